"""The list of people: what it holds, in which order, and what a change does to it."""

from __future__ import annotations

from typing import Any

import pytest

from app.pages.people.list_model import OTHERS, PersonRole
from app.pages.people.model import PeopleModel
from app.session.parts import WindowParts
from app.session.session import Session
from engine.collation import fold
from engine.glance import glance
from engine.library import HidePeople, HidePerson, MergePeople, MoveFaces, NamePerson
from tests.app.family import Family


@pytest.fixture
def model(qtbot: Any, parts: WindowParts) -> PeopleModel:
    model = PeopleModel(parts.people, least_folded=1)
    qtbot.waitUntil(lambda: model.is_loaded)
    return model


def resets(model: PeopleModel) -> list[None]:
    """Count resets from now on."""
    seen: list[None] = []
    model.modelReset.connect(lambda: seen.append(None))
    return seen


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: Any, model: PeopleModel, family: Family) -> None:
    qtmodeltester.check(model)


def test_named_first_then_by_size_then_the_others(model: PeopleModel, family: Family) -> None:
    anna, asa, five, three, _one = family.people
    assert model.ids() == [anna, asa, five, three, OTHERS]
    assert [section.n_rows for section in model.sections()] == [2, 3]
    assert model.counts() == (2, 3)
    assert model.index(0).data(PersonRole.N_FACES) == 8
    assert model.index(4).data(PersonRole.NOTE) == "1 person"


def test_it_knows_whose_portrait_shows_a_face(model: PeopleModel, family: Family) -> None:
    for row in range(model.rowCount()):
        covers = [model.index(row).data(PersonRole.COVER), *model.index(row).data(PersonRole.COVERS)]
        for face_id in [face_id for face_id in covers if face_id is not None]:
            assert model.rows_showing(face_id) == [row]


def test_of_blurred_faces_alone_nobody_is_asked_to_name_somebody(
    qtbot: Any, session: Session, parts: WindowParts, model: PeopleModel, family: Family
) -> None:
    anna, asa, five, three, one = family.people
    with family.library.transaction() as connection:
        for face_id in family.faces[2]:
            connection.exec_driver_sql("UPDATE face SET quality = 0.1 WHERE id = ?", (face_id,))
    with qtbot.waitSignal(parts.people.loaded):
        session.regrouped.emit()
    assert model.ids() == [anna, asa, three, OTHERS]
    seen = glance(family.library.path, 10, 3, least_quality=0.25).people
    assert [person.person_id for person in seen] == [anna, asa, three]
    model.set_others_open(True)
    assert model.ids()[-2:] == [five, one]
    session.do(NamePerson(five, "Blurry"))
    qtbot.waitUntil(lambda: model.row_of(five) == 2)


def test_the_others_unfold(model: PeopleModel, family: Family) -> None:
    model.set_others_open(True)
    assert model.ids()[-2:] == [OTHERS, family.people[4]]


@pytest.mark.parametrize(("text", "found"), [("asa", [1]), ("ÅSA", [1]), ("n", [0]), ("  ", [0, 1, 2, 3]), ("x", [])])
def test_the_search_minds_neither_case_nor_accents(
    model: PeopleModel, family: Family, text: str, found: list[int]
) -> None:
    model.set_filter(text)
    assert [person_id for person_id in model.ids() if person_id != OTHERS] == [family.people[i] for i in found]


def test_fold() -> None:
    assert fold("Łódź Straße É") == "łodz strasse e"


def test_a_new_name_moves_one_row_and_nothing_else(
    qtbot: Any, session: Session, model: PeopleModel, family: Family
) -> None:
    seen = resets(model)
    anna, asa, five, three, _one = family.people
    with qtbot.waitSignals([model.rowsMoved, model.sections_changed]):
        session.do(NamePerson(three, "Ana"))
    assert model.ids() == [three, anna, asa, five, OTHERS]
    with qtbot.waitSignal(model.sections_changed):
        session.undo()
    assert model.ids() == [anna, asa, five, three, OTHERS]
    assert not seen


def test_merging_and_splitting_take_rows_away_and_bring_them_back(
    qtbot: Any, session: Session, model: PeopleModel, family: Family
) -> None:
    seen = resets(model)
    before = model.ids()
    anna, _, five, _, _one = family.people
    with qtbot.waitSignal(model.sections_changed):
        session.do(MergePeople(five, anna))
    assert five not in model.ids()
    assert model.index(model.row_of(anna)).data(PersonRole.N_FACES) == 13
    with qtbot.waitSignal(model.sections_changed):
        session.undo()
    assert model.ids() == before
    with qtbot.waitSignal(model.sections_changed):
        session.do(MoveFaces(tuple(family.faces[0][:4]), None))
    assert len(model.ids()) == len(before) + 1
    assert not seen


def test_hidden_people_are_shown_on_demand(qtbot: Any, session: Session, model: PeopleModel, family: Family) -> None:
    anna = family.people[0]
    with qtbot.waitSignal(model.sections_changed):
        session.do(HidePerson(anna, True))
    assert model.row_of(anna) == -1
    model.set_show_hidden(True)
    assert model.index(model.row_of(anna)).data(PersonRole.HIDDEN)


def test_a_name_edited_in_place_is_a_wish(model: PeopleModel, family: Family) -> None:
    wishes: list[tuple[int, str]] = []
    model.name_given.connect(lambda person_id, name: wishes.append((person_id, name)))
    assert not model.setData(model.index(2), "  Bob ")
    model.setData(model.index(0), "Anna")
    assert wishes == [(family.people[2], "Bob")]


def test_changes_during_a_change_are_not_lost(qtbot: Any, session: Session, model: PeopleModel, family: Family) -> None:
    anna, asa, five, three, _one = family.people
    for number in range(12):
        session.do(NamePerson(five, f"Bob {number}"))
    qtbot.waitUntil(lambda: model.index(model.row_of(five)).data(PersonRole.NAME) == "Bob 11")
    assert model.ids() == [anna, asa, five, three, OTHERS]
    assert [section.n_rows for section in model.sections()] == [3, 2]


def test_everyone_knows_who_bears_a_name(model: PeopleModel, parts: WindowParts, family: Family) -> None:
    people = parts.people
    found = people.called(" ANNA ")
    assert found is not None
    assert found.person_id == family.people[0]
    assert people.called("") is None
    assert people.called("Eve") is None


def test_where_few_people_are_nobody_is_folded_away(qtbot: Any, parts: WindowParts, family: Family) -> None:
    model = PeopleModel(parts.people)
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    assert OTHERS not in model.ids()
    assert family.people[4] in model.ids()


def test_an_edit_after_which_small_ones_are_too_many_or_few_enough_moves_them_all(
    qtbot: Any, session: Session, parts: WindowParts, family: Family
) -> None:
    model = PeopleModel(parts.people, least_folded=2)
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    before, seen = model.ids(), resets(model)
    one = family.people[4]
    assert one in before
    with qtbot.waitSignal(model.sections_changed):
        session.do(MoveFaces((family.faces[2][0],), None))
    assert model.ids() == [*family.people[:4], OTHERS]
    with qtbot.waitSignal(model.sections_changed):
        session.undo()
    assert model.ids() == before
    assert not seen


def test_while_the_first_people_are_found_small_ones_are_among_the_others(
    qtbot: Any, session: Session, parts: WindowParts, family: Family
) -> None:
    model = PeopleModel(parts.people)
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    *large, one = family.people
    model.set_growing(True)
    assert model.ids() == [*large, OTHERS]
    with qtbot.waitSignal(model.sections_changed):
        session.do(HidePeople(tuple(large), True))
    assert model.ids() == [one]  # nobody else is there yet
    with qtbot.waitSignal(model.sections_changed):
        session.undo()
    assert model.ids() == [*large, OTHERS]
    model.set_growing(False)
    assert model.ids() == [*large, one]
