"""People as the library gives them, what is known of them, and who is with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from engine.partial_dates import PartialDate


@dataclass(frozen=True, slots=True)
class Person:
    """A person and how many faces they have; what the user did not give is None or empty.

    Attributes
    ----------
    person_id : int
    name : str or None
    hidden : bool
    n_faces, n_photos : int
    cover_face_id : int or None
    born, died : PartialDate or None
    nicknames : str or None
    tags : tuple of str
        The groups of people to which they belong, in order.
    pinned : bool
        Whether they stand before all others.
    quality : float
        That of their best face: of blurred ones alone nobody can tell who they are.
    """

    person_id: int
    name: str | None
    hidden: bool
    n_faces: int
    n_photos: int
    cover_face_id: int | None
    born: PartialDate | None = None
    died: PartialDate | None = None
    nicknames: str | None = None
    tags: tuple[str, ...] = ()
    pinned: bool = False
    quality: float = 1.0

    @property
    def birthday(self) -> date | None:
        """The day they were born, or the first that it may be."""
        return None if self.born is None else self.born.first


class RelationKind(StrEnum):
    """What somebody is to somebody else."""

    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody who is related to a person, and what they are to them."""

    person_id: int
    kind: RelationKind


@dataclass(frozen=True, slots=True)
class About:
    """What the user wrote down about a person, beyond what `Person` tells."""

    notes: str | None = None
    relatives: tuple[Relative, ...] = ()


@dataclass(frozen=True, slots=True)
class SomebodyInPhoto:
    """Somebody who is said to be in a photo, nobody knows where.

    Attributes
    ----------
    person_id : int or None
        Who they are in the library; None for somebody new.
    face_ids : tuple of int
        Further faces that are known to be theirs.
    candidate_ids : tuple of int
        The faces of the photo that may be theirs.
    """

    person_id: int | None
    face_ids: tuple[int, ...]
    candidate_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two named people, and the photos that show both.

    Attributes
    ----------
    first_id, second_id : int
    n_photos : int
    years : tuple of (year, n_photos)
        Ascending; photos without a date are in none.
    """

    first_id: int
    second_id: int
    n_photos: int
    years: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """What can be counted in a library, of photos that can be seen; None or 0 where there is nothing of the kind.

    Attributes
    ----------
    n_photos, n_dated : int
    first_photo : (photo_id, datetime) or None
        The oldest; None where its day is not known.
    busiest_day, busiest_year : (str, n_photos) or None
        "2019-05-14", if no other day has as many, and "2019".
    most_faces : (photo_id, n_faces) or None
        The photo with most faces.
    most_seen : (person_id, n_photos) or None
        Of the named, who is in more photos than every other one.
    longest_known : (person_id, first year, last year) or None
        Of the named, who is seen over most years.
    share_of_weekend : float
        Of the photos whose day is known, those taken on a Saturday or Sunday.
    """

    n_photos: int = 0
    n_dated: int = 0
    first_photo: tuple[int, datetime] | None = None
    busiest_day: tuple[str, int] | None = None
    busiest_year: tuple[str, int] | None = None
    most_faces: tuple[int, int] | None = None
    most_seen: tuple[int, int] | None = None
    longest_known: tuple[int, int, int] | None = None
    share_of_weekend: float = 0.0


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody without a name, with what tells that they hardly matter.

    Attributes
    ----------
    person_id : int
    n_photos : int
    quality : float
        Of their best face.
    is_at_edge : bool
        Every face of theirs is cut by the edge of its photo, or nearly.
    """

    person_id: int
    n_photos: int
    quality: float
    is_at_edge: bool
