"""When a photo was taken: every source that may tell, the best one that makes sense, and how sure that is.

What says when the shutter opened comes before what says when a print was scanned or sent, and both before what says
when the file was edited. A clock that was never set, or one that is ahead of today, is not believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import PurePath

from engine.partial_dates import PartialDate, Precision


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
        return self in (DateSource.NAME, DateSource.MODIFIED, DateSource.FOLDER)


def is_guessed(source: str | None) -> bool:
    """Whether a date that a library keeps, with its source in plain words, is a guess; see `DateSource.is_guess`."""
    return source is not None and DateSource(source).is_guess


def known(taken_at: datetime | None, source: str | None, precision: str | None = None) -> PartialDate | None:
    """Return a photo's date as far as it is known: of a folder's name perhaps the year alone; None without one.

    Parameters
    ----------
    taken_at : datetime or None
    source : str or None
        As a library keeps it.
    precision : str or None
        What the user said of it.
    """
    if taken_at is None:
        return None
    if precision is None and source == DateSource.FOLDER and taken_at.day == 1 and taken_at.time() == time():
        precision = Precision.YEAR if taken_at.month == 1 else Precision.MONTH
    return PartialDate(taken_at.date(), Precision(precision or Precision.DAY))


ORDER = tuple(source for source in DateSource if source is not DateSource.USER)


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
        taken_at = parse_stamp(text)
        match = _STAMP.fullmatch(text)
        if taken_at is None or match is None:
            return None
        return cls(taken_at, source, None if match[4] else "month" if match[3] else "year")


FIRST_YEAR = 1826
"""No photo is older."""
_UNSET = ((1904, 1, 1), (1970, 1, 1), (1980, 1, 1))  # what clocks say that were never set
_STAMP = re.compile(
    r"\s*(\d{4})(?:([:/.-])(\d\d?)(?:[:/.-](\d\d?))?)?(?:[ T]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?"
    r"\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?\s*",
    re.ASCII,
)
_IN_NAME = re.compile(
    r"(?<!\d)((?:18|19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
    r"(?:(?:[-_. T]|\s*at\s*)*([01]\d|2[0-3])([-_.:h]?)([0-5]\d)[-_.:m]?([0-5]\d)(?:\d{3})?(\s*PM)?)?(?!\d)",
    re.ASCII | re.IGNORECASE,
)
_MILLISECONDS = re.compile(r"(?<!\d)(1[0-9]{12})(?!\d)", re.ASCII)
_YEAR_FOLDER = re.compile(
    r"(?<![^\W_])((?:18|19|20)\d\d)(?:[-_. ](0[1-9]|1[0-2])(?:[-_. ](0[1-9]|[12]\d|3[01]))?)?(?![^\W_])"
)
_MONTH_FOLDER = re.compile(r"(0[1-9]|1[0-2])(?!\d)", re.ASCII)


def best_date(dates: Iterable[PhotoDate | None], now: datetime) -> PhotoDate | None:
    """Return the date of the best source that can be believed.

    Parameters
    ----------
    dates : iterable of PhotoDate or None
        In any order; of one source the first that can be believed counts.
    now : datetime
        Without time zone; what is more than a day later is not believed.
    """
    believed = [date for date in dates if date is not None and is_plausible(date.taken_at, now)]
    return min(believed, key=lambda date: ORDER.index(date.source), default=None)


def is_plausible(taken_at: datetime, now: datetime) -> bool:
    """Whether a photo can have been taken then, and a clock was set that says so."""
    day = (taken_at.year, taken_at.month, taken_at.day)
    return taken_at.year >= FIRST_YEAR and day not in _UNSET and taken_at <= now + timedelta(days=1)


def parse_stamp(text: str) -> datetime | None:
    """Parse a date as EXIF, XMP or a PNG writes it, in whole or from the left: "2014:08:09", "2014-08-09T12:37".

    The zone is passed over: a photo's time is that of the clock at the place. Seconds of 60 and an hour of 24 carry.
    """
    match = _STAMP.fullmatch(text)
    if match is None:
        return None
    year, _, month, day, hour, minute, second = match.groups()
    return _joined(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0))


def date_in_name(path: str) -> datetime | None:
    """Read a date off a file's name: IMG-20190203-WA0001, PXL_20201224_153012345, Screenshot_2019-02-03-10-11-12."""
    stem = PurePath(path).stem
    if match := _IN_NAME.search(stem):
        year, _, month, day, hour, _, minute, second, evening = match.groups()
        hours = int(hour or 0) + (12 if evening and int(hour) < 12 else 0)
        return _joined(int(year), int(month), int(day), hours, int(minute or 0), int(second or 0))
    if match := _MILLISECONDS.search(stem):  # as FB_IMG_1549188672000 and mmexport1549188672000 have them
        return datetime(1970, 1, 1) + timedelta(milliseconds=int(match[1]))
    return None


def date_in_folder(path: str) -> PhotoDate | None:
    """Read a date off the folders' names, the nearest first: "2008-07 Italy"; a month within a year counts."""
    folders = PurePath(path).parent.parts[::-1]
    for place, folder in enumerate(folders):
        if match := _YEAR_FOLDER.search(folder):
            month = int(match[2] or 0)
            if not month and place and (inner := _MONTH_FOLDER.match(folders[place - 1])):
                month = int(inner[1])
            begin = _joined(int(match[1]), month or 1, int(match[3] or 1), 0, 0, 0)
            precision = None if match[3] else "month" if month else "year"
            return None if begin is None else PhotoDate(begin, DateSource.FOLDER, precision)
    return None


def _joined(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime | None:
    if hour > 24 or minute > 60 or second > 60:
        return None
    try:
        return datetime(year, month, day) + timedelta(hours=hour, minutes=minute, seconds=second)
    except (ValueError, OverflowError):
        return None
