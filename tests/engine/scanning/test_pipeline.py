"""The scan: incremental, tidy with copies, moves, edits and failures, and stopped cleanly."""

import dataclasses
import os
import shutil
import stat
import threading
from concurrent.futures import BrokenExecutor, Future, ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from engine.errors import KnownError
from engine.library import ConfirmFaces, Library, NamePerson
from engine.networks.weights import describe
from engine.photos.find import find_photos, photo_of
from engine.records import Failure, Shortage
from engine.scanning import events
from engine.scanning.local_workers import Processes
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.processes.limits import Room, WorkerLost
from tests import painted
from tests.fakes import unit_rows
from tests.painted import PaintedWorkers, photo

INLINE = ScanSettings(workers=0)
SMALL_BATCHES = ScanSettings(workers=0, photos_at_once=3, faces_at_once=2)
GROUPING_ALWAYS = dataclasses.replace(SMALL_BATCHES, group_every_s=0.0)


@pytest.fixture
def library(empty_library, tmp_path):
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))) as opened:
        yield opened


@pytest.fixture
def workers():
    return PaintedWorkers()


@pytest.fixture
def looked(workers):
    """The photos that were searched."""
    return workers.searched


@pytest.fixture
def run(workers):
    """Scan to the end."""
    return partial(run_with, workers)


def run_with(workers, library, *roots, settings=INLINE, **parameters):
    *_, finished = scan(library, roots, settings, workers=workers, **parameters)
    assert isinstance(finished, events.ScanFinished)
    return finished


def test_finds_groups_and_counts(library, run, tmp_path):
    album = tmp_path / "album"
    for k in range(3):
        photo(album / f"anna {k}.png", 1, who=1, blue=k)
    photo(album / "both.png", 2, who=1)
    photo(album / "nobody.png", 0)
    finished = run(library, album)
    assert (finished.n_scanned, finished.n_faces, finished.n_failed) == (5, 5, 0)
    assert [p.n_faces for p in library.reading.people()] == [4, 1]
    assert finished.seconds["detect"] == pytest.approx(1.0)


def test_unchanged_files_are_not_read_again(library, run, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    looked.clear()
    finished = run(library, tmp_path / "a")
    assert looked == []
    assert (finished.n_scanned, finished.n_unchanged) == (0, 1)


def test_copies_are_searched_once_and_moved_files_keep_their_faces(library, run, looked, tmp_path):
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


def test_more_copies_than_are_ever_under_way(library, run, tmp_path):
    first = photo(tmp_path / "a" / "000.png", 1)
    run(library, tmp_path / "a")
    for k in range(1, 100):
        (tmp_path / "a" / f"{k:03d}.png").write_bytes(first.read_bytes())
    photo(tmp_path / "a" / "zzz.png", 1, who=77)
    finished = run(library, tmp_path / "a")
    assert (finished.n_copies, finished.n_scanned) == (99, 1)
    assert len(library.scans.known_files()) == 101


def test_an_edited_file_keeps_its_names(library, run, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1, blue=0)
    run(library, tmp_path / "a")
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    photo(file, 1, blue=99)
    os.utime(file, ns=(1, 1))
    finished = run(library, tmp_path / "a")
    assert finished.n_scanned == 1
    assert [f.person_name for f in library.reading.faces()] == ["Anna"]


def test_a_file_that_goes_and_comes_back_is_known(library, run, looked, tmp_path):
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


def test_failures_are_told_kept_and_retried_when_changed(library, run, workers, looked, tmp_path):
    bad = tmp_path / "a" / "bad.png"
    photo(tmp_path / "a" / "good.png", 1)
    bad.write_bytes(b"not a photo")
    told = [e for e in scan(library, [tmp_path / "a"], INLINE, workers=workers) if isinstance(e, events.PhotoFailed)]
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


def test_a_stage_that_stumbles_costs_one_photo(library, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    photo(tmp_path / "a" / "2.png", 1, who=9)

    def stumble(path, settings):
        if path.endswith("1.png"):
            raise ZeroDivisionError

    finished = run_with(PaintedWorkers(stumble), library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_failed) == (1, 1)
    assert "bug" in library.scans.problems()[0].reason


def test_closing_the_scan_keeps_what_is_done_and_the_next_goes_on(library, workers, run, looked, tmp_path):
    for k in range(10):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    stream = scan(library, [tmp_path / "a"], INLINE, workers=workers)
    n_done = 0
    for event in stream:
        n_done += isinstance(event, events.PhotoScanned)
        if n_done == 4:
            stream.close()
            break
    assert len(library.scans.known_files()) >= 4
    n_first = len(looked)
    finished = run(library, tmp_path / "a")
    assert finished.n_scanned + n_first >= 10
    assert len(library.reading.faces()) == 10
    assert [p.n_faces for p in library.reading.people()] == [10], "the interrupted faces were grouped by the next scan"


def test_thorough_looks_again_and_keeps_decisions(library, run, looked, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    looked.clear()
    run(library, tmp_path / "a", settings=ScanSettings(workers=0, long_side_px=1280, redetect=True))
    assert looked == ["1.png"]
    run(library, tmp_path / "a")
    assert looked == ["1.png"], "a plain scan leaves a thorough one's photos alone"
    assert [f.person_name for f in library.reading.faces()] == ["Anna"]


def test_new_weights_search_a_thoroughly_searched_photo_thoroughly_again(library, run, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a", settings=ScanSettings(workers=0, long_side_px=1280, min_face_px=9, redetect=True))
    photo(tmp_path / "a" / "2.png", 1, who=9)
    newer = dataclasses.replace(describe(), sha256="newer")
    asked = {}

    def ask(path, settings):
        asked[os.path.basename(path)] = (settings.search.long_side_px, settings.search.min_face_px)  # noqa: PTH119

    assert run_with(PaintedWorkers(ask), library, tmp_path / "a", weights=newer).n_scanned == 2
    assert asked == {"1.png": (1280, 9), "2.png": (704, 20)}
    assert {k.detector[:19] for k in library.scans.known_files().values()} == {
        "centerface-2:1280:9",
        "centerface-2:704:20",
    }


def test_going_back_to_a_network_groups_people_by_it_again(library, run, tmp_path):
    for blue in range(4):
        photo(tmp_path / "a" / f"{blue}.png", 1, blue=blue)
    run(library, tmp_path / "a")
    assert [person.n_faces for person in library.reading.people()] == [4]

    def embed_all_apart(weights, device, n_threads, crops):
        return np.rint(unit_rows(np.random.default_rng(len(crops)), len(crops)) * 300).astype(np.int8), 0.01

    other = dataclasses.replace(describe(), sha256="other")
    run_with(PaintedWorkers(embed=embed_all_apart), library, tmp_path / "a", weights=other)
    assert [person.n_faces for person in library.reading.people()] == [1, 1, 1, 1]
    for weights, n_faces in ((None, [4]), (other, [1, 1, 1, 1])):
        assert run(library, tmp_path / "a", weights=weights).n_unchanged == 4
        assert [person.n_faces for person in library.reading.people()] == n_faces
        *_, last, _ = [type(event) for event in scan(library, [tmp_path / "a"], INLINE, weights=weights)]
        assert last is not events.PeopleGrouped


def searched_before(library, signature):
    """Make it as if an older Kith had searched all photos."""
    with library.transaction() as connection:
        connection.exec_driver_sql("UPDATE photo SET detector = ?", (signature,))


BY_THE_WHOLE_NETWORK = "centerface-1:640:20:0.03:09189deaaf86:turned-1:0.5:0.6:small-2:kith-1:640:20:0.2:51c0f5908b3b"
BY_LESS_CLOSE_LOOKS = "centerface-2:704:20:0.0225:4301e0039cb7:turned-1:0.5:0.6:small-2:kith-1:704:20:0.2:51c0f5908b3b"


@pytest.mark.parametrize(
    ("signature", "is_outdone"),
    [
        ("centerface-1:640:20:0.5:09189deaaf86", True),
        ("centerface-1:640:20:0.3:09189deaaf86:turned-1:0.5:0.6", True),
        ("centerface-1:1280:20:0.3:09189deaaf86:turned-1:0.5:0.6", False),  # which somebody wanted searched thoroughly
        (BY_THE_WHOLE_NETWORK, False),  # which found as much
        (BY_LESS_CLOSE_LOOKS, False),
        ("somebody-1:640", True),
    ],
)
def test_photos_of_an_older_kith_are_searched_again_when_asked_for(
    library, run, looked, tmp_path, signature, is_outdone
):
    photo(tmp_path / "a" / "1.png", 2)
    assert run(library, tmp_path / "a").n_of_older_kith == 0
    face_ids = [face.face_id for face in library.reading.faces()]
    searched_before(library, signature)
    looked.clear()
    assert run(library, tmp_path / "a").n_of_older_kith == is_outdone
    assert looked == []
    again = ScanSettings(workers=0, refresh=True)
    assert run(library, tmp_path / "a", settings=again).n_of_older_kith == 0
    assert looked == ["1.png"] * is_outdone
    assert [face.face_id for face in library.reading.faces()] == face_ids
    run(library, tmp_path / "a", settings=again)
    assert looked == ["1.png"] * is_outdone, "once is enough"


def test_looking_again_goes_on_where_it_was_stopped(library, workers, run, looked, tmp_path):
    for k in range(10):
        photo(tmp_path / "a" / f"{k}.png", 1, who=k)
    run(library, tmp_path / "a")
    searched_before(library, "centerface-1:640:20:0.5:09189deaaf86")
    looked.clear()
    again = dataclasses.replace(SMALL_BATCHES, refresh=True)
    stream = scan(library, [tmp_path / "a"], again, workers=workers)
    with closing(stream):
        next(event for event in stream if isinstance(event, events.PhotosSaved))
    n_first = len(looked)
    run(library, tmp_path / "a", settings=again)
    assert len(looked) < 10 + n_first, "what was written is not searched again"
    assert sorted(set(looked)) == [f"{k}.png" for k in range(10)]


def test_photos_that_may_hold_more_are_looked_at_closer_when_asked_for(library, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    photo(tmp_path / "a" / "2.png", 1, who=9)
    asked = []

    class Unsure(PaintedWorkers):
        def search(self, path, settings):
            asked.append((os.path.basename(path), settings.search.long_side_px))  # noqa: PTH119
            found = super().search(path, settings)
            return dataclasses.replace(found, may_hold_more=path.endswith("2.png"))

    workers = Unsure()
    assert run_with(workers, library, tmp_path / "a").n_may_hold_more == 1
    asked.clear()
    assert run_with(workers, library, tmp_path / "a").n_may_hold_more == 1
    assert asked == []
    closer = ScanSettings(workers=0, closer=True)
    assert run_with(workers, library, tmp_path / "a", settings=closer).n_may_hold_more == 0
    assert asked == [("2.png", 1280)]
    run_with(workers, library, tmp_path / "a", settings=closer)
    assert len(asked) == 1, "nobody is asked for a third look"


def test_confirmed_faces_never_move_in_a_regroup(library, run, tmp_path):
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


def test_overlapping_roots_are_scanned_once(library, run, looked, tmp_path):
    photo(tmp_path / "a" / "b" / "1.png", 1)
    finished = run(library, tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "1.png")
    assert looked == ["1.png"]
    assert finished.n_scanned == 1


def test_a_missing_root_ends_the_scan_and_marks_nothing(library, run, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    with pytest.raises(KnownError, match="no folder or photo"):
        run(library, tmp_path / "a")
    assert len(library.reading.faces()) == 1


def test_two_scans_of_one_library_are_refused(library, workers, run, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    first = scan(library, [tmp_path / "a"], INLINE, workers=workers)
    next(first)
    with Library.open(tmp_path / "library.sqlite") as second, pytest.raises(KnownError, match="Another scan"):
        run(second, tmp_path / "a")
    first.close()
    run(library, tmp_path / "a")


@pytest.mark.skipif(os.name != "posix", reason="kills a worker with a signal")
def test_a_photo_that_kills_its_worker_is_left_out(library, tmp_path):
    for k in range(4):
        photo(tmp_path / "a" / f"{k}.png", 0, blue=k)
    photo(tmp_path / "a" / "deadly.png", 0, blue=77)
    with closing(Processes(2, find_faces=painted.find_faces_or_die)) as workers:
        finished = run_with(workers, library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_failed) == (4, 1)
    assert "memory" in library.scans.problems()[0].reason, "a kill is not the decoder's doing"


def test_a_disk_unplugged_in_the_middle_is_scanned_when_it_is_back(library, workers, run, tmp_path):
    album = tmp_path / "a"
    for k in range(40):
        photo(album / f"{k:02}.png", 1, blue=k)

    def unplug(path, settings):
        if len(workers.searched) == 6:
            album.rename(tmp_path / "unplugged")

    workers.before = unplug
    list(scan(library, [album], INLINE, workers=workers))
    assert library.scans.problems()
    assert 5 <= len(library.reading.faces()) < 40
    (tmp_path / "unplugged").rename(album)
    run(library, album)
    assert library.scans.problems() == []
    assert len(library.reading.faces()) == 40


def test_a_photo_that_cannot_be_asked_for_its_size_keeps_its_faces(library, run, looked, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    closed = Failure(str(file), "find", "You have no permission.")
    assert run(library, tmp_path / "a", find=lambda *asked: [closed]).n_failed == 1
    assert len(library.reading.faces()) == 1
    run(library, tmp_path / "a")
    assert library.scans.problems() == []
    assert looked == ["1.png"]


def rewrite_in_secret(file, blue):
    """Write another photo of the same size into a file and set its time back, as `exiftool -P` does."""
    before = file.stat()
    photo(file, 1, blue=blue)
    file.write_bytes(file.read_bytes().ljust(before.st_size, b"\0"))
    assert file.stat().st_size == before.st_size
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_file_rewritten_with_its_old_size_and_time_is_read_again(library, run, looked, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1, blue=1)
    photo(tmp_path / "a" / "2.png", 1, who=9)
    run(library, tmp_path / "a")
    library.edits.do(NamePerson(library.reading.people()[0].person_id, "Anna"))
    looked.clear()
    rewrite_in_secret(file, blue=2)
    finished = run(library, tmp_path / "a")
    assert looked == ["1.png"]
    assert (finished.n_scanned, finished.n_unchanged) == (1, 1)
    assert "Anna" in {face.person_name for face in library.reading.faces()}


def test_a_file_that_was_merely_touched_is_hashed_and_counted_as_unchanged(library, run, looked, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    run(library, tmp_path / "a")
    looked.clear()
    file.chmod(0o600)
    finished = run(library, tmp_path / "a")
    assert looked == []
    assert (finished.n_scanned, finished.n_copies, finished.n_unchanged) == (0, 0, 1)


def test_reread_reads_what_seems_unchanged(library, run, looked, tmp_path):
    def secretly(*asked):  # on a file system that does not keep when a file was changed
        known = library.scans.known_files()
        for item in find_photos(*asked):
            yield dataclasses.replace(item, ctime_ns=known[item.path].ctime_ns) if known else item

    file = photo(tmp_path / "a" / "1.png", 1, blue=1)
    run(library, tmp_path / "a", find=secretly)
    rewrite_in_secret(file, blue=2)
    looked.clear()
    assert run(library, tmp_path / "a", find=secretly).n_unchanged == 1
    assert looked == []
    reread = dataclasses.replace(INLINE, reread=True)
    assert run(library, tmp_path / "a", find=secretly, settings=reread).n_scanned == 1
    assert run(library, tmp_path / "a", find=secretly, settings=reread).n_unchanged == 1
    assert looked == ["1.png"]


def test_files_of_other_kinds_are_counted_and_remembered_until_their_root_is_scanned_again(library, run, tmp_path):
    everything = tmp_path / "all"
    folder = everything / "a"
    photo(folder / "1.png", 1)
    for name in ("1.xyz", "2.xyz", "3.abc", "inside/4.abc"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("no photo")
    assert list(run(library, folder).passed_over.items()) == [("ABC", 2), ("XYZ", 2)]
    (folder / "1.xyz").unlink()
    (folder / "inside/5.abc").write_text("no photo")
    assert run(library, folder / "inside").passed_over == {"ABC": 2}
    assert library.scans.passed_over() == {"ABC": 2, "XYZ": 2}  # of a part alone nothing is counted twice
    assert run(library, folder).passed_over == library.scans.passed_over() == {"ABC": 3, "XYZ": 1}
    (everything / "6.xyz").write_text("no photo")
    run(library, everything)
    assert library.scans.passed_over() == {"ABC": 3, "XYZ": 2}


def test_photos_in_a_folder_that_cannot_be_read_are_not_missing(library, run, tmp_path):
    folder = tmp_path / "a"
    photo(folder / "shut" / "deep" / "1.png", 1)
    photo(folder / "shut too.png", 1, who=9)
    run(library, folder)
    shut = Failure(str(folder / "shut"), "find", "You have no permission.")
    assert run(library, folder, find=lambda *asked: [shut]).n_missing == 1
    assert [f.paths for f in library.reading.faces()] == [(str(folder / "shut" / "deep" / "1.png"),)]


def test_a_file_replaced_after_it_was_hashed_never_lends_its_faces_to_the_old_content(library, run, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1, who=1)
    copy = tmp_path / "b" / "1.png"
    copy.parent.mkdir()
    shutil.copy2(file, copy)

    def replace_it(path, settings):
        photo(file, 3, who=200)
        os.utime(file, ns=(5, 5))

    finished = run_with(PaintedWorkers(replace_it), library, tmp_path / "a")
    assert (finished.n_scanned, finished.n_failed) == (0, 1)
    assert run(library, tmp_path / "b").n_faces == 1
    assert run(library, tmp_path / "a").n_faces == 3


def test_a_photo_that_moved_keeps_its_decisions_when_another_takes_its_place(library, run, tmp_path):
    one_by_one = ScanSettings(photos_at_once=1, faces_at_once=1)
    file = photo(tmp_path / "a" / "00.png", 1, who=1)
    run(library, tmp_path / "a")
    (before,) = library.reading.faces()
    library.edits.do(ConfirmFaces([before.face_id]))
    moved = file.rename(tmp_path / "a" / "99.png")
    photo(file, 1, who=1, blue=50)  # the next one of a burst: the same person in the same place
    for k in range(1, 30):
        photo(tmp_path / "a" / f"{k:02}.png", 0, blue=k)
    assert run(library, tmp_path / "a", settings=one_by_one).n_scanned == 30
    confirmed = {f.paths: f.face_id for f in library.reading.faces() if f.confirmed}
    assert confirmed == {(str(moved),): before.face_id}


def test_a_copy_of_a_photo_that_waits_to_be_written_is_not_searched(library, run, tmp_path):
    first = photo(tmp_path / "a" / "00.png", 1)
    for k in range(1, 20):
        photo(tmp_path / "a" / f"{k:02}.png", 1, blue=k)
    shutil.copy2(first, tmp_path / "a" / "30.png")
    finished = run(library, tmp_path / "a", settings=ScanSettings(faces_at_once=1))
    assert (finished.n_scanned, finished.n_copies, finished.n_faces) == (20, 1, 20)


def test_a_time_beyond_what_the_database_holds_is_no_trouble(library, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    status = os.stat_result((stat.S_IFREG, *[1] * 9), {"st_mtime_ns": 10**20, "st_ctime_ns": 10**20})
    found = photo_of(str(file), status)
    assert (found.mtime_ns, found.ctime_ns) == (2**63 - 1, 2**63 - 1)
    library.scans.write([], [(found, Failure(found.path, "find", "It is broken."))], [], "", describe().id)
    assert library.scans.known_files()[found.path].mtime_ns == 2**63 - 1


class BreakingWorkers(PaintedWorkers):
    """Workers who embed nothing."""

    def submit_crops(self, weights, crops):
        raise BrokenExecutor


class ShortWorkers(PaintedWorkers):
    """Workers with too little memory for a photo called big."""

    def __init__(self, needed):
        super().__init__()
        self.needed = needed

    def submit_photo(self, path, settings):
        done = super().submit_photo(path, settings)
        if not path.endswith("big.png"):
            return done
        future = Future()
        future.set_result(Failure(path, "decode", "There is not enough memory.", Shortage("memory", self.needed)))
        return future


def test_a_photo_that_lacked_memory_is_tried_again_by_a_scan_that_has_more(library, run, looked, tmp_path):
    photo(tmp_path / "a" / "big.png", 1)
    photo(tmp_path / "a" / "bug.png", 1, who=9).write_bytes(b"broken")
    small, large = Room(1e9, 90.0), Room(2e9, 90.0)
    run_with(ShortWorkers(1.5e9), library, tmp_path / "a", room=small)
    assert library.scans.known_files()[str(tmp_path / "a" / "big.png")].shortage == Shortage("memory", 1.5e9)
    run(library, tmp_path / "a", room=small)
    assert looked == []
    run(library, tmp_path / "a", room=large)
    assert looked == ["big.png"]
    assert [f.path for f in library.scans.problems()] == [str(tmp_path / "a" / "bug.png")]
    assert library.scans.known_files()[str(tmp_path / "a" / "big.png")].shortage is None


def test_a_dead_embedding_process_ends_the_scan_with_a_sentence(library, tmp_path):
    photo(tmp_path / "a" / "1.png", 1)
    with pytest.raises(KnownError, match="memory"):
        run_with(BreakingWorkers(), library, tmp_path / "a")


class SlowWorkers(PaintedWorkers):
    """Embeds in a thread, which waits until the search has come to a standstill."""

    def __init__(self, thread):
        super().__init__()
        self.thread = thread
        self.n_ahead = []
        self.idle = threading.Event()

    def submit_crops(self, weights, crops):
        return self.thread.submit(self._embed, weights, crops)

    def _embed(self, weights, crops):
        while not self.idle.wait(0.1):
            n_searched = len(self.searched)
            if self.n_ahead and self.n_ahead[-1] == n_searched:
                self.idle.set()
            self.n_ahead.append(n_searched)
        return super().submit_crops(weights, crops).result()


def test_photos_wait_for_a_slow_network(library, tmp_path):
    for k in range(60):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    with ThreadPoolExecutor(1) as thread:
        workers = SlowWorkers(thread)
        assert run_with(workers, library, tmp_path / "a", settings=ScanSettings(faces_at_once=1)).n_scanned == 60
    assert workers.n_ahead[-1] < 20


def grouped(library):
    """Whose faces are together, by the files they are in, with the names."""
    people = {}
    for face in library.reading.faces():
        people.setdefault(face.person_id, set()).add((os.path.basename(face.paths[0]), face.face.box[0]))  # noqa: PTH119
    names = {person.person_id: person.name for person in library.reading.people(include_hidden=True)}
    return sorted((names.get(person) or "", sorted(faces)) for person, faces in people.items())


def test_people_appear_while_the_scan_runs(library, workers, tmp_path):
    for k in range(20):
        photo(tmp_path / "a" / f"{k:02}.png", 1 + k % 2, who=1 if k < 10 else 60, blue=k)
    n_people = []
    stream = scan(library, [tmp_path / "a"], GROUPING_ALWAYS, workers=workers)
    told = []
    for event in stream:
        told.append(type(event))
        if isinstance(event, events.PeopleGrouped):
            n_people.append(len(library.reading.people()))
    assert n_people[0] in (1, 2)
    assert n_people[-1] == 4
    assert len(n_people) >= 2
    assert told[-3:] == [events.GroupingStarted, events.PeopleGrouped, events.ScanFinished]
    assert told.count(events.GroupingStarted) == 1


def test_grouping_meanwhile_does_not_change_the_end(library, tmp_path):
    whose = np.random.default_rng(5).integers(1, 12, 40)
    people = unit_rows(np.random.default_rng(1), 256)
    people[1:13] = people[0] + 0.9 * people[1:13]  # near one another, so that what comes first could matter
    people /= np.linalg.norm(people, axis=1, keepdims=True)

    def embed_crops(net, device, n_threads, crops):
        return np.rint(people[crops[:, 0, 0, 0]] * 300).astype(np.int8), 0.01

    run = partial(run_with, PaintedWorkers(embed=embed_crops))
    ends = []
    for every_s in (None, 0.0):
        with Library.open(tmp_path / f"{every_s}.db") as other:
            album = tmp_path / f"{every_s}"
            for k in range(6):
                photo(album / f"{k:02}.png", 1, who=int(whose[k]), blue=k)
            run(other, album)
            other.edits.do(NamePerson(other.reading.people()[0].person_id, "Anna"))
            for k in range(6, 40):
                photo(album / f"{k:02}.png", 1 + k % 2, who=int(whose[k]), blue=k)
            run(other, album, settings=dataclasses.replace(SMALL_BATCHES, group_every_s=every_s))
            ends.append(grouped(other))
    assert ends[0] == ends[1]


def test_a_scan_stopped_after_grouping_ends_where_an_undisturbed_one_does(library, workers, run, tmp_path):
    for k in range(12):
        photo(tmp_path / "a" / f"{k:02}.png", 1, who=1 + k % 3, blue=k)
    stream = scan(library, [tmp_path / "a"], GROUPING_ALWAYS, workers=workers)
    for event in stream:
        if isinstance(event, events.PeopleGrouped):
            stream.close()
            break
    assert library.grouping.is_needed()
    run(library, tmp_path / "a")
    assert not library.grouping.is_needed()
    with Library.open(tmp_path / "other.db") as other:
        run(other, tmp_path / "a")
        assert grouped(library) == grouped(other)


def test_grouping_meanwhile_waits_its_time(library, workers, tmp_path):
    for k in range(8):
        photo(tmp_path / "a" / f"{k}.png", 1, blue=k)
    seldom = dataclasses.replace(SMALL_BATCHES, group_every_s=3600.0)
    told = [type(event) for event in scan(library, [tmp_path / "a"], seldom, workers=workers)]
    assert told.count(events.PeopleGrouped) == 1


class WaitingWorkers(PaintedWorkers):
    """Searches nothing until it is told to."""

    n_workers = 1

    def __init__(self):
        super().__init__()
        self.waiting = []

    def submit_photo(self, path, settings):
        future = Future()
        self.waiting.append((future, path, settings))
        return future

    def go_on(self):
        for future, path, settings in self.waiting:
            future.set_result(painted.find_faces(path, settings))
        self.waiting.clear()


def test_a_scan_at_a_standstill_tells_which_file_it_waits_for(library, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    workers = WaitingWorkers()
    told = []
    for event in scan(library, [file], ScanSettings(tell_waiting_after_s=0.0), workers=workers):
        told.append(event)
        if isinstance(event, events.Waiting) and workers.waiting:
            assert event.path == str(file)
            workers.go_on()
    assert any(isinstance(event, events.Waiting) for event in told)
    assert told[-1].n_scanned == 1


def test_a_photo_that_is_tried_again_by_itself_is_told_of_too(library, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    workers = WaitingWorkers()
    n_told = 0
    for event in scan(library, [file], ScanSettings(tell_waiting_after_s=0.0), workers=workers):
        if isinstance(event, events.Waiting) and workers.waiting:
            assert event.path == str(file)
            n_told += 1
            if n_told == 1:
                ((future, _, _),) = workers.waiting
                workers.waiting.clear()
                future.set_exception(WorkerLost("It was ended.", Shortage("memory", 1.0), may_be_others=True))
            else:
                workers.go_on()
    assert n_told == 2 and event.n_scanned == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_a_photo_that_became_a_pipe_is_not_waited_for(library, run, tmp_path):
    file = photo(tmp_path / "a" / "1.png", 1)
    found = photo_of(str(file), file.stat())
    file.unlink()
    os.mkfifo(file)
    assert run(library, tmp_path / "a", find=lambda *asked: [found]).n_failed == 1
    assert "not a regular file" in library.scans.problems()[0].reason
