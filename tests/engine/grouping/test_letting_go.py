"""A face stays with a group only while the others are near enough, and the fewer they are the nearer."""

from dataclasses import replace

import numpy as np
import pytest

from engine.grouping.cluster import Constraints
from engine.grouping.letting_go import let_go
from engine.grouping.people import group_faces, regroup
from engine.vectors.unit_vectors import dequantise, quantise
from tests.engine.grouping.test_people import table

THRESHOLD = 1.2


def at_distances(squared):
    """Faces of which each pair is at a squared distance, (n, n): quantised (n, 128)."""
    likeness = 1.0 - np.asarray(squared) / 2.0
    values, vectors = np.linalg.eigh(likeness)
    x = np.zeros((len(likeness), 128), np.float32)
    x[:, : len(likeness)] = vectors * np.sqrt(np.maximum(values, 0.0))
    return quantise(x)


def alike(n, squared):
    return at_distances(np.full((n, n), squared) - squared * np.eye(n))


def stays(n, squared, **known):
    constraints = replace(Constraints.none(n), **known)
    return let_go(alike(n, squared), np.zeros(n, np.int64), constraints, THRESHOLD).tolist()


def slowly(vectors, labels, constraints, threshold):
    """Do what `let_go` says, face by face."""
    x, (period, weight) = dequantise(vectors).astype(np.float64), constraints.periods
    labels, free = labels.copy(), constraints.seed < 0
    shapes = ~constraints.poor | ~free

    def over(row):
        others = np.flatnonzero((labels == labels[row]) & shapes & (np.arange(len(labels)) != row))
        if not len(others):
            return -np.inf
        distance = np.average(2 - 2 * x[others] @ x[row], weights=weight[period[row], period[others]])
        lack = (4 if constraints.poor[row] else 1) / len(others)
        return round(distance - threshold * max(13 / 12 - 5 / 12 * lack, 1 / 3), 9)

    away = []
    for group in np.unique(labels[labels >= 0]).tolist():
        while len(rows := np.flatnonzero((labels == group) & free & shapes)):
            excess = [over(row) for row in rows]
            if max(excess) <= 0:
                break
            away.append(max(row for row, far in zip(rows.tolist(), excess, strict=True) if far == max(excess)))
            labels[away[-1]] = -2
        poor = [row for row in np.flatnonzero((labels == group) & free & ~shapes) if over(row) > 0]
        labels[poor] = -1
    labels[sorted(away)] = labels.max() + 1 + np.arange(len(away))
    return labels


def test_two_faces_have_to_be_nearer_than_those_of_a_crowd():
    assert stays(2, 0.78) == [0, 0]
    assert stays(2, 0.82) == [0, 1], "a pair that looks alike as strangers do is no person"
    assert stays(12, 1.2) == [0] * 12
    assert len(set(stays(12, 1.35))) > 1


def test_what_the_user_said_stays():
    assert stays(2, 1.6, seed=np.array([3, 3])) == [0, 0]
    assert stays(2, 1.6, seed=np.array([-1, 3])) == [1, 0], "what is near to it by a guess alone does not"


def test_a_poor_face_wants_more_others_and_is_nobodys_without():
    poor = np.array([True, *[False] * 4])
    assert stays(5, 0.75, poor=poor) == [0] * 5
    assert stays(5, 0.85, poor=poor) == [-1, 0, 0, 0, 0]
    assert stays(2, 0.39, poor=poor[:2]) == [0, 0], "but beside one that is very near"


def test_a_childhood_is_held_by_the_years_between():
    years = np.array([2000.0] * 3 + [2004.0] * 3 + [2008.0] * 3 + [2012.0] * 3)
    squared = np.minimum(0.5 + 0.12 * abs(years[:, None] - years), 1.7)
    vectors = at_distances(np.where(np.eye(12, dtype=bool), 0.0, squared))
    constraints = replace(Constraints.none(12), taken=years)
    assert let_go(vectors, np.zeros(12, np.int64), constraints, 0.9).tolist() == [0] * 12
    assert len(set(let_go(vectors, np.zeros(12, np.int64), Constraints.none(12), 0.9).tolist())) > 1


@pytest.mark.parametrize("dated", [False, True])
def test_it_is_what_going_face_by_face_gives(dated):
    rng = np.random.default_rng(5)
    n = 3000
    x = rng.normal(size=(40, 128))[rng.integers(40, size=n)] + 1.1 * rng.normal(size=(n, 128))
    vectors = quantise((x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32))
    constraints = Constraints(
        np.where(rng.random(n) < 0.05, rng.integers(9, size=n), -1),
        np.arange(n),
        rng.random(n) < 0.2,
        taken=np.where(rng.random(n) < 0.1, np.nan, rng.uniform(1990, 2020, n)) if dated else None,
    )
    labels = np.where(rng.random(n) < 0.1, -1, rng.integers(300, size=n) // rng.integers(1, 9, size=n))
    found = let_go(vectors, labels, constraints, THRESHOLD)
    assert len(set(found.tolist())) > len(set(labels.tolist()))
    np.testing.assert_array_equal(found, slowly(vectors, labels, constraints, THRESHOLD))
    some = rng.random(n) < 0.01
    looked_at = np.isin(labels, labels[some & (labels >= 0)])
    partly = let_go(vectors, labels, constraints, THRESHOLD, some)
    np.testing.assert_array_equal(partly[~looked_at], labels[~looked_at])
    assert ((partly == labels) == (found == labels))[looked_at].all()


def test_no_faces_and_no_groups():
    assert let_go(alike(2, 0.5)[:0], np.zeros(0, np.int64), Constraints.none(0), THRESHOLD).tolist() == []
    assert let_go(alike(2, 0.5), np.array([-1, -1]), Constraints.none(2), THRESHOLD).tolist() == [-1, -1]


def test_grouping_does_it():
    assert group_faces(alike(2, 1.0), Constraints.none(2), THRESHOLD, None).tolist() == [0, 1]
    pair = replace(table([0, 1]), vector=alike(2, 1.0))
    assert [group.face_ids for group in regroup(pair, THRESHOLD)] == [(100,), (101,)]
    assert [group.face_ids for group in regroup(replace(pair, vector=alike(2, 0.7)), THRESHOLD)] == [(100, 101)]
