"""Writing the faces of one photo so that what the user decided about a face survives its being found again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Row, Select, and_, bindparam, delete, exists, func, insert, or_, select, update

from engine.faces.boxes import iou
from engine.library.dialects.expressions import Upsert, upsert
from engine.library.scanning.matching import UNLIKE, match_faces
from engine.library.schema import (
    AssignmentRow,
    EmbeddingRow,
    FaceRow,
    PersonRow,
    RejectionRow,
    locks_face,
)
from engine.records import Embedding
from engine.vectors.stored import checksum, to_blob
from engine.vectors.unit_vectors import dequantise

Size = tuple[int, int]  # width, height in pixels
SAME_PLACE = 0.3  # overlap; lower than for faces that look alike, as only the place is compared


def replace_faces(
    connection: Connection, photo_id: int, was: Size, now: Size, found: Sequence[Embedding], weights_id: int
) -> bool:
    """Replace the faces of a photo by those just found; a face that was there before keeps its id.

    Old faces that were not found again go, unless the user decided something about them. A box that the user drew
    stays as long as the face is found in its place.

    Parameters
    ----------
    was, now : (width, height) of the photo in pixels
        Before and after; old and new boxes are compared in fractions of them.

    Returns
    -------
    bool
        Whether anything changed that matters to grouping.
    """
    old = connection.execute(KNOWN_FACES, {"photo_id": photo_id, "weights_id": weights_id}).all()
    pairs = _pair(old, was, now, found, trust_drawn=was == now)
    changed = len(pairs) < len(found)
    kept: dict[int, int] = {}  # index in found to face id
    as_drawn: set[int] = set()  # indices in found of faces whose box and embedding are the user's
    for index, row in enumerate(old):
        if index in pairs:
            again = found[pairs[index]]
            kept[pairs[index]] = row.id
            if row.drawn_by_user and was == now and _is_in_place(row, again):
                connection.execute(RENEW, {"score": float(again.face.score), "face_id": row.id})
                if row.vector is not None:
                    as_drawn.add(pairs[index])
                changed |= row.vector is None
                continue
            connection.execute(RENEW, _columns(again) | {"face_id": row.id})
            changed |= row.vector != again.vector.tobytes() or row.quality != again.quality
        elif not row.decided:
            connection.execute(delete(FaceRow).where(FaceRow.id == row.id))
            changed = True
        elif was != now:
            connection.execute(RENEW, _stretched(row, now[0] / was[0], now[1] / was[1]) | {"face_id": row.id})
    new = [index for index in range(len(found)) if index not in kept]
    kept |= zip(new, _insert(connection, photo_id, [found[index] for index in new]), strict=True)
    face_ids = [kept[index] for index in range(len(found))]
    embeddings = [(face_id, found[index].vector) for index, face_id in enumerate(face_ids) if index not in as_drawn]
    write_vectors(connection, embeddings, weights_id)
    return changed


def add_faces(
    connection: Connection, photo_id: int, was: Size, now: Size, found: Sequence[Embedding], weights_id: int
) -> bool:
    """Add faces to a photo that was looked at more closely; those that were there before stay as they are.

    A face in the place of a known one is that one, however its box or its look may differ: of what the user refused,
    named or let be, nothing comes a second time.

    Returns
    -------
    bool
        Whether anything changed that matters to grouping.
    """
    old = connection.execute(KNOWN_FACES, {"photo_id": photo_id, "weights_id": weights_id}).all()
    boxes = np.array([[row.x0, row.y0, row.x1, row.y1] for row in old], np.float64).reshape(-1, 4)
    new_boxes = np.array([embedding.face.box for embedding in found], np.float64).reshape(-1, 4)
    if len(old) and len(found):
        overlap = iou(new_boxes, boxes)
        is_known = overlap.max(axis=1) > SAME_PLACE
        for row, at in zip(old, overlap.argmax(axis=0).tolist(), strict=True):
            if row.drawn_by_user and _is_in_place(row, found[at]):  # a detector finds it now
                connection.execute(RENEW, {"score": float(found[at].face.score), "face_id": row.id})
        found = [embedding for embedding, is_so in zip(found, is_known, strict=True) if not is_so]
    face_ids = _insert(connection, photo_id, found)
    pairs = [(face_id, embedding.vector) for face_id, embedding in zip(face_ids, found, strict=True)]
    write_vectors(connection, pairs, weights_id)
    return bool(found)


def is_same_picture(
    connection: Connection, photo_id: int, was: Size, now: Size, found: Sequence[Embedding], weights_id: int
) -> bool:
    """Whether it is an edited photo, of whose faces some are found again, and not another one saved over it."""
    old = connection.execute(KNOWN_FACES, {"photo_id": photo_id, "weights_id": weights_id}).all()
    return not old or bool(_pair(old, was, now, found))


def share_of_faces_found(
    connection: Connection, photo_id: int, was: Size, now: Size, found: Sequence[Embedding], weights_id: int
) -> float:
    """Return which share of a photo's faces, and of those found, are the same in the same place; 0 without any."""
    old = connection.execute(KNOWN_FACES, {"photo_id": photo_id, "weights_id": weights_id}).all()
    n_faces = max(len(old), len(found))
    return len(_pair(old, was, now, found)) / n_faces if n_faces else 0.0


def _pair(
    old: Sequence[Row[Any]], was: Size, now: Size, found: Sequence[Embedding], *, trust_drawn: bool = False
) -> dict[int, int]:
    """Pair old faces with those just found: index in old to index in found.

    With `trust_drawn` a face whose box the user drew is the one in its place even if that box makes it look otherwise.
    """
    boxes = np.array([[row.x0, row.y0, row.x1, row.y1] for row in old], np.float64).reshape(-1, 4)
    new_boxes = np.array([embedding.face.box for embedding in found], np.float64).reshape(-1, 4)
    distance = np.full((len(old), len(found)), np.nan)
    known = [index for index, row in enumerate(old) if row.vector is not None]
    if known and found:
        before = dequantise(np.stack([np.frombuffer(old[index].vector, np.int8) for index in known]))
        distance[known] = 2.0 - 2.0 * (before @ dequantise(np.stack([embedding.vector for embedding in found])).T)
    if trust_drawn:
        drawn = [index for index, row in enumerate(old) if row.drawn_by_user]
        distance[drawn] = np.minimum(distance[drawn], UNLIKE)
    boxes, new_boxes = boxes / (was * 2), new_boxes / (now * 2)
    boxes[:, ::2] += _aside(row.moment_ms for row in old)
    new_boxes[:, ::2] += _aside(embedding.face.moment_ms for embedding in found)
    return match_faces(boxes, new_boxes, distance)


def _aside(moments_ms: Iterable[int | None]) -> NDArray[np.float64]:
    """Lay the moments of a film beside one another, so that no places meet but those of one moment: (n, 1)."""
    return np.array([0 if moment is None else 2 + 2 * moment for moment in moments_ms], np.float64).reshape(-1, 1)


def _is_in_place(row: Row[Any], again: Embedding) -> bool:
    boxes = np.array([[row.x0, row.y0, row.x1, row.y1], again.face.box], np.float64)
    return bool(iou(boxes[:1], boxes[1:])[0, 0] > 0.5)


def _known_faces() -> Select[*tuple[Any, ...]]:
    decided = or_(
        FaceRow.drawn_by_user,
        exists().where(AssignmentRow.face_id == FaceRow.id, AssignmentRow.person_id == PersonRow.id, locks_face()),
        exists().where(RejectionRow.face_id == FaceRow.id),
        exists().where(PersonRow.cover_face_id == FaceRow.id),
    )
    same_weights = and_(EmbeddingRow.face_id == FaceRow.id, EmbeddingRow.weights_id == bindparam("weights_id"))
    return (
        select(FaceRow.__table__, EmbeddingRow.vector, decided.label("decided"))
        .outerjoin(EmbeddingRow, same_weights)
        .where(FaceRow.photo_id == bindparam("photo_id"))
        .order_by(FaceRow.id)
    )


def _embed_statement() -> Upsert:
    new = upsert(EmbeddingRow)
    values = {"vector": new.excluded.vector, "checksum": new.excluded.checksum}
    return new.on_conflict_do_update(index_elements=["face_id", "weights_id"], set_=values)


# Built once: a scan runs them for every photo, and building one takes longer than running it.
KNOWN_FACES = _known_faces()
EMBED = _embed_statement()
RENEW = update(FaceRow.__table__).where(FaceRow.id == bindparam("face_id"))  # type: ignore[arg-type]
_INSERT = insert(FaceRow).returning(FaceRow.id, sort_by_parameter_order=True)
_MADE = EmbeddingRow.weights_id == bindparam("weights_id")
_ONE_SIZE = select(func.length(EmbeddingRow.vector)).where(_MADE).order_by(EmbeddingRow.face_id).limit(1)


def _stretched(row: Row[Any], across: float, down: float) -> dict[str, Any]:
    """Carry a face along to the new size of its photo."""
    landmarks = np.frombuffer(row.landmarks, "<f4").reshape(5, 2) * np.array([across, down], np.float32)
    corners = {"x0": row.x0 * across, "y0": row.y0 * down, "x1": row.x1 * across, "y1": row.y1 * down}
    return corners | {"landmarks": _blob(landmarks)}


def _insert(connection: Connection, photo_id: int, found: Sequence[Embedding]) -> list[int]:
    """Insert faces and return their ids, in order."""
    rows = [_columns(embedding) | {"photo_id": photo_id, "drawn_by_user": False} for embedding in found]
    return list(connection.scalars(_INSERT, rows)) if rows else []


def write_vectors(connection: Connection, vectors: Sequence[tuple[int, NDArray[np.int8]]], weights_id: int) -> None:
    """Write what a network makes of faces: pairs of face id and (d,) int8."""
    if not vectors:
        return
    blobs = [to_blob(vector) for _, vector in vectors]
    require_one_size(connection, weights_id, blobs)
    rows = [
        {"face_id": face_id, "weights_id": weights_id, "vector": blob, "checksum": checksum(blob)}
        for (face_id, _), blob in zip(vectors, blobs, strict=True)
    ]
    connection.execute(EMBED, rows)


def require_one_size(connection: Connection, weights_id: int, blobs: Sequence[bytes]) -> None:
    """Raise ValueError if embeddings differ in size from one another, or from those that these weights made before."""
    before = connection.scalars(_ONE_SIZE, {"weights_id": weights_id}).all()
    sizes = {*before, *map(len, blobs)}
    if len(sizes) > 1:
        raise ValueError(f"embeddings of one network have one size, not {' and '.join(map(str, sorted(sizes)))}")


def _columns(embedding: Embedding) -> dict[str, Any]:
    face = embedding.face
    corners = dict(zip(("x0", "y0", "x1", "y1"), face.box.tolist(), strict=True))
    more = {"score": float(face.score), "quality": float(embedding.quality), "moment_ms": face.moment_ms}
    return corners | more | {"landmarks": _blob(face.landmarks)}


def _blob(landmarks: NDArray[np.float32]) -> bytes:
    blob = np.asarray(landmarks, "<f4").tobytes()
    if len(blob) != 40:
        raise ValueError(f"landmarks are (5, 2), not {landmarks.shape}")
    return blob
