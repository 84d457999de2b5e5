"""The library: photos, faces and people in one SQLite file, and the journal of what the user said about them.

`Library` is the one way in. Tables and connections stay inside this package; dataclasses come out.
"""

from pathlib import Path

from engine.library.edits.changes import Change, JournalEntry, Step
from engine.library.edits.journal import Edits
from engine.library.edits.kinds import (
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    Edit,
    HidePeople,
    HidePerson,
    ImportedPerson,
    ImportNames,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RegroupPeople,
    RegroupReason,
    RejectFaces,
    RelatePeople,
    ResizeFace,
    SetBirthday,
    SetCover,
    SetDate,
    SetDeath,
    SetNicknames,
    SetNotes,
    TagPeople,
    UntanglePeople,
)
from engine.library.edits.titles import Facts
from engine.library.forgetting import Forgetting, Traces
from engine.library.grouping.grouping import PeopleGrouping
from engine.library.grouping.tables import StaleGrouping
from engine.library.opening import BUSY_S
from engine.library.reading.evidence import Evidence
from engine.library.reading.queries import Vectors
from engine.library.reading.reading import Reading
from engine.library.scanning.found import Found, FoundPhoto
from engine.library.scanning.roots import AwayFolder, FileSample, Roots
from engine.library.scanning.scans import KnownFile, KnownPhoto, Scans
from engine.library.sidecars import NamedPhoto, SidecarRecord, Sidecars
from engine.library.store import Store

__all__ = [
    "AwayFolder",
    "Change",
    "ConfirmFaces",
    "DeleteFace",
    "DrawFace",
    "Edit",
    "Evidence",
    "Facts",
    "FileSample",
    "FoundPhoto",
    "HidePeople",
    "HidePerson",
    "ImportNames",
    "ImportedPerson",
    "JournalEntry",
    "KnownFile",
    "KnownPhoto",
    "Library",
    "MergeAll",
    "MergePeople",
    "MoveFaces",
    "NamePerson",
    "NamedPhoto",
    "PinPeople",
    "RegroupPeople",
    "RegroupReason",
    "RejectFaces",
    "RelatePeople",
    "ResizeFace",
    "SetBirthday",
    "SetCover",
    "SetDate",
    "SetDeath",
    "SetNicknames",
    "SetNotes",
    "SidecarRecord",
    "StaleGrouping",
    "Step",
    "TagPeople",
    "Traces",
    "UntanglePeople",
    "Vectors",
]


class Library(Store):
    """A library of photos and people; open one with `Library.open(path)`, best in a with statement.

    Attributes
    ----------
    roots : Roots
        The folders of photos that are known, and where they are.
    scans : Scans
        What a scan knows and writes.
    found : Found
        What a scan wrote, to be written elsewhere.
    edits : Edits
        What the user does, undoes and redoes.
    reading : Reading
        What screens and computations read.
    grouping : PeopleGrouping
        Faces out to be grouped, people back in.
    sidecars : Sidecars
        What Kith wrote into files beside photos.
    forgetting : Forgetting
        What deletes for good.
    """

    def __init__(self, path: Path, busy_s: float = BUSY_S, why_read_only: str | None = None) -> None:
        super().__init__(path, busy_s, why_read_only)
        self.roots = Roots(self)
        self.scans = Scans(self)
        self.found = Found(self)
        self.edits = Edits(self)
        self.reading = Reading(self)
        self.grouping = PeopleGrouping(self)
        self.sidecars = Sidecars(self)
        self.forgetting = Forgetting(self)
