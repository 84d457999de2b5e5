"""A photo that can be zoomed and moved, with frames around its faces that can be chosen, drawn and resized."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.pages.photo.frames import FaceFrame, Handle
from app.pages.photo.zoom import ZoomView

_SMALLEST_BOX_PX = 8.0  # on the screen: less is a click that slipped


@dataclass
class _Gesture:
    """What the mouse is doing since its button went down."""

    kind: str  # "pan", "draw", "resize" or "drag"
    start: QPoint
    moved: bool = False
    frame: FaceFrame | None = None
    fixed: QPointF | None = None  # the corner that stays


class PhotoCanvas(ZoomView):
    """Shows a photo and its faces."""

    face_chosen = Signal(int)  # 0 for none
    face_hovered = Signal(int)
    box_drawn = Signal(QRectF)
    face_resized = Signal(int, QRectF)
    menu_wanted = Signal(int, QPoint)  # a face or 0; global
    dragged = Signal()  # the photo, to wherever

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setAcceptDrops(False)  # a scene would keep what is meant for the window
        self._frames: dict[int, FaceFrame] = {}
        self._chosen = self._hovered = 0
        self._all_shown = True
        self._drawing = self._space = False
        self._gesture: _Gesture | None = None
        self.zoom_changed.connect(self._spread_tags)

    @property
    def chosen(self) -> int:
        """The chosen face, or 0."""
        return self._chosen

    @property
    def is_drawing(self) -> bool:
        """Whether the next drag draws a box."""
        return self._drawing

    # What is shown

    def clear(self) -> None:
        """Show nothing; a box in hand was of the photo that goes."""
        super().clear()
        gesture, self._gesture = self._gesture, None
        if gesture is not None and gesture.frame is not None and not gesture.frame.face_id:
            self.scene().removeItem(gesture.frame)
        self.show_faces({})

    def show_faces(self, faces: Mapping[int, tuple[QRectF, str, bool]]) -> None:
        """Frame faces: by id the box, the name, and whether the name is still to be asked for."""
        for face_id in self._frames.keys() - faces.keys():
            gone = self._frames.pop(face_id)
            self.scene().removeItem(gone)
            if self._gesture is not None and self._gesture.frame is gone:
                self._gesture = None
        for face_id, (rect, text, asks) in faces.items():
            if face_id not in self._frames:
                self._frames[face_id] = FaceFrame(face_id, rect)
                self.scene().addItem(self._frames[face_id])
            if not self._frames[face_id].held:
                self._frames[face_id].set_rect(rect)
            self._frames[face_id].tag.set_text(text, asks)
        if self._chosen not in faces:
            self._chosen = 0
        self._show_frames()
        self._spread_tags()

    def set_all_shown(self, shown: bool) -> None:
        """Show all frames and names, or only those under the mouse."""
        self._all_shown = shown
        self._show_frames()

    def choose(self, face_id: int) -> None:
        """Choose a face: its frame gets handles."""
        if face_id != self._chosen:
            self._chosen = face_id if face_id in self._frames else 0
            self._show_frames()
            self.face_chosen.emit(self._chosen)

    def set_drawing(self, drawing: bool) -> None:
        """Set whether the next drag draws a box."""
        self._drawing = drawing
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)

    @property
    def frames(self) -> list[FaceFrame]:
        """The frames of all faces."""
        return list(self._frames.values())

    def frame_of(self, face_id: int) -> FaceFrame | None:
        """Return a face's frame."""
        return self._frames.get(face_id)

    def new_frame(self, rect: QRectF) -> FaceFrame:
        """Show a box that is no face yet; `finish_box` makes it one, or takes it away."""
        frame = FaceFrame(0, rect)
        frame.set_look(chosen=True, hovered=False, all_shown=True)
        self.scene().addItem(frame)
        return frame

    def face_rect(self, face_id: int) -> QRect:
        """Return where a face is on the viewport."""
        return self.mapFromScene(self._frames[face_id].rect).boundingRect() if face_id in self._frames else QRect()

    def _show_frames(self) -> None:
        for face_id, frame in self._frames.items():
            frame.set_look(chosen=face_id == self._chosen, hovered=face_id == self._hovered, all_shown=self._all_shown)

    def _spread_tags(self) -> None:
        """Spread the names so that none hides another: in a group, there is too little room beside them."""
        taken: list[QRectF] = []
        for frame in sorted(self._frames.values(), key=lambda frame: (frame.rect.bottom(), frame.rect.left())):
            frame.tag.give_way(self.zoom, taken)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to move the photo, draw a box or resize one."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) or not self.has_picture:
            return
        where = event.position().toPoint()
        handle = next((item for item in self.items(where) if isinstance(item, Handle) and item.isVisible()), None)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._gesture = _Gesture("pan", where)
        elif handle is not None:
            frame = handle.parentItem()
            assert isinstance(frame, FaceFrame)
            opposite = frame.handles[(handle.corner + 2) % 4].pos()
            frame.held = True
            self._gesture = _Gesture("resize", where, frame=frame, fixed=opposite)
        elif self._drawing or shift:
            self._gesture = _Gesture("draw", where, fixed=self._inside(where))
        else:  # where all of it can be seen, there is nowhere to move it but out
            self._gesture = _Gesture("pan" if self.can_pan else "drag", where)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the mouse."""
        where = event.position().toPoint()
        gesture = self._gesture
        if gesture is None:
            self._hover(self._face_at(where))
            return
        distance = (where - gesture.start).manhattanLength()
        if not gesture.moved and distance < QApplication.startDragDistance():
            return
        if gesture.kind == "drag":
            self._gesture = None  # the release belongs to wherever it is dropped
            self.dragged.emit()
            return
        if gesture.kind == "pan":
            last = gesture.start
            self.pan(where.x() - last.x(), where.y() - last.y())
            gesture.start = where
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._stretch(gesture, where)
        gesture.moved = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Finish what the mouse did."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        if gesture.frame is not None:
            gesture.frame.held = False
        where = event.position().toPoint()
        if gesture.kind in ("pan", "drag"):
            self.viewport().setCursor(Qt.CursorShape.CrossCursor if self._drawing else Qt.CursorShape.ArrowCursor)
            if not gesture.moved:
                self.choose(self._face_at(where))
        elif gesture.frame is not None and gesture.moved:
            self.finish_box(gesture.frame)

    def finish_box(self, frame: FaceFrame) -> None:
        """Report a box that was drawn or changed."""
        large_enough = min(frame.rect.width(), frame.rect.height()) * self.zoom >= _SMALLEST_BOX_PX
        if frame.face_id:
            self.face_resized.emit(frame.face_id, frame.rect)
            return
        self.scene().removeItem(frame)
        if large_enough:  # else it was a click that slipped, and the next drag draws still
            self.set_drawing(False)
            self.box_drawn.emit(frame.rect)

    def _stretch(self, gesture: _Gesture, where: QPoint) -> None:
        if gesture.fixed is None:
            return
        rect = QRectF(gesture.fixed, self._inside(where)).normalized()
        least = _SMALLEST_BOX_PX / self.zoom
        if gesture.frame is None:
            gesture.frame = self.new_frame(rect)
        elif gesture.frame.face_id and min(rect.width(), rect.height()) < least:
            return
        gesture.frame.set_rect(rect)

    def _inside(self, where: QPoint) -> QPointF:
        """Return the nearest point of the photo."""
        point, photo = self.mapToScene(where), self.sceneRect()
        return QPointF(min(max(point.x(), 0), photo.right()), min(max(point.y(), 0), photo.bottom()))

    def _face_at(self, where: QPoint) -> int:
        """Return the smallest face at a place; a name tag counts as its face."""
        point = self.mapToScene(where)
        inside = [frame for frame in self._frames.values() if frame.rect.contains(point)]
        if not inside:
            inside = [
                frame for frame in self._frames.values() if frame.tag.isVisible() and frame.tag in self.items(where)
            ]
        smallest = min(inside, key=lambda frame: frame.rect.width(), default=None)
        return smallest.face_id if smallest else 0

    def _hover(self, face_id: int) -> None:
        if face_id != self._hovered:
            self._hovered = face_id
            self._show_frames()
            self.face_hovered.emit(face_id)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Forget the hovered face when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(0)
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the face there, or of the chosen one by keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        face_id = self._chosen if by_key else self._face_at(event.pos())
        at = self.mapToGlobal(self.face_rect(face_id).center()) if by_key and face_id else event.globalPos()
        self.choose(face_id)
        self.menu_wanted.emit(face_id, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the photo, or let the mouse do so while the space bar is down; all else is the page's."""
        if self.pan_by_key(event):
            return
        if event.key() == Qt.Key.Key_Space:
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return the mouse to its usual work."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.set_drawing(self._drawing)  # which shows what the mouse does
        event.ignore()
