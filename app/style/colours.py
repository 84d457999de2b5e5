"""The sets of colours: light and dark, and each with strong contrasts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours; text on its grounds has a contrast of at least 4.5 to 1 (WCAG AA).

    Attributes
    ----------
    window, surface, raised : QColor
        The ground of the window, of lists and pages, and of what lies above them.
    line : QColor
        Thin lines and the rims of quiet buttons.
    text, muted : QColor
        What is read first, and what is read if need be.
    accent, on_accent, accent_soft : QColor
        The one colour that draws the eye, text on it, and its faint ground under what is selected.
    danger : QColor
        What takes something away.
    good : QColor
        Confirmed.
    strong : bool
        For eyes that need it: contrasts of at least 7 to 1 (WCAG AAA), lines and rims of 4.5 to 1, wide frames.
    """

    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    danger: QColor
    good: QColor
    strong: bool = False


LIGHT = Theme(
    dark=False,
    window=QColor("#f3f2ef"),
    surface=QColor("#fbfaf8"),
    raised=QColor("#ffffff"),
    line=QColor("#dcd9d3"),
    text=QColor("#23211e"),
    muted=QColor("#67635c"),
    accent=QColor("#2f6b5e"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#dcebe6"),
    danger=QColor("#a8382c"),
    good=QColor("#2f6b5e"),
)
DARK = Theme(
    dark=True,
    window=QColor("#1b1b1a"),
    surface=QColor("#222221"),
    raised=QColor("#2c2c2a"),
    line=QColor("#3d3c39"),
    text=QColor("#eeece7"),
    muted=QColor("#aaa69d"),
    accent=QColor("#7cc4b1"),
    on_accent=QColor("#10211c"),
    accent_soft=QColor("#29413a"),
    danger=QColor("#f08a7b"),
    good=QColor("#7cc4b1"),
)

STRONG_LIGHT = Theme(
    dark=False,
    window=QColor("#ffffff"),
    surface=QColor("#ffffff"),
    raised=QColor("#ffffff"),
    line=QColor("#4a4a4a"),
    text=QColor("#000000"),
    muted=QColor("#333333"),
    accent=QColor("#00473a"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#cdeee4"),
    danger=QColor("#8a0f05"),
    good=QColor("#00473a"),
    strong=True,
)
STRONG_DARK = Theme(
    dark=True,
    window=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#000000"),
    line=QColor("#a6a6a6"),
    text=QColor("#ffffff"),
    muted=QColor("#dcdcdc"),
    accent=QColor("#8ff0d6"),
    on_accent=QColor("#000000"),
    accent_soft=QColor("#0c3d32"),
    danger=QColor("#ffb3a8"),
    good=QColor("#8ff0d6"),
    strong=True,
)


def opposite(theme: Theme) -> Theme:
    """Return the theme that stands out against another."""
    if theme.strong:
        return STRONG_LIGHT if theme.dark else STRONG_DARK
    return LIGHT if theme.dark else DARK
