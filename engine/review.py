"""Ask the user what is worth asking: whose faces these may be, and which faces of a person may be somebody else's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.embed import dequantise
from engine.exemplars import distances, spread
from engine.library import Library
from engine.records import FaceLine
from engine.regrouping import cluster_threshold
from engine.suggesting import Suggestion, suggestions
from engine.weights import Weights

__all__ = ["DOUBT", "Suggestion", "doubtful", "likeness", "suggestions"]

_EXEMPLARS = 64
_ENOUGH_CONFIRMED = 8
DOUBT = 0.9
"""Faces farther from their person than this share of the grouping threshold are doubtful."""


def likeness(library: Library, weights: Weights, person_id: int) -> dict[int, float]:
    """Tell how far each face of a person is from the faces that stand for the person.

    Those are at most 64, confirmed ones once there are eight, good ones from all years; a face is compared with the
    three nearest to it, and never with itself.

    Returns
    -------
    dict of face_id to squared distance, small where it is certain
        Without faces that are not embedded with these weights, or cannot be seen; empty for a single face.
    """
    lines = {line.face_id: line for line in library.person_faces(person_id)}
    vectors = library.vectors(weights.id, [person_id])
    shown = [row for row, face_id in enumerate(vectors.face_ids.tolist()) if face_id in lines]
    if not shown:
        return {}
    faces = [lines[face_id] for face_id in vectors.face_ids[shown].tolist()]
    embeddings = dequantise(vectors.vectors[shown])
    exemplars = _exemplars(faces)
    itself = np.full(len(faces), -1)
    itself[exemplars] = np.arange(len(exemplars))
    found = distances(embeddings, embeddings[exemplars], itself).tolist()
    return {face.face_id: value for face, value in zip(faces, found, strict=True) if value == value}


def doubtful(library: Library, weights: Weights, person_id: int, limit: int = 50) -> list[int]:
    """List the unconfirmed faces of a person that are least like the person, the least likely first.

    Only faces whose likeness is beyond `DOUBT` times the threshold that faces are grouped with, so that there is
    nothing to ask where everything is certain.
    """
    beyond = DOUBT * cluster_threshold(library, weights)
    unlike = {face: value for face, value in likeness(library, weights, person_id).items() if value > beyond}
    open_to_doubt = [line.face_id for line in library.face_lines(list(unlike)) if not line.confirmed]
    return sorted(open_to_doubt, key=lambda face_id: (-unlike[face_id], face_id))[:limit]


def _exemplars(faces: Sequence[FaceLine]) -> NDArray[np.int64]:
    """Choose the rows that stand for a person."""
    confirmed = [row for row, face in enumerate(faces) if face.confirmed]
    rows = confirmed if len(confirmed) >= _ENOUGH_CONFIRMED else range(len(faces))
    best_first = sorted(rows, key=lambda row: (not faces[row].confirmed, -faces[row].quality, faces[row].face_id))
    years = [face.taken_at and face.taken_at.year for face in faces]
    return np.array(spread(best_first, years, _EXEMPLARS), np.int64)
