"""Embeddings of faces that the user draws and of pictures from outside, made in a process of their own.

Nothing here imports Qt, for the process imports this module; nor torch, until the process needs it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.align import Template, crop_aligned, supposed_landmarks
from engine.faces.boxes import iou
from engine.faces.detector import SearchSettings
from engine.faces.landmarks import refine_landmarks
from engine.faces.turned import quarters_to_upright
from engine.networks.weights import Weights
from engine.photos.decode import read
from engine.photos.thumbnails import face_thumbnail
from engine.records import FaceBox, Failure, Image, PhotoInfo, WeightsId
from engine.scanning.jobs.photo import loaded_detector, read_at, scale_needed
from engine.scanning.processes.limits import PHOTO_LIMITS, Limits, WorkerLost
from engine.scanning.processes.pools import make_pool
from engine.sentences import sentence

if TYPE_CHECKING:
    from engine.scanning.outside.probe import Prober

_LIMITS = Limits(wall_s=PHOTO_LIMITS.wall_s)  # not of memory, of which a graphics card's driver reserves a great deal
_SURROUNDINGS = 0.75  # of the drawn box's sides, searched for landmarks
_SAME_FACE_IOU = 0.3
_SMALLEST_PX = 8
_UNKNOWN_SCORE = 0.6  # as the detector gives faces that it is fairly sure of

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class EmbeddedFace:
    """A box that the user drew, with all that the library keeps of a face.

    Attributes
    ----------
    box : four floats, full-size pixels, x0 y0 x1 y1
    landmarks : ten floats, full-size pixels, x y of the five points
    quality : float in [0, 1]
    vector : str
        128 signed bytes in hexadecimal.
    weights : WeightsId
        Those that embedded it, whatever the library has come to use since.
    """

    box: Box
    landmarks: tuple[float, ...]
    quality: float
    vector: str
    weights: WeightsId

    def edit_fields(self) -> dict[str, Any]:
        """Return what `DrawFace` and `ResizeFace` of `engine.library` take of it."""
        return {
            "box": self.box,
            "landmarks": self.landmarks,
            "quality": self.quality,
            "vector": self.vector,
            "net": self.weights.net,
            "sha256": self.weights.sha256,
        }


@dataclass(frozen=True, eq=False)
class OutsideFace:
    """A face in a picture that is not in the library.

    Attributes
    ----------
    path : str
    box : four floats, full-size pixels
    embedding : (d,) float32, unit length
        As the network made it: see `engine.active_weights.adapted`.
    portrait : bytes
        JPEG.
    """

    path: str
    box: tuple[float, ...]
    embedding: NDArray[np.float32]
    portrait: bytes


class FaceMaker:
    """Makes vectors of faces in a spawned process, which starts with the first question and stays.

    Its methods but `prepare` wait for the answer: call them through `Tasks`, in the lane SLOW.

    Parameters
    ----------
    n_workers : int
        1, or 0 for this very process.
    device : str
        As for `engine.networks.devices.choose_device`.
    """

    def __init__(self, n_workers: int = 1, device: str = "auto") -> None:
        self._n_workers = n_workers
        self._device = device
        self._pool: Executor | None = None
        self._lock = threading.Lock()

    def prepare(self, weights: Weights) -> None:
        """Start the process and have it load the networks, so that the first question need not wait for them.

        This returns at once; what goes wrong the first question will say.
        """
        self._running().submit(load_networks, weights, self._device)

    def drawn(self, weights: Weights, path: str, box: Box) -> EmbeddedFace:
        """Make a face of a box in a photo.

        Raises
        ------
        KnownError
            If the photo cannot be read, or the box lies outside it.
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
            try:
                return self._running().submit(function, *arguments).result()
            except WorkerLost as error:  # it was killed, for memory perhaps
                if attempt == 2:
                    raise KnownError(
                        sentence(
                            "The process that looks at faces was ended twice. Perhaps memory is short; please try "
                            "again."
                        )
                    ) from error
        raise AssertionError("unreachable")

    def _running(self) -> Executor:
        with self._lock:
            self._pool = self._pool or make_pool(self._n_workers, _LIMITS)
            return self._pool

    def close(self) -> None:
        """End the process."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)


@cache
def shared_maker() -> FaceMaker:
    """Return the maker that all views share; its process ends with the program."""
    return FaceMaker()


def load_networks(weights: Weights, device: str) -> None:
    """Load what finds and embeds faces, in this process."""
    prober = _prober(weights, device)
    loaded_detector(prober.settings.search)
    prober.embedder.embed(np.zeros((1, *weights.input_hw, 3), np.uint8))


def outside_faces(weights: Weights, device: str, path: Path) -> list[OutsideFace]:
    """Find and embed the faces of a picture, in this process."""
    faces = []
    for found in _prober(weights, device).faces(path):
        face = found.crop.face
        box, quarters = face.box, quarters_to_upright(face.landmarks)
        portrait = face_thumbnail(str(path), face, _info(str(path)), quarters) or b""
        faces.append(OutsideFace(str(path), tuple(box.tolist()), found.embedding, portrait))
    return faces


def draw_face(weights: Weights, device: str, path: str, box: Box) -> EmbeddedFace:
    """Find the landmarks within a drawn box, or suppose them, and embed the face, in this process.

    Parameters
    ----------
    weights : Weights
    device : str
    path : str
    box : four floats, full-size pixels of the upright photo, x0 y0 x1 y1

    Raises
    ------
    KnownError
        If the photo cannot be read, or the box lies outside it.
    """
    from engine.vectors.unit_vectors import quantise

    prober = _prober(weights, device)
    template = prober.settings.template
    image, inside = _read_for(path, box, template)
    face = refine_landmarks(image, [_with_landmarks(image, inside)])[0]
    crop = crop_aligned(image, [face], template)[0]
    vector = quantise(prober.embedder.embed(crop.pixels[None]))[0]
    x0, y0, x1, y1 = (float(value) for value in face.box)
    points = tuple(float(value) for value in face.landmarks.ravel())
    return EmbeddedFace((x0, y0, x1, y1), points, float(crop.quality), vector.tobytes().hex(), weights.id)


def _prober(weights: Weights, device: str) -> Prober:
    key = (weights.id, device)  # the same for other thresholds, which no embedding depends on
    if key not in _probers:
        from engine.scanning.outside.probe import Prober

        _probers.clear()
        _probers[key] = Prober(weights, device)
    return _probers[key]


_probers: dict[tuple[WeightsId, str], Prober] = {}  # the last one, whose network is loaded


def _info(path: str) -> PhotoInfo:
    image = read(path, 1)
    if isinstance(image, Failure):
        raise KnownError(sentence("{path}: {reason}", path=path, reason=image.reason))
    return image.info


def _read_for(path: str, box: Box, template: Template) -> tuple[Image, NDArray[np.float32]]:
    """Decode a photo as large as a face in it needs; return it with what lies inside of the face's box."""
    info = _info(path)
    size = np.array((info.width_px, info.height_px) * 2, np.float32)
    inside = np.clip(np.array(box, np.float32), 0, size)
    if (inside[2:] - inside[:2]).min() < 1:
        raise KnownError(
            sentence(
                "The box lies outside the photo, which has {width_px} x {height_px} pixels.",
                width_px=info.width_px,
                height_px=info.height_px,
            )
        )
    image = read_at(path, info, scale_needed([_supposed(inside)], template))
    if isinstance(image, Failure):
        raise KnownError(sentence("{path}: {reason}", path=path, reason=image.reason))
    return image, inside


def _with_landmarks(image: Image, box: NDArray[np.float32]) -> FaceBox:
    """Look for the face that the box means; without one, suppose that it looks straight ahead."""
    sides = box[2:] - box[:2]
    low = np.floor((box[:2] - _SURROUNDINGS * sides).clip(0) * image.scale).astype(int)
    high = np.ceil((box[2:] + _SURROUNDINGS * sides) * image.scale).astype(int)
    region = np.ascontiguousarray(image.pixels[low[1] : high[1], low[0] : high[0]])
    if min(region.shape[:2]) < _SMALLEST_PX:
        return _supposed(box)
    origin = (low / image.scale).astype(np.float32)
    detector = loaded_detector(SearchSettings(min_face_px=_SMALLEST_PX))
    found = detector.detect([Image(region, image.scale, image.info)])[0]
    if not found:
        return _supposed(box)
    shares = iou(np.stack([face.box for face in found]) + np.tile(origin, 2), box[None])[:, 0]
    best = int(shares.argmax())
    if shares[best] < _SAME_FACE_IOU:
        return _supposed(box)
    return FaceBox(box, found[best].landmarks + origin, found[best].score)


def _supposed(box: NDArray[np.float32]) -> FaceBox:
    return FaceBox(box, supposed_landmarks(box), _UNKNOWN_SCORE)
