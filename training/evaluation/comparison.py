"""Compare the bundled networks and their teacher: accuracy, VAL, and what a face costs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from engine.networks.weights import available
from training.data.faces import FaceSet
from training.evaluation import plots
from training.evaluation.faces import FaceSource, validation_rows
from training.evaluation.report import NOTHING, Cell, Report, plus_minus
from training.evaluation.subject import Subject, choose_subject, cut
from training.measures.all_pairs import val_over_splits
from training.measures.pairs import Pairs
from training.measures.verification import (
    FoldedAccuracy,
    ValAtFar,
    folded_accuracy,
    require_resolution,
    squared_distances,
)

PAPER = {
    "NN1": (1.6e9, 0.879),
    "NN2": (1.6e9, 0.894),
    "NN4": (285e6, 0.820),
    "NNS1": (220e6, 0.824),
    "NNS2": (20e6, 0.519),
}
"""Multiply-adds and VAL at FAR 1e-3 on its own hold-out set: FaceNet, tables 1 to 3; it does not give NN3's cost."""
_TEACHER_MULTIPLY_ADDS = 2 * 221e6  # Chen et al. 2018, "MobileFaceNets", table 2; with the mirror image
_FAR = 1e-3
_TIMED_FACES = 128


@dataclass(frozen=True)
class Cost:
    """What a face costs: multiply-adds with the mirror image, parameters, milliseconds; None where unknown."""

    multiply_adds: float
    parameters: int | None
    ms_per_face: float | None


@dataclass(frozen=True)
class SubjectFigures:
    """One subject's figures on the validation faces."""

    accuracy: FoldedAccuracy
    val: ValAtFar
    cost: Cost


def on_comparison(source: FaceSource, nets: Sequence[str] | None, extra_subjects: Sequence[Subject]) -> Report:
    """Measure bundled networks, all of them for None, further subjects, and the teacher."""
    faces, pairs = source.open_with_pairs()
    bundled = [choose_subject(name, None, False) for name in nets or available()]
    subjects = [*bundled, *extra_subjects, choose_subject(None, None, teacher=True)]
    standings = {subject.name: _measure(subject, faces, pairs) for subject in subjects}
    table: list[Sequence[Cell]] = [_row(name, standing) for name, standing in standings.items()]
    places = {n: (s.cost.multiply_adds, s.val.val or 0.0, s.val.standard_error) for n, s in standings.items()}
    return Report(
        "compare",
        {name: asdict(standing) for name, standing in standings.items()},
        [(("net", "accuracy", f"VAL at FAR {_FAR:g}", "multiply-adds", "parameters", "ms a face"), table)],
        [
            "Accuracy on the validation pairs, ten folds; VAL on all pairs of labelled validation faces, five splits.",
            "Multiply-adds count the mirror image; milliseconds are this computer's, at this moment.",
            "The paper's figures in the plot are of another test with other faces: compare the shape, not the height.",
        ],
        {"flops": lambda: plots.cost(places, PAPER, "What accuracy costs")},
    )


def _measure(subject: Subject, faces: FaceSet, pairs: Pairs) -> SubjectFigures:
    rows = np.union1d(validation_rows(faces), pairs.rows())
    embeddings = subject.embed_faces(faces, rows)
    a, b = (embeddings[np.searchsorted(rows, side)] for side in (pairs.a, pairs.b))
    accuracy = folded_accuracy(squared_distances(a, b), pairs.same, pairs.fold)
    _, (val,) = val_over_splits(embeddings, faces.identity[rows], (_FAR,))
    require_resolution(_FAR, val.n_different)
    return SubjectFigures(accuracy, val, _cost(subject, faces.pixels[rows[:_TIMED_FACES]]))


def _cost(subject: Subject, aligned: NDArray[np.uint8]) -> Cost:
    if subject.embedder is None:
        return Cost(_TEACHER_MULTIPLY_ADDS, None, None)
    from engine.networks.torch_net import count_multiply_adds, count_parameters

    net = subject.net()
    crops = cut(aligned, subject.template)
    start = time.perf_counter()
    subject.embed_as_library(crops)
    elapsed_ms = 1e3 * (time.perf_counter() - start)
    passes = 2 if subject.embedder.weights.mirror else 1
    return Cost(float(passes * count_multiply_adds(net)), count_parameters(net), elapsed_ms / len(crops))


def _row(name: str, standing: SubjectFigures) -> Sequence[Cell]:
    cost = standing.cost
    return (
        name,
        plus_minus(standing.accuracy.accuracy, standing.accuracy.standard_error, 4),
        plus_minus(standing.val.val, standing.val.standard_error),
        f"{cost.multiply_adds / 1e6:,.0f}M",
        NOTHING if cost.parameters is None else f"{cost.parameters / 1e6:.1f}M",
        NOTHING if cost.ms_per_face is None else f"{cost.ms_per_face:.1f}",
    )
