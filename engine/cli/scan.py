"""`kith scan`: folders in, people out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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
from engine.cli.console.scan_options import (
    CloserOption,
    FindingsOption,
    FoldersArgument,
    MinFaceOption,
    MovedFromOption,
    RereadOption,
    RetryOption,
    ShardOption,
    ThoroughOption,
    VideosOption,
    WorkersOption,
)
from engine.cli.console.scan_summary import end_if_vanished, happened, remarks
from engine.cli.findings import scan_into_findings
from engine.cli.folders import away_sentence, follow_moved
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library
    from engine.scanning.events import ScanFinished
    from engine.scanning.pipeline import ScanSettings
    from engine.scanning.workers import Workers


@command
def scan(
    folders: FoldersArgument,
    library: LibraryOption,
    net: NetOption = None,
    device: DeviceOption = "auto",
    thorough: ThoroughOption = False,
    closer: CloserOption = False,
    min_face: MinFaceOption = None,
    retry: RetryOption = False,
    reread: RereadOption = False,
    videos: VideosOption = False,
    workers: WorkersOption = None,
    moved_from: MovedFromOption = None,
    shard: ShardOption = None,
    findings: FindingsOption = None,
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
    from engine.scanning.pipeline import ScanSettings
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
    else:
        _scan_into_library(folders, library, moved_from, settings, hands, as_json)


def _scan_into_library(
    folders: list[Path],
    library: Path,
    moved_from: Path | None,
    settings: ScanSettings,
    hands: Callable[[], AbstractContextManager[Workers | None]],
    as_json: bool,
) -> None:
    from engine.library import Library

    try:
        with hands() as workers, Library.open(library) as opened:  # no library comes of a cluster that is not there
            follow_moved(opened, folders, moved_from, quiet=as_json)
            finished = _followed(opened, folders, settings, workers, as_json)
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


def _followed(
    library: Library, folders: list[Path], settings: ScanSettings, workers: Workers | None, quiet: bool
) -> ScanFinished:
    """Scan and show how far it is; what was found by a scan that is stopped is grouped, too."""
    from engine.cli.console.progress import show_progress
    from engine.scanning.pipeline import scan as run

    try:
        with closing(run(library, folders, settings, workers=workers)) as stream:  # stopped, it writes what is finished
            return show_progress(stream, quiet=quiet)
    except KeyboardInterrupt:
        _group_what_was_found(library, settings.net)
        raise


def _back_up(library: Library) -> None:
    """Make a backup if it is time; a scan that has succeeded does not fail for want of room for one."""
    try:
        library.back_up_if_due()
    except KnownError as error:
        complain(str(error))


def _group_what_was_found(library: Library, net: str | None) -> None:
    from engine.active_weights import weights_in_use
    from engine.grouping.regrouping import regroup_people

    weights = weights_in_use(library, net)
    if library.grouping.is_needed(weights.id):
        complain("Stopping: what was found is being grouped. Ctrl+C again ends at once.")
        with suppress(KnownError):  # somebody edits at this moment; the next scan groups
            regroup_people(library, weights)
