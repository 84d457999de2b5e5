"""What an evaluation found: tables and sentences for the terminal, figures as JSON, plots as PNG."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.cli.console.output import print_table, say
from engine.errors import KnownError

NOTHING = "–"
Cell = str | int | float


@dataclass
class Report:
    """What an evaluation found.

    Attributes
    ----------
    name : str
        Of its files.
    figures : dict
        For the JSON file; nan becomes null.
    tables : list of (columns, rows)
    notes : list of str
        Sentences below the tables: what was measured, and what the figures do not say.
    plots : dict
        From a plot's name to what draws it, as a matplotlib Figure.
    """

    name: str
    figures: dict[str, Any]
    tables: list[tuple[Sequence[str], list[Sequence[Cell]]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    plots: dict[str, Callable[[], Any]] = field(default_factory=dict)

    def show(self, out: Path | None) -> None:
        """Print the tables and notes; with a folder, write NAME.json and NAME-PLOT.png into it."""
        for i, (columns, rows) in enumerate(self.tables):
            if i:
                say("")
            print_table(columns, rows)
        for note in self.notes:
            say(note)
        if out is not None:
            files = self._write(out)
            say(f"Written to {out}: {', '.join(files)}.")

    def _write(self, out: Path) -> list[str]:
        drawn = {f"{self.name}-{plot}.png": draw() for plot, draw in self.plots.items()}
        try:
            out.mkdir(parents=True, exist_ok=True)
            (out / f"{self.name}.json").write_text(json.dumps(_without_nan(self.figures), indent=2) + "\n")
            for file, figure in drawn.items():
                figure.savefig(out / file)
        except OSError as error:
            raise KnownError(f"{out} cannot be written to: {error.strerror}.") from error
        return [f"{self.name}.json", *drawn]


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nan(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(part) for part in value]
    return None if isinstance(value, float) and math.isnan(value) else value


def plus_minus(value: float | None, error: float | None, digits: int = 3) -> str:
    """Write a figure with its standard error: "0.941 ± 0.006", without what there is not."""
    if value is None or math.isnan(value):
        return NOTHING
    return f"{value:.{digits}f}" + ("" if error is None else f" ± {error:.{digits}f}")
