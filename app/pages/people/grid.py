"""A grid of people onto which faces and people can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QLineEdit, QWidget

from app.pages.people.delegate import PersonDelegate
from app.pages.people.list_model import OTHERS, PersonRole
from app.pages.people.model import MOST_MERGED, PeopleModel
from app.pages.people.unfinished_name import UnfinishedName
from app.session.portraits import Portraits
from app.widgets.dragging.drag_data import dragged_faces, dragged_people
from app.widgets.dragging.flight import drag_discs
from app.widgets.grid.grid import GridView
from app.widgets.grid.layout import CellShape


class PeopleGrid(GridView):
    """Shows people as the delegate paints them; a click opens, a click on the name or F2 edits it.

    Parameters
    ----------
    model : PeopleModel
    delegate : PersonDelegate
    portraits : Portraits
    shape : CellShape
    """

    opened = Signal(int)  # a person
    people_dropped = Signal(list, int)  # people onto another one
    attended = Signal(bool)  # whether the order has to stay as it is
    name_lost = Signal(int, str, int)  # the face of somebody who is gone, what was typed, and where the cursor was
    faces_dropped = Signal(list, int, QRect)  # faces onto a person, and where on the screen the portrait is

    def __init__(
        self, model: PeopleModel, delegate: PersonDelegate, portraits: Portraits, shape: CellShape, parent: QWidget
    ) -> None:
        super().__init__(shape, PersonRole.ID, parent)
        self._people, self._delegate = model, delegate
        self._target = -1  # row under what is being dragged
        self._pressed = QModelIndex()
        self.setItemDelegate(delegate)
        self._unfinished = UnfinishedName(self, model, self.name_lost.emit)
        model.modelAboutToBeReset.connect(self._unfinished.keep)
        model.rowsAboutToBeRemoved.connect(self._unfinished.keep)
        self.setModel(model)
        model.modelReset.connect(self._unfinished.restore)
        model.rowsRemoved.connect(self._unfinished.restore)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        portraits.ready.connect(self._repaint_face)

    def open_index(self, index: QModelIndex) -> None:
        """Open a person, or unfold the others."""
        person_id = index.data(PersonRole.ID)
        if person_id == OTHERS:
            self._people.set_others_open(not self._people.others_open)
        elif person_id is not None:
            self.opened.emit(person_id)

    def current_person_id(self) -> int | None:
        """Return the person under the keyboard's focus."""
        person = self._people.person(self.currentIndex())
        return person.person_id if person else None

    def enter(self) -> None:
        """Set the keyboard's focus here, with somebody under it."""
        self.setFocus()
        if self._people.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._people.index(0))

    def select_person(self, person_id: int) -> None:
        """Put the focus on somebody and scroll there."""
        row = self._people.row_of(person_id)
        if row >= 0:
            self.setCurrentIndex(self._people.index(row))

    def edit_name(self, index: QModelIndex) -> None:
        """Edit a name in place."""
        if (person := self._people.person(index)) is not None:
            self._unfinished.begin(person)
            self.scrollTo(index)
            self.edit(index)
            self._report_attention()

    def go_on_naming(self, person_id: int, text: str, cursor: int) -> None:
        """Edit a name of which a part is typed already."""
        self._unfinished.go_on(person_id, text, cursor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Go on to the next person: by Tab to whoever it is, by Enter from a new name to who has none yet."""
        hints, row = QAbstractItemDelegate.EndEditHint, self.currentIndex().row()
        following = -1
        if hint == hints.EditNextItem:
            following = self._people.next_person(row, 1)
        elif hint == hints.EditPreviousItem:
            following = self._people.next_person(row, -1)
        elif hint == hints.SubmitModelCache and self._was_named_now(editor):
            following = self._people.next_person(row, 1, unnamed=True)
        super().closeEditor(editor, hints.NoHint)
        if following >= 0:
            index = self._people.index(following)
            self.setCurrentIndex(index)
            self.edit_name(index)
        self._report_attention()

    def _was_named_now(self, editor: QWidget) -> bool:
        person = self._people.person(self.currentIndex())
        typed = isinstance(editor, QLineEdit) and bool(editor.text().strip())
        return typed and person is not None and not person.name

    def portrait_on_screen(self, index: QModelIndex) -> QRect:
        """Return a portrait's place on the screen."""
        rect = self._delegate.portrait_rect(self.visualRect(index))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def name_rect(self, index: QModelIndex) -> QRect:
        """Return a name's place in the viewport."""
        return self._delegate.name_rect(self.visualRect(index))

    # Attention.

    @property
    def is_attended(self) -> bool:
        """Whether somebody is at it: the mouse is here, or a name is being typed."""
        is_typing = self.state() == self.State.EditingState
        return is_typing or self.viewport().underMouse() or QApplication.activePopupWidget() is not None

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Report when the mouse comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._report_attention)  # by then the viewport knows itself
        return super().viewportEvent(event)

    def _report_attention(self) -> None:
        self.attended.emit(self.is_attended)

    # Clicks and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        point, pressed = event.position().toPoint(), self._pressed
        was_dragging = self.state() != self.State.NoState
        super().mouseReleaseEvent(event)
        self._pressed = QModelIndex()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and not was_dragging
        if not plain or not pressed.isValid() or self.indexAt(point) != pressed:
            return
        if self._people.person(pressed) is not None and self.is_on_name(pressed, point):
            self.edit_name(pressed)
        else:
            self.open_index(pressed)

    def is_on_name(self, index: QModelIndex, point: QPoint) -> bool:
        """Report whether a point of the viewport lies on a name that may be edited by a click."""
        return self.name_rect(index).contains(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        on_name = index.isValid() and self._people.person(index) is not None and self.is_on_name(index, point)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if on_name else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.open_index(self.currentIndex())
            return
        super().keyPressEvent(event)

    # Dragging.

    def taken_along(self) -> list[QModelIndex]:
        """List whom a drag takes: all who are selected, the one under the pointer first; nobody without that one."""
        pressed = self.currentIndex()
        if self._people.person(pressed) is None:
            return []
        return [pressed, *(one for one in self.selected() if one != pressed and self._people.person(one) is not None)]

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        taken = self.taken_along()
        if not taken:
            return
        size_px = self._delegate.portrait_rect(self.visualRect(taken[0])).width()
        people = filter(None, map(self._people.person, taken[:3]))
        covers = [person.cover_face_id for person in people if person.cover_face_id is not None]
        discs = [self._delegate.portraits.disc(face_id, size_px, self.devicePixelRatioF()) for face_id in covers]
        drag_discs(self, self._people.mimeData(taken), discs, len(taken))

    def is_drop_target(self, index: QModelIndex) -> bool:
        return index.row() == self._target

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        event.setAccepted(bool(dragged_faces(event.mimeData()) or dragged_people(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        super().dragMoveEvent(event)  # which scrolls at the edges
        index = self._target_of(event)
        self._set_target(index.row())
        if index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        super().dragLeaveEvent(event)
        self._set_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        index = self._target_of(event)
        self._set_target(-1)
        self.setState(self.State.NoState)
        self.viewport().update()
        if not index.isValid():
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # nothing is to be taken away at the source
        event.accept()
        target = index.data(PersonRole.ID)
        faces, people = dragged_faces(event.mimeData()), dragged_people(event.mimeData())
        if faces:
            self.faces_dropped.emit(faces, target, self.portrait_on_screen(index))
        elif people:
            self.people_dropped.emit([source for source in people if source != target], target)

    def _target_of(self, event: QDropEvent | QDragMoveEvent) -> QModelIndex:
        index = self.indexAt(event.position().toPoint())
        person = self._people.person(index)
        if person is None:
            return QModelIndex()
        people = dragged_people(event.mimeData())
        is_other = bool(people) and people[0] != person.person_id
        is_mergeable = is_other and len({*people, person.person_id}) <= MOST_MERGED
        return index if is_mergeable or dragged_faces(event.mimeData()) else QModelIndex()

    def _set_target(self, row: int) -> None:
        if row != self._target:
            self._target = row
            self.viewport().update()

    def _repaint_face(self, kind: str, face_id: int) -> None:
        """Repaint whoever bears a face that can be shown now."""
        if kind != "face" or not self.isVisible():
            return
        for row in self._people.rows_showing(face_id):
            self.viewport().update(self.visualRect(self._people.index(row)))
