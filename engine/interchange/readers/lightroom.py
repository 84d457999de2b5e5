"""Lightroom Classic: a catalogue, *.lrcat, in which a face is a keyword's.

Source: the schema of version 6 to 14 as catalogues have it. The corners of a face are fractions of the picture as it
lies upright by the face's imageOrientation ("AB" is as stored, "BC" turned clockwise, "CD" upside down, "DA" turned
counterclockwise, and their mirror images).
"""

from __future__ import annotations

import math
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from engine.collation import sort_key
from engine.errors import KnownError
from engine.interchange import frames
from engine.interchange.readers.foreign_sqlite import columns_of, open_foreign
from engine.interchange.readers.reader import is_of_this_computer
from engine.interchange.records import NamedRegion, PhotoNames, Region
from engine.photos.decode import read_header
from engine.photos.formats.header import Header
from engine.sentences import sentence

_ENDING = ".lrcat"
_TABLES = (
    *("Adobe_images", "AgLibraryFace", "AgLibraryFile", "AgLibraryFolder", "AgLibraryRootFolder"),
    *("AgLibraryKeyword", "AgLibraryKeywordFace"),
)
_ORIENTATIONS = {"AB": 1, "BA": 2, "CD": 3, "DC": 4, "CB": 5, "BC": 6, "AD": 7, "DA": 8}


class LightroomReader:
    """Reads a catalogue, or the one in a folder."""

    program = "Lightroom"

    def recognises(self, source: Path) -> bool:
        """Whether the source is a catalogue, or a folder that holds one."""
        return _catalogue(source) is not None

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos with faces that have a name."""
        path = _catalogue(source) or source
        if path.with_name(path.name + ".lock").exists():
            raise KnownError(
                sentence("Lightroom is using {path} at the moment. Please close Lightroom and try again.", path=path)
            )
        with open_foreign(path, self.program, _TABLES) as connection:
            yield from _photos(connection, path)


def _catalogue(source: Path) -> Path | None:
    if source.is_dir():
        found = [path for path in source.glob("*") if path.suffix.lower() == _ENDING and path.is_file()]
        return max(found, key=lambda path: sort_key(path.stem), default=None)  # newer versions end in -2, -v9, -v13
    return source if source.suffix.lower() == _ENDING else None


def _photos(connection: sqlite3.Connection, catalogue: Path) -> Iterator[PhotoNames]:
    faces: defaultdict[int, list[_Face]] = defaultdict(list)
    for image, *face in connection.execute(_faces_query(connection)):
        faces[image].append(_Face(*face))
    alone: defaultdict[int, list[str]] = defaultdict(list)
    for image, name in connection.execute(_keywords_query(connection)):
        alone[image].append(str(name))
    for image, path in _files(connection, catalogue):
        regions = _regions(path, faces[image]) if image in faces else []
        named = {region.name for region in regions}
        regions += [NamedRegion(name) for name in dict.fromkeys(alone.get(image, ())) if name not in named]
        if regions:
            yield PhotoNames(path, tuple(regions))


class _Face(NamedTuple):
    """A row of the query for faces; columns have no types there."""

    name: object
    tl_x: object
    tl_y: object
    br_x: object
    br_y: object
    orientation: object
    is_guess: object


def _faces_query(connection: sqlite3.Connection) -> str:
    columns, faces = columns_of(connection, "AgLibraryKeywordFace"), columns_of(connection, "AgLibraryFace")
    conditions = ["keyword.name IS NOT NULL"]
    conditions += ["named.userReject IS NOT 1"] if "userreject" in columns else []
    conditions += ["face.ignored IS NOT 1"] if "ignored" in faces else []
    return f"""SELECT face.image, keyword.name, face.tl_x, face.tl_y, face.br_x, face.br_y, face.imageOrientation,
            {"named.userPick IS 0" if "userpick" in columns else "0"}
        FROM AgLibraryKeywordFace AS named
        JOIN AgLibraryFace AS face ON face.id_local = named.face
        JOIN AgLibraryKeyword AS keyword ON keyword.id_local = named.tag
        WHERE {" AND ".join(conditions)} ORDER BY face.image, face.id_local"""


def _keywords_query(connection: sqlite3.Connection) -> str:
    """Select the keywords of people, which may be a photo's without a face."""
    if "image" not in columns_of(connection, "AgLibraryKeywordImage"):
        return "SELECT 0, '' WHERE 0"
    if "keywordtype" not in columns_of(connection, "AgLibraryKeyword"):
        return "SELECT 0, '' WHERE 0"
    return """SELECT tagged.image, keyword.name FROM AgLibraryKeywordImage AS tagged
        JOIN AgLibraryKeyword AS keyword ON keyword.id_local = tagged.tag
        WHERE keyword.keywordType = 'person' AND keyword.name IS NOT NULL"""


def _files(connection: sqlite3.Connection, catalogue: Path) -> Iterator[tuple[int, str]]:
    """List the images with their files; a root may also lie beside the catalogue, which then may have moved."""
    relative = "relativePathFromCatalog"
    column = f"root.{relative}" if relative.lower() in columns_of(connection, "AgLibraryRootFolder") else "NULL"
    query = f"""SELECT image.id_local, root.absolutePath, {column}, folder.pathFromRoot, file.baseName, file.extension
        FROM Adobe_images AS image
        JOIN AgLibraryFile AS file ON file.id_local = image.rootFile
        JOIN AgLibraryFolder AS folder ON folder.id_local = file.folder
        JOIN AgLibraryRootFolder AS root ON root.id_local = folder.rootFolder ORDER BY image.id_local"""
    for image, root, beside, folder, base, extension in connection.execute(query):
        name = f"{base}.{extension}" if extension else str(base)
        inside = f"{folder or ''}{name}"
        path = f"{root or ''}{inside}"
        moved = os.path.normpath(os.path.join(catalogue.parent, str(beside), inside)) if beside else ""  # noqa: PTH118
        is_there = bool(moved) and is_of_this_computer(moved) and os.path.exists(moved)  # noqa: PTH110
        yield image, moved if is_there else path


def _regions(path: str, faces: list[_Face]) -> list[NamedRegion]:
    header = read_header(path) if is_of_this_computer(path) else None
    turn = header.orientation if isinstance(header, Header) else None
    found = []
    for face in faces:
        places = _places(face, turn)
        found.append(NamedRegion(str(face.name), next(iter(places), None), tuple(places[1:]), bool(face.is_guess)))
    return found


def _places(face: _Face, turn: int | None) -> list[Region]:
    """Return where in the upright picture a face may be, the likeliest first."""
    corners = [float(corner) if isinstance(corner, (int, float)) else math.nan for corner in face[1:5]]
    x0, y0, x1, y1 = corners
    region = frames.of_corner(x0, y0, x1 - x0, y1 - y0)
    if region is None:
        return []
    drawn = _ORIENTATIONS.get(str(face.orientation), turn or 1)
    turn = turn or drawn
    first = region if drawn == turn else frames.to_upright(frames.to_stored(region, drawn), turn)
    return list(dict.fromkeys((first, region, frames.to_upright(region, turn))))
