"""Simulate a user who puts the labelled family album in order, at every depth of learning.

Its 44 faces are too few for fine-tuning, which then has to say so; see `simulated_users.py` for larger albums.

Run as ``python -m benchmarks.simulated.photos``; it needs ../shared/albums/family.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.family_album import ALBUM, LabelledFace, match
from benchmarks.simulated.album import NOBODY
from benchmarks.simulated.learning import MODES
from benchmarks.simulated.users import harm_sentence, put_in_order, table
from engine.active_weights import weights_in_use
from engine.library import Library
from engine.scanning.pipeline import ScanSettings, scan

_NAMED_FIRST = 5


def truth_of(labelled: Sequence[LabelledFace], face_ids: Sequence[int]) -> dict[int, int]:
    """Number the people who are seen twice or more: face_id to identity; everybody else is a stranger."""
    seen = Counter(face.truth for face in labelled)
    numbers = {name: number for number, name in enumerate(sorted(name for name, n in seen.items() if n > 1))}
    known = {face.face_id: numbers.get(face.truth, NOBODY) for face in labelled}
    return {face_id: known.get(face_id, NOBODY) for face_id in face_ids}


def main() -> None:
    """Scan the album once, and put a copy of its library in order in every mode."""
    if not ALBUM.is_dir():
        sys.exit(f"There is no album at {ALBUM}.")
    with tempfile.TemporaryDirectory() as folder:
        scanned = Path(folder) / "scanned.sqlite"
        with Library.open(scanned) as library:
            for _event in scan(library, [ALBUM], ScanSettings()):
                pass
        curves = {}
        for mode in MODES:
            copy = Path(shutil.copy(scanned, Path(folder) / f"{mode}.sqlite"))
            with Library.open(copy) as library:
                faces = library.reading.faces()
                truth = truth_of(match(faces, ALBUM), [face.face_id for face in faces])
                curves[mode] = [put_in_order(library, weights_in_use(library), truth, mode, _NAMED_FIRST)]
            print(f"{mode}: {curves[mode][0].diary.by_kind}", *curves[mode][0].learned, sep="\n    ")
    print(*table(curves), harm_sentence(runs[0] for runs in curves.values()), sep="\n")


if __name__ == "__main__":
    main()
