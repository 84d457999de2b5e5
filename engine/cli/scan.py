"""`kith scan`: folders in, people out, with a progress bar."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from engine import events
from engine.cli.output import (
    DeviceOption,
    JsonOption,
    LibraryOption,
    NetOption,
    command,
    complaints,
    console,
    print_json,
    printable,
)


@dataclass
class _Tally:
    """What the progress bar shows beside the bar."""

    start: float
    n_done: int = 0
    n_faces: int = 0
    n_failed: int = 0

    def note(self) -> str:
        rate = self.n_done / max(1e-9, time.monotonic() - self.start)
        failed = f", {self.n_failed} unreadable" if self.n_failed else ""
        return f"{rate:.1f} photos/s, {self.n_faces} faces{failed}"


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(scan)


@command
def scan(
    folders: Annotated[list[Path], typer.Argument(help="Folders or single photos.", metavar="DIR...")],
    library: LibraryOption,
    net: NetOption = None,
    device: DeviceOption = "auto",
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Search at a larger size, for faces in group photos; slower.")
    ] = False,
    min_face: Annotated[
        int | None, typer.Option("--min-face", min=1, metavar="PIXELS", help="Leave out smaller faces.")
    ] = None,
    retry: Annotated[bool, typer.Option("--retry", help="Try files again that could not be read.")] = False,
    workers: Annotated[
        int | None, typer.Option("--workers", min=0, max=256, help="Processes; 0 works in this one.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Find the faces in folders of photos and group them into people.

    Photos that have not changed since the last scan cost next to nothing. Ctrl+C stops the scan; what is done is
    kept, and the next scan goes on from there.
    """
    from engine.library import Library
    from engine.pipeline import THOROUGH_PX, ScanSettings
    from engine.pipeline import scan as run

    settings = ScanSettings(
        net=net,
        device=device,
        redetect=thorough or min_face is not None,
        retry=retry,
        workers=workers,
    )
    if thorough:
        settings = _with(settings, long_side_px=THOROUGH_PX)
    if min_face is not None:
        settings = _with(settings, min_face_px=min_face)
    with Library.open(library) as opened:
        finished = _show(run(opened, folders, settings), quiet=as_json)
        n_people = len(opened.people())
    if as_json:
        print_json({**asdict(finished), "n_people": n_people})
    else:
        _summarise(finished, n_people)


def _with(settings, **changes):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    return replace(settings, **changes)


def _show(stream: Iterator[events.Event], quiet: bool) -> events.Finished:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[note]}"),
        TimeRemainingColumn(),
    )
    finished = None
    with Progress(*columns, console=complaints, disable=quiet or not complaints.is_terminal) as progress:
        task = progress.add_task("Looking for photos", total=None, note="")
        tally = _Tally(time.monotonic())
        for event in stream:
            match event:
                case events.Found(n_to_do=n):
                    tally = _Tally(time.monotonic(), n_failed=tally.n_failed)
                    progress.update(task, total=n, description="Scanning")
                case events.Scanned(n_faces=n_faces):
                    tally.n_done += 1
                    tally.n_faces += n_faces or 0
                    progress.update(task, completed=tally.n_done, note=tally.note())
                case events.Failed():
                    tally.n_failed += 1
                    tally.n_done += progress.tasks[0].total is not None
                    progress.update(task, completed=tally.n_done, note=tally.note())
                case events.Grouping():
                    progress.update(task, description="Grouping the faces")
                case events.Finished():
                    finished = event
    assert finished is not None, "a scan that is not stopped ends with Finished"
    return finished


def _summarise(finished: events.Finished, n_people: int) -> None:
    parts = [f"{finished.n_scanned} photos scanned, {finished.n_faces} faces found"]
    for count, words in (
        (finished.n_copies, "copies or moved files recognised"),
        (finished.n_unchanged, "unchanged"),
        (finished.n_missing, "no longer there"),
        (finished.n_failed, "could not be read (see: kith problems)"),
    ):
        if count:
            parts.append(f"{count} {words}")
    console.print(printable("; ".join(parts) + f". {n_people} people in the library."))
