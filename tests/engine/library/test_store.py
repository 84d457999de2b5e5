"""The open file: settings, backup, the scan lock, several processes and threads at once."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.library import Library
from engine.library.error_sentences import BeingScannedError

from .make import rows_of_faces, write

PATIENCE_S = 60.0


def test_a_busy_library_is_explained(tmp_path: Path) -> None:
    with (
        Library.open(tmp_path / "library.db") as busy,
        Library.open(tmp_path / "library.db", busy_s=0.05) as other,
        busy.transaction(),
    ):
        other.reading.people()  # readers never wait
        with pytest.raises(KnownError, match="busy"):
            other.set_setting("theme", "dark")


@pytest.mark.files
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open.")
def test_nothing_is_written_into_a_library_that_was_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.set_setting("theme", "dark")
        path.rename(tmp_path / "elsewhere.db")
        for attempt in (lambda: library.set_setting("theme", "light"), lambda: library.setting("theme")):
            with pytest.raises(KnownError, match="cannot be opened"):
                attempt()
        assert not path.exists(), "no empty file takes its place"
        (tmp_path / "elsewhere.db").rename(path)
        library.set_setting("theme", "light")
    with Library.open(path) as library:
        assert library.setting("theme") == "light"


@pytest.mark.files
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open.")
def test_no_empty_file_is_made_where_a_library_goes_as_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library?#%41.db"
    with Library.open(path) as library:
        path.rename(tmp_path / "elsewhere.db")
        monkeypatch.setattr(Path, "exists", lambda self: True)  # as it was a moment ago
        for attempt in (lambda: library.set_setting("theme", "light"), lambda: library.setting("theme")):
            with pytest.raises(KnownError, match="cannot be opened"):
                attempt()
        monkeypatch.undo()
        assert not path.exists()
        (tmp_path / "elsewhere.db").rename(path)


@pytest.mark.files
def test_what_others_write_is_noticed_once(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library, Library.open(tmp_path / "library.db") as other:
        assert not library.is_changed_elsewhere(), "from now on"
        library.set_setting("theme", "dark")
        assert not library.is_changed_elsewhere(), "by itself"
        assert other.setting("theme") == "dark" and not library.is_changed_elsewhere(), "the other only reads"
        other.set_setting("theme", "light")
        library.set_setting("min_face_px", 40)
        assert library.is_changed_elsewhere()
        assert not library.is_changed_elsewhere()
        with library.transaction():
            assert not library.is_changed_elsewhere(), "it waits for nobody"


@pytest.mark.files
def test_a_backup_cannot_replace_the_library(library: Library) -> None:
    with pytest.raises(KnownError, match="cannot replace the library"):
        library.backup(library.path)
    for end in ("-wal", "-shm", "-journal"):  # what SQLite keeps or looks for beside it
        with pytest.raises(KnownError, match="cannot replace the library"):
            library.backup(library.path.with_name(library.path.name + end))
    with pytest.raises(KnownError, match="cannot be"):
        library.backup(library.path / "copy.db")


def test_settings_are_remembered(library: Library) -> None:
    assert library.setting("theme") is None
    library.set_setting("theme", {"dark": True, "accents": ["é", 1]})
    library.set_setting("theme", {"dark": False, "accents": ["é", 2]})
    assert library.setting("theme") == {"dark": False, "accents": ["é", 2]}


SCANNER = """
import sys
from pathlib import Path
from engine.library import Library
with Library.open(Path(sys.argv[1])) as library, library.scan_lock(), library.grouping_lock(waits=False):
    print("locked", flush=True)
    sys.stdin.read()
"""


def test_only_one_scan_at_a_time_even_after_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    scanner = subprocess.Popen(
        [sys.executable, "-c", SCANNER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    with scanner, Library.open(path) as library:
        assert scanner.stdout is not None
        assert scanner.stdout.readline() == b"locked\n"
        assert library.is_being_scanned()
        with pytest.raises(KnownError, match=r"^Another scan of this library is running"), library.scan_lock():
            pass
        scanner.kill()
        scanner.wait()
        deadline = time.monotonic() + PATIENCE_S
        while library.is_being_scanned():  # until the server has noticed that its client is gone
            assert time.monotonic() < deadline
            time.sleep(0.02)
        with library.grouping_lock(waits=True), library.scan_lock(), pytest.raises(KnownError), library.scan_lock():
            pass
        with library.scan_lock():
            pass


def test_whether_a_scan_runs_can_be_asked_without_disturbing_it(library: Library) -> None:
    assert not library.is_being_scanned()
    with Library.open(library.path) as other:
        with library.scan_lock():
            assert library.is_being_scanned()
            assert other.is_being_scanned()
            library.keep_scan_lock()
            with pytest.raises(BeingScannedError), other.scan_lock():
                pass
        assert not other.is_being_scanned()


def test_threads_write_and_read_together(library: Library) -> None:
    scans = rows_of_faces(40)

    def work(part: int) -> None:
        for photo in scans[part::4]:
            write(library, photo)
            library.reading.people()

    threads = [threading.Thread(target=work, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.reading.faces()) == 40


def test_opening_a_new_library_from_many_threads_at_once(tmp_path: Path) -> None:
    errors: list[BaseException] = []

    def open_it() -> None:
        try:
            Library.open(tmp_path / "library.db").close()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
