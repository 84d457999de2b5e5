"""Somebody who uses the window, in a process of its own; see window_speed.py.

Run as ``python -m benchmarks.window.user ACT LIBRARY STARTED_AT``, ACT being "use" or "scan=FOLDER"; what was measured
is printed as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.startup.application import Kith

N_FRAMES = 600
FIRST_PAINT, FIRST_PEOPLE, PAGE = "start to first paint", "start to first people", "start to the page of people"
STARTS = (FIRST_PAINT, FIRST_PEOPLE, PAGE)


def main() -> None:
    """Start Kith as its command does, with somebody in front of it."""
    act, library, started_at = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    from app.startup import opening

    begin, start = opening.begin, opening.Opening.start
    starting = _Starting(started_at)

    def watched_start(self: opening.Opening) -> None:
        if act == "use":
            starting.watch(self.window)
        start(self)

    def watched_begin(*given: Any) -> Kith:
        from PySide6.QtCore import QTimer

        kith = begin(*given)
        if act == "use":
            starting.when_done = lambda: _leave(kith, _use, starting)
        else:
            QTimer.singleShot(0, kith, lambda: _leave(kith, _scan, Path(act.partition("=")[2])))
        return kith

    opening.Opening.start = watched_start  # type: ignore[method-assign]
    opening.begin = watched_begin
    sys.argv = ["kith", "--library", str(library)]
    from main import main as kith

    kith()


class _Starting:
    """Sees what a start comes to: a window, people in it, and the page on which something can be done to them."""

    def __init__(self, started_at: float) -> None:
        self._started_at = started_at
        self.timings: list[dict[str, Any]] = []
        self.when_done: Callable[[], None] | None = None
        self._has_arrived = False

    def watch(self, window: Any) -> None:
        """Look at a frame that is about to be shown."""
        from benchmarks.window.stopwatch import Painted, Ticker

        tiles = window.pages.widget_of("opening").tiles
        Painted(window.rail, lambda: True, lambda: self._note(FIRST_PAINT))
        Painted(tiles, lambda: len(tiles.people) > 1, lambda: self._note(FIRST_PEOPLE))
        window.pages.went.connect(lambda page: self._arrived(window, page))
        self._window, self._ticker = window, Ticker()

    def _note(self, name: str) -> None:
        ms, work_s = (time.time() - self._started_at) * 1000, time.process_time()
        self.timings.append(asdict(self._ticker.stop(name, ms / 1000, work_s)))
        self._ticker.start()

    def _arrived(self, window: Any, page: str) -> None:
        from benchmarks.window.stopwatch import Painted

        if page == "people" and not self._has_arrived:
            self._has_arrived = True
            view = window.pages.widget_of("people")
            Painted(view.grid.viewport(), lambda: view.model.rowCount() > 1, self._done)

    def _done(self) -> None:
        self._note(PAGE)
        self._ticker.stop("")
        assert self.when_done is not None
        self.when_done()


def _leave(kith: Kith, act: Any, *arguments: Any) -> None:
    """Act, print what was measured, and close the window."""
    from PySide6.QtWidgets import QApplication

    try:
        watch = act(kith, *arguments)
    except BaseException:
        QApplication.exit(1)
        raise
    pages = Path("/proc/self/statm")
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    memory_mb = int(pages.read_text().split()[1]) * resource.getpagesize() / 2**20 if pages.exists() else peak_mb
    print(json.dumps({"timings": watch.timings, "frames": watch.frames, "memory_mb": memory_mb, "peak_mb": peak_mb}))
    QApplication.exit(0)


def _use(kith: Kith, starting: _Starting) -> Any:
    from benchmarks.window.stopwatch import Stopwatch, rest

    watch = Stopwatch()
    watch.timings += starting.timings
    with watch.watching("(the first seconds, while the folder is looked through)"):
        rest()
    user = _User(kith, watch)
    user.look_at_everyone()
    user.look_at_one()
    user.look_at_photos()
    user.search()
    user.rename()
    user.merge()
    user.move()
    user.find()
    return watch


def _scan(kith: Kith, album: Path) -> Any:
    from PySide6.QtCore import QEventLoop

    from benchmarks.window.stopwatch import Stopwatch, rest

    watch, loop = Stopwatch(), QEventLoop()
    rest()
    kith.scanner.ended.connect(loop.quit)
    with watch.watching(f"a scan of {len(list(album.iterdir()))} photos"):
        kith.window.add_folders([album])
        loop.exec()
        rest()
    return watch


class _User:
    """Does what users do, on each page in turn."""

    def __init__(self, kith: Kith, watch: Any) -> None:
        self.kith, self.watch, self.pages = kith, watch, kith.window.pages
        self.people = self.pages.widget_of("people")

    def look_at_everyone(self) -> None:
        """Unfold the small ones and scroll through all people."""
        grid, model = self.people.grid, self.people.model
        unfold = lambda: model.set_others_open(True)  # noqa: E731
        self.watch.time("unfold the others", unfold, grid, lambda: model.others_open)
        self.watch.scroll(f"{model.rowCount()} people", grid, N_FRAMES)

    def look_at_one(self) -> None:
        """Open the person with most faces, and scroll through them."""
        from benchmarks.window.library import BIG, N_OF_BIG

        person = self.pages.widget_of("person")
        model = person.model
        go = lambda: self.pages.go("person", BIG)  # noqa: E731
        self.watch.time(f"open a person of {N_OF_BIG} faces", go, person.grid, lambda: model.rowCount() == N_OF_BIG)
        for sight in ("made meanwhile", "there already"):
            self.watch.scroll(f"{N_OF_BIG} faces, thumbnails {sight}", person.grid, N_FRAMES)

    def look_at_photos(self) -> None:
        """Open the page of all photos, scroll through them, jump along the years and look at one of the last."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        from benchmarks.window.library import N_PHOTOS
        from benchmarks.window.stopwatch import rest

        go = lambda: self.pages.go("photos")  # noqa: E731
        photos = self.pages.widget_of("photos")
        grid, model, years = photos.grid, photos.model, photos.scrubber
        self.watch.time(f"open {N_PHOTOS} photos", go, grid, lambda: model.rowCount() == N_PHOTOS)
        rest()
        self.watch.scroll(f"{N_PHOTOS} photos", grid, N_FRAMES)
        for share in (4, 2):
            place = QPoint(years.width() // 2, years.height() // share)
            jump = lambda place=place: QTest.mouseClick(years, Qt.MouseButton.LeftButton, pos=place)  # noqa: E731
            before = grid.verticalScrollBar().value()
            scrolled = lambda before=before: grid.verticalScrollBar().value() != before  # noqa: E731
            self.watch.time("jump along the years", jump, grid, scrolled)
        among = model.photo_ids()
        photo = self.pages.widget_of("photo")
        look = lambda: photos.photo_opened.emit(among[-2], among)  # noqa: E731
        shown = lambda: photo.photo_id == among[-2]  # noqa: E731
        self.watch.time(f"open a photo among {N_PHOTOS}", look, photo.canvas, shown)

    def search(self) -> None:
        """Type a few letters into the search box, and clear it."""
        from PySide6.QtTest import QTest

        self._go_to_people()
        field, model, grid = self.people.search, self.people.model, self.people.grid
        for letter in "ann":
            type_it = lambda letter=letter: QTest.keyClicks(field, letter)  # noqa: E731
            self.watch.time(f"search: {letter!r}", type_it, grid, lambda: model.is_filtered)
        self.watch.time("search: cleared", field.clear, grid, lambda: not model.is_filtered)

    def rename(self) -> None:
        """Edit a name in place."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        from benchmarks.window.library import USUAL

        grid, everyone = self.people.grid, self.people._everyone
        grid.select_person(USUAL)
        for name in ("Anna Aalto", "Anna Abel"):
            grid.edit_name(grid.currentIndex())
            editor = grid.viewport().findChild(QLineEdit)
            editor.setText(name)
            enter = lambda editor=editor: QTest.keyClick(editor, Qt.Key.Key_Return)  # noqa: E731
            self.watch.time("rename", enter, grid, lambda name=name: everyone.get(USUAL).name == name)

    def merge(self) -> None:
        """Merge two people and take it back: two usual ones, then one with very many faces into a usual one."""
        from app.pages.people.dialogs.merge_dialog import MergeDialog
        from benchmarks.window.library import BIG, N_OF_BIG, OTHER, USUAL
        from benchmarks.window.stopwatch import until

        grid, everyone = self.people.grid, self.people._everyone
        for source, words in ((OTHER, "a usual person"), (BIG, f"{N_OF_BIG} faces")) * 2:
            self.people.people_actions.merge(source, USUAL)
            until(lambda: self.people.findChild(MergeDialog))
            button = self.people.findChild(MergeDialog).merge_button
            gone = lambda source=source: everyone.get(source) is None  # noqa: E731
            self.watch.time(f"merge {words}", button.click, grid, gone)
            there = lambda source=source: everyone.get(source) is not None  # noqa: E731
            self.watch.time(f"undo the merge of {words}", self.kith.session.undo, grid, there)

    def move(self) -> None:
        """Move ten of many faces to somebody else."""
        from app.pages.person.list_model import FaceRole
        from benchmarks.window.library import BIG, N_OF_BIG, USUAL

        self.pages.go("person", BIG)
        person = self.pages.widget_of("person")
        grid, model = person.grid, person.model
        self._until_loaded(model, N_OF_BIG)
        for _ in range(2):
            faces = [model.index(row).data(FaceRole.ID) for row in range(3, 13)]
            go = lambda faces=faces: person.people_actions.move(faces, USUAL)  # noqa: E731
            self.watch.time("move 10 faces", go, grid, lambda: model.rowCount() == N_OF_BIG - 10)
            undo = self.kith.session.undo
            self.watch.time("undo the move", undo, grid, lambda: model.rowCount() == N_OF_BIG)

    def find(self) -> None:
        """Find the faces like one."""
        find = self.pages.widget_of("find")
        for person_id in (5, 6):
            cover = self.people._everyone.get(person_id).cover_face_id
            find.faces.model.show_results([], 0.0, find.faces.model.sureness)
            go = lambda cover=cover: self.pages.go("find", cover)  # noqa: E731
            shown = lambda: find.faces.model.rowCount() > 0  # noqa: E731
            self.watch.time("find this person", go, find.faces.list, shown)

    def _go_to_people(self) -> None:
        from benchmarks.window.stopwatch import rest

        self.pages.go("people")
        rest()

    def _until_loaded(self, model: Any, n_rows: int) -> None:
        from benchmarks.window.stopwatch import until

        until(lambda: model.rowCount() == n_rows)


if __name__ == "__main__":
    main()
