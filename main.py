"""Start Kith: no argument is the window, a subcommand the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence


def as_meant(arguments: Sequence[str], is_command: Callable[[str], bool]) -> list[str]:
    """Return arguments that begin with a command: one that `--library` stood before, or else that of the window.

    Parameters
    ----------
    arguments : sequence of str
    is_command : function of a word
        Asked only where it matters, for it has to import all commands.
    """
    if not arguments:
        return ["open"]
    first = arguments[0]
    if first.split("=")[0] != "--library":
        return list(arguments)
    n_option = 1 if "=" in first else 2
    option, rest = arguments[:n_option], list(arguments[n_option:])
    if not rest or not is_command(rest[0]):
        return ["open", *option, *rest]
    n_words = 2 if rest[0] == "library" else 1  # the one command with commands of its own that take the option
    return [*rest[:n_words], *option, *rest[n_words:]]


def is_command(word: str) -> bool:
    """Whether the command line has a command of this name."""
    import typer

    from app.cli import app as window
    from engine.cli import app
    from training.cli import app as training_app

    return any(word in typer.main.get_group(part).commands for part in (app, window, training_app))  # type: ignore[attr-defined]


def main() -> None:
    """Run Kith; the console script `kith`."""
    try:
        arguments = as_meant(sys.argv[1:], is_command)
        if arguments[0] == "open":
            from app.start import open_plainly

            open_plainly(arguments[1:])
        from app.cli import app as window
        from engine.cli import app

        app.add_typer(window)
        if arguments[0] != "open":  # the window should not wait for what it has no use for
            from training.cli import app as training_app

            app.add_typer(training_app)
        app(arguments, prog_name="kith")
    except KeyboardInterrupt:  # before a command was there to say something
        sys.exit(130)
    except SystemExit as end:
        if end.code == 130:  # whatever a thread waits for, a share that hangs perhaps, is not waited for
            from engine.cli.console.stopping import end_at_once

            end_at_once()
        raise


if __name__ == "__main__":  # worker processes import this module anew; they must not start a second Kith
    from multiprocessing import freeze_support

    freeze_support()  # without a Python beside it, Kith itself is what a worker process is started with
    if getattr(sys, "frozen", False):
        from engine.frozen import restore_environment

        restore_environment()
    main()
