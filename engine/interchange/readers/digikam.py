"""digiKam: digikam4.db, in which a face is a tag's region in a photo.

Source: digiKam's database schema (dbconfig.xml), facetags.cpp, tagregion.cpp and itemscanner: rectangles are pixels of
the upright picture, ImageInformation has the size of the stored one.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

from engine.interchange import frames
from engine.interchange.readers.foreign_sqlite import columns_of, open_foreign
from engine.interchange.records import NamedRegion, PhotoNames, Region

_FILE = "digikam4.db"
_TABLES = (
    "AlbumRoots",
    "Albums",
    "Images",
    "ImageInformation",
    "Tags",
    "TagProperties",
    "ImageTags",
    "ImageTagProperties",
)
_NOBODY = ("unknownPerson", "unconfirmedPerson", "ignoredPerson")
_VISIBLE = 1  # Images.status
_RECT = re.compile(r"<rect\b[^>]*>")
_NUMBER = re.compile(r'\b(x|y|width|height)\s*=\s*["\'](-?\d{1,9})["\']')


class DigikamReader:
    """Reads a digikam4.db, or the one in a folder."""

    program = "digiKam"

    def recognises(self, source: Path) -> bool:
        """Whether the source is such a file, or a folder that holds it."""
        return _database(source) is not None

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos in which somebody is tagged, with or without a face."""
        path = _database(source) or source
        with open_foreign(path, self.program, _TABLES) as connection:
            yield from _photos(connection)


def _database(source: Path) -> Path | None:
    if source.is_dir():
        return found if (found := source / _FILE).is_file() else None
    return source if source.name.lower() == _FILE else None


def _photos(connection: sqlite3.Connection) -> Iterator[PhotoNames]:
    names = _people(connection)
    regions = _regions(connection, names)
    for image, tags in _tagged(connection, names).items():
        for tag in tags:
            if all(region.name != names[tag] for region in regions[image]):
                regions[image].append(NamedRegion(names[tag]))
    roots = _roots(connection)
    query = """SELECT Images.id, Albums.albumRoot, Albums.relativePath, Images.name FROM Images
        JOIN Albums ON Albums.id = Images.album WHERE Images.status = ? ORDER BY Images.id"""
    for image, root, folder, name in connection.execute(query, (_VISIBLE,)):
        if regions.get(image) and name and root in roots:
            path = "/".join(part for part in (roots[root], str(folder).strip("/"), name) if part)
            yield PhotoNames(os.path.normpath(path), tuple(regions[image]))


def _people(connection: sqlite3.Connection) -> dict[int, str]:
    """Look up what the tags are called that stand for people."""
    names = {tag: name for tag, name in connection.execute("SELECT id, name FROM Tags") if name}
    people = {}
    for tag, value in connection.execute("SELECT tagid, value FROM TagProperties WHERE property = 'person'"):
        people[tag] = value or names.get(tag, "")
    with_faces = "SELECT DISTINCT tagid FROM ImageTagProperties WHERE property = 'tagRegion'"
    for (tag,) in connection.execute(with_faces):
        people.setdefault(tag, names.get(tag, ""))
    places = ", ".join("?" * len(_NOBODY))
    for (tag,) in connection.execute(f"SELECT tagid FROM TagProperties WHERE property IN ({places})", _NOBODY):
        people.pop(tag, None)
    return {tag: name for tag, name in people.items() if name}


def _tagged(connection: sqlite3.Connection, names: dict[int, str]) -> dict[int, list[int]]:
    """List the people with whom images are tagged, without groups that were set along with whom they hold."""
    above = dict(connection.execute("SELECT id, pid FROM Tags"))
    tagged: defaultdict[int, list[int]] = defaultdict(list)
    for image, tag in connection.execute("SELECT imageid, tagid FROM ImageTags"):
        if tag in names:
            tagged[image].append(tag)
    for image, tags in tagged.items():
        groups = {above.get(tag) for tag in tags}
        tagged[image] = [tag for tag in tags if tag not in groups]
    return tagged


def _regions(connection: sqlite3.Connection, names: dict[int, str]) -> defaultdict[int, list[NamedRegion]]:
    has_orientation = "orientation" in columns_of(connection, "ImageInformation")
    query = f"""SELECT face.imageid, face.tagid, face.property, face.value,
            info.width, info.height, {"info.orientation" if has_orientation else "1"}
        FROM ImageTagProperties AS face LEFT JOIN ImageInformation AS info ON info.imageid = face.imageid
        WHERE face.property IN ('tagRegion', 'autodetectedFace') ORDER BY face.property DESC"""
    found: defaultdict[int, list[NamedRegion]] = defaultdict(list)
    for image, tag, kind, value, width, height, orientation in connection.execute(query):
        if tag in names:
            turn = orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1
            has_size = isinstance(width, int) and isinstance(height, int) and min(width, height) > 0
            size = frames.turned_size(width, height, turn) if has_size else None
            places = _places(str(value or ""), size, turn) if size else []
            place = places[0] if places else None
            region = NamedRegion(names[tag], place, tuple(places[1:]), kind != "tagRegion", applied_to=size)
            if region not in found[image]:
                found[image].append(region)
    return found


def _places(value: str, size: tuple[float, float], turn: int) -> list[Region]:
    """Return where in the upright picture of a size a rectangle may be, the likeliest first."""
    rect = _RECT.search(value)
    numbers = {key: int(number) for key, number in _NUMBER.findall(rect[0])} if rect else {}
    if len(numbers) < 4:
        return []
    x, y = numbers["x"], numbers["y"]
    box = (float(x), float(y), float(x + numbers["width"]), float(y + numbers["height"]))
    upright = frames.of_pixels(box, size)
    places = [upright] if upright is not None else []
    if turn != 1 and (stored := frames.of_pixels(box, frames.turned_size(*size, turn))) is not None:
        places.append(frames.to_upright(stored, turn))
    return places


def _roots(connection: sqlite3.Connection) -> dict[int, str]:
    """Look up where the collections are: below a path, or below wherever a volume is mounted."""
    roots = {}
    for root, identifier, inside in connection.execute("SELECT id, identifier, specificPath FROM AlbumRoots"):
        query = str(identifier or "").partition("?")[2].replace("+", "%2B")  # to Qt, which wrote it, a plus is one
        fields = parse_qs(query)
        base = next((fields[key][0] for key in ("path", "mountpath") if fields.get(key)), "")
        roots[root] = "/".join(part for part in (base.rstrip("/"), str(inside or "").strip("/")) if part)
        if not base:
            roots[root] = "/" + roots[root]
    return roots
