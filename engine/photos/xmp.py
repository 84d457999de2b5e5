"""Read properties out of an XMP packet, whichever way its RDF is written."""

from __future__ import annotations

from contextlib import suppress
from xml.etree.ElementTree import Element

NAMESPACES = {
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
MAX_PACKET_BYTES = 16 * 1024**2


def parse_packet(packet: bytes) -> Element | None:
    """Parse an XMP packet; None if it is none, or holds what no XMP needs: entities, a document type."""
    from defusedxml.ElementTree import fromstring

    packet = packet.strip(b"\0 \t\r\n")
    if not packet or len(packet) > MAX_PACKET_BYTES:
        return None
    with suppress(Exception):  # the parser's errors, and those of defusedxml, have no common kind
        return fromstring(packet, forbid_dtd=True)
    return None


def texts(root: Element, *names: str) -> list[str]:
    """List the values of simple properties, "prefix:name" each, attributes and elements alike, in the names' order."""
    found: list[str] = []
    for name in names:
        prefix, _, local = name.partition(":")
        tag = f"{{{NAMESPACES[prefix]}}}{local}"
        for element in root.iter():
            if tag in element.attrib:
                found.append(element.attrib[tag].strip())
            if element.tag == tag and element.text and element.text.strip():
                found.append(element.text.strip())
    return found
