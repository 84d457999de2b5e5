"""The labelled faces that all-pairs, identification and clustering measure: validation faces, or a folder of photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.data.faces import FaceSet, open_faces
from training.evaluation.folders import embed_photos, label_by_folder, photos_in
from training.evaluation.subject import Subject
from training.measures.pairs import Pairs, read_pairs
from training.measures.verification import require_folds

VALIDATION = 1
"""The split that is measured; training faces never are."""


@dataclass(frozen=True, eq=False)
class Labelled:
    """Embedded faces and who they are.

    Attributes
    ----------
    embeddings : (n, d) float32
        Unit rows; rows of nan for photos in which no face was found.
    identity : (n,) integers
        -1 for people who are seen once only.
    notes : list of str
        Where they come from, for the report.
    """

    embeddings: NDArray[np.float32]
    identity: NDArray[np.integer]
    notes: list[str]


@dataclass(frozen=True)
class FaceSource:
    """Where faces come from: shards with their cache, or a folder of photos (`aligned`: of aligned crops)."""

    faces: Path | None
    cache: Path
    folder: Path | None = None
    aligned: bool = False

    def open(self) -> FaceSet:
        """Open the shards; KnownError without any."""
        if self.faces is None:
            raise KnownError("Say which faces: --faces DIR, the folder of shards and index.npz.")
        return open_faces(self.faces, self.cache)

    def open_with_pairs(self) -> tuple[FaceSet, Pairs]:
        """Open the shards, and read the pairs beside them."""
        if self.faces is None:
            raise KnownError("Say which faces: --faces DIR, the folder of shards and val_pairs.csv.")
        faces = self.open()
        pairs = read_pairs(self.faces / "val_pairs.csv", len(faces.identity))
        require_folds(pairs.same, pairs.fold)
        return faces, pairs


def validation_rows(faces: FaceSet, labelled: bool = True) -> NDArray[np.int64]:
    """Return the rows of the validation faces, or of those with a label: (m,) int64; KnownError if there are none."""
    rows = faces.rows(VALIDATION)
    rows = rows[faces.identity[rows] >= 0] if labelled else rows
    if not len(rows):
        raise KnownError("There are no labelled validation faces among these.")
    return rows


def embed_labelled(subject: Subject, source: FaceSource, strangers: bool = False) -> Labelled:
    """Embed the faces of a source.

    Parameters
    ----------
    subject : Subject
    source : FaceSource
        Its folder, if there is one.
    strangers : bool
        With the validation faces that have no label: nearly all different people.
    """
    if source.folder is not None:
        found = embed_photos(subject, photos_in(source.folder), source.aligned)
        people = label_by_folder(source.folder, found.paths)
        return Labelled(found.embeddings, people, [photos_note(len(found.paths), found.n_missing)])
    faces = source.open()
    rows = validation_rows(faces, labelled=not strangers)
    identity = faces.identity[rows]
    n_people = len(np.unique(identity[identity >= 0]))
    note = f"{len(rows):,} validation faces: {n_people:,} people, {int((identity < 0).sum()):,} faces of strangers."
    return Labelled(subject.embed_faces(faces, rows), identity, [note])


def photos_note(n_photos: int, n_missing: int) -> str:
    """Report how many photos there were, and in how many of them no face was found."""
    return f"{n_photos:,} photos, {n_missing:,} without a face that could be read; those count as errors."
