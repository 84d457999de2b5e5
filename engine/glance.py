"""A look into a library that is not open yet: the window paints before it can afford SQLAlchemy, which takes longer."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Glance:
    """What can be seen of a library from outside.

    Attributes
    ----------
    settings : dict of str to Any
        What it remembers.
    has_people : bool
        Whether there is anybody in it.
    """

    settings: dict[str, Any] = field(default_factory=dict)
    has_people: bool = False


def glance(path: Path) -> Glance:
    """Look into a library; whatever stands in the way makes it look empty, as opening it will tell the reason.

    Parameters
    ----------
    path : Path
        Is neither made nor changed.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.0)) as library:
            rows = library.execute("SELECT key, value FROM setting").fetchall()
            settings = {key: json.loads(str(value)) for key, value in rows}  # SQLite keeps "0" as a number
            (has_people,) = library.execute("SELECT EXISTS (SELECT 1 FROM person)").fetchone()
    except (sqlite3.Error, ValueError, TypeError):
        return Glance()
    return Glance(settings, bool(has_people))
