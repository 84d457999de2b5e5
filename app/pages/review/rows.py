"""Widgets side by side in the middle of the page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.style.theme import GAP


def centred_row(*widgets: QWidget, spacing_px: int = GAP) -> QHBoxLayout:
    """Lay widgets side by side, in the middle."""
    row = QHBoxLayout()
    row.setSpacing(spacing_px)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
