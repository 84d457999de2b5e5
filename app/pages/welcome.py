"""The first thing a new user sees: what Kith does, and a place to drop photos."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.style import icons, theme
from app.style.theme import GAP, scaled
from app.widgets.dialogs.choosing import choose_folder
from app.widgets.dragging.drop_data import dropped_folders


class WelcomeView(QWidget):
    """Asks for a folder, by button or by drop."""

    folders_chosen = Signal(list)  # of Path
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.pixmap("kith", "", 72, self.devicePixelRatioF()))
        title = QLabel(self.tr("Who is in your photos?"), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        title.setFont(theme.title_font(11.0))
        words = QLabel(
            self.tr(
                "Kith finds the faces in your photos and puts those of one person together. "
                "You say who they are; it remembers, and learns from what you say."
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self.drop = _DropArea()
        self.drop.dropped.connect(self.folders_chosen)
        self.drop.choose.clicked.connect(self._choose)
        self.sample = QPushButton(self.tr("Try it on a sample album"))
        self.sample.setProperty("kind", "flat")
        self.sample.clicked.connect(self.sample_wanted)
        promise = QLabel(
            self.tr(
                "Nothing leaves this computer, and no photo is ever changed.\n"
                "Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first."
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        promise.setProperty("kind", "muted")
        column = QVBoxLayout()
        column.setSpacing(2 * GAP)
        column.addStretch(2)
        for widget in (picture, title, words):
            column.addWidget(widget)
        column.addSpacing(GAP)
        column.addWidget(self.drop)
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        column.addWidget(promise)
        column.addSpacing(3 * GAP)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(scaled(560))
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 4)
        row.addStretch(1)
        self.setFocusProxy(self.drop.choose)

    def _choose(self) -> None:
        if (folder := choose_folder(self)) is not None:
            self.folders_chosen.emit([folder])


class _DropArea(QFrame):
    """A dashed field that takes folders."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        self.setMinimumHeight(scaled(112) + 72)
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.choose.setProperty("kind", "primary")
        self.choose.setMinimumHeight(scaled(40))
        self.choose.setDefault(True)
        hint = QLabel(self.tr("or drop folders here"), alignment=Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take folders and nothing else."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Look idle again."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Pass the folders on."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(dropped_folders(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the dashed rim."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.accent if self._over else colours.line, 2 if self._over else 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(colours.accent_soft if self._over else colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 14, 14)
