"""`kith forget`: somebody of whom nothing is to be left."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import LibraryOption, PersonArgument, open_library
from engine.cli.console.output import NOTHING, command, count, label, say
from engine.cli.people import find_person

if TYPE_CHECKING:
    from engine.library import Traces


@command
def forget(
    person: PersonArgument,
    library: LibraryOption,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete for good what Kith knows of a person. Nothing brings it back; no photo is touched."""
    with open_library(library) as opened:
        found = find_person(opened, person)
        traces = opened.forgetting.traces_of(found.person_id)
        who = label(found.person_id, found.name)
        if not yes:
            for line in _what_happens(traces):
                say(line)
            say(f"Forget {who} for good? Type yes, or anything else to leave all as it is.")
            if sys.stdin.readline().strip().lower() not in ("yes", "y"):
                say("Nothing was forgotten.")
                raise typer.Exit(NOTHING)
        traces = opened.forgetting.forget(found.person_id)
    say(f"Forgot {who}: {count(traces.n_faces, 'face')} in {count(traces.n_photos, 'photo')}.")


def _what_happens(traces: Traces) -> Iterator[str]:
    """Tell what would go, and what cannot be promised."""
    who = label(traces.person_id, traces.name)
    faces = f"{count(traces.n_faces, 'face')} in {count(traces.n_photos, 'photo')}"
    yield f"Of {who}, these are deleted: {faces} with all that was computed from them, the name, their thumbnails,"
    yield f"and {count(traces.n_steps, 'step')} that could be undone. This cannot be undone. No photo is touched."
    for copy in traces.copies:
        yield f"Deleted as a whole, since they are in it: {copy}"
    if traces.has_crops:
        yield "Deleted as a whole, since they may be in it: what a fine-tuning that was stopped has left."
    if traces.n_sidecars:
        yield f"Their name is in files beside {count(traces.n_sidecars, 'photo')}, where names were written. Once they"
        yield "are forgotten, write names again, and it is taken out there: kith write-names FOLDER"
    yield "In these photos nobody asks about them again: Kith keeps where their faces are, and nothing of their look."
    yield "In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to"
    yield "keep what recognises them. Copies of the library that you made elsewhere, Kith cannot find."
