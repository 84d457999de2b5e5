"""Know a face again that is there already, or whose person is to be left out."""

from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError

_INT8_SCALE = 256
_BLOCKS = 64
_SAME_PICTURE = 0.06
"""Squared distance by the teacher up to which two crops are one picture: copies, other sizes, frames of one scene."""
_HELD_OUT = 0.7


def read_excluded(*files: Path) -> NDArray[np.float32]:
    """Read embeddings of people to leave out: (n, d) float32, unit rows.

    Parameters
    ----------
    files : Path
        Tables of floats, or of int8 as 256ths; or folders of faces in Kith's own form, of which those for validation
        are left out, or all where none are.

    Raises
    ------
    KnownError
        If one holds something else, or embeddings of another network than the first.
    """
    tables = [_read(file) for file in files]
    for file, table in zip(files, tables, strict=True):
        if table.shape[1] != tables[0].shape[1]:
            raise KnownError(f"{file} holds no embeddings of the same network as {files[0]}.")
    return np.concatenate(tables)


def _read(file: Path) -> NDArray[np.float32]:
    try:
        stored = _of_faces(file) if file.is_dir() else np.load(file, allow_pickle=False)
    except (OSError, ValueError, LookupError, EOFError, BadZipFile) as error:
        raise KnownError(f"{file} holds no embeddings to leave out: it is no .npy file, or damaged.") from error
    if not isinstance(stored, np.ndarray) or stored.ndim != 2 or stored.dtype.kind not in "if":
        raise KnownError(f"{file} holds no embeddings to leave out: those are a table of numbers, a face a row.")
    rows = stored.astype(np.float32) / (_INT8_SCALE if stored.dtype == np.int8 else 1)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True).clip(1e-6))


def _of_faces(folder: Path) -> NDArray[np.float16]:
    with np.load(folder / "index.npz", allow_pickle=False) as index:
        embeddings, held_out = index["teacher"], index["split"] == 1
    return np.asarray(embeddings[held_out if held_out.any() else slice(None)])


class Novelty:
    """Refuse faces that are there already, or that show somebody who is to be left out.

    Parameters
    ----------
    excluded : (n, d) float32 or None
        Unit rows.
    """

    def __init__(self, excluded: NDArray[np.float32] | None = None):
        self._excluded = excluded
        self._seen: list[NDArray[np.float32]] = []

    def reasons(self, embeddings: NDArray[np.float32]) -> list[str]:
        """Return why each face of a batch is refused, "" where it is not; those are known from now on.

        Parameters
        ----------
        embeddings : (n, d) float32, unit rows

        Raises
        ------
        KnownError
            If those to leave out are another network's.
        """
        left_out = np.zeros(len(embeddings), bool)
        if self._excluded is not None and len(self._excluded):
            if self._excluded.shape[1] != embeddings.shape[1]:
                raise KnownError(
                    f"The embeddings to leave out have {self._excluded.shape[1]} numbers, those of these faces "
                    f"{embeddings.shape[1]}: they are another network's."
                )
            left_out = _nearest(embeddings, self._excluded) < _HELD_OUT
        before = np.full(len(embeddings), np.inf)
        for block in self._seen:
            before = np.minimum(before, _nearest(embeddings, block))
        kept: list[int] = []
        reasons = []
        for i, embedding in enumerate(embeddings):
            near = min(before[i], _nearest(embedding[None], embeddings[kept])[0] if kept else np.inf)
            reasons.append("to be left out" if left_out[i] else "doubled" if near < _SAME_PICTURE else "")
            if not reasons[-1]:
                kept.append(i)
        if kept:
            self._seen.append(embeddings[kept])
        if len(self._seen) > _BLOCKS:
            self._seen = [np.concatenate(self._seen)]
        return reasons


def _nearest(embeddings: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(2 - 2 * (embeddings @ others.T).max(1))
