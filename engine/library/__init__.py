"""The library: photos, faces and people in one SQLite file, and the journal of what the user said about them.

`Library` is the one way in. Tables and connections stay inside this package; dataclasses come out.
"""

from engine.library.browsing import Browsing
from engine.library.edits import (
    Change,
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    Edit,
    HidePerson,
    JournalEntry,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    ResizeFace,
    SetBirthday,
    SetCover,
)
from engine.library.grouping import Grouping, StaleGrouping
from engine.library.journal import Journal
from engine.library.people import People
from engine.library.queries import Queries, Vectors
from engine.library.scans import KnownFile, KnownPhoto, Scans
from engine.library.store import Health

__all__ = [
    "Change",
    "ConfirmFaces",
    "DeleteFace",
    "DrawFace",
    "Edit",
    "Health",
    "HidePerson",
    "JournalEntry",
    "KnownFile",
    "KnownPhoto",
    "Library",
    "MergePeople",
    "MoveFaces",
    "NamePerson",
    "RejectFaces",
    "ResizeFace",
    "SetBirthday",
    "SetCover",
    "StaleGrouping",
    "Vectors",
]


class Library(Scans, Grouping, People, Queries, Browsing, Journal):
    """A library of photos and people; open one with `Library.open(path)`, best in a with statement."""
