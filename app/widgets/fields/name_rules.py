"""What may be typed where a name is asked for."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

from engine.library.names import MAX_NAME_LENGTH


def take_names_only(field: QLineEdit) -> None:
    """Keep a field from holding what can be no name: a text that is too long, or controls, which a paste may bring."""
    field.setMaxLength(MAX_NAME_LENGTH)
    field.setValidator(_WithoutControls(field))


class _WithoutControls(QValidator):
    """Takes any text, but leaves control characters out; tabs and line ends become spaces."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Return a text that can be a name, and where the cursor is in it."""
        before, after = _without_controls(text[:place]), _without_controls(text[place:])
        return QValidator.State.Acceptable, before + after, len(before)


def _without_controls(text: str) -> str:
    spaced = (" " if character in "\t\n\r" else character for character in text)
    return "".join(character for character in spaced if unicodedata.category(character) != "Cc")
