"""What a face detector is, whichever network it is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from engine.records import FaceBox, Failure, Image

Larger = Callable[[int], Image | Failure]
"""Decodes a photo anew, with a long side of at least so many pixels."""


@dataclass(frozen=True, slots=True)
class BoxShape:
    """How a detector's boxes lie around faces, in pixels of the 112-pixel template.

    Attributes
    ----------
    height : float
        Of the box around an upright face.
    centre_y : float
        Where the box's middle lies; in x it is the template's centre.
    """

    height: float
    centre_y: float


LONG_SIDE_PX = 704
"""To which photos are shrunk before detection, unless somebody wants otherwise."""
WHOLE_FACE = BoxShape(height=106.0, centre_y=64.5)
"""From forehead to chin, as people draw a box; the median of CenterFace's in the sample album."""


@dataclass(frozen=True)
class SearchSettings:
    """How photos are searched for faces.

    Attributes
    ----------
    long_side_px : int
        Photos are shrunk to this before detection.
    min_face_px : int
        Longer side of the smallest face wanted, in pixels of the full-size photo.
    detector : str
        A name of `engine.faces.registry.DETECTORS`.
    """

    long_side_px: int = LONG_SIDE_PX
    min_face_px: int = 20
    detector: str = "centerface"


class Detector(Protocol):
    """Whatever finds faces; it is pickled to other processes, so it holds settings and loads its network when used."""

    @property
    def signature(self) -> str:
        """Name of the detector and every setting that changes its results; stored with each scanned photo."""
        ...

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces."""
        ...

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, or None if another detector did."""
        ...

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image, in full-size pixels, best score first."""
        ...


@dataclass(frozen=True, eq=False)
class Findings:
    """What a search of one photo found.

    Attributes
    ----------
    faces : list of FaceBox
        In full-size pixels, best score first.
    image : Image
        The largest that was decoded for it.
    may_hold_more : bool
        Something was suspected that was not looked at as closely as it could be.
    """

    faces: list[FaceBox]
    image: Image
    may_hold_more: bool = False


@runtime_checkable
class CloserDetector(Detector, Protocol):
    """A detector that decodes a photo larger where it wants to look closely."""

    def search(self, image: Image, larger: Larger | None = None) -> Findings:
        """Find the faces of a photo, in full-size pixels."""
        ...


def search_photo(detector: Detector, image: Image, larger: Larger) -> Findings:
    """Find the faces of a photo, as closely as the detector can."""
    if isinstance(detector, CloserDetector):
        return detector.search(image, larger)
    return Findings(detector.detect([image])[0], image)
