"""`kith train` and `kith publish`: from faces to bundled weights."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from engine.cli.output import command, console

app = typer.Typer()

FacesOption = Annotated[Path, typer.Option("--faces", metavar="DIR", help="Shards, index.npz and val_pairs.csv.")]
RunOption = Annotated[Path, typer.Option("--run", metavar="DIR", help="Checkpoint and log; resumed if it exists.")]
CacheOption = Annotated[
    Path,
    typer.Option(
        "--cache",
        metavar="DIR",
        default_factory=lambda: Path(platformdirs.user_cache_dir("kith", appauthor=False)),
        show_default="your cache folder",
        help="Where decoded faces are kept: 49 KB each.",
    ),
]


@app.command()
@command
def train(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    net: Annotated[str, typer.Option("--net", help="nn1, nn2, nn3, nn4, nns1 or nns2.")] = "nns2",
    steps: Annotated[
        int, typer.Option("--steps", min=1, help="Length of the run; a resumed run may change it.")
    ] = 5000,
    batch_size: Annotated[int, typer.Option("--batch-size", min=2)] = 256,
    learning_rate: Annotated[float, typer.Option("--learning-rate", min=0)] = 2e-3,
    seed: Annotated[int, typer.Option("--seed")] = 0,
) -> None:
    """Train a network to give a teacher's embeddings (distillation), resuming where the run stopped."""
    from training.distill import DistillConfig, distill

    config = DistillConfig(net=net, steps=steps, batch_size=batch_size, learning_rate=learning_rate, seed=seed)
    distill(config, faces, cache, run)
    console.print(f"Done: {run}. Figures are in {run / 'log.jsonl'}; `kith publish` bundles the weights.")


@app.command()
@command
def publish(
    faces: FacesOption,
    run: RunOption,
    cache: CacheOption,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the manifest.")],
    note: Annotated[str, typer.Option("--command", help="How the run was started, for the record.")] = "",
) -> None:
    """Bundle a run's weights: half precision, calibrated thresholds, a manifest entry with its SHA-256."""
    from training.publish import publish as write

    entry = write(run, faces, cache, out, note)
    console.print_json(
        data={key: entry[key] for key in ("file", "sha256", "cluster_threshold", "same_threshold", "val")}
    )
