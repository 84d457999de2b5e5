"""The fast clustering must give what the textbook loop gives, and obey its constraints."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.grouping.cluster import Constraints, cluster
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.linkage.merging import MemoryLimits
from engine.grouping.periods import periods


def unit(rng, n, d=8, n_centres=None, spread=0.35):
    points = rng.normal(size=(n, d))
    if n_centres:
        points = rng.normal(size=(n_centres, d))[rng.integers(n_centres, size=n)] + spread * points
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


def naive(x, threshold, constraints, apart):
    """Greedy textbook average linkage: the closest pair first, everything recomputed every time."""
    seed, photo, poor = constraints.seed, constraints.photo, constraints.poor
    forbidden = {frozenset(p) for p in constraints.cannot_link}
    period, weight = periods(constraints.taken, len(x))
    lives = constraints.lifetimes or Lifetimes.unknown(len(x))

    def impossible(i, j):
        return not (
            lives.alive_first[i] <= lives.taken_last[j]
            and lives.taken_first[j] <= lives.alive_last[i]
            and lives.alive_first[j] <= lives.taken_last[i]
            and lives.taken_first[i] <= lives.alive_last[j]
        )

    def apart_by_words_or_dates(a, b):
        return any(frozenset((i, j)) in forbidden or impossible(i, j) for i in a for j in b)

    def mean_distance(pairs):
        counts = [weight[period[i], period[j]] for i, j in pairs]
        return np.average([np.square(x[i].astype(float) - x[j]).sum() for i, j in pairs], weights=counts), sum(counts)

    def shaping(members):
        return [i for i in members if not poor[i]] or members

    def linkage(a, b):
        (a, a_shaping), (b, b_shaping) = a, b
        pairs = list(itertools.product(a_shaping, b_shaping))
        if max(seed[i] for i in a) >= 0 and max(seed[i] for i in b) >= 0:
            return np.inf
        if apart_by_words_or_dates(a, b):
            return np.inf
        together = sum(photo[i] == photo[j] for i, j in pairs)
        mean, counted = mean_distance(pairs)
        return mean + apart * together * max(len(a_shaping), len(b_shaping)) / counted

    starts = [[i] for i in range(len(x)) if seed[i] < 0 and not poor[i]]
    starts += [np.flatnonzero(seed == s).tolist() for s in np.unique(seed[seed >= 0])]
    groups = [(members, shaping(members)) for members in starts]
    while len(groups) > 1:
        d, a, b = min((linkage(groups[a], groups[b]), a, b) for a, b in itertools.combinations(range(len(groups)), 2))
        if d > threshold:
            break
        gone = groups.pop(b)
        groups[a] = (groups[a][0] + gone[0], groups[a][1] + gone[1])
    finished = [members for members, _ in groups]
    joined = {k: set(members) for k, members in enumerate(finished)}
    for face in np.flatnonzero(poor & (seed < 0)).tolist():
        far = [
            np.inf
            if apart_by_words_or_dates([face], members)
            else mean_distance([(face, i) for i in shaping(members)])[0]
            + apart * any(photo[i] == photo[face] for i in members)
            for members in finished
        ]
        if far and min(far) <= threshold:
            joined[int(np.argmin(far))].add(face)
    return {frozenset(group) for group in joined.values()}


def as_sets(labels):
    return {frozenset(np.flatnonzero(labels == g).tolist()) for g in np.unique(labels[labels >= 0])}


def random_constraints(rng, n, poor_share=0.0):
    seeds = np.where(rng.random(n) < rng.choice([0.0, 0.25, 0.6]), rng.integers(4, size=n), -1)
    cannot = [tuple(p) for p in rng.integers(n, size=(4, 2)).tolist() if p[0] != p[1]]
    photo = rng.integers(rng.integers(1, n + 1), size=n)
    return Constraints(seeds, photo, rng.random(n) < poor_share, cannot)


def with_dates(rng, constraints):
    """Date half of the faces, some of them no better than to a year, and bound some people's lives."""
    n, seed = len(constraints.seed), constraints.seed
    taken = np.where(rng.random(n) < 0.6, 2000 + 3.0 * rng.integers(5, size=n), np.nan)
    known = ~np.isnan(taken) & (rng.random(n) < 0.8)
    born = np.where(rng.random(4) < 0.5, 2000 + 3.0 * rng.integers(4, size=4), -np.inf)
    died = np.where(rng.random(4) < 0.3, 2005 + 3.0 * rng.integers(4, size=4), np.inf)
    alive = (np.where(seed >= 0, side[seed], sign * np.inf) for side, sign in ((born, -1), (died, 1)))
    lifetimes = Lifetimes(np.where(known, taken, -np.inf), np.where(known, taken + 1, np.inf), *alive)
    return replace(constraints, taken=taken, lifetimes=lifetimes)


def short_lists(length):
    """Keep so few near groups, and look at so few faces at once, that every way of running out of them is gone."""
    return MemoryLimits(length, block=2 * length + 1, block_pairs=5, block_rows=7, block_entries=20)


@settings(max_examples=150)
@given(
    seed=st.integers(0, 10**6),
    n=st.integers(0, 28),
    threshold=st.floats(0.05, 2.5),
    constrained=st.booleans(),
    poor=st.sampled_from([0.0, 0.3]),
    length=st.sampled_from([2, 3, 32]),
    dated=st.booleans(),
)
def test_equals_the_textbook_loop(seed, n, threshold, constrained, poor, length, dated):
    rng = np.random.default_rng(seed)
    x = unit(rng, n, n_centres=int(rng.integers(1, 6)))
    constraints = random_constraints(rng, n, poor) if constrained and n else Constraints.none(n)
    constraints = with_dates(rng, constraints) if dated else constraints
    labels = cluster(x, threshold, constraints, limits=short_lists(length))
    assert as_sets(labels) == naive(x, threshold, constraints, 0.5)


@pytest.mark.parametrize("length", [2, 8, 32])
def test_many_faces_equal_scipys_average_linkage(length):
    hierarchy = pytest.importorskip("scipy.cluster.hierarchy")
    rng = np.random.default_rng(3)
    one_big = np.concatenate([np.zeros(500, int), rng.integers(1, 80, size=1000)])  # far more than a list holds
    x = rng.normal(size=(80, 32))[one_big] + 0.7 * rng.normal(size=(1500, 32))
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    labels = cluster(x, 1.0, Constraints.none(len(x)), limits=MemoryLimits(length))
    tree = hierarchy.linkage(x.astype(float), "average", metric="sqeuclidean")
    assert as_sets(labels) == as_sets(hierarchy.fcluster(tree, 1.0, "distance") - 1)
    assert 20 < labels.max() < 1400
    assert np.bincount(labels).max() > 450


@pytest.mark.parametrize("dated", [False, True])
def test_the_order_of_faces_and_the_length_of_lists_do_not_matter(dated):
    rng = np.random.default_rng(8)
    n = 700
    x, constraints = unit(rng, n, d=16, n_centres=12, spread=0.6), random_constraints(rng, n, 0.2)
    constraints = with_dates(rng, constraints) if dated else constraints
    expected = as_sets(cluster(x, 0.8, constraints))
    order = rng.permutation(n)
    place = np.argsort(order)
    shuffled = Constraints(
        constraints.seed[order],
        constraints.photo[order],
        constraints.poor[order],
        [(int(place[i]), int(place[j])) for i, j in constraints.cannot_link],
        None if constraints.taken is None else constraints.taken[order],
        None if constraints.lifetimes is None else constraints.lifetimes.rows(order),
    )
    short = short_lists(3)
    assert as_sets(cluster(x, 0.8, constraints, limits=short)) == expected
    assert as_sets(cluster(x[order], 0.8, shuffled, limits=short)[place]) == expected


def test_more_equal_faces_than_a_list_holds_are_one_group():
    x = np.repeat(unit(np.random.default_rng(0), 2), 90, 0)
    assert sorted(map(len, as_sets(cluster(x, 0.3, Constraints.none(180), limits=short_lists(2))))) == [90, 90]


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


def growing_up(n_years, step):
    """Make a face a year that turns by a step each year: after a few years it is hardly known again."""
    angle = step * np.arange(n_years)
    return np.stack([np.cos(angle), np.sin(angle), np.zeros(n_years)], axis=1).astype(np.float32)


def test_a_childhood_is_joined_to_a_life_through_the_years_between():
    x, none = growing_up(24, 0.06), Constraints.none(24)
    assert len(set(cluster(x, 0.4, none))) > 1
    dated = replace(none, taken=1990.0 + np.arange(24))
    assert len(set(cluster(x, 0.4, dated))) == 1
    far = np.concatenate([x[:3], x[-3:]])
    years = 1990.0 + np.array([0, 1, 2, 21, 22, 23])
    assert len(set(cluster(far, 0.4, replace(Constraints.none(6), taken=years)))) == 2, "nothing leads there"


@pytest.mark.parametrize("taken", [np.full(60, np.nan), np.full(60, 2004.5)])
def test_where_dates_tell_nothing_apart_groups_are_those_of_undated_faces(taken):
    rng = np.random.default_rng(4)
    x, constraints = unit(rng, 60, n_centres=6), random_constraints(rng, 60, 0.2)
    assert np.array_equal(cluster(x, 0.6, constraints), cluster(x, 0.6, replace(constraints, taken=taken)))


def test_nobody_gets_faces_from_before_their_birth_or_after_their_death():
    x = growing_up(2, 0.1)[[0, 1, 0, 1, 1, 1]]
    years = np.array([2010.0, 1990, 2012, 1991, 2030, 2030])
    poor = np.array([False, False, False, True, False, True])
    alive = np.where(np.arange(6) == 0, 2005.0, -np.inf), np.where(np.arange(6) == 0, 2020.0, np.inf)
    constraints = Constraints(np.array([7, -1, -1, -1, -1, -1]), np.arange(6), poor)
    labels = cluster(x, 1.0, replace(constraints, lifetimes=Lifetimes(years, years + 1, *alive)))
    assert np.flatnonzero(labels == labels[0]).tolist() == [0, 2]
