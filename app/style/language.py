"""The language that Kith speaks: its words, Qt's own, its dates and numbers, and the side at which lines begin."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from resources.qm import LANGUAGES, SOURCE_LANGUAGE, qm_file

SETTING = "language"
"""A key of LANGUAGES; nothing, or "", is the system's."""

_VARIABLE = "KITH_LANGUAGE"
_FORMATS = {"ar": "ar_AE"}
"""Where digits are those that names of files and the years of a library are written in."""


def speak(app: QGuiApplication, wanted: str | None = None) -> str:
    """Make Kith speak a language from now on, in windows made from now on; returns which.

    Parameters
    ----------
    app : QGuiApplication
    wanted : str, optional
        A key of LANGUAGES; without it the system's, if Kith speaks that. KITH_LANGUAGE in the environment goes first.
    """
    forget(app)
    wanted = os.environ.get(_VARIABLE) or wanted
    system = QLocale.system()
    language = wanted if wanted in LANGUAGES else known_of(system.uiLanguages())
    load(app, SOURCE_LANGUAGE)
    if language != SOURCE_LANGUAGE and not load(app, language):
        language = SOURCE_LANGUAGE
    spoken = QLocale(language)
    is_systems = wanted not in LANGUAGES or spoken.language() == system.language()
    QLocale.setDefault(system if is_systems else QLocale(_FORMATS.get(language, language)))
    app.setLayoutDirection(spoken.textDirection())
    return language


def known_of(tags: Iterable[str]) -> str:
    """Return the first of some languages, written like "de-AT" or "zh-Hans-CN", that Kith speaks; else English."""
    for tag in tags:
        name, *more = tag.replace("_", "-").split("-")
        if name == "zh" and {"Hant", "TW", "HK", "MO"} & set(more):
            continue  # another script
        for language in LANGUAGES:
            if language.split("_")[0] == name:
                return language
    return SOURCE_LANGUAGE


def load(app: QCoreApplication, language: str) -> bool:
    """Load the words of a language over those that are loaded; returns whether there are any."""
    file = qm_file(language)
    ours = QTranslator(app)
    if file is None or not ours.load(str(file)) or ours.isEmpty():
        ours.deleteLater()
        return False
    qts = QTranslator(app)  # its dialogs must not speak another language than the window
    if qts.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.installTranslator(ours)
    return True


def forget(app: QCoreApplication) -> None:
    """Forget all words that were loaded."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


def look_up(source: str, n: int | None = None) -> str:
    """Return a sentence of the engine's in the language spoken: for engine.sentences.install."""
    in_qt = QCoreApplication.translate  # not by its own name: what is looked up here was found in the engine
    return in_qt("Engine", source, "", -1 if n is None else n)


def written(value: Any, form: str = "") -> str:
    """Write a number or a date as `format` does, but as the language does: for engine.sentences.install."""
    locale = QLocale()
    if isinstance(value, date):
        return locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return format(value, form)
    kind = form[-1:] if form[-1:].isalpha() or form.endswith("%") else ""
    digits = form.rstrip("%f").rpartition(".")[2]
    n_digits = int(digits) if "." in form and digits.isdecimal() else 0
    if kind == "%":
        return f"{locale.toString(100.0 * value, 'f', n_digits)}{_no_break(locale)}{locale.percent()}"
    if kind == "f":
        return locale.toString(float(value), "f", n_digits)
    return locale.toString(value) if isinstance(value, int) and form in ("", ",", "d") else format(value, form)


def _no_break(locale: QLocale) -> str:
    """Return what stands between a number and its percent sign."""
    spaced = {QLocale.Language.German, QLocale.Language.French, QLocale.Language.Spanish}
    return "\u00a0" if locale.language() in spaced else ""


def is_right_to_left() -> bool:
    """Report whether lines begin at the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
