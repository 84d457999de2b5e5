"""The scan: incremental, tidy with copies, moves, edits and failures, and stopped cleanly."""

import dataclasses
import os
import shutil
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from engine.errors import KnownError
from engine.library import ConfirmFaces, Library, NamePerson
from engine.networks.weights import describe
from engine.photos import find
from engine.records import Failure, Photo
from engine.scanning import batch, events, pipeline
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.processes import Inline
from tests import painted
from tests.fakes import unit_rows
from tests.painted import photo

INLINE = ScanSettings(workers=0)


@pytest.fixture
def library(empty_library, tmp_path):
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))) as opened:
        yield opened


@pytest.fixture
def looked(monkeypatch):
    """Stages that need no network; gives the photos that were searched."""
    paths = []

    def find_faces(path, settings):
        paths.append(os.path.basename(path))  # noqa: PTH119
        return painted.find_faces(path, settings)

    monkeypatch.setattr(pipeline, "find_faces", find_faces)
    monkeypatch.setattr(pipeline, "embed_crops", painted.embed_crops)
    return paths


def run(library, *roots, settings=INLINE):
    *_, finished = scan(library, roots, settings)
    assert isinstance(finished, events.Finished)
    return finished


def test_finds_groups_and_counts(library, looked, tmp_path):
    album = tmp_path / "album"
    for k in range(3):
        photo(album / f"anna {k}.png", 1, who=1, blue=k)
    photo(album / "both.png", 2, who=1)
    photo(album / "nobody.png", 0)
    finished = run(library, album)
    assert (finished.n_scanned, finished.n_faces, finished.n_failed) == (5, 5, 0)
    assert [p.n_faces for p in library.reading.people()] == [4, 1]
    assert finished.seconds["detect"] == pytest.approx(1.0)


def test_unchanged_files_are_not_read_again(library, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    looked.clear()
    finished = run(library, tmp_path / "a")
    assert looked == []
    assert (finished.n_scanned, finished.n_unchanged) == (0, 1)


def test_copies_are_searched_once_and_moved_files_keep_their_faces(library, looked, tmp_path):
    first = photo(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "2.png").write_bytes(first.read_bytes())
    finished = run(library, tmp_path / "a")
    assert len(looked) == 1
    assert (finished.n_scanned, finished.n_copies) == (1, 1)
    person = library.reading.people()[0]
    library.edits.do(NamePerson(person.person_id, "Anna"))
    (tmp_path / "a" / "2.png").unlink()
    first.rename(tmp_path / "a" / "moved.png")
    finished = run(library, tmp_path / "a")
    assert len(looked) == 1
    assert finished.n_missing == 2
    (face,) = library.reading.faces()
    assert face.paths == (str(tmp_path / "a" / "moved.png"),)
    assert face.person_name == "Anna"


def test_more_copies_than_are_ever_under_way(library, looked, tmp_path):
    first = photo(tmp_path / "a" / "000.png", 1)
    run(library, tmp_path / "a")
    for k in range(1, 100):
        (tmp_path / "a" / f"{k:03d}.png").write_bytes(first.read_bytes())
    photo(tmp_path / "a" / "zzz.png", 1, who=77)
    finished = run(library, tmp_path / "a")
    assert (finished.n_copies, finished.n_scanned) == (99, 1)
    assert len(library.scans.known_files()) == 101


def test_an_edited_file_keeps_its_names(library, looked, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1, blue=0)
    run(library, tmp_path / "a")
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    photo(file, 1, blue=99)
    os.utime(file, ns=(1, 1))
    finished = run(library, tmp_path / "a")
    assert finished.n_scanned == 1
    assert [f.person_name for f in library.reading.faces()] == ["Anna"]


def test_a_file_that_goes_and_comes_back_is_known(library, looked, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    photo(tmp_path / "a" / "2.png", 1, who=50)
    run(library, tmp_path / "a")
    away = file.rename(tmp_path / "away.png")
    assert run(library, tmp_path / "a").n_missing == 1
    assert len(library.reading.faces()) == 1
    away.rename(file)
    run(library, tmp_path / "a")
    assert len(library.reading.faces()) == 2
    assert len(looked) == 2


def test_failures_are_told_kept_and_retried_when_changed(library, looked, tmp_path):
    bad = tmp_path / "a" / "bad.png"
    photo(tmp_path / "a" / "good.png", 1)
    bad.write_bytes(b"not a photo")
    told = [e for e in scan(library, [tmp_path / "a"], INLINE) if isinstance(e, events.Failed)]
    assert [e.failure.path for e in told] == [str(bad)]
    assert [f.reason for f in library.scans.problems()] == ["It is broken."]
    looked.clear()
    assert run(library, tmp_path / "a").n_unchanged == 2
    assert looked == []
    run(library, tmp_path / "a", settings=ScanSettings(workers=0, retry=True))
    assert looked == ["bad.png"]
    photo(bad, 1)
    run(library, tmp_path / "a")
    assert library.scans.problems() == []


def test_a_stage_that_stumbles_costs_one_photo(library, looked, tmp_path, monkeypatch):
    photo(tmp_path / "a" / "1.png", 1)
    photo(tmp_path / "a" / "2.png", 1, who=9)
    whole = pipeline.find_faces

    def stumble(path, settings):
        if path.endswith("1.png"):
            raise ZeroDivisionError
        return whole(path, settings)

    monkeypatch.setattr(pipeline, "find_faces", stumble)
    finished = run(library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_failed) == (1, 1)
    assert "bug" in library.scans.problems()[0].reason


def test_closing_the_scan_keeps_what_is_done_and_the_next_goes_on(library, looked, tmp_path):
    for k in range(10):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    stream = scan(library, [tmp_path / "a"], INLINE)
    n_done = 0
    for event in stream:
        n_done += isinstance(event, events.Scanned)
        if n_done == 4:
            stream.close()
            break
    assert len(library.scans.known_files()) >= 4
    n_first = len(looked)
    finished = run(library, tmp_path / "a")
    assert finished.n_scanned + n_first >= 10
    assert len(library.reading.faces()) == 10
    assert [p.n_faces for p in library.reading.people()] == [10], "the interrupted faces were grouped by the next scan"


def test_thorough_looks_again_and_keeps_decisions(library, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    looked.clear()
    run(library, tmp_path / "a", settings=ScanSettings(workers=0, long_side_px=1280, redetect=True))
    assert looked == ["1.png"]
    run(library, tmp_path / "a")
    assert looked == ["1.png"], "a plain scan leaves a thorough one's photos alone"
    assert [f.person_name for f in library.reading.faces()] == ["Anna"]


def test_new_weights_search_a_thoroughly_searched_photo_thoroughly_again(library, looked, tmp_path, monkeypatch):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a", settings=ScanSettings(workers=0, long_side_px=1280, min_face_px=9, redetect=True))
    photo(tmp_path / "a" / "2.png", 1, who=9)
    newer = dataclasses.replace(describe(), sha256="newer")
    monkeypatch.setattr(pipeline, "weights_in_use", lambda library, net: newer)
    asked = {}
    whole = pipeline.find_faces

    def find_faces(path, settings):
        asked[os.path.basename(path)] = (settings.long_side_px, settings.min_face_px)  # noqa: PTH119
        return whole(path, settings)

    monkeypatch.setattr(pipeline, "find_faces", find_faces)
    assert run(library, tmp_path / "a").n_scanned == 2
    assert asked == {"1.png": (1280, 9), "2.png": (640, 20)}
    assert {k.detector[:19] for k in library.scans.known_files().values()} == {
        "centerface-1:1280:9",
        "centerface-1:640:20",
    }


def test_confirmed_faces_never_move_in_a_regroup(library, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1, who=1)
    photo(tmp_path / "a" / "2.png", 1, who=200)
    run(library, tmp_path / "a")
    anna, other = library.reading.people()
    library.edits.do(ConfirmFaces([f.face_id for f in library.reading.faces(person_id=anna.person_id)]))
    for k in range(5):
        photo(tmp_path / "a" / f"more {k}.png", 1, who=1 if k % 2 else 200, blue=k + 1)
    run(library, tmp_path / "a")
    assert {f.person_id for f in library.reading.faces() if f.confirmed} == {anna.person_id}
    assert sorted(p.n_faces for p in library.reading.people()) == [3, 4]
    assert {p.person_id for p in library.reading.people()} == {anna.person_id, other.person_id}


def test_overlapping_roots_are_scanned_once(library, looked, tmp_path):
    photo(tmp_path / "a" / "b" / "1.png", 1)
    finished = run(library, tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "1.png")
    assert looked == ["1.png"]
    assert finished.n_scanned == 1


def test_a_missing_root_ends_the_scan_and_marks_nothing(library, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    with pytest.raises(KnownError, match="no folder or photo"):
        run(library, tmp_path / "a")
    assert len(library.reading.faces()) == 1


def test_two_scans_of_one_library_are_refused(library, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    first = scan(library, [tmp_path / "a"], INLINE)
    next(first)
    with Library.open(tmp_path / "library.sqlite") as second, pytest.raises(KnownError, match="Another scan"):
        run(second, tmp_path / "a")
    first.close()
    run(library, tmp_path / "a")


@pytest.mark.skipif(os.name != "posix", reason="kills a worker with a signal")
def test_a_photo_that_kills_its_worker_is_left_out(library, tmp_path, monkeypatch):
    for k in range(4):
        photo(tmp_path / "a" / f"{k}.png", 0, blue=k)
    photo(tmp_path / "a" / "deadly.png", 0, blue=77)
    monkeypatch.setattr(pipeline, "find_faces", painted.find_faces_or_die)
    finished = run(library, tmp_path / "a", settings=ScanSettings(workers=2))
    assert (finished.n_scanned, finished.n_failed) == (4, 1)
    assert "crashed" in library.scans.problems()[0].reason


def test_a_disk_unplugged_in_the_middle_is_scanned_when_it_is_back(library, looked, tmp_path):
    album = tmp_path / "a"
    for k in range(40):
        photo(album / f"{k:02}.png", 1, blue=k)
    n_done = 0
    for event in scan(library, [album], INLINE):
        n_done += isinstance(event, events.Scanned)
        if n_done == 5 and album.exists():
            album.rename(tmp_path / "unplugged")
    assert library.scans.problems()
    (tmp_path / "unplugged").rename(album)
    run(library, album)
    assert library.scans.problems() == []
    assert len(library.reading.faces()) == 40


def test_a_photo_that_cannot_be_asked_for_its_size_keeps_its_faces(library, looked, tmp_path, monkeypatch):
    file = photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "find_photos", lambda roots: [Failure(str(file), "find", "You have no permission.")])
        assert run(library, tmp_path / "a").n_failed == 1
    assert len(library.reading.faces()) == 1
    run(library, tmp_path / "a")
    assert library.scans.problems() == []
    assert looked == ["1.png"]


def test_photos_in_a_folder_that_cannot_be_read_are_not_missing(library, looked, tmp_path, monkeypatch):
    folder = tmp_path / "a"
    photo(folder / "shut" / "deep" / "1.png", 1)
    photo(folder / "shut too.png", 1, who=9)
    run(library, folder)
    shut = Failure(str(folder / "shut"), "find", "You have no permission.")
    monkeypatch.setattr(pipeline, "find_photos", lambda roots: [shut])
    assert run(library, folder).n_missing == 1
    assert [f.paths for f in library.reading.faces()] == [(str(folder / "shut" / "deep" / "1.png"),)]


def test_a_file_replaced_after_it_was_hashed_never_lends_its_faces_to_the_old_content(
    library, looked, tmp_path, monkeypatch
):
    file = photo(tmp_path / "a" / "1.png", 1, who=1)
    copy = tmp_path / "b" / "1.png"
    copy.parent.mkdir()
    shutil.copy2(file, copy)
    whole = pipeline.find_faces

    def replace_it(path, settings):
        photo(file, 3, who=200)
        os.utime(file, ns=(5, 5))
        return whole(path, settings)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "find_faces", replace_it)
        finished = run(library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_failed) == (0, 1)
    assert run(library, tmp_path / "b").n_faces == 1
    assert run(library, tmp_path / "a").n_faces == 3


def test_a_photo_that_moved_keeps_its_decisions_when_another_takes_its_place(library, looked, tmp_path, monkeypatch):
    monkeypatch.setattr(batch, "_BATCH_PHOTOS", 1)
    monkeypatch.setattr(pipeline, "_BATCH_FACES", 1)
    file = photo(tmp_path / "a" / "00.png", 1, who=1)
    run(library, tmp_path / "a")
    (before,) = library.reading.faces()
    library.edits.do(ConfirmFaces([before.face_id]))
    moved = file.rename(tmp_path / "a" / "99.png")
    photo(file, 1, who=1, blue=50)  # the next one of a burst: the same person in the same place
    for k in range(1, 30):
        photo(tmp_path / "a" / f"{k:02}.png", 0, blue=k)
    assert run(library, tmp_path / "a").n_scanned == 30
    confirmed = {f.paths: f.face_id for f in library.reading.faces() if f.confirmed}
    assert confirmed == {(str(moved),): before.face_id}


def test_a_copy_of_a_photo_that_waits_to_be_written_is_not_searched(library, looked, tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "_BATCH_FACES", 1)
    first = photo(tmp_path / "a" / "00.png", 1)
    for k in range(1, 20):
        photo(tmp_path / "a" / f"{k:02}.png", 1, blue=k)
    shutil.copy2(first, tmp_path / "a" / "30.png")
    finished = run(library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_copies, finished.n_faces) == (20, 1, 20)


def test_a_time_beyond_what_the_database_holds_is_no_trouble(library, tmp_path, monkeypatch):
    file = photo(tmp_path / "a" / "1.png", 1)
    status = os.stat_result((stat.S_IFREG, *[1] * 9), {"st_mtime_ns": 10**20})
    monkeypatch.setattr(find, "os", SimpleNamespace(**vars(os) | {"stat": lambda path: status}))
    (found,) = find.find_photos([file])
    assert isinstance(found, Photo) and found.mtime_ns == 2**63 - 1
    library.scans.write([], [(found, Failure(found.path, "find", "It is broken."))], [], "", describe().id)
    assert library.scans.known_files()[found.path].mtime_ns == 2**63 - 1


class Breaking(Inline):
    """A pool that is broken before its photos have come back, as after the death of a worker."""

    def __init__(self, n_good):
        self.n_good = n_good

    def submit(self, fn, /, *args, **kwargs):
        if self.n_good == 0:
            raise BrokenProcessPool
        self.n_good -= 1
        return super().submit(fn, *args, **kwargs)


def test_a_pool_that_breaks_while_photos_are_handed_over_costs_none(library, looked, tmp_path, monkeypatch):
    for k in range(10):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    pools = iter([Breaking(4), Inline()])
    monkeypatch.setattr(pipeline, "make_pool", lambda n_workers: next(pools, None) or Inline())
    assert run(library, tmp_path / "a").n_scanned == 10


def test_a_dead_embedding_process_ends_the_scan_with_a_sentence(library, looked, tmp_path, monkeypatch):
    photo(tmp_path / "a" / "1.png", 1)
    pools = iter([Inline(), Breaking(0)])
    monkeypatch.setattr(pipeline, "make_pool", lambda n_workers: next(pools))
    with pytest.raises(KnownError, match="memory"):
        run(library, tmp_path / "a")


def test_photos_wait_for_a_slow_network(library, looked, tmp_path, monkeypatch):
    for k in range(60):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    monkeypatch.setattr(pipeline, "_BATCH_FACES", 1)
    whole = pipeline.embed_crops
    n_ahead = []

    def slow(*args):
        if not n_ahead:
            time.sleep(0.5)
        n_ahead.append(len(looked))
        return whole(*args)

    monkeypatch.setattr(pipeline, "embed_crops", slow)
    with ThreadPoolExecutor(1) as thread:
        pools = iter([Inline(), thread])
        monkeypatch.setattr(pipeline, "make_pool", lambda n_workers: next(pools))
        assert run(library, tmp_path / "a").n_scanned == 60
    assert n_ahead[0] < 20


def grouped(library):
    """Whose faces are together, by the files they are in, with the names."""
    people = {}
    for face in library.reading.faces():
        people.setdefault(face.person_id, set()).add((os.path.basename(face.paths[0]), face.face.box[0]))  # noqa: PTH119
    names = {person.person_id: person.name for person in library.reading.people(include_hidden=True)}
    return sorted((names.get(person) or "", sorted(faces)) for person, faces in people.items())


@pytest.fixture
def small_batches(monkeypatch):
    monkeypatch.setattr(batch, "_BATCH_PHOTOS", 3)
    monkeypatch.setattr(pipeline, "_BATCH_FACES", 2)


def test_people_appear_while_the_scan_runs(library, looked, tmp_path, small_batches):
    for k in range(20):
        photo(tmp_path / "a" / f"{k:02}.png", 1 + k % 2, who=1 if k < 10 else 60, blue=k)
    n_people = []
    stream = scan(library, [tmp_path / "a"], ScanSettings(workers=0, group_every_s=0.0))
    told = []
    for event in stream:
        told.append(type(event))
        if isinstance(event, events.Grouped):
            n_people.append(len(library.reading.people()))
    assert n_people[0] in (1, 2)
    assert n_people[-1] == 4
    assert len(n_people) >= 2
    assert told[-3:] == [events.Grouping, events.Grouped, events.Finished]
    assert told.count(events.Grouping) == 1


def test_grouping_meanwhile_does_not_change_the_end(library, looked, tmp_path, monkeypatch, small_batches):
    whose = np.random.default_rng(5).integers(1, 12, 40)
    people = unit_rows(np.random.default_rng(1), 256)
    people[1:13] = people[0] + 0.9 * people[1:13]  # near one another, so that what comes first could matter
    people /= np.linalg.norm(people, axis=1, keepdims=True)

    def embed_crops(net, device, n_threads, crops):
        return np.rint(people[crops[:, 0, 0, 0]] * 300).astype(np.int8), 0.01

    monkeypatch.setattr(pipeline, "embed_crops", embed_crops)
    ends = []
    for every_s in (None, 0.0):
        with Library.open(tmp_path / f"{every_s}.db") as one:
            album = tmp_path / f"{every_s}"
            for k in range(6):
                photo(album / f"{k:02}.png", 1, who=int(whose[k]), blue=k)
            run(one, album)
            one.edits.do(NamePerson(one.reading.people()[0].person_id, "Anna"))
            for k in range(6, 40):
                photo(album / f"{k:02}.png", 1 + k % 2, who=int(whose[k]), blue=k)
            run(one, album, settings=ScanSettings(workers=0, group_every_s=every_s))
            ends.append(grouped(one))
    assert ends[0] == ends[1]


def test_a_scan_stopped_after_grouping_ends_where_an_undisturbed_one_does(library, looked, tmp_path, small_batches):
    for k in range(12):
        photo(tmp_path / "a" / f"{k:02}.png", 1, who=1 + k % 3, blue=k)
    stream = scan(library, [tmp_path / "a"], ScanSettings(workers=0, group_every_s=0.0))
    for event in stream:
        if isinstance(event, events.Grouped):
            stream.close()
            break
    assert library.grouping.is_needed()
    run(library, tmp_path / "a")
    assert not library.grouping.is_needed()
    with Library.open(tmp_path / "other.db") as other:
        run(other, tmp_path / "a")
        assert grouped(library) == grouped(other)


def test_grouping_meanwhile_waits_its_time(library, looked, tmp_path, small_batches):
    for k in range(8):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    told = [type(event) for event in scan(library, [tmp_path / "a"], ScanSettings(workers=0, group_every_s=3600.0))]
    assert told.count(events.Grouped) == 1
