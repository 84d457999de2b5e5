"""How the command line speaks: one console for people, JSON for scripts, exit codes that mean something."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import platformdirs
import typer
from rich.console import Console
from rich.table import Table

from engine.errors import KnownError

NOTHING = 1
"""Nobody was found, or the faces are not the same person."""
USAGE = 2
"""The command was not understood (typer's own code)."""
KNOWN = 3
"""A known error: the sentence says what happened."""
INTERRUPTED = 130
"""Stopped with Ctrl+C; what was finished is kept."""

console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
complaints = Console(stderr=True, highlight=False, soft_wrap=True)


def default_library() -> Path:
    """Give the library's place when none is named: the platform's folder for a user's data."""
    return Path(platformdirs.user_data_dir("kith", appauthor=False)) / "library.sqlite"


LibraryOption = Annotated[
    Path,
    typer.Option(
        "--library",
        metavar="FILE",
        default_factory=default_library,
        show_default="your data folder",
        help="The library to use.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
NetOption = Annotated[str | None, typer.Option("--net", help="Network: nns2, nns1 or nn2, as far as bundled.")]
DeviceOption = Annotated[str, typer.Option("--device", help="auto, cpu, cuda or mps.")]
FaceOption = Annotated[int | None, typer.Option("--face", min=1, help="Which face, counted from the largest.")]

F = TypeVar("F", bound=Callable[..., Any])


def command(function: F) -> F:
    """Let a command end with a sentence and an exit code instead of a traceback."""

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except KnownError as error:
            complaints.print(str(error), markup=False)
            raise typer.Exit(KNOWN) from None
        except KeyboardInterrupt:
            complaints.print("Stopped.")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:  # the reader, `head` perhaps, has had enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None

    return run  # type: ignore[return-value]


def print_json(value: object) -> None:
    """Print a value as pure ASCII JSON: it survives every pipe, whatever bytes a file name holds."""
    sys.stdout.write(json.dumps(value, indent=2) + "\n")


def print_table(columns: list[str], rows: list[list[str]]) -> None:
    """Print rows for people to read."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="right" if column.startswith("#") else "left", overflow="fold")
    for row in rows:
        table.add_row(*(printable(cell) for cell in row))
    console.print(table)


def printable(text: str) -> str:
    """Make any file name printable: undecodable bytes and control characters become visible escapes."""
    from rich.markup import escape

    clean = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return escape("".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in clean))
