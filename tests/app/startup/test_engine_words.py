"""The engine speaks the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.startup import engine_words
from engine import sentences
from engine.partial_dates import PartialDate
from engine.sentences import plural, sentence


class German(QTranslator):
    """Knows three sentences."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context != "Engine":
            return None  # which says that it knows no other
        if source == "{n} faces":
            return "{n} Gesicht" if n == 1 else "{n} Gesichter"
        return {"The file is empty.": "Die Datei ist leer."}.get(source)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def in_german(qapp: QCoreApplication) -> Iterator[None]:
    before, words = QLocale(), German()
    QLocale.setDefault(QLocale("de_DE"))
    qapp.installTranslator(words)
    engine_words.install()
    yield
    sentences.install()
    qapp.removeTranslator(words)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_german")
def test_words_come_from_the_translator() -> None:
    assert sentence("The file is empty.") == "Die Datei ist leer."
    assert [plural("{n} face", "{n} faces", n) for n in (1, 2)] == ["1 Gesicht", "2 Gesichter"]
    assert [plural("{n} step", "{n} steps", n) for n in (1, 2, 2**40)] == ["1 step", "2 steps", f"{2**40} steps"]


@pytest.mark.usefixtures("in_german")
def test_numbers_and_dates_are_written_as_there() -> None:
    numbers = sentence("{a} {a:,} {b:.1f} {b:.1%} {name:}", a=1234, b=0.5, name="A")
    assert numbers == "1234 1.234 0,5 50,0\N{NO-BREAK SPACE}% A"
    assert sentence("{day}", day=date(2019, 2, 3)) == "3. Februar 2019"
    assert sentence("{day}", day=PartialDate.parse("2019-02")) == "Februar 2019"


def test_in_english_numbers_are_as_in_the_command_line_and_dates_in_words(qapp: QCoreApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    engine_words.install()
    try:
        said = sentence("{a} {a:,} {b:.1%} {day}", a=1234, b=0.5, day=PartialDate.parse("2019-02"))
    finally:
        sentences.install()
        QLocale.setDefault(before)
    assert said == "1234 1,234 50.0% February 2019"
