"""Dates of which the day, or the month too, may not be known, and ages between them."""

from __future__ import annotations

import calendar
import math
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known.

    Attributes
    ----------
    first : date
        The first day that it may be.
    precision : Precision
    """

    first: date
    precision: Precision = Precision.DAY

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read "1990-05-12", "1990-05" or "1990".

        Raises
        ------
        ValueError
            If it is none of these.
        """
        match = _WRITTEN.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no date")
        year, month, day = match.groups()
        precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
        return cls(date(int(year), int(month or 1), int(day or 1)), precision)

    @classmethod
    def of(cls, first: date | None, precision: str | None) -> PartialDate | None:
        """Make one of the columns that a library keeps; None where there is no date."""
        return None if first is None else cls(first, Precision(precision or Precision.DAY))

    @property
    def kept_precision(self) -> str | None:
        """What a library keeps beside the first day; see `of`."""
        return None if self.precision is Precision.DAY else self.precision.value

    def __str__(self) -> str:
        """Write it as `parse` reads it."""
        return self.first.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[self.precision]]

    @property
    def last(self) -> date:
        """The last day that it may be."""
        if self.precision is Precision.DAY:
            return self.first
        month = 12 if self.precision is Precision.YEAR else self.first.month
        return date(self.first.year, month, calendar.monthrange(self.first.year, month)[1])

    @property
    def middle(self) -> date:
        """The day that it is likely to be near."""
        return self.first + timedelta(days=(self.last - self.first).days // 2)


class Days(NamedTuple):
    """A span of days, both ends within it, as `date.toordinal` numbers them; infinite where an end is not known."""

    first: float = -math.inf
    last: float = math.inf

    @classmethod
    def of(cls, first: PartialDate | None, last: PartialDate | None) -> Days:
        """Make the longest span that two dates, as far as they are known, may be the ends of."""
        return cls(
            -math.inf if first is None else first.first.toordinal(), math.inf if last is None else last.last.toordinal()
        )


class Age(NamedTuple):
    """How old somebody was.

    Attributes
    ----------
    years : int
    months : int
        Since the last birthday, 0 to 11.
    is_about : bool
        Whether it may be a year more or less.
    """

    years: int
    months: int
    is_about: bool


def age_at(born: PartialDate, at: PartialDate, died: PartialDate | None = None, is_guess: bool = False) -> Age | None:
    """Return how old somebody was at a date; None before they were born and after they had died.

    Parameters
    ----------
    born, at : PartialDate
    died : PartialDate, optional
    is_guess : bool
        Whether the date itself may be wrong.
    """
    most = _between(born.first, at.last)
    if most is None or (died is not None and at.first > died.last):
        return None
    least = _between(born.last, at.first)
    is_exact = least is not None and least[0] == most[0]
    likely = most if is_exact else _between(born.middle, at.middle) or (0, 0)
    return Age(*likely, is_guess or not is_exact)


def _between(first: date, last: date) -> tuple[int, int] | None:
    """Return the whole years and months between two days; None where the second is earlier.

    Whoever was born on 29 February has a birthday on 1 March in other years.
    """
    if last < first:
        return None
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    return divmod(months, 12)
