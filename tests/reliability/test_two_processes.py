"""Two processes change one library at once, at random: nothing is lost, and the journal holds each step once.

`make test` interleaves 200 steps, `make test-long` 10,000.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from engine.errors import KnownError
from engine.library import Library, NamePerson
from tests.engine.library.make import rows_of_faces, with_people, write

from .killing import CONTEXT
from .random_steps import N_PHOTOS, random_edit
from .views import by_ids, open_sound

N_STEPS = int(os.environ.get("KITH_INTERLEAVED", "200"))
UNDERSTANDABLE = (
    "There is no person",
    "was merged into",
    "There is no face",
    "There is no photo",
    "A face that belongs to nobody cannot be confirmed",
    "A person cannot be merged with themselves",
    "is already called",
    "does not belong to",
)
"""What may become of a step about somebody whom the other process has just changed."""


def work(path: Path, seed: int, n_steps: int, sender: Connection) -> None:
    """Do random steps, and tell at the end how many of each kind changed something, and which sentences came."""
    rng = random.Random(seed)
    counts: Counter[str] = Counter()
    sentences = set()
    with Library.open(path) as library:
        sender.send("open")
        for number in range(n_steps):
            if number % 10 == 0:
                people = sorted(who.person_id for who in library.reading.people(include_hidden=True)) or [1]
            kind = rng.random()
            try:
                if kind < 0.15:
                    counts["undone"] += library.edits.undo() is not None
                elif kind < 0.25:
                    counts["redone"] += library.edits.redo() is not None
                elif kind < 0.35:
                    name = f"{seed}, {number}"
                    change = library.edits.do(NamePerson(rng.choice(people), name))
                    counts["done"] += bool(change.people)
                else:
                    change = library.edits.do(random_edit(rng, people))
                    counts["done"] += bool(change.people or change.faces or change.photos)
            except KnownError as error:
                counts["refused"] += 1
                sentences.add(str(error))
    sender.send((counts, sentences))
    sender.close()


def interleave(path: Path, n_steps: int) -> list[tuple[Counter[str], set[str]]]:
    """Let two processes do half of the steps each, at the same time."""
    processes, receivers = [], []
    for seed in (1, 2):
        receiver, sender = CONTEXT.Pipe(duplex=False)
        processes.append(CONTEXT.Process(target=work, args=(path, seed, n_steps // 2, sender)))
        processes[-1].start()
        sender.close()
        receivers.append(receiver)
    for receiver in receivers:
        assert receiver.recv() == "open"
    told = [receiver.recv() for receiver in receivers]
    for process in processes:
        process.join()
        assert process.exitcode == 0
    return told


@pytest.fixture
def path(memory: Path) -> Path:
    library, _, _ = with_people(memory, 5, 4, 4, 3, 2)
    with library:
        write(library, *rows_of_faces(N_PHOTOS))
    return library.path


def test_steps_of_two_processes_are_all_there(path: Path) -> None:
    with Library.open(path) as library:
        at_first = _without_journal(library)
    told = interleave(path, N_STEPS)
    counts = told[0][0] + told[1][0]
    sentences = told[0][1] | told[1][1]
    print(f"{N_STEPS} steps: {dict(counts)}, {len(sentences)} different sentences")
    assert not [sentence for sentence in sentences if not any(part in sentence for part in UNDERSTANDABLE)]
    assert counts["done"] > N_STEPS / 5
    with open_sound(path) as library:
        undone = [entry.undone for entry in library.edits.journal(limit=N_STEPS)]
        assert undone == sorted(undone, reverse=True)  # the latest first: what was undone lies behind all that was not
        assert undone.count(False) == counts["done"] - counts["undone"] + counts["redone"]
        at_last = _without_journal(library)
        for _ in range(undone.count(False)):
            assert library.edits.undo() is not None
        assert library.edits.undo() is None
        assert _without_journal(library) == at_first
        for _ in range(undone.count(False)):
            assert library.edits.redo() is not None
        assert _without_journal(library) == at_last


def _without_journal(library: Library) -> dict[str, Any]:
    return {key: value for key, value in by_ids(library).items() if key != "journal"}
