"""The edits that a user can make."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal


class _Plain:
    """Makes every id a plain int, every coordinate a plain float: numpy's are welcome, but JSON would not take them."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for field in fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if field.name.endswith("_ids"):
                object.__setattr__(self, field.name, tuple(int(number) for number in value))
            elif field.name.endswith("_id") and value is not None:
                object.__setattr__(self, field.name, int(value))
            elif field.name in ("box", "landmarks"):
                object.__setattr__(self, field.name, tuple(float(number) for number in value))
            elif field.name == "quality":
                object.__setattr__(self, field.name, float(value))


@dataclass(frozen=True, slots=True)
class NamePerson(_Plain):
    """Name a person, or take the name away with None or a blank."""

    person_id: int
    name: str | None


@dataclass(frozen=True, slots=True)
class MoveFaces(_Plain):
    """Move faces to the person they are: confirmed there, and not the known person whom they leave.

    Faces that leave an unnamed person for one with a name say nothing of those that stay, unless they are `apart`; but
    where they go to somebody without a name, two people are parted: they are not the unnamed person either.

    Attributes
    ----------
    face_ids : tuple of int
    person_id : int or None
        None is a new person.
    name : str or None
        What the new person is called; means nothing for one who is there already.
    apart : bool
        The faces that stay with an unnamed person were left out on purpose: they are somebody else, each of them.
    whose : int or None
        Whose faces the user looked at; those that were said to be somebody else's since, or nobody's, stay there.
    """

    face_ids: tuple[int, ...]
    person_id: int | None
    name: str | None = None
    apart: bool = False
    whose: int | None = None


@dataclass(frozen=True, slots=True)
class ConfirmFaces(_Plain):
    """Confirm that faces are who they are thought to be.

    Attributes
    ----------
    face_ids : tuple of int
    person_id : int or None
        Who that was when the user said so; None: whoever it is.
    """

    face_ids: tuple[int, ...]
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class RejectFaces(_Plain):
    """Reject that faces are this person; with None, set them aside: no face, or nobody to care for."""

    face_ids: tuple[int, ...]
    person_id: int | None


@dataclass(frozen=True, slots=True)
class MergePeople(_Plain):
    """Merge two people who are one; the target stays, with its own name if it has one."""

    source_id: int
    target_id: int


@dataclass(frozen=True, slots=True)
class MergeAll(_Plain):
    """Merge many people who are one, in one step; see `MergePeople`."""

    source_ids: tuple[int, ...]
    target_id: int


@dataclass(frozen=True, slots=True)
class UntanglePeople(_Plain):
    """Sort faces of two people, each to who it is: confirmed there, and not the other.

    Attributes
    ----------
    a_id, b_id : int
    to_a_ids, to_b_ids : tuple of int
        Faces of either person; the other faces of both stay as they are.
    """

    a_id: int
    b_id: int
    to_a_ids: tuple[int, ...]
    to_b_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HidePerson(_Plain):
    """Hide a person from the lists, or bring them back."""

    person_id: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class HidePeople(_Plain):
    """Hide people from the lists, or bring them back, in one step."""

    person_ids: tuple[int, ...]
    hidden: bool


@dataclass(frozen=True, slots=True)
class SetCover(_Plain):
    """Choose the face that stands for a person."""

    person_id: int
    face_id: int


@dataclass(frozen=True, slots=True)
class SetBirthday(_Plain):
    """Set a person's birthday as far as it is known ("1990-05-12", "1990-05", "1990"), or take it away with None."""

    person_id: int
    birthday: str | None


@dataclass(frozen=True, slots=True)
class SetDeath(_Plain):
    """Set when a person died as far as it is known, as a birthday, or take it away with None."""

    person_id: int
    died: str | None


@dataclass(frozen=True, slots=True)
class SetNicknames(_Plain):
    """Set what else a person is called, in the user's own words; None or a blank for nothing."""

    person_id: int
    nicknames: str | None


@dataclass(frozen=True, slots=True)
class SetNotes(_Plain):
    """Set what the user wants to remember of a person; None or a blank for nothing."""

    person_id: int
    notes: str | None


@dataclass(frozen=True, slots=True)
class RelatePeople(_Plain):
    """Note what somebody is to a person, or that they are not.

    Attributes
    ----------
    person_id, other_id : int
    kind : str
        What the other is to the person, one of `RelationKind`.
    related : bool
    """

    person_id: int
    other_id: int
    kind: str
    related: bool = True


@dataclass(frozen=True, slots=True)
class TagPeople(_Plain):
    """Add people to a group that has a name, family or school, or take them out of it."""

    person_ids: tuple[int, ...]
    tag: str
    tagged: bool = True


@dataclass(frozen=True, slots=True)
class PinPeople(_Plain):
    """Put people before all others in the lists, or back among them."""

    person_ids: tuple[int, ...]
    pinned: bool


@dataclass(frozen=True, slots=True)
class DrawFace(_Plain):
    """Add a face that no detector found; its id is the only one in the Change's `faces`.

    Attributes
    ----------
    photo_id : int
    box : (4,) of float, x0 y0 x1 y1 in pixels of the upright photo at full size
    landmarks : (10,) of float, x y of each in turn, as in `FaceBox`
    quality : float
        In [0, 1].
    vector : str
        The 128 bytes of the quantised embedding, in hexadecimal.
    net, sha256 : str
        The network and weights that the embedding comes from.
    person_id : int or None
        Whose face it is, confirmed; None leaves that to grouping.
    """

    photo_id: int
    box: tuple[float, ...]
    landmarks: tuple[float, ...]
    quality: float
    vector: str
    net: str
    sha256: str
    person_id: int | None


@dataclass(frozen=True, slots=True)
class ResizeFace(_Plain):
    """Change a face's box, which no scan will change again; embeddings of other weights go. See `DrawFace`."""

    face_id: int
    box: tuple[float, ...]
    landmarks: tuple[float, ...]
    quality: float
    vector: str
    net: str
    sha256: str


@dataclass(frozen=True, slots=True)
class DeleteFace(_Plain):
    """Delete what is no face: if it was found it is set aside for ever, if it was drawn it goes."""

    face_id: int


@dataclass(frozen=True, slots=True)
class SetDate(_Plain):
    """Correct when a photo was taken; no scan changes it again.

    Attributes
    ----------
    photo_id : int
    taken_at : str or None
        An ISO date or time without a zone, "2019-02-03" or "2019-02-03T14:05", as far as it is known, "2019-02" or
        "2019"; None where nobody knows.
    """

    photo_id: int
    taken_at: str | None


@dataclass(frozen=True, slots=True)
class ImportedPerson(_Plain):
    """Somebody whom another program names, and where.

    Attributes
    ----------
    person_id : int or None
        None is whoever has that name, or else a new person.
    name : str
        What a new person is called; means nothing for one who is there already.
    birthday : str or None
        An ISO date, for somebody without one.
    face_ids : tuple of int
        Faces that are theirs.
    hinted_ids : tuple of int
        Faces that are theirs in all likelihood: the only ones in photos that show them. Not confirmed, and only where
        they are nobody's with a name.
    drawn, hinted_drawn : tuple of DrawFace
        Faces that no detector found; whose they are is said here, and confirmed or not like those above.
    photo_ids : tuple of int
        Photos that show them, nobody knows where.
    """

    person_id: int | None
    name: str
    birthday: str | None = None
    face_ids: tuple[int, ...] = ()
    hinted_ids: tuple[int, ...] = ()
    drawn: tuple[DrawFace, ...] = ()
    photo_ids: tuple[int, ...] = ()
    hinted_drawn: tuple[DrawFace, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportNames:
    """Take over the names that another program gave, in one step; nothing that the user said in Kith is changed.

    Attributes
    ----------
    program : str
        "Picasa", for example.
    people : tuple of ImportedPerson
        They stay out of the journal: they may be a hundred thousand faces, and its images of rows tell what they did.
    """

    program: str
    people: tuple[ImportedPerson, ...] = ()


RegroupReason = Literal["settings", "learned", "unlearned"]
"""Why people are grouped again: other settings, what was learned from the user, or that being taken back."""


@dataclass(frozen=True, slots=True)
class RegroupPeople:
    """Group people again, perhaps with other settings; `PeopleGrouping.regroup` makes it.

    Attributes
    ----------
    settings : tuple of str
        Keys of those that changed with it.
    reason : RegroupReason
    """

    settings: tuple[str, ...]
    reason: RegroupReason = "settings"

    def __post_init__(self) -> None:
        object.__setattr__(self, "settings", tuple(self.settings))


Edit = (
    NamePerson
    | MoveFaces
    | ConfirmFaces
    | RejectFaces
    | MergePeople
    | MergeAll
    | HidePerson
    | HidePeople
    | SetCover
    | SetBirthday
    | SetDeath
    | SetNicknames
    | SetNotes
    | RelatePeople
    | TagPeople
    | PinPeople
    | DrawFace
    | ResizeFace
    | DeleteFace
    | UntanglePeople
    | SetDate
    | ImportNames
    | RegroupPeople
)
