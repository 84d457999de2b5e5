"""Another process scans the library: the window shows what it finds, and then scans what had to wait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.session.scans.others_scan import OthersScan
from app.session.scans.scanner import Scanner
from app.session.session import Session
from engine.library import Library
from engine.library.error_sentences import BeingScannedError
from tests.engine.library import make


@pytest.fixture
def scanner(session: Session) -> Iterator[Scanner]:
    scanner = Scanner(session, workers=0)
    yield scanner
    scanner.close()


@pytest.fixture
def others_scan(session: Session, scanner: Scanner) -> Iterator[OthersScan]:
    following = OthersScan(session, scanner, again_ms=20, show_every_s=0.0)
    yield following
    following.close()


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """The library as another process has it open."""
    with Library.open(library.path) as opened:
        yield opened


def test_what_another_scan_writes_is_shown_as_it_goes_on(
    qtbot: Any, session: Session, others_scan: OthersScan, other: Library
) -> None:
    with other.scan_lock():
        with qtbot.waitSignals([others_scan.began, session.regrouped]):
            others_scan.look()
        assert others_scan.running
        with qtbot.assertNotEmitted(session.regrouped, wait=200):  # nothing is written
            pass
        with qtbot.waitSignal(session.regrouped):
            make.write(other, *make.rows_of_faces(2))
    with qtbot.waitSignal(others_scan.ended):
        pass
    assert not others_scan.running


def test_where_nobody_scans_nothing_is_asked_again(qtbot: Any, session: Session, others_scan: OthersScan) -> None:
    with qtbot.assertNotEmitted(others_scan.began, wait=200), qtbot.assertNotEmitted(session.regrouped):
        others_scan.look()
    assert not others_scan.running


def test_a_scan_that_had_to_wait_begins_by_itself(
    qtbot: Any, scanner: Scanner, others_scan: OthersScan, other: Library, tmp_path: Path
) -> None:
    photos = tmp_path / "landscapes"
    photos.mkdir()
    Image.new("RGB", (160, 120), (90, 140, 60)).save(photos / "0.png")
    with other.scan_lock():
        with qtbot.waitSignal(scanner.failed) as failed, qtbot.waitSignals([others_scan.began, scanner.ended]):
            scanner.scan([photos])
        assert isinstance(failed.args[0], BeingScannedError)
        assert not scanner.running
    with qtbot.waitSignal(scanner.ended) as ended:
        pass
    assert ended.args[0].finished.n_scanned == 1


def test_its_own_scan_is_nobody_elses(qtbot: Any, scanner: Scanner, others_scan: OthersScan, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(others_scan.began), qtbot.waitSignal(scanner.ended):
        scanner.scan([tmp_path])
        others_scan.look()
