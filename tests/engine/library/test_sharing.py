"""Several people, or windows, with one library on a server."""

from __future__ import annotations

import logging
import select
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import ProgrammingError

from engine.addresses import library_file, read_address, write_address
from engine.errors import KnownError, StandsError
from engine.library import Change, HidePerson, Library, MergePeople, MoveFaces, NamePerson
from engine.library.databases.postgres_errors import known_errors, lost
from engine.library.error_sentences import UnreachableError
from engine.library.transfer import copy_library

from .make import owner, rows_of_faces, write
from .places import Databases, Places

pytestmark = pytest.mark.servers

PASSWORD = "s3cret-Zauberwort"


def test_each_takes_back_their_own_edits(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    assert (anna.user, bert.user) == ("anna", "bert")
    anna.edits.do(NamePerson(2, "Bob"))
    bert.edits.do(NamePerson(3, "Cid"))
    assert [entry.made_by for entry in anna.edits.journal(2)] == ["bert", "anna"]
    assert [entry.made_by for entry in bert.edits.journal(1, own=True)] == ["bert"]
    assert "Bob" in str(anna.edits.next_steps()[0])
    anna.edits.undo()
    assert [person.name for person in bert.reading.people()] == ["Anna", "Cid", None]
    bert.edits.undo()
    anna.edits.redo()
    assert [person.name for person in bert.reading.people()] == ["Anna", "Bob", None]
    assert "Cid" in str(bert.edits.next_steps()[1]), "another's edit takes nobody's redo away"


def test_nobody_takes_back_what_another_has_changed_since(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    anna.edits.do(MoveFaces((4,), 1))
    bert.edits.do(MoveFaces((4,), 3))
    with pytest.raises(KnownError, match="bert has changed the same people or faces since"):
        anna.edits.undo()
    assert owner(anna, 4) == 3
    bert.edits.undo()
    assert anna.edits.undo() is not None
    assert owner(anna, 4) == 2


def test_what_cannot_be_taken_back_is_passed_over_the_next_time(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    anna.edits.do(NamePerson(2, "Bob"))
    anna.edits.do(NamePerson(3, "Cid"))
    bert.edits.do(NamePerson(3, "Dan"))
    with pytest.raises(StandsError, match="bert has changed the same people or faces since"):
        anna.edits.undo()
    assert "Bob" in str(anna.edits.next_steps()[0])
    assert "Bob" in (anna.edits.undo() or Change("")).title
    assert [person.name for person in anna.reading.people()] == ["Anna", "Dan", None]
    assert "Bob" in (anna.edits.redo() or Change("")).title, "what stands above it is not in the way of making it again"
    bert.edits.undo()
    assert "Cid" in (anna.edits.undo() or Change("")).title, "nothing is in the way any more"
    assert "Bob" in (anna.edits.undo() or Change("")).title


def test_what_cannot_be_made_again_is_passed_over_the_next_time(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    anna.edits.do(NamePerson(2, "Bob"))
    anna.edits.do(NamePerson(3, "Cid"))
    anna.edits.undo()
    anna.edits.undo()
    bert.edits.do(NamePerson(2, "Dan"))
    with pytest.raises(StandsError):
        anna.edits.redo()
    assert "Cid" in (anna.edits.redo() or Change("")).title
    assert sorted(person.name or "" for person in anna.reading.people()) == ["Anna", "Cid", "Dan"]
    assert anna.edits.redo() is None


def test_below_what_stands_nothing_is_taken_back_that_it_changed(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    anna.edits.do(NamePerson(2, "Bob"))
    anna.edits.do(NamePerson(3, "Cid"))
    face = anna.reading.faces(person_id=3)[0].face_id
    anna.edits.do(MergePeople(3, 2))
    bert.edits.do(MoveFaces((face,), 1))
    merge = anna.edits.journal(own=True)[0].journal_id
    with pytest.raises(StandsError, match="bert has changed"):
        anna.edits.undo()
    with pytest.raises(StandsError, match=r"Cid.* anna has changed .*Merged"):
        anna.edits.undo()
    with pytest.raises(StandsError, match="bert has changed"):  # chosen by itself it is not passed over
        anna.edits.undo_to(merge)
    assert "Bob" in (anna.edits.undo() or Change("")).title
    anna.edits.do(NamePerson(2, "Eve"))
    anna.edits.undo()
    with pytest.raises(StandsError, match="bert has changed"):  # an edit later it is tried again
        anna.edits.undo()


def test_what_one_took_back_is_not_made_again_over_anothers_edit_in_a_copy(
    shared: tuple[Library, Library, Library], tmp_path: Path
) -> None:
    anna, bert, _ = shared
    anna.edits.do(NamePerson(2, "Bob"))
    bert.edits.do(NamePerson(3, "Bo"))
    anna.edits.undo()
    copy_library(bert.path, tmp_path / "copy.db")
    with Library.open(tmp_path / "copy.db") as copy:
        assert (copy.edits.next_steps()[1], copy.edits.redo()) == (None, None)
        assert copy.edits.undo() is not None


def test_edits_of_many_interleave(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    errors: list[BaseException] = []

    def live(library: Library, person_id: int) -> None:
        try:
            for step in range(12):
                library.edits.do(HidePerson(person_id, step % 2 == 0))
                write(library, *rows_of_faces(step + 1))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=live, args=pair) for pair in ((anna, 2), (bert, 3))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    for library in (anna, bert):
        assert len(library.edits.journal(own=True)) == 12
        assert len(library.reading.faces()) == 12


def hear(library: Library, said: Library, change: object) -> list[Change | None]:
    """Let one change something, and return what the other hears of it."""
    heard = library.edits.made_elsewhere()
    own = said.edits.made_elsewhere()
    assert heard is not None
    assert own is not None
    try:
        change()  # type: ignore[operator]
        ready, _, _ = select.select([heard], [], [], 60.0)
        assert ready, "nothing was heard"
        assert list(own.hear()) == []
        return list(heard.hear())
    finally:
        heard.close()
        own.close()


def test_others_edits_are_heard_at_once(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    assert hear(anna, bert, lambda: bert.edits.do(MoveFaces((4,), 1))) == [Change("", people=(1, 2), faces=(4,))]
    assert hear(anna, bert, bert.edits.undo) == [Change("", people=(1, 2), faces=(4,))]
    assert hear(bert, anna, lambda: write(anna, *rows_of_faces(1))) == [None]


def test_libraries_in_one_database_are_not_heard_in_each_other(
    shared: tuple[Library, Library, Library], places: Places, tmp_path: Path
) -> None:
    anna, bert, _ = shared
    assert isinstance(places, Databases)
    database = places.database_of(anna.path)
    places.server.run("CREATE SCHEMA club", database=database)
    write_address(tmp_path / "club.library", places.server.address(database) + "&options=-csearch_path%3Dclub")
    with Library.open(tmp_path / "club.library") as club:
        write(club, *rows_of_faces(1))
        others = anna.edits.made_elsewhere()
        assert others is not None
        write(club, *rows_of_faces(2))
        bert.edits.do(NamePerson(2, "Bob"))
        assert select.select([others], [], [], 60.0)[0]
        assert [change and change.people for change in others.hear()] == [(2,)]
        others.close()


def test_one_scan_and_one_grouping_at_a_time_wherever(shared: tuple[Library, Library, Library]) -> None:
    anna, bert, _ = shared
    with (
        anna.scan_lock(),
        pytest.raises(KnownError, match=r"^Another scan of this library is running, begun by anna\.$"),
        bert.scan_lock(),
    ):
        pass
    with (
        anna.grouping_lock(waits=False),
        pytest.raises(KnownError, match="are being grouped by anna"),
        bert.grouping_lock(waits=False),
    ):
        pass
    with bert.scan_lock(), bert.grouping_lock(waits=False):
        pass


def test_a_grouping_waits_for_another_and_not_for_ever(shared: tuple[Library, Library, Library]) -> None:
    anna, _, _ = shared
    with (
        Library.open(anna.path, busy_s=0.2) as hurried,
        anna.grouping_lock(waits=False),
        pytest.raises(KnownError, match="are being grouped by anna"),
        hurried.grouping_lock(waits=True),
    ):
        pass
    began, ended = threading.Event(), threading.Event()

    def group() -> None:
        with anna.grouping_lock(waits=False):
            began.set()
            ended.wait()

    thread = threading.Thread(target=group)
    thread.start()
    began.wait()
    threading.Timer(0.2, ended.set).start()
    with Library.open(anna.path) as patient, patient.grouping_lock(waits=True):
        assert ended.is_set()
    thread.join()


def test_a_password_is_nowhere(
    places: Places, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(places, Databases)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    caplog.set_level(logging.DEBUG)
    address = places.server.address(places.new_database()).replace("kith@", f"kith:{PASSWORD}@")
    for named in (address, address + f"&password={PASSWORD}"):
        file = library_file(named)
        with Library.open(file) as library:
            shown = [library.name, str(library.path), repr(library.health()), repr(vars(library))]
    assert (read_address(file) or "").startswith("postgresql+psycopg://kith@/kith_")
    wrong = library_file(f"postgresql://kith:{PASSWORD}@/nowhere?host={tmp_path}")
    with pytest.raises(KnownError, match=r"cannot be reached: No such file or directory\.$") as caught:
        Library.open(wrong)
    with pytest.raises(KnownError, match="is no address") as refused:
        library_file(f"postgresql://kith:{PASSWORD}@nas")
    shown += [str(caught.getrepr(style="long")), str(refused.value), caplog.text]
    shown += [path.read_text() for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert not [text for text in shown if PASSWORD in text]


@pytest.mark.parametrize(
    ("database", "statement", "sentence"),
    [
        (None, "", 'cannot be reached: database "kith_nowhere" does not exist'),
        ("its", "CREATE TABLE recipe (id int)", "belongs to another program"),
        ("its", "CREATE TABLE alembic_version AS SELECT 'a1b2' AS version_num", "belongs to another program"),
    ],
)
def test_what_is_no_library_is_explained(
    database: str | None, statement: str, sentence: str, places: Places, tmp_path: Path
) -> None:
    assert isinstance(places, Databases)
    name = "kith_nowhere" if database is None else places.new_database()
    if database:
        places.server.run(statement, database=name)
    write_address(tmp_path / "other.library", places.server.address(name))
    with pytest.raises(KnownError, match=sentence):
        Library.open(tmp_path / "other.library")


def test_a_server_has_backups_of_its_own(library: Library, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="kith library copy"):
        library.backup(tmp_path / "copy.db")
    assert library.back_up_if_due() is None
    assert library.pack()


def test_a_server_that_gives_no_reason_is_told_as_such() -> None:
    assert "is lost (no reason is given)" in str(lost("kith", OSError()))


@pytest.mark.parametrize(
    ("statement", "raised"), [(None, UnreachableError), ("SELECT 1", ProgrammingError)], ids=["address", "bug"]
)
def test_what_cannot_be_sent_is_no_lost_server(statement: str | None, raised: type[Exception]) -> None:
    with pytest.raises(raised), known_errors("kith"):
        raise ProgrammingError(statement, None, TypeError("cannot adapt type 'object'"))
