"""One photo's way: it is decoded as rarely as can be, and each face is cut from a picture that is large enough."""

from __future__ import annotations

import numpy as np
import PIL.Image

from engine.photos.decoded import DecodedPhoto
from engine.records import Failure, Image, PhotoInfo
from engine.scanning.jobs.photo import Pictures

INFO = PhotoInfo(1600, 1200, "JPEG")


class Decoder:
    """Decodes a grey photo at the largest of 1/1, 1/2, 1/4 that is large enough, and remembers what was asked for."""

    def __init__(self, largest_px: int = INFO.width_px) -> None:
        self.asked: list[int] = []
        self.largest_px = largest_px

    def __call__(self, path: str, long_side_px: int) -> DecodedPhoto | Failure:
        self.asked.append(long_side_px)
        sizes = {INFO.width_px // factor: factor for factor in (4, 2, 1)}
        factor = next(sizes[px] for px in sizes if px >= min(long_side_px, self.largest_px))
        picture = PIL.Image.new("RGB", (INFO.width_px // factor, INFO.height_px // factor), "grey")
        return DecodedPhoto(picture, factor, None, None, INFO)


def seen(image: Image | Failure) -> Image:
    assert isinstance(image, Image)
    return image


def test_decodes_once_where_the_first_time_was_large_enough() -> None:
    decoder = Decoder()
    pictures = Pictures("a.jpg", decoder)
    small, large = seen(pictures.at(400, ahead=2)), seen(pictures.at(700))
    assert (small.scale, large.scale) == (0.25, 0.5)
    assert large.pixels.shape == (600, 800, 3)
    assert decoder.asked == [800]


def test_decodes_anew_for_what_is_larger_and_gives_the_smallest_that_will_do() -> None:
    decoder = Decoder()
    pictures = Pictures("a.jpg", decoder)
    small = seen(pictures.at(400, ahead=2))
    assert seen(pictures.at(1600)).scale == 1.0
    assert pictures.at(100) is small
    assert seen(pictures.at(500)).scale == 1.0, "it is there"
    assert decoder.asked == [800, 1600]


def test_a_photo_that_memory_bounds_is_decoded_no_more_often_for_each_face() -> None:
    decoder = Decoder(largest_px=800)
    pictures = Pictures("a.jpg", decoder)
    seen(pictures.at(300, ahead=2))
    large = seen(pictures.at(1600))
    assert large.scale == 0.5
    assert pictures.at(1600) is large and pictures.at(1500) is large
    assert decoder.asked == [600, 1600]


def test_time_by_its_clock_is_that_of_everything_else() -> None:
    pictures = Pictures("a.jpg", Decoder())
    before = pictures.clock()
    pictures.at(1600)
    assert pictures.seconds > 0
    assert pictures.clock() >= before


def test_failure_is_handed_on() -> None:
    failure = Failure("a.jpg", "decode", "It is broken.")
    assert Pictures("a.jpg", lambda path, long_side_px: failure).at(400) is failure


def test_a_turned_photo_is_halved_and_turned() -> None:
    stored = np.zeros((30, 41, 3), np.uint8)
    stored[:, :20] = 200
    photo = DecodedPhoto(
        PIL.Image.fromarray(stored), 2, None, PIL.Image.Transpose.ROTATE_270, PhotoInfo(60, 82, "JPEG")
    )
    assert photo.long_side_px == 41
    half = photo.image(21)
    assert half.pixels.shape == (21, 15, 3)
    assert half.scale == 0.25
    assert (half.pixels[:10] == 200).all() and (half.pixels[10:] == 0).all()
    assert photo.image(41).pixels.shape == (41, 30, 3)
    assert photo.image().pixels.shape == (41, 30, 3)


def test_no_picture_is_smaller_than_an_eighth() -> None:
    photo = DecodedPhoto(PIL.Image.new("RGB", (200, 100)), 4, None, None, PhotoInfo(800, 400, "PNG"))
    assert photo.image(1).scale == 0.125
