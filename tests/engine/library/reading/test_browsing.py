"""Long lists: a person's faces, the photos with these people and without those."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from engine.errors import KnownError
from engine.library import HidePerson, Library, MoveFaces, NamePerson, RejectFaces, SetBirthday, SetCover
from engine.records import FaceLine, PhotoLine, PhotoQuery
from tests.engine.library.make import face, photo, scan, with_people, write


def when(year: int) -> datetime:
    return datetime(year, 7, 1, 12, 30)


@pytest.fixture
def album(library: Library) -> Iterator[Library]:
    """Photos 1 to 5 show Anna; Anna and Bob; Anna and a stranger; nobody; Anna and a face without anybody."""
    write(
        library,
        scan("/p/1", "1", face(100), taken_at=when(2001)),
        scan("/p/2", "2", face(400, look=2), face(100), taken_at=when(1999)),
        scan("/p/3", "3", face(100), face(400, look=3)),
        scan("/p/4", "4", taken_at=when(2010)),
        scan("/p/5", "5", face(100), face(400, look=4), taken_at=when(2005)),
    )
    library.grouping.apply([(None, [1, 3, 4, 6]), (None, [2]), (None, [5])])
    library.edits.do(NamePerson(1, "Anna"))
    library.edits.do(NamePerson(2, "Bob"))
    yield library


def test_photos_in_some_folders_alone_are_counted(album: Library) -> None:
    write(album, scan("/disk/6", "6", face(100)), scan("/disk/1", "1", face(100)))
    (new,) = [face.face_id for face in album.reading.faces() if face.person_id is None and face.paths == ("/disk/6",)]
    album.edits.do(MoveFaces((new,), 1))
    roots = album.roots.paths()
    assert album.reading.count_photos_in(1, []) == 0
    assert album.reading.count_photos_in(1, roots) == 5
    assert album.reading.count_photos_in(1, [root for root in roots if root.startswith("/disk")]) == 1
    assert album.reading.count_photos_in(2, [root for root in roots if root.startswith("/disk")]) == 0


def ids(lines: list[PhotoLine]) -> list[int]:
    return [line.photo_id for line in lines]


def test_a_persons_faces_come_by_time_the_undated_last(album: Library) -> None:
    album.edits.do(MoveFaces((6,), 1))
    assert [(line.face_id, line.photo_id, line.confirmed) for line in album.reading.person_faces(1)] == [
        (3, 2, False),
        (1, 1, False),
        (6, 5, True),
        (4, 3, False),
    ]
    assert album.reading.person_faces(1)[0] == FaceLine(3, 2, when(1999), False, 0.5, 1, None)
    album.scans.mark_missing(["/p/1"], set())
    assert [line.face_id for line in album.reading.person_faces(1)] == [3, 6, 4]
    assert album.reading.person_faces(9) == []


def test_lines_of_chosen_faces(album: Library) -> None:
    assert [(line.face_id, line.person_id) for line in album.reading.face_lines([7, 5, 1, 99])] == [
        (1, 1),
        (7, None),
        (5, 3),
    ]
    album.edits.do(RejectFaces((5,), None))
    assert [line.face_id for line in album.reading.face_lines([7, 5, 1])] == [1, 7]


@pytest.mark.parametrize(
    ("wanted", "photos"),
    [
        (PhotoQuery(), [2, 1, 5, 4, 3]),
        (PhotoQuery(with_people=(1,)), [2, 1, 5, 3]),
        (PhotoQuery(with_people=(1, 2)), [2]),
        (PhotoQuery(with_people=(1,), without_people=(2,)), [1, 5, 3]),
        (PhotoQuery(without_people=(1,)), [4]),
        (PhotoQuery(with_people=(1,), only_these=True), [1, 5]),
        (PhotoQuery(with_people=(1, 2), only_these=True), [2]),
        (PhotoQuery(only_these=True), [4]),
        (PhotoQuery(years=(1999, 2001)), [2, 1]),
        (PhotoQuery(with_people=(1,), years=(2005, 2005)), [5]),
        (PhotoQuery(with_people=(99,)), []),
    ],
    ids=str,
)
def test_photos_are_found_by_who_is_in_them_and_when(album: Library, wanted: PhotoQuery, photos: list[int]) -> None:
    assert ids(album.reading.photos(wanted)) == photos


def test_only_these_passes_over_hidden_people_and_faces_set_aside(album: Library) -> None:
    only_anna = PhotoQuery(with_people=(1,), only_these=True)
    album.edits.do(HidePerson(3, True))
    assert ids(album.reading.photos(only_anna)) == [1, 5, 3]
    album.edits.do(HidePerson(3, False))
    album.edits.do(RejectFaces((5,), None))
    assert ids(album.reading.photos(only_anna)) == [1, 5, 3]


def test_photos_count_their_faces(album: Library) -> None:
    album.edits.do(RejectFaces((5,), None))
    counts = {line.photo_id: line.n_faces for line in album.reading.photos(PhotoQuery())}
    assert counts == {1: 1, 2: 2, 3: 1, 4: 0, 5: 2}
    assert album.reading.photos(PhotoQuery((1, 2))) == [PhotoLine(2, when(1999), 2)]


def test_photos_that_are_away_are_not_listed(album: Library) -> None:
    album.scans.mark_missing(["/p/2", "/p/4"], set())
    assert ids(album.reading.photos(PhotoQuery())) == [1, 5, 3]
    assert album.reading.years() == (2001, 2005)
    album.scans.mark_missing(["/p"], set())
    assert (album.reading.years(), album.reading.photos(PhotoQuery())) == (None, [])


def test_a_photo_and_its_faces(album: Library) -> None:
    write(album, links=[(photo("/p/0 copy"), 2)])
    record = album.reading.photo(2)
    assert (record.photo_id, record.paths, record.info.taken_at) == (2, ("/p/0 copy", "/p/2"), when(1999))
    faces = album.reading.photo_faces(2)
    assert [face.face_id for face in faces] == [3, 2]
    shares = [(face.face.box.reshape(2, 2) / (face.info.width_px, face.info.height_px)).ravel() for face in faces]
    assert np.array(sorted(album.reading.boxes_in(2))) == pytest.approx(np.array(shares))
    album.edits.do(RejectFaces((2,), None))
    assert [face.face_id for face in album.reading.photo_faces(2)] == [3] and len(album.reading.boxes_in(2)) == 1
    album.scans.mark_missing(["/p"], set())
    assert (album.reading.photo(2).paths, album.reading.photo_faces(2)) == ((), [])
    for ask in (album.reading.photo, album.reading.photo_faces):
        with pytest.raises(KnownError, match="There is no photo 99"):
            ask(99)


def test_some_people_are_listed_as_among_all(tmp_path: Path) -> None:
    library, people, faces = with_people(tmp_path, 3, 2, 1, 1)
    library.edits.do(NamePerson(people[2], "Zoe"))
    library.edits.do(SetBirthday(people[2], "1990-05-12"))
    library.edits.do(SetCover(people[0], faces[0][2]))
    library.edits.do(HidePerson(people[3], True))
    everybody = library.reading.people(include_hidden=True)
    assert library.reading.people(True, person_ids=[*people, 99]) == everybody
    chosen = [person for person in everybody if person.person_id in people[1:]]
    assert library.reading.people(True, person_ids=people[1:]) == chosen
    assert library.reading.people(person_ids=people[1:]) == [person for person in chosen if not person.hidden]
    assert library.reading.people(person_ids=[]) == []
    library.close()
