"""Days as people write them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from app.widgets.fields.written_date import read_date
from engine.partial_dates import Precision

TODAY = date(2026, 11, 28)
HERE = {name: QLocale(name) for name in ("de_DE", "en_GB", "en_US", "sv_SE", "ja_JP")}


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("1970-05-14", "en_US", date(1970, 5, 14)),
        (" 1970/5/14 ", "de_DE", date(1970, 5, 14)),
        ("14.05.1970", "de_DE", date(1970, 5, 14)),
        ("14/5/1970", "en_GB", date(1970, 5, 14)),
        ("5/14/1970", "en_US", date(1970, 5, 14)),
        ("14.5.70", "de_DE", date(1970, 5, 14)),
        ("14.5.12", "de_DE", date(2012, 5, 14)),
        ("14 May 1970", "de_DE", date(1970, 5, 14)),
        ("May 14, 1970", "en_US", date(1970, 5, 14)),
        ("14. Mai 1970", "de_DE", date(1970, 5, 14)),
        ("3 dec 1970", "en_GB", date(1970, 12, 3)),
    ],
)
def test_a_day(text: str, locale: str, meant: date) -> None:
    found = read_date(text, HERE[locale], TODAY)
    assert found is not None and found.day == meant and found.precision is Precision.DAY


def test_a_year_alone() -> None:
    found = read_date("1970", HERE["en_GB"], TODAY)
    assert found is not None and found.day.year == 1970 and found.precision is Precision.YEAR


@pytest.mark.parametrize("text", ["1970-05", "05.1970", "5/1970", "May 1970", "1970 may", "Mai 1970"])
def test_a_month_of_a_year(text: str) -> None:
    found = read_date(text, HERE["de_DE"], TODAY)
    assert found is not None and str(found.known) == "1970-05"


@pytest.mark.parametrize("text", ["", "soon", "70", "1970-13-01", "1970-02-30", "2027", "1799", "14.05", "14 Foo 1970"])
def test_what_is_no_day(text: str) -> None:
    assert read_date(text, HERE["de_DE"], TODAY) is None


@given(st.dates(date(1800, 1, 1), TODAY), st.sampled_from(sorted(HERE)))
def test_what_this_program_writes_it_reads(day: date, name: str) -> None:
    locale, qt = HERE[name], QDate(day.year, day.month, day.day)
    form = re.sub("y+", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    for text in (day.isoformat(), locale.toString(qt, form)):
        found = read_date(text, locale, TODAY)
        assert found is not None and found.day == day


@given(st.text(max_size=20))
def test_nothing_that_is_typed_is_too_much(text: str) -> None:
    found = read_date(text, HERE["en_GB"], TODAY)
    assert found is None or found.day <= TODAY
