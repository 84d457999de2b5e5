"""The bar above a photo: back, previous and next, what photo it is, and the tools."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.pages.photo.date_button import INSET_PX, DateButton
from app.style import icons
from app.style.theme import GAP, scaled_picture
from app.widgets.layout.elided_label import ElidedLabel


class PhotoBar(QWidget):
    """Holds the actions of the photo view, whose shortcuts work anywhere in `page`.

    Parameters
    ----------
    page : QWidget
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.title, self.note = ElidedLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideNone)
        self.note.setProperty("kind", "muted")
        self.date = DateButton()
        #: To the page before
        self.back = self._action(self.tr("Back"), "back", "Esc")
        self.previous = self._action(self.tr("Previous photo"), "back", "Left")
        self.next = self._action(self.tr("Next photo"), "next", "Right")
        self.faces = self._action(self.tr("Faces and names"), "frames", "F", checkable=True)
        self.faces.setChecked(True)
        self.draw = self._action(self.tr("Draw a face"), "draw", "D", checkable=True)
        self.zoom_out = self._action(self.tr("Smaller"), "minus", "-", "Ctrl+-")
        self.zoom_in = self._action(self.tr("Larger"), "add", "+", "=", "Ctrl++", "Ctrl+=")
        self.fit = self._action(self.tr("Whole photo"), "fit", "0", "Ctrl+0")
        self.play = self._action(self.tr("Play the film from here"), "resume", "P")
        self.slides = self._action(self.tr("Slide show"), "resume", "Shift+F11")
        self.folder = self._action(self.tr("Show in its folder"), "folder", "Ctrl+Return")
        if page.isRightToLeft():  # the row of photos runs the other way
            self.previous.setShortcut(QKeySequence("Right"))
            self.next.setShortcut(QKeySequence("Left"))
        self._lay_out()

    def show_film(self, is_film: bool) -> None:
        """Offer to play a film; there is nothing to play of a photo."""
        self.play.setEnabled(is_film)
        self._play_button.setVisible(is_film)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(GAP // 2)
        back = self._button(self.back)
        #: To the page before
        back.setText(self.tr("Back"))
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(back)
        row.addSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QHBoxLayout()
        title.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        title.addWidget(self.title)
        words.addLayout(title)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.date)
        below.addWidget(self.note, 1)
        words.addLayout(below)
        row.addLayout(words, 1)
        for group in (
            (self.previous, self.next),
            (self.zoom_out, self.fit, self.zoom_in),
            (self.faces, self.draw),
            (self.play, self.slides, self.folder),
        ):
            row.addSpacing(GAP)
            for action in group:
                button = self._button(action)
                row.addWidget(button)
                if action is self.play:
                    self._play_button = button
        self.show_film(False)

    def _action(self, text: str, icon: str, *keys: str, checkable: bool = False) -> QAction:
        action = QAction(icons.icon(icon), text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(checkable)
        action.setToolTip(f"{text} ({QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})")
        self._page.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(scaled_picture(20), scaled_picture(20)))
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
