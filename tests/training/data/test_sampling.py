"""Batches hold what is asked for, each face once, and depend on the seed and the step alone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from training.data.sampling import IdentityBatches


@settings(max_examples=60)
@given(
    st.lists(st.integers(2, 9), min_size=2, max_size=10),
    st.integers(0, 30),
    st.integers(1, 12),
    st.integers(2, 6),
    st.data(),
)
def test_a_batch_is_people_and_random_others(sizes, n_unlabelled, n_people, n_faces, data):
    identity = np.concatenate([np.repeat(np.arange(len(sizes)), sizes), np.full(n_unlabelled, -1)]).astype(np.int32)
    shuffle = np.random.default_rng(0).permutation(len(identity))
    identity, rows = identity[shuffle], 1000 + 2 * np.arange(len(identity))
    batch_size = data.draw(st.integers(2 * min(n_people, len(sizes)), len(rows)))
    make = lambda seed=0: IdentityBatches(rows, identity, batch_size, n_people, n_faces, seed)  # noqa: E731
    batches = make()
    for step in data.draw(st.lists(st.integers(0, 50), min_size=1, max_size=5)):
        batch = batches[step]
        assert len(batch) == len(set(batch.tolist())) == batch_size
        assert set(batch) <= set(rows)
        np.testing.assert_array_equal(batch, make()[step])
        who = identity[(batch - 1000) // 2]
        n_full = sum((who == p).sum() >= min(n_faces, sizes[p]) for p in range(len(sizes)))
        wanted = min(n_people, len(sizes))
        if wanted * n_faces <= batch_size:
            assert n_full >= wanted
        assert sum((who == p).sum() >= 2 for p in range(len(sizes))) >= wanted, "nobody is squeezed out"


def test_an_epoch_shows_everyone_once():
    """With no room for random faces, the people of a batch are those drawn."""
    identity = np.repeat(np.arange(12), 5).astype(np.int32)
    batches = IdentityBatches(np.arange(60), identity, 8, 4, 2, seed=3)
    drawn = [np.unique(identity[batches[step]], return_counts=True) for step in range(6)]
    assert all(counts.tolist() == [2, 2, 2, 2] for _, counts in drawn)
    first, second = (sorted(np.concatenate([people for people, _ in drawn[i : i + 3]])) for i in (0, 3))
    assert first == second == list(range(12))
    assert [people.tolist() for people, _ in drawn[:3]] != [people.tolist() for people, _ in drawn[3:]]


def test_scarce_room_is_shared_out_evenly():
    identity = np.repeat(np.arange(4), [9, 2, 9, 4]).astype(np.int32)
    batches = IdentityBatches(np.arange(24), identity, 13, 4, 9, seed=0)
    counts = np.array([np.bincount(identity[batches[step]]) for step in range(8)])
    assert (counts[:, 1] == 2).all() and (np.ptp(counts[:, [0, 2, 3]], axis=1) <= 1).all()


def test_no_room_for_pairs_is_a_sentence():
    with pytest.raises(KnownError, match="Batches of 7 faces have no room for two of each of 4 people"):
        IdentityBatches(np.arange(24), np.repeat(np.arange(4), 6).astype(np.int32), 7, 40, 6, seed=0)


def test_seeds_and_steps_differ():
    identity = np.repeat(np.arange(12), 5).astype(np.int32)
    make = lambda seed: IdentityBatches(np.arange(60), identity, 20, 4, 4, seed)  # noqa: E731
    assert make(0)[0].tolist() != make(1)[0].tolist()
    assert make(0)[0].tolist() != make(0)[1].tolist()


def test_people_are_drawn_whole():
    identity = np.concatenate([np.repeat(np.arange(12), 5), [12, -1, -1]]).astype(np.int32)
    batches = IdentityBatches(np.arange(63), identity, 20, 4, 4, seed=0)
    rng = np.random.default_rng(0)
    some = batches.people_of(12, rng)
    assert np.unique(identity[some], return_counts=True)[1].tolist() == [5, 5, 5]
    assert sorted(batches.people_of(1000, rng)) == list(range(60)), "not those with a single face"


def test_one_person_is_a_sentence():
    with pytest.raises(KnownError, match="at least two people with two training faces"):
        IdentityBatches(np.arange(6), np.array([0, 0, 0, 1, -1, -1], np.int32), 4, 2, 2, seed=0)


def test_too_few_faces_are_a_sentence():
    with pytest.raises(KnownError, match="There are 4 training faces, too few for batches of 5"):
        IdentityBatches(np.arange(4), np.array([0, 0, 1, 1], np.int32), 5, 2, 2, seed=0)
