"""A few numbers of a library in sentences that make one smile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.style.wording import day, short
from engine.records import Numbers, Person

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated
_FEW = 3  # a day or a crowd that is worth a word has at least so many


class Fact(NamedTuple):
    """A sentence, and what a click on it opens.

    Attributes
    ----------
    sentence : str
    photo_id, person_id : int or None
    """

    sentence: str
    photo_id: int | None = None
    person_id: int | None = None


def facts(numbers: Numbers, person: Callable[[int | None], Person | None]) -> list[Fact]:
    """Return what there is to say.

    Parameters
    ----------
    numbers : Numbers
    person : function of a person_id
        Looks somebody up.
    """
    out: list[Fact] = []
    if numbers.most_seen and (who := person(numbers.most_seen[0])) is not None:
        words = translate("Memories", "{name} is in %Ln photo(s), more than anybody else.", "", numbers.most_seen[1])
        out.append(Fact(words.format(name=_name(who)), None, who.person_id))
    if numbers.longest_known and (who := person(numbers.longest_known[0])) is not None:
        _, first, last = numbers.longest_known
        if last > first:
            #: {first} and {last} are years
            words = translate(
                "Memories", "You have photos of {name} from {first} to {last}: %Ln year(s).", "", last - first
            )
            said = words.format(name=_name(who), first=first, last=last)
            out.append(Fact(said, None, who.person_id))
    if numbers.first_photo:
        words = translate("Memories", "It all begins on {day}.")
        out.append(Fact(words.format(day=day(numbers.first_photo[1])), numbers.first_photo[0]))
    if numbers.busiest_day and numbers.busiest_day[1] >= _FEW:
        words = translate("Memories", "{day} was your busiest day: %Ln photo(s).", "", numbers.busiest_day[1])
        when = day(date.fromisoformat(numbers.busiest_day[0]))
        out.append(Fact(words.format(day=when)))
    if numbers.busiest_year and numbers.busiest_year[1] < numbers.n_dated:
        year, n = numbers.busiest_year
        #: The number is one of photos
        words = translate("Memories", "No year has more photos than {year}: %Ln.", "", n)
        out.append(Fact(words.format(year=year)))
    if numbers.most_faces and numbers.most_faces[1] >= _FEW:
        words = translate("Memories", "The biggest crowd: %Ln face(s) in one photo.", "", numbers.most_faces[1])
        out.append(Fact(words, numbers.most_faces[0]))
    if numbers.n_dated >= 10 and (share := round(100 * numbers.share_of_weekend)):
        out.append(Fact(translate("Memories", "%Ln in 100 photos were taken on a weekend.", "", share)))
    return out


def _name(who: Person) -> str:
    return short(who.name or "", 28)
