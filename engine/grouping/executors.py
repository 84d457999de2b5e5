"""Do independent pieces of work on all cores; what comes out is the same, to the bit, however many these are.

Each piece is done by one thread whose matrix products use one thread, too: numpy's take several by themselves, and then
the last bit of a product may depend on how many. As many pieces are done at once as a product would use threads, so
that OMP_NUM_THREADS holds for both. Where nobody can tell how many these are, as of Apple's Accelerate, they are done
one by one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

Piece = TypeVar("Piece")
Result = TypeVar("Result")
Shared = TypeVar("Shared")


class Executor(Protocol):
    """Where pieces of work are done: by threads of this process, or elsewhere."""

    def map(self, work: Callable[[Shared, Piece], Result], shared: Shared, pieces: Sequence[Piece]) -> Iterator[Result]:
        """Do pieces of work on what all of them share, and yield the results in the order of the pieces.

        Parameters
        ----------
        work : function of what is shared and a piece
            Of a module's top level; it changes neither.
        shared : what can be pickled
        pieces : sequence of what can be pickled
        """
        ...


class Threads:
    """An `Executor` of this process."""

    def map(self, work: Callable[[Shared, Piece], Result], shared: Shared, pieces: Sequence[Piece]) -> Iterator[Result]:
        """Do pieces of work as `in_order` does."""
        return in_order(partial(work, shared), pieces)


def in_order(work: Callable[[Piece], Result], pieces: Sequence[Piece]) -> Iterator[Result]:
    """Do pieces of work, several at once, and yield the results in the order of the pieces.

    Pieces do not call this function.
    """
    with _products.in_one_thread() as n_threads:
        n_threads = min(n_threads, len(pieces))
        if n_threads < 2:
            yield from map(work, pieces)
            return
        with ThreadPoolExecutor(n_threads, "grouping") as threads:
            n_ahead = n_threads + 1  # results that wait to be taken would fill the memory
            doing: deque[Future[Result]] = deque(threads.submit(work, piece) for piece in pieces[:n_ahead])
            for piece in pieces[n_ahead:]:
                yield doing.popleft().result()
                doing.append(threads.submit(work, piece))
            while doing:
                yield doing.popleft().result()


class _Products:
    """The threads of matrix products, which are the process's: taken from it by the first, given back by the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._n_users = 0
        self._n_threads = 1
        self._pools: ThreadpoolController | None = None
        self._limit = ExitStack()

    @contextmanager
    def in_one_thread(self) -> Iterator[int]:
        """Keep products to one thread; yields how many they use otherwise."""
        with self._lock:
            if not self._n_users:
                self._pools = self._pools or ThreadpoolController().select(user_api="blas")
                self._n_threads = max([1, *(pool["num_threads"] for pool in self._pools.info())])
                self._limit.enter_context(self._pools.limit(limits=1))
            self._n_users += 1
        try:
            yield self._n_threads
        finally:
            with self._lock:
                self._n_users -= 1
                if not self._n_users:
                    self._limit.close()


_products = _Products()


def parts(rows: NDArray[np.int64], length: int) -> list[NDArray[np.int64]]:
    """Cut rows into pieces of a length."""
    return [rows[start : start + length] for start in range(0, len(rows), length)]
