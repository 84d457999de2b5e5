"""What lies on a photo: a frame, a name tag and handles for each face."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.style import colours, theme

_SHADE = QColor(0, 0, 0, 120)
_LIGHT = QColor(255, 255, 255, 235)
_TAG_GROUND = QColor(24, 24, 23, 205)
_RADIUS_PX = 8.0
_HANDLE_PX = 10.0
_TAG_MOST_PX = 220.0


class NameTag(QGraphicsItem):
    """A name on a dark pill below a face, of one size at any zoom."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._text = ""
        self._asks = False
        self._down_px = 0.0

    def set_text(self, text: str, asks: bool) -> None:
        """Show a name, or ask for one."""
        self.prepareGeometryChange()
        metrics = QFontMetricsF(QApplication.font())
        self._text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, theme.scaled(_TAG_MOST_PX))
        self._asks = asks
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the pill, centred below its place."""
        metrics = QFontMetricsF(QApplication.font())
        width = metrics.horizontalAdvance(self._text) + 22
        return QRectF(-width / 2, 6 + self._down_px, width, metrics.height() + 8)

    def give_way(self, zoom: float, taken: list[QRectF]) -> None:
        """Move down until no tag that has its place already is in the way; `taken` is on the screen, as is this."""
        self.prepareGeometryChange()
        self._down_px = 0.0
        place = self.boundingRect().translated(self.scenePos() * zoom)
        while (other := next((tag for tag in taken if tag.intersects(place)), None)) is not None:
            self._down_px += other.bottom() + 2 - place.top()
            place.moveTop(other.bottom() + 2)
        taken.append(place)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the pill and the name."""
        rect = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.LIGHT.accent if self._asks else _TAG_GROUND)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(colours.LIGHT.on_accent)
        painter.setFont(QApplication.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._text)


class Handle(QGraphicsItem):
    """A round grip at a corner of a chosen frame, of one size at any zoom."""

    def __init__(self, corner: int, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.corner = corner  # 0 to 3: upper left, upper right, lower right, lower left
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCursor(Qt.CursorShape.SizeBDiagCursor if corner % 2 else Qt.CursorShape.SizeFDiagCursor)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return what a finger or a mouse can hit, which is more than what is seen."""
        return QRectF(-_HANDLE_PX, -_HANDLE_PX, 2 * _HANDLE_PX, 2 * _HANDLE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the grip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.LIGHT.accent, 2))
        painter.setBrush(_LIGHT)
        painter.drawEllipse(QPointF(0, 0), _HANDLE_PX / 2, _HANDLE_PX / 2)


class FaceFrame(QGraphicsItem):
    """A thin rounded frame around a face, in pixels of the full-size photo.

    Parameters
    ----------
    face_id : int
        0 for a box that is being drawn.
    rect : QRectF
    """

    def __init__(self, face_id: int, rect: QRectF) -> None:
        super().__init__()
        self.face_id = face_id
        self.held = False  # by the mouse or by keys: it keeps its place when faces are read again
        self._rect = rect
        self._chosen = False
        self._hovered = False
        self._all_shown = True
        self.tag = NameTag(self)
        self.handles = [Handle(corner, self) for corner in range(4)]
        self._place_parts()
        self._show_parts()

    @property
    def rect(self) -> QRectF:
        """The box."""
        return self._rect

    def set_rect(self, rect: QRectF) -> None:
        """Move or resize the box."""
        self.prepareGeometryChange()
        self._rect = rect
        self._place_parts()

    def set_look(self, *, chosen: bool, hovered: bool, all_shown: bool) -> None:
        """Show the frame where all are shown, where it is chosen, or where the mouse is on it."""
        self._chosen, self._hovered, self._all_shown = chosen, hovered, all_shown
        self.setZValue(2 if chosen else 1 if hovered else 0)
        self._show_parts()
        self.update()

    def _place_parts(self) -> None:
        rect = self._rect
        self.tag.setPos(rect.center().x(), rect.bottom())
        corners = (rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft())
        for handle, corner in zip(self.handles, corners, strict=True):
            handle.setPos(corner)

    def _show_parts(self) -> None:
        self.tag.setVisible(bool(self.face_id) and (self._all_shown or self._hovered or self._chosen))
        for handle in self.handles:
            handle.setVisible(self._chosen and bool(self.face_id))

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the box with room for its line at any zoom."""
        margin = 24 + 0.05 * self._rect.width()
        return self._rect.adjusted(-margin, -margin, margin, margin)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint a light line on a dark one, which shows on any photo."""
        if not (self._all_shown or self._hovered or self._chosen):
            return
        zoom = painter.worldTransform().m11() or 1.0
        radius = min(_RADIUS_PX / abs(zoom), self._rect.width() / 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        strong = self._chosen or self._hovered
        line = colours.DARK.accent if self._chosen else _LIGHT
        for colour, width in ((_SHADE, 4.0 if strong else 3.0), (line, 2.0 if strong else 1.25)):
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRoundedRect(self._rect, radius, radius)
