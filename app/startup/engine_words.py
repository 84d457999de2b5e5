"""The engine's sentences in the window's language: words from Qt's translators, numbers and dates by locale."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from engine import sentences
from engine.partial_dates import PartialDate

_CONTEXT = "Engine"
_LARGEST = 2**31 - 1  # that Qt takes
_FORMAT = re.compile(r"(,?)(?:\.(\d+)([f%]))?")  # of those that sentences use
_SPACE_BEFORE_PERCENT = (QLocale.Language.German, QLocale.Language.French, QLocale.Language.Spanish)
_look_up_in_qt = QCoreApplication.translate  # by another name, or tools would look for words in its calls


def install() -> None:
    """Have the engine speak as Qt's translators do that are installed."""
    sentences.install(_look_up, _written)


def _look_up(source: str, n: int | None) -> str:
    return _look_up_in_qt(_CONTEXT, source, "", -1 if n is None else min(n, _LARGEST)) or source


def _written(value: Any, form: str) -> str:
    locale = QLocale()
    if isinstance(value, PartialDate | date) and not form:
        from app.style.wording import day, partial_day  # which is not needed at the start

        return partial_day(value) if isinstance(value, PartialDate) else day(value)
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return format(value, form)
    found = _FORMAT.fullmatch(form)
    if found is None or not isinstance(value, int | float):
        return format(value, form)
    in_groups, digits, kind = found.groups()
    if not in_groups:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if kind is None:
        return locale.toString(value)
    number = locale.toString(float(value) * (100 if kind == "%" else 1), "f", int(digits))
    if kind == "f":
        return number
    return number + ("\N{NO-BREAK SPACE}" if locale.language() in _SPACE_BEFORE_PERCENT else "") + locale.percent()
