"""The options of a scan: what is looked at, how closely, and by how many."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named

FoldersArgument = Annotated[
    list[Path], typer.Argument(parser=path_named, help="Folders or single photos.", metavar="DIR")
]
ThoroughOption = Annotated[
    bool, typer.Option("--thorough", help="Search at a larger size, for faces in group photos; slower.")
]
CloserOption = Annotated[
    bool,
    typer.Option("--closer", help="Look again where there may be more faces: small ones, or seen by no old Kith."),
]
MinFaceOption = Annotated[
    int | None, typer.Option("--min-face", min=1, metavar="PIXELS", help="Leave out smaller faces.")
]
RetryOption = Annotated[bool, typer.Option("--retry", help="Try files again that could not be read.")]
RereadOption = Annotated[bool, typer.Option("--reread", help="Read all files again, also those that seem unchanged.")]
VideosOption = Annotated[
    bool, typer.Option("--videos", help="Look through films, too; their faces join people whom photos show.")
]
WorkersOption = Annotated[
    int | None, typer.Option("--workers", min=0, max=256, metavar="N", help="Processes; 0 works in this one.")
]
MovedFromOption = Annotated[
    Path | None,
    typer.Option(
        "--moved-from", parser=path_named, metavar="DIR", help="Where the folder was before; all names follow."
    ),
]
ShardOption = Annotated[
    str | None, typer.Option("--shard", metavar="K/N", help="Search only the Kth of N parts; wants --findings.")
]
FindingsOption = Annotated[
    Path | None,
    typer.Option(
        "--findings", parser=path_named, metavar="FILE", help="Write into this file, for kith merge-findings elsewhere."
    ),
]
