"""CenterFace: finds faces in decoded images, boxes with five landmarks and a score."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.faces.centerface_model import SHA256, load_session
from engine.faces.network_detector import Finds, NetworkDetector

STRIDE_PX = 4
"""Network pixels between neighbouring cells of the output maps."""


class CenterFace(NetworkDetector):
    """Find faces with CenterFace.

    The faces of the sample album score above 0.79, and nothing in 20 pictures without faces 0.3.

    Source: Xu, Yan, Yang et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point" (2019),
    section 3.
    """

    NAME: ClassVar[str] = "centerface"
    VERSION: ClassVar[str] = "centerface-2"
    VERSIONS: ClassVar[str] = "centerface-[12]"
    FILE_SHA256: ClassVar[str] = SHA256

    @staticmethod
    def default_session(n_threads: int) -> Any:
        """Make the onnxruntime session of the network that comes with Kith."""
        return load_session(n_threads)

    def finds(self, session: Any, planes: NDArray[np.float32]) -> Finds:
        """Run the network, and return what it finds in network pixels; overlapping boxes remain."""
        heads = session.run(["537", "538", "539", "540"], {"input.1": planes})
        heat, scale, offset, relative = (head[0] for head in heads)
        return decode_heads(heat, scale, offset, relative, self.min_score)


def decode_heads(
    heat: NDArray[np.float32],
    scale: NDArray[np.float32],
    offset: NDArray[np.float32],
    landmarks: NDArray[np.float32],
    min_score: float,
) -> Finds:
    """Turn the network's four maps into boxes; overlapping ones remain.

    Parameters
    ----------
    heat : (1, h, w)
        Probability that a face is centred in the cell.
    scale : (2, h, w)
        Logarithm of height, width in cells.
    offset : (2, h, w)
        y, x of the centre from the cell's middle, in cells.
    landmarks : (10, h, w)
        y, x of five points from the box's upper left corner, in box sides.
    min_score : float

    Returns
    -------
    boxes : (n, 4) float64, network pixels, x0 y0 x1 y1
    landmarks : (n, 5, 2) float64, network pixels, x y
    scores : (n,) float64

    Source: CenterFace, section 3.
    """
    rows, columns = np.nonzero(heat[0] >= min_score)  # NaN compares false
    scores = heat[0, rows, columns].astype(np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        sides_hw = np.exp(scale[:, rows, columns].T.astype(np.float64)) * STRIDE_PX
        centre_yx = (
            np.stack([rows, columns], axis=1) + offset[:, rows, columns].T.astype(np.float64) + 0.5
        ) * STRIDE_PX
        start_yx = centre_yx - sides_hw / 2
        boxes = np.concatenate([start_yx[:, ::-1], (start_yx + sides_hw)[:, ::-1]], axis=1)
        relative_yx = landmarks[:, rows, columns].T.astype(np.float64).reshape(-1, 5, 2)
        points = (start_yx[:, None] + relative_yx * sides_hw[:, None])[..., ::-1]
    finite = np.isfinite(boxes).all(axis=1) & np.isfinite(points).all(axis=(1, 2)) & np.isfinite(scores)
    return boxes[finite], points[finite], scores[finite]


@cache
def shared_session(n_threads: int) -> Any:
    """Make a session, once a process: for detectors that differ in their settings alone."""
    return load_session(n_threads)
