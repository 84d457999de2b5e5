"""How the window is started: by `kith open` with all its options, or straight from a desktop, which is quicker."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from app.startup.display import check_display
from engine.errors import KnownError
from engine.places import default_library


def open_window(library: Path, folders: Sequence[Path] = ()) -> int:
    """Open the window, and give the exit code once it is closed.

    Raises
    ------
    KnownError
        If a folder is not there, or no window can be shown here, or as `app.startup.opening.run`.
    """
    for folder in folders:
        if not folder.is_dir():
            raise KnownError(f"There is no folder “{folder}”. It may have been moved, renamed or unplugged.")
    check_display()
    from app.startup.opening import run

    return run(library, folders)


def open_plainly(arguments: Sequence[str]) -> None:
    """Open the window for `kith open ARGUMENTS`, and end; but return where that takes typer to understand.

    Parameters
    ----------
    arguments : sequence of str
        Folders and --library alone are understood: what a desktop gives. Typer would take longer to import than
        the window to appear.
    """
    library, rest = default_library(), list(arguments)
    folders: list[str] = []
    while rest:
        one = rest.pop(0)
        if one == "--":
            folders, rest = folders + rest, []
        elif one == "--library" and rest:
            library = Path(rest.pop(0))
        elif one.startswith("--library="):
            library = Path(one.partition("=")[2])
        elif one.startswith("-"):
            return
        else:
            folders.append(one)
    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    try:
        code = open_window(library, [Path(one) for one in folders])
    except Exception as error:
        sys.exit(_code_of(error))
    sys.exit(code)


def _code_of(error: Exception) -> int:
    """Say what went wrong as any command does, and give the exit code."""
    import typer

    from engine.cli.output import command

    @command
    def fail() -> None:
        raise error

    try:
        fail()
    except typer.Exit as end:
        return end.exit_code
    return 0
