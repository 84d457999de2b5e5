"""Family albums put together from labelled faces, grouped and corrected as a library would be; the truth is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.grouping.people import regroup
from engine.library import Evidence
from engine.networks.weights import Weights
from engine.records import FaceTable
from engine.vectors.unit_vectors import dequantise, quantise


@dataclass(frozen=True, eq=False)
class LabelledFaces:
    """Embeddings (n, 128) int8 with the identity (n,) of each."""

    vector: NDArray[np.int8]
    identity: NDArray[np.int64]

    @classmethod
    def read(cls, file: Path) -> LabelledFaces:
        """Read an npz with `embedding` (n, 128) float32 and `identity` (n,)."""
        with np.load(file) as data:
            return cls(quantise(data["embedding"]), data["identity"].astype(np.int64))


@dataclass(frozen=True)
class AlbumStyle:
    """What an album is like.

    Attributes
    ----------
    n_people, n_strangers : int
        Those who appear again and again, and those who are seen once or twice.
    named : float
        Share of the people found who bear names.
    first : float
        Share of the photos that were there when names were given.
    confirmed : float
        Share of the rightly placed faces of the named that were confirmed.
    n_asked : int
        Questions answered.
    hard : float
        Share of faces that are blurred, dark or turned away: noise of up to their own length is added to them.
    care : float
        The grouping threshold in shares of the weights' own: the user's sensitivity.
    """

    n_people: int = 25
    n_strangers: int = 60
    named: float = 0.7
    first: float = 0.6
    confirmed: float = 0.15
    n_asked: int = 10
    hard: float = 0.3
    care: float = 0.95


def random_style(rng: np.random.Generator) -> AlbumStyle:
    """Draw a style, so that nothing fitted to albums is fitted to one kind of album."""
    return AlbumStyle(
        n_people=int(rng.integers(12, 45)),
        n_strangers=int(rng.integers(10, 250)),
        named=float(rng.uniform(0.3, 1.0)),
        first=float(rng.uniform(0.4, 1.0)),
        confirmed=float(rng.uniform(0.0, 0.4)),
        n_asked=int(rng.integers(0, 40)),
        hard=float(rng.uniform(0.0, 0.5)),
        care=float(rng.uniform(0.85, 1.0)),
    )


Ask = Callable[[Evidence, int], list[tuple[int, NDArray[np.int64]]]]
"""From what is known and a number of questions, (person_id, rows) of each question."""


class Album:
    """An album and its state: `evidence` is what the program knows, `truth` (n,) whose each face is."""

    def __init__(
        self, faces: LabelledFaces, rng: np.random.Generator, style: AlbumStyle, weights: Weights, ask: Ask
    ) -> None:
        self.rng, self.weights, self.threshold = rng, weights, weights.cluster_threshold * style.care
        rows = self._draw(faces, style)
        n = len(rows)
        self.truth = faces.identity[rows]
        none = np.zeros(0, np.int64)
        self.evidence = Evidence(
            face_id=np.arange(n),
            photo_id=self._photos(),
            vector=self._blurred(faces.vector[rows], style.hard),
            quality=rng.uniform(0.3, 1.0, n).astype(np.float32),
            person_id=np.full(n, -1),
            confirmed=np.zeros(n, bool),
            guessed=np.zeros(n, bool),
            year=rng.integers(1995, 2025, n).astype(np.int16),
            refused_row=none,
            refused_person=none,
            named=none,
            hidden=none,
        )
        here = rng.random(n) < style.first
        self.who: dict[int, int] = {}  # named person -> identity
        self.group(here)
        self._name(style.named)
        self._confirm(style.confirmed)
        self.group(np.ones(n, bool))
        while style.n_asked > 0:
            questions = ask(self.evidence, min(10, style.n_asked))
            for person_id, rows in questions:
                self.answer(person_id, rows)
            style = replace(style, n_asked=style.n_asked - 10)

    def _draw(self, faces: LabelledFaces, style: AlbumStyle) -> NDArray[np.int64]:
        known, counts = np.unique(faces.identity, return_counts=True)
        many = self.rng.permutation(known[counts >= 6])[: min(style.n_people, 2 * len(known) // 3)]
        few = self.rng.permutation(np.setdiff1d(known, many))[: style.n_strangers]
        wanted = {int(one): 3 + int(self.rng.pareto(0.9) * 5) for one in many}
        wanted |= {int(one): int(self.rng.integers(1, 3)) for one in few}
        order = self.rng.permutation(len(faces.identity))
        by_person = order[np.argsort(faces.identity[order], kind="stable")]
        starts = np.searchsorted(faces.identity[by_person], list(wanted))
        ends = np.searchsorted(faces.identity[by_person], list(wanted), side="right")
        return np.concatenate(
            [by_person[a : min(b, a + n)] for a, b, n in zip(starts, ends, wanted.values(), strict=True)]
        )

    def _blurred(self, vectors: NDArray[np.int8], share: float) -> NDArray[np.int8]:
        noise = self.rng.normal(size=vectors.shape) * (self.rng.random((len(vectors), 1)) < share)
        noise *= self.rng.uniform(0.2, 1.0, (len(vectors), 1)) / np.sqrt(vectors.shape[1])
        return quantise((dequantise(vectors) + noise).astype(np.float32))

    def _photos(self) -> NDArray[np.int64]:
        """Put a third of the faces two to a photo, never twice the same person."""
        photo = np.arange(len(self.truth))
        pairs = self.rng.permutation(len(photo))[: len(photo) // 3 * 2 // 2].reshape(-1)
        for a, b in zip(pairs[0::2].tolist(), pairs[1::2].tolist(), strict=False):
            if self.truth[a] != self.truth[b]:
                photo[b] = photo[a]
        return photo

    def group(self, here: NDArray[np.bool_]) -> None:
        """Group the faces that are here, around what is named and confirmed."""
        known = self.evidence
        rows = np.flatnonzero(here)
        is_named = np.isin(known.person_id, known.named)
        locked = known.confirmed | (is_named & ~known.guessed)
        rejected: dict[int, frozenset[int]] = {}
        for row, person_id in zip(known.refused_row.tolist(), known.refused_person.tolist(), strict=True):
            rejected[row] = rejected.get(row, frozenset()) | {person_id}
        table = FaceTable(
            known.face_id[rows],
            known.photo_id[rows],
            known.vector[rows],
            known.quality[rows],
            known.person_id[rows],
            locked[rows],
            rejected,
        )
        person_id = known.person_id.copy()
        person_id[rows[~locked[rows]]] = -1
        fresh = 1 + int(known.person_id.max(initial=0))
        for group in regroup(table, self.threshold, self.weights.averaged_share):
            number = group.person_id
            if number is None:
                number, fresh = fresh, fresh + 1
            person_id[list(group.face_ids)] = number
        joins = np.isin(person_id, known.named) & ~locked
        self.evidence = replace(known, person_id=person_id, guessed=joins)

    def _name(self, share: float) -> None:
        """Name the largest group of many an identity with three faces or more, as its majority is."""
        person_ids, sizes = np.unique(self.evidence.person_id[self.evidence.person_id >= 0], return_counts=True)
        for person_id in person_ids[np.argsort(-sizes, kind="stable")].tolist():
            theirs = self.truth[self.evidence.person_id == person_id]
            identities, counts = np.unique(theirs, return_counts=True)
            identity = int(identities[counts.argmax()])
            is_new = identity not in self.who.values() and 2 * counts.max() > len(theirs)
            if len(theirs) >= 3 and is_new and self.rng.random() < share:
                self.who[person_id] = identity
        self.evidence = replace(self.evidence, named=np.array(sorted(self.who), np.int64))

    def _confirm(self, share: float) -> None:
        right = self.is_right() & (self.rng.random(len(self.truth)) < share)
        self.evidence = replace(self.evidence, confirmed=self.evidence.confirmed | right)

    def identity_of(self, person_ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return who named people are; -1 for others."""
        return np.array([self.who.get(one, -1) for one in person_ids.tolist()], np.int64)

    def is_right(self) -> NDArray[np.bool_]:
        """Return which faces that are with the named person they are: (n,) bool."""
        return self.identity_of(self.evidence.person_id) == self.truth

    def answer(self, person_id: int, rows: NDArray[np.int64]) -> int:
        """Answer yes for the faces that are the person, and no for the others; returns how many clicks that took."""
        known = self.evidence
        yes = self.truth[rows] == self.who[person_id]
        person, confirmed, guessed = known.person_id.copy(), known.confirmed.copy(), known.guessed.copy()
        person[rows[yes]], confirmed[rows[yes]], guessed[rows[yes]] = person_id, True, False
        no = rows[~yes]
        person[no[person[no] == person_id]] = -1
        self.evidence = replace(
            known,
            person_id=person,
            confirmed=confirmed,
            guessed=guessed,
            refused_row=np.concatenate([known.refused_row, no]),
            refused_person=np.concatenate([known.refused_person, np.full(len(no), person_id)]),
        )
        return int(yes.any()) + int(not yes.all())
