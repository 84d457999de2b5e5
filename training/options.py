"""Options that several commands of this package share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from engine.cli.console.options import path_named

CacheOption = Annotated[
    Path,
    typer.Option(
        "--cache",
        parser=path_named,
        metavar="DIR",
        default_factory=lambda: Path(platformdirs.user_cache_dir("kith", appauthor=False)),
        show_default="your cache folder",
        help="Where decoded faces are kept: 49 KB each.",
    ),
]
