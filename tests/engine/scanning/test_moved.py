"""A photo folder that moved: copies are exported, edited files keep their names, and one question lets all follow."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PIL import Image as PillowImage
from PIL.PngImagePlugin import PngInfo

from engine.errors import KnownError
from engine.export import photos_of, put_photos
from engine.library import Library, NamePerson, SetDate
from engine.photos.find import find_photos
from engine.records import Failure, Fingerprint
from engine.scanning import events
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.pipeline import ScanSettings, scan
from tests.painted import PaintedWorkers, photo

Scan = Callable[..., events.ScanFinished]
N_PHOTOS = 8


@pytest.fixture
def library(empty_library: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))) as opened:
        yield opened
        assert opened.health().integrity == "ok"


@pytest.fixture
def workers() -> PaintedWorkers:
    return PaintedWorkers()


@pytest.fixture
def run(workers: PaintedWorkers, library: Library) -> Scan:
    return partial(scan_with, workers, library)


def scan_with(
    workers: PaintedWorkers, library: Library, *roots: Path, reread: bool = False, **parameters: object
) -> events.ScanFinished:
    settings = ScanSettings(workers=0, reread=reread)
    *_, finished = scan(library, roots, settings, workers=workers, **parameters)  # type: ignore[arg-type]
    assert isinstance(finished, events.ScanFinished)
    return finished


@pytest.fixture
def album(tmp_path: Path, library: Library, run: Scan) -> Path:
    """A scanned folder of eight photos of Anna, in two folders; to be moved."""
    folder = tmp_path / "gA"
    for k in range(N_PHOTOS):
        photo(folder / f"{2000 + k % 2}" / f"{k}.png", 1, blue=k)
    run(folder)
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    return folder


def annas(library: Library) -> list[tuple[str, ...]]:
    return [face.paths for face in library.reading.faces() if face.person_name == "Anna"]


def test_after_a_move_and_a_scan_photos_are_read_where_they_are(
    library: Library, album: Path, run: Scan, tmp_path: Path
) -> None:
    moved = album.rename(tmp_path / "gB")
    assert run(moved).n_copies == N_PHOTOS
    photos = photos_of(library.reading.photos_with(library.reading.people()[0].person_id))
    assert put_photos(photos, tmp_path / "out").n_photos == N_PHOTOS
    assert all(len(paths) == 1 and paths[0].startswith(str(moved)) for paths in annas(library)), "no dead path stays"


def test_after_a_move_and_a_scan_a_file_that_is_saved_again_keeps_its_photo(
    library: Library, album: Path, run: Scan, tmp_path: Path
) -> None:
    moved = album.rename(tmp_path / "gB")
    run(moved)
    photo(moved / "2000" / "0.png", 1, blue=200)
    assert run(moved).n_scanned == 1
    assert len(annas(library)) == N_PHOTOS


def test_photos_of_a_disk_that_is_away_are_still_there_to_see(
    library: Library, album: Path, run: Scan, tmp_path: Path
) -> None:
    album.rename(tmp_path / "unplugged")
    photo(tmp_path / "other" / "1.png", 1, who=99)
    run(tmp_path / "other")
    assert len(annas(library)) == N_PHOTOS
    assert [(away.path, away.n_photos) for away in library.roots.away()] == [(str(album), N_PHOTOS)]
    (tmp_path / "unplugged").rename(album)
    assert library.roots.away() == []
    assert run(album).n_unchanged == N_PHOTOS


def dates(library: Library) -> dict[str, tuple[str, str | None]]:
    """What is known of each file's photo: the beginning of its date, and the source of that."""
    infos = [(face.paths, library.reading.photo(face.photo_id).info) for face in library.reading.faces()]
    return {Path(path).name: (str(info.taken_at)[:4], info.date_source) for paths, info in infos for path in paths}


def test_a_date_follows_the_name_of_a_folder_and_of_a_file(library: Library, run: Scan, tmp_path: Path) -> None:
    first = photo(tmp_path / "a" / "2009 Rome" / "1.png", 1, blue=1).parent
    photo(first / "2.png", 1, blue=2)
    photo(first / "3.png", 1, blue=3)
    run(tmp_path / "a")
    second = first.rename(tmp_path / "a" / "1999 Rome")
    run(tmp_path / "a")
    assert dates(library) == {f"{k}.png": ("1999", "folder") for k in (1, 2, 3)}
    library.edits.do(SetDate(library.reading.faces(path=str(second / "3.png"))[0].photo_id, "1950"))
    (second / "1.png").rename(second / "IMG-20060527-WA0001.png")
    third = second.rename(tmp_path / "a" / "1998 Rome")
    assert run(tmp_path / "a").n_copies == 3
    assert dates(library) == {
        "IMG-20060527-WA0001.png": ("2006", "name"),
        "2.png": ("1998", "folder"),
        "3.png": ("1950", "user"),
    }
    (third / "IMG-20060527-WA0001.png").rename(third / "Anna.png")
    run(tmp_path / "a")
    assert dates(library)["Anna.png"] == ("2006", "name"), "a date that was surer is not forgotten"


def test_a_copy_in_another_folder_changes_no_date(library: Library, run: Scan, tmp_path: Path) -> None:
    file = photo(tmp_path / "a" / "1999 Rome" / "1.png", 1)
    run(tmp_path / "a")
    run(tmp_path / "a", reread=True)
    (tmp_path / "a" / "2020").mkdir()
    shutil.copy(file, tmp_path / "a" / "2020" / "2.png")
    for reread in (False, True):
        run(tmp_path / "a", reread=reread)
        assert dates(library) == {"1.png": ("1999", "folder"), "2.png": ("1999", "folder")}


def test_a_sidecar_that_came_later_is_read_when_all_is_read_again(library: Library, run: Scan, tmp_path: Path) -> None:
    file = photo(tmp_path / "a" / "2009 Rome" / "1.png", 1)
    run(tmp_path / "a")
    (file.parent / "1.png.json").write_text('{"photoTakenTime": {"timestamp": "896000000"}}')
    assert run(tmp_path / "a", reread=True).n_unchanged == 1
    assert dates(library) == {"1.png": ("1998", "takeout")}


def test_two_files_of_a_photo_that_are_tagged_alike_keep_its_names(library: Library, run: Scan, tmp_path: Path) -> None:
    first, second = photo(tmp_path / "a" / "1.png", 1, blue=1), photo(tmp_path / "a" / "b" / "2.png", 1, blue=1)
    run(tmp_path / "a")
    (known,) = library.reading.faces()
    library.edits.do(NamePerson(known.person_id or 0, "Anna"))
    for file in (first, second):
        with PillowImage.open(file) as picture:
            picture.save(file, "PNG", pnginfo=_text("Anna"))
    finished = run(tmp_path / "a")
    assert (finished.n_scanned, finished.n_copies) == (1, 1)
    (found,) = library.reading.faces()
    assert (found.face_id, found.person_name, len(found.paths)) == (known.face_id, "Anna", 2)


def test_of_two_files_one_is_deleted_and_the_other_edited(library: Library, run: Scan, tmp_path: Path) -> None:
    first, second = photo(tmp_path / "a" / "1.png", 1, blue=1), photo(tmp_path / "a" / "2.png", 1, blue=1)
    run(tmp_path / "a")
    (known,) = library.reading.faces()
    library.edits.do(NamePerson(known.person_id or 0, "Anna"))
    first.unlink()
    photo(second, 1, blue=2)
    run(tmp_path / "a")
    (found,) = library.reading.faces()
    assert (found.face_id, found.person_name, found.paths) == (known.face_id, "Anna", (str(second),))


def test_of_two_files_the_one_that_is_as_it_was_keeps_the_photo(library: Library, run: Scan, tmp_path: Path) -> None:
    first, second = photo(tmp_path / "a" / "1.png", 1, blue=1), photo(tmp_path / "a" / "2.png", 1, blue=1)
    run(tmp_path / "a")
    (known,) = library.reading.faces()
    with PillowImage.open(first) as picture:
        picture.save(first, "PNG", pnginfo=_text("Anna"))
    run(tmp_path / "a")
    assert [face.paths for face in library.reading.faces(face_ids=[known.face_id])] == [(str(second),)]


def test_a_copy_of_what_was_edited_meanwhile_is_the_same_photo(library: Library, run: Scan, tmp_path: Path) -> None:
    edited = photo(tmp_path / "a" / "z" / "1.png", 1, blue=1)
    run(tmp_path / "a")
    (known,) = library.reading.faces()
    library.edits.do(NamePerson(known.person_id or 0, "Anna"))
    photo(edited, 1, blue=2)
    copy = Path(shutil.copy(edited, tmp_path / "a" / "for print.png"))
    finished = run(tmp_path / "a")
    assert (finished.n_scanned, finished.n_copies) == (1, 1)
    (found,) = library.reading.faces()
    assert (found.face_id, found.person_name) == (known.face_id, "Anna")
    assert sorted(found.paths) == sorted(map(str, (edited, copy)))


def _text(words: str) -> PngInfo:
    tags = PngInfo()
    tags.add_text("Description", words)
    return tags


class LookingWorkers(PaintedWorkers):
    """All photos look alike to them, and tell how blue they are."""

    def search(self, path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
        found = super().search(path, settings)
        assert isinstance(found, SearchedPhoto)
        with PillowImage.open(path) as picture:
            blue = picture.getpixel((0, 0))[2]
        return replace(found, info=replace(found.info, camera=f"{blue}"), fingerprint=Fingerprint(f"{blue}", 7))


def test_photos_that_are_numbered_anew_and_tagged_at_once_keep_what_was_said(library: Library, tmp_path: Path) -> None:
    run = partial(scan_with, LookingWorkers(), library)
    files = [photo(tmp_path / "a" / f"{number}.png", 1, blue=number) for number in range(4)]
    run(tmp_path / "a")
    before = {face.face_id: library.reading.photo(face.photo_id).info.camera for face in library.reading.faces()}
    for number in range(3, -1, -1):
        file = files[number].rename(tmp_path / "a" / f"{number + 1}.png")
        with PillowImage.open(file) as picture:
            picture.save(file, "PNG", pnginfo=_text("Anna"))
    run(tmp_path / "a")
    after = {face.face_id: library.reading.photo(face.photo_id).info.camera for face in library.reading.faces()}
    assert after == before
    run(tmp_path / "a")
    assert [Path(face.paths[0]).stem for face in library.reading.faces(face_ids=sorted(before))] == ["1", "2", "3", "4"]


def test_what_comes_back_after_a_smaller_copy_was_taken_for_it_is_read_anew(library: Library, tmp_path: Path) -> None:
    run = partial(scan_with, LookingWorkers(), library)
    album, away = tmp_path / "album", tmp_path / "away"
    photo(album / "1.png", 1, blue=1)
    run(album)
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    album.rename(away)
    copy = photo(tmp_path / "phone" / "1.png", 1, blue=2)
    run(tmp_path / "phone")
    assert annas(library) == [(str(copy),)]
    away.rename(album)
    assert run(album, tmp_path / "phone").n_scanned == 1
    cameras = {face.paths: library.reading.photo(face.photo_id).info.camera for face in library.reading.faces()}
    assert cameras == {(str(album / "1.png"),): "1", (str(copy),): "2"}
    assert run(album, tmp_path / "phone").n_unchanged == 2


def test_what_looks_like_a_moved_photo_takes_nothing_from_it_where_it_is_found_first(
    library: Library, tmp_path: Path
) -> None:
    workers = LookingWorkers()
    album, new = tmp_path / "album", tmp_path / "new"
    photo(album / "1.png", 1, blue=1)
    scan_with(workers, library, album)
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    alike = photo(new / "a" / "0.png", 1, blue=2)
    with PillowImage.open(alike) as picture:
        picture.save(alike, "PNG", pnginfo=_text("a copy"))
    for number in range(1, 40):
        photo(new / "a" / f"{number}.png", 0, blue=2 + number)
    (new / "b").mkdir()
    moved = shutil.move(album / "1.png", new / "b" / "1.png")
    few_at_once = ScanSettings(workers=0, group=False, faces_at_once=1, photos_at_once=1)
    assert [*scan(library, [album, new], few_at_once, workers=workers)]
    assert annas(library) == [(str(moved),)]


def test_a_smaller_copy_of_a_photo_on_a_disk_that_is_away_is_another_photo(library: Library, tmp_path: Path) -> None:
    run = partial(scan_with, LookingWorkers(), library)
    album = tmp_path / "album"
    there = photo(album / "1.png", 1, blue=1)
    run(album)
    library.roots.begin([str(album)], volume_of=lambda path: "uuid:stick")
    album.rename(tmp_path / "unplugged")
    copy = photo(tmp_path / "phone" / "1.png", 1, blue=2)
    run(tmp_path / "phone")
    assert sorted(face.paths for face in library.reading.faces()) == [(str(there),), (str(copy),)]
    (tmp_path / "unplugged").rename(album)
    assert run(album).n_unchanged == 1
    assert sorted(face.paths for face in library.reading.faces()) == [(str(there),), (str(copy),)]


def test_a_closed_folder_that_opens_again_is_no_missing_photo(album: Path, run: Scan, library: Library) -> None:
    shut = Failure(str(album / "2001"), "find", "You have no permission to read it.")

    def find(*asked: object) -> list[object]:
        kept = [item for item in find_photos([album]) if not item.path.startswith(shut.path)]
        return [*kept, shut]

    assert run(album, find=find).n_missing == 0
    assert [failure.path for failure in library.scans.problems()] == [shut.path]
    finished = run(album)
    assert (finished.n_missing, finished.n_unchanged) == (0, N_PHOTOS)
    assert library.scans.problems() == []


def test_a_scan_whose_folder_vanished_says_so_and_marks_nothing(album: Path, run: Scan, library: Library) -> None:
    def find(*asked: object) -> Iterator[object]:
        yield from list(find_photos([album]))[:3]
        shutil.rmtree(album)

    finished = run(album, find=find)
    assert finished.vanished == (str(album),)
    assert finished.n_missing == 0
    assert len(annas(library)) == N_PHOTOS


@pytest.mark.parametrize("new", ["gB", "E/gA", "deep/er/gA"])
def test_names_follow_before_anything_is_scanned(
    library: Library, album: Path, run: Scan, workers: PaintedWorkers, tmp_path: Path, new: str
) -> None:
    from engine.scanning.moved import find_moved

    workers.searched.clear()
    (tmp_path / new).parent.mkdir(parents=True, exist_ok=True)
    moved = album.rename(tmp_path / new)
    photo(moved / "2000" / "0.png", 1, blue=200)  # saved again before Kith hears of the move
    for scanned in (moved, moved.parent) if moved.name == "gA" else (moved,):
        found = find_moved(library, str(scanned))
        assert found is not None
        assert (found.old, found.new, found.n_photos) == (str(album), str(moved), N_PHOTOS)
    library.roots.move(found.old, found.new)
    finished = run(moved)
    assert (finished.n_unchanged, finished.n_scanned, finished.n_missing) == (N_PHOTOS - 1, 1, 0)
    assert workers.searched == ["0.png"]
    assert len(annas(library)) == N_PHOTOS
    assert find_moved(library, str(moved)) is None


def test_a_folder_inside_the_moved_one_tells_of_the_whole_move(library: Library, album: Path, tmp_path: Path) -> None:
    from engine.scanning.moved import find_moved

    moved = album.rename(tmp_path / "gB")
    found = find_moved(library, str(moved / "2001"))
    assert found is not None and (found.old, found.new) == (str(album), str(moved))
    (tmp_path / "E").mkdir()
    again = moved.rename(tmp_path / "E" / "gA")
    found = find_moved(library, str(again / "2001"))
    assert found is not None and (found.old, found.new) == (str(album), str(again))


def test_other_photos_of_the_same_names_are_no_move(library: Library, album: Path, tmp_path: Path) -> None:
    from engine.scanning.moved import find_moved

    other = tmp_path / "gB"
    for k in range(N_PHOTOS):
        photo(other / f"{2000 + k % 2}" / f"{k}.png", 1, who=50, blue=k)
    assert find_moved(library, str(other)) is None
    shutil.rmtree(album)
    assert find_moved(library, str(other)) is None
    shutil.rmtree(other)
    other.mkdir()
    assert find_moved(library, str(other)) is None


def test_an_empty_mount_point_is_no_folder_without_photos(library: Library, album: Path, run: Scan) -> None:
    def stick(path: str) -> str | None:
        return "uuid:stick"

    library.roots.begin([str(album)], volume_of=stick)
    shutil.rmtree(album)
    album.mkdir()
    with pytest.raises(KnownError, match="connect it"):
        library.roots.begin([str(album)], volume_of=lambda path: "uuid:system")
    (away,) = library.roots.away(lambda path: "uuid:system")
    assert (away.n_photos, away.disk_is_here) == (N_PHOTOS, False)
    assert len(annas(library)) == N_PHOTOS


def test_a_stick_inside_a_scanned_folder_keeps_its_photos_while_it_is_away(
    library: Library, run: Scan, tmp_path: Path
) -> None:
    """The scan of /media must not lose what lies on the disks in it, but what was deleted is gone."""
    media, stick, folder = tmp_path / "media", tmp_path / "media" / "stick", tmp_path / "media" / "folder"
    photo(stick / "1.png", 1)
    photo(folder / "2.png", 1, who=9)

    def volume_of(path: str) -> str | None:
        return "uuid:stick" if path == str(stick) and stick.exists() else "uuid:system"

    library.roots.begin([str(media)], volume_of=volume_of)
    library.roots.begin([str(stick)], volume_of=volume_of)
    library.roots.begin([str(folder)], volume_of=volume_of)
    assert library.roots.paths() == [str(media), str(stick)], "a folder on the same volume is no root of its own"
    run(media)
    shutil.rmtree(stick)
    shutil.rmtree(folder)
    away = [folder.path for folder in library.roots.away(volume_of) if not folder.disk_is_here]
    assert away == [str(stick)]
    assert library.scans.mark_missing([str(media)], set(), away) == 1
    assert [face.paths for face in library.reading.faces()] == [(str(stick / "1.png"),)]


def test_a_volume_mounted_inside_a_scanned_folder_is_no_deletion_while_it_is_away(
    library: Library, run: Scan, tmp_path: Path
) -> None:
    """Nobody ever named it: the system says that it is there."""
    album, stick = tmp_path / "album", tmp_path / "album" / "stick"
    photo(album / "1.png", 1, who=9)
    photo(stick / "2.png", 1)
    run(album)

    def volume_of(path: str) -> str | None:
        return "uuid:stick" if path.startswith(str(stick)) and (stick / "2.png").exists() else "uuid:system"

    library.roots.begin([str(album)], volume_of=volume_of, mounts_below=lambda folder: [str(stick)])
    assert library.roots.paths() == [str(album), str(stick)]
    (stick / "2.png").unlink()  # where it belongs is an empty folder now
    away = [folder.path for folder in library.roots.away(volume_of) if not folder.disk_is_here]
    assert away == [str(stick)]
    assert library.scans.mark_missing([str(album)], {str(album / "1.png")}, away) == 0
    assert library.forgetting.drop_deleted(timedelta(days=-1)) == 0
    assert {face.paths for face in library.reading.faces()} == {(str(stick / "2.png"),), (str(album / "1.png"),)}


def test_a_folder_spelled_otherwise_is_the_same_where_the_file_system_says_so(
    library: Library, album: Path, run: Scan
) -> None:
    shouted = str(album).replace("gA", "Ga")
    assert library.roots.begin([shouted, f"{shouted}{os.sep}2000"], is_same=lambda a, b: True) == [
        str(album),
        f"{album}{os.sep}2000",
    ]
    assert library.roots.begin([shouted], is_same=lambda a, b: False) == [shouted]
