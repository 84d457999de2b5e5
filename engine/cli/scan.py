"""`kith scan`: folders in, people out."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.options import DeviceOption, JsonOption, LibraryOption, NetOption
from engine.cli.output import command, count, passed_over, print_json, say

if TYPE_CHECKING:
    from engine.scanning.events import ScanFinished


@command
def scan(
    folders: Annotated[list[Path], typer.Argument(help="Folders or single photos.", metavar="DIR")],
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
    reread: Annotated[
        bool, typer.Option("--reread", help="Read all files again, also those that seem unchanged.")
    ] = False,
    workers: Annotated[
        int | None, typer.Option("--workers", min=0, max=256, metavar="N", help="Processes; 0 works in this one.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Find the faces in folders of photos and group them into people.

    Photos that have not changed since the last scan cost next to nothing. Ctrl+C stops the scan; what is done is
    kept, and the next scan goes on from there.
    """
    from engine.cli.progress import show_progress
    from engine.library import Library
    from engine.scanning.pipeline import THOROUGH_PX, ScanSettings
    from engine.scanning.pipeline import scan as run

    settings = ScanSettings(
        net=net,
        device=device,
        long_side_px=THOROUGH_PX if thorough else ScanSettings.long_side_px,
        min_face_px=min_face or ScanSettings.min_face_px,
        redetect=thorough or min_face is not None,
        retry=retry,
        reread=reread,
        workers=workers,
    )
    try:
        with Library.open(library) as opened:
            stream = run(opened, folders, settings)
            with closing(stream):  # a stopped scan writes what it has finished
                finished = show_progress(stream, quiet=as_json)
            n_people = len(opened.reading.people())
    except KeyboardInterrupt:
        sentence = "Stopped. What was finished is kept, and the next scan goes on from there."
        raise KeyboardInterrupt(sentence) from None
    if as_json:
        print_json({**asdict(finished), "n_people": n_people})
    else:
        say(_summary(finished, n_people))


def _summary(finished: ScanFinished, n_people: int) -> str:
    f = finished
    parts = [
        (f.n_scanned, f"{count(f.n_scanned, 'photo')} scanned, {count(f.n_faces, 'face')} found"),
        (f.n_copies, f"{count(f.n_copies, 'copy or moved photo', 'copies or moved photos')} recognised"),
        (f.n_unchanged, f"{count(f.n_unchanged, 'photo')} unchanged"),
        (f.n_missing, f"{count(f.n_missing, 'photo')} no longer there"),
        (f.n_failed, f"{count(f.n_failed, 'file')} could not be read (kith problems says why)"),
    ]
    happened = "; ".join(words for number, words in parts if number) or "No photos were found"
    sentences = [f"{happened}.", f"{count(n_people, 'person', 'people')} in the library.", passed_over(f.passed_over)]
    return " ".join(filter(None, sentences))
