"""A small real album for tests of the whole way, and what a library holds told without its row numbers."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

from engine.library import Library
from engine.networks.weights import describe


def some_photos(originals: Path, folder: Path, n_photos: int) -> Path:
    """An album of small photos of real people."""
    sources = sorted(originals.iterdir())
    album = folder / "album"
    album.mkdir()
    for number in range(n_photos):
        with PillowImage.open(sources[number % len(sources)]) as photo:
            photo.thumbnail((420 + number, 420 + number))
            photo.convert("RGB").save(album / f"{number:03d}.jpg")
    return album


def many_photos(originals: Path, folder: Path, n_photos: int) -> Path:
    """Make `n_photos` small photos of two real people, each a little different, with some copies and broken files."""
    sources = sorted(originals.iterdir())
    album = folder / "album"
    album.mkdir()
    rng = np.random.default_rng(0)
    for k in range(n_photos):
        with PillowImage.open(sources[k % len(sources)]) as photo:
            photo.thumbnail((500 + 10 * k, 500 + 10 * k))
            pixels = np.asarray(photo.convert("RGB"), np.int16) + rng.integers(-6, 7, (1, 1, 3))
            exif = photo.getexif()
            target = album / f"year {k % 3}" / f"photo {k:03d}.jpg"
            target.parent.mkdir(exist_ok=True)
            PillowImage.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(target, quality=85, exif=exif)
    first = album / "year 0" / "photo 000.jpg"
    (album / "copy of the first.jpg").write_bytes(first.read_bytes())
    (album / "cut short.jpg").write_bytes(first.read_bytes()[:3000])
    (album / "empty.png").write_bytes(b"")
    return album


def content(file: Path, net: str | None = None) -> dict[str, object]:
    """Tell what a library holds for a network, without row numbers: equal for equal libraries."""
    with Library.open(file) as library:
        faces = library.reading.faces()
        ids, _, vectors = library.reading.vectors(describe(net).id)
        vector_of = {int(face): row.tobytes() for face, row in zip(ids, vectors, strict=True)}
        key_of = {
            face.face_id: (face.paths, tuple(face.face.box.tolist()), face.quality, vector_of[face.face_id])
            for face in faces
        }
        people = defaultdict(set)
        for face in faces:
            if face.person_id is not None:
                people[face.person_id].add(key_of[face.face_id])
        return {
            "faces": sorted(key_of.values()),
            "people": {frozenset(members) for members in people.values()},
            "files": sorted((path, known.failed, known.missing) for path, known in library.scans.known_files().items()),
            "problems": [(failure.path, failure.reason) for failure in library.scans.problems()],
        }
