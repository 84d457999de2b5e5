"""First run, the scan through the window, pause, stop; the window stays alive meanwhile."""

from __future__ import annotations

import multiprocessing
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.session.scans.scan_progress import SCANNING, ScanProgress, Tally
from app.session.scans.scanner import Scanner, ScanOutcome
from engine.active_weights import NET_SETTING
from engine.library import Library
from engine.library.error_sentences import UnreachableError
from engine.places import FOLDERS_SETTING
from engine.scanning.events import FoldersWalked, MachineAtWork, MachinesAtWork, PhotoScanned, ScanFinished, Waiting
from engine.scanning.pipeline import ScanSettings
from engine.scanning.workers import Workers
from tests.app.shell import empty_library, library_of_two, opened
from tests.integration.album import some_photos
from tests.painted import PaintedWorkers

N_PHOTOS = 14  # so many that a scan can be paused, stopped or closed in its midst: several are always under way


@pytest.fixture(scope="module")
def album(sample_album, tmp_path_factory) -> Path:
    return some_photos(sample_album, tmp_path_factory.mktemp("photos"), N_PHOTOS)


@pytest.fixture
def library(tmp_path) -> Path:
    return empty_library(tmp_path)


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drop files on a widget, as a file manager does; tells whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(widget.rect().center())
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():  # PySide warns of the only constructor that Qt 6 has
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(middle.toPoint(), *how)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(middle, *how))
    return enter.isAccepted()


def test_first_run_to_people(qtbot, library, album, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(album))
    threads = set(threading.enumerate())
    with opened(library) as kith:
        pages = kith.window.pages
        assert pages.here == "welcome"
        assert kith.window.rail.isHidden()
        seen: list[ScanProgress] = []
        kith.scanner.progressed.connect(seen.append)
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000) as ended:
            qtbot.mouseClick(pages.widget_of("welcome").drop.choose, Qt.MouseButton.LeftButton)
            assert pages.here == "people"
            qtbot.waitUntil(kith.window.panel.isVisible)
        assert ended.args[0].finished.n_scanned == N_PHOTOS
        assert kith.window.panel.isHidden()
        assert f"{N_PHOTOS} photos scanned" in kith.window.messages.toast.text
        assert kith.folders.all() == [album]
        assert kith.library.reading.people()
        assert any(one.phase == SCANNING and 0 < one.n_done < N_PHOTOS for one in seen)
        assert seen[-1].n_people == len(kith.library.reading.people())
        assert [one.n_done for one in seen] == sorted(one.n_done for one in seen)
    qtbot.waitUntil(lambda: not set(threading.enumerate()) - threads)  # the pools' end with their work


def test_the_window_lives_while_scanning(qtbot, library, album, capsys) -> None:
    with opened(library) as kith:
        gaps, last = [0.0], [time.perf_counter()]

        def tick() -> None:
            now = time.perf_counter()
            gaps.append(now - last[0])
            last[0] = now

        clock = QTimer(interval=5)
        clock.timeout.connect(tick)
        qtbot.waitUntil(lambda: kith.window.pages.has_built("review"))
        last[0] = time.perf_counter()
        clock.start()
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000):
            kith.window.add_folders([album])
        clock.stop()
    with capsys.disabled():
        print(f"\nlongest time without the event loop during a scan: {1000 * max(gaps):.0f} ms")
    assert max(gaps) < 1.0  # a machine that does other things; benchmarks/ holds the tight figure


def pause(qtbot, kith) -> int:
    """Pause the scan once it has begun; returns how many photos were done."""
    qtbot.waitUntil(lambda: kith.scanner.progress.n_done > 0)
    kith.window.panel.pause_button.click()
    assert kith.scanner.progress.paused
    qtbot.waitUntil(lambda: kith.window.panel.pause_button.text() == "Go on")
    held = kith.scanner.progress.n_done
    with qtbot.assertNotEmitted(kith.scanner.ended, wait=1200):
        pass
    assert kith.scanner.progress.n_done <= held + 1  # the event that was on its way
    return held


def test_pause_and_go_on(qtbot, library, album) -> None:
    with opened(library, album) as kith:
        assert pause(qtbot, kith) < N_PHOTOS
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000) as ended:
            kith.window.panel.pause_button.click()
        assert ended.args[0].finished.n_scanned == N_PHOTOS


def test_stop_and_a_scan_that_goes_on_from_there(qtbot, library, album) -> None:
    with opened(library, album) as kith:
        pause(qtbot, kith)
        with qtbot.waitSignal(kith.scanner.ended) as ended:
            kith.window.panel.stop_button.click()
        assert ended.args[0].finished is None
        assert "What is finished is kept" in kith.window.messages.toast.text
        n_kept = len(kith.library.scans.known_files())
        assert n_kept > 0
        assert not kith.library.grouping.is_needed()
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000) as ended:
            kith.window.actions_.rescan.trigger()
        assert ended.args[0].finished.n_scanned == N_PHOTOS - n_kept


def test_a_paused_scan_stops_while_somebody_is_forgotten_and_stays_paused(qtbot, tmp_path, album) -> None:
    path = library_of_two(tmp_path)
    with Library.open(path) as library:
        library.set_setting(NET_SETTING, "nns2")
        person_id = library.reading.people()[0].person_id
    ended: list[ScanOutcome] = []
    with opened(path, album) as kith:
        pause(qtbot, kith)
        kith.scanner.ended.connect(ended.append)
        with qtbot.waitSignal(kith.session.said, timeout=60_000) as said:
            kith.session.forget(person_id, lambda: None)
        assert said.args[0] == "Forgotten for good." and person_id not in {
            one.person_id for one in kith.library.reading.people()
        }
        button = kith.window.panel.pause_button
        qtbot.waitUntil(lambda: kith.scanner.running and kith.scanner.progress.n_to_do > 0, timeout=60_000)
        with qtbot.assertNotEmitted(kith.scanner.ended, wait=1200):
            pass
        assert (kith.scanner.progress.paused, kith.scanner.progress.n_done, button.text()) == (True, 0, "Go on")
        assert kith.window.panel.isVisible()
        button.click()
        qtbot.waitUntil(lambda: len(ended) == 2, timeout=120_000)
    assert ended[0].finished is None and ended[1].finished is not None


def test_closing_in_mid_scan_leaves_nothing_behind(qtbot, library, album) -> None:
    threads = set(threading.enumerate())
    with opened(library, album) as kith:
        qtbot.waitUntil(lambda: kith.scanner.progress.n_done > 1)
        n_known = len(kith.library.scans.known_files())
    assert not [one for one in set(threading.enumerate()) - threads if one.name.startswith("kith")]
    qtbot.waitUntil(lambda: not set(threading.enumerate()) - threads)
    qtbot.waitUntil(lambda: not multiprocessing.active_children())
    with Library.open(library) as reopened:
        assert n_known <= len(reopened.scans.known_files()) < N_PHOTOS
        assert reopened.health().integrity == "ok"


def test_folders_dropped_anywhere_are_added(qtbot, library, tmp_path, album) -> None:
    empty = tmp_path / "empty folder"
    empty.mkdir()
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("review"))
        assert drop(kith.window.pages.widget_of("welcome").drop, empty)
        assert kith.folders.all() == [empty]
        assert kith.window.pages.here == "people"
        with qtbot.waitSignal(kith.scanner.ended, timeout=120_000):
            assert drop(kith.window, album)
        assert kith.folders.all() == [empty, album]
        assert not drop(kith.window, library)
        assert drop(kith.window, empty)
        assert "already" in kith.window.messages.toast.text


def test_a_photo_that_comes_later_is_scanned(qtbot, library, tmp_path, album) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    with opened(library, folder) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        qtbot.waitUntil(lambda: not kith.scanner.running)
        (folder / "new.jpg").write_bytes((album / "000.jpg").read_bytes())
        with qtbot.waitSignal(kith.scanner.ended):
            kith.watcher.touched.emit([folder])  # test_watcher.py sees to it that this comes
        assert list(kith.library.scans.known_files()) == [str(folder / "new.jpg")]


def test_a_folder_that_is_away_is_no_error(qtbot, library, tmp_path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with opened(library, folder) as kith:
        qtbot.waitUntil(lambda: kith.folders.all() == [folder])
    folder.rmdir()
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("problems"))
        assert kith.window.pages.here == "people"
        assert (kith.folders.all(), kith.folders.present()) == ([folder], [])
        assert not kith.scanner.running
        assert kith.window.messages.toast.isHidden()


def test_a_disk_that_is_asleep_does_not_hold_the_start_up(qtbot, library, tmp_path, monkeypatch) -> None:
    asleep = tmp_path / "asleep"
    with Library.open(library) as opened_before:
        opened_before.set_setting(FOLDERS_SETTING, [str(asleep)])
    asked_in: list[threading.Thread] = []

    def is_there(folder: Path) -> bool:
        asked_in.append(threading.current_thread())
        return False

    for module in ("session.scans.folders", "session.scans.scanner", "window.main_window"):
        monkeypatch.setattr(f"app.{module}.is_folder", is_there)
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.is_settled)
    assert asked_in and threading.main_thread() not in asked_in


def test_a_folder_of_which_the_system_tells_nothing_is_away(qtbot, library, tmp_path) -> None:
    """One of a server that is gone, or that may not be entered: the rest of the start, with its scan, never came."""
    unasked = tmp_path / ("x" * 300)  # which is an error of its own, too
    with Library.open(library) as opened_before:
        opened_before.set_setting(FOLDERS_SETTING, [str(unasked), str(tmp_path)])
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.is_settled)
        assert (kith.folders.all(), kith.folders.present()) == ([unasked, tmp_path], [tmp_path])
        kith.window.add_folders([tmp_path / ("y" * 300)])
        assert "There is no folder" in kith.window.messages.toast.text


def test_a_folder_that_is_gone_is_told_from_one_that_is_known(qtbot, library, tmp_path) -> None:
    with opened(library) as kith:
        kith.window.add_folders([tmp_path / "nowhere"])
        assert "There is no folder" in kith.window.messages.toast.text
        assert kith.folders.all() == []


@pytest.mark.parametrize(
    ("n_failed", "vanished", "words"),
    [
        (0, (), "No photos were found there."),
        (1, (), "The folder could not be read; Problems says why."),
        (1, ("/photos\udcff",), "/photos? vanished while it was scanned. What is finished is kept."),
    ],
)
def test_a_scan_that_found_nothing_says_why(qtbot, library, n_failed, vanished, words) -> None:
    finished = ScanFinished(0, 0, n_failed, 0, 0, 0, {}, vanished)
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.has_built("review"))
        kith.scanner.ended.emit(ScanOutcome(finished, ScanProgress(n_failed=n_failed)))
        assert kith.window.messages.toast.text == words


def test_the_panel_follows_the_machines_of_a_cluster(qtbot, library) -> None:
    machines = (MachineAtWork("desk", 900, 9.3, False), MachineAtWork("old", 3, 0.0, True))
    with opened(library) as kith:
        panel = kith.window.panel
        kith.scanner.progressed.emit(ScanProgress(SCANNING, 903, 1275, machines=machines, photos_per_s=9.0))
        assert panel.state.text().startswith("903 of 1275 photos  ·  9.0 a second  ·  2 computer")
        assert panel.state.toolTip().split("\n")[1:] == ["desk: 9.3 a second", "old: nothing for a while"]


@pytest.mark.parametrize(
    ("awaited", "name"),
    [("tcp://nas:8786", "tcp://nas:8786"), ("/photos/2019/a.jpg", "a.jpg"), ("/photos/\udcff.jpg", "?.jpg")],
)
def test_the_panel_says_whom_a_scan_waits_for_until_something_comes(qtbot, library, awaited, name) -> None:
    tally = Tally()
    machine = MachineAtWork("desk", 0, 0.0, True)
    for event in (FoldersWalked(9, 9), Waiting(awaited, 30.0), MachinesAtWork((machine,))):
        tally.add(event)
    with opened(library) as kith:
        panel = kith.window.panel
        kith.scanner.progressed.emit(tally.snapshot())
        assert panel.state.text() == f"0 of 9 photos  ·  waiting for {name}"
        tally.add(PhotoScanned("/photos/b.jpg", 1, "desk"))
        kith.scanner.progressed.emit(tally.snapshot())
        assert panel.state.text().startswith("1 of 9 photos  ·  1 computer")


def test_a_scan_is_done_by_whom_is_hired_and_a_gentle_one_here(qtbot, library, album) -> None:
    hired: list[str] = []

    @contextmanager
    def hire(settings: ScanSettings) -> Iterator[Workers]:
        hired.append(settings.device)
        yield PaintedWorkers()
        hired.append("gone")

    with opened(library) as kith:
        scanner = Scanner(kith.session, hire=hire)
        for start in (scanner.scan, scanner.look_again):
            with qtbot.waitSignal(scanner.ended):
                start([album])
        scanner.close()
    assert hired == ["auto", "gone"]


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_scan_that_is_cut_off_goes_on_unless_it_was_stopped(qtbot, library, album, is_stopped) -> None:
    begun, answer = threading.Event(), threading.Event()

    @contextmanager
    def hire(settings: ScanSettings) -> Iterator[Workers]:
        begun.set()
        answer.wait()
        raise UnreachableError("The server is away.")
        yield

    with opened(library) as kith:
        scanner = Scanner(kith.session, hire=hire)
        scanner.scan([album])
        qtbot.waitUntil(begun.is_set)
        if is_stopped:
            scanner.cancel()
        with qtbot.waitSignal(scanner.ended):
            answer.set()
        scanner.go_on()
        assert scanner.running is not is_stopped
        scanner.close()


def test_closing_does_not_wait_for_a_cluster_that_does_not_answer(qtbot, library, album) -> None:
    begun, answer = threading.Event(), threading.Event()

    @contextmanager
    def hire(settings: ScanSettings) -> Iterator[Workers]:
        begun.set()
        answer.wait()
        yield PaintedWorkers()

    with opened(library) as kith:
        scanner = Scanner(kith.session, hire=hire)
        scanner.scan([album])
        qtbot.waitUntil(begun.is_set)
        scanner.close()
        assert not scanner.running
        answer.set()
    with Library.open(library) as closed:
        assert not closed.reading.people()
