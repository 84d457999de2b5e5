"""From whatever a file held to 8-bit RGB: depth, alpha, colour profiles."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

_MAX_ICC_BYTES = 4 * 1024**2
_FLAT = ("L", "RGB", "CMYK")
_STRIP_PIXELS = 4_000_000  # converted at once, so that a deep picture never stands in memory several times


def shrink(picture: PIL.Image.Image, factor: int, strip_pixels: int = _STRIP_PIXELS) -> PIL.Image.Image:
    """Bring a picture to 8 bits without alpha, and to 1/factor of its size, in strips: L, RGB or CMYK.

    Beside the picture itself only the result stands in memory whole.
    """
    if factor == 1 and picture.mode in _FLAT and not picture.has_transparency_data:
        return picture
    scale = _scale_of(picture, strip_pixels) if picture.mode.startswith(("I", "F")) else None
    result: PIL.Image.Image | None = None
    size = -(-picture.width // factor), -(-picture.height // factor)
    for top, strip in _strips(picture, factor, strip_pixels):
        flat = flatten(strip) if scale is None else PIL.Image.fromarray(scale.apply(_values(strip, _tags(picture))))
        # Not flat.reduce: of a JPEG 2000 that is a number.
        small = PIL.Image.Image.reduce(flat, factor) if factor > 1 else flat
        if small.size == size:
            return small
        result = result or PIL.Image.new(small.mode, size)
        result.paste(small, (0, top // factor))
    assert result is not None, "a picture has rows"
    return result


def flatten(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Bring a picture of at most 8 bits to a mode without alpha that colour profiles speak of: L, RGB or CMYK."""
    is_gray = picture.mode in ("1", "L", "La", "LA")
    if picture.mode in ("La", "RGBa"):
        picture = picture.convert(picture.mode.upper())
    if picture.has_transparency_data:
        picture = picture.convert("LA" if is_gray else "RGBA")
        paper = PIL.Image.new("L" if is_gray else "RGB", picture.size, "white")
        paper.paste(picture.convert(paper.mode), mask=picture.getchannel("A"))
        return paper
    if picture.mode in _FLAT:
        return picture
    return picture.convert("L" if is_gray else "RGB")


def _scale_of(picture: PIL.Image.Image, strip_pixels: int) -> Scale:
    tags = _tags(picture)
    bits = tags.get(258, (16,))[0]
    return Scale.of((_values(strip, tags) for _, strip in _strips(picture, 1, strip_pixels)), bits)


def _tags(picture: PIL.Image.Image) -> Mapping[int, Any]:
    return getattr(picture, "tag_v2", {})


def _values(strip: PIL.Image.Image, tags: Mapping[int, Any]) -> NDArray[Any]:
    """Return the values of a strip of a deep picture; Pillow gives those of 32 bits a sign, whatever a TIFF says."""
    values = np.asarray(strip)
    is_unsigned = strip.mode == "I" and tags.get(258) == (32,) and tags.get(339, (1,))[0] == 1
    return values.view(np.uint32) if is_unsigned else values


def _strips(picture: PIL.Image.Image, factor: int, n_pixels: int) -> Iterator[tuple[int, PIL.Image.Image]]:
    """Cut a picture into strips whose height divides by the factor, but for the last; each with its first row."""
    height = max(1, n_pixels // max(1, picture.width) // factor) * factor
    if height >= picture.height:
        yield 0, picture
        return
    for top in range(0, picture.height, height):
        yield top, picture.crop((0, top, picture.width, min(top + height, picture.height)))


class Scale:
    """A way from deep values to 0..255: by what the type promises, or else by the range that they take.

    Parameters
    ----------
    low, top : float
        What becomes 0 and 255.
    shift : int or None
        Bits to leave out, for unsigned integers of at most 16 bits, in place of the two.
    """

    def __init__(self, low: float = 0.0, top: float = 1.0, shift: int | None = None) -> None:
        self.low, self.top, self.shift = low, top, shift

    @classmethod
    def of(cls, strips: Iterator[NDArray[Any]], bits: int) -> Scale:
        """Look at all values, in strips, and choose their scale."""
        low, high, kind = 0.0, 0.0, "u"
        for values in strips:
            kind = values.dtype.kind
            if kind == "u" and bits <= 16:
                return cls(shift=max(0, bits - 8))
            finite = np.isfinite(values)
            low = min(low, float(values.min(where=finite, initial=0)))
            high = max(high, float(values.max(where=finite, initial=0)))
        tops = (1, 255, 65535) if kind == "f" else (255, 65535) if kind == "i" else (255, 65535, 2**bits - 1)
        top = next((top for top in tops if high <= top), high)
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
    return picture if picture.mode == "RGB" else picture.convert("RGB")


@functools.lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCmsTransform | None:
    """Build the way from a profile to sRGB; None where there is nothing to do. A camera's photos share one."""
    from PIL import ImageCms

    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    space = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}[mode]
    if source.profile.xcolor_space.strip() != space or "srgb" in (source.profile.profile_description or "").lower():
        return None
    return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
