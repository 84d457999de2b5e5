"""Grouping's pieces on a cluster: the same groups, to the bit, and no fewer where the cluster ends half-way."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from typing import Any

import numpy as np
import pytest

from engine.grouping.cells import Probing
from engine.grouping.people import group_faces
from engine.scanning.cluster.connection import ClusterAddress, Connection
from engine.scanning.cluster.executor import ClusterExecutor
from engine.scanning.cluster.tasks import KithVersion, kith_here
from engine.scanning.workers import Machine
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
    for more in ({}, {"executor": ClusterExecutor(connection, kith_here())}):
        probing = Probing(more_than=0, groups_more_than=0, cells_per_root=2.0, n_probes=4, block_rows=128, **more)
        found.append(group_faces(vectors, constraints, 0.7, 0.8, probing=probing))
    assert np.array_equal(found[0], found[1])
    assert found[0].max() > 20


def test_what_the_cluster_does_not_do_is_done_here(connection: Connection) -> None:
    assert list(ClusterExecutor(connection, kith_here()).map(_only_here, 10, range(8))) == [10 * k for k in range(8)]


def test_a_worker_with_another_kith_groups_nothing(connection: Connection) -> None:
    for kith, is_there in ((kith_here(), True), (KithVersion("9.9", ()), False)):
        assert list(ClusterExecutor(connection, kith).map(_is_there, None, range(2))) == [is_there] * 2


def _is_there(_shared: None, _piece: int) -> bool:
    from distributed import get_worker

    try:
        get_worker()
    except ValueError:
        return False
    return True


class GoneConnection:
    """Takes what it is given, and never answers more than the first."""

    machines = (Machine("nas", 1, True),)
    client = "client"
    is_lost = is_silent = False

    def __init__(self, **how: bool) -> None:
        self.futures: list[Future[object]] = []
        self.how = how

    def start(self, work: Coroutine[Any, Any, Any]) -> Future[object]:
        work.close()
        self.futures.append(Future())
        if len(self.futures) == 1:
            self.futures[0].set_result("sent")
        else:
            vars(self).update(self.how)
        return self.futures[-1]

    def has_lost(self, client: str) -> bool:
        return self.is_lost or client != self.client


@pytest.mark.parametrize("how", ["is_lost", "is_silent"])
def test_a_scheduler_that_is_gone_is_not_waited_for(how: str) -> None:
    connection = GoneConnection(**{how: True})
    executor = ClusterExecutor(connection, kith_here())  # type: ignore[arg-type]
    assert list(executor.map(_only_here, 10, range(5))) == [0, 10, 20, 30, 40]
    assert len(connection.futures) == 3 and all(future.cancelled() for future in connection.futures[1:])


def _only_here(factor: int, piece: int) -> int:
    if piece == 3 and _is_there(None, piece):
        raise MemoryError
    return factor * piece
