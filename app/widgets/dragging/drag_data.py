"""What is dragged: faces, or people, of this library; for other programs, the files of their photos."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from app.widgets.local_urls import url_of

FACES = "application/x-kith-faces"
PEOPLE = "application/x-kith-people"
_URLS = "text/uri-list"


class PhotoFilesData(QMimeData):
    """Faces or photos, whose files are asked for only where another program takes them.

    Parameters
    ----------
    files : callable
        Returns the paths.
    """

    def __init__(self, files: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._files = files

    def formats(self) -> list[str]:
        """Return what this can be taken for."""
        return [*super().formats(), _URLS]

    def hasFormat(self, mime_type: str) -> bool:  # noqa: N802
        """Report whether this can be taken for a type."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred: Any) -> Any:  # noqa: N802
        """Return the files, or what was packed."""
        if mime_type == _URLS:
            return [url_of(path) for path in self._files()]
        return super().retrieveData(mime_type, preferred)


def faces_data(face_ids: Sequence[int], files: Callable[[], Sequence[str]] | None = None) -> QMimeData:
    """Pack faces for a drag or the clipboard; with the files of their photos, where those are given."""
    return _packed(FACES, [int(face_id) for face_id in face_ids], None if files is None else PhotoFilesData(files))


def people_data(person_ids: Sequence[int]) -> QMimeData:
    """Pack people for a drag, the one under the pointer first."""
    return _packed(PEOPLE, [int(person_id) for person_id in person_ids])


def dragged_faces(data: QMimeData) -> list[int]:
    """Unpack faces; none if something else is being dragged."""
    return _unpacked(data, FACES)


def dragged_people(data: QMimeData) -> list[int]:
    """Unpack people; none if something else is being dragged."""
    return _unpacked(data, PEOPLE)


def is_ours(data: QMimeData) -> bool:
    """Report whether what is dragged comes from this window."""
    return isinstance(data, PhotoFilesData) or data.hasFormat(FACES) or data.hasFormat(PEOPLE)


def _packed(kind: str, ids: list[int], data: QMimeData | None = None) -> QMimeData:
    data = QMimeData() if data is None else data
    data.setData(kind, json.dumps(ids).encode())
    return data


def _unpacked(data: QMimeData, kind: str) -> list[int]:
    return list(json.loads(bytes(data.data(kind).data()))) if data.hasFormat(kind) else []
