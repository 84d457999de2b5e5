"""`kith people`, `show`, `name`, `merge`, `undo`, `redo`: who is in the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli.console.options import JsonOption, LibraryOption, PersonArgument, open_library, way_to_faces
from engine.cli.console.output import NOTHING, command, complain, count, label, print_json, print_table, say
from engine.errors import KnownError, StandsError
from engine.photos.dates import known

if TYPE_CHECKING:
    from engine.library import Change, Edit, Library
    from engine.records import Person, PhotoInfo


def find_person(library: Library, text: str) -> Person:
    """Find the one person that a text names; KnownError if there is none, or more than one."""
    found = library.reading.find_people(text)
    if len(found) > 1:
        ways = " or ".join(f"'#{p.person_id}'" for p in found)
        raise KnownError(f"“{text}” is the name of one person and the number of another. Say {ways}.")
    return found[0]


@command
def people(
    library: LibraryOption,
    everyone: Annotated[bool, typer.Option("--all", help="Hidden people too, and those with a single photo.")] = False,
    as_json: JsonOption = False,
) -> None:
    """List the people, named ones first, then by number of faces."""
    with open_library(library) as opened:
        way_on = way_to_faces(opened)
        rows = opened.reading.people(include_hidden=everyone)
    if as_json:
        print_json([_person_json(person) for person in rows])
        return
    if not rows:
        say(f"There is nobody in this library yet. {way_on}")
        return
    shown = [p for p in rows if everyone or p.name or p.n_photos > 1]
    if shown:
        print_table(
            ["#", "faces", "photos", "person"],
            [
                [p.person_id, p.n_faces, p.n_photos, label(p.person_id, p.name) + (" (hidden)" if p.hidden else "")]
                for p in shown
            ],
        )
    if n_left := len(rows) - len(shown):
        more = "more " if shown else ""
        say(f"{count(n_left, f'{more}person', f'{more}people')} in a single photo each: kith people --all")


def _person_json(person: Person) -> dict[str, Any]:
    return {
        "person_id": person.person_id,
        "name": person.name,
        "hidden": person.hidden,
        "n_faces": person.n_faces,
        "n_photos": person.n_photos,
    }


@command
def show(person: PersonArgument, library: LibraryOption, as_json: JsonOption = False) -> None:
    """List a person's photos, oldest first."""
    from engine.export import face_rows

    with open_library(library) as opened:
        found = find_person(opened, person)
        theirs = opened.reading.faces(person_id=found.person_id)
        photos = opened.reading.photos_with(found.person_id)
    shown = {face.photo_id for face in theirs}
    said = [photo for photo in photos if photo.photo_id not in shown]
    if as_json:
        faces = [row for face in theirs for row in face_rows(face)]
        print_json({**_person_json(found), "faces": faces, "without_face": [path for p in said for path in p.paths]})
        return
    counts = f"{count(found.n_faces, 'face')} in {count(found.n_photos, 'photo')}"
    more = f", and in {count(len(said), 'more photo')} by what another program says" if said else ""
    say(f"{label(found.person_id, found.name)}: {counts}{more}")
    if photos:
        print_table(["taken", "photo"], [[_day(photo.info), photo.paths[0]] for photo in photos])


def _day(info: PhotoInfo) -> str:
    """Write the day of a photo, or as much of it as is known."""
    date = known(info.taken_at, info.date_precision)
    return "" if date is None else str(date)


@command
def name(
    person: PersonArgument,
    new_name: Annotated[str, typer.Argument(metavar="NAME", help="The name; an empty one takes the name away.")],
    library: LibraryOption,
) -> None:
    """Name a person. The name stays with the person through every later scan."""
    from engine.library import NamePerson

    with open_library(library) as opened:
        do_edit(opened, NamePerson(find_person(opened, person).person_id, new_name))


@command
def merge(
    person: PersonArgument,
    into: Annotated[str, typer.Argument(metavar="INTO", help="The person who keeps the number, and the name if any.")],
    library: LibraryOption,
) -> None:
    """Merge two people into one."""
    from engine.library import MergePeople

    with open_library(library) as opened:
        source, target = find_person(opened, person), find_person(opened, into)
        do_edit(opened, MergePeople(source.person_id, target.person_id))


def do_edit(library: Library, edit: Edit) -> None:
    """Make an edit and say what it did."""
    change = library.edits.do(edit)
    say("That is so already: nothing was changed." if change.is_empty else f"{change.title}.")


SkipOption = Annotated[
    bool,
    typer.Option("--skip", help="Pass over what somebody else has changed since, in a library that several share."),
]


@command
def undo(library: LibraryOption, skip: SkipOption = False) -> None:
    """Take the last change back."""
    _step(library, "undo", skip)


@command
def redo(library: LibraryOption, skip: SkipOption = False) -> None:
    """Make the change again that was undone last."""
    _step(library, "redo", skip)


def _step(library: Path, direction: str, skip: bool) -> None:
    with open_library(library) as opened:
        change = _replayed(opened.edits.undo if direction == "undo" else opened.edits.redo, f"kith {direction}", skip)
    if change is None:
        say(f"There is nothing to {direction}.")
        raise typer.Exit(NOTHING)
    say(f"{'Undone' if direction == 'undo' else 'Done again'}: {change.title}.")


def _replayed(replay: Callable[[], Change | None], ourselves: str, skip: bool) -> Change | None:
    """Undo or redo; what cannot be is passed over by the next attempt."""
    while True:
        try:
            return replay()
        except StandsError as error:
            if not skip:
                raise KnownError(f"{error} Pass it over by: {ourselves} --skip") from None
            complain(str(error))
