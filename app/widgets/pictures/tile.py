"""A person's tile: where it has its parts and how its words are painted; also for the page before the list is there."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTransform

from app.style import theme

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_PORTRAIT_PX, _TEXT_PX = 112, 24


def portrait_px() -> int:
    """Return the disc's diameter."""
    return theme.scaled_picture(_PORTRAIT_PX)


def text_px() -> int:
    """Return the height of the name's line."""
    return theme.scaled(_TEXT_PX)


def portrait_rect(cell: QRect) -> QRect:
    """Return the disc's place in a cell, as large as the words below leave room for."""
    side = cell.height() - theme.scaled(46) - 26
    return QRect(cell.center().x() - side // 2, cell.top() + theme.GAP, side, side)


def name_rect(cell: QRect) -> QRect:
    """Return the name's place in a cell."""
    top = portrait_rect(cell).bottom() + theme.GAP
    return QRect(cell.left() + theme.GAP, top, cell.width() - 2 * theme.GAP, text_px())


def note_rect(cell: QRect) -> QRect:
    """Return the place of the muted line in a cell."""
    return name_rect(cell).translated(0, text_px() - 2)


class Words:
    """Paints the words of tiles in a font; laid out once, as that takes longer than all the rest of a tile.

    Parameters
    ----------
    font : QFont
        Of what is no name.
    """

    def __init__(self, font: QFont) -> None:
        self.font, self._bold = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._laid_out = lru_cache(maxsize=2048)(self._lay_out)

    def paint_name(
        self, painter: QPainter, rect: QRect, words: str, is_named: bool, align: Qt.AlignmentFlag = _CENTRE
    ) -> None:
        """Paint a name, or what offers to give one; cut where it does not fit."""
        colours = theme.current()
        self._paint(painter, rect, words, is_named, align, colours.text if is_named else colours.accent)

    def paint_note(self, painter: QPainter, rect: QRect, words: str, align: Qt.AlignmentFlag = _CENTRE) -> None:
        """Paint the muted line."""
        self._paint(painter, rect, words, False, align, theme.current().muted)

    def _paint(
        self, painter: QPainter, rect: QRect, words: str, is_bold: bool, align: Qt.AlignmentFlag, ink: QColor
    ) -> None:
        text, width, height = self._laid_out(words, is_bold, rect.width())
        left = rect.left()
        if align == _CENTRE:
            left += (rect.width() - width) // 2
        elif align & Qt.AlignmentFlag.AlignRight:  # Qt's own way to mirror adds a flag to it
            left += rect.width() - width
        painter.setFont(self._bold if is_bold else self.font)
        painter.setPen(ink)
        painter.drawStaticText(left, rect.top() + (rect.height() - height) // 2, text)

    def _lay_out(self, words: str, is_bold: bool, width_px: int) -> tuple[QStaticText, int, int]:
        font = self._bold if is_bold else self.font
        text = QStaticText(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width_px))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(QTransform(), font)
        return text, round(text.size().width()), round(text.size().height())
