"""The question whether a folder of photos is elsewhere now, and the sentence about one that is away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.style.wording import listed, n_away
from app.widgets.dialogs.question import Question, Role

if TYPE_CHECKING:
    from engine.library import AwayFolder
    from engine.scanning.moved import MovedFolder

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def ask_whether_moved(
    window: QWidget, found: MovedFolder, on_yes: Callable[[], object], on_no: Callable[[], object]
) -> Question:
    """Ask whether a folder is at another place now; Escape is no, as nothing is lost by it."""
    asked = translate("MovedFolder", "“{old}” is at {new} now?").format(old=_name(found.old), new=shown(found.new))
    words = translate(
        "MovedFolder",
        "%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.",
        "",
        found.n_photos,
    )
    words = words.format(old=shown(found.old))
    question = Question(window, translate("MovedFolder", "A folder that moved"), asked, words)
    question.setDefaultButton(question.offer(translate("MovedFolder", "Yes, it moved"), on_yes))
    question.setEscapeButton(question.offer(translate("MovedFolder", "No, it is another"), on_no, Role.RejectRole))
    question.open()
    return question


def away_sentence(folders: Sequence[AwayFolder]) -> str:
    """Return a sentence about photos that are not there."""
    n = sum(folder.n_photos for folder in folders)
    where = listed(shown(folder.path) for folder in folders[:2])
    sentence = n_away(n, on_disk=not all(folder.disk_is_here for folder in folders))
    #: {sentence} is "5 photos are on a disk that is not here"
    return translate("MovedFolder", "{sentence}: {folders}").format(sentence=sentence, folders=where)


def shown(path: str) -> str:
    """Return a path as it can be shown, whatever bytes are in its name."""
    return path.encode("utf-8", "replace").decode()


def _name(path: str) -> str:
    return shown(path.replace("\\", "/").rstrip("/").split("/")[-1])
