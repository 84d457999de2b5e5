"""The command line of the engine: `kith scan`, `people`, `find` and the rest."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from engine.cli import (
    backup,
    date,
    draw,
    embed,
    export,
    faces,
    findings,
    folders,
    forget,
    health,
    import_names,
    library,
    people,
    sample,
    scan,
    search,
    write_names,
)
from engine.cli.console.output import (
    AS_BEST_IT_CAN,
    BUG,
    INTERRUPTED,
    KNOWN,
    NOTHING,
    USAGE,
    VANISHED,
    complaints,
    console,
    version,
)

_EPILOG = f"""Exit codes:

\b
{0:>3}  done
{NOTHING:>3}  nobody was found, they are not the same person, there was nothing to do, what was learned is no better
{USAGE:>3}  the command was not understood
{KNOWN:>3}  it could not be done; a sentence says why
{VANISHED:>3}  a folder vanished while it was scanned; what was finished is kept
{BUG:>3}  a bug in Kith
{INTERRUPTED:>3}  stopped with Ctrl+C; what was finished is kept"""

app = typer.Typer(
    help="Kith knows the people in your photos. Everything stays on this computer; no photo is ever changed.",
    epilog=_EPILOG,
    rich_markup_mode=None,  # plain help and errors: they wrap well, and pipe well
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what happens inside.")] = False,
    show_version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name that the terminal cannot show must not end the command
            stream.reconfigure(errors=AS_BEST_IT_CAN)
    if show_version:
        console.print(f"kith {version('kith')}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        console.print(context.get_help())
        raise typer.Exit
    _start_logging(verbose)


def _start_logging(verbose: bool) -> None:
    import logging

    from rich.logging import RichHandler

    handler = RichHandler(console=complaints, show_path=False, rich_tracebacks=True)
    level = logging.INFO if verbose else logging.ERROR
    logging.basicConfig(level=level, format="%(message)s", datefmt="[%X]", handlers=[handler], force=True)


for function in (
    scan.scan,
    findings.merge_findings,
    sample.sample,
    folders.move_folder,
    people.people,
    people.show,
    people.name,
    people.merge,
    people.undo,
    people.redo,
    forget.forget,
    search.find,
    search.identify,
    search.verify,
    export.export,
    write_names.write_names,
    faces.faces,
    draw.draw,
    date.date,
    embed.embed,
    backup.backup,
    backup.restore,
    health.problems,
    health.doctor,
):
    app.command()(function)
app.command("import")(import_names.import_names)
app.add_typer(library.app, name="library")
