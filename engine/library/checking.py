"""Looking for damage in a library: what SQLite finds, rows that refer to nothing, embeddings that have changed."""

from __future__ import annotations

import sqlite3
import zlib

from engine.sentences import sentence

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading a damaged library raises; the latter where SQLite's message holds what it could not read."""
_DAMAGED_EMBEDDINGS = "SELECT count(*) FROM embedding WHERE checksum IS NOT NULL AND checksum != crc32(vector)"


def add_functions(raw: sqlite3.Connection) -> None:
    """Teach a connection `crc32`, which tells damaged embeddings."""
    raw.create_function("crc32", 1, _crc32, deterministic=True)


def find_damage(raw: sqlite3.Connection, *, thorough: bool = False) -> list[str]:
    """List what is wrong with a library, in words; nothing if it is whole.

    Parameters
    ----------
    raw : sqlite3.Connection
    thorough : bool
        Compare indexes with their tables, too, which takes longer.
    """
    add_functions(raw)
    try:
        check = "PRAGMA integrity_check" if thorough else "PRAGMA quick_check"
        found = [str(line) for (line,) in raw.execute(check) if line != "ok"]
        if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
            found.append(sentence("rows refer to rows that are gone"))
        if has_checksums(raw):
            (n_damaged,) = raw.execute(_DAMAGED_EMBEDDINGS).fetchone()
            if n_damaged:
                found.append(sentence("embeddings that do not fit their checksums: {n}", n=n_damaged))
    except UNREADABLE as error:
        return [str(error)]
    return found


def has_checksums(raw: sqlite3.Connection) -> bool:
    """Whether a library is of a version that writes checksums."""
    return any(column[1] == "checksum" for column in raw.execute("PRAGMA table_info(embedding)"))


def _crc32(value: object) -> int:
    return zlib.crc32(value) if isinstance(value, bytes) else -1
