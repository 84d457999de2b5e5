"""Dates as cameras, messengers and people write them: in tags, in names, in folders."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from engine.photos.dates import (
    DateSource,
    PhotoDate,
    at_home,
    best_date,
    date_in_folder,
    date_in_name,
    days_taken,
    is_guessed,
    parse_stamp,
)

DAY = datetime(2019, 2, 3)
AT = datetime(2019, 2, 3, 10, 11, 12)


@pytest.mark.parametrize(
    ("name", "taken_at"),
    [
        ("IMG-20190203-WA0001(1).jpg", DAY),
        ("WhatsApp Image 2019-02-03 at 10.11.12 (1).jpeg", AT),
        ("WhatsApp Image 2019-02-03 at 1.05.12 PM.jpeg", datetime(2019, 2, 3, 13, 5, 12)),
        ("WhatsApp Image 2019-02-03 at 12.05.12 AM.jpeg", datetime(2019, 2, 3, 0, 5, 12)),
        ("signal-2019-02-03-10-11-12-345.jpg", AT),
        ("Screen Shot 2019-02-03 at 9.05.12 AM.png", datetime(2019, 2, 3, 9, 5, 12)),
        ("Bildschirmfoto 2019-02-03 um 10.11.12.png", AT),
        ("Capture d’écran 2019-02-03 à 10.11.12.png", AT),
        ("PXL_20190203_101112345.MP.jpg", AT),
        ("WIN_20190203_10_11_12_Pro.jpg", AT),
        ("DJI_20190203101112_0001.JPG", AT),
        ("Photo 2019-02-03 10 11 12.jpg", AT),
        ("2019-02-03T10:11:12+01:00.jpg", AT),
        ("IMG_20190203_12345.jpg", DAY),  # a number, and no time of day
        ("WP_20190203_001.jpg", DAY),
        ("Foto 03.02.2019.jpg", DAY),
        ("旅行 2019年2月3日.jpg", DAY),
        ("2019年2月.jpg", None),
        ("FB_IMG_1549188672000.jpg", AT),
        ("IMG_20190230_101112.jpg", None),
        ("12345678.jpg", None),
        ("IMG_2019.jpg", None),
        ("03022019.jpg", None),
    ],
)
def test_dates_in_names(name: str, taken_at: datetime | None) -> None:
    assert date_in_name(f"/p/{name}") == taken_at


def test_moments_of_utc_are_told_as_a_clock_at_home_showed_them(in_zone: Callable[[str], None]) -> None:
    in_zone("PST8PDT")
    assert date_in_name("FB_IMG_1549188672000.jpg") == datetime(2019, 2, 3, 2, 11, 12)
    assert at_home(datetime(2019, 7, 5, 4)) == datetime(2019, 7, 4, 21)
    never_set = datetime(1970, 1, 1)
    assert at_home(never_set) == never_set


@pytest.mark.parametrize(
    ("folder", "taken_at", "precision"),
    [
        ("2019/02/03", DAY, None),
        ("20190203", DAY, None),
        ("03.02.2019 Rome", DAY, None),
        ("2019_02_03 Rome", DAY, None),
        ("2019/2019-02", datetime(2019, 2, 1), "month"),
        ("2019/02-February", datetime(2019, 2, 1), "month"),
        ("2019/Feb", datetime(2019, 2, 1), "month"),
        ("Rome, February 2019", datetime(2019, 2, 1), "month"),
        ("2019/12 Christmas", datetime(2019, 12, 1), "month"),
        ("Photos from 2019", datetime(2019, 1, 1), "year"),
        ("2019/100CANON", datetime(2019, 1, 1), "year"),
        ("2019年02月03日 京都", DAY, None),
        ("旅行2019年12月", datetime(2019, 12, 1), "month"),
        ("2019年/02月/03日", DAY, None),
        ("2019年/IMG", datetime(2019, 1, 1), "year"),
        ("2019년 2월 3일", DAY, None),
        ("2000年-2010年", None, None),
        ("Photos 2000-2010", None, None),
        ("1920x1080", None, None),
        ("100CANON", None, None),
    ],
)
def test_dates_in_folders(folder: str, taken_at: datetime | None, precision: str | None) -> None:
    found = date_in_folder(f"/home/me/{folder}/a.jpg")
    assert found == (None if taken_at is None else PhotoDate(taken_at, DateSource.FOLDER, precision))


@pytest.mark.parametrize(
    ("stamp", "taken_at", "precision"),
    [
        ("2014-08-09T12:37:03.123+02:00", datetime(2014, 8, 9, 12, 37, 3), None),
        ("2014:08:09 24:00:00", datetime(2014, 8, 10), None),
        ("2014:08:09 12:37:60", datetime(2014, 8, 9, 12, 38), None),
        ("2014:8:9 1:02:03", datetime(2014, 8, 9, 1, 2, 3), None),
        ("2014:08:09 01:37:03 pm", datetime(2014, 8, 9, 13, 37, 3), None),
        ("20140809T123703", datetime(2014, 8, 9, 12, 37, 3), None),
        ("20140809", datetime(2014, 8, 9), None),
        ("2014:08:00 00:00:00", datetime(2014, 8, 1), "month"),
        ("2014-08", datetime(2014, 8, 1), "month"),
        ("2014:00:00", datetime(2014, 1, 1), "year"),
        ("2014", datetime(2014, 1, 1), "year"),
        ("2014:08:09   :  :  ", datetime(2014, 8, 9), None),
        ("2014:08:     :  :  ", datetime(2014, 8, 1), "month"),
        ("0000:00:00 00:00:00", None, None),
        ("    :  :     :  :  ", None, None),
        ("2014:13:40", None, None),
        ("09/08/2014 12:37", None, None),
    ],
)
def test_stamps(stamp: str, taken_at: datetime | None, precision: str | None) -> None:
    assert parse_stamp(stamp) == taken_at
    found = PhotoDate.parse(stamp, DateSource.ORIGINAL)
    assert (found and found.precision) == precision


@pytest.mark.parametrize(
    ("source", "precision", "is_believed"),
    [
        (DateSource.ORIGINAL, None, False),
        (DateSource.ORIGINAL, "year", True),
        (DateSource.XMP_CREATED, "month", True),
        (DateSource.FOLDER, "year", True),
        (DateSource.FOLDER, "month", False),  # programs sort what a camera dates so
    ],
)
def test_the_first_day_of_a_clock_is_no_date_but_its_year_may_be(
    source: DateSource, precision: str | None, is_believed: bool
) -> None:
    date = PhotoDate(datetime(1980, 1, 1), source, precision)
    assert best_date([date], datetime(2026, 1, 1)) == (date if is_believed else None)


def test_a_source_that_a_newer_version_kept_is_no_guess_and_no_error() -> None:
    assert [is_guessed(source) for source in (None, "name", "user", "of tomorrow")] == [False, True, False, False]
    assert days_taken(DAY, "of tomorrow") == days_taken(DAY, "exif-original") != days_taken(DAY, "name")
