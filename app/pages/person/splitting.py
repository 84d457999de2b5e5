"""Parting a person into two: the dialog and the edit that follows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.pages.person.split_dialog import SplitDialog
from app.session.parts import WindowParts
from engine.library import MoveFaces
from engine.records import Person


def ask_split(parts: WindowParts, person: Person, face_a: int, face_b: int, page: QWidget) -> SplitDialog:
    """Show how a person would be parted, and do so once the user accepts."""
    dialog = SplitDialog(parts, person, face_a, face_b, page)

    def part(faces: list[int], name: str) -> None:
        parts.session.do(MoveFaces(tuple(faces), None, name or None, apart=True, whose=person.person_id))

    dialog.split_wanted.connect(part)
    dialog.open()
    return dialog
