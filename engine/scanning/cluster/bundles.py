"""Small photos that make the way to a worker together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from engine.scanning.cluster.tasks import Asked, Found

SMALL_BYTES = 1_000_000
"""What is larger takes so long to search that the way does not matter."""
_MOST = 4
_PATIENCE_S = 0.05  # so long a photo waits for others

_Waiting = tuple[Asked, "asyncio.Future[Found]"]


class Bundles:
    """Collects photos that are wanted at nearly the same moment, and has them searched by one task.

    A task of Dask takes some 15 ms of processors on its way there and back, a quarter of what a small photo takes.
    All is done in the thread of an event loop.

    Parameters
    ----------
    search : function
        Has photos searched; its results are in their order.
    """

    def __init__(self, search: Callable[[Sequence[Asked]], Awaitable[Sequence[Found]]]) -> None:
        self._search = search
        self._waiting: list[_Waiting] = []
        self._sent: set[asyncio.Task[None]] = set()  # a loop alone does not keep its tasks

    async def search(self, photo: Asked) -> Found:
        """Search a photo, together with others if there are any."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Found] = loop.create_future()
        self._waiting.append((photo, answer))
        if len(self._waiting) >= _MOST:
            self._send()
        elif len(self._waiting) == 1:
            loop.call_later(_PATIENCE_S, self._send)
        return await answer

    def _send(self) -> None:
        bundle, self._waiting = self._waiting, []
        if bundle:
            task = asyncio.create_task(self._bring(bundle))
            self._sent.add(task)
            task.add_done_callback(self._sent.discard)

    async def _bring(self, bundle: list[_Waiting]) -> None:
        try:
            found = await self._search([photo for photo, _ in bundle])
        except Exception as error:
            found = [error] * len(bundle)
        for (_, answer), outcome in zip(bundle, found, strict=True):
            if answer.cancelled():
                continue
            if isinstance(outcome, Exception):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)
