"""The rail along the window's side: where one can go, and how much waits there."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.style import icons, theme
from app.style.theme import GAP, scaled

_ICON_PX = 20
_ROW_PX = 40
_WIDTH_PX, _NARROW_PX = 176, 56
_LOW_PX = 320  # below it, and that is in a large type alone, there is no room for Kith's own picture


class NavigationButton(QAbstractButton):
    """A place to go: icon, name and perhaps a count."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def count(self) -> int:
        """How much waits there."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how much waits there; nothing for 0."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {QLocale().toString(count)}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of a row."""
        side = max(_ROW_PX, self.fontMetrics().height() + 2 * GAP)
        return QSize(side, side)  # the rail gives it more

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size that the icon takes: where a window is low, rows shrink before anything is hidden."""
        side = scaled(_ICON_PX) + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground, the icon, the name and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft)
            painter.setOpacity(1.0 if self.isChecked() else 0.5)
            painter.drawRoundedRect(self.rect(), GAP, GAP)
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), GAP, GAP)
        ink = colours.accent if self.isChecked() and not colours.dark else colours.text
        side = scaled(_ICON_PX)
        drawn = icons.pixmap(self._icon, ink.name(), side, self.devicePixelRatioF())
        narrow = self.width() <= scaled(_NARROW_PX)
        start = (self.width() - side) // 2 if narrow else 12
        painter.drawPixmap(self._mirrored(QRect(start, (self.height() - side) // 2, side, side)), drawn)
        if not narrow:
            self._paint_words(painter)
        elif self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(self._mirrored(QRect(self.width() - 13, 7, 6, 6)))

    def _paint_words(self, painter: QPainter) -> None:
        colours = theme.current()
        end = self.width() - 12
        if self._count:
            words = QLocale().toString(self._count) if self._count < 1000 else "999+"
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * 0.88)
            painter.setFont(font)
            painter.setPen(colours.muted)
            width = painter.fontMetrics().horizontalAdvance(words) + 2
            end -= width
            painter.drawText(self._mirrored(QRect(end, 0, width, self.height())), Qt.AlignmentFlag.AlignCenter, words)
            end -= GAP
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colours.text)
        start = 12 + scaled(_ICON_PX) + 12
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, end - start)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self._mirrored(QRect(start, 0, end - start, self.height())), align, text)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - rect.left() - 1)
        return rect


class NavigationRail(QWidget):
    """The places on top, those for the housekeeper below, and undo, redo and the menu at the foot.

    Parameters
    ----------
    foot : sequence of QAction
        Shown as small buttons; the last one's menu opens at once.
    """

    chosen = Signal(str)

    def __init__(self, foot: list[QAction], menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(_WIDTH_PX))
        self.setAccessibleName(self.tr("Navigation"))
        self._marked, self._has_gone = "", False
        self.buttons = {
            "people": NavigationButton("people", self.tr("People")),
            "photos": NavigationButton("photos", self.tr("Photos")),
            #: The page that looks back: on this day, often together
            "memories": NavigationButton("memories", self.tr("Memories")),
            #: The page on which Kith asks who somebody is; a verb on a button
            "review": NavigationButton("review", self.tr("Review")),
            #: The page on which people are looked for by a face; a verb on a button
            "find": NavigationButton("find", self.tr("Find")),
            #: The page on which Kith learns from what the user said
            "learning": NavigationButton("learning", self.tr("Learning")),
            #: The page of files that could not be read
            "problems": NavigationButton("problems", self.tr("Problems")),
            "settings": NavigationButton("settings", self.tr("Settings")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2 * GAP, GAP, GAP)
        column.setSpacing(2)
        self._foot_row = self._foot(foot, menu)
        self._head_row = self._head()
        column.addLayout(self._head_row)
        column.addSpacing(2 * GAP)
        for number, (name, button) in enumerate(self.buttons.items(), 1):
            if name == "learning":
                column.addStretch(1)
            button.setToolTip(self.tr("{page} (Ctrl+{digit})").format(page=button.text(), digit=number))
            button.toggled.connect(lambda on, name=name: self._toggled(name) if on else None)
            button.clicked.connect(lambda _=False, name=name: self._clicked(name))
            column.addWidget(button)
        column.addSpacing(GAP)
        column.addLayout(self._foot_row)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons without words, for a window that needs the room."""
        self.setFixedWidth(scaled(_NARROW_PX if narrow else _WIDTH_PX))
        self._name.setVisible(not narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot_row.setDirection(down if narrow else across)
        middle = Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0)
        for place in range(self._foot_row.count()):
            if (item := self._foot_row.itemAt(place)) is not None:
                item.setAlignment(middle)
        self._head_row.setContentsMargins((scaled(_NARROW_PX - 24)) // 2 - GAP if narrow else GAP, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave Kith's own picture out where places need the room."""
        super().resizeEvent(event)
        self._picture.setVisible(event.size().height() >= scaled(_LOW_PX))

    def mark(self, page: str) -> None:
        """Show where the user is: a person belongs to People, a photo to wherever it was opened, history to none."""
        name = page if page in self.buttons else "" if page == "history" else "people"
        if page == "photo" or name == self._marked:
            return
        before, self._marked, self._has_gone = self._marked, name, False
        if name:
            self.buttons[name].setChecked(True)
        elif before:
            self.buttons[before].setAutoExclusive(False)  # else one of them stays checked
            self.buttons[before].setChecked(False)
            self.buttons[before].setAutoExclusive(True)

    def _toggled(self, name: str) -> None:
        """Go to a page; a screen reader toggles a button without clicking it."""
        if self._marked != name:
            self._marked, self._has_gone = name, True
            self.chosen.emit(name)

    def _clicked(self, name: str) -> None:
        if self._has_gone:  # by the toggling just before
            self._has_gone = False
        else:
            self.chosen.emit(name)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        self._picture = QLabel()
        self._picture.setPixmap(icons.pixmap("kith", "", scaled(24), self.devicePixelRatioF()))
        self._name = QLabel("Kith")
        self._name.setFont(theme.title_font(3.0))
        row.addWidget(self._picture)
        row.addWidget(self._name)
        row.addStretch(1)
        return row

    def _foot(self, actions: list[QAction], menu: QMenu) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(icons.size(18))
            row.addWidget(button)
        row.addStretch(1)
        more = QToolButton()
        more.setIcon(icons.icon("more"))
        more.setIconSize(icons.size(18))
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        #: Opens a menu with further actions
        more.setToolTip(self.tr("More"))
        #: Opens a menu with further actions
        more.setAccessibleName(self.tr("More"))
        row.addWidget(more)
        return row
