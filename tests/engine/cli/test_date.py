"""`kith date`: shows a date and where it is from, and corrects it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from engine.cli.console.output import KNOWN
from engine.library import Library
from engine.networks.weights import describe
from tests.engine.cli.conftest import Kith, photo


def test_a_guessed_date_is_shown_as_such_corrected_and_taken_back(run: Kith, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "IMG-20190203-WA0001.jpg"
    scan = photo(path, "f" * 32)
    scan = replace(scan, info=replace(scan.info, taken_at=datetime(2019, 2, 3), date_source="name"))
    with Library.open(library) as opened:
        opened.scans.write([scan], [], [], "fake", describe().id)
    where = ("--library", library)
    assert run("date", path, *where).out == "Probably 2019-02-03, from its name.\n"
    assert run("date", path, "--json", *where).json == {
        "photo": str(path),
        "taken_at": "2019-02-03T00:00:00",
        "source": "name",
        "guessed": True,
        "precision": None,
    }
    assert run("date", path, "2019-02-02T20:15", *where).out == "Set the date of a photo to 2019-02-02 20:15.\n"
    assert run("date", path, *where).out == "2019-02-02 20:15, as you said.\n"
    assert run("date", path, "2019-02-02T20:15", *where).out == "That is so already: nothing was changed.\n"
    assert run("undo", *where).out == "Undone: Set the date of a photo to 2019-02-02 20:15.\n"
    assert run("date", path, "", *where).out == "Took the date of a photo away.\n"
    assert run("date", path, *where).out == "Nobody knows when it was taken.\n"


def test_what_is_no_date_is_said(run: Kith, library: Path, album: Path) -> None:
    answer = run("date", album / "1.jpg", "yesterday", "--library", library)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err.startswith("“yesterday” is not a date.")
    assert "not in the library" in run("date", album / "no.jpg", "--library", library).err
