"""What stands for learning, in a process of its own, which starts in no time as nothing here imports Qt or torch."""

from __future__ import annotations

import threading
from pathlib import Path

from engine.errors import KnownError
from training.finetuning.adopt import ReportProgress
from training.finetuning.report import Figures, Outcome, ReportCard

BEFORE, AFTER = Figures(0.5, 0.9, 0.9, 0.9, 4, 14, 0.7), Figures(0.8, 0.95, 0.95, 0.95, 1, 2, 0.7)
PAIRS = (("Anna", "Bert", 14, 2),)


def card(*reasons: str) -> ReportCard:
    return ReportCard(60, 6, 40, 6, 1, 1e-3, 1000, BEFORE, AFTER, PAIRS, "a model", reasons)


def improve(library_path: Path, depth: str, report: ReportProgress) -> Outcome:
    """Pretend to learn; every face comes to be its own person unless something says otherwise."""
    import numpy as np

    from engine.active_weights import weights_in_use
    from engine.library import Library
    from engine.vectors.adapter import Adapter

    report(0.5, "Learning from your faces")
    with Library.open(library_path) as library:
        weights = weights_in_use(library)
        adapter = Adapter(weights.id, np.eye(128, dtype=np.float32), 0.05, 0.05)
    return Outcome(depth, card(), adapter=adapter.to_json())


def refuse(_library_path: Path, depth: str, report: ReportProgress) -> Outcome:
    report(0.5, "Learning from your faces")
    return Outcome(depth, card("It makes no clear difference for your photos."))


def want(_library_path: Path, _depth: str, _report: ReportProgress) -> Outcome:
    raise KnownError("There is too little to learn from yet.")


def forever(_library_path: Path, _depth: str, report: ReportProgress) -> Outcome:
    while True:
        threading.Event().wait(0.01)
        report(0.25, "Reading your photos")


def slowly(_library_path: Path, depth: str, report: ReportProgress) -> Outcome:
    """Pretend to learn for a while, and come to something that the judge refuses."""
    for step in range(60):
        threading.Event().wait(0.02)
        report(step / 60, "Learning from your faces")
    return Outcome(depth, card("It makes no clear difference for your photos."))
