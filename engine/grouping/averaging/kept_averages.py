"""Averaged faces of a very large library, kept in a file beside it, so that a few new ones can be grouped alone.

The file is a table of records, sorted by what their faces are known by: a hash of the embedding as it is compared, of
the threshold, and of this format. So what was made for another network, adapter or sensitivity is not found, and a
record whose own hash is wrong counts as none. Whatever is not found is averaged again.
"""

from __future__ import annotations

import logging
import os
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from engine.grouping.averages import Averages
from engine.grouping.executors import in_order
from engine.grouping.shortlist import Ints
from engine.replacing import put_in_place
from engine.vectors.runs import by_key
from engine.vectors.unit_vectors import quantise

logger = logging.getLogger(__name__)

_FORMAT = 1
_MOST_NEW = 0.1  # of all faces, since all were averaged; then all are averaged again
_BLOCK = 16384
_HASHED = 1024  # rows at once, which stay in a core's own memory
Hashes = NDArray[np.uint64]
Made = TypeVar("Made", NDArray[np.float32], Averages)


@dataclass(frozen=True, eq=False)
class Found:
    """What there is of some faces.

    Attributes
    ----------
    averaged : (n, d) int8
    is_known : (n,) bool
        Which of them are there.
    is_late : (n,) bool
        Which came after all faces had been averaged.
    """

    averaged: NDArray[np.int8]
    is_known: NDArray[np.bool_]
    is_late: NDArray[np.bool_]

    @property
    def is_enough(self) -> bool:
        """Whether so few are new that they can be grouped alone."""
        return int(np.count_nonzero(~self.is_known | self.is_late)) <= _MOST_NEW * len(self.is_known)


class KeptAverages:
    """The file, and what is to take its place.

    Parameters
    ----------
    file : Path
        It need not exist.
    """

    def __init__(self, file: Path):
        self._file = file
        self._new = file.with_name(f".{file.name}.{os.getpid()}.new")
        self._is_written = False
        self._made: tuple[NDArray[np.int8], float, NDArray[np.float32] | Averages] | None = None
        self._known_by: tuple[NDArray[np.int8], float, Hashes, Ints] | None = None
        self._writing = threading.Thread()

    def averages(
        self,
        vectors: NDArray[np.int8],
        threshold: float,
        make: Callable[[], Made],
        is_late: NDArray[np.bool_] | None = None,
    ) -> Made:
        """Return what was made of the same faces when they were last grouped with this, or make it.

        That is for a grouping that has to be done once more as people were edited meanwhile. What is made is written
        while the faces are grouped by it.
        """
        if self._made is None or self._made[1] != threshold or not np.array_equal(self._made[0], vectors):
            made = make()
            self._made = vectors, threshold, made
            self._wait()
            averaged = made.vectors if isinstance(made, Averages) else made
            self._writing = threading.Thread(target=self.write, args=(vectors, threshold, averaged, is_late))
            self._writing.start()
        return cast(Made, self._made[2])

    def find(self, vectors: NDArray[np.int8], threshold: float) -> Found | None:
        """Read what there is of faces, (n, d) int8, as they were averaged up to a threshold; None without a file."""
        n, d = vectors.shape
        try:
            kept = np.load(self._file, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None
        if kept.dtype != _record(d) or not len(kept):
            return None
        face, order = self._hashed(vectors, threshold)
        keys = np.array(kept["face"])
        at = np.minimum(np.searchsorted(keys, face[order]), len(keys) - 1)
        is_there = keys[at] == face[order]
        at, known = at[is_there], order[is_there]  # as they lie in the file
        averaged, is_known, is_late = np.zeros((n, d), np.int8), np.zeros(n, bool), np.zeros(n, bool)

        def read(start: int) -> None:
            rows = known[start : start + _BLOCK]
            records = kept[at[start : start + _BLOCK]]
            averaged[rows], is_late[rows] = records["averaged"], records["late"] != 0
            is_known[rows] = records["check"] == _hashes(records["averaged"], _FORMAT)

        for _ in in_order(read, range(0, len(known), _BLOCK)):
            pass
        return Found(averaged, is_known, is_late)

    def _hashed(self, vectors: NDArray[np.int8], threshold: float) -> tuple[Hashes, Ints]:
        """Compute what faces are known by, and the order of that; once for looking them up and writing them."""
        if self._known_by is None or self._known_by[0] is not vectors or self._known_by[1] != threshold:
            blocks = [vectors[start : start + _BLOCK] for start in range(0, len(vectors), _BLOCK)]
            hashed = in_order(lambda block: _hashes(block, _salt(threshold)), blocks)
            face = np.concatenate([np.zeros(0, np.uint64), *hashed])
            self._known_by = vectors, threshold, face, by_key(face)
        return self._known_by[2:]

    def write(
        self,
        vectors: NDArray[np.int8],
        threshold: float,
        averaged: NDArray[np.float32] | NDArray[np.int8],
        is_late: NDArray[np.bool_] | None = None,
    ) -> None:
        """Write faces and what they were averaged to, which `find` does not find before `keep`.

        Parameters
        ----------
        vectors, threshold
            As for `find`.
        averaged : (n, d) float32, unit rows, or int8
            Quantised, if they are not yet.
        is_late : (n,) bool, optional
        """
        self._is_written = False
        face, order = self._hashed(vectors, threshold)
        record = _record(vectors.shape[1])
        header = {"descr": np.lib.format.dtype_to_descr(record), "fortran_order": False, "shape": order.shape}
        try:
            self._new.touch(0o600)
            with self._new.open("wb") as new:  # no memory map, in which a full disk would end the process
                np.lib.format.write_array_header_1_0(new, header)
                for start in range(0, len(order), _BLOCK):
                    rows = order[start : start + _BLOCK]
                    records = np.zeros(len(rows), record)
                    some = averaged.take(rows, axis=0)
                    is_quantised = some.dtype == np.int8
                    records["face"] = face[rows]
                    records["averaged"] = some if is_quantised else quantise(some.astype(np.float32, copy=False))
                    records["check"] = _hashes(records["averaged"], _FORMAT)
                    records["late"] = 0 if is_late is None else is_late[rows]
                    new.write(records.view(np.uint8).data)
            self._is_written = True
        except OSError as error:  # it only makes the next grouping faster
            logger.warning("%s cannot be written: %s", self._file, error)

    def keep(self) -> None:
        """Put what was written, if anything was, in the place of what there was.

        The people who were grouped by it have to be in the library by then: faces that are found are left with them.
        """
        self._wait()
        try:
            if self._is_written:
                put_in_place(self._new, self._file)
                self._is_written = False
        except OSError as error:
            logger.warning("%s cannot be written: %s", self._file, error)

    def discard(self) -> None:
        """Delete what was written and not kept."""
        self._wait()
        with suppress(OSError):
            self._new.unlink(missing_ok=True)

    def _wait(self) -> None:
        if self._writing.ident is not None:
            self._writing.join()

    def drop(self) -> None:
        """Delete the file: all faces are about to be grouped anew, and no longer as they were by it."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)


def _record(d: int) -> np.dtype[np.void]:
    return np.dtype([("face", "<u8"), ("check", "<u8"), ("late", "<u8"), ("averaged", "i1", (d,))])


def _salt(threshold: float) -> int:
    return zlib.crc32(f"{_FORMAT} {threshold!r}".encode())


def _hashes(vectors: NDArray[np.int8], salt: int) -> Hashes:
    """Hash rows of bytes: (n, d) int8 -> (n,). Not against anybody who wants two to be equal."""
    n, d = vectors.shape
    factors = np.random.default_rng(salt).integers(0, 2**63, -(-d // 8), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    out = np.empty(n, np.uint64)
    for start in range(0, n, _HASHED):
        words = np.zeros((len(vectors[start : start + _HASHED]), 8 * len(factors)), np.int8)
        words[:, :d] = vectors[start : start + _HASHED]
        mixed = words.view("<u8") * factors
        mixed ^= mixed >> np.uint64(29)  # a product's high bits are the well mixed ones
        np.einsum("nk,k->n", mixed, factors[::-1], out=out[start : start + len(words)])
    return out ^ (out >> np.uint64(32))
