"""What counts as a name, and when two names are the same."""

from __future__ import annotations

import unicodedata

from engine.errors import KnownError
from engine.sentences import sentence

MAX_NAME_LENGTH = 200
"""Characters; a longer text is no name but a slip of the hand."""


def tidy_name(name: str | None) -> str | None:
    """Trim a name, bring it to NFC and its lines to one, tabs to spaces; a blank one is no name.

    Raises
    ------
    KnownError
        If the name cannot be written as UTF-8.
    """
    if name is None:
        return None
    tidy = " ".join(line.strip() for line in unicodedata.normalize("NFC", name).replace("\t", " ").strip().splitlines())
    try:
        tidy.encode()
    except UnicodeEncodeError:
        raise KnownError(
            sentence("This name holds a broken character and cannot be kept. Please type it again.")
        ) from None
    return tidy or None


def valid_name(name: str | None) -> str | None:
    """Return a tidy name that a person may be given; names that are older than these rules stay as they are.

    Raises
    ------
    KnownError
        If it is too long, or holds a control character (NUL or Escape, say), or as `tidy_name`.
    """
    tidy = tidy_name(name)
    if tidy is not None and len(tidy) > MAX_NAME_LENGTH:
        raise KnownError(
            sentence(
                "A name has at most {most} characters; this one has {n}.",
                most=MAX_NAME_LENGTH,
                n=len(tidy),
            )
        )
    if tidy is not None and any(unicodedata.category(character) == "Cc" for character in tidy):
        raise KnownError(sentence("This name holds a control character, which nobody can see. Please type it again."))
    return tidy


def name_key(name: str | None) -> str | None:
    """Fold a name so that two names are the same exactly when their keys are."""
    tidy = tidy_name(name)
    return None if tidy is None else unicodedata.normalize("NFC", tidy.casefold())
