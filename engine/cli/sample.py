"""`kith sample`: a small album to try Kith on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command, count, say
from engine.errors import KnownError


@command
def sample(
    folder: Annotated[Path, typer.Argument(parser=path_named, help="Made where it is not there.", metavar="DIR")],
) -> None:
    """Make a dozen photos of two people to try Kith on, of public-domain portraits."""
    from resources.sample_album import make_album

    try:
        paths = make_album(folder)
    except OSError as error:
        raise KnownError(f"The sample album cannot be written to {folder}: {error.strerror or error}.") from error
    say(f"{count(len(paths), 'photo')} in {folder}")
