"""Names that lie beside the photos are offered once a scan came upon them, and never twice."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.session.parts import WindowParts
from app.session.scans.scan_progress import ScanProgress
from app.session.scans.scanner import ScanOutcome
from app.session.session import Session
from app.widgets.dialogs.messages import Messages
from app.window import menu
from app.window.names_offer import OFFERED_SETTING, NamesOffer
from tests.app.family import Family


class FakeNavigator:
    """Notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def add_folders(self, folders: list[Path]) -> None:
        self.asked.append(folders)

    def scan_again(self, **changes: object) -> None:
        self.asked.append("scan")


def finished(n_scanned: int) -> Any:
    """The end of a scan, as far as it is looked at here."""
    return SimpleNamespace(n_scanned=n_scanned)


@pytest.fixture
def ground(qtbot: Any) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    ground.show()
    return ground


def test_names_are_offered_once(qtbot: Any, session: Session, ground: QWidget, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / ".picasa.ini").write_text("[Contacts2]\n")
    messages = Messages(ground, ground)
    session.said.connect(messages.say)
    accepted: list[bool] = []
    some = finished(n_scanned=3)

    def offer() -> NamesOffer:
        return NamesOffer(session, messages.toast, lambda: [photos], lambda: accepted.append(True), ground)

    first = offer()
    first.look(ScanOutcome(None, ScanProgress()))  # it was stopped
    first.look(ScanOutcome(some, ScanProgress()))
    qtbot.waitUntil(messages.toast.more.isVisible)
    assert messages.toast.text == "Picasa may know who is in your photos."
    messages.toast.more.click()
    assert accepted == [True]
    assert session.setting(OFFERED_SETTING) == [f"Picasa: {photos}"]
    again = offer()
    again.look(ScanOutcome(some, ScanProgress()))
    with qtbot.waitSignal(session.undo_changed):  # behind it, in the same threads
        session.refresh_undo()
    assert not messages.toast.isVisible()


def test_folders_are_walked_again_only_for_new_photos(
    qtbot: Any, session: Session, ground: QWidget, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    messages = Messages(ground, ground)

    def look(n_scanned: int) -> None:
        offer = NamesOffer(session, messages.toast, lambda: [photos], lambda: None, ground)
        offer.look(ScanOutcome(finished(n_scanned=n_scanned), ScanProgress()))
        with qtbot.waitSignal(session.undo_changed):  # behind it, in the same threads
            session.refresh_undo()

    look(0)  # the first time, whatever the scan found
    (photos / ".picasa.ini").write_text("[Contacts2]\n")
    look(0)
    assert session.setting(OFFERED_SETTING) is None
    look(1)
    qtbot.waitUntil(lambda: session.setting(OFFERED_SETTING) == [f"Picasa: {photos}"])


def test_after_an_import_more_faces_can_be_looked_for(
    qtbot: Any, session: Session, parts: WindowParts, family: Family, ground: QWidget, tmp_path: Path
) -> None:
    messages, navigator = Messages(ground, ground), FakeNavigator()
    session.said.connect(messages.say)
    (face,) = family.library.reading.faces(face_ids=family.faces[2][:1])
    edges = ",".join(str(edge) for edge in face.face.box.tolist())
    columns = "photo,person,x0,y0,x1,y1,photo_width,photo_height"
    (tmp_path / "names.csv").write_text(f"{columns}\n{face.paths[0]},Carl,{edges},80,80\n")
    dialog = menu.bring_names(ground, parts, [tmp_path], navigator, messages.toast)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: dialog.empty.title.text().startswith("No names"))
    dialog.read(tmp_path / "names.csv")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.take.click()
    assert messages.toast.text == "Imported the names of 1 person from Kith: 1 face"
    assert messages.toast.undo.isVisible()
    messages.toast.more.click()
    assert navigator.asked == ["scan"]
