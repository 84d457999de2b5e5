"""The folders of photos that a library knows: found by path, looked for when they are away, moved as one."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, update

from engine.errors import KnownError
from engine.library.dialects.expressions import among
from engine.library.paths import joined, path_below
from engine.library.scanning.root_table import RootTable, is_below, move_files, move_sidecars, upwards
from engine.library.schema import FileRow, PhotoRow, RootRow, shown_file
from engine.library.store import Repository, note_face_data_changed, read_setting, write_setting
from engine.places import FOLDERS_SETTING
from engine.sentences import sentence
from engine.volumes import is_folder, mounts_below, volume_of

_SAMPLES = 64  # files of a root that tell whether it is in another place now


@dataclass(frozen=True, slots=True)
class AwayFolder:
    """A folder of photos that is not there.

    Attributes
    ----------
    path : str
    n_photos : int
        Photos that lie nowhere else.
    disk_is_here : bool
        Whether it was moved, renamed or deleted; else its disk is not connected, or the system does not tell disks
        apart.
    """

    path: str
    n_photos: int
    disk_is_here: bool


@dataclass(frozen=True, slots=True)
class FileSample:
    """A file as it was when it was read, by its whole path."""

    path: str
    size_bytes: int
    content_hash: str


class Roots(Repository):
    """The side of the library that knows folders; each method is one transaction."""

    def paths(self) -> list[str]:
        """List the roots, ascending."""
        with self._store.snapshot() as connection:
            return sorted(connection.scalars(select(RootRow.path)))

    def begin(
        self,
        folders: Sequence[str],
        is_same: Callable[[str, str], bool] = os.path.samefile,
        volume_of: Callable[[str], str | None] = volume_of,
        mounts_below: Callable[[str], list[str]] = mounts_below,
    ) -> list[str]:
        """Make the folders of a scan known, with their volumes, and return them as the library spells them.

        A volume that is mounted inside of one is a root of its own, so that its photos are not taken for deleted while
        it is away.

        On a file system that takes no notice of case, or of how an accent is written, a folder can be named in many
        ways.

        Raises
        ------
        KnownError
            If a folder is only where a disk belongs that is not there: empty, and on another volume than before.
        """
        spelled = []
        with self._store.transaction() as connection:
            table = RootTable(connection)
            volumes = {row.path: row.volume for row in connection.execute(select(RootRow.path, RootRow.volume))}
            for named in folders:
                folder = _spelled(named, table.ids, is_same)
                spelled.append(folder)
                if not is_folder(folder):
                    continue
                volume, before = volume_of(folder), volumes.get(folder)
                if before not in (None, volume) and _is_empty(folder):
                    shown = os.fsencode(folder).decode("utf-8", "replace")
                    raise KnownError(
                        sentence(
                            "The disk whose photos were in “{shown}” is not there. Please connect it.", shown=shown
                        )
                    )
                around = table.find(folder)
                if folder in table.ids:
                    here = RootRow.path == folder
                    connection.execute(update(RootRow).where(here).values(volume=volume or before))
                elif around is None or volumes.get(_root_of(folder, table), volume) not in (None, volume):
                    table.make(folder, volume)
                for mount in mounts_below(folder):
                    if mount not in table.ids and volume_of(mount) not in (None, volume):
                        table.make(mount, volume_of(mount))
        return spelled

    def note(self, folders: Sequence[str]) -> None:
        """Make folders known, whether they are there or not: another machine has scanned them."""
        with self._store.transaction() as connection:
            table = RootTable(connection)
            for folder in sorted(folders):
                if table.find(folder) is None:
                    table.make(folder)

    def away(self, volume_of: Callable[[str], str | None] = volume_of) -> list[AwayFolder]:
        """List the roots that are not there, those with photos that lie nowhere else.

        Their files count as missing from then on where another file shows the photo; other photos can still be seen,
        as far as thumbnails are kept.
        """
        with self._store.snapshot() as connection:
            roots = connection.execute(select(RootRow.__table__).order_by(RootRow.path)).all()
        gone = [root for root in roots if is_away(root.path, root.volume, volume_of)]
        if not gone:
            return []
        with self._store.transaction() as connection:
            _mark_dead(connection, {root.id for root in gone})
            of_root = select(shown_file.c.root_id, func.count(shown_file.c.photo_id.distinct()))
            counts = {row[0]: row[1] for row in connection.execute(of_root.group_by(shown_file.c.root_id))}
        return [
            AwayFolder(root.path, counts[root.id], volume_of(root.path) == root.volume is not None)
            for root in gone
            if counts.get(root.id)
        ]

    def samples(self) -> Iterator[list[FileSample]]:
        """Yield, root by root, some files whose content is known, evenly spread."""
        with self._store.snapshot() as connection:
            roots = connection.execute(select(RootRow.id, RootRow.path).order_by(RootRow.path)).all()
        for root_id, root in roots:
            query = (
                select(FileRow.path, FileRow.size_bytes, PhotoRow.content_hash)
                .join(PhotoRow, PhotoRow.id == FileRow.photo_id)
                .where(FileRow.root_id == root_id, FileRow.failure_reason.is_(None))
                .order_by(FileRow.id)
            )
            with self._store.snapshot() as connection:
                count = select(func.count()).where(FileRow.root_id == root_id, FileRow.photo_id.is_not(None))
                step = max(1, (connection.scalar(count) or 0) // _SAMPLES)
                rows = connection.execute(query.where(FileRow.id % step == 0).limit(_SAMPLES)).all()
            yield [FileSample(joined(root, path), size, digest) for path, size, digest in rows]

    def count_below(self, folder: str) -> int:
        """Count the photos in a folder and the folders inside it, missing ones too."""
        n_photos = 0
        with self._store.snapshot() as connection:
            for _, root_id, inside in RootTable(connection).at_or_below(folder):
                there = (is_below(root_id, inside), FileRow.photo_id.is_not(None))
                n_photos += connection.scalar(select(func.count()).where(*there)) or 0
        return n_photos

    def move(self, old: str, new: str, volume_of: Callable[[str], str | None] = volume_of) -> int:
        """Let everything that is known of a folder hold for another place, in one transaction.

        Moving it back is the same with the two exchanged. Where a file is known in both places the newer knowledge
        stays. The window looks after the new place instead of the old one.

        Returns
        -------
        int
            How many files are in the new place now.

        Raises
        ------
        KnownError
            If nothing is known in the old place.
        """
        old, new = (os.path.abspath(path) for path in (old, new))  # noqa: PTH100 - symlinks stay as named
        with self._store.transaction() as connection:
            table = RootTable(connection)
            sources = list(table.at_or_below(old))
            n_files = 0
            for root, root_id, inside in sources if old != new else ():
                if inside:
                    target, place = table.find(new) or (table.make(new, volume_of(new)), "")
                    n_files += move_files(connection, root_id, inside, target, place)
                else:
                    n_files += _move_root(table, connection, root, joined(new, path_below(old, root) or ""), volume_of)
            if not n_files:
                shown = os.fsencode(old).decode("utf-8", "replace")
                raise KnownError(sentence("No photos are known in “{shown}”.", shown=shown))
            move_sidecars(connection, old, new)
            folders = read_setting(connection, FOLDERS_SETTING, [])
            moved = [new if path_below(old, path) == "" else _after_move(path, old, new) for path in folders]
            write_setting(connection, FOLDERS_SETTING, list(dict.fromkeys(moved)))
            note_face_data_changed(connection)
            self._store.tell(connection)
        return n_files


def _mark_dead(connection: Connection, root_ids: set[int]) -> None:
    """Mark as missing the files below roots that are away, where a file elsewhere shows the photo."""
    elsewhere = select(shown_file.c.photo_id).where(~among(shown_file.c.root_id, root_ids))
    dead = (among(FileRow.root_id, root_ids), ~FileRow.missing, FileRow.photo_id.in_(elsewhere))
    connection.execute(update(FileRow).where(*dead).values(missing=True))


def _move_root(
    table: RootTable, connection: Connection, old: str, new: str, volume_of: Callable[[str], str | None]
) -> int:
    root_id = table.ids.pop(old)
    if (there := table.ids.get(new)) is not None:
        n_files = move_files(connection, root_id, "", there, "")
        connection.execute(delete(RootRow).where(RootRow.id == root_id))
        return n_files
    around = table.find(new)
    connection.execute(update(RootRow).where(RootRow.id == root_id).values(path=new, volume=volume_of(new)))
    table.ids[new] = root_id
    if around is not None:  # what was scanned there before belongs to the deeper root
        move_files(connection, *around, root_id, "")
    return connection.scalar(select(func.count()).where(FileRow.root_id == root_id)) or 0


def _after_move(path: str, old: str, new: str) -> str:
    inside = path_below(old, path)
    return path if inside is None else joined(new, inside)


def _spelled(folder: str, roots: dict[str, int], is_same: Callable[[str, str], bool]) -> str:
    """Return a folder as the root that it is, or lies in, is spelled."""
    if folder in roots:
        return folder
    above = list(upwards(folder))
    for root in sorted(roots, key=len, reverse=True):
        depth = len(list(upwards(root)))
        if depth > len(above):
            continue
        named = above[len(above) - depth]
        if named != root and _plain(named) == _plain(root) and _is_one_folder(named, root, is_same):
            return root + folder[len(named) :]
    return folder


def _plain(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _is_one_folder(first: str, second: str, is_same: Callable[[str, str], bool]) -> bool:
    try:
        return is_same(first, second)
    except OSError:
        return False


def _root_of(folder: str, table: RootTable) -> str:
    return next(above for above in upwards(folder) if above in table.ids)


def is_away(root: str, volume: str | None, volume_of: Callable[[str], str | None] = volume_of) -> bool:
    """Whether a root is not there, or its server; an empty folder on another volume is where its disk belongs."""
    if not is_folder(root):
        return True
    return volume is not None and volume_of(root) != volume and _is_empty(root)


def _is_empty(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return False
