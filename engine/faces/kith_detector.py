"""Kith's own detector: a small network trained here (`kith train-detector`), a sixth of CenterFace's arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.faces.centerface_model import open_session, read_model
from engine.faces.network_detector import Finds, NetworkDetector
from resources import path as resource_path

SHA256 = "51c0f5908b3b2fb3b7139c189e51acd823f4a620e7fa2a4437b0815a58b03f42"
"""Of kith-detector.onnx; part of the detector's signature."""
STRIDES_PX = (8, 16, 32)
"""Network pixels between neighbouring cells of the three maps."""
_MAX_LOG_SIDE = 6.0  # as in training


class KithDetector(NetworkDetector):
    """Find faces with Kith's detector; its boxes lie as CenterFace's, from which it learned."""

    NAME: ClassVar[str] = "kith"
    VERSION: ClassVar[str] = "kith-1"
    VERSIONS: ClassVar[str] = VERSION
    FILE_SHA256: ClassVar[str] = SHA256

    @staticmethod
    def default_session(n_threads: int) -> Any:
        """Make the onnxruntime session of the network that comes with Kith, once a process."""
        return shared_session(n_threads)

    def finds(self, session: Any, planes: NDArray[np.float32]) -> Finds:
        """Run the network, and return what it finds in network pixels; overlapping boxes remain."""
        maps = session.run([f"stride{stride}" for stride in STRIDES_PX], {"pixels": planes})
        return decode_maps([values[0] for values in maps], self.min_score)


def decode_maps(maps: Sequence[NDArray[np.float32]], min_score: float) -> Finds:
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
