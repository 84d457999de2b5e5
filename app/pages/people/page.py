"""The page of all people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.pages.people.actions import PeopleActions
from app.pages.people.delegate import PersonDelegate
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.people.grid import PeopleGrid
from app.pages.people.header import PeopleHeader
from app.pages.people.model import LEAST_FOLDED, MOST_MERGED, PeopleModel, PeopleOrder
from app.pages.people.nobody import NobodyHere
from app.pages.people.selection_bar import SelectionBar
from app.pages.people.skeleton import FirstTiles
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style.wording import n_away, n_people
from app.widgets.grid.grid_size import GridSize
from app.widgets.grid.layout import tile_shape
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.passing_focus import pass_focus
from app.widgets.photos.looking import look_closer
from engine.library import PinPeople
from engine.records import Face, FaceLine, Person


class PeopleView(QWidget):
    """Shows everyone as portraits; a click opens a person, a click on a name edits it.

    Parameters
    ----------
    parts : WindowParts
    least_folded : int
        See `PeopleModel`.
    """

    person_opened = Signal(int)
    find_wanted = Signal(int)  # a face
    strangers_wanted = Signal()

    def __init__(self, parts: WindowParts, parent: QWidget | None = None, least_folded: int = LEAST_FOLDED) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._everyone, self._away = parts.people, parts.away
        self._session.regrouped.connect(self._look_who_else)
        self.model = PeopleModel(parts.people, least_folded=least_folded, parent=self)
        self._delegate = PersonDelegate(parts.portraits, self, self._everyone)
        self.grid = PeopleGrid(self.model, self._delegate, parts.portraits, tile_shape(), self)
        self.grid.setAccessibleName(self.tr("People"))
        self._size = GridSize(self.grid, tile_shape, self._session, "people_size")
        self.people_actions = PeopleActions(parts, self)
        self.header = PeopleHeader()
        self.search = self.header.search
        self.empty, self.nobody, self._loading = EmptyPage(), NobodyHere(self._session), FirstTiles()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(self._loading)
        self._make_actions()
        self.selection_bar = SelectionBar([self.rename_action, self.merge_action, self.hide_action])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._connect()
        self._show_counts()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Clear the selection: nobody may be merged later who was chosen before."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.grid.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Pass the focus on; a proxy would keep Tab from ever reaching what lies before the grid."""
        self.grid.setFocus(event.reason())

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+F, with which the window would leave the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if _is_find(event):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def _make_actions(self) -> None:
        #: A verb: to open a person
        self.open_action = self._action(self.tr("Open"), None, self._open)
        #: A verb: to give another name
        self.rename_action = self._action(self.tr("Rename"), "F2", self._rename)
        self.rename_action.setData(self.rename_action.text())  # in the list of keys, whoever has the focus
        self.merge_action = self._action(self.tr("Merge with…"), "Ctrl+M", self._merge)
        self.untangle_action = self._action(self.tr("Untangle these two…"), "Ctrl+U", self._untangle)
        self.find_action = self._action(self.tr("Find this person"), "Ctrl+Shift+F", self._find)
        #: A verb: to hide a person from the lists
        self.hide_action = self._action(self.tr("Hide"), "Ctrl+H", self._hide)
        #: A verb: to keep a person at the front of the list
        self.pin_action = self._action(self.tr("Pin"), "Ctrl+P", self._pin)
        sort_out = self.tr("Sort the others out…")
        self.strangers_action = self._action(sort_out, "Ctrl+Shift+X", self.strangers_wanted.emit)
        #: Faces that are none, or of nobody who matters
        self.away_action = self._action(self.tr("Not a person"), "Del", self._not_a_person)
        edits = (self.rename_action, self.merge_action, self.untangle_action, self.hide_action, self.pin_action)
        only_for_editors(self._session.library, *edits, self.away_action)

    def _action(self, text: str, key: str | None, slot: object) -> QAction:
        action = QAction(text, self.grid)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.grid.addAction(action)
        return action

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        self.search.returnPressed.connect(self._first_found)
        self.search.list_wanted.connect(self.grid.enter)
        self.header.order.currentIndexChanged.connect(
            lambda _: self.model.set_order(PeopleOrder(self.header.order.currentData()))
        )
        self.header.group.currentIndexChanged.connect(lambda _: self.model.set_group(self.header.group.currentData()))
        self.header.hidden.toggled.connect(self.model.set_show_hidden)
        self.model.sections_changed.connect(self._show_counts)
        self._away.changed.connect(self._show_counts)
        self.model.name_given.connect(self.people_actions.name)
        self.grid.name_lost.connect(self._name_whose_face_it_is)
        self.grid.attended.connect(self.model.keep_order)
        self.grid.opened.connect(self.person_opened)
        self.grid.people_dropped.connect(lambda people, person_id: self.people_actions.merge(*people, person_id))
        self.grid.faces_dropped.connect(lambda faces, person_id, _: self.people_actions.move(faces, person_id))
        self.grid.menu_wanted.connect(self.show_menu)
        self.grid.looked_at.connect(self._look_closer)
        self.grid.typed.connect(self.search.take)
        self.selection_bar.cleared.connect(self.grid.clearSelection)
        self.model.modelReset.connect(self._enable_actions)  # which takes the selection without a word
        self.model.sections_changed.connect(self._enable_actions)  # whoever is selected may have another name
        self.grid.selectionModel().selectionChanged.connect(self._enable_actions)
        self.grid.selectionModel().currentChanged.connect(self._enable_actions)
        self._enable_actions()

    def _show_counts(self) -> None:
        n_named, n_unnamed = self.model.counts()
        words = n_people(n_named + n_unnamed)
        if n_named and n_unnamed:
            #: {people} is "12 people", the number one of people
            words = self.tr("{people}, %Ln without a name", "", n_unnamed).format(people=words)
        if self._away.n_photos:
            words = f"{words} · {n_away(self._away.n_photos, self._away.are_on_a_disk)}"
        self.header.count.setText(words if n_named + n_unnamed else "")
        n_hidden = sum(person.hidden for person in self._everyone)
        self.header.count_hidden(n_hidden)
        n_all_named = sum(1 for person in self._everyone if person.name)
        self.header.offer(n_all_named, sorted({tag for person in self._everyone for tag in person.tags}))
        if self.model.is_filtered:
            self.empty.say(self.tr("Nobody found"), self.tr("No name here holds these letters."))
        elif n_hidden:
            self.empty.say(self.tr("Everybody is hidden"), self.tr("The button above shows them again."))
        empty = self.empty if self.model.is_filtered or n_hidden else self.nobody
        nobody = empty if self.model.is_loaded else self._loading
        self._stack.setCurrentWidget(self.grid if self.model.rowCount() else nobody)

    def set_scanning(self, is_scanning: bool) -> None:
        """Show that a scan runs, here or elsewhere, or what it found."""
        self.nobody.set_scanning(is_scanning)
        is_first = self.model.is_growing or (self.model.is_loaded and not any(self._everyone))
        self.model.set_growing(is_scanning and is_first)

    def _look_who_else(self) -> None:
        if not self.model.rowCount():
            self.nobody.look()

    def _name_whose_face_it_is(self, face_id: int, text: str, cursor: int) -> None:
        """Go on typing a name for somebody of whom a grouping has made them a part, unless that one has a name."""

        def go_on(faces: list[Face]) -> None:
            person = self._everyone.get(faces[0].person_id) if faces else None
            if person is not None and not person.name:
                self.grid.go_on_naming(person.person_id, text, cursor)

        self._session.read(partial(self._session.library.reading.faces, face_ids=[face_id]), on_done=go_on)

    def _first_found(self) -> None:
        """Go from the search box to the first person found."""
        if self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(0))
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is done to the people selected.

    def chosen(self) -> list[Person]:
        """List who is selected."""
        people = (self.model.person(index) for index in self.grid.selected())
        return [person for person in people if person is not None]

    def _chosen_or_current(self) -> QModelIndex:
        """Return who is selected; the focus may be elsewhere, on somebody who was let go last."""
        people = self.chosen()
        return self.model.index(self.model.row_of(people[0].person_id)) if people else self.grid.currentIndex()

    def _enable_actions(self) -> None:
        people = self.chosen()
        #: A verb: to give another name
        focused = people or [person for person in [self.model.person(self.grid.currentIndex())] if person is not None]
        self.rename_action.setText(self.tr("Rename") if len(focused) != 1 or focused[0].name else self.tr("Name"))
        self.rename_action.setEnabled(len(focused) == 1)
        self.find_action.setEnabled(len(people) == 1)
        self.open_action.setEnabled(len(people) <= 1 and (bool(people) or self.grid.currentIndex().isValid()))
        self.merge_action.setEnabled(1 <= len(people) <= MOST_MERGED)
        self.untangle_action.setEnabled(len(people) == 2)
        for action in (self.hide_action, self.away_action):
            action.setEnabled(bool(people))
        self.pin_action.setEnabled(bool(people))
        is_pinned = bool(people) and all(person.pinned for person in people)
        #: A verb: to keep a person at the front of the list
        self.pin_action.setText(self.tr("Pin") if not is_pinned else self.tr("Unpin"))
        all_hidden = bool(people) and all(person.hidden for person in people)
        #: A verb: to hide a person from the lists
        self.hide_action.setText(self.tr("Hide") if not all_hidden else self.tr("Show again"))
        many = self.tr("Merge these two…") if len(people) == 2 else self.tr("Merge these…")
        self.merge_action.setText(many if len(people) > 1 else self.tr("Merge with…"))
        self.selection_bar.show_people(people)
        if not people:
            pass_focus(self.selection_bar, self.grid)
        self.header.show_bar(self.selection_bar if people else None)

    def show_menu(self, place: QPoint) -> None:
        """Offer what can be done to the people selected."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def make_menu(self) -> QMenu:
        """Make the context menu."""
        menu = QMenu(self)
        menu.addActions([self.open_action, self.rename_action, self.find_action])
        menu.addSeparator()
        menu.addAction(self.merge_action)
        if self.untangle_action.isEnabled():
            menu.addAction(self.untangle_action)
        menu.addActions([self.pin_action, self.hide_action])
        menu.addSeparator()
        menu.addAction(self.strangers_action)
        menu.addAction(self.away_action)
        return menu

    def _look_closer(self, index: QModelIndex) -> None:
        """Show the photos of somebody, their portrait's first."""
        person = self.model.person(index)
        if person is None:
            return

        def show(lines: list[FaceLine]) -> None:
            photos = list(dict.fromkeys(line.photo_id for line in lines))
            cover = next((line.photo_id for line in lines if line.face_id == person.cover_face_id), None)
            if self.isVisible():
                look_closer(self._parts, self, photos, photos[0] if photos and cover is None else cover)

        self._session.read(self._session.library.reading.person_faces, person.person_id, on_done=show)

    def _open(self) -> None:
        self.grid.open_index(self._chosen_or_current())

    def _rename(self) -> None:
        index = self._chosen_or_current()
        self.grid.setCurrentIndex(index)  # Enter and Tab go on from there
        self.grid.edit_name(index)

    def _find(self) -> None:
        for person in self.chosen()[:1]:
            if person.cover_face_id is not None:
                self.find_wanted.emit(person.cover_face_id)

    def _merge(self) -> None:
        people = self.chosen()
        if len(people) > 1:
            by_faces = sorted(people, key=lambda person: person.n_faces)
            self.people_actions.merge(*(person.person_id for person in by_faces))
        elif people:
            person_id = people[0].person_id
            picker = PersonPicker(self._parts, self, without=person_id)
            picker.chosen.connect(lambda other: self.people_actions.merge(person_id, other))
            picker.pop_up(self.grid.portrait_on_screen(self._chosen_or_current()))

    def _untangle(self) -> None:
        people = self.chosen()
        if len(people) == 2:
            from app.pages.people.dialogs.untangle_dialog import ask_untangle  # rare, and takes a while

            ask_untangle(self._parts, people[0], people[1], self)

    def _hide(self) -> None:
        self.people_actions.hide(self.chosen())

    def _pin(self) -> None:
        people = self.chosen()
        if people:
            pinned = not all(person.pinned for person in people)
            self._session.do(PinPeople(tuple(person.person_id for person in people), pinned))

    def _not_a_person(self) -> None:
        self.people_actions.not_a_person(self.chosen())


def _is_find(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Find)
