"""Addresses of libraries on a server: no password is written or shown, whatever is in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.addresses import library_file, read_address
from engine.errors import KnownError

SECRET = "Zauberwort"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PGPASSWORD", "")
    return tmp_path / "data"


@pytest.mark.parametrize(
    ("named", "address", "password"),
    [
        ("postgresql://anna:{}@nas/kith", "anna@nas/kith", SECRET),
        ("postgres://anna:%2F{}@[::1]:5433/kith", "anna@[::1]:5433/kith", f"/{SECRET}"),
        ("postgresql://anna@nas/kith?password={}", "anna@nas/kith", SECRET),
        ("postgresql://anna@nas/kith?sslpassword={}&sslmode=require", "anna@nas/kith?sslmode=require", ""),
        ("postgresql://nas/kith?options=-csearch_path%3Dclub", "nas/kith?options=-csearch_path%3Dclub", ""),
    ],
)
def test_a_password_goes_to_the_environment_and_nothing_else_does(named: str, address: str, password: str) -> None:
    file = library_file(named.format(SECRET))
    assert read_address(file) == f"postgresql+psycopg://{address}"
    assert os.environ["PGPASSWORD"] == password


@pytest.mark.parametrize("letter", "/?#[]")
def test_a_password_that_is_not_written_as_it_must_be_is_not_shown_and_not_kept(letter: str, data: Path) -> None:
    for password in (f"{letter}{SECRET}", f"{SECRET}{letter}{SECRET}", f"{SECRET}{letter}"):
        with pytest.raises(KnownError, match="is no address") as refused:
            library_file(f"postgresql://anna:{password}@nas/kith")
        assert SECRET not in str(refused.value)
        assert not data.exists()


@pytest.mark.parametrize("named", ["postgresql://nas", "postgresql:/nas/kith", "postgresql+other://nas/kith"])
def test_what_leads_nowhere_is_refused(named: str) -> None:
    with pytest.raises(KnownError, match="is no address"):
        library_file(named)
