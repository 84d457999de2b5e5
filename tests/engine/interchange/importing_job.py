"""An import in a process of its own, to be killed."""

from __future__ import annotations

from pathlib import Path

from engine.interchange.importing.taking import Drawn, edit_of, read_plan
from engine.interchange.readers.picasa import PicasaReader
from engine.library import Library


def run(source: Path, library: Path) -> None:
    """Import what Picasa says."""
    with Library.open(library) as opened:
        opened.edits.do(edit_of(read_plan(opened, source, [PicasaReader()]), Drawn()))
