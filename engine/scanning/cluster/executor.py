"""A cluster as the place where a very large library's faces are grouped: see `engine.grouping.executors.Executor`."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from engine.grouping.executors import in_order
from engine.scanning.cluster.connection import Connection
from engine.scanning.cluster.tasks import KithVersion, kith_here, name_of

if TYPE_CHECKING:
    from distributed import Client

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
    kith : KithVersion
        Of who wants it: no other groups.
    """

    def __init__(self, connection: Connection, kith: KithVersion) -> None:
        self._connection = connection
        self._kith = kith

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
        client, start = self._connection.client, self._connection.start
        sent = self._taken(start(_send(client, shared)), client)
        n_ahead = 2 * max(1, sum(machine.n_threads for machine in self._connection.machines))
        doing: deque[Future[Result]] = deque()
        try:
            for piece in pieces:
                if len(doing) == n_ahead:
                    yield self._taken(doing.popleft(), client)
                doing.append(start(_do(client, self._kith, work, sent, piece)))
            while doing:
                yield self._taken(doing.popleft(), client)
        finally:
            for future in doing:
                future.cancel()

    def _taken(self, future: Future[T], client: Client) -> T:
        """Wait for a future, but not for ever: a client that closes forgets what it was given just before."""
        while not wait([future], _LOOK_S).done:
            if self._connection.has_lost(client) or self._connection.is_silent:
                future.cancel()
                raise TimeoutError("the scheduler does not answer, or has no workers")
        return future.result()


async def _send(client: Client, shared: Any) -> Any:
    return await client.scatter(shared, broadcast=True, hash=False)


async def _do(client: Client, *arguments: Any) -> Any:
    return await client.submit(_done, *arguments, pure=False)


def _done(kith: KithVersion, work: Callable[[Shared, Piece], Result], shared: Shared, piece: Piece) -> Result:
    """Do a piece as a thread of this machine would, to the bit."""
    from distributed import get_worker

    kith.require(kith_here(), name_of(get_worker().name))
    return next(in_order(partial(work, shared), [piece]))
