"""Show how a run goes: TensorBoard events, and one picture of its curves."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

logger = logging.getLogger(__name__)

Row = Mapping[str, float]

_PANELS = (  # title, unit of its axis, and the log's figures with their names and colours
    ("Loss", "", (("loss", "training", "#4C566A"),)),
    (
        "Validation pairs",
        "share",
        (("accuracy", "accuracy", "#2E7D6B"), ("val_at_far_1e3", "VAL at FAR 1e-3", "#C2571A")),
    ),
    ("Speed", "faces/s", (("faces_per_s", "", "#4C566A"),)),
)


class Curves:
    """A run's log, log.jsonl, and what is made of it: a folder of TensorBoard events, and curves.png.

    The log needs nothing; the others are left out, with a line that says so, where their package is missing.

    Parameters
    ----------
    run_dir : Path
        Must exist.
    step : int
        The step that the run goes on from: later events of an interrupted run are dropped.
    """

    def __init__(self, run_dir: Path, step: int):
        self.run_dir = run_dir
        self._events = _open_events(run_dir / "events", step)

    def __enter__(self) -> Curves:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._events is not None:
            self._events.close()

    def add(self, row: Row) -> None:
        """Write a row, which holds a "step"; draw the curves anew if it holds validation figures."""
        with open(self.run_dir / "log.jsonl", "a", encoding="utf-8") as log:
            log.write(json.dumps(row) + "\n")
        if self._events is not None:
            for name, value in row.items():
                if name != "step":
                    self._events.add_scalar(name, value, int(row["step"]))
            self._events.flush()
        if "accuracy" in row:
            draw(read_log(self.run_dir / "log.jsonl"), self.run_dir / "curves.png", self.run_dir.resolve().name)


def _open_events(folder: Path, step: int) -> Any:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        logger.warning("There will be no TensorBoard events: pip install 'kith[train]' brings the package.")
        return None
    return SummaryWriter(str(folder), purge_step=step + 1)


def read_log(file: Path) -> list[Row]:
    """Read a run's log, one row a line; a line that a kill cut short is left out."""
    rows = []
    for line in file.read_text(encoding="utf-8").splitlines():
        try:
            rows.append(json.loads(line))
        except ValueError:
            logger.warning("a line of %s is damaged: %r", file, line[:80])
    return rows


def draw(rows: Sequence[Row], target: Path, title: str) -> None:
    """Draw loss, validation figures and speed against the step as a PNG; without matplotlib, say so.

    Parameters
    ----------
    rows : sequence of mappings
        Each with a "step"; a figure may be missing from any.
    target : Path
    title : str
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        logger.warning("There will be no %s: pip install 'kith[train]' brings matplotlib.", target.name)
        return
    figure = Figure(figsize=(8, 8), dpi=120, layout="constrained")
    canvas = FigureCanvasAgg(figure)  # no pyplot: its state is global
    figure.suptitle(title, x=0.02, ha="left", weight="bold")
    axes = figure.subplots(len(_PANELS), 1, sharex=True, height_ratios=[3, 3, 1.4])
    for ax, (heading, unit, curves) in zip(axes, _PANELS, strict=True):
        ax.set_title(heading, loc="left", fontsize=10)
        ax.set_ylabel(unit)
        ax.grid(axis="y", color="#E3E6EB", linewidth=0.8)
        ax.spines[["top", "right"]].set_visible(False)
        for name, label, colour in curves:
            _curve(ax, rows, name, label, colour)
    axes[0].set_ylim(bottom=0)
    axes[-1].set_ylim(bottom=0)
    axes[-1].set_xlabel("step")
    axes[-1].margins(x=0.02)
    partial = target.with_suffix(".partial")
    canvas.print_figure(str(partial), format="png")
    partial.replace(target)  # a viewer never sees half a picture


def _curve(ax: Axes, rows: Sequence[Row], name: str, label: str, colour: str) -> None:
    points = [(row["step"], row[name]) for row in rows if name in row]
    if not points:
        return
    steps, values = zip(*points, strict=True)
    ax.plot(steps, values, color=colour, linewidth=1.6, marker="o" if len(points) < 40 else "", markersize=3)
    last = f"{values[-1]:.3g}" if values[-1] >= 10 else f"{values[-1]:.3f}"
    ax.annotate(
        f"{label} {last}".strip(), (steps[-1], values[-1]), xytext=(6, 0), textcoords="offset points",
        color=colour, fontsize=9, va="center", annotation_clip=False,
    )  # fmt: skip
