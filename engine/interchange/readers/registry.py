"""All sources of names that Kith reads: adding one takes its module, and its line here."""

from __future__ import annotations

from pathlib import Path

from engine.errors import KnownError
from engine.interchange.readers.digikam import DigikamReader
from engine.interchange.readers.kith_export import KithReader
from engine.interchange.readers.lightroom import LightroomReader
from engine.interchange.readers.photos import XmpReader
from engine.interchange.readers.picasa import PicasaReader
from engine.interchange.readers.reader import NamesReader
from engine.interchange.readers.takeout import TakeoutReader
from engine.sentences import sentence

READERS: tuple[NamesReader, ...] = (
    DigikamReader(),
    LightroomReader(),
    PicasaReader(),
    TakeoutReader(),
    XmpReader(),
    KithReader(),
)
"""Of one face that several describe, the first reader's name counts."""


def readers_for(source: Path) -> list[NamesReader]:
    """List the readers that recognise a file or folder.

    Raises
    ------
    KnownError
        If it is not there, or none does.
    """
    if not source.exists():
        raise KnownError(
            sentence(
                "There is no file or folder “{source}”. It may have been moved, renamed or unplugged.", source=source
            )
        )
    found = [reader for reader in READERS if reader.recognises(source)]
    if not found:
        raise KnownError(
            sentence(
                "Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, "
                "digikam4.db, .lrcat, and the .csv and .json files that it exports itself.",
                source=source,
            )
        )
    return found
