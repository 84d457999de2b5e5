"""Compare what a scan of plain JPEGs costs with what it cost at another commit, in one run.

The peer is this program at `--commit`, by default the one before Kith learnt to read every kind of photo (issue 17).
Both scan the same photos of 12 megapixels (those of `benchmarks.large_photos`) in one process, in turns; what
is told is processor time, so that other programs matter little, without what starting costs: a scan of one photo is
taken off. The least of all rounds counts.

Run as ``python -m benchmarks.scan_before``. The exit code is 1 where the ratio is above the limit.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.large_photos import ROOT, make_photos
from benchmarks.scan_speed import worktree

BEFORE_ISSUE_17 = "3515182"
LIMIT = 1.05
"""Of the ratio; two runs of the same tree differ by up to 2 %."""


def main() -> None:
    """Measure, and print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scan_before", description=__doc__)
    parser.add_argument("--commit", default=BEFORE_ISSUE_17, help="which commit to compare with")
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "kith-benchmark")
    given = parser.parse_args()
    photos = make_photos(given.cache, given.photos)
    with worktree(given.commit) as before:
        seconds = _rounds({"before": before, "now": ROOT}, photos, given.rounds)
    per_photo = {name: 1000 * value / (len(photos) - 1) for name, value in seconds.items()}
    ratio = seconds["now"] / seconds["before"]
    print(f"{len(photos)} JPEGs of 12 megapixels, the best of {given.rounds} rounds, one process, processor time:")
    print(f"  {given.commit:<12} {per_photo['before']:6.0f} ms a photo")
    print(f"  this tree    {per_photo['now']:6.0f} ms a photo")
    print(f"  ratio        {ratio:6.3f}   (limit {LIMIT})")
    sys.exit(0 if ratio <= LIMIT else 1)


def _rounds(trees: dict[str, Path], photos: Sequence[Path], n_rounds: int) -> dict[str, float]:
    """Measure the trees in turns: by name the least processor seconds of all photos but the first."""
    best = dict.fromkeys(trees, float("inf"))
    for _ in range(n_rounds):
        for name, tree in trees.items():
            best[name] = min(best[name], _scan(tree, photos) - _scan(tree, photos[:1]))
    return best


def _scan(tree: Path, photos: Sequence[Path]) -> float:
    """Scan photos into a new library with a tree's own code; return the processor seconds that it took."""
    with tempfile.TemporaryDirectory() as folder:
        library = str(Path(folder) / "library.sqlite")
        command = [sys.executable, "main.py", "scan", "--library", library, "--workers", "0", "--json"]
        environment = os.environ | {"PYTHONPATH": str(tree), "OMP_NUM_THREADS": "1"}
        before = _children_s()
        subprocess.run([*command, *map(str, photos)], cwd=tree, env=environment, check=True, stdout=subprocess.DEVNULL)
        return _children_s() - before


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
