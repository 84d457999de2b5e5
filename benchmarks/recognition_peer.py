"""Compare how well people are told apart with dlib's ResNet, which users of face_recognition have, on the same faces.

    python -m benchmarks.recognition_peer [--album FOLDER] [--peer-python .venv-bench/bin/python]

The album (../shared/albums/wild by default) has whole photos and labels.csv. Each labelled face that Kith's detector
finds is embedded by Kith's networks, and encoded by the peer where its own HOG detector sees it, or else where Kith's
does. All pairs are compared (VAL at a FAR), and faces are grouped by average linkage at whichever threshold is best for
each; Kith's also averaged with their neighbours, as it groups them. A face that was not found counts against all alike.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics.pairwise import euclidean_distances

from benchmarks.large_photos import ROOT
from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.grouping.averaging.neighbours import average_with_neighbours
from engine.grouping.cluster import Constraints
from engine.records import FaceCrop, Failure
from engine.scanning.jobs.photo import PhotoSettings, find_faces
from engine.vectors.unit_vectors import quantise
from training.evaluation.album import nearest_face, read_labels
from training.evaluation.subject import choose_subject
from training.measures.all_pairs import PairCounts
from training.measures.clustering import bcubed

NETS = ("nn2", "nns1", "nns2")
FARS = (1e-2, 1e-3, 1e-4)
ALBUM = ROOT.parent / "shared" / "albums" / "wild"
PEER = "dlib's ResNet"


def found_faces(album: Path, template: Template) -> tuple[list[str], list[FaceCrop | None], NDArray[np.int64]]:
    """Find the labelled faces: their photos, crops (None where none was found) and (n,) int64 who they are."""
    photos, crops, people = [], [], []
    for photo, labels in read_labels(album).items():
        found = find_faces(str(album / photo), PhotoSettings(template, SearchSettings()))
        for label in labels:
            photos.append(photo)
            people.append(label.person)
            crops.append(None if isinstance(found, Failure) else nearest_face(found.crops, found.info, label))
    return photos, crops, np.unique(people, return_inverse=True)[1].astype(np.int64)


def squared_distances(vectors: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return (n, n) squared Euclidean distances of vectors of whatever length; nan for faces that were not found."""
    here = np.flatnonzero(~np.isnan(vectors[:, 0]))
    out = np.full((len(vectors), len(vectors)), np.nan)
    out[np.ix_(here, here)] = euclidean_distances(vectors[here].astype(np.float64), squared=True)
    return out


def best_groups(squared: NDArray[np.float64], who: NDArray[np.int64]) -> tuple[float, float, float]:
    """Return BCubed F, precision and recall of average linkage at its best threshold; faces not found stay alone."""
    here = np.flatnonzero(~np.isnan(squared.diagonal()))
    between = squared[np.ix_(here, here)]
    best = (0.0, 0.0, 0.0)
    for threshold in np.quantile(between, np.linspace(0.005, 0.5, 100)):
        way = AgglomerativeClustering(None, metric="precomputed", linkage="average", distance_threshold=threshold)
        labels = np.full(len(squared), -1, np.int64)
        labels[here] = way.fit_predict(between)
        found = bcubed(labels, who)
        best = max(best, (found.f, found.precision, found.recall))
    return best


def vals(squared: NDArray[np.float64], who: NDArray[np.int64]) -> list[float | None]:
    """Return VAL at each FAR on all pairs; None where there are too few pairs to tell."""
    first, second = np.triu_indices(len(squared), 1)
    counts = PairCounts.of_pairs(squared[first, second], who[first] == who[second])
    return [counts.val_at_far(far).val for far in FARS]


def peer_encodings(
    python: Path, album: Path, photos: list[str], crops: list[FaceCrop | None]
) -> tuple[NDArray[np.float64], int]:
    """Encode the faces with the peer: (n, 128) float64, and how many its own detector found."""
    with tempfile.TemporaryDirectory() as folder:
        faces, out = Path(folder) / "faces.json", Path(folder) / "encodings.npy"
        boxes = [None if crop is None else crop.face.box.tolist() for crop in crops]
        faces.write_text(json.dumps([[str(album / photo), box] for photo, box in zip(photos, boxes, strict=True)]))
        script = Path(__file__).with_name("peer_recognition.py")
        said = subprocess.run([python, script, faces, out], check=True, capture_output=True, text=True).stdout
        return np.load(out), json.loads(said)["found_by_hog"]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--album", type=Path, default=ALBUM)
    parser.add_argument("--peer-python", type=Path, default=ROOT / ".venv-bench" / "bin" / "python")
    arguments = parser.parse_args()
    table = Table("VAL at FAR", *(f"{far:g}" for far in FARS), "best F", "P", "R", title=str(arguments.album))
    by_template: dict[Template, tuple[list[str], list[FaceCrop | None], NDArray[np.int64]]] = {}

    def row(name: str, vectors: NDArray[np.floating], groups_only: bool = False) -> None:
        squared = squared_distances(vectors)
        pairs = [None] * len(FARS) if groups_only else vals(squared, who)
        scores = [*pairs, *best_groups(squared, who)]
        table.add_row(name, *("" if score is None else f"{score:.3f}" for score in scores))

    for net in NETS:
        subject = choose_subject(net, None, False)
        if subject.template not in by_template:
            by_template[subject.template] = found_faces(arguments.album, subject.template)
        photos, crops, who = by_template[subject.template]
        here = np.array([crop is not None for crop in crops])
        found = subject.network.embed(np.stack([crop.pixels for crop in crops if crop is not None]))
        vectors, averaged = (np.full((len(crops), found.shape[1]), np.nan, np.float32) for _ in range(2))
        vectors[here] = found
        averaged[here] = average_with_neighbours(quantise(found), Constraints.none(len(found)))
        row(f"Kith, {net}", vectors)
        row("  averaged, as it groups", averaged, groups_only=True)
    encodings, n_own = peer_encodings(arguments.peer_python, arguments.album, photos, crops)
    row(PEER, encodings)
    Console().print(table)
    print(
        f"{len(crops):,} labelled faces of {who.max() + 1} people; Kith found {here.sum():,}, HOG {n_own:,} of those."
    )


if __name__ == "__main__":
    main()
