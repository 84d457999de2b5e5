"""Which photos in the folders are to do, and which are as they were."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from engine.library import KnownFile, Library
from engine.photos.find import PassedOver, WantsFilm, find_photos
from engine.photos.formats.kinds import is_photo_name
from engine.records import Failure, Photo
from engine.scanning import events
from engine.scanning.plan import Requirements
from engine.scanning.processes.limits import Room
from engine.scanning.writer import Writer

Find = Callable[[Sequence[Path], PassedOver, WantsFilm], Iterable[Photo | Failure]]
"""As `engine.photos.find.find_photos`."""


class Walker:
    """Walks folders; afterwards it knows what is to do and every path that is accounted for.

    Parameters
    ----------
    library : Library
    roots : sequence of Path
    requirements : Requirements
    room : Room
        What a photo can have in this scan; one that failed for want of less is tried again.
    retry : bool
        Try again files that could not be read and have not changed since.
    find : function
        As `engine.photos.find.find_photos`.
    reread : bool
        Leave no file out for having the size and time that it had.
    films : bool
        Look through films that the library does not know, too.

    Attributes
    ----------
    to_do : deque of Photo
    changed : set of str
        Known paths that may hold something else now.
    looked_at_again : dict of str to int
        Paths that seem unchanged and are read all the same, with the photo that they held.
    passed_over : Counter of (str, str)
        Files of kinds that Kith does not read, by root and kind.
    """

    def __init__(
        self,
        library: Library,
        roots: Sequence[Path],
        requirements: Requirements,
        room: Room,
        retry: bool = False,
        find: Find = find_photos,
        reread: bool = False,
        films: bool = False,
    ) -> None:
        self.to_do: deque[Photo] = deque()
        self.changed: set[str] = set()
        self.passed_over: PassedOver = Counter()
        self._library = library
        self._roots = [Path(os.path.abspath(root)) for root in roots]  # noqa: PTH100 - symlinks stay as named
        self._requirements = requirements
        self._room = room
        self._retry = retry
        self._find = find
        self._reread = reread
        self._films = films
        self.looked_at_again: dict[str, int] = {}
        self._seen: set[str] = set()

    def walk(self, writer: Writer) -> Iterator[events.Event]:
        """Walk the roots, leaving to the writer what needs no more work."""
        self._roots = [Path(root) for root in self._library.roots.begin([str(root) for root in self._roots])]
        known = self._library.scans.known_files([str(root) for root in self._roots])
        closed: set[str] = set()
        for item in self._find(self._roots, self.passed_over, lambda path: self._films or path in known):
            if item.path in self._seen:
                continue
            self._seen.add(item.path)
            before = known.get(item.path)
            if isinstance(item, Failure):
                if not is_photo_name(item.path) or os.path.isdir(item.path):  # noqa: PTH112 - surrogate escapes
                    closed.add(item.path)
                # As it was, so that a photo out of reach for a while stays linked to its faces.
                size_and_time = (before.size_bytes, before.mtime_ns) if before else (0, 0)
                yield writer.unreadable(Photo(item.path, *size_and_time), item)
            elif before is not None and self._is_done(item, before):
                writer.unchanged(item, before.photo_id if before.missing or _is_from_older_kith(before) else None)
            else:
                self.to_do.append(item)
                self._note_known(item, before)
        if closed:  # nobody knows whether the photos in such folders are still there
            self._seen.update(path for path in known if _is_inside(path, closed))
        # First what was edited, of which a new file may be a copy; then what may be a known photo that moved, for which
        # one that only looks like it is not to be taken.
        edited = self.changed - self.looked_at_again.keys()
        sizes = self._library.scans.sizes() if self.to_do else ()
        ordered = sorted(self.to_do, key=lambda photo: (photo.path not in edited, photo.size_bytes not in sizes))
        self.to_do.clear()
        self.to_do.extend(ordered)
        n_done = writer.counts["unchanged"] + writer.counts["failed"]
        yield events.FoldersWalked(len(self.to_do) + n_done, len(self.to_do))

    def mark_missing(self) -> int:
        """Note in the library which photos have gone, and what was passed over; return how many have gone.

        A folder that vanished has not been seen.
        """
        self._library.scans.note_passed_over({str(root): self.kinds_passed_over(str(root)) for root in self._roots})
        away = [folder.path for folder in self._library.roots.away() if not folder.disk_is_here]
        roots = [str(root) for root in self._roots if root not in self.vanished()]
        return self._library.scans.mark_missing(roots, self._seen, away)

    def vanished(self) -> list[Path]:
        """List the folders and photos of the scan that are not there any more."""
        return [root for root in self._roots if not os.path.lexists(root)]

    def kinds_passed_over(self, below: str | None = None) -> dict[str, int]:
        """Count the files of kinds that Kith does not read, of one root or of all: by kind, most first."""
        kinds: Counter[str] = Counter()
        for (root, kind), count in self.passed_over.items():
            if below in (None, root):
                kinds[kind] += count
        return dict(sorted(kinds.items(), key=lambda item: (-item[1], item[0])))

    def _note_known(self, photo: Photo, before: KnownFile | None) -> None:
        if before is None or before.photo_id is None:
            return
        if not _is_as_before(photo, before):
            self.changed.add(photo.path)
        elif self._reread or _was_touched(photo, before):
            self.changed.add(photo.path)
            self.looked_at_again[photo.path] = before.photo_id

    def _is_done(self, photo: Photo, known: KnownFile) -> bool:
        if not _is_as_before(photo, known) or self._reread or _was_touched(photo, known):
            return False
        if known.failed:
            return not (self._retry or known.missing or known.out_of_reach or self._room.suffices(known.shortage))
        return known.photo_id is not None and self._requirements.are_met(known)


def _is_as_before(photo: Photo, known: KnownFile) -> bool:
    return (known.size_bytes, known.mtime_ns) == (photo.size_bytes, photo.mtime_ns)


def _is_from_older_kith(known: KnownFile) -> bool:
    """Whether the library lacks the time by which a touched file is known."""
    return known.ctime_ns is None and not known.failed


def _was_touched(photo: Photo, known: KnownFile) -> bool:
    """Whether anything happened to a file, perhaps by a program that set its time back."""
    return known.ctime_ns is not None and known.ctime_ns != photo.ctime_ns


def _is_inside(path: str, folders: set[str]) -> bool:
    return any(str(parent) in folders for parent in Path(path).parents)
