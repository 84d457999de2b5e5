"""`kith import`: names that another program gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli.console.options import DeviceOption, JsonOption, LibraryOption, open_library, path_named
from engine.cli.console.output import NOTHING, command, complain, complaints, count, print_json, print_table, say

if TYPE_CHECKING:
    from engine.interchange.importing.plan import ImportPlan, PlannedPerson
    from engine.library import Library

_SHOWN = 20  # of conflicts and problems; --json has all


@command
def import_names(
    source: Annotated[
        Path,
        typer.Argument(
            parser=path_named,
            metavar="SOURCE",
            help="A folder of photos, .picasa.ini, digikam4.db, .lrcat, .csv or .json.",
        ),
    ],
    library: LibraryOption,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be imported.")] = False,
    join: Annotated[bool, typer.Option("--join", help="Take people whose names are alike for one.")] = False,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Take over the names that another program gave to faces.

    Nothing that you said in Kith is changed, nor the source. One `kith undo` takes all of it back.
    """
    from functools import partial

    from engine.active_weights import weights_in_use
    from engine.interchange.importing.taking import edit_of, read_plan
    from engine.interchange.readers.registry import readers_for
    from engine.suggestions.in_photo import choose_faces

    source = source.absolute()
    readers = readers_for(source)
    with open_library(library) as opened:
        with _progress("Reading names", as_json) as on_photo:
            plan = read_plan(opened, source, readers, on_photo, partial(choose_faces, opened, weights_in_use(opened)))
        joined = {person.name: person.alike for person in plan.people if person.alike} if join else {}
        title = None
        if not dry_run and any(person.is_news for person in plan.people):
            change = opened.edits.do(edit_of(plan, _draw(plan, opened, device, as_json), joined=joined))
            title = None if change.is_empty else change.title
    if as_json:
        print_json(_as_json(plan, title))
    else:
        _show(plan, source, joined, title, dry_run)
    if not plan.people:
        raise typer.Exit(NOTHING)


def _draw(plan: ImportPlan, library: Library, device: str, quiet: bool) -> Any:
    from engine.active_weights import weights_in_use
    from engine.interchange.importing.taking import Drawn, draw_missing
    from engine.scanning.outside.face_maker import draw_face

    n_drawings = sum(len(person.drawings) for person in plan.people)
    if not n_drawings:
        return Drawn()
    weights = weights_in_use(library)
    with _progress("Adding faces", quiet, n_drawings) as on_face:
        return draw_missing(plan, library, lambda path, box: draw_face(weights, device, path, box), on_face=on_face)


@contextmanager
def _progress(what: str, quiet: bool, total: int | None = None) -> Iterator[Callable[[int], None]]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=None), MofNCompleteColumn())
    disable = quiet or not complaints.is_terminal
    with Progress(*columns, console=complaints, disable=disable, transient=True) as progress:
        task = progress.add_task(what, total=total)
        yield lambda n_done: progress.update(task, completed=n_done)


def _show(plan: ImportPlan, source: Path, joined: dict[str, str], title: str | None, dry_run: bool) -> None:
    if not plan.people:
        say(f"{plan.program} names nobody in {source}, or in no photo of the library.")
    else:
        say(f"{plan.program} names {count(len(plan.people), 'person', 'people')} in {count(plan.n_photos, 'photo')}:")
        print_table(
            ["faces", "drawn", "in photos", "known", "person"], [_row(person, joined) for person in plan.people]
        )
    _list(
        "stays as you said in Kith",
        "stay as you said in Kith",
        [f"{c.path}: {c.kept}, not {c.name}" for c in plan.conflicts],
    )
    if plan.n_guesses:
        say(f"{count(plan.n_guesses, 'guess', 'guesses')} of {plan.program}'s left to Kith's own grouping.")
    if plan.unknown:
        folder = plan.unknown_folders[0] if len(plan.unknown_folders) == 1 else "FOLDER"
        say(f"{count(len(plan.unknown), 'photo')} not in the library yet. A scan takes them in: kith scan {folder}")
    for problem in plan.problems[:_SHOWN]:
        complain(problem)
    if len(plan.problems) > _SHOWN:
        complain(f"... and {len(plan.problems) - _SHOWN} more problems: --json lists them.")
    if title is not None:
        say(f"{title}. kith undo takes it back; the next scan finds more of their faces.")
    elif plan.people:
        say("Nothing was changed." if dry_run else "That is so already: nothing was changed.")


def _row(person: PlannedPerson, joined: dict[str, str]) -> list[str | int]:
    label = f"{person.name} (new)" if person.person_id is None and person.is_news else person.name
    if person.name in joined:
        label = f"{person.name} (as {joined[person.name]})"
    elif person.alike:
        label += f", perhaps {person.alike}: --join"
    n_found = len(person.face_ids) + len(person.hinted_ids)
    return [n_found, len(person.drawings), len(person.photo_ids), person.n_known, label]


def _list(one: str, many: str, lines: list[str]) -> None:
    if not lines:
        return
    say(f"1 face {one}:" if len(lines) == 1 else f"{len(lines)} faces {many}:")
    for line in lines[:_SHOWN]:
        say(f"  {line}")
    if len(lines) > _SHOWN:
        say(f"  ... and {len(lines) - _SHOWN} more: --json lists them.")


def _as_json(plan: ImportPlan, title: str | None) -> dict[str, Any]:
    return {
        "program": plan.program,
        "people": [
            {
                "name": person.name,
                "person_id": person.person_id,
                "birthday": person.birthday and person.birthday.isoformat(),
                "alike": person.alike,
                "n_faces": len(person.face_ids) + len(person.hinted_ids),
                "n_drawn": len(person.drawings),
                "n_in_photos": len(person.photo_ids),
                "n_known": person.n_known,
            }
            for person in plan.people
        ],
        "conflicts": [{"photo": c.path, "face_id": c.face_id, "name": c.name, "kept": c.kept} for c in plan.conflicts],
        "unknown": plan.unknown,
        "n_photos": plan.n_photos,
        "n_guesses": plan.n_guesses,
        "problems": plan.problems,
        "imported": title,
    }
