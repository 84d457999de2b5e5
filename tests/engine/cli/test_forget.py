"""`kith forget`: it says what goes and what cannot be, and asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.cli.console.output import KNOWN, NOTHING
from engine.library import Library
from tests.engine.cli.conftest import Kith


@pytest.mark.parametrize("typed", ["", "\n", "no\n", "Anna\n"])
def test_nothing_goes_unless_it_is_agreed_to(run: Kith, named: Path, typed: str) -> None:
    answer = run("forget", "Anna", "--library", named, typed=typed)
    assert answer.code == NOTHING
    assert "3 faces in 3 photos" in answer.out
    assert "This cannot be undone" in answer.out
    assert "as a stranger is" in answer.out
    assert answer.out.endswith("Nothing was forgotten.\n")
    assert run("show", "Anna", "--library", named).code == 0


def test_whoever_is_forgotten_is_gone(run: Kith, named: Path) -> None:
    with Library.open(named) as opened:
        opened.backup(named.with_name(named.name + ".before-9999"))
    answer = run("forget", "Anna", "--library", named, typed="yes\n")
    assert answer.code == 0
    assert f"{named}.before-9999" in answer.out
    assert answer.out.endswith("Forgot Anna: 3 faces in 3 photos.\n")
    assert b"Anna" not in named.read_bytes()
    assert not named.with_name(named.name + ".before-9999").exists()
    assert run("show", "Anna", "--library", named).code == KNOWN
    assert run("undo", "--library", named).code == NOTHING
    assert run("forget", "2", "--yes", "--library", named).out == "Forgot person 2: 2 faces in 2 photos.\n"
