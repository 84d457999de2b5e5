"""Small films, made with whatever can make one here."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

HAS_PYAV = find_spec("av") is not None
HAS_FFMPEG = shutil.which("ffmpeg") is not None and shutil.which("ffprobe") is not None
needs_maker = pytest.mark.skipif(
    not (HAS_PYAV or HAS_FFMPEG), reason="Making a film takes PyAV (pip install 'kith[video]') or ffmpeg."
)
QUARTERS = {0: (65536, 0, 0, 65536), 90: (0, 65536, -65536, 0), 180: (-65536, 0, 0, -65536), 270: (0, -65536, 65536, 0)}
"""Turns to the right -> a, b, c, d of the display matrix."""


def make_film(
    path: Path,
    pictures: Sequence[NDArray[np.uint8]],
    *,
    codec: str = "mpeg4",
    rate: int = 5,
    key_every: int = 5,
    n_between: int = 0,
    turn: int = 0,
    aspect: Fraction = Fraction(1),
    tags: Mapping[str, str] | None = None,
) -> Path:
    """Write a film of (height, width, 3) uint8 RGB pictures, `rate` a second.

    Parameters
    ----------
    path : Path
        Its ending says which container.
    pictures : sequence
    codec : str
    rate, key_every : int
        Pictures a second, and how many there are from one key frame to the next.
    n_between : int
        Pictures in a row that are told by those before and behind them, so that these are stored first; most films
        have some.
    turn : int
        By how many degrees to the right a player is to turn the pictures.
    aspect : Fraction
        Of a pixel, width to height.
    tags : mapping
        Of the file, such as creation_time.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if HAS_PYAV:
        _by_pyav(path, pictures, codec, rate, key_every, n_between, turn, aspect, tags or {})
    else:
        _by_ffmpeg(path, pictures, codec, rate, key_every, n_between, turn, aspect, tags or {})
    return path


def _by_pyav(
    path: Path,
    pictures: Sequence[NDArray[np.uint8]],
    codec: str,
    rate: int,
    key_every: int,
    n_between: int,
    turn: int,
    aspect: Fraction,
    tags: Mapping[str, str],
) -> None:
    import av

    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as out:
        out.metadata.update(tags)
        options = {"g": str(key_every), "bf": str(n_between), "sc_threshold": _no_more_key_frames(codec)}
        stream = out.add_stream(codec, rate=rate, options=options)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt, stream.bit_rate, stream.gop_size = "yuv420p", 4_000_000, key_every
        stream.codec_context.sample_aspect_ratio = aspect
        if turn:
            stream.set_display_rotation(-turn)
        for picture in pictures:
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        out.mux(stream.encode(None))


def _by_ffmpeg(
    path: Path,
    pictures: Sequence[NDArray[np.uint8]],
    codec: str,
    rate: int,
    key_every: int,
    n_between: int,
    turn: int,
    aspect: Fraction,
    tags: Mapping[str, str],
) -> None:
    height, width = pictures[0].shape[:2]
    raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", str(rate), "-i", "-")
    told = [part for key, value in tags.items() for part in ("-metadata", f"{key}={value}")]
    kinds = ("-g", str(key_every), "-bf", str(n_between), "-sc_threshold", _no_more_key_frames(codec))
    coded = ("-c:v", codec, *kinds, "-b:v", "4M", "-pix_fmt", "yuv420p")
    shaped = ("-vf", f"setsar={aspect.numerator}/{aspect.denominator}", "-movflags", "use_metadata_tags")
    data = b"".join(np.ascontiguousarray(picture).tobytes() for picture in pictures)
    plain = path.with_suffix(f".plain{path.suffix}")
    quiet = ("ffmpeg", "-nostdin", "-v", "error", "-y")
    subprocess.run([*quiet, *raw, *coded, *shaped, *told, str(plain)], input=data, check=True)
    if turn:  # which older versions write only while they copy
        how = ("-c", "copy", "-metadata:s:v:0", f"rotate={turn}", "-movflags", "use_metadata_tags")
        subprocess.run([*quiet, "-i", str(plain), *how, str(path)], check=True)
        plain.unlink()
    else:
        plain.replace(path)


def _no_more_key_frames(codec: str) -> str:
    """Return how much must change for a key frame beside those that are asked for; x264 takes 0 for never."""
    return "0" if codec == "libx264" else "1000000000"


def shades(n_pictures: int, size: tuple[int, int] = (96, 64)) -> list[NDArray[np.uint8]]:
    """Return pictures that grow lighter, each with a red corner at its upper left."""
    width, height = size
    made = []
    for number in range(n_pictures):
        picture = np.full((height, width, 3), 40 + 200 * number // n_pictures, np.uint8)
        picture[: height // 3, : width // 3] = (220, 30, 30)
        made.append(picture)
    return made
