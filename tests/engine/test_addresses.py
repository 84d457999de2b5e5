"""Addresses of libraries on a server: no password is written or shown, whatever is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.addresses import library_file, password_of, read_address
from engine.errors import KnownError

SECRET = "Zauberwort"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.mark.parametrize(
    ("named", "address", "password"),
    [
        ("postgresql://anna:{}@nas/kith", "anna@nas/kith", SECRET),
        ("postgres://anna:%2F{}@[::1]:5433/kith", "anna@[::1]:5433/kith", f"/{SECRET}"),
        ("postgresql://anna@nas/kith?password={}", "anna@nas/kith", SECRET),
        ("postgresql://anna@nas/kith?sslpassword={}&sslmode=require", "anna@nas/kith?sslmode=require", None),
        ("postgresql://nas/kith?options=-csearch_path%3Dclub", "nas/kith?options=-csearch_path%3Dclub", None),
    ],
)
def test_a_password_is_kept_beside_the_address(named: str, address: str, password: str | None) -> None:
    file = library_file(named.format(SECRET))
    assert read_address(file) == f"postgresql+psycopg://{address}"
    assert password_of(read_address(file) or "") == password


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


def test_no_server_is_told_the_password_of_another() -> None:
    anna, bert = (library_file(f"postgresql://{user}:{user}{SECRET}@{user}.nas/kith") for user in ("anna", "bert"))
    assert password_of(read_address(anna) or "") == f"anna{SECRET}"
    assert password_of(read_address(bert) or "") == f"bert{SECRET}"
    assert password_of("postgresql+psycopg://carl@nas/kith") is None
