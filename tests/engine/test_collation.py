"""One order of names for every list: the library's, the glance before it is open, and the window's."""

from __future__ import annotations

from pathlib import Path

from engine.collation import fold, list_key, sort_key
from engine.glance import glance
from engine.library import NamePerson
from tests.engine.library.make import with_people


def test_names_are_ordered_without_case_and_accents_and_by_numbers() -> None:
    in_order = ["Åsa", "emil", "Émile", "Emily", "Rev2", "Rev10", "Zoë", "Zora"]
    assert sorted({*in_order}, key=sort_key) == in_order


def test_names_that_look_alike_have_an_order_still() -> None:
    assert sorted(["Zoë", "zoe", "Zoe"], key=sort_key) == ["Zoe", "Zoë", "zoe"]
    assert sort_key("7 Anna") < sort_key("10 Anna") < sort_key("Anna") < sort_key("Anna 007b") < sort_key("Anna 8")
    assert sort_key("1" * 9999) < sort_key("2" * 9999)  # more digits than Python makes a number of


def test_accents_and_case_do_not_matter_to_a_search() -> None:
    assert fold("ÅSA Strauß ²") == "asa strauss 2"


def test_the_named_come_first_and_then_those_of_most_faces() -> None:
    people = [(None, 2, 1), (None, 5, 2), ("Zoë", 1, 3), ("emil", 9, 4), (None, 5, 5)]
    assert [person_id for _, _, person_id in sorted(people, key=lambda person: list_key(*person))] == [4, 3, 2, 5, 1]


def test_the_library_and_the_glance_list_people_in_one_order(tmp_path: Path) -> None:
    names = ["Zoë", "Rev10", "emil", "Rev2", "Émile"]
    library, people, _ = with_people(tmp_path, *[1] * len(names))
    with library:
        for person_id, name in zip(people, names, strict=True):
            library.edits.do(NamePerson(person_id, name))
        listed = [person.name for person in library.reading.people()]
    assert listed == ["emil", "Émile", "Rev2", "Rev10", "Zoë"]
    assert [person.name for person in glance(library.path, 10).people] == listed
    assert [person.name for person in glance(library.path, 3).people] == listed[:3]
