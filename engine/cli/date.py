"""`kith date`: when a photo was taken, how Kith knows, and the right date where it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import JsonOption, LibraryOption, open_library, path_named
from engine.cli.console.output import command, print_json, say
from engine.cli.draw import photo_at
from engine.cli.people import do_edit
from engine.partial_dates import Precision
from engine.photos.dates import is_guessed, known

if TYPE_CHECKING:
    from engine.records import PhotoInfo

_SOURCES = {
    "exif-original": "from the camera",
    "xmp-original": "from its XMP data",
    "xmp-created": "from its XMP data",
    "iptc": "from its IPTC data",
    "exif-digitized": "from when it was digitized",
    "xmp-digitized": "from when it was digitized",
    "png": "from its PNG data",
    "gps": "from its GPS data",
    "film": "from the film's own data",
    "sidecar": "from the XMP file beside it",
    "takeout": "from Google's file beside it",
    "name": "from its name",
    "modified": "from when the file was changed",
    "folder": "from its folder's name",
    "user": "as you said",
}


@command
def date(
    photo: Annotated[Path, typer.Argument(parser=path_named, metavar="PHOTO", help="A photo of the library.")],
    library: LibraryOption,
    taken: Annotated[
        str | None,
        typer.Argument(
            metavar="YYYY[-MM[-DD[THH:MM]]]", help="When it was taken; '' if nobody knows.", show_default=False
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Show when a photo was taken and how Kith knows, or correct it.

    A date that you give stays, whatever is scanned later; the photo's file is not changed.
    """
    from engine.library import SetDate

    with open_library(library) as opened:
        photo_id = photo_at(opened, photo)
        if taken is not None and not as_json:
            do_edit(opened, SetDate(photo_id, taken or None))
            return
        if taken is not None:
            opened.edits.do(SetDate(photo_id, taken or None))
        info = opened.reading.photo(photo_id).info
    if as_json:
        moment = None if info.taken_at is None else info.taken_at.isoformat()
        print_json(
            {
                "photo": str(photo),
                "taken_at": moment,
                "source": info.date_source,
                "precision": info.date_precision,
                "guessed": is_guessed(info.date_source),
            }
        )
    else:
        say(_in_words(info))


def _in_words(info: PhotoInfo) -> str:
    source = _SOURCES.get(info.date_source or "", "")
    if info.taken_at is None:
        return "Nobody knows when it was taken."
    date = known(info.taken_at, info.date_precision)
    day = info.taken_at.isoformat(" ", "minutes").removesuffix(" 00:00")
    if date is not None and date.precision is not Precision.DAY:
        day = str(date)
    return f"{'Probably ' if is_guessed(info.date_source) else ''}{day}{source and ', ' + source}."
