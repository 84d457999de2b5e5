"""The paper's sweeps (FaceNet, tables 4 to 6): VAL against JPEG quality, pixels, embedding size, training data."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.vectors.unit_vectors import unit_rows
from training.data.faces import STORED_PX, FaceSet
from training.evaluation import plots
from training.evaluation.faces import FaceSource, validation_rows
from training.evaluation.report import Cell, Report, plus_minus
from training.evaluation.subject import Subject, of_checkpoint
from training.measures.all_pairs import val_over_splits
from training.measures.verification import ValAtFar, require_resolution

_FAR = 1e-3
QUALITIES = (10, 20, 30, 50, 70, 90)
SIDES_PX = (24, 40, 60, 80, 100, 120, STORED_PX)
SIZES = (16, 32, 64, 128)
PAPER_QUALITY = {10: 0.673, 20: 0.814, 30: 0.839, 50: 0.855, 70: 0.861, 90: 0.865}
PAPER_PIXELS = {1_600: 0.378, 6_400: 0.795, 14_400: 0.845, 25_600: 0.857, 65_536: 0.864}
PAPER_SIZE = {64: 0.868, 128: 0.879, 256: 0.877, 512: 0.856}
PAPER_DATA = {2.6e6: 0.763, 26e6: 0.851, 52e6: 0.851, 260e6: 0.862}

Distort = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]


def compressed(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Compress crops as JPEG and decode them again: (n, side, side, 3) uint8 -> the same shape."""

    def through(face: NDArray[np.uint8]) -> NDArray[np.uint8]:
        buffer = io.BytesIO()
        PillowImage.fromarray(face).save(buffer, "JPEG", quality=quality)
        return np.asarray(PillowImage.open(buffer))

    return np.stack([through(face) for face in pixels])


def shrunk(pixels: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """Shrink crops to a side and enlarge them again: (n, side, side, 3) uint8 -> the same shape."""
    full, small = pixels.shape[1:3], (side_px, side_px)
    if full == small:
        return pixels
    bicubic = PillowImage.Resampling.BICUBIC
    return np.stack([np.asarray(PillowImage.fromarray(f).resize(small, bicubic).resize(full, bicubic)) for f in pixels])


def projection(embeddings: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Find the directions that hold most of the embeddings' length: (n, d) float32 -> (d, size) float32.

    Without centring, so that distances of unit vectors are kept as far as they can be.
    """
    _, vectors = np.linalg.eigh(embeddings.T.astype(np.float64) @ embeddings)
    return np.ascontiguousarray(vectors[:, ::-1][:, :size], np.float32)


def projected(embeddings: NDArray[np.float32], directions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Project embeddings and scale them to length 1 again: (n, d), (d, size) -> (n, size) float32."""
    return unit_rows(embeddings @ directions)


def _chosen(faces: FaceSet, n_people: int | None) -> NDArray[np.int64]:
    """Return the labelled validation rows, or those of the first people."""
    rows = validation_rows(faces)
    people = np.unique(faces.identity[rows])[:n_people]
    return rows[np.isin(faces.identity[rows], people)]


def _val(embeddings: NDArray[np.float32], identity: NDArray[np.integer]) -> ValAtFar:
    _, (figure,) = val_over_splits(embeddings, identity, (_FAR,))
    require_resolution(_FAR, figure.n_different)
    return figure


def _report(
    name: str,
    axis: str,
    figures: dict[float, ValAtFar],
    labels: Sequence[str],
    notes: list[str],
    paper: dict[float, float],
) -> Report:
    table: list[Sequence[Cell]] = [
        (label, plus_minus(figure.val, figure.standard_error), plus_minus(paper.get(x), None))
        for label, (x, figure) in zip(labels, figures.items(), strict=True)
    ]
    series, errors = {"here": [f.val for f in figures.values()]}, {"here": [f.standard_error for f in figures.values()]}
    return Report(
        name,
        {"axis": axis, "val": {f"{x:g}": asdict(figure) for x, figure in figures.items()}, "notes": notes},
        [((axis, f"VAL at FAR {_FAR:g}", "the paper, other faces"), table)],
        [*notes, "All pairs of labelled validation faces; ± is over five splits of the people."],
        {"val": lambda: plots.lines(list(figures), series, name, (axis, f"VAL at FAR {_FAR:g}"), errors, paper)},
    )


def _on_distortions(
    subject: Subject, source: FaceSource, n_people: int | None, distortions: dict[float, Distort]
) -> dict[float, ValAtFar]:
    faces = source.open()
    rows = _chosen(faces, n_people)
    pixels, identity = faces.pixels[rows], faces.identity[rows]
    return {x: _val(subject.embed_aligned(distort(pixels)), identity) for x, distort in distortions.items()}


def on_jpeg(subject: Subject, source: FaceSource, n_people: int | None) -> Report:
    """Measure VAL against the JPEG quality of the stored 128-pixel crops (FaceNet, table 4)."""
    distortions: dict[float, Distort] = {q: lambda pixels, q=q: compressed(pixels, q) for q in QUALITIES}  # type: ignore[misc]
    figures = _on_distortions(subject, source, n_people, distortions)
    notes = ["The stored crops were compressed once before, by WebP."]
    paper = {float(x): val for x, val in PAPER_QUALITY.items()}
    return _report(f"sweep-jpeg-{subject.name}", "JPEG quality", figures, [str(q) for q in QUALITIES], notes, paper)


def on_pixels(subject: Subject, source: FaceSource, n_people: int | None) -> Report:
    """Measure VAL against the pixels of the crop, enlarged again for the network (FaceNet, table 4)."""
    distortions: dict[float, Distort] = {s * s: lambda pixels, s=s: shrunk(pixels, s) for s in SIDES_PX}  # type: ignore[misc]
    figures = _on_distortions(subject, source, n_people, distortions)
    labels = [f"{side * side:,} ({side} x {side})" for side in SIDES_PX]
    notes = [f"Stored crops have {STORED_PX} x {STORED_PX} pixels and a margin; larger ones cannot be measured."]
    paper = {float(x): val for x, val in PAPER_PIXELS.items()}
    return _report(f"sweep-pixels-{subject.name}", "pixels", figures, labels, notes, paper)


def on_projected_sizes(subject: Subject, source: FaceSource) -> Report:
    """Measure VAL against the size of the embedding, projected from the full one (FaceNet, table 5 trains anew)."""
    faces = source.open()
    rows = validation_rows(faces)
    embeddings, identity = subject.embed_faces(faces, rows), faces.identity[rows]
    sizes = [size for size in SIZES if size <= embeddings.shape[1]]
    directions = projection(embeddings, max(sizes))
    figures: dict[float, ValAtFar] = {
        size: _val(projected(embeddings, directions[:, :size]), identity) for size in sizes
    }
    notes = [
        "The paper trains a network for each size. Here one network's embeddings are projected onto their largest "
        "principal directions, found on these very faces without their labels."
    ]
    paper = {float(x): val for x, val in PAPER_SIZE.items()}
    return _report(f"sweep-size-{subject.name}", "embedding size", figures, [str(s) for s in sizes], notes, paper)


def on_trained_sizes(runs: Sequence[Path], source: FaceSource) -> Report:
    """Measure VAL against the size of the embedding, of runs trained with one each (FaceNet, table 5).

    Parameters
    ----------
    runs : sequence of Path
        Folders with checkpoint.pt, of different sizes.
    source : FaceSource
    """
    faces = source.open()
    rows = validation_rows(faces)
    figures: dict[float, ValAtFar] = {}
    names: dict[float, str] = {}
    for run in runs:
        subject = of_checkpoint(run / "checkpoint.pt")
        size = subject.net().embedding_size
        if size in figures:
            raise KnownError(f"{names[size]} and {run.name} both give embeddings of {size} numbers.")
        figures[size], names[size] = _val(subject.embed_faces(faces, rows), faces.identity[rows]), run.name
    figures = dict(sorted(figures.items()))
    labels = [f"{size:g} ({names[size]})" for size in figures]
    paper = {float(x): val for x, val in PAPER_SIZE.items()}
    return _report("sweep-size-runs", "embedding size", figures, labels, [], paper)


def on_data(runs: Sequence[Path], source: FaceSource) -> Report:
    """Tabulate runs trained with different amounts of data (FaceNet, table 6).

    Parameters
    ----------
    runs : sequence of Path
        Folders with checkpoint.pt and log.jsonl. How many training faces a run had stands in its configuration as
        `n_faces`; a run without has had all.
    source : FaceSource
    """
    faces = source.open()
    rows = validation_rows(faces)
    table: list[Sequence[Cell]] = []
    figures: dict[str, Any] = {}
    for run in runs:
        config, step = _run_of(run)
        n_faces = config.get("n_faces") or len(faces.rows(0))
        val = _val(of_checkpoint(run / "checkpoint.pt").embed_faces(faces, rows), faces.identity[rows])
        n_seen, loss = step * config["batch_size"], _last_loss(run)
        row = (
            run.name,
            config["net"],
            f"{n_faces:,}",
            f"{n_seen:,}",
            plus_minus(loss, None),
            plus_minus(val.val, val.standard_error),
        )
        table.append(row)
        figures[run.name] = {
            "net": config["net"],
            "n_faces": n_faces,
            "n_seen": n_seen,
            "loss": loss,
            "val": asdict(val),
        }
    columns = ("run", "net", "training faces", "faces seen", "last loss", f"VAL at FAR {_FAR:g}")
    notes = ["All pairs of labelled validation faces; ± is over five splits of the people."]
    return Report("sweep-data", figures, [(columns, table)], notes, {"val": lambda: _draw_data(list(figures.values()))})


def _draw_data(figures: list[dict[str, Any]]) -> Any:
    ordered = sorted(figures, key=lambda figure: figure["n_faces"])
    vals, errors = ([figure["val"][key] for figure in ordered] for key in ("val", "standard_error"))
    sizes, labels = [figure["n_faces"] for figure in ordered], ("training faces", f"VAL at FAR {_FAR:g}")
    drawn = plots.lines(sizes, {"here": vals}, "sweep-data", labels, {"here": errors}, PAPER_DATA)
    drawn.axes[0].set_xscale("log")
    return drawn


def _run_of(run: Path) -> tuple[dict[str, Any], int]:
    from training.runs.checkpoints import load_average

    _, config, step = load_average(run / "checkpoint.pt")
    return config, step


def _last_loss(run: Path) -> float | None:
    """Read the loss of the last logged step."""
    file = run / "log.jsonl"
    if not file.is_file():
        return None
    lines = file.read_text(encoding="utf-8").splitlines()
    try:
        return float(json.loads(lines[-1])["loss"]) if lines else None
    except (ValueError, KeyError) as error:
        raise KnownError(f"{file}, line {len(lines)}: it is not a row of a training log.") from error
