"""A photo whose pixels are decoded, of which pictures of several sizes are made."""

from __future__ import annotations

import PIL.Image

from engine.photos.budget import FACTORS
from engine.photos.pixels import to_rgb
from engine.records import Image, PhotoInfo


class DecodedPhoto:
    """A decoded photo that makes upright RGB pictures of itself, each when it is asked for.

    Parameters
    ----------
    picture : PIL.Image.Image
        As `engine.photos.pixels.shrink` returns it, not yet turned.
    factor : int
        By which it is smaller than the photo.
    profile : object
        The file's colour profile, if it brings one.
    turn : PIL.Image.Transpose or None
        What makes it upright.
    info : PhotoInfo
        Of the upright photo.
    """

    def __init__(
        self,
        picture: PIL.Image.Image,
        factor: int,
        profile: object,
        turn: PIL.Image.Transpose | None,
        info: PhotoInfo,
    ) -> None:
        self.info = info
        self._picture = picture
        self._factor = factor
        self._profile = profile
        self._turn = turn

    @property
    def long_side_px(self) -> int:
        """Of the largest picture."""
        return self._long_side_px(1)

    def image(self, min_long_side_px: int | None = None) -> Image:
        """Return the smallest picture whose long side has so many pixels, or else the largest, and that by default.

        It has 1/1, 1/2, 1/4 or 1/8 of the photo's size, and its pixels are read-only.
        """
        reduction = 1
        if min_long_side_px is not None:
            possible = (factor // self._factor for factor in FACTORS[::-1] if factor > self._factor)
            reduction = next((by for by in possible if self._long_side_px(by) >= min_long_side_px), 1)
        # Not picture.reduce: of a JPEG 2000 that is a number.
        small = self._picture if reduction == 1 else PIL.Image.Image.reduce(self._picture, reduction)
        upright = to_rgb(small, self._profile)
        if self._turn is not None:
            upright = upright.transpose(self._turn)
        # An exact 1/factor: an odd column at the edge makes the picture wider, not its pixels smaller.
        return Image(upright, 1 / (self._factor * reduction), self.info)

    def _long_side_px(self, reduction: int) -> int:
        return -(-max(self.info.width_px, self.info.height_px) // (self._factor * reduction))
