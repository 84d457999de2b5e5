"""Faces made of drawn boxes: with landmarks where a detector sees them, supposed ones elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import supposed_landmarks
from engine.networks.weights import describe
from engine.scanning.outside.face_maker import FaceMaker

ASTRONAUT = (181.0, 58.0, 269.0, 177.0)
WEIGHTS = describe("nns2")


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("photo") / "astronaut.png"
    PillowImage.fromarray(skimage.data.astronaut()).save(path)
    return str(path)


@pytest.fixture(scope="module")
def maker() -> Iterator[FaceMaker]:
    maker = FaceMaker(n_workers=0, device="cpu")
    yield maker
    maker.close()


def test_a_box_around_a_face_gets_its_landmarks(maker: FaceMaker, photo: str) -> None:
    face = maker.drawn(WEIGHTS, photo, ASTRONAUT)
    assert face.box == ASTRONAUT
    assert face.weights == WEIGHTS.id
    left_eye, right_eye, nose, *_ = np.reshape(face.landmarks, (5, 2))
    assert np.abs(left_eye - (202, 103)).max() < 10 and np.abs(right_eye - (240, 98)).max() < 10
    assert left_eye[0] < nose[0] < right_eye[0]
    assert len(bytes.fromhex(face.vector)) == 128


def test_a_box_around_no_face_gets_supposed_landmarks(maker: FaceMaker, photo: str) -> None:
    box = (10.0, 380.0, 60.0, 440.0)
    face = maker.drawn(WEIGHTS, photo, box)
    wanted = supposed_landmarks(np.array(box, np.float32))
    assert np.reshape(face.landmarks, (5, 2)) == pytest.approx(wanted, abs=1e-3)


def test_what_of_a_box_lies_outside_the_photo_is_cut_off(maker: FaceMaker, photo: str) -> None:
    assert maker.drawn(WEIGHTS, photo, (-50.0, -20.0, 60.0, 90.0)).box == (0, 0, 60, 90)
    with pytest.raises(KnownError, match="outside the photo, which has 512 x 512 pixels"):
        maker.drawn(WEIGHTS, photo, (600.0, 20.0, 700.0, 90.0))


def test_the_edits_take_what_a_face_says_of_itself(maker: FaceMaker, photo: str) -> None:
    from engine.library import DrawFace, ResizeFace

    fields = maker.drawn(WEIGHTS, photo, ASTRONAUT).edit_fields()
    assert DrawFace(1, **fields, person_id=None).sha256 == ResizeFace(1, **fields).sha256 == WEIGHTS.sha256


def test_the_faces_of_a_picture_come_with_portraits(maker: FaceMaker, photo: str) -> None:
    (face,) = maker.outside(WEIGHTS, Path(photo))
    assert np.linalg.norm(face.embedding) == pytest.approx(1, abs=1e-3)
    assert face.portrait.startswith(b"\xff\xd8")


def test_a_photo_that_cannot_be_read_is_a_known_error(maker: FaceMaker, tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("Dear Anna, ...")
    for ask in (maker.outside, lambda weights, path: maker.drawn(weights, str(path), ASTRONAUT)):
        with pytest.raises(KnownError, match="not a photo"):
            ask(WEIGHTS, tmp_path / "letter.jpg")


def test_what_was_prepared_is_not_loaded_again(maker: FaceMaker, photo: str, caplog: pytest.LogCaptureFixture) -> None:
    maker.prepare(WEIGHTS)
    with caplog.at_level("INFO", logger="engine"):
        assert len(maker.outside(WEIGHTS, Path(photo))) == 1
    assert not caplog.records, "loading the network is logged"
