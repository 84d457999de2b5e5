"""Sentences for the user: each is kept as its English source and what fills its gaps, so that it has a language.

Without a look-up, as in the command line, they are English. The window installs one, and what a process elsewhere
said is looked up when it arrives there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from pathlib import PurePath
from string import Formatter
from typing import Any

Lookup = Callable[[str, int | None], str]
"""Returns a source, and for how many it is where that matters, in the user's language; the source if it is unknown."""
Form = Callable[[Any, str], str]
"""Writes a value as `format` does, but as the user's language writes numbers and dates."""

_SENTENCE, _ONE, _WITH = "sentence", "one", "with"  # keys of a sentence in the library
_STORED = f'{{"{_SENTENCE}": '


def _untranslated(source: str, _n: int | None) -> str:
    return source


_lookup: Lookup = _untranslated
_form: Form = format


def install(lookup: Lookup = _untranslated, form: Form = format) -> None:
    """Set the language of all sentences made from now on; without arguments, English."""
    global _lookup, _form
    _lookup, _form = lookup, form


class Sentence(str):
    """A sentence in the user's language.

    Attributes
    ----------
    source : str
        In English, with a name in braces where something is filled in: the key of its translations. Of a sentence
        with a number it is the plural.
    one : str or None
        The singular of a sentence with a number; the number is the argument `n`.
    arguments : mapping
        What is filled in, by name.
    """

    source: str
    one: str | None
    arguments: Mapping[str, Any]

    def __new__(cls, source: str, one: str | None = None, arguments: Mapping[str, Any] | None = None) -> Sentence:
        """Make a sentence, and look it up."""
        arguments = {name: _lasting(value) for name, value in (arguments or {}).items()}
        self = super().__new__(cls, _text(source, one, arguments))
        self.source, self.one, self.arguments = source, one, arguments
        return self

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, str | None, dict[str, Any]]]:
        """Travel as source and arguments: the process that gets it looks it up anew."""
        return Sentence, (self.source, self.one, dict(self.arguments))


class Phrase(str):
    """A source that is known before the language is, as a constant is; call it with its arguments to fill it in."""

    __slots__ = ()

    def __call__(self, **arguments: Any) -> Sentence:
        """Make the sentence."""
        return Sentence(str(self), None, arguments)


def sentence(source: str, /, **arguments: Any) -> Sentence:
    """Make a sentence.

    Parameters
    ----------
    source : str
        A literal, or nobody could collect what is to be translated; whole, as other languages put words elsewhere.
    **arguments
        What its braces name. Numbers may have a format ("{share:.0%}"); another sentence is filled in as it is.
    """
    return Sentence(source, None, arguments)


def plural(one: str, many: str, n: int, /, **arguments: Any) -> Sentence:
    """Make a sentence with a number: "{n} face", "{n} faces"; a language may have other forms, or more."""
    return Sentence(many, one, {"n": n, **arguments})


def quoted(name: str) -> Sentence:
    """Return a name in quotation marks."""
    #: A name in quotation marks, as your language writes them
    return sentence("“{name}”", name=name)


def called(name: str | None, person_id: int) -> str:
    """Return a name in quotation marks; of somebody without a name the number, which the window puts words for."""
    return quoted(name) if name else f"person {person_id}"


def all_of(items: Sequence[str]) -> str:
    """Return several as one: "Anna, Ben and Carla"."""
    *others, last = items or ("",)
    #: The last of several: "Anna, Ben and Carla"
    return sentence("{items} and {last}", items=in_a_row(others), last=last) if others else last


def any_of(items: Sequence[str]) -> str:
    """Return several of which one is meant: "Anna or Ben or Carla"."""
    #: Several of which one is meant: "Anna or Ben or Carla"
    return reduce(lambda items, item: sentence("{items} or {item}", items=items, item=item), items or ("",))


def in_a_row(items: Sequence[str]) -> str:
    """Return several behind one another: "Anna, Ben, Carla"."""
    #: Several behind one another: "Anna, Ben, Carla"
    return reduce(lambda items, item: sentence("{items}, {item}", items=items, item=item), items or ("",))


def in_turn(sentences: Sequence[str]) -> str:
    """Return sentences one after another."""
    #: Two whole sentences, and what your language puts between them
    return reduce(lambda first, then: sentence("{first} {next}", first=first, next=then), sentences or ("",))


def stored(text: str) -> str:
    """Return what to keep of a sentence, so that it can be read in another language another day."""
    if not isinstance(text, Sentence):
        return text
    return json.dumps(_to_json(text)) if text.arguments else text.source


def recalled(text: str) -> str:
    """Return a sentence that was stored, in the language of today; any other text is looked up as it is."""
    if text.startswith(_STORED):
        try:
            return _from_json(json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError):
            return text
    return Sentence(text)


def _lasting(value: Any) -> Any:
    """Return what lives as long as a sentence: an error would keep all that led to it."""
    return str(value) if isinstance(value, BaseException | PurePath) else value


def _to_json(value: Any) -> Any:
    if isinstance(value, Sentence):
        with_one = {} if value.one is None else {_ONE: value.one}
        return {_SENTENCE: value.source, **with_one, _WITH: {k: _to_json(v) for k, v in value.arguments.items()}}
    return value if isinstance(value, str | int | float) else str(value)


def _from_json(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    return Sentence(data[_SENTENCE], data.get(_ONE), {k: _from_json(v) for k, v in data[_WITH].items()})


def _text(source: str, one: str | None, arguments: Mapping[str, Any]) -> str:
    n = None if one is None else arguments["n"]
    found = _lookup(source, n)
    if found != source:
        try:
            return _FILL.vformat(found, (), arguments) if arguments else found
        except (KeyError, IndexError, ValueError, TypeError, AttributeError):  # a translator's slip
            pass
    english = one if one is not None and n == 1 else source
    return _FILL.vformat(english, (), arguments) if arguments else english


class _Fill(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        """Write a value as the user's language does."""
        return str(value) if isinstance(value, str) else _form(value, format_spec)


_FILL = _Fill()
