"""The names of XMP's properties that speak of people, and when two people's names in them are the same."""

from __future__ import annotations

import unicodedata

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "kith": "http://kith.invalid/xmp/1.0/",  # ends in a slash, as other programs' libraries want it; leads nowhere
}


def full(name: str) -> str:
    """Return "prefix:name" as ElementTree writes it: "{namespace}name"."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def fold_person(name: str) -> str:
    """Return a person's name as it is compared: without case, however its accents and spaces are written."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())
