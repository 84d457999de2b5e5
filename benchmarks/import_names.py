"""How long it takes to import names for 100,000 faces, to take that back, and what the journal holds then.

python -m benchmarks.import_names FOLDER
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from engine.interchange.importing.taking import Drawn, edit_of, read_plan
from engine.interchange.readers.kith_export import KithReader
from engine.library import Library
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto, WeightsId

N_PHOTOS, N_PEOPLE = 50_000, 1_000
_BOXES = ((100, 100, 200, 200), (500, 200, 600, 300))
Result = TypeVar("Result")


def make_library(path: Path) -> None:
    """Make a library of two faces a photo."""
    rng = np.random.default_rng(1)
    landmarks = np.zeros((5, 2), np.float32)
    with Library.open(path) as library:
        for start in range(0, N_PHOTOS, 2000):
            scans = []
            for i in range(start, start + 2000):
                vectors = rng.integers(-127, 128, (2, 128), np.int8)
                faces = [
                    Embedding(FaceBox(np.array(box, np.float32), landmarks, 0.9), 0.5, vector)
                    for box, vector in zip(_BOXES, vectors, strict=True)
                ]
                info = PhotoInfo(1000, 800, "JPEG")
                scans.append(ScannedPhoto(Photo(_path(i), 10, 1), f"{i:032x}", info, tuple(faces)))
            library.scans.write(scans, [], [], "made", WeightsId("made", "0" * 64))


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
