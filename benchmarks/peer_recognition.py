"""Encode labelled faces as face_recognition does, for benchmarks/recognition_peer.py.

Runs in .venv-bench, where Kith is not installed: standard library, numpy and face_recognition only. It reads a JSON
list of [photo, [left, top, right, bottom] or null] and writes (n, 128) float64, rows of nan where there is no box. A
face is looked for by HOG at its default size; where HOG sees none near, the given box is taken, as HOG would draw it.

Usage: peer_recognition.py FACES.json ENCODINGS.npy
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import face_recognition
import numpy as np

Box = tuple[float, float, float, float]


def middle_and_side(box: Any) -> tuple[float, float, float]:
    """Return a box's centre and the mean of its sides, pixels."""
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2, (right - left + bottom - top) / 2


def nearest(found: list[Box], wanted: Box) -> Box | None:
    """Pick the box whose centre is nearest, if it is within half a side."""
    x, y, side = middle_and_side(wanted)

    def aside(box: Box) -> float:
        return float(np.hypot(middle_and_side(box)[0] - x, middle_and_side(box)[1] - y))

    best = min(found, key=aside, default=None)
    return best if best is not None and aside(best) < side / 2 else None


def main() -> None:
    """Write the encodings, and print how many faces HOG found itself."""
    wanted: list[tuple[str, Box | None]] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    own: list[Box | None] = []
    for path, box in wanted:
        image = face_recognition.load_image_file(path)
        found = [(left, top, right, bottom) for top, right, bottom, left in face_recognition.face_locations(image)]
        own.append(None if box is None else nearest(found, box))
    both = [
        (middle_and_side(hog), middle_and_side(box)) for hog, (_, box) in zip(own, wanted, strict=True) if hog and box
    ]
    right_by, down_by, larger_by = np.median(
        [((h[0] - b[0]) / b[2], (h[1] - b[1]) / b[2], h[2] / b[2]) for h, b in both], 0
    )
    encodings = np.full((len(wanted), 128), np.nan)
    for at, (hog, (path, box)) in enumerate(zip(own, wanted, strict=True)):
        if box is None:
            continue
        if hog is None:
            x, y, side = middle_and_side(box)
            x, y, half = x + right_by * side, y + down_by * side, larger_by * side / 2
            hog = (x - half, y - half, x + half, y + half)
        left, top, right, bottom = (round(edge) for edge in hog)
        image = face_recognition.load_image_file(path)
        encodings[at] = face_recognition.face_encodings(image, [(top, right, bottom, left)])[0]
    np.save(sys.argv[2], encodings)
    print(json.dumps({"found_by_hog": len(both)}))


if __name__ == "__main__":
    main()
