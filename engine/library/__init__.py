"""The library: photos, faces and people in one SQLite file, and the journal of what the user said about them.

`Library` is the one way in. Tables and connections stay inside this package; dataclasses come out.
"""

from engine.library.edits.journal import Journal
from engine.library.edits.kinds import (
    Change,
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    Edit,
    HidePeople,
    HidePerson,
    JournalEntry,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RegroupPeople,
    RejectFaces,
    ResizeFace,
    SetBirthday,
    SetCover,
    UntanglePeople,
)
from engine.library.grouping.regroup import Regroups
from engine.library.grouping.tables import Grouping, StaleGrouping
from engine.library.reading.browsing import Browsing
from engine.library.reading.evidence import Evidence, Testimony
from engine.library.reading.people import People
from engine.library.reading.queries import Queries, Vectors
from engine.library.reading.vectors import Adapting
from engine.library.scanning.scans import KnownFile, KnownPhoto, Scans
from engine.library.store import Health

__all__ = [
    "Change",
    "ConfirmFaces",
    "DeleteFace",
    "DrawFace",
    "Edit",
    "Evidence",
    "Health",
    "HidePeople",
    "HidePerson",
    "JournalEntry",
    "KnownFile",
    "KnownPhoto",
    "Library",
    "MergeAll",
    "MergePeople",
    "MoveFaces",
    "NamePerson",
    "RegroupPeople",
    "RejectFaces",
    "ResizeFace",
    "SetBirthday",
    "SetCover",
    "StaleGrouping",
    "UntanglePeople",
    "Vectors",
]


class Library(Scans, Grouping, People, Queries, Browsing, Adapting, Testimony, Journal, Regroups):
    """A library of photos and people; open one with `Library.open(path)`, best in a with statement."""
