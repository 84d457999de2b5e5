"""The fast clustering must give what the textbook loop gives, and obey its constraints."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.cluster import Constraints, cluster


def unit(rng, n, d=8, n_centres=None, spread=0.35):
    points = rng.normal(size=(n, d))
    if n_centres:
        points = rng.normal(size=(n_centres, d))[rng.integers(n_centres, size=n)] + spread * points
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


def naive(x, threshold, constraints, apart):
    """Greedy textbook average linkage: the closest pair first, everything recomputed every time."""
    seed, photo = constraints.seed, constraints.photo
    groups = [[i] for i in range(len(x)) if seed[i] < 0 and not constraints.poor[i]]
    groups += [np.flatnonzero(seed == s).tolist() for s in np.unique(seed[seed >= 0])]
    forbidden = {frozenset(p) for p in constraints.cannot_link}

    def counted(g):
        return [i for i in g if not constraints.poor[i]] or g

    def linkage(a, b):
        pairs = list(itertools.product(counted(a), counted(b)))
        if seed[a].max() >= 0 and seed[b].max() >= 0:
            return np.inf
        if any(frozenset((i, j)) in forbidden for i in a for j in b):
            return np.inf
        together = sum(photo[i] == photo[j] for i, j in pairs)
        mean = np.mean([np.square(x[i].astype(float) - x[j]).sum() for i, j in pairs])
        return mean + apart * together / min(len(counted(a)), len(counted(b)))

    while len(groups) > 1:
        d, a, b = min((linkage(groups[a], groups[b]), a, b) for a, b in itertools.combinations(range(len(groups)), 2))
        if d > threshold:
            break
        groups[a] = groups[a] + groups.pop(b)
    return {frozenset(g) for g in groups}


def as_sets(labels):
    return {frozenset(np.flatnonzero(labels == g).tolist()) for g in np.unique(labels[labels >= 0])}


@settings(max_examples=120, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    n=st.integers(0, 28),
    threshold=st.floats(0.05, 2.5),
    constrained=st.booleans(),
)
def test_equals_the_textbook_loop(seed, n, threshold, constrained):
    rng = np.random.default_rng(seed)
    x = unit(rng, n, n_centres=5)
    constraints = Constraints.none(n)
    if constrained and n:
        seeds = np.where(rng.random(n) < 0.25, rng.integers(3, size=n), -1)
        cannot = [tuple(p) for p in rng.integers(n, size=(3, 2)).tolist() if p[0] != p[1]]
        constraints = Constraints(seeds, rng.integers(max(1, n // 2), size=n), np.zeros(n, bool), cannot)
    assert as_sets(cluster(x, threshold, constraints)) == naive(x, threshold, constraints, 0.5)


def test_many_faces_equal_scipys_average_linkage():
    hierarchy = pytest.importorskip("scipy.cluster.hierarchy")
    x = unit(np.random.default_rng(3), 1500, d=32, n_centres=80, spread=0.7)
    labels = cluster(x, 1.0, Constraints.none(len(x)))
    tree = hierarchy.linkage(x.astype(float), "average", metric="sqeuclidean")
    assert as_sets(labels) == as_sets(hierarchy.fcluster(tree, 1.0, "distance") - 1)
    assert 20 < labels.max() < 1400


def test_seeds_hold_together_and_apart():
    x = np.repeat(unit(np.random.default_rng(0), 1), 6, 0)  # six equal faces
    seed = np.array([7, 7, 9, -1, -1, -1])
    labels = cluster(x, 1.0, Constraints(seed, np.arange(6), np.zeros(6, bool)))
    assert labels[0] == labels[1] != labels[2]
    assert set(labels[3:]) <= {labels[0], labels[2]}
    far = np.concatenate([x[:1], -x[:1]])
    assert len(set(cluster(far, 0.5, Constraints(np.array([3, 3]), np.arange(2), np.zeros(2, bool))))) == 1


def test_cannot_link_passes_on_to_whole_groups():
    x = np.repeat(unit(np.random.default_rng(0), 1), 5, 0)
    labels = cluster(x, 1.0, Constraints(np.full(5, -1), np.arange(5), np.zeros(5, bool), [(0, 4)]))
    assert labels[0] != labels[4]


def test_two_look_alikes_in_many_shared_photos_stay_apart():
    rng = np.random.default_rng(1)
    centre = unit(rng, 1, d=32)
    x = centre + 0.04 * rng.normal(size=(40, 32))
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    x[20:] += 0.35 * unit(rng, 1, d=32)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    photo = np.tile(np.arange(20), 2)
    alone = cluster(x, 0.6, Constraints.none(40))
    beside = cluster(x, 0.6, Constraints(np.full(40, -1), photo, np.zeros(40, bool)))
    assert len(set(alone)) == 1
    assert as_sets(beside) == {frozenset(range(20)), frozenset(range(20, 40))}


def test_poor_faces_never_bridge_but_are_attached():
    a, b = np.array([1.0, 0, 0]), np.array([0, 1.0, 0])
    bridge = (a + b) / np.sqrt(2)
    x = np.array([a, a, b, b, bridge, bridge, [0, 0, 1.0]], np.float32)
    poor = np.array([False] * 4 + [True] * 3)
    labels = cluster(x, 0.7, Constraints(np.full(7, -1), np.arange(7), poor))
    assert labels[0] == labels[1] != labels[2] == labels[3]
    assert labels[4] in labels[:4]
    assert labels[5] in labels[:4]
    assert labels[6] == -1, "a poor face far from everyone belongs to nobody"


def test_poor_face_goes_neither_to_a_forbidden_group_nor_beside_itself():
    a = np.array([1.0, 0, 0], np.float32)
    poor = np.array([False, True, True])
    constraints = Constraints(np.full(3, -1), np.array([0, 1, 0]), poor, [(0, 1)])
    assert cluster(np.array([a, a, a]), 0.4, constraints).tolist() == [0, -1, -1]


def test_poor_faces_alone_are_nobody():
    labels = cluster(
        unit(np.random.default_rng(0), 2), 4.0, Constraints(np.full(2, -1), np.arange(2), np.ones(2, bool))
    )
    assert labels.tolist() == [-1, -1]


def test_is_deterministic_with_equal_faces():
    x = np.repeat(unit(np.random.default_rng(5), 10), 10, 0)
    first = cluster(x, 0.3, Constraints.none(100))
    assert all(np.array_equal(first, cluster(x, 0.3, Constraints.none(100))) for _ in range(3))


def test_labels_are_numbered_by_first_appearance():
    x = unit(np.random.default_rng(2), 60, n_centres=6)
    labels = cluster(x, 0.6, Constraints.none(60))
    _, first = np.unique(labels, return_index=True)
    assert np.all(np.diff(first) > 0)
