"""The adapter that the library's embeddings are read through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from engine.library.store import Repository, read_setting
from engine.records import WeightsId
from engine.vectors.adapter import ADAPTER_SETTING, Adapter
from engine.vectors.stored import from_blobs


class AdapterReader(Repository):
    """The side of the library that knows its adapter."""

    def adapter(self, weights: WeightsId) -> Adapter | None:
        """Read the adapter for the embeddings of these weights; None if there is none, or it is for others.

        Whatever is compared with the library's embeddings, and does not come from it, has to go through it first.
        """
        with self._store.snapshot() as connection:
            return read_adapter(connection, weights)


def read_adapter(connection: Connection, weights: WeightsId) -> Adapter | None:
    """Read the adapter within a transaction."""
    data = read_setting(connection, ADAPTER_SETTING)
    adapter = None if data is None else Adapter.from_json(data)
    return adapter if adapter is not None and adapter.weights == weights else None


def joined(connection: Connection, weights: WeightsId, blobs: list[bytes], *, raw: bool) -> NDArray[np.int8]:
    """Make one array of stored embeddings, as they are or adapted: (n, d) int8."""
    vectors = from_blobs(blobs)
    adapter = None if raw or not blobs else read_adapter(connection, weights)
    return vectors if adapter is None else adapter.apply_to_bytes(vectors)
