"""`kith library pack`, `unpack`: everything that Kith knows, moved to another computer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import LibraryOption, library_named, open_library, path_named
from engine.cli.console.output import command, count, say
from engine.errors import KnownError

app = typer.Typer(help="Move everything that Kith knows to another computer, or to a server.", no_args_is_help=True)


@app.command()
@command
def pack(
    file: Annotated[
        Path, typer.Argument(parser=path_named, metavar="FILE.zip", help="Where to; a file of that name is replaced.")
    ],
    library: LibraryOption,
) -> None:
    """Pack the library, and the networks that learned from you, into one file. Photos are not in it."""
    from engine.library.upkeep.packing import pack_library

    with open_library(library) as opened:
        pack_library(opened.path, file.absolute(), lambda _, copy: opened.backup(copy))
    say(f"Packed into {file} ({file.stat().st_size / 1e6:.1f} MB). On the other computer: kith library unpack {file}")


@app.command()
@command
def copy(
    source: Annotated[Path, typer.Argument(parser=library_named, metavar="SOURCE", help="A file, or an address.")],
    target: Annotated[
        Path, typer.Argument(parser=library_named, metavar="TARGET", help="Likewise; an empty database.")
    ],
) -> None:
    """Copy a library from a file to a PostgreSQL server or back, and compare what arrived. Photos are not in it."""
    from engine.library.transfer import copy_library

    if not source.exists():
        raise KnownError(f"There is no library {source}.")
    digests = copy_library(source.absolute(), target.absolute())
    n_people, n_faces, n_steps = (digests[table].n_rows for table in ("person", "face", "journal"))
    counts = (count(n_people, "person", "people"), count(n_faces, "face"), count(n_steps, "step"))
    say(f"Copied and compared: {', '.join(counts)} that can be undone.")


@app.command()
@command
def unpack(
    file: Annotated[Path, typer.Argument(parser=path_named, metavar="FILE.zip", help="What kith library pack wrote.")],
    library: LibraryOption,
) -> None:
    """Make a library of a packed one, where there is none yet."""
    from engine.library import Library
    from engine.library.upkeep.packing import unpack_library

    unpack_library(file.absolute(), library.absolute())
    with Library.open(library) as opened:
        people = opened.reading.people()
    n_named = sum(person.name is not None for person in people)
    say(f"Unpacked into {library}: {count(len(people), 'person', 'people')}, {n_named} with a name.")
    say("Scan your photos where they are now; the names follow: kith scan FOLDER")
