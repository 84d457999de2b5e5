"""Real faces as the rest of the world: those with a name, embedded by the network and seen as the library would."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.errors import KnownError
from engine.networks.weights import describe, load
from tests.training.fake_faces import write_faces
from training.data.faces import open_faces
from training.finetuning.real_faces import RealFaces
from training.runs.validation import embed_stored

IDENTITY = np.concatenate([np.repeat(np.arange(75), 2), np.full(9, -1), [99]])


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    root = tmp_path_factory.mktemp("general")
    write_faces(root / "faces", IDENTITY, np.zeros(len(IDENTITY)))
    return root / "faces", root / "cache"


def test_all_pairs_of_people_with_two_faces_count(places):
    weights = describe("nns2")
    general = RealFaces(weights, *places)
    assert general.description == f"150 faces in {places[0]}"
    pairs = general.pairs()
    assert (pairs.n_same, pairs.n_different) == (75, 150 * 149 // 2 - 75)
    x = embed_stored(load(weights), open_faces(*places).pixels[:150], weights.span_px, weights.mirror)
    same = np.square(x[0::2] - x[1::2]).sum(1)
    far, val = pairs.shares(1.0)
    assert val == pytest.approx((same <= 1.0).mean(), abs=0.02)

    everything_alike = general.pairs(lambda embeddings: np.tile(embeddings[:1], (len(embeddings), 1)))
    assert everything_alike.shares(1.0) == (1.0, 1.0) and far < 1.0
    other = load(weights)
    with torch.no_grad():
        other.embedding.weight.copy_(
            torch.randn(other.embedding.weight.shape, generator=torch.Generator().manual_seed(0))
        )
    assert general.pairs(net=other).shares(1.0) != (far, val)


def test_too_few_faces_are_a_sentence(tmp_path):
    write_faces(tmp_path / "faces", IDENTITY[:140], np.zeros(140))
    with pytest.raises(KnownError, match=r"too small to stand for .* takes 10,000 pairs .* and there are 9,660"):
        RealFaces(describe("nns2"), tmp_path / "faces", tmp_path / "cache")
