"""Dates that the user corrects: journalled, and left alone by every later scan."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, SetDate
from engine.library.edits.journal_json import edit_from_json, edit_to_json
from tests.engine.library.make import face, scan, write

GUESS = datetime(2019, 2, 3)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "library.db")
    write(library, guessed("/p/1.jpg"), scan("/p/2.jpg", "b" * 32))
    return library


def guessed(path: str, content: str = "a" * 32):
    found = scan(path, content, face(), taken_at=GUESS)
    return dataclasses.replace(found, info=dataclasses.replace(found.info, date_source="name"))


def dated(library: Library, photo_id: int = 1) -> tuple[datetime | None, str | None]:
    info = library.reading.photo(photo_id).info
    return info.taken_at, info.date_source


@pytest.mark.parametrize(
    ("given", "taken_at", "title"),
    [
        ("2019-02-02", datetime(2019, 2, 2), "Set the date of a photo to 2019-02-02"),
        ("2019-02-02T20:15", datetime(2019, 2, 2, 20, 15), "Set the date of a photo to 2019-02-02 20:15"),
        (None, None, "Took the date of a photo away"),
    ],
)
def test_a_date_is_corrected_taken_back_and_made_again(library: Library, given, taken_at, title) -> None:
    change = library.edits.do(SetDate(1, given))
    assert (change.title, change.photos, change.faces, change.people) == (title, (1,), (1,), ())
    assert dated(library) == (taken_at, "user")
    assert library.edits.undo() == change
    assert dated(library) == (GUESS, "name")
    assert library.edits.redo() == change
    assert dated(library) == (taken_at, "user")
    assert library.edits.do(SetDate(1, given)).is_empty


def test_no_scan_changes_a_date_of_the_users(library: Library) -> None:
    library.edits.do(SetDate(1, "2019-02-02"))
    library.edits.do(SetDate(2, None))
    write(library, guessed("/p/1.jpg"), scan("/p/2.jpg", "b" * 32, taken_at=GUESS))
    assert dated(library) == (datetime(2019, 2, 2), "user")
    assert dated(library, 2) == (None, "user")
    library.edits.undo()
    write(library, scan("/p/2.jpg", "b" * 32, taken_at=GUESS))
    assert dated(library, 2)[0] == GUESS


@pytest.mark.parametrize(
    ("given", "taken_at", "precision"),
    [("1974", datetime(1974, 1, 1), "year"), ("1974-06", datetime(1974, 6, 1), "month")],
)
def test_as_much_of_a_date_as_is_known(library: Library, given, taken_at, precision) -> None:
    found = guessed("/p/3.jpg", "c" * 32)
    write(library, dataclasses.replace(found, info=dataclasses.replace(found.info, date_precision="month")))
    library.edits.do(SetDate(3, given))
    assert dated(library, 3) == (taken_at, "user")
    assert library.reading.photo(3).info.date_precision == precision
    write(library, found)
    assert library.reading.photo(3).info.date_precision == precision
    library.edits.undo()
    assert library.reading.photo(3).info.date_precision == "month"


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (SetDate(9, "2019-02-02"), "There is no photo 9"),
        (SetDate(1, "2.2.2019"), "“2.2.2019” is not a date"),
        (SetDate(1, "2019-02-02T10:00+01:00"), "is not a date"),
        (SetDate(1, "1700-01-01"), "No photo is as old as 1700-01-01"),
        (SetDate(1, "9990-01-01"), "9990-01-01 has not come yet"),
    ],
)
def test_what_is_no_date_changes_nothing(library: Library, edit: SetDate, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        library.edits.do(edit)
    assert dated(library) == (GUESS, "name")
    assert library.edits.next_steps() == (None, None)


@pytest.mark.parametrize("edit", [SetDate(1, "2019-02-02"), SetDate(1, None)])
def test_it_passes_through_the_journal(edit: SetDate) -> None:
    assert edit_from_json(json.loads(json.dumps(edit_to_json(edit)))) == edit
