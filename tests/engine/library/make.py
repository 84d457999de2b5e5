"""Small photos, faces and libraries for the tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.library import DrawFace, Library, ResizeFace
from engine.records import Embedding, Face, FaceBox, Failure, Photo, PhotoInfo, ScannedPhoto, WeightsId

NN2 = WeightsId("NN2", "aa" * 32)
NNS1 = WeightsId("NNS1", "bb" * 32)


def photo(path: str, mtime_ns: int = 1) -> Photo:
    return Photo(path, size_bytes=1000, mtime_ns=mtime_ns)


def face(x0: float = 100, y0: float = 100, side: float = 100, *, look: int = 1, quality: float = 0.5) -> Embedding:
    box = np.array([x0, y0, x0 + side, y0 + side], np.float32)
    landmarks = np.array([[x0 + i, y0 + 2 * i] for i in range(5)], np.float32)
    return Embedding(FaceBox(box, landmarks, 0.9), quality, vector(look))


def vector(look: int) -> NDArray[np.int8]:
    """An embedding that begins with `look`; two looks are two strangers."""
    out = np.random.default_rng(look % 256).integers(-127, 128, 128, np.int8)
    out[0] = look
    return out


def scan(
    path: str,
    content: str,
    *faces: Embedding,
    size: tuple[int, int] = (1000, 800),
    taken_at: datetime | None = None,
    mtime_ns: int = 1,
) -> ScannedPhoto:
    info = PhotoInfo(*size, "JPEG", taken_at, "Kodak Brownie", 59.3, 18.1)
    return ScannedPhoto(photo(path, mtime_ns), content, info, faces)


def write(
    library: Library,
    *scans: ScannedPhoto,
    failures: Sequence[tuple[Photo, Failure]] = (),
    links: Sequence[tuple[Photo, int]] = (),
    detector: str = "centerface",
    weights: WeightsId = NN2,
) -> None:
    library.scans.write(scans, failures, links, detector, weights)


def rows_of_faces(n_photos: int) -> list[ScannedPhoto]:
    """Photos /p/0.jpg, /p/1.jpg, ... of one face each."""
    return [scan(f"/p/{i}.jpg", f"{i:032x}", face(look=i % 100)) for i in range(n_photos)]


def with_people(folder: Path, *sizes: int) -> tuple[Library, list[int], list[list[int]]]:
    """A library in which person i has sizes[i] faces; with the people's ids and their faces' ids."""
    library = Library.open(folder / "library.db")
    write(library, *rows_of_faces(sum(sizes)))
    ids = [face.face_id for face in library.reading.faces()]
    faces = [ids[sum(sizes[:i]) : sum(sizes[: i + 1])] for i in range(len(sizes))]
    group(library, [(None, theirs) for theirs in faces])
    people = [owner(library, group[0]) for group in faces]
    return library, [person for person in people if person is not None], faces


BOX = (600.0, 300.0, 700.0, 420.0)


def drawn(photo_id: int, person_id: int | None = None, box: Sequence[float] = BOX, look: int = 50) -> DrawFace:
    numbers = tuple(float(i) for i in range(10))
    return DrawFace(photo_id, tuple(box), numbers, 0.75, vector(look).tobytes().hex(), NN2.net, NN2.sha256, person_id)


def resized(face_id: int, box: Sequence[float] = BOX, look: int = 51) -> ResizeFace:
    numbers = tuple(float(i) for i in range(10))
    return ResizeFace(face_id, tuple(box), numbers, 0.25, vector(look).tobytes().hex(), NN2.net, NN2.sha256)


def get(library: Library, face_id: int) -> Face:
    (found,) = library.reading.faces(face_ids=[face_id])
    return found


def owner(library: Library, face_id: int) -> int | None:
    return get(library, face_id).person_id


def group(library: Library, groups: Sequence[tuple[int | None, Sequence[int]]]) -> None:
    """Read the faces, and write groups of them as if they had been grouped in no time."""
    library.grouping.apply(groups, change_number=library.grouping.face_table(NN2).change_number)
