"""What a scan has to tell that is no failure: remarks on photos, and files that it passed over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping

from sqlalchemy import ColumnElement, exists, func, select

from engine.library.paths import joined
from engine.library.schema import FaceRow, PhotoRow, RootRow, shown_file
from engine.library.store import Repository, read_setting, write_setting
from engine.records import Remark
from engine.sentences import recalled

PASSED_OVER = "passed_over"  # root -> kind of file -> how many of them


class Findings(Repository):
    """The side of the library that keeps a scan's remarks; each method is one transaction."""

    def remarks(self) -> list[Remark]:
        """List what is wrong with present photos that could be read all the same, by path."""
        query = (
            select(RootRow.path, shown_file.c.path, PhotoRow.remark)
            .join(PhotoRow, PhotoRow.id == shown_file.c.photo_id)
            .join(RootRow, RootRow.id == shown_file.c.root_id)
            .where(PhotoRow.remark.is_not(None))
        )
        with self._store.snapshot() as connection:
            remarks = [
                Remark(joined(root, path), recalled(remark or "")) for root, path, remark in connection.execute(query)
            ]
        return sorted(remarks, key=lambda remark: remark.path)

    def n_may_hold_more(self) -> int:
        """Count the photos that can be seen in which a closer look may find more faces."""
        query = select(func.count()).where(PhotoRow.may_hold_more, _can_be_seen())
        with self._store.snapshot() as connection:
            return connection.scalar(query) or 0

    def n_faces(self) -> int:
        """Count the faces that are kept, whether or not their photos can be seen."""
        with self._store.snapshot() as connection:
            return connection.scalar(select(func.count()).select_from(FaceRow)) or 0

    def photos_by_search(self) -> dict[str, int]:
        """Count the photos that can be seen, without films, by the signature of the detector that searched them."""
        query = select(PhotoRow.detector, func.count()).where(PhotoRow.duration_ms.is_(None), _can_be_seen())
        with self._store.snapshot() as connection:
            return {row[0]: row[1] for row in connection.execute(query.group_by(PhotoRow.detector))}

    def passed_over(self) -> dict[str, int]:
        """Count the files of kinds that Kith does not read, at the last scan of each root: by kind, most first."""
        totals: Counter[str] = Counter()
        for kinds in self._store.setting(PASSED_OVER, {}).values():
            totals.update(kinds)
        return dict(sorted(totals.items(), key=lambda item: (-item[1], item[0])))

    def note_passed_over(self, by_root: Mapping[str, Mapping[str, int]]) -> None:
        """Remember the counts of a scan in place of earlier ones of the same roots and of folders inside them.

        A root inside one that was scanned before is left out: the whole's count stands until the whole is scanned.
        """
        with self._store.transaction() as connection:
            known = read_setting(connection, PASSED_OVER, {})
            kept = {root: kinds for root, kinds in known.items() if not any(_is_in(root, top) for top in by_root)}
            new = {
                root: dict(kinds)
                for root, kinds in by_root.items()
                if kinds and not any(_is_in(root, top) for top in kept)
            }
            if kept | new != known:
                write_setting(connection, PASSED_OVER, kept | new)


def _can_be_seen() -> ColumnElement[bool]:
    return exists().where(shown_file.c.photo_id == PhotoRow.id)


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
