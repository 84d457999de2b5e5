"""From whatever a file held to 8-bit RGB: depth, alpha, colour profiles."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

_MAX_ICC_BYTES = 4 * 1024**2
_STRIP_PIXELS = 4_000_000  # converted at once, so that a deep picture never stands in memory several times
_STORED_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}


def stored_bytes(mode: str) -> int:
    """Return how many bytes Pillow takes for a pixel of a mode."""
    return _STORED_BYTES.get(mode, 4)


def flatten(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Bring a picture to 8 bits without alpha, in a mode that colour profiles speak of: L, RGB or CMYK."""
    if picture.mode.startswith(("I", "F")):
        return _gray_of_deep(picture)
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


def _gray_of_deep(picture: PIL.Image.Image) -> PIL.Image.Image:
    bits = getattr(picture, "tag_v2", {}).get(258, (16,))[0]
    gray = PIL.Image.new("L", picture.size)
    scale = Scale.of(_strips(picture), bits)
    top = 0
    for strip in _strips(picture):
        gray.paste(PIL.Image.fromarray(scale.apply(strip)), (0, top))
        top += len(strip)
    return gray


def _strips(picture: PIL.Image.Image) -> Iterator[NDArray[Any]]:
    height = max(1, _STRIP_PIXELS // max(1, picture.width))
    for top in range(0, picture.height, height):
        yield np.asarray(picture.crop((0, top, picture.width, min(top + height, picture.height))))


class Scale:
    """A way from deep values to 0..255: by what the type promises, or else by the range that they take.

    Parameters
    ----------
    low, top : float
        What becomes 0 and 255.
    shift : int or None
        Bits to leave out, for unsigned integers, in place of the two.
    """

    def __init__(self, low: float = 0.0, top: float = 1.0, shift: int | None = None) -> None:
        self.low, self.top, self.shift = low, top, shift

    @classmethod
    def of(cls, strips: Iterator[NDArray[Any]], bits: int) -> Scale:
        """Look at all values, in strips, and choose their scale."""
        low, high, kind = 0.0, 0.0, "u"
        for values in strips:
            kind = values.dtype.kind
            if kind == "u":
                return cls(shift=max(0, bits - 8))
            finite = np.isfinite(values)
            low = min(low, float(values.min(where=finite, initial=0)))
            high = max(high, float(values.max(where=finite, initial=0)))
        top = next((top for top in (1, 255, 65535) if high <= top), high)
        if kind == "i":
            top = max(top, 255)
        if high < top / 16:  # no common scale fits
            top = high or 1
        return cls(low, top)

    def apply(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        """Scale values of any shape: uint8 of the same."""
        if self.shift is not None:
            return np.minimum(values >> self.shift, 255).astype(np.uint8)
        unit = np.where(np.isfinite(values), values, 0).astype(np.float32)
        unit = (unit - self.low) / (self.top - self.low)
        return (unit.clip(0, 1) * 255 + 0.5).astype(np.uint8)


def to_rgb(picture: PIL.Image.Image, profile: object) -> PIL.Image.Image:
    """Convert L, RGB or CMYK to sRGB, by the file's profile where it brings one that can be used."""
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
