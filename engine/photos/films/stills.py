"""Pictures out of films: some that are spread over one, or one of a moment."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from datetime import UTC, datetime

import numpy as np

from engine.errors import KnownError, os_reason
from engine.long_paths import openable
from engine.photos.films.film import DAMAGED, Film, FilmReader, Frame
from engine.photos.films.registry import READERS, film_reader
from engine.photos.metadata import date_of_film
from engine.records import Failure, Image, PhotoInfo
from engine.sentences import sentence

MOST_FRAMES = 60
LEAST_GAP_S = 2.0
_FIRST_S = 0.5  # the very first picture is often black, or blurred
_PLAIN_CONTRAST = 4.0  # as of animated pictures; see decode.py
_MOST_MISSES = 3

logger = logging.getLogger(__name__)


def open_film(path: str, readers: Sequence[FilmReader] = READERS) -> Film:
    """Open a film with what reads films here.

    Raises
    ------
    OSError
        If the system does not give the file.
    KnownError
        If nothing reads films here, or the film is damaged.
    """
    if os.stat(openable(path)).st_size == 0:  # noqa: PTH116 - surrogate escapes need no detour
        raise KnownError(sentence("The file is empty."))
    return film_reader(readers).open(path)


def frames_of(
    film: Film, most: int = MOST_FRAMES, seconds: float = 60.0, clock: Callable[[], float] = time.monotonic
) -> Generator[Frame]:
    """Yield frames that are spread over a film: key frames, where there are enough of them.

    Parameters
    ----------
    film : Film
    most : int
    seconds : float
        After so long no more are read.
    clock : function
    """
    end = clock() + seconds
    duration_s = film.info.duration_s
    gap_s = max(LEAST_GAP_S, duration_s / most)
    wanted_s = min(_FIRST_S, duration_s / 2)
    last_ms, n_frames, misses = -1, 0, 0
    while n_frames < most and misses < _MOST_MISSES and clock() < end:
        if duration_s and wanted_s >= duration_s:
            return
        frame = film.key_frame(wanted_s)
        if frame is None or frame.moment_ms <= last_ms:  # one that was seen: those of this film lie far apart
            frame = film.frame(max(wanted_s, (last_ms + 1) / 1000))
        wanted_s += gap_s
        if frame is None:
            misses += 1
            continue
        misses = 0
        n_frames += 1
        last_ms = frame.moment_ms
        yield frame


def read_still(
    path: str, moment_ms: int | None, long_side_px: int | None = None, readers: Sequence[FilmReader] = READERS
) -> Image | Failure:
    """Decode one picture of a film to upright RGB.

    Parameters
    ----------
    path : str
    moment_ms : int or None
        Which; None for the first that shows something.
    long_side_px : int, optional
        The picture's long side is at most so long.
    readers : sequence of FilmReader

    Returns
    -------
    Image or Failure
        Nothing but KeyboardInterrupt and SystemExit is ever raised.
    """
    try:
        with closing(open_film(path, readers)) as film:
            frame = _first_to_see(film) if moment_ms is None else _at(film, moment_ms)
            if frame is None:
                return Failure(path, "decode", sentence("There is nothing to see in this film."))
            return image_of(frame, info_of(film, path), long_side_px)
    except Exception as error:  # the decoders raise nearly every kind there is
        logger.debug("cannot read the film %a: %a", path, error)
        return failure_of(path, error)


def image_of(frame: Frame, info: PhotoInfo, long_side_px: int | None) -> Image:
    """Return a frame as a decoded photo."""
    pixels = frame.picture(long_side_px)
    return Image(pixels, min(1.0, max(pixels.shape[:2]) / max(info.width_px, info.height_px)), info)


def info_of(film: Film, path: str) -> PhotoInfo:
    """Return what a film says of itself as a photo does."""
    info = film.info
    date = date_of_film(info.tags, path, datetime.now(UTC).replace(tzinfo=None))
    latitude, longitude = info.position or (None, None)
    return PhotoInfo(
        info.width_px,
        info.height_px,
        info.format,
        None if date is None else date.taken_at,
        info.camera,
        latitude,
        longitude,
        date_source=None if date is None else date.source.value,
        date_precision=None if date is None else date.precision,
        duration_ms=round(info.duration_s * 1000),
    )


def failure_of(path: str, error: Exception) -> Failure:
    """Return why a film could not be read, for the user."""
    if isinstance(error, OSError) and error.errno is not None:
        return Failure(path, "find", os_reason(error))
    if isinstance(error, KnownError):
        return Failure(path, "decode", error.sentence)
    if isinstance(error, MemoryError):
        return Failure(path, "decode", sentence("There is not enough memory to open this film."))
    return Failure(path, "decode", DAMAGED())


def _at(film: Film, moment_ms: int) -> Frame | None:
    """Return the frame of a moment: the key frame there, if it is one, for that takes least work."""
    frame = film.key_frame(moment_ms / 1000)
    if frame is not None and abs(frame.moment_ms - moment_ms) <= 1:
        return frame
    return film.frame((moment_ms - 1) / 1000) or frame


def _first_to_see(film: Film) -> Frame | None:
    best: tuple[float, Frame] | None = None
    for frame in frames_of(film, most=8):
        contrast = float(np.asarray(frame.picture(64)).mean(2).std())
        if contrast >= 4 * _PLAIN_CONTRAST:
            return frame
        if best is None or contrast > best[0]:
            best = contrast, frame
    return best and best[1]
