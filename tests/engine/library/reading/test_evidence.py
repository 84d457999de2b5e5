"""What learning reads: all of it is up to date, though what faces look like is kept from one reading to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import numpy as np
import pytest

from engine.library import (
    ConfirmFaces,
    DeleteFace,
    Evidence,
    HidePerson,
    Library,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
)
from engine.records import WeightsId
from engine.vectors.adapter import ADAPTER_SETTING, Adapter
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2, drawn, face, get, resized, rows_of_faces, scan, write


def columns(evidence: Evidence) -> dict[str, list[object]]:
    arrays = [field.name for field in fields(evidence) if field.name not in ("times", "lives")]
    assert evidence.times is not None
    times = np.nan_to_num([evidence.times.year, evidence.times.first, evidence.times.last]).tolist()
    lives: list[object] = [*sorted(evidence.lives.items())]
    return {name: getattr(evidence, name).tolist() for name in arrays} | {"times": times, "lives": lives}


def afresh(library: Library, weights: WeightsId = NN2) -> dict[str, list[object]]:
    with Library(library.path) as other:
        return columns(other.reading.evidence(weights))


def an_adapter(library: Library) -> None:
    matrix = np.eye(128, dtype=np.float32)
    matrix[0, 1] = 0.5
    library.set_setting(ADAPTER_SETTING, Adapter(NN2, matrix, 0.7, 1.0).to_json())


def a_face_found_elsewhere(library: Library) -> None:
    write(library, scan("/p/0.jpg", f"{0:032x}", face(110, look=1)), detector="another")


CHANGES: list[Callable[[Library], object]] = [
    lambda library: write(library, *rows_of_faces(9)),
    a_face_found_elsewhere,
    lambda library: library.scans.mark_missing(["/p"], {"/p/1.jpg", "/p/2.jpg"}),
    lambda library: library.scans.write_embeddings(NN2, [2], np.full((1, 128), 7, np.int8)),
    an_adapter,
    lambda library: library.edits.do(drawn(get(library, 3).photo_id, 1)),
    lambda library: library.edits.do(resized(4)),
    lambda library: library.edits.do(DeleteFace(1)),
    lambda library: library.edits.do(RejectFaces((5, 7), None)),
    lambda library: library.edits.do(RejectFaces((6,), 1)),
    lambda library: library.edits.do(MoveFaces((4,), 1)),
    lambda library: library.edits.do(ConfirmFaces((1, 2))),
    lambda library: library.edits.do(MergePeople(2, 1)),
    lambda library: library.edits.do(HidePerson(3, True)),
    lambda library: library.edits.do(NamePerson(2, "Berta")),
    lambda library: library.grouping.apply([(1, [1, 2, 3, 4]), (None, [5, 7])]),
]


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_every_change_is_seen_and_its_undo_too(family: Family, number: int) -> None:
    library = family.library
    before = columns(library.reading.evidence(NN2))
    CHANGES[number](library)
    after = columns(library.reading.evidence(NN2))
    assert after == afresh(library) != before
    for step in (library.edits.undo, library.edits.undo, library.edits.redo, library.edits.redo):
        step()
        assert columns(library.reading.evidence(NN2)) == afresh(library)


def test_a_change_by_another_process_is_seen(family: Family) -> None:
    before = columns(family.library.reading.evidence(NN2))
    with Library(family.library.path) as other:
        other.edits.do(resized(4))
    assert columns(family.library.reading.evidence(NN2)) == afresh(family.library) != before


def test_other_weights_have_embeddings_of_their_own(family: Family) -> None:
    library, other = family.library, WeightsId("nns1", "bb" * 32)
    assert len(library.reading.evidence(NN2).face_id) == 7
    library.scans.write_embeddings(other, [1, 2], np.full((2, 128), 7, np.int8))
    assert columns(library.reading.evidence(other)) == afresh(library, other)
    assert library.reading.evidence(other).face_id.tolist() == [1, 2]
    assert len(library.reading.evidence(NN2).face_id) == 7


def test_some_peoples_faces_are_those_of_all_that_are_theirs(family: Family) -> None:
    library = family.library
    library.edits.do(RejectFaces((3,), None))
    library.edits.do(RejectFaces((2, 7), 2))
    whole, some = library.reading.evidence(NN2), library.reading.evidence(NN2, [1, 3])
    assert some.face_id.tolist() == [1, 2, 6]
    rows = np.searchsorted(whole.face_id, some.face_id)
    for name in ("photo_id", "vector", "quality", "person_id", "confirmed", "guessed", "year"):
        assert getattr(some, name).tolist() == getattr(whole, name)[rows].tolist()
    assert (some.refused_row.tolist(), some.refused_person.tolist()) == ([1], [2])
    assert some.named.tolist() == whole.named.tolist() == [1]
