"""The page that finds people: by a face of theirs, or by who is in a photo together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import SLOW, Task
from app.pages.find.by_face import FindFaces
from app.pages.find.by_people import FindPhotos
from app.pages.find.delegate import INSET_PX
from app.pages.find.search import faces_of_picture
from app.pages.find.source import DropArea, FindSource
from app.session.parts import WindowParts
from app.style.theme import GAP, SIDE_PX
from app.style.wording import short
from app.widgets.dragging.drag_data import dragged_faces, dragged_people
from app.widgets.dragging.drop_data import dropped_pictures
from app.widgets.layout.page_head import PageHead
from engine.errors import KnownError
from engine.library import Library
from engine.networks.weights import Weights
from engine.scanning.outside.face_maker import FaceMaker, OutsideFace, shared_maker
from engine.search import find
from engine.search.find import FoundFace, Sureness
from engine.search.gallery import Gallery


class FindView(QWidget):
    """Finds faces like one, or photos of people.

    Parameters
    ----------
    parts : WindowParts
    maker : FaceMaker, optional
        Finds and embeds the faces of outside pictures.
    """

    person_opened = Signal(int)
    photo_opened = Signal(int, list)
    face_opened = Signal(int, int, list)  # a face, its photo, and all among which that is shown
    find_wanted = Signal(int)  # a face

    def __init__(self, parts: WindowParts, parent: QWidget | None = None, maker: FaceMaker | None = None) -> None:
        super().__init__(parent)
        self._session = parts.session
        self.people = parts.people
        self._maker = maker or shared_maker()
        self._task: Task | None = None
        self._outside: tuple[list[FoundFace], Sureness] | None = None  # what a face from outside is like, as shown
        self.source = FindSource(parts.portraits)
        self.faces = FindFaces(parts)
        self.photos = FindPhotos(parts)
        self._tabs = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._below = QStackedWidget()
        self._invitation = DropArea()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # for Ctrl+V
        self._invite()

    # Building

    def _lay_out(self) -> None:
        #: The page on which people are looked for by a face; a verb on a button
        head = PageHead(self.tr("Find"))
        for number, text in enumerate((self.tr("By a face"), self.tr("By people"))):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._tabs.addButton(button, number)
            head.end.addWidget(button)
        by_face = QWidget()
        column = QVBoxLayout(by_face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        column.addWidget(self.source)
        for beside in (self.source, self.source.picker):
            beside.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        column.addWidget(self._below, 1)
        self._below.addWidget(self._invitation)
        self._below.addWidget(self.faces)
        self._below.addWidget(self.source.picker)
        self._pages.addWidget(by_face)
        self._pages.addWidget(self.photos)
        around = QVBoxLayout()
        around.setContentsMargins(SIDE_PX - INSET_PX, GAP, SIDE_PX - INSET_PX, GAP)  # tiles begin at the side
        around.addWidget(self._pages)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(head)
        page.addLayout(around, 1)

    def _connect(self) -> None:
        self._tabs.idToggled.connect(lambda number, on: self._show_page(number) if on else None)
        self.source.picture_chosen.connect(self.find_picture)
        self.source.open.clicked.connect(self._prepare)
        self.source.cancelled.connect(self._cancel)
        self.source.face_picked.connect(self._find_outside)
        self.people.loaded.connect(self._tell_whose)
        self.faces.face_opened.connect(self.face_opened)
        self.faces.person_opened.connect(self.person_opened)
        self.faces.find_wanted.connect(self.find_wanted)
        self.photos.photo_opened.connect(self.photo_opened)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.source.take_clipboard)

    @Slot(int)
    def _show_page(self, number: int) -> None:
        self._tabs.button(number).setChecked(True)
        self._pages.setCurrentIndex(number)
        if number == 1:
            self.photos.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read all embeddings while the user is still choosing whom to look for."""
        super().showEvent(event)
        session = self._session
        # If they cannot be read, the search will say so.
        session.tasks.run(lambda: session.gallery.now(session.weights), on_error=lambda _error: None, lane=SLOW)
        if self.source.can_paste():
            self._prepare()

    @Slot()
    def _prepare(self) -> None:
        """Load the networks while a picture is on its way."""
        self._maker.prepare(self._session.weights)

    def _invite(self) -> None:
        self.source.show_face(None, self.tr("Who are you looking for?"), "")
        self._below.setCurrentWidget(self._invitation)

    # Looking

    def find_face(self, face_id: int) -> None:
        """Find the faces like one of the library's."""
        self._show_page(0)
        self.source.show_face(face_id, self.tr("Faces like this one"), "")
        self._look(lambda: find.like_face(*self._searched(), face_id))

    def find_person(self, person_id: int) -> None:
        """Find faces like a person's that are not theirs."""
        self._show_page(0)
        person = self.people.get(person_id)
        name = (person.name if person else None) or self.tr("this person")
        title = self.tr("Faces like those of {name}").format(name=name)
        self.source.show_face(person.cover_face_id if person else None, title, "")
        self._look(lambda: find.like_person(*self._searched(), person_id))

    def find_picture(self, picture: Path | QImage) -> None:
        """Find the person in a picture from outside; with several faces in it, one is to be picked."""
        self._show_page(0)
        self._below.setCurrentWidget(self._invitation)
        self.source.offer([])
        self.source.show_waiting(self.tr("Looking at the picture…"))
        weights = self._session.weights
        self._run(lambda: faces_of_picture(self._maker, weights, picture), self._take_picture)

    def show_together(self, person_ids: list[int]) -> None:
        """Show the photos that people are in together."""
        self._show_page(1)
        self.photos.together.set_people(person_ids)

    def _take_picture(self, faces: list[OutsideFace]) -> None:
        if not faces:
            self.source.show_outside(None, self.tr("There is no face in this picture."), self.tr("Try another one."))
        elif len(faces) == 1:
            self._find_outside(faces[0])
        else:
            self.source.show_outside(None, self.tr("Who are you looking for?"), self.tr("Choose a face."))
            self.source.offer(faces)
            self._go_on(self.source.picker, self.source.candidates()[0])

    @Slot(object)
    def _find_outside(self, face: OutsideFace) -> None:
        self.source.show_outside(face, self.tr("Faces like this one"), "")
        self._look(lambda: find.like_outside(*self._searched(), face.embedding), self._show_whose)

    def _searched(self) -> tuple[Library, Weights, Gallery]:
        """Return what is searched, as it is now; called in the background."""
        session, weights = self._session, self._session.weights
        return session.library, weights, session.gallery.now(weights)

    def _look(self, look: Callable[[], list[FoundFace]], on_done: Callable[..., None] | None = None) -> None:
        session = self._session
        self._run(lambda: (look(), find.sureness(session.library, session.weights)), on_done or self._show_results)

    def _run(self, function: Callable[[], object], on_done: Callable[..., None]) -> None:
        """Work in the background; a newer question takes the place of an older one."""
        self._outside = None
        if self._task is not None:
            self._task.cancel()
        self._task = self._session.tasks.run(function, on_done=on_done, on_error=self._complain, lane=SLOW)

    @Slot()
    def _cancel(self) -> None:
        """Wait for the picture no longer."""
        if self._task is not None:
            self._task.cancel()
        self._invite()

    def _complain(self, error: Exception) -> None:
        is_known = isinstance(error, KnownError)
        self.source.show_face(None, self.tr("That did not work."), str(error) if is_known else "")
        self._below.setCurrentWidget(self._invitation)  # not what somebody else is like
        if not is_known:
            self._session.tasks.failed.emit(error)

    def _go_on(self, below: QWidget, following: QWidget | None) -> None:
        """Show what came, and let the keyboard go on there unless the focus is at something else meanwhile."""
        focus = self.window().focusWidget()
        was_waiting = focus is None or focus is self or self._below.isAncestorOf(focus)
        self._below.setCurrentWidget(below)
        if was_waiting and following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_results(self, found: tuple[list[FoundFace], Sureness]) -> None:
        results, sureness = found
        self.faces.show_results(results, sureness)
        self._go_on(self.faces, self.faces.list if results else None)
        if not results:
            self.source.note.setText(self.tr("Nobody in your library looks like this."))
            self.source.note.show()

    def _show_whose(self, found: tuple[list[FoundFace], Sureness]) -> None:
        """Show what an outside face is like, and who that is."""
        self._show_results(found)
        self._outside = found
        self._tell_whose()

    @Slot()
    def _tell_whose(self) -> None:
        """Show who an outside face is if the nearest face has a name; the names may be read after it was found."""
        results, sureness = self._outside or ([], None)
        nearest = self.people.get(results[0].person_id) if results else None
        if sureness and nearest is not None and nearest.name and results[0].distance <= sureness.likely:
            is_sure = results[0].distance <= sureness.sure
            words = self.tr("This looks like {name}.") if is_sure else self.tr("This may be {name}.")
            self.source.note.setText(words.format(name=short(nearest.name)))
            self.source.note.show()

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Welcome pictures, faces and people."""
        data = event.mimeData()
        if dropped_pictures(data) or data.hasImage() or dragged_faces(data) or dragged_people(data):
            event.acceptProposedAction()
        if dropped_pictures(data) or data.hasImage():
            self._prepare()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Search for what was dropped."""
        data = event.mimeData()
        if pictures := dropped_pictures(data):
            self.find_picture(pictures[0])
        elif faces := dragged_faces(data):
            self.find_face(faces[0])
        elif people := dragged_people(data):
            self.find_person(people[0])
        elif isinstance(image := data.imageData(), QImage):
            self.find_picture(image)
        event.acceptProposedAction()
