"""Read the training faces: tar shards of small WebP crops beside an index, decoded once to a memory map."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import tarfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import Template
from training.data.joined_pixels import JoinedPixels, Pixels, parts_of

logger = logging.getLogger(__name__)

STORED_PX = 128
"""Side of a stored crop; its central 112x112 is the aligned template crop."""
STORED_TEMPLATE = Template.for_input(STORED_PX, STORED_PX, STORED_PX)
PIXELS = "pixels.npy"
"""The decoded pixels, where they lie beside the index."""


@dataclass(frozen=True)
class FaceSet:
    """Faces with a teacher's embeddings and labels, row i of each array for face i.

    Attributes
    ----------
    pixels : (n, 128, 128, 3) uint8, RGB; usually a read-only memory map
    teacher : (n, 128) float32, unit length; (n, 0) where there is none
    identity : (n,) int32, -1 where unlabelled
    split : (n,) int8, 0 training and 1 validation
    age, sex, race : (n,) integers, -1 where unknown
    placement : (n, 2, 3) float32, or None
        From where a face would lie by landmarks placed anew to where it lies; None where nobody looked.
    """

    pixels: Pixels
    teacher: NDArray[np.float32]
    identity: NDArray[np.int32]
    split: NDArray[np.int8]
    age: NDArray[np.int16]
    sex: NDArray[np.int8]
    race: NDArray[np.int8]
    placement: NDArray[np.float32] | None = None

    @property
    def has_teacher(self) -> bool:
        """Whether a teacher's embeddings came with the faces."""
        return self.teacher.shape[1] > 0

    def rows(self, split: int) -> NDArray[np.int64]:
        """Return the rows of one split, ascending: (m,) int64."""
        return np.flatnonzero(self.split == split)


def decode_shard(shard: str) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Decode the faces of a tar shard: their numbers (n,) int64, and pixels (n, 128, 128, 3) uint8, RGB."""
    numbers, faces = [], []
    where = shard
    try:
        with tarfile.open(shard) as tar:
            for member in tar:
                stream = tar.extractfile(member)
                if stream is None:
                    continue
                where = f"{shard}, {member.name}"
                with PillowImage.open(io.BytesIO(stream.read())) as picture:
                    faces.append(np.asarray(picture.convert("RGB")).reshape(STORED_PX, STORED_PX, 3))
                numbers.append(int(Path(member.name).stem))
    except (tarfile.TarError, OSError, ValueError, SyntaxError) as error:
        raise KnownError(f"{where}: no numbered face of {STORED_PX} x {STORED_PX} pixels can be read there.") from error
    return np.array(numbers, np.int64), np.array(faces, np.uint8).reshape(-1, STORED_PX, STORED_PX, 3)


def _decode_all(shards: list[Path], n_faces: int, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial.npy")
    pixels = np.lib.format.open_memmap(partial, mode="w+", dtype=np.uint8, shape=(n_faces, STORED_PX, STORED_PX, 3))
    n_decoded = 0
    try:
        with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
            for shard, (numbers, faces) in zip(shards, pool.map(decode_shard, map(str, shards)), strict=True):
                if len(numbers) and numbers.max() >= n_faces:
                    raise KnownError(f"{shard} holds face {numbers.max()}, but index.npz ends at {n_faces - 1}.")
                pixels[numbers] = faces
                n_decoded += len(numbers)
                logger.info("decoded %s (%d faces)", shard.name, len(numbers))
        if n_decoded != n_faces:
            raise KnownError(f"The shards hold {n_decoded} faces, but index.npz lists {n_faces}. Is a shard missing?")
    except BaseException:
        partial.unlink()
        raise
    pixels.flush()
    partial.replace(target)


def open_faces(folder: Path, cache: Path) -> FaceSet:
    """Open a folder of shards, decoding them to `cache` on first use.

    Parameters
    ----------
    folder : Path
        Holds index.npz and the *.tar shards, or their pixels decoded already.
    cache : Path
        A folder for the decoded pixels (49 KB a face); made if missing.

    Raises
    ------
    KnownError
        If the folder has no index.npz, or its shards hold fewer or more faces than that lists.
    """
    index_file = folder / "index.npz"
    if not index_file.is_file():
        raise KnownError(f"{folder} holds no training faces: there is no index.npz in it.")
    try:
        with np.load(index_file) as index:
            columns = {name: index[name] for name in ("teacher", "identity", "split", "age", "sex", "race")}
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise KnownError(f"{index_file} is damaged, or lacks a column of what is known of the faces.") from error
    n_faces = len(columns["identity"])
    which = hashlib.sha256(columns["teacher"].tobytes()).hexdigest()[:8]  # one cache may serve several folders
    pixels_file = folder / PIXELS
    if not pixels_file.exists():
        pixels_file = cache / f"faces-{n_faces}-{which}.npy"
    if not pixels_file.exists():
        _decode_all(sorted(folder.glob("*.tar")), n_faces, pixels_file)
    columns["teacher"] = columns["teacher"].astype(np.float32)
    return FaceSet(pixels=np.load(pixels_file, mmap_mode="r"), **columns)


def join(sets: Sequence[FaceSet]) -> FaceSet:
    """Put sets one behind the other, as one; nobody is in two of them.

    Raises
    ------
    KnownError
        If the teacher's embeddings are of different sizes.
    """
    if len(sets) == 1:
        return sets[0]
    if len({faces.teacher.shape[1] for faces in sets}) > 1:
        raise KnownError("Only faces whose teacher's embeddings have one size can be joined.")
    starts = np.cumsum([0, *(faces.identity.max(initial=-1) + 1 for faces in sets)])
    identity = [
        np.where(faces.identity >= 0, faces.identity + start, -1) for faces, start in zip(sets, starts, strict=False)
    ]
    pixels = JoinedPixels([part for faces in sets for part in parts_of(faces.pixels)])
    names = ("teacher", "split", "age", "sex", "race")
    columns = {name: np.concatenate([getattr(faces, name) for faces in sets]) for name in names}
    placements = [faces.placement for faces in sets if faces.placement is not None]
    placement = np.concatenate(placements) if len(placements) == len(sets) else None
    return FaceSet(pixels, identity=np.concatenate(identity).astype(np.int32), placement=placement, **columns)


def training_rows(faces: FaceSet, n_faces: int | None = None) -> NDArray[np.int64]:
    """Return the rows to learn from, ascending: all training faces, or some: (m,) int64.

    Parameters
    ----------
    faces : FaceSet
    n_faces : int or None
        So many, of people drawn at random, with all their faces but the last one's. Fewer faces are a part of more,
        so that runs differ in the amount of data alone.

    Raises
    ------
    KnownError
        If there are not so many.
    """
    rows = faces.rows(0)
    if n_faces is None:
        return rows
    if n_faces > len(rows):
        raise KnownError(f"There are {len(rows):,} training faces, not {n_faces:,}.")
    identity = faces.identity[rows].astype(np.int64)
    people, which = np.unique(np.where(identity < 0, -1 - np.arange(len(rows)), identity), return_inverse=True)
    turn = np.random.default_rng(0).permutation(len(people))[which]
    return np.sort(rows[np.argsort(turn, kind="stable")[:n_faces]])


class Batches:
    """Shuffled batches for ever, epoch after epoch; any step's batch can be asked for.

    The order depends on `seed` and the epoch alone, so a resumed run sees the batches an uninterrupted one would
    have seen. The last short batch of an epoch is dropped.

    Parameters
    ----------
    rows : (n,) int64
    batch_size : int
    seed : int

    Raises
    ------
    KnownError
        If there are fewer faces than one batch needs.
    """

    def __init__(self, rows: NDArray[np.int64], batch_size: int, seed: int):
        self.rows = rows
        self.batch_size = batch_size
        self.seed = seed
        self.per_epoch = len(rows) // batch_size
        if self.per_epoch == 0:
            raise KnownError(f"There are {len(rows)} training faces, too few for batches of {batch_size}.")
        self._epoch = -1
        self._order = rows

    def __getitem__(self, step: int) -> NDArray[np.int64]:
        """Return a step's batch: (batch_size,) int64."""
        epoch, offset = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            self._epoch, self._order = epoch, np.random.default_rng((self.seed, epoch)).permutation(self.rows)
        return self._order[offset * self.batch_size : (offset + 1) * self.batch_size]
