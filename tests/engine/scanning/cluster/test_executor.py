"""Grouping's pieces on a cluster: the same groups, to the bit, and no fewer where the cluster ends half-way."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from engine.grouping.cells import Probing
from engine.grouping.people import group_faces
from engine.scanning.cluster.connection import ClusterAddress, Connection
from engine.scanning.cluster.executor import ClusterExecutor
from engine.vectors.unit_vectors import quantise
from tests.engine.grouping.test_cluster import random_constraints, unit
from tests.engine.scanning.cluster import hands

pytest.importorskip("distributed", reason="distributed is not installed: pip install 'kith[cluster]'")


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    connection = Connection(ClusterAddress("local:2"), start_local=hands.in_this_process)
    yield connection
    connection.close()


def test_groups_are_those_of_this_machine(connection: Connection) -> None:
    rng = np.random.default_rng(5)
    vectors = quantise(unit(rng, 700, d=32, n_centres=50, spread=0.25))
    constraints = random_constraints(rng, 700, 0.05)
    found = []
    for more in ({}, {"executor": ClusterExecutor(connection)}):
        probing = Probing(more_than=0, groups_more_than=0, cells_per_root=2.0, n_probes=4, block_rows=128, **more)
        found.append(group_faces(vectors, constraints, 0.7, 0.8, probing=probing))
    assert np.array_equal(found[0], found[1])
    assert found[0].max() > 20


def test_what_the_cluster_does_not_do_is_done_here(connection: Connection) -> None:
    assert list(ClusterExecutor(connection).map(_only_here, 10, range(8))) == [10 * k for k in range(8)]


def _only_here(factor: int, piece: int) -> int:
    from distributed import get_worker

    if piece == 3:
        try:
            get_worker()
        except ValueError:
            return factor * piece
        raise MemoryError
    return factor * piece
