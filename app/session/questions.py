"""What to ask the user, and how complete people are, worked out from the library; a thread may import it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.library import Evidence, Library
from engine.networks.weights import Weights
from engine.suggestions.completeness import Completeness, completeness
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import Suggestion, suggest

_AT_MOST = 200
_KNOWN = 4  # faces of the person shown beside their cover


@dataclass(frozen=True, slots=True)
class Question:
    """Is this Anna? Or, without a person: who is this?

    Attributes
    ----------
    person_id : int or None
    face_ids : tuple of int
        Whom to ask about, the most likely first.
    photo_ids : tuple of int
        Where these faces are.
    known : tuple of int
        A few good faces of the person, the confirmed first.
    source_id : int or None
        The one person whose faces these are now, unnamed where a name is asked for.
    n_more : int
        Faces that are not shown because they are too many; they are asked about next time.
    """

    person_id: int | None
    face_ids: tuple[int, ...]
    photo_ids: tuple[int, ...]
    known: tuple[int, ...]
    source_id: int | None = None
    n_more: int = 0

    @property
    def about(self) -> int | None:
        """Who is asked about: the named person, or whose name is wanted."""
        return self.source_id if self.wants_name else self.person_id

    @property
    def wants_name(self) -> bool:
        """Whether nobody with a name is likely."""
        return self.person_id is None

    @property
    def is_check(self) -> bool:
        """Whether the faces are with the person already, put there by grouping and doubtful."""
        return self.person_id is not None and self.source_id == self.person_id

    def without(self, face_ids: set[int]) -> Question | None:
        """Return the question about the other faces only; None if there are none."""
        kept = [pair for pair in zip(self.face_ids, self.photo_ids, strict=True) if pair[0] not in face_ids]
        if not kept:
            return None
        faces, photos = zip(*kept, strict=True)
        return replace(self, face_ids=faces, photo_ids=photos)


@dataclass(frozen=True)
class Suggestions:
    """Questions, the most useful first, and for each named person how complete they are."""

    questions: Sequence[Question] = ()
    completeness: dict[int, Completeness] | None = None


def suggestions_of(library: Library, weights: Weights, n_shown_faces: int = 60) -> Suggestions:
    """Work questions and completeness out, with at most n_shown_faces a question; in the background."""
    knowledge = Knowledge.read(library, weights)
    return Suggestions(
        _questions(knowledge.evidence, suggest(knowledge, _AT_MOST), n_shown_faces), completeness(knowledge)
    )


def _questions(evidence: Evidence, found: Sequence[Suggestion], n_shown_faces: int) -> list[Question]:
    asked_about = {suggestion.person_id for suggestion in found}
    known = {who: () if who is None else _known_faces(evidence, who) for who in asked_about}
    out = []
    for suggestion in found:
        face_ids, person_id = suggestion.face_ids[:n_shown_faces], suggestion.person_id
        photo_ids = tuple(evidence.photo_id[np.searchsorted(evidence.face_id, face_ids)].tolist())
        n_more = len(suggestion.face_ids) - len(face_ids)
        out.append(Question(person_id, face_ids, photo_ids, known[person_id], suggestion.source_person_id, n_more))
    return out


def _known_faces(evidence: Evidence, person_id: int) -> tuple[int, ...]:
    rows = np.flatnonzero(evidence.person_id == person_id)
    best = np.lexsort((rows, -evidence.quality[rows], ~evidence.confirmed[rows]))
    return tuple(evidence.face_id[rows[best[: _KNOWN + 1]]].tolist())
