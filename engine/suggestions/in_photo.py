"""Which face of a photo is somebody's, where all that is said is that they are in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.active_weights import cluster_threshold
from engine.library import Library
from engine.networks.weights import Weights
from engine.records import SomebodyInPhoto
from engine.vectors.unit_vectors import dequantise

_MOST_FACES = 200  # of somebody in the library; more say nothing new


def choose_faces(library: Library, weights: Weights, wanted: Sequence[SomebodyInPhoto]) -> dict[int, int]:
    """Choose faces for people who are said to be in photos: the likeliest pairs first, each face once.

    A face is chosen if it is as near, on average, to what is known of somebody as grouping asks of one person, and if
    it is nobody's who is nearer. For people of whom no face is known, none is chosen.

    Parameters
    ----------
    library : Library
    weights : Weights
        In use.
    wanted : sequence of SomebodyInPhoto

    Returns
    -------
    dict of place in `wanted` to face_id
    """
    faces = {face for one in wanted for face in (*one.face_ids, *one.candidate_ids)}
    people = {one.person_id for one in wanted if one.person_id is not None}
    vector_of = _vectors(library, weights, faces)
    of_person = _people(library, weights, people)
    limit = cluster_threshold(library, weights)
    means: dict[tuple[int | None, tuple[int, ...]], NDArray[np.float32] | None] = {}
    pairs = []
    for place, one in enumerate(wanted):
        key = (one.person_id, one.face_ids)
        if key not in means:
            known = [vector_of[face] for face in one.face_ids if face in vector_of]
            known += [] if one.person_id is None else of_person[one.person_id]
            means[key] = np.mean(known, axis=0) if known else None
        mean, candidates = means[key], [face for face in one.candidate_ids if face in vector_of]
        if mean is not None and candidates:
            distances = 2 - 2 * np.stack([vector_of[face] for face in candidates]) @ mean
            pairs += [
                (float(distance), face, place)
                for face, distance in zip(candidates, distances, strict=True)
                if distance <= limit
            ]
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, face, place in sorted(pairs):
        if place not in chosen and face not in taken:
            chosen[place] = face
            taken.add(face)
    return chosen


def _vectors(library: Library, weights: Weights, face_ids: Iterable[int]) -> dict[int, NDArray[np.float32]]:
    found = library.reading.vectors(weights.id, face_ids=sorted(face_ids))
    return dict(zip(found.face_ids.tolist(), dequantise(found.vectors), strict=True))


def _people(library: Library, weights: Weights, people: set[int]) -> dict[int, list[NDArray[np.float32]]]:
    found = library.reading.vectors(weights.id, person_ids=sorted(people))
    theirs: defaultdict[int, list[NDArray[np.float32]]] = defaultdict(list)
    for person_id, vector in zip(found.person_ids.tolist(), dequantise(found.vectors), strict=True):
        if len(theirs[person_id]) < _MOST_FACES:
            theirs[person_id].append(vector)
    return theirs
