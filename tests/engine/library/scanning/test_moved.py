"""Photos whose file moved and changed at once keep their faces, and what was said about them."""

from __future__ import annotations

import dataclasses
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.library import ConfirmFaces, Library, NamePerson, SetDate
from engine.photos.fingerprint import fingerprint
from engine.records import Fingerprint, Image, ScannedPhoto
from tests.engine.library.make import face, group, photo, scan, write

LOOK = 0x0F0F_3C3C_1234_5678


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(tmp_path / "library.db")


def shown(scanned: ScannedPhoto, pixels: str, look: int = LOOK) -> ScannedPhoto:
    return dataclasses.replace(scanned, fingerprint=Fingerprint(pixels, look))


def known(library: Library, path: str = "/gone/IMG_1.JPG", **changes: object) -> int:
    """A photo of Anna, with her face confirmed."""
    write(library, shown(scan(path, "a" * 32, face(), **changes), "pixels"))
    (found,) = library.reading.faces()
    group(library, [(None, [found.face_id])])
    person_id = library.reading.people()[0].person_id
    library.edits.do(NamePerson(person_id, "Anna"))
    library.edits.do(ConfirmFaces((found.face_id,)))
    return found.face_id


def names(library: Library, path: str) -> list[tuple[int, str | None]]:
    return [(found.face_id, found.person_name) for found in library.reading.faces(path=path)]


def test_tags_written_and_renamed_at_once(library: Library) -> None:
    face_id = known(library)
    library.edits.do(SetDate(1, "1999-01-01"))
    write(library, shown(scan("/new/Anna.jpg", "b" * 32, face()), "pixels"))
    assert names(library, "/new/Anna.jpg") == [(face_id, "Anna")]
    assert library.health().n_photos == 1
    assert library.reading.photo(1).info.date_source == "user"


def test_saved_in_another_format(library: Library) -> None:
    face_id = known(library)
    webp = shown(scan("/new/IMG_1.webp", "b" * 32, face(101, 99)), "other pixels", LOOK ^ 0b10101)
    write(library, webp)
    assert names(library, "/new/IMG_1.webp") == [(face_id, "Anna")]


def looks() -> list[int]:
    """What a photo looks like: as it is, and turned to the left once, twice and thrice."""
    colours = np.random.default_rng(0).integers(0, 256, (4, 5, 3), np.uint8)
    picture = PillowImage.fromarray(colours).resize((500, 400))
    turned = (picture.rotate(90 * quarters, expand=True) for quarters in range(4))
    return [fingerprint(Image(np.array(one), 0.5, scan("/1.jpg", "a").info)).look for one in turned]


TURNED = [
    (1, (100, 800), (800, 1000), True),
    (2, (800, 600), (1000, 800), True),
    (3, (600, 100), (800, 1000), True),
    (1, (600, 100), (800, 1000), False),
    (1, (100, 800), (1000, 800), False),
]


@pytest.mark.parametrize(("quarters", "corner", "size", "is_same"), TURNED)
def test_turned_and_renamed_at_once(
    library: Library, quarters: int, corner: tuple[float, float], size: tuple[int, int], is_same: bool
) -> None:
    write(library, shown(scan("/gone/IMG_1.JPG", "a" * 32, face()), "pixels", looks()[0]))
    (was,) = library.reading.faces()
    here = face(*corner, look=1 if is_same else 9)
    write(library, shown(scan("/new/Anna.jpg", "b" * 32, here, size=size), "turned pixels", looks()[quarters]))
    (found,) = library.reading.faces(path="/new/Anna.jpg")
    assert (found.face_id == was.face_id) == is_same
    assert found.face.box.tolist() == [*corner, corner[0] + 100, corner[1] + 100]


def test_saved_smaller(library: Library) -> None:
    face_id = known(library)
    write(library, shown(scan("/new/small.webp", "b" * 32, face(50, 50, 50), size=(500, 400)), "other pixels"))
    assert names(library, "/new/small.webp") == [(face_id, "Anna")]
    assert library.reading.faces()[0].face.box.tolist() == [50, 50, 100, 100]


@pytest.mark.parametrize(
    "other",
    [
        shown(scan("/new/2.jpg", "b" * 32, face()), "other pixels", ~LOOK),
        shown(scan("/new/2.jpg", "b" * 32, face(), face(500, 500, look=7)), "other pixels"),
        shown(scan("/new/2.jpg", "b" * 32, face(look=9)), "other pixels"),
        shown(scan("/new/2.jpg", "b" * 32, face(), size=(1000, 1000)), "other pixels"),
        shown(scan("/new/2.jpg", "b" * 32), "other pixels"),
        scan("/new/2.jpg", "b" * 32, face()),
    ],
    ids=["looks otherwise", "one face more", "somebody else", "other shape", "no face", "unknown"],
)
def test_another_photo_is_a_new_one(library: Library, other: ScannedPhoto) -> None:
    known(library)
    write(library, other)
    assert library.health().n_photos == 2


def test_a_photo_that_is_still_there_is_another(library: Library, tmp_path: Path) -> None:
    there = tmp_path / "1.jpg"
    there.write_bytes(bytes(photo("").size_bytes))
    os.utime(there, ns=(1, 1))
    known(library, str(there))
    write(library, shown(scan("/new/2.jpg", "b" * 32, face()), "pixels"))
    assert library.health().n_photos == 2


@pytest.mark.parametrize(
    ("new", "is_same"), [("IMG_1.jpg", True), ("img_1.HEIC", True), ("IMG_2.jpg", False), ("IMG_1.DNG", False)]
)
def test_a_photo_that_is_developed_beside_its_raw_file(
    library: Library, tmp_path: Path, new: str, is_same: bool
) -> None:
    raw = tmp_path / "IMG_1.CR2"
    raw.touch()
    face_id = known(library, str(raw))
    developed = str(tmp_path / new)
    write(library, shown(scan(developed, "b" * 32, face(50, 50, 50), size=(500, 400)), "other pixels", LOOK ^ 1))
    assert ((face_id, "Anna") in names(library, developed)) == is_same


def test_a_name_in_other_letters_on_a_system_that_ignores_them(library: Library, tmp_path: Path) -> None:
    upper, lower = tmp_path / "1.JPG", tmp_path / "1.jpg"
    upper.touch()
    lower.hardlink_to(upper)  # two names of one file, as such a system shows them
    face_id = known(library, str(upper))
    write(library, shown(scan(str(lower), "b" * 32, face()), "pixels"))
    assert names(library, str(lower)) == [(face_id, "Anna")]


def dated(scanned: ScannedPhoto, source: str | None, year: int = 2006) -> ScannedPhoto:
    date = {"taken_at": datetime(year, 5, 27) if source else None, "date_source": source}
    return dataclasses.replace(scanned, info=dataclasses.replace(scanned.info, **date))


@pytest.mark.parametrize(
    ("before", "now", "stays"),
    [
        ("exif-original", None, True),
        ("exif-original", "modified", True),
        ("exif-original", "folder", True),
        ("modified", "modified", True),  # the editor's own time
        ("exif-original", "exif-original", False),  # corrected in the file
        ("modified", "exif-original", False),
        ("name", None, False),  # what lies around a photo is read anew
        ("sidecar", "folder", False),
    ],
)
def test_a_date_outlasts_a_program_that_leaves_it_out(
    library: Library, before: str, now: str | None, stays: bool
) -> None:
    path = "/photos/1.jpg"
    write(library, shown(dated(scan(path, "a" * 32, face()), before), "pixels"))
    write(library, shown(dated(scan(path, "b" * 32, face()), now, 2026), "edited", LOOK ^ 1))
    taken_at = library.reading.photo(1).info.taken_at
    assert taken_at == (datetime(2006, 5, 27) if stays else datetime(2026, 5, 27) if now else None)
    assert library.health().n_photos == 1


def test_another_picture_without_faces_has_a_date_of_its_own(library: Library) -> None:
    path = "/photos/scan0001.jpg"
    write(library, shown(dated(scan(path, "a" * 32), "exif-original"), "pixels"))
    write(library, shown(dated(scan(path, "b" * 32), None), "cropped", LOOK ^ 1))
    assert library.reading.photo(1).info.taken_at == datetime(2006, 5, 27)
    write(library, shown(dated(scan(path, "c" * 32), None), "another", ~LOOK))
    assert library.reading.photo(1).info.taken_at is None
