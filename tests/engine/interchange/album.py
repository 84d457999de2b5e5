"""Real photo files in every orientation and format, and a library that knows who is where in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
from PIL import Image

from engine import records
from engine.library import Library, NamePerson
from engine.photos import decode
from engine.photos.find import photo_of
from engine.records import Embedding, FaceBox, ScannedPhoto
from tests.engine.library.make import NN2, group, vector
from tests.engine.photos.raw_file import dng

Box = tuple[float, float, float, float]
SUFFIXES = ("jpg", "png", "webp", "tif", "heic", "avif", "dng")


def make_photo(path: Path, orientation: int = 1, size: tuple[int, int] = (80, 60)) -> Path:
    """Write a photo of this stored size, to be turned by EXIF."""
    rng = np.random.default_rng(crc32(path.name.encode()))
    picture = Image.fromarray(rng.integers(0, 256, (size[1], size[0], 3), np.uint8))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".dng":
        path.write_bytes(dng(picture, taken_at="2001:02:03 04:05:06", orientation=orientation, preview=picture))
        return path
    if path.suffix == ".heic":
        import pillow_heif

        pillow_heif.from_pillow(picture).save(path, exif=exif.tobytes())
    else:
        picture.save(path, exif=exif)
    return path


def put(library: Library, path: Path, *people: tuple[int, Box]) -> None:
    """Write a photo into the library, with faces by who they are, as numbers from 1 on, and where."""
    write(library, [scanned(path, *people)])


def write(library: Library, photos: Sequence[ScannedPhoto]) -> None:
    """Write scanned photos into the library."""
    library.scans.write(photos, [], [], "x", NN2)


def scanned(path: Path, *people: tuple[int, Box]) -> ScannedPhoto:
    """Return a photo as a scan would have it."""
    image = decode.read(str(path))
    assert isinstance(image, records.Image), image
    faces = [_face(who, box) for who, box in people]
    photo = photo_of(str(path), path.stat())
    return ScannedPhoto(photo, f"{crc32(bytes(path)):032x}", image.info, tuple(faces))


def name_all(library: Library, names: Sequence[str]) -> None:
    """Group the faces by who they are, and name them: the first of `names` is who is 1."""
    groups: dict[int, list[int]] = {}
    found = library.reading.vectors(NN2)
    for face_id, row in zip(found.face_ids.tolist(), found.vectors, strict=True):
        groups.setdefault(int(row[0]), []).append(face_id)
    group(library, [(None, groups[who]) for who in sorted(groups)])
    for who, name in enumerate(names, 1):
        person = library.reading.faces(face_ids=groups[who][:1])[0].person_id
        library.edits.do(NamePerson(person, name))


def _face(who: int, box: Box) -> Embedding:
    edges = np.array(box, np.float32)
    return Embedding(FaceBox(edges, np.zeros((5, 2), np.float32), 0.9), 0.5, vector(who))
