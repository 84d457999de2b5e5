"""The command line of the engine: `kith scan`, `people`, `find` and the rest."""

from __future__ import annotations

import logging
from typing import Annotated

import typer
from rich.logging import RichHandler

from engine.cli import health, people, scan, search
from engine.cli.output import complaints

app = typer.Typer(
    help="Kith knows the people in your photos. Everything stays on this computer; no photo is ever changed.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _options(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what happens inside.")] = False,
) -> None:
    level = logging.INFO if verbose else logging.ERROR
    handler = RichHandler(console=complaints, show_path=False, rich_tracebacks=True)
    logging.basicConfig(level=level, format="%(message)s", datefmt="[%X]", handlers=[handler], force=True)


for module in (scan, people, search, health):
    module.register(app)
