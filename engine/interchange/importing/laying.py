"""Laying another program's regions on the faces that Kith found: each on the one that it overlaps best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.interchange import frames
from engine.interchange.records import NamedRegion, Region

_SURE = 0.3
"""Intersection over union from which a region means a face: programs draw boxes larger and smaller."""
_LEAST = 0.1
"""The same, where each of the two holds the other's centre."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Where the regions of a photo have come to lie.

    Attributes
    ----------
    regions : list of Region or None
        Of each named region the one that counts, in the frame that fits the faces best.
    faces : list of int or None
        The face, by its number, that each means.
    is_sure : bool
        Whether the frame is known: there was only one, or faces told which it is.
    """

    regions: list[Region | None]
    faces: list[int | None]
    is_sure: bool


def of_now(person: NamedRegion, size: tuple[int, int]) -> NamedRegion:
    """Return somebody with a region of the picture as it is now: none if that was cropped since, open if turned.

    Parameters
    ----------
    person : NamedRegion
    size : (int, int)
        Width and height in pixels of the upright picture.
    """
    if person.region is None or person.applied_to is None or frames.has_aspect(person.applied_to, size):
        return person
    if not frames.is_turned_size(person.applied_to, size):
        return replace(person, region=None, alternatives=())
    turned = [frames.to_upright(person.region, quarter) for quarter in (6, 8)]
    return replace(person, region=turned[0], alternatives=(turned[1], person.region, *person.alternatives))


def lay(named: Sequence[NamedRegion], faces: Sequence[Region]) -> Laid:
    """Lay regions on faces, one to one, the best overlaps first.

    Where the frame of a photo's regions is open, that counts for all in which they overlap the faces most; among
    equals the likeliest.
    """
    n_frames = 1 + max((len(person.alternatives) for person in named), default=0)
    best: tuple[float, Laid] | None = None
    for frame in range(n_frames):
        regions = [_in_frame(person, frame) for person in named]
        total, laid = _match(regions, faces)
        if best is None or total > best[0] + 1e-9:
            best = total, Laid(regions, laid, n_frames == 1 or total > 0)
    assert best is not None
    return best[1]


def _in_frame(person: NamedRegion, frame: int) -> Region | None:
    if frame == 0 or person.region is None or not person.alternatives:
        return person.region
    return person.alternatives[min(frame, len(person.alternatives)) - 1]


def _match(regions: Sequence[Region | None], faces: Sequence[Region]) -> tuple[float, list[int | None]]:
    overlaps = [
        (overlap, i, k)
        for i, region in enumerate(regions)
        if region is not None
        for k, face in enumerate(faces)
        if (overlap := _likeness(region, face)) > 0
    ]
    laid: list[int | None] = [None] * len(regions)
    taken: set[int] = set()
    total = 0.0
    for overlap, i, k in sorted(overlaps, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if laid[i] is None and k not in taken:
            laid[i] = k
            taken.add(k)
            total += overlap
    return total, laid


def _likeness(region: Region, face: Region) -> float:
    overlap = region.overlap(face)
    if overlap >= _SURE or (overlap >= _LEAST and _holds_centre(region, face) and _holds_centre(face, region)):
        return overlap
    return 0.0


def _holds_centre(outer: Region, inner: Region) -> bool:
    x, y = (inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2
    return outer.x0 <= x <= outer.x1 and outer.y0 <= y <= outer.y1
