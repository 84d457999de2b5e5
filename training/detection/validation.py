"""What a detector in training finds in the photos that are kept from it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.faces.centerface_model import open_session
from engine.faces.detector import Detector
from engine.faces.kith_detector import KithDetector
from engine.records import Image, PhotoInfo
from training.detection.network import DetectorNet
from training.detection.onnx_graph import to_onnx
from training.detection.photos import SURE_WORTH, LabelledPhoto
from training.detection.recall import Tally, Truth
from training.detection.table import STRIDES_PX

FALSE_A_PHOTO = 0.1
_LEAST_SCORE = 0.05  # far below what any use of the detector takes


def as_bytes(net: DetectorNet, threshold: float = 0.5) -> bytes:
    """Return a network as the ONNX file that Kith bundles.

    Parameters
    ----------
    net : DetectorNet
    threshold : float
        The network's score from which a find is a face; the file's is 0.5 there.
    """
    arrays = {name: value.float().numpy() for name, value in net.state_dict().items() if value.is_floating_point()}
    for level in range(len(STRIDES_PX)):
        bias = arrays[f"heads.{level}.bias"].copy()
        bias[0] -= np.log(threshold / (1 - threshold))
        arrays[f"heads.{level}.bias"] = bias
    content: bytes = to_onnx(net.table, arrays).SerializeToString()
    return content


def as_detector(net: DetectorNet, long_side_px: int = 640, min_score: float = _LEAST_SCORE) -> KithDetector:
    """Make a detector of a network: what will be bundled, in the runtime that will run it."""
    content = as_bytes(net)
    return KithDetector(long_side_px, 1, min_score, load=lambda n_threads: open_session(content, n_threads))


def truth_of(photo: LabelledPhoto) -> Truth:
    """Return a labelled photo's faces: the sure ones have to be found."""
    return Truth(photo.boxes, photo.worth >= SURE_WORTH - 1e-6, photo.landmarks)


def as_image(pixels: NDArray[np.uint8]) -> Image:
    """Return pixels as a photo of full size."""
    height_px, width_px = pixels.shape[:2]
    return Image(np.ascontiguousarray(pixels), 1.0, PhotoInfo(width_px, height_px, ""))


def tally(detector: Detector, photos: Sequence[LabelledPhoto]) -> Tally:
    """Look for faces in labelled photos."""
    whole = Tally()
    for photo in photos:
        whole.add(truth_of(photo), detector.detect([as_image(photo.pixels)])[0])
    return whole


def figures(net: DetectorNet, photos: Sequence[LabelledPhoto]) -> dict[str, float]:
    """Compute a run's figures: recall at one false face in ten photos, and how far off landmarks are."""
    found = tally(as_detector(net), photos)
    threshold = found.threshold(FALSE_A_PHOTO)
    error = float(np.median(found.landmark_errors)) if found.landmark_errors else float("nan")
    return {"recall": found.recall(threshold), "threshold": threshold, "landmark_error": error}
