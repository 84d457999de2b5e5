"""Names that lie beside the photos are offered once a scan came upon them, and never twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.session.scan_progress import ScanProgress
from app.session.scanner import ScanOutcome
from app.session.session import Session
from app.widgets.messages import Messages
from app.window.names_offer import OFFERED_SETTING, NamesOffer


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
    finished: Any = object()

    def offer() -> NamesOffer:
        return NamesOffer(session, messages.toast, lambda: [photos], lambda: accepted.append(True), ground)

    first = offer()
    first.look(ScanOutcome(None, ScanProgress()))  # it was stopped
    first.look(ScanOutcome(finished, ScanProgress()))
    qtbot.waitUntil(messages.toast.more.isVisible)
    assert messages.toast.text == "Picasa may know who is in your photos."
    messages.toast.more.click()
    assert accepted == [True]
    assert session.setting(OFFERED_SETTING) == [f"Picasa: {photos}"]
    again = offer()
    again.look(ScanOutcome(finished, ScanProgress()))
    with qtbot.waitSignal(session.undo_changed):  # behind it, in the same threads
        session.refresh_undo()
    assert not messages.toast.isVisible()
