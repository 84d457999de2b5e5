"""What a scan has found, written in batches."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from engine.library import Library
from engine.photos.dates import PhotoDate
from engine.records import Failure, Photo, ScannedPhoto, WeightsId
from engine.scanning import events
from engine.scanning.jobs.photo import PhotoJob

_PATIENCE_S = 2.0  # so long something may wait to be written


@dataclass
class _Batch:
    """What waits to be written."""

    scans: dict[str, ScannedPhoto] = field(default_factory=dict)  # by content hash
    detector: dict[str, str] = field(default_factory=dict)  # by content hash
    copies: list[ScannedPhoto] = field(default_factory=list)
    links: list[tuple[Photo, int]] = field(default_factory=list)
    failures: list[tuple[Photo, Failure]] = field(default_factory=list)
    dates: dict[str, PhotoDate] = field(default_factory=dict)  # by path of a link

    @property
    def n_photos(self) -> int:
        return len(self.scans) + len(self.copies) + len(self.links) + len(self.failures)


class Writer:
    """Collects results, counts them, turns them into events, and writes them in one transaction.

    Files with the content of a photo that is under way wait for it here.

    Parameters
    ----------
    library : Library
    weights : WeightsId
    n_photos : int
        Written at once, or fewer after two seconds.
    disk_is_here : bool
        As for `engine.library.scanning.scans.Scans.write`.
    """

    def __init__(self, library: Library, weights: WeightsId, n_photos: int = 64, *, disk_is_here: bool = True) -> None:
        self.counts = dict.fromkeys(("scanned", "copies", "failed", "unchanged", "missing", "faces"), 0)
        self.by_worker: Counter[str] = Counter()  # photos
        self.seconds = 0.0
        self._library = library
        self._weights = weights
        self._n_photos = n_photos
        self._disk_is_here = disk_is_here
        self._batch = _Batch()
        self._same_content: dict[str, list[Photo]] = {}  # by content hash, files that wait for a photo under way
        self._last_write = time.monotonic()

    def begin(self, content_hash: str) -> None:
        """Note that a photo is under way; `scanned` or `failed` follows."""
        self._same_content[content_hash] = []

    def copy(self, photo: Photo, content_hash: str) -> list[events.Event] | None:
        """Take another file with the content of a photo of this scan; return None if there is no such photo."""
        if (scan := self._batch.scans.get(content_hash)) is not None:
            return [self._copy(photo, scan)]
        if content_hash in self._same_content:
            self._same_content[content_hash].append(photo)
            return []
        return None

    def link(
        self, photo: Photo, photo_id: int, counted_as: str = "copies", date: PhotoDate | None = None
    ) -> events.Event:
        """Take a file whose content the library knows, and when it was taken by what lies around it."""
        self.counts[counted_as] += 1
        if date is not None:
            self._batch.dates[photo.path] = date
        self._batch.links.append((photo, photo_id))
        return events.PhotoScanned(photo.path, None)

    def unchanged(self, photo: Photo, back_as: int | None = None) -> None:
        """Count a file that is as it was; one that was away, as before plugging a disk in, is `back_as` its photo."""
        self.counts["unchanged"] += 1
        if back_as is not None:
            self._batch.links.append((photo, back_as))

    def scanned(self, scan: ScannedPhoto, detector: str, worker: str = "") -> Iterator[events.Event]:
        """Take a photo that was searched, with the signature of the detector that did, and on which machine."""
        self.counts["scanned"] += 1
        if worker:
            self.by_worker[worker] += 1
        self.counts["faces"] += len(scan.faces)
        self._batch.scans[scan.content_hash] = scan
        self._batch.detector[scan.content_hash] = detector
        yield events.PhotoScanned(scan.photo.path, len(scan.faces), worker)
        for photo in self._same_content.pop(scan.content_hash):
            yield self._copy(photo, scan)

    def failed(self, job: PhotoJob, failure: Failure, remember: bool = True) -> Iterator[events.Event]:
        """Take a photo that could not be searched, and its copies."""
        for photo in (job.photo, *self._same_content.pop(job.content_hash)):
            yield self.unreadable(photo, replace(failure, path=photo.path), remember)

    def unreadable(self, photo: Photo, failure: Failure, remember: bool = True) -> events.Event:
        """Take a file's failure; one that is not remembered leaves what the library knows of the path."""
        self.counts["failed"] += 1
        if remember:
            self._batch.failures.append((photo, failure))
        return events.PhotoFailed(failure)

    def is_due(self) -> bool:
        """Whether so much waits, or for so long, that it should be written."""
        late = time.monotonic() - self._last_write > _PATIENCE_S
        return self._batch.n_photos >= (1 if late else self._n_photos)

    def write(self) -> events.Event:
        """Write everything that waits, in one transaction for each detector."""
        batch, self._batch = self._batch, _Batch()
        since = time.perf_counter()
        if batch.links or batch.failures:
            self._library.scans.write([], batch.failures, batch.links, "", self._weights, dates=batch.dates)
        scans = [*batch.scans.values(), *batch.copies]
        for signature in sorted(set(batch.detector.values())):
            searched = [scan for scan in scans if batch.detector[scan.content_hash] == signature]
            here = self._disk_is_here
            self._library.scans.write(searched, [], [], signature, self._weights, disk_is_here=here)
        self.seconds += time.perf_counter() - since
        self._last_write = time.monotonic()
        return events.PhotosSaved(batch.n_photos)

    def _copy(self, photo: Photo, of: ScannedPhoto) -> events.Event:
        self.counts["copies"] += 1
        self._batch.copies.append(replace(of, photo=photo))
        return events.PhotoScanned(photo.path, None)
