"""What each program says of people is read as it was meant, in all eight orientations."""

from __future__ import annotations

import json
import multiprocessing
import os
import sqlite3
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.interchange.readers.digikam import DigikamReader
from engine.interchange.readers.kith_export import KithReader
from engine.interchange.readers.lightroom import LightroomReader
from engine.interchange.readers.picasa import PicasaReader, region_of
from engine.interchange.readers.reader import NamesReader, is_of_this_computer
from engine.interchange.readers.registry import READERS, readers_for
from engine.interchange.readers.takeout import TakeoutReader
from engine.interchange.records import NamedRegion, PhotoNames, Region
from tests.engine.interchange.programs import (
    Shot,
    rect64,
    write_digikam,
    write_lightroom,
    write_photo,
    write_picasa,
    write_takeout,
)

ANNA = Region(0.125, 0.25, 0.375, 0.5)
BOB = Region(0.6, 0.1, 0.9, 0.4)


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def edges(region: Region | None) -> tuple[float, ...] | None:
    return None if region is None else (region.x0, region.y0, region.x1, region.y1)


def said(photos: Sequence[PhotoNames]) -> dict[str, dict[str, tuple[float, ...] | None]]:
    return {Path(photo.path).name: {person.name: edges(person.region) for person in photo.regions} for photo in photos}


@st.composite
def shots(draw: st.DrawFn) -> list[Shot]:
    names = draw(st.lists(st.sampled_from(["Anna", "Bob Ross", "Åsa", "王芳", "O'Neil"]), min_size=1, unique=True))
    parts = st.floats(0, 0.7)
    people = []
    for name in names:
        x, y = draw(parts), draw(parts)
        width, height = draw(st.floats(0.05, 0.3)), draw(st.floats(0.05, 0.3))
        people.append((name, Region(x, y, x + width, y + height)))
    return [Shot(f"{orientation}.jpg", orientation, people) for orientation in range(1, 9)]


WITH_BOXES: list[tuple[NamesReader, Callable[[Path, Sequence[Shot]], Path], float]] = [
    (PicasaReader(), write_picasa, 1 / 65535),
    (DigikamReader(), write_digikam, 1 / 250),  # whole pixels
    (LightroomReader(), write_lightroom, 1e-9),
]


@pytest.mark.parametrize(("reader", "write", "tolerance"), WITH_BOXES, ids=[row[0].program for row in WITH_BOXES])
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(truth=shots())
def test_regions_are_upright_whatever_the_orientation(
    reader: NamesReader, write: Callable[[Path, Sequence[Shot]], Path], tolerance: float, truth: list[Shot]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        source = write(Path(name), truth)
        assert reader.recognises(source)
        found = said(list(reader.read(source)))
    for shot in truth:
        for person, region in shot.people:
            assert found[shot.name][person] == pytest.approx(edges(region), abs=tolerance)


@given(st.tuples(*[st.integers(0, 65535)] * 4).filter(lambda e: e[0] + 9 < e[2] and e[1] + 9 < e[3]))
def test_a_number_of_picasas_may_lack_its_zeros(parts: tuple[int, int, int, int]) -> None:
    region = Region(*(part / 65535 for part in parts))
    assert edges(region_of(rect64(region) or "0")) == pytest.approx(edges(region))


def test_a_number_of_picasas_that_makes_no_sense() -> None:
    assert region_of("0") is None
    assert region_of("8000800040004000") is None  # its right edge lies left of its left one


BROKEN_INIS = {
    "utf-8 with a mark": "\ufeff[Contacts2]\n1=Åsa;;\n[a.jpg]\nfaces={}\n".encode(),
    "ansi": "[Contacts2]\r\n1=Åsa;;\r\n[a.jpg]\r\nfaces={}\r\n".encode("cp1252"),
    "utf-16": "[Contacts2]\r\n1=Åsa;;\r\n[a.jpg]\r\nfaces={}\r\n".encode("utf-16"),
    "old contacts": "[Contacts]\n1=Åsa,,\n[a.jpg]\nfaces={}\n".replace(",,", ";").encode(),
    "contacts of an account": b"[Contacts]\n1=joedoe_lh,cb989580bc43a91\n77=joedoe_lh,6dc6a330c4804e8\n"
    + "[Contacts2]\n1=Åsa;;\n[a.jpg]\nfaces={}\n".encode(),
    "twice the same": "[Contacts2]\n1=Åsa;;\n1=Åsa;;\n[a.jpg]\nfaces={0}\n[a.jpg]\nfaces={0}\n".encode(),
    "before any section": "faces={}\n=\n[\n]\n[Contacts2]\n1=Åsa;;\n[A.JPG]\nfaces={}\n".encode(),
    "cut in the midst of a letter": "[Contacts2]\n1=Åsa;;\n[a.jpg]\nfaces={}\n[Ü".encode()[:-1],
    "begun in ansi": "[Übung.jpg]\n".encode("cp1252") + "[Contacts2]\n1=Åsa;;\n[a.jpg]\nfaces={}\n".encode(),
    "without an end": "[Contacts2]\n1=Åsa;;\n[a.jpg]\nrotate=rotate(1)\nfaces={}".encode(),
}


@pytest.mark.parametrize("name", BROKEN_INIS)
def test_inis_are_read_whatever_is_wrong_with_them(folder: Path, name: str) -> None:
    write_photo(folder, Shot("a.jpg", 1, ()))
    face = f"rect64({rect64(ANNA)}),1;rect64({rect64(BOB)}),ffffffffffffffff;rect64(1234),77".encode()
    data = BROKEN_INIS[name]
    encode = "utf-16-le" if name == "utf-16" else "ascii"
    for place in ("{0}", "{}"):
        data = data.replace(place.encode(encode), face.decode().encode(encode))
    (folder / ".picasa.ini").write_bytes(data)
    (photo,) = PicasaReader().read(folder)
    (person,) = photo.regions
    assert (person.name, photo.problems) == ("Åsa", ())
    assert edges(person.region) == pytest.approx(edges(ANNA), abs=1e-4)


def test_a_mac_writes_accents_of_a_files_name_otherwise_than_picasa(folder: Path) -> None:
    path = write_photo(folder, Shot(unicodedata.normalize("NFD", "Grüße.jpg"), 1, ()))
    ini = f"[Contacts2]\n1=Anna;;\n[Grüße.jpg]\nfaces=rect64({rect64(ANNA)}),1\n"
    (folder / ".picasa.ini").write_text(ini, "utf-8")
    (photo,) = PicasaReader().read(folder)
    assert (photo.path, [person.name for person in photo.regions]) == (str(path), ["Anna"])


def test_one_person_of_picasas_has_one_name(folder: Path) -> None:
    for place, name in (("x", "Annie"), ("y", "Anna"), ("z", "Anna")):
        write_photo(folder, Shot(f"{place}/a.jpg", 1, ()))
        ini = f"[Contacts2]\n1={name};;\n[a.jpg]\nfaces=rect64({rect64(ANNA)}),1\n"
        (folder / place / ".picasa.ini").write_text(ini)
    photos = list(PicasaReader().read(folder))
    assert [person.name for photo in photos for person in photo.regions] == ["Anna"] * 3
    assert photos[0].problems == ("Picasa calls one person “Anna” and “Annie”: Kith takes the first name.",)
    listed = '<contacts><contact id="1" name="Anna Ek" display="A" modified_time="x"/></contacts>'
    (folder / "contacts.xml").write_text(listed)
    assert {person.name for photo in PicasaReader().read(folder) for person in photo.regions} == {"Anna Ek"}


def test_digikams_guesses_are_told_apart_and_nobody_is_somebody(folder: Path) -> None:
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA), ("Eve", None)])])
    with closing(sqlite3.connect(path)) as database, database:
        rect = '<rect x="10" y="10" width="50" height="50"/>'
        for tag, kind in ((10, "autodetectedFace"), (2, "autodetectedFace"), (3, "tagRegion")):
            database.execute("INSERT INTO ImageTagProperties VALUES (1, ?, ?, ?)", (tag, kind, rect))
    (photo,) = DigikamReader().read(folder)
    assert photo.path == str(folder / "a.jpg")
    assert [(person.name, person.region is None, person.is_guess) for person in photo.regions] == [
        ("Anna", False, False),
        ("Anna", False, True),
        ("Eve", True, False),
    ]


def test_groups_that_digikam_sets_along_with_their_people_are_nobody(folder: Path) -> None:
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA), ("Family", None), ("Ours", None), ("Bob", None)])])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE Tags SET pid = (SELECT id FROM Tags WHERE name = 'Ours') WHERE name = 'Anna'")
        database.execute("UPDATE Tags SET pid = (SELECT id FROM Tags WHERE name = 'Family') WHERE name = 'Ours'")
    (photo,) = DigikamReader().read(folder)
    assert [person.name for person in photo.regions] == ["Anna", "Bob"]


def test_digikams_collections_on_volumes_have_the_end_of_their_path(folder: Path) -> None:
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    with closing(sqlite3.connect(path)) as database, database:
        place = ("volumeid:?uuid=3a-4b", "/anna/Pictures")
        database.execute("UPDATE AlbumRoots SET identifier = ?, specificPath = ?", place)
        database.execute("UPDATE Albums SET relativePath = '/2019/Rome'")
    (photo,) = DigikamReader().read(path)
    assert photo.path == "/anna/Pictures/2019/Rome/a.jpg"


@pytest.mark.skipif(sys.platform != "linux", reason="Only there may names be no UTF-8.")
def test_a_database_in_a_folder_whose_name_is_no_utf8_is_read(folder: Path) -> None:
    place = folder / os.fsdecode(b"caf\xe9?#%41")
    place.mkdir()
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])]).rename(place / "digikam4.db")
    (photo,) = DigikamReader().read(path)
    assert [person.name for person in photo.regions] == ["Anna"]


def test_a_plus_in_the_path_of_digikams_collection_is_one(folder: Path) -> None:
    place = folder / "Mum+Dad"
    place.mkdir()
    write_digikam(place, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    (photo,) = DigikamReader().read(place)
    assert photo.path == str(place / "a.jpg")


def test_lightrooms_rejections_and_guesses(folder: Path) -> None:
    path = write_lightroom(folder, [Shot("a.jpg", 6, [("Anna", ANNA), ("Bob", BOB), ("Eve", ANNA), ("Kai", None)])])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE AgLibraryKeywordFace SET userReject = 1 WHERE tag = 11")
        database.execute("DELETE FROM AgLibraryKeywordImage WHERE tag = 11")
        database.execute("UPDATE AgLibraryKeywordFace SET userPick = 0 WHERE tag = 12")
    (photo,) = LightroomReader().read(folder)
    people = [(person.name, person.region is None, person.is_guess) for person in photo.regions]
    assert people == [("Anna", False, False), ("Eve", False, True), ("Kai", True, False)]


def test_of_lightrooms_catalogues_the_one_of_the_newest_version_counts(folder: Path) -> None:
    for version, name in enumerate(("", "-2", "-v9", "-v13")):
        catalogue = write_lightroom(folder, [Shot("a.jpg", 1, [(f"Version {version}", None)])])
        catalogue.rename(folder / f"Lightroom Classic{name}.lrcat")
        (photo,) = LightroomReader().read(folder)
        assert [person.name for person in photo.regions] == [f"Version {version}"]


def test_lightroom_that_is_running_is_named(folder: Path) -> None:
    path = write_lightroom(folder, [])
    lock = folder / "Lightroom Catalog.lrcat.lock"
    lock.touch()
    with pytest.raises(KnownError, match="Please close Lightroom and try again"):
        list(LightroomReader().read(path))
    lock.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(KnownError, match="Please close Lightroom and try again"):
            list(LightroomReader().read(path))


def test_nothing_is_written_beside_a_database_nor_into_it(folder: Path) -> None:
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE Tags SET name = name")
        database.commit()
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert len(list(DigikamReader().read(path))) == 1
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_what_a_killed_program_left_behind_is_read_too(folder: Path) -> None:
    path = write_digikam(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    copy = folder / "killed"
    copy.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE TagProperties SET value = 'Eve' WHERE value = 'Anna'")
        for name in ("digikam4.db", "digikam4.db-wal"):
            (copy / name).write_bytes((folder / name).read_bytes())
    (photo,) = DigikamReader().read(copy)
    assert [person.name for person in photo.regions] == ["Eve"]


@pytest.mark.parametrize("reader", [DigikamReader(), LightroomReader()], ids=lambda reader: reader.program)
def test_bad_databases_get_a_sentence(folder: Path, reader: NamesReader) -> None:
    write = write_digikam if reader.program == "digiKam" else write_lightroom
    many = [Shot(f"{number}.jpg", 1, [(f"Person {number}", ANNA)]) for number in range(60)]
    path = write(folder, many)
    data = path.read_bytes()
    for broken in (
        b"",
        b"no database",
        data[:20000],
        data[:30000] + b"\xff" * 20000,
        b"SQLite format 3\0" + b"x" * 5000,
    ):
        path.write_bytes(broken)
        with pytest.raises(KnownError, match=r"is no database|is damaged|cannot be read"):
            list(reader.read(path))
    path.write_bytes(b"")
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute(
            "CREATE VIEW Images AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i FROM n) SELECT * FROM n"
        )
        database.execute("CREATE TABLE Tags (id)")
    with pytest.raises(KnownError, match="it has no table"):
        list(reader.read(path))


def test_takeouts_people_have_no_place(folder: Path) -> None:
    source = write_takeout(folder, [Shot("a.jpg", 1, [("Anna", None), ("Bob", None)]), Shot("b.jpg", 6, [])])
    (folder / "c.jpg.json").write_text('{"people": [3, {"name": 5}, {}, null]}')
    (folder / "d.json").write_text("[" * 100000)
    assert TakeoutReader().recognises(source)
    assert said(list(TakeoutReader().read(source))) == {"a.jpg": {"Anna": None, "Bob": None}}


@pytest.mark.parametrize(("said", "is_found"), [({"photoTakenTime": {}}, True), ({}, False)])
def test_a_takeout_may_begin_with_many_photos_of_nobody(folder: Path, said: dict[str, object], is_found: bool) -> None:
    for number in range(250):
        (folder / f"a{number:03}.jpg.json").write_text(json.dumps(said))
    write_takeout(folder, [Shot("b.jpg", 1, [("Anna", None)])])
    assert TakeoutReader().recognises(folder) == is_found


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_files_that_kith_did_not_export_get_a_sentence(folder: Path, ending: str) -> None:
    path = folder / f"names.{ending}"
    for text in ("", "photo,name\na,b\n", '{"photo": 1}', "[1, 2]", '[{"photo": "a"}]', "[" * 100000, '"\0'):
        path.write_text(text)
        with pytest.raises(KnownError, match="is no file of names that Kith exported"):
            list(KithReader().read(path))
    row = '{"photo": "/a.jpg", "person": "A", "photo_width": "x", "photo_height": NaN, "box": [1, 2, Infinity]}'
    if ending == "json":
        path.write_text(f"[{row}]")
        assert list(KithReader().read(path)) == [PhotoNames("/a.jpg", (NamedRegion("A"),))]


def _read_with_little_memory(path: Path) -> None:
    resource = pytest.importorskip("resource")
    resource.setrlimit(resource.RLIMIT_AS, (512 << 20, resource.getrlimit(resource.RLIMIT_AS)[1]))
    with pytest.raises(KnownError, match="not enough memory"):
        list(KithReader().read(path))


@pytest.mark.skipif(sys.platform != "linux", reason="bounds a process's memory as Linux does")
def test_an_export_that_is_too_large_for_the_memory_gets_a_sentence(folder: Path) -> None:
    with (folder / "names.json").open("wb") as file:
        file.truncate((1 << 30) - 1)
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_read_with_little_memory, args=(folder / "names.json",))
    process.start()
    process.join()
    assert process.exitcode == 0


def test_adding_a_source_takes_one_line(folder: Path) -> None:
    write_picasa(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    assert [reader.program for reader in readers_for(folder)] == ["Picasa", "XMP"]
    assert [reader.program for reader in readers_for(folder / ".picasa.ini")] == ["Picasa"]
    assert len({reader.program for reader in READERS}) == len(READERS)
    (folder / "x.txt").write_text("x")
    with pytest.raises(KnownError, match="finds no names"):
        readers_for(folder / "x.txt")
    with pytest.raises(KnownError, match="There is no file or folder"):
        readers_for(folder / "y")


HOSTILE_NUMBERS = [None, "x", -5.0, 1e300, -1e300, float("inf"), 2**62, b"\0", "0.5", 0.5, 1.5]


def test_corners_that_make_no_sense_leave_the_name_alone(folder: Path) -> None:
    n = len(HOSTILE_NUMBERS)
    path = write_lightroom(folder, [Shot(f"{i}.jpg", 6, [("Anna", ANNA)]) for i in range(n)])
    with closing(sqlite3.connect(path)) as database, database:
        for image, number in enumerate(HOSTILE_NUMBERS, 1):
            column = ("tl_x", "tl_y", "br_x", "br_y")[image % 4]
            kept = f"UPDATE OR IGNORE AgLibraryFace SET {column} = ? WHERE image = ?"
            database.execute(kept, (number, image))
    photos = list(LightroomReader().read(path))
    assert len(photos) == n
    for photo in photos:
        assert [person.name for person in photo.regions] == ["Anna"]
        assert all(0 <= edge <= 1 for edge in edges(photo.regions[0].region) or ())


def test_rectangles_that_make_no_sense_leave_the_name_alone(folder: Path) -> None:
    rects = ["", "<rect/>", '<rect x="1e9" y="0" width="9" height="9"/>', '<rect x="5" y="5" width="0" height="-9"/>']
    rects += [f'<rect x="{"9" * 400}" y="1" width="1" height="1"/>', '<!DOCTYPE a [<!ENTITY b "b">]><rect x="&b;"/>']
    path = write_digikam(folder, [Shot(f"{i}.jpg", 1, [("Anna", ANNA)]) for i in range(len(rects))])
    with closing(sqlite3.connect(path)) as database, database:
        for image, rect in enumerate(rects, 1):
            database.execute("UPDATE ImageTagProperties SET value = ? WHERE imageid = ?", (rect, image))
        database.execute("UPDATE ImageInformation SET width = 'wide' WHERE imageid = 1")
    photos = list(DigikamReader().read(path))
    assert [[(person.name, person.region) for person in photo.regions] for photo in photos] == [[("Anna", None)]] * len(
        rects
    )


def test_ten_megabytes_of_regions_are_read_in_no_time(folder: Path) -> None:
    write_photo(folder, Shot("a.jpg", 1, ()))
    faces = ";".join(f"rect64({i:x}00008000),1" for i in range(400_000))
    (folder / ".picasa.ini").write_text(f"[Contacts2]\n1=Anna;;\n[a.jpg]\nfaces={faces}\n")
    assert (folder / ".picasa.ini").stat().st_size > 9_000_000
    (photo,) = PicasaReader().read(folder)
    assert len(photo.regions) == 1000


def test_bombs_in_contacts_are_no_contacts(folder: Path) -> None:
    write_picasa(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])])
    bomb = '<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    bomb += '<contacts><contact id="1" name="&b;"/></contacts>'
    (folder / "contacts.xml").write_text(bomb)
    assert said(list(PicasaReader().read(folder)))["a.jpg"].keys() == {"Anna"}


def test_no_other_computer_is_asked_for_what_a_file_names(folder: Path) -> None:
    path = write_lightroom(folder, [Shot("a.jpg", 1, [("Anna", ANNA)])], root="//evil/share/")
    (photo,) = LightroomReader().read(path)
    assert (photo.path, edges(photo.regions[0].region)) == ("//evil/share/a.jpg", edges(ANNA))
    assert not is_of_this_computer(photo.path)
    assert not is_of_this_computer(r"\\evil\share\a.jpg")
    assert is_of_this_computer(r"C:\a.jpg")
