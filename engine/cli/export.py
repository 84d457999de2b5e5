"""`kith export`: a person's photos, together in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import LibraryOption, PersonArgument, open_library, path_named
from engine.cli.console.output import KNOWN, command, complain, count, label, say
from engine.cli.people import find_person


@command
def export(
    person: PersonArgument,
    folder: Annotated[
        Path, typer.Argument(parser=path_named, metavar="DIR", help="Made if missing; nothing in it is overwritten.")
    ],
    library: LibraryOption,
    link: Annotated[bool, typer.Option("--link", help="Make symbolic links instead of copies.")] = False,
) -> None:
    """Copy, or link, all photos of a person into a folder.

    A photo that is there already is left alone; another photo of the same name gets a number behind it.
    """
    from engine.export import photos_of, put_photos

    with open_library(library) as opened:
        found = find_person(opened, person)
        photos = photos_of(opened.reading.photos_with(found.person_id))
    put = put_photos(photos, folder, link)
    for photo, reason in put.left_out:
        complain(f"{photo}: {reason}")
    there = f" ({put.n_there} were there already)" if put.n_there else ""
    say(f"{count(put.n_photos, 'photo')} of {label(found.person_id, found.name)} in {folder}{there}.")
    if put.left_out:
        raise typer.Exit(KNOWN)
