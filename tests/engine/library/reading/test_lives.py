"""When people can be seen, by what is known of births, deaths and photos."""

from __future__ import annotations

import math
from datetime import date, datetime

import numpy as np
import pytest

from engine.library import ConfirmFaces, SetBirthday, SetDate, SetDeath
from engine.partial_dates import Days
from engine.photos.dates import DateSource, days_taken, likely_year
from tests.engine.library.conftest import Family
from tests.engine.library.make import NN2, face, scan, write

DAY = date(1999, 5, 12)


def test_a_photo_was_taken_between_the_days_that_its_date_leaves_open() -> None:
    assert days_taken(DAY, "exif-original") == Days(DAY.toordinal(), DAY.toordinal())
    year = days_taken(date(1999, 1, 1), "user", "year")
    assert year == Days(date(1999, 1, 1).toordinal(), date(1999, 12, 31).toordinal())
    assert days_taken(DAY, "exif-digitized") == Days(last=DAY.toordinal()), "it was scanned later than taken"
    for guess in ("name", "folder", "modified"):
        assert days_taken(DAY, guess) == Days()
    assert days_taken(None, None) == Days() == Days(-math.inf, math.inf)


def test_a_likely_year_is_not_that_of_a_scan_or_an_edited_file() -> None:
    assert likely_year(DAY, "folder") == pytest.approx(1999.36, abs=0.01)
    assert likely_year(date(1999, 1, 1), "user", "year") == pytest.approx(1999.5, abs=0.01)
    for source in (DateSource.DIGITIZED, DateSource.XMP_DIGITIZED, DateSource.MODIFIED):
        assert math.isnan(likely_year(DAY, source))
    assert math.isnan(likely_year(None, None))


def test_a_life_is_as_long_as_its_dates_and_confirmed_faces_say(family: Family) -> None:
    library, (anna, *_), faces = family
    assert library.reading.lives() == {}
    library.edits.do(SetBirthday(anna, "1990"))
    library.edits.do(SetDeath(anna, "2010-02"))
    born, died = date(1990, 1, 1).toordinal(), date(2010, 2, 28).toordinal()
    assert library.reading.lives() == {anna: Days(born - 2, died + 2)}
    photo_ids = {face.face_id: face.photo_id for face in library.reading.faces()}
    library.edits.do(SetDate(photo_ids[faces[0][0]], "2015"))
    library.edits.do(SetDate(photo_ids[faces[0][1]], "1985-03-01"))
    library.edits.do(SetDate(photo_ids[faces[0][2]], "2000"))
    assert library.reading.impossible(anna, [*faces[0], 99]) == set(faces[0][:2])
    assert library.reading.impossible(99, faces[0]) == set()
    library.edits.do(ConfirmFaces(tuple(faces[0])))
    first, last = date(1985, 3, 1).toordinal(), date(2015, 1, 1).toordinal()
    assert library.reading.lives() == {anna: Days(first - 2, last + 2)}
    assert library.reading.impossible(anna, faces[0]) == set()


def test_grouping_and_learning_read_dates_and_lives(family: Family) -> None:
    library, (anna, *_), _ = family
    write(library, scan("/p/dated.jpg", "f" * 32, face(look=90), taken_at=datetime(2003, 7, 1)))
    library.edits.do(SetBirthday(anna, "1990"))
    table, evidence = library.grouping.face_table(NN2), library.reading.evidence(NN2)
    assert table.lives == evidence.lives == library.reading.lives()
    for times in (table.times, evidence.times):
        assert times is not None
        assert np.isnan(times.year).sum() == 7
        assert np.nanmax(times.year) == pytest.approx(2003.5, abs=0.01)
        assert times.first.max() == times.last.min() == date(2003, 7, 1).toordinal()
    assert evidence.outside_life(anna).sum() == 0
    library.edits.do(SetBirthday(anna, "2005"))
    assert library.reading.evidence(NN2).outside_life(anna).sum() == 1
