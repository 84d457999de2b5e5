"""Measure the whole way on the labelled family album: who was put together, who was not, and with which faces.

Run as ``python -m benchmarks.family_album``; it needs ../shared/albums/family.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.library import Library
from engine.records import Face
from engine.scanning.pipeline import ScanSettings, scan
from training.measures.clustering import BCubed, bcubed

ALBUM = Path(__file__).resolve().parents[2] / "shared" / "albums" / "family"


@dataclass(frozen=True)
class LabelledFace:
    """A face of labels.csv and the person Kith put it with; `person_id` is -1 for nobody, -2 for a face not found.

    `face_id` is -1 for a face not found.
    """

    photo: str
    truth: str
    person_id: int
    face_id: int


def match(faces: list[Face], album: Path) -> list[LabelledFace]:
    """Find each labelled face in the library: the face whose box holds the labelled point, nearest to its centre."""
    by_photo: dict[str, list[Face]] = defaultdict(list)
    for face in faces:
        for path in face.paths:
            by_photo[Path(path).name].append(face)
    out = []
    with open(album / "labels.csv", newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            found = [(_distance(face, row), face) for face in by_photo[row["photo"]]]
            distance, face = min(found, key=lambda pair: pair[0], default=(np.inf, None))
            if face is None or distance > 0.5:
                out.append(LabelledFace(row["photo"], row["person"], -2, -1))
            else:
                person_id = -1 if face.person_id is None else face.person_id
                out.append(LabelledFace(row["photo"], row["person"], person_id, face.face_id))
    return out


def _distance(face: Face, row: dict[str, str]) -> float:
    x0, y0, x1, y1 = face.face.box.tolist()
    point = float(row["x"]) * face.info.width_px, float(row["y"]) * face.info.height_px
    return max(abs(point[0] - (x0 + x1) / 2) / (x1 - x0), abs(point[1] - (y0 + y1) / 2) / (y1 - y0))


def score(faces: list[LabelledFace]) -> BCubed:
    """Compute BCubed over the labelled faces; a face not found counts as alone."""
    numbers = {name: k for k, name in enumerate(sorted({face.truth for face in faces}))}
    truth = np.array([numbers[face.truth] for face in faces])
    return bcubed(np.array([face.person_id for face in faces]), truth)


def mistakes(faces: list[LabelledFace]) -> list[str]:
    """List what is wrong, a sentence each."""
    people, parts = defaultdict(set), defaultdict(set)
    where = defaultdict(list)
    for face in faces:
        key = face.person_id if face.person_id >= 0 else f"{face.photo} alone"
        people[key].add(face.truth)
        parts[face.truth].add(key)
        where[key, face.truth].append(face.photo)
    out = [f"{face.truth} in {face.photo} was not found" for face in faces if face.person_id == -2]
    for key, names in people.items():
        if len(names) > 1:
            shown = "; ".join(f"{name} ({', '.join(where[key, name])})" for name in sorted(names))
            out.append(f"put together: {shown}")
    for name, keys in parts.items():
        if len(keys) > 1:
            out.append(f"{name} is in {len(keys)} parts: " + " | ".join(", ".join(where[k, name]) for k in keys))
    return out


def scan_album(album: Path, library_file: Path, net: str | None = None) -> list[LabelledFace]:
    """Scan the album into a new library and look its labelled faces up."""
    with Library.open(library_file) as library:
        for _event in scan(library, [album], ScanSettings(net=net)):
            pass
        return match(library.reading.faces(), album)


def main() -> None:
    """Print precision, recall, F and every mistake."""
    if not ALBUM.is_dir():
        sys.exit(f"There is no album at {ALBUM}.")
    with tempfile.TemporaryDirectory() as folder:
        faces = scan_album(ALBUM, Path(folder) / "library.sqlite", sys.argv[1] if len(sys.argv) > 1 else None)
    result = score(faces)
    n_photos = len({face.photo for face in faces})
    print(f"{len(faces)} labelled faces of {len({f.truth for f in faces})} people in {n_photos} photos: ", end="")
    print(f"BCubed precision {result.precision:.3f}, recall {result.recall:.3f}, F {result.f:.3f}")
    for sentence in mistakes(faces):
        print(f"- {sentence}")


if __name__ == "__main__":
    main()
