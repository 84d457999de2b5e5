"""Kills while findings of other machines are merged into a library with names."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from engine.library import Library
from engine.scanning.sharding.findings_file import opened_findings, scan_shard
from engine.scanning.sharding.merging import merge_findings
from engine.scanning.sharding.shard import Shard
from tests.painted import PaintedWorkers

from . import kills_of_scans
from .killing import Case, Run, Say
from .kills_of_scans import LIBRARY, SETTINGS, telling
from .views import by_content, check_undo, content_in, open_sound

SHARDS = (Shard(1, 2), Shard(2, 2))


def prepare(folder: Path, album: Path) -> None:
    """Make a library of some photos; then they change, and two machines search them."""
    kills_of_scans.prepare(folder, album)
    for shard, file in zip(SHARDS, files_in(folder), strict=True):
        with Library.open(file) as library:
            deque(scan_shard(library, [album], shard, SETTINGS, workers=PaintedWorkers()), maxlen=0)


def files_in(folder: Path) -> list[Path]:
    return [folder / f"findings {shard.number}.sqlite" for shard in SHARDS]


def merge(folder: Path, _album: Path, say: Say) -> None:
    library = folder / LIBRARY
    with opened_findings(files_in(folder), library) as findings, Library.open(library) as opened:
        deque(telling(merge_findings(opened, findings), say), maxlen=0)


def check(run: Run) -> None:
    """Each file that was reported as saved is, names stand, and merging again ends where an undisturbed merge does."""
    with open_sound(run.folder / LIBRARY) as library:
        files = library.scans.known_files()
        for path in [path for paths in run.said for path in paths]:
            assert files[path].failed or files[path].photo_id is not None
        assert by_content(library)["confirmed"] == content_in(run.before / LIBRARY)["confirmed"]
        check_undo(library)
    merge(run.folder, run.album, lambda _: None)
    assert content_in(run.folder / LIBRARY) == content_in(run.whole / LIBRARY)


MERGING = Case("merging", prepare, merge, check)
