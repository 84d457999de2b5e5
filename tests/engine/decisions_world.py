"""Photos on a disk that does not exist: who is in them, what becomes of the files, and what a scan makes of them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from engine.library import Library
from engine.networks.weights import Weights
from engine.records import Embedding, FaceBox, Failure, Photo, PhotoInfo, ScannedPhoto
from engine.vectors.unit_vectors import quantise
from tests.engine.faces_library import WEIGHTS
from tests.fakes import unit_rows

NETS = (WEIGHTS, replace(WEIGHTS, net="nn2", sha256="bb" * 32, cluster_threshold=0.9))
N_PEOPLE = 5
ROOT = "/photos"
PLACES = (0.0, 200.0, 400.0)  # px, of the faces from left to right
SIDE_PX, WIDTH_PX, HEIGHT_PX = 100.0, 600, 300
POOR_QUALITY, GOOD_QUALITY = 0.1, 0.8
N_DETECTORS = 3


@dataclass(frozen=True)
class Shot:
    """One face in a picture.

    Attributes
    ----------
    who : int
    moment : int
        Tells it from the same person's other faces.
    x0_px : float
    shy : bool
        Only the last detector finds it.
    """

    who: int
    moment: int
    x0_px: float
    shy: bool = False


@dataclass(frozen=True)
class Picture:
    """What is in a file; None in its place is a file that cannot be read."""

    content_hash: str
    shots: tuple[Shot, ...]


@dataclass
class World:
    """The disk and the scanner's settings."""

    files: dict[str, tuple[Picture | None, int]] = field(default_factory=dict)  # with the time of the last change
    away: dict[str, tuple[Picture | None, int]] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)  # by content
    net: int = 0
    detector: int = 0
    clock: int = 0

    @property
    def weights(self) -> Weights:
        return NETS[self.net]

    @property
    def signature(self) -> str:
        return f"detector {self.detector}"

    def tick(self) -> int:
        self.clock += 1
        return self.clock

    def take(self, people: tuple[int, ...], *, shy: bool = False) -> Picture:
        """Photograph people, none of them at the same moment as ever before."""
        shots = tuple(Shot(who, self.tick(), x0) for who, x0 in zip(people, PLACES, strict=False))
        if shy:
            shots = (*shots[:-1], replace(shots[-1], shy=True))
        return self.picture(shots)

    def picture(self, shots: tuple[Shot, ...]) -> Picture:
        picture = Picture(f"content {self.tick()}", shots)
        self.pictures[picture.content_hash] = picture
        return picture

    def put(self, path: str, picture: Picture | None) -> None:
        self.files[path] = (picture, self.tick())
        self.away.pop(path, None)

    def scan(self, library: Library, n_photos: int | None = None) -> None:
        """Do what `engine.scanning.pipeline.scan` does, except for the grouping at its end.

        With `n_photos` the scan is killed after that many photos.
        """
        known = library.scans.known_files([ROOT])
        new, changed = [], []
        for path, (picture, mtime_ns) in sorted(self.files.items()):
            before, photo = known.get(path), Photo(path, 1000, mtime_ns)
            if before is None or before.photo_id is None:
                new.append((photo, picture))
            elif before.mtime_ns != mtime_ns:
                changed.append((photo, picture))
            elif before.failed or (before.weights, before.detector) != (self.weights.id, self.signature):
                new.append((photo, picture))
            elif before.missing:
                library.scans.write([], [], [(photo, before.photo_id)], "", self.weights.id)
        for photo, picture in [*new, *changed][:n_photos]:  # those that changed in place come last, as in a scan
            self._scan_one(library, photo, picture)
        if n_photos is None:
            library.scans.mark_missing([ROOT], set(self.files))

    def _scan_one(self, library: Library, photo: Photo, picture: Picture | None) -> None:
        weights, detector = self.weights.id, self.signature
        if picture is None:
            failure = Failure(photo.path, "decode", "It is cut short.")
            library.scans.write([], [(photo, failure)], [], detector, weights)
            return
        known = library.scans.photo_by_hash(picture.content_hash)
        if known is not None and (known.weights, known.detector) == (weights, detector):
            library.scans.write([], [], [(photo, known.photo_id)], detector, weights)
            return
        info = PhotoInfo(WIDTH_PX, HEIGHT_PX, "JPEG")
        faces = tuple(self._found(picture))
        library.scans.write([ScannedPhoto(photo, picture.content_hash, info, faces)], [], [], detector, weights)

    def _found(self, picture: Picture) -> Iterator[Embedding]:
        """What the detector finds: each one a little elsewhere, and each now and then misses one."""
        for shot in picture.shots:
            if (shot.moment + self.detector) % 7 == 0 or (shot.shy and self.detector != N_DETECTORS - 1):
                continue
            shift = 12.0 * self.detector
            box = np.array([shot.x0_px + shift, 50, shot.x0_px + shift + SIDE_PX, 150], np.float32)
            quality = POOR_QUALITY if shot.moment % 5 == 0 else GOOD_QUALITY
            look = vector(shot.who, shot.moment, self.net, self.detector)
            yield Embedding(FaceBox(box, np.zeros((5, 2), np.float32), 0.9), quality, look)


_WHO_OF_VECTOR: dict[bytes, int] = {}


def whose_looks(library: Library) -> dict[int, set[int]]:
    """Tell for every face whose embeddings it has, by all networks."""
    whose: dict[int, set[int]] = {}
    with library.snapshot() as connection:
        for face, vector in connection.exec_driver_sql("SELECT face_id, vector FROM embedding"):
            whose.setdefault(face, set()).add(_WHO_OF_VECTOR[vector])
    return whose


@functools.lru_cache(maxsize=100_000)
def vector(who: int, moment: int, net: int, detector: int) -> NDArray[np.int8]:
    """Embed a face: two of one person are about 0.8 apart, two of persons 0 and 1, or 2 and 3, who are sisters, 1.4.

    The same face seen by another detector is 0.03 apart; every net sees everything otherwise.
    """
    centres = unit_rows(np.random.default_rng(net), N_PEOPLE)
    sister = centres[who] if who % 2 == 0 else centres[who - 1] + centres[who]
    x = sister / np.linalg.norm(sister)
    x = x + 0.8 * unit_rows(np.random.default_rng([net, who, moment]), 1)[0]
    x = x + 0.15 * unit_rows(np.random.default_rng([net, who, moment, detector]), 1)[0]
    look: NDArray[np.int8] = quantise((x / np.linalg.norm(x)).astype(np.float32)[None])[0]
    _WHO_OF_VECTOR[look.tobytes()] = who
    return look
