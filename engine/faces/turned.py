"""Faces that lie on their side or stand on their head: photos without EXIF, pages of albums.

CenterFace knows upright faces best. Of photos turned by a quarter or a half it still finds most faces, with landmarks
that follow the turn but lie two or three times as far off; others it only suspects. Either sends it to look again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import TEMPLATE_POINTS, similarity
from engine.faces.boxes import iou, nms
from engine.faces.detector import BoxShape, Detector, SearchSettings
from engine.records import FaceBox, Image

MOST_ROLL = 45.0
"""Degrees; a face that is turned further than this is one for the next quarter turn."""
_QUARTERS = (1, 2, 3)
_SAME_IOU = 0.3
_LEAST_SHARE = 1 / 14  # of the photo's long side; the quick look would not see a smaller face


def quarters_to_upright(landmarks: NDArray[np.floating]) -> int:
    """Count the quarter turns to the left that make a face stand upright; 0 where its landmarks tell nothing.

    Parameters
    ----------
    landmarks : (5, 2) float
        Eyes, nose and corners of the mouth, pixels x y of the upright photo.
    """
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    down = mouth - eyes
    if not np.isfinite(down).all() or not down.any():
        return 0
    return round(math.degrees(math.atan2(-down[0], down[1])) / 90.0) % 4


@dataclass(frozen=True)
class TurnedToo:
    """Find faces with another detector, and where it sees none, or turned or doubtful ones, in the turned photo too.

    The turned photo is looked at quickly at first, and again as thoroughly as the upright one only where that finds
    a face which is upright there.

    Parameters
    ----------
    look : Detector
        With its `min_score` at `suspicion` or below.
    quick_look : Detector
        The same at a smaller size.
    min_score, min_turned_score : float
        Of a face that is found in the photo as it is, and in a turned one.
    suspicion : float
        Score from which something large may be a face that is turned.
    """

    look: Detector
    quick_look: Detector
    min_score: float = 0.5
    min_turned_score: float = 0.6
    suspicion: float = 0.3

    @property
    def signature(self) -> str:
        """Name of the detector and every setting that changes its results."""
        return f"{self.look.signature}:turned-1:{self.min_score:g}:{self.min_turned_score:g}"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces."""
        return self.look.box_shape

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, turned too or not."""
        return self.look.search_settings(signature)

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image, in full-size pixels, best score first.

        The landmarks of a turned face are named as if it were upright: its left eye is the one at the left then.
        """
        return [self.complete(image, found) for image, found in zip(images, self.look.detect(images), strict=True)]

    def complete(self, image: Image, found: Sequence[FaceBox]) -> list[FaceBox]:
        """Add the faces of turned photos to what `look` found in an image, and leave out what is too unsure."""
        found = [face for face in found if face.score >= self.suspicion]
        faces = [face for face in found if face.score >= self.min_score]
        if not self._is_suspicious(image, faces, found):
            return faces
        turned: list[FaceBox] = []
        for quarters in _QUARTERS:
            view = _turn(image, quarters)
            if self._upright(self.quick_look.detect([view])[0]):
                upright = self._upright(self.look.detect([view])[0])
                turned += [_turn_back(face, quarters, image) for face in upright]
        return _merged(faces, turned) if turned else faces

    def _is_suspicious(self, image: Image, faces: Sequence[FaceBox], found: Sequence[FaceBox]) -> bool:
        """Whether no face is here, or one that is turned, or something large that a face may be which is turned."""
        if not faces or any(abs(roll(face)) > MOST_ROLL for face in faces):
            return True
        least = _LEAST_SHARE * max(image.width_px, image.height_px) / image.scale
        doubtful = [face.box for face in found if face.score < self.min_score and np.ptp(face.box[1::2]) >= least]
        if not doubtful:
            return False
        shares = iou(np.stack(doubtful), np.stack([face.box for face in faces]))
        return bool((shares.max(axis=1) < _SAME_IOU).any())

    def _upright(self, faces: Sequence[FaceBox]) -> list[FaceBox]:
        return [face for face in faces if face.score >= self.min_turned_score and abs(roll(face)) <= MOST_ROLL]


def roll(face: FaceBox) -> float:
    """Return by how many degrees a face is turned clockwise, in (-180, 180], as its landmarks say."""
    to_upright = similarity(face.landmarks, np.array(TEMPLATE_POINTS))
    return float(np.degrees(np.arctan2(-to_upright[1, 0], to_upright[0, 0])))


def _merged(faces: list[FaceBox], turned: list[FaceBox]) -> list[FaceBox]:
    """Keep the best find of each face; one that was found upright, the photo turned or not, before one found turned."""
    found = faces + turned
    is_upright = [abs(roll(face)) <= MOST_ROLL for face in faces] + [True] * len(turned)
    worth = np.array([face.score for face in found]) + np.array(is_upright)
    kept = nms(np.stack([face.box for face in found]), worth)
    return sorted((found[at] for at in kept), key=lambda face: -face.score)


def _turn(image: Image, quarters: int) -> Image:
    """Turn an image counterclockwise by quarters."""
    info = image.info
    if quarters % 2:
        info = replace(info, width_px=info.height_px, height_px=info.width_px)
    return Image(np.ascontiguousarray(np.rot90(image.pixels, quarters)), image.scale, info)


def _turn_back(face: FaceBox, quarters: int, image: Image) -> FaceBox:
    """Return a face of an image that was turned in the coordinates of the image as it was."""
    height, width = (side / image.scale for side in (image.height_px, image.width_px))
    corners = _points_back(face.box.reshape(2, 2), quarters, width, height)
    box = np.concatenate([corners.min(axis=0), corners.max(axis=0)]).astype(np.float32)
    return FaceBox(box, _points_back(face.landmarks, quarters, width, height).astype(np.float32), face.score)


def _points_back(points: NDArray[np.float32], quarters: int, width: float, height: float) -> NDArray[np.float64]:
    x, y = points.astype(np.float64).T
    back = {1: (width - y, x), 2: (width - x, height - y), 3: (y, height - x)}[quarters]
    return np.stack(back, axis=1)
