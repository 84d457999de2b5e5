"""Films through the ffmpeg and ffprobe that are installed on the system, each picture by a run of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.photos.films.film import (
    DAMAGED,
    DEMUXERS,
    MAX_PIXELS,
    NO_PICTURES,
    PATIENCE_S,
    STEPS_BACK_S,
    FilmError,
    FilmInfo,
    format_name,
    is_believable,
    shrunk,
    upright_size,
)
from engine.photos.opening import open_regular
from engine.sentences import sentence

# Only kinds of films that people have, and nothing that leads to other addresses.
_SAFE = ("-protocol_whitelist", "file,pipe", "-format_whitelist", DEMUXERS)
_AT_FIRST_PX = 1280  # enough for nearly all that is asked of a picture, so that one run does
_SHOWN_AT = re.compile(rb"showinfo_(\d).* pts_time:\s*(-?[0-9.]+)")
_FROM_KEY_FRAME = "select=st(0\\,max(ld(0)\\,key)),"  # HEVC that is begun between key frames is gray until the next


class FFmpeg:
    """Reads films through programs.

    Parameters
    ----------
    search_path : str, optional
        Where to look for them, by default as the system does.
    """

    name = "ffmpeg"

    def __init__(self, search_path: str | None = None) -> None:
        self._search_path = search_path

    def is_there(self) -> bool:
        """Whether both programs are installed."""
        return all(self._programs())

    def open(self, path: str) -> FFmpegFilm:
        """Open a film; see `FilmReader.open`."""
        open_regular(path).close()  # says as the system does what is wrong with a file that it does not give
        ffmpeg, ffprobe = self._programs()
        if ffmpeg is None or ffprobe is None:
            raise FilmError(sentence("ffmpeg is not installed any more."))
        return FFmpegFilm(path, ffmpeg, ffprobe)

    def _programs(self) -> tuple[str | None, str | None]:
        return shutil.which("ffmpeg", path=self._search_path), shutil.which("ffprobe", path=self._search_path)


class FFmpegFilm:
    """A film that ffprobe has looked at."""

    gave_up = False  # what takes ffmpeg too long is an error

    def __init__(self, path: str, ffmpeg: str, ffprobe: str) -> None:
        self._input = "file:" + path
        self._ffmpeg = ffmpeg
        wanted = ("-show_format", "-show_streams", "-select_streams", "V", "-of", "json")
        told = json.loads(_run([ffprobe, "-v", "error", *_SAFE, *wanted, self._input]).stdout or b"{}")
        streams = told.get("streams") or []
        if not streams:
            raise FilmError(NO_PICTURES() if told.get("format") else DAMAGED())
        self._index = int(streams[0]["index"])
        self._begin_s = _number(told["format"].get("start_time"))
        self.info = _info(streams[0], told["format"])
        is_without_index = str(told["format"].get("format_name")).startswith("mpeg")
        self._from_key = _FROM_KEY_FRAME if is_without_index else ""

    def key_frame(self, seconds: float) -> FFmpegFrame | None:
        """Return the key frame at or before a time; the frame there, where seeking passes over it."""
        found = self._taken(seconds, None)
        return found if found is not None and found.moment_ms <= round(seconds * 1000) else self.frame(seconds) or found

    def frame(self, seconds: float) -> FFmpegFrame | None:
        """Return the first frame at or behind a time."""
        found = None
        for back_s in STEPS_BACK_S:
            taken = self._taken(max(0.0, seconds - back_s), max(0.0, seconds - 0.0005))
            found = taken if found is None or (taken and taken.moment_ms < found.moment_ms) else found
            if back_s >= seconds or (taken is not None and taken.first_ms <= round(seconds * 1000)):
                break
        return found

    def _taken(self, seconds: float, least_s: float | None) -> FFmpegFrame | None:
        taken = self.take(seconds, least_s, _AT_FIRST_PX)
        return None if taken is None else FFmpegFrame(self, seconds, least_s, *taken)

    def take(
        self, seconds: float, least_s: float | None, long_side_px: int | None
    ) -> tuple[int, int, NDArray[np.uint8]] | None:
        """Seek to a time, and take the first frame there, or the first at or behind another time.

        Returns
        -------
        tuple of int, int, (height, width, 3) uint8 array; or None
            Moments of the first frame that was decoded and of the one that is taken, in milliseconds, and its pixels.
        """
        width, height = shrunk((self.info.width_px, self.info.height_px), long_side_px)
        # No -skip_frame: what a decoder holds back of key frames alone has the moment of a later one.
        before = ("-nostdin", "-v", "info", "-max_pixels", str(MAX_PIXELS), *_SAFE, "-threads", "1", "-noaccurate_seek")
        chosen = "" if least_s is None else f"select=gte(t\\,{self._begin_s + least_s:.6f}),showinfo=checksum=0,"
        filters = f"{self._from_key}showinfo=checksum=0,{chosen}scale={width}:{height}:flags=area"
        one = ("-map", f"0:{self._index}", "-frames:v", "1", "-vf", filters, "-f", "rawvideo", "-pix_fmt", "rgb24")
        command = [self._ffmpeg, *before, "-copyts", "-ss", f"{seconds:.6f}", "-i", self._input, *one, "-"]
        done = _run(command)
        shown = _SHOWN_AT.findall(done.stderr)
        n_bytes = width * height * 3
        if not shown or len(done.stdout) < n_bytes:
            return None
        firsts = dict(reversed(shown))  # by filter
        first_ms, moment_ms = (
            max(0, round((float(firsts[number]) - self._begin_s) * 1000)) for number in (min(firsts), max(firsts))
        )
        pixels = np.frombuffer(done.stdout[:n_bytes], np.uint8).reshape(height, width, 3)
        return first_ms, moment_ms, pixels.copy()

    def close(self) -> None:
        """Do nothing: no program is left running."""


class FFmpegFrame:
    """A frame that ffmpeg gave, and gives again where it is wanted larger."""

    def __init__(
        self,
        film: FFmpegFilm,
        seconds: float,
        least_s: float | None,
        first_ms: int,
        moment_ms: int,
        pixels: NDArray[np.uint8],
    ) -> None:
        self._film, self._seconds, self._least_s = film, seconds, least_s
        self._pixels = pixels
        self.first_ms, self.moment_ms = first_ms, moment_ms

    def picture(self, long_side_px: int | None) -> NDArray[np.uint8]:
        """Return the frame upright, in RGB."""
        info = self._film.info
        size = shrunk((info.width_px, info.height_px), long_side_px)
        if size[0] > self._pixels.shape[1]:
            taken = self._film.take(self._seconds, self._least_s, long_side_px)
            if taken is None:
                raise FilmError(DAMAGED())
            return taken[2]
        if size == self._pixels.shape[1::-1]:
            return self._pixels
        return np.array(PillowImage.fromarray(self._pixels).resize(size, PillowImage.Resampling.BOX))


def _info(stream: dict[str, Any], about: dict[str, Any]) -> FilmInfo:
    tags = {key.lower(): str(value) for key, value in {**stream.get("tags", {}), **about.get("tags", {})}.items()}
    turns = [_number(block.get("rotation")) for block in stream.get("side_data_list", ()) if "rotation" in block]
    is_on_side = bool(turns) and round(turns[0] / 90) % 2 == 1
    aspect = None
    with suppress(ValueError, ZeroDivisionError):
        aspect = Fraction(stream.get("sample_aspect_ratio", "1:1").replace(":", "/")) or None
    size = upright_size(int(stream.get("width", 0)), int(stream.get("height", 0)), aspect, is_on_side)
    duration_s = _number(about.get("duration"))
    name = format_name(about.get("format_name", ""), tags)
    return FilmInfo(*size, duration_s if is_believable(duration_s) else 0.0, name, tags)


def _number(value: Any) -> float:
    with suppress(TypeError, ValueError):
        return float(value)
    return 0.0


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    """Run a program without a window of its own; one that does not end is ended."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE_S, check=False, creationflags=flags
        )
    except subprocess.TimeoutExpired:
        raise FilmError(sentence("Reading this film took too long, so it was left out.")) from None
    except OSError as error:
        raise FilmError(sentence("ffmpeg could not be started: {reason}.", reason=error.strerror)) from error
