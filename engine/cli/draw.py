"""`kith draw`: a face that no detector found, by its box."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import DeviceOption, JsonOption, LibraryOption, open_library, path_named
from engine.cli.console.output import command, print_json, say
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library


@command
def draw(
    photo: Annotated[Path, typer.Argument(parser=path_named, metavar="PHOTO", help="A photo of the library.")],
    x0: Annotated[float, typer.Argument(metavar="X0", help="Left edge of the face.")],
    y0: Annotated[float, typer.Argument(metavar="Y0", help="Upper edge.")],
    x1: Annotated[float, typer.Argument(metavar="X1", help="Right edge.")],
    y1: Annotated[float, typer.Argument(metavar="Y1", help="Lower edge.")],
    library: LibraryOption,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="Whose face it is: somebody known, or somebody new.")
    ] = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Add a face that was not found, by its box.

    The edges are pixels of the upright photo at its full size, from forehead to chin. Without --name, the next
    grouping says who it is.
    """
    from engine.active_weights import weights_in_use
    from engine.library import DrawFace, MoveFaces
    from engine.library.names import valid_name
    from engine.scanning.outside.face_maker import draw_face

    if not (x0 < x1 and y0 < y1):
        raise KnownError("A box is its left, upper, right and lower edge, in this order: X0 Y0 X1 Y1.")
    new_name = valid_name(name)
    with open_library(library) as opened:
        photo_id = photo_at(opened, photo)
        person_id = _person_called(opened, name)
        face = draw_face(weights_in_use(opened), device, str(photo), (x0, y0, x1, y1))
        (face_id,) = opened.edits.do(DrawFace(photo_id, **face.edit_fields(), person_id=person_id)).faces
        if new_name is not None and person_id is None:
            opened.edits.do(MoveFaces((face_id,), None, name))
        (drawn,) = opened.reading.faces(face_ids=[face_id])
    if as_json:
        print_json(
            {
                "face_id": face_id,
                "box": [round(edge, 2) for edge in face.box],
                "quality": round(face.quality, 4),
                "person_id": drawn.person_id,
                "person": drawn.person_name,
            }
        )
    else:
        of = f" of {drawn.person_name}" if drawn.person_name else ""
        say(f"Drew a face{of}, {_size(face.box)} pixels, in {photo}.")


def photo_at(library: Library, path: Path) -> int:
    """Look a photo of the library up by one of its files."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - symlinks stay as named, as in a scan
    known = library.scans.known_files([absolute]).get(absolute)
    if known is None or known.photo_id is None:
        raise KnownError(f"{path} is not in the library. A scan takes it in: kith scan {path}")
    return known.photo_id


def _person_called(library: Library, name: str | None) -> int | None:
    """Look up who has a name, or None if nobody has it yet."""
    from engine.library.names import name_key

    wanted = name_key(name)
    people = library.reading.people(include_hidden=True) if wanted else []
    return next((person.person_id for person in people if person.name and name_key(person.name) == wanted), None)


def _size(box: tuple[float, float, float, float]) -> str:
    return f"{box[2] - box[0]:.0f} x {box[3] - box[1]:.0f}"
