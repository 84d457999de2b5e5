"""A picture that can be zoomed and moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from app.style import theme

_STEP = 1.25
_MOST_ENLARGED = 8.0
_FIT_MOST = 2.0  # a small photo is not blown up to fill the window
_MARGIN_PX = 16
_PAN_PX = 80
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Where the arrow keys point: across, down."""


class ZoomView(QGraphicsView):
    """Shows a photo; scene coordinates are pixels of the photo at full size, whatever is there of it."""

    zoom_changed = Signal(float)
    moved = Signal()  # what is where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._picture)
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setMouseTracking(True)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_picture(self, image: QImage, width_px: int, height_px: int, *, keep_view: bool) -> None:
        """Show a picture as a photo of a full size; `keep_view` where it is the same photo in more detail."""
        self._picture.setPixmap(QPixmap.fromImage(image))
        across = width_px / max(1, image.width())
        self._picture.setTransform(QTransform.fromScale(across, height_px / max(1, image.height())))
        self.setSceneRect(QRectF(0, 0, width_px, height_px))
        if not keep_view:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._picture.setPixmap(QPixmap())

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return not self._picture.pixmap().isNull()

    @property
    def picture_scale(self) -> float:
        """Pixels of the picture per pixel of the full-size photo."""
        return 1 / self._picture.transform().m11()

    @property
    def zoom(self) -> float:
        """Screen pixels, device-independent, per pixel of the full-size photo."""
        return self.transform().m11()

    @property
    def can_pan(self) -> bool:
        """Whether there is more of the photo than can be seen."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        return any(bar.maximum() > bar.minimum() for bar in bars)

    def fit(self) -> None:
        """Show the whole photo."""
        size = self.sceneRect().size()
        room = self.viewport().size()
        if size.isEmpty():
            return
        across = (room.width() - 2 * _MARGIN_PX) / size.width()
        zoom = max(0.001, min(across, (room.height() - 2 * _MARGIN_PX) / size.height(), _FIT_MOST))
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.centerOn(self.sceneRect().center())
        self._fitted = True
        self.zoom_changed.emit(self.zoom)
        self.moved.emit()

    def zoom_by(self, factor: float) -> None:
        """Zoom around the mouse, or around the middle where the mouse is elsewhere."""
        target = max(0.02, min(self.zoom * factor, _MOST_ENLARGED))
        if not self.underMouse():
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.scale(target / self.zoom, target / self.zoom)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._fitted = False
        self.zoom_changed.emit(self.zoom)
        self.moved.emit()

    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self.zoom_by(1 / _STEP)

    def pan(self, across: int, down: int) -> None:
        """Move the photo on the screen, pixels."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - across)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - down)

    def pan_by_key(self, event: QKeyEvent) -> bool:
        """Move the photo where Shift and an arrow ask for it."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.key() not in ARROWS:
            return False
        across, down = ARROWS[Qt.Key(event.key())]
        self.pan(-across * _PAN_PX, -down * _PAN_PX)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the whole photo in sight if it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom by a wheel, or with Ctrl; two fingers, which can go any way, move the photo."""
        is_wheel = event.pixelDelta().isNull() and event.phase() == Qt.ScrollPhase.NoScrollPhase
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier or (is_wheel and not keys):
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120))
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Report that the photo moved."""
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Zoom as two fingers on a touchpad ask for."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value())
            return True
        return super().viewportEvent(event)

    def toggle_zoom(self) -> None:
        """Zoom to full size, or back to the whole photo."""
        if self._fitted:
            self.zoom_by(max(1 / self.devicePixelRatioF(), 2 * self.zoom) / self.zoom)
        else:
            self.fit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Zoom to full size, or back to the whole photo."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_zoom()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Lay the photo on the window's ground."""
        painter.fillRect(rect, theme.current().window)
