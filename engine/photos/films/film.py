"""What a film is to Kith: some upright pictures with their moments, and what its file says of itself."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.sentences import Phrase

MAX_PIXELS = 8192 * 8192
"""Of a frame; what claims more is a bomb, or a kind of film that nobody has at home."""
DEMUXERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,mpegvideo,asf,flv,ogg,dv,h264,hevc,m4v,swf,rm,mxf"
"""The kinds of films that people have; playlists, which lead elsewhere, are none of them."""
PATIENCE_S = 20.0
"""So long a film may take to give one picture."""
STEPS_BACK_S = (0.0, 1.0, 4.0, 12.0)
"""So far before a moment decoding begins: without an index (TS, MPG) seeking comes out at the key frame behind it."""

_POSITION = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)")  # ISO 6709: +48.1372+011.5756+519.000/
_NAMES = {"mov": "MP4", "matroska": "MKV", "asf": "WMV", "mpegts": "MTS", "mpeg": "MPG"}


@dataclass(frozen=True, slots=True)
class FilmInfo:
    """What a film's file says of itself.

    Attributes
    ----------
    width_px, height_px : int
        Upright, with square pixels.
    duration_s : float
        0 where the file does not say.
    format : str
        The container's usual ending, in capitals.
    tags : mapping of str to str
        In lower case; those of the picture's stream where the file has none of that name.
    """

    width_px: int
    height_px: int
    duration_s: float
    format: str
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def camera(self) -> str | None:
        """Maker and model."""
        make = _first(self.tags, "com.apple.quicktime.make", "com.android.manufacturer", "make")
        model = _first(self.tags, "com.apple.quicktime.model", "com.android.model", "model")
        return " ".join(filter(None, (make, model))) or None

    @property
    def position(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees."""
        match = _POSITION.match(_first(self.tags, "com.apple.quicktime.location.iso6709", "location") or "")
        if match is None:
            return None
        latitude, longitude = float(match[1]), float(match[2])
        is_place = abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0)
        return (latitude, longitude) if is_place else None


def _first(tags: Mapping[str, str], *names: str) -> str | None:
    for name in names:
        value = tags.get(name, "").strip()
        if value and value.isprintable() and len(value) <= 100:
            return value
    return None


class Frame(Protocol):
    """A picture of a film."""

    @property
    def moment_ms(self) -> int:
        """When it is shown, from the film's beginning."""
        ...

    def picture(self, long_side_px: int | None) -> NDArray[np.uint8]:
        """Return the frame upright, (height, width, 3) uint8 RGB; its long side at most so long."""
        ...


class Film(Protocol):
    """An opened film. Its methods raise `FilmError` where it is damaged."""

    @property
    def info(self) -> FilmInfo: ...

    @property
    def gave_up(self) -> bool:
        """Whether a moment that was asked for lies so far behind its key frame that it was not decoded."""
        ...

    def key_frame(self, seconds: float) -> Frame | None:
        """Return the key frame at or before a time, which takes least work; None behind the end.

        Where seeking passes over it, the first frame at or behind the time.
        """
        ...

    def frame(self, seconds: float) -> Frame | None:
        """Return the first frame at or behind a time; None behind the end."""
        ...

    def close(self) -> None: ...


class FilmReader(Protocol):
    """A program that reads films."""

    name: str

    def is_there(self) -> bool:
        """Whether it is installed."""
        ...

    def open(self, path: str) -> Film:
        """Open a film.

        Raises
        ------
        OSError
            If the system does not give the file.
        FilmError
            If it is no film, or damaged.
        """
        ...


class FilmError(KnownError):
    """A film cannot be read: a sentence for the user."""


NO_PICTURES = Phrase("There is nothing to see in this film: it holds no moving pictures.")
DAMAGED = Phrase("The film is damaged, or of a kind that Kith cannot read.")
TOO_LARGE = Phrase("The film's pictures are too large.")


def upright_size(width: int, height: int, aspect: Fraction | None, is_on_side: bool) -> tuple[int, int]:
    """Return the size of a film's pictures with square pixels, turned upright.

    Raises
    ------
    FilmError
        If there are none, or they are too large.
    """
    if width <= 0 or height <= 0:
        raise FilmError(NO_PICTURES())
    if aspect is not None and Fraction(1, 8) < aspect < 8:
        width = max(1, round(width * aspect))
    if width * height > MAX_PIXELS:
        raise FilmError(TOO_LARGE())
    return (height, width) if is_on_side else (width, height)


def shrunk(size: tuple[int, int], long_side_px: int | None) -> tuple[int, int]:
    """Return a size whose long side is at most so long."""
    share = min(1.0, (long_side_px or math.inf) / max(size))
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def format_name(demuxer: str, tags: Mapping[str, str]) -> str:
    """Return what a container is usually called, from the name of what reads it."""
    first = demuxer.split(",")[0]
    if first == "mov" and tags.get("major_brand", "qt").strip() == "qt":
        return "MOV"
    return "WEBM" if "webm" in demuxer and tags.get("doctype") == "webm" else _NAMES.get(first, first.upper())


def is_believable(duration_s: float) -> bool:
    """Whether a film can last so long: a recording that was never closed says what it likes."""
    return 0 < duration_s < 7 * 24 * 3600


def turned(pixels: NDArray[np.uint8], matrix: tuple[int, ...]) -> NDArray[np.uint8]:
    """Turn a frame as its display matrix says, as far as that is by quarters and mirrors: (9,) int, fixed point 16.16.

    A point x, y goes to a x + c y, b x + d y, where the matrix begins a, b, u, c, d, v.
    """
    a, b, c, d = matrix[0], matrix[1], matrix[3], matrix[4]
    is_on_side = lies_on_side(matrix)
    across, down = (c, b) if is_on_side else (a, d)
    if is_on_side:
        pixels = pixels.swapaxes(0, 1)
    if across < 0:
        pixels = pixels[:, ::-1]
    if down < 0:
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)


def lies_on_side(matrix: tuple[int, ...]) -> bool:
    """Whether a display matrix exchanges width and height."""
    return abs(matrix[1]) + abs(matrix[3]) > abs(matrix[0]) + abs(matrix[4])
