"""`kith people`, `show`, `name`, `merge`, `undo`, `redo`, `export`, `faces`: the library's people."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli.output import (
    NOTHING,
    JsonOption,
    LibraryOption,
    command,
    console,
    print_json,
    print_table,
    printable,
)
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library
    from engine.records import Face, Person

PersonArgument = Annotated[str, typer.Argument(help="A person's name, or number as `kith people` shows it.")]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    for function in (people, show, name, merge, undo, redo, export, faces):
        app.command()(function)


def label(person: Person) -> str:
    """Give the words for a person: the name, or "person 12"."""
    return person.name or f"person {person.person_id}"


def one_person(library: Library, text: str) -> Person:
    """Find the one person that a text names; KnownError if there is none, or more than one."""
    found = library.find_people(text)
    if len(found) > 1:
        raise KnownError(f"{text!r} fits several people: {', '.join(label(p) for p in found)}. Use the number.")
    return found[0]


@command
def people(
    library: LibraryOption,
    everyone: Annotated[bool, typer.Option("--all", help="Hidden people too, and those with a single photo.")] = False,
    as_json: JsonOption = False,
) -> None:
    """List the people, named ones first, then by number of photos."""
    from engine.library import Library

    with Library.open(library) as opened:
        rows = opened.people(include_hidden=everyone)
    if as_json:
        print_json([_person_json(person) for person in rows])
        return
    if not rows:
        console.print("There is nobody in this library yet. Scan a folder first: kith scan FOLDER")
        return
    shown = [p for p in rows if everyone or p.name or p.n_photos > 1]
    if shown:
        print_table(
            ["#", "person", "# faces", "# photos"],
            [[str(p.person_id), label(p), str(p.n_faces), str(p.n_photos)] for p in shown],
        )
    if len(shown) < len(rows):
        console.print(f"... and {len(rows) - len(shown)} more people in a single photo each (kith people --all).")


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
    from engine.library import Library

    with Library.open(library) as opened:
        found = one_person(opened, person)
        theirs = opened.faces(person_id=found.person_id)
    if as_json:
        print_json({**_person_json(found), "faces": [row for face in theirs for row in face_json(face)]})
        return
    console.print(printable(f"{label(found)}: {found.n_faces} faces in {found.n_photos} photos"))
    print_table(
        ["taken", "photo", "sure"],
        [
            [f"{face.info.taken_at:%Y-%m-%d}" if face.info.taken_at else "", face.paths[0] if face.paths else "(gone)",
             "confirmed" if face.confirmed else ""]
            for face in theirs
        ],
    )  # fmt: skip


@command
def name(
    person: PersonArgument,
    new_name: Annotated[str, typer.Argument(metavar="NAME", help="The name; an empty one takes the name away.")],
    library: LibraryOption,
) -> None:
    """Name a person. The name stays with the person through every later scan."""
    from engine.library import Library, NamePerson

    with Library.open(library) as opened:
        change = opened.do(NamePerson(one_person(opened, person).person_id, new_name or None))
    console.print(printable(change.title))


@command
def merge(
    person: PersonArgument,
    into: Annotated[str, typer.Argument(help="The person who keeps the faces and the name.")],
    library: LibraryOption,
) -> None:
    """Say that two people are one."""
    from engine.library import Library, MergePeople

    with Library.open(library) as opened:
        source, target = one_person(opened, person), one_person(opened, into)
        change = opened.do(MergePeople(source.person_id, target.person_id))
    console.print(printable(change.title))


@command
def undo(library: LibraryOption) -> None:
    """Take the last change to people back."""
    _step(library, "undo", "There is nothing to undo.")


@command
def redo(library: LibraryOption) -> None:
    """Make the change again that was undone last."""
    _step(library, "redo", "There is nothing to redo.")


def _step(library: Path, direction: str, nothing: str) -> None:
    from engine.library import Library

    with Library.open(library) as opened:
        change = opened.undo() if direction == "undo" else opened.redo()
    if change is None:
        console.print(nothing)
        raise typer.Exit(NOTHING)
    console.print(printable(change.title))


@command
def export(
    person: PersonArgument,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Made if missing; nothing in it is overwritten.")],
    library: LibraryOption,
    link: Annotated[bool, typer.Option("--link", help="Make symbolic links instead of copies.")] = False,
) -> None:
    """Copy, or link, all photos of a person into a folder."""
    from engine.library import Library

    with Library.open(library) as opened:
        found = one_person(opened, person)
        theirs = opened.faces(person_id=found.person_id)
    photos = list(dict.fromkeys(face.paths[0] for face in theirs if face.paths))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        n_there = sum(_export_one(Path(photo), folder, link) for photo in photos)
    except OSError as error:
        raise KnownError(f"The photos cannot be put into {folder}: {error.strerror or error}.") from error
    there = f" ({n_there} were there already)" if n_there else ""
    console.print(printable(f"{len(photos)} photos of {label(found)} in {folder}{there}."))


def _export_one(photo: Path, folder: Path, link: bool) -> bool:
    """Put one photo into the folder under a free name; True if it was there already."""
    for target in _free_names(folder / photo.name):
        if target.is_symlink() and target.resolve() == photo.resolve():
            return True
        if target.exists() and not target.is_symlink() and _same_content(target, photo):
            return True
        if not target.exists() and not target.is_symlink():
            if link:
                target.symlink_to(photo)
            else:
                partial = target.with_name(f".{target.name[:200]}.partial")
                shutil.copy2(photo, partial)
                partial.rename(target)
            return False
    raise AssertionError("unreachable: there is always a free name")


def _free_names(target: Path) -> Iterable[Path]:
    yield target
    n = 1
    while True:
        n += 1
        yield target.with_stem(f"{target.stem} ({n})")


def _same_content(a: Path, b: Path) -> bool:
    from engine.find import content_hash

    return a.stat().st_size == b.stat().st_size and content_hash(str(a)) == content_hash(str(b))


@command
def faces(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List every face, once for each file that shows it."""
    from engine.library import Library

    with Library.open(library) as opened:
        rows = [row for face in opened.faces() for row in face_json(face)]
    if as_json:
        print_json(rows)
        return
    print_table(
        ["photo", "box", "person", "# score", "# quality"],
        [
            [
                row["photo"],
                " ".join(f"{edge:.0f}" for edge in row["box"]),
                row["person"] or (f"person {row['person_id']}" if row["person_id"] else ""),
                f"{row['score']:.2f}",
                f"{row['quality']:.2f}",
            ]
            for row in rows
        ],
    )


def face_json(face: Face) -> list[dict[str, Any]]:
    """Describe a face for scripts: one object for each present file with its photo."""
    assigned = None if face.person_id is None else "confirmed" if face.confirmed else "automatic"
    return [
        {
            "photo": path,
            "photo_width": face.info.width_px,
            "photo_height": face.info.height_px,
            "box": [round(v, 2) for v in face.face.box.tolist()],
            "person_id": face.person_id,
            "person": face.person_name,
            "assigned": assigned,
            "score": round(face.face.score, 4),
            "quality": round(face.quality, 4),
            "face_id": face.face_id,
        }
        for path in face.paths
    ]
