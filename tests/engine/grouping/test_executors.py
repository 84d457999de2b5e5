"""Pieces of work: in their order, and the same to the bit however many threads do them."""

import threading

import numpy as np
import pytest
from threadpoolctl import ThreadpoolController

from engine.grouping.cells import Probing
from engine.grouping.executors import in_order, parts
from engine.grouping.people import group_faces
from engine.vectors.unit_vectors import quantise
from tests.engine.grouping.test_cluster import random_constraints, unit, with_dates

FEW_CELLS = Probing(more_than=0, groups_more_than=0, cells_per_root=2.0, n_probes=3, block_rows=64)


def threads_of_products() -> set[int]:
    return {pool["num_threads"] for pool in ThreadpoolController().select(user_api="blas").info()}


@pytest.fixture(params=[1, 2, 5])
def n_threads(request):
    with ThreadpoolController().limit(limits=request.param, user_api="blas"):
        yield request.param


def test_come_in_order_each_with_products_of_one_thread(n_threads):
    seen = []

    def work(piece):
        seen.append(threading.current_thread().name)
        assert threads_of_products() <= {1}
        return piece**2

    assert list(in_order(work, range(20))) == [piece**2 for piece in range(20)]
    assert len(set(seen)) <= n_threads
    assert threads_of_products() <= {n_threads}


def test_an_error_ends_the_work_and_gives_the_threads_back(n_threads):
    with pytest.raises(ZeroDivisionError):
        list(in_order(lambda piece: 1 / piece, [1, 0, 1]))
    assert threads_of_products() <= {n_threads}


def test_parts_are_all_there_is():
    assert [part.tolist() for part in parts(np.arange(5), 2)] == [[0, 1], [2, 3], [4]]
    assert not parts(np.arange(0), 2)


@pytest.mark.parametrize("dated", [False, True])
def test_groups_are_the_same_with_any_number_of_threads(dated):
    rng = np.random.default_rng(3)
    vectors = quantise(unit(rng, 900, d=32, n_centres=60, spread=0.25))
    constraints = random_constraints(rng, 900, 0.05)
    constraints = with_dates(rng, constraints) if dated else constraints
    found = []
    for n in (1, 2, 3):
        with ThreadpoolController().limit(limits=n, user_api="blas"):
            found.append(group_faces(vectors, constraints, 0.7, 0.8, probing=FEW_CELLS))
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2])
    assert found[0].max() > 20
