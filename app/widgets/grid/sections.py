"""The parts that a grid's rows fall into, each with a heading."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated

SMALL = 3
"""An unnamed person of fewer faces is one of the others."""
BLURRED = 0.25
"""So is one whose best face has a quality below this, as the engine calls poor: nobody could say who it is."""


class Section(NamedTuple):
    """A run of rows under one heading.

    Attributes
    ----------
    title : str
        Empty for a run without a heading.
    note : str
        A few muted words behind the title.
    n_rows : int
    mark : str
        What a scrubber along the grid calls it, in as few letters as a year has; many sections may share a mark.
    brief : str
        What stands for the title where that has no room.
    """

    title: str
    note: str
    n_rows: int
    mark: str = ""
    brief: str = ""

    def title_in(self, width_px: int, metrics: QFontMetrics) -> str:
        """Return what there is room for of the title."""
        fits = metrics.horizontalAdvance(self.title) <= width_px
        words = self.title if fits or not self.brief else self.brief
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width_px)


def people_sections(n_named: int, n_unnamed: int) -> list[Section]:
    """Return the sections of the named and the unnamed."""
    title, note = translate("People", "Who are they?"), translate("People", "Give them a name")
    return [Section("", "", n_named), Section(title if n_unnamed > 0 else "", note, max(0, n_unnamed))]
