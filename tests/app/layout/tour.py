"""A tour of every page and dialog of the window in a process of its own, as large as asked for: what does not fit.

    python -m tests.app.layout.tour --language pseudo --right-to-left
    python -m tests.app.layout.tour --text 200 --sizes 1024x700 3840x2160 [--shots FOLDER --dark] [--library FILE]

It prints what is wrong, a line each, and ends with 1 where there is anything.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

LONG_NAME = "Anna-Katharina von Hohenstein-Oberwaldstetten"


def main() -> int:
    """Show everything and print the faults."""
    parser = argparse.ArgumentParser(prog="python -m tests.app.layout.tour", description=__doc__)
    parser.add_argument("--text", type=int, default=100, help="size of the text, percent")
    parser.add_argument("--sizes", nargs="+", default=["1024x700"])
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="en", help="one of Kith's, or pseudo: what is not in it is listed too")
    parser.add_argument("--right-to-left", action="store_true", help="lines begin at the right")
    parser.add_argument("--library", type=Path, help="a library to show a copy of; else one is painted")
    parser.add_argument("--only", nargs="+", default=[], help="pages and dialogs, by name")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _set_screen(Path(folder), wanted.text, wanted.sizes[0])
        return _tour(Path(folder), wanted)


def _set_screen(folder: Path, text_percent: int, size: str) -> None:
    """Make a screen without glass, as large as asked for and with text as large as asked for."""
    width, height = size.split("x")
    dpi = round(96 * text_percent / 100)
    screen = {"name": "tour", "x": 0, "y": 0, "width": int(width), "height": int(height), "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": dpi, "logicalBaseDpi": dpi}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _tour(folder: Path, wanted: argparse.Namespace) -> int:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0]])
    app.setFont(QFont("DejaVu Sans", 10))
    _speak(app, wanted)
    from tests.app.layout.audit import faults_of, painted_words
    from tests.app.layout.guide import Guide

    faults: list[str] = []
    guide = Guide(_library(folder, wanted.library), dark=wanted.dark)
    try:
        faults += guide.first_faults()
        for size in wanted.sizes:
            guide.resize(*map(int, size.split("x")))
            for name, window in _stops(guide, wanted.only):
                with painted_words() as painted:
                    picture = window.grab()
                found = [*faults_of(window, guide.size), *painted]
                if wanted.language == "pseudo":
                    from tests.app.layout.pseudo import english_in

                    found += english_in(window, guide.names)
                faults += [f"{size} {name}: {fault}" for fault in found]
                if wanted.shots:
                    wanted.shots.mkdir(parents=True, exist_ok=True)
                    look = "dark" if wanted.dark else "light"
                    picture.save(
                        str(wanted.shots / f"{name}-{size}-{wanted.text}-{look}{'-rtl' * wanted.right_to_left}.png")
                    )
    finally:
        guide.close()
    for fault in dict.fromkeys(faults):
        print(fault)
    return 1 if faults else 0


def _speak(app: Any, wanted: argparse.Namespace) -> None:
    from PySide6.QtCore import Qt

    from app.startup import engine_words
    from app.style import language
    from tests.app.layout.pseudo import Pseudo

    language.speak(app, wanted.language)
    if wanted.language == "pseudo":
        app.installTranslator(Pseudo(app))
    if wanted.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    engine_words.install()


def _stops(guide: Any, only: list[str]) -> Iterator[tuple[str, Any]]:
    stops: dict[str, Callable[[], Any]] = guide.stops()
    for name, go in stops.items():
        if not only or name in only:
            yield name, go()
            guide.leave()


def _library(folder: Path, given: Path | None) -> Path:
    return Path(shutil.copy(given, folder / "library.db")) if given is not None else paint_library(folder)


def paint_library(folder: Path) -> Path:
    """Make the library that is shown where none is given."""
    from engine.library import NamePerson
    from tests.app.learned import make_learned
    from tests.engine.library import make

    learned = make_learned(folder / "library.db")
    with learned.library as library:
        library.edits.do(NamePerson(learned.people[0], LONG_NAME))
        library.edits.do(NamePerson(learned.people[1], None))
        broken = make.photo("/photos/of a holiday long ago/broken.jpg")
        make.write(library, failures=[(broken, make.Failure(broken.path, "decode", "The file is cut short."))])
    return folder / "library.db"


if __name__ == "__main__":
    sys.exit(main())
