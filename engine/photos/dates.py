"""When a photo was taken: every source that may tell, the best one that makes sense, and how sure that is.

What says when the shutter opened comes before what says when a print was scanned or sent, and both before what says
when the file was edited. A clock that was never set, or one that is ahead of today, is not believed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import PurePath

from engine.partial_dates import Days, PartialDate


class DateSource(StrEnum):
    """Where a capture time was read; the best first."""

    ORIGINAL = "exif-original"  # EXIF DateTimeOriginal, in whichever directory
    XMP_ORIGINAL = "xmp-original"  # exif:DateTimeOriginal
    XMP_CREATED = "xmp-created"  # photoshop:DateCreated
    IPTC = "iptc"  # 2:55 and 2:60
    DIGITIZED = "exif-digitized"  # EXIF DateTimeDigitized, which some tools call CreateDate
    XMP_DIGITIZED = "xmp-digitized"  # xmp:CreateDate, exif:DateTimeDigitized
    PNG = "png"  # Creation Time
    GPS = "gps"
    FILM = "film"  # QuickTime's creation date, or the time at which the file was begun
    SIDECAR = "sidecar"  # an XMP file beside the photo
    TAKEOUT = "takeout"  # Google's JSON beside the photo
    NAME = "name"  # of the file
    MODIFIED = "modified"  # EXIF DateTime, xmp:ModifyDate
    FOLDER = "folder"
    USER = "user"

    @property
    def is_guess(self) -> bool:
        """Whether the date is one of the file rather than of the picture."""
        return self in GUESSES


GUESSES = (DateSource.NAME, DateSource.MODIFIED, DateSource.FOLDER)


def is_guessed(source: str | None) -> bool:
    """Whether a date that a library keeps, with its source in plain words, is a guess; see `DateSource.is_guess`.

    A source that this version does not know is none.
    """
    return source in GUESSES


def known(taken_at: datetime | None, precision: str | None = None) -> PartialDate | None:
    """Return a photo's date as far as it is known; None without one.

    Parameters
    ----------
    taken_at : datetime or None
    precision : str or None
        As a library keeps it: how much of it the user knew, or what told the date.
    """
    return PartialDate.of(taken_at and taken_at.date(), precision)


def days_taken(taken_at: date | None, source: str | None, precision: str | None = None) -> Days:
    """Return the days between which a photo was certainly taken, by what a library keeps of its date.

    A guess says nothing for certain, and when a print was scanned says only that it was not taken later.
    """
    at = PartialDate.of(taken_at, precision)
    if at is None or is_guessed(source):
        return Days()
    found = Days.of(at, at)
    return Days(last=found.last) if source in _SCANNED else found


def likely_year(taken_at: date | None, source: str | None, precision: str | None = None) -> float:
    """Return about when a photo was taken, in years with a fraction; NaN where its date is that of a file or a scan."""
    at = PartialDate.of(taken_at, precision)
    if at is None or source in (*_SCANNED, DateSource.MODIFIED):
        return math.nan
    return at.middle.year + at.middle.timetuple().tm_yday / 366.0


def may_be_corrected(source: str | None) -> bool:
    """Whether what lies around a photo may tell more than the source of the date that a library keeps."""
    return source is None or source in (DateSource.SIDECAR, DateSource.TAKEOUT, *GUESSES)


def outlasts(source: str | None, found: str | None) -> bool:
    """Whether a photo's date stays that its file told before it was saved anew: many programs leave it out, or a part.

    Parameters
    ----------
    source : str or None
        Of the date that a library keeps.
    found : str or None
        Of what the file and what lies around it tell now.
    """
    if source not in _INSIDE:
        return False
    return found is None or source == found == DateSource.MODIFIED or ORDER.index(source) < ORDER.index(found)


ORDER = tuple(source for source in DateSource if source is not DateSource.USER)
_AROUND = (DateSource.SIDECAR, DateSource.TAKEOUT, DateSource.NAME, DateSource.FOLDER)
_INSIDE = tuple(source for source in ORDER if source not in _AROUND)
_SCANNED = (DateSource.DIGITIZED, DateSource.XMP_DIGITIZED)


@dataclass(frozen=True, slots=True)
class PhotoDate:
    """A capture time, as a clock at the place showed it, and where it was read.

    Attributes
    ----------
    taken_at : datetime
    source : DateSource
    precision : str or None
        "month" or "year" where no more is known, and `taken_at` is the beginning of that.
    """

    taken_at: datetime
    source: DateSource
    precision: str | None = None

    @classmethod
    def parse(cls, text: str, source: DateSource) -> PhotoDate | None:
        """Parse a date as `parse_stamp` does."""
        found = _parts(text)
        taken_at = None if found is None else _of_parts(*found)
        if taken_at is None or found is None:
            return None
        return cls(taken_at, source, _precision(found[1], found[2]))

    def corrects(self, source: str | None, only_if_surer: bool = False) -> bool:
        """Whether what lies around a photo now counts instead of the date of a source that a library keeps.

        Parameters
        ----------
        source : str or None
            None without a date.
        only_if_surer : bool
            A new date of the same source does not count.
        """
        if source is None or not may_be_corrected(source):
            return source is None
        if source == self.source:
            return not only_if_surer and self.source is not DateSource.MODIFIED
        return ORDER.index(self.source) < ORDER.index(DateSource(source))


FIRST_YEAR = 1826
"""No photo is older."""
_UNSET = ((1904, 1, 1), (1970, 1, 1), (1980, 1, 1))  # what clocks say that were never set
_ZONE = r"\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?\s*"
_STAMP = re.compile(
    r"\s*(\d{4})(?:([:/.-])(\d\d?)(?:[:/.-](\d\d?))?)?"
    r"(?:[ T]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*([AP]M)?" + _ZONE,
    re.ASCII | re.IGNORECASE,
)
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?)?" + _ZONE, re.ASCII)
_TIME_IN_NAME = r"([01]\d|2[0-3]|\d(?=[.:h]))([-_.:h ]?)([0-5]\d)[-_.:m ]?([0-5]\d)(?:\d{3})?(?:\s*([AP])M)?"
_IN_NAME = re.compile(
    r"(?<!\d)((?:18|19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
    # "at", "um" or "à", as screenshots have it in many languages
    r"(?:(?:[-_. T]|\s[^\W\d_]{1,4}\.?\s)*" + _TIME_IN_NAME + r")?(?!\d)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:18|19|20)\d\d)(?!\d)", re.ASCII)
_MILLISECONDS = re.compile(r"(?<!\d)(1[0-9]{12})(?!\d)", re.ASCII)
_YEAR_FOLDER = re.compile(
    r"(?<![^\W_])(?P<year>(?:18|19|20)\d\d)"
    r"(?:([-_. ]?)(?P<month>0[1-9]|1[0-2])(?:\2(?P<day>0[1-9]|[12]\d|3[01]))?)?(?![^\W_])"
)
_EAST_ASIAN = re.compile(
    r"(?<!\d)(?P<year>(?:18|19|20)\d\d)[年년]"
    r"(?: ?(?P<month>1[0-2]|0?[1-9])[月월](?: ?(?P<day>3[01]|[12]\d|0?[1-9])[日일])?)?"
)
_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)", re.ASCII)
_NUMBER_FOLDER = re.compile(r"(\d\d)(?!\d)", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = re.compile(
    r"(?<![^\W_])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?"
    r"(?![^\W_])",
    re.IGNORECASE,
)


def best_date(dates: Iterable[PhotoDate | None], now: datetime) -> PhotoDate | None:
    """Return the date of the best source that can be believed.

    Parameters
    ----------
    dates : iterable of PhotoDate or None
        In any order; of one source the first that can be believed counts.
    now : datetime
        Without time zone; what is more than a day later is not believed.
    """
    believed = [date for date in dates if date is not None and _is_believed(date, now)]
    return min(believed, key=lambda date: ORDER.index(date.source), default=None)


def _is_believed(date: PhotoDate, now: datetime) -> bool:
    """Whether a date makes sense: no clock says a year or a month alone, but a folder of a month may be a clock's."""
    is_of_clock = date.precision is None or (date.source is DateSource.FOLDER and date.precision == "month")
    return is_possible(date.taken_at, now) and not (is_of_clock and _is_unset(date.taken_at))


def is_possible(taken_at: datetime, now: datetime) -> bool:
    """Whether a photo can have been taken then."""
    return taken_at.year >= FIRST_YEAR and taken_at <= now + timedelta(days=1)


def _is_unset(taken_at: datetime) -> bool:
    return (taken_at.year, taken_at.month, taken_at.day) in _UNSET


def at_home(moment: datetime) -> datetime:
    """Return what a clock at this computer's place showed at a moment of UTC; neither has a time zone.

    Most photos are taken where they are kept, and an evening in California is the next day in UTC. What a clock says
    that was never set stays as it is.
    """
    if _is_unset(moment):
        return moment
    try:
        return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):  # before 1970, on Windows
        return moment


def parse_stamp(text: str) -> datetime | None:
    """Parse a date as EXIF, XMP or a PNG writes it, in whole or from the left: "2014:08:09", "2014-08-09T12:37".

    The zone is passed over: a photo's time is that of the clock at the place. Seconds of 60 and an hour of 24 carry; a
    month or day of 00 is not known.
    """
    found = _parts(text)
    return None if found is None else _of_parts(*found)


def _parts(text: str) -> tuple[int, int, int, int, int, int] | None:
    """Return year, month, day, hour, minute and second; 0 for what is not there."""
    half = None
    text = text.rstrip(" :")  # EXIF fills with blanks what is not known
    if match := _STAMP.fullmatch(text):
        year, _, month, day, hour, minute, second, half = match.groups()
    elif match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = match.groups()
    else:
        return None
    day_of_month = int(day or 0) if int(month or 0) else 0
    return int(year), int(month or 0), day_of_month, _hour(int(hour or 0), half), int(minute or 0), int(second or 0)


def _hour(hour: int, half: str | None) -> int:
    """Return the hour of a day whose halves may have been counted apart."""
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)


def date_in_name(path: str) -> datetime | None:
    """Read a date off a file's name: IMG-20190203-WA0001, PXL_20201224_153012345, Screenshot_2019-02-03-10-11-12."""
    stem = PurePath(path).stem
    if match := _IN_NAME.search(stem):
        year, _, month, day, hour, _, minute, second, half = match.groups()
        hours = _hour(int(hour or 0), half)
        return _joined(int(year), int(month), int(day), hours, int(minute or 0), int(second or 0))
    if match := _DAY_FIRST.search(stem):
        return _joined(int(match[3]), int(match[2]), int(match[1]), 0, 0, 0)
    if (match := _EAST_ASIAN.search(stem)) and match["day"]:
        return _joined(int(match["year"]), int(match["month"]), int(match["day"]), 0, 0, 0)
    if match := _MILLISECONDS.search(stem):  # as FB_IMG_1549188672000 and mmexport1549188672000 have them
        return at_home(datetime(1970, 1, 1) + timedelta(milliseconds=int(match[1])))
    return None


def date_in_folder(path: str) -> PhotoDate | None:
    """Read a date off the folders' names, the nearest first: "2008-07 Italy", "Rome, May 2008"; "2008/07/21" counts.

    A folder of several years says nothing.
    """
    folders = PurePath(path).parent.parts[::-1]
    for place, folder in enumerate(folders):
        if match := _DAY_FIRST.search(folder):
            return _of_folder(int(match[3]), int(match[2]), int(match[1]))
        match = _EAST_ASIAN.search(folder) or _YEAR_FOLDER.search(folder)
        if match is None or len(set(_YEAR.findall(folder))) > 1:
            continue
        year, month, day = (int(match[part] or 0) for part in ("year", "month", "day"))
        inner = list(folders[:place][::-1])  # from the one inside on
        if not month and (name := _MONTH_NAME.search(folder)):
            month = _month(name)
        elif not month and inner:
            month = _month_of_folder(inner.pop(0))
        if month and not day and inner and not match["month"] and (number := _NUMBER_FOLDER.match(inner[0])):
            day = int(number[1])
        return _of_folder(year, month, day) or _of_folder(year, month, 0)
    return None


def _month_of_folder(folder: str) -> int:
    number = _NUMBER_FOLDER.match(folder)
    if number is not None and 1 <= int(number[1]) <= 12:
        return int(number[1])
    name = _MONTH_NAME.match(folder)
    return 0 if name is None else _month(name)


def _month(name: re.Match[str]) -> int:
    return _MONTHS.index(name[1].lower()) + 1


def _of_folder(year: int, month: int, day: int) -> PhotoDate | None:
    begin = _of_parts(year, month, day, 0, 0, 0)
    return None if begin is None else PhotoDate(begin, DateSource.FOLDER, _precision(month, day))


def _precision(month: int, day: int) -> str | None:
    return None if day else "month" if month else "year"


def _of_parts(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime | None:
    return _joined(year, month or 1, day or 1, hour, minute, second)


def _joined(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime | None:
    if hour > 24 or minute > 60 or second > 60:
        return None
    try:
        return datetime(year, month, day) + timedelta(hours=hour, minutes=minute, seconds=second)
    except (ValueError, OverflowError):
        return None
