"""What a scan has found and not yet written."""

from __future__ import annotations

import time
from dataclasses import replace

from engine.library import Library
from engine.records import Failure, Photo, ScannedPhoto, WeightsId
from engine.scanning import events

_BATCH_PHOTOS = 64
_BATCH_SECONDS = 2.0


class Batch:
    """Collects results, counts them, tells of them as events, and writes them in one transaction.

    Parameters
    ----------
    library : Library
    weights : WeightsId
    """

    def __init__(self, library: Library, weights: WeightsId):
        self.library = library
        self.weights = weights
        self.counts = dict.fromkeys(("scanned", "copies", "failed", "unchanged", "missing", "faces"), 0)
        self.seconds = 0.0
        self._scans: dict[str, ScannedPhoto] = {}  # by content hash
        self._detector: dict[str, str] = {}  # by content hash
        self._copies: list[ScannedPhoto] = []
        self._links: list[tuple[Photo, int]] = []
        self._failures: list[tuple[Photo, Failure]] = []
        self._last_write = time.monotonic()

    def scanned(self, photo: ScannedPhoto, detector: str) -> events.Event:
        """Take a photo that was searched, with the signature of the detector that did."""
        self.counts["scanned"] += 1
        self.counts["faces"] += len(photo.faces)
        self._scans[photo.content_hash] = photo
        self._detector[photo.content_hash] = detector
        return events.Scanned(photo.photo.path, len(photo.faces))

    def find(self, content_hash: str) -> ScannedPhoto | None:
        """Look a searched photo up that the library does not know yet."""
        return self._scans.get(content_hash)

    def copy(self, photo: Photo, of: ScannedPhoto) -> events.Event:
        """Take another file with the content of a photo that was searched in this scan."""
        self.counts["copies"] += 1
        self._copies.append(replace(of, photo=photo))
        return events.Scanned(photo.path, None)

    def link(self, photo: Photo, photo_id: int) -> events.Event:
        """Take a file whose content the library knows."""
        self.counts["copies"] += 1
        self._links.append((photo, photo_id))
        return events.Scanned(photo.path, None)

    def came_back(self, photo: Photo, photo_id: int) -> None:
        """Take an unchanged file that was away, as after plugging a disk in."""
        self._links.append((photo, photo_id))

    def fail(self, photo: Photo, failure: Failure, remember: bool = True) -> events.Event:
        """Take a failure; one that is not remembered leaves what the library knows of the path."""
        self.counts["failed"] += 1
        if remember:
            self._failures.append((photo, failure))
        return events.Failed(failure)

    def is_due(self) -> bool:
        """Whether so much waits, or for so long, that it should be written."""
        waiting = len(self._scans) + len(self._copies) + len(self._links) + len(self._failures)
        late = time.monotonic() - self._last_write > _BATCH_SECONDS
        return waiting >= _BATCH_PHOTOS or (waiting > 0 and late)

    def write(self) -> int:
        """Write everything, in one transaction for each detector; return the number of photos."""
        scans, detector = [*self._scans.values(), *self._copies], self._detector
        links, failures = self._links, self._failures
        self._scans, self._detector, self._copies, self._links, self._failures = {}, {}, [], [], []
        since = time.perf_counter()
        if links or failures:
            self.library.scans.write([], failures, links, "", self.weights)
        for signature in sorted(set(detector.values())):
            searched = [scan for scan in scans if detector[scan.content_hash] == signature]
            self.library.scans.write(searched, [], [], signature, self.weights)
        self.seconds += time.perf_counter() - since
        self._last_write = time.monotonic()
        return len(scans) + len(links) + len(failures)
