"""`kith prepare-faces`: any folder of pictures, turned into faces to learn from."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command, count, say


@command
def prepare_faces(
    folder: Annotated[
        Path, typer.Argument(parser=path_named, metavar="DIR", help="Pictures, in folders inside it as well.")
    ],
    out: Annotated[
        Path, typer.Argument(parser=path_named, metavar="OUT", help="The folder to write; it must not be there yet.")
    ],
    teacher: Annotated[Path, typer.Option("--teacher", parser=path_named, metavar="DIR", help="The teacher's files.")],
    people: Annotated[
        bool, typer.Option("--people", help="Each picture's folder names its most central face; others do not count.")
    ] = False,
    central: Annotated[
        bool, typer.Option("--central", help="Only the most central face of each picture counts, whoever it is.")
    ] = False,
    exclude: Annotated[
        list[Path] | None,
        typer.Option(
            "--exclude",
            parser=path_named,
            metavar="FILE",
            help="The teacher's embeddings of people to leave out; repeatable.",
        ),
    ] = None,
    source_px: Annotated[
        float, typer.Option("--source-px", min=0.1, help="Pixels of the picture per stored pixel, at least.")
    ] = 0.6,
    long_side: Annotated[
        int | None,
        typer.Option("--long-side", min=64, metavar="PX", help="Pictures are shrunk to this before detection."),
    ] = None,
    detector: Annotated[
        str, typer.Option("--detector", metavar="NAME", help="centerface, or kith, which is several times as fast.")
    ] = "centerface",
    jobs: Annotated[
        int, typer.Option("--jobs", min=1, metavar="N", help="Processes that look at pictures.")
    ] = os.cpu_count() or 1,
) -> None:
    """Turn pictures into training faces: aligned with their surroundings; smeared, small and doubled ones refused."""
    from engine.faces.detector import LONG_SIDE_PX
    from training.data.candidates import Requirements
    from training.data.novelty import read_excluded
    from training.data.prepare import in_words
    from training.data.prepare import prepare_faces as prepare
    from training.data.sources import embed_stored
    from training.data.teacher import Teacher

    excluded = read_excluded(*exclude) if exclude else None
    done = prepare(
        folder,
        out,
        partial(embed_stored, teacher=Teacher(teacher)),
        people,
        excluded,
        Requirements(source_px=source_px, long_side_px=long_side or LONG_SIDE_PX, detector=detector),
        jobs,
        central,
    )
    named = f" of {count(done.n_people, 'person', 'people')}" if people else ""
    written = f"{count(done.n_faces, 'face')}{named} from {count(done.n_pictures, 'picture')}"
    say(f"{out}: {written}. {in_words(done.refused)}")
