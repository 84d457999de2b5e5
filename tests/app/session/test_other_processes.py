"""Another process changes or scans the library: the window shows it, and then scans what had to wait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.background.tasks import WRITE
from app.session.other_processes import OtherProcesses
from app.session.scans.scanner import Scanner
from app.session.session import Session
from engine.library import Library, NamePerson
from engine.library.error_sentences import BeingScannedError
from tests.app.held import HeldTasks
from tests.engine.library import make


@pytest.fixture
def scanner(session: Session) -> Iterator[Scanner]:
    scanner = Scanner(session, workers=0)
    yield scanner
    scanner.close()


@pytest.fixture
def others(session: Session, scanner: Scanner) -> Iterator[OtherProcesses]:
    session.library.is_changed_elsewhere()  # as where the library is opened: from now on
    following = OtherProcesses(session, scanner, again_ms=20, show_every_s=0.0)
    yield following
    following.close()


@pytest.fixture
def said(session: Session) -> list[str]:
    """What the user reads, errors included."""
    said: list[str] = []
    session.tasks.failed.disconnect()
    session.tasks.failed.connect(lambda error: said.append(str(error)))
    session.said.connect(lambda sentence, _: said.append(sentence))
    return said


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """The library as another process has it open."""
    with Library.open(library.path) as opened:
        yield opened


def test_what_another_scan_writes_is_shown_as_it_goes_on(
    qtbot: Any, session: Session, others: OtherProcesses, other: Library
) -> None:
    with other.scan_lock():
        with qtbot.waitSignal(others.scan_began):
            others.look()
        assert others.scanning
        with qtbot.assertNotEmitted(session.regrouped, wait=200):  # nothing is written
            pass
        with qtbot.waitSignal(session.regrouped):
            make.write(other, *make.rows_of_faces(2))
    with qtbot.waitSignal(others.scan_ended):
        pass
    assert not others.scanning


def test_where_nobody_scans_or_writes_nothing_is_shown(qtbot: Any, session: Session, others: OtherProcesses) -> None:
    with qtbot.assertNotEmitted(others.scan_began, wait=200), qtbot.assertNotEmitted(session.regrouped):
        others.look()
        session.do(NamePerson(1, "Anton"))  # which the window shows by itself
    assert not others.scanning


def test_an_edit_of_another_process_is_shown(
    qtbot: Any, session: Session, others: OtherProcesses, other: Library
) -> None:
    others.look()
    with qtbot.waitSignal(session.regrouped), qtbot.waitSignal(session.undo_changed) as shown:
        change = other.edits.do(NamePerson(1, "Anton"))
    assert shown.args == [change.title, None]
    with qtbot.waitSignal(session.regrouped):
        other.set_setting("min_face_px", 99)
    assert session.setting("min_face_px") == 99


def test_an_edit_of_another_process_is_not_undone_unawares(
    qtbot: Any, session: Session, said: list[str], others: OtherProcesses, other: Library
) -> None:
    with qtbot.waitSignal(session.done) as done:
        session.do(NamePerson(1, "Anton"))
    title = done.args[1].title
    others_title = other.edits.do(NamePerson(2, "Berta")).title
    with qtbot.waitSignal(session.undo_changed) as shown:
        session.undo()  # before the window could notice
    assert said[-1] == f"“{title}” was not undone, as the library was changed meanwhile."
    assert shown.args == [others_title, None]
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert said[-1] == f"Undone: {others_title}"


def test_a_message_offers_to_undo_what_it_speaks_of(
    qtbot: Any, session: Session, said: list[str], others: OtherProcesses, other: Library
) -> None:
    with qtbot.waitSignal(session.done) as done:
        session.do(NamePerson(1, "Anton"))
    others.look()
    with qtbot.waitSignal(session.regrouped), qtbot.waitSignal(session.undo_changed):
        other.edits.do(NamePerson(2, "Berta"))
    with qtbot.waitSignal(session.tasks.failed):
        session.undo_what_was_said()
    assert said[-1] == f"“{done.args[1].title}” was not undone, as the library was changed meanwhile."
    assert not any(step.undone for step in other.edits.journal())
    with qtbot.waitSignal(session.undone):
        other.edits.undo()
        session.undo_what_was_said()
    assert [step.title for step in other.edits.journal() if step.undone][-1] == done.args[1].title


def test_what_was_undone_elsewhere_is_not_undone_further(
    qtbot: Any, session: Session, said: list[str], others: OtherProcesses, other: Library
) -> None:
    for person_id, name in ((1, "Anton"), (2, "Berta")):
        with qtbot.waitSignal(session.done):
            session.do(NamePerson(person_id, name))
    other.edits.undo()
    with qtbot.waitSignal(session.tasks.failed), qtbot.waitSignal(session.undo_changed):
        session.undo()
    with qtbot.waitSignal(session.said):
        session.redo()
    assert [step.undone for step in other.edits.journal(2)] == [False, False]
    with qtbot.waitSignal(session.undone):
        session.undo_to(other.edits.journal(2)[1].journal_id)
    with qtbot.waitSignal(session.undo_changed):
        session.refresh_undo()
    other.edits.redo()
    with qtbot.waitSignal(session.tasks.failed):
        session.redo()
    assert said[-1].endswith("was not redone, as the library was changed meanwhile.")


def test_edits_under_way_are_undone_in_their_turn(qtbot: Any, session: Session, tasks: HeldTasks) -> None:
    held = tasks.hold(WRITE, before=True)
    session.do(NamePerson(1, "Anton"))
    session.do(NamePerson(2, "Berta"))
    with qtbot.waitSignals([session.undone, session.undone]):
        session.undo()
        session.undo()
        held.let_go()
    assert all(step.undone for step in session.library.edits.journal(2))


def test_a_scan_that_had_to_wait_begins_by_itself(
    qtbot: Any, scanner: Scanner, others: OtherProcesses, other: Library, tmp_path: Path
) -> None:
    photos = tmp_path / "landscapes"
    photos.mkdir()
    Image.new("RGB", (160, 120), (90, 140, 60)).save(photos / "0.png")
    with other.scan_lock():
        with qtbot.waitSignal(scanner.failed) as failed, qtbot.waitSignals([others.scan_began, scanner.ended]):
            scanner.scan([photos])
        assert isinstance(failed.args[0], BeingScannedError)
        assert not scanner.running
    with qtbot.waitSignal(scanner.ended) as ended:
        pass
    assert ended.args[0].finished.n_scanned == 1


def test_its_own_scan_is_nobody_elses(qtbot: Any, scanner: Scanner, others: OtherProcesses, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(others.scan_began), qtbot.waitSignal(scanner.ended):
        scanner.scan([tmp_path])
        others.look()
