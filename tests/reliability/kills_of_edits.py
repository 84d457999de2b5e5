"""Kills while the user works: edits, undo and redo, groupings, somebody forgotten."""

from __future__ import annotations

import functools
import random
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from engine.grouping.regrouping import regroup_people
from engine.library import ConfirmFaces, Library, NamePerson, RejectFaces
from tests.engine.faces_library import WEIGHTS, add, near
from tests.engine.library import make

from .killing import Case, Run, Say
from .random_steps import random_edit, regroup_at_random
from .views import by_content, by_ids, check_undo, content_in, copied, open_sound

LIBRARY = "library.db"
N_STEPS = 60
FORGOTTEN = "Zoë Quandt"


def prepare_edits(folder: Path, album: Path) -> None:
    """24 faces, five people and a few free faces."""
    library, people, _ = make.with_people(folder, 5, 4, 4, 3, 2)
    with library:
        make.write(library, *make.rows_of_faces(24))
        library.edits.do(NamePerson(people[0], "Anna"))


def step(library: Library, rng: random.Random) -> None:
    """Do, undo, redo or regroup something."""
    kind = rng.random()
    if kind < 0.2:
        library.edits.undo()
    elif kind < 0.3:
        library.edits.redo()
    elif kind < 0.36:
        regroup_at_random(library, rng)
    else:
        try:
            library.edits.do(random_edit(rng))
        except KnownError:  # of somebody who is not there
            return


def edit(folder: Path, album: Path, say: Say) -> None:
    rng = random.Random(7)
    with Library.open(folder / LIBRARY) as library:
        for number in range(N_STEPS):
            step(library, rng)
            say(number)


@functools.cache
def _states(before: Path) -> list[dict[str, Any]]:
    """Return what is there after each step, first before all of them, and last with everything undone."""
    rng = random.Random(7)
    with Library.open(copied(before / LIBRARY, before / "steps")) as library:
        states = [by_ids(library)]
        for _ in range(N_STEPS):
            step(library, rng)
            states.append(by_ids(library))
        return [*states, _all_undone(library)]


def _all_undone(library: Library) -> dict[str, Any]:
    while library.edits.undo() is not None:
        pass
    return {key: value for key, value in by_ids(library).items() if key != "journal"}


def check_edits(run: Run) -> None:
    """Each step that was reported is there, and the one under way as a whole or not at all."""
    *states, undone = _states(run.before)
    n_done = len(run.said)
    with open_sound(run.folder / LIBRARY) as library:
        assert by_ids(library) in states[n_done : n_done + 2]
        check_undo(library)
        assert _all_undone(library) == undone


EDITS = Case("edits", prepare_edits, edit, check_edits)

N_ROUNDS, N_NEW = 4, 24


def prepare_grouping(folder: Path, album: Path) -> None:
    """Some named people, whom a user has corrected."""
    with Library.open(folder / LIBRARY) as library:
        faces = _round_of_faces(library, 0)
        regroup_people(library, WEIGHTS)
        for number, person in enumerate(library.reading.people()[:3]):
            library.edits.do(NamePerson(person.person_id, f"Person {number}"))
        library.edits.do(RejectFaces((faces[1],), None))


def _round_of_faces(library: Library, number: int) -> list[int]:
    """Write new faces, the same in each run; a round that is there already is not written again."""
    vectors = [near(face % 8, seed=1000 * number + face) for face in range(N_NEW)]
    if library.health().n_faces >= N_NEW * (number + 1):
        return []
    return add(library, vectors)


def group(folder: Path, album: Path, say: Say) -> None:
    """Write faces and group them, again and again."""
    with Library.open(folder / LIBRARY) as library:
        for number in range(1, N_ROUNDS):
            _round_of_faces(library, number)
            say(number)
            regroup_people(library, WEIGHTS)


def check_grouping(run: Run) -> None:
    """What was written is there, who was named is, and grouping goes on to where it would have ended."""
    with open_sound(run.folder / LIBRARY) as library:
        assert library.health().n_faces >= N_NEW * (len(run.said) + 1)
        assert by_content(library)["confirmed"] == content_in(run.before / LIBRARY)["confirmed"]
        assert {who.name for who in library.reading.people()} >= {"Person 0", "Person 1", "Person 2"}
        check_undo(library)
    group(run.folder, run.album, lambda _: None)
    with Library.open(run.folder / LIBRARY) as library:
        found = by_content(library)
    assert found == content_in(run.whole / LIBRARY)


GROUPING = Case("grouping", prepare_grouping, group, check_grouping)


def prepare_forgetting(folder: Path, album: Path) -> None:
    library, people, faces = make.with_people(folder, 8, 6, 5)
    with library:
        library.edits.do(NamePerson(people[0], FORGOTTEN))
        library.edits.do(NamePerson(people[1], "Ben"))
        library.edits.do(ConfirmFaces(tuple(faces[0][:3])))
        library.back_up()


def forget(folder: Path, album: Path, say: Say) -> None:
    with Library.open(folder / LIBRARY) as library:
        (who,) = [person for person in library.reading.people() if person.name == FORGOTTEN]
        library.forgetting.forget(who.person_id)
        say("forgotten")


def check_forgetting(run: Run) -> None:
    """Whoever was reported as forgotten is in no file; else forgetting can be done again; everybody else stays."""
    with open_sound(run.folder / LIBRARY) as library:
        who = [person for person in library.reading.people() if person.name == FORGOTTEN]
        assert not (who and run.said)
        check_undo(library)
        if who:
            library.forgetting.forget(who[0].person_id)
        library.forgetting.tidy()  # as the next scan does
        assert [person.name for person in library.reading.people()] == ["Ben", None]
    files = [path for path in run.folder.rglob("*") if path.is_file()]
    assert not [path for path in files if FORGOTTEN.encode() in path.read_bytes()]


FORGETTING = Case("forgetting", prepare_forgetting, forget, check_forgetting)
