"""`kith train` and `kith publish`: from faces to bundled weights; and the commands of the modules beside this one."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli.output import command, console
from engine.errors import KnownError
from training.evaluation.cli import app as evaluate_app
from training.finetuning.cli import finetune
from training.options import CacheOption

app = typer.Typer()
app.add_typer(evaluate_app, name="evaluate")
app.command()(finetune)

FacesOption = Annotated[Path, typer.Option("--faces", metavar="DIR", help="Faces: shards, or a folder a person.")]
RunOption = Annotated[Path, typer.Option("--run", metavar="DIR", help="Checkpoint and log; resumed if it exists.")]


class Objective(StrEnum):
    """What a run minimises: the distance to a teacher, or the paper's triplet loss."""

    DISTILL = "distill"
    TRIPLET = "triplet"


@app.command()
@command
def train(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    objective: Annotated[Objective, typer.Option("--objective", help="What to minimise.")] = Objective.DISTILL,
    net: Annotated[str, typer.Option("--net", help="nn1, nn2, nn3, nn4, nns1 or nns2.")] = "nns2",
    embedding_size: Annotated[
        int | None, typer.Option("--embedding-size", min=2, help="Triplet: numbers that stand for a face; else 128.")
    ] = None,
    input_px: Annotated[
        int | None, typer.Option("--input-px", min=32, help="Height of the input; without it, the paper's.")
    ] = None,
    first_px: Annotated[
        int | None, typer.Option("--first-px", min=32, help="Progressive size: the height in the first steps.")
    ] = None,
    first_share: Annotated[
        float, typer.Option("--first-share", min=0, max=1, help="Share of the steps that have the height --first-px.")
    ] = 0.5,
    template_px: Annotated[
        float, typer.Option("--template-px", min=56, max=128, help="What the input's height spans of the template.")
    ] = 124.0,
    steps: Annotated[
        int, typer.Option("--steps", min=1, help="Length of the run; a resumed run may change it.")
    ] = 5000,
    batch_size: Annotated[
        int | None, typer.Option("--batch-size", min=2, help="Without it, 128; 1800 for triplets.")
    ] = None,
    optimizer: Annotated[
        str | None, typer.Option("--optimizer", help="muon, adamw or adagrad. Without it, muon; adagrad for triplets.")
    ] = None,
    learning_rate: Annotated[
        float | None, typer.Option("--learning-rate", min=0, help="Without it, 0.002; 0.05 for triplets.")
    ] = None,
    muon_learning_rate: Annotated[
        float | None, typer.Option("--muon-learning-rate", min=0, help="Of muon, beside adamw's; without it, 0.004.")
    ] = None,
    warmup_steps: Annotated[
        int | None, typer.Option("--warmup-steps", min=0, help="Steps in which the rate rises; without it, 100.")
    ] = None,
    decay_share: Annotated[
        float, typer.Option("--decay-share", min=0, max=1, help="Share of the steps in which the rate falls.")
    ] = 0.5,
    average_decay: Annotated[
        float | None,
        typer.Option("--average-decay", min=0, max=1, help="Of the running average of the weights; else 0.999."),
    ] = None,
    n_faces: Annotated[
        int | None, typer.Option("--n-faces", min=2, help="Learn from so many of the training faces only.")
    ] = None,
    start: Annotated[
        Path | None, typer.Option("--start", metavar="FILE", help="Checkpoint or .safetensors to start from.")
    ] = None,
    teacher: Annotated[
        Path | None, typer.Option("--teacher", metavar="DIR", help="The teacher's files, for faces without it.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed")] = 0,
    live_share: Annotated[
        float | None,
        typer.Option("--live-share", min=0, max=1, help="Distill: share of faces that the teacher sees distorted too."),
    ] = None,
    people_weight: Annotated[
        float | None,
        typer.Option("--people-weight", min=0, help="Distill: weight of telling the labelled people apart; else 0."),
    ] = None,
    people: Annotated[
        int | None, typer.Option("--people", min=2, help="Triplet: people in a batch; without it, 40.")
    ] = None,
    per_person: Annotated[
        int | None, typer.Option("--per-person", min=2, help="Triplet: faces of each, at most; without it, 40.")
    ] = None,
    semi_hard: Annotated[
        float | None,
        typer.Option("--semi-hard", min=0, max=1, help="Triplet: share of steps with semi-hard negatives; else 0.5."),
    ] = None,
    offline_every: Annotated[
        int | None,
        typer.Option("--offline-every", min=0, help="Triplet: steps between searches for hard triplets; else none."),
    ] = None,
    distill_weight: Annotated[
        float | None,
        typer.Option("--distill-weight", min=0, help="Triplet: weight of staying near the teacher; else 0."),
    ] = None,
) -> None:
    """Train a network by distillation or with triplets, resuming where the run stopped."""
    _show_warnings()
    shared = {
        "net": net,
        "input_px": input_px,
        "first_px": first_px,
        "first_share": first_share,
        "template_px": template_px,
        "steps": steps,
        "batch_size": batch_size,
        "optimizer": optimizer,
        "learning_rate": learning_rate,
        "muon_learning_rate": muon_learning_rate,
        "warmup_steps": warmup_steps,
        "decay_share": decay_share,
        "average_decay": average_decay,
        "n_faces": n_faces,
        "start": None if start is None else str(start),
        "seed": seed,
    }
    own = {
        Objective.DISTILL: {"live_share": live_share, "people_weight": people_weight},
        Objective.TRIPLET: {
            "embedding_size": embedding_size,
            "people_per_batch": people,
            "faces_per_person": per_person,
            "semi_hard_share": semi_hard,
            "offline_every": offline_every,
            "distill_weight": distill_weight,
        },
    }
    _train(objective, shared, own, faces, cache, run, teacher)
    console.print(f"Done: {run}. Curves are in {run / 'curves.png'}; `kith publish` bundles the weights.")


def _show_warnings() -> None:
    """Tell what is left out, or cannot be drawn: who trains for hours wants to know, with or without --verbose."""
    if logging.getLogger().level > logging.WARNING:
        logging.getLogger("training").setLevel(logging.WARNING)


def _train(
    objective: Objective,
    shared: dict[str, Any],
    own: dict[Objective, dict[str, Any]],
    faces: Path,
    cache: Path,
    run: Path,
    teacher: Path | None,
) -> None:
    """Run an objective with the options that were given; those left out have the configuration's values."""
    for other, options in own.items():
        if other is not objective and any(value is not None for value in options.values()):
            raise KnownError(f"Some of these options go with --objective {other.value} only; see kith train --help.")
    given = {name: value for name, value in (shared | own[objective]).items() if value is not None}
    if objective is Objective.DISTILL:
        from training.objectives.distill import DistillConfig, distill

        distill(DistillConfig(**given), faces, cache, run, teacher)
    else:
        from training.objectives.triplet import TripletConfig, train_triplets

        train_triplets(TripletConfig(**given), faces, cache, run, teacher)


@app.command()
@command
def publish(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the manifest.")],
    note: Annotated[str, typer.Option("--command", help="How the run was started, for the record.")] = "",
    data: Annotated[str, typer.Option("--data", help="What faces it learned from, for the record.")] = "",
    teacher: Annotated[str, typer.Option("--teacher", help="Who was its teacher, for the record.")] = "",
    mean_with: Annotated[
        Path | None, typer.Option("--mean-with", metavar="FILE", help="Bundle the mean of these weights and the run's.")
    ] = None,
) -> None:
    """Bundle a run's weights: half precision, calibrated thresholds, a manifest entry with its SHA-256."""
    from training.publishing.publish import publish as write

    _show_warnings()
    entry = write(run, faces, cache, out, note, data, teacher, mean_with)
    console.print_json(
        data={key: entry[key] for key in ("file", "sha256", "cluster_threshold", "same_threshold", "val")}
    )
