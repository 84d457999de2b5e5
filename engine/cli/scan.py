"""`kith scan`: folders in, people out."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.cluster_options import (
    ClusterCaOption,
    ClusterCertOption,
    ClusterKeyOption,
    ClusterOption,
    cluster_workers,
    named_cluster,
)
from engine.cli.console.options import DeviceOption, JsonOption, LibraryOption, NetOption, PathMapOption
from engine.cli.console.output import command, complain, print_json, say
from engine.cli.console.scan_summary import end_if_vanished, happened, remarks
from engine.cli.findings import scan_into_findings
from engine.cli.folders import away_sentence, follow_moved
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library


@command
def scan(
    folders: Annotated[list[Path], typer.Argument(help="Folders or single photos.", metavar="DIR")],
    library: LibraryOption,
    net: NetOption = None,
    device: DeviceOption = "auto",
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Search at a larger size, for faces in group photos; slower.")
    ] = False,
    closer: Annotated[
        bool,
        typer.Option("--closer", help="Look again where there may be more faces: small ones, or seen by no old Kith."),
    ] = False,
    min_face: Annotated[
        int | None, typer.Option("--min-face", min=1, metavar="PIXELS", help="Leave out smaller faces.")
    ] = None,
    retry: Annotated[bool, typer.Option("--retry", help="Try files again that could not be read.")] = False,
    reread: Annotated[
        bool, typer.Option("--reread", help="Read all files again, also those that seem unchanged.")
    ] = False,
    videos: Annotated[
        bool, typer.Option("--videos", help="Look through films, too; their faces join people whom photos show.")
    ] = False,
    workers: Annotated[
        int | None, typer.Option("--workers", min=0, max=256, metavar="N", help="Processes; 0 works in this one.")
    ] = None,
    moved_from: Annotated[
        Path | None, typer.Option("--moved-from", metavar="DIR", help="Where the folder was before; all names follow.")
    ] = None,
    shard: Annotated[
        str | None, typer.Option("--shard", metavar="K/N", help="Search only the Kth of N parts; wants --findings.")
    ] = None,
    findings: Annotated[
        Path | None,
        typer.Option("--findings", metavar="FILE", help="Write into this file, for kith merge-findings elsewhere."),
    ] = None,
    cluster: ClusterOption = None,
    cluster_ca: ClusterCaOption = None,
    cluster_cert: ClusterCertOption = None,
    cluster_key: ClusterKeyOption = None,
    path_map: PathMapOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find the faces in folders of photos and group them into people.

    Photos that have not changed since the last scan cost next to nothing. Ctrl+C stops the scan; what is done is
    kept and grouped, and the next scan goes on from there. A second Ctrl+C ends at once.
    """
    from engine.cli.console.progress import show_progress
    from engine.library import Library
    from engine.scanning.pipeline import ScanSettings
    from engine.scanning.pipeline import scan as run
    from engine.scanning.plan import THOROUGH_PX

    settings = ScanSettings(
        net=net,
        device=device,
        long_side_px=THOROUGH_PX if thorough else ScanSettings.long_side_px,
        min_face_px=min_face or ScanSettings.min_face_px,
        redetect=thorough or min_face is not None,
        refresh=closer,
        closer=closer,
        retry=retry,
        reread=reread,
        films=videos,
        workers=workers,
    )
    named = named_cluster(cluster, (cluster_ca, cluster_cert, cluster_key), path_map or ())
    hands = partial(cluster_workers, named, settings)
    if findings is not None or shard is not None:
        scan_into_findings(folders, findings, shard, settings, hands, as_json)
        return
    try:
        with hands() as those, Library.open(library) as opened:  # no library comes of a cluster that is not there
            follow_moved(opened, folders, moved_from, quiet=as_json)
            try:
                # A stopped scan writes what it has finished.
                with closing(run(opened, folders, settings, workers=those)) as stream:
                    finished = show_progress(stream, quiet=as_json)
            except KeyboardInterrupt:
                _group_what_was_found(opened, net)
                raise
            n_people = len(opened.reading.people())
            away = [] if as_json else [away_sentence(folder) for folder in opened.roots.away()]
            _back_up(opened)
    except KeyboardInterrupt:
        sentence = "Stopped. What was finished is kept, and the next scan goes on from there."
        raise KeyboardInterrupt(sentence) from None
    if as_json:
        print_json({**asdict(finished), "n_people": n_people})
    else:
        say(f"{happened(finished)} {remarks(finished, n_people)}")
        for sentence in away:
            say(sentence)
    end_if_vanished(finished)


def _back_up(library: Library) -> None:
    """Make a backup if it is time; a scan that has succeeded does not fail for want of room for one."""
    try:
        library.back_up_if_due()
    except KnownError as error:
        complain(str(error))


def _group_what_was_found(library: Library, net: str | None) -> None:
    """Group the faces of a scan that was stopped half-way, too."""
    from engine.active_weights import weights_in_use
    from engine.grouping.regrouping import regroup_people

    if library.grouping.is_needed():
        complain("Stopping: what was found is being grouped. Ctrl+C again ends at once.")
        with suppress(KnownError):  # somebody edits at this moment; the next scan groups
            regroup_people(library, weights_in_use(library, net))
