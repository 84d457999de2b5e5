"""What can be done to the faces selected on a person's page, as buttons, menu and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from app.pages.people.actions import PeopleActions
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.person.face_grid import FaceGrid
from app.pages.person.list_model import FaceRole
from app.pages.person.model import FacesModel
from app.pages.person.splitting import ask_split
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import short
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.photos.photo_actions import PhotoActions
from engine.library import ConfirmFaces, RejectFaces, SetCover

_NAME_MOST = 12  # letters of a name on a button: three stand side by side in the smallest window


class FaceActions(QWidget):
    """A bar that says how many faces are selected and offers what can be done to them.

    Parameters
    ----------
    parts : WindowParts
    grid : FaceGrid
        Whose selection, keys and menu these are.
    model : FacesModel
    people : PeopleActions
    """

    def __init__(
        self,
        parts: WindowParts,
        grid: FaceGrid,
        model: FacesModel,
        people: PeopleActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._grid, self._model, self._people = grid, model, people
        self._photos = PhotoActions(parts.session, self)
        self.confirm = self._action("Ctrl+Return", self._confirm)
        self.reject = self._action("Ctrl+N", self._reject)
        self.move_faces = self._action("Ctrl+M", self._move)
        self.cover = self._action("Ctrl+Shift+C", self._set_cover)
        self.split = self._action("Ctrl+D", self._split)
        self.show_photo = self._action(None, lambda: grid.opened.emit(grid.selected()[0]))
        self.not_a_face = self._action("Del", self._set_aside)
        edits = (self.confirm, self.reject, self.move_faces, self.cover, self.split, self.not_a_face)
        only_for_editors(self._session.library, *edits)
        self.count = QLabel()
        row = FlowLayout(spring_at=4)
        self.setLayout(row)
        self.count.setContentsMargins(0, 0, theme.GAP, 0)
        row.addWidget(self.count)
        for action in (self.confirm, self.reject, self.move_faces):
            row.addWidget(self._button(action))
        self._more = QToolButton()
        #: Opens a menu with further actions
        self._more.setText(self.tr("More") + " ▾")
        self._more.setProperty("kind", "outlined")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more = QMenu(self._more)
        more.addActions([self.cover, self.split, self.show_photo, self.not_a_face])
        self._more.setMenu(more)
        row.addWidget(self._more)
        grid.menu_wanted.connect(self._pop_up)
        self.refresh()

    def refresh(self) -> None:
        """Word the actions so that they fit the selection and the person."""
        rows = self._grid.selected_rows()
        n = len(self._model.face_ids(rows))
        person = self._model.person
        name = person.name if person else None
        self.count.setText(self.tr("%Ln face(s) selected", "", n))
        yes = self.tr("Yes, it is {name}") if name else self.tr("Yes, the same person")
        self.confirm.setText(yes.format(name=_short(name or "")))
        #: A face is not of this person
        self.reject.setText(self.tr("Not {name}").format(name=_short(name)) if name else self.tr("Not this person"))
        self.move_faces.setText(self.tr("Move to…"))
        self.move_faces.setIconText(self.tr("Move to…"))
        #: To show this face wherever the person is shown
        self.cover.setText(self.tr("Use as cover"))
        self.split.setText(self.tr("These are two different people"))
        self.show_photo.setText(self.tr("Show photo"))
        self.not_a_face.setText(self.tr("Not a face"))
        for action in (self.confirm, self.reject, self.move_faces, self.not_a_face):
            action.setEnabled(n > 0)
        for action in (self.cover, self.show_photo):
            action.setEnabled(len(rows) == 1)
        self.split.setEnabled(len(rows) == 2)
        for action in (self.confirm, self.reject, self.move_faces):  # those that are buttons
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text().replace('&&', '&')} ({key})")

    def make_menu(self) -> QMenu:
        """Make the context menu."""
        menu = QMenu(self)
        menu.addActions([self.confirm, self.reject, self.move_faces])
        menu.addSeparator()
        menu.addActions([self.cover, self.split, self.show_photo])
        menu.addSeparator()
        photo_ids = self._model.photo_ids(self._grid.selected_rows())
        photos = menu.addMenu(self.tr("Photo") if len(photo_ids) == 1 else self.tr("Photos"))
        self._photos.add_to(photos, photo_ids)
        menu.addSeparator()
        menu.addAction(self.not_a_face)
        return menu

    def _pop_up(self, place: QPoint) -> None:
        if self._grid.selected_rows():
            menu = self.make_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def _action(self, key: str | None, slot: Callable[[], None]) -> QAction:
        action = QAction(self._grid)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: slot())
        self._grid.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setProperty("kind", "outlined")
        return button

    def _face_ids(self) -> tuple[int, ...]:
        return tuple(self._model.face_ids(self._grid.selected_rows()))

    def _confirm(self) -> None:
        if self._model.person is not None:
            self._session.do(ConfirmFaces(self._face_ids(), self._model.person.person_id))

    def _reject(self) -> None:
        if self._model.person is not None:
            self._session.do(RejectFaces(self._face_ids(), self._model.person.person_id))

    def _set_aside(self) -> None:
        self._people.set_aside(self._face_ids())

    def _set_cover(self) -> None:
        if self._model.person is not None:
            self._session.do(SetCover(self._model.person.person_id, self._face_ids()[0]))

    def _move(self) -> None:
        person, face_ids = self._model.person, self._face_ids()
        if person is None or not face_ids:
            return
        picker = PersonPicker(self._parts, self._grid, person.person_id, new_person=True, face_ids=face_ids)
        picker.chosen.connect(lambda person_id: self._people.move(face_ids, person_id))
        picker.new_person.connect(lambda: self._people.move(face_ids, None))
        chosen = self._grid.selected()[0]
        place = self._grid.picture_on_screen(chosen)
        shown = QRect(self._grid.viewport().mapToGlobal(self._grid.viewport().rect().topLeft()), self._grid.size())
        picker.pop_up(place if shown.intersects(place) else QRect(shown.topLeft(), place.size()))

    def _split(self) -> None:
        chosen, person = self._grid.selected(), self._model.person
        if len(chosen) == 2 and person is not None:
            first, second = (index.data(FaceRole.ID) for index in chosen)
            ask_split(self._parts, person, first, second, self._grid)


def _short(name: str | None) -> str:
    """Shorten a name for a button: to its first word, if it is long."""
    words = (name or "").split()
    return short(words[0] if words and len(name or "") > 20 else name or "", _NAME_MOST).replace("&", "&&")
