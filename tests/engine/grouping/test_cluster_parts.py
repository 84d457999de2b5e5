"""The bookkeeping of the clustering, against plain loops: short lists of what is like, and who met where."""

import itertools

import numpy as np
import pytest

from engine.grouping.cluster import Constraints, first_groups, first_nodes
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.linkage.contacts import Contacts
from engine.grouping.linkage.merging import Groups, MemoryLimits
from engine.grouping.linkage.sums import GroupSums
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
    a_groups, b_groups = np.array(pairs).T
    expected = [
        sum(
            weight[event[i]]
            for i, j in itertools.product(range(40), repeat=2)
            if event[i] == event[j] and group[node[i]] == a and group[node[j]] == b
        )
        for a, b in pairs
    ]
    np.testing.assert_allclose(contacts.between(a_groups, b_groups, group), expected)
    np.testing.assert_allclose(contacts.between(b_groups, a_groups, group), expected)


def assert_lists_hold(groups):
    """What a list leaves out is far, and what it says is no more than the truth."""
    rows = np.flatnonzero(groups.active)
    a, b = (side.ravel() for side in np.meshgrid(rows, rows, indexing="ij"))
    d = groups.linkage(a, b).reshape(len(rows), len(rows))
    for row, distances in zip(rows, d, strict=True):
        listed = groups.bound[row] < np.inf
        near = groups.group_of_node[groups.near[row][listed]]
        left_out = ~np.isin(rows, [*near, row])
        assert (distances[left_out] >= groups.beyond[row] - 1e-9).all()
        for group in near[groups.active[near]]:
            least = min(groups.beyond[row], groups.bound[row][listed][near == group].min())
            assert distances[rows == group] >= least - 1e-9


def merge_watched(x, threshold, constraints, list_length):
    """Merge, looking at all lists after each round; returns the group of each node, and how many rounds there were."""
    rounds = []

    def watch(groups):
        assert_lists_hold(groups)
        rounds.append(int(groups.active.sum()))

    groups = first_groups(x, first_nodes(constraints), threshold, constraints, limits=MemoryLimits(list_length))
    return groups.merge_all(on_round=watch), len(rounds)


def test_two_who_met_in_very_many_photos_are_no_farther_in_a_list_than_in_truth():
    n = 20_000
    mean = np.zeros((2, 8))
    mean[:, 0], mean[1] = 1.0, [0.6, 0.8, 0, 0, 0, 0, 0, 0]
    contacts = Contacts(np.repeat([0, 1], n), np.tile(np.arange(n), 2), np.full(n, 0.5), 2)
    sums = GroupSums.plain(mean * n, np.full(2, float(n)))
    groups = Groups(sums, np.zeros(2, bool), contacts, Lifetimes.unknown(2), 2.0, MemoryLimits(1))
    groups.search(np.arange(2))
    truth = 2 - 2 * 0.6 + 0.5
    assert groups.near.tolist() == [[1], [0]]
    assert (groups.bound <= truth).all() and groups.bound.min() == pytest.approx(truth, abs=1e-5)


@pytest.mark.parametrize("seed", range(12))
def test_lists_never_leave_out_what_is_near(seed):
    rng = np.random.default_rng(seed)
    n = 90
    x = rng.normal(size=(4, 12))[rng.integers(4, size=n)] + 0.6 * rng.normal(size=(n, 12))
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    seeds = np.where(rng.random(n) < 0.1, rng.integers(5, size=n), -1)
    told_apart = [(i, i + 1) for i in range(0, 20, 2)]
    constraints = Constraints(seeds, rng.integers(60, size=n), np.zeros(n, bool), told_apart)
    _, n_rounds = merge_watched(x, 1.0, constraints, 2 + seed % 4)
    assert n_rounds > 5


def test_what_two_joined_lists_have_no_room_for_is_beyond():
    """Two near faces, each with three others around it: complete lists of four make one of six, and five find room."""
    x = np.zeros((8, 8))
    x[[1, 5, 6, 7], 0] = np.sqrt(0.03)
    x[np.arange(2, 8), np.arange(1, 7)] = np.sqrt(np.linspace(0.078, 0.082, 6))
    x[:, 7] = np.sqrt(1 - np.square(x).sum(1))
    labels, _ = merge_watched(x.astype(np.float32), 0.1, Constraints.none(8), 5)
    assert labels[0] == labels[1]
