"""Pictures of photos and of films by one road."""

from __future__ import annotations

from engine.photos.decode import read
from engine.photos.films.stills import read_still
from engine.records import Failure, Image, PhotoInfo


def read_picture(
    path: str, info: PhotoInfo, min_long_side_px: int | None = None, moment_ms: int | None = None
) -> Image | Failure:
    """Decode a photo as `engine.photos.decode.read` does, or the picture of a film's moment.

    Parameters
    ----------
    path : str
    info : PhotoInfo
        Tells which of the two it is.
    min_long_side_px : int, optional
    moment_ms : int, optional
        None in a film for its first picture that shows something.
    """
    return read_still(path, moment_ms, min_long_side_px) if info.is_film else read(path, min_long_side_px)
