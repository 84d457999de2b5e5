"""What a scan tells while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.records import Failure


@dataclass(frozen=True)
class FoldersWalked:
    """The folders have been walked: so many photos, so many of them to do."""

    n_photos: int
    n_to_do: int


@dataclass(frozen=True)
class PhotoScanned:
    """A photo has been searched, by a machine of a cluster or here; `n_faces` is None for a copy of known content."""

    path: str
    n_faces: int | None
    worker: str = ""


@dataclass(frozen=True)
class PhotoFailed:
    """A photo could not be read."""

    failure: Failure


@dataclass(frozen=True)
class PhotosSaved:
    """So many photos were written since the last such event; they will survive anything."""

    n_photos: int


@dataclass(frozen=True)
class Waiting:
    """Nothing has come for so many seconds: `path` is the file that the scan waits for, or a scheduler's address."""

    path: str
    seconds: float


@dataclass(frozen=True)
class MachineAtWork:
    """What a machine of a cluster does.

    Attributes
    ----------
    name : str
    n_photos : int
        Searched in this scan.
    photos_per_s : float
        Over the last half minute.
    is_late : bool
        Whether it has work and brings nothing, while the others do.
    """

    name: str
    n_photos: int
    photos_per_s: float
    is_late: bool


@dataclass(frozen=True)
class MachinesAtWork:
    """What the machines of a cluster do, told every few seconds; by name."""

    machines: tuple[MachineAtWork, ...]


@dataclass(frozen=True)
class GroupingStarted:
    """All photos are done; the faces are being grouped into people."""


@dataclass(frozen=True)
class PeopleGrouped:
    """The faces found so far have been grouped into people, while the scan runs or at its end."""


@dataclass(frozen=True)
class ScanFinished:
    """The scan is over.

    Attributes
    ----------
    n_scanned, n_copies, n_failed, n_unchanged, n_missing : int
        Photos; `n_missing` have gone since the last scan.
    n_faces : int
        Found in this scan.
    vanished : tuple of str
        Folders of the scan that are gone at its end: unplugged, moved or deleted meanwhile.
    seconds : dict
        Time by stage: "decode", "detect", "align", "embed" (summed over processes), "store", "group", "wall".
    passed_over : dict
        Files of kinds that Kith does not read, by kind, most first.
    n_may_hold_more, n_of_older_kith : int
        Photos of the library in which a closer look, and a search as they are now, may find more faces.
    by_worker : dict
        How many photos each machine of a cluster searched.
    """

    n_scanned: int
    n_copies: int
    n_failed: int
    n_unchanged: int
    n_missing: int
    n_faces: int
    seconds: dict[str, float]
    vanished: tuple[str, ...] = ()
    passed_over: dict[str, int] = field(default_factory=dict)
    n_may_hold_more: int = 0
    n_of_older_kith: int = 0
    by_worker: dict[str, int] = field(default_factory=dict)


Event = (
    FoldersWalked
    | PhotoScanned
    | PhotoFailed
    | PhotosSaved
    | Waiting
    | MachinesAtWork
    | GroupingStarted
    | PeopleGrouped
    | ScanFinished
)
