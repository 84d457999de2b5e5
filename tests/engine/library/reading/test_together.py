"""Who is seen with whom, and what else is counted."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.library import HidePerson, Library, NamePerson, SetDate
from engine.records import Numbers, Pair, PhotoFilter, Stranger
from tests.engine.library.make import face, scan, write


@pytest.fixture
def album(library: Library) -> Library:
    """Anna and Bob in three photos of two years, one of them with Carl; Anna alone in an old one; nobody in one."""
    days = [datetime(2019, 5, 4), datetime(2020, 5, 4), None, datetime(1990, 7, 2), datetime(2020, 5, 5)]
    who = [(1, 2), (1, 2, 3), (1, 2), (1,), ()]
    for number, (day, looks) in enumerate(zip(days, who, strict=True)):
        faces = [face(300.0 * look, look=look) for look in looks]
        write(library, scan(f"/p/{number}.jpg", f"{number:032x}", *faces, taken_at=day))
    owners: dict[int, list[int]] = {1: [], 2: [], 3: []}
    face_ids = iter(range(1, 9))
    for looks in who:
        for look in looks:
            owners[look].append(next(face_ids))
    library.grouping.apply([(None, faces) for faces in owners.values()])
    for person_id, name in enumerate(("Anna", "Bob", "Carl"), 1):
        library.edits.do(NamePerson(person_id, name))
    return library


def test_pairs_come_by_how_often_with_their_years(album: Library) -> None:
    assert album.reading.pairs() == [
        Pair(1, 2, 3, ((2019, 1), (2020, 1))),
        Pair(1, 3, 1, ((2020, 1),)),
        Pair(2, 3, 1, ((2020, 1),)),
    ]
    assert [pair.n_photos for pair in album.reading.pairs(limit=1)] == [3]
    album.edits.do(HidePerson(3, True))
    assert len(album.reading.pairs()) == 1


def test_the_photos_of_a_pair(album: Library) -> None:
    found = album.reading.photo_timeline(PhotoFilter(people=(1, 2)))
    assert found.photo_ids.tolist() == [2, 1, 3]


def test_numbers(album: Library) -> None:
    assert album.reading.numbers() == Numbers(
        n_photos=5,
        n_dated=4,
        first_photo=(4, datetime(1990, 7, 2)),
        busiest_day=None,
        busiest_year=("2020", 2),
        most_faces=(2, 3),
        most_seen=(1, 4),
        longest_known=(1, 1990, 2020),
        share_of_weekend=0.25,
    )


def test_a_day_is_the_busiest_if_no_other_has_as_many(album: Library) -> None:
    write(album, scan("/p/same day.jpg", "d" * 32, taken_at=datetime(1990, 7, 2, 9)))
    assert album.reading.numbers().busiest_day == ("1990-07-02", 2)


def test_of_two_who_are_seen_as_often_neither_is_seen_most(album: Library) -> None:
    album.edits.do(HidePerson(1, True))
    assert album.reading.numbers().most_seen == (2, 3)
    write(album, *(scan(f"/p/c{number}.jpg", f"c{number:031x}", face(0.0, look=3)) for number in range(2)))
    album.grouping.apply([(2, [2, 4, 7]), (3, [5, 9, 10])])
    assert album.reading.numbers().most_seen is None


def test_numbers_of_days_are_of_photos_whose_day_is_known(album: Library) -> None:
    for photo_id, date in ((2, "2019-05-04"), (3, "1989"), (4, "1989"), (5, "1989")):  # which began on a Sunday
        album.edits.do(SetDate(photo_id, date))
    found = album.reading.numbers()
    assert (found.n_dated, found.busiest_year) == (5, ("1989", 3))
    assert (found.first_photo, found.busiest_day, found.share_of_weekend) == (None, ("2019-05-04", 2), 1.0)


def test_an_empty_library_has_no_numbers(library: Library) -> None:
    assert library.reading.numbers() == Numbers() and library.reading.pairs() == []


def test_strangers_tell_why_they_hardly_matter(library: Library) -> None:
    write(library, scan("/p/1.jpg", "1", face(0.0), face(500, look=2, quality=0.1)))
    write(library, scan("/p/2.jpg", "2", face(200.0, look=2, quality=0.2)))
    library.grouping.apply([(None, [1]), (None, [2, 3])])
    assert library.reading.strangers() == [Stranger(2, 2, 0.2, False), Stranger(1, 1, 0.5, True)]
    library.edits.do(HidePerson(1, True))
    library.edits.do(NamePerson(2, "Bob"))
    assert library.reading.strangers() == []
