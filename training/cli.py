"""`kith train` and `kith publish`: from faces to bundled weights; and the commands of the modules beside this one."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command, console
from engine.errors import KnownError
from training.config_options import make_config, with_options_of
from training.data.cli import prepare_faces
from training.detection.cli import train_detector
from training.evaluation.cli import app as evaluate_app
from training.finetuning.cli import finetune
from training.objectives.config import DistillConfig, TripletConfig
from training.options import CacheOption
from training.runs.config import RunConfig

app = typer.Typer()
app.add_typer(evaluate_app, name="evaluate")
app.command()(finetune)
app.command()(prepare_faces)
app.command()(train_detector)

FacesOption = Annotated[
    Path, typer.Option("--faces", parser=path_named, metavar="DIR", help="Faces: shards, or a folder a person.")
]
RunOption = Annotated[
    Path, typer.Option("--run", parser=path_named, metavar="DIR", help="Checkpoint and log; resumed if it exists.")
]


class ObjectiveName(StrEnum):
    """What a run minimises: the distance to a teacher, or the paper's triplet loss."""

    DISTILL = "distill"
    TRIPLET = "triplet"


CONFIGS: Mapping[str, type[RunConfig]] = {ObjectiveName.DISTILL: DistillConfig, ObjectiveName.TRIPLET: TripletConfig}


@app.command()
@command
@with_options_of(CONFIGS)
def train(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    objective: Annotated[ObjectiveName, typer.Option("--objective", help="What to minimise.")] = ObjectiveName.DISTILL,
    teacher: Annotated[
        Path | None,
        typer.Option("--teacher", parser=path_named, metavar="DIR", help="The teacher's files, for faces without it."),
    ] = None,
    more_faces: Annotated[
        list[Path] | None,
        typer.Option(
            "--more-faces", parser=path_named, metavar="DIR", help="Distill: further faces to learn from; repeatable."
        ),
    ] = None,
    **settings: Any,
) -> None:
    """Train a network by distillation or with triplets, resuming where the run stopped."""
    _show_warnings()
    config = make_config(CONFIGS, objective, settings)
    if more_faces and not isinstance(config, DistillConfig):
        raise KnownError("--more-faces: with --objective distill only; see kith train --help.")
    _train(config, faces, cache, run, teacher, more_faces or ())
    console.print(f"Done: {run}. Curves are in {run / 'curves.png'}; `kith publish` bundles the weights.")


def _train(
    config: RunConfig, faces: Path, cache: Path, run: Path, teacher: Path | None, more_faces: Sequence[Path]
) -> None:
    if isinstance(config, DistillConfig):
        from training.objectives.distill import distill

        distill(config, faces, cache, run, teacher, more_faces)
    elif isinstance(config, TripletConfig):
        from training.objectives.triplet import train_triplets

        train_triplets(config, faces, cache, run, teacher)


def _show_warnings() -> None:
    """Show warnings of what is left out, or cannot be drawn; who trains for hours wants them without --verbose too."""
    if logging.getLogger().level > logging.WARNING:
        logging.getLogger("training").setLevel(logging.WARNING)


_PUBLISHED = ("file", "sha256", "cluster_threshold", "averaged_threshold", "same_threshold", "val")


@app.command()
@command
def publish(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    out: Annotated[Path, typer.Option("--out", parser=path_named, metavar="DIR", help="Folder of the manifest.")],
    note: Annotated[str, typer.Option("--command", help="How the run was started, for the record.")] = "",
    data: Annotated[str, typer.Option("--data", help="What faces it learned from, for the record.")] = "",
    teacher: Annotated[str, typer.Option("--teacher", help="Who was its teacher, for the record.")] = "",
    mean_with: Annotated[
        Path | None,
        typer.Option(
            "--mean-with", parser=path_named, metavar="FILE", help="Bundle the mean of these weights and the run's."
        ),
    ] = None,
    albums: Annotated[
        list[Path] | None,
        typer.Option(
            "--album",
            parser=path_named,
            metavar="DIR",
            help="Whole photos with labels.csv that set the threshold; repeatable.",
        ),
    ] = None,
) -> None:
    """Bundle a run's weights: half precision, calibrated thresholds, a manifest entry with its SHA-256."""
    from training.publishing.publish import Provenance
    from training.publishing.publish import publish as write

    _show_warnings()
    entry = write(run, faces, cache, out, Provenance(note, data, teacher), mean_with, albums=albums or ())
    console.print_json(data={key: entry[key] for key in _PUBLISHED})


@app.command()
@command
def refit_world(
    faces: FacesOption,
    cache: CacheOption,
    net: Annotated[str, typer.Option("--net", metavar="NET", help="A network of the manifest.")],
    folder: Annotated[
        Path | None,
        typer.Option(
            "--out", parser=path_named, metavar="DIR", help="Folder of the manifest; without it, the bundled ones."
        ),
    ] = None,
) -> None:
    """Fit the model of the rest of the world anew to weights that are bundled already."""
    from training.publishing.publish import refit_world as write

    _show_warnings()
    console.print(f"Written: {write(net, faces, cache, folder)}.")


@app.command()
@command
def recalibrate(
    net: Annotated[str, typer.Option("--net", metavar="NET", help="A network of the manifest.")],
    albums: Annotated[
        list[Path],
        typer.Option("--album", parser=path_named, metavar="DIR", help="Whole photos with labels.csv; repeatable."),
    ],
    cache: CacheOption,
    faces: Annotated[
        Path | None,
        typer.Option(
            "--faces", parser=path_named, metavar="DIR", help="Find out anew what cannot be recognised, by these."
        ),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--out", parser=path_named, metavar="DIR", help="Folder of the manifest; without it, the bundled ones."
        ),
    ] = None,
) -> None:
    """Set anew, on whole photos, how a library is grouped with weights that are bundled already."""
    from training.publishing.recalibrate import recalibrate as write

    console.print_json(data=write(net, albums, faces, cache, folder))
