"""What the user said about faces, as labels to learn from, and the part of them that is put aside to judge with."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.library import Library
from engine.networks.weights import Weights
from engine.records import Person
from engine.sentences import Phrase, in_turn, plural, sentence
from engine.vectors.unit_vectors import dequantise

MIN_PEOPLE, MIN_FACES = 5, 8
"""So many people with so many confirmed faces, each from a photo of its own, are enough to train and to judge with."""
_COPY = 0.05  # squared distance below which two faces of a person come from copies of one photo, or from a burst
_HELD_OUT_SHARE = 0.3  # of the photos
_HELD_OUT_PEOPLE = 5  # one in so many is put aside with all faces


@dataclass(frozen=True, eq=False)
class Labels:
    """Faces that the user said something about; row i of each array is one face.

    Attributes
    ----------
    face_id : (n,) int64
    photo : (n,) int64
        Faces with the same number stand in one photo, or in copies of one.
    embedding : (n, d) float32
        Unit rows, as stored: no adapter has touched them.
    poor : (n,) bool
        Too poor a face to start a person.
    person : (n,) int64
        -1 for faces of which is only known who they are not.
    sure : (n,) bool
        Confirmed one by one; the others were among a person's faces when the person was named.
    refused : tuple of (row, person)
        Faces, and who they are not.
    names : dict
        What to call each person.
    """

    face_id: NDArray[np.int64]
    photo: NDArray[np.int64]
    embedding: NDArray[np.float32]
    poor: NDArray[np.bool_]
    person: NDArray[np.int64]
    sure: NDArray[np.bool_]
    refused: tuple[tuple[int, int], ...]
    names: dict[int, str]

    def take(self, rows: NDArray[Any]) -> Labels:
        """Return some of the faces: (m,) int64 rows, or (n,) bool."""
        chosen = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        place = {int(row): new for new, row in enumerate(chosen)}
        arrays = (
            array[chosen] for array in (self.face_id, self.photo, self.embedding, self.poor, self.person, self.sure)
        )
        refused = tuple((place[row], person) for row, person in self.refused if row in place)
        return Labels(*arrays, refused, self.names)  # type: ignore[call-arg,arg-type]


@dataclass(frozen=True)
class Readiness:
    """Whether there are faces enough to train and to judge with.

    Attributes
    ----------
    n_people, n_confirmed : int
        People whom the user named or confirmed faces of, and the confirmed faces.
    needed : tuple of sentences
        What is missing and of whom; empty where nothing is.
    """

    n_people: int
    n_confirmed: int
    needed: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether training can begin."""
        return not self.needed


def read_labels(library: Library, weights: Weights) -> Labels:
    """Read what the user said about the faces that these weights embedded; hidden people are left out."""
    from engine.grouping.people import POOR_QUALITY

    table = library.grouping.face_table(weights.id, raw=True)
    people = {person.person_id: person for person in library.reading.people(include_hidden=True)}
    wanted = np.array([who for who, person in people.items() if not person.hidden], np.int64)
    labelled = table.locked & np.isin(table.person_id, wanted)
    confirmed = {
        line.face_id for line in library.reading.face_lines(table.face_id[labelled].tolist()) if line.confirmed
    }
    refused_of = {face: them & set(wanted.tolist()) for face, them in table.rejected.items()}
    chosen = labelled | np.isin(table.face_id, [face for face, them in refused_of.items() if them])
    face_id, embedding = table.face_id[chosen], dequantise(table.vector[chosen])
    person = np.where(labelled, table.person_id, -1)[chosen]
    return Labels(
        face_id=face_id,
        photo=_without_copies(table.photo_id[chosen], person, embedding),
        embedding=embedding,
        poor=table.quality[chosen] < POOR_QUALITY,
        person=person,
        sure=np.isin(face_id, list(confirmed)) & (person >= 0),
        refused=tuple(
            (row, who) for row, face in enumerate(face_id.tolist()) for who in sorted(refused_of.get(face, ()))
        ),
        names={who: _called(person) for who, person in people.items()},
    )


def _called(person: Person) -> str:
    return person.name or f"person {person.person_id}"


def _without_copies(
    photo: NDArray[np.int64], person: NDArray[np.int64], embedding: NDArray[np.float32]
) -> NDArray[np.int64]:
    """Merge the numbers of photos that show a face that is all but the same: (n,) int64."""
    root = {int(number): int(number) for number in np.unique(photo)}

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = number = root[root[number]]
        return number

    for who in np.unique(person[person >= 0]):
        rows = np.flatnonzero(person == who)
        near = 2.0 - 2.0 * (embedding[rows] @ embedding[rows].T) < _COPY
        for a, b in np.argwhere(np.triu(near, 1)):
            first, second = find(int(photo[rows[a]])), find(int(photo[rows[b]]))
            root[max(first, second)] = min(first, second)
    return np.array([find(int(number)) for number in photo], np.int64)


def readiness(library: Library, weights: Weights) -> Readiness:
    """Report whether there are confirmed faces enough to train and to judge with, and what is missing."""
    return _readiness(read_labels(library, weights))


def _readiness(labels: Labels) -> Readiness:
    n_of = _n_photos(labels)
    known = sorted({int(who) for who in labels.person if who >= 0}, key=lambda who: (-n_of[who], who))
    needed: list[str] = [
        plural(
            "Kith needs {n} more confirmed face of {name}.",
            "Kith needs {n} more confirmed faces of {name}.",
            n_more,
            name=labels.names[person],
        )
        for person in known[:MIN_PEOPLE]
        if (n_more := MIN_FACES - n_of[person]) > 0
    ]
    if (n_people := MIN_PEOPLE - len(known)) > 0:
        needed.append(_MORE_PEOPLE[n_people](n_faces=MIN_FACES))
    return Readiness(len(known), int(labels.sure.sum()), tuple(needed))


_MORE_PEOPLE = {  # at most MIN_PEOPLE
    1: Phrase("Kith needs {n_faces} confirmed faces of one more person."),
    2: Phrase("Kith needs {n_faces} confirmed faces each of two more people."),
    3: Phrase("Kith needs {n_faces} confirmed faces each of three more people."),
    4: Phrase("Kith needs {n_faces} confirmed faces each of four more people."),
    5: Phrase("Kith needs {n_faces} confirmed faces each of five more people."),
}


def require_ready(labels: Labels) -> None:
    """Raise KnownError, with the sentences that say what is missing, if there are too few labels."""
    from engine.errors import KnownError

    state = _readiness(labels)
    if not state.ready:
        raise KnownError(in_turn([sentence("There is too little to learn from yet."), *state.needed]))


def _n_photos(labels: Labels) -> Counter[int]:
    """Count the photos in which each person has a confirmed face."""
    pairs = {(int(who), int(photo)) for who, photo in zip(labels.person, labels.photo, strict=True) if who >= 0}
    sure = {(int(labels.person[row]), int(labels.photo[row])) for row in np.flatnonzero(labels.sure)}
    return Counter(person for person, _ in pairs & sure)


@dataclass(frozen=True, eq=False)
class TrainTestSplit:
    """Labels to train on, and confirmed faces that training never sees.

    Attributes
    ----------
    train, held_out : (n,) bool
        Disjoint; no photo has faces in both.
    new_people : frozenset of person
        Of these all confirmed faces are held out, so that training knows nothing of them.
    """

    train: NDArray[np.bool_]
    held_out: NDArray[np.bool_]
    new_people: frozenset[int]


def split(labels: Labels, seed: int = 0) -> TrainTestSplit:
    """Choose faces to hold out: some people with all their photos, and nearly a third of the other photos.

    People are put aside among those with fewer faces, so that enough is left to learn from.
    """
    rng = np.random.default_rng(seed)
    n_of = _n_photos(labels)
    able = sorted((who for who, n in n_of.items() if n >= MIN_FACES // 2), key=lambda who: (n_of[who], who))
    smaller = able[: max(1, len(able) * 2 // 3)]
    n_new = max(1, len(able) // _HELD_OUT_PEOPLE) if len(able) > 2 else 0
    new_people = {int(who) for who in rng.permutation(np.array(smaller, np.int64))[:n_new]}
    photos_of: defaultdict[int, set[int]] = defaultdict(set)
    for row in np.flatnonzero(labels.sure):
        photos_of[int(labels.person[row])].add(int(labels.photo[row]))
    held_photos = _union(photos_of[who] for who in new_people)
    for person in sorted(photos_of.keys() - new_people):
        free = sorted(photos_of[person] - held_photos)
        n_wanted = round(_HELD_OUT_SHARE * len(photos_of[person])) - len(photos_of[person] & held_photos)
        held_photos |= {int(photo) for photo in rng.permutation(np.array(free, np.int64))[: max(0, n_wanted)]}
    aside = np.isin(labels.photo, list(held_photos)) | np.isin(labels.person, list(new_people))
    return TrainTestSplit(~aside, np.isin(labels.photo, list(held_photos)) & labels.sure, frozenset(new_people))


def _union(sets: Iterable[set[int]]) -> set[int]:
    return set().union(*sets)
