"""How the command line speaks: one console for people, JSON for scripts, exit codes that mean something."""

from __future__ import annotations

import codecs
import errno
import functools
import json
import multiprocessing
import os
import sys
import traceback
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, NoReturn, TypeVar

import typer
from rich.cells import cell_len
from rich.console import Console

from engine.cli.console.stopping import INTERRUPTED, stoppable
from engine.errors import KnownError, os_reason
from engine.photos.formats.kinds import NO_ENDING, is_film_kind

NOTHING = 1
"""Nobody was found, or the faces are not the same person."""
USAGE = 2
"""The command was not understood (typer's own code)."""
KNOWN = 3
"""A known error: the sentence says what happened."""
VANISHED = 4
"""A folder vanished while it was scanned; what was finished is kept."""
BUG = 70
"""A bug; a code of its own, so that no script takes it for "not the same person"."""

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Unicode's bidirectional controls: with them one name can be made to look like another."""

EXTRA_OF = {"torch": "learn", "onnx": "train"}
"""The extra of Kith that installs what some commands import."""

_REFUSED = frozenset(
    getattr(errno, name)
    for name in ("EACCES", "EPERM", "ENAMETOOLONG", "ENOTDIR", "ELOOP", "ENOSPC", "EDQUOT", "EROFS", "EIO")
)
"""What the system says of a file that somebody named; it is no bug of Kith's."""

F = TypeVar("F", bound=Callable[..., Any])


class _PlainConsole(Console):
    """A console that prints what it is given: no markup, no emoji codes, no line ends of its own making."""

    def __init__(self, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, highlight=False, markup=False, emoji=False, soft_wrap=True)

    def on_broken_pipe(self) -> None:
        """Raise it for `command` to see; rich would end the program with the code for "nobody found"."""
        raise BrokenPipeError

    def print(self, *objects: Any, **how: Any) -> None:
        """Print; KnownError where nothing more can be printed."""
        with nullcontext() if self.stderr else _said():
            super().print(*objects, **how)


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _print_no_more()
        raise KnownError(f"What there is to say cannot be written: {error.strerror or error}.") from error


def _print_no_more() -> None:
    """Keep Python from writing what is left as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


console = _PlainConsole()
complaints = _PlainConsole(stderr=True)


def command(function: F) -> F:
    """Make a command end with a sentence and an exit code instead of a traceback."""

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            with stoppable():
                return function(*args, **kwargs)
        except KnownError as error:
            complain(str(error))
            raise typer.Exit(KNOWN) from None
        except KeyboardInterrupt as stop:
            for worker in multiprocessing.active_children():  # each would end with its photo, which may take a while
                worker.kill()
            complain(str(stop) or "Stopped.")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:  # the reader, `head` perhaps, has had enough
            _print_no_more()
            raise typer.Exit(0) from None
        except typer.Exit:
            raise
        except ModuleNotFoundError as error:
            if error.name not in EXTRA_OF:
                raise
            command_line = f"pip install 'kith[{EXTRA_OF[error.name]}]'"
            complain(f"This needs {error.name}, which is not installed. To add it: {command_line}")
            raise typer.Exit(KNOWN) from None
        except OSError as error:
            if not _is_somewhere():
                complain("The folder in which this was started is not there any more. Change to another one with cd.")
                raise typer.Exit(KNOWN) from None
            if error.filename is None or error.errno not in _REFUSED:
                return _end_with_bug()
            complain(f"{error.filename}: {os_reason(error)}")
            raise typer.Exit(KNOWN) from None
        except Exception:
            return _end_with_bug()

    return run  # type: ignore[return-value]


def _is_somewhere() -> bool:
    """Whether there is a folder in which what has no whole path may lie: that of a terminal may have been deleted."""
    try:
        return bool(os.getcwd())  # noqa: PTH109 - Path.cwd is the same
    except OSError:
        return False


def _end_with_bug() -> NoReturn:
    """Show what was raised, and end."""
    with suppress(OSError):
        traceback.print_exc()
    complain("This is a bug in Kith. Please report it with the lines above.")
    raise typer.Exit(BUG) from None


def _in_plain_letters(error: UnicodeError) -> tuple[str | bytes, int]:
    """Put what every terminal has in the place of marks, and escapes in that of other letters."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end]
    return "".join(_PLAIN.get(one) or one.encode("ascii", "backslashreplace").decode() for one in letters), error.end


_PLAIN = {"“": '"', "”": '"', "’": "'", "…": "...", "–": "-"}
AS_BEST_IT_CAN = "kith"
"""An error handler by name: of a stream whose terminal has few letters."""
codecs.register_error(AS_BEST_IT_CAN, _in_plain_letters)


def complain(text: str) -> None:
    """Print what went wrong, in one or more lines, where errors go; where these cannot be written, the code tells."""
    with suppress(OSError):
        for line in text.split("\n"):
            complaints.print(printable(line))


def say(text: str) -> None:
    """Print something for the user in one line."""
    console.print(printable(text))


def print_json(value: object) -> None:
    """Print a value as pure ASCII JSON: it survives every pipe, whatever bytes a file name holds."""
    with _said():
        console.file.write(json.dumps(value, indent=2) + "\n")
        console.file.flush()  # here, where a closed pipe can be dealt with


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> None:
    """Print rows for people to read: numbers to the right, nothing cut off or folded, the longest column last.

    Parameters
    ----------
    columns : sequence of str
        The headings.
    rows : iterable of rows
        Floats are shown with three decimals.
    """
    filled = list(rows)
    table = [list(columns), *([_cell(value) for value in row] for row in filled)]
    widths = [max(map(cell_len, column)) for column in zip(*table, strict=True)]
    right = [bool(filled) and not isinstance(value, str) for value in (filled or [columns])[0]]
    for number, row in enumerate(table):
        cells = []
        for text, width, to_right in zip(row, widths, right, strict=True):
            space = " " * (width - cell_len(text))
            cells.append(space + text if to_right else text + space)
        console.print("  ".join(cells).rstrip(), style="bold" if number == 0 else None)


def _cell(value: str | int | float) -> str:
    return f"{value:.3f}" if isinstance(value, float) else printable(str(value))


def printable(text: str) -> str:
    """Make any name printable: undecodable bytes and characters that would disturb a terminal become escapes."""
    clean = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c.encode("unicode_escape").decode() if _disturbs(c) else c for c in clean)


def _disturbs(character: str) -> bool:
    """Whether a character is a control, a line end or a mark that turns text around; joiners, as in emoji, are fine."""
    return character in _TURNING or unicodedata.category(character) in ("Cc", "Zl", "Zp")


def count(number: int, singular: str, plural: str = "") -> str:
    """Return how many: "1 photo", "2 photos", "3 people"."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def passed_over(kinds: Mapping[str, int]) -> str:
    """Return a sentence on files that were passed over, by kind, and one on films; nothing where there are none."""
    n_films = sum(number for kind, number in kinds.items() if is_film_kind(kind))
    others = {kind: number for kind, number in kinds.items() if not is_film_kind(kind)}
    listed = ", ".join(f"{number} {kind}".replace(NO_ENDING, "without an ending") for kind, number in others.items())
    unread = f"{count(sum(others.values()), 'file')} of kinds that Kith does not read ({listed})." if others else ""
    films = f"{count(n_films, 'film')} not looked through (kith scan --videos does)." if n_films else ""
    return " ".join(filter(None, (unread, films)))


def may_hold_more(n_photos: int) -> str:
    """Return a sentence on photos in which a closer look may find more faces; nothing where there are none."""
    if not n_photos:
        return ""
    return f"{count(n_photos, 'photo')} may hold small faces that were not found; kith scan --closer looks closer."


def label(person_id: int | None, name: str | None) -> str:
    """Return the words for a person: the name, or "person 12", or nothing for nobody."""
    return name or ("" if person_id is None else f"person {person_id}")


def version(package: str) -> str:
    """Look up the installed version of a package."""
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
