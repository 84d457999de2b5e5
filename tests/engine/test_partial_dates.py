"""Dates that are known in part, and how old somebody was."""

from __future__ import annotations

import pytest

from engine.partial_dates import Age, PartialDate, Precision, age_at


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("1990-05-12", "1990-05-12", "1990-05-12", Precision.DAY),
        ("1990-02", "1990-02-01", "1990-02-28", Precision.MONTH),
        ("1990-12", "1990-12-01", "1990-12-31", Precision.MONTH),
        ("1990", "1990-01-01", "1990-12-31", Precision.YEAR),
    ],
)
def test_a_date_is_known_as_far_as_it_was_written(text: str, first: str, last: str, precision: Precision) -> None:
    date = PartialDate.parse(text)
    assert (str(date.first), str(date.last), date.precision, str(date)) == (first, last, precision, text)


@pytest.mark.parametrize("text", ["", "90", "1990-13", "1990-02-30", "1990-5-12", "12.5.1990", "1990-05-12T10:00"])
def test_what_is_no_date_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("born", "at", "age"),
    [
        ("2012-05-03", "2019-05-02", Age(6, 11, False)),
        ("2012-05-03", "2019-05-03", Age(7, 0, False)),
        ("2012-05-03", "2012-05-03", Age(0, 0, False)),
        ("2012-02-29", "2013-02-28", Age(0, 11, False)),
        ("2012-02-29", "2013-03-01", Age(1, 0, False)),
        ("2012-01-31", "2012-02-29", Age(0, 0, False)),
        ("2012", "2019-02-01", Age(6, 6, True)),  # six or seven; the year's middle decides
        ("2012", "2019-12-31", Age(7, 5, False)),  # whenever in the year they were born
        ("2012", "2012-03-01", Age(0, 0, True)),
        ("2012-01-01", "2019", Age(7, 11, False)),
        ("2012-07-20", "2019", Age(6, 11, True)),
        ("2012-05", "2019-05-20", Age(7, 0, True)),
        ("2012", "2019", Age(7, 0, True)),
    ],
)
def test_ages_are_right_around_birthdays(born: str, at: str, age: Age) -> None:
    found = age_at(PartialDate.parse(born), PartialDate.parse(at))
    assert found is not None and (found.years, found.is_about) == (age.years, age.is_about)


def test_a_guessed_date_gives_a_guess() -> None:
    age = age_at(PartialDate.parse("2012-05-03"), PartialDate.parse("2019-06-01"), is_guess=True)
    assert age == Age(7, 0, True)


def test_there_is_no_age_before_birth_or_after_death() -> None:
    born, died = PartialDate.parse("1920-04-01"), PartialDate.parse("1999")
    assert age_at(born, PartialDate.parse("1920-03-31")) is None
    assert age_at(born, PartialDate.parse("1920-03-31"), is_guess=True) is None
    assert age_at(born, PartialDate.parse("1999-12-31"), died) == Age(79, 8, False)
    assert age_at(born, PartialDate.parse("2000-01-01"), died) is None
