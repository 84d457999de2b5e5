"""Locks: held by one, released by the system, and refused in words where there are none."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.locking import exclusive, is_held
from tests.engine.disks import folder_of_others


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    with exclusive(tmp_path / "lock") as first, exclusive(tmp_path / "lock") as second:
        assert (first, second) == (True, False)
    with exclusive(tmp_path / "lock") as third:
        assert third


def test_whoever_asks_makes_no_lock_and_takes_none(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    assert not is_held(lock)
    assert not lock.exists()
    with exclusive(lock) as is_ours:
        assert is_ours
        assert is_held(lock)
    assert not is_held(lock)


def test_whoever_is_asked_about_all_the_time_gets_the_lock(tmp_path: Path) -> None:
    lock, is_over = tmp_path / "lock", threading.Event()
    lock.touch()

    def ask() -> None:
        while not is_over.wait(0.0005):
            is_held(lock)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    got = []
    for _ in range(200):
        with exclusive(lock) as is_ours:
            got.append(is_ours)
    is_over.set()
    for thread in threads:
        thread.join()
    assert all(got)


def test_a_folder_in_which_nothing_may_be_written_is_said_to_be_one() -> None:
    refused = "The library cannot be locked: Permission denied."
    with folder_of_others() as folder, pytest.raises(KnownError, match=refused), exclusive(folder / "lock"):
        raise AssertionError


@pytest.mark.parametrize("code", [errno.EOPNOTSUPP, errno.ENOLCK, errno.ENOSYS, errno.EINVAL])
def test_a_file_system_without_locks_is_explained(code: int, tmp_path: Path) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(code, "no locks here")

    with pytest.raises(KnownError, match="cannot be locked"), exclusive(tmp_path / "lock", lock=refuse):
        raise AssertionError


def test_a_place_without_room_for_a_lock_is_explained(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be locked"), exclusive(tmp_path / "gone" / "lock"):
        raise AssertionError
