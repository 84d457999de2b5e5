"""Counts and dates in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from engine.partial_dates import Age, PartialDate, Precision, age_at
from engine.photos.dates import DateSource, is_guessed, known
from engine.photos.kinds import NO_ENDING, is_film_kind

if TYPE_CHECKING:
    from engine.records import Person  # which brings numpy along

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def n_faces(n: int) -> str:
    """Return how many faces, in words."""
    return _counted(n, translate("Wording", "1 face"), translate("Wording", "{} faces"))


def n_photos(n: int) -> str:
    """Return how many photos, in words."""
    return _counted(n, translate("Wording", "1 photo"), translate("Wording", "{} photos"))


def n_people(n: int) -> str:
    """Return how many people, in words."""
    return _counted(n, translate("Wording", "1 person"), translate("Wording", "{} people"))


def n_files(n: int) -> str:
    """Return how many files, in words."""
    return _counted(n, translate("Wording", "1 file"), translate("Wording", "{} files"))


def n_away(n: int, on_disk: bool) -> str:
    """Return that so many photos are not there, and why, in words."""
    if on_disk:
        singular = translate("Wording", "1 photo is on a disk that is not here")
        plural = translate("Wording", "{} photos are on a disk that is not here")
    else:
        singular = translate("Wording", "1 photo is in a folder that was moved or deleted")
        plural = translate("Wording", "{} photos are in a folder that was moved or deleted")
    return _counted(n, singular, plural)


def passed_over(kinds: Mapping[str, int]) -> str:
    """Return a sentence on files that were passed over, by kind, and one on films; nothing where there are none."""
    n_films = sum(number for kind, number in kinds.items() if is_film_kind(kind))
    others = {kind: number for kind, number in kinds.items() if not is_film_kind(kind)}
    nameless = translate("Wording", "without an ending")
    listed = ", ".join(
        f"{QLocale().toString(number)} {nameless if kind == NO_ENDING else kind}" for kind, number in others.items()
    )
    sentences = []
    if others:
        sentence = translate("Wording", "{} of kinds that Kith does not read ({}).")
        sentences.append(sentence.format(n_files(sum(others.values())), listed))
    if n_films:
        sentence = translate("Wording", "{} not looked through: the settings have a tick for that.")
        films = _counted(n_films, translate("Wording", "1 film"), translate("Wording", "{} films"))
        sentences.append(sentence.format(films))
    return " ".join(sentences)


def n_questions(n: int) -> str:
    """Return how many questions are left, in words."""
    return _counted(n, translate("Wording", "1 question left"), translate("Wording", "{} questions left"))


def n_more(n: int) -> str:
    """Return the offer of more faces like some."""
    return _counted(n, translate("Wording", "1 more like this"), translate("Wording", "{} more like this"))


def who_they_are(people: Sequence[Person], most: int = 2) -> str:
    """Name people in a sentence: the first few with names, and how many more there are."""
    named = [short(person.name, 24) for person in people if person.name][:most]
    n_others = len(people) - len(named)
    if not named:
        nobody = translate("Wording", "somebody without a name")
        return nobody if len(people) == 1 else translate("Wording", "{} without names").format(n_people(len(people)))
    if n_others:
        named.append(translate("Wording", "{} more").format(QLocale().toString(n_others)))
    return translate("Wording", " and ").join(filter(None, (", ".join(named[:-1]), named[-1])))


def relations() -> dict[str, str]:
    """Return what somebody may be to somebody else, in words, by `RelationKind`."""
    return {
        "parent": translate("Wording", "Parent"),
        "child": translate("Wording", "Child"),
        "sibling": translate("Wording", "Sibling"),
        "partner": translate("Wording", "Partner"),
    }


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
    return (
        translate("Wording", "under 1 year")
        if years == 0
        else _counted(years, translate("Wording", "1 year"), translate("Wording", "{} years"))
    )


def time_left(seconds: float) -> str:
    """Return how long something will still take, in words and roughly."""
    return translate("Wording", "{} left").format(duration(seconds))


def duration(seconds: float) -> str:
    """Return how long something takes, in words and roughly."""
    if seconds < 10:
        return translate("Wording", "a few seconds")
    if seconds < 90:
        return translate("Wording", "about {} seconds").format(10 * round(seconds / 10))
    if seconds < 5400:
        return translate("Wording", "about {} minutes").format(max(2, round(seconds / 60)))
    return translate("Wording", "about {} hours").format(QLocale().toString(seconds / 3600, "f", 1))


def age_of(age: Age) -> str:
    """Return how old somebody was, in as few words as fit below a face: "5 months", "7 years", "about 7"."""
    if age.years == 0:
        if age.is_about:
            return translate("Wording", "under 1 year")
        one, many = translate("Wording", "1 month"), translate("Wording", "{} months")
        return _counted(age.months, one, many) if age.months else translate("Wording", "newborn")
    if age.is_about:
        return translate("Wording", "about {}").format(QLocale().toString(age.years))
    return _counted(age.years, translate("Wording", "1 year"), translate("Wording", "{} years"))


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


def month(year: int, number: int) -> str:
    """Write a month of a year as people do here: "February 2019"."""
    return f"{QLocale().standaloneMonthName(number)} {year}"


def moment(at: datetime) -> str:
    """Write a day and a time of day as people do here."""
    return f"{day(at)}, {QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)}"


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
    return translate("Wording", "probably {}, {}").format(partial_day(date), date_source(source))


def date_source(source: str | None) -> str:
    """Return where a photo's date is from, in words; nothing where that was not kept."""
    words = {
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
    return "" if source is None else words[DateSource(source)]


def _counted(n: int, singular: str, plural: str) -> str:
    return singular if n == 1 else plural.format(QLocale().toString(n))
