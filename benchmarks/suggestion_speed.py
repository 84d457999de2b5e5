"""Measure how soon a correction is learned from, on the generated library of `window_library.py` (100,000 faces).

After each correction what the review asks next, and how complete everybody is, are worked out again as the window does
it. Process time of all threads is counted, to which other programs on the machine add little. A scan or a drawn face
makes the next look read all embeddings again, which is the first row.

Run as ``OMP_NUM_THREADS=1 python -m benchmarks.suggestion_speed``.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.window.library import BIG, OTHER, USUAL, make_library

LIMIT_MS = 1000
"""What issue 5 allows from a correction to the suggestions that know of it."""
_DEBOUNCE_MS = 150  # the window waits so long for the next edit of a flurry


def measure(path: Path, runs: int) -> dict[str, list[float]]:
    """Correct a library again and again, and time what is learned from each correction.

    Parameters
    ----------
    path : Path
        Of a library that may be changed.
    runs : int

    Returns
    -------
    dict of what was done to the milliseconds of process time of each run
    """
    from app.session.questions import suggestions_of
    from engine.active_weights import weights_in_use
    from engine.library import ConfirmFaces, Edit, Library, MergePeople, MoveFaces, RejectFaces

    def timed(function: Callable[[], object]) -> float:
        since = time.process_time()
        function()
        return 1000 * (time.process_time() - since)

    with Library.open(path) as library:
        weights = weights_in_use(library)
        faces = [line.face_id for line in library.reading.person_faces(OTHER)]
        edits: dict[str, Callable[[int], Edit]] = {
            "a face moved to somebody": lambda run: MoveFaces((faces[run],), USUAL),
            "a face refused": lambda run: RejectFaces((faces[-1 - run],), OTHER),
            "ten faces confirmed": lambda run: ConfirmFaces(tuple(faces[10 * (run % 2) + runs :][:10])),
            "somebody merged into a person of 10,000 faces": lambda run: MergePeople(OTHER + 1 + run, BIG),
        }
        found = {"the first look": [timed(lambda: suggestions_of(library, weights))]}
        for name, edit in edits.items():
            found[name] = []
            for run in range(runs):
                library.edits.do(edit(run))
                found[name].append(timed(lambda: suggestions_of(library, weights)))
    return found


def main() -> None:
    """Make the library, correct a copy of it, print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.suggestion_speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="the best of so many is shown (default %(default)s)")
    work = Path(tempfile.gettempdir()) / "kith-bench-window"
    parser.add_argument("--work", type=Path, default=work, help="where the library is kept (default %(default)s)")
    arguments = parser.parse_args()
    library = make_library(arguments.work)
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(shutil.copy(library, folder)), arguments.runs)
    print(f"CPU ms until it is learned from; the limit is {LIMIT_MS}, {_DEBOUNCE_MS} of them spent waiting")
    for name, times in found.items():
        print(f"{name:<50} {min(times):5.0f}   {(min(times) + _DEBOUNCE_MS) / LIMIT_MS:.2f} of the limit")


if __name__ == "__main__":
    main()
