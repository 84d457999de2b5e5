"""The frames in which programs give regions: upright, or as stored before EXIF's orientation; centres, or corners.

Source: EXIF 2.32, Orientation (tag 0x0112); Metadata Working Group, Guidelines 2.0, section 5.9 (regions are of the
stored picture, areas by their centres).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from engine.interchange.records import Region

_TO_STORED: dict[int, Callable[[float, float], tuple[float, float]]] = {  # upright (x, y) -> stored
    1: lambda x, y: (x, y),
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (y, 1 - x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (1 - y, x),
}
_BACK = {6: 8, 8: 6}  # every other turn takes itself back
_LEAST_INSIDE = 0.5  # of a region that reaches over the picture's edge


def to_stored(region: Region, orientation: int) -> Region:
    """Return a region of the upright picture as one of the stored picture.

    Parameters
    ----------
    region : Region
    orientation : int
        EXIF's, 1 to 8: how the stored picture is turned to be upright.
    """
    turn = _TO_STORED[orientation]
    (xa, ya), (xb, yb) = turn(region.x0, region.y0), turn(region.x1, region.y1)
    return Region(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))


def to_upright(region: Region, orientation: int) -> Region:
    """Return a region of the stored picture as one of the upright picture."""
    return to_stored(region, _BACK.get(orientation, orientation))


def turned_size(width: float, height: float, orientation: int) -> tuple[float, float]:
    """Return a stored picture's size as that of the upright one, or the other way about."""
    return (width, height) if orientation < 5 else (height, width)


def is_turned_size(applied: tuple[float, float], size: tuple[float, float]) -> bool:
    """Whether a size has the other one's aspect only with width and height swapped."""
    return not has_aspect(applied, size) and has_aspect(applied[::-1], size)


def has_aspect(applied: tuple[float, float], size: tuple[float, float]) -> bool:
    """Whether two sizes in pixels have one aspect, but for rounding: a picture and its smaller copy have."""
    slack = max(0.01, 1 / min(*applied, *size))  # half a pixel of each side
    return abs(math.log(applied[0] * size[1] / (applied[1] * size[0]))) <= slack


def of_corner(x: float, y: float, width: float, height: float) -> Region | None:
    """Return the region with this left upper corner, cut at the picture's edges; None if it makes no sense."""
    if not all(map(math.isfinite, (x, y, width, height))) or width <= 0 or height <= 0:
        return None
    inside = Region(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0), min(x + width, 1.0), min(y + height, 1.0))
    if inside.x0 >= inside.x1 or inside.y0 >= inside.y1 or inside.area < _LEAST_INSIDE * width * height:
        return None
    return inside


def of_centre(x: float, y: float, width: float, height: float) -> Region | None:
    """Return the region around this point, cut at the picture's edges; None if it makes no sense."""
    return of_corner(x - width / 2, y - height / 2, width, height)


def corner_form(region: Region) -> tuple[float, float, float, float]:
    """Return a region as left, top, width and height."""
    return region.x0, region.y0, region.x1 - region.x0, region.y1 - region.y0


def centre_form(region: Region) -> tuple[float, float, float, float]:
    """Return a region as the x and y of its centre, width and height."""
    return (region.x0 + region.x1) / 2, (region.y0 + region.y1) / 2, region.x1 - region.x0, region.y1 - region.y0


def of_pixels(box: tuple[float, float, float, float], size: tuple[float, float]) -> Region | None:
    """Return the region of a box x0, y0, x1, y1 in pixels of a picture of this width and height."""
    if not min(size) > 0:
        return None
    x0, y0, x1, y1 = box
    return of_corner(x0 / size[0], y0 / size[1], (x1 - x0) / size[0], (y1 - y0) / size[1])


def to_pixels(region: Region, size: tuple[float, float]) -> tuple[float, float, float, float]:
    """Return a region as a box x0, y0, x1, y1 in pixels of a picture of this width and height."""
    return region.x0 * size[0], region.y0 * size[1], region.x1 * size[0], region.y1 * size[1]
