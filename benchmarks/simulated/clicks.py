"""What the clicks of a simulated user do to a library, and what they cost.

What is counted:

- `ANSWER` 1: yes, no, "these too", or "all of these are right"; also waving an offer away.
- `UNTICK` 1: each face of a batch that is not like the others.
- `MOVE` 1: each face picked out of a page and dragged to where it belongs (or to "not Anna").
- `NAMING` 2: typing a name, new or known.
- `PAGE` 1: opening a person's page or a list, and each further `PER_PAGE` faces on it. Among faces that may be
  anybody's, each must be compared with everybody one knows, so that there a page is `PER_LOOK` faces.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.simulated.album import NOBODY
from engine.library import ConfirmFaces, Edit, Library, MergePeople, MoveFaces, NamePerson, RejectFaces
from engine.networks.weights import Weights
from engine.suggestions.more_like import more_like

ANSWER = UNTICK = MOVE = PAGE = 1
NAMING = 2
PER_PAGE, PER_LOOK = 30, 5


@dataclass
class Harm:
    """What must never happen: names that are gone, decided faces that moved, refused faces that came back."""

    names_lost: int = 0
    faces_moved: int = 0
    refused_returned: int = 0


@dataclass
class Diary:
    """Clicks so far, by kind too, and how good the questions were."""

    clicks: int = 0
    by_kind: dict[str, int] = field(default_factory=dict)
    questions: int = 0
    fruitful: int = 0
    harm: Harm = field(default_factory=Harm)


class Hand:
    """Makes edits that are true, counts their clicks, and watches that nothing else changes what was decided.

    Parameters
    ----------
    library : Library
    weights : callable
        Gives the weights in use now, which learning may change.
    truth : mapping of face_id to identity
    learning : bool
        Ask with all that was learned: look for questions after each answer, and hear "4 more like this".
    after_click : callable
        Called with this user after each action.
    break_time : callable
        Called with this user between tasks: there may be a scan then. Tells whether people were grouped anew.
    """

    def __init__(
        self,
        library: Library,
        weights: Callable[[], Weights],
        truth: Mapping[int, int],
        learning: bool,
        after_click: Callable[[Any], None],
        break_time: Callable[[Any], bool],
    ):
        self.library, self.weights, self.truth, self.learning = library, weights, truth, learning
        self.after_click, self.break_time = after_click, break_time
        self.diary = Diary()
        self.names: set[int] = set()  # identities that were named
        self.decided: dict[int, int] = {}  # face -> identity, by the user's own word
        self.refused: set[tuple[int, int]] = set()
        self.look()

    def look(self) -> None:
        """Read who is who, and see whether something happened that must not."""
        vectors = self.library.reading.vectors(self.weights().id)
        self.person_of: dict[int, int] = dict(zip(vectors.face_ids.tolist(), vectors.person_ids.tolist(), strict=True))
        named = {
            person.person_id: person.name for person in self.library.reading.people(include_hidden=True) if person.name
        }
        self.identity_of = {person_id: int(name.split()[-1]) for person_id, name in named.items()}
        self.person_named = {identity: person_id for person_id, identity in self.identity_of.items()}
        harm = self.diary.harm
        self.names |= self.person_named.keys()
        harm.names_lost = max(harm.names_lost, len(self.names - self.person_named.keys()))
        now = {face: self.identity_of.get(person) for face, person in self.person_of.items()}
        harm.faces_moved = max(harm.faces_moved, sum(now[face] != who for face, who in self.decided.items()))
        harm.refused_returned = max(harm.refused_returned, sum(now[face] == who for face, who in self.refused))

    def right(self) -> dict[int, bool]:
        """Report of each face whether it is under its name, or, for a stranger's, under nobody's."""
        return {
            face: self.identity_of.get(self.person_of.get(face, -1), NOBODY) == who for face, who in self.truth.items()
        }

    def _do(self, edit: Edit, kind: str, cost: int) -> None:
        self.library.edits.do(edit)
        self.pay(kind, cost)

    def pay(self, kind: str, cost: int) -> None:
        """Count clicks, and look what there is now."""
        self.diary.clicks += cost
        self.diary.by_kind[kind] = self.diary.by_kind.get(kind, 0) + cost
        self.look()
        self.after_click(self)

    def move(self, faces: Sequence[int], identity: int, kind: str, cost: int, *, apart: bool = False) -> None:
        """Move faces under a name, which costs more if it must be typed for the first time; see `MoveFaces.apart`."""
        known = self.person_named.get(identity)
        self._decide(faces, identity)
        name = None if known is not None else name_of(identity)
        came_from = {self.person_of[face] for face in faces} - {-1, known}
        self._do(MoveFaces(tuple(faces), known, name, apart), kind, cost + (NAMING if known is None else 0))
        if self.learning and came_from and kind != "yes":
            self._hear_offer(faces, identity, came_from)

    def _decide(self, faces: Sequence[int], identity: int) -> None:
        self.decided |= dict.fromkeys(faces, identity)
        for face in faces:  # to move a face out is to say that it is not who it was
            owner = self.identity_of.get(self.person_of[face])
            if owner is not None:
                self.refused.add((face, owner))
            self.refused.discard((face, identity))

    def _hear_offer(self, faces: Sequence[int], identity: int, came_from: set[int]) -> None:
        """Accept "4 more like this" if most are right, without the others; wave it away if not."""
        person_id = self.person_named[identity]
        offered = more_like(self.library, self.weights(), tuple(faces), person_id, came_from)
        right = [face for face in offered if self.truth[face] == identity]
        if offered and 2 * len(right) <= len(offered):
            self.pay("offer waved away", ANSWER)
        elif offered:
            self._decide(right, identity)
            cost = ANSWER + UNTICK * (len(offered) - len(right))
            self._do(MoveFaces(tuple(right), person_id), "offer taken", cost)

    def refuse(self, faces: Sequence[int], person_id: int, kind: str, cost: int) -> None:
        """Record that faces are not a person, for ever."""
        self.refused |= {(face, self.identity_of[person_id]) for face in faces}
        self._do(RejectFaces(tuple(faces), person_id), kind, cost)

    def confirm(self, person_id: int, faces: Sequence[int], kind: str, cost: int = ANSWER) -> None:
        """Confirm those of the faces that are still the person's."""
        rest = [face for face in faces if self.person_of[face] == person_id and face not in self.decided]
        if rest:
            self._decide(rest, self.identity_of[person_id])
            self._do(ConfirmFaces(tuple(rest)), kind, cost)

    def name_group(self, person_id: int, identity: int) -> None:
        """Name an unnamed person; one that is called like somebody known is merged with them."""
        known = self.person_named.get(identity)
        if known is None:
            self._do(NamePerson(person_id, name_of(identity)), "naming", NAMING)
            return
        self.refused -= {(face, identity) for face, person in self.person_of.items() if person == person_id}
        self._do(MergePeople(person_id, known), "naming", NAMING)


def name_of(identity: int) -> str:
    """Return the name by which a person's faces are known."""
    return f"Person {identity}"


def pages(n_faces: int) -> int:
    """Count the pages that so many faces of one person fill."""
    return -(-n_faces // PER_PAGE)
