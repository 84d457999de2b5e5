"""Kith without a Python beside it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from engine.frozen import be_worker_if_asked, own_command, restore_environment


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


@pytest.mark.parametrize("arguments", [[], ["scan", "/photos"], ["-c", "print(1)"], ["open", "--multiprocessing-fork"]])
def test_an_ordinary_start_is_no_worker(arguments: list[str]) -> None:
    be_worker_if_asked(arguments)


def test_kith_is_the_helper_that_looks_after_what_workers_share() -> None:
    """It ends with the pipe that it is given."""
    look = (
        "import os, sys; from engine.frozen import be_worker_if_asked; reader, writer = os.pipe(); os.close(writer); "
        "be_worker_if_asked(['-B', '-c', f'from multiprocessing.resource_tracker import main;main({reader})']); "
        "sys.exit('it went on')"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_frozen_kith_is_its_own_worker() -> None:
    """As Briefcase makes it: spawn starts this program with a word that it understands."""
    source = (
        "import sys; sys.frozen = True; sys.argv = ['kith', *sys.argv[1:]]; "
        "from engine.frozen import be_worker_if_asked; be_worker_if_asked(sys.argv[1:]); "
        "from multiprocessing import get_context, set_executable, spawn; "
        "words = spawn.get_command_line(pipe_handle=5); print(words[1:])"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60)
    assert done.stdout == "['--multiprocessing-fork', 'pipe_handle=5']\n", done.stderr
