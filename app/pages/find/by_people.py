"""Photos by who is in them: together with, without, only these, and from which years."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.pages.find.by_face import tile_grid
from app.pages.find.delegate import INSET_PX, PhotoDelegate
from app.pages.find.model import PhotosModel, Role
from app.session.everyone import Everyone
from app.session.parts import WindowParts
from app.style import icons, wording
from app.style.theme import GAP, scaled
from app.widgets.fields.person_field import PersonField
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.photos.looking import look_closer
from app.widgets.photos.photo_actions import PhotoActions
from app.widgets.photos.photo_files import files_of
from engine.records import PhotoLine, PhotoQuery


class PeopleChips(QWidget):
    """People to combine; each may be taken out again, and a field takes more."""

    changed = Signal()

    def __init__(self, people: Everyone, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._ids: list[int] = []
        self.field = PersonField(self._people, new_names=False)
        self.field.setPlaceholderText(self.tr("Add a person"))
        self.field.setAccessibleName(words)
        self.field.setFixedWidth(scaled(168))
        label = QLabel(words)
        label.setMinimumWidth(scaled(96))
        self._row = FlowLayout()
        self.setLayout(self._row)
        self._row.addWidget(label)
        self._row.addWidget(self.field)
        self._chips: list[QPushButton] = []
        self.field.chosen.connect(self.add)
        self._people.updated.connect(self._on_people)
        self._people.loaded.connect(self._on_people)

    @property
    def person_ids(self) -> tuple[int, ...]:
        """The people, in the order they were added, without whoever became part of somebody else since."""
        return tuple(person_id for person_id in self._ids if self._people.get(person_id) is not None)

    def set_people(self, person_ids: list[int]) -> None:
        """Take other people."""
        self._ids = list(dict.fromkeys(person_ids))
        self._show()
        self.changed.emit()

    @Slot()
    def _on_people(self) -> None:
        """Show the names that people have now; somebody may be gone, or there again by an undo."""
        n_before = len(self._chips)
        self._show()
        if len(self._chips) != n_before:
            self.changed.emit()

    @Slot(int)
    def add(self, person_id: int) -> None:
        """Take one more."""
        self.set_people([*self._ids, person_id])

    def _remove(self, person_id: int) -> None:
        self.set_people([other for other in self._ids if other != person_id])
        self.field.setFocus()

    def chips(self) -> list[QPushButton]:
        """List the buttons that take a person out."""
        return list(self._chips)

    def _show(self) -> None:
        for old in self.chips():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = []
        for person_id in self.person_ids:
            person = self._people.get(person_id)
            name = (person.name if person else None) or self.tr("Without a name")
            chip = QPushButton(icons.icon("close"), wording.short(name, 24).replace("&", "&&"), autoDefault=True)
            chip.setIconSize(icons.size(14, gap_px=4))
            chip.setProperty("kind", "chip")
            chip.setLayoutDirection(self._other_direction())
            chip.setToolTip(self.tr("Take {name} out").format(name=name))
            chip.setAccessibleName(chip.toolTip())
            chip.clicked.connect(lambda _=False, person_id=person_id: self._remove(person_id))
            self._chips.append(chip)
            self._row.addWidget(chip)
        self._row.addWidget(self.field)  # behind them

    def _other_direction(self) -> Qt.LayoutDirection:
        """Return the direction that has the cross after the name."""
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft


class FindPhotos(QWidget):
    """Asks for photos by people and years, and shows them."""

    photo_opened = Signal(int, list)

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session = parts.session
        self._asked: Task | None = None
        self._is_behind = False
        self.model = PhotosModel(self._note, self)
        self.model.files_of = files_of(session)
        self._photos = PhotoActions(session, self)
        #: People who must be in the photos looked for
        self.together = PeopleChips(parts.people, self.tr("Together with"))
        #: People who must not be in the photos looked for
        self.without = PeopleChips(parts.people, self.tr("Without"))
        #: Nobody but the people chosen may be in the photos looked for
        self.only = QCheckBox(self.tr("Only these"))
        self.only.setToolTip(self.tr("Nobody else is in the photo"))
        self.first, self.last = QComboBox(), QComboBox()
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))
        self.count = QLabel()
        self.count.setProperty("kind", "muted")
        self.list = tile_grid(PhotoDelegate(parts.portraits, self), self.tr("Photos found"))
        self.list.setModel(self.model)
        self.nothing = EmptyPage()
        self.nothing.say(self.tr("No such photo"), self.tr("Take somebody out, or choose more years."))
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(self.nothing)
        self._lay_out()
        for signal in (self.together.changed, self.without.changed, self.only.toggled):
            signal.connect(self.search)
        for box in (self.first, self.last):
            box.currentIndexChanged.connect(self.search)
        self.list.activated.connect(self._open)
        self.list.looked_at.connect(
            lambda index: look_closer(parts, self.list, self.model.photo_ids, index.data(Role.PHOTO_ID))
        )
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        parts.portraits.ready.connect(self._on_thumbnail)
        session.changed.connect(self._search_if_seen)
        session.regrouped.connect(self._refresh_if_seen)

    def _lay_out(self) -> None:
        years = FlowLayout()
        label = QLabel(self.tr("Years"))
        label.setMinimumWidth(scaled(96))
        for widget in (label, self.first, QLabel("–"), self.last, self.only, self.count):
            years.addWidget(widget)
        self.count.setContentsMargins(2 * GAP, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        asked = QVBoxLayout()
        asked.setContentsMargins(INSET_PX, 0, INSET_PX, GAP)
        asked.setSpacing(GAP)
        for row in (self.together, self.without):
            asked.addWidget(row)
        asked.addLayout(years)
        column.addLayout(asked)
        column.addWidget(self._found, 1)

    @Slot()
    def refresh(self) -> None:
        """Read which years there are, and search."""
        self._is_behind = False
        self._session.read(self._session.library.reading.years, on_done=self._show_years)

    def _show_years(self, years: tuple[int, int] | None) -> None:
        first, last = years or (None, None)
        span = range(first, last + 1) if first is not None and last is not None else range(0)
        for box, end in ((self.first, first), (self.last, last)):
            chosen = box.currentData() if box.currentData() in span and not self._is_whole else end
            blocked = box.blockSignals(True)
            box.clear()
            for year in span:
                box.addItem(str(year), year)
            box.setCurrentIndex(box.findData(chosen))
            box.setEnabled(len(span) > 1)
            box.blockSignals(blocked)
        self.search()

    @property
    def _is_whole(self) -> bool:
        """Whether all years are chosen."""
        return self.first.currentIndex() <= 0 and self.last.currentIndex() == self.last.count() - 1

    def query(self) -> PhotoQuery:
        """Return what is chosen as a query."""
        ends = [self.first.currentData(), self.last.currentData()]
        years = None if self._is_whole or None in ends else (min(ends), max(ends))
        only = self.only.isChecked() and bool(self.together.person_ids)
        return PhotoQuery(self.together.person_ids, self.without.person_ids, only, years)

    @Slot(str, int)
    def _on_thumbnail(self, kind: str, photo_id: int) -> None:
        if kind == "photo":
            self.model.touch(photo_id)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what has changed while nobody looked."""
        super().showEvent(event)
        if self._is_behind:
            self.refresh()

    @Slot()
    def _search_if_seen(self) -> None:
        if self.isVisible():
            self.search()
        else:
            self._is_behind = True

    @Slot()
    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()
        else:  # a scan says so every few seconds
            self._is_behind = True

    @Slot()
    def search(self) -> None:
        """Read the photos that are asked for."""
        if self._asked is not None:
            self._asked.cancel()
        self.only.setEnabled(bool(self.together.person_ids))
        self._asked = self._session.read(self._session.library.reading.photos, self.query(), on_done=self._show)

    def _show(self, lines: list[PhotoLine]) -> None:
        self.model.show_photos(lines)
        self.count.setText(wording.n_photos(len(lines)))
        self._found.setCurrentWidget(self.list if lines else self.nothing)

    def _note(self, line: PhotoLine) -> str:
        #: Below a photo: no face is in it
        faces = wording.n_faces(line.n_faces) if line.n_faces else self.tr("nobody")
        date = wording.photo_date(line.taken_at, line.date_source, line.date_precision)
        parts = [date] if date else []
        if line.duration_ms is not None:
            parts.append(self.tr("film, {time}").format(time=wording.film_moment(line.duration_ms)))
        return " · ".join([*parts, faces])

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        if self.list.indexAt(at).isValid():
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Make the menu of the photos chosen."""
        menu = QMenu(self)
        rows, found = self.list.selected_rows(), self.model.photo_ids
        if len(rows) == 1:
            menu.addAction(self.tr("Open the photo")).triggered.connect(lambda: self._open(self.model.index(rows[0])))
            menu.addSeparator()
        self._photos.add_to(menu, [found[row] for row in rows])
        return menu

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.photo_opened.emit(index.data(Role.PHOTO_ID), self.model.photo_ids)
