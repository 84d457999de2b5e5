"""An adapter changes what is read, never what is stored."""

import json

import numpy as np

from engine.active_weights import adapted
from engine.records import WeightsId
from engine.search.gallery import probe_of_face
from engine.vectors.adapter import ADAPTER_SETTING, Adapter
from engine.vectors.unit_vectors import dequantise, quantise
from tests.engine.faces_library import WEIGHTS, add, near
from tests.fakes import unit_rows

RNG = np.random.default_rng(3)
MATRIX = (np.eye(128) + 0.05 * RNG.normal(size=(128, 128))).astype(np.float32)


def adapter(weights=WEIGHTS.id, matrix=MATRIX):
    return Adapter(weights, matrix, 0.7, 0.9)


def test_adapted_embeddings_are_mapped_and_of_unit_length():
    x = unit_rows(RNG, 5)
    y = adapter().apply(x)
    mapped = (MATRIX @ x.T).T
    np.testing.assert_allclose(y, mapped / np.linalg.norm(mapped, axis=1, keepdims=True), atol=1e-6)
    assert y.dtype == np.float32
    assert not adapter().apply(np.zeros((1, 128), np.float32)).any()
    assert adapter().apply(x[:0]).shape == (0, 128)


def test_bytes_are_adapted_in_blocks_as_in_one():
    vectors = quantise(unit_rows(RNG, 40_000))
    out = adapter().apply_to_bytes(vectors)
    assert (out.dtype, out.shape) == (np.int8, vectors.shape)
    for rows in (slice(0, 5), slice(-5, None)):
        np.testing.assert_array_equal(out[rows], quantise(adapter().apply(dequantise(vectors[rows]))))


def test_the_identity_leaves_the_bytes_alone():
    vectors = quantise(unit_rows(RNG, 1000))
    np.testing.assert_array_equal(adapter(matrix=np.eye(128, dtype=np.float32)).apply_to_bytes(vectors), vectors)


def test_an_adapter_survives_json():
    again = Adapter.from_json(json.loads(json.dumps(adapter().to_json())))
    assert again.to_json() == adapter().to_json()
    assert (again.weights, again.cluster_threshold, again.same_threshold) == (WEIGHTS.id, 0.7, 0.9)
    np.testing.assert_array_equal(again.matrix, MATRIX)


def test_the_library_is_read_through_its_adapter(faces):
    ids = add(faces, [near(0), near(1)])
    stored = faces.reading.vectors(WEIGHTS.id).vectors
    assert faces.reading.adapter(WEIGHTS.id) is None
    faces.set_setting(ADAPTER_SETTING, adapter().to_json())
    expected = adapter().apply_to_bytes(stored)
    assert (expected != stored).any()
    for read in (
        faces.reading.vectors(WEIGHTS.id).vectors,
        faces.grouping.face_table(WEIGHTS.id).vector,
        faces.grouping.face_table(WEIGHTS.id).vector,
    ):
        np.testing.assert_array_equal(read, expected)
    for raw in (
        faces.reading.vectors(WEIGHTS.id, raw=True).vectors,
        faces.grouping.face_table(WEIGHTS.id, raw=True).vector,
    ):
        np.testing.assert_array_equal(raw, stored)
    probe = probe_of_face(faces, WEIGHTS, ids[0])
    assert probe is not None
    np.testing.assert_allclose(probe @ adapted(faces, WEIGHTS, near(0)[None])[0], 1.0, atol=1e-3)
    faces.set_setting(ADAPTER_SETTING, None)
    np.testing.assert_array_equal(faces.reading.vectors(WEIGHTS.id).vectors, stored)


def test_an_adapter_for_other_weights_touches_nothing(faces):
    add(faces, [near(0)])
    stored = faces.reading.vectors(WEIGHTS.id).vectors
    faces.set_setting(ADAPTER_SETTING, adapter(WeightsId("nn2", "bb" * 32)).to_json())
    assert faces.reading.adapter(WEIGHTS.id) is None
    np.testing.assert_array_equal(faces.reading.vectors(WEIGHTS.id).vectors, stored)
    np.testing.assert_array_equal(adapted(faces, WEIGHTS, near(0)[None])[0], near(0))
