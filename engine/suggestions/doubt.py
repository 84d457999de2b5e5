"""How alike a person's faces are, and which of them may be somebody else's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.active_weights import cluster_threshold
from engine.library import Evidence, Library
from engine.networks.weights import Weights
from engine.suggestions.exemplars import choose, distances
from engine.vectors.unit_vectors import dequantise

_EXEMPLARS = 64
DOUBT = 0.9
"""Faces farther from their person than this share of the grouping threshold are doubtful."""
_DOUBT_GUESS = 0.75  # the same of faces that only grouping put with somebody who was named already


def likeness(library: Library, weights: Weights, person_id: int) -> dict[int, float]:
    """Compute how far each face of a person is from the faces that stand for the person.

    Those are at most 64, confirmed ones once there are eight, good ones from all years; a face is compared with the
    three nearest to it, and never with itself.

    Returns
    -------
    dict of face_id to squared distance, small where it is certain
        Without faces that are not embedded with these weights, or cannot be seen; empty for a single face.
    """
    known = library.reading.evidence(weights.id, [person_id])
    found = _likeness(known).tolist()
    return {face_id: value for face_id, value in zip(known.face_id.tolist(), found, strict=True) if value == value}


def doubtful(library: Library, weights: Weights, person_id: int, limit: int = 50) -> list[int]:
    """List the unconfirmed faces of a person that are least like the person, the least likely first.

    Only faces whose likeness is beyond `DOUBT` times the threshold that faces are grouped with, so that there is
    nothing to ask where everything is certain. Faces that grouping put there after the person was named, which nobody
    has seen yet, are doubted sooner. And first of all those that were seen before the person was born or after they
    died.
    """
    known = library.reading.evidence(weights.id, [person_id])
    beyond = np.where(known.guessed, _DOUBT_GUESS, DOUBT) * cluster_threshold(library, weights)
    excess = _likeness(known) / beyond
    excess[known.outside_life(person_id)] = np.inf
    rows = np.flatnonzero(~known.confirmed & (excess > 1.0))  # NaN, a single face's, is not
    return known.face_id[rows[np.argsort(-excess[rows], kind="stable")]][:limit].tolist()


def _likeness(known: Evidence) -> NDArray[np.float32]:
    embeddings = dequantise(known.vector)
    exemplars = choose(known, np.arange(len(known.face_id)), _EXEMPLARS)
    itself = np.full(len(embeddings), -1)
    itself[exemplars] = np.arange(len(exemplars))
    return distances(embeddings, embeddings[exemplars], itself)
