"""What a photo shows, apart from the file that holds it: known again after tags were written, or it was saved anew."""

from __future__ import annotations

import functools
import hashlib

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.records import Fingerprint, Image

_SIDE_PX = 32
_FREQUENCIES = 8


def fingerprint(image: Image) -> Fingerprint:
    """Compute the fingerprint of a decoded photo.

    Parameters
    ----------
    image : Image
        Decoded at the same size as those that it is compared with, or the exact hash tells them apart.
    """
    exact = hashlib.blake2b(repr(image.pixels.shape).encode(), digest_size=16)
    exact.update(np.ascontiguousarray(image.pixels).data)
    return Fingerprint(exact.hexdigest(), _perceptual(image.picture))


def _perceptual(picture: PillowImage.Image) -> int:
    """Hash what a photo looks like: which of its 64 lowest frequencies are above their median; 64 bits, signed.

    Source: Zauner, "Implementation and benchmarking of perceptual image hash functions" (2010), section 3.2.1.
    """
    side = (_SIDE_PX, _SIDE_PX)
    small = picture.convert("L").resize(side, PillowImage.Resampling.BOX, reducing_gap=2.0)
    cosines = _cosines()
    lowest = (cosines @ np.asarray(small, np.float64) @ cosines.T).ravel()
    bits = lowest > np.median(lowest[1:])  # the first is the mean brightness
    return int(np.packbits(bits).view(">i8")[0])


@functools.cache
def _cosines() -> NDArray[np.float64]:
    """Return the lowest rows of the discrete cosine transform: (8, 32)."""
    frequency, place = np.arange(_FREQUENCIES)[:, None], np.arange(_SIDE_PX) + 0.5
    return np.cos(np.pi / _SIDE_PX * frequency * place)
