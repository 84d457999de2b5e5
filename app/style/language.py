"""The language that Kith speaks: its words, Qt's own, its dates and numbers, and the side at which lines begin."""

from __future__ import annotations

import os
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
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
