"""The options of a cluster on the command line; what it does is tested in tests/engine/scanning/cluster."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.cli.console.output import KNOWN
from tests.engine.cli.conftest import Kith


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--cluster", "nas"], "nas is no cluster"),
        (["--cluster", "local:2", "--workers", "2"], "leave --workers out"),
        (["--cluster", "local:2", "--path-map", "photos"], "maps no folder"),
        (["--path-map", "/a=/b"], "Name it: --cluster ADDRESS"),
        (["--cluster-ca", "ca.pem"], "Name it: --cluster ADDRESS"),
        (["--cluster", "tls://127.0.0.1:9", "--cluster-ca", "gone.pem"], "There is no file gone.pem"),
    ],
)
def test_what_makes_no_sense_is_refused(
    run: Kith, album: Path, empty_library: Path, tmp_path: Path, options: list[str], words: str
) -> None:
    for where in ("--library", "--findings"):
        answer = run("scan", album, where, tmp_path / "new.sqlite", *options)
        assert answer.code == KNOWN and words in answer.err
        assert not (tmp_path / "new.sqlite").exists()


def test_a_way_without_encryption_is_warned_of(run: Kith, album: Path, tmp_path: Path) -> None:
    options = ("--cluster", "tcp://kith.invalid:8786", "--cluster-ca", "gone.pem")  # which ends it before it connects
    answer = run("scan", album, "--library", tmp_path / "library.sqlite", *options)
    assert answer.code == KNOWN
    assert "Nothing is encrypted on the way to tcp://kith.invalid:8786" in answer.err
