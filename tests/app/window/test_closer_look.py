"""Photos that may hold more: searched again in the background, or closer at a click; the user's wishes go first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget

from app.pages.problems import ProblemsView
from app.session.scans.scan_progress import ScanProgress
from app.session.scans.scanner import Scanner, ScanOutcome
from app.session.session import Session
from app.widgets.dialogs.messages import Messages
from app.window.closer_look import CloserLook
from app.window.scan_panel import ScanPanel
from engine.scanning.events import ScanFinished
from tests.engine.library.make import scan, write


class FakeScanner:
    """Notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def scan(self, folders: list[Path], **changes: object) -> None:
        self.asked.append((folders, changes))

    def look_again(self, folders: list[Path]) -> None:
        self.asked.append(folders)


@pytest.fixture
def messages(qtbot: Any) -> Messages:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    ground.show()
    return Messages(ground, ground)


def outcome(n_scanned: int = 3, n_more: int = 0, n_older: int = 0, *, again: bool = False) -> ScanOutcome:
    counts = {"n_may_hold_more": n_more, "n_of_older_kith": n_older}
    return ScanOutcome(ScanFinished(n_scanned, 0, 0, 0, 0, 0, {}, **counts), ScanProgress(again=again))  # type: ignore[arg-type]


def test_one_click_looks_closer(messages: Messages) -> None:
    scanner, folder = FakeScanner(), Path("/photos")
    look = CloserLook(scanner, messages, lambda: [folder]).look  # type: ignore[arg-type]
    look(outcome(n_scanned=0, n_more=12))
    assert messages.toast.isHidden(), "nothing new, so nothing is said"
    messages.say("3 photos scanned: 5 faces.")
    look(outcome(n_more=12))
    assert messages.toast.text == "3 photos scanned: 5 faces. 12 photos may hold small faces that were not found."
    messages.toast.more.click()
    assert scanner.asked == [([folder], {"closer": True})]


def test_photos_of_an_older_kith_are_looked_at_again_once(messages: Messages) -> None:
    scanner, folder = FakeScanner(), Path("/photos")
    look = CloserLook(scanner, messages, lambda: [folder]).look  # type: ignore[arg-type]
    look(ScanOutcome(None, ScanProgress()))
    look(outcome())
    assert scanner.asked == []
    look(outcome(n_older=1000))
    look(outcome(n_older=1, again=True))  # a photo on a disk that is away
    look(outcome(n_older=1))
    assert scanner.asked == [[folder]]


def test_what_is_asked_for_goes_before_what_is_looked_at_again(qtbot: Any, session: Session, tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "broken.jpg").write_bytes(b"no photo")
    scanner = Scanner(session, workers=0)
    panel = ScanPanel(scanner)
    qtbot.addWidget(panel)
    ended: list[ScanOutcome] = []
    said: list[str] = []
    scanner.ended.connect(ended.append)
    panel.said.connect(said.append)
    scanner.look_again([tmp_path / "old"])
    scanner.scan([tmp_path / "new"])
    qtbot.waitUntil(lambda: not scanner.running and len(ended) >= 2)
    assert [end.progress.again for end in ended][:2] == [True, False]
    assert ended[1].finished is not None
    assert not any("Stopped" in sentence for sentence in said)
    paths = {Path(failure.path).parent.name for failure in session.library.scans.problems()}
    assert paths == {"old", "new"}
    scanner.close()


def test_the_problems_offer_a_closer_look(qtbot: Any, session: Session) -> None:
    from dataclasses import replace

    view = ProblemsView(session)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.count_changed):
        view.refresh()
    assert view.closer.isHidden()
    write(session.library, replace(scan("/p/more.jpg", "f" * 32), may_hold_more=True))
    with qtbot.waitSignal(view.count_changed):
        view.refresh()
    assert not view.closer.isHidden()
    assert "1 photo may hold small faces that were not found." in view.summary.text()
    with qtbot.waitSignal(view.closer_wanted):
        view.closer.click()


def second_look(n_more: int, n_done: int = 12, *, again: bool = False) -> ScanOutcome:
    return ScanOutcome(outcome().finished, ScanProgress(n_done=n_done, n_faces=30, n_more=n_more, again=again))


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(
    ("n_more", "words"),
    [
        (0, "Looked again through 12 photos: no more faces were found."),
        (1, "Looked again through 12 photos and found 1 face that had been missed."),
    ],
)
def test_a_second_look_says_what_it_brought(qtbot: Any, session: Session, n_more: int, words: str, again: bool) -> None:
    scanner = Scanner(session, workers=0)
    panel = ScanPanel(scanner)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.said) as said:
        scanner.ended.emit(second_look(n_more, again=again))
    assert said.args == [words]
    with qtbot.assertNotEmitted(panel.said):
        scanner.ended.emit(second_look(0, n_done=0))


def test_the_faces_that_a_second_look_brings_are_counted(qtbot: Any, session: Session, tmp_path: Path) -> None:
    Image.new("RGB", (64, 48), "grey").save(tmp_path / "nobody.png")
    scanner = Scanner(session, workers=0)
    ended: list[ScanOutcome] = []
    scanner.ended.connect(ended.append)
    for n, ask in enumerate((lambda: scanner.scan([tmp_path]), lambda: scanner.scan([tmp_path], closer=True)), 1):
        ask()
        qtbot.waitUntil(lambda n=n: not scanner.running and len(ended) == n)
    assert [end.progress.n_more for end in ended] == [None, 0]
    scanner.close()
