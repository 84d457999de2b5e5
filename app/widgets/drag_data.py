"""What is dragged: faces, or a person, of this library."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

FACES = "application/x-kith-faces"
PERSON = "application/x-kith-person"


def faces_data(face_ids: Sequence[int]) -> QMimeData:
    """Pack faces for a drag or the clipboard."""
    return _packed(FACES, [int(face_id) for face_id in face_ids])


def person_data(person_id: int) -> QMimeData:
    """Pack a person for a drag."""
    return _packed(PERSON, [int(person_id)])


def dragged_faces(data: QMimeData) -> list[int]:
    """Unpack faces; none if something else is being dragged."""
    return _unpacked(data, FACES)


def dragged_person(data: QMimeData) -> int | None:
    """Unpack a person; None if something else is being dragged."""
    return next(iter(_unpacked(data, PERSON)), None)


def _packed(kind: str, ids: list[int]) -> QMimeData:
    data = QMimeData()
    data.setData(kind, json.dumps(ids).encode())
    return data


def _unpacked(data: QMimeData, kind: str) -> list[int]:
    return list(json.loads(bytes(data.data(kind).data()))) if data.hasFormat(kind) else []
