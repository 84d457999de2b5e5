"""Two people who are often seen together, with how often in each year."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from app.session.portraits import Portraits
from app.style import theme, wording
from app.style.theme import GAP
from app.widgets.pictures.placeholder import paint_placeholder
from engine.records import Pair, Person

_DISC_PX = 56
_OVERLAP_PX = 12
_ABOVE_PX = 12
_BARS = 30  # years at most


class PairCard(QAbstractButton):
    """Shows a pair; a click asks for their photos.

    Parameters
    ----------
    pair : Pair
    people : (Person, Person)
    portraits : Portraits
    """

    def __init__(
        self, pair: Pair, people: tuple[Person, Person], portraits: Portraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pair, self.people, self._portraits = pair, people, portraits
        self.names = wording.all_of([wording.short(who.name or "", 24) for who in people])
        self.note = " · ".join([wording.n_photos(pair.n_photos), *([_span(pair)] if pair.years else [])])
        self.setAccessibleName(f"{self.names}, {self.note}")
        self.setToolTip(self.tr("Show their photos"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        portraits.ready.connect(self._repaint)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for two lines and the years."""
        return QSize(theme.scaled(280), max(_DISC_PX + 4 * GAP, round(4.4 * self.fontMetrics().height()) + 3 * GAP))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setPen(colours.accent if self.hasFocus() else colours.line)
        painter.setBrush(colours.accent_soft if self.underMouse() else colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        top = (self.height() - _DISC_PX) // 2
        for number, who in enumerate(reversed(self.people)):
            x = 2 * GAP + (1 - number) * (_DISC_PX - _OVERLAP_PX)
            self._paint_disc(painter, self._mirrored(QRect(x, top, _DISC_PX, _DISC_PX)), who)
        left = 2 * GAP + 2 * _DISC_PX - _OVERLAP_PX + 2 * GAP
        self._paint_words(painter, QRect(left, _ABOVE_PX, self.width() - left - 2 * GAP, self.height() - 2 * _ABOVE_PX))

    def _paint_disc(self, painter: QPainter, rect: QRect, who: Person) -> None:
        cover = who.cover_face_id
        ratio = self.devicePixelRatioF()
        disc = None if cover is None else self._portraits.disc(cover, _DISC_PX, ratio)
        if disc is None:
            paint_placeholder(painter, rect, who.name or "")
        else:
            painter.drawPixmap(rect, disc)

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        """Paint the lines, and the years below them where there are several."""
        colours, line = theme.current(), self.fontMetrics().height()
        if len(self.pair.years) < 2:
            rect = QRect(rect.left(), rect.center().y() - round(1.125 * line), rect.width(), round(2.25 * line))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for number, (words, ink) in enumerate(((self.names, colours.text), (self.note, colours.muted))):
            painter.setPen(ink)
            place = self._mirrored(QRect(rect.left(), rect.top() + round(number * 1.25 * line), rect.width(), line))
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(place, align, shown)
        if len(self.pair.years) < 2:
            return
        first, last = self.pair.years[0][0], self.pair.years[-1][0]
        first = max(first, last - _BARS + 1)
        most = max(n for _, n in self.pair.years)
        top, height = rect.top() + round(2.7 * line), rect.bottom() - rect.top() - round(2.7 * line)
        step = min(8.0, rect.width() / (last - first + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        for year, n in self.pair.years:
            if year >= first:
                tall = max(2.0, height * n / most)
                bar = QRect(round(rect.left() + (year - first) * step), round(top + height - tall), 0, 0)
                bar.setSize(QSize(max(2, round(step) - 2), round(tall)))
                painter.drawRect(self._mirrored(bar))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _repaint(self, kind: str, face_id: int) -> None:
        if kind == "face" and face_id in (who.cover_face_id for who in self.people):
            self.update()


def _span(pair: Pair) -> str:
    first, last = pair.years[0][0], pair.years[-1][0]
    return str(first) if first == last else f"{first}–{last}"
