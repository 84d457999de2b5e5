"""Check decoding against a naive loop, and CenterFace on real photos."""

from __future__ import annotations

import csv
import math
import pickle
from pathlib import Path

import matplotlib.cbook
import numpy as np
import pytest
import skimage.data
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.centerface import CenterFace, decode_heads
from engine.faces.centerface_model import SHA256, open_session, read_model
from engine.faces.detector import Detector, SearchSettings
from engine.faces.network_detector import COARSEST_PX, pyramid
from engine.records import FaceBox
from tests.engine.faces.make import as_image

FAMILY = Path(__file__).parents[4] / "shared" / "albums" / "family"


@pytest.fixture(scope="module")
def detector():
    return CenterFace()


def hopper():
    with matplotlib.cbook.get_sample_data("grace_hopper.jpg") as file:
        return np.asarray(PillowImage.open(file).convert("RGB"))


def resized(pixels, width, height):
    return np.asarray(PillowImage.fromarray(pixels).resize((width, height), PillowImage.Resampling.LANCZOS))


def naive_decode(heat, scale, offset, landmarks, min_score):
    found = []
    for row in range(heat.shape[1]):
        for column in range(heat.shape[2]):
            if heat[0, row, column] < min_score:
                continue
            height, width = (4 * math.exp(scale[axis, row, column]) for axis in (0, 1))
            y0 = 4 * (row + 0.5 + offset[0, row, column]) - height / 2
            x0 = 4 * (column + 0.5 + offset[1, row, column]) - width / 2
            points = [
                (x0 + landmarks[2 * k + 1, row, column] * width, y0 + landmarks[2 * k, row, column] * height)
                for k in range(5)
            ]
            found.append(((x0, y0, x0 + width, y0 + height), points, heat[0, row, column]))
    return found


def random_heads(rng, height=7, width=9):
    shapes = {"heat": 1, "scale": 2, "offset": 2, "landmarks": 10}
    heads = {name: rng.normal(size=(n, height, width)).astype(np.float32) for name, n in shapes.items()}
    return heads | {"heat": rng.random((1, height, width)).astype(np.float32)}


def test_heads_decode_as_in_a_naive_loop():
    heads = random_heads(np.random.default_rng(0))
    boxes, landmarks, scores = decode_heads(**heads, min_score=0.6)
    naive = naive_decode(**heads, min_score=0.6)
    assert len(naive) > 10
    np.testing.assert_allclose(boxes, [box for box, _, _ in naive], rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(landmarks, [points for _, points, _ in naive], rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(scores, [score for _, _, score in naive], rtol=1e-6)


def test_one_face_built_by_hand_decodes_to_its_box():
    heads = {name: np.zeros((n, 8, 8), np.float32) for name, n in (("heat", 1), ("scale", 2), ("offset", 2))}
    heads["landmarks"] = np.full((10, 8, 8), 0.5, np.float32)
    heads["heat"][0, 2, 5] = 0.9
    heads["scale"][:, 2, 5] = math.log(6), math.log(4)  # 24 px high, 16 px wide
    heads["offset"][:, 2, 5] = 0.25, -0.5
    boxes, landmarks, scores = decode_heads(**heads, min_score=0.5)
    np.testing.assert_allclose(boxes, [[20 - 8, 11 - 12, 20 + 8, 11 + 12]], atol=1e-4)
    np.testing.assert_allclose(landmarks, np.broadcast_to([20.0, 11.0], (1, 5, 2)), atol=1e-4)
    np.testing.assert_allclose(scores, [0.9], rtol=1e-6)


@pytest.mark.parametrize("head", ["heat", "scale", "offset", "landmarks"])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_faces_that_are_not_finite_are_dropped(head, value):
    heads = random_heads(np.random.default_rng(1))
    heads["heat"][:] = 0.9
    heads[head][0, 3, 4] = value
    boxes, landmarks, scores = decode_heads(**heads, min_score=0.5)
    assert len(boxes) == len(landmarks) == len(scores) == 7 * 9 - 1
    assert np.isfinite(boxes).all() and np.isfinite(landmarks).all()


@pytest.mark.parametrize(
    ("side_px", "sides"),
    [(320, [320]), (704, [704]), (800, [800, 704]), (1280, [1280, 704]), (2000, [2000, 1000, 704])],
)
def test_pyramid_comes_down_by_halves(side_px, sides):
    assert pyramid(side_px) == sides
    assert sides[-1] <= COARSEST_PX


def test_signature_tells_all_settings_that_change_results():
    assert CenterFace().signature == f"centerface-2:704:20:0.5:{SHA256[:12]}"
    assert CenterFace(n_threads=4).signature == CenterFace().signature
    others = [CenterFace(long_side_px=1280), CenterFace(min_face_px=30), CenterFace(min_score=0.4)]
    assert len({detector.signature for detector in [CenterFace(), *others]}) == 4


def test_the_signature_tells_how_a_photo_was_searched():
    assert CenterFace().search_settings(CenterFace(1280, 9).signature) == SearchSettings(1280, 9)
    assert CenterFace().search_settings("another-1:640:20") is None


def test_astronaut_is_found_with_her_eyes_over_her_mouth(detector: Detector):
    (face,) = detector.detect([as_image(skimage.data.astronaut())])[0]
    assert isinstance(face, FaceBox)
    assert face.box.dtype == face.landmarks.dtype == np.float32
    np.testing.assert_allclose(face.box, [181, 58, 269, 177], atol=6)
    left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks
    assert left_eye[0] < nose[0] < right_eye[0] and left_mouth[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])
    assert 0.8 < face.score <= 1


def test_coordinates_are_full_size_pixels_whatever_the_decoded_size(detector: Detector):
    pixels = hopper()
    height, width = pixels.shape[:2]
    small = as_image(resized(pixels, width // 2, height // 2), scale=0.5)
    (full,), (half,) = detector.detect([as_image(pixels), small])
    np.testing.assert_allclose(half.box, full.box, atol=0.04 * width)
    np.testing.assert_allclose(half.landmarks, full.landmarks, atol=0.02 * width)


@pytest.mark.parametrize("long_side_px", [640, 1280])
def test_a_face_that_fills_a_large_photo_is_found_once(long_side_px):
    x0, y0, x1, y1 = 170, 40, 280, 190
    photo = as_image(resized(skimage.data.astronaut()[y0:y1, x0:x1], 940, 1280))
    (face,) = CenterFace(long_side_px=long_side_px).detect([photo])[0]
    assert face.box[3] - face.box[1] > 800


def test_thorough_finds_a_face_too_small_for_the_default(detector: Detector):
    photo = np.full((400, 1300, 3), 120, np.uint8)
    photo[150:225, 600:675] = resized(skimage.data.astronaut()[20:270, 100:350], 75, 75)
    thorough = CenterFace(long_side_px=1280).detect([as_image(photo)])[0]
    assert len(thorough) == 1
    np.testing.assert_allclose(thorough[0].box.reshape(2, 2).mean(axis=0), [638, 180], atol=8)
    default = detector.detect([as_image(photo)])[0]
    assert not default or default[0].score < thorough[0].score


def test_faces_below_the_wanted_size_are_left_out():
    assert CenterFace(min_face_px=200).detect([as_image(skimage.data.astronaut())]) == [[]]


class FakeSession:
    """Sees one face, its box centred in the first cell of the maps, at every size."""

    def __init__(self, side_px):
        self.side_px = side_px

    def run(self, names, feed):
        _, channels, height, width = feed["input.1"].shape
        assert channels == 3 and height % 32 == 0 and width % 32 == 0
        heads = [np.zeros((1, n, height // 4, width // 4), np.float32) for n in (1, 2, 2, 10)]
        heads[0][0, 0, 0, 0] = 0.8
        heads[1][0, :, 0, 0] = math.log(self.side_px / 4)
        return heads


def test_boxes_end_at_the_border_of_the_photo_but_landmarks_need_not():
    detector = CenterFace(load=lambda n_threads: FakeSession(side_px=100))
    (face,) = detector.detect([as_image(np.zeros((320, 320, 3)), scale=0.25)])[0]  # seen at twice its size
    np.testing.assert_allclose(face.box, [0, 0, 104, 104], rtol=1e-5)
    np.testing.assert_allclose(face.landmarks, np.full((5, 2), -96), rtol=1e-5)


@pytest.mark.parametrize(("side_px", "sizes"), [(300, {2000, 1000, 704}), (500, {704})])
def test_very_large_faces_are_left_to_the_coarsest_pass(side_px, sizes):
    detector = CenterFace(long_side_px=2000, load=lambda n_threads: FakeSession(side_px))
    faces = detector.detect([as_image(np.zeros((2000, 2000, 3)))])[0]
    ends = sorted(float(face.box[3]) for face in faces)
    wanted = sorted((side_px / 2 + 2) * 2000 / size for size in sizes)
    np.testing.assert_allclose(ends[-1], wanted[-1], rtol=1e-5)
    assert set(np.round(ends)) <= set(np.round(wanted))
    assert (len(faces) == 1) == (len(sizes) == 1)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 5000), (5000, 1), (3, 700), (31, 33), (640, 640)])
def test_odd_sizes_without_faces(detector: Detector, height, width):
    noise = np.random.default_rng(0).integers(0, 255, (height, width, 3))
    assert detector.detect([as_image(noise)]) == [[]]


def test_no_photos_give_no_lists(detector: Detector):
    assert detector.detect([]) == []


def test_results_are_the_same_each_time_and_after_pickling(detector: CenterFace):
    photo = as_image(skimage.data.astronaut())
    first, again = detector.detect([photo, photo])
    (other,) = pickle.loads(pickle.dumps(detector)).detect([photo])
    for face in (again[0], other[0]):
        np.testing.assert_array_equal(face.box, first[0].box)
        assert face.score == first[0].score


@pytest.mark.parametrize("file", ["nothing.onnx", "."])
def test_a_missing_network_is_a_known_error(file, tmp_path):
    with pytest.raises(KnownError, match=rf"missing: {(tmp_path / file).name}\."):
        read_model(tmp_path / file)


def test_another_network_in_its_place_is_a_known_error():
    assert read_model()
    with pytest.raises(KnownError, match="not the one that Kith knows"):
        read_model(sha256="0" * 64)


def test_the_weights_are_constants_which_the_runtime_may_lay_out_anew():
    session = open_session(read_model(), 1)
    assert [value.name for value in session.get_inputs()] == ["input.1"]
    assert not session.get_overridable_initializers()


def test_photos_searched_before_the_hash_was_noted_are_known():
    assert CenterFace().search_settings("centerface-1:1280:9:0.5") == SearchSettings(1280, 9)


@pytest.mark.parametrize("content", [b"", b"not a network"])
def test_a_damaged_network_is_a_known_error(content):
    with pytest.raises(KnownError, match="damaged"):
        CenterFace(load=lambda n_threads: open_session(content, n_threads)).detect([as_image(np.zeros((8, 8, 3)))])


@pytest.mark.skipif(not FAMILY.is_dir(), reason="The sample album ../shared/albums/family is not here.")
def test_every_labelled_face_of_the_sample_album_is_found_and_no_other(detector: Detector):
    labels: dict[str, list[tuple[float, float]]] = {}
    with (FAMILY / "labels.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            labels.setdefault(row["photo"], []).append((float(row["x"]), float(row["y"])))
    contents = {(FAMILY / name).read_bytes(): name for name in labels}  # some are copies
    for name in contents.values():
        centres = labels[name]
        pixels = np.asarray(PillowImage.open(FAMILY / name).convert("RGB"))
        height, width = pixels.shape[:2]
        boxes = [face.box for face in detector.detect([as_image(pixels)])[0]]
        assert len(boxes) == len(centres), name
        for x, y in centres:
            assert any(b[0] < x * width < b[2] and b[1] < y * height < b[3] for b in boxes), name
