"""Counts and dates in words."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def n_faces(n: int) -> str:
    """Say how many faces."""
    return _counted(n, _tr("1 face"), _tr("{} faces"))


def n_photos(n: int) -> str:
    """Say how many photos."""
    return _counted(n, _tr("1 photo"), _tr("{} photos"))


def n_people(n: int) -> str:
    """Say how many people."""
    return _counted(n, _tr("1 person"), _tr("{} people"))


def n_files(n: int) -> str:
    """Say how many files."""
    return _counted(n, _tr("1 file"), _tr("{} files"))


def n_questions(n: int) -> str:
    """Say how many questions are left."""
    return _counted(n, _tr("1 question left"), _tr("{} questions left"))


def n_more(n: int) -> str:
    """Offer more faces like some."""
    return _counted(n, _tr("1 more like this"), _tr("{} more like this"))


def short(name: str, most: int = 32) -> str:
    """Shorten a name where it has to fit beside other words."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def age(years: int) -> str:
    """Say how old somebody is."""
    return _tr("under 1 year") if years == 0 else _counted(years, _tr("1 year"), _tr("{} years"))


def day(moment: date) -> str:
    """Write a day as people do here."""
    locale = QLocale()
    form = re.sub(r"\W*dddd\W*", "", locale.dateFormat(QLocale.FormatType.LongFormat))  # the day of the week is idle
    return locale.toString(QDate(moment.year, moment.month, moment.day), form)


def _counted(n: int, one: str, many: str) -> str:
    return one if n == 1 else many.format(QLocale().toString(n))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
