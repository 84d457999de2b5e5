"""Photos as the library gives them: one, a list, a timeline, and which of them are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from engine.records.scanned import PhotoInfo


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """A photo in the library; `paths` are the present files with its content, ascending."""

    photo_id: int
    paths: tuple[str, ...]
    info: PhotoInfo


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photo as a list shows it; `n_faces` counts the faces that were not set aside as nobody."""

    photo_id: int
    taken_at: datetime | None
    n_faces: int
    duration_ms: int | None = None
    date_precision: str | None = None
    date_source: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with a photo that could be read all the same: a sentence for the user."""

    path: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """Which photos are wanted; every condition holds for each.

    Attributes
    ----------
    with_people : tuple of person_id
        All of them are in the photo.
    without_people : tuple of person_id
        None of them is.
    only_these : bool
        Nobody but `with_people` is in the photo. Every other person counts, named or not, unless hidden; faces
        that belong to nobody, set aside or too poor to tell, do not.
    years : (first, last) or None
        Taken in these years or between; photos without a date are left out then.
    """

    with_people: tuple[int, ...] = ()
    without_people: tuple[int, ...] = ()
    only_these: bool = False
    years: tuple[int, int] | None = None


class PhotoKind(StrEnum):
    """What photos can be narrowed down to."""

    ALL = "all"
    NOBODY_NAMED = "nobody-named"  # there are faces, but none of anybody with a name
    NO_FACES = "no-faces"
    WITH_PLACE = "with-place"
    DATE_GUESSED = "date-guessed"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos a timeline shows; every condition holds for each.

    Attributes
    ----------
    kind : PhotoKind
    folder : str or None
        The absolute path of a folder, in or below which a file shows the photo.
    on_day : (month, day) or None
        Taken on this day of whichever year.
    people : tuple of person_id
        All of them are in the photo.
    """

    kind: PhotoKind = PhotoKind.ALL
    folder: str | None = None
    on_day: tuple[int, int] | None = None
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoRun:
    """Photos that follow one another in a timeline: those of a month, or of a folder.

    Attributes
    ----------
    n_photos : int
    month : (year, month) or None
        None for photos without a date, and for a folder's. The month is 0 for photos of which only the year is known.
    folder : str or None
    """

    n_photos: int
    month: tuple[int, int] | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Photos in order, and the runs that they fall into.

    Attributes
    ----------
    runs : tuple of PhotoRun
    photo_ids : (n,) int64
    """

    runs: tuple[PhotoRun, ...]
    photo_ids: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PhotoNote:
    """What a list says of a photo that somebody points at; `n_faces` leaves out those set aside as nobody."""

    photo_id: int
    taken_at: datetime | None
    date_source: str | None
    date_precision: str | None
    n_faces: int
    names: tuple[str, ...]
