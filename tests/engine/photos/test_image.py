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
