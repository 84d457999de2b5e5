"""All that stands in a library, table by table, without row numbers and times: equal for equal libraries."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any

from engine.library.store import FACE_DATA_CHANGED

_LEFT_OUT = {"sqlite_sequence"}
_TIMES = {"created_at", "made_at"}
_COUNTERS = {FACE_DATA_CHANGED}  # settings that count writes, which are as many as it took
_KEYS = {"photo": "content_hash", "weights": "sha256", "root": "path", "file": "path"}
_REFERENCES = {"portrait_face_id": "face"}  # that SQLite is not told of

Rows = list[tuple[tuple[str, Any], ...]]


def tables(file: Path) -> dict[str, Rows]:
    """Read every table; a row that refers to another one names what that holds: a face by its photo and its box."""
    with sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True) as raw:
        raw.row_factory = sqlite3.Row
        names = [row["name"] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name not in _LEFT_OUT}
        refers = {name: _references(raw, name) for name in rows}
    raw.close()
    rows["setting"] = [row for row in rows["setting"] if row["key"] not in _COUNTERS]
    known = _named_rows(rows)
    return {
        name: sorted((_told(row, refers[name], known) for row in of_table), key=repr) for name, of_table in rows.items()
    }


def _references(raw: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return, by column, the table whose row it names."""
    return _REFERENCES | {row["from"]: row["table"] for row in raw.execute(f'PRAGMA foreign_key_list("{table}")')}


def _named_rows(rows: dict[str, list[sqlite3.Row]]) -> dict[str, dict[int, object]]:
    """Return, by table and row number, what names a row without numbers; a person is the faces that it has."""
    known = {name: {row["id"]: row[key] for row in rows[name]} for name, key in _KEYS.items()}
    known["face"] = {
        row["id"]: (known["photo"][row["photo_id"]], row["x0"], row["y0"], row["x1"], row["y1"], row["moment_ms"])
        for row in rows["face"]
    }
    faces = defaultdict(list)
    for row in rows["assignment"]:
        faces[row["person_id"]].append(known["face"][row["face_id"]])
    known["person"] = {row["id"]: tuple(sorted(faces[row["id"]], key=repr)) for row in rows["person"]}
    return known


def _told(row: sqlite3.Row, refers: dict[str, str], known: dict[str, dict[int, object]]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (column, known[refers[column]][row[column]] if column in refers and row[column] is not None else row[column])
        for column in row.keys()  # noqa: SIM118 - a row iterates over its values
        if column != "id" and column not in _TIMES
    )
