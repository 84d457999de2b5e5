"""The sample album: a dozen photos that are the same every time and read like a camera's."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PIL.ExifTags import IFD, Base

from resources.sample_album import make_album
from resources.sample_recipes import RECIPES


@pytest.fixture(scope="module")
def album(sample_album: Path) -> list[Path]:
    """The photos as `make_album` returned them: by the names of their recipes."""
    return [sample_album / f"{recipe.name}.jpg" for recipe in RECIPES]


def test_has_a_dozen_files_and_nothing_else(album: list[Path]) -> None:
    assert len(album) == len(set(album)) == 12
    assert sorted(album[0].parent.iterdir()) == sorted(album)


def test_same_bytes_every_time(album: list[Path], tmp_path: Path) -> None:
    again = make_album(tmp_path)
    assert [path.name for path in again] == [path.name for path in album]
    assert all(new.read_bytes() == old.read_bytes() for new, old in zip(again, album, strict=True))


def test_decodes_upright_to_the_size_of_the_recipe(album: list[Path]) -> None:
    for path, recipe in zip(album, RECIPES, strict=True):
        with Image.open(path) as photo:
            assert photo.format == "JPEG"
            assert photo.mode == "RGB"
            assert ImageOps.exif_transpose(photo).size == recipe.size_px


def test_orientation_flags_only_turn_the_stored_pixels(album: list[Path]) -> None:
    flags = {path: Image.open(path).getexif().get(Base.Orientation) for path in album}
    assert set(flags.values()) == {1, 3, 6, 8}
    turned = next(path for path, flag in flags.items() if flag == 6)
    with Image.open(turned) as photo:
        assert photo.width > photo.height  # a phone held upright stores the picture lying on its side


def test_dates_run_over_several_years_in_the_order_returned(album: list[Path]) -> None:
    dates = []
    for path in album:
        text = Image.open(path).getexif().get_ifd(IFD.Exif)[Base.DateTimeOriginal]
        dates.append(datetime.strptime(text, "%Y:%m:%d %H:%M:%S"))
    assert dates == sorted(dates)
    assert dates[-1].year - dates[0].year > 10


def test_one_photo_knows_its_place(album: list[Path]) -> None:
    places = [gps for path in album if (gps := Image.open(path).getexif().get_ifd(IFD.GPSInfo))]
    assert len(places) == 1
    degrees, minutes, seconds = places[0][2]
    assert float(degrees + minutes / 60 + seconds / 3600) == pytest.approx(28.5618, abs=1e-4)
