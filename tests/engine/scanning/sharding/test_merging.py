"""Shards that are scanned apart and merged are one scan."""

from __future__ import annotations

import dataclasses
import itertools
import os
import shutil
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.networks.weights import describe
from engine.scanning import events
from engine.scanning.path_map import PathMap
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.sharding.findings_file import Note, opened_findings, scan_shard, shards_lacking
from engine.scanning.sharding.merging import merge_findings
from engine.scanning.sharding.shard import Shard
from tests.integration.album import content
from tests.painted import PaintedWorkers, photo

INLINE = ScanSettings(workers=0)
N_SHARDS = 3
ROW_NUMBERS = ("id", "root_id", "photo_id", "face_id", "weights_id", "scanned_with")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Twenty photos of seven people, copies, a file that is broken and one of another kind."""
    folder = tmp_path / "album"
    for k in range(20):
        photo(folder / f"year {k % 2}" / f"{k:02}.png", k % 3, who=1 + k % 7, blue=k)
    shutil.copy(folder / "year 1" / "01.png", folder / "copy.png")
    shutil.copy(folder / "year 0" / "02.png", folder / "year 1" / "copy.png")
    (folder / "broken.png").write_bytes(b"no photo")
    (folder / "song.mp3").write_bytes(b"ID3")
    return folder


@pytest.fixture
def shards(album: Path, tmp_path: Path, empty_library: Path) -> list[Path]:
    return [scanned(album, tmp_path, empty_library, n) for n in range(1, N_SHARDS + 1)]


@pytest.fixture
def new(tmp_path: Path, empty_library: Path) -> Callable[[str], Path]:
    return lambda name: Path(shutil.copy(empty_library, tmp_path / name))


def scanned(album: Path, folder: Path, empty: Path, number: int, settings: ScanSettings = INLINE) -> Path:
    file = Path(shutil.copy(empty, folder / f"{number}.sqlite"))
    with Library.open(file) as library:
        deque(scan_shard(library, [album], Shard(number, N_SHARDS), settings, workers=PaintedWorkers()), maxlen=0)
    return file


def scan_whole(library: Path, album: Path) -> Path:
    with Library.open(library) as opened:
        deque(scan(opened, [album], INLINE, workers=PaintedWorkers()), maxlen=0)
    return library


def merge(library: Path, files: Sequence[Path], paths: PathMap | None = None) -> events.ScanFinished:
    with opened_findings(files, library) as findings, Library.open(library) as opened:
        *_, finished = merge_findings(opened, findings, paths=paths)
    assert isinstance(finished, events.ScanFinished)
    return finished


def everything(library: Path) -> dict[str, object]:
    """All that a library holds but for row numbers: every column of what a scan writes, and who is whom."""
    queries = {
        "photos": "SELECT photo.*, net, sha256 FROM photo JOIN weights ON weights.id = scanned_with",
        "files": "SELECT root.path AS root, content_hash, file.* FROM file JOIN root ON root.id = root_id "
        "LEFT JOIN photo ON photo.id = photo_id",
        "roots": "SELECT * FROM root",
        "faces": "SELECT content_hash, embedding.*, face.*, net, sha256 FROM face JOIN photo ON photo.id = photo_id "
        "JOIN embedding ON face_id = face.id JOIN weights ON weights.id = weights_id",
        "passed over": "SELECT * FROM setting WHERE key = 'passed_over'",
    }
    rows: dict[str, object] = {}
    with Library.open(library) as opened, opened.snapshot() as connection:
        for name, query in queries.items():
            found = connection.execute(text(query)).mappings()
            rows[name] = sorted(repr([item for item in row.items() if item[0] not in ROW_NUMBERS]) for row in found)
    return rows | {"whole": content(library)}


def test_shards_merged_in_any_order_are_one_scan(album: Path, shards: list[Path], new: Callable[[str], Path]) -> None:
    whole = everything(scan_whole(new("whole.sqlite"), album))
    assert len(whole["photos"]) == 20 and len(whole["files"]) == 23 and len(whole["faces"]) == 19  # type: ignore[arg-type]
    for number, order in enumerate(itertools.permutations(shards)):
        at_once = new(f"{number}-at-once.sqlite")
        merge(at_once, order)
        assert everything(at_once) == whole
    one_by_one = new("one-by-one.sqlite")
    for file in reversed(shards):
        merge(one_by_one, [file])
    assert everything(one_by_one) == whole


def test_no_photo_is_searched_by_two_shards(shards: list[Path]) -> None:
    hashes = []
    for file in shards:
        with Library.open(file) as library:
            hashes += [found.scan.content_hash for found in library.found.photos(describe().id)]
            assert library.reading.people() == []
    assert len(hashes) == len(set(hashes)) == 20


def test_merged_twice_is_merged_once(album: Path, shards: list[Path], new: Callable[[str], Path]) -> None:
    library = new("library.sqlite")
    merge(library, shards)
    once = everything(library)
    finished = merge(library, [*shards, shards[0]])
    assert everything(library) == once
    assert (finished.n_scanned, finished.n_copies, finished.n_failed, finished.n_faces) == (0, 0, 0, 0)
    assert finished.n_unchanged >= 23


def test_a_scan_after_the_merge_finds_nothing_to_do(
    album: Path, shards: list[Path], new: Callable[[str], Path]
) -> None:
    library = new("library.sqlite")
    merge(library, shards)
    workers = PaintedWorkers()
    with Library.open(library) as opened:
        deque(scan(opened, [album], INLINE, workers=workers), maxlen=0)
    assert workers.searched == []


def test_names_stay_and_new_faces_join_them(album: Path, shards: list[Path], new: Callable[[str], Path]) -> None:
    library = new("library.sqlite")
    merge(library, shards[:1])
    with Library.open(library) as opened:
        for person in opened.reading.people():
            opened.edits.do(NamePerson(person.person_id, f"Anna {person.person_id}"))
        named = {face.face_id: face.person_name for face in opened.reading.faces()}
    merge(library, shards)
    with Library.open(library) as opened:
        after = {face.face_id: face.person_name for face in opened.reading.faces()}
    assert named.items() <= after.items() and len(after) > len(named)


def test_folders_that_are_mounted_elsewhere_are_mapped(
    album: Path, shards: list[Path], new: Callable[[str], Path], tmp_path: Path
) -> None:
    moved = album.rename(tmp_path / "mounted here")
    library = new("library.sqlite")
    merge(library, shards, PathMap(((str(album), str(moved)),)))
    assert everything(library) == everything(scan_whole(new("whole.sqlite"), moved))


def test_photos_that_are_not_here_at_all_are_merged_all_the_same(
    album: Path, shards: list[Path], new: Callable[[str], Path]
) -> None:
    whole = everything(scan_whole(new("whole.sqlite"), album))
    shutil.rmtree(album)
    library = new("library.sqlite")
    merge(library, shards)
    assert everything(library) | {"roots": None} == whole | {"roots": None}  # nobody knows the volume


def test_what_one_machine_could_not_read_is_whole_if_another_could(
    album: Path, tmp_path: Path, empty_library: Path, new: Callable[[str], Path]
) -> None:
    good = scanned(album, tmp_path, empty_library, 1)
    with Library.open(good) as library:
        path = next(iter(library.found.photos(describe().id))).files[0].path
    with Library.open(Path(shutil.copy(good, tmp_path / "bad.sqlite"))) as library, library.transaction() as connection:
        connection.execute(
            text(
                "UPDATE file SET photo_id = NULL, failure_stage = 'find', failure_reason = 'Not there.' WHERE path = :p"
            ),
            {"p": os.path.relpath(path, album)},
        )
    for number, order in enumerate(itertools.permutations([good, tmp_path / "bad.sqlite"])):
        library_file = new(f"{number}-library.sqlite")
        for file in order:
            merge(library_file, [file])
        with Library.open(library_file) as library:
            assert path not in [failure.path for failure in library.scans.problems()]
            assert path in {path for face in library.reading.faces() for path in face.paths} | {
                found.files[0].path for found in library.found.photos(describe().id)
            }


def test_later_knowledge_of_a_file_is_not_undone(album: Path, shards: list[Path], new: Callable[[str], Path]) -> None:
    changed = photo(album / "year 1" / "05.png", 2, who=30)
    library = scan_whole(new("library.sqlite"), album)
    before = everything(library)
    merge(library, shards)
    after = everything(library)
    assert after["files"] == before["files"]
    assert str(changed) in str(after["whole"])


def test_a_scan_of_a_shard_goes_on_where_it_was_stopped(
    album: Path, shards: list[Path], tmp_path: Path, empty_library: Path, new: Callable[[str], Path]
) -> None:
    file = new("stopped.sqlite")
    few = dataclasses.replace(INLINE, photos_at_once=1, faces_at_once=1)
    with Library.open(file) as library:
        with closing(scan_shard(library, [album], Shard(1, N_SHARDS), few, workers=PaintedWorkers())) as stream:
            next(event for event in stream if isinstance(event, events.PhotoScanned))  # before, a failure may be saved
            next(event for event in stream if isinstance(event, events.PhotosSaved))
        note = Note.of_library(library)
        assert note is not None and not note.is_finished
        workers = PaintedWorkers()
        deque(scan_shard(library, [album], Shard(1, N_SHARDS), INLINE, workers=workers), maxlen=0)
        note = Note.of_library(library)
        assert note is not None and note.is_finished
    with Library.open(shards[0]) as library:
        assert 0 < len(workers.searched) < library.found.n_photos()
    assert everything(file) == everything(shards[0])


def test_a_scan_whose_folder_vanished_has_not_come_to_its_end(album: Path, new: Callable[[str], Path]) -> None:
    with Library.open(new("vanished.sqlite")) as library:
        for event in scan_shard(library, [album], Shard(1, 1), INLINE, workers=PaintedWorkers()):
            if isinstance(event, events.FoldersWalked | events.PhotoScanned) and album.exists():
                shutil.rmtree(album)
        assert isinstance(event, events.ScanFinished) and event.vanished
        note = Note.of_library(library)
        assert note is not None and not note.is_finished


def test_the_shards_that_lack_are_known(shards: list[Path], tmp_path: Path) -> None:
    with opened_findings([shards[1]], tmp_path / "library.sqlite") as findings:
        assert list(map(str, shards_lacking(findings))) == ["1/3", "3/3"]


class TestRefusals:
    """A sentence each, and the library stays as it is."""

    @pytest.fixture
    def library(self, new: Callable[[str], Path], shards: list[Path]) -> Path:
        library = new("library.sqlite")
        merge(library, shards[:1])
        return library

    def refused(self, library: Path, files: list[Path], words: str) -> None:
        before = everything(library)
        with pytest.raises(KnownError, match=words):
            merge(library, files)
        assert everything(library) == before

    def test_nothing_there(self, library: Path, tmp_path: Path) -> None:
        self.refused(library, [tmp_path / "gone.sqlite"], "There is no file")
        assert not (tmp_path / "gone.sqlite").exists()

    def test_no_database(self, library: Path, shards: list[Path], tmp_path: Path) -> None:
        (tmp_path / "text.sqlite").write_text("Dear Anna,\n" * 1000)
        self.refused(library, [shards[1], tmp_path / "text.sqlite"], "is no library|no database|not a")

    def test_another_programs(self, library: Path, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
            other.execute("CREATE TABLE song (title TEXT)")
        self.refused(library, [tmp_path / "other.sqlite"], "another program")

    def test_cut_short(self, library: Path, shards: list[Path], tmp_path: Path) -> None:
        whole = shards[1].read_bytes()
        for n, share in enumerate((0.0, 0.01, 0.5, 0.9)):
            (tmp_path / f"cut{n}.sqlite").write_bytes(whole[: int(share * len(whole))])
            self.refused(library, [shards[2], tmp_path / f"cut{n}.sqlite"], "damaged|no library")

    def test_a_library(self, library: Path, new: Callable[[str], Path], album: Path) -> None:
        self.refused(library, [scan_whole(new("other.sqlite"), album)], "is a library. Findings are")

    def test_itself(self, shards: list[Path]) -> None:
        self.refused(shards[0], [shards[0]], "is the library itself")

    def test_another_network(self, library: Path, shards: list[Path]) -> None:
        self.noted(shards[1], weights={"net": "nns1", "sha256": "00" * 32})
        self.refused(library, [shards[2], shards[1]], "never compared")

    def test_another_detector(self, library: Path, shards: list[Path]) -> None:
        self.noted(shards[1], detector="kith-0:640:20")
        self.refused(library, [shards[2], shards[1]], "another version of Kith")

    def test_other_settings(self, library: Path, shards: list[Path]) -> None:
        self.noted(shards[1], redetect=True)
        self.refused(library, [shards[2], shards[1]], "different settings")

    def test_a_note_that_nobody_understands(self, library: Path, shards: list[Path]) -> None:
        self.noted(shards[1], colour="blue")
        self.refused(library, [shards[2], shards[1]], "another version of Kith")

    def noted(self, file: Path, **changes: object) -> None:
        with Library.open(file) as library:
            library.set_setting("findings", library.setting("findings") | changes)

    def test_a_scan_into_another_shards_findings(self, shards: list[Path], album: Path) -> None:
        with Library.open(shards[0]) as library, pytest.raises(KnownError, match="shard 1/3"):
            deque(scan_shard(library, [album], Shard(2, 3), INLINE, workers=PaintedWorkers()), maxlen=0)

    def test_a_scan_of_a_shard_into_a_library(self, library: Path, album: Path) -> None:
        with Library.open(library) as opened, pytest.raises(KnownError, match="is a library"):
            deque(scan_shard(opened, [album], Shard(2, 3), INLINE, workers=PaintedWorkers()), maxlen=0)
