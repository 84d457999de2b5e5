"""What the window sees."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from engine.errors import KnownError
from engine.library import HidePerson, Library, MergePeople, MoveFaces, NamePerson, RejectFaces, SetCover
from tests.engine.library.make import NN2, face, get, photo, scan, with_people, write


def test_people_come_named_first_then_by_faces(tmp_path: Path) -> None:
    library, people, _ = with_people(tmp_path, 1, 3, 1, 2, 1)
    library.edits.do(NamePerson(people[0], "zoe"))
    library.edits.do(NamePerson(people[2], "Åsa"))
    library.edits.do(NamePerson(people[4], "Bob"))
    assert [person.name for person in library.reading.people()] == ["Åsa", "Bob", "zoe", None, None]
    assert [person.n_faces for person in library.reading.people()][3:] == [3, 2]
    library.edits.do(HidePerson(people[4], True))
    assert people[4] not in {person.person_id for person in library.reading.people()}
    _, bob, *_ = library.reading.people(include_hidden=True)
    assert bob.hidden
    library.close()


def test_only_named_people_are_listed_without_faces(tmp_path: Path) -> None:
    library, (anna, bob), _ = with_people(tmp_path, 1, 1)
    library.edits.do(NamePerson(anna, "Anna"))
    library.scans.mark_missing(["/p"], set())
    assert [(person.person_id, person.n_faces, person.cover_face_id) for person in library.reading.people()] == [
        (anna, 0, None)
    ]
    assert library.reading.find_people(str(bob))[0].n_faces == 0
    library.close()


def test_faces_and_photos_are_counted_apart(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(100), face(400)), scan("/p/b.jpg", "bb", face()))
    write(library, links=[(photo("/p/copy.jpg"), 1)])
    library.grouping.apply([(None, [face.face_id for face in library.reading.faces()])])
    (person,) = library.reading.people()
    assert (person.n_faces, person.n_photos) == (3, 2)


def test_the_cover_is_the_chosen_face_or_the_best(library: Library) -> None:
    write(library, *(scan(f"/p/{i}", f"{i}", face(quality=quality)) for i, quality in enumerate((0.2, 0.9, 0.9, 0.1))))
    ids = [face.face_id for face in library.reading.faces()]
    library.grouping.apply([(None, ids)])
    (person,) = library.reading.people()
    assert person.cover_face_id == ids[1]
    library.edits.do(SetCover(person.person_id, ids[3]))
    assert library.reading.people()[0].cover_face_id == ids[3]
    library.edits.do(MoveFaces((ids[3],), None))
    assert library.reading.people()[0].cover_face_id == ids[1]
    library.scans.mark_missing(["/p/1"], set())
    assert library.reading.people()[0].cover_face_id == ids[2]


def test_without_a_chosen_cover_the_portrait_stands_for_a_person(library: Library) -> None:
    write(library, *(scan(f"/p/{i}", f"{i}", face(quality=quality)) for i, quality in enumerate((0.2, 0.9, 0.8, 0.1))))
    ids = [face.face_id for face in library.reading.faces()]

    def cover_with(portrait: int) -> int | None:
        person_id = library.reading.people()[0].person_id if library.reading.people() else None
        library.grouping.apply([(person_id, ids)], portraits=[portrait])
        return library.reading.people()[0].cover_face_id

    assert [cover_with(portrait) for portrait in ids] == ids  # nobody has a name: the latest grouping knows best
    (person,) = library.reading.people()
    library.edits.do(NamePerson(person.person_id, "Anna"))
    assert cover_with(ids[2]) == ids[3]  # a face that the user knows her by stays
    library.edits.do(MoveFaces((ids[3],), None, "Bob"))
    assert library.reading.people()[0].cover_face_id == ids[1]  # the best
    library.grouping.apply([(person.person_id, ids[:3])], portraits=[ids[2]])
    assert library.reading.people()[0].cover_face_id == ids[2]
    library.edits.do(SetCover(person.person_id, ids[0]))
    assert library.reading.people()[0].cover_face_id == ids[0]


def test_faces_come_by_capture_time_then_path(library: Library) -> None:
    late, early = datetime(2020, 5, 1, 12), datetime(1999, 12, 31, 23, 59)
    write(library, scan("/p/b", "b", face()), scan("/p/a", "a", face()))
    write(library, scan("/p/c", "c", face(), taken_at=late), scan("/p/d", "d", face(500), face(), taken_at=early))
    assert [face.paths[0] for face in library.reading.faces()] == ["/p/d", "/p/d", "/p/c", "/p/a", "/p/b"]
    assert [found.face.box[0] for found in library.reading.faces(path="/p/d")] == [100, 500]
    assert library.reading.faces()[0].info.taken_at == early


def test_faces_are_selected_by_person_path_or_id(tmp_path: Path) -> None:
    library, (anna, _), (hers, his) = with_people(tmp_path, 2, 1)
    write(library, links=[(photo("/p/copy"), 1)])
    assert [face.face_id for face in library.reading.faces(anna)] == hers
    (copy,) = library.reading.faces(path="/p/copy")
    assert copy.paths == ("/p/0.jpg", "/p/copy")
    assert [face.face_id for face in library.reading.faces(face_ids=[his[0], hers[1]])] == [hers[1], his[0]]
    assert (
        library.reading.faces(anna, face_ids=his)
        == library.reading.faces(face_ids=[])
        == library.reading.faces(path="/p/nowhere")
        == []
    )
    library.edits.do(RejectFaces((hers[0],), None))
    assert [face.face_id for face in library.reading.faces()] == [hers[1], his[0]]
    library.close()


def test_people_are_found_by_number_and_name(tmp_path: Path) -> None:
    library, (anna, bob, nameless), _ = with_people(tmp_path, 1, 1, 1)
    library.edits.do(NamePerson(anna, " Anna-Lena Ström 😀 "))
    library.edits.do(NamePerson(bob, str(nameless)))
    for text in ("anna-lena ström 😀", " ANNA-LENA STRO\u0308M 😀", f"#{anna}", f" {anna} "):
        assert [person.person_id for person in library.reading.find_people(text)] == [anna], text
    assert {person.person_id for person in library.reading.find_people(str(nameless))} == {bob, nameless}
    with pytest.raises(KnownError, match=r"“Ana-Lena Ström”.* Did you mean “Anna-Lena Ström 😀”"):
        library.reading.find_people("Ana-Lena Ström")
    with pytest.raises(KnownError, match="Did you mean “Anna-Lena Ström 😀”"):
        library.reading.find_people("ström")
    for text in ("#99", "", "Xerxes", "²"):
        with pytest.raises(KnownError, match=r"^Nobody here is called “.*”\.$"):
            library.reading.find_people(text)
    library.close()


def test_vectors_of_all_or_of_some(tmp_path: Path) -> None:
    library, (anna, bob), (hers, his) = with_people(tmp_path, 2, 2)
    library.edits.do(RejectFaces((his[0],), bob))
    library.edits.do(RejectFaces((hers[0],), None))
    face_ids, person_ids, vectors = library.reading.vectors(NN2)
    assert face_ids.tolist() == [hers[1], *his]
    assert person_ids.tolist() == [anna, -1, bob]
    assert (vectors.dtype, vectors[:, 0].tolist()) == (np.int8, [1, 2, 3])
    assert library.reading.vectors(NN2, [bob]).face_ids.tolist() == [his[1]]
    assert library.reading.vectors(NN2, []).vectors.shape == (0, 128)
    library.close()


def test_more_people_and_faces_than_sqlite_has_parameters(library: Library) -> None:
    write(library, scan("/p/a", "a", face()))
    assert [face.face_id for face in library.reading.faces(face_ids=range(40_000))] == [1]
    library.grouping.apply([(None, [1])])
    with pytest.raises(KnownError, match="no person 7"):
        library.edits.do(MergePeople(7, 1))
    assert get(library, 1).person_id == 1


def test_the_files_of_many_photos_are_listed_at_once(library: Library) -> None:
    write(library, scan("/p/b.jpg", "aa"), scan("/p/c.jpg", "cc"))
    write(library, links=[(photo("/p/a.jpg"), 1)])
    assert library.reading.paths_of_photos([2, 1, 3]) == {1: ("/p/a.jpg", "/p/b.jpg"), 2: ("/p/c.jpg",), 3: ()}
