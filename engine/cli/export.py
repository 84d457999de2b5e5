"""`kith export`: a person's photos, put together in a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.options import LibraryOption, PersonArgument, open_library
from engine.cli.output import KNOWN, command, complain, count, label, say
from engine.cli.people import one_person
from engine.errors import KnownError, os_reason


@command
def export(
    person: PersonArgument,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Made if missing; nothing in it is overwritten.")],
    library: LibraryOption,
    link: Annotated[bool, typer.Option("--link", help="Make symbolic links instead of copies.")] = False,
) -> None:
    """Copy, or link, all photos of a person into a folder.

    A photo that is there already is left alone; another photo of the same name gets a number behind it.
    """
    with open_library(library) as opened:
        found = one_person(opened, person)
        theirs = opened.faces(person_id=found.person_id)
    photos = [Path(path) for path in dict.fromkeys(face.paths[0] for face in theirs)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        readable = [photo for photo in photos if _is_readable(photo)]
        n_there = sum(_put(photo, folder, link) for photo in readable)
    except OSError as error:
        raise KnownError(f"The photos cannot be put into {folder}: {error.strerror or error}.") from error
    there = f" ({n_there} were there already)" if n_there else ""
    say(f"{count(len(readable), 'photo')} of {label(found.person_id, found.name)} in {folder}{there}.")
    if len(readable) < len(photos):
        raise typer.Exit(KNOWN)


def _is_readable(photo: Path) -> bool:
    try:
        with photo.open("rb"):
            return True
    except OSError as error:
        complain(f"{photo}: {os_reason(error)}")
        return False


def _put(photo: Path, folder: Path, link: bool) -> bool:
    """Put a photo into the folder under a free name; True if it was there already."""
    for target in _names(folder / photo.name):
        if not (target.exists() or target.is_symlink()):
            if link:
                target.symlink_to(photo)
            else:
                _copy(photo, target)
            return False
        if _is_same(target, photo):
            return True
    raise AssertionError("there is always a free name")


def _copy(photo: Path, target: Path) -> None:
    """Copy a photo so that its name appears only once it is whole."""
    partial = target.with_name(f".{target.name[:60]}.partial")
    try:
        shutil.copy2(photo, partial)
        partial.rename(target)
    finally:
        partial.unlink(missing_ok=True)


def _names(target: Path) -> Iterator[Path]:
    yield target
    n = 1
    while True:
        n += 1
        yield target.with_stem(f"{target.stem} ({n})")


def _is_same(target: Path, photo: Path) -> bool:
    from engine.find import content_hash

    try:
        if target.samefile(photo):  # a link to it, or the photo itself
            return True
        return target.stat().st_size == photo.stat().st_size and content_hash(target) == content_hash(photo)
    except OSError:  # a link that leads nowhere, a folder
        return False
