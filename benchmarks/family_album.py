"""Measure the whole way on a labelled album: who was put together, who was not, and with which faces.

    python -m benchmarks.family_album [--album FOLDER] [--before COMMIT]

The album is ../shared/albums/family by default, and may be ../shared/albums/wild. With a commit, the program as it was
then scans the album, too, in the same run.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.scan_speed import worktree
from engine.library import Library
from engine.records import Face
from engine.scanning.pipeline import ScanSettings, scan
from training.measures.clustering import BCubed, bcubed

ALBUM = Path(__file__).resolve().parents[2] / "shared" / "albums" / "family"
_IN_TREE = """
import sys
from pathlib import Path
from benchmarks import family_album
family_album.ALBUM = Path(sys.argv.pop(1))
family_album.main()
"""


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


def print_as_of(commit: str, album: Path) -> None:
    """Print the figures that the program had at a commit, by its own benchmark."""
    with worktree(commit) as tree:
        command = [sys.executable, "-c", _IN_TREE, str(album.resolve())]
        environment = os.environ | {"PYTHONPATH": str(tree)}
        told = subprocess.run(command, cwd=tree, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    print(f"At {commit}: {told.splitlines()[0]}", flush=True)


def main() -> None:
    """Print precision, recall, F and every mistake."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--album", type=Path, default=ALBUM)
    parser.add_argument("--net", help="network to embed with")
    parser.add_argument("--before", metavar="COMMIT", help="compare with the program at this commit")
    arguments = parser.parse_args()
    if not arguments.album.is_dir():
        sys.exit(f"There is no album at {arguments.album}.")
    if arguments.before:
        print_as_of(arguments.before, arguments.album)
    with tempfile.TemporaryDirectory() as folder:
        faces = scan_album(arguments.album, Path(folder) / "library.sqlite", arguments.net)
    result = score(faces)
    n_photos, n_lost = len({face.photo for face in faces}), sum(face.person_id == -2 for face in faces)
    n_people = len({face.truth for face in faces})
    print(f"{len(faces)} labelled faces of {n_people} people in {n_photos} photos, {n_lost} not found: ", end="")
    print(f"BCubed precision {result.precision:.3f}, recall {result.recall:.3f}, F {result.f:.3f}")
    for sentence in mistakes(faces):
        print(f"- {sentence}")


if __name__ == "__main__":
    main()
