"""Where a person's tile has its parts; also for what stands there before the people are known."""

from __future__ import annotations

from PySide6.QtCore import QRect

from app import theme

PORTRAIT_PX = 112
TEXT_PX = 24
"""Height of the name's line."""


def portrait_rect(cell: QRect) -> QRect:
    """Give the disc's place in a cell."""
    return QRect(cell.center().x() - PORTRAIT_PX // 2, cell.top() + theme.GAP, PORTRAIT_PX, PORTRAIT_PX)


def name_rect(cell: QRect) -> QRect:
    """Give the name's place in a cell."""
    top = portrait_rect(cell).bottom() + theme.GAP
    return QRect(cell.left() + theme.GAP, top, cell.width() - 2 * theme.GAP, TEXT_PX)
