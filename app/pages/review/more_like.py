""" "4 more like this": after faces were put right, those that were wrong together with them."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.tasks import READ, SLOW, Task
from app.pages.review.more_like_dialog import MoreLikeDialog
from app.session.parts import WindowParts
from app.style.wording import n_more
from app.widgets.dialogs.messages import Toast
from engine.library import Change, ConfirmFaces, Edit, MoveFaces
from engine.suggestions.more_like import more_like


class MoreLike(QObject):
    """Looks after each such edit, in the background, and makes an offer beside the message that says what was done.

    Parameters
    ----------
    parts : WindowParts
    toast : Toast
    window : QWidget
        Above which the faces are shown.
    """

    def __init__(self, parts: WindowParts, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._session, self._toast, self._window = parts, parts.session, toast, window
        self._people = parts.people
        self._task: Task | None = None
        self._session.done.connect(self._look)

    @Slot(object, object)
    def _look(self, edit: Edit, change: Change) -> None:
        if self._task is not None:
            self._task.cancel()
        if not change.faces:
            return
        if isinstance(edit, MoveFaces):
            target = change.new_person_id if edit.person_id is None else edit.person_id
            among: Collection[int] | None = change.people
        elif isinstance(edit, ConfirmFaces) and len(change.people) == 1:
            target, among = change.people[0], None  # they came from nowhere: others like them may be anywhere
        else:
            return
        if target is not None:
            self._ask(change, target, among)

    def _ask(self, change: Change, person_id: int, among: Collection[int] | None) -> None:
        session, faces = self._session, change.faces
        self._task = session.tasks.run(
            lambda: more_like(session.library, session.weights, faces, person_id, among),
            on_done=partial(self._offer, change.title, person_id),
            lane=READ if among is not None else SLOW,
        )

    def _offer(self, title: str, person_id: int, face_ids: tuple[int, ...]) -> None:
        if face_ids:
            self._toast.offer(title, n_more(len(face_ids)), lambda: self.show(person_id, face_ids))

    def show(self, person_id: int, face_ids: tuple[int, ...]) -> MoreLikeDialog:
        """Show the faces; they follow if the user says so."""
        person = self._people.get(person_id)
        dialog = MoreLikeDialog(self._parts.portraits, person.name if person else None, face_ids, self._window)
        dialog.wanted.connect(lambda faces: self._session.do(MoveFaces(tuple(faces), person_id)))
        dialog.open()
        return dialog
