"""Films through PyAV, a package that brings the libraries of ffmpeg along."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from itertools import islice
from typing import IO, Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.photos.films.film import (
    DAMAGED,
    DEMUXERS,
    MAX_PIXELS,
    NO_PICTURES,
    STEPS_BACK_S,
    FilmError,
    FilmInfo,
    format_name,
    is_believable,
    lies_on_side,
    shrunk,
    turned,
    upright_size,
)
from engine.photos.opening import open_regular

_PLAIN = (65536, 0, 0, 0, 65536, 0, 0, 0, 1 << 30)
_AHEAD_PACKETS = 4000  # looked through for a key frame
_BEFORE_ALL_S = -3600.0
_AHEAD_FRAMES = 900  # decoded to get from a key frame to a moment


class PyAV:
    """Reads films within this process."""

    name = "PyAV"

    def is_there(self) -> bool:
        """Whether the package is installed."""
        return find_spec("av") is not None

    def open(self, path: str) -> PyAVFilm:
        """Open a film; see `FilmReader.open`."""
        with _film_errors():
            return PyAVFilm(open_regular(path))


@contextmanager
def _film_errors() -> Iterator[None]:
    import av

    try:
        yield
    except (av.error.FFmpegError, ValueError, EOFError) as error:
        raise FilmError(DAMAGED()) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # which a wild offset in the file is
            raise
        raise FilmError(DAMAGED()) from error


class PyAVFilm:
    """A film that PyAV has opened."""

    def __init__(self, file: IO[bytes]) -> None:
        import av

        self._file = file
        # Only kinds of films that people have, and nothing that leads to other files or addresses.
        options = {"format_whitelist": DEMUXERS, "protocol_whitelist": "none"}
        self._container = cast("Any", av.open(file, options=options, metadata_errors="replace"))
        covers = av.stream.Disposition.attached_pic
        streams = [stream for stream in self._container.streams.video if not stream.disposition & covers]
        if not streams:
            self.close()
            raise FilmError(NO_PICTURES())
        self._stream: Any = streams[0]
        context = self._stream.codec_context
        context.options = {"max_pixels": str(MAX_PIXELS)}
        context.thread_count = 1  # a worker has one core, and the memory for one picture
        self._has_found = self.gave_up = False
        self._begin_s = (self._container.start_time or 0) / av.time_base
        self.info = self._read_info()

    def _read_info(self) -> FilmInfo:
        import av

        first = next(self._decoded(), None)  # only frames tell how they lie
        if first is None:
            raise FilmError(DAMAGED())
        self._aspect = self._stream.sample_aspect_ratio
        tags = {key.lower(): value for key, value in (self._stream.metadata | self._container.metadata).items()}
        duration_s = (self._container.duration or 0) / av.time_base
        size = upright_size(first.width, first.height, self._aspect, lies_on_side(_matrix(first)))
        name = format_name(self._container.format.name, tags)
        return FilmInfo(*size, duration_s if is_believable(duration_s) else 0.0, name, tags)

    def key_frame(self, seconds: float) -> PyAVFrame | None:
        """Return the key frame at or before a time; the frame there, where seeking passes over it."""
        with _film_errors():
            found = self._next_key_frame() if self._seek(seconds) else None
        if found is not None and found.moment_ms <= round(seconds * 1000):
            self._has_found = True
            return found
        return self.frame(seconds) or found

    def frame(self, seconds: float) -> PyAVFrame | None:
        """Return the first frame at or behind a time."""
        found = None
        with _film_errors():
            for back_s in STEPS_BACK_S:
                is_whole = 0 < seconds <= back_s
                if not self._seek(_BEFORE_ALL_S if is_whole else seconds - back_s):
                    break
                first, later = self._first_from(round(seconds * 1000))
                found = later if found is None or (later and later.moment_ms < found.moment_ms) else found
                if is_whole or (first is not None and first.moment_ms <= round(seconds * 1000)):
                    break
            if found is None and not self._has_found and self._seek(_BEFORE_ALL_S):
                found = self._first_from(round(seconds * 1000))[1]
        self._has_found |= found is not None
        return found

    def _first_from(self, moment_ms: int) -> tuple[PyAVFrame | None, PyAVFrame | None]:
        """Return the first frame that is decoded from here on, and the first at or behind a moment."""
        first, n_decoded = None, 0
        for decoded in islice(self._decoded(), _AHEAD_FRAMES):
            n_decoded += 1
            frame = self._frame(decoded)
            first = first or frame
            if frame.moment_ms >= moment_ms:
                return first, frame
        self.gave_up |= n_decoded == _AHEAD_FRAMES
        return first, None

    def _next_key_frame(self) -> PyAVFrame | None:
        context = self._stream.codec_context
        for packet in islice(self._container.demux(self._stream), _AHEAD_PACKETS):
            if packet.is_keyframe and packet.size:
                frames = [*_tried(context, packet), *_tried(context, None)]  # at once, without those that follow
                context.flush_buffers()
                if frames:
                    return self._frame(frames[0])
        return None

    def _seek(self, seconds: float) -> bool:
        """Go to the key frame at or before a time; whether there is one."""
        import av

        try:
            self._container.seek(int((self._begin_s + seconds) * av.time_base) + 500, backward=True)
        except (av.error.PermissionError, av.error.OSError, av.error.EOFError):
            return seconds <= 0
        return True

    def _decoded(self) -> Iterator[Any]:
        """Decode frame by frame, passing over what is damaged."""
        for packet in self._container.demux(self._stream):
            yield from _tried(self._stream.codec_context, packet)

    def _frame(self, frame: Any) -> PyAVFrame:
        """Return a frame with its moment, by the stream's clock: what a decoder held back may come without one."""
        seconds = self._begin_s if frame.pts is None else float(frame.pts * self._stream.time_base)
        return PyAVFrame(frame, max(0, round((seconds - self._begin_s) * 1000)), self._aspect)

    def close(self) -> None:
        """Close the file."""
        self._container.close()
        self._file.close()


def _tried(context: Any, packet: Any) -> list[Any]:
    import av

    with suppress(av.error.InvalidDataError, av.error.EOFError):
        return list(context.decode(packet))
    return []


class PyAVFrame:
    """A decoded frame.

    Parameters
    ----------
    frame : av.VideoFrame
    moment_ms : int
    aspect : Fraction or None
        Of a pixel, width to height.
    """

    def __init__(self, frame: Any, moment_ms: int, aspect: Any) -> None:
        self._frame = frame
        self.moment_ms = moment_ms
        self._aspect = aspect

    def picture(self, long_side_px: int | None) -> NDArray[np.uint8]:
        """Return the frame upright, in RGB."""
        matrix = _matrix(self._frame)
        with _film_errors():
            size = shrunk(upright_size(self._frame.width, self._frame.height, self._aspect, False), long_side_px)
            rgb = self._frame.reformat(*size, format="rgb24", interpolation="AREA", threads=1)
            return turned(rgb.to_ndarray(), matrix)


def _matrix(frame: Any) -> tuple[int, ...]:
    block = frame.side_data.get("DISPLAYMATRIX")
    return _PLAIN if block is None or len(bytes(block)) != 36 else struct.unpack("=9i", bytes(block))
