"""What the dialog of sidecars has done in the background."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.background.tasks import Task
from app.style.wording import listed
from engine.interchange.sidecars import Outcome, SidecarPlan, plan_sidecars, undo_sidecars, write_sidecars
from engine.library import Library

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated
NEW, CHANGED, REMOVED, LEFT = "new", "changed", "removed", "left"


@dataclass(frozen=True, slots=True)
class Row:
    """What becomes of a file, or why nothing does; `detail` is a sentence, or whom it names."""

    sidecar: str
    kind: str
    detail: str


@dataclass(slots=True)
class Look:
    """All that would be done."""

    rows: list[Row] = field(default_factory=list)
    outcome: Outcome = field(default_factory=Outcome)


def look(task: Task, library: Library, with_guesses: bool) -> Look:
    """Work out what would be written; nothing is."""
    found = Look()
    photos = library.sidecars.named_photos(with_guesses=with_guesses)
    for plan in plan_sidecars(photos, lambda n_done, n_all: task.report((n_done, n_all))):
        found.outcome.count_plan(plan)
        if plan.problem:
            found.rows.append(Row(plan.sidecar, LEFT, plan.problem))
        elif plan.is_change:
            found.rows.append(Row(plan.sidecar, _kind(plan), listed(plan.names)))
        found.rows += [Row(plan.sidecar, LEFT, other_name(name, other)) for name, other in plan.conflicts]
    return found


def write(task: Task, library: Library, with_guesses: bool) -> Outcome:
    """Write all names."""
    photos = library.sidecars.named_photos(with_guesses=with_guesses)
    return write_sidecars(library, photos, lambda n_done, n_all: task.report((n_done, n_all)))


def put_back(task: Task, library: Library) -> Outcome:
    """Put back what the files held before."""
    return undo_sidecars(library, lambda n_done, n_all: task.report((n_done, n_all)))


def other_name(name: str, other: str) -> str:
    """Return the sentence on a face that another program calls otherwise."""
    return translate("SidecarDialog", "{name} is called {other} there by another program").format(
        name=name, other=other
    )


def _kind(plan: SidecarPlan) -> str:
    return NEW if plan.before is None else REMOVED if plan.after is None else CHANGED
