"""CenterFace: finds faces in decoded images, boxes with five landmarks and a score.

Coordinates are continuous: pixel i covers [i, i + 1), its centre lies at i + 0.5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import nms
from engine.faces.centerface_model import SHA256, load_session
from engine.faces.detector import LONG_SIDE_PX, WHOLE_FACE, BoxShape, SearchSettings
from engine.faces.network_input import network_input
from engine.records import FaceBox, Image

STRIDE_PX = 4
"""Network pixels between neighbouring cells of the output maps."""
MAX_ENLARGEMENT = 2.0
"""Small photos are doubled at most: of 30 faces about 17 px wide 12 are found at original size, 29 when doubled."""
COARSEST_PX = 704
"""Up to this long side even a face that fills the photo is found; from larger ones we come down to it by halves."""
MAX_DETAILED_FACE_PX = 320
"""Larger faces (in network pixels) are left to the coarser pass: from 377 px up, parts of faces were seen as faces."""


class CenterFace:
    """Find faces with CenterFace.

    With `long_side_px` above 704 ("thorough"), the photo is seen at that size for small faces, and again at
    half of it, and so on down to 704, for larger ones.

    Parameters
    ----------
    long_side_px : int
        The photo is shrunk to this long side; smaller photos are at most doubled.
    min_face_px : int
        Longer side of the smallest face wanted, in full-size pixels.
    min_score : float
        In [0, 1]. The faces of the sample album score above 0.79, and nothing in 20 pictures without faces 0.3.
    n_threads : int
        Processor threads for one image.
    load : function of n_threads
        Makes the onnxruntime session when it is first needed.

    Source: Xu, Yan, Yang et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point" (2019),
    section 3.
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
        self.load = load or load_session
        self._session: Any = None

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_session": None}  # travels to other processes as settings only

    @property
    def signature(self) -> str:
        """Name of the detector and all that changes its results: settings, and the beginning of its file's hash."""
        return f"centerface-2:{self.long_side_px}:{self.min_face_px}:{self.min_score:g}:{SHA256[:12]}"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces: from forehead to chin."""
        return WHOLE_FACE

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, or None if another detector did."""
        match = re.match(r"centerface-[12]:(\d+):(\d+):", signature)
        return SearchSettings(int(match[1]), int(match[2]), "centerface") if match else None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image.

        Parameters
        ----------
        images : sequence of Image
            Best decoded with a long side of at least `long_side_px`.

        Returns
        -------
        list of list of FaceBox
            One list per image, score descending. Boxes end at the photo's border, landmarks may lie outside.

        Raises
        ------
        KnownError
            The weights are missing, damaged or not those that Kith knows.
        """
        return [self._detect_one(image) for image in images]

    def _detect_one(self, image: Image) -> list[FaceBox]:
        passes = [self._look(image, side_px) for side_px in self._sides(image)]
        boxes, landmarks, scores = (np.concatenate(part) for part in zip(*passes, strict=True))
        kept = nms(boxes, scores)
        return faces_within(image, boxes[kept], landmarks[kept], scores[kept], self.min_face_px)

    def _sides(self, image: Image) -> list[int]:
        return pyramid(min(self.long_side_px, round(MAX_ENLARGEMENT * max(image.width_px, image.height_px))))

    def _look(self, image: Image, side_px: int) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Run the network once, at one size; return decoded boxes, landmarks and scores in full-size pixels."""
        if self._session is None:
            self._session = self.load(self.n_threads)
        planes, zoom_xy = network_input(image, side_px)
        heads = self._session.run(["537", "538", "539", "540"], {"input.1": planes})
        heat, scale, offset, relative = (head[0] for head in heads)
        boxes, landmarks, scores = decode_heads(heat, scale, offset, relative, self.min_score)
        if side_px > COARSEST_PX:
            trusted = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= MAX_DETAILED_FACE_PX
            boxes, landmarks, scores = boxes[trusted], landmarks[trusted], scores[trusted]
        zoom_xy = zoom_xy * image.scale
        return boxes / np.tile(zoom_xy, 2), landmarks / zoom_xy, scores


def faces_within(
    image: Image, boxes: NDArray[np.float64], landmarks: NDArray[np.float64], scores: NDArray[Any], min_face_px: int
) -> list[FaceBox]:
    """Make faces of finds that reach into a photo and are not too small; their boxes end at its border.

    Parameters
    ----------
    image : Image
    boxes : (n, 4) float64, full-size pixels, x0 y0 x1 y1
    landmarks : (n, 5, 2) float64, full-size pixels
    scores : (n,)
    min_face_px : int
        Least longer side of a box, before it is cut off.

    Returns
    -------
    list of FaceBox
        In the order of the finds.
    """
    width_px, height_px = image.width_px / image.scale, image.height_px / image.scale
    clipped = np.clip(boxes, 0, (width_px, height_px, width_px, height_px)).astype(np.float32)
    is_wanted = (clipped[:, 2:] > clipped[:, :2]).all(axis=1)
    is_wanted &= (boxes[:, 2:] - boxes[:, :2]).max(axis=1) >= min_face_px
    points = landmarks.astype(np.float32)
    return [FaceBox(clipped[at], points[at], float(scores[at])) for at in np.flatnonzero(is_wanted)]


def pyramid(long_side_px: int) -> list[int]:
    """Return the long sides at which a photo is looked at, finest first.

    Source: the idea of giving each face the scale that suits it is Singh, Davis, "SNIP" (CVPR 2018).
    """
    sides = [long_side_px]
    while sides[-1] > COARSEST_PX:
        sides.append(max(sides[-1] // 2, COARSEST_PX))
    return sides


def decode_heads(
    heat: NDArray[np.float32],
    scale: NDArray[np.float32],
    offset: NDArray[np.float32],
    landmarks: NDArray[np.float32],
    min_score: float,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
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
