"""A server that is stopped and started: the window says so once, stays usable, and goes on by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.background.tasks import Tasks
from app.session.elsewhere import Elsewhere
from app.session.scans.scanner import Scanner
from app.session.session import Session
from app.session.thumbnails import Thumbnails
from engine.errors import KnownError
from engine.library import Library, NamePerson
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from tests.app.session.shared import followed, library_on
from tests.postgres import Server

AGAIN_MS = 100


@pytest.fixture
def library(network_server: Server, tmp_path: Path) -> Iterator[Library]:
    """A library that is open here; person 1 has two faces, person 2 one."""
    with library_on(network_server, tmp_path) as opened:
        yield opened


@pytest.fixture
def session(qtbot: Any, library: Library) -> Iterator[Session]:
    tasks = Tasks()
    yield Session(library, tasks)
    tasks.close()


@pytest.fixture
def elsewhere(qtbot: Any, session: Session) -> Iterator[Elsewhere]:
    with followed(qtbot, session, again_ms=AGAIN_MS) as following:
        yield following


def test_at_idle_it_is_said_once_and_again_when_it_is_back(
    qtbot: Any, session: Session, elsewhere: Elsewhere, network_server: Server
) -> None:
    said: list[str] = []
    session.tasks.failed.connect(lambda error: said.append(str(error)))
    session.said.connect(lambda sentence, _: said.append(sentence))
    with qtbot.waitSignal(session.tasks.failed):
        network_server.stop()
    qtbot.wait(4 * AGAIN_MS)  # in which it is tried again, in vain
    with qtbot.waitSignals([elsewhere.found_again, session.regrouped]):
        network_server.start()
    assert "is lost" in said[0]
    assert said[1:] == ["The library is there again."]


def test_an_edit_that_could_not_be_made_is_said_and_can_be_made_later(
    qtbot: Any, session: Session, elsewhere: Elsewhere, network_server: Server
) -> None:
    network_server.stop()
    with qtbot.waitSignal(session.tasks.failed) as failed:
        session.do(NamePerson(1, "Anna"))
    assert isinstance(failed.args[0], KnownError)
    session.remember("theme", "dark")  # which is written once that can be
    with qtbot.waitSignal(elsewhere.found_again):
        network_server.start()
    with qtbot.waitSignal(session.done):
        session.do(NamePerson(1, "Anna"))
    assert session.library.reading.people()[0].name == "Anna"
    assert session.library.setting("theme") == "dark"


def test_a_scan_goes_on_when_the_server_is_back(
    qtbot: Any, session: Session, elsewhere: Elsewhere, network_server: Server, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(3):
        Image.new("RGB", (160, 120), (number, 90, 30)).save(photos / f"{number}.jpg")
    scanner = Scanner(session, workers=0)
    scanner.failed.connect(elsewhere.doubt)
    elsewhere.found_again.connect(scanner.go_on)
    with qtbot.waitSignals([scanner.failed, scanner.ended]):
        scanner.scan([photos])
        network_server.stop()
    assert not scanner.running
    assert not scanner.has_more_to_do
    with qtbot.waitSignal(scanner.ended) as ended:
        network_server.start()
    assert ended.args[0].finished.n_scanned == 3
    scanner.close()


def test_thumbnails_that_could_not_be_asked_for_are_asked_again(
    qtbot: Any, session: Session, elsewhere: Elsewhere, network_server: Server
) -> None:
    thumbnails = Thumbnails(session.library, ThumbnailStore(store_of(session.library.path)))
    network_server.stop()
    assert thumbnails.face(1) is None
    qtbot.waitUntil(lambda: not thumbnails.are_awaited)
    with qtbot.waitSignal(elsewhere.found_again):
        network_server.start()
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.face(1) is None
    thumbnails.close()
