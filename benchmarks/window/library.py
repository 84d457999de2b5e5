"""A generated library of 100,000 faces in 5,000 people, for measuring the window.

One person has 10,000 faces, a few have hundreds and most have a dozen; 300 bear names. The 200,000 photos are links to
a few hundred small JPEGs that differ, so that every face has a picture to be shown.
"""

from __future__ import annotations

import io
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from PIL import Image

from app.session.scans.folders import FOLDERS_SETTING
from engine.faces.detector import SearchSettings
from engine.faces.registry import make_detector
from engine.library import Library
from engine.networks.weights import describe
from engine.photos.thumbnail_store import ThumbnailStore, face_key, store_of
from engine.photos.thumbnails import FACE_PX

N_FACES, N_PEOPLE, N_PHOTOS, N_NAMED = 100_000, 5_000, 200_000, 300
N_OF_BIG = 10_000
BIG, USUAL, OTHER = 1, 2, 3  # person ids: the big one, and two of a few dozen faces
N_PICTURES = 300
PHOTO_PX = (640, 480)
_N_NOBODY = 3_000
_FIRST = (
    "Anna",
    "Ben",
    "Clara",
    "David",
    "Eva",
    "Finn",
    "Greta",
    "Hugo",
    "Ida",
    "Jon",
    "Karin",
    "Liam",
    "Mona",
    "Nils",
)
_LAST: tuple[str, ...]
_LAST = ("Ahlberg", "Becker", "Costa", "Duval", "Eriksen", "Fischer", "Garcia", "Horvat", "Ivanova", "Jansen", "Klein")
_LAST += ("Larsson", "Moreau", "Novak", "Olsen", "Petit", "Quist", "Rossi", "Silva", "Tanaka", "Ueda", "Virtanen")


def make_library(folder: Path) -> Path:
    """Make the library in a folder, unless it is there already, and return its path."""
    path = folder / "library.sqlite"
    done = folder / f"made-4-{describe(None).sha256[:12]}"  # other weights would have all faces looked at anew
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("library.sqlite*"):
            old.unlink()
        photos = _make_photos(folder / "photos")
        with Library.open(path) as library:
            library.set_setting(FOLDERS_SETTING, [str((folder / "photos").absolute())])
        boxes, photo_of, covers = _fill(path, photos)
        _fill_thumbnails(path, boxes, photo_of, covers)
        done.touch()
    Library.open(path).close()  # one made by an older Kith is not to be migrated while the start is timed
    return path


def name_of(person: int) -> str:
    """Return the name of a named person, counted from 0."""
    return f"{_FIRST[person % len(_FIRST)]} {_LAST[person // len(_FIRST)]}"


def _picture(number: int, size: tuple[int, int]) -> bytes:
    """Make a JPEG with as much in it as a photo has: soft shapes and a little noise."""
    rng = np.random.default_rng(number)
    coarse = Image.fromarray(rng.integers(30, 225, (6, 8, 3), np.uint8)).resize(size, Image.Resampling.BICUBIC)
    pixels = np.asarray(coarse, np.float32) + rng.normal(0, 6, (size[1], size[0], 1))
    made = io.BytesIO()
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(made, "JPEG", quality=85)
    return made.getvalue()


def _make_photos(folder: Path) -> list[Path]:
    photos: list[Path] = []
    for number in range(N_PHOTOS):
        path = folder / f"album {number // 500:03d}" / f"IMG_{number:06d}.JPG"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            if number < N_PICTURES:
                path.write_bytes(_picture(number, PHOTO_PX))
            else:
                os.link(photos[number % N_PICTURES], path)
        photos.append(path)
    return photos


def _people(rng: np.random.Generator) -> np.ndarray:
    """Return whose each face is: (N_FACES,) from 0, -1 for nobody's."""
    sizes = rng.zipf(1.7, N_PEOPLE).clip(1, 2000)
    sizes[[USUAL - 1, OTHER - 1]] = 60, 40
    sizes[BIG - 1] = N_OF_BIG
    spare = N_FACES - N_OF_BIG - _N_NOBODY
    rest = np.ones(N_PEOPLE, bool)
    rest[BIG - 1] = False
    while sizes[rest].sum() < spare:
        sizes[rest] += 1
    person = np.repeat(np.arange(N_PEOPLE), sizes)[: N_FACES - _N_NOBODY]
    return rng.permutation(np.concatenate([person, np.full(_N_NOBODY, -1)]))


def _embeddings(rng: np.random.Generator, person: np.ndarray) -> np.ndarray:
    centres = rng.normal(size=(N_PEOPLE + 1, 128))
    centres[3000:5000] = centres[rng.integers(0, N_NAMED, 2000)] + 0.55 * rng.normal(size=(2000, 128))  # look alike
    x = centres[person] + 0.6 * rng.normal(size=(N_FACES, 128))
    return np.rint(x * 127 / np.abs(x).max(axis=1, keepdims=True)).astype(np.int8)


def _fill(path: Path, photos: list[Path]) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Write all rows; returns boxes, photos of faces and the faces that are somebody's best."""
    rng = np.random.default_rng(0)
    person = _people(rng)
    vectors = _embeddings(rng, person)
    photo_of = np.sort(rng.integers(1, N_PHOTOS + 1, N_FACES))
    quality = rng.random(N_FACES)
    left, top = 20.0 + np.arange(N_FACES) % 9 * 60, 30.0 + np.arange(N_FACES) % 7 * 50
    boxes = np.stack([left, top, left + 80, top + 100], axis=1)
    stats = [photo.stat() for photo in photos[:N_PICTURES]]
    weights = describe(None)
    searched_by = make_detector(SearchSettings()).signature  # of another detector they would be searched again
    faces, best = range(N_FACES), np.lexsort((-quality, person))
    rows: dict[str, Any] = {
        "insert into weights values (1, ?, ?)": [(weights.net, weights.sha256)],
        "insert into photo (id, content_hash, width_px, height_px, format, taken_at, detector, scanned_with)"
        " values (?, ?, 640, 480, 'JPEG', ?, ?, 1)": (
            (i + 1, f"{i * 2654435761 % 2**32:032x}", _taken(i * 7919 % 100_003), searched_by) for i in range(N_PHOTOS)
        ),
        "insert into root (id, path) values (1, ?)": [(str(photos[0].parents[1]),)],
        "insert into file (id, root_id, path, size_bytes, mtime_ns, ctime_ns, photo_id, missing)"
        " values (?, 1, ?, ?, ?, ?, ?, 0)": (
            (i + 1, name, *_signs(stats[i % N_PICTURES]), i + 1)
            for i, name in enumerate(f"{photo.parent.name}/{photo.name}" for photo in photos)
        ),
        "insert into face (id, photo_id, x0, y0, x1, y1, landmarks, score, quality, drawn_by_user)"
        " values (?, ?, ?, ?, ?, ?, ?, 0.9, ?, 0)": (
            (i + 1, int(photo_of[i]), *boxes[i].tolist(), bytes(40), float(quality[i])) for i in faces
        ),
        "insert into embedding (face_id, weights_id, vector, checksum) values (?, 1, ?, ?)": (
            (i + 1, vectors[i].tobytes(), crc32(vectors[i].tobytes())) for i in faces
        ),
        "insert into person (id, created_at, name, name_key, hidden) values (?, ?, ?, ?, ?)": (
            (
                p + 1,
                "2024-01-01 00:00:00.000000",
                *((name_of(p), name_of(p).casefold()) if p < N_NAMED else (None, None)),
                int(p % 97 == 5),
            )
            for p in range(N_PEOPLE)
        ),
        "insert into assignment (face_id, person_id, confirmed) values (?, ?, ?)": (
            (i + 1, int(person[i]) + 1, int(i % 20 == 0 and person[i] < N_NAMED)) for i in faces if person[i] >= 0
        ),
        "insert into rejection (face_id, person_id) values (?, ?)": (
            (i + 1, int(rng.integers(4, N_NAMED)) if i % 5 else None) for i in faces if i % 200 == 0 and person[i] < 0
        ),
    }
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement, values in rows.items():
            connection.executemany(statement, values)
    firsts = np.flatnonzero(np.diff(person[best], prepend=-2))
    return boxes, photo_of, best[firsts].tolist()


def _signs(state: os.stat_result) -> tuple[int, int, int]:
    """Return what tells an unchanged file: its size, and when it and its inode were changed."""
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _taken(number: int) -> str | None:
    if number % 13 == 0:
        return None
    day = f"{1990 + number % 35}-{1 + number % 12:02d}-{1 + number % 28:02d}"
    return f"{day} {number % 24:02d}:{number % 60:02d}:00.000000"


def _fill_thumbnails(path: Path, boxes: np.ndarray, photo_of: np.ndarray, faces: list[int]) -> None:
    """Put the thumbnails of some faces where the window keeps them."""
    pictures = [_picture(number, (FACE_PX, FACE_PX)) for number in range(N_PICTURES)]
    store = ThumbnailStore(store_of(path))
    keys = [face_key(photo_of[face], boxes[face]) for face in faces]
    store.put([(key, pictures[number % N_PICTURES]) for number, key in enumerate(keys)])
    store.close()
