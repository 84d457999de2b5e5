"""`kith evaluate sweep`: VAL against one setting, as in the paper's tables 4 to 6."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command
from engine.errors import KnownError
from training.evaluation.options import (
    CheckpointOption,
    FacesOption,
    NetOption,
    OutOption,
    PeopleOption,
    TeacherOption,
    source_of,
    subject_of,
)
from training.options import CacheOption

app = typer.Typer(help="VAL against one setting, as in the paper's tables 4 to 6.", no_args_is_help=True)


@app.command()
@command
def jpeg(
    cache: CacheOption,
    faces: FacesOption = None,
    people: PeopleOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Sweep the JPEG quality of the crops."""
    from training.evaluation.sweeps import on_jpeg

    on_jpeg(subject_of(net, checkpoint), source_of(faces, cache), people).show(out)


@app.command()
@command
def pixels(
    cache: CacheOption,
    faces: FacesOption = None,
    people: PeopleOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Sweep the number of pixels of the crops."""
    from training.evaluation.sweeps import on_pixels

    on_pixels(subject_of(net, checkpoint), source_of(faces, cache), people).show(out)


@app.command()
@command
def size(
    cache: CacheOption,
    runs: Annotated[
        list[Path] | None,
        typer.Argument(parser=path_named, metavar="RUN", help="Runs trained with --embedding-size, one for each size."),
    ] = None,
    faces: FacesOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Sweep the size of the embedding: of runs, one trained for each, as the paper does; or by projecting one's."""
    from training.evaluation.sweeps import on_projected_sizes, on_trained_sizes

    if not runs:
        on_projected_sizes(subject_of(net, checkpoint, teacher), source_of(faces, cache)).show(out)
    elif net or checkpoint or teacher:
        raise KnownError("Give either runs, or one of --net, --checkpoint and --teacher.")
    else:
        on_trained_sizes(runs, source_of(faces, cache)).show(out)


@app.command()
@command
def data(
    runs: Annotated[
        list[Path], typer.Argument(parser=path_named, metavar="RUN", help="Folders with checkpoint.pt and log.jsonl.")
    ],
    cache: CacheOption,
    faces: FacesOption = None,
    out: OutOption = None,
) -> None:
    """Tabulate runs that were trained with different amounts of data."""
    from training.evaluation.sweeps import on_data

    on_data(runs, source_of(faces, cache)).show(out)
