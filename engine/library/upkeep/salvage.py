"""Saving what can be read of a damaged library into a new file, row by row, like SQLite's .recover."""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from engine.errors import KnownError
from engine.library.checking import UNREADABLE, add_functions, has_checksums
from engine.library.error_sentences import DamagedError, known_errors
from engine.library.names import name_key
from engine.sentences import sentence

logger = logging.getLogger(__name__)

_MAGIC = b"SQLite format 3\0"
_BLOCK = 4096  # of what a disk gives or refuses to give; also the size of our pages
_MAX_LOST = 1_000_000  # so many ids of a table are looked up one by one
_NEEDED = {"photo", "face", "person", "journal"}
_ROWS_AT_ONCE = 1 << 14
_LAST_KEY = 1 << 31


def copy_readable(source: Path, target: Path) -> None:
    """Copy a file as far as the disk gives it; zeros stand for what it does not."""
    size = source.stat().st_size
    with source.open("rb", buffering=0) as reader, target.open("wb") as writer:
        for start in range(0, size, _BLOCK):
            try:
                reader.seek(start)
                block = reader.read(_BLOCK)
            except OSError as error:
                logger.warning("%s at byte %d: %s", source, start, error)
                block = b""
            writer.write(block.ljust(min(_BLOCK, size - start), b"\0"))


def salvage(damaged: Path, target: Path) -> None:
    """Save what can be read of a library.

    Parameters
    ----------
    damaged : Path
        A copy, as it may be changed: a header that is gone is replaced by a new one.
    target : Path
        An empty file.

    Raises
    ------
    KnownError
        If not even the names of the tables can be read, or they are another program's, or the disk is full.
    """
    _mend_header(damaged)
    with (
        known_errors(target),
        closing(sqlite3.connect(damaged, isolation_level=None)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as raw,
    ):
        source.text_factory = _decode
        source.execute("PRAGMA locking_mode = EXCLUSIVE")  # with which, and the next, nothing needs room on the disk to
        source.execute("PRAGMA temp_store = MEMORY")  # be read: on a full one nothing would seem to be readable
        source.execute("PRAGMA writable_schema = ON")  # by which SQLite reads a file that is shorter than it says
        source.execute("PRAGMA cell_size_check = ON")
        made = _read_schema(source)
        (program,) = source.execute("PRAGMA application_id").fetchone()
        add_functions(raw)
        raw.create_function("is_json", 1, _is_json, deterministic=True)
        raw.execute(f"PRAGMA application_id = {int(program)}")
        raw.execute("BEGIN")
        for kind in ("table", "index"):  # indexes before rows, so that a row that is there twice is left out
            for sql in [sql for its_kind, _, sql in made if its_kind == kind]:
                raw.execute(sql)
        tables = [name for kind, name, _ in made if kind == "table"]
        for table in tables:
            _copy_rows(source, raw, table, damaged.stat().st_size)
        _mend_rows(raw, tables)
        _keep_numbers(source, raw)
        for sql in [sql for kind, _, sql in made if kind in ("view", "trigger")]:
            raw.execute(sql)
        raw.execute("COMMIT")


def _mend_header(damaged: Path) -> None:
    """Write a new header over one that is gone: it says nothing that a new one does not."""
    with damaged.open("r+b") as file:
        if file.read(len(_MAGIC)) == _MAGIC:
            return
        with closing(sqlite3.connect(":memory:")) as fresh:
            fresh.execute("PRAGMA application_id = 1265202280")  # "Kith", which makes a page
            header = bytearray(fresh.serialize()[:100])
        n_pages = damaged.stat().st_size // _BLOCK
        header[28:32] = struct.pack(">I", n_pages)
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)


def _read_schema(source: sqlite3.Connection) -> list[tuple[str, str, str]]:
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    try:
        made = source.execute(query).fetchall()
    except UNREADABLE as error:
        raise DamagedError(
            sentence("Nothing can be read: what the file says of its tables is damaged. Please restore a backup.")
        ) from error
    if not {name for kind, name, _ in made if kind == "table"} >= _NEEDED:
        raise KnownError(sentence("This is not a Kith library, or nothing can be read of it. Please restore a backup."))
    return made


def _copy_rows(source: sqlite3.Connection, raw: sqlite3.Connection, table: str, n_bytes: int) -> None:
    """Copy the rows of a table by ranges, halved where they cannot be read."""
    columns = raw.execute(f"PRAGMA table_info({table})").fetchall()
    key = _key_of(raw, table)
    read = f"SELECT * FROM {table} WHERE {key} BETWEEN ? AND ?"
    write = f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(columns))})"
    ranges = [(1, _last_key(source, table, key, n_bytes))]
    n_lost = 0
    while ranges and n_lost < _MAX_LOST:
        low, high = ranges.pop()
        try:
            if high - low >= _ROWS_AT_ONCE:
                raise sqlite3.DatabaseError("too many")
            rows = source.execute(read, (low, high)).fetchall()
        except UNREADABLE:
            middle = (low + high) // 2
            n_lost += low == high
            ranges += [] if low == high else [(middle + 1, high), (low, middle)]
            continue
        for row in rows:
            with contextlib.suppress(sqlite3.IntegrityError):  # of another kind than the column
                raw.execute(write, row)


def _key_of(raw: sqlite3.Connection, table: str) -> str:
    """Name the column by whose numbers a table is sorted in its file."""
    try:
        raw.execute(f"SELECT rowid FROM {table} LIMIT 0")
        return "rowid"
    except sqlite3.OperationalError:  # it is WITHOUT ROWID
        return next(row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[5] == 1)


def _last_key(source: sqlite3.Connection, table: str, key: str, n_bytes: int) -> int:
    """Find how far the keys of a table go, by the table or by what SQLite keeps of numbers given; else guess."""
    numbered = "face" if key == "face_id" else table
    queries = (f"SELECT max({key}) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{numbered}'")
    found = []
    for query in queries:
        try:
            found += [row[0] for row in source.execute(query) if isinstance(row[0], int)]
        except UNREADABLE as error:
            logger.info("%s: %s", query, error)
            found.append(n_bytes // 16)
    return min(max([1, *found]), _LAST_KEY)


def _mend_rows(raw: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Make the rows fit one another again: what they refer to is made anew where that is possible, else they go."""
    for column in ("edit", "changes"):
        raw.execute(f"DELETE FROM journal WHERE NOT is_json({column})")
    raw.execute("DELETE FROM setting WHERE NOT is_json(value)")
    if has_checksums(raw):
        raw.execute("DELETE FROM embedding WHERE checksum IS NOT NULL AND checksum != crc32(vector)")
    used = "SELECT weights_id AS id FROM embedding UNION SELECT scanned_with FROM photo"
    raw.execute(f"INSERT OR IGNORE INTO weights SELECT id, 'lost', 'lost-' || id FROM ({used})")
    _bring_people_back(raw)
    changed = True
    while changed:
        changed = False
        for table in tables:
            for key in raw.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                _, _, parent, column, to, _, on_delete, _ = key
                lost = f"{column} IS NOT NULL AND {column} NOT IN (SELECT {to or 'id'} FROM {parent})"
                way = f"UPDATE {table} SET {column} = NULL" if on_delete == "SET NULL" else f"DELETE FROM {table}"
                changed |= raw.execute(f"{way} WHERE {lost}").rowcount > 0


def _bring_people_back(raw: sqlite3.Connection) -> None:
    """Make the people anew who have faces but could not be read, by the names that the journal says they were given."""
    gone = "SELECT DISTINCT person_id FROM assignment WHERE person_id NOT IN (SELECT id FROM person)"
    people = [row[0] for row in raw.execute(gone)]
    names = {}
    for (edit,) in raw.execute("SELECT edit FROM journal WHERE NOT undone ORDER BY id"):
        said = json.loads(edit)
        if said.get("kind") in ("name_person", "NamePerson"):
            names[said.get("person_id")] = said.get("name")
    made = "INSERT OR IGNORE INTO person (id, hidden, created_at) VALUES (?, 0, '2000-01-01 00:00:00.000000')"
    raw.executemany(made, [(person_id,) for person_id in people])
    named = [(name, name_key(name), person_id) for person_id in people if (name := names.get(person_id))]
    raw.executemany("UPDATE OR IGNORE person SET name = ?, name_key = ? WHERE id = ?", named)


def _keep_numbers(source: sqlite3.Connection, raw: sqlite3.Connection) -> None:
    """See to it that no number is given twice, as the journal may mention somebody by it."""
    try:
        given = source.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except UNREADABLE:
        given = []
    for table, number in given:
        if isinstance(number, int) and number < _LAST_KEY:
            raw.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table))


def _is_json(value: object) -> bool:
    try:
        json.loads(value if isinstance(value, str) else str(value))
    except ValueError:
        return False
    return True


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "replace")
