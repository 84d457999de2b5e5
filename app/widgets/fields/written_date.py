"""A day as people write it: as ISO does, as is usual here, with a month's name; or a month, or the year alone."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from engine.partial_dates import PartialDate, Precision

FIRST_YEAR = 1800


class WrittenDate(NamedTuple):
    """A day that was written.

    Attributes
    ----------
    day : date
        The first one of the month or the year where that is all that was written.
    precision : Precision
    """

    day: date
    precision: Precision = Precision.DAY

    @property
    def known(self) -> PartialDate:
        """What was written."""
        return PartialDate(self.day, self.precision)


def read_date(text: str, locale: QLocale, today: date) -> WrittenDate | None:
    """Read a day; None where it is none, or not between 1800 and today.

    Parameters
    ----------
    text : str
    locale : QLocale
        Says whether the day or the month comes first, and what the months are called.
    today : date
        Two digits of a year mean the last such year until then.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", text)
    if len(parts) == 1 and re.fullmatch(r"\d{4}", parts[0]):
        return _checked(int(parts[0]), 1, 1, today, Precision.YEAR)
    if len(parts) == 2:
        return _read_month(parts[0], parts[1], locale, today)
    if len(parts) != 3:
        return None
    if (at := next((at for at, part in enumerate(parts) if part.isalpha()), None)) is not None:
        month = _month_called(parts.pop(at), locale)
        year, day = sorted(parts, key=len, reverse=True)
        is_number = day.isdecimal() and year.isdecimal()
        return _checked(_full_year(year, today), month, int(day), today) if is_number else None
    if not all(part.isdecimal() for part in parts):
        return None
    order = "yMd" if len(parts[0]) == 4 else _order(locale)
    found = dict(zip(order, parts, strict=True))
    return _checked(_full_year(found["y"], today), int(found["M"]), int(found["d"]), today)


def _read_month(first: str, second: str, locale: QLocale, today: date) -> WrittenDate | None:
    """Read a month and a year of four digits, whichever comes first."""
    year, month = (first, second) if re.fullmatch(r"\d{4}", first) else (second, first)
    if not re.fullmatch(r"\d{4}", year):
        return None
    number = int(month) if month.isdecimal() else _month_called(month, locale)
    return _checked(int(year), number, 1, today, Precision.MONTH)


def _order(locale: QLocale) -> str:
    """Return in which order day, month and year are written: "dMy" or "Mdy" or "yMd"."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("dMy", key=form.find))


def _month_called(word: str, locale: QLocale) -> int:
    """Find a month by its name, here or in English, or its first three letters or more; 0 for none."""
    word = word.casefold()
    for names in (locale, QLocale.c()):
        for month in range(1, 13):
            kinds = (names.monthName(month), names.standaloneMonthName(month))
            if any(name.casefold() == word or (len(word) >= 3 and name.casefold().startswith(word)) for name in kinds):
                return month
    return 0


def _full_year(digits: str, today: date) -> int:
    if len(digits) != 2:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year else year - 100


def _checked(year: int, month: int, day: int, today: date, precision: Precision = Precision.DAY) -> WrittenDate | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return WrittenDate(found, precision) if year >= FIRST_YEAR and found <= today else None
