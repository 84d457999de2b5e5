"""Find where faces lie in stored crops by landmarks placed anew, so that training cuts them out as the app does."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.faces.align import similarity
from engine.faces.landmarks import refine_landmarks
from engine.records import FaceBox, Image, PhotoInfo
from training.data.faces import STORED_PX, STORED_TEMPLATE, FaceSet
from training.data.joined_pixels import Pixels

logger = logging.getLogger(__name__)

_POINTS = np.array(STORED_TEMPLATE.points, np.float32)
_BOX = np.array([24, 14, 104, 124], np.float32)  # forehead to chin of the template, in stored pixels


def find_placement(pixels: Pixels) -> NDArray[np.float32]:
    """Find where faces lie in their crops.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8, RGB

    Returns
    -------
    (n, 2, 3) float32
        From stored pixels of a crop by landmarks placed anew to those of the crop that there is, times (x, y, 1).

    Raises
    ------
    KnownError
        As `engine.faces.landmarks.refine_landmarks` does.
    """
    found = np.empty((len(pixels), 2, 3), np.float32)
    for at in range(len(pixels)):
        picture = PillowImage.fromarray(np.asarray(pixels[at : at + 1])[0])
        image = Image(picture, 1.0, PhotoInfo(STORED_PX, STORED_PX, ""))
        (face,) = refine_landmarks(image, [FaceBox(_BOX, _POINTS, 1.0)])
        cut_out = similarity(face.landmarks, _POINTS)
        found[at] = np.linalg.inv(np.vstack([cut_out, (0, 0, 1)]))[:2]
    return found


def place_anew(faces: FaceSet, cache: Path) -> FaceSet:
    """Return a set with its faces' placement, which is found once, in 2 ms a face, and kept in `cache`.

    Parameters
    ----------
    faces : FaceSet
        As `training.data.faces.open_faces` opens it.
    cache : Path
        A folder; 24 bytes a face.
    """
    which = hashlib.sha256(faces.teacher.tobytes()).hexdigest()[:8]
    target = cache / f"placement-{len(faces.pixels)}-{which}.npy"
    if not target.exists():
        logger.info("looking where %d faces lie in their crops", len(faces.pixels))
        unfinished = target.with_suffix(".partial.npy")
        np.save(unfinished, find_placement(faces.pixels))
        unfinished.replace(target)
    return replace(faces, placement=np.load(target))
