"""The order of a person's faces: by year and day, newest first, without a date after those, in doubt at the end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.style.wording import age
from app.widgets.grid.sections import Section
from engine.records import FaceLine

_FEW = 4  # a person of no more faces has none in doubt: there is nothing to compare them with


class SortKey(NamedTuple):
    """What a list of faces is sorted by; smaller ones come first."""

    in_doubt: bool
    undated: bool
    minus_year: int
    minus_moment: float
    moment_ms: int
    face_id: int


def sort_key_of(line: FaceLine, in_doubt: bool) -> SortKey:
    """Return what a face is sorted by."""
    if line.taken_at is None:
        return SortKey(in_doubt, True, 0, 0.0, line.moment_ms or 0, line.face_id)
    seconds = line.taken_at.toordinal() * 86400.0 + line.taken_at.hour * 3600 + line.taken_at.minute * 60
    seconds += line.taken_at.second
    return SortKey(in_doubt, False, -line.taken_at.year, -seconds, line.moment_ms or 0, line.face_id)


class Arrangement(NamedTuple):
    """All faces of a person in order, or the photos they are in; made in the background where there are many.

    Attributes
    ----------
    lines : dict of int to FaceLine
        By face id.
    doubtful : frozenset of int
    as_photos : bool
        Whether each photo has one row, its first face's.
    places, rows : list
        Of the rows: their places, and the face ids in them.
    of_photo : dict of int to list of int
        The faces in each photo, in order.
    """

    lines: dict[int, FaceLine]
    doubtful: frozenset[int]
    as_photos: bool
    places: list[SortKey]
    rows: list[int]
    of_photo: dict[int, list[int]]


def arranged(lines: dict[int, FaceLine], doubtful: frozenset[int], as_photos: bool) -> Arrangement:
    """Sort faces."""
    places = sorted(sort_key_of(line, line.face_id in doubtful) for line in lines.values())
    of_photo: dict[int, list[int]] = {}
    for place in places:
        of_photo.setdefault(lines[place.face_id].photo_id, []).append(place.face_id)
    if as_photos:
        first = {faces[0] for faces in of_photo.values()}
        places = [place for place in places if place.face_id in first]
    return Arrangement(lines, doubtful, as_photos, places, [place.face_id for place in places], of_photo)


def year_sections(places: Sequence[SortKey], birthday: date | None, doubt: str, undated: str) -> list[Section]:
    """Cut ordered places into sections: years with the person's age in them, then the undated, then the doubtful."""
    sections: list[Section] = []
    start = 0
    while start < len(places):
        key = in_doubt, no_date, minus_year = _section_of(places[start])
        end = bisect_right(places, key, lo=start, key=_section_of)
        n_rows, start = end - start, end
        if in_doubt:
            sections.append(Section(doubt, "", n_rows))
        elif no_date:
            sections.append(Section(undated, "", n_rows, "?"))
        else:
            years = -minus_year - birthday.year if birthday else -1
            year = str(-minus_year)
            sections.append(Section(year, age(years) if years >= 0 else "", n_rows, year))
    return sections


def doubtful_last(lines: Mapping[int, FaceLine], face_ids: Iterable[int]) -> frozenset[int]:
    """Choose which faces stand at the end: those in doubt that nobody confirmed, unless that were most of them."""
    doubtful = frozenset(face_id for face_id in face_ids if face_id in lines and not lines[face_id].confirmed)
    return doubtful if len(lines) > _FEW and len(doubtful) * 2 <= len(lines) else frozenset()


def _section_of(place: SortKey) -> tuple[bool, bool, int]:
    return (True, False, 0) if place.in_doubt else (False, place.undated, place.minus_year)
