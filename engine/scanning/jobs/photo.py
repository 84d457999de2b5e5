"""One photo's way from file to face crops, run in a worker process that imports neither torch, Qt nor the database."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import Template, crop_aligned, zoom_needed
from engine.faces.detector import WHOLE_FACE, BoxShape, Detector, SearchSettings, search_photo
from engine.faces.landmarks import GLANCE, refine_landmarks
from engine.faces.registry import make_detector
from engine.photos.decode import decode
from engine.photos.decoded import DecodedPhoto
from engine.photos.fingerprint import fingerprint
from engine.photos.pictures import read_picture
from engine.records import FaceBox, FaceCrop, Failure, Fingerprint, Image, Photo, PhotoInfo, Shortage
from engine.sentences import Phrase, sentence

STUMBLED = Phrase("Kith stumbled over this photo: a bug, please report it.")
"""The reason of a Failure that no stage foresaw."""
_ENOUGH = 0.9  # of the size that the network takes: a larger picture costs more than it shows


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

    The photo is decoded at twice the size detection needs, which takes the decoder of a JPEG hardly longer than that
    size, and halved for detection; it is decoded anew only if a face is too small there for the network's crop.
    """
    detector, template = detector_for(settings.search), settings.template
    pictures = Pictures(path)
    image = pictures.at(settings.search.long_side_px, ahead=2)
    if isinstance(image, Failure):
        return image
    shown = fingerprint(image)
    start = pictures.clock()
    found = search_photo(detector, image, pictures.at)
    searched = pictures.clock()
    crops = _cut_from(pictures, image.info, found.faces, template, detector.box_shape)
    if isinstance(crops, Failure):
        return crops
    seconds = {"decode": pictures.seconds, "detect": searched - start, "align": pictures.clock() - searched}
    return SearchedPhoto(image.info, crops, seconds, shown, found.may_hold_more)


class Pictures:
    """The pictures of a photo at several sizes, for which it is decoded as rarely as can be.

    Parameters
    ----------
    path : str
    decode : function of path and long side in pixels
        As `engine.photos.decode.decode`.

    Attributes
    ----------
    seconds : float
        That making them has taken.
    """

    def __init__(self, path: str, decode: Callable[[str, int], DecodedPhoto | Failure] = decode) -> None:
        self.seconds = 0.0
        self._path = path
        self._decode = decode
        self._decoded: DecodedPhoto | None = None
        self._made: list[Image] = []
        self._most_px = sys.maxsize  # the long side of the largest that there is, once that is known

    def clock(self) -> float:
        """Return the seconds, since some moment, in which no picture was made."""
        return time.perf_counter() - self.seconds

    def at(self, min_long_side_px: int, ahead: int = 1) -> Image | Failure:
        """Return the smallest picture there is with such a long side, or make one; the largest possible if none has.

        Parameters
        ----------
        min_long_side_px : int
        ahead : int
            If the photo must be decoded, then at so many times this size.
        """
        least_px = min(min_long_side_px, self._most_px)
        large_enough = [image for image in self._made if max(image.width_px, image.height_px) >= least_px]
        if large_enough:
            return min(large_enough, key=lambda image: image.scale)
        start = time.perf_counter()
        try:
            return self._make(least_px, ahead)
        finally:
            self.seconds += time.perf_counter() - start

    def _make(self, min_long_side_px: int, ahead: int) -> Image | Failure:
        if self._decoded is None or self._decoded.long_side_px < min_long_side_px:
            decoded = self._decode(self._path, ahead * min_long_side_px)
            if isinstance(decoded, Failure):
                return decoded
            self._decoded = decoded
            if decoded.long_side_px < ahead * min_long_side_px:
                self._most_px = decoded.long_side_px
        try:
            self._made.append(self._decoded.image(min_long_side_px))
        except MemoryError:
            reason = sentence("There is not enough memory to open this photo.")
            return Failure(self._path, "decode", reason, Shortage("memory"))
        return self._made[-1]


def _cut_from(
    pictures: Pictures, info: PhotoInfo, faces: Sequence[FaceBox], template: Template, shape: BoxShape
) -> list[FaceCrop] | Failure:
    """Place each face's landmarks anew, and cut it out of the smallest picture that shows it large enough for that."""
    placed = list(faces)
    nears: dict[float, tuple[Image, list[int]]] = {}  # by their scale; faces of one picture are looked at at once
    for index, face in enumerate(faces):
        near = _picture_for(pictures, info, face, GLANCE, shape)
        if isinstance(near, Failure):
            return near
        nears.setdefault(near.scale, (near, []))[1].append(index)
    for near, indices in nears.values():
        for index, face in zip(indices, refine_landmarks(near, [faces[i] for i in indices], shape), strict=True):
            placed[index] = face
    crops = []
    for face in placed:
        image = _picture_for(pictures, info, face, template, shape)
        if isinstance(image, Failure):
            return image
        crops += crop_aligned(image, [face], template, shape)
    return crops


def _picture_for(
    pictures: Pictures, info: PhotoInfo, face: FaceBox, template: Template, shape: BoxShape
) -> Image | Failure:
    """Return the smallest picture that shows a face nearly as large as a crop of this form has it."""
    scale = _ENOUGH * scale_needed([face], template, shape)
    return pictures.at(math.ceil(scale * max(info.width_px, info.height_px)))


def cut_out(
    path: str, info: PhotoInfo, faces: Sequence[FaceBox], template: Template, shape: BoxShape = WHOLE_FACE
) -> list[FaceCrop] | Failure:
    """Cut faces that are known out of their photo again, by the landmarks that they have, for another network perhaps.

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


def stack(crops: Sequence[FaceCrop]) -> NDArray[np.uint8]:
    """Stack crops for the network: (n, height, width, 3) uint8."""
    return np.stack([crop.pixels for crop in crops])
