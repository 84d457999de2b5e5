"""An XMP packet as plain values, whichever of the many ways of RDF it is written in.

Source: XMP specification, part 1 (ISO 16684-1), section 7.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element

from engine.interchange.xmp.names import NAMESPACES, full
from engine.photos.xmp import parse_packet

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
"""Text, an array, or a structure by its fields' full names ("{namespace}name")."""

_RDF = f"{{{NAMESPACES['rdf']}}}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
ARRAYS = (f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt")
"""The elements that hold arrays."""
_MOST_DEPTH = 16  # regions need 5


def parse(packet: bytes) -> dict[str, Value] | None:
    """Return the properties of a packet by their full names; None if it is none that can be read.

    Of a property that is there twice the first counts.
    """
    root = parse_packet(packet)
    return None if root is None else properties_of(root)


def properties_of(root: Element) -> dict[str, Value]:
    """Return the properties of a packet that was parsed already."""
    found: dict[str, Value] = {}
    for rdf in root.iter(f"{_RDF}RDF"):
        for description in rdf:
            for name, value in _fields(description, 0):
                found.setdefault(name, value)
    return found


def structure(value: Value | None) -> dict[str, Value]:
    """Return a structure, an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}


def array(value: Value | None) -> list[Value]:
    """Return an array; a single value, which some programs write in its place, as one of one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def plain(value: Value | None) -> str:
    """Return text, trimmed; the first of an array, "" in place of anything else."""
    if isinstance(value, list):
        value = value[0] if value else ""
    return value.strip() if isinstance(value, str) else ""


def number(value: Value | None) -> float:
    """Return a number; NaN in place of anything else. A fraction such as "1/2" is one, as are decimal commas."""
    numerator, slash, denominator = plain(value).replace(",", ".").partition("/")
    try:
        return float(numerator) / float(denominator) if slash else float(numerator)
    except (ValueError, ZeroDivisionError):
        return float("nan")


def _fields(element: Element, depth: int) -> Iterator[tuple[str, Value]]:
    """List the fields of a node: attributes and elements alike."""
    for name, text in element.attrib.items():
        if not name.startswith((_RDF, _XML)) or name == full("rdf:value"):
            yield name, text
    if depth < _MOST_DEPTH:
        for child in element:
            yield child.tag, value_of(child, depth + 1)


def value_of(element: Element, depth: int = 1) -> Value:
    """Return the value of a property, be it written as text, array, structure or with qualifiers."""
    if depth >= _MOST_DEPTH:
        return ""
    children = list(element)
    only = children[0] if len(children) == 1 else None
    if only is not None and only.tag in ARRAYS:
        return [value_of(item, depth + 1) for item in only]
    node = only if only is not None and only.tag == full("rdf:Description") else element
    fields = dict(_fields(node, depth))
    if full("rdf:value") in fields:  # the other fields only qualify it
        return fields[full("rdf:value")]
    if fields or node is not element:
        return fields
    return element.get(f"{_RDF}resource") or element.text or ""
