"""Faces out to be grouped, as columns.

A million faces are read table by table, in the order in which each lies on disk, and put together here: a database that
joins and sorts them takes five times as long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, count, islice
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Select, func, select

from engine.library.dialects.expressions import day_of, ids_together
from engine.library.reading.lives import DATE_COLUMNS, face_times, read_lives
from engine.library.reading.vectors import read_adapter
from engine.library.scanning.scans import weights_id
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    PhotoRow,
    RejectionRow,
    is_named_or_hidden,
    stream_rows,
)
from engine.library.store import REGROUP_NEEDED, read_setting
from engine.records import FaceTable, FaceTimes, WeightsId
from engine.vectors.sizes import EMBEDDING_SIZE
from engine.vectors.stored import from_blobs

Ints = NDArray[np.int64]
_Floats = NDArray[np.float64]

_ROWS = 2**14  # faces whose embeddings are read at once
_NUMBERS = (  # of a face, all of which a float holds: ids are below 2**53
    FaceRow.id,
    FaceRow.photo_id,
    func.coalesce(FaceRow.moment_ms, -1),
    FaceRow.drawn_by_user & (FaceRow.score == 0),
    FaceRow.quality,
    FaceRow.x0,
    FaceRow.y0,
    FaceRow.x1,
    FaceRow.y1,
)


def read_table(connection: Connection, weights: WeightsId, *, raw: bool = False) -> FaceTable:
    """Read what `PeopleGrouping.face_table` returns, within a transaction."""
    faces = _numbers(connection, select(*_NUMBERS).order_by(FaceRow.id))
    ids, photo_ids = faces[:2].astype(np.int64)
    photo_id, place_of_photo, times_of_photo = _photos(connection)
    photo = look_up(photo_id, photo_ids)
    kept = np.flatnonzero((photo >= 0) & (look_up(read_set_aside(connection), ids) < 0))
    order = kept[_sorted(place_of_photo[photo[kept]], faces[2, kept], *faces[5:, kept])]
    vector, is_there = _vectors(connection, weights, ids, order)
    if not is_there.all():
        order, vector = order[is_there], vector[is_there]
    moment, is_drawn, quality = faces[2:5, order]
    del faces
    adapter = None if raw or not len(order) else read_adapter(connection, weights)
    owners, is_locked = read_owners(connection)
    rejected = read_rejected(connection)
    face_id, photo = ids[order], photo[order]
    theirs = np.isin(face_id, list(rejected))
    return FaceTable(
        face_id=face_id,
        photo_id=_pictures(photo_id[photo], moment.astype(np.int64)),
        vector=vector if adapter is None else adapter.apply_to_bytes(vector),
        quality=quality.astype(np.float32),
        person_id=owners.of(ids)[order],
        locked=(look_up(owners.face_id[is_locked], ids) >= 0)[order],
        rejected={face: frozenset(rejected[face]) for face in face_id[theirs].tolist()},
        change_number=read_setting(connection, REGROUP_NEEDED, 0),
        drawn=is_drawn > 0,
        times=times_of_photo(photo),
        lives=read_lives(connection),
    )


def look_up(ids: Ints, wanted: Ints) -> Ints:
    """Look ids up among ascending ones: where each is, -1 for what is not there."""
    if not len(ids):
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return np.where(ids[at] == wanted, at, -1)


def read_ids(connection: Connection, query: Select[*tuple[Any, ...]], n_columns: int = 1) -> Ints:
    """Read whole numbers, very many if need be: (n_columns, n)."""
    return np.fromiter(chain.from_iterable(stream_rows(connection, query)), np.int64).reshape(-1, n_columns).T


class Owners(NamedTuple):
    """Faces, ascending, and whose they are: (n,) each."""

    face_id: Ints
    person_id: Ints

    def rows(self, rows: Ints | NDArray[np.bool_]) -> Owners:
        """Take some rows."""
        return Owners(self.face_id[rows], self.person_id[rows])

    def of(self, face_ids: Ints) -> Ints:
        """Look up whose some faces are, -1 for those that are nobody's: (m,) -> (m,)."""
        at = look_up(self.face_id, face_ids)
        return np.where(at >= 0, self.person_id[at], -1) if len(self.face_id) else at


def read_owners(connection: Connection) -> tuple[Owners, NDArray[np.bool_]]:
    """Read whose all faces are that are somebody's, and whether only the user may change that; see `locks_face`."""
    of_people = select(AssignmentRow.person_id, func.count(), ids_together(AssignmentRow.face_id))
    people, counts, face_ids = [], [], []
    for person_id, n_faces, joined in stream_rows(connection, of_people.group_by(AssignmentRow.person_id)):
        people.append(person_id)
        counts.append(n_faces)
        face_ids.append(joined.strip("[]"))
    owners = Owners(_ids(",".join(face_ids)), np.repeat(np.array(people, np.int64), np.array(counts, np.int64)))
    owners = owners.rows(np.argsort(owners.face_id))
    (kept,) = read_ids(connection, select(PersonRow.id).where(is_named_or_hidden()).order_by(PersonRow.id))
    is_locked = look_up(kept, owners.person_id) >= 0
    columns = (AssignmentRow.face_id, AssignmentRow.confirmed, AssignmentRow.guessed)
    told = select(*columns).where(AssignmentRow.confirmed | AssignmentRow.guessed)
    face_id, is_confirmed, is_guessed = read_ids(connection, told, 3)
    at = look_up(owners.face_id, face_id)
    is_locked[at] = (is_confirmed != 0) | (is_locked[at] & (is_guessed == 0))
    return owners, is_locked


def _ids(text: str) -> Ints:
    """Read whole numbers with commas between them."""
    return np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)


def read_rejected(connection: Connection) -> dict[int, set[int]]:
    """Read whom each face is not by what the user said."""
    rejected: dict[int, set[int]] = {}
    for face_id, person_id in connection.execute(select(RejectionRow.face_id, RejectionRow.person_id)):
        if person_id is not None:
            rejected.setdefault(face_id, set()).add(person_id)
    return rejected


def read_set_aside(connection: Connection) -> Ints:
    """Read the faces that the user set aside, ascending; see `is_set_aside`."""
    query = select(RejectionRow.face_id).where(RejectionRow.person_id.is_(None))
    return np.asarray(read_ids(connection, query.order_by(RejectionRow.face_id))[0])


def _numbers(connection: Connection, query: Select[*tuple[Any, ...]]) -> _Floats:
    """Read the columns of `_NUMBERS`: (9, n)."""
    read = np.fromiter(chain.from_iterable(stream_rows(connection, query)), np.float64)
    return np.ascontiguousarray(read.reshape(-1, len(_NUMBERS)).T)


class _TimesOfPhotos:
    """When the faces of photos were seen; of photos of one day there is one row."""

    def __init__(self, times: FaceTimes, day_of_photo: Ints):
        self._times, self._day_of_photo = times, day_of_photo

    def __call__(self, photo: Ints) -> FaceTimes:
        return self._times.rows(self._day_of_photo[photo])


def _photos(connection: Connection) -> tuple[Ints, Ints, _TimesOfPhotos]:
    """Read the photos, ascending: their ids, places by content hash, and times."""
    (by_hash,) = read_ids(connection, select(PhotoRow.id).order_by(PhotoRow.content_hash))
    place = np.argsort(by_hash)
    taken_at, *how = DATE_COLUMNS
    number: defaultdict[Any, int] = defaultdict(count().__next__)
    days = stream_rows(connection, select(day_of(taken_at), *how).order_by(PhotoRow.id))
    day_of_photo = np.fromiter(map(number.__getitem__, days), np.int64)
    return by_hash[place], place, _TimesOfPhotos(face_times(list(number)), day_of_photo)


def _vectors(
    connection: Connection, weights: WeightsId, ids: Ints, order: Ints
) -> tuple[NDArray[np.int8], NDArray[np.bool_]]:
    """Read the embeddings of some of the ascending ids, in an order of theirs: (n, d) int8, and which have one."""
    n, place = len(order), np.full(len(ids), -1)
    place[order] = np.arange(n)
    out, is_there = np.zeros((n, EMBEDDING_SIZE), np.int8), np.zeros(n, bool)
    for some_ids, some in _pieces(connection, weights_id(connection, weights)):
        if not is_there.any():
            out = np.zeros((n, some.shape[1]), np.int8)
        at = look_up(ids, some_ids)
        at = np.where(at >= 0, place[at], -1)
        wanted = at >= 0
        out[at[wanted]], is_there[at[wanted]] = some[wanted], True
    return out, is_there


def _pieces(connection: Connection, weights_key: int | None) -> Iterator[tuple[Ints, NDArray[np.int8]]]:
    columns = (EmbeddingRow.face_id, EmbeddingRow.vector)
    query = select(*columns).where(EmbeddingRow.weights_id == weights_key).order_by(EmbeddingRow.face_id)
    rows = stream_rows(connection, query)
    while some := list(islice(rows, _ROWS)):  # a million rows at once would be a gigabyte
        face_ids, blobs = zip(*some, strict=True)
        yield np.array(face_ids, np.int64), from_blobs(blobs)


def _pictures(photo_ids: Ints, moments_ms: Ints) -> Ints:
    """Number the pictures in which faces stand: a photo as it is, the moments of films below zero."""
    pictures = photo_ids.copy()
    moments: dict[tuple[int, int], int] = {}
    rows = np.flatnonzero(moments_ms >= 0)
    for row, *moment in zip(rows.tolist(), photo_ids[rows].tolist(), moments_ms[rows].tolist(), strict=True):
        pictures[row] = moments.setdefault(tuple(moment), -1 - len(moments))
    return pictures


def _sorted(*keys: NDArray[Any]) -> Ints:
    """Sort by keys, of which the first counts most: (n,) each -> (n,); equals stay in their order."""
    row = np.arange(len(keys[0]))  # the first key is as small a number
    order = np.sort(keys[0] << 32 | row) & (2**32 - 1)
    same = keys[0][order[1:]] == keys[0][order[:-1]]
    for key in keys[1:]:
        tied = np.flatnonzero(np.append(same, False) | np.append(False, same))
        if not len(tied):
            break
        if (key[order[tied]] == key[order[tied[0]]]).all():
            continue
        run = np.cumsum(np.append(0, ~same))[tied]
        rows = order[tied]
        order[tied] = rows[np.lexsort((key[rows], run))]
        same &= key[order[1:]] == key[order[:-1]]
    return order
