"""A file takes another's place although somebody has that open for a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.replacing import put_in_place


class Windows:
    """A system that refuses some times, and a clock that only counts."""

    def __init__(self, n_refusals: int, winerror: int | None) -> None:
        self.n_refusals, self.winerror = n_refusals, winerror
        self.waited_s = 0.0

    def replace(self, new: Path, target: Path) -> None:
        if self.n_refusals:
            self.n_refusals -= 1
            error = PermissionError(13, "Access is denied")
            error.winerror = self.winerror  # type: ignore[attr-defined] # which only Windows has
            raise error
        new.replace(target)

    def wait(self, seconds: float) -> None:
        self.waited_s += seconds


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    return tmp_path / "new", tmp_path / "old"


def test_a_file_takes_the_place_of_another(files: tuple[Path, Path]) -> None:
    put_in_place(*files)
    assert files[1].read_text() == "new" and not files[0].exists()


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_is_open_elsewhere_is_waited_for(files: tuple[Path, Path], winerror: int) -> None:
    windows = Windows(4, winerror)
    put_in_place(*files, replace=windows.replace, wait=windows.wait)
    assert files[1].read_text() == "new"
    assert 0 < windows.waited_s < 1


def test_it_is_not_waited_for_for_ever(files: tuple[Path, Path]) -> None:
    windows = Windows(10**6, 32)
    with pytest.raises(PermissionError):
        put_in_place(*files, replace=windows.replace, wait=windows.wait)
    assert 2 < windows.waited_s < 5
    assert [file.read_text() for file in files] == ["new", "old"]


def test_what_other_systems_refuse_is_refused_at_once(files: tuple[Path, Path]) -> None:
    elsewhere = Windows(1, None)
    with pytest.raises(PermissionError):
        put_in_place(*files, replace=elsewhere.replace, wait=elsewhere.wait)
    assert elsewhere.waited_s == 0
