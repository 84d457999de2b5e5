"""One photo's way from file to face crops, run in a worker process that imports neither torch, Qt nor the database."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import Template, crop_aligned, zoom_needed
from engine.faces.centerface import CenterFace, Detector
from engine.photos.decode import read
from engine.records import FaceBox, FaceCrop, Failure, Image, PhotoInfo


@dataclass(frozen=True)
class PhotoSettings:
    """How photos are searched for faces.

    Attributes
    ----------
    long_side_px : int
        Photos are shrunk to this before detection.
    min_face_px : int
        Smaller faces, in pixels of the full-size photo, are left out.
    template : Template
        The crop that the network takes.
    """

    long_side_px: int
    min_face_px: int
    template: Template


@dataclass(frozen=True, eq=False)
class PhotoFaces:
    """What a photo held.

    Attributes
    ----------
    info : PhotoInfo
    crops : list of FaceCrop
    seconds : dict
        Time spent in "decode", "detect" and "align".
    """

    info: PhotoInfo
    crops: list[FaceCrop]
    seconds: dict[str, float] = field(default_factory=dict)


def make_detector(settings: PhotoSettings) -> Detector:
    """Make the detector that the settings ask for."""
    return CenterFace(long_side_px=settings.long_side_px, min_face_px=settings.min_face_px)


@cache
def _detector(settings: PhotoSettings) -> Detector:
    return make_detector(settings)  # once a process: the model takes a while to load


def find_faces(path: str, settings: PhotoSettings) -> PhotoFaces | Failure:
    """Decode a photo, find its faces and cut them out.

    The photo is decoded at the size detection needs; a second time, larger, only if a face is too small there
    for the network's crop.
    """
    seconds = dict.fromkeys(("decode", "detect", "align"), 0.0)

    def timed(stage: str, since: float) -> None:
        seconds[stage] += time.perf_counter() - since

    start = time.perf_counter()
    image = read(path, settings.long_side_px)
    timed("decode", start)
    if isinstance(image, Failure):
        return image
    start = time.perf_counter()
    faces = _detector(settings).detect([image])[0]
    timed("detect", start)
    if not faces:
        return PhotoFaces(image.info, [], seconds)
    start = time.perf_counter()
    larger = _larger(path, image, faces, settings.template)
    timed("decode", start)
    if isinstance(larger, Failure):
        return larger
    start = time.perf_counter()
    crops = crop_aligned(larger, faces, settings.template)
    timed("align", start)
    return PhotoFaces(image.info, crops, seconds)


def cut_out(path: str, info: PhotoInfo, faces: list[FaceBox], template: Template) -> list[FaceCrop] | Failure:
    """Cut faces that are known out of their photo again, for another network perhaps.

    Parameters
    ----------
    path : str
    info : PhotoInfo
    faces : list of FaceBox
    template : Template

    Returns
    -------
    list of FaceCrop or Failure
        One per face, in order.
    """
    needed = max(min(1.0, zoom_needed(face, template)) for face in faces)
    image = read(path, math.ceil(needed * max(info.width_px, info.height_px)))
    return image if isinstance(image, Failure) else crop_aligned(image, faces, template)


def _larger(path: str, image: Image, faces: list[FaceBox], template: Template) -> Image | Failure:
    needed = max(min(1.0, zoom_needed(face, template)) for face in faces)
    if image.scale >= 0.9 * needed:
        return image
    long_side_px = max(image.info.width_px, image.info.height_px)
    return read(path, math.ceil(needed * long_side_px))


def stack(crops: list[FaceCrop]) -> NDArray[np.uint8]:
    """Stack crops for the network: (n, height, width, 3) uint8."""
    return np.stack([crop.pixels for crop in crops])
