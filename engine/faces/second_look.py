"""A quick detector first, and a careful one where it is not sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.faces.boxes import iou, nms
from engine.faces.detector import BoxShape, Detector, SearchSettings
from engine.records import FaceBox, Image

_SAME_IOU = 0.3
_PREFIX = "second-1:"  # first in the signature, so that the quick detector alone does not take it for its own


@dataclass(frozen=True)
class SecondLook:
    """Find faces with a quick detector, and look again with a careful one where a find is between two scores.

    Parameters
    ----------
    quick : Detector
        With its `min_score` at `least_score`.
    careful : Detector
        At the same size; what it finds in the photo counts beside what the quick one is sure of.
    least_score, sure_score : float
        The quick detector's finds below the first are none, from the second on they are faces.
    name : str
        In `engine.faces.registry.DETECTORS`.
    """

    quick: Detector
    careful: Detector
    least_score: float
    sure_score: float
    name: str = "kith-then-centerface"

    @property
    def signature(self) -> str:
        """Name of the detectors and every setting that changes their results."""
        return f"{_PREFIX}{self.least_score:g}:{self.sure_score:g}:{self.quick.signature}:{self.careful.signature}"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces."""
        return self.careful.box_shape

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched."""
        match = re.match(rf"{_PREFIX}[^:]+:[^:]+:(.*)", signature)
        settings = self.quick.search_settings(match[1]) if match else None
        return None if settings is None else replace(settings, detector=self.name)

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image, in full-size pixels, best score first."""
        return [self._detect(image, found) for image, found in zip(images, self.quick.detect(images), strict=True)]

    def _detect(self, image: Image, found: list[FaceBox]) -> list[FaceBox]:
        sure = [face for face in found if face.score >= self.sure_score]
        if not any(self.least_score <= face.score < self.sure_score for face in found):
            return sure
        return merged(self.careful.detect([image])[0], sure)


def merged(careful: list[FaceBox], sure: list[FaceBox]) -> list[FaceBox]:
    """Join two detectors' finds; of a face that both found, the careful one's box and landmarks stay."""
    if not careful or not sure:
        return careful or sure
    known = np.stack([face.box for face in careful])
    new = [face for face in sure if iou(face.box[None], known).max() < _SAME_IOU]
    found = careful + new
    scores = np.array([face.score for face in found])
    kept = nms(np.stack([face.box for face in found]), scores)
    return [found[at] for at in kept]
