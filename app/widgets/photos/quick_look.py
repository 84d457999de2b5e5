"""A quick look at a photo, over the whole window: the space bar opens and closes it, arrows go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from app.session.portraits import Portraits
from app.session.session import Session
from app.style.theme import GAP
from app.style.wording import film_moment
from app.widgets.photos.photo_loading import LoadedPhoto, PhotoLoader
from app.widgets.pictures.pill import paint_pill

_VEIL = QColor(16, 16, 15, 235)
_CLOSING = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickLook(QWidget):
    """Shows one of several photos as large as the window; goes at the next space, Escape or click.

    Parameters
    ----------
    session : Session
    portraits : Portraits
        Of these, the thumbnail is shown until the photo is there.
    window : QWidget
    """

    moved = Signal(int)  # the place of the photo that is shown now

    def __init__(self, session: Session, portraits: Portraits, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self._portraits = portraits
        self._loader = PhotoLoader(session, self)
        self._photos: Sequence[int] = ()
        self._place = 0
        self.picture: QPixmap | None = None
        self.length_ms: int | None = None  # of a film that is shown
        self._focus_before = window.focusWidget()
        self._loader.loaded.connect(self._show)
        portraits.ready.connect(self._show_thumbnail)
        window.installEventFilter(self)

    @property
    def photo_id(self) -> int:
        """The photo that is shown."""
        return self._photos[self._place]

    def show_photo(self, photo_ids: Sequence[int], place: int) -> None:
        """Show one of several photos."""
        self._photos, self._place = photo_ids, place
        self._fill_window()
        self.show()
        self.raise_()
        self.setFocus()
        self._ask()

    def _ask(self) -> None:
        self.picture, self.length_ms = self._portraits.whole("photo", self.photo_id), None
        at = self._place
        neighbours = [self._photos[one] for one in (at + 1, at - 1) if 0 <= one < len(self._photos)]
        ratio = self.devicePixelRatioF()
        self._loader.ask(self.photo_id, round(max(self.width(), self.height()) * ratio), neighbours)
        self.update()

    def _show(self, photo: LoadedPhoto) -> None:
        if photo.record.photo_id == self.photo_id and isinstance(photo.image, QImage):
            self.picture, self.length_ms = QPixmap.fromImage(photo.image), photo.record.info.duration_ms
            self.update()

    def _show_thumbnail(self, kind: str, photo_id: int) -> None:
        if kind == "photo" and self._photos and photo_id == self.photo_id and self.picture is None:
            self.picture = self._portraits.whole("photo", photo_id)
            self.update()

    def _step(self, by: int) -> None:
        if 0 <= self._place + by < len(self._photos):
            self._place += by
            self._ask()
            self.moved.emit(self._place)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on with arrows; leave with the space bar, Escape or Enter."""
        towards = 1 if not self.isRightToLeft() else -1
        steps = {Qt.Key.Key_Left: -towards, Qt.Key.Key_Right: towards, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in _CLOSING and not event.isAutoRepeat():
            self._leave()
        event.accept()  # all else is not for the page below

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802
        """Keep the focus from what lies below."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Go with the page: a key led to another one."""
        super().focusOutEvent(event)
        by = Qt.FocusReason
        if event.reason() not in (by.ActiveWindowFocusReason, by.PopupFocusReason, by.MenuBarFocusReason):
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave at a click."""
        self._leave()

    def _leave(self) -> None:
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._loader.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self._fill_window()
        return False

    def _fill_window(self) -> None:
        if (window := self.parentWidget()) is not None:
            self.setGeometry(window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the photo on a veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _VEIL)
        if self.picture is None or self.picture.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(2 * GAP, 2 * GAP, -2 * GAP, -2 * GAP)
        size = self.picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        painter.drawPixmap(place, self.picture)
        if self.length_ms is not None:
            paint_pill(painter, place, film_moment(self.length_ms), self.layoutDirection(), is_film=True)
