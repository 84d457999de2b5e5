"""Decode a photo file to an upright 8-bit RGB image.

A file is never trusted. Its kind and its size are read from its own header before any pixel is decoded, and
only formats in which people keep photos are tried, so a PostScript file named .jpg never starts an interpreter.
"""

from __future__ import annotations

import errno
import functools
import logging
import os
import re
import stat
import warnings
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import IO, TypeVar

import numpy as np
import PIL.Image
import PIL.ImageFile

from engine.errors import KnownError, ShortOfMemoryError, os_reason
from engine.long_paths import openable
from engine.photos.blocks import jp2_blocks, png_time
from engine.photos.budget import (
    FACTORS,
    MAX_MEMORY_BYTES,
    affordable,
    may_seek,
    require_bounded_passes,
    shrinks_while_loading,
)
from engine.photos.decoded import DecodedPhoto
from engine.photos.formats import damaged, jxl, psd, rare_tiff
from engine.photos.formats.header import Header, packets_of
from engine.photos.formats.isobmff import read_container
from engine.photos.formats.kinds import is_photo, is_raw
from engine.photos.metadata import Exif, capture_date
from engine.photos.opening import open_regular
from engine.photos.pixels import shrink
from engine.records import Failure, Image, PhotoInfo, Shortage
from engine.sentences import Phrase, sentence

MAX_PIXELS = 300_000_000
MAX_SIDE_PX = 100_000
MAX_BYTES = 2 * 1024**3

_Result = TypeVar("_Result")
_log = logging.getLogger(__name__)
_FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF", "JPEG2000", "JXL", "PSD")
_ANIMATED = ("GIF", "WEBP", "PNG", "AVIF")
_FRAMES_LOOKED_AT = 12
_PLAIN_CONTRAST = 4.0  # standard deviation of a frame that shows nothing, of 255 levels
_READ_BYTES = 1024**2  # at once: where a piece ends, libjpeg begins its row of blocks again
_MOST_MISSING = 0.1  # of a photo that is cut short, for the rest to be shown
_TURNS = {  # EXIF orientation -> what makes it upright
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
_TOO_LARGE = Phrase("The photo is too large: over {millions} million pixels, or a side over {side_px:,}.")
_NATURES = (
    (rb"%PDF", Phrase("This is not a photo: it is a PDF document.")),
    (rb"%!PS", Phrase("This is not a photo: it is a PostScript document.")),
    (rb"PK", Phrase("This is not a photo: it is an archive or an office document.")),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!", Phrase("This is not a photo: it is an archive.")),
    (rb"....ftyp|\x1aE\xdf\xa3|RIFF....AVI", Phrase("This is not a photo: it is a video.")),
    (rb"\s*<(!doctype )?html", Phrase("This is not a photo: it is a web page.")),
    (rb"\s*<(\?xml|svg)", Phrase("This is not a photo: it is a drawing or an XML document.")),
    (rb"\0+\Z", Phrase("This is not a photo: it holds nothing but zeros.")),
    (rb"[^\0-\x08\x0e-\x1a\x1c-\x1f]+\Z", Phrase("This is not a photo: it is a text file.")),
)


@dataclass
class _Opened:
    """A picture whose pixels are still to be decoded, and what turns it upright then: EXIF's orientation, 1 to 8."""

    picture: PIL.Image.Image
    orientation: int
    exif: Exif
    format: str
    told_orientation: int | None = None  # what other programs find in the EXIF block, if that is not what `exif` says

    def take_blocks_of_jxl(self, file: IO[bytes]) -> None:
        """Look at what a JPEG XL says of itself, which comes with its pixels."""
        self.exif = Exif.of_bytes(self.picture.info.get("exif", b""))
        self.orientation = 1 if jxl.turns(file) else self.exif.orientation


def read(path: str, min_long_side_px: int | None = None) -> Image | Failure:
    """Decode a photo to upright RGB.

    Colours are converted to sRGB where the file brings a profile. Transparent pixels are laid on white, the paper
    on which every viewer shows them; what lies under them is often garbage.

    Parameters
    ----------
    path : str
    min_long_side_px : int, optional
        Decode at the smallest of 1/1, 1/2, 1/4 and 1/8 of the full size whose long side has at least so many
        pixels; that is several times faster for JPEGs. By default at full size. A photo that would take more than
        `budget.MAX_MEMORY_BYTES` comes smaller.

    Returns
    -------
    Image or Failure
        Nothing but KeyboardInterrupt and SystemExit is ever raised. What can be read of a damaged photo is read, with
        a remark in its info.
    """
    return _or_failure(path, lambda file, head: _writable(_decode(file, path, head, min_long_side_px).image()))


def decode(path: str, min_long_side_px: int | None = None) -> DecodedPhoto | Failure:
    """Decode a photo as `read` does, for pictures of several sizes."""
    return _or_failure(path, lambda file, head: _decode(file, path, head, min_long_side_px))


def _writable(image: Image) -> Image:
    return Image(image.pixels.copy(), image.scale, image.info)


def read_header(path: str) -> Header | Failure:
    """Read a photo's frame and its XMP packets, for most formats without decoding a pixel.

    Returns
    -------
    Header or Failure
        As `read`.
    """
    return _or_failure(path, lambda file, head: _header(file, path, head))


def _or_failure(path: str, work: Callable[[IO[bytes], bytes], _Result]) -> _Result | Failure:
    """Open a file and return what work(file, head) makes of it; anything wrong is a Failure."""
    head = tail = b""
    try:
        # By module, for catch_warnings is not safe among threads: a filter left behind may only hush the decoders.
        with warnings.catch_warnings(), damaged.DECODERS.strict(), _open_regular(path) as file:
            warnings.filterwarnings("ignore", module="PIL|pi_heif|tifffile")
            head, tail = _ends(file)
            return work(file, head)
    except Exception as error:  # the decoders raise nearly every kind there is
        reason = _reason(error, head, tail)
        stage = "find" if _is_of_the_system(error) else "decode"
        shortage = _shortage(error)
        _log.debug("cannot decode %a: %a", path, error)
    return Failure(path, stage, reason, shortage)


def _shortage(error: Exception) -> Shortage | None:
    if isinstance(error, ShortOfMemoryError):
        return Shortage("memory", error.needed_bytes)
    is_of_memory = isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
    return Shortage("memory") if is_of_memory else None


def _open_regular(path: str) -> IO[bytes]:
    status = os.stat(openable(path))  # noqa: PTH116 - surrogate escapes need no detour
    if stat.S_ISDIR(status.st_mode):
        raise KnownError(sentence("This is a folder, not a photo."))
    if not stat.S_ISREG(status.st_mode):
        raise KnownError(sentence("This is not a regular file."))
    if status.st_size == 0:
        raise KnownError(sentence("The file is empty."))
    if status.st_size > MAX_BYTES:
        raise KnownError(
            sentence("The file is larger than {size_gb} GB, which no photo is.", size_gb=MAX_BYTES // 1024**3)
        )
    return open_regular(path)


def _ends(file: IO[bytes]) -> tuple[bytes, bytes]:
    head = file.read(512)
    file.seek(-min(len(head), 64), os.SEEK_END)
    tail = file.read()
    file.seek(0)
    return head, tail


def _is_of_the_system(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno not in (None, errno.EINVAL)  # a wild offset in the file is EINVAL


def _reason(error: Exception, head: bytes, tail: bytes) -> str:
    """Return in one sentence for the user why a photo could not be decoded."""
    if isinstance(error, KnownError):
        return error.sentence
    if isinstance(error, MemoryError):
        return sentence("There is not enough memory to open this photo.")
    if isinstance(error, PIL.Image.DecompressionBombError):
        return _too_large()
    if isinstance(error, OSError) and _is_of_the_system(error):
        return os_reason(error)
    if not head:
        return sentence("The file could not be opened.")
    if not is_photo(head):
        natures = (words() for magic, words in _NATURES if re.match(magic, head, re.S | re.I))
        return next(natures, sentence("This is not a photo: it is of no picture format that Kith knows."))
    is_cut_jpeg = head.startswith(b"\xff\xd8") and not tail.rstrip(b"\0\r\n").endswith(b"\xff\xd9")
    if is_cut_jpeg or isinstance(error, EOFError) or "truncated" in str(error).lower():
        return sentence("The file is cut short.")
    return sentence("The photo is damaged, or of a kind that Kith cannot read.")


def _too_large() -> str:
    return _TOO_LARGE(millions=MAX_PIXELS // 10**6, side_px=MAX_SIDE_PX)


@functools.cache
def _formats() -> tuple[str, ...]:
    """Load the decoders on first use, each by name: asking Pillow to look would load all forty."""
    from PIL import PngImagePlugin

    PIL.Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow itself stops at twice this; _decode at this
    PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024**2  # some editors lay megabytes of XMP into a PNG
    for name in ("Jpeg", "Mpo", "Png", "WebP", "Tiff", "Bmp", "Gif", "Avif", "Jpeg2K", "Psd", "Tga"):
        with suppress(ImportError):  # Pillow knows AVIF since 11.3
            import_module(f"PIL.{name}ImagePlugin")
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False, depth_images=False)
    with suppress(ImportError):  # there are no wheels for every machine
        import pylibjxl

        pylibjxl.register_pillow()
    return tuple(name for name in _FORMATS if name in PIL.Image.OPEN)


def _decode(file: IO[bytes], path: str, head: bytes, min_long_side_px: int | None) -> DecodedPhoto:
    opened = _open(file, path, head)
    with opened.picture as picture:
        size = picture.size
        if size[0] * size[1] > MAX_PIXELS or max(size) > MAX_SIDE_PX:
            raise KnownError(_too_large())
        require_bounded_passes(picture)
        factor = affordable(picture, _reduction(max(size), min_long_side_px))
        done = _draft(picture, factor)
        picture, remark = _load(picture, file, path, factor)
        if done == 1:
            size = picture.size  # HEIC may tell its true size only now
        if picture.format == "JXL":
            opened.take_blocks_of_jxl(file)
        date = capture_date(picture, opened.exif, path, datetime.now(UTC).replace(tzinfo=None))
        profile = picture.info.get("icc_profile")
        small = shrink(picture, factor // done)
        size = size if opened.orientation < 5 else size[::-1]
        info = PhotoInfo(
            *size,
            opened.format,
            None if date is None else date.taken_at,
            opened.exif.camera(),
            *opened.exif.position(),
            date_source=None if date is None else date.source.value,
            date_precision=None if date is None else date.precision,
            remark=remark,
        )
        return DecodedPhoto(small, factor, profile, _TURNS.get(opened.orientation), info)


def _header(file: IO[bytes], path: str, head: bytes) -> Header:
    opened = _open(file, path, head)
    with opened.picture as picture:
        if picture.format == "JXL":
            picture.load()
            opened.take_blocks_of_jxl(file)
        size = picture.size if opened.orientation < 5 else picture.size[::-1]
        told = opened.orientation if opened.format == "RAW" else opened.told_orientation or opened.exif.orientation
        return Header(*size, told, packets_of(picture, opened.exif))


def _open(file: IO[bytes], path: str, head: bytes) -> _Opened:
    """Open a file as what its content says it is, and find out who turns it upright."""
    if is_raw(head, path):
        from engine.photos.formats.raw import open_raw

        with damaged.quiet_decoder(path):
            return _Opened(*open_raw(file), "RAW")
    if psd.is_rare(head):
        document = psd.open_rare(file, MAX_MEMORY_BYTES)
        return _Opened(document, 1, Exif.of_bytes(document.info.get("exif", b"")), "PSD")
    formats = _formats()
    if path.lower().endswith(".tga") and not is_photo(head):  # which no first bytes tell
        formats = ("TGA",)
    picture: PIL.Image.Image
    try:
        picture = PIL.Image.open(file, formats=formats)
    except ValueError as error:
        if head.startswith(b"\x89PNG") and "too large" in str(error).lower():
            picture = PIL.Image.open(damaged.without_texts(file), formats=("PNG",))
        else:
            raise
    except PIL.UnidentifiedImageError:
        if head[:4] not in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
            raise
        picture = rare_tiff.open_rare(file, MAX_MEMORY_BYTES)
        exif = Exif.of_picture(picture)
        return _Opened(picture, exif.orientation, exif, "TIFF")
    if picture.format in ("JPEG2000", "PSD"):
        picture.info.update(jp2_blocks(file) if picture.format == "JPEG2000" else psd.blocks_of(picture))
    elif picture.format == "PNG" and (changed := png_time(file)) is not None:
        picture.info["tIME"] = changed
    is_block = picture.format in ("JPEG2000", "PSD")
    exif = Exif.of_bytes(picture.info.get("exif", b"")) if is_block else Exif.of_picture(picture)
    if picture.format == "TIFF" and rare_tiff.is_smaller_copy(picture):
        rare_tiff.go_to_whole(picture)
        exif = _exif_of_whole(picture, file)
    if picture.format in ("HEIF", "AVIF"):  # both hide EXIF's orientation, also where the container has none
        container = read_container(file)
        own = Exif.of_bytes(container.exif) if container.exif else exif
        turned_by_exif = own.orientation if not container.turns else exif.orientation if picture.format == "AVIF" else 1
        is_containers = container.turns and not container.exif  # so Pillow tells it as if it were EXIF's
        return _Opened(picture, turned_by_exif, own, picture.format, 1 if is_containers else own.orientation)
    if picture.format == "TIFF" and rare_tiff.is_misread(picture):
        rare = rare_tiff.open_rare(file, MAX_MEMORY_BYTES)
        return _Opened(rare, exif.orientation, exif, "TIFF")
    # Pillow turns other TIFFs itself.
    format = picture.format or ""
    return _Opened(picture, 1 if format == "TIFF" else exif.orientation, exif, format)


def _exif_of_whole(picture: PIL.Image.Image, file: IO[bytes]) -> Exif:
    """Return what a TIFF's page says of itself; where it has no date, what the file's first page says, turned so."""
    own, block = Exif.of_picture(picture), PIL.Image.Exif()
    with suppress(Exception):
        file.seek(0)
        block.load_from_fp(file)
    first = Exif(block)
    first.orientation = own.orientation
    return own if any(own.dates()) else first


def _load(picture: PIL.Image.Image, file: IO[bytes], path: str, factor: int) -> tuple[PIL.Image.Image, str | None]:
    """Decode the pixels; of a file that is cut short, those that are there, with a remark."""
    format = picture.format
    if isinstance(picture, PIL.ImageFile.ImageFile) and format in ("JPEG", "MPO"):
        picture.decodermaxblock = _READ_BYTES
    try:
        with damaged.quiet_decoder(path) if format == "TIFF" else nullcontext():
            picture.load()
    except OSError as error:
        is_cut = "truncated" in str(error).lower() and not _is_of_the_system(error)
        if not is_cut or format not in ("JPEG", "MPO", "PNG", "TIFF"):
            raise
        if format in ("JPEG", "MPO"):
            if damaged.lacks_detail(file):
                raise
            picture = _ended(file, factor)
            if picture.tobytes() == _ended(file, factor, damaged.FILLING).tobytes():
                return picture, None  # it is whole but for its last two bytes
        else:
            file.seek(0)
            with damaged.DECODERS.lenient():
                page = picture.tell()
                picture = PIL.Image.open(file, formats=(format or "",))
                picture.seek(page)
                picture.load()
        missing = damaged.missing_share(picture)
        if missing > _MOST_MISSING:
            raise
        if missing < 0.01:
            return picture, sentence("The file is cut short; the rest is shown.")
        return picture, sentence(
            "The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.",
            share=missing,
        )
    if format in _ANIMATED and may_seek(picture) and getattr(picture, "is_animated", False):
        _go_to_a_frame_worth_seeing(picture)
    return picture, None


def _ended(file: IO[bytes], factor: int, filling: bytes = b"") -> PIL.Image.Image:
    """Decode a JPEG that lacks its end."""
    picture = PIL.Image.open(damaged.with_end_marker(file, filling), formats=("JPEG",))
    _draft(picture, factor)
    picture.load()
    return picture


def _go_to_a_frame_worth_seeing(picture: PIL.Image.Image) -> None:
    """Leave an animation at its first frame, or at the one of most contrast where the first shows nothing."""
    best = (_contrast(picture), 0)
    if best[0] >= _PLAIN_CONTRAST:
        return
    with suppress(EOFError):
        for frame in range(1, _FRAMES_LOOKED_AT):
            picture.seek(frame)
            best = max(best, (_contrast(picture), -frame))
    picture.seek(-best[1])
    picture.load()


def _contrast(picture: PIL.Image.Image) -> float:
    small = picture.convert("RGB").convert("L")
    small.thumbnail((64, 64))
    return float(np.asarray(small).std())


def _reduction(long_side_px: int, min_long_side_px: int | None) -> int:
    if min_long_side_px is None:
        return 1
    return next((factor for factor in FACTORS[:0:-1] if -(-long_side_px // factor) >= min_long_side_px), 1)


def _draft(picture: PIL.Image.Image, factor: int) -> int:
    """Ask the decoder of a JPEG or JPEG 2000 for a smaller picture; return by how much it will be smaller."""
    shrunk = min(factor, shrinks_while_loading(picture))
    if shrunk == 1:
        return 1
    if picture.format == "JPEG2000":
        picture.reduce = shrunk.bit_length() - 1  # type: ignore[assignment, method-assign]
        return shrunk
    width, height = picture.size
    promise = picture.draft(None, (max(1, width // factor), max(1, height // factor)))
    return round(width / promise[1][2]) if promise else 1
