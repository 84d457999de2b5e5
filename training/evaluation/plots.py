"""Draw evaluations: pictures of 900 x 600 pixels, on matplotlib's canvas without a screen or global state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.measures.all_pairs import BIN_WIDTH, PairCounts
from training.measures.extras import extra

_COLOURS = ("#1f5fa8", "#d1662b", "#3b8f5a", "#8d4fa3", "#b0344d", "#5f6b76")
_PAPER = "#7a7a7a"
_BARS = 80


def _axes(title: str, x: str, y: str) -> tuple[Any, Any]:
    figure = extra("matplotlib.figure").Figure(figsize=(9, 6), dpi=100, layout="constrained")
    axes = figure.add_subplot()
    axes.set_title(title, fontsize=14, loc="left")
    axes.set_xlabel(x, fontsize=12)
    axes.set_ylabel(y, fontsize=12)
    axes.tick_params(labelsize=11)
    axes.set_prop_cycle(color=_COLOURS)
    axes.grid(color="#e3e3e3", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def rates(
    curves: Mapping[str, tuple[NDArray[np.floating], NDArray[np.floating]]],
    title: str,
    y: str = "VAL: same pairs accepted",
    x: str = "FAR: different pairs accepted",
    mark: bool = True,
) -> Any:
    """Draw acceptance against false acceptance, the latter in decades: name -> (far, rate), both ascending.

    `mark` draws a line at FAR 1e-3, where the paper's tables are.
    """
    figure, axes = _axes(title, x, y)
    lowest = 1.0
    for name, (far, rate) in curves.items():
        seen = far > 0
        lowest = min(lowest, float(far[seen].min(initial=1.0)))
        axes.step(far[seen], rate[seen], where="post", linewidth=2, label=name)
    axes.set_xscale("log")
    axes.set_xlim(min(max(lowest, 1e-6), 0.1), 1)
    axes.set_ylim(0, 1.01)
    axes.grid(which="minor", color="#f2f2f2", linewidth=0.5)
    if mark:
        axes.axvline(1e-3, color=_PAPER, linestyle=":", linewidth=1.5, label="FAR 0.001, the paper's")
    axes.legend(loc="lower right", fontsize=11, framealpha=0.95)
    return figure


def distances(counts: PairCounts, title: str, threshold: float | None) -> Any:
    """Draw how far same and different pairs lie apart, each as a density, with a threshold."""
    figure, axes = _axes(title, "squared distance D", "density of pairs")
    for name, bins, n, colour in (
        ("same person", counts.same, counts.n_same, _COLOURS[0]),
        ("different people", counts.different, counts.n_different, _COLOURS[1]),
    ):
        wide = bins[:-1].reshape(_BARS, -1).sum(1) / max(1, n)
        width = BIN_WIDTH * (len(bins) - 1) / _BARS
        left = np.arange(_BARS) * width
        axes.bar(left, wide / width, width, align="edge", color=colour, alpha=0.55, label=f"{name} ({n:,} pairs)")
    if threshold is not None:
        axes.axvline(threshold, color="#333333", linestyle="--", linewidth=1.5, label=f"threshold {threshold:.3f}")
    axes.set_xlim(0, 4)
    axes.legend(loc="upper right", fontsize=11)
    return figure


def lines(
    x: Sequence[float],
    series: Mapping[str, Sequence[float | None]],
    title: str,
    labels: tuple[str, str],
    errors: Mapping[str, Sequence[float | None]] | None = None,
    paper: Mapping[float, float] | None = None,
    mark: tuple[float, str] | None = None,
) -> Any:
    """Draw figures in [0, 1] against a setting.

    Parameters
    ----------
    x : sequence of float
    series : mapping
        From a name to a figure for each x; None where there is none.
    title : str
    labels : of both axes
    errors : mapping or None
        Standard errors of some of the series.
    paper : mapping or None
        The paper's figures by x.
    mark : (x, name) or None
        A vertical line.
    """
    figure, axes = _axes(title, *labels)
    for name, values in series.items():
        error = (errors or {}).get(name)
        bars = None if error is None else [e or 0.0 for e in error]
        heights = [np.nan if value is None else value for value in values]
        axes.errorbar(x, heights, bars, marker="o", markersize=5, linewidth=2, capsize=4, label=name)
    if paper:
        axes.plot(list(paper), list(paper.values()), "s--", color=_PAPER, label="FaceNet paper, other faces")
    if mark is not None:
        axes.axvline(mark[0], color="#333333", linestyle=":", linewidth=1.5, label=mark[1])
    axes.set_ylim(0, 1.01)
    axes.legend(loc="best", fontsize=11, framealpha=0.95)
    return figure


def groups(names: Sequence[str], values: Sequence[float], title: str, reference: float) -> Any:
    """Draw a FAR for each group as bars in decades, beside the FAR of everybody."""
    figure, axes = _axes(title, "FAR within the group", "")
    floor = min([v for v in values if v > 0] + [reference]) / 3
    at = np.arange(len(names))[::-1]
    axes.barh(at, np.maximum(values, floor), color=_COLOURS[0], height=0.65)
    for y, value in zip(at, values, strict=True):
        axes.text(max(value, floor) * 1.06, y, f"{value:.2g}", va="center", fontsize=10)
    axes.set_yticks(at, names)
    axes.set_xscale("log")
    axes.set_xlim(floor, max(*values, reference) * 3)
    axes.axvline(reference, color="#333333", linestyle="--", linewidth=1.5, label=f"everybody: {reference:g}")
    figure.legend(loc="outside lower center", fontsize=11, frameon=False)
    return figure


def cost(
    ours: Mapping[str, tuple[float, float, float | None]], paper: Mapping[str, tuple[float, float]], title: str
) -> Any:
    """Draw VAL against multiply-adds: name -> (multiply-adds, VAL, standard error), and the paper's."""
    figure, axes = _axes(title, "multiply-adds a face", "VAL at FAR 0.001")
    axes.plot(*zip(*paper.values(), strict=True), "s", color=_PAPER, markersize=8, label="FaceNet paper, other faces")
    xs, ys, errors = zip(*ours.values(), strict=True)
    axes.errorbar(xs, ys, [e or 0.0 for e in errors], fmt="o", markersize=9, capsize=4, label="here")
    for names, colour in ((paper, _PAPER), (ours, _COLOURS[0])):
        for k, (name, place) in enumerate(names.items()):
            aside = (8, 6 if k % 2 else -15)  # neighbours would write over one another
            axes.annotate(name, place[:2], aside, textcoords="offset points", fontsize=11, color=colour)
    axes.set_xscale("log")
    axes.set_xlim(1e7, 1e10)
    axes.set_ylim(0, 1.01)
    axes.legend(loc="lower right", fontsize=11)
    return figure
