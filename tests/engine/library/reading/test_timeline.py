"""All photos by month and by folder, and what narrows them down."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest

from engine.library import HidePerson, Library, NamePerson, RejectFaces, SetDate
from engine.records import PhotoFilter, PhotoKind, PhotoNote, PhotoRun, ScannedPhoto
from tests.engine.library.make import face, scan, write


def dated(path: str, taken_at: datetime | None, *faces, source: str | None = None, place: float | None = None):
    found = scan(path, path.replace("/", "").replace(" ", "").ljust(32, "0"), *faces, taken_at=taken_at)
    info = dataclasses.replace(found.info, date_source=source, latitude=place, longitude=place)
    return dataclasses.replace(found, info=info)


@pytest.fixture
def album(library: Library) -> Library:
    """Photos 1 to 6, in three folders, of a named person, of somebody without a name, and of nobody."""
    photos: list[ScannedPhoto] = [
        dated("/p/a/1.jpg", datetime(2019, 2, 3), face(look=1)),
        dated("/p/a/2.jpg", datetime(2019, 2, 4), face(look=2), source="name"),
        dated("/p/b/3.jpg", datetime(2018, 12, 31, 23, 59), place=48.2),
        dated("/p/b/4.jpg", None, face(look=3)),
        dated("/p/a b/5.jpg", datetime(2018, 2, 3), face(look=4)),
        dated("/p/6.jpg", datetime(2018, 2, 3, 9)),
    ]
    for photo in photos:
        write(library, photo)
    library.grouping.apply([(None, [1]), (None, [2]), (None, [3]), (None, [4])])
    library.edits.do(NamePerson(1, "Anna"))
    return library


def test_months_come_newest_first_and_the_undated_last(album: Library) -> None:
    runs = (PhotoRun(2, (2019, 2)), PhotoRun(1, (2018, 12)), PhotoRun(2, (2018, 2)), PhotoRun(1))
    assert album.reading.photo_months(PhotoFilter()) == runs
    found = album.reading.photo_timeline(PhotoFilter())
    assert found.runs == runs and found.photo_ids.tolist() == [2, 1, 3, 6, 5, 4]
    assert album.reading.photo_timeline(PhotoFilter(folder="/elsewhere")).photo_ids.tolist() == []


def test_films_have_lengths(album: Library) -> None:
    assert album.reading.film_lengths() == {}
    film = scan("/p/film.mp4", "7" * 32)
    write(album, dataclasses.replace(film, info=dataclasses.replace(film.info, duration_ms=83_000)))
    assert album.reading.film_lengths() == {7: 83_000}


def test_folders_come_in_order_and_each_photo_once(album: Library) -> None:
    write(album, links=[(scan("/p/b/copy of 1.jpg", "x").photo, 1)])
    found = album.reading.photos_by_folder(PhotoFilter())
    assert [(run.folder, run.n_photos) for run in found.runs] == [("/p", 1), ("/p/a", 2), ("/p/a b", 1), ("/p/b", 2)]
    assert found.photo_ids.tolist() == [6, 2, 1, 5, 3, 4]
    assert album.reading.photo_folders() == ["/p", "/p/a", "/p/a b", "/p/b"]
    inside = album.reading.photos_by_folder(PhotoFilter(folder="/p/b"))
    assert inside.photo_ids.tolist() == [1, 3, 4]


@pytest.mark.parametrize(
    ("wanted", "photo_ids"),
    [
        (PhotoFilter(PhotoKind.NOBODY_NAMED), [2, 5, 4]),
        (PhotoFilter(PhotoKind.NO_FACES), [3, 6]),
        (PhotoFilter(PhotoKind.WITH_PLACE), [3]),
        (PhotoFilter(PhotoKind.DATE_GUESSED), [2]),
        (PhotoFilter(PhotoKind.UNDATED), [4]),
        (PhotoFilter(folder="/p/a"), [2, 1]),
        (PhotoFilter(folder="/p"), [2, 1, 3, 6, 5, 4]),
        (PhotoFilter(PhotoKind.NOBODY_NAMED, "/p/a"), [2]),
        (PhotoFilter(on_day=(2, 3)), [1, 6, 5]),
    ],
)
def test_filters_narrow_down(album: Library, wanted: PhotoFilter, photo_ids: list[int]) -> None:
    assert album.reading.photo_timeline(wanted).photo_ids.tolist() == photo_ids
    assert sum(run.n_photos for run in album.reading.photo_months(wanted)) == len(photo_ids)


def test_a_photo_of_a_whole_year_is_of_none_of_its_days(album: Library) -> None:
    for photo_id, date in enumerate(("2017", "2017-01", "2017-01-01"), 1):
        album.edits.do(SetDate(photo_id, date))
    assert album.reading.photo_timeline(PhotoFilter(on_day=(1, 1))).photo_ids.tolist() == [3]


def test_a_photo_of_a_whole_year_comes_after_its_months(album: Library) -> None:
    for photo_id, date in enumerate(("2018-01", "2018-01-01", "2018-01-01", None, "2018", "2017"), 1):
        album.edits.do(SetDate(photo_id, date))
    found = album.reading.photo_timeline(PhotoFilter())
    assert found.photo_ids.tolist() == [3, 2, 1, 5, 6, 4]
    assert found.runs == (PhotoRun(3, (2018, 1)), PhotoRun(1, (2018, 0)), PhotoRun(1, (2017, 0)), PhotoRun(1))
    assert album.reading.photo_months(PhotoFilter()) == found.runs


def test_what_cannot_be_seen_or_was_set_aside_does_not_count(album: Library) -> None:
    album.scans.mark_missing(["/p/a/1.jpg"], set())
    album.edits.do(RejectFaces((2,), None))
    assert album.reading.photo_timeline(PhotoFilter()).photo_ids.tolist() == [2, 3, 6, 5, 4]
    assert album.reading.photo_timeline(PhotoFilter(PhotoKind.NO_FACES)).photo_ids.tolist() == [2, 3, 6]


def test_notes_tell_who_is_in_a_photo(album: Library) -> None:
    album.edits.do(NamePerson(2, "Bob"))
    album.edits.do(HidePerson(2, True))
    notes = sorted(album.reading.photo_notes([1, 2, 99]), key=lambda note: note.photo_id)
    assert notes == [
        PhotoNote(1, datetime(2019, 2, 3), None, None, 1, ("Anna",)),
        PhotoNote(2, datetime(2019, 2, 4), "name", None, 1, ()),
    ]
