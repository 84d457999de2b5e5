"""Faces out to be grouped, as columns.

A million faces are read table by table, in the order in which each lies on disk, and put together here: a database that
joins and sorts them takes five times as long.
"""

from __future__ import annotations

from binascii import unhexlify
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, cast, func, select

from engine.library.dialects.column_types import WHOLE
from engine.library.dialects.expressions import among, bytes_together, column_together, day_of
from engine.library.grouping.id_columns import (
    Ints,
    ascending,
    look_up,
    read_columns,
    read_grouped,
    read_ids,
    read_in_order,
    read_joined,
)
from engine.library.grouping.owners import read_owners, read_rejected, read_set_aside
from engine.library.reading.lives import DATE_COLUMNS, face_times, read_lives
from engine.library.reading.vectors import read_adapter
from engine.library.scanning.scans import weights_id
from engine.library.schema import EmbeddingRow, FaceRow, PhotoRow
from engine.library.store import REGROUP_NEEDED, Store, read_setting
from engine.records import FaceTable, FaceTimes, WeightsId
from engine.vectors.runs import by_key, by_number
from engine.vectors.sizes import EMBEDDING_SIZE

_Floats = NDArray[np.float64]
_Key = Callable[[Ints], NDArray[Any]]

_STEPS_A_PIXEL = 16  # in which boxes are compared at first: whole numbers are read several times as fast
_QUALITY_STEPS = 2.0**62  # in which qualities are read; as float32 these are the same down to 2**-38
_ROWS = 2**15  # faces whose embeddings are read at once


def read_table(store: Store, weights: WeightsId, *, raw: bool = False) -> FaceTable:
    """Read what `PeopleGrouping.face_table` returns.

    Embeddings are read meanwhile, of a moment that may be another; a face that has none by then is left out. The change
    number is of neither: of a moment before, so that whatever changes after it asks for another grouping.
    A third thread makes it no faster.
    """
    with store.snapshot() as connection:
        change_number = read_setting(connection, REGROUP_NEEDED, 0)
    with ThreadPoolExecutor(1, "embeddings") as beside, store.snapshot() as connection:
        embeddings = beside.submit(_embeddings, store, weights)
        table = _table(connection, weights, embeddings, raw)
    return replace(table, change_number=change_number)


def _table(connection: Connection, weights: WeightsId, embeddings: Future[_Embeddings], raw: bool) -> FaceTable:
    faces = _faces(connection)
    photo_id, place_of_photo, times_of_photo = _photos(connection)
    photo = look_up(photo_id, faces.photo_id)
    kept = np.flatnonzero((photo >= 0) & (look_up(read_set_aside(connection), faces.id) < 0))
    order = _in_order(connection, faces, kept, place_of_photo[photo[kept]])
    owners, is_locked = read_owners(connection)
    rejected = read_rejected(connection)
    embedded, embedding = embeddings.result()
    by_id = np.argsort(embedded, kind="stable")  # hardly any work, where the database keeps them so
    at = look_up(embedded[by_id], faces.id[order])
    order, vector = order[at >= 0], embedding.take(by_id[at[at >= 0]], axis=0)
    adapter = None if raw or not len(order) else read_adapter(connection, weights)
    face_id, photo = faces.id[order], photo[order]
    theirs = np.isin(face_id, list(rejected))
    return FaceTable(
        face_id=face_id,
        photo_id=_pictures(photo_id[photo], faces.moment_ms[order]),
        vector=vector if adapter is None else adapter.apply_to_bytes(vector),
        quality=faces.quality[order],
        person_id=owners.of(faces.id)[order],
        locked=(look_up(owners.face_id[is_locked], faces.id) >= 0)[order],
        rejected={face: frozenset(rejected[face]) for face in face_id[theirs].tolist()},
        drawn=faces.is_drawn[order],
        times=times_of_photo(photo),
        lives=read_lives(connection),
    )


class _Faces(NamedTuple):
    """What stands of each face, ascending by id: (n,) each."""

    id: Ints
    photo_id: Ints
    moment_ms: Ints
    is_drawn: NDArray[np.bool_]
    quality: NDArray[np.float32]
    x0_steps: Ints


def _faces(connection: Connection) -> _Faces:
    """Read the faces: each column as a text, and what nearly all lack of the few that have it."""
    x0_steps = cast(FaceRow.x0 * _STEPS_A_PIXEL, WHOLE)
    quality_steps = cast(FaceRow.quality * _QUALITY_STEPS, WHOLE)
    ids, *others = read_columns(connection, FaceRow.id, FaceRow.photo_id, x0_steps, quality_steps)
    by_id = np.argsort(ids, kind="stable")
    ids, photo_ids, steps, quality = (column[by_id] for column in (ids, *others))
    is_drawn = FaceRow.drawn_by_user & (FaceRow.score == 0)
    rare = select(FaceRow.id, func.coalesce(FaceRow.moment_ms, -1), is_drawn)
    some, moments, drawn = read_ids(connection, rare.where(FaceRow.moment_ms.is_not(None) | is_drawn), 3)
    moment_ms, is_drawn_there, at = np.full(len(ids), -1), np.zeros(len(ids), bool), look_up(ids, some)
    moment_ms[at], is_drawn_there[at] = moments, drawn != 0
    return _Faces(ids, photo_ids, moment_ms, is_drawn_there, (quality / _QUALITY_STEPS).astype(np.float32), steps)


def _in_order(connection: Connection, faces: _Faces, kept: Ints, place: Ints) -> Ints:
    """Sort some faces by their photos' places and by where they stand in these, in whatever order they were found."""

    def of_some(column: Any) -> _Key:
        """Ask for an edge of boxes: of few, as hardly any two begin at the same place of one photo."""

        def read(rows: Ints) -> _Floats:
            ids = np.sort(faces.id[kept[rows]])
            query = select(column).where(among(FaceRow.id, ids.tolist())).order_by(FaceRow.id)
            found = np.fromiter(connection.scalars(query), np.float64)
            return found[look_up(ids, faces.id[kept[rows]])]

        return read

    known = (column[kept].__getitem__ for column in (faces.moment_ms, faces.x0_steps))
    edges = map(of_some, (FaceRow.x0, FaceRow.y0, FaceRow.x1, FaceRow.y1))
    return kept[_sorted(place, [*known, *edges])]


class _TimesOfPhotos:
    """When the faces of photos were seen; of photos of one day there is one row."""

    def __init__(self, times: FaceTimes, day_of_photo: Ints):
        self._times, self._day_of_photo = times, day_of_photo

    def __call__(self, photo: Ints) -> FaceTimes:
        return self._times.rows(self._day_of_photo[photo])


def _photos(connection: Connection) -> tuple[Ints, Ints, _TimesOfPhotos]:
    """Read the photos, ascending: their ids, places by content hash, and times."""
    by_hash = read_in_order(connection, select(PhotoRow.id).order_by(PhotoRow.content_hash))
    place = ascending(by_hash)
    ids, day_of_photo = by_hash[place], np.zeros(len(place), np.int64)
    taken_at, *how = DATE_COLUMNS
    days, dated, number = read_grouped(connection, PhotoRow.id, (day_of(taken_at), *how), taken_at.is_not(None))
    day_of_photo[look_up(ids, dated)] = 1 + number
    return ids, place, _TimesOfPhotos(face_times([(None, None, None), *days]), day_of_photo)


class _Embeddings(NamedTuple):
    """The faces that have one, (n,), and these: (n, d) int8."""

    face_id: Ints
    vector: NDArray[np.int8]


def _embeddings(store: Store, weights: WeightsId) -> _Embeddings:
    """Read all embeddings of a network, a text a block: rows of a million would be as many objects, made one by one."""
    columns = (
        column_together(EmbeddingRow.face_id),
        bytes_together(EmbeddingRow.vector),
        func.min(func.length(EmbeddingRow.vector)),
    )
    face_ids, vectors, sizes = [np.zeros(0, np.int64)], bytearray(), set[float]()
    with store.snapshot() as connection:
        of_weights = EmbeddingRow.weights_id == weights_id(connection, weights)
        last = connection.scalar(select(func.max(EmbeddingRow.face_id)).where(of_weights)) or 0
        for start in range(0, last + 1, _ROWS):
            within = (EmbeddingRow.face_id >= start, EmbeddingRow.face_id < start + _ROWS)
            joined, digits, least = connection.execute(select(*columns).where(of_weights, *within)).one()
            if digits:
                face_ids.append(read_joined(joined))
                vectors += unhexlify(digits)
                sizes |= {least, len(digits) / (2 * len(face_ids[-1]))}  # if the mean is the least, all are as long
    if len(sizes) > 1:
        raise ValueError("embeddings of one network have one size")
    size = int(max(sizes, default=EMBEDDING_SIZE))
    return _Embeddings(np.concatenate(face_ids), np.frombuffer(vectors, np.int8).reshape(-1, size))


def _pictures(photo_ids: Ints, moments_ms: Ints) -> Ints:
    """Number the pictures in which faces stand: a photo as it is, the moments of films below zero."""
    pictures = photo_ids.copy()
    moments: dict[tuple[int, int], int] = {}
    rows = np.flatnonzero(moments_ms >= 0)
    for row, *moment in zip(rows.tolist(), photo_ids[rows].tolist(), moments_ms[rows].tolist(), strict=True):
        pictures[row] = moments.setdefault(tuple(moment), -1 - len(moments))
    return pictures


def _sorted(first: Ints, others: Iterable[_Key]) -> Ints:
    """Sort by keys, of which the first counts most: (n,) -> (n,); equals stay in their order.

    The others are asked, one after another, for the rows (k,) that those before leave equal.
    """
    order = by_number(first)
    same = first[order[1:]] == first[order[:-1]]
    for key in others:
        tied = np.flatnonzero(np.append(same, False) | np.append(False, same))
        if not len(tied):
            break
        rows = order[tied]
        values = key(rows)
        if (values == values[0]).all():
            continue
        by_value = by_key(np.cumsum(np.append(0, ~same))[tied] << 32 | _within_32_bits(values))
        order[tied], values = rows[by_value], values[by_value]
        same[tied[:-1]] &= values[1:] == values[:-1]
    return order


def _within_32_bits(values: NDArray[Any]) -> Ints:
    """Make whole numbers that sort as some numbers do, which are few unless they are whole and near to each other."""
    if values.dtype == np.int64 and np.ptp(values) < 2**32:
        return np.asarray(values - values.min())
    return np.unique(values, return_inverse=True)[1]
