"""Counts and dates in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from engine.partial_dates import Age, PartialDate, Precision, age_at
from engine.photos.dates import DateSource, is_guessed, known
from engine.photos.formats.kinds import NO_ENDING, is_film_kind

if TYPE_CHECKING:
    from engine.records import Person  # which brings numpy along

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def n_faces(n: int) -> str:
    """Return how many faces, in words."""
    return translate("Wording", "%Ln face(s)", "", n)


def n_photos(n: int) -> str:
    """Return how many photos, in words."""
    return translate("Wording", "%Ln photo(s)", "", n)


def n_people(n: int) -> str:
    """Return how many people, in words."""
    return translate("Wording", "%Ln person(s)", "", n)


def n_files(n: int) -> str:
    """Return how many files, in words."""
    return translate("Wording", "%Ln file(s)", "", n)


def n_away(n: int, on_disk: bool) -> str:
    """Return that so many photos are not there, and why, in words."""
    if on_disk:
        return translate("Wording", "%Ln photo(s) are on a disk that is not here", "", n)
    return translate("Wording", "%Ln photo(s) are in a folder that was moved or deleted", "", n)


def passed_over(kinds: Mapping[str, int]) -> str:
    """Return a sentence on files that were passed over, by kind, and one on films; nothing where there are none."""
    n_films = sum(number for kind, number in kinds.items() if is_film_kind(kind))
    others = {kind: number for kind, number in kinds.items() if not is_film_kind(kind)}
    kinds_in_words = (
        #: A number of files whose names end in nothing, as ".jpg" would be an ending
        translate("Wording", "%Ln without an ending", "", number)
        if kind == NO_ENDING
        else f"{QLocale().toString(number)} {kind}"
        for kind, number in others.items()
    )
    sentences = []
    if others:
        n_others = sum(others.values())
        #: {kinds} is a list such as "3 .doc, 1 .zip"
        sentence = translate("Wording", "%Ln file(s) of kinds that Kith does not read ({kinds}).", "", n_others)
        sentences.append(sentence.format(kinds=listed(kinds_in_words)))
    if n_films:
        sentences.append(
            translate("Wording", "%Ln film(s) not looked through: the settings have a tick for that.", "", n_films)
        )
    return " ".join(sentences)


def n_questions(n: int) -> str:
    """Return how many questions are left, in words."""
    return translate("Wording", "%Ln question(s) left", "", n)


def n_more(n: int) -> str:
    """Return the offer of more faces like some."""
    #: Of faces
    return translate("Wording", "%Ln more like this", "", n)


def who_they_are(people: Sequence[Person], most: int = 2) -> str:
    """Name people in a sentence: the first few with names, and how many more there are."""
    named = [short(person.name, 24) for person in people if person.name][:most]
    n_others = len(people) - len(named)
    if not named:
        if len(people) == 1:
            return translate("Wording", "somebody without a name")
        return translate("Wording", "%Ln people without names", "", len(people))
    if n_others:
        #: The last of a list of people: "Ann, Ben and 3 more"
        named.append(translate("Wording", "%Ln more", "", n_others))
    return all_of(named)


def listed(words: Iterable[str]) -> str:
    """Put a list in a sentence, with nothing before its last: "a, b, c"."""
    #: Between the items of a list, with the space after it
    return translate("Wording", ", ").join(words)


def all_of(words: Sequence[str]) -> str:
    """Put a list in a sentence: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    #: {items} are the first of a list, {last} is its last: "a, b and c"
    return translate("Wording", "{items} and {last}").format(items=listed(words[:-1]), last=words[-1])


def any_of(words: Sequence[str]) -> str:
    """Put what may be in a sentence: "a or b or c"."""
    said = words[0] if words else ""
    for word in words[1:]:
        #: "Ben (child) or Cleo (sibling)"
        said = translate("Wording", "{one} or {other}").format(one=said, other=word)
    return said


def relations() -> dict[str, str]:
    """Return what somebody may be to somebody else, as a list offers it, by `RelationKind`."""
    return {
        #: In a list of relatives
        "parent": translate("Wording", "Parent"),
        #: In a list of relatives; a grown-up one too
        "child": translate("Wording", "Child"),
        #: In a list of relatives
        "sibling": translate("Wording", "Sibling"),
        #: In a list of relatives
        "partner": translate("Wording", "Partner"),
    }


def relation_of(kind: str) -> str:
    """Return what somebody is to somebody else, as it stands beside their name."""
    return {
        #: Beside a name: Ann (parent)
        "parent": translate("Wording", "parent"),
        #: Beside a name: Ann (child)
        "child": translate("Wording", "child"),
        #: Beside a name: Ann (sibling)
        "sibling": translate("Wording", "sibling"),
        #: Beside a name: Ann (partner)
        "partner": translate("Wording", "partner"),
    }[kind]


def without_numbers(sentence: str) -> str:
    """Put words in place of the numbers that people without names have in the library."""
    return re.sub(_A_NUMBER, lambda _: translate("Wording", "somebody without a name"), sentence)


def numbers_in(sentence: str) -> list[int]:
    """List the people without names whom a sentence speaks of by their numbers."""
    return [int(number) for number in _A_NUMBER.findall(sentence)]


_A_NUMBER = re.compile(r"\bperson (\d+)\b", re.ASCII)  # so it is in all languages, next to Chinese characters too


def short(name: str, most: int = 32) -> str:
    """Shorten a name where it has to fit beside other words."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def age(years: int) -> str:
    """Return how old somebody is, in words."""
    #: How old somebody is
    return translate("Wording", "%Ln year(s)", "", years) if years else translate("Wording", "under 1 year")


def time_left(seconds: float) -> str:
    """Return how long something will still take, in words and roughly."""
    #: {time} is "a few seconds", "about 5 minutes"
    return translate("Wording", "{time} left").format(time=duration(seconds))


def duration(seconds: float) -> str:
    """Return how long something takes, in words and roughly."""
    if seconds < 10:
        return translate("Wording", "a few seconds")
    if seconds < 90:
        return translate("Wording", "about %Ln second(s)", "", 10 * round(seconds / 10))
    if seconds < 5400:
        return translate("Wording", "about %Ln minute(s)", "", max(2, round(seconds / 60)))
    #: {hours} is a number with a fraction, 2.5
    return translate("Wording", "about {hours} hours").format(hours=QLocale().toString(seconds / 3600, "f", 1))


def age_of(age: Age) -> str:
    """Return how old somebody was, in as few words as fit below a face: "5 months", "7 years", "about 7"."""
    if age.years == 0:
        if age.is_about:
            return translate("Wording", "under 1 year")
        #: How old somebody is
        return translate("Wording", "%Ln month(s)", "", age.months) if age.months else translate("Wording", "newborn")
    if age.is_about:
        #: How old somebody is: about 7 years, but in as few words as can be
        return translate("Wording", "about %Ln", "", age.years)
    #: How old somebody is
    return translate("Wording", "%Ln year(s)", "", age.years)


def age_when(person: Person, taken_at: datetime | None, source: str | None, precision: str | None) -> str:
    """Return how old somebody was in a photo, in words; nothing where that is not known."""
    taken = known(taken_at, precision)
    if person.born is None or taken is None:
        return ""
    age = age_at(person.born, taken, person.died, is_guessed(source))
    return "" if age is None else age_of(age)


def partial_day(known: PartialDate) -> str:
    """Write a day as far as it is known: "3 February 2019", "February 2019", "2019"."""
    if known.precision is Precision.YEAR:
        return str(known.first.year)
    return day(known.first) if known.precision is Precision.DAY else month(known.first.year, known.first.month)


def day(moment: date) -> str:
    """Write a day as people do here."""
    locale = QLocale()
    form = re.sub(r"\W*dddd\W*", "", locale.dateFormat(QLocale.FormatType.LongFormat))  # the day of the week is idle
    return locale.toString(QDate(moment.year, moment.month, moment.day), form)


def month(year: int, number: int, is_brief: bool = False) -> str:
    """Write a month of a year as people do here: "February 2019", or "Feb 2019" if brief."""
    form = QLocale.FormatType.ShortFormat if is_brief else QLocale.FormatType.LongFormat
    #: A month of a year
    words = translate("Wording", "{month} {year}")
    return words.format(month=QLocale().standaloneMonthName(number, form), year=year)


def moment(at: datetime) -> str:
    """Write a day and a time of day as people do here."""
    return day_and_time(day(at), QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat))


def day_and_time(day: str, time: str) -> str:
    """Write a day and a time of day that are in words already."""
    #: {day} is "3 February 2019", {time} is "14:05"
    return translate("Wording", "{day}, {time}").format(day=day, time=time)


def film_moment(moment_ms: int) -> str:
    """Write when in a film something is, as players do: "1:23", "1:02:03"."""
    minutes, seconds = divmod(moment_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def photo_date(taken_at: datetime | None, source: str | None, precision: str | None = None) -> str:
    """Write when a photo was taken, a guess as such: "probably 3 February 2019, from its name"; nothing without one."""
    date = known(taken_at, precision)
    if date is None:
        return ""
    if not is_guessed(source):
        return partial_day(date)
    #: {source} is "from its name", "from its folder's name"
    words = translate("Wording", "probably {date}, {source}")
    return words.format(date=partial_day(date), source=date_source(source))


def date_source(source: str | None) -> str:
    """Return where a photo's date is from, in words; nothing where that was not kept, or is not known here."""
    words: dict[str | None, str] = {
        DateSource.ORIGINAL: translate("Wording", "from the camera"),
        DateSource.XMP_ORIGINAL: translate("Wording", "from its XMP data"),
        DateSource.XMP_CREATED: translate("Wording", "from its XMP data"),
        DateSource.IPTC: translate("Wording", "from its IPTC data"),
        DateSource.DIGITIZED: translate("Wording", "from when it was digitized"),
        DateSource.XMP_DIGITIZED: translate("Wording", "from when it was digitized"),
        DateSource.PNG: translate("Wording", "from its PNG data"),
        DateSource.GPS: translate("Wording", "from its GPS data"),
        DateSource.FILM: translate("Wording", "from the film's own data"),
        DateSource.SIDECAR: translate("Wording", "from the XMP file beside it"),
        DateSource.TAKEOUT: translate("Wording", "from Google's file beside it"),
        DateSource.NAME: translate("Wording", "from its name"),
        DateSource.MODIFIED: translate("Wording", "from when the file was changed"),
        DateSource.FOLDER: translate("Wording", "from its folder's name"),
        DateSource.USER: translate("Wording", "as you said"),
    }
    return words.get(source, "")
