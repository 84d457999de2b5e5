"""Scan folders into a library: compose the stages, hand the heavy ones to workers, and tell what happens as events.

    find -> hash -> known already? -> decode, detect, align -> embed -> write -> group into people
            main process              workers                  worker   main process, in batches

The main process is the only writer. A batch is one transaction, so a kill at any moment loses at most the batch
in flight; the next scan finds those photos unwritten and takes them up again.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.active_weights import weights_in_use
from engine.errors import KnownError, os_reason
from engine.faces.detector import SearchSettings
from engine.faces.registry import DETECTORS, Registry
from engine.library import Library
from engine.networks.weights import Weights
from engine.photos.dates import may_be_corrected
from engine.photos.films.registry import film_reader
from engine.photos.find import find_photos, is_unchanged
from engine.photos.metadata import date_around
from engine.records import Embedding, Failure, Photo, ScannedPhoto
from engine.scanning import events
from engine.scanning.embedder import Embedder
from engine.scanning.hasher import Hasher
from engine.scanning.jobs.film import best_of_each
from engine.scanning.jobs.photo import PhotoJob, SearchedPhoto
from engine.scanning.local_workers import make_workers
from engine.scanning.plan import THOROUGH_PX, Plan
from engine.scanning.processes.limits import PHOTO_LIMITS, Room
from engine.scanning.processes.system_memory import available_bytes
from engine.scanning.regrouper import Regrouper
from engine.scanning.searcher import Searcher
from engine.scanning.standstill import Standstill
from engine.scanning.throughput import Throughput
from engine.scanning.walker import Find, Walker
from engine.scanning.workers import Workers
from engine.scanning.writer import Writer
from engine.sentences import sentence

_TICK_S = 1.0
_EDITED_AT_ONCE = 64


@dataclass(frozen=True)
class ScanSettings:
    """How to scan.

    Attributes
    ----------
    net : str or None
        Network to embed with, one of `engine.active_weights.nets_for`; None for the one that the library uses.
    device : str
        "auto", or as torch names it.
    detector : str
        One of `engine.faces.registry.DETECTORS`.
    long_side_px : int
        At which photos are looked at first (`engine.scanning.plan.THOROUGH_PX` for a thorough search).
    min_face_px : int
        Smaller faces, in pixels of the full-size photo, are left out.
    redetect : bool
        Look again through photos that were scanned with other detection settings.
    refresh : bool
        Search photos again that an older Kith searched, which saw less; no face that is known is lost by it.
    closer : bool
        Look closer at the photos that may hold more faces; likewise.
    retry : bool
        Try again files that could not be read and have not changed since.
    films : bool
        Look through films as well; those that the library knows stay in it either way.
    reread : bool
        Read all files again, whatever their size and time say: for programs that write into photos and set the time
        back.
    workers : int or None
        Worker processes; 0 does everything in this process; None takes one a core.
    group : bool
        Group faces into people at the end.
    group_every_s : float or None
        Group faces into people so often while the scan runs, less often where that takes long; None groups once, at
        the end. The end is the same.
    faces_at_once, photos_at_once : int
        How many are embedded, and written, in one go.
    tell_waiting_after_s : float
        After so long without a photo the scan tells which file it waits for.
    """

    net: str | None = None
    device: str = "auto"
    detector: str = SearchSettings.detector
    long_side_px: int = SearchSettings.long_side_px
    min_face_px: int = SearchSettings.min_face_px
    redetect: bool = False
    refresh: bool = False
    closer: bool = False
    retry: bool = False
    reread: bool = False
    films: bool = False
    workers: int | None = None
    group: bool = True
    group_every_s: float | None = None
    faces_at_once: int = 32
    photos_at_once: int = 64
    tell_waiting_after_s: float = 30.0

    @property
    def search(self) -> SearchSettings:
        """How photos are searched for faces."""
        return SearchSettings(self.long_side_px, self.min_face_px, self.detector)


def scan(
    library: Library,
    roots: Sequence[Path],
    settings: ScanSettings | None = None,
    *,
    workers: Workers | None = None,
    weights: Weights | None = None,
    find: Find = find_photos,
    detectors: Registry = DETECTORS,
    room: Room | None = None,
) -> Generator[events.Event]:
    """Scan folders into the library.

    Closing the iterator, or an exception such as KeyboardInterrupt, stops the scan cleanly: what is finished is
    written, what is not will be taken up by the next scan.

    Parameters
    ----------
    library : Library
    roots : sequence of Path
        Folders or single photos.
    settings : ScanSettings or None
    workers : Workers or None
        Who does the heavy work, left running at the end; None makes what the settings ask for and ends it.
    weights : Weights or None
        None for those that the settings name.
    find : function
        As `engine.photos.find.find_photos`.
    detectors : Registry
        What the settings' detector is one of; workers in other processes know `DETECTORS`.
    room : Room or None
        What a photo can have; None for what the machine has now.

    Raises
    ------
    KnownError
        If a root does not exist, weights or detector cannot be loaded, another scan of the library is running, or
        films are wanted and nothing reads them here.
    """
    settings = settings or ScanSettings()
    if settings.films:
        film_reader()
    with library.scan_lock():
        start = time.perf_counter()
        weights = weights or weights_in_use(library, settings.net)
        again = {"refresh": settings.refresh, "closer": settings.closer}
        plan = Plan.of(library, weights, settings.search, settings.redetect, detectors, **again)
        room = room or Room.of(PHOTO_LIMITS, available_bytes())
        walker = Walker(library, roots, plan.requirements, room, settings.retry, find, settings.reread, settings.films)
        writer = Writer(library, weights.id, settings.photos_at_once)
        regrouper = Regrouper(library, weights, settings.group_every_s, None if workers is None else workers.executor)
        with _given_or_made(workers, settings) as hands:
            searcher, embedder = Searcher(hands, room), Embedder(hands, weights, settings.faces_at_once)
            standstill = Standstill(settings.tell_waiting_after_s)
            run = _Scan(library, plan, walker, searcher, embedder, writer, regrouper, standstill, hands)
            yield from run.search()
        if settings.group:
            yield from regrouper.finish()
        library.forgetting.tidy()
        yield run.finished(time.perf_counter() - start)


@contextmanager
def _given_or_made(workers: Workers | None, settings: ScanSettings) -> Iterator[Workers]:
    if workers is not None:
        yield workers
        return
    with closing(make_workers(settings.workers, settings.device)) as made:
        yield made


class _Scan:
    """The loop of a scan: lets photos pass from stage to stage as there is room."""

    def __init__(
        self,
        library: Library,
        plan: Plan,
        walker: Walker,
        searcher: Searcher,
        embedder: Embedder,
        writer: Writer,
        regrouper: Regrouper,
        standstill: Standstill,
        workers: Workers,
    ) -> None:
        self.library = library
        self.plan = plan
        self.walker = walker
        self.hasher = Hasher(walker.to_do)
        self.searcher = searcher
        self.embedder = embedder
        self.writer = writer
        self.regrouper = regrouper
        self.standstill = standstill
        self.workers = workers
        self.throughput = Throughput()
        self.edited: deque[PhotoJob] = deque()

    def search(self) -> Iterator[events.Event]:
        """Walk, and work until every photo is written."""
        try:
            yield from self.walker.walk(self.writer)
            self.standstill.something_came()
            for event in self._work():
                yield event
                if not isinstance(event, events.Waiting | events.MachinesAtWork):
                    self.standstill.something_came()
            self.writer.counts["missing"] = self.walker.mark_missing()
        except BrokenExecutor as error:
            raise KnownError(
                sentence(
                    "The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan "
                    "again, with fewer --workers perhaps."
                )
            ) from error
        finally:
            for stage in (self.hasher, self.searcher, self.embedder):
                stage.close()
            self.writer.write()

    def finished(self, wall_s: float) -> events.ScanFinished:
        """Return the last event."""
        counts = {f"n_{name}": count for name, count in self.writer.counts.items()}
        seconds = self.searcher.seconds | {
            "embed": self.embedder.seconds,
            "store": self.writer.seconds,
            "group": self.regrouper.seconds,
            "wall": wall_s,
        }
        vanished = tuple(str(root) for root in self.walker.vanished())
        kinds = self.walker.kinds_passed_over()
        more = {
            "n_may_hold_more": self.library.scans.n_may_hold_more(),
            "n_of_older_kith": self.plan.n_outdone(self.library.scans.photos_by_search()),
        }
        by_worker = dict(self.writer.by_worker)
        return events.ScanFinished(
            **counts, seconds=seconds, vanished=vanished, passed_over=kinds, **more, by_worker=by_worker
        )

    def _work(self) -> Iterator[events.Event]:
        while True:
            self.hasher.read_ahead()
            while self._has_room() and (hashed := self.hasher.pop_done()) is not None:
                yield from self._hashed(*hashed)
            self.embedder.submit(nothing_to_come=not (self.searcher.under_way or self.hasher.is_busy))
            if self.writer.is_due():
                yield self.writer.write()
                if self.regrouper.group_if_due(self.writer.counts["faces"]):
                    yield events.PeopleGrouped()
            if not (self.hasher.is_busy or self.searcher.is_busy or self.embedder.is_busy):
                if not self.edited:
                    break
                yield self.writer.write()
                self._search_edited()
            yield from self._take_what_is_done()
            if (waiting := self.standstill.waiting(self._awaited())) is not None:
                yield waiting
            if (at_work := self.throughput.due(self.workers.machines)) is not None:
                yield at_work
            self.searcher.search_again()
        yield self.writer.write()

    def _awaited(self) -> str | None:
        """Return who should hand out the work and is away, or the file that has been under way for longest."""
        if self.workers.absent:
            return self.workers.absent
        oldest = self.searcher.oldest
        return oldest.photo.path if oldest is not None else self.hasher.next_path

    def _has_room(self) -> bool:
        return self.searcher.has_room and self.embedder.has_room

    def _take_what_is_done(self) -> Iterator[events.Event]:
        searching, embedding = self.searcher.under_way, self.embedder.under_way
        under_way: set[Future[Any]] = {*searching, *embedding}
        if self._has_room() and self.hasher.next is not None:
            under_way.add(self.hasher.next)
        done, _ = wait(under_way, timeout=_TICK_S, return_when=FIRST_COMPLETED)
        for future in done:
            if future in searching:
                for job, found in self.searcher.take(future):
                    yield from self._searched(job, found)
            elif future in embedding:
                for job, photo, faces in self.embedder.take(future):
                    yield from self._embedded(job, photo, faces)

    def _hashed(self, photo: Photo, future: Future[tuple[Photo, str]]) -> Iterator[events.Event]:
        try:
            photo, digest = future.result()
        except OSError as error:
            yield self.writer.unreadable(photo, Failure(photo.path, "find", os_reason(error)))
            return
        if (told := self.writer.copy(photo, digest)) is not None:
            yield from told
            return
        known = self.library.scans.photo_by_hash(digest)
        if known is not None and self.plan.requirements.are_met(known):
            as_before = self.walker.looked_at_again.get(photo.path) == known.photo_id
            now = datetime.now(UTC).replace(tzinfo=None)
            date = date_around(photo.path, now) if may_be_corrected(known.date_source) else None
            yield self.writer.link(photo, known.photo_id, "unchanged" if as_before else "copies", date)
            return
        self.writer.begin(digest)
        job = self.plan.job_for(photo, digest, known)
        if known is None and photo.path in self.walker.changed:
            self.edited.append(job)
        else:
            self.searcher.search(job)

    def _search_edited(self) -> None:
        """Search files that changed in place, after all others: what they held may have moved, and is known by now."""
        for _ in range(min(len(self.edited), _EDITED_AT_ONCE)):
            self.searcher.search(self.edited.popleft())

    def _searched(self, job: PhotoJob, found: SearchedPhoto | Failure) -> Iterator[events.Event]:
        if isinstance(found, Failure):
            yield from self.writer.failed(job, found)
        elif not is_unchanged(job.photo):  # the faces may not be those of the bytes that were hashed
            reason = sentence("The file changed while it was being read; the next scan reads it anew.")
            yield from self.writer.failed(job, Failure(job.photo.path, "find", reason), remember=False)
        elif found.crops:
            self.embedder.add(job, found)
        else:
            yield from self._embedded(job, found, ())

    def _embedded(self, job: PhotoJob, found: SearchedPhoto, faces: tuple[Embedding, ...]) -> Iterator[events.Event]:
        if found.info.is_film:
            faces = best_of_each(faces, self.plan.one_person)
        more = found.may_hold_more and job.settings.search.long_side_px < THOROUGH_PX  # else nothing is left to do
        photo = (job.photo, job.content_hash, found.info)
        scan = ScannedPhoto(*photo, faces, found.fingerprint, may_hold_more=more, adds_only=job.adds_only)
        if found.worker:
            self.throughput.add(found.worker)
        yield from self.writer.scanned(scan, self.plan.signature_of(job), found.worker)
