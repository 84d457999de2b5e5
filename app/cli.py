"""`kith open`, which is also what `kith` alone means: the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.cluster_options import (
    ClusterCaOption,
    ClusterCertOption,
    ClusterKeyOption,
    ClusterOption,
    cluster_workers,
    named_cluster,
)
from engine.cli.console.options import LibraryOption, PathMapOption, path_named
from engine.cli.console.output import command

app = typer.Typer()


@app.command("open")
@command
def open_command(
    library: LibraryOption,
    folders: Annotated[
        list[Path] | None, typer.Argument(parser=path_named, help="Folders of photos to add.", metavar="DIR")
    ] = None,
    cluster: ClusterOption = None,
    cluster_ca: ClusterCaOption = None,
    cluster_cert: ClusterCertOption = None,
    cluster_key: ClusterKeyOption = None,
    path_map: PathMapOption = None,
) -> None:
    """Open the window; `kith` alone does the same.

    Folders that are named are added to those that the library looks after. If the library's window is open already,
    it comes to the front.
    """
    from app.start import open_window

    named = named_cluster(cluster, (cluster_ca, cluster_cert, cluster_key), path_map or ())
    raise typer.Exit(open_window(library, folders or (), named and partial(cluster_workers, named)))
