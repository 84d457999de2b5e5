"""Kith is killed at random moments of all that it does, and nothing that it reported as done is lost.

`make test` kills 25 times, `make test-kills` 1,000 times. A kill ends a process at once; what a failing power supply
does to what the system has not yet written to the disk is not tried.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .cases import CASES
from .killing import Undisturbed

N_KILLS = int(os.environ.get("KITH_KILLS", "25"))
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows kills otherwise; never tried there")


@pytest.fixture(scope="session")
def ready(memory: Path) -> Callable[[int], Undisturbed]:
    """Return the case whose turn it is, made ready once."""
    made: dict[str, Undisturbed] = {}

    def ready(number: int) -> Undisturbed:
        case = CASES[number % len(CASES)]
        if case.name not in made:
            folder = memory / case.name
            folder.mkdir()
            made[case.name] = Undisturbed(case, folder)
        return made[case.name]

    return ready


@pytest.fixture(scope="session")
def tally() -> Iterator[Counter[tuple[str, bool]]]:
    """Count how many kills came while something was under way; KITH_TALLY names a file to write that to."""
    counts: Counter[tuple[str, bool]] = Counter()
    yield counts
    if target := os.environ.get("KITH_TALLY"):
        lines = [f"{case.name}: {counts[case.name, True]} kills, {counts[case.name, False]} too late" for case in CASES]
        Path(target).write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize("number", range(N_KILLS))
def test_a_kill_loses_nothing(
    number: int, ready: Callable[[int], Undisturbed], tally: Counter[tuple[str, bool]], memory: Path
) -> None:
    case = ready(number)
    fraction = random.Random(number).random()
    print(f"{case.case.name}, killed after {fraction:.3f} of its time")
    folder = memory / f"run {number}"
    tally[case.case.name, case.kill_once(folder, fraction)] += 1
    shutil.rmtree(folder)
