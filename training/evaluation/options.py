"""Options that the commands of `kith evaluate` share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import path_named

if TYPE_CHECKING:
    from training.evaluation.faces import FaceSource
    from training.evaluation.subject import Subject

FacesOption = Annotated[
    Path | None,
    typer.Option(
        "--faces",
        parser=path_named,
        metavar="DIR",
        help="Shards, index.npz and val_pairs.csv; validation faces only are used.",
    ),
]
NetOption = Annotated[str | None, typer.Option("--net", metavar="NET", help="A bundled network; the default one.")]
CheckpointOption = Annotated[
    Path | None,
    typer.Option(
        "--checkpoint", parser=path_named, metavar="FILE", help="A run's checkpoint.pt instead: its averaged weights."
    ),
]
TeacherOption = Annotated[bool, typer.Option("--teacher", help="The teacher's stored embeddings instead.")]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", parser=path_named, metavar="DIR", help="Write the figures there as JSON, and plots as PNG."),
]
AlignedOption = Annotated[
    bool, typer.Option("--aligned", help="The photos are aligned crops already, of 112 or 128 pixels.")
]
FolderArgument = Annotated[
    Path | None,
    typer.Argument(parser=path_named, metavar="FOLDER", help="Photos in one folder a person, instead of --faces."),
]
PeopleOption = Annotated[
    int | None, typer.Option("--people", min=2, metavar="N", help="Only the first N people; for slow networks.")
]


def subject_of(net: str | None, checkpoint: Path | None, teacher: bool = False) -> Subject:
    """Make what is measured of its options."""
    from training.evaluation.subject import choose_subject

    return choose_subject(net, checkpoint, teacher)


def source_of(faces: Path | None, cache: Path, folder: Path | None = None, aligned: bool = False) -> FaceSource:
    """Make where faces come from of its options."""
    from training.evaluation.faces import FaceSource

    return FaceSource(faces, cache, folder, aligned)
