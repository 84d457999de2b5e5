"""What of a packet is Kith's: a list of its own in there says so, and only what it lists is ever taken out again.

The list, kith:Written, holds lines of text: "mwg X Y W H NAME" and "mp X Y W H NAME" for regions, "person NAME",
"tag PATH" and "subject PATH" for entries of arrays, "made PROPERTY" for what was not there before, "made file" for all.
"guess", and a line again, says that it is of a face that nobody has looked at; "unconfirmed", and the line of a region
again, that somebody named the group which the face was in, and has not looked at it. "by ID" says which library wrote
all that.
Other programs that write a packet anew keep it, as they keep all that they do not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.errors import KnownError
from engine.interchange.xmp.document import (
    Node,
    descriptions,
    find_array,
    find_field,
    find_property,
    read_document,
    without,
)
from engine.interchange.xmp.names import full
from engine.interchange.xmp.tree import Value, array, number, plain, structure, value_of

WRITTEN = "kith:Written"
MADE_FILE = "made file"
GUESS, UNCONFIRMED, BY = "guess ", "unconfirmed ", "by "
_ROUNDING = 1e-5  # other programs write six digits, and not always the same ones


@dataclass(frozen=True, slots=True)
class Place:
    """An array in which Kith writes.

    Attributes
    ----------
    property : str
    field : str or None
        Of the property, which holds the array; None if the property itself is one.
    kind : str
        The first word of the lines about it.
    """

    property: str
    field: str | None
    kind: str

    def find(self, root: Node) -> Node | None:
        """Return the element of the array in a packet."""
        found = find_property(root, self.property)
        if found is not None and self.field is not None:
            found = find_field(found, self.field)
        return find_array(found)


MWG = Place("mwg-rs:Regions", "mwg-rs:RegionList", "mwg")
MICROSOFT = Place("MP:RegionInfo", "MPRI:Regions", "mp")
PERSONS = Place("Iptc4xmpExt:PersonInImage", None, "person")
TAGS = Place("digiKam:TagsList", None, "tag")
SUBJECTS = Place("lr:hierarchicalSubject", None, "subject")
PLACES = (MWG, MICROSOFT, PERSONS, TAGS, SUBJECTS)


def lines_of(root: Node) -> list[str]:
    """List what Kith noted of what it wrote."""
    found = find_property(root, WRITTEN)
    return [] if found is None else _plain_lines(value_of(found))


def writer_of(root: Node) -> str:
    """Return which library wrote here last; empty where nobody did, or a Kith that did not say so."""
    return next((line.removeprefix(BY) for line in lines_of(root) if line.startswith(BY)), "")


def marked(mark: str, properties: Mapping[str, Value]) -> list[str]:
    """List the lines about faces that had a mark when Kith wrote them: GUESS or UNCONFIRMED."""
    lines = _plain_lines(properties.get(full(WRITTEN)))
    return [line.removeprefix(mark) for line in lines if line.startswith(mark)]


def is_noted(place: Place, value: Value, lines: Iterable[str]) -> bool:
    """Whether one of the lines is about this element of an array."""
    is_same = _MATCHES.get(place.kind, _is_same_text)
    return any(is_same(line, value) for line in _about(place, lines))


def _plain_lines(value: Value | None) -> list[str]:
    return [plain(line) for line in array(value)]


def _about(place: Place, lines: Iterable[str]) -> list[str]:
    return [line.partition(" ")[2] for line in lines if line.startswith(f"{place.kind} ")]


def is_all_own(packet: bytes) -> bool:
    """Whether a file is Kith's alone: it made it, and nobody else wrote into it since."""
    if MADE_FILE.encode() not in packet:
        return False
    try:
        return take_out(packet, read_document(packet)) is None
    except KnownError:
        return False


def take_out(packet: bytes, root: Node) -> bytes | None:
    """Return a packet without what is Kith's; None if nothing is left, and Kith made the file."""
    lines = lines_of(root)
    gone: list[Node] = []
    for place in PLACES:
        gone += _own_nodes(root, place, lines)
    own = find_property(root, WRITTEN)
    gone += [own] if own is not None else []
    emptied = [node for node in descriptions(root) if own is not None and own in node and _is_empty(node, gone)]
    if MADE_FILE in lines and all(_is_empty(node, gone) for node in descriptions(root)):
        return None
    return without(packet, emptied + [node for node in gone if node.parent not in emptied])


def _own_nodes(root: Node, place: Place, lines: list[str]) -> list[Node]:
    """List the elements of an array that are Kith's, or the whole property where Kith made it and nothing is left."""
    items = place.find(root)
    whole = find_property(root, place.property)
    if items is None or whole is None:
        return []
    wanted = _about(place, lines)
    is_same = _MATCHES.get(place.kind, _is_same_text)
    own: list[Node] = []
    for node in items.nodes():
        value = value_of(node)
        match = next((line for line in wanted if is_same(line, value)), None)
        if match is not None:
            wanted.remove(match)
            own.append(node)
    if len(own) == len(items) and f"made {place.property}" in lines:
        return [whole]
    return own


def _is_same_text(line: str, value: Value) -> bool:
    return plain(value) == line


def _is_same_mwg(line: str, value: Value) -> bool:
    fields = structure(value)
    area = structure(fields.get(full("mwg-rs:Area")))
    numbers = (number(area.get(full(f"stArea:{part}"))) for part in "xywh")
    return _is_same_region(line, plain(fields.get(full("mwg-rs:Name"))), numbers)


def _is_same_microsoft(line: str, value: Value) -> bool:
    fields = structure(value)
    numbers = map(number, plain(fields.get(full("MPReg:Rectangle"))).split(","))
    return _is_same_region(line, plain(fields.get(full("MPReg:PersonDisplayName"))), numbers)


def _is_same_region(line: str, name: str, numbers: Iterator[float]) -> bool:
    *noted, noted_name = line.split(" ", 4)
    given = list(numbers)
    is_near = len(given) == len(noted) and all(
        abs(number(a) - b) <= _ROUNDING for a, b in zip(noted, given, strict=True)
    )
    return noted_name == name and is_near


_MATCHES: dict[str, Callable[[str, Value], bool]] = {"mwg": _is_same_mwg, "mp": _is_same_microsoft}


def _is_empty(description: Node, gone: list[Node]) -> bool:
    """Whether a description holds nothing but what is taken out."""
    has_attributes = any(name != full("rdf:about") for name in description.attrib)
    return not has_attributes and all(node in gone for node in description.nodes())
