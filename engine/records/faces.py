"""Faces as the library gives them: one by one for a screen, or all as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from engine.partial_dates import Days
from engine.records.scanned import FaceBox, PhotoInfo


@dataclass(frozen=True, slots=True, eq=False)
class FaceTimes:
    """When faces were seen, by the dates of their photos; row i of each array is one face.

    Attributes
    ----------
    year : (n,) float64
        About when, with a fraction; NaN where nobody knows.
    first, last : (n,) float64
        Between these days for certain, as in `engine.partial_dates.Days`.
    """

    year: NDArray[np.float64]
    first: NDArray[np.float64]
    last: NDArray[np.float64]

    def rows(self, rows: NDArray[np.bool_] | NDArray[np.int64]) -> FaceTimes:
        """Take some rows."""
        return FaceTimes(self.year[rows], self.first[rows], self.last[rows])

    def outside(self, life: Days) -> NDArray[np.bool_]:
        """Report the faces that were certainly seen before or after a life: (n,) bool."""
        return np.asarray((self.last < life.first) | (self.first > life.last))


@dataclass(frozen=True, slots=True, eq=False)
class FaceTable:
    """All faces that may belong to people, as columns; row i of each array is one face.

    Rows come in an order that does not depend on the order of scanning: by content hash, then by box.

    Attributes
    ----------
    face_id, photo_id : (n,) int64
        Faces with one photo_id stand in one picture; the moments of films have numbers of their own, below 0.
    vector : (n, d) int8
    quality : (n,) float32
    person_id : (n,) int64
        -1 where the face belongs to nobody yet.
    locked : (n,) bool
        The user confirmed the face, or its person is known and it was seen there: only the user may move it.
        Known is whom the user named or hid, or of whom they said something. A face that grouping put with a person who
        was known already is not locked.
    rejected : mapping of face_id to the person_ids that the user said it is not
    change_number : int
        How many changes that ask for a grouping there had been when the table was read; see `PeopleGrouping.apply`.
    drawn : (n,) bool or None
        The user drew the face, and no detector has found it; None where none is such.
    times : FaceTimes or None
    lives : mapping of person_id to Days
        When they can be seen, of those whose birth or death is known; see `engine.library.reading.lives`.
    """

    face_id: NDArray[np.int64]
    photo_id: NDArray[np.int64]
    vector: NDArray[np.int8]
    quality: NDArray[np.float32]
    person_id: NDArray[np.int64]
    locked: NDArray[np.bool_]
    rejected: Mapping[int, frozenset[int]] = field(default_factory=dict)
    change_number: int = 0
    drawn: NDArray[np.bool_] | None = None
    times: FaceTimes | None = None
    lives: Mapping[int, Days] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face in the library, with whom it belongs to and where it can be seen.

    Attributes
    ----------
    face_id : int
    photo_id : int
    paths : tuple of str
        The present files with this content, ascending; the first is shown.
    info : PhotoInfo
    face : FaceBox
    quality : float
    person_id : int or None
    person_name : str or None
    confirmed : bool
    guessed : bool
        Grouping put it with somebody known, and the user has not looked at it since.
    """

    face_id: int
    photo_id: int
    paths: tuple[str, ...]
    info: PhotoInfo
    face: FaceBox
    quality: float
    person_id: int | None
    person_name: str | None
    confirmed: bool
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class FaceLine:
    """A face as a list shows it, without what only a look at the whole photo needs.

    Attributes
    ----------
    face_id, photo_id : int
    taken_at : datetime or None
    confirmed : bool
    quality : float
    person_id : int or None
    likeness : float or None
        Squared distance to the person's nearest faces, small where it is certain; None where nobody worked it out
        (`engine.suggestions.doubt.likeness` does).
    date_source, date_precision : str or None
        As in `PhotoInfo`.
    moment_ms : int or None
        When the face is there in a film.
    """

    face_id: int
    photo_id: int
    taken_at: datetime | None
    confirmed: bool
    quality: float
    person_id: int | None
    likeness: float | None = None
    date_source: str | None = None
    date_precision: str | None = None
    moment_ms: int | None = None
