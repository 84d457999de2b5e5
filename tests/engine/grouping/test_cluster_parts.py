"""The bookkeeping of the clustering, against plain loops: short lists of what is like, and who met where."""

import itertools

import numpy as np
import pytest

import engine.grouping.cluster
from engine.grouping.cluster import Constraints, cluster
from engine.grouping.contacts import Contacts
from engine.grouping.merging import Groups
from engine.grouping.shortlist import Shortlist


@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("length", [1, 4, 100])
def test_a_shortlist_has_the_most_like_columns_of_each_row(length, transposed):
    rng = np.random.default_rng(0)
    likeness = rng.permutation(7 * 90).reshape(7, 90).astype(np.float32)
    likeness[:, ::5] = np.nan
    shortlist = Shortlist(7, length, 300.0)
    for start in range(0, 90, 13):
        tile = likeness[:, start : start + 13]
        shortlist.add(np.ascontiguousarray(tile.T) if transposed else tile, start, transposed=transposed)
    row, column, found, limit = shortlist.best()
    for k in range(7):
        like = [c for c in np.argsort(-np.nan_to_num(likeness[k])) if likeness[k, c] >= 300]
        assert column[row == k].tolist() == like[:length]
        assert found[row == k].tolist() == likeness[k, like[:length]].tolist()
        assert all(likeness[k, c] <= limit[k] for c in like[length:])
        if len(like) < length:
            assert limit[k] == -np.inf


def test_contacts_are_pairs_of_faces_at_one_event():
    rng = np.random.default_rng(1)
    n_nodes, n_events = 12, 9
    node, event = rng.integers(n_nodes, size=40), rng.integers(n_events, size=40)
    weight = np.where(np.arange(n_events) == 4, np.inf, rng.random(n_events))
    contacts = Contacts(node, event, weight, n_nodes)
    group = np.arange(n_nodes)
    for keep, gone in [(np.array([0, 5]), np.array([3, 7])), (np.array([1, 0]), np.array([2, 5]))]:
        contacts.merge(keep, gone)
        group[np.isin(group, gone)] = keep[[int(np.flatnonzero(gone == g)[0]) for g in group if g in gone]]
    pairs = [(a, b) for a, b in itertools.combinations(np.unique(group).tolist(), 2)]
    one, other = np.array(pairs).T
    expected = [
        sum(
            weight[event[i]]
            for i, j in itertools.product(range(40), repeat=2)
            if event[i] == event[j] and group[node[i]] == a and group[node[j]] == b
        )
        for a, b in pairs
    ]
    np.testing.assert_allclose(contacts.between(one, other, group), expected)
    np.testing.assert_allclose(contacts.between(other, one, group), expected)


class Watched(Groups):
    """Asserts after each round that what a list leaves out is far, and that what it says is no more than the truth."""

    n_rounds = 0

    def _merge(self, keep, gone):
        super()._merge(keep, gone)
        Watched.n_rounds += 1
        rows = np.flatnonzero(self.active)
        one, other = (side.ravel() for side in np.meshgrid(rows, rows, indexing="ij"))
        d = self._linkage(one, other).reshape(len(rows), len(rows))
        for row, distances in zip(rows, d, strict=True):
            listed = self.bound[row] < np.inf
            near = self.group_of_node[self.near[row][listed]]
            left_out = ~np.isin(rows, [*near, row])
            assert (distances[left_out] >= self.beyond[row] - 1e-9).all()
            for group in near[self.active[near]]:
                least = min(self.beyond[row], self.bound[row][listed][near == group].min())
                assert distances[rows == group] >= least - 1e-9


def test_two_who_met_in_very_many_photos_are_no_farther_in_a_list_than_in_truth():
    n = 20_000
    mean = np.zeros((2, 8))
    mean[:, 0], mean[1] = 1.0, [0.6, 0.8, 0, 0, 0, 0, 0, 0]
    contacts = Contacts(np.repeat([0, 1], n), np.tile(np.arange(n), 2), np.full(n, 0.5), 2)
    groups = Groups(mean * n, np.full(2, float(n)), np.zeros(2, bool), contacts, 2.0, 1)
    groups._search(np.arange(2))
    truth = 2 - 2 * 0.6 + 0.5
    assert groups.near.tolist() == [[1], [0]]
    assert (groups.bound <= truth).all() and groups.bound.min() == pytest.approx(truth, abs=1e-5)


@pytest.mark.parametrize("seed", range(12))
def test_lists_never_leave_out_what_is_near(seed, monkeypatch):
    monkeypatch.setattr(engine.grouping.cluster, "Groups", Watched)
    monkeypatch.setattr(engine.grouping.cluster, "_LIST_LENGTH", 2 + seed % 4)
    rng = np.random.default_rng(seed)
    n = 90
    x = rng.normal(size=(4, 12))[rng.integers(4, size=n)] + 0.6 * rng.normal(size=(n, 12))
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    seeds = np.where(rng.random(n) < 0.1, rng.integers(5, size=n), -1)
    told_apart = [(i, i + 1) for i in range(0, 20, 2)]
    Watched.n_rounds = 0
    cluster(x, 1.0, Constraints(seeds, rng.integers(60, size=n), np.zeros(n, bool), told_apart))
    assert Watched.n_rounds > 5


def test_what_two_joined_lists_have_no_room_for_is_beyond(monkeypatch):
    """Two near faces, each with three others around it: complete lists of four make one of six, and five find room."""
    monkeypatch.setattr(engine.grouping.cluster, "Groups", Watched)
    monkeypatch.setattr(engine.grouping.cluster, "_LIST_LENGTH", 5)
    x = np.zeros((8, 8))
    x[[1, 5, 6, 7], 0] = np.sqrt(0.03)
    x[np.arange(2, 8), np.arange(1, 7)] = np.sqrt(np.linspace(0.078, 0.082, 6))
    x[:, 7] = np.sqrt(1 - np.square(x).sum(1))
    labels = cluster(x.astype(np.float32), 0.1, Constraints.none(8))
    assert labels[0] == labels[1]
