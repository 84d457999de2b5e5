"""Sidecars on a disk: what is written where, one undo, and that nothing is ever half written."""

import multiprocessing
import os
import shutil
import signal
import stat
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.interchange.importing.taking import Drawn, edit_of, read_plan
from engine.interchange.readers.photos import XmpReader
from engine.interchange.sidecar_files import replace_file
from engine.interchange.sidecars import photos_due, plan_sidecar, undo_sidecars, write_sidecars
from engine.interchange.xmp.reading import read_names
from engine.library import ConfirmFaces, HidePerson, Library, MoveFaces, NamePerson
from engine.photos import decode
from engine.photos.find import find_photos, photo_of
from tests.engine.library.make import NN2, group

from .album import make_photo, name_all, put
from .test_xmp_writing import LIGHTROOM

ANNA, BEN = (5.0, 5.0, 25.0, 30.0), (40.0, 20.0, 60.0, 45.0)


@pytest.fixture
def library(empty_library, tmp_path):
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.db"))) as opened:
        yield opened


@pytest.fixture
def album(library, tmp_path):
    """Anna and Ben in a.jpg, Anna in b.jpg, nobody in c.jpg, somebody without a name in d.jpg."""
    folder = tmp_path / "album"
    put(library, make_photo(folder / "a.jpg", 6), (1, ANNA), (2, BEN))
    put(library, make_photo(folder / "b.jpg"), (1, ANNA))
    put(library, make_photo(folder / "c.jpg"))
    put(library, make_photo(folder / "d.jpg"), (3, BEN))
    name_all(library, ["Anna", "Ben"])
    return folder


def write(library, folder, **options):
    return write_sidecars(library, library.sidecars.named_photos(str(folder)), **options)


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def names(path):
    return [person.name for person in read_names(str(path)).regions]


def person(library, name):
    return library.reading.find_people(name)[0].person_id


def test_named_people_are_written_and_photos_stay(library, album):
    before = files(album)
    outcome = write(library, album)
    assert (outcome.n_made, outcome.n_written, outcome.problems) == (2, 2, [])
    assert sorted(files(album).keys() - before.keys()) == ["a.jpg.xmp", "b.jpg.xmp"]
    assert {name: files(album)[name] for name in before} == before
    assert names(album / "a.jpg") == ["Anna", "Ben"]
    assert write(library, album).n_written == 0


def test_a_look_writes_nothing(library, album):
    before = files(album)
    plans = [plan_sidecar(photo) for photo in library.sidecars.named_photos(str(album))]
    assert [plan.names for plan in plans if plan.is_change] == [("Anna", "Ben"), ("Anna",)]
    assert files(album) == before
    assert library.sidecars.n_undoable() == 0


def test_a_name_that_goes_takes_its_files_along(library, album):
    (album / "a.xmp").write_bytes(LIGHTROOM)
    write(library, album)
    assert not (album / "a.jpg.xmp").exists()
    assert names(album / "a.jpg") == ["Anna", "Ben"]
    library.edits.do(NamePerson(person(library, "Anna"), None))
    outcome = write(library, album)
    assert (outcome.n_changed, outcome.n_removed) == (1, 1)
    assert not (album / "b.jpg.xmp").exists()
    library.edits.do(HidePerson(person(library, "Ben"), True))
    write(library, album)
    assert (album / "a.xmp").read_bytes() == LIGHTROOM


def test_another_name_is_written_in_place_of_the_old_one(library, album):
    write(library, album)
    library.edits.do(NamePerson(person(library, "Anna"), "Annabel"))
    write(library, album)
    assert names(album / "b.jpg") == ["Annabel"]
    assert b"Anna<" not in (album / "b.jpg.xmp").read_bytes()


def test_of_a_raw_file_and_its_jpeg_the_plain_sidecar_is_the_raw_files(library, album):
    (album / "b.dng").write_bytes(b"raw")
    (album / "b.xmp").write_bytes(LIGHTROOM)
    write(library, album)
    assert (album / "b.xmp").read_bytes() == LIGHTROOM
    assert (album / "b.jpg.xmp").exists()


def test_photos_whose_names_differ_in_case_keep_their_own_sidecars(library, album):
    if (album / "A.JPG").exists():
        pytest.skip("no such two here")
    put(library, make_photo(album / "A.JPG"), (2, BEN))
    faces = [face.face_id for face in library.reading.faces(path=str(album / "A.JPG"))]
    library.edits.do(MoveFaces(tuple(faces), person(library, "Ben")))
    for _ in range(2):
        write(library, album)
        assert [names(album / name) for name in ("a.jpg", "A.JPG")] == [["Anna", "Ben"], ["Ben"]]


def test_faces_that_kith_recognised_by_itself_wait_for_the_user(library, album):
    put(library, make_photo(album / "e.jpg"), (1, BEN))
    (new,) = library.reading.faces(path=str(album / "e.jpg"))
    anna = person(library, "Anna")
    theirs = [face.face_id for face in library.reading.faces(person_id=anna)]
    group(library, [(anna, [*theirs, new.face_id])])
    write(library, album)
    assert not (album / "e.jpg.xmp").exists()
    (photo,) = library.sidecars.named_photos(str(album / "e.jpg"), with_guesses=True)
    assert [name for name, _ in photo.people] == ["Anna"]
    library.edits.do(ConfirmFaces((new.face_id,)))
    write(library, album)
    assert names(album / "e.jpg") == ["Anna"]


def test_one_undo_puts_everything_back_to_the_byte(library, album):
    (album / "a.jpg.xmp").write_bytes(LIGHTROOM)
    before = files(album)
    write(library, album)
    assert files(album) != before
    outcome = undo_sidecars(library)
    assert (outcome.n_changed, outcome.n_removed, outcome.problems) == (1, 1, [])
    assert files(album) == before
    assert undo_sidecars(library).n_written == 0


def test_what_was_written_is_known_where_a_folder_has_moved(library, album):
    before = files(album)
    write(library, album)
    moved = album.rename(album.with_name("moved"))
    library.roots.move(str(album), str(moved))
    assert photos_due(library) == []
    library.edits.do(HidePerson(person(library, "Anna"), True))
    assert [Path(photo.file.path).name for photo in photos_due(library)] == ["a.jpg", "b.jpg"]
    assert undo_sidecars(library).n_removed == 2
    assert files(moved) == before


def test_what_was_written_is_known_where_a_folder_moved_deeper_into_itself(library, album):
    shutil.copytree(album, album / "in")
    for name in ("a", "b"):
        put(library, album / "in" / f"{name}.jpg", (1, ANNA))
    new = tuple(face.face_id for face in library.reading.faces() if "/in/" in face.paths[0])
    library.edits.do(MoveFaces(new, person(library, "Anna")))
    write(library, album)
    old = library.sidecars.wanted()
    assert len(old) == 4
    library.roots.move(str(album), str(album / "in"))
    assert library.sidecars.wanted() == {path.replace("/album/", "/album/in/"): hashed for path, hashed in old.items()}


def search_again(library, album, renamed):
    """Find known photos under other names, as a scan does by their content."""
    known = library.reading.photo_files()
    links = [
        (photo_of(str(album / new), (album / new).stat()), known[str(album / old)]) for old, new in renamed.items()
    ]
    library.scans.write([], [], links, "x", NN2)
    library.scans.mark_missing([str(album)], {photo.path for photo in find_photos([album])})


def test_what_was_written_is_known_where_photos_were_renamed(library, album):
    (album / "b.xmp").write_bytes(LIGHTROOM)
    before = files(album)
    write(library, album)
    (album / "2019").mkdir()
    renamed = {"a.jpg": "2019/beach.jpg", "b.jpg": "2019/b.jpg"}
    for old, new in (*renamed.items(), ("a.jpg.xmp", "2019/beach.jpg.xmp"), ("b.xmp", "2019/b.xmp")):
        (album / old).rename(album / new)
    search_again(library, album, renamed)
    assert photos_due(library) == []
    library.edits.do(HidePerson(person(library, "Anna"), True))
    assert sorted(Path(photo.file.path).name for photo in photos_due(library)) == ["b.jpg", "beach.jpg"]
    outcome = undo_sidecars(library)
    assert (outcome.n_removed, outcome.n_changed, outcome.problems) == (1, 1, [])
    assert sorted(files(album).values()) == sorted(before.values())


def test_a_sidecar_that_stayed_when_its_photo_moved_is_put_back_where_it_is(library, album):
    before = files(album)
    write(library, album)
    (album / "a.jpg").rename(album / "beach.jpg")
    search_again(library, album, {"a.jpg": "beach.jpg"})
    assert [Path(photo.file.path).name for photo in photos_due(library)] == ["beach.jpg"]
    assert undo_sidecars(library).n_removed == 2
    assert sorted(files(album).values()) == sorted(before.values())


def test_undo_takes_back_the_last_step_and_what_followed_by_itself(library, album):
    write(library, album)
    first = files(album)
    library.edits.do(NamePerson(person(library, "Anna"), "Annabel"))
    write(library, album)
    library.edits.do(NamePerson(person(library, "Ben"), "Benno"))
    write_sidecars(library, photos_due(library), begins=False)
    assert names(album / "a.jpg") == ["Annabel", "Benno"]
    undo_sidecars(library)
    assert files(album) == first


def test_undo_leaves_what_somebody_changed_since(library, album):
    write(library, album)
    changed = (album / "a.jpg.xmp").read_bytes().replace(b"Anna", b"Hanna")
    (album / "a.jpg.xmp").write_bytes(changed)
    outcome = undo_sidecars(library)
    ((path, sentence),) = outcome.problems
    assert path == str(album / "a.jpg.xmp")
    assert "changed it since" in sentence
    assert (album / "a.jpg.xmp").read_bytes() == changed
    assert not (album / "b.jpg.xmp").exists()


def test_what_lies_on_a_disk_that_is_away_can_be_put_back_later(library, album):
    (album / "a.jpg.xmp").write_bytes(LIGHTROOM)
    before = files(album)
    write(library, album)
    away = album.rename(album.with_name("away"))
    assert [path for path, _ in undo_sidecars(library).problems] == [str(album / f"{name}.jpg.xmp") for name in "ab"]
    away.rename(album)
    assert undo_sidecars(library).problems == []
    assert files(album) == before


def test_only_what_lags_behind_is_due(library, album):
    assert [Path(photo.file.path).name for photo in photos_due(library)] == ["a.jpg", "b.jpg"]
    write(library, album)
    assert photos_due(library) == []
    faces = library.reading.faces(path=str(album / "b.jpg"))
    library.edits.do(MoveFaces((faces[0].face_id,), None, "Cem"))
    assert [Path(photo.file.path).name for photo in photos_due(library)] == ["b.jpg"]
    write_sidecars(library, photos_due(library), begins=False)
    assert names(album / "b.jpg") == ["Cem"]
    assert photos_due(library) == []
    library.edits.undo()
    write_sidecars(library, photos_due(library), begins=False)
    assert names(album / "b.jpg") == ["Anna"]


def test_what_could_not_be_written_stays_due_and_can_be_undone(library, album):
    def refuses(path, *contents):
        if path.endswith("a.jpg.xmp"):
            raise PermissionError(13, "Permission denied")
        replace_file(path, *contents)

    def disk_is_full(*_):
        raise OSError(28, "No space left on device")

    def due():
        return [Path(photo.file.path).name for photo in photos_due(library)]

    before = files(album)
    write(library, album, replace=refuses)
    assert due() == ["a.jpg"]
    write_sidecars(library, photos_due(library), begins=False)
    assert due() == []
    library.edits.do(NamePerson(person(library, "Anna"), "Annabel"))
    for replace in (refuses, disk_is_full):
        with suppress(KnownError):
            write_sidecars(library, photos_due(library), begins=False, replace=replace)
    assert due() == ["a.jpg"]
    assert undo_sidecars(library).problems == []
    assert files(album) == before


def test_what_lies_where_nothing_can_be_written_is_not_due_until_it_can(library, album):
    away = album.rename(album.with_name("away"))
    assert photos_due(library) == []
    away.rename(album)
    assert len(photos_due(library)) == 2


def test_two_libraries_that_write_in_turn_take_out_nobody_of_each_others(library, album, empty_library, tmp_path):
    library.edits.do(HidePerson(person(library, "Ben"), True))
    write(library, album)
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "other.db"))) as other:
        put(other, album / "a.jpg", (1, ANNA), (2, BEN))
        name_all(other, ["Anna", "Ben"])
        write(other, album)
        assert names(album / "a.jpg") == ["Anna", "Ben"]
        library.edits.do(NamePerson(person(library, "Anna"), "Annabel"))
        assert [path for path, _ in write(library, album).problems] == [str(album / "a.jpg.xmp")]
        assert names(album / "a.jpg") == ["Anna", "Ben"]
        library.edits.do(HidePerson(person(library, "Ben"), False))
        assert write(library, album).problems == []
        assert names(album / "a.jpg") == ["Annabel", "Ben"]
        before = files(album)
        other.edits.do(NamePerson(person(other, "Anna"), "Annabel"))
        write(other, album)
        assert files(album) == before, "what is there already is not written once more"


def test_what_another_library_wrote_stays_until_it_is_imported(library, album, empty_library, tmp_path):
    write(library, album)
    before = files(album)
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "fresh.db"))) as fresh:
        put(fresh, album / "a.jpg", (1, ANNA), (2, BEN))
        put(fresh, album / "b.jpg", (1, ANNA))
        name_all(fresh, ["Annabel"])
        assert [path for path, _ in write(fresh, album).problems] == [str(album / "a.jpg.xmp")]  # where Ben is
        assert names(album / "b.jpg") == ["Annabel"]
        assert files(album)["a.jpg.xmp"] == before["a.jpg.xmp"]
        plan = read_plan(fresh, album, [XmpReader()])
        fresh.edits.do(edit_of(plan, Drawn(), ["Ben"]))
        assert write(fresh, album).problems == []
        assert names(album / "a.jpg") == ["Annabel", "Ben"]
        fresh.edits.do(HidePerson(person(fresh, "Ben"), True))
        write(fresh, album)
        assert names(album / "a.jpg") == ["Annabel"]


def test_what_cannot_be_written_is_told_and_the_rest_goes_on(library, album):
    (album / "a.jpg.xmp").write_bytes(b"no xml")
    (album / "b.jpg.xmp").mkdir()
    put(library, make_photo(album / "e.jpg"), (1, ANNA))
    ours = library.reading.faces(path=str(album / "e.jpg"))[0].face_id
    library.edits.do(MoveFaces((ours,), person(library, "Anna")))
    outcome = write(library, album)
    assert sorted(path for path, _ in outcome.problems) == [str(album / "a.jpg.xmp"), str(album / "b.jpg.xmp")]
    assert names(album / "e.jpg") == ["Anna"]
    assert (album / "a.jpg.xmp").read_bytes() == b"no xml"


def test_what_is_protected_against_writing_is_left_alone(library, album):
    (album / "a.xmp").write_bytes(LIGHTROOM)
    (album / "a.xmp").chmod(0o444)
    ((path, reason),) = write(library, album).problems
    assert (path, reason) == (str(album / "a.xmp"), "It cannot be written: Permission denied.")
    assert (album / "a.xmp").read_bytes() == LIGHTROOM
    (album / "b.jpg.xmp").chmod(0o444)
    assert [path for path, _ in undo_sidecars(library).problems] == [str(album / "b.jpg.xmp")]
    (album / "b.jpg.xmp").chmod(0o644)
    assert undo_sidecars(library).n_removed == 1


def test_a_photo_that_is_gone_or_changed_is_told(library, album):
    (album / "a.jpg").unlink()
    make_photo(album / "b.jpg", size=(90, 70))
    outcome = write(library, album)
    assert [sentence for _, sentence in outcome.problems] == [
        "It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.",
        "The photo changed since it was scanned; please scan it again first.",
    ]
    assert not list(album.glob("*.xmp"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_mode_and_links_are_kept(library, album, tmp_path):
    real = tmp_path / "real.xmp"
    real.write_bytes(LIGHTROOM)
    real.chmod(0o640)
    (album / "a.jpg.xmp").symlink_to(real)
    write(library, album)
    assert (album / "a.jpg.xmp").is_symlink()
    assert b"Anna" in real.read_bytes()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_sidecars_are_nothing_new_to_a_scan_and_dates_are_still_read(library, album):
    dated = b"xmlns:exif='http://ns.adobe.com/exif/1.0/' exif:DateTimeOriginal='1988-02-03'"
    (album / "a.xmp").write_bytes(LIGHTROOM.replace(b"crs:Exposure2012='+0.5'", dated))
    found = list(find_photos([album]))
    write(library, album)
    passed_over = Counter()
    assert list(find_photos([album], passed_over)) == found
    assert not passed_over
    assert decode.read(str(album / "a.jpg")).info.taken_at.year == 1988


def test_forgetting_somebody_forgets_what_sidecars_held(library, album):
    write(library, album)
    library.edits.do(NamePerson(person(library, "Anna"), "Annabel"))
    write(library, album)
    assert library.forgetting.traces_of(person(library, "Annabel")).n_sidecars == 2
    library.forgetting.forget(person(library, "Annabel"))
    assert library.sidecars.n_undoable() == 0
    assert [Path(photo.file.path).name for photo in photos_due(library)] == ["a.jpg", "b.jpg"]
    write_sidecars(library, photos_due(library))
    assert not (album / "b.jpg.xmp").exists()


def write_in_rounds(path: Path, folder: Path) -> None:
    """Rename somebody and write, again and again, until this process is killed."""
    with Library.open(path) as library:
        anna = person(library, "Anna")
        n = 0
        while True:
            n += 1
            library.edits.do(NamePerson(anna, "Anna" + "a" * (n % 2000)))
            write(library, folder)


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs processes that fork")
def test_a_kill_at_any_moment_leaves_every_sidecar_whole(library, album, tmp_path):
    (album / "a.jpg.xmp").write_bytes(LIGHTROOM)
    library.close()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", __name__])
    for n in range(8):
        process = context.Process(target=write_in_rounds, args=(tmp_path / "library.db", album))
        process.start()
        process.join(0.4 + 0.11 * n)
        process.kill()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        with Library.open(tmp_path / "library.db") as opened:
            anna = next(who for who in opened.reading.people() if (who.name or "").startswith("Anna"))
            opened.edits.do(NamePerson(anna.person_id, "Anna"))
        for sidecar in album.glob("*.xmp"):
            content = sidecar.read_bytes()
            assert content.rstrip().endswith(b"?>"), "half a sidecar"
            assert not read_names(str(sidecar.with_suffix(""))).problems
    with Library.open(tmp_path / "library.db") as opened:
        undo_sidecars(opened)
        write(opened, album)
    assert names(album / "b.jpg") == ["Anna"]
    assert not list(album.glob(".*.partial"))


def test_a_full_disk_ends_the_writing_in_words(library, album):
    def full(*_):
        raise OSError(28, "No space left on device")

    with pytest.raises(KnownError, match="The disk is full"):
        write(library, album, replace=full)
