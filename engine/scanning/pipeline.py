"""Scan folders into a library: compose the stages, in this process or in a pool, and tell what happens as events.

    find -> hash -> known already? -> decode, detect, align -> embed -> write -> group into people
            main process              worker processes         one      main process, in batches

The main process is the only writer. A batch is one transaction, so a kill at any moment loses at most the batch
in flight; the next scan finds those photos unwritten and takes them up again.
"""

from __future__ import annotations

import logging
import os
import time
from collections import defaultdict, deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.active_weights import weights_in_use
from engine.errors import KnownError, os_reason
from engine.faces.align import Template
from engine.faces.centerface import searched_at
from engine.grouping.regrouping import regroup_people
from engine.library import KnownFile, KnownPhoto, Library
from engine.photos.find import find_photos, hash_anew, is_photo_name, is_unchanged
from engine.records import Embedding, Failure, Photo, ScannedPhoto, WeightsId
from engine.scanning import events
from engine.scanning.batch import Batch
from engine.scanning.photo_job import PhotoFaces, PhotoSettings, find_faces, make_detector, stack
from engine.scanning.processes import default_workers, embed_crops, make_pool

logger = logging.getLogger(__name__)

_BATCH_FACES = 32  # embedded at once
_PATIENCE_S = 4.0  # so long a face may wait for others to be embedded with
_TICK_S = 1.0
_EDITED_AT_ONCE = 64
_HASH_AHEAD = 16
_EMBED_AHEAD = 4  # batches; a slow network must not let crops pile up
_GROUPING_SHARE = 5  # grouping within a scan waits at least so many times as long as the last one took

THOROUGH_PX = 1280
"""Long side for detection in group photos; about four times the work of the default."""


@dataclass(frozen=True)
class ScanSettings:
    """How to scan.

    Attributes
    ----------
    net : str or None
        Network to embed with, one of `engine.active_weights.nets_for`; None for the one that the library uses.
    device : str
        "auto", or as torch names it.
    long_side_px : int
        Photos are shrunk to this for detection; group photos want more than the default (`THOROUGH_PX`).
    min_face_px : int
        Smaller faces, in pixels of the full-size photo, are left out.
    redetect : bool
        Look again through photos that were scanned with other detection settings.
    retry : bool
        Try again files that could not be read and have not changed since.
    workers : int or None
        Worker processes; 0 does everything in this process; None takes one a core.
    group_every_s : float or None
        Group faces into people so often while the scan runs, less often where that takes long; None groups once, at
        the end. The end is the same.
    """

    net: str | None = None
    device: str = "auto"
    long_side_px: int = 640
    min_face_px: int = 20
    redetect: bool = False
    retry: bool = False
    workers: int | None = None
    group_every_s: float | None = None


def scan(library: Library, roots: Sequence[Path], settings: ScanSettings | None = None) -> Generator[events.Event]:
    """Scan folders into the library.

    Closing the iterator, or an exception such as KeyboardInterrupt, stops the scan cleanly: what is finished is
    written, what is not will be taken up by the next scan.

    Parameters
    ----------
    library : Library
    roots : sequence of Path
        Folders or single photos.
    settings : ScanSettings or None

    Raises
    ------
    KnownError
        If a root does not exist, weights or detector cannot be loaded, or another scan of the library is running.
    """
    with library.scan_lock():
        yield from _Scan(library, roots, settings or ScanSettings()).run()


@dataclass(eq=False)
class _Job:
    """A photo under way."""

    photo: Photo
    content_hash: str
    settings: PhotoSettings
    found: PhotoFaces | None = None


class _Scan:
    """The state of one scan: what is being hashed, searched and embedded, and what waits to be written."""

    def __init__(self, library: Library, roots: Sequence[Path], settings: ScanSettings):
        self.library = library
        self.roots = [Path(os.path.abspath(root)) for root in roots]  # noqa: PTH100 - symlinks stay as named
        self.settings = settings
        self.weights = weights_in_use(library, settings.net)
        self.template = Template.for_input(*self.weights.input_hw, self.weights.span_px)
        self.photo_settings = PhotoSettings(settings.long_side_px, settings.min_face_px, self.template)
        self.signature = make_detector(self.photo_settings).signature
        self.n_workers = default_workers() if settings.workers is None else settings.workers
        self.photo_pool = make_pool(self.n_workers)
        self.embed_pool = make_pool(min(1, self.n_workers))
        self.hash_pool = ThreadPoolExecutor(2, "hash")
        self.to_embed_again = library.scans.faces_to_embed(self.weights.id).keys()
        self.to_do: deque[Photo] = deque()
        self.seen: set[str] = set()
        self.changed: set[str] = set()  # known paths that hold something else now
        self.hashing: deque[tuple[Photo, Future[tuple[Photo, str]]]] = deque()
        self.edited: deque[_Job] = deque()
        self.searching: dict[Future[Any], _Job] = {}
        self.to_embed: list[_Job] = []
        self.embedding: dict[Future[Any], list[_Job]] = {}
        self.suspects: list[_Job] = []
        self.copies: dict[str, list[Photo]] = defaultdict(list)  # of the photos under way
        self.batch = Batch(library, self.weights.id)
        self.last_embed = time.monotonic()
        self.group_at = time.monotonic() + (settings.group_every_s or 0.0)
        self.n_grouped = 0
        self.seconds = dict.fromkeys(("decode", "detect", "align", "embed", "store", "group"), 0.0)

    def run(self) -> Iterator[events.Event]:
        start = time.perf_counter()
        try:
            yield from self._walk()
            yield from self._work()
            self.batch.counts["missing"] = self.library.scans.mark_missing(
                [str(root) for root in self.roots], self.seen
            )
        except BrokenProcessPool as error:
            raise KnownError(
                "The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan "
                "again, with fewer --workers perhaps."
            ) from error
        finally:
            self._shut_down()
            self.batch.write()
            self.seconds["store"] = self.batch.seconds
        if self.library.grouping.is_needed():
            yield events.Grouping()
            self._group(provisional=False)
            yield events.Grouped()
        counts = {f"n_{name}": count for name, count in self.batch.counts.items()}
        yield events.Finished(**counts, seconds={**self.seconds, "wall": time.perf_counter() - start})

    # -- find ---------------------------------------------------------------------------------------

    def _walk(self) -> Iterator[events.Event]:
        """Walk the roots and note what is to do and every path that is accounted for."""
        known = self.library.scans.known_files([str(root) for root in self.roots])
        closed: set[str] = set()
        for item in find_photos(self.roots):
            if item.path in self.seen:
                continue
            self.seen.add(item.path)
            before = known.get(item.path)
            if isinstance(item, Failure):
                if not is_photo_name(item.path) or os.path.isdir(item.path):  # noqa: PTH112 - surrogate escapes
                    closed.add(item.path)
                # As it was, so that a photo out of reach for a while stays linked to its faces.
                size_and_time = (before.size_bytes, before.mtime_ns) if before else (0, 0)
                yield self.batch.fail(Photo(item.path, *size_and_time), item)
            elif self._is_unchanged(item, before):
                self.batch.counts["unchanged"] += 1
            else:
                self.to_do.append(item)
                if before and before.photo_id is not None and not _is_as_before(item, before):
                    self.changed.add(item.path)
        if closed:  # nobody knows whether the photos in such folders are still there
            self.seen.update(path for path in known if _is_inside(path, closed))
        yield events.Found(
            len(self.to_do) + self.batch.counts["unchanged"] + self.batch.counts["failed"], len(self.to_do)
        )

    def _is_unchanged(self, photo: Photo, known: KnownFile | None) -> bool:
        if known is None or not _is_as_before(photo, known):
            return False
        if known.failed:
            return not (self.settings.retry or known.missing or known.out_of_reach)
        if known.photo_id is None or not self._is_current(known.photo_id, known.detector, known.weights):
            return False
        if known.missing:  # back again, as after plugging a disk in
            self.batch.came_back(photo, known.photo_id)
        return True

    def _is_current(self, photo_id: int, detector: str | None, weights: WeightsId | None) -> bool:
        # Going back to a network that has seen all faces costs nothing, whichever one the last scan was with.
        embedded = weights == self.weights.id or photo_id not in self.to_embed_again
        return embedded and (not self.settings.redetect or detector == self.signature)

    # -- the loop ------------------------------------------------------------------------------------

    def _work(self) -> Iterator[events.Event]:
        while True:
            while self.to_do and len(self.hashing) < _HASH_AHEAD:
                photo = self.to_do.popleft()
                self.hashing.append((photo, self.hash_pool.submit(hash_anew, photo)))
            while self.hashing and self.hashing[0][1].done() and self._has_room():
                yield from self._hashed(*self.hashing.popleft())
            self._embed_waiting()
            if self.batch.is_due():
                yield self._save()
                yield from self._group_now_and_then()
            if not self._has_work():
                if not self.edited:
                    break
                yield self._save()
                self._search_edited()
            under_way = {*self.searching, *self.embedding}
            if self.hashing and self._has_room():
                under_way.add(self.hashing[0][1])
            done, _ = wait(under_way, timeout=_TICK_S, return_when=FIRST_COMPLETED)
            for future in done:
                if future in self.searching:
                    yield from self._searched(self.searching.pop(future), future)
                elif future in self.embedding:
                    yield from self._embedded(self.embedding.pop(future), future)
            if self.suspects and not self.searching:
                yield from self._search_alone()
        yield self._save()

    def _has_work(self) -> bool:
        return bool(self.to_do or self.hashing or self.searching or self.to_embed or self.embedding or self.suspects)

    def _has_room(self) -> bool:
        """Whether another photo may be handed to the workers: a few wait, so that none of them is ever idle."""
        return (
            len(self.searching) < 3 * max(1, self.n_workers)
            and len(self.embedding) < _EMBED_AHEAD
            and not self.suspects
        )

    def _hashed(self, photo: Photo, future: Future[tuple[Photo, str]]) -> Iterator[events.Event]:
        try:
            photo, digest = future.result()
        except OSError as error:
            yield self.batch.fail(photo, Failure(photo.path, "find", os_reason(error)))
            return
        if (unwritten := self.batch.find(digest)) is not None:
            yield self.batch.copy(photo, unwritten)
            return
        if digest in self.copies:
            self.copies[digest].append(photo)
            return
        known = self.library.scans.photo_by_hash(digest)
        if known is not None and self._is_current(known.photo_id, known.detector, known.weights):
            yield self.batch.link(photo, known.photo_id)
            return
        self.copies[digest] = []
        job = _Job(photo, digest, self._settings_for(known))
        if known is None and photo.path in self.changed:
            self.edited.append(job)
        else:
            self._search(job)

    def _settings_for(self, known: KnownPhoto | None) -> PhotoSettings:
        """Search a photo for a new network as it was searched before, so that no face found thoroughly is lost."""
        before = None if known is None or self.settings.redetect else searched_at(known.detector)
        if before is None:
            return self.photo_settings
        return replace(self.photo_settings, long_side_px=before[0], min_face_px=before[1])

    def _search_edited(self) -> None:
        """Search files that changed in place, after all others: what they held may have moved, and is known by now."""
        for _ in range(min(len(self.edited), _EDITED_AT_ONCE)):
            self._search(self.edited.popleft())

    def _search(self, job: _Job) -> None:
        try:
            self.searching[self.photo_pool.submit(find_faces, job.photo.path, job.settings)] = job
        except BrokenProcessPool:  # a worker died, and not all of its photos have come back yet
            self.suspects.append(job)

    def _searched(self, job: _Job, future: Future[PhotoFaces | Failure]) -> Iterator[events.Event]:
        try:
            found = future.result()
        except BrokenProcessPool:
            self.suspects.append(job)
            return
        except KnownError:
            raise
        except Exception:
            logger.exception("searching %s", job.photo.path)
            found = Failure(job.photo.path, "detect", "Kith stumbled over this photo: a bug, please report it.")
        if isinstance(found, Failure):
            for photo in (job.photo, *self.copies.pop(job.content_hash)):
                yield self.batch.fail(photo, Failure(photo.path, found.stage, found.reason))
            return
        if not is_unchanged(job.photo):  # the faces may not be those of the bytes that were hashed
            reason = "The file changed while it was being read; the next scan reads it anew."
            for photo in (job.photo, *self.copies.pop(job.content_hash)):
                yield self.batch.fail(photo, Failure(photo.path, "find", reason), remember=False)
            return
        for stage, seconds in found.seconds.items():
            self.seconds[stage] += seconds
        job.found = found
        if found.crops:
            self.to_embed.append(job)
        else:
            yield from self._done(job, ())

    def _search_alone(self) -> Iterator[events.Event]:
        """A worker process died: search the photos it may have died of one by one."""
        for job in self.suspects:
            self.photo_pool.shutdown(wait=False)
            self.photo_pool = make_pool(self.n_workers)
            future = self.photo_pool.submit(find_faces, job.photo.path, job.settings)
            wait([future])
            if isinstance(future.exception(), BrokenProcessPool):
                self.photo_pool = make_pool(self.n_workers)
                future = Future()
                reason = "Reading this photo crashed the reader, so it was left out."
                future.set_result(Failure(job.photo.path, "decode", reason))
            yield from self._searched(job, future)
        self.suspects = []

    def _embed_waiting(self) -> None:
        n_faces = sum(len(job.found.crops) for job in self.to_embed if job.found)
        idle = not (self.searching or self.hashing or self.to_do)
        late = time.monotonic() - self.last_embed > _PATIENCE_S
        if not n_faces or not (n_faces >= _BATCH_FACES or idle or late):
            return
        jobs, self.to_embed, self.last_embed = self.to_embed, [], time.monotonic()
        crops = np.concatenate([stack(job.found.crops) for job in jobs if job.found])
        n_threads = None if self.n_workers == 0 else 1
        future = self.embed_pool.submit(embed_crops, self.weights, self.settings.device, n_threads, crops)
        self.embedding[future] = jobs

    def _embedded(self, jobs: list[_Job], future: Future[Any]) -> Iterator[events.Event]:
        vectors, seconds = future.result()
        self.seconds["embed"] += seconds
        start = 0
        for job in jobs:
            assert job.found is not None
            crops = job.found.crops
            rows = vectors[start : start + len(crops)]
            start += len(crops)
            faces = (Embedding(c.face, c.quality, row) for c, row in zip(crops, rows, strict=True))
            yield from self._done(job, tuple(faces))

    def _done(self, job: _Job, faces: tuple[Embedding, ...]) -> Iterator[events.Event]:
        assert job.found is not None
        scanned = ScannedPhoto(job.photo, job.content_hash, job.found.info, faces)
        yield self.batch.scanned(scanned, make_detector(job.settings).signature)
        for photo in self.copies.pop(job.content_hash):
            yield self.batch.copy(photo, scanned)

    def _save(self) -> events.Event:
        return events.Saved(self.batch.write())

    def _group_now_and_then(self) -> Iterator[events.Event]:
        every_s = self.settings.group_every_s
        n_faces = self.batch.counts["faces"]
        if every_s is None or n_faces == self.n_grouped or time.monotonic() < self.group_at:
            return
        try:
            took_s = self._group(provisional=True)
        except KnownError:  # people are being edited; the next time, or the end, will do
            took_s = 0.0
        self.n_grouped = n_faces
        self.group_at = time.monotonic() + max(every_s, _GROUPING_SHARE * took_s)
        yield events.Grouped()

    def _group(self, *, provisional: bool) -> float:
        since = time.perf_counter()
        regroup_people(self.library, self.weights, provisional=provisional)
        took_s = time.perf_counter() - since
        self.seconds["group"] += took_s
        return took_s

    def _shut_down(self) -> None:
        for pool in (self.hash_pool, self.photo_pool, self.embed_pool):
            pool.shutdown(wait=False, cancel_futures=True)


def _is_as_before(photo: Photo, known: KnownFile) -> bool:
    return (known.size_bytes, known.mtime_ns) == (photo.size_bytes, photo.mtime_ns)


def _is_inside(path: str, folders: set[str]) -> bool:
    return any(str(parent) in folders for parent in Path(path).parents)
