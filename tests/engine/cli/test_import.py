"""`kith import` over the sources of other programs."""

from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from engine.active_weights import NET_SETTING
from engine.cli.console.output import KNOWN, NOTHING
from engine.export import write_faces
from engine.interchange.records import Region
from engine.library import ConfirmFaces, Library, MoveFaces, NamePerson
from engine.networks.weights import describe
from engine.photos.find import photo_of
from engine.records import Photo, PhotoInfo, ScannedPhoto
from tests.engine.cli.conftest import Kith
from tests.engine.interchange import importing_job
from tests.engine.interchange.programs import Shot, rect64, write_photo, write_picasa
from tests.engine.library import make

ANNA, BEN = Region(100 / 800, 50 / 600, 200 / 800, 150 / 600), Region(400 / 800, 50 / 600, 500 / 800, 150 / 600)


def ini(album: Path, **photos: str) -> None:
    lines = ["[Contacts2]", "1=Anna;;", "2=Ben;;", "3=Eve;;"]
    for name, faces in photos.items():
        lines += [f"[{name.replace('_', '.')}]", f"faces={faces}"]
    (album / ".picasa.ini").write_text("\n".join(lines))


@pytest.fixture
def picasa(album: Path) -> Path:
    ini(album, **{"1_jpg": f"rect64({rect64(ANNA)}),1;rect64({rect64(BEN)}),2", "2_jpg": f"rect64({rect64(ANNA)}),1"})
    return album


def test_names_are_shown_then_imported_then_taken_back(run: Kith, library: Path, picasa: Path) -> None:
    (picasa / "new.jpg").write_bytes(b"new")
    text = (picasa / ".picasa.ini").read_text()
    (picasa / ".picasa.ini").write_text(f"{text}\n[new.jpg]\nfaces=rect64({rect64(ANNA)}),1\n")
    before = sorted(path.name for path in picasa.rglob("*"))
    shown = run("import", picasa, "--dry-run", "--library", library)
    assert shown.out == (
        "Picasa names 2 people in 2 photos:\n"
        "faces  drawn  in photos  known  person\n"
        "    2      0          0      0  Anna (new)\n"
        "    1      0          0      0  Ben (new)\n"
        f"1 photo not in the library yet. A scan takes them in: kith scan {picasa}\n"
        "Nothing was changed.\n"
    )
    assert [person["name"] for person in run("people", "--json", "--library", library).json] == [None] * 3
    done = run("import", picasa, "--json", "--library", library).json
    assert done["imported"] == "Imported the names of 2 people from Picasa: 3 faces"
    assert done["unknown"] == [str(picasa / "new.jpg")]
    assert [(person["name"], person["n_faces"]) for person in done["people"]] == [("Anna", 2), ("Ben", 1)]
    people = {person["name"]: person["n_faces"] for person in run("people", "--json", "--library", library).json}
    assert (people["Anna"], people["Ben"]) == (2, 1)
    again = run("import", picasa, "--library", library)
    assert again.out.endswith("That is so already: nothing was changed.\n")
    assert run("undo", "--library", library).out == f"Undone: {done['imported']}.\n"
    assert [person["name"] for person in run("people", "--json", "--library", library).json] == [None] * 3
    assert run("redo", "--library", library).code == 0
    assert sorted(path.name for path in picasa.rglob("*")) == before


def test_what_the_user_said_stays_and_is_listed(run: Kith, library: Path, picasa: Path) -> None:
    with Library.open(library) as opened:
        (face,) = opened.reading.faces(path=str(picasa / "2.jpg"))
        opened.edits.do(MoveFaces((face.face_id,), None, "Cleo"))
    answer = run("import", picasa, "--library", library)
    assert f"1 face stays as you said in Kith:\n  {picasa}/2.jpg: Cleo, not Anna\n" in answer.out
    assert "kith undo takes it back" in answer.out


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_what_kith_exported_comes_back_in(run: Kith, named: Path, tmp_path: Path, ending: str) -> None:
    copy = tmp_path / "copy.sqlite"
    shutil.copy(named, copy)
    with Library.open(named) as opened:
        opened.edits.do(MoveFaces((2,), None, "=cmd()|'Ben"))
        write_faces(opened.reading.faces(), tmp_path / f"names.{ending}")
        wanted = {face.face_id: face.person_name for face in opened.reading.faces()}
    with Library.open(copy) as opened:
        opened.edits.undo()  # Anna
    assert run("import", tmp_path / f"names.{ending}", "--library", copy).code == 0
    with Library.open(copy) as opened:
        assert {face.face_id: face.person_name for face in opened.reading.faces()} == wanted
    (tmp_path / "all.json").write_text(json.dumps(run("faces", "--json", "--library", named).json))
    assert run("import", tmp_path / "all.json", "--library", copy).out.endswith("nothing was changed.\n")


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_what_kith_guessed_stays_a_guess(run: Kith, library: Path, tmp_path: Path, ending: str) -> None:
    """Confirmed faces come back confirmed, those of a group that was named unconfirmed, and guesses not at all."""
    copy = tmp_path / "copy.sqlite"
    shutil.copy(library, copy)
    with Library.open(library) as opened:
        seen, confirmed, guess = (face.face_id for face in opened.reading.faces(person_id=1))
        opened.grouping.apply([(1, (seen, confirmed))], considered=(seen, confirmed, guess))
        opened.edits.do(NamePerson(1, "Anna"))
        opened.edits.do(ConfirmFaces((confirmed,)))
        opened.grouping.apply([(1, (guess,))], considered=(guess,))
        write_faces(opened.reading.faces(), tmp_path / f"names.{ending}")
    rows = run("faces", "--json", "--library", library).json
    assert {row["face_id"]: row["assigned"] for row in rows if row["person"]} == {
        seen: "automatic",
        confirmed: "confirmed",
        guess: "guessed",
    }
    answer = run("import", tmp_path / f"names.{ending}", "--library", copy)
    assert "1 guess of Kith's left to Kith's own grouping." in answer.out
    with Library.open(copy) as opened:
        faces = {face.face_id: face for face in opened.reading.faces()}
        assert [faces[face_id].person_name for face_id in (seen, confirmed, guess)] == ["Anna", "Anna", None]
        assert [faces[face_id].confirmed for face_id in (seen, confirmed)] == [False, True]
    assert run("import", tmp_path / f"names.{ending}", "--library", copy).out.endswith("nothing was changed.\n")


def test_what_kith_wrote_beside_photos_comes_back_in(run: Kith, empty_library: Path, tmp_path: Path) -> None:
    """All the way round, in every orientation: sidecars of one library are the names of another."""
    photos = tmp_path / "photos"
    named, other = (Path(shutil.copy(empty_library, tmp_path / f"{name}.sqlite")) for name in ("named", "other"))
    shots = {write_photo(photos, shot): shot for shot in (Shot(f"{turn}.jpg", turn, ()) for turn in range(1, 9))}
    for path in (named, other):
        with Library.open(path) as opened:
            for file, shot in shots.items():
                orientation = shot.orientation
                faces = (make.face(40, 60, 80, look=1), make.face(160, 150, 60, look=2))
                size = (int(shot.size[0]), int(shot.size[1]))
                scan = make.scan(str(file), f"{orientation:032x}", *faces, size=size)
                make.write(opened, replace(scan, photo=photo_of(str(file), file.stat())))
    with Library.open(named) as opened:
        opened.edits.do(MoveFaces(tuple(range(1, 17, 2)), None, "Anna"))
        opened.edits.do(MoveFaces(tuple(range(2, 17, 2)), None, "Bo & <Co>"))
        wanted = {face.face_id: face.person_name for face in opened.reading.faces()}
    written = run("write-names", photos, "--library", named)
    assert (written.code, written.err) == (0, "")
    done = run("import", photos, "--json", "--library", other).json
    assert (done["program"], done["conflicts"], done["problems"]) == ("XMP", [], [])
    with Library.open(other) as opened:
        assert {face.face_id: face.person_name for face in opened.reading.faces()} == wanted


def test_people_whose_names_are_alike_are_joined_on_demand(run: Kith, named: Path, picasa: Path) -> None:
    text = (picasa / ".picasa.ini").read_text().replace("2=Ben", "2=ANNÁ")
    (picasa / ".picasa.ini").write_text(text)
    assert "ANNÁ (new), perhaps Anna: --join" in run("import", picasa, "--dry-run", "--library", named).out
    assert "ANNÁ (as Anna)" in run("import", picasa, "--join", "--library", named).out
    people = [person["name"] for person in run("people", "--json", "--library", named).json]
    assert people.count("Anna") == 1
    assert "ANNÁ" not in people


def photo_without_faces(empty_library: Path, small_album: Path, folder: Path) -> tuple[Path, Path]:
    """A photo in which no face was found, and a library that knows it."""
    photo = Path(shutil.copy(next(small_album.glob("*Grace, portrait*")), folder / "photo.jpg"))
    library = Path(shutil.copy(empty_library, folder / "drawn.sqlite"))
    with Library.open(library) as opened:
        opened.set_setting(NET_SETTING, "nns2")
        scan = ScannedPhoto(Photo(str(photo), 10, 1), "a" * 32, PhotoInfo(800, 600, "JPEG"))
        opened.scans.write([scan], [], [], "fake", describe("nns2").id)
    return photo, library


def test_a_face_that_was_not_found_is_drawn(run: Kith, empty_library: Path, small_album: Path, tmp_path: Path) -> None:
    _, library = photo_without_faces(empty_library, small_album, tmp_path)
    ini(tmp_path, photo_jpg=f"rect64({rect64(ANNA)}),3")
    done = run("import", tmp_path, "--json", "--library", library).json
    assert (done["people"][0]["n_drawn"], done["imported"]) == (1, "Imported the names of 1 person from Picasa: 1 face")
    (face,) = run("faces", "--json", "--library", library).json
    assert (face["person"], face["box"]) == ("Eve", pytest.approx([100, 50, 200, 150], abs=0.1))


def test_a_face_that_is_drawn_is_confirmed_where_it_was(
    run: Kith, empty_library: Path, small_album: Path, tmp_path: Path
) -> None:
    """Kith's own export knows faces of a group that was named, and nobody has confirmed."""
    photo, library = photo_without_faces(empty_library, small_album, tmp_path)
    row = {"photo": str(photo), "photo_width": 800, "photo_height": 600, "person": "Eve"}
    places = {"confirmed": [100, 50, 200, 150], "automatic": [400, 50, 500, 150], "guessed": [600, 50, 700, 150]}
    rows = [{**row, "box": box, "assigned": assigned} for assigned, box in places.items()]
    (tmp_path / "names.json").write_text(json.dumps(rows))
    assert run("import", tmp_path / "names.json", "--library", library).code == 0
    with Library.open(library) as opened:
        faces = {round(float(face.face.box[0])): face for face in opened.reading.faces()}
        assert {x0: (face.person_name, face.confirmed, face.guessed) for x0, face in faces.items()} == {
            100: ("Eve", True, False),
            400: ("Eve", False, False),
        }
        opened.edits.undo()
        assert opened.reading.faces() == []
        opened.edits.redo()
        assert [face.confirmed for face in opened.reading.faces()] == [True, False]


def test_sources_without_names_and_none_at_all(run: Kith, library: Path, album: Path, tmp_path: Path) -> None:
    answer = run("import", album, "--library", library)
    assert (answer.code, answer.out) == (NOTHING, f"XMP names nobody in {album}, or in no photo of the library.\n")
    answer = run("import", tmp_path / "nowhere", "--library", library)
    assert (answer.code, answer.out) == (KNOWN, "")
    (tmp_path / "digikam4.db").write_bytes(b"SQLite format 3\0")
    answer = run("import", tmp_path / "digikam4.db", "--library", library)
    assert (answer.code, answer.err.count("\n")) == (KNOWN, 1)


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs processes that fork")
def test_an_import_that_is_killed_was_made_wholly_or_not_at_all(tmp_path: Path) -> None:
    n_photos = 500
    shots = [Shot(f"{i}.jpg", 1, [(f"Person {i % 50}", Region(0.1, 0.125, 0.2, 0.25))]) for i in range(n_photos)]
    write_picasa(tmp_path, shots)
    library = tmp_path / "library.sqlite"
    with Library.open(library) as opened:
        scans = [make.scan(str(tmp_path / f"{i}.jpg"), f"{i:032x}", make.face()) for i in range(n_photos)]
        make.write(opened, *scans)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([importing_job.__name__])

    def import_for(seconds: float | None) -> bool:
        process = context.Process(target=importing_job.run, args=(tmp_path, library))
        process.start()
        process.join(seconds)
        process.kill()
        process.join()
        assert process.exitcode in (0, -signal.SIGKILL)
        return process.exitcode == 0

    def n_named() -> int:
        with Library.open(library) as opened, opened.snapshot() as connection:
            assert opened.health().integrity == "ok"
            return connection.exec_driver_sql("SELECT count(*) FROM assignment").scalar_one()

    def undo() -> None:
        with Library.open(library) as opened:
            opened.edits.undo()
        assert n_named() == 0

    assert import_for(None)  # the first one waits for what the others have imported
    undo()
    since = time.monotonic()
    assert import_for(None)
    whole_s = time.monotonic() - since
    rng = random.Random(3)
    n_killed = 0
    for _ in range(8):
        if n_named():
            undo()
        n_killed += (killed := not import_for(rng.uniform(0.3, 1.0) * whole_s))
        assert n_named() in ((0, n_photos) if killed else (n_photos,))
    assert n_killed
