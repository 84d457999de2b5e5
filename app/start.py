"""How the window is started: by `kith open` with all its options, or straight from a desktop, which is quicker."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.startup.display import check_display, use_system_dialogs
from engine.addresses import library_file
from engine.errors import KnownError
from engine.places import default_library
from engine.volumes import is_folder

if TYPE_CHECKING:
    from app.session.scans.scanner import Hire


def open_window(library: Path, folders: Sequence[Path] = (), hire: Hire | None = None) -> int:
    """Open the window, as `app.startup.opening.run`, and return the exit code once it is closed.

    Raises
    ------
    KnownError
        If a folder is not there, or no window can be shown here, or as `app.startup.opening.run`.
    """
    for folder in folders:
        if not is_folder(folder):
            words = "There is no folder “{folder}”. It may have been moved, renamed or unplugged."
            raise KnownError(words.format(folder=folder))  # in English: there is no Qt yet
    check_display()
    use_system_dialogs()
    from app.startup.opening import run

    return run(library, folders, hire)


def open_plainly(arguments: Sequence[str]) -> None:
    """Open the window for `kith open ARGUMENTS`, and end; but return where that takes typer to understand.

    Parameters
    ----------
    arguments : sequence of str
        Folders and --library alone are understood: what a desktop gives. Typer would take longer to import than
        the window to appear.
    """
    if "" in arguments or "--library=" in arguments:
        return
    library: str | Path = default_library()
    rest = list(arguments)
    folders: list[str] = []
    while rest:
        argument = rest.pop(0)
        if argument == "--":
            folders, rest = folders + rest, []
        elif argument == "--library" and rest:
            library = rest.pop(0)
        elif argument.startswith("--library="):
            library = argument.partition("=")[2]
        elif argument.startswith("-"):
            return
        else:
            folders.append(argument)
    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    try:
        code = open_window(library_file(library), [Path(folder) for folder in folders])
    except Exception as error:
        sys.exit(_code_of(error))
    sys.exit(code)


def _code_of(error: Exception) -> int:
    """Report what went wrong as any command does; return the exit code."""
    import typer

    from engine.cli.console.output import command

    @command
    def fail() -> None:
        raise error

    try:
        fail()
    except typer.Exit as end:
        return end.exit_code
    return 0
