"""An empty path, of a variable of the shell's that was not set, is not the folder that one happens to be in."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from app.cli import app as window_app
from engine.cli import app
from training.cli import app as training_app

PLACES = {
    "DIR",
    "FILE",
    "FILE.zip",
    "FILE.npz",
    "PATH",
    "PHOTO",
    "IMAGE",
    "SOURCE",
    "TARGET",
    "OLD",
    "NEW",
    "A",
    "B",
    "FOLDER",
    "OUT",
}
"""What stands for a path in the help."""


def _commands(part: typer.Typer) -> Iterator[tuple[str, Any]]:
    below: list[tuple[tuple[str, ...], Any]] = [((), typer.main.get_group(part))]
    while below:
        words, command = below.pop()
        inside = getattr(command, "commands", None)
        if inside is None:
            yield " ".join(words), command
        else:
            below += [((*words, name), one) for name, one in inside.items()]


def _cases() -> Iterator[Any]:
    for part in (app, window_app, training_app):
        everything = list(_commands(part))
        for name, command in everything:
            words = name.split() if len(everything) > 1 else []  # an app of one command is that command
            given = []
            for param in command.params:
                is_option, is_path = param.opts[0].startswith("--"), param.metavar in PLACES and param.name != "start"
                if is_option and is_path:
                    yield pytest.param(part, [*words, param.opts[0], ""], id=f"{name} {param.opts[0]}")
                elif not is_option:
                    given.append("" if is_path else "1")
            if "" in given:
                yield pytest.param(part, [*words, *given], id=name)


@pytest.mark.parametrize(("part", "arguments"), _cases())
def test_an_empty_path_is_a_wrong_argument(part: typer.Typer, arguments: list[str]) -> None:
    done = CliRunner().invoke(part, arguments)
    assert done.exit_code == 2, done.output
    assert "it is empty" in done.stderr


@pytest.mark.parametrize("arguments", [[""], ["open", ""], ["--library", ""], ["open", "--library="]])
def test_no_window_opens_for_an_empty_path(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import main; main.main()", *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2, done.stderr
