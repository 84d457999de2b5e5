"""Long paths as Windows takes them."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from engine.long_paths import openable, usual

DEEP = "\\".join(["a folder of forty characters, more or less"] * 7)


@pytest.mark.parametrize(
    ("path", "given"),
    [
        (f"C:\\Photos\\{DEEP}\\anna.jpg", f"\\\\?\\C:\\Photos\\{DEEP}\\anna.jpg"),
        (f"C:/Photos/{DEEP}/anna.jpg", f"\\\\?\\C:\\Photos\\{DEEP}\\anna.jpg"),
        (f"C:\\Photos\\.\\away\\..\\{DEEP}\\anna.jpg", f"\\\\?\\C:\\Photos\\{DEEP}\\anna.jpg"),
        (f"\\\\nas\\family\\{DEEP}\\anna.jpg", f"\\\\?\\UNC\\nas\\family\\{DEEP}\\anna.jpg"),
        (f"\\\\?\\C:\\{DEEP}", f"\\\\?\\C:\\{DEEP}"),
        (f"{DEEP}\\anna.jpg", f"{DEEP}\\anna.jpg"),
        (f"\\{DEEP}\\anna.jpg", f"\\{DEEP}\\anna.jpg"),
        ("C:\\Photos\\anna.jpg", "C:\\Photos\\anna.jpg"),
    ],
)
def test_windows_is_given_a_long_path_in_its_long_form(path: str, given: str) -> None:
    assert openable(path, is_windows=True) == given
    assert openable(path, is_windows=False) == path


@pytest.mark.parametrize("path", [f"D:\\{DEEP}\\anna.jpg", f"\\\\nas\\family\\{DEEP}\\anna.jpg", "D:\\anna.jpg"])
def test_the_library_keeps_the_usual_form(path: str) -> None:
    assert usual(openable(path, is_windows=True)) == path
    assert PureWindowsPath(path).is_absolute()


def test_elsewhere_a_path_stays_what_it_is(tmp_path: Path) -> None:
    long = str(tmp_path / DEEP.replace("\\", "/") / "anna.jpg")
    assert openable(long, is_windows=False) == usual(long) == long
