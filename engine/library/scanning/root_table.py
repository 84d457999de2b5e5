"""The folders of photos within one transaction, and the files below them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, or_, select, update

from engine.library.dialects.expressions import among
from engine.library.paths import joined, path_below, ranges_below
from engine.library.schema import FileRow, RootRow, SidecarRow, insert_row


class RootTable:
    """The roots as one transaction sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.ids: dict[str, int] = {
            path: root_id for root_id, path in connection.execute(select(RootRow.id, RootRow.path))
        }

    def find(self, path: str) -> tuple[int, str] | None:
        """Return the deepest root that a path lies in, and the path as it is stored below that."""
        for folder in upwards(path):
            if folder in self.ids:
                return self.ids[folder], path_below(folder, path) or ""
        return None

    def find_or_make(self, path: str) -> tuple[int, str]:
        """Return the same; a file outside all roots makes its folder one."""
        found = self.find(path)
        return found or (self.make(os.path.dirname(path)), os.path.basename(path))  # noqa: PTH119, PTH120

    def make(self, path: str, volume: str | None = None) -> int:
        """Add a root, which takes over what the one around it knows there; return its id."""
        around = self.find(path)
        root_id = self.ids[path] = insert_row(self._connection, RootRow, path=path, volume=volume)
        if around is not None:
            move_files(self._connection, *around, root_id, "")
        return root_id

    def at_or_below(self, folder: str) -> Iterator[tuple[str, int, str]]:
        """Yield path and id of each root that holds files at or below a folder, and where in it that folder is."""
        for root, root_id in self.ids.items():
            if path_below(folder, root) is not None:
                yield root, root_id, ""
            elif (inside := path_below(root, folder)) is not None:
                yield root, root_id, inside


def upwards(path: str) -> Iterator[str]:
    """Yield a path and all folders above it."""
    yield path
    while (above := os.path.dirname(path)) != path:  # noqa: PTH120 - surrogate escapes need no detour
        path = above
        yield path


def is_below(root_id: int, folder: str) -> ColumnElement[bool]:
    """Select the files at or below a folder of a root, which is empty for all of them.

    The root is part of each range: only so does SQLite look all of them up in the index.
    """
    return or_(*((FileRow.root_id == root_id) & there for there in ranges_below(FileRow.path, folder)))


def move_files(connection: Connection, source: int, from_folder: str, target: int, to_folder: str) -> int:
    """Move the files at or below a folder of one root to a folder of another, and count them."""
    columns = select(FileRow.id, FileRow.path, FileRow.photo_id)
    moving = connection.execute(columns.where(is_below(source, from_folder))).all()
    there = connection.execute(columns.where(is_below(target, to_folder))).all()
    movers = {row.id for row in moving}
    known = {row.path: row for row in there if row.id not in movers}
    kept: list[tuple[Any, str]] = []
    merged: list[tuple[Any, str]] = []
    for row in moving:
        rest = row.path[len(from_folder) :].lstrip("/") if from_folder else row.path
        path = "/".join(filter(None, (to_folder, rest)))
        (merged if path in known else kept).append((row, path))
    _merge_files(connection, [(row, known[path]) for row, path in merged])
    # Within one root, what makes room for another goes first.
    kept.sort(key=lambda pair: len(pair[1]), reverse=len(to_folder) > len(from_folder))
    if kept:
        here = update(FileRow).where(FileRow.id == bindparam("file_id"))
        rows = [{"file_id": row.id, "root": target, "place": path} for row, path in kept]
        connection.execute(here.values(root_id=bindparam("root"), path=bindparam("place")), rows)
    return len(moving)


def move_sidecars(connection: Connection, old: str, new: str) -> None:
    """Let what is noted of files beside photos hold for another folder; what is known there already stays."""
    rows = connection.execute(select(SidecarRow.id, SidecarRow.path, SidecarRow.photo)).all()
    there = {row.path for row in rows if not path_below(old, row.path)}
    moved = []
    for row in rows:
        path, photo = path_below(old, row.path), path_below(old, row.photo)
        if path and photo and joined(new, path) not in there:
            moved.append({"sidecar_id": row.id, "place": joined(new, path), "beside": joined(new, photo)})
    moved.sort(key=lambda values: len(values["place"]), reverse=len(new) > len(old))  # what makes room goes first
    if moved:
        here = update(SidecarRow).where(SidecarRow.id == bindparam("sidecar_id"))
        connection.execute(here.values(path=bindparam("place"), photo=bindparam("beside")), moved)


def _merge_files(connection: Connection, pairs: Sequence[tuple[Any, Any]]) -> None:
    """Drop files that are known in their new place; where only the old one knew the photo, it is kept there."""
    for row, known in pairs:
        if known.photo_id is None and row.photo_id is not None:
            connection.execute(update(FileRow).where(FileRow.id == known.id).values(photo_id=row.photo_id))
    connection.execute(delete(FileRow).where(among(FileRow.id, [row.id for row, _ in pairs])))
