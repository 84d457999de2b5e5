"""Whom to look for: shown as a portrait, and chosen by dropping, pasting or opening a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.session.portraits import Portraits
from app.style import icons, theme
from app.style.theme import GAP
from app.widgets.dialogs.choosing import pictures_folder
from app.widgets.local_urls import path_of
from app.widgets.pictures.picture import Picture
from engine.photos.formats.kinds import PHOTO_SUFFIXES
from engine.scanning.outside.face_maker import OutsideFace

PORTRAIT_PX = 80
_MARK_PX = 48
_CANDIDATE_PX = 112
_BUSY_PX = 200
_PICKED_FROM = 8  # the largest; of a crowd one cuts the face out first


class FindSource(QWidget):
    """A portrait with a title, and the ways to choose another picture.

    `picker` is a widget of its own, in which one of several faces is picked.
    """

    picture_chosen = Signal(object)  # Path or QImage
    face_picked = Signal(object)  # OutsideFace
    cancelled = Signal()

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Picture(portraits, QSize(PORTRAIT_PX, PORTRAIT_PX), PORTRAIT_PX / 2)
        self._outside = QLabel()
        self._outside.setFixedSize(PORTRAIT_PX, PORTRAIT_PX)
        self._outside.hide()
        self.title = QLabel(wordWrap=True)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("kind", "muted")
        for label in (self.title, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.busy = QProgressBar(textVisible=False, maximum=0)  # which moves to and fro
        self.busy.setFixedWidth(theme.scaled(_BUSY_PX))
        self.busy.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("kind", "flat")
        self.cancel.clicked.connect(self.cancelled)
        self.cancel.hide()
        self.open = self._button(self.tr("Open a picture…"), "folder")
        self.open.clicked.connect(self.ask_for_file)
        self.paste = self._button(self.tr("Paste"), "paste")
        self.paste.clicked.connect(self.take_clipboard)
        self.title.setFont(theme.title_font(5.0))
        self.picker = QWidget()
        self._candidates = QHBoxLayout(self.picker)
        self._candidates.setSpacing(2 * GAP)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GAP // 2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.note)
        words.addWidget(self.busy)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self._face)
        row.addWidget(self._outside)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.open)
        row.addWidget(self.paste)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(icons.icon(icon), text, autoDefault=True)
        button.setIconSize(icons.size(18, gap_px=4))
        return button

    def show_face(self, face_id: int | None, title: str, note: str) -> None:
        """Show a face of the library; None for nobody."""
        self._clear_candidates()
        self._outside.hide()
        self._face.setVisible(face_id is not None)
        self._face.show_one(face_id)
        self._say(title, note)

    def show_outside(self, face: OutsideFace | None, title: str, note: str) -> None:
        """Show a face from outside; None while it is looked for."""
        self._face.hide()
        self._outside.setVisible(face is not None)
        if face is not None:
            self._outside.setPixmap(self._portrait(face, PORTRAIT_PX))
        self._say(title, note)

    def show_waiting(self, title: str) -> None:
        """Show that a picture is being looked at."""
        self.show_outside(None, title, "")
        self.busy.show()
        self.cancel.show()

    def offer(self, faces: Sequence[OutsideFace]) -> None:
        """Show several faces, to pick one."""
        self._clear_candidates()
        self._candidates.addStretch(1)
        for number, face in enumerate(faces[:_PICKED_FROM], 1):
            button = QToolButton()
            button.setIcon(QIcon(self._portrait(face, _CANDIDATE_PX)))
            button.setIconSize(QSize(_CANDIDATE_PX, _CANDIDATE_PX))
            button.setAccessibleName(self.tr("Face {number}").format(number=number))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, face=face: self.face_picked.emit(face))
            self._candidates.addWidget(button)
        self._candidates.addStretch(1)

    def candidates(self) -> list[QToolButton]:
        """List the buttons to pick a face with."""
        items = (self._candidates.itemAt(place) for place in range(self._candidates.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), QToolButton)]

    def _portrait(self, face: OutsideFace, size_px: int) -> QPixmap:
        source = QPixmap()
        source.loadFromData(face.portrait, "JPEG")
        if source.isNull():
            return icons.pixmap("people", theme.current().muted.name(), size_px, self.devicePixelRatioF())
        return _disc(source, size_px, self.devicePixelRatioF())

    def _say(self, title: str, note: str) -> None:
        self.busy.hide()
        self.cancel.hide()
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _clear_candidates(self) -> None:
        while (item := self._candidates.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def ask_for_file(self) -> None:
        """Open a dialog for a picture; the dialog does not block the window."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        kinds = self.tr("Pictures ({endings})").format(endings=endings)
        dialog = QFileDialog(self, self.tr("Find the person in a picture"), pictures_folder(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.picture_chosen.emit(Path(path)))
        dialog.open()

    def can_paste(self) -> bool:
        """Whether a picture, or perhaps a picture's file, was copied."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and (data.hasImage() or data.hasUrls())

    def take_clipboard(self) -> None:
        """Take the picture, or the picture's file, that was copied."""
        data = QGuiApplication.clipboard().mimeData()
        paths = [path_of(url) for url in data.urls() if url.isLocalFile()] if data else []
        image = data.imageData() if data and data.hasImage() else None
        if paths:
            self.picture_chosen.emit(paths[0])
        elif isinstance(image, QImage) and not image.isNull():
            self.picture_chosen.emit(image)
        else:
            self.note.setText(self.tr("There is no picture to paste. Copy one first, then press Ctrl+V here."))
            self.note.show()


class DropArea(QFrame):
    """Says what may be dropped on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        mark = icons.IconLabel("find", side_px=_MARK_PX, ink="muted")
        words = QLabel(self.tr("Drop a picture here"), alignment=Qt.AlignmentFlag.AlignHCenter)
        words.setFont(theme.heading_font())
        more = QLabel(
            self.tr("or paste one with Ctrl+V. It stays on this computer, and outside your library."),
            alignment=Qt.AlignmentFlag.AlignHCenter,
            wordWrap=True,
        )
        more.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (words, more):
            column.addWidget(label)
        column.addStretch(1)


def _disc(source: QPixmap, size_px: int, ratio: float) -> QPixmap:
    """Cut a square picture round."""
    side = round(size_px * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    smooth = Qt.TransformationMode.SmoothTransformation
    painter.setBrush(QBrush(source.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)))
    painter.drawEllipse(0, 0, side, side)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
