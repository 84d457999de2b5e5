"""Bringing a library's tables up to this program's revision, on whatever database they are."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_MIGRATION = threading.Lock()  # within this process: alembic keeps where it is in the module


def known_revisions(migrations: Path) -> Sequence[str]:
    """List the revisions that this program knows, oldest first, without the cost of importing alembic."""
    return sorted(script.name.split("_")[0] for script in (migrations / "versions").glob("[0-9]*_*.py"))


def run_migrations(connection: Connection, migrations: Path) -> None:
    """Run the scripts that a library has not seen, in the transaction that is open."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _ONE_MIGRATION:
        command.upgrade(config, "head")
