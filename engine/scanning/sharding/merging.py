"""Findings written into a library, by the rules by which a scan writes what it finds.

A photo that the library has as its scan would want it is only linked, so merging a file twice is merging it once. A
batch is one transaction: a kill loses at most the batch in flight, and merging again goes on.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace

from engine.active_weights import weights_in_use
from engine.errors import KnownError
from engine.faces.registry import DETECTORS, make_detector
from engine.library import FoundPhoto, KnownFile, Library
from engine.networks.weights import Weights
from engine.records import Photo
from engine.scanning import events
from engine.scanning.path_map import PathMap
from engine.scanning.plan import Plan
from engine.scanning.regrouper import Regrouper
from engine.scanning.sharding.findings_file import Findings
from engine.scanning.writer import Writer
from engine.sentences import sentence
from engine.volumes import is_folder


def merge_findings(
    library: Library,
    findings: Sequence[Findings],
    *,
    paths: PathMap | None = None,
    net: str | None = None,
) -> Generator[events.Event]:
    """Write findings into a library and group its faces.

    Parameters
    ----------
    library : Library
    findings : sequence of Findings
        In any order; nothing is written before all of them are known to fit.
    paths : PathMap or None
        Where the folders of the machines that searched lie here; None for the same places.
    net : str or None
        As of `engine.scanning.pipeline.ScanSettings`.

    Raises
    ------
    KnownError
        If findings were made with another network, detector or version of Kith, or another scan of the library is
        running.
    """
    start = time.perf_counter()
    with library.scan_lock():
        weights = weights_in_use(library, net)
        require_fit(findings, weights)
        note = findings[0].note
        plan = Plan.of(library, weights, note.search, note.redetect, DETECTORS)
        writer = Writer(library, weights.id, disk_is_here=False)
        yield from _Merger(library, plan, writer, paths or PathMap()).merge(findings)
        regrouper = Regrouper(library, weights, None)
        yield from regrouper.finish()
        library.forgetting.tidy()
        yield events.ScanFinished(
            **{f"n_{name}": count for name, count in writer.counts.items()},
            seconds={"store": writer.seconds, "group": regrouper.seconds, "wall": time.perf_counter() - start},
            vanished=(),
            by_worker={},
            passed_over=library.scans.passed_over(),
            n_may_hold_more=library.scans.n_may_hold_more(),
            n_of_older_kith=plan.n_outdone(library.scans.photos_by_search()),
        )


def require_fit(findings: Sequence[Findings], weights: Weights) -> None:
    """Raise a KnownError unless findings are of one kind of search, by this Kith and with these weights."""
    first = findings[0]
    for found in findings:
        note = found.note
        if note.weights != weights.id:
            raise KnownError(
                sentence(
                    "The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of "
                    "two networks are never compared. Scan again with --net, or merge with it.",
                    path=found.path,
                    theirs=_named(note.weights.net, note.weights.sha256),
                    ours=_named(weights.net, weights.sha256),
                )
            )
        if (note.search, note.redetect) != (first.note.search, first.note.redetect):
            raise KnownError(
                sentence(
                    "{path} and {other} were searched with different settings. Merge them one after the other.",
                    path=found.path,
                    other=first.path,
                )
            )
        if make_detector(note.search).signature != note.detector:
            raise KnownError(
                sentence(
                    "The photos in {path} were searched by another version of Kith. Scan again with this one.",
                    path=found.path,
                )
            )


def _named(net: str, sha256: str) -> str:
    return f"{net} ({sha256[:12]})"


class _Merger:
    """Lets photos pass from findings to the writer."""

    def __init__(self, library: Library, plan: Plan, writer: Writer, paths: PathMap) -> None:
        self._library = library
        self._requirements = plan.requirements
        self._writer = writer
        self._paths = paths
        self._edited: list[FoundPhoto] = []

    def merge(self, findings: Sequence[Findings]) -> Iterator[events.Event]:
        """Write photos, and then failures: what one machine could not read is whole if another could."""
        n_photos = sum(found.library.found.n_photos() for found in findings)
        yield events.FoldersWalked(n_photos, n_photos)
        try:
            for found in findings:
                known = self._known_files(found)
                for photo in found.library.found.photos(found.note.weights):
                    yield from self._take(self._here(photo), known)
                yield self._writer.write()
            for photo in self._edited:  # what their files held before may have moved, and is known there by now
                yield from self._take(photo, {})
                yield self._writer.write()
            for found in findings:
                yield from self._take_failures(found)
            for found in findings:
                kinds = found.library.found.passed_over_by_root()
                self._library.scans.note_passed_over({self._paths.there(root): kinds[root] for root in kinds})
        finally:
            self._writer.write()

    def _known_files(self, found: Findings) -> Mapping[str, KnownFile]:
        """Make the folders of findings known, and return what the library knows of the files there."""
        roots = [self._paths.there(root) for root in found.library.roots.paths()]
        self._library.roots.begin([root for root in roots if is_folder(root)])
        self._library.roots.note(roots)
        return self._library.scans.known_files(roots)

    def _here(self, photo: FoundPhoto) -> FoundPhoto:
        return replace(photo, files=tuple(replace(file, path=self._paths.there(file.path)) for file in photo.files))

    def _take(self, photo: FoundPhoto, known: Mapping[str, KnownFile]) -> Iterator[events.Event]:
        """Take a photo with its files, without those that the library knows as they were later."""
        files = [file for file in photo.files if not _is_older(file, known.get(file.path))]
        there = self._library.scans.photo_by_hash(photo.scan.content_hash)
        if there is not None and self._requirements.are_met(there):
            for file in files:
                yield self._link(file, there.photo_id, known.get(file.path))
        elif there is None and any(_held_another(known.get(file.path)) for file in files):
            self._edited.append(replace(photo, files=tuple(files)))
        elif files:
            self._writer.begin(photo.scan.content_hash)
            yield from self._writer.scanned(replace(photo.scan, photo=files[0]), photo.detector)
            for file in files[1:]:
                yield from self._writer.copy(file, photo.scan.content_hash) or ()
        if self._writer.is_due():
            yield self._writer.write()

    def _link(self, file: Photo, photo_id: int, before: KnownFile | None) -> events.Event:
        if before is None or not _is_as_before(file, before) or before.photo_id != photo_id or before.failed:
            return self._writer.link(file, photo_id)
        self._writer.unchanged(file)
        return events.PhotoScanned(file.path, None)

    def _take_failures(self, found: Findings) -> Iterator[events.Event]:
        known = self._known_files(found)
        for photo, failure in found.library.found.failures():
            path = self._paths.there(photo.path)
            file, before = replace(photo, path=path), known.get(path)
            if before is None or before.missing or before.mtime_ns < file.mtime_ns:
                yield self._writer.unreadable(file, replace(failure, path=path))
            elif before.failed:
                self._writer.unchanged(file)


def _is_older(file: Photo, known: KnownFile | None) -> bool:
    return known is not None and not known.missing and known.mtime_ns > file.mtime_ns


def _is_as_before(file: Photo, known: KnownFile) -> bool:
    return not known.missing and (known.size_bytes, known.mtime_ns) == (file.size_bytes, file.mtime_ns)


def _held_another(known: KnownFile | None) -> bool:
    """Whether a file of which the library does not know the content held something else before."""
    return known is not None and known.photo_id is not None
