"""Sentences: English by themselves, another language where a look-up is installed, whichever process made them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.errors import KnownError, os_reason
from engine.sentences import (
    Phrase,
    Sentence,
    all_of,
    any_of,
    called,
    in_turn,
    install,
    plural,
    recalled,
    sentence,
    stored,
)

GERMAN = {
    "The file is empty.": "Die Datei ist leer.",
    "{path} holds {faces}.": "{faces} in {path}.",
    "{n} faces": ("{n} Gesicht", "{n} Gesichter"),
    "“{name}”": "„{name}“",
    "{items} and {last}": "{items} und {last}",
    "It is {share:.1%} done.": "{anteil} fertig.",  # a slip of the translator's
}


def look_up(source: str, n: int | None) -> str:
    words = GERMAN.get(source, source)
    return words if isinstance(words, str) else words[n != 1]


def written(value: Any, form: str) -> str:
    return format(value, form).replace(",", ".") if isinstance(value, int) else format(value, form)


@pytest.fixture
def german() -> Iterator[None]:
    install(look_up, written)
    yield
    install()


def holds(n: int) -> Sentence:
    return sentence("{path} holds {faces}.", path=Path("/a.jpg"), faces=plural("{n} face", "{n} faces", n))


def test_without_a_look_up_it_is_english() -> None:
    assert sentence("The file is empty.") == "The file is empty."
    assert [holds(n) for n in (0, 1, 2)] == [f"/a.jpg holds {faces}." for faces in ("0 faces", "1 face", "2 faces")]
    assert (
        sentence("{n:,} of {day}: {share:.0%}", n=1234, day=date(2019, 2, 3), share=0.5) == "1,234 of 2019-02-03: 50%"
    )


@pytest.mark.usefixtures("german")
def test_with_a_look_up_it_is_in_the_users_language() -> None:
    assert sentence("The file is empty.") == "Die Datei ist leer."
    assert [holds(n) for n in (1, 2)] == ["1 Gesicht in /a.jpg.", "2 Gesichter in /a.jpg."]
    assert plural("{n:,} pair", "{n:,} pairs", 1000) == "1.000 pairs"  # of which there is no translation
    assert plural("{n:,} pair", "{n:,} pairs", 1) == "1 pair"
    assert Phrase("The file is empty.")() == "Die Datei ist leer."
    assert sentence("It is {share:.1%} done.", share=0.5) == "It is 50.0% done."


def test_it_travels_as_what_it_means_and_is_looked_up_where_it_arrives() -> None:
    error = KnownError(holds(2))
    sent = pickle.dumps((holds(1), error))
    assert copy.deepcopy(holds(1)) == holds(1)
    install(look_up, written)
    try:
        arrived, raised = pickle.loads(sent)
    finally:
        install()
    assert (arrived, str(raised), raised.sentence.source) == (
        "1 Gesicht in /a.jpg.",
        "2 Gesichter in /a.jpg.",
        "{path} holds {faces}.",
    )


def test_it_is_stored_in_no_language() -> None:
    install(look_up, written)
    try:
        kept = [stored(holds(2)), stored(sentence("The file is empty."))]
        again = [recalled(text) for text in kept]
    finally:
        install()
    assert again == ["2 Gesichter in /a.jpg.", "Die Datei ist leer."]
    assert kept[1] == "The file is empty."
    assert json.loads(kept[0])["with"]["path"] == "/a.jpg"
    assert [recalled(text) for text in kept] == ["/a.jpg holds 2 faces.", "The file is empty."]


@pytest.mark.usefixtures("german")
def test_what_was_stored_before_there_were_languages_can_be_read() -> None:
    assert recalled("The file is empty.") == "Die Datei ist leer."
    for text in ("", "{path} is odd", '{"sentence": 3}', '{"sentence": "x"}', '{"sentence": '):
        assert recalled(text) == text
        assert stored(recalled(text)) == text


@pytest.mark.usefixtures("german")
def test_names_are_put_as_the_language_does() -> None:
    names = [called(name, 7) for name in ("Anna", "Ben {x}", None)]
    assert all_of(names) == "„Anna“, „Ben {x}“ und person 7"  # of whom the window knows better words
    assert [all_of(names[:1]), all_of([])] == ["„Anna“", ""]


def test_lists_are_put_as_they_were() -> None:
    assert all_of(["a", "b", "c"]) == "a, b and c"
    assert any_of(["a", "b", "c"]) == "a or b or c"
    assert in_turn(["A.", "B."]) == "A. B."


def test_an_error_is_not_kept_alive_by_what_is_said_of_it() -> None:
    said = sentence("{error}", error=OSError(2, "gone"))
    assert said.arguments == {"error": "[Errno 2] gone"}
    assert isinstance(os_reason(OSError(5, "Input/output error")), Sentence)
