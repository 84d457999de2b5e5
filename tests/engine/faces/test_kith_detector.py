"""Kith's detector with a network that is written down here."""

from __future__ import annotations

import hashlib
import json
import pickle

import numpy as np
import pytest
import skimage.data

from engine.faces.detector import Detector, SearchSettings
from engine.faces.kith_detector import SHA256, STRIDES_PX, KithDetector, decode_maps
from resources import path as resource_path
from tests.engine.faces.make import as_image


def quiet_maps(height, width):
    maps = [np.zeros((15, height // stride, width // stride), np.float32) for stride in STRIDES_PX]
    for values in maps:
        values[0] = -9.0
    return maps


def put(values, row, column, logit, side_cells, shift=(0.0, 0.0)):
    values[0, row, column] = logit
    values[1:3, row, column] = shift
    values[3:5, row, column] = np.log(side_cells)
    values[5:, row, column] = np.tile(shift, 5)


class FakeSession:
    """Sees a face of 40 network pixels in the middle of the cell (3, 4) of the stride 16, and the same at stride 8."""

    def __init__(self):
        self.shapes = []

    def run(self, names, feed):
        assert names == ["stride8", "stride16", "stride32"]
        (planes,) = feed.values()
        assert planes.dtype == np.float32 and planes.flags.c_contiguous
        self.shapes.append(planes.shape)
        maps = quiet_maps(*planes.shape[2:])
        put(maps[1], 3, 4, 2.0, 2.5)
        put(maps[0], 7, 9, 1.0, 5.0, (-0.5, -0.5))
        return [values[None] for values in maps]


def test_cells_become_boxes_and_points():
    maps = quiet_maps(64, 96)
    put(maps[2], 1, 2, 0.5, 3.0, (0.25, -0.5))
    (box,), (points,), (score,) = decode_maps(maps, 0.5)
    np.testing.assert_allclose(box, [40, -16, 136, 80], atol=1e-4)
    np.testing.assert_allclose(points, [[88, 32]] * 5)
    assert score == pytest.approx(1 / (1 + np.exp(-0.5)))
    assert len(decode_maps(maps, 0.7)[0]) == 0


def test_what_is_no_number_is_no_face():
    maps = quiet_maps(64, 96)
    put(maps[2], 0, 0, np.nan, 3.0)
    put(maps[2], 1, 1, 3.0, np.nan)
    assert len(decode_maps(maps, 0.3)[0]) == 0


def test_a_face_that_two_maps_see_is_found_once_in_pixels_of_the_full_photo():
    session = FakeSession()
    detector = KithDetector(160, load=lambda n_threads: session)
    (faces,) = detector.detect([as_image(np.zeros((120, 160, 3)), scale=0.5)])
    assert session.shapes == [(1, 3, 128, 160)]
    (face,) = faces
    np.testing.assert_allclose(face.box, [2 * 52, 2 * 36, 2 * 92, 2 * 76], atol=1e-3)
    np.testing.assert_allclose(face.landmarks, [[144, 112]] * 5, atol=1e-3)
    assert face.score == pytest.approx(0.881, abs=1e-3)


def test_small_faces_are_left_out_and_large_photos_seen_twice():
    session = FakeSession()
    blank = as_image(np.zeros((960, 1280, 3)))
    assert KithDetector(640, min_face_px=100, load=lambda n: session).detect([blank]) == [[]]
    assert len(KithDetector(1280, min_face_px=20, load=lambda n: session).detect([blank])[0]) == 2
    assert [shape[2:] for shape in session.shapes] == [(480, 640), (960, 1280), (544, 704)]


def test_it_travels_to_other_processes_and_reads_its_own_signature():
    detector: Detector = KithDetector(1280, 9)
    again = pickle.loads(pickle.dumps(detector))
    assert again.signature == detector.signature
    assert detector.search_settings(detector.signature) == SearchSettings(1280, 9, "kith")
    assert detector.search_settings("centerface-1:640:20:0.5:abc") is None


def test_the_bundled_file_is_the_one_that_the_manifest_names_and_finds_a_face():
    manifest = json.loads(resource_path("weights", "manifest.json").read_text(encoding="utf-8"))
    entry = manifest["detectors"]["kith"]
    content = resource_path("weights", entry["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == entry["sha256"] == SHA256
    assert len(content) < 2_500_000
    astronaut = skimage.data.astronaut()
    (face, *others) = KithDetector(512).detect([as_image(astronaut)])[0]
    assert not others
    x0, y0, x1, y1 = face.box
    assert 160 < x0 < 200 and 40 < y0 < 100 and 250 < x1 < 290 and 160 < y1 < 210
    left, right = face.landmarks[:2]
    assert left[0] < right[0] and abs(left[1] - right[1]) < 20
