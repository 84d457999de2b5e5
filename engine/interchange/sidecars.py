"""The names of a library in XMP files beside its photos: a look at what would be written, the writing, one undo."""

from __future__ import annotations

import errno
import functools
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.errors import KnownError, os_reason
from engine.interchange import frames
from engine.interchange.records import NamedRegion
from engine.interchange.sidecar_files import ChangedMeanwhileError, choose_sidecar, read_file, replace_file
from engine.interchange.xmp.names import NAMESPACES
from engine.interchange.xmp.writing import write_people
from engine.library import Library, NamedPhoto, SidecarRecord
from engine.library.sidecars import MovedPhoto, hash_of
from engine.long_paths import openable
from engine.photos.decode import read_header
from engine.photos.find import is_unchanged
from engine.photos.formats.header import Header
from engine.records import Failure
from engine.sentences import sentence

KEEP_SETTING = "sidecars_kept_current"
"""Whether the window writes each change of a name into sidecars."""
GUESSES_SETTING = "sidecars_with_guesses"
"""Whether faces count that grouping put with a named person and nobody has looked at since."""
_BATCH = 100  # files that are noted in one transaction before they are written
_OWN = NAMESPACES["kith"].encode()
_OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT)  # which the next file would meet as well

Replace = Callable[[str, bytes | None, bytes | None], object]
Report = Callable[[int, int], object]
"""Called with how many photos were dealt with, and how many there are."""


@dataclass(frozen=True, slots=True)
class SidecarPlan:
    """What is to become of the file beside a photo.

    Attributes
    ----------
    photo, sidecar : str
    wanted : str
        Hash of what Kith wants there.
    before, after : bytes or None
        What it holds and will hold; None for no file.
    names : tuple of str
        Whom Kith names in it.
    conflicts : tuple of (str, str)
        Whom Kith would name, and whom another program names there; that one stays.
    problem : str
        A sentence if nothing can be written.
    """

    photo: str
    sidecar: str
    wanted: str
    before: bytes | None = None
    after: bytes | None = None
    names: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, str], ...] = ()
    problem: str = ""

    @property
    def is_change(self) -> bool:
        """Whether there is anything to write."""
        return not self.problem and self.before != self.after

    @property
    def is_settled(self) -> bool:
        """Whether what Kith wants there is there already, as far as it can be."""
        return not self.problem and self.before == self.after and bool(self.names or self.conflicts)


@dataclass(slots=True)
class Outcome:
    """What was written, or would be; or what an undo put back.

    Attributes
    ----------
    n_made, n_changed, n_removed, n_same : int
        Files.
    problems : list of (str, str)
        Files that were left alone, and why.
    conflicts : list of (str, str, str)
        Sidecar, whom Kith would name, and whom another program names there.
    """

    n_made: int = 0
    n_changed: int = 0
    n_removed: int = 0
    n_same: int = 0
    problems: list[tuple[str, str]] = field(default_factory=list)
    conflicts: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def n_written(self) -> int:
        """How many files differ now."""
        return self.n_made + self.n_changed + self.n_removed

    def count(self, before: bytes | None, after: bytes | None) -> None:
        """Count a file that was one thing and is another."""
        self.n_made += before is None and after is not None
        self.n_changed += before is not None and after is not None and before != after
        self.n_removed += before is not None and after is None
        self.n_same += before == after and before is not None

    def count_plan(self, plan: SidecarPlan) -> None:
        """Count what a plan would do."""
        if plan.problem:
            self.problems.append((plan.sidecar, plan.problem))
        else:
            self.count(plan.before, plan.after)
        self.conflicts += [(plan.sidecar, name, other) for name, other in plan.conflicts]


def plan_sidecar(photo: NamedPhoto) -> SidecarPlan:
    """Work out what the file beside a photo should hold; nothing is written."""
    path = photo.file.path
    sidecar = choose_sidecar(path)
    try:
        before = read_file(sidecar)
    except OSError as error:
        return SidecarPlan(path, sidecar, photo.wanted, problem=os_reason(error))
    if not photo.people and (before is None or _OWN not in before):
        return SidecarPlan(path, sidecar, photo.wanted, before, before)
    header = read_header(path)
    if isinstance(header, Failure):
        return SidecarPlan(path, sidecar, photo.wanted, problem=header.reason)
    if not is_unchanged(photo.file):
        reason = sentence("The photo changed since it was scanned; please scan it again first.")
        return SidecarPlan(path, sidecar, photo.wanted, problem=reason)
    size = (photo.width_px, photo.height_px)
    people = [
        NamedRegion(
            name,
            frames.of_pixels(box, size),
            is_guess=number in photo.guesses,
            is_confirmed=number not in photo.unconfirmed,
        )
        for number, (name, box) in enumerate(photo.people)
    ]
    try:
        done = write_people(before, people, Header(*size, header.orientation), photo.is_noted, photo.writer)
    except KnownError as error:
        return SidecarPlan(path, sidecar, photo.wanted, problem=error.sentence)
    return SidecarPlan(path, sidecar, photo.wanted, before, done.packet, done.names, done.conflicts)


def plan_sidecars(photos: Sequence[NamedPhoto], report: Report | None = None) -> Iterator[SidecarPlan]:
    """Yield plans for photos, one after another."""
    for number, photo in enumerate(photos):
        if report is not None and number % _BATCH == 0:
            report(number, len(photos))
        yield plan_sidecar(photo)


def write_sidecars(
    library: Library,
    photos: Sequence[NamedPhoto],
    report: Report | None = None,
    begins: bool = True,
    replace: Replace = replace_file,
) -> Outcome:
    """Write the names of photos into the files beside them.

    Whatever ends this, each file is as it was or as it should be, and the next `undo_sidecars` knows of it.

    Parameters
    ----------
    library : Library
        Notes what was there before.
    photos : sequence of NamedPhoto
    report : function of two int, optional
        What it raises ends the writing.
    begins : bool
        Whether this is a step of its own to undo, rather than part of the one before.
    replace : function
        Another one than `replace_file` serves the tests.

    Raises
    ------
    KnownError
        If the library or the disk cannot be written.
    """
    _follow_moved(library)
    outcome = Outcome()
    for start in range(0, len(photos), _BATCH):
        if report is not None:
            report(start, len(photos))
        plans = [plan_sidecar(photo) for photo in photos[start : start + _BATCH]]
        changes = [plan for plan in plans if plan.is_change]
        if changes and begins:
            library.sidecars.begin()
            begins = False
        if changes:
            library.sidecars.note(map(_record, changes))
        done: list[SidecarPlan] = []
        try:
            done += (plan for plan in plans if _write(plan, outcome, replace))
        finally:
            _note_outcome(library, changes, done)
    return outcome


def _note_outcome(library: Library, changes: Sequence[SidecarPlan], done: Sequence[SidecarPlan]) -> None:
    if settled := [plan for plan in done if plan.is_change or plan.is_settled]:
        library.sidecars.note_settled(map(_record, settled))
    if failed := [plan for plan in changes if plan not in done]:
        library.sidecars.note_failed((plan.sidecar, hash_of(plan.before)) for plan in failed)


def photos_due(library: Library, with_guesses: bool = False) -> list[NamedPhoto]:
    """List the photos whose sidecars lag behind what the user said last, and that lie where something can be written.

    Only moved ones are looked at on the disk.
    """
    _follow_moved(library)
    written = library.sidecars.wanted()
    photos = library.sidecars.named_photos(with_guesses=with_guesses)
    can_write = functools.cache(lambda folder: os.access(openable(folder), os.W_OK))
    due = [photo for photo in photos if _is_due(photo, written)]
    return [photo for photo in due if can_write(os.path.dirname(photo.file.path))]  # noqa: PTH120


def undo_sidecars(library: Library, report: Report | None = None) -> Outcome:
    """Put back what the files held before the last step; what somebody else changed since stays, as a problem.

    Raises
    ------
    KnownError
        If the library cannot be written.
    """
    _follow_moved(library)
    outcome = Outcome()
    n_files = library.sidecars.n_undoable()
    done: list[str] = []
    for number, record in enumerate(library.sidecars.undoable()):
        if report is not None and number % _BATCH == 0:
            report(number, n_files)
        if _put_back(record, outcome):
            done.append(record.path)
    library.sidecars.forget(done)
    return outcome


def _follow_moved(library: Library) -> None:
    """Let what is noted of the files beside photos that moved hold for where they are now, if they went along."""
    places = []
    for moved in library.sidecars.moved():
        there = _place_beside(moved)
        if there is None or _is_there(moved.sidecar.path):
            continue
        if moved.sidecar.written is None or _is_there(there):
            places.append((moved.sidecar.path, there, moved.photo))
    if places:
        library.sidecars.follow(places)


def _is_there(path: str) -> bool:
    return os.path.lexists(openable(path))


def _place_beside(moved: MovedPhoto) -> str | None:
    """Return where the file beside a photo lies if it went along: photo.jpg.xmp or photo.xmp, as it was."""
    old, before, now = moved.sidecar.path, moved.sidecar.photo, moved.photo
    for of_old, of_new in ((before, now), (os.path.splitext(before)[0], os.path.splitext(now)[0])):  # noqa: PTH122
        if old.startswith(of_old):
            return of_new + old[len(of_old) :]
    return None


def _is_due(photo: NamedPhoto, written: dict[str, str]) -> bool:
    known = written.get(photo.file.path)
    return bool(photo.people) if known is None else known != photo.wanted


def _record(plan: SidecarPlan) -> SidecarRecord:
    return SidecarRecord(plan.photo, plan.sidecar, plan.wanted, plan.before, hash_of(plan.after))


def _write(plan: SidecarPlan, outcome: Outcome, replace: Replace) -> bool:
    """Write what is planned; whether nothing kept that from being done."""
    if plan.is_change:
        try:
            replace(plan.sidecar, plan.before, plan.after)
        except ChangedMeanwhileError:
            outcome.problems.append((plan.sidecar, sentence("Another program is writing it; it was left alone.")))
            return False
        except OSError as error:
            if error.errno in _OF_THE_DISK:
                raise KnownError(
                    sentence("{file} cannot be written: {reason}", file=plan.sidecar, reason=os_reason(error))
                ) from error
            outcome.problems.append(
                (plan.sidecar, sentence("It cannot be written: {reason}.", reason=error.strerror or error))
            )
            return False
    outcome.count_plan(plan)
    return True


def _put_back(record: SidecarRecord, outcome: Outcome) -> bool:
    """Put a file back; whether that is settled."""
    try:
        now = read_file(record.path)
        if now is None and not _is_there(record.photo):
            raise FileNotFoundError
        if now != record.before and hash_of(now) != record.written:
            outcome.problems.append((record.path, sentence("Another program changed it since; it was left as it is.")))
            return True
        replace_file(record.path, now, record.before)
    except ChangedMeanwhileError:
        outcome.problems.append((record.path, sentence("Another program is writing it; it was left as it is.")))
        return True
    except FileNotFoundError as error:  # its disk may be away
        outcome.problems.append((record.path, os_reason(error)))
        return False
    except OSError as error:
        outcome.problems.append(
            (record.path, sentence("It cannot be put back: {reason}.", reason=error.strerror or error))
        )
        return False
    outcome.count(now, record.before)
    return True
