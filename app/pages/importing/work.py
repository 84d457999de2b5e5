"""Finding, reading and taking over other programs' names, in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.background.tasks import SLOW, Task
from app.session.session import Session
from engine.active_weights import weights_in_use
from engine.errors import KnownError
from engine.interchange.importing.plan import ImportPlan, PlannedPerson
from engine.interchange.importing.taking import draw_missing, edit_of, read_plan
from engine.interchange.readers.finding import FoundSource, find_sources
from engine.interchange.readers.registry import readers_for
from engine.library import Change, ImportNames
from engine.suggestions.in_photo import choose_faces

if TYPE_CHECKING:
    from engine.scanning.outside.face_maker import FaceMaker


class ImportWork(QObject):
    """Does one thing at a time; what is begun anew drops what was under way.

    Parameters
    ----------
    session : Session
    maker : FaceMaker
        Embeds faces that no detector found.
    """

    found = Signal(list)  # of FoundSource
    n_read = Signal(int)  # photos so far
    planned = Signal(object)  # ImportPlan
    failed = Signal(str)  # why it cannot be done; empty where a bug is reported elsewhere
    n_drawn = Signal(int)  # faces so far
    imported = Signal(object)  # Change
    refused = Signal(str)  # why the names could not be written, which the user was told already

    def __init__(self, session: Session, maker: FaceMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._maker = session, maker
        self._task: Task | None = None

    def find(self, folders: Sequence[Path]) -> None:
        """Look for sources in folders; `found` follows, or `failed`."""
        self._begin(
            self._session.tasks.run(
                find_sources, list(folders), on_done=self.found.emit, on_error=self._fail, lane=SLOW
            )
        )

    def read(self, source: FoundSource | Path) -> None:
        """Read a source, or whatever a file or folder is; `planned` follows, or `failed`."""
        library = self._session.library

        def read(task: Task) -> ImportPlan:
            path, readers = (
                (source, readers_for(source)) if isinstance(source, Path) else (source.path, [source.reader])
            )
            choose = partial(choose_faces, library, weights_in_use(library))
            return read_plan(library, path, readers, task.report, choose)

        self._begin(
            self._session.tasks.run(
                read,
                on_done=self.planned.emit,
                on_error=self._fail,
                on_progress=self.n_read.emit,
                lane=SLOW,
            )
        )

    def take(self, plan: ImportPlan, people: Sequence[PlannedPerson], joined: Mapping[str, str]) -> None:
        """Take people of a plan over: faces that were not found are made, then all is one edit; `imported` follows."""
        names = {person.name for person in people}
        weights, library = self._session.weights, self._session.library

        def draw(task: Task) -> ImportNames:
            drawn = draw_missing(
                plan, library, lambda path, box: self._maker.drawn(weights, path, box), names, task.report
            )
            return edit_of(plan, drawn, names, joined)

        self._begin(
            self._session.tasks.run(
                draw, on_done=self._do, on_error=self._fail, on_progress=self.n_drawn.emit, lane=SLOW
            )
        )

    def stop(self) -> None:
        """Drop what is under way; an edit that has begun is made all the same."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self, task: Task) -> None:
        self.stop()
        self._task = task

    def _do(self, edit: ImportNames) -> None:
        self._session.do(edit, self._tell, on_failed=self._refuse)

    def _tell(self, change: Change) -> None:
        if self._task is not None:  # else nobody is there any more to be told
            self.imported.emit(change)

    def _refuse(self, error: Exception) -> None:
        if self._task is not None:
            self.refused.emit(str(error) if isinstance(error, KnownError) else "")

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.failed.emit(str(error))
        else:
            self.failed.emit("")
            self._session.tasks.failed.emit(error)
