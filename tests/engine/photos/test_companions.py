"""Which JSON of Google Takeout speaks of which photo: names that were cut, numbered, edited."""

from __future__ import annotations

import json
import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from engine.photos.companions import find_sidecars, read_takeout

WHEN = datetime(2006, 5, 27, 10, 37, 3)
STAMP = {"photoTakenTime": {"timestamp": "1148726223"}}
OTHER = {"photoTakenTime": {"timestamp": "1"}}


@pytest.mark.parametrize(
    ("photo", "its_json", "others"),
    [
        ("photo.jpg", "photo.jpg.supplemental-metadata.json", ()),
        ("photo.jpg", "photo.jpg.supplemental-metada.json", ("photo(1).json",)),
        ("photo.jpg", "photo.jpg.s.json", ()),
        ("photo.jpg", "photo.jpg..json", ()),
        ("photo.jpg", "photo.json", ()),
        ("photo.JPG", "photo.jpg.json", ("metadata.json",)),
        ("photo(1).jpg", "photo.jpg(1).json", ("photo.jpg.json",)),
        ("photo(1).jpg", "photo.jpg.supplemental-metadata(1).json", ("photo.jpg.supplemental-metadata.json",)),
        ("photo(1).jpg", "photo(1).jpg.json", ()),
        ("photo-edited.jpg", "photo.jpg.json", ()),
        ("photo-ha editado.jpg", "photo.jpg.json", ()),
        ("photo-編集済み.jpg", "photo.jpg.json", ()),
        ("photo-modifie\u0301.jpg", "photo.jpg.json", ()),
        ("photo-edited(1).jpg", "photo.jpg(1).json", ("photo.jpg.json",)),
        ("photo-effects.jpg", "photo.jpg.supplemental-metadata.json", ()),
        ("IMG_1.MP4", "IMG_1.HEIC.supplemental-metadata.json", ("IMG_10.HEIC.json",)),
        ("PXL_20230101_120000000.MP", "PXL_20230101_120000000.MP.jpg.supplemental-met.json", ()),
        ("IMG_LONG_NAME_TAKEOUT_01.jp", "IMG_LONG_NAME_TAKEOUT_01.jpg.supplemental-meta.json", ()),
        (
            "Screenshot_20190203-101112_Some very long app name.jpg",
            "Screenshot_20190203-101112_Some very long app .json",
            (),
        ),
    ],
)
def test_a_photo_finds_its_json(tmp_path: Path, photo: str, its_json: str, others: tuple[str, ...]) -> None:
    for name, content in ((its_json, STAMP), *((other, OTHER) for other in others)):
        (tmp_path / name).write_text(json.dumps(content))
    assert read_takeout(str(tmp_path / photo)) == WHEN


@pytest.mark.parametrize(
    ("photo", "other"),
    [
        ("photo(1).jpg", "photo.jpg.supplemental-metadata.json"),
        ("IMG_1.jpg", "IMG_10.jpg.json"),
        ("IMG_1.jpg", "IMG_1.png.json"),
        ("a.jpg", "ab.jpg.json"),
    ],
)
def test_another_photos_json_is_not_its_own(tmp_path: Path, photo: str, other: str) -> None:
    (tmp_path / other).write_text(json.dumps(STAMP))
    assert read_takeout(str(tmp_path / photo)) is None


def test_times_before_1970(tmp_path: Path) -> None:
    (tmp_path / "old.jpg.json").write_text(json.dumps({"photoTakenTime": {"timestamp": "-1000000000"}}))
    assert read_takeout(str(tmp_path / "old.jpg")) == datetime(1938, 4, 24, 22, 13, 20)


@pytest.fixture
def two_cases(tmp_path: Path) -> tuple[Path, Path]:
    """Two photos whose names differ in case alone."""
    upper, lower = tmp_path / "IMG_1.JPG", tmp_path / "img_1.jpg"
    upper.touch()
    if lower.exists():
        pytest.skip("no such two here")
    lower.touch()
    return upper, lower


def test_photos_whose_names_differ_in_case_have_a_sidecar_each(two_cases: tuple[Path, Path]) -> None:
    upper, lower = two_cases
    uppers = upper.with_name("IMG_1.JPG.xmp")
    uppers.touch()
    assert find_sidecars(str(upper)) == [str(uppers)]
    assert find_sidecars(str(lower)) == []
    lowers = lower.with_name("img_1.jpg.xmp")
    lowers.touch()
    assert [find_sidecars(str(photo)) for photo in two_cases] == [[str(uppers)], [str(lowers)]]


def test_photos_whose_names_differ_in_case_have_a_json_each(two_cases: tuple[Path, Path]) -> None:
    for photo, said in zip(two_cases, (STAMP, OTHER), strict=True):
        photo.with_name(f"{photo.name}.json").write_text(json.dumps(said))
    assert [read_takeout(str(photo)) for photo in two_cases] == [WHEN, datetime(1970, 1, 1, 0, 0, 1)]


@pytest.mark.parametrize("photo", ["a.JPG", "a.jpg", "a.mp4"])
def test_of_several_jsons_the_one_with_the_photos_own_ending_counts(tmp_path: Path, photo: str) -> None:
    for other in ("a.JPG", "a.jpg", "a.mp4"):
        (tmp_path / f"{other}.json").write_text(json.dumps(OTHER))
    (tmp_path / f"{photo}.json").write_text(json.dumps(STAMP))
    assert read_takeout(str(tmp_path / photo)) == WHEN


def test_a_json_is_found_among_those_of_very_many_photos(tmp_path: Path) -> None:
    for number in range(300):
        said = STAMP if number == 17 else OTHER
        (tmp_path / f"IMG_{number}.jpg.supplemental-metadata.json").write_text(json.dumps(said))
    assert read_takeout(str(tmp_path / "IMG_17.jpg")) == WHEN
    assert read_takeout(str(tmp_path / "IMG_17-edited.jpg")) == WHEN
    assert read_takeout(str(tmp_path / "IMG_300.jpg")) is None


@pytest.mark.parametrize("sidecar", ["IMG_1.JPG.XMP", "img_1.jpg.xmp"])
def test_a_sidecar_may_be_spelled_otherwise(tmp_path: Path, sidecar: str) -> None:
    (tmp_path / "IMG_1.JPG").touch()
    (tmp_path / sidecar).touch()
    assert find_sidecars(str(tmp_path / "IMG_1.JPG")) == [str(tmp_path / sidecar)]


def test_accents_may_be_written_otherwise_beside_a_photo(tmp_path: Path) -> None:
    photo, other = (unicodedata.normalize(form, "Grüße.jpg") for form in ("NFD", "NFC"))
    for ending in (".xmp", ".json"):
        (tmp_path / f"{other}{ending}").write_text(json.dumps(STAMP))
    assert find_sidecars(str(tmp_path / photo)) == [str(tmp_path / f"{other}.xmp")]
    assert read_takeout(str(tmp_path / photo)) == WHEN
