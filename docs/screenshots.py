"""Draw every screen of the window, light and dark, into docs/img: `make screenshots`.

They show the sample album. Where ../shared/albums is at hand, a second set that shows it too goes into docs/img/family,
which stays out of the repository as that album does.

It needs no screen, changes no library of yours, and takes a minute or two, most of it the scan.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample-album"
FAMILY = ROOT.parent / "shared" / "albums" / "family"
SIZE_PX = (1280, 800)
MAX_BYTES = 300_000
NAMES = {"Grace": "Grace", "Eileen": "Eileen", "Family1-Dad": "Tom", "Family1-Daughter": "Emma", "Family1-Mom": "Kate"}
FULL_NAMES = {"Grace": "Grace Hopper", "Eileen": "Eileen Collins"}

logger = logging.getLogger("screenshots")


class Album:
    """A window on a library of its own, and someone who waits for it."""

    def __init__(self, library: Path, **scanning: object) -> None:
        from app.startup.application import Kith
        from app.window.main_window import MainWindow
        from engine.library import Library

        self.window = MainWindow()
        self.kith = Kith(Library.open(library), self.window, **scanning)
        self.window.resize(*SIZE_PX)
        self.kith.start()
        self.settle(600)

    def settle(self, quiet_ms: int = 700) -> None:
        """Wait for everything that is on its way: answers of the library, thumbnails."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        quiet = QTimer(singleShot=True, interval=quiet_ms)
        quiet.timeout.connect(lambda: quiet.start() if self.kith.thumbnails.are_awaited else loop.quit())
        self.kith.thumbnails.ready.connect(lambda *_: quiet.start())
        quiet.start()
        loop.exec()

    def wait_for(self, condition: Callable[[], object], seconds: float = 600) -> None:
        """Run the window until something is so."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        look = QTimer(interval=20)
        look.timeout.connect(lambda: condition() and loop.quit())
        look.start()
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()

    def name_people(self) -> None:
        """Name the people, after the names of the files that show most of them."""
        from engine.library import NamePerson

        votes: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for face in self.kith.library.reading.faces():
            if face.person_id is not None:
                stem = Path(face.paths[0]).stem
                votes[face.person_id].update(name for part, name in NAMES.items() if part in stem)
        given: set[str] = set()
        for person_id, counts in sorted(votes.items(), key=lambda item: -sum(item[1].values())):
            name = next((name for name, _ in counts.most_common() if name not in given), None)
            if name is not None and sum(counts.values()) > 1:
                given.add(name)
                self.kith.library.edits.do(NamePerson(person_id, name))
        self.kith.session.regrouped.emit()
        self.kith.session.refresh_undo()
        self.settle()


def main() -> None:
    """Draw the screens."""
    parser = argparse.ArgumentParser(prog="python -m docs.screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "img")
    folder = parser.parse_args().folder
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logging.basicConfig(level=logging.WARNING)
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0]])
    from app.startup import engine_words
    from app.style import language

    language.speak(app, "en")
    engine_words.install()
    if "Inter" in QFontDatabase.families():  # what is drawn into memory has no system whose font it could take
        app.setFont(QFont("Inter", 10))
    _draw(folder, [])
    if FAMILY.exists():
        _draw(folder / "family", [FAMILY])


def _draw(folder: Path, albums: list[Path]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        for name, picture in _screens(Path(temporary), albums):
            _save(picture, folder / f"{name}.png")
            sys.stdout.write(f"{folder / name}.png\n")


def _screens(folder: Path, albums: list[Path]) -> Iterator[tuple[str, object]]:
    """Draw the screens of the sample album, and of others beside it."""
    first = Album(folder / "empty" / "library.sqlite")
    yield from _both(first, "welcome", lambda: first.window.pages.go("welcome"))
    first.kith.close()

    from engine.library import NamePerson

    # A small album, scanned slowly, stands for a large one.
    album = Album(folder / "library.sqlite", workers=1, group_every_s=2.0)
    album.window.add_folders([_album_with_problems(folder), *albums])
    scanner = album.kith.scanner
    album.wait_for(lambda: scanner.running, seconds=10)
    album.wait_for(lambda: (scanner.progress.photos_per_s and scanner.progress.n_people) or not scanner.running)
    yield from _both(album, "scan", lambda: None)
    album.wait_for(lambda: not scanner.running)
    pages = album.window.pages
    album.window.messages.toast.hide()
    album.settle(1500)
    yield from _both(album, "review", lambda: pages.go("review"))  # nobody has a name yet: that is what it asks
    yield from _import_dialog(album)
    album.name_people()
    best = max(album.kith.library.reading.people(), key=lambda person: person.n_faces)
    faces = album.kith.library.reading.faces(person_id=best.person_id)
    group = max(
        album.kith.library.reading.faces(), key=lambda face: len(album.kith.library.reading.faces(path=face.paths[0]))
    )
    screens: dict[str, Callable[[], None]] = {
        "people": lambda: pages.go("people"),
        "person": lambda: pages.go("person", best.person_id),
        "person-about": lambda: pages.widget_of("person").tools.about_button.setChecked(True),
        "photos": lambda: pages.go("photos"),
        "memories": lambda: pages.go("memories"),
        "photo": lambda: pages.go("photo", group.photo_id, (group.photo_id, *(face.photo_id for face in faces))),
        "find": lambda: pages.go("find", best.cover_face_id),
        "together": lambda: pages.widget_of("find").show_together([best.person_id]),
        "learning": lambda: pages.go("learning"),
        "problems": lambda: pages.go("problems"),
        "settings": lambda: pages.go("settings"),
    }
    album.window.messages.toast.hide()
    for name, go in screens.items():
        yield from _both(album, name, go)
    pages.go("people")
    album.kith.session.do(NamePerson(best.person_id, f"Grandma {best.name}"))
    yield from _both(album, "message", lambda: None)
    pages.go("person", best.person_id)
    yield from _dialogs(album, best.person_id)
    album.kith.close()
    yield from _languages(folder / "library.sqlite")


def _languages(library: Path) -> Iterator[tuple[str, object]]:
    """Draw a page each in German, Japanese and Arabic, for which the system needs fonts."""
    from PySide6.QtWidgets import QApplication

    from app.style import language

    app = QApplication.instance()
    for code, page in (("de", "review"), ("ja", "people"), ("ar", "settings")):
        language.speak(app, code)
        album = Album(library, workers=1)
        album.window.pages.go(page)
        album.settle(1500)
        album.window.messages.toast.hide()
        yield f"{page}-{code}", album.window.grab()
        album.kith.close()
    language.speak(app, "en")


def _album_with_problems(folder: Path) -> Path:
    album = folder / "Pictures"
    shutil.copytree(SAMPLE, album, ignore=shutil.ignore_patterns(".*"))
    photo = next(iter(sorted(SAMPLE.glob("*.jpg"))))
    (album / "2014-07-19 cut short by a full disk.jpg").write_bytes(photo.read_bytes()[:4000])
    (album / "scan0031.png").write_bytes(b"")
    return album


def _both(album: Album, name: str, go: Callable[[], None]) -> Iterator[tuple[str, object]]:
    for mode in ("light", "dark"):
        _dress(album, mode)
        go()
        album.settle()
        yield f"{name}-{mode}", album.window.grab()


def _dialogs(album: Album, person_id: int) -> Iterator[tuple[str, object]]:
    """Draw the questions that lie above the pages, each as it asks about somebody."""
    from PySide6.QtWidgets import QDialog

    from app.pages.people.actions import PeopleActions
    from app.pages.person.splitting import ask_split
    from app.window import menu
    from app.window.about_dialog import AboutDialog

    parts, window = album.kith.parts, album.window
    person, other = sorted(album.kith.library.reading.people(), key=lambda one: one.person_id != person_id)[:2]
    faces = [face.face_id for face in album.kith.library.reading.faces(person_id=person_id)]
    asks: dict[str, Callable[[], object]] = {
        "merge": lambda: PeopleActions(parts, window).merge(other.person_id, person_id),
        "split": lambda: ask_split(parts, person, faces[0], faces[-1], window),
        "keys": lambda: menu.show_keys(window, window.pages.here, window.pages.widget_of(window.pages.here)),
        "about": lambda: AboutDialog("~/.local/share/kith/library.sqlite", window).show(),
    }
    for name, ask in asks.items():
        for mode in ("light", "dark"):
            _dress(album, mode)
            ask()
            album.settle(1000)
            dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
            yield f"{name}-{mode}", dialog.grab()
            dialog.close()


def _import_dialog(album: Album) -> Iterator[tuple[str, object]]:
    """Draw what Picasa would have known of the album."""
    from app.pages.importing.dialog import ImportDialog

    folder = album.window.folders.present()[0]
    _write_picasa(album, folder)
    for mode in ("light", "dark"):
        _dress(album, mode)
        dialog = ImportDialog(album.kith.parts, [folder], parent=album.window)
        dialog.open()
        album.wait_for(lambda dialog=dialog: dialog.plan is not None)
        album.settle(1000)
        yield f"import-{mode}", dialog.grab()
        dialog.reject()


def _write_picasa(album: Album, folder: Path) -> None:
    """Write an ini that names the faces as they were found, and somebody whom no detector found."""
    lines = ["[Contacts2]", "f=The cat;;"]
    for face in album.kith.library.reading.faces():
        path, info = Path(face.paths[0]), face.info
        name = next((name for part, name in NAMES.items() if part in path.stem), None)
        if name is not None and path.parent == folder:
            contact = f"{sum(map(ord, name)):x}"
            edges = face.face.box / (info.width_px, info.height_px, info.width_px, info.height_px)
            digits = "".join(f"{round(65535 * min(max(float(edge), 0.0), 1.0)):04x}" for edge in edges)
            lines += ["[Contacts2]", f"{contact}={FULL_NAMES.get(name, name)};;"]
            lines += [f"[{path.name}]", f"faces=rect64({digits}),{contact}"]
    lines += [f"[{path.name}]\nfaces=rect64(4000400090009000),f" for path in folder.glob("*The cat.jpg")]
    (folder / ".picasa.ini").write_text("\n".join(lines), encoding="utf-8")


def _dress(album: Album, mode: str) -> None:
    from app.pages.settings.page import SettingsView

    album.kith.session.remember("theme", mode)
    if (settings := album.window.findChild(SettingsView)) is not None:
        settings.theme.setCurrentIndex(settings.theme.findData(mode))
    album.window.theme_changed.emit(mode)


def _save(picture: object, file: Path) -> None:
    """Keep a picture small: few screens need more than 256 colours."""
    from PIL import Image

    picture.save(str(file))  # type: ignore[attr-defined]
    if file.stat().st_size > MAX_BYTES // 2:
        with Image.open(file) as whole:
            small = whole.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT)
        small.save(file, optimize=True)


if __name__ == "__main__":
    main()
