"""The teacher's convolutions pad as TensorFlow's do; on the shared faces it says what was stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from training.data.teacher import SameConv, Teacher, prelu

SHARED = Path("/work/shared")


def naive_same(x, weight, stride):
    """Convolve one channel by the definition: output i sits on input i * stride, the odd pixel of padding last."""
    height, kernel = x.shape[0], weight.shape[0]
    n_out = -(-height // stride)
    before = max((n_out - 1) * stride + kernel - height, 0) // 2
    out = np.zeros((n_out, n_out))
    for i in range(n_out):
        for j in range(n_out):
            for u in range(kernel):
                for v in range(kernel):
                    y, z = i * stride + u - before, j * stride + v - before
                    if 0 <= y < height and 0 <= z < height:
                        out[i, j] += x[y, z] * weight[u, v]
    return out


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.integers(1, 9), st.sampled_from([1, 3, 5]), st.sampled_from([1, 2]))
def test_same_padding_matches_a_loop(seed, side, kernel, stride):
    rng = np.random.default_rng(seed)
    x, weight = rng.normal(size=(side, side)).astype(np.float32), rng.normal(size=(kernel, kernel)).astype(np.float32)
    conv = SameConv(torch.from_numpy(weight)[None, None], torch.tensor([0.5]), stride, "SAME", 1)
    ours = conv(torch.from_numpy(x)[None, None])[0, 0].numpy()
    np.testing.assert_allclose(ours, naive_same(x, weight, stride) + 0.5, atol=1e-4)


def test_stride_2_pads_on_the_right_and_below_alone():
    """As at every step of the teacher: an even side, a 3x3 kernel."""
    x, weight = torch.randn(2, 4, 8, 8), torch.randn(6, 4, 3, 3)
    conv = SameConv(weight, torch.zeros(6), 2, "SAME", 1)
    torch.testing.assert_close(conv(x), F.conv2d(F.pad(x, (0, 1, 0, 1)), weight, stride=2))
    assert not torch.allclose(conv(x), F.conv2d(x, weight, stride=2, padding=1)), "torch's own padding"


def test_valid_padding_and_groups():
    x, weight, bias = torch.randn(2, 4, 7, 7), torch.randn(4, 1, 7, 7), torch.randn(4)
    conv = SameConv(weight, bias, 1, "VALID", 4)
    torch.testing.assert_close(conv(x), F.conv2d(x, weight, bias, groups=4))
    assert conv(x).shape == (2, 4, 1, 1)


def test_the_graphs_prelu_becomes_torchs():
    """The file has relu(x) + slope * (x - |x|) with half of PReLU's slope."""
    half_slope = torch.tensor([[[0.1, -0.2, 0.3]]])
    x = torch.randn(5, 3, 4, 4)
    expected = x.relu() + half_slope.view(1, 3, 1, 1) * (x - x.abs())
    torch.testing.assert_close(prelu(half_slope)(x), expected)


@pytest.mark.parametrize("missing", ["MobileFaceNet.tflite", "projection.npy"])
def test_a_missing_file_is_a_sentence(tmp_path, missing):
    for name in {"MobileFaceNet.tflite", "projection.npy"} - {missing}:
        (tmp_path / name).touch()
    with pytest.raises(KnownError, match=f"no {missing}"):
        Teacher(tmp_path)


def test_damaged_files_are_a_sentence(tmp_path):
    pytest.importorskip("tflite")
    rng = np.random.default_rng(0)
    (tmp_path / "projection.npy").write_bytes(rng.bytes(100))
    for content in (b"", rng.bytes(100), rng.bytes(10_000), b"\x1c\0\0\0TFL3" + rng.bytes(4_000)):
        (tmp_path / "MobileFaceNet.tflite").write_bytes(content)
        with pytest.raises(KnownError, match="one of its two files is damaged"):
            Teacher(tmp_path)


@pytest.mark.skipif(not (SHARED / "teacher").is_dir(), reason="the teacher's files are not in /work/shared/teacher")
def test_it_says_of_the_shared_faces_what_was_stored():
    """Not bit for bit: the stored embeddings come from the photos, ours from crops that WebP has compressed."""
    from training.data.faces import decode_shard

    numbers, pixels = decode_shard(str(SHARED / "faces" / "val-001.tar"))
    with np.load(SHARED / "faces" / "index.npz") as index:
        stored = index["teacher"][numbers[:32]].astype(np.float32)
    x = torch.from_numpy(pixels[:32, 8:-8, 8:-8]).permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        said = Teacher(SHARED / "teacher")((x - 127.5) / 128).numpy()
    np.testing.assert_allclose(np.linalg.norm(said, axis=1), 1, atol=1e-5)
    cosine = (said * stored / np.linalg.norm(stored, axis=1, keepdims=True)).sum(1)
    assert cosine.mean() > 0.97
    assert ((said @ stored.T).argmax(1) == np.arange(32)).mean() > 0.9, "each nearest its own"


@pytest.mark.skipif(not (SHARED / "teacher").is_dir(), reason="the teacher's files are not in /work/shared/teacher")
def test_its_last_map_comes_with_the_same_embeddings():
    teacher, x = Teacher(SHARED / "teacher"), torch.randn(2, 3, 112, 112)
    with torch.inference_mode():
        embeddings, last_map = teacher.with_map(x)
        torch.testing.assert_close(embeddings, teacher(x, mirror=False))
    assert last_map.shape == (2, 512, 7, 7)
    assert (last_map[0] != last_map[1]).any(), "of each face its own"
