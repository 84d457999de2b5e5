"""Averages are kept with the people who were grouped by them, or not at all."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engine.errors import KnownError
from engine.grouping import people, regrouping
from engine.grouping.averaging.kept_averages import KeptAverages
from engine.grouping.cells import Probing
from engine.library import Library, MoveFaces, StaleGrouping
from engine.library.beside import averages_file, averages_files
from tests.engine.faces_library import WEIGHTS, add, near

MANY = Probing(more_than=10, groups_more_than=10)


regroup_people = partial(regrouping.regroup_people, probing=MANY)


@pytest.fixture
def large(faces: Library) -> Library:
    """A library whose few faces count as very many."""
    add(faces, [near(who, seed=seed) for who in range(4) for seed in range(5)])
    return faces


def beside(library: Library) -> list[Path]:
    return [file for file in averages_files(library.path) if file.exists()]


def test_are_kept_once_people_are(large: Library) -> None:
    regroup_people(large, WEIGHTS)
    assert beside(large) == [averages_file(large.path)]
    people = large.reading.people()
    regroup_people(large, WEIGHTS)
    assert large.reading.people() == people


def test_are_not_kept_of_people_who_were_not(large: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the next grouping, at another threshold perhaps, would leave faces with the people they were with before."""

    def refuse(*_: object, **__: object) -> None:
        assert len(averages_files(large.path)) == 2, "written, not in its place"
        raise StaleGrouping

    monkeypatch.setattr(large.grouping, "apply", refuse)
    with pytest.raises(KnownError, match="faster than they could be grouped"):
        regroup_people(large, WEIGHTS)
    assert not beside(large)


def test_go_before_people_are_others_than_those_grouped_by_them(
    large: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else, where none can be written, a return to the threshold before would leave faces with people of another."""
    regroup_people(large, WEIGHTS)
    monkeypatch.setattr(KeptAverages, "write", lambda *_: None)
    regroup_people(large, replace(WEIGHTS, cluster_threshold=1.1))
    assert not beside(large)


def test_none_are_kept_where_others_may_forget_somebody(large: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(large), "is_shared", True)
    regroup_people(large, WEIGHTS)
    assert large.reading.people() and not beside(large)


def test_a_folder_that_takes_none_is_grouped_all_the_same(large: Library) -> None:
    averages_file(large.path).mkdir()
    regroup_people(large, WEIGHTS)
    assert large.reading.people() and beside(large) == [averages_file(large.path)]


def test_are_made_once_though_people_are_edited_meanwhile(large: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    average, apply = people.average_for_threshold, large.grouping.apply
    made, attempts = [], []

    def averaged(*arguments: Any, **options: Any) -> Any:
        made.append(average(*arguments, **options))
        return made[-1]

    def refuse_once(*arguments: Any, **options: Any) -> None:
        attempts.append([(person_id, face_ids.tolist()) for person_id, face_ids in arguments[0]])
        if len(attempts) == 1:
            raise StaleGrouping
        apply(*arguments, **options)

    monkeypatch.setattr(people, "average_for_threshold", averaged)
    monkeypatch.setattr(large.grouping, "apply", refuse_once)
    regroup_people(large, WEIGHTS)
    assert (len(attempts), len(made)) == (2, 1)
    assert attempts[0] == attempts[1]
    assert beside(large) == [averages_file(large.path)]


def test_what_a_kill_left_goes(large: Library) -> None:
    left = large.path.with_name(f".{averages_file(large.path).name}.4711.new")
    left.touch()
    regroup_people(large, WEIGHTS)
    assert beside(large) == [averages_file(large.path)]


@pytest.mark.parametrize("name", ["Anna", None])
def test_a_face_that_was_left_out_never_comes_back(faces: Library, name: str | None) -> None:
    """Not even one that is too poor to be somebody, so that the person whose it was is gone with the next grouping."""
    theirs, (poor,) = add(faces, [near(0, seed=seed) for seed in range(5)]), add(faces, [near(0, seed=9)], quality=0.05)
    regroup_people(faces, WEIGHTS)
    assert len({face.person_id for face in faces.reading.faces()}) == 1
    anna = faces.edits.do(MoveFaces(tuple(theirs), None, name, apart=True)).new_person_id
    for _ in range(3):
        regroup_people(faces, WEIGHTS)
        assert {face.face_id for face in faces.reading.faces(person_id=anna)} == set(theirs)
    assert anna is not None
    faces.edits.do(MoveFaces((poor,), anna))  # after all
    regroup_people(faces, WEIGHTS)
    assert len(faces.reading.faces(person_id=anna)) == 6
