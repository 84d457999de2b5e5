"""Boxes around faces drawn, moved and resized by keys, for those who have no mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.pages.photo.canvas import PhotoCanvas
from app.pages.photo.frames import FaceFrame
from app.pages.photo.zoom import ARROWS

_STEP_PX = 6.0  # on the screen
_LEAST_PX = 16.0
_ASPECT = 0.8  # of a face


class BoxKeys(QObject):
    """Hears the canvas's keys: arrows move a box, with Shift they resize it, Enter is done with it.

    The box is a new one where the next drag would draw one; otherwise Ctrl and an arrow begin with the chosen face's.

    Parameters
    ----------
    canvas : PhotoCanvas
    """

    def __init__(self, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._frame: FaceFrame | None = None
        self._before = QRectF()
        canvas.installEventFilter(self)
        canvas.face_chosen.connect(self.leave)
        canvas.face_resized.connect(self._let_go)

    @property
    def is_active(self) -> bool:
        """Whether a box is being drawn or changed."""
        return self._frame is not None and self._frame.scene() is not None  # or it is gone with its photo or face

    @Slot()
    def leave(self) -> None:
        """Cancel, with everything as it was."""
        frame, self._frame = self._frame, None
        if frame is not None and frame.face_id:
            frame.held = False
            frame.set_rect(self._before)
        elif frame is not None and frame.scene() is not None:
            self._canvas.scene().removeItem(frame)

    @Slot()
    def _let_go(self) -> None:
        """Finish a box that has its place now, by Enter or by the mouse."""
        if self._frame is not None:
            self._frame.held = False
        self._frame = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Handle the keys that are meant for a box."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._hears(event)

    def _hears(self, event: QKeyEvent) -> bool:
        if not self.is_active:
            self._frame = None
        if event.key() in ARROWS:
            if not self._begin(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)):
                return False
            across, down = ARROWS[Qt.Key(event.key())]
            self._change(across, down, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._frame is not None:
            frame, self._frame = self._frame, None
            frame.held = False
            self._canvas.finish_box(frame)
            return True
        return False

    def _begin(self, control: bool) -> bool:
        """Begin a box if there is none yet; report whether there is now."""
        canvas = self._canvas
        if self._frame is None and canvas.is_drawing and canvas.has_picture:
            seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect() & canvas.sceneRect()
            rect = QRectF(0, 0, _ASPECT * seen.height() / 4, seen.height() / 4)
            rect.moveCenter(seen.center())
            self._frame = canvas.new_frame(rect)
        elif self._frame is None and control:
            self._frame = canvas.frame_of(canvas.chosen)
            self._before = QRectF(self._frame.rect) if self._frame else QRectF()
            if self._frame is not None:
                self._frame.held = True
        return self._frame is not None

    def _change(self, across: int, down: int, resize: bool) -> None:
        assert self._frame is not None
        photo, step, rect = self._canvas.sceneRect(), _STEP_PX / self._canvas.zoom, QRectF(self._frame.rect)
        if resize:
            least = _LEAST_PX / self._canvas.zoom
            rect.setWidth(max(least, min(rect.width() + across * step, photo.right() - rect.left())))
            rect.setHeight(max(least, min(rect.height() + down * step, photo.bottom() - rect.top())))
        else:
            rect.moveLeft(max(photo.left(), min(rect.left() + across * step, photo.right() - rect.width())))
            rect.moveTop(max(photo.top(), min(rect.top() + down * step, photo.bottom() - rect.height())))
        self._frame.set_rect(rect)
