"""How far a measurement is, on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from rich.progress import track

from engine.cli.console.output import complaints

T = TypeVar("T")


def watched(items: Sequence[T], words: str) -> Iterable[T]:
    """Iterate over items beside a bar that goes away at the end, and that a log or a pipe does not get."""
    return track(items, words, console=complaints, transient=True, disable=not complaints.is_terminal)
