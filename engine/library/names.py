"""What counts as a name, and when two names are the same."""

from __future__ import annotations

import unicodedata

from engine.errors import KnownError


def tidy_name(name: str | None) -> str | None:
    """Trim a name, bring it to NFC and its lines to one; a blank one is no name.

    Raises
    ------
    KnownError
        If the name cannot be written as UTF-8.
    """
    if name is None:
        return None
    tidy = " ".join(line.strip() for line in unicodedata.normalize("NFC", name).strip().splitlines())
    try:
        tidy.encode()
    except UnicodeEncodeError:
        raise KnownError("This name holds a broken character and cannot be kept. Please type it again.") from None
    return tidy or None


def name_key(name: str | None) -> str | None:
    """Fold a name so that two names are the same exactly when their keys are."""
    tidy = tidy_name(name)
    return None if tidy is None else unicodedata.normalize("NFC", tidy.casefold())
