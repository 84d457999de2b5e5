"""Faces averaged with their neighbours: what a plain loop gives, and never across what was told apart."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.grouping.averaging.neighbours import Averaging, average_with_neighbours
from engine.grouping.cluster import Constraints
from engine.grouping.lifetimes import Lifetimes
from engine.vectors.unit_vectors import dequantise, quantise


def faces(rng, n, d=16, n_centres=3, spread=0.6):
    points = rng.normal(size=(n_centres, d))[rng.integers(n_centres, size=n)] + spread * rng.normal(size=(n, d))
    return quantise((points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32))


def random_constraints(rng, n):
    seed = np.where(rng.random(n) < 0.3, rng.integers(3, size=n), -1)
    pairs = [tuple(pair) for pair in rng.integers(n, size=(5, 2)).tolist() if pair[0] != pair[1]]
    taken = np.where(rng.random(n) < 0.5, rng.integers(9, size=n), -np.inf)
    born = np.where(seed == 1, 4.0, -np.inf)
    lifetimes = Lifetimes(taken, np.where(taken < 0, np.inf, taken), born, np.where(seed == 2, 6.0, np.inf))
    return Constraints(seed, rng.integers(max(n // 2, 1), size=n), rng.random(n) < 0.2, pairs, lifetimes=lifetimes)


def may_average(constraints, i, j):
    seed = constraints.seed

    def same_person(a, b):
        return a == b or seed[a] == seed[b] >= 0

    if i == j or constraints.photo[i] == constraints.photo[j] or constraints.poor[i] or constraints.poor[j]:
        return False
    if seed[i] >= 0 and seed[j] >= 0 and seed[i] != seed[j]:
        return False
    if constraints.lifetimes is not None and constraints.lifetimes.forbid(np.array([i]), np.array([j]))[0]:
        return False
    told = [*constraints.cannot_link, *((b, a) for a, b in constraints.cannot_link)]
    return not any(same_person(i, a) and same_person(j, b) for a, b in told)


def naive(vectors, constraints, how):
    whole = vectors.astype(np.int64)
    norm = np.sqrt(np.square(whole).sum(1))
    unit = dequantise(vectors)
    out = unit.copy()
    for i in range(len(unit)):
        likeness = {
            j: int(whole[i] @ whole[j]) / (norm[i] * norm[j])
            for j in range(len(unit))
            if may_average(constraints, i, j)
        }
        near = sorted((j for j in likeness if likeness[j] >= how.least), key=lambda j: (-likeness[j], j))
        total = unit[i].astype(float)
        for j in near[: how.n_neighbours]:
            total = total + likeness[j] ** how.power * unit[j]
        out[i] = total / np.linalg.norm(total)
    return out


@settings(max_examples=150)
@given(
    seed=st.integers(0, 10**6),
    n=st.integers(0, 40),
    constrained=st.booleans(),
    n_neighbours=st.sampled_from([1, 2, 5, 50]),
    block=st.sampled_from([1, 3, 7, 1024]),
)
def test_equals_a_plain_loop(seed, n, constrained, n_neighbours, block):
    rng = np.random.default_rng(seed)
    vectors = faces(rng, n)
    constraints = random_constraints(rng, n) if constrained and n else Constraints.none(n)
    how = Averaging(n_neighbours, least=0.3)
    found = average_with_neighbours(vectors, constraints, how, block=block)
    np.testing.assert_allclose(found, naive(vectors, constraints, how), atol=1e-5)


def test_blocks_change_not_a_bit_and_the_order_of_faces_hardly_any():
    rng = np.random.default_rng(3)
    n = 300
    vectors, constraints = faces(rng, n, d=128, n_centres=20, spread=0.8), random_constraints(rng, n)
    whole = average_with_neighbours(vectors, constraints)
    for block in (17, 64, 299):
        assert np.array_equal(average_with_neighbours(vectors, constraints, block=block), whole)
    order = rng.permutation(n)
    place = np.argsort(order)
    shuffled = Constraints(
        constraints.seed[order],
        constraints.photo[order],
        constraints.poor[order],
        [(int(place[i]), int(place[j])) for i, j in constraints.cannot_link],
        lifetimes=constraints.lifetimes.rows(order),
    )
    np.testing.assert_allclose(average_with_neighbours(vectors[order], shuffled)[place], whole, atol=1e-6)


def test_a_face_without_neighbours_and_a_poor_one_stay_to_the_bit():
    vectors = quantise(np.eye(4, 128, dtype=np.float32))
    assert np.array_equal(average_with_neighbours(vectors, Constraints.none(4)), dequantise(vectors))
    twins = vectors[[0, 0, 1, 1]]
    poor = replace(Constraints.none(4), poor=np.array([False, True, True, True]))
    assert np.array_equal(average_with_neighbours(twins, poor), dequantise(twins))
    assert average_with_neighbours(vectors[:0], Constraints.none(0)).shape == (0, 128)


@pytest.mark.parametrize(
    "told",
    [
        {"photo": np.array([0, 0, 1])},
        {"seed": np.array([4, 9, -1])},
        {"cannot_link": [(1, 0)]},
        {"seed": np.array([-1, 6, 6]), "cannot_link": [(0, 2)]},
    ],
)
def test_nobody_is_averaged_with_whom_the_user_or_a_photo_tells_apart(told):
    angle = np.deg2rad([0, 20, 100])
    vectors = quantise(np.stack([np.cos(angle), np.sin(angle), 0 * angle], axis=1).astype(np.float32))
    constraints = replace(Constraints.none(3), **told)
    apart = average_with_neighbours(vectors, constraints)
    assert np.array_equal(apart, dequantise(vectors))
    together = average_with_neighbours(vectors, Constraints.none(3))
    assert (together[0] * together[1]).sum() > (apart[0] * apart[1]).sum()
