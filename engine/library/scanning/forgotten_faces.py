"""The places of forgotten faces, where a scan finds nobody."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sqlalchemy import Connection, bindparam, select, update

from engine.faces.boxes import iou
from engine.library.schema import ForgottenFaceRow
from engine.records import Embedding

_SAME_PLACE = 0.3  # overlap; lower than for faces that look alike, as there is nothing to compare but the place
_PLACES = select(ForgottenFaceRow.__table__).where(ForgottenFaceRow.photo_id == bindparam("photo_id"))


def without_forgotten(
    connection: Connection, photo_id: int, was: tuple[int, int], now: tuple[int, int], found: Sequence[Embedding]
) -> Sequence[Embedding]:
    """Leave out the faces that are where the user had somebody forgotten.

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
    overlap = iou(np.array([face.face.box for face in found], np.float64), places)
    return [face for face, is_there in zip(found, overlap.max(axis=1) > _SAME_PLACE, strict=True) if not is_there]
