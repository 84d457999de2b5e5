"""Nothing is cut off or lies over something else, whatever the size of the screen and of the text."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SMALL, USUAL, LARGE = "1024x700", "1440x900", "3840x2160"


@pytest.mark.parametrize(
    ("text_percent", "sizes"),
    [(100, (SMALL, LARGE)), (125, (SMALL,)), (175, (SMALL, USUAL)), (200, (SMALL, LARGE))],
)
def test_every_page_and_dialog_fits(text_percent: int, sizes: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "tests.app.layout.tour", "--text", str(text_percent), "--sizes", *sizes]
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=300, env=os.environ | {"OMP_NUM_THREADS": "1"}
    )
    assert ran.returncode in (0, 1), ran.stderr
    assert ran.stdout.splitlines() == []
