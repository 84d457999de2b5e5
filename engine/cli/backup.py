"""`kith backup`, `kith restore`: copies of the library, and putting one back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import LibraryOption, open_library, path_named
from engine.cli.console.output import command, count, print_table, say
from engine.errors import KnownError
from engine.locking import exclusive


@contextmanager
def nobody_has(library: Path) -> Iterator[None]:
    """Keep scans and the window from a library for the length of a block.

    Raises
    ------
    KnownError
        If one has it, or there is no such place.
    """
    real = library.resolve()  # two names of one library are one library
    with exclusive(real.with_name(real.name + ".window.lock")) as no_window:
        if not no_window:
            raise KnownError("Kith's window is open on this library. Please close it first.")
        with exclusive(real.with_name(real.name + ".lock")) as no_scan:
            if not no_scan:
                raise KnownError("A scan of this library is running. Please wait for its end, or stop it.")
            yield


@command
def backup(
    library: LibraryOption,
    file: Annotated[
        Path | None,
        typer.Argument(
            parser=path_named, metavar="FILE", help="Where to; without, beside the library, the last four kept."
        ),
    ] = None,
) -> None:
    """Copy the library into one file, and check the copy. Photos are not in it."""
    with open_library(library) as opened:
        if file is None:
            file = opened.back_up()
        else:
            opened.backup(file.absolute())
    say(f"Copied into {file} ({file.stat().st_size / 1e6:.1f} MB), and checked.")


@command
def restore(
    library: LibraryOption,
    file: Annotated[
        Path | None, typer.Argument(parser=path_named, metavar="FILE", help="A backup; without, they are listed.")
    ] = None,
) -> None:
    """Put a backup in the library's place, which is kept beside it."""
    from engine.library import Library
    from engine.library.copies import backups_of, restore_backup
    from engine.library.opening import require_library

    library = library.absolute()
    if file is None:
        _list(library)
        return
    if not file.exists() and any(backup.path.name == file.name for backup in backups_of(library)):
        file = library.with_name(file.name)
    with nobody_has(library):
        kept = restore_backup(library, file.absolute(), require_library, datetime.now(UTC))
    with Library.open(library) as opened:
        people = opened.reading.people()
    n_named = sum(person.name is not None for person in people)
    say(f"Restored: {count(len(people), 'person', 'people')}, {n_named} with a name.")
    if kept is not None:
        say(f"What was there before is kept as {kept}.")


def _list(library: Path) -> None:
    from engine.library.copies import backups_of

    backups = backups_of(library)
    if not backups:
        say(f"There is no backup beside {library}. Kith makes one each week, and kith backup at once.")
        return
    rows = [
        (f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}", f"{backup.size_bytes / 1e6:.1f}", str(backup.path))
        for backup in backups
    ]
    print_table(["made", "MB", "backup"], rows)
    say(f"To put one back: kith restore {rows[0][-1]}")
