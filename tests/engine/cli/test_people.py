from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from engine.cli.console.output import KNOWN, NOTHING, USAGE
from engine.library import ConfirmFaces, HidePerson, ImportedPerson, ImportNames, Library
from engine.networks.weights import describe
from tests.engine.cli.conftest import CLEO, Kith, face, photo


def test_no_argument_gives_help_and_version_a_version(run: Kith) -> None:
    assert run().out == run("--help").out
    assert run().code == 0
    assert run("--version").out.startswith("kith ")


def test_help_tells_the_exit_codes(run: Kith) -> None:
    assert "130  stopped with Ctrl+C" in run("--help").out


def test_usage_errors(run: Kith, library: Path) -> None:
    for args in (["peopl"], ["people", "--nope"], ["show", "--library", library], ["find", "x.jpg", "--face", "0"]):
        assert run(*args).code == USAGE


def test_people(run: Kith, named: Path) -> None:
    answer = run("people", "--library", named)
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "#  faces  photos  person",
        "1      3       3  Anna",
        "2      2       2  person 2",
        "1 more person in a single photo each: kith people --all",
    ]
    assert "person 3" in run("people", "--all", "--library", named).out
    people = run("people", "--json", "--library", named).json
    assert people[0] == {"person_id": 1, "name": "Anna", "hidden": False, "n_faces": 3, "n_photos": 3}
    assert [person["person_id"] for person in people] == [1, 2, 3]


def test_hidden_people_come_only_when_asked_for(run: Kith, named: Path) -> None:
    with Library.open(named) as opened:
        opened.edits.do(HidePerson(2, True))
    assert "person 2" not in run("people", "--library", named).out
    assert "person 2 (hidden)" in run("people", "--all", "--library", named).out


def test_nobody_yet(run: Kith, tmp_path: Path) -> None:
    Library.open(tmp_path / "new.sqlite").close()
    assert run("people", "--library", tmp_path / "new.sqlite").out.startswith("There is nobody in this library yet.")
    assert run("people", "--json", "--library", tmp_path / "new.sqlite").json == []
    assert run("faces", "--library", tmp_path / "new.sqlite").out.startswith("There are no faces in this library yet.")


def test_nobody_yet_while_a_scan_is_running(run: Kith, tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite"
    with Library.open(path) as scanned, scanned.scan_lock():
        for command in ("people", "faces"):
            assert run(command, "--library", path).out.endswith(
                "in this library yet. A scan of it is running, which groups the faces into people at its end.\n"
            )
        assert run("problems", "--library", path).out == "No problems so far; a scan is running.\n"


@pytest.mark.parametrize(
    "command", ["people", "faces", "problems", "undo", "redo", "show x", "name x y", "merge x y", "find a.jpg"]
)
def test_only_a_scan_makes_a_library(run: Kith, tmp_path: Path, command: str) -> None:
    answer = run(*command.split(), "--library", tmp_path / "typo.sqlite")
    assert answer.code == KNOWN
    assert answer.err == f"There is no library {tmp_path}/typo.sqlite yet. A scan makes it: kith scan FOLDER\n"
    assert not (tmp_path / "typo.sqlite").exists()


def test_a_library_that_may_not_be_looked_at(run: Kith, tmp_path: Path) -> None:
    library = tmp_path / ("long" * 100)
    answer = run("people", "--library", library)
    assert (answer.code, answer.err) == (KNOWN, f"The library {library} cannot be opened: File name too long.\n")


def test_a_library_that_is_none(run: Kith, album: Path) -> None:
    (album / "notes.txt").write_text("milk, bread, a longer line that no database would begin with")
    answer = run("people", "--library", album / "notes.txt")
    assert (answer.code, answer.out) == (KNOWN, "")
    assert "is not a Kith library" in answer.err
    assert run("people", "--library", album).code == KNOWN


def test_show(run: Kith, named: Path, album: Path) -> None:
    assert run("show", "anna", "--library", named).out.splitlines() == [
        "Anna: 3 faces in 3 photos",
        "taken       photo",
        f"2001-01-02  {album}/2.jpg",
        f"2003-01-02  {album}/1.jpg",
        f"            {album}/old/1.jpg",
    ]
    shown = run("show", "#1", "--json", "--library", named).json
    assert shown["name"] == "Anna"
    assert [row["photo"] for row in shown["faces"]] == [f"{album}/2.jpg", f"{album}/1.jpg", f"{album}/old/1.jpg"]


@pytest.mark.parametrize("command", ["show Annna", "name Annna x", "merge 1 Annna", "merge Annna 1", "export Annna x"])
def test_somebody_unknown(run: Kith, named: Path, command: str) -> None:
    answer = run(*command.split(), "--library", named)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err == "Nobody here is called “Annna”. Did you mean “Anna”?\n"


def test_a_name_that_is_a_number(run: Kith, named: Path) -> None:
    run("name", "1", "2", "--library", named)
    answer = run("show", "2", "--library", named)
    assert answer.code == KNOWN
    assert "Say '#1' or '#2'." in answer.err
    assert run("show", "#2", "--library", named).out.startswith("person 2:")
    run("name", "#2", "#1", "--library", named)  # a number with a hash is a number, whoever is called so
    assert run("show", "#1", "--library", named).out.startswith("2:")
    assert run("show", "#2", "--library", named).out.startswith("#1:")


@pytest.mark.parametrize("name", ["[bold]Ann[/bold] :heart:", "👩\u200d🚀 \"q\" 'x'", "שלום", "山田\u3000太郎"])
def test_any_name_will_do(run: Kith, library: Path, name: str) -> None:
    assert run("name", "1", name, "--library", library).out == f"Named 3 faces “{name}”.\n"
    assert name in run("people", "--library", library).out
    assert run("people", "--json", "--library", library).json[0]["name"] == name
    assert run("show", name, "--library", library).code == 0


def test_names_come_and_go(run: Kith, library: Path) -> None:
    def kith(*args: str) -> str:
        return run(*args, "--library", library).out

    assert kith("name", "1", "Anna") == "Named 3 faces “Anna”.\n"
    assert kith("name", "1", "Anna") == "That is so already: nothing was changed.\n"
    assert kith("name", "anna", "Anne") == "Renamed “Anna” to “Anne”.\n"
    assert kith("undo") == "Undone: Renamed “Anna” to “Anne”.\n"
    assert kith("redo") == "Done again: Renamed “Anna” to “Anne”.\n"
    assert kith("name", "Anne", "   ") == "Took the name “Anne” away.\n"
    assert kith("name", "1", "") == "That is so already: nothing was changed.\n"


def test_a_name_in_use(run: Kith, named: Path) -> None:
    answer = run("name", "2", "ANNA", "--library", named)
    assert answer.code == KNOWN
    assert "already called" in answer.err


def test_merge_and_back(run: Kith, named: Path) -> None:
    assert run("merge", "2", "Anna", "--library", named).out == "Merged person 2 into “Anna”.\n"
    assert [p["n_faces"] for p in run("people", "--json", "--library", named).json] == [5, 1]
    assert run("undo", "--library", named).code == 0
    assert [p["n_faces"] for p in run("people", "--json", "--library", named).json] == [3, 2, 1]
    assert run("merge", "1", "1", "--library", named).code == KNOWN


def test_nothing_to_undo(run: Kith, library: Path) -> None:
    for direction in ("undo", "redo"):
        answer = run(direction, "--library", library)
        assert (answer.code, answer.out) == (NOTHING, f"There is nothing to {direction}.\n")


def test_faces_once_for_each_file(run: Kith, named: Path, album: Path) -> None:
    rows = run("faces", "--json", "--library", named).json
    assert len(rows) == 7
    assert [row["photo"] for row in rows if row["person_id"] == 2] == [
        f"{album}/3.jpg",
        f"{album}/copy of 3.jpg",
        f"{album}/1.jpg",
    ]
    first = next(row for row in rows if row["photo"] == f"{album}/2.jpg")
    assert {key: value for key, value in first.items() if key != "face_id"} == {
        "photo": f"{album}/2.jpg",
        "photo_width": 800,
        "photo_height": 600,
        "box": [100, 50.25, 200, 150.25],
        "person_id": 1,
        "person": "Anna",
        "assigned": "automatic",
        "score": 0.95,
        "quality": 0.9,
    }
    table = run("faces", "--library", named).out.splitlines()
    assert len(table) == 8
    assert table[0].split() == ["score", "quality", "x0", "y0", "x1", "y1", "person", "photo"]


def test_faces_of_nobody_and_confirmed_ones(run: Kith, library: Path) -> None:
    with Library.open(library) as opened:
        opened.edits.do(ConfirmFaces((opened.reading.faces(person_id=1)[0].face_id,)))
        opened.scans.write([photo("/new.jpg", "f" * 32, face(CLEO))], [], [], "fake", describe().id)
    rows = {row["photo"]: row for row in run("faces", "--json", "--library", library).json}
    assert (rows["/new.jpg"]["person_id"], rows["/new.jpg"]["person"], rows["/new.jpg"]["assigned"]) == (None,) * 3
    assert "confirmed" in {row["assigned"] for row in rows.values()}


def test_paths_are_never_cut_and_always_printable(run: Kith, library: Path) -> None:
    long = "/photos/" + "a folder with a long name/" * 20 + os.fsdecode(b"caf\xe9.jpg")
    with Library.open(library) as opened:
        opened.scans.write([photo(long, "f" * 32, face(CLEO))], [], [], "fake", describe().id)
    shown = long.replace(os.fsdecode(b"\xe9"), "\\xe9")
    assert shown in run("faces", "--library", library).out
    assert long in [row["photo"] for row in run("faces", "--json", "--library", library).json]


def test_problems(run: Kith, library: Path, album: Path) -> None:
    assert run("problems", "--library", library).out == f"{album}/broken.jpg: The file is empty.\n"
    assert run("problems", "--json", "--library", library).json == [
        {"path": f"{album}/broken.jpg", "stage": "decode", "reason": "The file is empty."}
    ]


def test_problems_tell_remarks_and_what_was_passed_over(run: Kith, empty_library: Path, tmp_path: Path) -> None:
    library = Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))
    with Library.open(library) as opened:
        damaged = photo("/p/cut.jpg", "a" * 32)
        damaged = replace(damaged, info=replace(damaged.info, remark="The file is cut short."))
        opened.scans.write([damaged], [], [], "fake", describe().id)
        opened.scans.note_passed_over({"/p": {"XYZ": 30, "MP4": 9, "ABC": 7, "no ending": 1}})
    assert run("problems", "--library", library).out.splitlines() == [
        "No problems: every photo could be read.",
        "Remark on /p/cut.jpg: The file is cut short.",
        "38 files of kinds that Kith does not read (30 XYZ, 7 ABC, 1 without an ending). "
        "9 films not looked through (kith scan --videos does).",
    ]
    remark, *kinds = run("problems", "--json", "--library", library).json
    assert remark == {"path": "/p/cut.jpg", "stage": "remark", "reason": "The file is cut short."}
    assert [(row["stage"], row["kind"], row["n_files"]) for row in kinds] == [
        *(("passed over", "XYZ", 30), ("passed over", "MP4", 9)),
        *(("passed over", "ABC", 7), ("passed over", "no ending", 1)),
    ]


def test_photos_that_somebody_is_said_to_be_in_are_theirs_too(run: Kith, named: Path, tmp_path: Path) -> None:
    with Library.open(named) as opened:
        theirs = {face.photo_id for face in opened.reading.faces(person_id=1)}
        (other, *_) = [face for face in opened.reading.faces() if face.photo_id not in theirs]
        opened.edits.do(ImportNames("Takeout", (ImportedPerson(1, "Anna", photo_ids=(other.photo_id, *theirs)),)))
    shown = run("show", "Anna", "--library", named).out.splitlines()
    assert shown[0] == "Anna: 3 faces in 3 photos, and in 1 more photo by what another program says"
    assert sum(other.paths[0] in line for line in shown) == 1
    assert len(shown) == 6
    assert run("show", "Anna", "--json", "--library", named).json["without_face"] == list(other.paths)
    assert run("export", "Anna", tmp_path / "out", "--library", named).out.startswith("4 photos of Anna")
