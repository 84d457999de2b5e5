"""Measure how long the window keeps its user waiting, on a generated library of 100,000 faces in 5,000 people.

Each run is a process of its own on a fresh copy of the library, without a screen (QT_QPA_PLATFORM=offscreen, where Qt
paints in memory by the processor). It starts the program as `kith` does, compiled as an installed one is, waits for
the first picture with people in it, lets the folder of 200,000 photos be looked through, scrolls, edits and searches.
The portraits' thumbnails are there already; those of the person with 10,000 faces are made from small photos (640 x
480) while they scroll by. Of several runs the best of each figure is shown, as other programs on the machine can only
add to it; "work" is processor time, of all threads until it is shown and of the window's own in one go, to which they
add next to nothing.

Run as ``python -m benchmarks.window.speed``; with --scan it measures how long the window is held up by a scan instead.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.scan_speed import ROOT, machine
from benchmarks.window.library import make_library
from benchmarks.window.user import STARTS

FIRST_PAINT_MS, FRAME_MS, EDIT_MS, BLOCK_MS = 1500, 16, 100, 50
N_SCANNED = 60


def run(library: Path, act: str) -> dict[str, Any]:
    """Start the program on a library in a process of its own, let it act, and return what it measured."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    command = [sys.executable, "-m", "benchmarks.window.user", act, str(library), str(time.time())]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def compile_kith() -> None:
    """Compile Kith as its installation does, so that no run has to."""
    parts = ("app", "engine", "resources", "benchmarks", "main.py")
    subprocess.run([sys.executable, "-m", "compileall", "-q", *parts], cwd=ROOT, check=True)


def run_on_copy(library: Path, act: str) -> dict[str, Any]:
    """Run on a copy, so that every run finds the same library."""
    with tempfile.TemporaryDirectory(dir=library.parent) as folder:
        for path in library.parent.glob("library.sqlite*"):
            shutil.copy(path, folder)
        return run(Path(folder) / library.name, act)


def make_album(folder: Path) -> Path:
    """Make an album of small photos with faces, to be scanned."""
    from PIL import Image

    from resources.sample_album import make_album as make_sample

    album = folder / "album"
    originals = make_sample(folder / "sample-album")
    album.mkdir(exist_ok=True)
    for number in range(N_SCANNED):
        with Image.open(originals[number % len(originals)]) as photo:
            small = photo.convert("RGB")
        small.thumbnail((640 + number, 640 + number))
        small.save(album / f"{number:03d}.jpg")
    return album


# --- the report ---


def _to_limit(value: float, limit: float | None) -> str:
    return "" if limit is None else f"{value / limit:.2f}"


def report(runs: list[dict[str, Any]], console: Console) -> None:
    """Print the best of all runs beside the aims, and the memory."""
    console.print(f"The best of {len(runs)} runs on {machine()}; ratios are to the aim, so below 1 is good.")
    table = Table(title="Until the window shows it, and how long its thread was held up")
    for column in ("", "ms", f"to {EDIT_MS} ms", "work ms", "longest block ms", f"to {BLOCK_MS} ms", "its own work ms"):
        table.add_column(column, justify="left" if not column else "right")
    for name in dict.fromkeys(one["name"] for run in runs for one in run["timings"]):
        same = [one for run in runs for one in run["timings"] if one["name"] == name]
        block = min(one["block_ms"] for one in same)
        cells = ["", "", ""]
        if same[0]["ms"] is not None:
            ms, aim_ms = min(one["ms"] for one in same), FIRST_PAINT_MS if name in STARTS else EDIT_MS
            cells = [f"{ms:.0f}", _to_limit(ms, aim_ms), f"{min(one['work_ms'] for one in same):.0f}"]
        own = min(one["block_cpu_ms"] for one in same)
        words = f"{name} (to {FIRST_PAINT_MS} ms)" if name in STARTS else name
        table.add_row(words, *cells, f"{block:.0f}", _to_limit(block, BLOCK_MS), f"{own:.0f}")
    console.print(table)
    if any(run["frames"] for run in runs):
        _report_frames(runs, console)
    memory = min(run["memory_mb"] for run in runs)
    console.print(f"Memory at the end: {memory:.0f} MB resident, {min(r['peak_mb'] for r in runs):.0f} MB at its peak.")


def _report_frames(runs: list[dict[str, Any]], console: Console) -> None:
    table = Table(title="Scrolled from end to end: work of a frame")
    for column in ("", "frames", "p50 ms", "p99 ms", f"p99 to {FRAME_MS} ms", "max ms", "p99 own work ms"):
        table.add_column(column, justify="left" if not column else "right")
    for at, first in enumerate(runs[0]["frames"]):
        of_runs = [np.percentile(run["frames"][at]["ms"], (50, 99, 100)) for run in runs]
        own = min(np.percentile(run["frames"][at]["cpu_ms"], 99) for run in runs)
        p50, p99, longest = np.min(of_runs, axis=0)
        cells = [f"{p50:.1f}", f"{p99:.1f}", _to_limit(p99, FRAME_MS), f"{longest:.1f}", f"{own:.1f}"]
        table.add_row(first["name"], str(len(first["ms"])), *cells)
    console.print(table)


def main() -> None:
    """Make the library, run the program on it, print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window.speed", description="Measure the window.")
    parser.add_argument("--scan", action="store_true", help="measure the longest block of the window during a scan")
    parser.add_argument("--runs", type=int, default=3, help="the best of so many is shown (default %(default)s)")
    work = Path(tempfile.gettempdir()) / "kith-bench-window"
    parser.add_argument("--work", type=Path, default=work, help="where the library is kept (default %(default)s)")
    arguments = parser.parse_args()

    console = Console(width=None if sys.stdout.isatty() else 140)
    compile_kith()
    runs = []
    if arguments.scan:
        arguments.work.mkdir(parents=True, exist_ok=True)
        album = make_album(arguments.work)
        for _ in range(arguments.runs):
            with tempfile.TemporaryDirectory() as folder:
                runs.append(run(Path(folder) / "library.sqlite", f"scan={album}"))
    else:
        with console.status(f"Making a library in {arguments.work} ..."):
            library = make_library(arguments.work)
        runs = [run_on_copy(library, "use") for _ in range(arguments.runs)]
    report(runs, console)


if __name__ == "__main__":
    main()
