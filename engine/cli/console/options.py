"""The options that several commands share, and what the library option stands for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.addresses import library_file
from engine.errors import KnownError
from engine.places import default_library

if TYPE_CHECKING:
    from engine.library import Library


def open_library(path: Path) -> Library:
    """Open a library that is there; only a scan makes a new one, so that a mistyped name does not.

    Raises
    ------
    KnownError
        If there is none, or as `Library.open`.
    """
    try:
        is_there = path.exists()
    except OSError as error:
        raise KnownError(f"The library {path} cannot be opened: {error.strerror}.") from error
    if not is_there:
        raise KnownError(f"There is no library {path} yet. A scan makes it: kith scan FOLDER")
    from engine.library import Library

    return Library.open(path)


def way_to_faces(library: Library) -> str:
    """Return what somebody can do in whose library there is nothing yet."""
    if library.is_being_scanned():
        return "A scan of it is running, which groups the faces into people at its end."
    return "Scan a folder of photos: kith scan FOLDER"


def path_named(text: str | Path) -> Path:
    """Return a path as the command line names it; an empty one, of a variable that was not set, is no folder."""
    return Path(_given(text))


def library_named(text: str | Path) -> Path:
    """Return the file of a library as the command line names it: a path, or an address."""
    try:
        return library_file(_given(text))
    except KnownError as error:
        raise typer.BadParameter(str(error)) from error


def _given(text: str | Path) -> str | Path:
    if not str(text):
        raise typer.BadParameter("it is empty. Please name a file or folder.")
    return text


LibraryOption = Annotated[
    Path,
    typer.Option(
        "--library",
        parser=library_named,
        metavar="FILE",
        default_factory=default_library,
        show_default="your data folder",
        help="The library to use: a file, or a database, as in postgresql+psycopg://anna@nas/kith.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
NetOption = Annotated[str | None, typer.Option("--net", metavar="NET", help="Network: nn2, nns1 or nns2, as bundled.")]
DeviceOption = Annotated[
    str, typer.Option("--device", metavar="DEVICE", help="auto, cpu, cuda, mps, coreml or directml.")
]
PathMapOption = Annotated[
    list[str] | None,
    typer.Option("--path-map", metavar="FROM=TO", help="Folder FROM is TO where the cluster is, or, merging, here."),
]
FaceOption = Annotated[
    int | None, typer.Option("--face", min=1, metavar="N", help="Which face, counted from the largest.")
]
WithinOption = Annotated[
    float | None,
    typer.Option(
        "--within",
        min=0,
        max=4,
        metavar="DISTANCE",
        help="Largest squared distance; default: as set, or the network's.",
    ),
]
ImageArgument = Annotated[
    Path, typer.Argument(parser=path_named, metavar="IMAGE", help="A photo; it need not be in the library.")
]
PersonArgument = Annotated[
    str, typer.Argument(metavar="PERSON", help="A person's name, or number as `kith people` shows it.")
]
