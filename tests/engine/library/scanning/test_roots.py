"""Folders of photos: nested, overlapping, single files, odd names, moved there and back."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.library.migrations.old_roots import roots_of
from engine.places import FOLDERS_SETTING
from tests.engine.library.make import face, group, photo, scan, write

OLD = Path(__file__).parents[1] / "old"
NOT_UTF8 = "/p/caf\udce9"


def paths(library: Library) -> list[str]:
    return sorted(library.scans.known_files())


def shown(library: Library) -> list[str]:
    return sorted(path for found in library.reading.faces() for path in found.paths)


def test_a_moved_folder_takes_all_names_and_settings_along_and_back(library: Library) -> None:
    write(library, *(scan(f"/p/a/{k}.jpg", f"{k:032x}", face(look=k + 1)) for k in range(3)))
    write(library, scan("/p/b/9.jpg", "9" * 32, face(look=9)))
    library.set_setting(FOLDERS_SETTING, ["/p/a", "/p/a/deep", "/q"])
    group(library, [(None, [found.face_id for found in library.reading.faces()])])
    library.edits.do(NamePerson(1, "Anna"))
    before = paths(library)
    assert library.roots.move("/p/a/", "/e/Pictures") == 3
    assert shown(library) == ["/e/Pictures/0.jpg", "/e/Pictures/1.jpg", "/e/Pictures/2.jpg", "/p/b/9.jpg"]
    assert library.setting(FOLDERS_SETTING) == ["/e/Pictures", "/e/Pictures/deep", "/q"]
    assert {found.person_name for found in library.reading.faces()} == {"Anna"}
    assert library.roots.move("/e/Pictures", "/p/a") == 3
    assert paths(library) == before
    assert library.setting(FOLDERS_SETTING) == ["/p/a", "/p/a/deep", "/q"]


@pytest.mark.parametrize("inner_first", [True, False])
def test_roots_may_lie_in_one_another(library: Library, inner_first: bool, tmp_path: Path) -> None:
    outer, inner = tmp_path / "p", tmp_path / "p" / "in"
    inner.mkdir(parents=True)
    for folder in (inner, outer) if inner_first else (outer, inner):
        library.roots.begin([str(folder)])
        write(library, scan(f"{folder}/1.jpg", folder.name * 16, face()))
    write(library, scan(f"{inner}/2.jpg", "c" * 32, face()))
    assert len(library.roots.paths()) == (2 if inner_first else 1)
    assert sorted(library.scans.known_files([str(inner)])) == [f"{inner}/1.jpg", f"{inner}/2.jpg"]
    assert len(library.scans.known_files([str(outer)])) == 3
    assert len(library.scans.known_files([f"{inner}/1.jpg"])) == 1
    assert library.roots.move(str(outer), "/elsewhere") == 3
    assert paths(library) == ["/elsewhere/1.jpg", "/elsewhere/in/1.jpg", "/elsewhere/in/2.jpg"]
    assert library.scans.mark_missing(["/elsewhere/in"], set()) == 2


def test_part_of_a_root_moves_by_itself(library: Library) -> None:
    write(
        library, *(scan(path, f"{k:032x}", face()) for k, path in enumerate(("/p/1.jpg", "/p/x/2.jpg", "/p/xy/3.jpg")))
    )
    assert library.roots.move("/p/x", "/disk/x") == 1
    assert paths(library) == ["/disk/x/2.jpg", "/p/1.jpg", "/p/xy/3.jpg"]
    assert library.roots.move("/disk/x", "/p/x") == 1
    assert paths(library) == ["/p/1.jpg", "/p/x/2.jpg", "/p/xy/3.jpg"]


def test_a_move_to_where_files_are_known_already_keeps_each_once(library: Library) -> None:
    write(library, scan("/old/1.jpg", "a" * 32, face(look=1)), scan("/old/2.jpg", "b" * 32, face(look=2)))
    write(library, scan("/new/1.jpg", "a" * 32, face(look=1)), scan("/new/3.jpg", "c" * 32, face(look=3)))
    library.roots.move("/old", "/new")
    assert paths(library) == ["/new/1.jpg", "/new/2.jpg", "/new/3.jpg"]
    assert shown(library) == paths(library)
    assert library.roots.paths() == ["/new"]


def test_a_move_deeper_into_itself(library: Library) -> None:
    write(library, scan("/p/1.jpg", "a" * 32, face()), scan("/p/q/2.jpg", "b" * 32, face()))
    library.roots.move("/p", "/p/q")
    assert paths(library) == ["/p/q/1.jpg", "/p/q/q/2.jpg"]
    library.roots.move("/p/q", "/p")
    assert paths(library) == ["/p/1.jpg", "/p/q/2.jpg"]
    library.roots.begin(["/p"])
    write(library, scan("/p/q/q/3.jpg", "c" * 32, face()), scan("/p/q/q/2.jpg", "d" * 32, face()))
    library.roots.move("/p/q", "/p/q/q")
    assert paths(library) == ["/p/1.jpg", "/p/q/q/2.jpg", "/p/q/q/q/2.jpg", "/p/q/q/q/3.jpg"]


def test_names_that_are_not_utf_8_move_too(library: Library) -> None:
    write(library, scan(f"{NOT_UTF8}/1.jpg", "a" * 32, face()), scan("/p/\udcff.jpg", "b" * 32, face()))
    library.roots.move("/p", "/q\udcfe")
    assert paths(library) == ["/q\udcfe/caf\udce9/1.jpg", "/q\udcfe/\udcff.jpg"]
    assert shown(library) == paths(library)
    library.roots.move("/q\udcfe/caf\udce9", "/r")
    assert paths(library) == ["/q\udcfe/\udcff.jpg", "/r/1.jpg"]


def test_a_place_of_which_nothing_is_known_cannot_move(library: Library) -> None:
    write(library, scan("/p/1.jpg", "a" * 32, face()))
    for old, new in (("/pp", "/q"), ("/p", "/p")):
        with pytest.raises(KnownError, match="No photos are known"):
            library.roots.move(old, new)
    assert paths(library) == ["/p/1.jpg"]


def test_a_single_photo_is_known_by_its_folder(library: Library) -> None:
    write(library, links=[], failures=[])
    write(library, scan("/p/1.jpg", "a" * 32, face()))
    assert library.roots.begin(["/p/1.jpg"]) == ["/p/1.jpg"]
    assert library.roots.paths() == ["/p"]
    assert library.scans.known_files(["/p/1.jpg"])["/p/1.jpg"].size_bytes == photo("").size_bytes


def test_files_of_old_libraries_find_roots() -> None:
    files = ["/home/a/P/1/x.jpg", "/home/a/P/2/y.jpg", "/media/a/usb/z.jpg", "/p/1.jpg", "/q.jpg", "/w/1/a.jpg", "/w/1"]
    roots = ["/home/a/P", "/home/a/P", "/media/a/usb", "/p", "/", "/w/1", "/w/1"]
    assert roots_of(files, ["/w/1"]) == dict(zip(files, roots, strict=True))


@pytest.mark.parametrize("version", ["0001", "0004"])
def test_an_old_library_keeps_its_paths(version: str, tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "library.db"
    path.write_bytes(gzip.decompress((OLD / f"{version}.db.gz").read_bytes()))
    with sqlite3.connect(path) as old:
        old.execute("INSERT INTO file VALUES (1000, ?, 1, 1, NULL, NULL, NULL, 0)", (b"/p/caf\xe9/1.jpg",))
        before = {row[0] for row in old.execute("SELECT path FROM file WHERE id < 1000")} | {f"{NOT_UTF8}/1.jpg"}
    old.close()
    with Library.open(path) as library:
        assert set(library.scans.known_files()) == before
        assert library.roots.paths()


def test_a_folder_of_which_the_system_tells_nothing_is_away(library: Library) -> None:
    """As of a server that is gone; a name that is too long is an error of its own, too."""
    unasked = "/" + "x" * 300
    write(library, scan(f"{unasked}/a.jpg", "aa", face()))
    library.roots.note([unasked])
    assert unasked in {folder.path for folder in library.roots.away()}
