"""A strip along a long grid with its years: it shows where one is, and leads to wherever one drags."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.style import theme
from app.style.theme import GAP
from app.widgets.grid.grid import GridView
from app.widgets.grid.sections import Section

_SCREENS = 3  # a shorter grid is scrolled quickly enough as it is
_PAD_PX = 16  # above the first mark and below the last


class Stop(NamedTuple):
    """A section, and the place in the strip that leads to its first row."""

    section: Section
    scroll_px: int
    y_px: float


class Scrubber(QWidget):
    """Takes the place of a grid's scroll bar where the grid is long and its sections have marks.

    Parameters
    ----------
    view : GridView
        Beside which it stands.
    """

    def __init__(self, view: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._pointed: float | None = None  # where the mouse is, y
        self._stops: list[Stop] = []
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Jump to a year"))
        self.sign = QLabel(view)
        self.sign.setProperty("kind", "sign")
        self.sign.hide()
        view.resized.connect(self._fit)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.hide()

    @property
    def stops(self) -> list[Stop]:
        """Every section with its place, from above."""
        return list(self._stops)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of a year in whatever font there is."""
        return QSize(self.fontMetrics().horizontalAdvance("0000") + 4 * GAP, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    # Where things lie.

    def _fit(self) -> None:
        """Appear where it helps, and go where all can be seen at a glance."""
        view, grid = self._view, self._view.grid
        height = view.viewport().height()
        last = max(1, grid.height_px - height)
        tops = zip(grid.sections, grid.tops(), strict=True)
        self._stops = [Stop(section, min(top, last), self._y_of(min(top, last) / last)) for section, top in tops]
        is_long = grid.height_px > _SCREENS * max(height, 1)
        helps = is_long and len({stop.section.mark for stop in self._stops if stop.section.mark}) > 1
        if helps != (not self.isHidden()):
            policy = Qt.ScrollBarPolicy
            view.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if helps else policy.ScrollBarAsNeeded)
            self.setVisible(helps)
        is_left = not self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if self._pointed is not None and is_left and not QApplication.mouseButtons():
            self._point_at(None)  # the strip went from under a mouse at rest, as on its way to its first place
        self.update()

    def _y_of(self, share: float) -> float:
        return _PAD_PX + share * max(1, self.height() - 2 * _PAD_PX)

    def _scroll_at(self, y: float) -> int:
        share = (y - _PAD_PX) / max(1, self.height() - 2 * _PAD_PX)
        return round(min(max(share, 0.0), 1.0) * self._view.verticalScrollBar().maximum())

    @property
    def _place(self) -> float:
        """Where the view is, y."""
        bar = self._view.verticalScrollBar()
        return self._y_of(bar.value() / max(1, bar.maximum()))

    def stop_at(self, scroll_px: int) -> Stop | None:
        """Return the section that is seen at the top from some scroll position on."""
        at = bisect_right([stop.scroll_px for stop in self._stops], scroll_px) - 1
        return self._stops[max(0, at)] if self._stops else None

    # Moving.

    def go_to_mark(self, mark: str) -> bool:
        """Scroll to the first section of a mark; whether there is one."""
        stop = next((stop for stop in self._stops if stop.section.mark == mark), None)
        if stop is not None:
            self._view.verticalScrollBar().setValue(stop.scroll_px)
        return stop is not None

    def step(self, by: int) -> None:
        """Scroll to the beginning of the next section, or with -1 of this one or the one before."""
        here = self._view.verticalScrollBar().value()
        beyond = [stop.scroll_px for stop in self._stops if (stop.scroll_px - here) * by > 0]
        if beyond:
            self._view.verticalScrollBar().setValue(min(beyond) if by > 0 else max(beyond))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().y())
        else:
            self._point_at(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self.rect().contains(event.position().toPoint()):
            self._point_at(None)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._point_at(event.position().y())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll as over the grid itself."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802
        self._fit()

    def _drag_to(self, y: float) -> None:
        self._view.verticalScrollBar().setValue(self._scroll_at(y))
        self._point_at(y)

    def _on_scrolled(self) -> None:
        if self.isVisible():
            self.update()

    def _point_at(self, y: float | None) -> None:
        """Show which section the mouse points at, beside it."""
        self._pointed = y
        stop = None if y is None else self.stop_at(self._scroll_at(y))
        self.sign.setVisible(stop is not None)
        if stop is not None and y is not None:
            self.sign.setText(stop.section.title)
            self.sign.adjustSize()
            x = GAP if self.isRightToLeft() else self._view.width() - self.sign.width() - GAP
            top = self.mapTo(self.window(), QPoint(0, round(y))).y() - self._view.mapTo(self.window(), QPoint()).y()
            top -= self.sign.height() // 2
            self.sign.move(x, min(max(top, GAP), self._view.height() - self.sign.height() - GAP))
            self.sign.raise_()
        self.update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, line_px = theme.current(), self.fontMetrics().height()
        here = self.stop_at(self._view.verticalScrollBar().value())
        mark, last = "", -float("inf")
        for stop in self._stops:
            if stop.section.mark == mark:
                continue
            mark = stop.section.mark
            if stop.y_px - last < line_px + 2:  # no room for its words
                continue
            is_here = here is not None and here.section.mark == mark
            painter.setPen(colours.text if is_here else colours.muted)
            rect = QRectF(0, stop.y_px - line_px / 2, self.width(), line_px)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark)
            last = stop.y_px
        painter.setPen(QPen(colours.accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        side = (self.width() - 3, self.width() - 10) if not self.isRightToLeft() else (3, 10)
        painter.drawLine(QLineF(side[0], self._place, side[1], self._place))
        if self._pointed is not None:
            painter.setPen(QPen(colours.muted, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QLineF(side[0], self._pointed, side[1], self._pointed))
