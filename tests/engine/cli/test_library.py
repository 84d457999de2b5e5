"""Copying a library from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.cli.conftest import Kith
from tests.engine.library.places import CREATE_ROLE
from tests.postgres import Server


def test_a_library_is_copied_and_never_over_another(run: Kith, named: Path, tmp_path: Path) -> None:
    copied = run("library", "copy", named, tmp_path / "copy.sqlite")
    assert (copied.code, "Copied and compared" in copied.out) == (0, True)
    assert "Anna" in run("people", "--library", tmp_path / "copy.sqlite").out
    again = run("library", "copy", named, tmp_path / "copy.sqlite")
    assert (again.code, "There is a library" in again.err) == (3, True)
    lost = run("library", "copy", tmp_path / "nowhere.sqlite", tmp_path / "other.sqlite")
    assert (lost.code, "There is no library" in lost.err) == (3, True)


def test_a_library_on_a_server_is_named_by_its_address(
    run: Kith, named: Path, tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    address = postgres.address(postgres.new_database())
    assert run("library", "copy", named, address).code == 0
    assert "Anna" in run("people", "--library", address).out
    assert run("name", "Anna", "Zoe", "--library", address).code == 0
    assert run("library", "copy", address, tmp_path / "back.sqlite").code == 0
    assert "Zoe" in run("people", "--library", tmp_path / "back.sqlite").out
    for command in (("backup",), ("doctor", "--repair"), ("restore", named)):
        refused = run(*command, "--library", address)
        assert (refused.code, "kith library copy" in refused.err) == (3, True)
    wrong = run("people", "--library", "postgresql://anna:secret@nas")
    assert (wrong.code, "is no address" in wrong.err, "secret" in wrong.err) == (2, True, False)


def test_who_may_only_look_at_a_library_on_a_server_is_told_so(
    run: Kith, named: Path, tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    database = postgres.new_database()
    assert run("library", "copy", named, postgres.address(database)).code == 0
    postgres.run(CREATE_ROLE.format("carl"), "GRANT SELECT ON ALL TABLES IN SCHEMA public TO carl", database=database)
    carl = ("--library", postgres.address(database, "carl"))
    assert "Anna" in run("people", *carl).out
    for command in (("name", "Anna", "Zoe"), ("undo",), ("scan", tmp_path)):
        refused = run(*command, *carl)
        assert (refused.code, "You may look at the library" in refused.err) == (3, True)


def test_what_somebody_else_has_changed_since_can_be_passed_over(
    run: Kith, named: Path, postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    database = postgres.new_database()
    ours, berts = (("--library", postgres.address(database, user)) for user in ("kith", "bert"))
    assert run("library", "copy", named, ours[1]).code == 0
    rights = ("ALL ON ALL TABLES IN SCHEMA public", "ALL ON ALL SEQUENCES IN SCHEMA public")
    postgres.run(CREATE_ROLE.format("bert"), *(f"GRANT {right} TO bert" for right in rights), database=database)
    for name in (("2", "Bob", *ours), ("3", "Cid", *ours), ("Cid", "Dan", *berts)):
        assert run("name", *name).code == 0
    refused = run("undo", *ours)
    assert (refused.code, "bert has changed the same" in refused.err) == (3, True)
    assert refused.err.endswith("Pass it over by: kith undo --skip\n")
    skipped = run("undo", "--skip", *ours)
    assert (skipped.code, "Bob" in skipped.out, "bert has changed" in skipped.err) == (0, True, True)
    assert [person["name"] for person in run("people", "--json", *ours).json] == ["Anna", "Dan", None]


def test_a_server_that_is_not_there_is_told_without_the_password(
    run: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for command in (("people",), ("scan", tmp_path), ("undo",), ("doctor",)):
        away = run(*command, "--library", "postgresql://anna:Zauberwort@127.0.0.1:1/kith")
        said = away.out + away.err
        assert (away.code, "cannot be reached" in said, "Zauberwort" in said) == (3, True, False)
