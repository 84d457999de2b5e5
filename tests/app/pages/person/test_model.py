"""A person's faces as a list: years, doubt, and staying put."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from app.pages.person.list_model import FaceRole
from app.pages.person.model import FacesModel
from app.pages.person.order import doubtful_last, sort_key_of, year_sections
from app.pages.person.strip_model import FaceStripModel
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import ConfirmFaces, MergePeople, MoveFaces, RejectFaces, SetBirthday
from engine.records import FaceLine
from tests.app.family import Family


@pytest.fixture
def model(qtbot: Any, parts: WindowParts, family: Family) -> FacesModel:
    model = FacesModel(parts.session, parts.people)
    with qtbot.waitSignal(model.loaded):
        model.show_person(family.people[0])
    return model


def ids(model: FacesModel) -> list[int]:
    return [model.index(row).data(FaceRole.ID) for row in range(model.rowCount())]


def titles(model: FacesModel) -> list[tuple[str, int]]:
    return [(section.title, section.n_rows) for section in model.sections()]


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: Any, model: FacesModel) -> None:
    qtmodeltester.check(model)


def test_a_strip_is_one_too(qtmodeltester: Any) -> None:
    strip = FaceStripModel([3, 1, 2])
    qtmodeltester.check(strip)
    strip.take(1)
    strip.put_first(4)
    assert strip.face_ids() == [4, 3, 2]


def test_years_come_newest_first_and_the_undated_last(model: FacesModel) -> None:
    assert titles(model) == [("2020", 2), ("2019", 2), ("2018", 3), ("No date", 1)]
    assert model.years() == (2018, 2020)
    assert [model.row_of(face_id) for face_id in ids(model)] == list(range(8))


def test_a_photo_of_two_faces_is_shown_once(model: FacesModel) -> None:
    model.set_as_photos(True)
    assert model.rowCount() == 7
    counts = [model.index(row).data(FaceRole.N_FACES) for row in range(7)]
    assert sorted(counts) == [1, 1, 1, 1, 1, 1, 2]
    assert len(model.face_ids(range(7))) == 8
    assert len(set(model.photo_ids())) == 7


def test_confirming_moves_nothing(qtbot: Any, session: Session, model: FacesModel) -> None:
    before, moves = ids(model), []
    for signal in (model.modelReset, model.rowsMoved, model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: moves.append(1))
    with qtbot.waitSignal(model.dataChanged):
        session.do(ConfirmFaces(tuple(before[2:4])))
    assert ids(model) == before
    assert [model.index(row).data(FaceRole.CONFIRMED) for row in range(4)] == [False, False, True, True]
    assert not moves


def test_a_face_that_leaves_takes_its_row_and_comes_back_to_it(
    qtbot: Any, session: Session, model: FacesModel, family: Family
) -> None:
    before, resets = ids(model), []
    model.modelReset.connect(lambda: resets.append(1))
    gone = (before[1], before[4])
    for edit in (
        RejectFaces(gone, family.people[0]),
        MoveFaces(gone, family.people[1]),
        MoveFaces(gone, None),
        RejectFaces(gone, None),
    ):
        with qtbot.waitSignal(model.person_changed):
            session.do(edit)
        assert ids(model) == [face_id for face_id in before if face_id not in gone]
        with qtbot.waitSignal(model.person_changed):
            session.undo()
        assert ids(model) == before
    assert not resets


def test_a_merge_brings_faces(qtbot: Any, session: Session, model: FacesModel, family: Family) -> None:
    with qtbot.waitSignal(model.person_changed):
        session.do(MergePeople(family.people[2], family.people[0]))
    assert model.rowCount() == 13
    assert sum(n for _, n in titles(model)) == 13


def test_a_person_can_go(qtbot: Any, session: Session, model: FacesModel, family: Family) -> None:
    with qtbot.waitSignal(model.person_changed) as changed:
        session.do(MergePeople(family.people[0], family.people[1]))
    assert changed.args == [None]
    assert model.rowCount() == 0


def test_a_birthday_gives_ages(qtbot: Any, session: Session, model: FacesModel, family: Family) -> None:
    with qtbot.waitSignal(model.person_changed):
        session.do(SetBirthday(family.people[0], "2019-03-01"))
    assert [section.note for section in model.sections()] == ["1 year", "under 1 year", "", ""]


def test_changes_elsewhere_are_none_of_its_business(
    qtbot: Any, session: Session, model: FacesModel, family: Family
) -> None:
    with qtbot.assertNotEmitted(model.person_changed), qtbot.waitSignal(session.changed):
        session.do(ConfirmFaces(tuple(family.faces[1])))


def test_somebody_else_is_shown_though_the_first_answer_comes_late(
    qtbot: Any, session: Session, model: FacesModel, family: Family
) -> None:
    with qtbot.waitSignal(model.loaded):
        for person_id in (family.people[2], family.people[0], family.people[1]):
            model.show_person(person_id)
    assert sorted(ids(model)) == sorted(family.faces[1])


def test_the_doubtful_stand_last_and_stay_there_when_confirmed(
    qtbot: Any, session: Session, parts: WindowParts, model: FacesModel, family: Family
) -> None:
    first = ids(model)[0]
    model = FacesModel(session, parts.people, find_doubtful=lambda *_: [first])
    model.show_person(family.people[0])
    qtbot.waitUntil(lambda: model.rowCount() > 0 and ids(model)[0] != first)
    assert titles(model)[-1] == ("Maybe not Anna?", 1)
    assert ids(model)[-1] == first
    with qtbot.waitSignal(model.dataChanged):
        session.do(ConfirmFaces((first,)))
    assert ids(model)[-1] == first


def line(face_id: int, year: int | None, confirmed: bool = False) -> FaceLine:
    taken = None if year is None else datetime(year, 1, 1)
    return FaceLine(face_id, face_id, taken, confirmed, 0.5, 1, None)


def test_sections_follow_places() -> None:
    lines = [line(1, 2020), line(2, 2020), line(3, None), line(4, 1999)]
    places = sorted(sort_key_of(face, face.face_id == 2) for face in lines)
    sections = year_sections(places, date(2000, 6, 1), "?", "none")
    assert [tuple(section)[:3] for section in sections] == [
        ("2020", "20 years", 1),
        ("1999", "", 1),
        ("none", "", 1),
        ("?", "", 1),
    ]


def test_doubt_needs_company_and_is_over_once_confirmed() -> None:
    many = {face_id: line(face_id, 2000, confirmed=face_id == 3) for face_id in range(1, 9)}
    assert doubtful_last(many, [1, 3, 99]) == {1}
    assert doubtful_last(many, [1, 2, 4, 5, 6]) == frozenset()
    assert doubtful_last({1: many[1]}, [1]) == frozenset()
