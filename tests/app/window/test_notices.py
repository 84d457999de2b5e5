"""What reaches a user who looks elsewhere, and the hint of a first visit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.session.scans.scan_progress import LOOKING, SCANNING, ScanProgress
from app.window.hints import HINTS_SETTING, Hints, hints
from app.window.scan_notice import ScanNotice
from tests.app.shell import empty_library, library_of_two, opened
from tests.engine.library import make


class FakeDesktop:
    """Keeps what it was told."""

    def __init__(self) -> None:
        self.notified: list[str] = []
        self.shares: list[float | None] = []

    def notify(self, title: str, sentence: str) -> None:
        self.notified.append(f"{title}: {sentence}")

    def show_progress(self, share: float | None) -> None:
        self.shares.append(share)


def test_the_end_of_a_scan_is_told_to_whoever_looks_elsewhere(qtbot: Any, tmp_path: Path) -> None:
    with opened(library_of_two(tmp_path)) as kith:
        desktop, window, panel = FakeDesktop(), kith.window, kith.window.panel
        ScanNotice(kith.scanner, panel, window, desktop)
        for progress in (ScanProgress(LOOKING), ScanProgress(SCANNING, 1, 4), ScanProgress(SCANNING, 1, 4)):
            kith.scanner.progressed.emit(progress)
        assert desktop.shares == [0.25]
        window.hide()
        panel.said.emit("4 photos scanned: 2 faces.")
        assert desktop.notified == ["Kith is done: 4 photos scanned: 2 faces."]
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        panel.said.emit("Again.")
        assert len(desktop.notified) == 1


def test_a_page_gives_its_hint_once_and_waits_for_its_turn(qtbot: Any, tmp_path: Path) -> None:
    library = library_of_two(tmp_path)
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        said: list[str] = []
        free = iter([False, False])
        toast, pages = kith.window.messages.toast, kith.window.pages

        def say(sentence: str) -> None:
            said.append(sentence)
            toast.say(sentence)

        Hints(kith.session, kith.parts.people, pages, say, lambda: next(free, True), toast.take_back, after_ms=5)
        assert said == []
        qtbot.waitUntil(lambda: said == [hints()["people"]])
        QTest.mouseClick(kith.window.rail.buttons["find"], Qt.MouseButton.LeftButton)
        assert toast.isHidden(), "it was about the page that was left"
        qtbot.waitUntil(lambda: said[1:] == [hints()["find"]])
        toast.say("Something else.")
        for page in ("people", "find", "settings"):
            QTest.mouseClick(kith.window.rail.buttons[page], Qt.MouseButton.LeftButton)
        assert kith.session.setting(HINTS_SETTING) == ["people", "find"]
        assert not toast.isHidden() and toast.text == "Something else."
    with opened(library) as kith:
        qtbot.waitUntil(lambda: kith.window.pages.here == "people")
        Hints(kith.session, kith.parts.people, kith.window.pages, said.append, lambda: True, after_ms=1)
        QTest.mouseClick(kith.window.rail.buttons["photos"], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: said[2:] == [hints()["photos"]])


def test_where_nobody_is_yet_a_hint_waits_for_somebody(qtbot: Any, tmp_path: Path) -> None:
    with opened(empty_library(tmp_path)) as kith:
        kith.window.go("people")
        said: list[str] = []
        n_looks = 0

        def may_say() -> bool:
            nonlocal n_looks
            n_looks += 1
            return True

        Hints(kith.session, kith.parts.people, kith.window.pages, said.append, may_say, after_ms=1)
        qtbot.waitUntil(lambda: n_looks > 2)
        assert said == [] and kith.session.setting(HINTS_SETTING) is None
        make.write(kith.library, *make.rows_of_faces(1))
        kith.library.grouping.apply([(None, [face.face_id for face in kith.library.reading.faces()])])
        kith.session.regrouped.emit()
        qtbot.waitUntil(lambda: said == [hints()["people"]])
