"""All photos as a list for the screen: how many in each month at once, then their ids, and the rest by need."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.background.tasks import Task
from app.session.pending_reads import PendingReads
from app.session.session import Session
from app.style import wording
from app.widgets.dragging.drag_data import PhotoFilesData
from app.widgets.grid.sections import Section
from app.widgets.photos.photo_files import files_of
from engine.records import PhotoFilter, PhotoNote, PhotoRun, Timeline

Index = QModelIndex | QPersistentModelIndex
_NOTED = 1000  # photos of which what was read is kept
_NONE: NDArray[np.int64] = np.array([], np.int64)


class PhotoRole(IntEnum):
    """What a delegate can ask of a row."""

    ID = Qt.ItemDataRole.UserRole  # photo id; None until it is read
    DURATION = Qt.ItemDataRole.UserRole + 1  # of a film, in milliseconds; None of a photo


class PhotosModel(QAbstractListModel):
    """Photos, the newest first by month, or folder by folder.

    Parameters
    ----------
    session : Session
    """

    sections_changed = Signal()
    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._files_of = session, files_of(session)
        self.wanted, self.by_folder = PhotoFilter(), False
        self.is_loaded = False
        self._runs: Sequence[PhotoRun] = ()
        self._n_rows = 0
        self._ids = _NONE
        self._as_tuple: tuple[int, ...] | None = None
        self._lengths: dict[int, int] = {}  # of films
        self._asked: Task | None = None
        self._notes: OrderedDict[int, PhotoNote] = OrderedDict()
        self._note_reads = PendingReads(session, self._read_notes, self._take_notes)

    def show(self, wanted: PhotoFilter, by_folder: bool = False) -> None:
        """Show other photos: by month, room for them at once."""
        self.wanted, self.by_folder, self.is_loaded = wanted, by_folder, False
        reading = self._session.library.reading
        if by_folder:
            self._ask(reading.photos_by_folder, self._take)
        else:
            self._ask(reading.photo_months, self._take_months)

    def refresh(self) -> None:
        """Read the same photos again; rows stay where they are if nothing changed."""
        reading = self._session.library.reading
        self._ask(reading.photos_by_folder if self.by_folder else reading.photo_timeline, self._take)

    def _ask(self, read: Any, take: Any) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._session.read(read, self.wanted, on_done=take)

    def _take_months(self, runs: Sequence[PhotoRun]) -> None:
        self._show(runs, _NONE)
        self._ask(self._session.library.reading.photo_timeline, self._take)

    def _take(self, found: Timeline) -> None:
        self._asked = None
        self._notes.clear()
        if tuple(found.runs) == tuple(self._runs) and not len(self._ids):  # room was made for them
            self._ids, self._as_tuple = found.photo_ids, None
            if self._n_rows:
                self.dataChanged.emit(self.index(0), self.index(self._n_rows - 1))
        elif tuple(found.runs) != tuple(self._runs) or not np.array_equal(found.photo_ids, self._ids):
            self._show(found.runs, found.photo_ids)
        self.is_loaded = True
        self.loaded.emit()
        self._session.read(self._session.library.reading.film_lengths, on_done=self._take_lengths)

    def _take_lengths(self, lengths: dict[int, int]) -> None:
        if lengths != self._lengths:
            self._lengths = lengths
            if self._n_rows:
                self.dataChanged.emit(self.index(0), self.index(self._n_rows - 1), [PhotoRole.DURATION])

    def _show(self, runs: Sequence[PhotoRun], ids: NDArray[np.int64]) -> None:
        self.beginResetModel()
        self._runs, self._ids, self._as_tuple = runs, ids, None
        self._n_rows = sum(run.n_photos for run in runs)
        self.endResetModel()
        self.sections_changed.emit()

    # What the page and the grid ask.

    def photo_ids(self, rows: Iterable[int] | None = None) -> tuple[int, ...]:
        """List the photos of rows, or of all, in order; as far as they are read."""
        if rows is not None:
            return tuple(self._ids[[row for row in rows if row < len(self._ids)]].tolist())
        if self._as_tuple is None:  # the same one each time, as every visit to a photo holds on to it
            self._as_tuple = tuple(self._ids.tolist())
        return self._as_tuple

    def row_of(self, photo_id: int | None) -> int:
        """Return a photo's row, or -1."""
        found = np.flatnonzero(self._ids == photo_id) if photo_id is not None else _NONE
        return int(found[0]) if len(found) else -1

    def ids_of(self, rows: Sequence[int]) -> tuple[int, ...]:
        """List the photos of some rows, as far as they are read."""
        return self.photo_ids(rows)

    def rows_of(self, photo_ids: Sequence[int]) -> list[int]:
        """List the rows of those photos that are still there."""
        return np.flatnonzero(np.isin(self._ids, np.fromiter(photo_ids, np.int64))).tolist()

    def sections(self) -> list[Section]:
        """Return the months or the folders."""
        return [self._section(run) for run in self._runs]

    def _section(self, run: PhotoRun) -> Section:
        count = wording.n_photos(run.n_photos)
        if run.folder is not None:
            folder = Path(run.folder)
            return Section(folder.name or run.folder, f"{count} · {folder.parent}", run.n_photos)
        if run.month is None:
            return Section(self.tr("Without a date"), count, run.n_photos, "?")
        year, month = run.month
        if month == 0:
            return Section(str(year), count, run.n_photos, str(year))
        title, brief = wording.month(year, month), wording.month(year, month, is_brief=True)
        return Section(title, count, run.n_photos, str(year), brief)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else self._n_rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        """Copy, for nothing is taken away."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what rows can be taken for."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Pack photos for other programs."""
        return PhotoFilesData(self._files_of(self.photo_ids(sorted(index.row() for index in indexes))))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row < len(self._ids):
            return None
        match role:
            case PhotoRole.ID:
                return int(self._ids[row])
            case PhotoRole.DURATION:
                return self._lengths.get(int(self._ids[row]))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(int(self._ids[row]))
        return None

    # What is read of a few rows, once somebody points at them.

    def _words(self, photo_id: int) -> str:
        note = self._notes.get(photo_id)
        if note is None:
            self._note_reads.ask([photo_id])
            return self.tr("Photo")
        date = wording.photo_date(note.taken_at, note.date_source, note.date_precision) or self.tr("Without a date")
        n_unnamed = note.n_faces - len(note.names)
        who = [wording.listed(note.names), self.tr("%Ln face(s) without a name", "", n_unnamed)]
        shown = [words for words, is_shown in zip(who, (note.names, n_unnamed), strict=True) if is_shown]
        #: Of a photo: no face is in it
        return "\n".join([date, *(shown or [self.tr("Nobody")])])

    def _read_notes(self, photo_ids: frozenset[int] | None) -> list[PhotoNote]:
        return self._session.library.reading.photo_notes(photo_ids or ())

    def _take_notes(self, _asked: frozenset[int] | None, notes: list[PhotoNote]) -> None:
        for note in notes:
            self._notes[note.photo_id] = note
            row = self.row_of(note.photo_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.AccessibleTextRole])
        while len(self._notes) > _NOTED:
            self._notes.popitem(last=False)
