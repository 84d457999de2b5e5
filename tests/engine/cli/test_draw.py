"""`kith draw` over a photo of the sample album, with a bundled network."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from engine.active_weights import NET_SETTING, weights_in_use
from engine.cli.console.output import KNOWN, USAGE
from engine.library import DeleteFace, Library
from engine.networks.weights import describe
from engine.records import Photo, PhotoInfo, ScannedPhoto
from tests.engine.cli.conftest import Kith

BOX = (20, 30, 120, 150)


@pytest.fixture
def photo(small_album: Path, tmp_path: Path) -> Path:
    source = next(small_album.glob("*Grace, portrait*"))
    return Path(shutil.copy(source, tmp_path / "photo.jpg"))


@pytest.fixture
def drawn_on(empty_library: Path, tmp_path: Path, photo: Path) -> Path:
    """A library with the photo, in which no face was found."""
    path = Path(shutil.copy(empty_library, tmp_path / "drawn.sqlite"))
    with Library.open(path) as library:
        library.set_setting(NET_SETTING, "nns2")
        scan = ScannedPhoto(Photo(str(photo), 10, 1), "a" * 32, PhotoInfo(800, 600, "JPEG"))
        library.scans.write([scan], [], [], "fake", describe("nns2").id)
    return path


def test_a_face_is_drawn_and_named_in_one_go(run: Kith, drawn_on: Path, photo: Path) -> None:
    answer = run("draw", photo, *BOX, "--name", "Anna", "--library", drawn_on)
    assert (answer.code, answer.out) == (0, f"Drew a face of Anna, 100 x 120 pixels, in {photo}.\n")
    (person,) = run("people", "--json", "--library", drawn_on).json
    assert (person["name"], person["n_faces"]) == ("Anna", 1)
    with Library.open(drawn_on) as library:
        (face,) = library.reading.faces()
        assert face.face.box.tolist() == list(BOX)
        assert face.confirmed
        assert library.reading.vectors(weights_in_use(library).id).face_ids.tolist() == [face.face_id]
    again = run("draw", photo, 200, 30, 300, 150, "--name", "ANNA", "--json", "--library", drawn_on).json
    assert (again["person_id"], again["person"], again["box"]) == (person["person_id"], "Anna", [200, 30, 300, 150])
    for _ in range(3):  # the second face; the name of the first, and the face itself
        assert run("undo", "--library", drawn_on).code == 0
    assert run("faces", "--json", "--library", drawn_on).json == []


def test_a_face_is_drawn_again_where_the_detector_finds_its_landmarks(run: Kith, photo: Path, tmp_path: Path) -> None:
    library = tmp_path / "scanned.sqlite"
    assert run("scan", photo, "--workers", 0, "--net", "nns2", "--library", library).code == 0
    with Library.open(library) as opened:
        opened.set_setting(NET_SETTING, "nns2")
        found = max(opened.reading.faces(), key=lambda face: face.face.box[3] - face.face.box[1])
        box = [round(edge, 1) for edge in found.face.box.tolist()]
        vectors = opened.reading.vectors(describe("nns2").id)
        before = vectors.vectors[vectors.face_ids == found.face_id].astype(float)
        opened.edits.do(DeleteFace(found.face_id))
    face_id = run("draw", photo, *box, "--json", "--library", library).json["face_id"]
    with Library.open(library) as opened:
        (drawn,) = opened.reading.faces(face_ids=[face_id])
        assert drawn.face.landmarks == pytest.approx(found.face.landmarks, abs=0.05 * (box[3] - box[1]))
        vectors = opened.reading.vectors(describe("nns2").id)
        after = vectors.vectors[vectors.face_ids == face_id].astype(float)
        likeness = (before * after).sum() / np.sqrt((before**2).sum() * (after**2).sum())
        assert likeness > 0.85  # the cosine; the landmarks are found at another scale


def test_boxes_that_are_none(run: Kith, drawn_on: Path, photo: Path) -> None:
    answer = run("draw", photo, 120, 30, 20, 150, "--library", drawn_on)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err == "A box is its left, upper, right and lower edge, in this order: X0 Y0 X1 Y1.\n"
    answer = run("draw", photo, 90000, 90000, 90100, 90100, "--library", drawn_on)
    assert answer.code == KNOWN
    assert answer.err.startswith("The box lies outside the photo, which has ")
    assert run("draw", photo, 1, 2, 3, "--library", drawn_on).code == USAGE


def test_only_photos_of_the_library_are_drawn_on(run: Kith, drawn_on: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.jpg"
    answer = run("draw", stranger, *BOX, "--library", drawn_on)
    assert answer.code == KNOWN
    assert answer.err == f"{stranger} is not in the library. A scan takes it in: kith scan {stranger}\n"


def test_a_photo_that_is_gone_is_not_drawn_on(run: Kith, drawn_on: Path, photo: Path) -> None:
    photo.unlink()
    answer = run("draw", photo, *BOX, "--library", drawn_on)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err.startswith(f"{photo}: ")
