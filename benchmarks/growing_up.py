"""Measure grouping where it is hardest: among relatives, and between people's childhood and later life.

Run as ``python -m benchmarks.growing_up [NET]``; it needs ../shared/families, whose validation faces it groups all at
once: members of 39 families, and 37 celebrities as child and adult. Of each kind of pair it prints the share that is
put together, for faces as they are and for averaged ones, at the thresholds that ship and a tenth below.

With NN2 of 2026-11-28, averaged, at the threshold that ships: of one person's pairs 97% of adults, 64% of children and
10% of child and adult; of relatives' 6%, of strange children's 4% (as they are: 97, 61, 16; 8, 2%). So a childhood is
parted from the rest of a life, and brothers are joined rather than strangers. Capture times bridge
it by chaining through the years; these faces cannot show that, since nobody is seen at the ages in between: see
`benchmarks.growing_up_dated`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cluster import Constraints
from engine.grouping.people import group_faces
from engine.networks.weights import Weights, describe
from engine.vectors.unit_vectors import quantise
from training.measures.clustering import bcubed

FAMILIES = Path(__file__).resolve().parents[2] / "shared" / "families"
_CHILD, _ADULT = 0, 1


class Relatives(NamedTuple):
    """Embedded faces; row i of each array is a face.

    Attributes
    ----------
    vector : (n, d) int8
    identity : (n,) int64
    family : (n,) int64
        -1 for those who are shown as child and adult.
    stage : (n,) int64
        0 child, 1 adult, -1 unknown.
    """

    vector: NDArray[np.int8]
    identity: NDArray[np.int64]
    family: NDArray[np.int64]
    stage: NDArray[np.int64]


def kinds_of_pairs(faces: Relatives) -> dict[str, NDArray[np.bool_]]:
    """Sort all pairs of faces, as `np.triu_indices` lists them, into kinds: those to be put together come first."""
    i, j = np.triu_indices(len(faces.identity), 1)
    same = faces.identity[i] == faces.identity[j]
    family = (faces.family[i] == faces.family[j]) & (faces.family[i] >= 0)
    strangers = ~same & ~family
    stage = [np.sort([faces.stage[i], faces.stage[j]], axis=0) == np.array([[a], [b]]) for a, b in _STAGES.values()]
    by_stage = {name: both.all(axis=0) for name, both in zip(_STAGES, stage, strict=True)}
    found = {f"one person, {name}": same & chosen for name, chosen in by_stage.items()}
    found["one person of a family"] = same & family
    found["relatives"] = ~same & family
    return found | {f"strangers, {name}": strangers & chosen for name, chosen in by_stage.items()}


_STAGES = {"child and child": (_CHILD, _CHILD), "child and adult": (_CHILD, _ADULT), "adults": (_ADULT, _ADULT)}


def group(faces: Relatives, weights: Weights, care: float, *, averaged: bool) -> NDArray[np.int64]:
    """Group faces at a share of the weights' own threshold: (n,) int64."""
    share = weights.averaged_share if averaged else None
    return group_faces(faces.vector, Constraints.none(len(faces.identity)), care * weights.cluster_threshold, share)


def print_table(faces: Relatives, weights: Weights) -> None:
    """Print the share of each kind of pair that is put together, and BCubed."""
    i, j = np.triu_indices(len(faces.identity), 1)
    ways = [(care, averaged) for averaged in (False, True) for care in (1.0, 0.9)]
    labels = [group(faces, weights, care, averaged=averaged) for care, averaged in ways]
    print(" " * 36 + "".join(f"{'averaged' if averaged else 'as is':>9} {care:.1f}" for care, averaged in ways))
    for name, chosen in kinds_of_pairs(faces).items():
        shares = "".join(f"{(found[i] == found[j])[chosen].mean():13.4f}" for found in labels)
        print(f"{name:27}{int(chosen.sum()):9,}{shares}")
    scores = [bcubed(found, faces.identity) for found in labels]
    for name in ("precision", "recall", "f"):
        print(f"{'BCubed ' + name:36}" + "".join(f"{getattr(score, name):13.3f}" for score in scores))


def read(folder: Path, weights: Weights) -> Relatives:
    """Embed the validation faces of ../shared/families."""
    from engine.networks.weights import load
    from training.data.faces import open_faces
    from training.runs.validation import embed_stored

    faces = open_faces(folder, Path.home() / ".cache" / "kith")
    rows = faces.rows(1)
    embeddings = embed_stored(load(weights), faces.pixels[rows], weights.span_px, weights.mirror)
    with np.load(folder / "index.npz") as index:
        columns = (index[name][rows].astype(np.int64) for name in ("identity", "family", "stage"))
        return Relatives(quantise(embeddings), *columns)


def main() -> None:
    """Print the table."""
    if not FAMILIES.is_dir():
        sys.exit(f"There are no faces at {FAMILIES}.")
    weights = describe(sys.argv[1] if len(sys.argv) > 1 else None)
    print_table(read(FAMILIES, weights), weights)


if __name__ == "__main__":
    main()
