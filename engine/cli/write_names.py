"""`kith write-names`: names in files beside the photos, where other programs look for them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import LibraryOption, open_library, path_named
from engine.cli.console.output import KNOWN, NOTHING, USAGE, command, complain, complaints, count, say

if TYPE_CHECKING:
    from rich.progress import Progress

    from engine.interchange.sidecars import Outcome, SidecarPlan


@command
def write_names(
    library: LibraryOption,
    folder: Annotated[
        Path | None,
        typer.Argument(
            parser=path_named, metavar="DIR", help="Photos of the library in here, or a single one.", show_default=False
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be written where.")] = False,
    with_guesses: Annotated[
        bool, typer.Option("--with-guesses", help="Also faces that Kith gave a name by itself, and you have not seen.")
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Put back what the files held before names were written last.")
    ] = False,
) -> None:
    """Write names and faces into XMP files beside the photos, as other programs read them.

    The photos themselves are not changed, nor is what other programs wrote in such a file.
    """
    from engine.interchange.sidecars import KEEP_SETTING, plan_sidecars, undo_sidecars, write_sidecars

    if (folder is None) != undo or (undo and dry_run):
        complain("Please name a folder, or say --undo alone.")
        raise typer.Exit(USAGE)
    with open_library(library) as opened, _bar() as bar:
        task = bar.add_task("Names", total=None)

        def report(n_done: int, n_all: int) -> None:
            bar.update(task, completed=n_done, total=n_all)

        if folder is None:
            if not opened.sidecars.n_undoable():
                complain("There is nothing to undo.")
                raise typer.Exit(NOTHING)
            opened.set_setting(KEEP_SETTING, False)  # or the window would write them again
            outcome = undo_sidecars(opened, report)
            words = "put back"
        else:
            photos = opened.sidecars.named_photos(os.path.abspath(folder), with_guesses)  # noqa: PTH100
            if not photos:
                complain(f"The library knows no photo in {folder}.")
                raise typer.Exit(NOTHING)
            if dry_run:
                outcome = _preview(plan_sidecars(photos, report))
                words = "to be written"
            else:
                outcome = write_sidecars(opened, photos, report)
                words = "written"
    _tell(outcome, words)


def _bar() -> Progress:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=None), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=complaints, disable=not complaints.is_terminal, transient=True)


def _preview(plans: Iterator[SidecarPlan]) -> Outcome:
    from engine.interchange.sidecars import Outcome

    outcome = Outcome()
    for plan in plans:
        outcome.count_plan(plan)
        if plan.is_change:
            sign = "new" if plan.before is None else "gone" if plan.after is None else "changed"
            say(f"{plan.sidecar} ({sign}): {', '.join(plan.names) or 'no names any more'}")
    return outcome


def _tell(outcome: Outcome, words: str) -> None:
    for path, reason in outcome.problems:
        complain(f"{path}: {reason}")
    for path, name, other in outcome.conflicts:
        complain(f"{path}: another program calls {name} {other} there; that stays.")
    kinds = ((outcome.n_made, "new"), (outcome.n_changed, "changed"), (outcome.n_removed, "removed"))
    detail = ", ".join(f"{number} {kind}" for number, kind in kinds if number)
    same = f"; {outcome.n_same} as they should be" if outcome.n_same else ""
    say(f"{count(outcome.n_written, 'file')} {words}{detail and f' ({detail})'}{same}.")
    if outcome.problems:
        raise typer.Exit(KNOWN)
