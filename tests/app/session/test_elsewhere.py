"""What others change in a shared library is seen in an open window at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.tasks import Tasks
from app.session.elsewhere import Elsewhere
from app.session.session import Session
from app.widgets.dialogs.backing_up import choose_backup
from engine.addresses import read_address, write_address
from engine.library import Library, NamePerson
from engine.photos.thumbnail_store import ThumbnailStore, photo_key, store_of
from tests.app.session.shared import followed, library_on
from tests.engine.library.make import rows_of_faces, write
from tests.engine.library.places import CREATE_ROLE
from tests.postgres import Server


@pytest.fixture
def other(postgres: Server, tmp_path: Path) -> Iterator[Library]:
    """The library as another window has it open; person 1 has two faces, person 2 one."""
    with library_on(postgres, tmp_path) as library:
        yield library


@pytest.fixture
def session(qtbot: Any, other: Library) -> Iterator[Session]:
    tasks = Tasks()
    with Library.open(other.path) as library:
        yield Session(library, tasks)
        tasks.close()


@pytest.fixture
def elsewhere(qtbot: Any, session: Session) -> Iterator[Elsewhere]:
    with followed(qtbot, session) as following:
        yield following


def test_an_edit_of_anothers_is_a_change_here(
    qtbot: Any, session: Session, elsewhere: Elsewhere, other: Library
) -> None:
    with qtbot.waitSignal(session.changed) as changed:
        other.edits.do(NamePerson(1, "Anna"))
    (change,) = changed.args
    assert change.people == (1,)
    with qtbot.waitSignal(session.changed), qtbot.waitSignal(session.undo_changed):
        other.edits.undo()


def test_own_edits_are_not_heard_twice(qtbot: Any, session: Session, elsewhere: Elsewhere, other: Library) -> None:
    people: list[tuple[int, ...]] = []
    session.changed.connect(lambda change: people.append(change.people))
    with qtbot.waitSignal(session.done):
        session.do(NamePerson(1, "Anna"))
    other.edits.do(NamePerson(2, "Bob"))  # which is told after one's own
    qtbot.waitUntil(lambda: (2,) in people)
    assert people == [(1,), (2,)]


def test_after_anothers_scan_everything_is_read_anew(
    qtbot: Any, session: Session, elsewhere: Elsewhere, other: Library
) -> None:
    with qtbot.waitSignal(session.regrouped):
        write(other, *rows_of_faces(5))


def test_what_another_has_changed_since_is_passed_over_by_the_next_undo(
    qtbot: Any, session: Session, elsewhere: Elsewhere, other: Library, postgres: Server, tmp_path: Path
) -> None:
    address = read_address(other.path)
    assert address is not None
    postgres.run(CREATE_ROLE.format("bert"), "ALTER ROLE bert SUPERUSER")
    write_address(tmp_path / "bert.library", address.replace("//kith@", "//bert@"))
    said: list[str] = []
    session.tasks.failed.connect(lambda error: said.append(str(error)))
    session.said.connect(lambda sentence, _: said.append(sentence))
    for person_id, name in ((1, "Anna"), (2, "Bob")):
        with qtbot.waitSignal(session.done):
            session.do(NamePerson(person_id, name))
    with Library.open(tmp_path / "bert.library") as berts:
        berts.edits.do(NamePerson(2, "Ben"))
    next_title = "Named 2 faces “Anna”"
    is_next = {"check_params_cb": lambda undo, _redo: undo == next_title}
    with qtbot.waitSignal(session.tasks.failed), qtbot.waitSignal(session.undo_changed, **is_next):
        session.undo()
    assert said[-1].endswith("(“Renamed “Bob” to “Ben””). The next time, this step is passed over.")
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert said[-1] == f"Undone: {next_title}"
    postgres.run("ALTER ROLE bert NOSUPERUSER")


def test_a_lost_connection_is_found_again(
    qtbot: Any, session: Session, elsewhere: Elsewhere, other: Library, postgres: Server
) -> None:
    postgres.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    qtbot.waitUntil(lambda: not elsewhere.is_following)
    with qtbot.waitSignal(session.regrouped):  # what happened meanwhile was not heard
        elsewhere.follow()  # as it does after a while
    assert elsewhere.is_following
    with qtbot.waitSignal(session.changed):
        other.edits.do(NamePerson(1, "Anna"))


def test_whom_another_forgets_is_forgotten_here_too(qtbot: Any, other: Library, tmp_path: Path) -> None:
    tasks, here = Tasks(), tmp_path / "here.library"
    write_address(here, read_address(other.path) or "")
    key = photo_key(99, "a" * 32)  # of a photo that is in the library no longer
    with closing(ThumbnailStore(store_of(here))) as thumbnails, Library.open(here) as library:
        thumbnails.put([(key, b"jpeg")])
        following = Elsewhere(Session(library, tasks))
        with qtbot.waitSignal(following.forgotten):  # on opening
            following.follow()
        thumbnails.put([(key, b"jpeg")])
        with qtbot.waitSignal(following.forgotten):
            other.forgetting.forget(1)
        assert thumbnails.get(key) is None
        following.close()
        tasks.close()


def test_a_library_of_ones_own_has_nobody_to_follow(qtbot: Any, tmp_path: Path) -> None:
    tasks = Tasks()
    with Library.open(tmp_path / "own.db") as library:
        following = Elsewhere(Session(library, tasks))
        following.follow()
        tasks.close()
        assert not following.is_following
        following.close()


def test_no_backup_is_asked_for_that_could_not_be_put_back(qtbot: Any, session: Session) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(session.tasks.failed) as failed:
        choose_backup(session, window, lambda backup: None)
    assert "is on a server, where backups and repairs are made" in str(failed.args[0])
    assert not window.findChildren(QFileDialog)
