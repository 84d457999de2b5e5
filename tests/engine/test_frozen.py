"""Kith without a Python beside it."""

from __future__ import annotations

import sys

from engine.frozen import own_command, restore_environment


def test_kith_starts_itself_with_python_or_without() -> None:
    assert own_command(is_frozen=True) == [sys.executable]
    assert own_command(is_frozen=False) == own_command() == [sys.executable, "-m", "main"]


def test_programs_that_kith_opens_find_their_own_libraries() -> None:
    there = {
        "LD_LIBRARY_PATH": "/opt/kith/_internal:/opt/cuda",
        "LD_LIBRARY_PATH_ORIG": "/opt/cuda",
        "QT_PLUGIN_PATH": "/opt/kith/_internal/PySide6/Qt/plugins",
        "HOME": "/home/anna",
    }
    restore_environment(there)
    assert there == {"LD_LIBRARY_PATH": "/opt/cuda", "HOME": "/home/anna"}
