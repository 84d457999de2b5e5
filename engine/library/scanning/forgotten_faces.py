"""The places of forgotten faces, where a scan finds nobody."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sqlalchemy import Connection, bindparam, select, update

from engine.faces.boxes import iou
from engine.library.scanning.photo_faces import SAME_PLACE
from engine.library.schema import FaceRow, ForgottenFaceRow
from engine.records import Embedding

_PLACES = select(ForgottenFaceRow.__table__).where(ForgottenFaceRow.photo_id == bindparam("photo_id"))

_FACES = select(FaceRow.__table__).where(FaceRow.photo_id == bindparam("photo_id"))


def without_forgotten(
    connection: Connection, photo_id: int, was: tuple[int, int], now: tuple[int, int], found: Sequence[Embedding]
) -> Sequence[Embedding]:
    """Leave out the faces that are where the user had somebody forgotten, but not those known to be of others.

    Of a film, in which the next search may choose other moments, only those are kept that were known before.

    Parameters
    ----------
    was, now : (width, height) of the photo in pixels
        Before and after; where they differ the places are carried along.
    """
    rows = connection.execute(_PLACES, {"photo_id": photo_id}).all()
    if not rows:
        return found
    across, down = now[0] / was[0], now[1] / was[1]
    places = np.array([[row.x0, row.y0, row.x1, row.y1] for row in rows]) * (across, down, across, down)
    if was != now:
        for row, place in zip(rows, places.tolist(), strict=True):
            corners = dict(zip(("x0", "y0", "x1", "y1"), place, strict=True))
            connection.execute(update(ForgottenFaceRow).where(ForgottenFaceRow.id == row.id).values(**corners))
    if not found:
        return found
    if any(row.moment_ms is not None for row in rows):
        return _in_film(connection, photo_id, found)
    boxes = np.array([face.face.box for face in found], np.float64)
    overlap = iou(boxes, places).max(axis=1)
    known = connection.execute(_FACES, {"photo_id": photo_id}).all()
    if known:  # two heads close together overlap: whoever was not forgotten stays
        beside = np.array([[row.x0, row.y0, row.x1, row.y1] for row in known]) * (across, down, across, down)
        overlap[iou(boxes, beside).max(axis=1) > overlap] = 0.0
    return [face for face, is_there in zip(found, overlap > SAME_PLACE, strict=True) if not is_there]


def _in_film(connection: Connection, photo_id: int, found: Sequence[Embedding]) -> Sequence[Embedding]:
    """Leave out all that was not there before: at another moment it may be whoever was forgotten."""
    rows = connection.execute(_FACES, {"photo_id": photo_id}).all()
    known: dict[int | None, list[list[float]]] = {}
    for row in rows:
        known.setdefault(row.moment_ms, []).append([row.x0, row.y0, row.x1, row.y1])
    return [
        face
        for face in found
        if (boxes := known.get(face.face.moment_ms))
        and iou(face.face.box[None].astype(np.float64), np.array(boxes)).max() > SAME_PLACE
    ]
