"""Vectors for faces that the user draws and for pictures from outside, made in a process of their own.

Nothing here imports Qt, for the process imports this module; nor torch, until the process needs it.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from concurrent.futures import Executor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.align import (
    BOX_CENTRE_Y,
    BOX_HEIGHT,
    TEMPLATE_CENTRE,
    TEMPLATE_POINTS,
    Template,
    crop_aligned,
    zoom_needed,
)
from engine.networks.weights import Weights
from engine.photos.decode import read
from engine.photos.thumbnails import face_thumbnail
from engine.records import FaceBox, Failure, Image, WeightsId
from engine.scanning.processes import make_pool

_SURROUNDINGS = 0.75  # of the drawn box's sides, searched for landmarks
_SAME_FACE_IOU = 0.3
_UNKNOWN_SCORE = 0.6  # as the detector gives faces that it is fairly sure of


@dataclass(frozen=True, slots=True)
class DrawnFace:
    """A box that the user drew, with all that the library keeps of a face.

    Attributes
    ----------
    box : four floats, full-size pixels, x0 y0 x1 y1
    landmarks : ten floats, full-size pixels, x y of the five points
    quality : float in [0, 1]
    vector : str
        128 signed bytes in hexadecimal.
    """

    box: tuple[float, float, float, float]
    landmarks: tuple[float, ...]
    quality: float
    vector: str


@dataclass(frozen=True, eq=False)
class OutsideFace:
    """A face in a picture that is not in the library.

    Attributes
    ----------
    path : str
    box : four floats, full-size pixels
    embedding : (d,) float32, unit length
        As the network gives it: see `engine.active_weights.adapted`.
    portrait : bytes
        JPEG.
    """

    path: str
    box: tuple[float, ...]
    embedding: NDArray[np.float32]
    portrait: bytes


class FaceMaker:
    """Makes vectors of faces in a spawned process, which starts with the first question and stays.

    Its methods wait for the answer: call them through `Tasks`, in the lane SLOW.

    Parameters
    ----------
    n_workers : int
        1, or 0 for this very process.
    device : str
        As for `engine.networks.embed.choose_device`.
    """

    def __init__(self, n_workers: int = 1, device: str = "auto") -> None:
        self._n_workers = n_workers
        self._device = device
        self._pool: Executor | None = None
        self._lock = threading.Lock()

    def drawn(self, weights: Weights, path: str, box: tuple[float, float, float, float]) -> DrawnFace:
        """Make a face of a box in a photo.

        Raises
        ------
        KnownError
            If the photo cannot be read.
        """
        return self._ask(draw_face, weights, self._device, path, box)

    def outside(self, weights: Weights, path: Path) -> list[OutsideFace]:
        """Find the faces of a picture, the largest first.

        Raises
        ------
        KnownError
            If it cannot be read.
        """
        return self._ask(outside_faces, weights, self._device, path)

    def _ask(self, function: Callable[..., Any], *arguments: Any) -> Any:
        for attempt in (1, 2):
            with self._lock:
                self._pool = pool = self._pool or make_pool(self._n_workers)
            try:
                return pool.submit(function, *arguments).result()
            except BrokenProcessPool as error:  # it was killed, for memory perhaps
                self.close()
                if attempt == 2:
                    raise KnownError(
                        "The process that looks at faces was ended twice. Perhaps memory is short; please try again."
                    ) from error
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End the process."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)


@cache
def shared_maker() -> FaceMaker:
    """Give the one maker that all views share; its process ends with the program."""
    return FaceMaker()


_probers: dict[tuple[WeightsId, str], Any] = {}


def _prober(weights: Weights, device: str) -> Any:
    from engine.scanning.probe import Prober

    key = (weights.id, device)  # the same for other thresholds, which no embedding depends on
    if key not in _probers:
        _probers.clear()
        _probers[key] = Prober(weights, device)
    return _probers[key]


@cache
def _detector(min_face_px: int) -> Any:
    from engine.faces.centerface import CenterFace

    return CenterFace(min_face_px=min_face_px)


def outside_faces(weights: Weights, device: str, path: Path) -> list[OutsideFace]:
    """Find and embed the faces of a picture, in this process."""
    faces = []
    for one in _prober(weights, device).faces(path):
        box = one.crop.face.box
        portrait = face_thumbnail(str(path), box, _width_px(path)) or b""
        faces.append(OutsideFace(str(path), tuple(box.tolist()), one.embedding, portrait))
    return faces


def _width_px(path: Path) -> int:
    image = read(str(path), 1)
    return 1 if isinstance(image, Failure) else image.info.width_px


def draw_face(weights: Weights, device: str, path: str, box: tuple[float, float, float, float]) -> DrawnFace:
    """Find the landmarks within a drawn box, or suppose them, and embed the face, in this process."""
    from engine.vectors.unit_vectors import quantise

    prober = _prober(weights, device)
    template: Template = prober.settings.template
    image = _read_for(path, box, template)
    face = _with_landmarks(image, np.array(box, np.float32))
    crop = crop_aligned(image, [face], template)[0]
    vector = quantise(prober.embedder.embed(crop.pixels[None]))[0]
    x0, y0, x1, y1 = (float(value) for value in face.box)
    points = tuple(float(value) for value in face.landmarks.ravel())
    return DrawnFace((x0, y0, x1, y1), points, float(crop.quality), vector.tobytes().hex())


def _read_for(path: str, box: tuple[float, float, float, float], template: Template) -> Image:
    """Decode a photo as large as the face needs."""
    small = read(path, 1)
    if isinstance(small, Failure):
        raise KnownError(f"{path}: {small.reason}")
    long_side_px = max(small.info.width_px, small.info.height_px)
    face = FaceBox(np.array(box, np.float32), supposed_landmarks(np.array(box, np.float32)), _UNKNOWN_SCORE)
    image = read(path, math.ceil(min(1.0, zoom_needed(face, template)) * long_side_px))
    if isinstance(image, Failure):
        raise KnownError(f"{path}: {image.reason}")
    return image


def _with_landmarks(image: Image, box: NDArray[np.float32]) -> FaceBox:
    """Look for the face that the box means; without one, suppose that it looks straight ahead."""
    sides = box[2:] - box[:2]
    low = np.floor((box[:2] - _SURROUNDINGS * sides).clip(0) * image.scale).astype(int)
    high = np.ceil((box[2:] + _SURROUNDINGS * sides) * image.scale).astype(int)
    region = np.ascontiguousarray(image.pixels[low[1] : high[1], low[0] : high[0]])
    if min(region.shape[:2]) < 8:
        return FaceBox(box, supposed_landmarks(box), _UNKNOWN_SCORE)
    origin = (low / image.scale).astype(np.float32)
    found = _detector(8).detect([Image(region, image.scale, image.info)])[0]
    alike = [(iou(one.box + np.tile(origin, 2), box), one) for one in found]
    best, one = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    if one is None or best < _SAME_FACE_IOU:
        return FaceBox(box, supposed_landmarks(box), _UNKNOWN_SCORE)
    return FaceBox(box, one.landmarks + origin, one.score)


def supposed_landmarks(box: NDArray[np.float32]) -> NDArray[np.float32]:
    """Place eyes, nose and mouth where an upright face that looks ahead has them: (4,) -> (5, 2), pixels."""
    zoom = float(box[3] - box[1]) / BOX_HEIGHT
    centre = (box[:2] + box[2:]) / 2
    points = (np.array(TEMPLATE_POINTS) - (TEMPLATE_CENTRE, BOX_CENTRE_Y)) * zoom + centre
    return points.astype(np.float32)


def iou(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Give the intersection over union of two boxes."""
    shared = float((np.minimum(one[2:], other[2:]) - np.maximum(one[:2], other[:2])).clip(0).prod())
    both = sum(float((box[2:] - box[:2]).prod()) for box in (one, other)) - shared
    return shared / both if both > 0 else 0.0
