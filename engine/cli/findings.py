"""`kith merge-findings`, and the scans that write findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import JsonOption, LibraryOption, NetOption, PathMapOption, path_named
from engine.cli.console.output import command, complain, print_json, say
from engine.cli.console.scan_summary import end_if_vanished, happened, remarks
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.scanning.pipeline import ScanSettings
    from engine.scanning.sharding.findings_file import Findings
    from engine.scanning.workers import Workers


def scan_into_findings(
    folders: list[Path],
    file: Path | None,
    shard: str | None,
    settings: ScanSettings,
    hands: Callable[[], AbstractContextManager[Workers | None]],
    as_json: bool,
) -> None:
    """Search a shard of folders, all of them where none is named, and write what is found into a file."""
    from engine.cli.console.progress import show_progress
    from engine.library import Library
    from engine.scanning.sharding.findings_file import scan_shard
    from engine.scanning.sharding.shard import Shard

    if file is None:
        raise KnownError("A shard is no whole library. Name a file for what is found in it: --findings FILE")
    part = Shard() if shard is None else Shard.parse(shard)
    with (
        hands() as workers,  # no file comes of a cluster that is not there
        Library.open(file) as opened,
        closing(scan_shard(opened, folders, part, settings, workers=workers)) as stream,
    ):
        finished = show_progress(stream, quiet=as_json)
    if as_json:
        print_json(asdict(finished))
    else:
        say(f"{happened(finished)} Where the library is: kith merge-findings {file}")
    end_if_vanished(finished)


@command
def merge_findings(
    files: Annotated[
        list[Path], typer.Argument(parser=path_named, help="What scans with --findings wrote.", metavar="FILE")
    ],
    library: LibraryOption,
    net: NetOption = None,
    path_map: PathMapOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write what other machines found into the library, and group all faces into people.

    The library is then as after a scan here. Merging a file again changes nothing.
    """
    from engine.cli.console.progress import show_progress
    from engine.library import Library
    from engine.networks.weights import describe
    from engine.scanning.path_map import PathMap
    from engine.scanning.sharding.findings_file import opened_findings
    from engine.scanning.sharding.merging import merge_findings as merge
    from engine.scanning.sharding.merging import require_fit

    paths = PathMap.parse(path_map or ())
    with opened_findings(files, library) as findings:
        if not library.exists():  # nor is there one afterwards if they are refused
            require_fit(findings, describe(net))
        with (
            Library.open(library) as opened,
            closing(merge(opened, findings, paths=paths, net=net)) as stream,
        ):
            finished = show_progress(stream, quiet=as_json)
            n_people = len(opened.reading.people())
        left = _left(findings)
    if as_json:
        print_json({**asdict(finished), "n_people": n_people})
    else:
        say(f"{happened(finished)} {remarks(finished, n_people)}")
    for sentence in left:
        complain(sentence)


def _left(findings: Sequence[Findings]) -> list[str]:
    """Return sentences on what is still to be merged."""
    from engine.scanning.sharding.findings_file import shards_lacking

    unfinished = [
        f"The scan of {found.path} has not come to its end; go on with it, and merge it again."
        for found in findings
        if not found.note.is_finished
    ]
    lacking = ", ".join(map(str, shards_lacking(findings)))
    return [*unfinished, *([f"Not among these files: shard {lacking}."] if lacking else [])]
