"""The people in a photo, listed beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from app.pages.photo.delegate import PhotoFaceDelegate
from app.pages.photo.model import PhotoFaceRole, PhotoFacesModel
from app.session.everyone import Everyone
from app.session.portraits import Portraits
from app.style import theme
from app.style.theme import GAP
from app.style.wording import age_when, listed, short
from engine.records import Face

_WIDTH_PX = 224
_MOST_SHARE = 0.3  # of the page


class _List(QListView):
    entered_by_key = Signal(int)
    deleted_by_key = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        face_id = self.currentIndex().data(PhotoFaceRole.ID) or 0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and face_id:
            self.entered_by_key.emit(face_id)
        elif event.key() == Qt.Key.Key_Delete and face_id:
            self.deleted_by_key.emit(face_id)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(index.data(PhotoFaceRole.ID), at)


class PhotoPeople(QWidget):
    """Lists the faces of a photo; choosing one here chooses it in the photo."""

    chosen = Signal(int)
    naming_wanted = Signal(int)
    deletion_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, portraits: Portraits, people: Everyone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_film = False

        def age_of(face: Face) -> str:
            person, info = people.get(face.person_id), face.info
            return age_when(person, info.taken_at, info.date_source, info.date_precision) if person else ""

        self.model = PhotoFacesModel(self, age_of)
        self.list = _List()
        self.list.setAccessibleName(self.tr("People in this photo"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PhotoFaceDelegate(portraits, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = QLabel()
        self._title.setFont(theme.heading_font())
        self._title.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setProperty("kind", "muted")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2 * GAP, GAP, 2 * GAP)
        column.setSpacing(GAP)
        for label in (self._title, self._hint):
            label.setContentsMargins(GAP, 0, GAP, 0)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        self.also = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.also.setProperty("kind", "muted")
        self.also.setContentsMargins(GAP, 0, GAP, 0)
        self.also.hide()
        column.addWidget(self.also)
        self.fit(0)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.entered_by_key.connect(self.naming_wanted)
        self.list.deleted_by_key.connect(self.deletion_wanted)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.doubleClicked.connect(lambda index: self.naming_wanted.emit(index.data(PhotoFaceRole.ID)))
        portraits.ready.connect(self._touch)
        self.show_faces(None)

    def fit(self, page_px: int) -> None:
        """Take the width that the text wants, or what a narrow page can spare."""
        least = theme.scaled_picture(_WIDTH_PX) * 2 // 3
        self.setFixedWidth(max(least, min(theme.scaled(_WIDTH_PX), round(_MOST_SHARE * page_px))))

    def show_film(self, is_film: bool) -> None:
        """Word all so that it fits a film, or a photo."""
        self._is_film = is_film
        self.tell_counts()

    def show_faces(self, faces: Sequence[Face] | None) -> None:
        """Show the faces of a photo; None while they are read, when it is not known yet whether there are any."""
        self._are_known = faces is not None
        self.model.show_faces(faces or [])
        self.tell_counts()

    def tell_counts(self) -> None:
        """Show who is here, or that nobody was found."""
        if not self._are_known:  # the words of the last photo stay for that moment
            self._hint.setVisible(bool(self._hint.text()))
            return
        faces = self.model.faces
        here = self.tr("In this film") if self._is_film else self.tr("In this photo")
        self._title.setText(here if faces else self.tr("Nobody found"))
        unnamed = sum(1 for face in faces if not face.person_name)
        hint = self.tr("Choose a face and press Enter to name it.") if unnamed else ""
        if not faces and not self._is_film:
            hint = self.tr("Is there a face? Press D and draw a box around it.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def show_also(self, names: Sequence[str]) -> None:
        """Show who is in the photo by what another program says, though no face there is theirs."""
        said = listed(short(name, 48) for name in names)
        self.also.setText(self.tr("Also in this photo: {names}").format(names=said))
        self.also.setVisible(bool(names))

    def choose(self, face_id: int) -> None:
        """Mark a face, without telling anybody; 0 for none."""
        index = self.model.index_of(face_id)
        model = self.list.selectionModel()
        blocked = model.blockSignals(True)
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if not index.isValid():
            model.clear()
        model.blockSignals(blocked)
        self.list.viewport().update()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(PhotoFaceRole.ID))

    def _touch(self, kind: str, one_id: int) -> None:
        if kind == "face":
            self.model.touch(one_id)
