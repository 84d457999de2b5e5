"""Draw what simulated users reach with how many clicks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

_COLOURS = {"off": "#5f6b76", "instant": "#1f5fa8", "adapter": "#d1662b", "network": "#3b8f5a"}


class Run(Protocol):
    """A run's figures after each action."""

    clicks: list[int]
    f: list[float]
    right: list[float]


def draw(curves: Mapping[str, Sequence[Run]], name: str, file: Path) -> None:
    """Draw the share of faces that are right, and BCubed F, against clicks: mean of the albums, lowest and highest."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.8), dpi=90, layout="constrained")
    at = np.arange(max(run.clicks[-1] for runs in curves.values() for run in runs) + 1)
    for axes, key, words in zip(
        figure.subplots(1, 2), ("right", "f"), ("share of faces right", "BCubed F"), strict=True
    ):
        for mode, runs in curves.items():
            rows = np.array([np.array(getattr(run, key))[_last_before(at, run.clicks)] for run in runs])
            axes.plot(at, rows.mean(0), linewidth=2, label=mode, color=_COLOURS[mode])
            axes.fill_between(at, rows.min(0), rows.max(0), color=_COLOURS[mode], alpha=0.12, linewidth=0)
        axes.set_xlabel("clicks")
        axes.set_title(f"{name}: {words}", loc="left", fontsize=11)
        axes.grid(color="#e3e3e3", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(loc="lower right", fontsize=9)
        axes.set_ylim(top=1.005)
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file)


def _last_before(at: np.ndarray, clicks: Sequence[int]) -> np.ndarray:
    return np.searchsorted(clicks, at, side="right") - 1
