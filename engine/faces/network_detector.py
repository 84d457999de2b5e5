"""What detectors of one network have in common: the sizes at which a photo is looked at, and faces made of the finds.

Coordinates are continuous: pixel i covers [i, i + 1), its centre lies at i + 0.5.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import nms
from engine.faces.detector import LONG_SIDE_PX, WHOLE_FACE, BoxShape, SearchSettings
from engine.faces.network_input import network_input
from engine.records import FaceBox, Image

MAX_ENLARGEMENT = 2.0
"""Small photos are doubled at most: of 30 faces about 17 px wide 12 are found at original size, 29 when doubled."""
COARSEST_PX = 704
"""Up to this long side even a face that fills the photo is found; from larger ones we come down to it by halves."""
MAX_DETAILED_FACE_PX = 320
"""Larger faces (in network pixels) are left to the coarser pass: from 377 px up, parts of faces were seen as faces."""

Finds = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
"""Boxes (n, 4) as x0 y0 x1 y1, five landmarks each (n, 5, 2) as x y, and scores (n,)."""


class NetworkDetector(ABC):
    """Find faces with one network.

    With `long_side_px` above 704 ("thorough"), the photo is seen at that size for small faces, and again at
    half of it, and so on down to 704, for larger ones.

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

    Attributes
    ----------
    NAME : str
        By which its settings are known.
    VERSION : str
        How its signatures begin.
    VERSIONS : str
        A regular expression of how they have begun.
    FILE_SHA256 : str
        Of the network's file.
    """

    NAME: ClassVar[str]
    VERSION: ClassVar[str]
    VERSIONS: ClassVar[str]
    FILE_SHA256: ClassVar[str]

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
        self.load = load or self.default_session
        self._session: Any = None

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_session": None}  # travels to other processes as settings only

    @staticmethod
    @abstractmethod
    def default_session(n_threads: int) -> Any:
        """Make the onnxruntime session of the network that comes with Kith."""

    @abstractmethod
    def finds(self, session: Any, planes: NDArray[np.float32]) -> Finds:
        """Run the network, and return what it finds in network pixels; overlapping boxes remain."""

    @property
    def signature(self) -> str:
        """Name of the detector and all that changes its results: settings, and the beginning of its file's hash."""
        settings = f"{self.long_side_px}:{self.min_face_px}:{self.min_score:g}"
        return f"{self.VERSION}:{settings}:{self.FILE_SHA256[:12]}"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces: from forehead to chin."""
        return WHOLE_FACE

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, or None if another detector did."""
        match = re.match(rf"{self.VERSIONS}:(\d+):(\d+):", signature)
        return SearchSettings(int(match[1]), int(match[2]), self.NAME) if match else None

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
        sides = pyramid(min(self.long_side_px, round(MAX_ENLARGEMENT * max(image.width_px, image.height_px))))
        looks = [self._look(image, side_px) for side_px in sides]
        boxes, landmarks, scores = (np.concatenate(part) for part in zip(*looks, strict=True))
        kept = nms(boxes, scores)
        return faces_within(image, boxes[kept], landmarks[kept], scores[kept], self.min_face_px)

    def _look(self, image: Image, side_px: int) -> Finds:
        """Run the network once, at one size; return what it finds in full-size pixels."""
        if self._session is None:
            self._session = self.load(self.n_threads)
        planes, zoom_xy = network_input(image, side_px)
        boxes, landmarks, scores = self.finds(self._session, planes)
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
