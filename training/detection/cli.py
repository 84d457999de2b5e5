"""`kith train-detector`: from photos with labels to the file that finds faces."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command, say
from engine.errors import KnownError, os_reason


@command
def train_detector(
    photos: Annotated[
        list[Path],
        typer.Option(
            "--photos", parser=path_named, metavar="DIR", help="Labelled photos: faces.jsonl and tars; repeatable."
        ),
    ],
    run: Annotated[
        Path, typer.Option("--run", parser=path_named, metavar="DIR", help="Checkpoint and log; resumed if it exists.")
    ],
    steps: Annotated[
        int, typer.Option("--steps", min=1, help="Length of the run; a resumed run may change it.")
    ] = 20000,
    batch_size: Annotated[int, typer.Option("--batch-size", min=4, help="Pictures a step.")] = 24,
    learning_rate: Annotated[float, typer.Option("--learning-rate", min=0, help="The highest rate, of adamw.")] = 2e-3,
    muon_learning_rate: Annotated[
        float, typer.Option("--muon-learning-rate", min=0, help="Of muon, beside it.")
    ] = 4e-3,
    decay_share: Annotated[
        float, typer.Option("--decay-share", min=0, max=1, help="Share of the steps in which the rate falls.")
    ] = 0.7,
    seed: Annotated[int, typer.Option("--seed", help="Decides everything that is drawn.")] = 0,
    workers: Annotated[
        int, typer.Option("--workers", min=0, help="Processes that make pictures beside the training.")
    ] = 1,
    export: Annotated[
        Path | None,
        typer.Option(
            "--export", parser=path_named, metavar="FILE", help="Write the network as ONNX when the run is done."
        ),
    ] = None,
    threshold: Annotated[
        float, typer.Option("--threshold", min=0.01, max=0.99, help="The network's score that the file calls 0.5.")
    ] = 0.5,
) -> None:
    """Train Kith's own face detector, resuming where the run stopped."""
    import torch

    from training.detection.loop import DetectorConfig
    from training.detection.loop import train_detector as train
    from training.detection.photos import read_photos
    from training.detection.validation import as_bytes, figures

    torch.set_num_threads(1 if workers else torch.get_num_threads())
    logging.getLogger("training.detection").setLevel(logging.INFO)
    config = DetectorConfig(
        steps=steps,
        batch_size=batch_size,
        learning_rate=learning_rate,
        muon_learning_rate=muon_learning_rate,
        decay_share=decay_share,
        seed=seed,
    )
    learnt = [photo for folder in photos for photo in read_photos(folder, "train")]
    if not learnt:
        raise KnownError("There are no photos to learn from.")
    held_out = [photo for folder in photos for photo in read_photos(folder, "val")]
    net = train(config, learnt, run, lambda average: figures(average, held_out), n_workers=workers)
    if export is None:
        return
    content = as_bytes(net, threshold)
    try:
        export.write_bytes(content)
    except OSError as error:
        raise KnownError(f"{export} cannot be written. {os_reason(error)}") from error
    say(f"{export}: {hashlib.sha256(content).hexdigest()}")
