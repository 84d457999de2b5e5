"""Find the faces like one, the photos of a person and who somebody is: one rule for the command line and the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.active_weights import adapted, cluster_threshold
from engine.errors import KnownError
from engine.library import Library, Vectors
from engine.networks.weights import Weights
from engine.search.gallery import Gallery, Match, least, probe_of_face
from engine.sentences import sentence
from engine.vectors.unit_vectors import dequantise

N_FACES = 1000
"""So many faces at most are found by likeness."""
N_PEOPLE = 5
"""So many people are offered as the likeliest."""
_SURE = 0.72
_MAYBE = 1.1


@dataclass(frozen=True, slots=True)
class Sureness:
    """Squared distances up to which two faces are called the same in plain words.

    Attributes
    ----------
    sure, likely, maybe : float
        Ascending; beyond the last nothing is found.
    """

    sure: float
    likely: float
    maybe: float

    @classmethod
    def of(cls, cluster_threshold: float, same_threshold: float) -> Sureness:
        """Make the limits from a network's thresholds."""
        return cls(_SURE * cluster_threshold, cluster_threshold, max(same_threshold, _MAYBE * cluster_threshold))


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A face of the library and its squared distance to the probe; its person's name where it was read."""

    face_id: int
    photo_id: int
    person_id: int | None
    name: str | None
    distance: float


@dataclass(frozen=True, slots=True)
class FoundPhoto:
    """A photo file, with the nearest of its faces to the probe, whose that is, and its squared distance."""

    path: str
    face_id: int
    person_id: int | None
    name: str | None
    distance: float


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a probe is: a named person, or nobody known; and the squared distance of the nearest named face, if any."""

    person_id: int | None
    name: str | None
    distance: float | None


def sureness(library: Library, weights: Weights) -> Sureness:
    """Return what distances mean in words, as the user set the sensitivity."""
    return Sureness.of(cluster_threshold(library, weights), weights.same_threshold)


def like_face(library: Library, weights: Weights, gallery: Gallery, face_id: int) -> list[FoundFace]:
    """Rank the faces like one of the library's, without itself.

    Raises
    ------
    KnownError
        If these weights have not embedded the face.
    """
    probe = probe_of_face(library, weights, face_id)
    if probe is None:
        raise KnownError(
            sentence("This face was not looked at with the network in use. Look for new photos first, please.")
        )
    return [face for face in _like(library, weights, gallery, probe) if face.face_id != face_id]


def like_person(library: Library, weights: Weights, gallery: Gallery, person_id: int) -> list[FoundFace]:
    """Rank the faces like the mean of a person's, without theirs and those that cannot be; see `Reading.impossible`.

    Raises
    ------
    KnownError
        If these weights have embedded none of the person's faces.
    """
    probes = library.reading.vectors(weights.id, [person_id])
    if not len(probes.vectors):
        raise KnownError(sentence("This person has no face that could be looked for."))
    found = [face for face in _like(library, weights, gallery, _mean(probes)) if face.person_id != person_id]
    impossible = library.reading.impossible(person_id, [face.face_id for face in found])
    return [face for face in found if face.face_id not in impossible]


def people_like_faces(
    library: Library, weights: Weights, gallery: Gallery, face_ids: Sequence[int], n_most: int = N_PEOPLE
) -> list[int]:
    """Rank the people whom some faces may be, by the nearest face of each to the mean of those; none if unknown.

    Nobody who was not born when the faces were seen, or had died, and nobody who they are not, as the user said.
    """
    impossible = library.reading.impossible_people(face_ids)
    probes = library.reading.vectors(weights.id, face_ids=list(face_ids))
    found = _people_like(gallery, probes, n_most + len(impossible))
    return [person_id for person_id in found if person_id not in impossible][:n_most]


def people_like_person(library: Library, weights: Weights, gallery: Gallery, person_id: int) -> list[int]:
    """Rank the people who may be the same as one, who is not among them."""
    return _people_like(gallery, library.reading.vectors(weights.id, [person_id]), N_PEOPLE + 1, without=person_id)


def _people_like(gallery: Gallery, probes: Vectors, n_most: int, without: int | None = None) -> list[int]:
    if not len(probes.vectors):
        return []
    own = set(probes.face_ids.tolist())
    distance, n_looked_at = gallery.distances(_mean(probes)), N_FACES
    while True:
        matches = gallery.ranked(distance, least(distance, n_looked_at))
        people = dict.fromkeys(match.person_id for match in matches if match.face_id not in own)
        found = [person_id for person_id in people if person_id is not None and person_id != without]
        if len(found) >= n_most or n_looked_at >= len(gallery):
            return found[:n_most]
        n_looked_at *= 8


def _mean(probes: Vectors) -> NDArray[np.float32]:
    mean = dequantise(probes.vectors).mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)


def like_outside(
    library: Library, weights: Weights, gallery: Gallery, embedding: NDArray[np.float32]
) -> list[FoundFace]:
    """Rank the faces like one from outside the library: (128,) float32, unit length, as the network made it."""
    return _like(library, weights, gallery, adapted(library, weights, embedding[None])[0])


def _like(library: Library, weights: Weights, gallery: Gallery, probe: NDArray[np.float32]) -> list[FoundFace]:
    farthest = sureness(library, weights).maybe
    matches = [match for match in gallery.nearest(probe, N_FACES) if match.distance <= farthest]
    lines = {line.face_id: line for line in library.reading.face_lines([match.face_id for match in matches])}
    return [
        FoundFace(match.face_id, line.photo_id, line.person_id, None, match.distance)
        for match in matches
        if (line := lines.get(match.face_id)) is not None
    ]


def photos_of_person(
    library: Library,
    weights: Weights,
    gallery: Gallery,
    embedding: NDArray[np.float32],
    within: float | None = None,
) -> list[FoundPhoto]:
    """Find every photo file of the person that an outside face is, best first.

    That is every photo with a face near enough to it, and all photos of the person that it is taken for; none that was
    taken before that person's birth or after their death, if those are known, or whose face is not them, as the user
    said.

    Parameters
    ----------
    library : Library
    weights : Weights
    gallery : Gallery
    embedding : (128,) float32, unit length, as the network made it
    within : float, optional
        Only photos with a face within this squared distance. By default near is what grouping takes for one person.
    """
    distance = gallery.distances(adapted(library, weights, embedding[None])[0])
    limit = sureness(library, weights).likely if within is None else within
    near = gallery.ranked(distance, np.flatnonzero(distance <= limit))
    if within is None and near and near[0].person_id is not None:
        person_id = near[0].person_id
        theirs = gallery.vectors.person_ids == person_id
        near = gallery.ranked(distance, np.flatnonzero(theirs | (distance <= limit)))
        others = [match.face_id for match in near if match.person_id != person_id]
        impossible = library.reading.impossible(person_id, others)
        near = [match for match in near if match.face_id not in impossible]
    return _photos(library, near)


def _photos(library: Library, matches: Sequence[Match]) -> list[FoundPhoto]:
    """List the files that matches, nearest first, are in: each file once."""
    if not matches:
        return []
    faces = {face.face_id: face for face in library.reading.faces(face_ids=[match.face_id for match in matches])}
    found: dict[str, FoundPhoto] = {}
    for match in matches:
        if match.face_id not in faces:  # all its files are away
            continue
        face = faces[match.face_id]
        for path in face.paths:
            photo = FoundPhoto(path, match.face_id, face.person_id, face.person_name, match.distance)
            found.setdefault(path, photo)
    return list(found.values())


def identities(
    library: Library,
    weights: Weights,
    gallery: Gallery,
    embeddings: NDArray[np.float32],
    within: float | None = None,
) -> list[Identity]:
    """Identify outside faces among the named people, hidden ones too: one face of a person is enough.

    Parameters
    ----------
    library : Library
    weights : Weights
    gallery : Gallery
    embeddings : (n, 128) float32, unit rows, as the network made them
    within : float, optional
        Squared distance; by default what grouping takes for one person.

    Returns
    -------
    list of Identity, one a row
    """
    names = {person.person_id: person.name for person in library.reading.people(include_hidden=True) if person.name}
    named = gallery.of_people(names)
    limit = sureness(library, weights).likely if within is None else within
    found = []
    for probe in adapted(library, weights, embeddings):
        nearest = next(iter(named.nearest(probe, 1)), None)
        if nearest is None or nearest.person_id is None:
            found.append(Identity(None, None, None))
        elif nearest.distance > limit:
            found.append(Identity(None, None, nearest.distance))
        else:
            found.append(Identity(nearest.person_id, names[nearest.person_id], nearest.distance))
    return found
