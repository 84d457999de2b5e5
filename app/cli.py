"""`kith open`, which is also what `kith` alone means: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.options import LibraryOption
from engine.cli.output import command

app = typer.Typer()


@app.command("open")
@command
def open_window(
    library: LibraryOption,
    folders: Annotated[list[Path] | None, typer.Argument(help="Folders of photos to add.", metavar="DIR")] = None,
) -> None:
    """Open the window; `kith` alone does the same.

    Folders that are named are added to those that the library looks after. If the library's window is open already,
    it comes to the front.
    """
    from app.display import check_display
    from engine.errors import KnownError

    for folder in folders or ():
        if not folder.is_dir():
            raise KnownError(f"There is no folder “{folder}”. It may have been moved, renamed or unplugged.")
    check_display()
    from app.application import run

    raise typer.Exit(run(library, folders or ()))
