"""The line icons, drawn in the colours of the theme and in the resolution of the screen."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.style import theme
from resources import path as resource_path

_MIRRORED = {"back": "next", "next": "back", "undo": "redo", "redo": "undo"}
"""What points the other way where a language runs from right to left."""


def app_icon() -> QIcon:
    """Return the icon of Kith itself."""
    return QIcon(str(resource_path("icons", "kith.svg")))


def icon(name: str) -> QIcon:
    """Return an icon that is always drawn in the theme's colour for text, also after the theme has changed.

    Parameters
    ----------
    name : str
        Of a file in resources/icons, without its suffix.
    """
    return QIcon(_Engine(name))


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon.

    Parameters
    ----------
    name : str
    colour : str
        As "#2f6b5e".
    size_px : int
        Side, in device-independent pixels.
    ratio : float
        Pixels of the screen in each of those.
    """
    side = round(size_px * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def size(side_px: int, gap_px: int = 0) -> QSize:
    """Return the size of an icon beside words, which grows with them, with a gap at either side."""
    side = theme.scaled(side_px)
    return QSize(side + 2 * gap_px, side)


class IconLabel(QWidget):
    """An icon by itself, drawn in a colour of the theme, whatever the theme is at the time.

    Parameters
    ----------
    name : str
    side_px : int, optional
        As large as an icon beside words by itself.
    ink : str
        Which colour of the theme.
    """

    def __init__(self, name: str, parent: QWidget | None = None, side_px: int | None = None, ink: str = "text") -> None:
        super().__init__(parent)
        self._name, self._ink = name, ink
        self.setFixedSize(size(18) if side_px is None else QSize(side_px, side_px))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the icon."""
        colour = getattr(theme.current(), self._ink).name()
        QPainter(self).drawPixmap(0, 0, pixmap(self._name, colour, self.width(), self.devicePixelRatioF()))


class _Engine(QIconEngine):
    """Draws when asked to, so that it need not be told of a change of theme."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Engine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        drawn = pixmap(_facing(self._name), _colour(mode).name(), side, painter.device().devicePixelRatioF())
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, drawn)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        picture = QPixmap(size * scale)  # Qt asks in device-independent pixels
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(scale)
        side = min(size.width(), size.height())
        painter = QPainter(picture)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        left, top = (size.width() - side) // 2, (size.height() - side) // 2
        painter.drawPixmap(left, top, pixmap(_facing(self._name), _colour(mode).name(), side, scale))
        painter.end()
        return picture


def _facing(name: str) -> str:
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _MIRRORED.get(name, name) if right_to_left else name


def _colour(mode: QIcon.Mode) -> QColor:
    return theme.current().muted if mode == QIcon.Mode.Disabled else theme.current().text
