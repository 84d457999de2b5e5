"""Embeddings: the same for a face in any batch, and 128 bytes without loss."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.networks.embed import NetEmbedder, run_in_torch
from engine.networks.weights import describe, load
from engine.vectors.unit_vectors import dequantise, quantise
from tests.fakes import unit_rows, write_weights


@pytest.fixture(scope="module")
def embedder(tmp_path_factory):
    return NetEmbedder(describe(folder=write_weights(tmp_path_factory.mktemp("weights"))), "cpu", batch_size=8)


def crops(n, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (n, 140, 116, 3), np.uint8)


def test_gives_unit_rows(embedder):
    out = embedder.embed(crops(11))
    assert out.shape == (11, 128)
    assert out.dtype == np.float32
    assert np.allclose(np.linalg.norm(out, axis=1), 1, atol=1e-5)


def test_the_same_crop_gives_the_same_embedding_in_any_batch(embedder):
    faces = crops(19)
    together = embedder.embed(faces)
    alone = np.concatenate([embedder.embed(face[None]) for face in faces])
    backwards = embedder.embed(faces[::-1])[::-1]
    assert np.array_equal(together, alone)
    assert np.array_equal(together, backwards)


def test_a_face_and_its_mirror_image_have_one_embedding(embedder):
    faces = crops(4)
    assert np.allclose(embedder.embed(faces), embedder.embed(np.ascontiguousarray(faces[:, :, ::-1])), atol=1e-5)


def test_no_faces(embedder):
    assert embedder.embed(crops(0)).shape == (0, 128)


def test_crops_of_another_size_are_refused(embedder):
    with pytest.raises(ValueError, match="crops are"):
        embedder.embed(np.zeros((1, 112, 112, 3), np.uint8))


@pytest.mark.parametrize("net", ["nn2", "nn4", "nns1", "nns2"])
def test_the_runtime_of_the_cpu_agrees_with_torch(tmp_path, net):
    weights = describe(folder=write_weights(tmp_path, net))
    faces = np.random.default_rng(3).integers(0, 256, (16, *weights.input_hw, 3), np.uint8)
    expected = run_in_torch(load(weights), "cpu")(faces)
    ours = replace(weights, mirror=False)
    assert np.abs(NetEmbedder(ours, "cpu").embed(faces) - expected).max() < 1e-5


def test_half_precision_agrees_with_float32(embedder):
    net = load(embedder.weights)
    full, half = (run_in_torch(net, "cpu", half)(crops(8, seed=3)) for half in (False, True))
    assert (half * full).sum(1).min() > 0.99


def test_the_cpu_does_without_torch(tmp_path):
    """Its processes start in a fraction of the time that importing torch takes."""
    script = """
import sys, numpy as np
from pathlib import Path
from engine.networks.embed import NetEmbedder
from engine.networks.weights import describe, load
NetEmbedder(describe(folder=Path(sys.argv[1])), "cpu").embed(np.zeros((1, 140, 116, 3), np.uint8))
assert "torch" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script, str(write_weights(tmp_path))], check=True)


def test_quantisation_costs_next_to_nothing():
    """Paper 5.4: 128 bytes a face without loss of accuracy; here, what it does to distances."""
    rng = np.random.default_rng(0)
    a = unit_rows(rng, 4000)
    near = a + 0.7 * unit_rows(rng, 4000)
    b = (near / np.linalg.norm(near, axis=1, keepdims=True)).astype(np.float32)
    exact = np.square(a - b).sum(1)
    stored = np.square(dequantise(quantise(a)) - dequantise(quantise(b))).sum(1)
    assert quantise(a).dtype == np.int8
    assert quantise(a).shape == (4000, 128)
    assert np.abs(stored - exact).max() < 0.01
    assert abs((stored - exact).mean()) < 1e-3


@given(st.integers(0, 2**31), st.integers(1, 5))
def test_quantised_rows_are_unit_rows_near_their_source(seed, n):
    x = unit_rows(np.random.default_rng(seed), n)
    back = dequantise(quantise(x))
    assert np.allclose(np.linalg.norm(back, axis=1), 1, atol=1e-5)
    assert ((x * back).sum(1) > 0.9995).all()


def test_zero_rows_survive():
    assert np.array_equal(dequantise(quantise(np.zeros((2, 128), np.float32))), np.zeros((2, 128), np.float32))
