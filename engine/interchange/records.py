"""What any program can say of people in a photo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a picture, in fractions of its width and height, each in [0, 1]; x0 < x1 and y0 < y1.

    Unless something else is said, of the upright picture.
    """

    x0: float
    y0: float
    x1: float
    y1: float

    def overlap(self, other: Region) -> float:
        """Compute the intersection over the union, in [0, 1]."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        if width <= 0 or height <= 0:
            return 0.0
        return width * height / (self.area + other.area - width * height)

    @property
    def area(self) -> float:
        """The share of the picture that it covers."""
        return (self.x1 - self.x0) * (self.y1 - self.y0)


@dataclass(frozen=True, slots=True)
class NamedRegion:
    """Somebody in a photo, as another program says.

    Attributes
    ----------
    name : str
        May be empty: a face that nobody named.
    region : Region or None
        None where the program does not say where, or says it of a picture that has been cropped since.
    alternatives : tuple of Region
        Where else it may be, if the frame of the region is open; a detected face can decide.
    is_guess : bool
        Whether the program recognised the face, and nobody confirmed it.
    kind : str
        "face", or else what the program calls it, in lower case: "pet".
    birthday : date or None
    is_confirmed : bool
        Somebody said it of this face itself, rather than of the group that it was in.
    applied_to : (float, float) or None
        Width and height in pixels of the upright picture that the region was drawn on, where that may have been cropped
        or turned since; None where the region is of the picture as it is now, as far as anybody knows.
    """

    name: str
    region: Region | None = None
    alternatives: tuple[Region, ...] = ()
    is_guess: bool = False
    kind: str = "face"
    birthday: date | None = None
    is_confirmed: bool = True
    applied_to: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class PhotoNames:
    """Everybody whom a source names in a photo.

    Attributes
    ----------
    path : str
    regions : tuple of NamedRegion
    problems : tuple of str
        A sentence each on what could not be read.
    """

    path: str
    regions: tuple[NamedRegion, ...] = ()
    problems: tuple[str, ...] = ()
