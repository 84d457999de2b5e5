"""The question before somebody is forgotten for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.background.tasks import Task
from app.session.parts import WindowParts
from app.style.wording import listed, n_faces, n_photos, short
from app.widgets.dialogs.question import Question, Role
from engine.library import Traces

translate = QCoreApplication.translate


def ask_forget(parts: WindowParts, person_id: int, page: QWidget, on_done: Callable[[], None]) -> Task:
    """Ask whether somebody is to be forgotten, and forget them if so; Enter and Escape leave all as it is.

    The question comes once it is known what would be deleted, unless what is returned is cancelled by then.
    """
    session = parts.session

    def forget(traces: Traces) -> None:
        def forgotten() -> None:
            for face_id in traces.face_ids:
                parts.thumbnails.forget("face", face_id)
            on_done()

        session.forget(traces.person_id, forgotten)

    def ask(traces: Traces) -> None:
        question = _question(traces, page)
        question.offer(translate("Forgetting", "Forget for good"), lambda: forget(traces), Role.DestructiveRole)
        question.offer_cancel()
        question.open()

    return session.read(session.library.forgetting.traces_of, person_id, on_done=ask)


def _question(traces: Traces, page: QWidget) -> Question:
    who = short(traces.name) if traces.name else translate("Forgetting", "this person")
    asked = translate("Forgetting", "Forget {name} for good? This cannot be undone.").format(name=who)
    faces, photos = n_faces(traces.n_faces), n_photos(traces.n_photos)
    goes = translate(
        "Forgetting",
        "Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be "
        "undone. Your photos stay as they are.",
    ).format(faces=faces, photos=photos)
    stays = translate(
        "Forgetting",
        "In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a "
        "stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to "
        "be shown.",
    )
    words = "\n\n".join([goes, *_as_a_whole(traces), stays])
    return Question(page, translate("Forgetting", "Forget this person"), asked, words)


def _as_a_whole(traces: Traces) -> list[str]:
    """Word what is deleted as a whole because they are, or may be, in it, and what is not."""
    parts = []
    if traces.copies:
        names = [path.name.encode("utf-8", "replace").decode() for path in traces.copies[:3]]
        copies = translate("Forgetting", "Copies of the library that Kith made go as a whole ({files}).")
        parts.append(copies.format(files=listed(names if len(traces.copies) <= 3 else [*names, "…"])))
    if traces.has_crops:
        parts.append(translate("Forgetting", "What a learning that was stopped has left goes as a whole."))
    if traces.n_sidecars:
        beside = translate(
            "Forgetting",
            "The name stays in files beside %Ln photo(s), where names were written, until names are written there "
            "again.",
            "",
            traces.n_sidecars,
        )
        parts.append(beside)
    return parts
