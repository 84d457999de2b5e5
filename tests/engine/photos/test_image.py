"""A decoded photo is an array and a picture, whichever it was made of."""

from __future__ import annotations

import numpy as np
from PIL import Image as PillowImage

from engine.records import Image, PhotoInfo

INFO = PhotoInfo(5, 3, "PNG")
PIXELS = np.arange(45, dtype=np.uint8).reshape(3, 5, 3)


def test_array_and_picture_show_the_same():
    for shown in (PIXELS, PillowImage.fromarray(PIXELS)):
        image = Image(shown, 1.0, INFO)
        assert (image.width_px, image.height_px) == (5, 3) == image.picture.size
        np.testing.assert_array_equal(image.pixels, PIXELS)
        np.testing.assert_array_equal(np.asarray(image.picture), PIXELS)
        assert image.pixels is image.pixels and image.picture is image.picture


def test_a_part_is_a_photo_of_its_own():
    for shown in (PIXELS, PillowImage.fromarray(PIXELS)):
        part = Image(shown, 0.5, PhotoInfo(10, 6, "PNG", camera="A")).part(1, 1, 4, 3)
        np.testing.assert_array_equal(part.pixels, PIXELS[1:3, 1:4])
        assert part.pixels.flags.c_contiguous
        assert (part.scale, part.info) == (0.5, PhotoInfo(6, 4, "PNG", camera="A"))
