"""Random steps of a user, the same for the same random numbers and library."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from engine.library import (
    Change,
    ConfirmFaces,
    DeleteFace,
    Edit,
    Facts,
    HidePeople,
    HidePerson,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    SetBirthday,
    SetCover,
)
from tests.engine.library.make import BOX, NN2, drawn, resized

N_PHOTOS, N_PEOPLE = 24, 9
NAMES = ("Anna", "anna ", "Bob", "😀", None)


def _faces(rng: random.Random) -> tuple[int, ...]:
    return tuple(sorted(rng.sample(range(1, N_PHOTOS + 4), rng.randint(1, 4))))


def _some(rng: random.Random, people: Sequence[int]) -> tuple[int, ...]:
    return tuple(rng.sample(people, min(len(people), rng.randint(1, 3))))


_EDITS: tuple[Callable[[random.Random, Sequence[int]], Edit], ...] = (
    lambda rng, people: NamePerson(rng.choice(people), rng.choice(NAMES)),
    lambda rng, people: NamePerson(rng.choice(people), f"Person {rng.randrange(10**6)}"),
    lambda rng, people: MoveFaces(_faces(rng), rng.choice([None, rng.choice(people)]), rng.choice(["Cid", None])),
    lambda rng, people: ConfirmFaces(_faces(rng)),
    lambda rng, people: RejectFaces(_faces(rng), rng.choice([None, rng.choice(people)])),
    lambda rng, people: MergePeople(rng.choice(people), rng.choice(people)),
    lambda rng, people: MergeAll(_some(rng, people), rng.choice(people)),
    lambda rng, people: HidePerson(rng.choice(people), rng.random() < 0.5),
    lambda rng, people: HidePeople(_some(rng, people), rng.random() < 0.5),
    lambda rng, people: SetCover(rng.choice(people), rng.choice(_faces(rng))),
    lambda rng, people: SetBirthday(rng.choice(people), rng.choice(["1990-05-12", "2001-01-01", None])),
    lambda rng, people: drawn(
        rng.randint(1, N_PHOTOS), rng.choice([None, rng.choice(people)]), look=rng.randrange(128)
    ),
    lambda rng, people: resized(rng.choice(_faces(rng)), rng.choice([BOX, (90.0, 90.0, 210.0, 210.0)])),
    lambda rng, people: DeleteFace(rng.choice(_faces(rng))),
)


def random_edit(rng: random.Random, people: Sequence[int] = range(1, N_PEOPLE + 1)) -> Edit:
    """Make up an edit of some of these people, of whom some may not be there any more."""
    return rng.choice(_EDITS)(rng, people)


def regroup_at_random(library: Library, rng: random.Random) -> Change:
    """Throw the free faces together as a step of the journal, as no rejection forbids."""
    table = library.grouping.face_table(NN2)
    people = [*sorted(who.person_id for who in library.reading.people(include_hidden=True)), None, None]
    groups: list[tuple[int | None, list[int]]] = [(person_id, []) for person_id in people]
    for face_id in table.face_id[~table.locked].tolist():
        person_id, members = rng.choice(groups)
        if person_id not in table.rejected.get(face_id, ()) and rng.random() < 0.8:
            members.append(face_id)
    return library.grouping.regroup(groups, facts=Facts(), settings={"cluster_threshold": rng.random()})
