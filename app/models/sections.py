"""The parts that a grid's rows fall into, each with a heading."""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """A run of rows under one heading.

    Attributes
    ----------
    title : str
        Empty for a run without a heading.
    note : str
        A few muted words behind the title.
    n_rows : int
    """

    title: str
    note: str
    n_rows: int
