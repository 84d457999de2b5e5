"""How long it takes to import names for 100,000 faces, to take that back, and what the journal holds then.

python -m benchmarks.import_names FOLDER
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import numpy as np

from engine.interchange.importing.taking import Drawn, edit_of, read_plan
from engine.interchange.readers.kith_export import KithReader
from engine.library import Library

N_PHOTOS, N_PEOPLE = 50_000, 1_000
_BOXES = ((100, 100, 200, 200), (500, 200, 600, 300))
Result = TypeVar("Result")


def make_library(path: Path) -> None:
    """Make a library of two faces a photo, row by row: a scan would take its time."""
    Library.open(path).close()
    rng = np.random.default_rng(1)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("INSERT INTO weights VALUES (1, 'made', 'made')")
        database.execute("INSERT INTO root (id, path) VALUES (1, '/photos')")
        photo = "INSERT INTO photo (id, content_hash, width_px, height_px, format, detector, scanned_with)"
        photos = ((i + 1, f"{i:032x}") for i in range(N_PHOTOS))
        database.executemany(f"{photo} VALUES (?, ?, 1000, 800, 'JPEG', 'made', 1)", photos)
        file = "INSERT INTO file (root_id, path, size_bytes, mtime_ns, photo_id, missing) VALUES (1, ?, 1, 1, ?, 0)"
        database.executemany(file, ((_path(i).removeprefix("/photos/"), i + 1) for i in range(N_PHOTOS)))
        face = "INSERT INTO face (id, photo_id, x0, y0, x1, y1, landmarks, score, quality, drawn_by_user)"
        faces = ((2 * i + k + 1, i + 1, *box, bytes(40)) for i in range(N_PHOTOS) for k, box in enumerate(_BOXES))
        database.executemany(f"{face} VALUES (?, ?, ?, ?, ?, ?, ?, 0.9, 0.5, 0)", faces)
        vectors = ((i + 1, rng.bytes(128)) for i in range(2 * N_PHOTOS))
        database.executemany("INSERT INTO embedding (face_id, weights_id, vector) VALUES (?, 1, ?)", vectors)


def write_names(path: Path) -> None:
    """Write a table as Kith exports it."""
    with path.open("w", newline="") as out:
        table = csv.writer(out)
        table.writerow(["photo", "person", "x0", "y0", "x1", "y1", "photo_width", "photo_height"])
        for i in range(N_PHOTOS):
            for k, box in enumerate(_BOXES):
                table.writerow([_path(i), f"Person {(2 * i + k) * 7 % N_PEOPLE}", *box, 1000, 800])


def _path(i: int) -> str:
    return f"/photos/{i // 500}/{i}.jpg"


def timed(what: str, work: Callable[[], Result]) -> Result:
    """Do something and say how long it took, by the clock and of one processor."""
    start, busy = time.perf_counter(), time.process_time()
    result = work()
    print(f"{what}: {time.perf_counter() - start:.1f} s, {time.process_time() - busy:.1f} s of one core")
    return result


def main() -> None:
    """Measure."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    library, names = folder / "library.sqlite", folder / "names.csv"
    if not library.exists():
        make_library(library)
    write_names(names)
    with Library.open(library) as opened:
        plan = timed("preview", lambda: read_plan(opened, names, [KithReader()]))
        change = timed("import", lambda: opened.edits.do(edit_of(plan, Drawn())))
        print(change.title)
        with opened.snapshot() as connection:
            query = "SELECT length(edit) + length(changes) + length(facts) FROM journal ORDER BY id DESC LIMIT 1"
            print(f"journal: {connection.exec_driver_sql(query).scalar_one() / 1e6:.2f} MB")
        timed("titles", opened.edits.titles)
        timed("undo", opened.edits.undo)
        timed("redo", opened.edits.redo)
        timed("undo", opened.edits.undo)


if __name__ == "__main__":
    main()
