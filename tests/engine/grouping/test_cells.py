"""Faces in cells: where every cell is looked into all must be as without, and where few are, no constraint is lost."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.grouping.averaging.neighbours import average_with_neighbours
from engine.grouping.cells import Cells, Probing, looked_into, sample
from engine.grouping.cluster import Constraints, cluster
from engine.vectors.unit_vectors import quantise
from tests.engine.grouping.test_cluster import as_sets, naive, random_constraints, short_lists, unit, with_dates

EVERY_CELL = Probing(more_than=0, groups_more_than=0, cells_per_root=1.0, n_probes=1000)
FEW_CELLS = replace(EVERY_CELL, cells_per_root=2.0, n_probes=3)


def test_cells_are_the_nearest_ones_and_always_the_same():
    x = unit(np.random.default_rng(0), 900, d=16, n_centres=20)
    cells = Cells.fit(x[sample(900, FEW_CELLS)], 900, FEW_CELLS)
    assert len(cells) == 60
    rows, likeness = np.arange(900), x @ cells.centres.T
    probes = cells.probes(rows, x.__getitem__)
    assert np.array_equal(probes[:, 0], likeness.argmax(1))
    assert np.array_equal(probes[:, 0], cells.nearest(rows, x.__getitem__))
    assert np.array_equal(np.sort(probes, 1), np.sort(np.argsort(-likeness, 1)[:, :3], 1))
    again = Cells.fit(x[sample(900, FEW_CELLS)], 900, FEW_CELLS)
    assert np.array_equal(again.centres, cells.centres)


def test_each_look_into_a_cell_is_listed_once():
    probes = np.array([[2, 0], [0, 1], [2, 1]], np.int32)
    assert {cell: rows.tolist() for cell, rows in looked_into(probes)} == {0: [0, 1], 1: [1, 2], 2: [0, 2]}
    assert not list(looked_into(np.zeros((3, 0), np.int32)))


@settings(max_examples=60)
@given(
    seed=st.integers(0, 10**6),
    n=st.integers(1, 28),
    threshold=st.floats(0.05, 2.5),
    length=st.sampled_from([2, 3, 32]),
    dated=st.booleans(),
)
def test_every_cell_looked_into_gives_the_textbook_groups(seed, n, threshold, length, dated):
    rng = np.random.default_rng(seed)
    x = unit(rng, n, n_centres=int(rng.integers(1, 6)))
    constraints = random_constraints(rng, n, 0.3)
    constraints = with_dates(rng, constraints) if dated else constraints
    labels = cluster(x, threshold, constraints, limits=short_lists(length), probing=EVERY_CELL)
    assert as_sets(labels) == naive(x, threshold, constraints, 0.5)


@pytest.mark.parametrize("seed", range(4))
def test_every_cell_looked_into_gives_the_same_averages(seed):
    rng = np.random.default_rng(seed)
    vectors = quantise(unit(rng, 300, d=32, n_centres=25))
    constraints = with_dates(rng, random_constraints(rng, 300, 0.2))
    exact = average_with_neighbours(vectors, constraints)
    np.testing.assert_allclose(average_with_neighbours(vectors, constraints, probing=EVERY_CELL), exact, atol=2e-6)


@pytest.mark.parametrize("seed", range(4))
def test_few_cells_lose_no_constraint(seed):
    rng = np.random.default_rng(seed)
    x = unit(rng, 600, d=16, n_centres=40, spread=0.25)
    constraints = random_constraints(rng, 600, 0.1)
    labels = cluster(x, 0.6, constraints, limits=short_lists(4), probing=FEW_CELLS)
    seed_of = constraints.seed.tolist()
    apart = [(a, b) for a, b in constraints.cannot_link if seed_of[a] < 0 or seed_of[a] != seed_of[b]]
    for group in as_sets(labels):
        members = np.array(sorted(group))
        assert len(set(constraints.seed[members].tolist()) - {-1}) <= 1, "two people whom the user knows"
        assert not any({a, b} <= group for a, b in apart)
    for person in np.unique(constraints.seed[constraints.seed >= 0]):
        assert len(np.unique(labels[constraints.seed == person])) == 1, "a person of the user's in two"


def test_few_cells_lose_few_groups():
    rng = np.random.default_rng(7)
    x = unit(rng, 3000, d=32, n_centres=150, spread=0.2)
    none = Constraints.none(len(x))
    exact, found = as_sets(cluster(x, 0.8, none)), as_sets(cluster(x, 0.8, none, probing=FEW_CELLS))
    assert len(exact & found) >= 0.95 * len(exact)
    assert np.array_equal(cluster(x, 0.8, none, probing=FEW_CELLS), cluster(x, 0.8, none, probing=FEW_CELLS))
