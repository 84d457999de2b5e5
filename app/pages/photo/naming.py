"""Asking who a face in a photo is, and the menu of a face."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.edits import PhotoEdits
from app.pages.photo.people import PhotoPeople
from app.session.likeness import Likeness
from app.session.session import Session
from app.style.theme import GAP, scaled
from app.style.wording import short
from app.widgets.fields.person_field import PersonField
from engine.records import Face

_FIELD_PX = 224


class FaceNaming(QObject):
    """Puts a name field below the chosen face, and makes edits of what is said there and in the menu.

    Parameters
    ----------
    canvas, people : PhotoCanvas, PhotoPeople
        Where faces are chosen; the choice is kept the same in both.
    edits : PhotoEdits
    field : PersonField
    session : Session
    """

    person_opened = Signal(int)
    find_wanted = Signal(int)

    def __init__(
        self, canvas: PhotoCanvas, people: PhotoPeople, edits: PhotoEdits, field: PersonField, session: Session
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._people, self._edits = canvas, people, edits
        self.field = field
        self._asked_for = 0
        self._soon = 0
        self._likeness = Likeness(session, field.offer_first)
        field.setParent(canvas.viewport())
        field.setPlaceholderText(self.tr("Who is this?"))
        field.setAccessibleName(self.tr("Name of this face"))
        field.hide()
        field.chosen.connect(self._on_person)
        field.named.connect(self._on_name)
        field.left.connect(self.leave)
        canvas.face_chosen.connect(self._on_chosen)
        canvas.menu_wanted.connect(self.show_menu)
        canvas.moved.connect(self._place)
        people.chosen.connect(self._on_listed)
        people.naming_wanted.connect(self.ask_name)
        people.deletion_wanted.connect(self.delete)
        people.menu_wanted.connect(self.show_menu)

    @property
    def is_asking(self) -> bool:
        """Whether a name is being asked for."""
        return bool(self._asked_for)

    @Slot(int)
    def ask_name(self, face_id: int) -> None:
        """Ask who a face is."""
        face = self._people.model.face(face_id)
        if face is None:
            return
        self._canvas.choose(face_id)
        self._asked_for = face_id
        self.field.offer_first(())
        self._likeness.of_faces([face_id])
        self.field.clear()
        self.field.setText(face.person_name or "")
        self.field.selectAll()
        self._place()
        self.field.show()
        self.field.setFocus()

    @Slot(int)
    def ask_name_soon(self, face_id: int) -> None:
        """Ask who a face is as soon as it is shown."""
        self._soon = face_id
        self.faces_changed()

    @Slot()
    def leave(self) -> None:
        """Ask no more."""
        if self._asked_for:
            self._asked_for = 0
            had_focus = self.field.hasFocus()
            self.field.hide()
            if had_focus:
                self._canvas.setFocus()

    def faces_changed(self) -> None:
        """Update what is asked for: the photo's faces may be others."""
        if self._asked_for and self._people.model.face(self._asked_for) is None:
            self.leave()
        if self._soon and self._people.model.face(self._soon):
            face_id, self._soon = self._soon, 0
            self.ask_name(face_id)

    def _place(self) -> None:
        """Put the field below the face, within the page."""
        rect = self._canvas.face_rect(self._asked_for)
        room = self._canvas.viewport().rect().adjusted(GAP, GAP, -GAP, -GAP)
        size = self.field.sizeHint()
        width = min(scaled(_FIELD_PX), room.width())
        self.field.resize(width, size.height())
        left = min(max(rect.center().x() - width // 2, room.left()), room.right() - width)
        top = min(max(rect.bottom() + GAP, room.top()), room.bottom() - size.height())
        self.field.move(left, top)

    @Slot(int)
    def _on_chosen(self, face_id: int) -> None:
        """Follow the photo; whoever clicks a face without a name wants to name it."""
        self.leave()
        self._people.choose(face_id)
        face = self._people.model.face(face_id)
        if face is not None and not face.person_name and not self._people.list.hasFocus():
            self.ask_name(face_id)

    @Slot(int)
    def _on_listed(self, face_id: int) -> None:
        self._canvas.choose(face_id)

    @Slot(int)
    def _on_person(self, person_id: int) -> None:
        face = self._people.model.face(self._asked_for)
        self.leave()
        if face is not None:
            self._edits.say_person(face, person_id)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        face = self._people.model.face(self._asked_for)
        self.leave()
        if face is not None:
            self._edits.say_name(face, name)

    @Slot(int)
    def delete(self, face_id: int) -> None:
        """Reject what is no face."""
        face = self._people.model.face(face_id)
        if face is not None:
            self._edits.delete(face)

    @Slot(int, QPoint)
    def show_menu(self, face_id: int, at: QPoint) -> None:
        """Offer what can be said and done about a face."""
        face = self._people.model.face(face_id)
        if face is None:
            return
        self._canvas.choose(face_id)
        self.leave()
        menu = self.menu(face)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu(self, face: Face) -> QMenu:
        """Make the menu of a face."""
        menu = QMenu(self._canvas)
        edits, name = self._edits, face.person_name and short(face.person_name)
        #: A verb: to give a name
        self._add(menu, self.tr("Name…") if not name else self.tr("Somebody else…")).triggered.connect(
            lambda: self.ask_name(face.face_id)
        )
        if name and face.person_id is not None:
            person_id = face.person_id
            if not face.confirmed:
                self._add(menu, self.tr("This is {name}").format(name=name)).triggered.connect(
                    lambda: edits.say_person(face, person_id)
                )
            #: A face is not of this person
            self._add(menu, self.tr("Not {name}").format(name=name)).triggered.connect(lambda: edits.not_them(face))
        self._add(menu, self.tr("Not a face")).triggered.connect(lambda: edits.delete(face))
        menu.addSeparator()
        self._add(menu, self.tr("Find this person")).triggered.connect(lambda: self.find_wanted.emit(face.face_id))
        if face.person_id is not None:
            owner = face.person_id
            self._add(menu, self.tr("Open this person")).triggered.connect(lambda: self.person_opened.emit(owner))
            #: To show this face wherever the person is shown
            self._add(menu, self.tr("Use as cover")).triggered.connect(lambda: edits.make_cover(face))
        return menu

    def _add(self, menu: QMenu, text: str) -> QAction:
        return menu.addAction(text.replace("&", "&&"))
