"""The moment after a question has changed, in which no key may answer: it was meant for the question before."""

from __future__ import annotations

from collections.abc import Callable

PAUSE_S = 0.5


class Pause:
    """Knows from when on an answer is meant.

    Parameters
    ----------
    clock : callable
        Seconds, as `time.monotonic` has them.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until = clock()
        self._typing = False

    def begin(self, typing: bool) -> None:
        """Start the pause: the question is another one.

        Parameters
        ----------
        typing : bool
            A name was being typed, so that more of its letters may follow; each of them prolongs the pause.
        """
        self._until = self._clock() + PAUSE_S
        self._typing = typing

    @property
    def is_on(self) -> bool:
        """Whether an answer now was meant for the question before."""
        self._typing &= self._clock() < self._until
        return self._clock() < self._until

    def swallows(self) -> bool:
        """Report whether a key just pressed belongs to a name that was being typed for the question before."""
        if not self.is_on or not self._typing:
            return False
        self._until = self._clock() + PAUSE_S
        return True
