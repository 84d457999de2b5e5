"""What a library remembers, as the window knows it: settings, and the weights that they lead to. Without Qt."""

from __future__ import annotations

import threading
from typing import Any

from engine.active_weights import NET_SETTING, weights_in_use
from engine.errors import KnownError
from engine.library import Library
from engine.networks.weights import Weights


class Remembered:
    """Settings read once and noted at once, but written in the background: the library's writer lock may be another's.

    Safe to use from several threads; only `write` and `read` wait for the library.

    Parameters
    ----------
    library : Library
        Its settings are read here; call `read` for the weights as well.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._moment = threading.Lock()  # of what is below, for a moment
        self._one_at_a_time = threading.RLock()  # of `write` and `read`
        self._values = library.settings()
        self._unwritten: dict[str, Any] = {}
        self._weights: Weights | None = None

    def get(self, key: str, default: Any = None) -> Any:
        """Return a remembered value."""
        with self._moment:
            return self._values.get(key, default)

    def note(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold; `write` will write it."""
        with self._moment:
            self._values[key] = self._unwritten[key] = value

    @property
    def weights(self) -> Weights:
        """The network that the library's faces are looked at with, as of the last `read`.

        Raises
        ------
        KnownError
            If there are no such weights.
        """
        found = self._weights
        if found is None:
            found = weights_in_use(self._library)
            with self._moment:
                self._weights = self._weights or found
        return found

    def write(self) -> bool:
        """Write what was noted, each key once; report whether there are other weights now.

        What could not be written is written the next time.

        Raises
        ------
        KnownError
            If the library cannot be written.
        """
        with self._one_at_a_time:
            if self._library.why_read_only is not None:  # whoever may only look remembers until the window is closed
                return False
            with self._moment:
                values, self._unwritten = self._unwritten, {}
            if not values:
                return False
            try:
                self._library.set_settings(values)
            except BaseException:
                with self._moment:
                    self._unwritten = values | self._unwritten
                raise
            return NET_SETTING in values and self.read()

    def read(self) -> bool:
        """Read settings and weights anew; report whether the weights are others than before."""
        with self._one_at_a_time:
            values = self._library.settings()
            try:
                weights = weights_in_use(self._library)
            except KnownError:  # whoever needs them will hear why
                weights = None
            with self._moment:
                self._values = values | self._unwritten
                is_other, self._weights = weights != self._weights, weights
            return is_other
