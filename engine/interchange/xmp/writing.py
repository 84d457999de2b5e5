"""Names into an XMP packet, as other programs read them; what others wrote in it stays as it is, to the byte.

Source: Metadata Working Group, Guidelines 2.0, section 5.9; Microsoft, "People Tagging Overview" (WIC); IPTC Photo
Metadata Standard, PersonInImage; digiKam's and Lightroom's keywords below "People".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape, quoteattr

from engine.errors import KnownError
from engine.interchange import frames
from engine.interchange.records import NamedRegion, Region
from engine.interchange.xmp.document import Node, declarations, descriptions, find_property, read_document, with_inside
from engine.interchange.xmp.names import NAMESPACES, fold_person, full
from engine.interchange.xmp.own import (
    BY,
    GUESS,
    MADE_FILE,
    MICROSOFT,
    MWG,
    PERSONS,
    PLACES,
    SUBJECTS,
    TAGS,
    UNCONFIRMED,
    WRITTEN,
    Place,
    take_out,
    writer_of,
)
from engine.interchange.xmp.regions import applied_to, microsofts_regions, mwgs_regions
from engine.interchange.xmp.tree import array, plain, properties_of, value_of
from engine.photos.formats.header import Header
from engine.sentences import sentence

_PREFIXES = {
    MWG: ("rdf", "mwg-rs", "stArea"),
    MICROSOFT: ("rdf", "MPReg"),
    PERSONS: ("rdf",),
    TAGS: ("rdf",),
    SUBJECTS: ("rdf",),
}
_SAME = 0.5  # intersection over union of one face
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TO_SPACES = str.maketrans("\t\n\r", "   ")
_FRAME = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Kith">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, slots=True)
class Written:
    """A packet with names in it.

    Attributes
    ----------
    packet : bytes or None
        None if nothing is left that is worth a file.
    names : tuple of str
        Who is in it by Kith.
    conflicts : tuple of (str, str)
        Whom Kith would name, and whom another program names there; that one stays.
    """

    packet: bytes | None
    names: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, str], ...] = ()


def write_people(
    packet: bytes | None, people: Sequence[NamedRegion], header: Header, knows_all: bool = True, writer: str = ""
) -> Written:
    """Write people into a packet, in place of those whom Kith wrote before.

    Parameters
    ----------
    packet : bytes or None
        What is there; None for a new one.
    people : sequence of NamedRegion
        All whom Kith names in the photo, each with a region of the upright picture; guesses, and faces that nobody
        confirmed, are noted as such, for Kith itself.
    header : Header
        Of the photo.
    knows_all : bool
        Whether nobody but who writes now wrote here as Kith, as far as the packet does not say otherwise: no other
        library.
    writer : str
        By which the packet tells from now on which library wrote here, unless all is there already.

    Raises
    ------
    KnownError
        If the packet cannot be read, or holds names of another library where this one has none.
    """
    people = [replace(person, name=name) for person in people if (name := _clean(person.name))]
    root = None if packet is None else read_document(packet)
    rest = None if packet is None or root is None else take_out(packet, root)
    before = "" if root is None else writer_of(root)
    is_others = not knows_all or before not in ("", writer)
    if packet is not None and is_others and _would_lose(packet, rest, people, header):
        raise KnownError(
            sentence("It holds names that Kith wrote and that this library does not know. Please import them first.")
        )
    made = [MADE_FILE] if rest is None else []
    if rest is None and not people:
        return Written(None)
    base = _FRAME.encode() if rest is None else rest
    entries, conflicts = _entries(read_document(base), people, header)
    if not any(entry.lines for entry in entries):
        return Written(rest, (), conflicts)
    other = {name for name, _ in conflicts}
    names = tuple(name for name in dict.fromkeys(person.name for person in people) if name not in other)
    done = _put_in(base, entries, [*_by(before), *made])
    if done != packet and before != writer:
        done = _put_in(base, entries, [*_by(writer), *made])
    return Written(done, names, conflicts)


def _by(writer: str) -> list[str]:
    return [f"{BY}{writer}"] if writer else []


def _would_lose(packet: bytes, rest: bytes | None, people: Sequence[NamedRegion], header: Header) -> bool:
    """Whether somebody goes with what is Kith's in a packet, and nobody comes to that place, or bears that name."""
    stay = [*_regions(rest, header), *people]
    regions, names = [person.region for person in stay if person.region], {fold_person(person.name) for person in stay}
    goes = [person for person in _regions(packet, header) if person.name and not person.is_guess]
    return any(
        fold_person(person.name) not in names
        if person.region is None
        else all(person.region.overlap(region) <= _SAME for region in regions)
        for person in goes
    )


def _regions(packet: bytes | None, header: Header) -> list[NamedRegion]:
    if packet is None:
        return []
    properties = properties_of(read_document(packet))
    return [*mwgs_regions(properties, header), *microsofts_regions(properties, header)]


@dataclass(slots=True)
class _Entries:
    """What goes into one array: elements, and the lines that note them."""

    place: Place
    nodes: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    before: str = ""  # what a new property needs beside the array

    def add(self, node: str, line: str, mark: str = "") -> None:
        noted = f"{self.place.kind} {line}"
        self.nodes.append(node)
        self.lines += [noted, f"{mark}{noted}"] if mark else [noted]


def _entries(
    root: Node, people: Sequence[NamedRegion], header: Header
) -> tuple[list[_Entries], tuple[tuple[str, str], ...]]:
    """Work out what is missing in a packet that holds nothing of Kith's."""
    properties = properties_of(root)
    foreign_mwg, foreign_mp = mwgs_regions(properties, header), microsofts_regions(properties, header)
    mwg, microsoft, persons, tags, subjects = (_Entries(place) for place in PLACES)
    stored = frames.turned_size(header.width_px, header.height_px, header.orientation)
    mwg.before = _applied_to(stored)
    size = applied_to(properties)
    fits = size is None or frames.has_aspect(size, stored)
    conflicts: dict[tuple[str, str], None] = {}
    seen = {person.name for person in people if not person.is_guess}
    for person in people:
        name = person.name
        there = _name_at(person.region, [*foreign_mwg, *foreign_mp])
        if there is not None and fold_person(there) != fold_person(name):
            conflicts[name, there] = None
            continue
        if person.region is not None and fits:
            region = frames.to_stored(person.region, header.orientation)
            if _name_at(person.region, foreign_mwg) is None:
                mwg.add(*_mwg_item(name, region), _mark(person))
            if _name_at(person.region, foreign_mp) is None:
                microsoft.add(*_microsoft_item(name, region), _mark(person))
        for entries, text in ((persons, name), (tags, f"People/{name}"), (subjects, f"People|{name}")):
            if not ({"/", "|"} & set(name) and entries is not persons):  # which would part it
                _add_text(entries, text, root, "" if name in seen else GUESS)
    return [mwg, microsoft, persons, tags, subjects], tuple(conflicts)


def _name_at(region: Region | None, others: Iterable[NamedRegion]) -> str | None:
    """Return whom another program names at a place; None for nobody."""
    if region is None:
        return None
    named = [other for other in others if other.name and other.region is not None]
    overlaps = [(region.overlap(other.region), other.name) for other in named if other.region is not None]
    best = max(overlaps, default=(0.0, ""))
    return best[1] if best[0] > _SAME else None


def _mark(person: NamedRegion) -> str:
    if person.is_guess:
        return GUESS
    return "" if person.is_confirmed else UNCONFIRMED


def _add_text(entries: _Entries, text: str, root: Node, mark: str) -> None:
    there = find_property(root, entries.place.property)
    known = [] if there is None else [fold_person(plain(value)) for value in array(value_of(there))]
    if fold_person(text) not in known and f"{entries.place.kind} {text}" not in entries.lines:
        entries.add(f"<rdf:li>{escape(text)}</rdf:li>", text, mark)


def _clean(name: str) -> str:
    """Return a name without what XML cannot hold, in one line."""
    return _NO_XML.sub("", name).translate(_TO_SPACES).strip()


def _numbers(values: Iterable[float]) -> list[str]:
    return [f"{value:.6f}" for value in values]


def _applied_to(stored: tuple[float, float]) -> str:
    return f'<mwg-rs:AppliedToDimensions stDim:w="{stored[0]:.0f}" stDim:h="{stored[1]:.0f}" stDim:unit="pixel"/>'


def _mwg_item(name: str, region: Region) -> tuple[str, str]:
    numbers = _numbers(frames.centre_form(region))
    area = "".join(f'stArea:{part}="{number}" ' for part, number in zip("xywh", numbers, strict=True))
    head = f' <rdf:Description mwg-rs:Name={quoteattr(name)} mwg-rs:Type="Face">'
    lines = ["<rdf:li>", head, f'  <mwg-rs:Area {area}stArea:unit="normalized"/>', " </rdf:Description>", "</rdf:li>"]
    return "\n".join(lines), f"{' '.join(numbers)} {name}"


def _microsoft_item(name: str, region: Region) -> tuple[str, str]:
    numbers = _numbers(frames.corner_form(region))
    attributes = f'MPReg:PersonDisplayName={quoteattr(name)} MPReg:Rectangle="{", ".join(numbers)}"'
    return f"<rdf:li {attributes}/>", f"{' '.join(numbers)} {name}"


def _put_in(packet: bytes, entries: Sequence[_Entries], made: list[str]) -> bytes:
    """Put elements into the arrays that there are; the rest, and the list of all, into a description of their own."""
    content: list[str] = []
    lines: list[str] = []
    for part in entries:
        if not part.nodes:
            continue
        root = read_document(packet)
        target = part.place.find(root)
        if target is not None:
            spaces = declarations(target, _PREFIXES[part.place])
            packet = with_inside(packet, target, "\n".join(_declared(node, spaces) for node in part.nodes))
        elif find_property(root, part.place.property) is None:
            content += _property(part)
            made.append(f"made {part.place.property}")
        else:  # written as nothing that more can be put into
            continue
        lines += part.lines
    if not lines:
        return packet
    content += _array(WRITTEN, "Bag", [f"<rdf:li>{escape(line)}</rdf:li>" for line in [*made, *lines]])
    root = read_document(packet)
    rdf = next(root.iter(full("rdf:RDF")))
    assert isinstance(rdf, Node)
    about = next((node.get(full("rdf:about"), "") for node in descriptions(root)), "")
    used = [prefix for prefix in NAMESPACES if any(f"{prefix}:" in line for line in ("rdf:", *content))]
    head = f"<rdf:Description rdf:about={quoteattr(about)}{declarations(rdf, used)}>"
    inside = "\n".join([head, *(f" {line}" for line in content), "</rdf:Description>"])
    return with_inside(packet, rdf, inside)


def _declared(node: str, spaces: str) -> str:
    return f"<rdf:li{spaces}{node.removeprefix('<rdf:li')}"


def _property(part: _Entries) -> list[str]:
    place = part.place
    if place.field is None:
        return _array(place.property, "Seq" if place is TAGS else "Bag", part.nodes)
    inside = [*([part.before] if part.before else []), *_array(place.field, "Bag", part.nodes)]
    head = f'<{place.property} rdf:parseType="Resource">'
    return [head, *(f" {line}" for line in inside), f"</{place.property}>"]


def _array(name: str, kind: str, nodes: Iterable[str]) -> list[str]:
    inside = [f"  {line}" for node in nodes for line in node.split("\n")]
    return [f"<{name}>", f" <rdf:{kind}>", *inside, f" </rdf:{kind}>", f"</{name}>"]
