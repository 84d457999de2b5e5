"""The people in the properties of a packet: MWG's regions first, then Microsoft's, then names without a place.

Source: Metadata Working Group, Guidelines 2.0, section 5.9; Microsoft, "People Tagging Overview" (WIC).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.interchange import frames
from engine.interchange.records import NamedRegion, Region
from engine.interchange.xmp.names import fold_person, full
from engine.interchange.xmp.own import (
    GUESS,
    MICROSOFT,
    MWG,
    PERSONS,
    SUBJECTS,
    TAGS,
    UNCONFIRMED,
    Place,
    is_noted,
    marked,
)
from engine.interchange.xmp.tree import Value, array, number, plain, structure
from engine.photos.formats.header import Header

MOST_REGIONS = 1000
"""No photo shows more people whom somebody named; the rest is passed over."""

PEOPLE_TAGS = frozenset(("people", "personen", "personnes", "personas", "pessoas", "persone", "osoby", "люди", "人物"))
"""What programs call the keyword below which names stand, in lower case."""
_NO_NAMES = frozenset(("unknown", "unconfirmed", "ignored", "_unknown_"))  # digiKam's and osxphotos' for nobody
_SAME = 0.5  # intersection over union of one face in two descriptions

_Size = tuple[float, float]


def people_in(properties: dict[str, Value], header: Header) -> list[NamedRegion]:
    """List the people whom the properties of a packet name, each once."""
    found: list[NamedRegion] = []
    add_missing(found, mwgs_regions(properties, header))
    add_missing(found, _microsoft(properties, header))
    add_missing(found, _names_alone(properties))
    return found


def applied_to(properties: dict[str, Value]) -> _Size | None:
    """Return the size in pixels of the picture that MWG's regions were drawn on; None where it is not said."""
    size = structure(structure(properties.get(full("mwg-rs:Regions"))).get(full("mwg-rs:AppliedToDimensions")))
    width, height = number(size.get(full("stDim:w"))), number(size.get(full("stDim:h")))
    return (width, height) if 0 < width < math.inf and 0 < height < math.inf else None


def add_missing(found: list[NamedRegion], more: Iterable[NamedRegion]) -> None:
    """Add what another description says of a photo to what the ones before it said.

    Of one face in two descriptions the first that names it stays, and a name without a place gives way to a region;
    but no guess stays, nor takes a place, where somebody said it. What was said of the face itself counts more than
    what was said of its group.
    """
    earlier = {number: person for number, person in enumerate(found) if person.region is not None}
    for person in more:
        number = _same(person, earlier)
        if number is None:
            number = _unplaced(person, found)
            if number is None and (person.region is not None or not _is_named(person, found)):
                if len(found) >= MOST_REGIONS:
                    return
                found.append(person)
            elif number is not None and person.region is not None:
                found[number] = person
        elif not found[number].name or (person.name and _said_of(found[number]) < _said_of(person)):
            found[number] = person


def _said_of(person: NamedRegion) -> int:
    """Rank how much somebody said of a face: nothing, its group's name, its own."""
    return 0 if person.is_guess else 1 + person.is_confirmed


def _counts_less(one: NamedRegion, other: NamedRegion) -> bool:
    return one.is_guess and not other.is_guess


def _same(person: NamedRegion, earlier: dict[int, NamedRegion]) -> int | None:
    """Return which earlier region is of the same face."""
    if person.region is None:
        return None
    overlaps = {number: person.region.overlap(other.region) for number, other in earlier.items() if other.region}
    same = [number for number, overlap in overlaps.items() if overlap > _SAME]
    return max(same, key=lambda number: (_has_name_of(person, earlier[number]), overlaps[number]), default=None)


def _unplaced(person: NamedRegion, found: list[NamedRegion]) -> int | None:
    places = (i for i, other in enumerate(found) if other.region is None and _has_name_of(person, other))
    return next((i for i in places if not _counts_less(person, found[i])), None) if person.name else None


def _is_named(person: NamedRegion, found: list[NamedRegion]) -> bool:
    return not person.name or any(_has_name_of(person, other) and not _counts_less(other, person) for other in found)


def _has_name_of(person: NamedRegion, other: NamedRegion) -> bool:
    return fold_person(person.name) == fold_person(other.name)


def mwgs_regions(properties: dict[str, Value], header: Header) -> list[NamedRegion]:
    """List the faces among MWG's regions; one without a name only where no other is of the same face."""
    found = list(_mwg(properties, header))
    named = [person.region for person in found if person.name and person.region]
    return [person for person in found if person.name or not _is_covered(person.region, named)]


def _is_covered(region: Region | None, others: list[Region]) -> bool:
    return region is not None and any(region.overlap(other) > _SAME for other in others)


def microsofts_regions(properties: dict[str, Value], header: Header) -> list[NamedRegion]:
    """List Microsoft's regions."""
    return list(_microsoft(properties, header))


class _Marks:
    """What Kith noted of the faces that it wrote."""

    def __init__(self, properties: dict[str, Value]) -> None:
        self._guesses, self._unconfirmed = marked(GUESS, properties), marked(UNCONFIRMED, properties)

    def on(self, person: NamedRegion, place: Place, value: Value) -> NamedRegion:
        """Return a person with what is noted of an element."""
        is_guess = is_noted(place, value, self._guesses)
        return replace(person, is_guess=is_guess, is_confirmed=not is_noted(place, value, self._unconfirmed))


def _mwg(properties: dict[str, Value], header: Header) -> Iterator[NamedRegion]:
    regions = structure(properties.get(full("mwg-rs:Regions")))
    size, marks = applied_to(properties), _Marks(properties)
    for item in array(regions.get(full("mwg-rs:RegionList"))):
        fields = structure(item)
        kind = plain(fields.get(full("mwg-rs:Type"))).casefold() or "face"
        name = _named(plain(fields.get(full("mwg-rs:Name"))))
        places = _placed(_area(structure(fields.get(full("mwg-rs:Area"))), size), size, header)
        if kind == "face" and (name or places):
            place = places[0] if places else None
            yield marks.on(NamedRegion(name, place, tuple(places[1:])), MWG, item)


def _area(area: dict[str, Value], size: _Size | None) -> Region | None:
    x, y, width, height = (number(area.get(full(f"stArea:{part}"))) for part in "xywh")
    if plain(area.get(full("stArea:unit"))).casefold() in ("pixel", "pixels"):
        if size is None:
            return None
        x, y, width, height = x / size[0], y / size[1], width / size[0], height / size[1]
    return frames.of_centre(x, y, width, height)


def _placed(region: Region | None, size: _Size | None, header: Header) -> list[Region]:
    """Return where in the upright picture a region may be, the likeliest first; nowhere if the picture was cropped."""
    upright = (header.width_px, header.height_px)
    stored = frames.turned_size(*upright, header.orientation)
    if region is None:
        return []
    if size is None or frames.has_aspect(size, stored):
        return [frames.to_upright(region, header.orientation)]
    if not frames.is_turned_size(size, stored):
        return []
    if header.orientation >= 5:  # drawn on the upright picture, or on the stored one with the wrong size noted
        return [region, frames.to_upright(region, header.orientation)]
    return [frames.to_upright(region, 6), frames.to_upright(region, 8)]  # turned for good since, one way or the other


def _microsoft(properties: dict[str, Value], header: Header) -> Iterator[NamedRegion]:
    """Yield the people of Microsoft's regions, which are of the same picture as MWG's beside them."""
    info, marks = structure(properties.get(full("MP:RegionInfo"))), _Marks(properties)
    size = applied_to(properties)
    for item in array(info.get(full("MPRI:Regions"))):
        fields = structure(item)
        name = _named(plain(fields.get(full("MPReg:PersonDisplayName"))))
        parts = [number(part) for part in plain(fields.get(full("MPReg:Rectangle"))).split(",")]
        region = frames.of_corner(*parts) if len(parts) == 4 else None
        if region is not None or name:
            places = _placed(region, size, header)
            place = places[0] if places else None
            yield marks.on(NamedRegion(name, place, tuple(places[1:])), MICROSOFT, item)


def _names_alone(properties: dict[str, Value]) -> Iterator[NamedRegion]:
    marks = _Marks(properties)
    for value in array(properties.get(full(PERSONS.property))):
        if name := _named(plain(value)):
            yield marks.on(NamedRegion(name), PERSONS, value)
    for place, separator in ((TAGS, "/"), (SUBJECTS, "|")):
        values = array(properties.get(full(place.property)))
        paths = [[part.strip() for part in plain(value).split(separator)] for value in values]
        groups = {tuple(path[:-1]) for path in paths}  # which some programs write beside those who are in them
        for value, path in zip(values, paths, strict=True):
            is_person = path[0].casefold() in PEOPLE_TAGS and len(path) > 1 and tuple(path) not in groups
            if is_person and (name := _named(path[-1])):
                yield marks.on(NamedRegion(name), place, value)


def _named(text: str) -> str:
    """Return a name; none where a program writes a word for nobody in its place."""
    return "" if text.casefold() in _NO_NAMES else text
