"""Kith's own detector: a small network trained here (`kith train-detector`), a sixth of CenterFace's arithmetic.

Coordinates are continuous, as CenterFace's: pixel i covers [i, i + 1).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import nms
from engine.faces.centerface import MAX_ENLARGEMENT, faces_within, pyramid
from engine.faces.centerface_model import open_session, read_model
from engine.faces.detector import LONG_SIDE_PX, WHOLE_FACE, BoxShape, SearchSettings
from engine.faces.network_input import network_input
from engine.records import FaceBox, Image
from resources import path as resource_path

SHA256 = "51c0f5908b3b2fb3b7139c189e51acd823f4a620e7fa2a4437b0815a58b03f42"
"""Of kith-detector.onnx; part of the detector's signature."""
STRIDES_PX = (8, 16, 32)
"""Network pixels between neighbouring cells of the three maps."""
MAX_DETAILED_FACE_PX = 320
"""Larger faces (in network pixels) are left to the coarser look, if there is one."""
_MAX_LOG_SIDE = 6.0  # as in training


class KithDetector:
    """Find faces with Kith's detector; the parameters are those of `engine.faces.centerface.CenterFace`.

    Parameters
    ----------
    long_side_px : int
        The photo is shrunk to this long side; smaller photos are at most doubled.
    min_face_px : int
        Longer side of the smallest face wanted, in full-size pixels.
    min_score : float
        In [0, 1].
    n_threads : int
        Processor threads for one image.
    load : function of n_threads
        Makes the onnxruntime session when it is first needed.
    """

    def __init__(
        self,
        long_side_px: int = LONG_SIDE_PX,
        min_face_px: int = 20,
        min_score: float = 0.5,
        n_threads: int = 1,
        load: Callable[[int], Any] | None = None,
    ) -> None:
        self.long_side_px = long_side_px
        self.min_face_px = min_face_px
        self.min_score = min_score
        self.n_threads = n_threads
        self.load = load or shared_session
        self._session: Any = None

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_session": None}  # travels to other processes as settings only

    @property
    def signature(self) -> str:
        """Name of the detector and all that changes its results: settings, and the beginning of its file's hash."""
        return f"kith-1:{self.long_side_px}:{self.min_face_px}:{self.min_score:g}:{SHA256[:12]}"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces: from forehead to chin, as CenterFace's, from which it learned."""
        return WHOLE_FACE

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, or None if another detector did."""
        match = re.match(r"kith-1:(\d+):(\d+):", signature)
        return SearchSettings(int(match[1]), int(match[2]), "kith") if match else None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image, score descending.

        Boxes end at the photo's border, landmarks may lie outside.

        Raises
        ------
        KnownError
            The weights are missing, damaged or not those that Kith knows.
        """
        return [self._detect_one(image) for image in images]

    def _detect_one(self, image: Image) -> list[FaceBox]:
        long_side_px = min(self.long_side_px, round(MAX_ENLARGEMENT * max(image.width_px, image.height_px)))
        sides = pyramid(long_side_px)
        looks = [self._look(image, side, is_coarsest=side == sides[-1]) for side in sides]
        boxes, landmarks, scores = (np.concatenate(part) for part in zip(*looks, strict=True))
        kept = nms(boxes, scores)
        return faces_within(image, boxes[kept], landmarks[kept], scores[kept], self.min_face_px)

    def _look(self, image: Image, side_px: int, is_coarsest: bool) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Run the network once, at one size; return decoded boxes, landmarks and scores in full-size pixels."""
        if self._session is None:
            self._session = self.load(self.n_threads)
        planes, zoom_xy = network_input(image, side_px)
        maps = self._session.run([f"stride{stride}" for stride in STRIDES_PX], {"pixels": planes})
        boxes, landmarks, scores = decode_maps([values[0] for values in maps], self.min_score)
        if not is_coarsest:
            trusted = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= MAX_DETAILED_FACE_PX
            boxes, landmarks, scores = boxes[trusted], landmarks[trusted], scores[trusted]
        zoom_xy = zoom_xy * image.scale
        return boxes / np.tile(zoom_xy, 2), landmarks / zoom_xy, scores


def decode_maps(
    maps: Sequence[NDArray[np.float32]], min_score: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Turn the network's maps into boxes; overlapping ones remain.

    Parameters
    ----------
    maps : (15, h, w) for strides 8, 16 and 32
        Logit of the score; x, y of the box's centre from the cell's, in cells; logarithm of width, height in cells;
        x, y of five landmarks from the cell's centre, in cells.
    min_score : float in [0, 1]

    Returns
    -------
    boxes : (n, 4) float64, network pixels, x0 y0 x1 y1
    landmarks : (n, 5, 2) float64, network pixels, x y
    scores : (n,) float64
    """
    parts = [_decode_map(values, stride, min_score) for values, stride in zip(maps, STRIDES_PX, strict=True)]
    boxes, landmarks, scores = (np.concatenate(part) for part in zip(*parts, strict=True))
    finite = np.isfinite(boxes).all(axis=1) & np.isfinite(landmarks).all(axis=(1, 2)) & np.isfinite(scores)
    return boxes[finite], landmarks[finite], scores[finite]


def _decode_map(values: NDArray[np.float32], stride: int, min_score: float) -> tuple[NDArray[np.float64], ...]:
    least = np.log(min_score / (1 - min_score)) if 0 < min_score < 1 else np.inf * (2 * min_score - 1)
    rows, columns = np.nonzero(values[0] >= least)  # NaN compares false
    chosen = values[:, rows, columns].T.astype(np.float64)
    centre = (np.stack([columns, rows], axis=1) + 0.5) * stride
    middle = centre + chosen[:, 1:3] * stride
    half = np.exp(np.minimum(chosen[:, 3:5], _MAX_LOG_SIDE)) * stride / 2
    landmarks = centre[:, None] + chosen[:, 5:].reshape(-1, 5, 2) * stride
    with np.errstate(over="ignore"):
        scores = 1 / (1 + np.exp(-chosen[:, 0]))
    return np.concatenate([middle - half, middle + half], axis=1), landmarks, scores


def load_kith_session(n_threads: int) -> Any:
    """Make an onnxruntime session of the network that comes with Kith."""
    return open_session(read_scout(), n_threads)


def read_scout() -> bytes:
    """Read the network's file, and verify that it is the one that Kith knows; KnownError if it is not."""
    return read_model(resource_path("weights", "kith-detector.onnx"), SHA256)


@cache
def shared_session(n_threads: int) -> Any:
    """Make a session, once a process: for detectors that differ in their settings alone."""
    return load_kith_session(n_threads)
