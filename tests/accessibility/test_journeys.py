"""Naming, merging, reviewing, finding and undoing by somebody who sees nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.accessibility.conftest import kith_window
from tests.accessibility.screen_reader import ACTIVE, FOCUSABLE, GoneError, Heard, ScreenReader
from tests.app.family import make_family

ENTER, RIGHT, F2, HOME, END = 0xFF0D, 0xFF53, 0xFFBF, 0xFF50, 0xFF57  # X11's keysyms


@pytest.fixture(scope="module")
def window(desktop: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    """A reader of a window on a family of five, two of them with names."""
    folder = tmp_path_factory.mktemp("family")
    make_family(folder).library.close()
    reader = ScreenReader(desktop["AT_SPI_BUS_ADDRESS"])
    with kith_window(desktop, folder / "library.db"):
        reader.program()  # which may take its time to start
        reader.find("list item", "Anna", start=True)
        yield reader
    reader.close()


@pytest.fixture
def reader(window: ScreenReader) -> ScreenReader:
    """The same, on the page of all people, at the first of them."""
    window.find("radio button", "People").act()
    frame = window.find("frame", "People – Kith")
    window.until(lambda: frame.has(ACTIVE), "the window's turn")
    window.find("list", "People").focus()
    window.press(END)
    window.until(lambda: window.focus and window.focus.role == "list item", "the last of the people")
    window.press(HOME)
    window.until(lambda: window.focus and window.focus.name.startswith("Anna"), "the first of the people")
    return window


def test_naming_and_undoing(reader) -> None:
    reader.go_to("list item", "Without a name, 5 faces", RIGHT)
    reader.press(F2)
    box = reader.until(lambda: reader.focus if reader.focus.role == "text" else None)
    assert box.name == "Name"
    box.write("Zoë")
    reader.press(ENTER)
    reader.find("list item", "Zoë, 5 faces")
    reader.find("push button", "Undo: Named 5 faces “Zoë”").act()
    reader.find("list item", "Without a name, 5 faces")


def test_merging(reader) -> None:
    reader.go_to("list item", "Without a name, 5 faces", RIGHT)
    reader.find("push button", "Merge with").act()
    box = reader.until(lambda: reader.focus if reader.focus.name == "Search people" else None)
    box.write("Anna")
    reader.press(ENTER)
    reader.find("label", "Together: Anna, 13 faces")
    reader.find("push button", "Merge").act()
    reader.find("list item", "Anna, 13 faces")
    reader.find("push button", "Undo: ", start=True).act()
    reader.find("list item", "Anna, 8 faces")


def test_reviewing(reader) -> None:
    reader.find("radio button", "Review, 1").act()
    reader.find("label", "Who is this?")
    reader.find("list item", "Face 5")
    reader.find("text", "Who is this?").write("Zoë")

    def named() -> Heard | None:
        if (name := reader.heard("push button", "Name")) is not None:
            name.act()  # a question that came this instant takes no answer yet
        undo = reader.heard("push button", "Undo: ", start=True)
        return undo if undo is not None and "5 faces" in undo.name and "Zoë" in undo.name else None

    reader.until(named, "the name").act()
    reader.find("radio button", "Review, 1")


def test_finding(reader) -> None:
    reader.press(ENTER)
    reader.find("frame", "Anna – Kith")
    reader.find("push button", "Find this person").act()
    found = reader.find("list", "Faces found")
    faces = reader.until(lambda: children if len(children := found.children) == 7 else None, "seven faces")
    assert all(face.name.startswith("Anna") and "distance" in face.name for face in faces)


@pytest.mark.parametrize("page", ["People", "Photos", "Memories", "Review", "Find", "Learning", "Problems", "Settings"])
def test_whatever_can_be_used_has_a_name(reader, page) -> None:
    reader.find("radio button", page, start=True).act()
    reader.find("frame", f"{page} – Kith")
    for one in reader.everything():
        try:
            name = one.name or one.heard.description
        except GoneError:
            continue
        assert name or not one.has(FOCUSABLE), f"a {one.role} without a name on {page}"
