"""Check that a face has one embedding: at any precision, by torch and by the app, and whoever stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from numpy.typing import NDArray

from engine.networks.embed import NetEmbedder
from engine.vectors.unit_vectors import dequantise, quantise
from training.evaluation import plots
from training.evaluation.faces import FaceSource, validation_rows
from training.evaluation.progress import watched
from training.evaluation.report import Cell, Report
from training.evaluation.subject import Subject, at_precision, cut
from training.measures.all_pairs import PairCounts
from training.measures.verification import require_resolution, squared_distances

_FAR = 1e-3
_BATCH_CROPS = 50  # more than a batch, and no multiple of one
_CHUNK = 512


def batch_difference(embedder: NetEmbedder, crops: NDArray[np.uint8]) -> float:
    """Find the largest difference of any component when crops are embedded together, backwards, and one by one.

    Parameters
    ----------
    embedder : NetEmbedder
    crops : (n, height, width, 3) uint8, of the network's input size

    Returns
    -------
    float
        0 where each crop has the very same embedding in any company.
    """
    together = embedder.embed(crops)
    backwards = embedder.embed(crops[::-1])[::-1]
    alone = np.concatenate([embedder.embed(crop[None]) for crop in crops])
    return float(max(np.abs(together - other).max() for other in (backwards, alone)))


def on_agreement(subject: Subject, source: FaceSource) -> Report:
    """Compare precisions by their embeddings and by VAL on all pairs of the labelled validation faces."""
    faces = source.open()
    rows = validation_rows(faces)
    identity = faces.identity[rows]
    precise, half, app = _embed(subject, faces.pixels[rows])
    kinds = {
        "float32": precise,
        "bfloat16": half,
        "float32 in 128 bytes": dequantise(quantise(precise)),
        "bfloat16 in 128 bytes": dequantise(quantise(half)),
        "as the app computes": app,
        "as the app stores": dequantise(quantise(app)),
    }
    counts = {kind: PairCounts.of_faces(embeddings, identity) for kind, embeddings in kinds.items()}
    require_resolution(_FAR, counts["float32"].n_different)
    vals = {kind: count.val_at_far(_FAR) for kind, count in counts.items()}
    whole = vals["float32"].val or 0.0
    table: list[Sequence[Cell]] = []
    figures: dict[str, object] = {}
    for kind, embeddings in kinds.items():
        apart, val = squared_distances(embeddings, precise), vals[kind].val or 0.0
        table.append((kind, f"{np.median(apart):.1e}", f"{apart.max():.1e}", f"{val:.4f}", f"{val - whole:+.4f}"))
        figures[kind] = {"median_d": float(np.median(apart)), "max_d": float(apart.max()), "val": asdict(vals[kind])}
    crops = cut(faces.pixels[rows[:_BATCH_CROPS]], subject.template)
    figures["batch_difference"] = difference = batch_difference(subject.network, crops)
    verdict = "the very same embedding" if difference == 0 else f"embeddings that differ by up to {difference:.1e}"
    return Report(
        f"agreement-{subject.name}",
        figures,
        [(("embeddings", "median D to float32", "largest D", f"VAL at FAR {_FAR:g}", "difference"), table)],
        [
            f"All pairs of {len(rows):,} labelled validation faces.",
            f"{len(crops)} crops have {verdict} together, in reverse order and one by one.",
        ],
        {"roc": lambda: plots.rates({k: c.roc() for k, c in counts.items()}, f"{subject.name}: precisions compared")},
    )


def _embed(subject: Subject, pixels: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Embed in torch in float32 and in bfloat16, and as the app does: onnxruntime on the CPU, torch on a card."""
    embedders = [at_precision(subject, half=False), at_precision(subject, half=True), subject.network]
    parts: list[list[NDArray[np.float32]]] = []
    for start in watched(range(0, len(pixels), _CHUNK), "Embedding three times"):
        crops = cut(pixels[start : start + _CHUNK], subject.template)
        parts.append([embedder.embed(crops) for embedder in embedders])
    return [np.concatenate(column) for column in zip(*parts, strict=True)]
