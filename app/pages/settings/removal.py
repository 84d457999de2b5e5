"""The question before a folder is looked after no more: what becomes of its people and photos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.widgets.dialogs.question import Question, Role

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def ask_removal(
    page: QWidget, folder: Path, n_known: int, on_keep: Callable[[], object], on_leave_out: Callable[[], object]
) -> Question:
    """Ask whether what is known of a folder stays; Enter and Escape leave all as it is."""
    shown = str(folder).encode("utf-8", "replace").decode()
    asked = translate("FolderRemoval", "Stop looking after “{folder}”?").format(folder=folder.name or shown)
    words = translate(
        "FolderRemoval",
        "Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not "
        "looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if "
        "you add the folder again within 90 days. The photos themselves are not touched either way.",
        "",
        n_known,
    )
    question = Question(page, translate("FolderRemoval", "Remove a folder"), asked, words)
    question.offer(translate("FolderRemoval", "Keep people and photos"), on_keep)
    leave = question.offer(translate("FolderRemoval", "Leave its photos out"), on_leave_out, Role.DestructiveRole)
    leave.setVisible(n_known > 0)
    question.offer_cancel()
    question.open()
    return question
