"""Decode a photo file to an upright 8-bit RGB image.

A file is never trusted. Its kind and its size are read from its own header before any pixel is decoded, and
only formats in which people keep photos are tried, so a PostScript file named .jpg never starts an interpreter.
"""

from __future__ import annotations

import errno
import functools
import io
import logging
import os
import re
import stat
import warnings
from contextlib import suppress
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from engine.errors import KnownError, os_reason
from engine.photos.metadata import Exif
from engine.records import Failure, Image, PhotoInfo

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

MAX_PIXELS = 300_000_000
MAX_SIDE_PX = 100_000
MAX_BYTES = 2 * 1024**3

_log = logging.getLogger(__name__)
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF")
_MAX_ICC_BYTES = 4 * 1024**2
_TURNS = {  # EXIF orientation -> what makes it upright
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
_TOO_LARGE = f"The photo is too large: over {MAX_PIXELS // 10**6} million pixels, or a side over {MAX_SIDE_PX:,}."
_PHOTO_MAGIC = re.compile(rb"\xff\xd8|\x89PNG|GIF8|BM|II[*+]\0|MM\0[*+]|RIFF....WEBP|....ftyp(?!qt|isom|mp4|M4V)", re.S)
_NATURES = (
    (rb"%PDF", "it is a PDF document"),
    (rb"%!PS", "it is a PostScript document"),
    (rb"PK", "it is an archive or an office document"),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!", "it is an archive"),
    (rb"....ftyp|\x1aE\xdf\xa3|RIFF....AVI", "it is a video"),
    (rb"8BPS", "it is a Photoshop document"),
    (rb"\s*<(!doctype )?html", "it is a web page"),
    (rb"\s*<(\?xml|svg)", "it is a drawing or an XML document"),
    (rb"\0+\Z", "it holds nothing but zeros"),
    (rb"[^\0-\x08\x0e-\x1a\x1c-\x1f]+\Z", "it is a text file"),
)


def read(path: str, min_long_side_px: int | None = None) -> Image | Failure:
    """Decode a photo to upright RGB.

    Colours are converted to sRGB where the file brings a profile. Transparent pixels are laid on white, the paper
    on which every viewer shows them; what lies under them is often garbage.

    Parameters
    ----------
    path : str
    min_long_side_px : int, optional
        Decode at the smallest of 1/1, 1/2, 1/4 and 1/8 of the full size whose long side has at least so many
        pixels; that is several times faster for JPEGs. By default at full size.

    Returns
    -------
    Image or Failure
        Nothing but KeyboardInterrupt and SystemExit is ever raised.
    """
    head = tail = b""
    try:
        # By module, for catch_warnings is not safe among threads: a filter left behind may only hush the decoders.
        with warnings.catch_warnings(), _open_regular(path) as file:
            warnings.filterwarnings("ignore", module="PIL|pillow_heif")
            head, tail = _ends(file)
            return _decode(file, min_long_side_px)
    except Exception as error:  # the decoders raise nearly every kind there is
        reason = _reason(error, head, tail)
        stage = "find" if _is_of_the_system(error) else "decode"
        _log.debug("cannot decode %a: %a", path, error)
    return Failure(path, stage, reason)


def _open_regular(path: str) -> IO[bytes]:
    status = os.stat(path)  # noqa: PTH116 - before opening, for opening a pipe may wait for ever
    if stat.S_ISDIR(status.st_mode):
        raise KnownError("This is a folder, not a photo.")
    if not stat.S_ISREG(status.st_mode):
        raise KnownError("This is not a regular file.")
    if status.st_size == 0:
        raise KnownError("The file is empty.")
    if status.st_size > MAX_BYTES:
        raise KnownError(f"The file is larger than {MAX_BYTES // 1024**3} GB, which no photo is.")
    return open(path, "rb")


def _ends(file: IO[bytes]) -> tuple[bytes, bytes]:
    head = file.read(512)
    file.seek(-min(len(head), 64), os.SEEK_END)
    tail = file.read()
    file.seek(0)
    return head, tail


def _is_of_the_system(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno not in (None, errno.EINVAL)  # a wild offset in the file is EINVAL


def _reason(error: Exception, head: bytes, tail: bytes) -> str:
    """Say in one sentence for the user why a photo could not be decoded."""
    if isinstance(error, KnownError):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory to open this photo."
    if isinstance(error, PIL.Image.DecompressionBombError):
        return _TOO_LARGE
    if isinstance(error, OSError) and _is_of_the_system(error):
        return os_reason(error)
    if not head:
        return "The file could not be opened."
    if not _PHOTO_MAGIC.match(head):
        natures = (words for magic, words in _NATURES if re.match(magic, head, re.S | re.I))
        return f"This is not a photo: {next(natures, 'it is of no picture format that Kith knows')}."
    is_cut_jpeg = head.startswith(b"\xff\xd8") and not tail.rstrip(b"\0\r\n").endswith(b"\xff\xd9")
    if is_cut_jpeg or isinstance(error, EOFError) or "truncated" in str(error).lower():
        return "The file is cut short."
    return "The photo is damaged, or of a kind that Kith cannot read."


@functools.cache
def _formats() -> tuple[str, ...]:
    """Load the decoders on first use, each by name: asking Pillow to look would load all forty."""
    PIL.Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow itself stops at twice this; _decode at this
    for name in ("Jpeg", "Png", "WebP", "Tiff", "Bmp", "Gif", "Avif"):
        with suppress(ImportError):  # Pillow knows AVIF since 11.3
            import_module(f"PIL.{name}ImagePlugin")
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False)
    return tuple(name for name in _FORMATS if name in PIL.Image.OPEN)


def _decode(file: IO[bytes], min_long_side_px: int | None) -> Image:
    with PIL.Image.open(file, formats=_formats()) as picture:
        size = picture.size
        if size[0] * size[1] > MAX_PIXELS or max(size) > MAX_SIDE_PX:
            raise KnownError(_TOO_LARGE)
        factor = _reduction(max(size), min_long_side_px)
        done = _draft(picture, factor)
        picture.load()
        if done == 1:
            size = picture.size  # HEIC may tell its true size only now
        exif = Exif(picture)
        profile = picture.info.get("icc_profile")
        flat = _flatten(picture)
        if factor > done:
            flat = flat.reduce(factor // done)
        upright = _to_rgb(flat, profile)
        # Pillow turns TIFFs itself.
        turn = None if picture.format == "TIFF" else _TURNS.get(exif.orientation)
        if turn is not None:
            upright = upright.transpose(turn)
            size = size if exif.orientation < 5 else size[::-1]
        info = PhotoInfo(*size, picture.format or "", exif.taken_at(), exif.camera(), *exif.position())
        # An exact 1/factor: an odd column at the edge makes the picture wider, not its pixels smaller.
        return Image(np.array(upright), 1 / factor, info)


def _reduction(long_side_px: int, min_long_side_px: int | None) -> int:
    if min_long_side_px is None:
        return 1
    return next((factor for factor in (8, 4, 2) if -(-long_side_px // factor) >= min_long_side_px), 1)


def _draft(picture: PIL.Image.Image, factor: int) -> int:
    """Ask the JPEG decoder for a smaller picture; return by how much it will be smaller."""
    if factor == 1 or picture.format not in ("JPEG", "MPO"):
        return 1
    width, height = picture.size
    promise = picture.draft(None, (max(1, width // factor), max(1, height // factor)))
    return round(width / promise[1][2]) if promise else 1


def _flatten(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Bring a picture to 8 bits without alpha, in a mode that colour profiles speak of: L, RGB or CMYK."""
    if picture.mode.startswith(("I", "F")):
        bits = getattr(picture, "tag_v2", {}).get(258, (16,))[0]
        return PIL.Image.fromarray(_to_8_bits(np.asarray(picture), bits))
    is_gray = picture.mode in ("1", "L", "La", "LA")
    if picture.mode in ("La", "RGBa"):
        picture = picture.convert(picture.mode.upper())
    if picture.has_transparency_data:
        picture = picture.convert("LA" if is_gray else "RGBA")
        paper = PIL.Image.new("L" if is_gray else "RGB", picture.size, "white")
        paper.paste(picture.convert(paper.mode), mask=picture.getchannel("A"))
        return paper
    if picture.mode == "CMYK":
        return picture
    return picture.convert("L" if is_gray else "RGB")


def _to_8_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Scale gray values to 0..255, by what the type promises, or else by the range that they take."""
    if values.dtype.kind == "u":
        return np.minimum(values >> max(0, bits - 8), 255).astype(np.uint8)
    finite = np.isfinite(values)
    low, high = min(0.0, float(values.min(where=finite, initial=0))), float(values.max(where=finite, initial=0))
    top = next((top for top in (1, 255, 65535) if high <= top), high)
    if values.dtype.kind == "i":
        top = max(top, 255)
    if high < top / 16:  # no common scale fits
        top = high or 1
    unit = (np.where(finite, values, 0).astype(np.float32) - low) / (top - low)
    return (unit.clip(0, 1) * 255 + 0.5).astype(np.uint8)


def _to_rgb(picture: PIL.Image.Image, profile: object) -> PIL.Image.Image:
    if isinstance(profile, bytes) and 0 < len(profile) <= _MAX_ICC_BYTES:
        with suppress(Exception):  # a profile that cannot be used is not worth a photo
            transform = _transform(profile, picture.mode)
            if transform is not None:
                return transform.apply(picture)
    return picture.convert("RGB")


@functools.lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCmsTransform | None:
    """Build the way from a profile to sRGB; None where there is nothing to do. A camera's photos share one."""
    from PIL import ImageCms

    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    space = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}[mode]
    if source.profile.xcolor_space.strip() != space or "srgb" in (source.profile.profile_description or "").lower():
        return None
    return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
