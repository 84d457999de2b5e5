"""What a scan tells while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from engine.records import Failure


@dataclass(frozen=True)
class Found:
    """The folders have been walked: so many photos, so many of them to do."""

    n_photos: int
    n_to_do: int


@dataclass(frozen=True)
class Scanned:
    """A photo has been searched; `n_faces` is None for another copy of known content."""

    path: str
    n_faces: int | None


@dataclass(frozen=True)
class Failed:
    """A photo could not be read."""

    failure: Failure


@dataclass(frozen=True)
class Saved:
    """So many photos were written since the last such event; they will survive anything."""

    n_photos: int


@dataclass(frozen=True)
class Grouping:
    """All photos are done; the faces are being grouped into people."""


@dataclass(frozen=True)
class Grouped:
    """The faces found so far have been grouped into people, while the scan runs or at its end."""


@dataclass(frozen=True)
class Finished:
    """The scan is over.

    Attributes
    ----------
    n_scanned, n_copies, n_failed, n_unchanged, n_missing : int
        Photos; `n_missing` have gone since the last scan.
    n_faces : int
        Found in this scan.
    seconds : dict
        Time by stage: "decode", "detect", "align", "embed" (summed over processes), "store", "group", "wall".
    """

    n_scanned: int
    n_copies: int
    n_failed: int
    n_unchanged: int
    n_missing: int
    n_faces: int
    seconds: dict[str, float]


Event = Found | Scanned | Failed | Saved | Grouping | Grouped | Finished
