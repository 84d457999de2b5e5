"""One photo's way from file to face crops, run in a worker process that imports neither torch, Qt nor the database."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import Template, crop_aligned, zoom_needed
from engine.faces.detector import WHOLE_FACE, BoxShape, Detector, SearchSettings, search_photo
from engine.faces.registry import make_detector
from engine.photos.decode import read
from engine.photos.fingerprint import fingerprint
from engine.photos.pictures import read_picture
from engine.records import FaceBox, FaceCrop, Failure, Fingerprint, Image, Photo, PhotoInfo
from engine.sentences import Phrase

STUMBLED = Phrase("Kith stumbled over this photo: a bug, please report it.")
"""The reason of a Failure that no stage foresaw."""


@dataclass(frozen=True)
class PhotoSettings:
    """How photos are searched for faces, and how those are cut out.

    Attributes
    ----------
    template : Template
        The crop that the network takes.
    search : SearchSettings
    """

    template: Template
    search: SearchSettings = field(default_factory=SearchSettings)


@dataclass(frozen=True, eq=False)
class PhotoJob:
    """A photo under way.

    Attributes
    ----------
    photo : Photo
    content_hash : str
    settings : PhotoSettings
    adds_only : bool
        As in `ScannedPhoto`.
    """

    photo: Photo
    content_hash: str
    settings: PhotoSettings
    adds_only: bool = False


@dataclass(frozen=True, eq=False)
class SearchedPhoto:
    """What a photo held.

    Attributes
    ----------
    info : PhotoInfo
    crops : list of FaceCrop
    seconds : dict
        Time spent in "decode", "detect" and "align".
    fingerprint : Fingerprint or None
    may_hold_more : bool
        A closer look may find more faces.
    worker : str
        The machine that searched it; empty for this one.
    """

    info: PhotoInfo
    crops: list[FaceCrop]
    seconds: dict[str, float] = field(default_factory=dict)
    fingerprint: Fingerprint | None = None
    may_hold_more: bool = False
    worker: str = ""


loaded_detector: Callable[[SearchSettings], Detector] = cache(make_detector)
"""Make a detector once a process: its network takes a while to load."""


def find_faces(
    path: str, settings: PhotoSettings, detector_for: Callable[[SearchSettings], Detector] = loaded_detector
) -> SearchedPhoto | Failure:
    """Decode a photo, find its faces and cut them out.

    The photo is decoded at the size detection needs; a second time, larger, only if a face is too small there
    for the network's crop.
    """
    seconds = dict.fromkeys(("decode", "detect", "align"), 0.0)

    def timed(stage: str, since: float) -> None:
        seconds[stage] += time.perf_counter() - since

    detector, template = detector_for(settings.search), settings.template
    start = time.perf_counter()
    image = read(path, settings.search.long_side_px)
    timed("decode", start)
    if isinstance(image, Failure):
        return image
    shown = fingerprint(image.pixels)
    start = time.perf_counter()
    found = search_photo(detector, image, partial(_decode, path, seconds))
    timed("detect", start)
    faces, more = found.faces, found.may_hold_more
    if not faces:
        return SearchedPhoto(image.info, [], seconds, shown, more)
    start = time.perf_counter()
    larger = _larger(path, found.image, scale_needed(faces, template, detector.box_shape))
    timed("decode", start)
    if isinstance(larger, Failure):
        return larger
    start = time.perf_counter()
    crops = crop_aligned(larger, faces, template, detector.box_shape)
    timed("align", start)
    return SearchedPhoto(image.info, crops, seconds, shown, more)


def _decode(path: str, seconds: dict[str, float], long_side_px: int) -> Image | Failure:
    """Decode a photo larger while it is searched: the time is the decoder's, not the detector's."""
    start = time.perf_counter()
    image = read(path, long_side_px)
    seconds["decode"] += time.perf_counter() - start
    seconds["detect"] -= time.perf_counter() - start
    return image


def cut_out(
    path: str, info: PhotoInfo, faces: Sequence[FaceBox], template: Template, shape: BoxShape = WHOLE_FACE
) -> list[FaceCrop] | Failure:
    """Cut faces that are known out of their photo again, for another network perhaps.

    Parameters
    ----------
    path : str
    info : PhotoInfo
    faces : sequence of FaceBox
    template : Template
    shape : BoxShape

    Returns
    -------
    list of FaceCrop or Failure
        One per face, in order.
    """
    by_moment: dict[int | None, list[int]] = {}
    for index, face in enumerate(faces):
        by_moment.setdefault(face.moment_ms, []).append(index)
    crops: dict[int, FaceCrop] = {}
    for moment_ms, indices in by_moment.items():
        there = [faces[index] for index in indices]
        image = read_at(path, info, scale_needed(there, template, shape), moment_ms)
        if isinstance(image, Failure):
            return image
        crops.update(zip(indices, crop_aligned(image, there, template, shape), strict=True))
    return [crops[index] for index in range(len(faces))]


def scale_needed(faces: Sequence[FaceBox], template: Template, shape: BoxShape = WHOLE_FACE) -> float:
    """Return at which share of its full size, at most 1, a photo shows every face as large as the network takes it."""
    return max(min(1.0, zoom_needed(face, template, shape)) for face in faces)


def read_at(path: str, info: PhotoInfo, scale: float, moment_ms: int | None = None) -> Image | Failure:
    """Decode a photo, or a film's picture of a moment, at a share of its full size, or somewhat larger."""
    return read_picture(path, info, math.ceil(scale * max(info.width_px, info.height_px)), moment_ms)


def _larger(path: str, image: Image, scale: float) -> Image | Failure:
    return image if image.scale >= 0.9 * scale else read_at(path, image.info, scale)


def stack(crops: Sequence[FaceCrop]) -> NDArray[np.uint8]:
    """Stack crops for the network: (n, height, width, 3) uint8."""
    return np.stack([crop.pixels for crop in crops])
