from __future__ import annotations

import errno
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from engine.cli.console.output import BUG, INTERRUPTED, KNOWN, command, count, print_table, printable
from engine.errors import KnownError


def code_of(function: object) -> int:
    with pytest.raises(typer.Exit) as stopped:
        command(function)()  # type: ignore[type-var, operator]
    return stopped.value.exit_code


def test_a_known_error_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise KnownError("No [bold]such[/bold] :heart:\x1b[31m.\nLook\x07 elsewhere.")

    assert code_of(fail) == KNOWN
    assert capsys.readouterr().err == "No [bold]such[/bold] :heart:\\x1b[31m.\nLook\\x07 elsewhere.\n"


def test_a_bug_has_a_code_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of(lambda: 1 / 0) == BUG
    err = capsys.readouterr().err
    assert "ZeroDivisionError" in err
    assert err.endswith("This is a bug in Kith. Please report it with the lines above.\n")


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENAMETOOLONG, errno.ENOSPC])
def test_a_file_that_the_system_refuses_is_no_bug(capsys: pytest.CaptureFixture[str], code: int) -> None:
    def fail() -> None:
        raise OSError(code, os.strerror(code), "/far/away")

    assert code_of(fail) == KNOWN
    answer = capsys.readouterr()
    assert answer.err.startswith("/far/away: ") and answer.err.count("\n") == 1
    assert code_of(_raise_of_no_file) == BUG


def test_a_terminal_in_a_folder_that_is_gone_is_no_bug(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert code_of(lambda: os.path.abspath(".")) == KNOWN  # noqa: PTH100 - as a command does
    assert capsys.readouterr().err.startswith("The folder in which this was started is not there any more.")


def _raise_of_no_file() -> None:
    raise OSError(errno.EACCES, "of what?")


@pytest.mark.parametrize(("package", "extra"), [("torch", "learn"), ("onnx", "train")])
def test_a_package_that_an_extra_brings_is_no_bug(package: str, extra: str, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)

    assert code_of(fail) == KNOWN
    told = f"This needs {package}, which is not installed. To add it: pip install 'kith[{extra}]'\n"
    assert capsys.readouterr().err == told


@pytest.fixture
def usual_interrupt() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("usual_interrupt")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_stops_a_command_with_a_sentence(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert code_of(lambda: signal.raise_signal(getattr(signal, name))) == INTERRUPTED
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.usefixtures("usual_interrupt")
def test_a_command_leaves_the_interrupt_as_it_was() -> None:
    command(lambda: None)()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_tables_keep_every_character_and_align_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    long = "/photos/" + "very long folder/" * 30 + "x.jpg"
    print_table(["#", "distance", "person", "photo"], [[5, 0.25, "山田", long], [10, 1.0, "Ann", "b"]])
    assert capsys.readouterr().out.splitlines() == [
        " #  distance  person  photo",
        f" 5     0.250  山田    {long}",
        "10     1.000  Ann     b",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[red]:smile:", "[red]:smile:"),
        ("a\nb\x1b", "a\\nb\\x1b"),
        ("👩\u200d🚀 שלום 山田\u3000太郎", "👩\u200d🚀 שלום 山田\u3000太郎"),
        ("evil\u202egpj", "evil\\u202egpj"),
        ("\u061ca\u200eb\u200fc\u2066d\u2069", "\\u061ca\\u200eb\\u200fc\\u2066d\\u2069"),
        (os.fsdecode(b"caf\xe9.jpg"), "caf\\xe9.jpg"),
    ],
)
def test_names_are_shown_as_they_are_unless_they_disturb_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_counting() -> None:
    assert [count(1, "photo"), count(0, "photo"), count(2, "person", "people")] == ["1 photo", "0 photos", "2 people"]
