"""Scans in the background: one thread that follows the pipeline's events, and a clock that tells the window."""

from __future__ import annotations

import dataclasses
import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.session.scans.scan_progress import ScanProgress, Tally
from app.session.session import Session
from engine.active_weights import NET_SETTING
from engine.errors import KnownError
from engine.library.error_sentences import BeingScannedError, UnreachableError
from engine.scanning import events
from engine.volumes import is_folder

if TYPE_CHECKING:
    from engine.scanning.pipeline import ScanSettings
    from engine.scanning.workers import Workers

Hire = Callable[["ScanSettings"], AbstractContextManager["Workers | None"]]
"""Finds who does the heavy work of a scan."""

logger = logging.getLogger(__name__)

DEVICE_SETTING, MIN_FACE_SETTING, FILMS_SETTING = "device", "min_face_px", "films"
GROUP_EVERY_S = 8.0
_GENTLY = {"refresh": True, "workers": 1, "group_every_s": 120.0}
_TICK_MS = 100


@dataclass(frozen=True)
class ScanOutcome:
    """How a scan ended; `finished` is None if it was cancelled."""

    finished: events.ScanFinished | None
    progress: ScanProgress


class Scanner(QObject):
    """Runs a scan at a time; folders that are asked for meanwhile come next.

    Parameters
    ----------
    session : Session
        Its `regrouped` is emitted whenever people were grouped anew.
    hire : function of the settings, optional
        Finds who does the work of a scan, for as long as it lasts; without, and for scans with workers of their own,
        processes of this machine do.
    **always
        Fields of ScanSettings that hold for every scan, such as workers=1.
    """

    started = Signal()
    progressed = Signal(object)  # ScanProgress, at most ten times a second
    ended = Signal(object)  # ScanOutcome
    failed = Signal(object)  # an exception; `ended` follows
    _regrouped = Signal()
    _thread_ended = Signal(object, object)  # ScanFinished or None, exception or None

    def __init__(
        self, session: Session, parent: QObject | None = None, hire: Hire | None = None, **always: Any
    ) -> None:
        super().__init__(parent)
        self._session, self._hire = session, hire
        self._always = always
        self._run: _ScanThread | None = None
        self._closed = False
        self._next: dict[Path, None] = {}
        self._next_changes: dict[str, Any] = {}
        self._again: dict[Path, None] = {}  # to be looked through once nothing else is to do
        self._held: set[bool] = set()  # by `Tally.again`: of which kind a scan goes on paused, as it was interrupted so
        self._waiting: list[Callable[[Callable[[], None]], None]] = []  # to be done before anything is scanned
        self._is_cut_off = False  # the library cannot be reached or is another's, and what is to do waits for `go_on`
        self._shown: ScanProgress | None = None
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._report_progress)
        session.without_scan = self.stop_for
        self._regrouped.connect(session.regrouped, Qt.ConnectionType.QueuedConnection)
        self._thread_ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_elsewhere(self) -> bool:
        """Whether photos are searched by other computers, too."""
        return self._hire is not None

    @property
    def running(self) -> bool:
        """Whether a scan is under way, paused or not."""
        return self._run is not None

    @property
    def _is_free(self) -> bool:
        return not (self.running or self._closed or self._waiting)

    @property
    def has_more_to_do(self) -> bool:
        """Whether another scan follows the one under way."""
        return bool(self._next) and not self._is_cut_off

    @property
    def progress(self) -> ScanProgress:
        """How far the scan is, or the last one got."""
        return self._shown or ScanProgress()

    def scan(self, folders: Sequence[Path], **changes: Any) -> None:
        """Scan folders, now or after the scan under way.

        Parameters
        ----------
        folders : sequence of Path
        **changes
            Fields of ScanSettings other than the remembered ones, such as retry=True.
        """
        self._next.update(dict.fromkeys(folders))
        self._next_changes |= changes
        if self._next and self._run is not None and self._run.tally.again:
            self._interrupt(self._run)
        elif self._next and self._is_free:
            self._start()

    @Slot()
    def go_on(self) -> None:
        """Go on with the scan that ended as the library could not be reached, or others scanned it, now that it can."""
        if self._is_cut_off and (self._next or self._again) and self._is_free:
            self._start()

    def look_again(self, folders: Sequence[Path]) -> None:
        """Search again what an older Kith searched, in one process and only while nothing else is to be scanned."""
        self._again.update(dict.fromkeys(folders))
        if self._is_free:
            self._start()

    def stop_for(self, work: Callable[[Callable[[], None]], None]) -> None:
        """Do something beside which nothing may be scanned; a scan under way is stopped, and goes on afterwards.

        Parameters
        ----------
        work : function of a function
            Calls what it is given once it is over.
        """
        self._waiting.append(work)
        if self._run is None and len(self._waiting) == 1:
            work(self._worked)
        elif self._run is not None and not self._run.is_stopped:
            if not self._run.tally.again:
                self._scan_again(self._run)
            self._interrupt(self._run)

    def _interrupt(self, run: _ScanThread) -> None:
        """Stop a scan that goes on afterwards from where it is, paused if it is."""
        self._note_pause(run)
        run.stop()

    def _note_pause(self, run: _ScanThread) -> None:
        if run.tally.paused:
            self._held.add(run.tally.again)

    def pause(self) -> None:
        """Hold the scan; the photos under way are finished."""
        if self._run:
            self._run.go_on.clear()
            self._run.tally.pause(True)
            self._report_progress()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._run:
            self._run.tally.pause(False)
            self._run.go_on.set()
            self._report_progress()

    def cancel(self) -> None:
        """End the scan, and those that wait for it; everything finished is kept, and `ended` follows."""
        self._next.clear()
        self._again.clear()
        self._held.clear()
        self._next_changes = {}
        if self._run:
            self._run.stop()

    def close(self) -> None:
        """End the scan and its processes, and wait for its thread; nothing is scanned from now on."""
        self._closed = True
        if self._run:
            self._run.closing = True
        self.cancel()
        self._clock.stop()
        if self._run:
            while self._run.thread.is_alive() and not self._run.is_hiring:
                self._run.thread.join(_TICK_MS / 1000)
            self._run = None
            for worker in multiprocessing.active_children():  # each would end with its photo, which may take a while
                worker.terminate()

    def _start(self) -> None:
        self._is_cut_off = False
        folders, self._next = [folder for folder in self._next if is_folder(folder)], {}
        changes, self._next_changes = self._next_changes, {}
        again = not folders
        if again:
            folders, changes = [folder for folder in self._again if is_folder(folder)], _GENTLY | self._always
        if not folders:
            return
        self._shown = None
        self._run = _ScanThread(
            self._session, folders, self._always | changes, self._hire, self._regrouped.emit, self._thread_ended.emit
        )
        if self._run.tally.again in self._held:
            self._held.discard(self._run.tally.again)
            self.pause()
        self._clock.start()
        self._run.thread.start()
        self.started.emit()

    @Slot()
    def _report_progress(self) -> None:
        if self._run is None:
            return
        progress = self._run.tally.snapshot()
        if progress != self._shown:
            self._shown = progress
            self.progressed.emit(progress)

    @Slot(object, object)
    def _end(self, finished: events.ScanFinished | None, error: Exception | None) -> None:
        if self._run is None:  # closed meanwhile
            return
        self._clock.stop()
        self._report_progress()
        self._run.thread.join()
        run, self._run = self._run, None
        if isinstance(error, UnreachableError | BeingScannedError):
            self._is_cut_off = True
            if not run.is_stopped:
                self._note_pause(run)
            if not run.tally.again and not run.is_stopped:
                self._scan_again(run)
        if error is not None:
            self.failed.emit(error)
        if self.progress.again and (finished is not None or error is not None) and not self._is_cut_off:
            self._again.clear()
        self.ended.emit(ScanOutcome(finished, self.progress))
        if self._waiting:
            self._waiting[0](self._worked)
        elif (self._next or self._again) and not self.running and not self._is_cut_off:
            self._start()

    def _scan_again(self, run: _ScanThread) -> None:
        self._next = dict.fromkeys(run.folders) | self._next
        self._next_changes = run.changes | self._next_changes

    def _worked(self) -> None:
        del self._waiting[0]
        if self._waiting:
            self._waiting[0](self._worked)
        elif (self._next or self._again) and self._is_free and not self._is_cut_off:
            self._start()


class _ScanThread:
    """One scan and its thread."""

    def __init__(
        self,
        session: Session,
        folders: Sequence[Path],
        changes: dict[str, Any],
        hire: Hire | None,
        on_regrouped: Callable[[], None],
        on_ended: Callable[[events.ScanFinished | None, Exception | None], None],
    ) -> None:
        self._session, self.folders, self.changes = session, folders, changes
        self._hire = hire
        self._on_regrouped, self._on_ended = on_regrouped, on_ended
        self._stopped = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.closing = False  # the window is going: leave out what only it would show
        self.is_hiring = False  # waiting for a cluster, perhaps for long; nothing is done yet
        self.tally = Tally(again=bool(changes.get("refresh")))
        self.thread = threading.Thread(target=self._work, name="kith-scan", daemon=True)

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        self._stopped.set()
        self.go_on.set()

    def _work(self) -> None:
        finished: events.ScanFinished | None = None
        error: Exception | None = None
        try:
            finished = self._follow()
            self._group_if_stopped(finished)
        except KnownError as known:
            error = known
        except Exception as bug:
            logger.exception("during a scan")
            error = bug
        if not self.closing:
            self._on_ended(finished, error)

    def _follow(self) -> events.ScanFinished | None:
        from engine.scanning.pipeline import scan

        library = self._session.library
        is_second_look = bool(self.changes.get("refresh") or self.changes.get("closer"))
        n_faces = library.scans.n_faces() if is_second_look else 0
        n_saved = 0  # photos that the window does not show yet
        settings = self._settings()
        hired = nullcontext() if self._hire is None or settings.workers is not None else self._hire(settings)
        self.is_hiring = True
        with hired as workers:
            self.is_hiring = False
            if self._stopped.is_set():
                return None
            with closing(scan(library, self.folders, settings, workers=workers)) as stream:
                for event in stream:
                    self.tally.add(event)
                    if isinstance(event, events.PhotosSaved):
                        n_saved += event.n_photos
                    elif isinstance(event, events.ScanFinished):
                        if n_saved or event.n_missing:
                            self._report_people()
                        if is_second_look:
                            self.tally.set_more(library.scans.n_faces() - n_faces)
                        return event
                    elif isinstance(event, events.PeopleGrouped):
                        n_saved = 0
                        self._report_people()
                    if self.tally.is_under_way:  # before, nothing is shown that could be let go on
                        self.go_on.wait()
                    if self._stopped.is_set():
                        return None
        return None

    def _settings(self) -> Any:
        from engine.photos.films.registry import can_read_films
        from engine.scanning.pipeline import ScanSettings

        self._session.write_settings()  # what the pipeline reads by itself must not be older
        setting = self._session.setting
        wanted = {
            "net": setting(NET_SETTING),
            "device": setting(DEVICE_SETTING, "auto"),
            "min_face_px": setting(MIN_FACE_SETTING, ScanSettings.min_face_px),
            "group_every_s": GROUP_EVERY_S,
            "films": bool(setting(FILMS_SETTING, False)) and can_read_films(),  # else photos alone, rather than nothing
        }
        fields = {field.name for field in dataclasses.fields(ScanSettings)}
        return ScanSettings(**{name: value for name, value in (wanted | self.changes).items() if name in fields})

    def _group_if_stopped(self, finished: events.ScanFinished | None) -> None:
        """Show the people of a scan that was stopped half-way, too."""
        if finished is not None or self.closing:
            return
        library, weights = self._session.library, self._session.weights
        if library.grouping.is_needed(weights.id):
            from engine.grouping.regrouping import regroup_people

            self.tally.add(events.GroupingStarted())
            regroup_people(library, weights)
            self._report_people()

    def _report_people(self) -> None:
        if not self.closing:
            self._session.read_settings()
            self.tally.set_people(len(self._session.library.reading.people()))
            self._on_regrouped()
