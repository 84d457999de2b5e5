"""What can read films here: the first that is installed."""

from __future__ import annotations

from collections.abc import Sequence

from engine.errors import KnownError
from engine.photos.films.ffmpeg import FFmpeg
from engine.photos.films.film import FilmReader
from engine.photos.films.pyav import PyAV
from engine.sentences import Phrase

READERS: tuple[FilmReader, ...] = (PyAV(), FFmpeg())
"""In the order of preference: what runs within the process is many times as fast."""
HOW_TO_READ_FILMS = Phrase(
    "Nothing here can read films. Install ffmpeg with your system's package manager, or PyAV with: "
    "pip install 'kith[video]'"
)


def film_reader(readers: Sequence[FilmReader] = READERS) -> FilmReader:
    """Return what reads films here.

    Raises
    ------
    KnownError
        If nothing does; it says what to do.
    """
    for reader in readers:
        if reader.is_there():
            return reader
    raise KnownError(HOW_TO_READ_FILMS())


def can_read_films(readers: Sequence[FilmReader] = READERS) -> bool:
    """Whether anything here reads films."""
    return any(reader.is_there() for reader in readers)
