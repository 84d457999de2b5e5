"""The two sides of a question: the person as known, and the faces that may be theirs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.pages.review.delegate import AskedFaceDelegate
from app.pages.review.model import AskedFacesModel, AskedRole
from app.session.portraits import Portraits
from app.session.questions import Question
from app.style import theme, wording
from app.style.theme import GAP
from app.widgets.layout.elided_button import ElidedButton
from app.widgets.pictures.picture import Picture
from engine.records import Person

HEIGHT_PX = 432
_KNOWN_WIDTH_PX = 320
_ASKED_WIDTH_PX = 488
_LARGE_PX = 224
LEAST_HEIGHT_PX = 272
_COMPACT_PX, _LEAST_WIDTH_PX = QSize(352, LEAST_HEIGHT_PX), 304
_COMPACT_LARGE_PX = 144  # a portrait in a card of that height
_SMALL_PX = 64
_WORDS_PX = 24  # of a line or a button
_LEAST_PX, _MOST_PX = 68, 208  # of a face's side
_GAP_PX = 8  # between faces


class _Card(QFrame):
    def __init__(self, width_px: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._width_px = width_px
        self.setFixedSize(width_px, HEIGHT_PX)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self.column.setSpacing(GAP)
        self.heading = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.note = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.note.setProperty("kind", "muted")
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.compact, self._large_px = False, _LARGE_PX

    def set_compact(self, compact: bool, room: QSize) -> None:
        """Do with less room, as wide as half of it and as high as it is, or take all that one likes to have."""
        words_px = 2 * (theme.scaled(_WORDS_PX) - _WORDS_PX)  # how much more they take in a larger type
        if compact:
            width = max(_LEAST_WIDTH_PX, min(theme.scaled(_COMPACT_PX.width()), (room.width() - 2 * GAP) // 2))
            height = max(_COMPACT_PX.height(), min(room.height(), HEIGHT_PX))
        else:
            width, height = self._width_px, HEIGHT_PX
        large_px = _COMPACT_LARGE_PX + (_LARGE_PX - _COMPACT_LARGE_PX) * (height - _COMPACT_PX.height()) // (
            HEIGHT_PX - _COMPACT_PX.height()
        )
        self.setFixedSize(width, height + words_px)
        if (compact, large_px) != (self.compact, self._large_px):
            self.compact, self._large_px = compact, large_px
            self._resize_contents(large_px)

    def _resize_contents(self, large_px: int) -> None:
        raise NotImplementedError


class KnownCard(_Card):
    """The person: a large portrait, and a few more faces."""

    opened = Signal(int)

    def __init__(self, portraits: Portraits) -> None:
        super().__init__(_KNOWN_WIDTH_PX)
        self._person_id = 0
        self._portrait = Picture(portraits, QSize(_LARGE_PX, _LARGE_PX), _LARGE_PX / 2)
        self._small = [Picture(portraits, QSize(_SMALL_PX, _SMALL_PX), 10) for _ in range(4)]
        self._row = QWidget()
        more = QHBoxLayout(self._row)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(GAP)
        more.addStretch(1)
        for picture in self._small:
            more.addWidget(picture)
        more.addStretch(1)
        self.open = ElidedButton()
        self.open.setProperty("kind", "flat")
        self.open.setAutoDefault(True)
        self.open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open.clicked.connect(lambda: self.opened.emit(self._person_id))
        self.column.addStretch(1)
        self.column.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.column.addWidget(self._row)
        self.column.addWidget(self.open)

    def _resize_contents(self, large_px: int) -> None:
        self._portrait.set_size(large_px, large_px / 2)
        self._row.setVisible(not self.compact)

    def show_person(self, person: Person | None, question: Question) -> None:
        """Show whom the question is about."""
        self._person_id = question.person_id or 0
        cover = person.cover_face_id if person else None
        self._portrait.show_one(cover or next(iter(question.known), None))
        others = [face_id for face_id in question.known if face_id != cover]
        for number, picture in enumerate(self._small):
            picture.setVisible(number < len(others))
            picture.show_one(others[number] if number < len(others) else None)
        self.note.setText(wording.n_faces(person.n_faces) if person else "")
        name = (person.name if person else None) or self.tr("this person")
        self.open.setText(self.tr("Open {name}").format(name=wording.short(name, 24)).replace("&", "&&"))


def side_shared(room: QSize, n_faces: int) -> int | None:
    """Return the largest side, px, with which a number of faces all lie in a room, if there is one."""
    for side_px in range(_MOST_PX, _LEAST_PX - 1, -1):
        n_columns, n_rows = ((length - 1) // (side_px + _GAP_PX) for length in room.toTuple())
        if n_columns * n_rows >= n_faces:
            return side_px
    return None


class AskedGrid(QListView):
    """Faces, any of which a click or the space bar leaves out of the answer."""

    toggled = Signal(QModelIndex)

    def __init__(self, portraits: Portraits) -> None:
        super().__init__()
        self._delegate = AskedFaceDelegate(portraits, self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._n_sharing = 0

    def set_number(self, n_faces: int) -> None:
        """Mark faces where there are several, and paint them as large as the card lets all of them be."""
        self._delegate.marked, self._n_sharing = n_faces > 1, n_faces
        self._share()

    def set_ticked(self, side_px: int) -> None:
        """Mark every face, even one alone, and paint them all of one size."""
        self._delegate.marked, self._n_sharing = True, 0
        self._lay_out(side_px)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share another room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self._n_sharing:
            side_px = side_shared(self.contentsRect().size(), self._n_sharing)
            policy = Qt.ScrollBarPolicy  # where a bar might come, Qt leaves room for it
            self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if side_px is None else policy.ScrollBarAlwaysOff)
            self._lay_out(side_px or _LEAST_PX)

    def _lay_out(self, side_px: int) -> None:
        self._delegate.side_px = side_px
        if self.gridSize() != (size := QSize(side_px + _GAP_PX, side_px + _GAP_PX)):
            self.setGridSize(size)
        self.doItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave a face out, or take it in again."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.toggled.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave faces out with the space bar; letters and Enter are the page's."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self.currentIndex())
        elif (event.text().isprintable() and event.text()) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class AskedCard(_Card):
    """One face and its photo, or several alike faces."""

    face_wanted = Signal(int, int)  # with its photo

    def __init__(self, portraits: Portraits) -> None:
        super().__init__(_ASKED_WIDTH_PX)
        self.model = AskedFacesModel(self)
        self._face = Picture(portraits, QSize(_LARGE_PX, _LARGE_PX), 12)
        self._photo = Picture(portraits, QSize(144, 96), 8, "photo", whole=True)
        self.grid = AskedGrid(portraits)
        self.grid.setAccessibleName(self.tr("Faces asked about"))
        self.grid.setModel(self.model)
        self.grid.toggled.connect(self.model.toggle)
        self.open = QPushButton(self.tr("Open the photo"))
        self.open.setProperty("kind", "flat")
        self.open.setAutoDefault(True)
        self.open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open.clicked.connect(self._open)
        self._single = QWidget()
        single = QVBoxLayout(self._single)
        single.setContentsMargins(0, 0, 0, 0)
        single.setSpacing(GAP)
        single.addStretch(1)
        single.addWidget(self._face, 0, Qt.AlignmentFlag.AlignHCenter)
        single.addStretch(1)
        single.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._single, 1)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.note)
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        portraits.ready.connect(self._on_ready)

    def _resize_contents(self, large_px: int) -> None:
        self._face.set_size(large_px, 12)
        self._photo.setVisible(not self.compact)

    def show_question(self, question: Question) -> None:
        """Show whom the question asks about."""
        several = len(question.face_ids) > 1
        self.model.ask(question)
        self.grid.set_number(len(question.face_ids))
        self.grid.setVisible(several)
        self._single.setVisible(not several)
        self._face.show_one(question.face_ids[0])
        self._photo.show_one(question.photo_ids[0])
        self.note.setVisible(several)
        self.note.setText(self.tr("Click a face to leave it out"))
        self.open.setText(self.tr("Open the photos") if several else self.tr("Open the photo"))

    def _open(self) -> None:
        index = self.grid.currentIndex() if self.grid.currentIndex().isValid() else self.model.index(0)
        if index.isValid():
            self.face_wanted.emit(index.data(AskedRole.ID), index.data(AskedRole.PHOTO_ID))

    def _on_ready(self, kind: str, one_id: int) -> None:
        if kind == "face":
            self.model.touch(one_id)
