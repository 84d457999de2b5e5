"""Locks: held by one, released by the system, and refused in words where there are none."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.locking import exclusive


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    with exclusive(tmp_path / "lock") as first, exclusive(tmp_path / "lock") as second:
        assert (first, second) == (True, False)
    with exclusive(tmp_path / "lock") as third:
        assert third


@pytest.mark.parametrize("code", [errno.EOPNOTSUPP, errno.ENOLCK, errno.ENOSYS, errno.EINVAL])
def test_a_file_system_without_locks_is_explained(code: int, tmp_path: Path) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(code, "no locks here")

    with pytest.raises(KnownError, match="cannot be locked"), exclusive(tmp_path / "lock", lock=refuse):
        raise AssertionError


def test_a_place_without_room_for_a_lock_is_explained(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be locked"), exclusive(tmp_path / "gone" / "lock"):
        raise AssertionError
