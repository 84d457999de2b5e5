"""What other programs leave behind, made anew from their published schemas: one truth, written as each would."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from engine.interchange.frames import to_pixels, to_stored, turned_size
from engine.interchange.records import Region


@dataclass(frozen=True)
class Shot:
    """A photo with people in it; regions are of the upright picture."""

    name: str
    orientation: int
    people: Sequence[tuple[str, Region | None]]
    stored_size: tuple[int, int] = (400, 300)

    @property
    def size(self) -> tuple[float, float]:
        return turned_size(*self.stored_size, self.orientation)


def write_photo(folder: Path, shot: Shot) -> Path:
    path = folder / shot.name
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x0112] = shot.orientation
    Image.new("RGB", shot.stored_size, "grey").save(path, exif=exif)
    return path


def contact(name: str) -> str:
    return f"{sum(map(ord, name)) + 1:x}"


def rect64(region: Region) -> str:
    parts = (region.x0, region.y0, region.x1, region.y1)
    return "".join(f"{round(part * 65535):04x}" for part in parts).lstrip("0")


def write_picasa(folder: Path, shots: Sequence[Shot], end: str = "\r\n") -> Path:
    for shot in shots:
        write_photo(folder, shot)
    names = dict.fromkeys(name for shot in shots for name, _ in shot.people)
    lines = ["[Contacts2]", *(f"{contact(name)}={name};;" for name in names)]
    for shot in shots:
        faces = [
            f"rect64({rect64(to_stored(region, shot.orientation))}),{contact(name)}"
            for name, region in shot.people
            if region
        ]
        lines += [f"[{shot.name}]", "backuphash=4711", f"faces={';'.join(faces)}"]
    (folder / ".picasa.ini").write_text(end.join(lines) + end, "utf-8")
    return folder


DIGIKAM = """
CREATE TABLE AlbumRoots (id INTEGER PRIMARY KEY, label TEXT, status INTEGER NOT NULL, type INTEGER NOT NULL,
    identifier TEXT, specificPath TEXT, UNIQUE(identifier, specificPath));
CREATE TABLE Albums (id INTEGER PRIMARY KEY, albumRoot INTEGER NOT NULL, relativePath TEXT NOT NULL, date DATE,
    caption TEXT, collection TEXT, icon INTEGER, UNIQUE(albumRoot, relativePath));
CREATE TABLE Images (id INTEGER PRIMARY KEY, album INTEGER, name TEXT NOT NULL, status INTEGER NOT NULL,
    category INTEGER NOT NULL, modificationDate DATETIME, fileSize INTEGER, uniqueHash TEXT, UNIQUE (album, name));
CREATE TABLE ImageInformation (imageid INTEGER PRIMARY KEY, rating INTEGER, creationDate DATETIME,
    digitizationDate DATETIME, orientation INTEGER, width INTEGER, height INTEGER, format TEXT, colorDepth INTEGER,
    colorModel INTEGER);
CREATE TABLE Tags (id INTEGER PRIMARY KEY, pid INTEGER, name TEXT NOT NULL, icon INTEGER, iconkde TEXT,
    UNIQUE (name, pid));
CREATE TABLE ImageTags (imageid INTEGER NOT NULL, tagid INTEGER NOT NULL, UNIQUE (imageid, tagid));
CREATE TABLE TagProperties (tagid INTEGER, property TEXT, value TEXT);
CREATE TABLE ImageTagProperties (imageid INTEGER, tagid INTEGER, property TEXT, value TEXT);
INSERT INTO Tags VALUES (1, 0, 'People', NULL, NULL), (2, 1, 'Unknown', NULL, NULL), (3, 1, 'Ignored', NULL, NULL);
INSERT INTO TagProperties VALUES (2, 'unknownPerson', NULL), (3, 'ignoredPerson', NULL);
"""


def write_digikam(folder: Path, shots: Sequence[Shot]) -> Path:
    path = folder / "digikam4.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(DIGIKAM)
        root = ("volumeid:?path=" + str(folder).replace(" ", "%20"), "/")
        database.execute("INSERT INTO AlbumRoots VALUES (1, 'Photos', 0, 1, ?, ?)", root)
        database.execute("INSERT INTO Albums (id, albumRoot, relativePath) VALUES (1, 1, '/')")
        tags: dict[str, int] = {}
        for image, shot in enumerate(shots, 1):
            write_photo(folder, shot)
            database.execute("INSERT INTO Images VALUES (?, 1, ?, 1, 1, NULL, 1, 'x')", (image, shot.name))
            information = (image, shot.orientation, *shot.stored_size)
            database.execute(
                "INSERT INTO ImageInformation VALUES (?, 0, NULL, NULL, ?, ?, ?, 'JPG', 8, 1)", information
            )
            for name, region in shot.people:
                tag = tags.setdefault(name, 10 + len(tags))
                database.execute("INSERT OR IGNORE INTO Tags VALUES (?, 1, ?, NULL, NULL)", (tag, name))
                database.execute("INSERT INTO TagProperties VALUES (?, 'person', ?)", (tag, name))
                database.execute("INSERT OR IGNORE INTO ImageTags VALUES (?, ?)", (image, tag))
                if region is not None:
                    x0, y0, x1, y1 = (round(edge) for edge in to_pixels(region, shot.size))
                    rect = f'<rect x="{x0}" y="{y0}" width="{x1 - x0}" height="{y1 - y0}"/>'
                    database.execute("INSERT INTO ImageTagProperties VALUES (?, ?, 'tagRegion', ?)", (image, tag, rect))
    return path


LIGHTROOM = """
CREATE TABLE Adobe_images (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, masterImage INTEGER, orientation,
    rootFile INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryFace (id_local INTEGER PRIMARY KEY, bl_x, bl_y, br_x, br_y, cluster INTEGER, compatibleVersion,
    ignored INTEGER, image INTEGER NOT NULL DEFAULT 0, imageOrientation NOT NULL DEFAULT '', orientation,
    origination NOT NULL DEFAULT 0, propertiesCache, regionType NOT NULL DEFAULT 0, skipSuggestion INTEGER,
    tl_x NOT NULL DEFAULT '', tl_y NOT NULL DEFAULT '', touchCount NOT NULL DEFAULT 0, touchTime NOT NULL DEFAULT 0,
    tr_x, tr_y, version);
CREATE TABLE AgLibraryKeywordFace (id_local INTEGER PRIMARY KEY, face INTEGER NOT NULL DEFAULT 0, keyFace INTEGER,
    rankOrder, tag INTEGER NOT NULL DEFAULT 0, userPick INTEGER, userReject INTEGER);
CREATE TABLE AgLibraryKeyword (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, genealogy NOT NULL DEFAULT '',
    keywordType, lc_name, name, parent INTEGER);
CREATE TABLE AgLibraryKeywordImage (id_local INTEGER PRIMARY KEY, image INTEGER NOT NULL, tag INTEGER NOT NULL);
CREATE TABLE AgLibraryFile (id_local INTEGER PRIMARY KEY, baseName NOT NULL DEFAULT '', extension NOT NULL DEFAULT '',
    folder INTEGER NOT NULL DEFAULT 0, idx_filename NOT NULL DEFAULT '');
CREATE TABLE AgLibraryFolder (id_local INTEGER PRIMARY KEY, pathFromRoot NOT NULL DEFAULT '',
    rootFolder INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryRootFolder (id_local INTEGER PRIMARY KEY, absolutePath UNIQUE NOT NULL DEFAULT '',
    name NOT NULL DEFAULT '', relativePathFromCatalog);
"""
TURNED = {1: "AB", 2: "BA", 3: "CD", 4: "DC", 5: "CB", 6: "BC", 7: "AD", 8: "DA"}


def write_lightroom(folder: Path, shots: Sequence[Shot], root: str | None = None) -> Path:
    path = folder / "Lightroom Catalog.lrcat"
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(LIGHTROOM)
        database.execute("INSERT INTO AgLibraryRootFolder VALUES (1, ?, 'Photos', NULL)", (root or f"{folder}/",))
        database.execute("INSERT INTO AgLibraryFolder VALUES (1, '', 1)")
        tags: dict[str, int] = {}
        face = 100
        for image, shot in enumerate(shots, 1):
            write_photo(folder, shot)
            base, _, ending = shot.name.rpartition(".")
            database.execute("INSERT INTO AgLibraryFile VALUES (?, ?, ?, 1, ?)", (image, base, ending, shot.name))
            turned = TURNED[shot.orientation]
            database.execute("INSERT INTO Adobe_images VALUES (?, ?, NULL, ?, ?)", (image, f"i{image}", turned, image))
            for name, region in shot.people:
                tag = tags.setdefault(name, 10 + len(tags))
                keyword = (tag, f"k{tag}", name.lower(), name)
                database.execute("INSERT OR IGNORE INTO AgLibraryKeyword VALUES (?, ?, '', 'person', ?, ?, 1)", keyword)
                database.execute("INSERT INTO AgLibraryKeywordImage (image, tag) VALUES (?, ?)", (image, tag))
                if region is not None:
                    face += 1
                    corners = (region.x0, region.y0, region.x1, region.y1)
                    columns = "id_local, image, imageOrientation, regionType, tl_x, tl_y, br_x, br_y"
                    values = (face, image, turned, 1.0, *corners)
                    database.execute(f"INSERT INTO AgLibraryFace ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
                    named = "INSERT INTO AgLibraryKeywordFace (face, tag, userPick, userReject) VALUES (?, ?, 1, 0)"
                    database.execute(named, (face, tag))
    return path


def write_takeout(folder: Path, shots: Sequence[Shot]) -> Path:
    for shot in shots:
        write_photo(folder, shot)
        said = {"title": shot.name, "people": [{"name": name} for name, _ in shot.people]}
        (folder / f"{shot.name}.supplemental-metadata.json").write_text(json.dumps(said), "utf-8")
    return folder
