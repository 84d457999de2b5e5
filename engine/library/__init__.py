"""The library: photos, faces and people in one SQLite file, and the journal of what the user said about them.

`Library` is the one way in. Tables and connections stay inside this package; dataclasses come out.
"""

from engine.library.adapting import Adapting
from engine.library.browsing import Browsing
from engine.library.edits import (
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
from engine.library.evidence import Evidence, Testimony
from engine.library.grouping import Grouping, StaleGrouping
from engine.library.journal import Journal
from engine.library.people import People
from engine.library.queries import Queries, Vectors
from engine.library.regroups import Regroups
from engine.library.scans import KnownFile, KnownPhoto, Scans
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
