"""Names written into files beside the photos, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.background.tasks import READ, SLOW
from app.pages.sidecars.dialog import SidecarDialog
from app.pages.sidecars.model import SidecarTable
from app.pages.sidecars.work import LEFT, NEW, Row
from app.session.session import Session
from engine.interchange.sidecars import KEEP_SETTING, write_sidecars
from engine.interchange.xmp.reading import read_names


@pytest.fixture
def album(session: Session) -> Iterator[Path]:
    """The folder of the family's photos, which other tests read too: as it was at the end."""
    folder = Path(session.library.reading.faces()[0].paths[0]).parent
    yield folder
    for sidecar in folder.glob("*.xmp"):
        sidecar.unlink()


@pytest.fixture
def dialog(qtbot: Any, session: Session, album: Path) -> SidecarDialog:
    dialog = SidecarDialog(session)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def wait(qtbot: Any, session: Session) -> None:
    session.tasks.settle(qtbot, SLOW)
    session.tasks.settle(qtbot, READ)


def cells(dialog: SidecarDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_a_look_writes_nothing_and_one_click_writes_all(
    qtbot: Any, session: Session, dialog: SidecarDialog, album: Path
) -> None:
    wait(qtbot, session)
    assert len(cells(dialog)) == 11  # Anna's seven photos, and Åsa's four
    assert (f"{album.name}/0-0.jpg.xmp", "new", "Anna") in cells(dialog)
    assert not list(album.glob("*.xmp"))
    assert dialog.write.text() == "Write 11 files"
    assert not dialog.undo.isEnabled()
    with qtbot.waitSignal(session.said):
        dialog.write.click()
    wait(qtbot, session)
    assert dialog.words.text() == "Written: 11 new"
    assert [person.name for person in read_names(str(album / "1-0.jpg")).regions] == ["Åsa"]
    assert dialog.undo.isEnabled()
    dialog.undo.click()
    wait(qtbot, session)
    assert dialog.words.text() == "Put back: 11 removed"
    assert not list(album.glob("*.xmp"))


def test_what_is_left_alone_comes_first_and_says_why(
    qtbot: Any, session: Session, dialog: SidecarDialog, album: Path
) -> None:
    (album / "1-0.jpg.xmp").write_bytes(b"no xmp")
    wait(qtbot, session)
    dialog.guesses.click()  # looks again
    wait(qtbot, session)
    assert cells(dialog)[0] == (
        f"{album.name}/1-0.jpg.xmp",
        "left alone",
        "It is no XMP that can be read, so it was left alone.",
    )
    assert "1 left alone" in dialog.words.text()


def test_another_programs_names_are_told(qtbot: Any, session: Session, album: Path) -> None:
    write_sidecars(session.library, session.library.sidecars.named_photos())
    sidecar = album / "1-0.jpg.xmp"
    sidecar.write_bytes(sidecar.read_bytes().replace("Åsa".encode(), b"Bea").replace(b"made file", b"nothing"))
    text = sidecar.read_text().partition("<kith:Written>")
    sidecar.write_text(text[0] + text[2].partition("</kith:Written>")[2])  # another program's, then
    dialog = SidecarDialog(session)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    wait(qtbot, session)
    assert cells(dialog) == [(f"{album.name}/1-0.jpg.xmp", "left alone", "Åsa is called Bea there by another program")]
    assert not dialog.write.isEnabled()


def test_a_dialog_that_closes_stops_looking(qtbot: Any, session: Session, album: Path) -> None:
    held = session.tasks.hold(SLOW)
    dialog = SidecarDialog(session)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.reject()
    held.let_go()
    wait(qtbot, session)
    assert cells(dialog) == []


def test_putting_back_ends_what_keeps_them_current(
    qtbot: Any, session: Session, dialog: SidecarDialog, album: Path
) -> None:
    wait(qtbot, session)
    dialog.keep.click()
    assert session.setting(KEEP_SETTING) is True
    write_sidecars(session.library, session.library.sidecars.named_photos())
    dialog.guesses.click()
    wait(qtbot, session)
    assert dialog.words.text() == "11 as they should be"
    with qtbot.waitSignal(dialog.keep_changed):
        dialog.undo.click()
    wait(qtbot, session)
    assert session.setting(KEEP_SETTING) is False
    assert not list(album.glob("*.xmp"))


def test_the_table_is_a_model(qtmodeltester: Any, qapp: Any) -> None:
    model = SidecarTable()
    model.show([Row("/a/b.jpg.xmp", NEW, "Anna"), Row("/a/c\udcff.xmp", LEFT, "It is no file.")])
    qtmodeltester.check(model)
    assert model.index(0, 0).data() == "a/c?.xmp"
    assert model.index(1, 2).data() == "Anna"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "File"
