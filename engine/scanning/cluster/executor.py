"""A cluster as the place where a very large library's faces are grouped: see `engine.grouping.executors.Executor`."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from functools import partial
from typing import Any, TypeVar

from engine.grouping.executors import in_order
from engine.scanning.cluster.connection import Connection

logger = logging.getLogger(__name__)

_LOOK_S = 0.5  # after which a piece that is not done makes one look whether the scheduler is there

Piece = TypeVar("Piece")
Result = TypeVar("Result")
Shared = TypeVar("Shared")
T = TypeVar("T")


class ClusterExecutor:
    """Does pieces of work on the machines of a cluster; what these fail to do is done here.

    Parameters
    ----------
    connection : Connection
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def map(self, work: Callable[[Shared, Piece], Result], shared: Shared, pieces: Sequence[Piece]) -> Iterator[Result]:
        """Send what is shared to every worker, and do the pieces there, two for each thread on their way at once."""
        n_done = 0
        try:
            for result in self._there(work, shared, pieces):
                yield result
                n_done += 1
        except Exception as error:  # whatever happens on a cluster: what was sent to it is here, too
            logger.warning("the cluster groups no further, and this machine goes on: %s", error)
            yield from in_order(partial(work, shared), pieces[n_done:])

    def _there(
        self, work: Callable[[Shared, Piece], Result], shared: Shared, pieces: Sequence[Piece]
    ) -> Iterator[Result]:
        sent = self._taken(self._connection.start(self._send(shared)))
        n_ahead = 2 * max(1, sum(machine.n_threads for machine in self._connection.machines))
        doing: deque[Future[Result]] = deque()
        try:
            for piece in pieces:
                if len(doing) == n_ahead:
                    yield self._taken(doing.popleft())
                doing.append(self._connection.start(self._do(work, sent, piece)))
            while doing:
                yield self._taken(doing.popleft())
        finally:
            for future in doing:
                future.cancel()

    def _taken(self, future: Future[T]) -> T:
        """Wait for a future as long as the scheduler is there: one that goes forgets what it was given just before."""
        while not wait([future], _LOOK_S).done:
            if self._connection.is_lost or self._connection.is_silent:
                future.cancel()
                raise TimeoutError("the scheduler does not answer, or has no workers")
        return future.result()

    async def _send(self, shared: Any) -> Any:
        return await self._connection.client.scatter(shared, broadcast=True, hash=False)

    async def _do(self, work: Callable[..., Any], sent: Any, piece: Any) -> Any:
        return await self._connection.client.submit(_done, work, sent, piece, pure=False)


def _done(work: Callable[[Shared, Piece], Result], shared: Shared, piece: Piece) -> Result:
    """Do a piece as a thread of this machine would, to the bit."""
    return next(in_order(partial(work, shared), [piece]))
