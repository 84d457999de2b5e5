"""The page of one person."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeySequence, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.pages.people.actions import PeopleActions
from app.pages.people.sidebar import PeopleSidebar
from app.pages.person.about.panel import AboutPanel
from app.pages.person.face_actions import FaceActions
from app.pages.person.face_grid import FaceGrid, face_shape
from app.pages.person.header import PersonHeader
from app.pages.person.list_model import FaceRole
from app.pages.person.model import FacesModel
from app.pages.person.tools import PersonTools
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import any_of, n_away, relation_of, short
from app.widgets.dragging.flight import fly
from app.widgets.grid.grid_size import GridSize
from app.widgets.grid.scrubber import Scrubber
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.passing_focus import pass_focus
from app.widgets.photos.looking import look_closer
from engine.library import SetBirthday
from engine.records import About, Person
from engine.suggestions.completeness import sentence

_RANK_AFTER_MS = 250  # a selection grows by many steps
_RANKED_FACES = 50  # as many of them as tell who they are


class PersonView(QWidget):
    """Shows a person's faces or photos by year, to be put right, and everyone else at the side to drop faces on.

    Parameters
    ----------
    parts : WindowParts
    """

    closed = Signal()
    photo_opened = Signal(int, list)  # a photo, and all those among which it is shown
    film_opened = Signal(int, list, int)  # likewise, with the moment in milliseconds
    find_wanted = Signal(int)  # a face
    person_opened = Signal(int)
    review_wanted = Signal(int)  # questions about a person

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._everyone = parts.people
        self._suggestions = parts.suggestions
        self._suggestions.watch(self)
        self.model = FacesModel(self._session, parts.people, self)
        self.grid = FaceGrid(self.model, parts.portraits, self)
        #: Shows faces, not whole photos
        self.grid.setAccessibleName(self.tr("Faces"))
        self.scrubber = Scrubber(self.grid)
        self._size = GridSize(self.grid, face_shape, self._session, "faces_size")
        self.grid.looked_at.connect(self._look_closer)
        self.people_actions = PeopleActions(parts, self)
        self.header = PersonHeader(parts.portraits, self._everyone)
        self.tools = PersonTools(parts, self.model, self.people_actions)
        self.face_actions = FaceActions(parts, self.grid, self.model, self.people_actions)
        self.sidebar = PeopleSidebar(parts)
        self.about = AboutPanel(parts)
        only_for_editors(self._session.library, self.header.name, self.header.birthday)
        self.empty = EmptyPage()
        about = QAction(self.tr("About this person"), self)
        about.setShortcut(QKeySequence("Ctrl+I"))
        about.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        about.triggered.connect(self.tools.about_button.toggle)
        self.addAction(about)
        self._lay_out()
        self._rank_soon = QTimer(self, singleShot=True, interval=_RANK_AFTER_MS)
        self._rank_soon.timeout.connect(self._rank)
        self._connect()
        self._show_person(None)

    def show_person(self, person_id: int) -> None:
        """Show somebody; a name that was being typed is whose page it was."""
        self.header.name.give()
        self.model.show_person(person_id)
        self.grid.go_to_start()
        self._show_person(self._everyone.get(person_id))
        self.sidebar.model.set_left_out(person_id)
        self.sidebar.model.set_likely(())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Pass the focus on; a proxy would keep Tab from ever reaching what lies before the grid."""
        self.grid.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.model.hold(False)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.model.hold(not event.spontaneous())  # one that is minimised is not hidden in Qt's sense

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())
        self.about.fit(event.size().width())

    def _lay_out(self) -> None:
        # What can be done to the selection takes the place of the page's own tools, so that nothing below moves.
        self._bar = QStackedWidget()
        self._bar.setMinimumHeight(6 * theme.GAP)
        self._bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._bar.addWidget(self.tools)
        self._bar.addWidget(self.face_actions)
        strip = QWidget()
        strip.setAutoFillBackground(True)
        strip.setBackgroundRole(QPalette.ColorRole.Base)
        around = QHBoxLayout(strip)
        around.setContentsMargins(theme.SIDE_PX, 0, theme.SIDE_PX, 0)
        around.addWidget(self._bar)
        self._stack = QStackedWidget()
        self._faces = QWidget()
        faces = QHBoxLayout(self._faces)
        faces.setContentsMargins(0, 0, 0, 0)
        faces.setSpacing(0)
        faces.addWidget(self.grid, 1)
        faces.addWidget(self.scrubber)
        self._stack.addWidget(self._faces)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addLayout(column, 1)
        row.addWidget(self.sidebar)
        row.addWidget(self.about)
        self.about.hide()

    def _connect(self) -> None:
        model, people = self.model, self.people_actions
        model.person_changed.connect(self._show_person)
        model.loaded.connect(self._rank_others)
        model.sections_changed.connect(self._show_emptiness)
        model.sections_changed.connect(self._on_selection)  # a reset takes the selection without a word
        self.grid.selectionModel().selectionChanged.connect(self._on_selection)
        self.grid.opened.connect(self._open_photo)
        self.header.closed.connect(self.closed)
        self.header.review_wanted.connect(self._review)
        self._suggestions.updated.connect(self._show_completeness)
        self._parts.away.changed.connect(self._count_away)
        self.header.name_given.connect(self._name)
        self.header.name.left.connect(self.grid.setFocus)
        self.header.birthday_given.connect(self._set_birthday)
        self.tools.find_wanted.connect(self.find_wanted)
        self.tools.photos_wanted.connect(model.set_as_photos)
        self.tools.rename_wanted.connect(self._rename)
        self.tools.forgotten.connect(self._on_forgotten)
        self.sidebar.chosen.connect(self.person_opened)
        self.tools.about_button.toggled.connect(self._show_about)
        self.about.closed.connect(lambda: self.tools.about_button.setChecked(False))
        self.about.person_opened.connect(self.person_opened)
        self.about.about_read.connect(self._show_relatives)
        self.grid.typed.connect(self.sidebar.search.take)
        self.sidebar.grid.faces_dropped.connect(lambda faces, who, end: self._dropped(faces, end, who))
        self.sidebar.grid.people_dropped.connect(lambda dragged, who: people.merge(*dragged, who))
        self.sidebar.new_person.faces_dropped.connect(lambda faces, end: self._dropped(faces, end, None))
        self.sidebar.new_person.clicked.connect(lambda: self._move_selected(None))
        self.sidebar.not_a_person.faces_dropped.connect(self._dropped_aside)
        self.sidebar.not_a_person.clicked.connect(self.face_actions.not_a_face.trigger)
        people.merged.connect(self._on_merged)
        people.new_person.connect(self.sidebar.ask_name)
        self.sidebar.new_named.connect(people.name)

    def _show_person(self, person: Person | None) -> None:
        self.header.show_person(person, self.model.years())
        self.setWindowTitle((person.name or self.tr("Without a name")) if person else "")
        self._count_away()
        self._show_completeness()
        self.tools.show_person(person)
        self.about.show_person(person)
        self.face_actions.refresh()
        self._bar.updateGeometry()  # what is out of sight tells of no new size by itself
        self._show_emptiness()

    def _rank_others(self) -> None:
        """Show first who may be the same; only now, as that reads all embeddings, and the faces come first."""
        if self.model.person is not None and not self.grid.selected_rows():
            self._rank_soon.stop()
            self.sidebar.show_those_like((), self.model.person.person_id)

    def _show_about(self, shown: bool) -> None:
        """Show what is known of them in place of the others, or the other way round."""
        if not shown:
            pass_focus(self.about, self.grid)
        self.sidebar.setVisible(not shown)
        self.about.setVisible(shown)
        if shown:
            self.about.born.setFocus()

    def _show_relatives(self, about: About) -> None:
        """Say in front of the doubtful faces whose they may be: of the family."""
        named = [(self._everyone.get(relative.person_id), relation_of(relative.kind)) for relative in about.relatives]
        words = [f"{short(who.name)} ({kind})" for who, kind in named if who is not None and who.name]
        #: {people} is "Ben (child) or Cleo (sibling)"
        self.model.set_relatives(self.tr("Perhaps {people}?").format(people=any_of(words[:3])) if words else "")

    def _count_away(self) -> None:
        """Find out how many of the person's photos are not there."""
        person, away = self.model.person, self._parts.away
        if person is None or not away.folders:
            self.header.show_away("")
            return

        def counted(n: int) -> None:
            if self.model.person is not None and self.model.person.person_id == person.person_id:
                self.header.show_away(n_away(n, away.are_on_a_disk) if n else "")

        away.count_of(person.person_id, counted)

    def _show_completeness(self) -> None:
        person = self.model.person
        found = self._suggestions.completeness(person.person_id) if person else None
        if person is None or not person.name or found is None:
            self.header.show_completeness("", False)
        else:
            words = sentence(short(person.name), found)
            self.header.show_completeness(words, self._suggestions.asks_about(person.person_id))

    def _review(self) -> None:
        if self.model.person is not None:
            self.review_wanted.emit(self.model.person.person_id)

    def _show_emptiness(self) -> None:
        if not self.model.is_loaded:
            self.empty.say("", "")
        elif self.model.person is None:
            self.empty.say(self.tr("Nobody any more"), self.tr("All faces have gone to other people."))
        else:
            self.empty.say(self.tr("No faces"), self.tr("Drag faces of this person here from other pages."))
        self._stack.setCurrentWidget(self._faces if self.model.rowCount() else self.empty)

    def _on_selection(self) -> None:
        self.face_actions.refresh()
        chosen = self.grid.selectionModel().hasSelection()
        self._rank_soon.start()
        if not chosen:
            pass_focus(self.face_actions, self.grid)
        self._bar.setCurrentWidget(self.face_actions if chosen else self.tools)
        for target in (self.sidebar.new_person, self.sidebar.not_a_person):
            target.set_clickable(chosen)

    def _rank(self) -> None:
        """Show those at the side first who are like the faces selected, or like the person."""
        at_it = self.sidebar.grid.viewport().underMouse() or QApplication.mouseButtons()  # perhaps with faces in hand
        if self.model.person is not None and self.isVisible() and not at_it:
            faces = self.model.face_ids(self.grid.selected_rows()[:_RANKED_FACES])
            self.sidebar.show_those_like(faces, self.model.person.person_id)

    # What is done to the person.

    def _rename(self) -> None:
        self.header.name.setFocus()
        self.header.name.selectAll()

    def _name(self, name: str) -> None:
        if self.model.person is not None:
            self.people_actions.name(self.model.person.person_id, name)

    def _set_birthday(self, birthday: str | None) -> None:
        if self.model.person is not None:
            self._session.do(SetBirthday(self.model.person.person_id, birthday))

    def _on_merged(self, gone: int, stayed: int) -> None:
        """Follow a person who became part of another one; whoever has gone elsewhere meanwhile stays there."""
        if self.model.person_id != gone:
            return
        if self.isVisible():
            self.person_opened.emit(stayed)
        else:
            self.show_person(stayed)

    def _on_forgotten(self, person_id: int) -> None:
        """Leave the page of whoever is forgotten, unless that was left meanwhile."""
        if self.isVisible() and self.model.person_id == person_id:
            self.closed.emit()

    # What is done to faces.

    def _open_photo(self, index: QModelIndex) -> None:
        photo_id = index.data(FaceRole.PHOTO_ID)
        moment_ms = index.data(FaceRole.MOMENT)
        if moment_ms is not None:
            self.film_opened.emit(photo_id, self.model.photo_ids(), moment_ms)
        elif photo_id is not None:
            self.photo_opened.emit(photo_id, self.model.photo_ids())

    def _look_closer(self, index: QModelIndex) -> None:
        photos = self.model.photo_ids()

        def moved(place: int) -> None:
            shown = (self.model.index(row) for row in range(self.model.rowCount()))
            there = (one for one in shown if one.data(FaceRole.PHOTO_ID) == photos[place])
            self.grid.setCurrentIndex(next(there, QModelIndex()))  # they may be others by now

        look_closer(self._parts, self, photos, index.data(FaceRole.PHOTO_ID), moved)

    def _move_selected(self, person_id: int | None) -> None:
        faces = self.model.face_ids(self.grid.selected_rows())
        if faces:
            self.people_actions.move(faces, person_id)

    def _dropped(self, faces: list[int], end: QRect, person_id: int | None) -> None:
        self._fly(faces, end)
        self.people_actions.move(faces, person_id)

    def _dropped_aside(self, faces: list[int], end: QRect) -> None:
        self._fly(faces, end)
        self.people_actions.set_aside(faces)

    def _fly(self, faces: list[int], end: QRect) -> None:
        """Animate the first face from where it lay to where it belongs."""
        row = self.model.row_of(faces[0])
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if not index.isValid() or not self.grid.viewport().rect().intersects(self.grid.visualRect(index)):
            return
        start = self.grid.picture_on_screen(index)
        size = QSize(min(start.width(), 96), min(start.width(), 96))
        side = min(end.width(), end.height())
        target = QRect(end.center().x() - side // 2, end.center().y() - side // 2, side, side)
        picture = self._parts.portraits.disc(faces[0], size.width(), self.devicePixelRatioF())
        fly(self, picture, start, target)
