"""The page of one photo: who is in it, in the photo and beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.pages.photo.bar import PhotoBar
from app.pages.photo.box_keys import BoxKeys
from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.edits import PhotoEdits
from app.pages.photo.faces import ShownFaces
from app.pages.photo.naming import FaceNaming
from app.pages.photo.people import PhotoPeople
from app.pages.photo.slides import SlideShow
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style.theme import GAP
from app.style.wording import film_moment
from app.widgets.dragging.drag_data import PhotoFilesData
from app.widgets.dragging.flight import drag_discs
from app.widgets.fields.person_field import PersonField
from app.widgets.photos.photo_actions import PhotoActions
from app.widgets.photos.photo_files import files_of
from app.widgets.photos.photo_loading import LoadedPhoto, PhotoLoader
from app.widgets.photos.player import play
from engine.library import Change, SetDate
from engine.photos.find import first_there
from engine.records import PhotoRecord
from engine.scanning.outside.face_maker import FaceMaker, shared_maker

_LEAST_PX = 1024  # long side to decode at least
_DRAGGED_PX = 96


class PhotoView(QWidget):
    """Shows a photo large, names its faces and steps to its neighbours.

    Parameters
    ----------
    parts : WindowParts
    maker : FaceMaker, optional
        Embeds drawn faces.
    play : function, optional
        As `app.widgets.photos.player.play`.
    drag : function, optional
        As `app.widgets.dragging.flight.drag_discs`.
    """

    closed = Signal()
    person_opened = Signal(int)
    find_wanted = Signal(int)  # a face
    loaded = Signal(int)  # the photo and its faces are on the screen

    def __init__(
        self,
        parts: WindowParts,
        parent: QWidget | None = None,
        maker: FaceMaker | None = None,
        play: Callable[[str, int], None] = play,
        drag: Callable[[QWidget, QMimeData, Sequence[QPixmap | None], int], None] = drag_discs,
    ) -> None:
        super().__init__(parent)
        self._session = session = parts.session
        self._thumbnails = parts.thumbnails
        self._ids: list[int] = []
        self._photo_id = 0
        self._moment_ms: int | None = None  # of a film, that is asked for
        self._record: PhotoRecord | None = None
        self._full_asked = False
        self._play_film, self._drag = play, drag
        self._portraits, self._files_of = parts.portraits, files_of(session)
        self._chosen_soon = 0  # a face whose moment is being loaded
        self.edits = PhotoEdits(session, parts.people, maker or shared_maker(), self)
        self.loader = PhotoLoader(session, self)
        self.canvas = PhotoCanvas()
        self.canvas.setAccessibleName(self.tr("Photo"))
        self.people = PhotoPeople(parts.portraits, parts.people)
        self.faces = ShownFaces(session, self.canvas, self.people, self)
        self.bar = PhotoBar(self)
        self.slides = SlideShow(self)
        self.photo_actions = PhotoActions(session, self)
        self.box_keys = BoxKeys(self.canvas)
        self.naming = FaceNaming(self.canvas, self.people, self.edits, PersonField(parts.people), session)
        only_for_editors(session.library, self.bar.draw, self.bar.date, self.naming.field)
        self.sentence = QLabel(self.canvas.viewport())
        self.sentence.setProperty("kind", "muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.busy = QLabel(self.tr("Looking at the face…"))
        self.busy.setProperty("kind", "sign")
        self.busy.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.people)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.bar)
        page.addLayout(middle, 1)
        inner = QVBoxLayout(self.canvas.viewport())
        inner.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        inner.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.sentence, 1)

    def _connect(self) -> None:
        bar, canvas = self.bar, self.canvas
        bar.back.triggered.connect(self._step_back)
        bar.previous.triggered.connect(lambda: self._step(-1))
        bar.next.triggered.connect(lambda: self._step(1))
        bar.faces.toggled.connect(canvas.set_all_shown)
        bar.draw.toggled.connect(canvas.set_drawing)
        bar.draw.toggled.connect(self.box_keys.leave)
        bar.draw.toggled.connect(self._enable_steps)
        bar.zoom_in.triggered.connect(canvas.zoom_in)
        bar.zoom_out.triggered.connect(canvas.zoom_out)
        bar.fit.triggered.connect(canvas.fit)
        bar.slides.triggered.connect(self.slides.start)
        self.slides.running.connect(self._show_alone)
        self.slides.step.connect(self._next_slide)
        bar.folder.triggered.connect(self._show_folder)
        bar.play.triggered.connect(self._play)
        self.people.chosen.connect(self._go_to_moment_of)
        canvas.box_drawn.connect(self._on_drawn)
        canvas.face_resized.connect(self._on_resized)
        canvas.zoom_changed.connect(self._on_zoomed)
        canvas.menu_wanted.connect(self._show_menu)
        canvas.dragged.connect(self._drag_out)
        self.naming.person_opened.connect(self.person_opened)
        self.naming.find_wanted.connect(self.find_wanted)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_failed)
        self.edits.busy.connect(self._on_busy)
        self.edits.drawn.connect(self.naming.ask_name_soon)
        self.edits.not_resized.connect(self.faces.show_frames)
        self.faces.shown.connect(self._on_faces)
        self._session.regrouped.connect(self.loader.forget)
        self._session.changed.connect(self._on_changed)
        bar.date.date_given.connect(self._set_date)

    # Which photo

    def show_photo(self, photo_id: int, ids: Sequence[int], moment_ms: int | None = None) -> None:
        """Show a photo, or a moment of a film; `ids` are the photos to step through."""
        self.naming.leave()
        self.box_keys.leave()
        self._photo_id, self._moment_ms, self._chosen_soon = photo_id, moment_ms, 0
        self._ids = list(ids) if photo_id in ids else [photo_id]
        self._record = None
        self._full_asked = False
        self.canvas.clear()
        self.sentence.hide()
        self._enable_steps()
        self.faces.show_photo(photo_id)
        self._load()

    def _load(self) -> None:
        place = self._ids.index(self._photo_id)
        ratio = self.devicePixelRatioF()
        size = max(_LEAST_PX, round(max(self.canvas.width(), self.canvas.height()) * ratio))
        neighbours = [self._ids[at] for at in (place + 1, place - 1) if 0 <= at < len(self._ids)]
        self.loader.ask(self._photo_id, size, neighbours, self._moment_ms)

    @property
    def photo_id(self) -> int:
        """The photo shown."""
        return self._photo_id

    def _step(self, by: int) -> None:
        place = self._ids.index(self._photo_id) + by if self._ids else -1
        self.slides.begin_again()
        if 0 <= place < len(self._ids):
            self.show_photo(self._ids[place], self._ids)

    @Slot(bool)
    def _show_alone(self, alone: bool) -> None:
        """Show nothing but the photo, for a slide show."""
        for part in (self.bar, self.people):
            part.setVisible(not alone)
        self.canvas.set_all_shown(not alone and self.bar.faces.isChecked())
        self.canvas.choose(0)
        self.canvas.setFocus()
        self.canvas.fit()

    @Slot()
    def _next_slide(self) -> None:
        """Go on, from the last photo to the first; one that is still on its way is waited for."""
        if self._is_shown or not self.sentence.isHidden():
            self.show_photo(self._ids[(self._ids.index(self._photo_id) + 1) % len(self._ids)], self._ids)

    @Slot()
    def _enable_steps(self) -> None:
        """Offer the neighbours, unless the arrows draw a box."""
        place, drawing = self._ids.index(self._photo_id), self.bar.draw.isChecked()
        self.bar.previous.setEnabled(place > 0 and not drawing)
        self.bar.next.setEnabled(place + 1 < len(self._ids) and not drawing)

    def _step_back(self) -> None:
        """Leave what is under way, or else the photo."""
        if self.slides.is_running:
            self.slides.stop()
        elif self.naming.is_asking:
            self.naming.leave()
        elif self.box_keys.is_active and not self.bar.draw.isChecked():
            self.box_keys.leave()
        elif self.bar.draw.isChecked():
            self.bar.draw.setChecked(False)
        else:
            self.closed.emit()

    @Slot(object)
    def _on_loaded(self, photo: LoadedPhoto) -> None:
        if photo.record.photo_id != self._photo_id:
            return
        is_same = self._record is not None
        self._record = photo.record
        info = photo.record.info
        name = Path(photo.record.paths[0]).name if photo.record.paths else ""
        self.bar.title.setText(name)
        self.setWindowTitle(name)
        self.bar.title.setToolTip(photo.record.paths[0] if photo.record.paths else "")
        place = self.tr("{number} of {all}").format(number=self._ids.index(self._photo_id) + 1, all=len(self._ids))
        self.bar.note.setText(place)
        self.bar.date.show_date(info)
        self._show_film(photo)
        if photo.image is None:
            away = self.tr("This photo is not there at the moment. Perhaps its disk is not connected.")
            self.naming.leave()
            self.canvas.clear()
            self._say(photo.complaint or away)
        else:
            self.sentence.hide()
            self.canvas.show_picture(photo.image, info.width_px, info.height_px, keep_view=is_same)
            self.faces.show_moment(photo.moment_ms)
            self.canvas.choose(self._chosen_soon or self.canvas.chosen)
            self._chosen_soon = 0
        self._tell_loaded()

    def _show_film(self, photo: LoadedPhoto) -> None:
        """Offer what can be done with a film, and with a photo alone."""
        is_film = photo.record.info.is_film
        self._moment_ms = photo.moment_ms
        self.bar.show_film(is_film)
        self.people.show_film(is_film)
        self.bar.draw.setEnabled(not is_film)  # a drawn face belongs to a photo
        if photo.moment_ms is not None:
            self.bar.note.setText(f"{film_moment(photo.moment_ms)} · {self.bar.note.text()}")

    @Slot(int)
    def _go_to_moment_of(self, face_id: int) -> None:
        """Show the moment of a film at which a face is there."""
        moment_ms = self.faces.moment_of(face_id)
        if moment_ms is not None and moment_ms != self._moment_ms:
            self._moment_ms, self._chosen_soon = moment_ms, face_id
            self._load()

    def _play(self) -> None:
        if self._record is not None and self._record.paths:
            moment_ms = self._moment_ms or 0
            self._session.read(first_there, self._record.paths, on_done=lambda path: self._play_film(path, moment_ms))

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()

    @Slot(int, object)
    def _on_failed(self, photo_id: int, error: Exception) -> None:
        self._say(str(error))

    @Slot(float)
    def _on_zoomed(self, zoom: float) -> None:
        wanted = zoom * self.devicePixelRatioF()
        if not self._full_asked and self._record and wanted > 1.05 * self.canvas.picture_scale:
            self._full_asked = True
            self.loader.ask_full()

    # Faces

    @Slot()
    def _on_faces(self) -> None:
        self.naming.faces_changed()
        self._tell_loaded()

    @property
    def _is_shown(self) -> bool:
        return self.faces.are_here and self._record is not None

    def _tell_loaded(self) -> None:
        if self._is_shown:
            self.slides.begin_again()
            self.loaded.emit(self._photo_id)

    @Slot(QRectF)
    def _on_drawn(self, rect: QRectF) -> None:
        self.bar.draw.setChecked(False)
        if self._record is not None and self._record.paths and not self._record.info.is_film:
            self.edits.draw(self._record, rect)

    @Slot(int, QRectF)
    def _on_resized(self, face_id: int, rect: QRectF) -> None:
        if self._record is not None and self._record.info.is_film:
            self.faces.show_frames()  # as it was: a film's faces are what was found
        elif self._record is not None and self._record.paths:
            self.edits.resize(self._record, face_id, rect)

    @Slot(object)
    def _set_date(self, taken_at: str | None) -> None:
        self._session.do(SetDate(self._photo_id, taken_at))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.photos:
            self.loader.forget()
            if self._photo_id in change.photos and self._ids:
                self._load()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.bar.draw.setEnabled(not busy and not (self._record is not None and self._record.info.is_film))
        if not busy:
            self._thumbnails_anew()

    def _thumbnails_anew(self) -> None:
        """Make the portraits of this photo anew: a box may have changed."""
        for face in self.people.model.faces:
            self._thumbnails.forget("face", face.face_id)

    def _show_folder(self) -> None:
        if self._record is not None:
            self.photo_actions.show_in_folder(self._photo_id)

    @Slot()
    def _drag_out(self) -> None:
        """Drag the photo's file into another program."""
        if self._photo_id:
            size, ratio = QSize(_DRAGGED_PX, _DRAGGED_PX), self.devicePixelRatioF()
            picture = self._portraits.cut("photo", self._photo_id, size, GAP, ratio)
            self._drag(self.canvas, PhotoFilesData(self._files_of([self._photo_id])), [picture], 1)

    @Slot(int, QPoint)
    def _show_menu(self, face_id: int, at: QPoint) -> None:
        """Offer what can be done to the photo, where no face is meant."""
        if not face_id and self._photo_id:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def menu(self) -> QMenu:
        """Make the menu of the photo."""
        menu = QMenu(self)
        self.photo_actions.add_to(menu, [self._photo_id])
        menu.addSeparator()
        menu.addAction(self.tr("Set the date…")).triggered.connect(self.bar.date.click)
        menu.addAction(self.bar.draw)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.people.fit(event.size().width())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """End a slide show with the page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.slides.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Pass the focus on; a proxy would keep Tab from ever reaching what lies before the photo."""
        self.canvas.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Name or take away the chosen face."""
        key = event.key()
        if self.slides.is_running and key == Qt.Key.Key_Space:
            self.slides.toggle_pause()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.canvas.chosen:
            self.naming.ask_name(self.canvas.chosen)
        elif key == Qt.Key.Key_Delete and self.canvas.chosen:
            self.naming.delete(self.canvas.chosen)
        else:
            super().keyPressEvent(event)
