"""Damaged photos of 14 formats are read or refused, each within what a photo may take, and no process dies of one.

`make test` reads 150, `make test-long` 10,000; `python -m benchmarks.hostile_files` adds bombs that were made by hand.
"""

from __future__ import annotations

import os
from pathlib import Path

from benchmarks.hostile_files import fuzzed, measure, report

N_FILES = int(os.environ.get("KITH_FUZZED", "150"))
SEED = 2


def test_damaged_photos_are_read_or_refused(tmp_path: Path) -> None:
    costs = measure(fuzzed(tmp_path, N_FILES, SEED), n_workers=1, seconds=7200)
    report(costs)
    assert len(costs) == N_FILES
    assert [row for row in costs if row[2].outcome not in ("read", "refused")] == []
