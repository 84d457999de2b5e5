"""Everybody whom a photo's own XMP and its sidecars name."""

from __future__ import annotations

from collections.abc import Sequence

from engine.interchange.records import NamedRegion, PhotoNames
from engine.interchange.xmp.regions import add_missing, people_in
from engine.interchange.xmp.tree import parse
from engine.photos.companions import find_sidecars, read_companion
from engine.photos.decode import read_header
from engine.photos.formats.header import Header
from engine.records import Failure
from engine.sentences import sentence


def read_names(path: str) -> PhotoNames | Failure:
    """Read who is in a photo by its sidecars (photo.jpg.xmp, then photo.xmp) and by the XMP in the file itself.

    Of one face that both describe, the sidecar's name counts: programs that write sidecars keep those current.

    Returns
    -------
    PhotoNames or Failure
        A Failure if the photo itself cannot be read; a packet that cannot be read is one of the problems.
    """
    header = read_header(path)
    if isinstance(header, Failure):
        return header
    sidecars = [(sidecar, read_companion(sidecar)) for sidecar in find_sidecars(path)]
    packets = [
        (sentence("{sidecar}: This file is no XMP that can be read.", sidecar=sidecar), packet or b"")
        for sidecar, packet in sidecars
    ]
    packets += [(sentence("The XMP data in the photo cannot be read."), packet) for packet in header.packets]
    return names_in(path, packets, header)


def names_in(path: str, packets: Sequence[tuple[str, bytes]], header: Header) -> PhotoNames:
    """Read who is in a photo by XMP packets that describe it.

    Parameters
    ----------
    path : str
    packets : sequence of (str, bytes)
        Each with the sentence for the user if it cannot be read; the earlier ones count more.
    header : Header
        Of the photo, whose frame the regions are brought into.
    """
    found: list[NamedRegion] = []
    problems = []
    for problem, packet in packets:
        properties = parse(packet)
        if properties is None:
            problems.append(problem)
            continue
        add_missing(found, people_in(properties, header))
    return PhotoNames(path, tuple(found), tuple(problems))
