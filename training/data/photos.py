"""One face a photo: the most central one that the app's detector finds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.records import FaceCrop, Failure, PhotoInfo
from engine.scanning.jobs.photo import PhotoSettings, find_faces


def find_central_face(path: str | Path, template: Template) -> FaceCrop | Failure | None:
    """Find the most central face of a photo and cut it out.

    Parameters
    ----------
    path : str or Path
    template : Template
        Where landmarks belong in the crop.

    Returns
    -------
    FaceCrop, Failure or None
        A Failure where the photo cannot be read; None where there is no face.
    """
    found = find_faces(str(path), PhotoSettings(template, SearchSettings()))
    if isinstance(found, Failure):
        return found
    return most_central(found.crops, found.info) if found.crops else None


def most_central(crops: Sequence[FaceCrop], info: PhotoInfo) -> FaceCrop:
    """Choose the face whose box is centred nearest to the centre of its photo."""

    def aside(crop: FaceCrop) -> float:
        x0, y0, x1, y1 = crop.face.box.tolist()
        return float(np.hypot(x0 + x1 - info.width_px, y0 + y1 - info.height_px))

    return min(crops, key=aside)
