"""The results of a search by face: a grid ranked by likeness, and a slider that says how alike they must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QLocale, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.pages.find.delegate import INSET_PX, FaceResultDelegate, TileDelegate
from app.pages.find.model import Index, ResultsModel, Role, Sure
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.session.portraits import Portraits
from app.style import theme, wording
from app.style.theme import GAP, scaled
from app.widgets.fields.person_field import PersonField
from app.widgets.grid.selection import select_all, selected_rows
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.layout.passing_focus import pass_focus
from app.widgets.photos.looking import look_closer
from app.widgets.photos.photo_actions import PhotoActions
from app.widgets.photos.photo_files import files_of
from engine.library import Change
from engine.library.edits.kinds import MoveFaces
from engine.records import FaceLine
from engine.search.find import FoundFace, Sureness

_STEPS = 100
_NEAREST = 0.1  # of what is very sure, where the slider begins


class TileList(QListView):
    """Tiles, any of which the space bar shows large; there may be 200,000, of which QListView asks one by one."""

    looked_at = Signal(QModelIndex)

    def selected_rows(self) -> list[int]:
        """List which rows are selected, in order."""
        return selected_rows(self)

    def selectAll(self) -> None:  # noqa: N802
        select_all(self)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Paint anew, without a question about the size of each."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Look closer with the space bar; let go of what is chosen with Escape, before a second one leaves the page."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.currentIndex().isValid():
            self.looked_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


def tile_grid(delegate: TileDelegate, name: str) -> TileList:
    """Make a list of tiles that stays quick with very many of them."""
    view = TileList()
    view.setAccessibleName(name)
    view.setItemDelegate(delegate)
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    view.setUniformItemSizes(True)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setGridSize(delegate.tile)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setDragEnabled(True)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
    view.setStyleSheet("QListView { background: transparent; }")
    return view


class FindFaces(QWidget):
    """Shows ranked faces within a limit that can be moved, and lets many be given to a person at once."""

    face_opened = Signal(int, int, list)  # a face, its photo, and all among which that is shown
    person_opened = Signal(int)
    find_wanted = Signal(int)  # a face

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._people = parts.people
        self._photos = PhotoActions(parts.session, self)
        self._asked: Task | None = None
        self._sureness = Sureness.of(1.0, 1.0)
        self.model = ResultsModel(self)
        self.model.files_of = files_of(parts.session)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(scaled(200))
        self.slider.setAccessibleName(self.tr("How alike"))
        self.count = QLabel()
        self.count.setProperty("kind", "muted")
        self.list = tile_grid(FaceResultDelegate(parts.portraits, self), self.tr("Faces found"))
        self.list.setModel(self.model)
        self.field = PersonField(self._people)
        only_for_editors(self._session.library, self.field)
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setAccessibleName(self.tr("Who the chosen faces are"))
        self._chosen = QLabel()
        self.bar = QFrame()
        self._lay_out()
        self._connect(parts.portraits)

    def _lay_out(self) -> None:
        #: How sure it is that a face is of a person
        bounds = [QLabel(self.tr("Very sure")), QLabel(self.tr("Maybe"))]
        limits = FlowLayout()
        bounds[1].setContentsMargins(0, 0, 2 * GAP, 0)
        for widget in (bounds[0], self.slider, bounds[1], self.count):
            limits.addWidget(widget)
        self.bar.setProperty("kind", "card")
        naming = QHBoxLayout(self.bar)
        naming.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        naming.setSpacing(GAP)
        naming.addWidget(self._chosen)
        naming.addWidget(self.field)
        naming.addStretch(1)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        limits.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        below = QVBoxLayout()
        below.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        below.addWidget(self.bar)
        column.addLayout(limits)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _connect(self, portraits: Portraits) -> None:
        self.slider.valueChanged.connect(self._on_slider)
        self.list.activated.connect(self._open)
        self.list.looked_at.connect(
            lambda index: look_closer(self._parts, self.list, self.model.photo_ids, index.data(Role.PHOTO_ID))
        )
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._show_bar)
        self.model.modelReset.connect(self._show_bar)  # which takes the selection without a word
        self.field.chosen.connect(self._say_person)
        self.field.named.connect(self._say_name)
        self.field.left.connect(self.list.clearSelection)
        portraits.ready.connect(self._on_thumbnail)
        self._session.changed.connect(self._on_changed)
        self._people.updated.connect(self._read_owners)
        self._people.loaded.connect(self._read_owners)

    # What is found

    def show_results(self, results: Sequence[FoundFace], sureness: Sureness) -> None:
        """Show ranked results, as far as they are likely."""
        self._sureness = sureness
        share = (sureness.likely - self._low) / (sureness.maybe - self._low)
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(share * _STEPS))
        self.slider.blockSignals(blocked)
        self.model.show_results([self._with_name(face) for face in results], self.limit, sureness)
        self._tell_count()
        self._read_owners()  # what the search read of them may be older than an edit made meanwhile

    @property
    def _low(self) -> float:
        return self._sureness.sure * _NEAREST

    @property
    def limit(self) -> float:
        """The squared distance up to which faces are shown."""
        return self._low + self.slider.value() / _STEPS * (self._sureness.maybe - self._low) + 1e-6

    @Slot(int)
    def _on_slider(self, _value: int) -> None:
        self.model.set_limit(self.limit)
        self._tell_count()

    def _tell_count(self) -> None:
        faces = wording.n_faces(self.model.rowCount())
        words = {
            Sure.VERY: self.tr("{faces}, down to very sure"),
            Sure.LIKELY: self.tr("{faces}, down to likely"),
            Sure.MAYBE: self.tr("{faces}, down to maybe"),
        }
        self.count.setText(words[self.model.sure(self.limit)].format(faces=faces))
        number = QLocale().toString(self.limit, "f", 2)
        #: How far apart two faces are: 0.31
        self.slider.setToolTip(self.tr("Distance up to {number}").format(number=number))

    def _with_name(self, face: FoundFace) -> FoundFace:
        person = self._people.get(face.person_id)
        return replace(face, name=person.name if person else None)

    @Slot(str, int)
    def _on_thumbnail(self, kind: str, face_id: int) -> None:
        if kind == "face":
            self.model.touch(face_id)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.faces:
            self._read_owners()

    @Slot()
    def _read_owners(self) -> None:
        """Read anew whose the faces are; they stay where they are."""
        if self._asked is not None:
            self._asked.cancel()
        if self.model.n_all:
            read = self._session.library.reading.face_lines
            self._asked = self._session.read(read, self.model.face_ids, on_done=self._show_owners)

    def _show_owners(self, lines: list[FaceLine]) -> None:
        people = {line.face_id: self._people.get(line.person_id) for line in lines}
        owner = {line.face_id: line.person_id for line in lines}
        names = {face_id: person.name if person else None for face_id, person in people.items()}
        self.model.set_owners({face_id: (owner[face_id], names[face_id]) for face_id in owner})

    # What is done with them

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.face_opened.emit(index.data(Role.ID), index.data(Role.PHOTO_ID), self.model.photo_ids)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        index = index if index.isValid() else self.list.currentIndex()
        if index.isValid():
            menu = self.menu(index.data(Role.ID), index.data(Role.PHOTO_ID), index.data(Role.PERSON_ID))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def menu(self, face_id: int, photo_id: int, person_id: int | None) -> QMenu:
        """Make the menu of a face that was found; photos are those of all faces chosen with it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open the photo")).triggered.connect(
            lambda: self.face_opened.emit(face_id, photo_id, self.model.photo_ids)
        )
        menu.addAction(self.tr("Find this person")).triggered.connect(lambda: self.find_wanted.emit(face_id))
        if person_id is not None:
            menu.addAction(self.tr("Open this person")).triggered.connect(lambda: self.person_opened.emit(person_id))
        menu.addSeparator()
        photos = [self.model.index(row).data(Role.PHOTO_ID) for row in self.list.selected_rows()]
        self._photos.add_to(menu, photos if photo_id in photos else [photo_id])
        return menu

    def chosen_faces(self) -> tuple[int, ...]:
        """List the chosen faces."""
        found = self.model.face_ids
        return tuple(sorted(found[row] for row in self.list.selected_rows()))

    def _show_bar(self) -> None:
        n = len(self.list.selected_rows())
        if not n:
            pass_focus(self.bar, self.list)
        self.bar.setVisible(n > 0)
        self._chosen.setFont(theme.title_font(0.0))
        #: Followed by a field for a name
        self._chosen.setText(self.tr("This is") if n == 1 else self.tr("%Ln chosen. They are all", "", n))

    @Slot(int)
    def _say_person(self, person_id: int) -> None:
        self._session.do(MoveFaces(self.chosen_faces(), person_id))
        self.list.clearSelection()

    @Slot(str)
    def _say_name(self, name: str) -> None:
        self._session.do(MoveFaces(self.chosen_faces(), None, name))
        self.list.clearSelection()
