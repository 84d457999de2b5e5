"""What a photo file says of its picture before a pixel is decoded: its frame, and the XMP packets in it."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import PIL.Image

from engine.photos.metadata import Exif
from engine.photos.xmp import MAX_PACKET_BYTES

_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_HEAD = struct.Struct(">32sII")  # GUID, length of the whole extension, offset of this part


@dataclass(frozen=True, slots=True)
class Header:
    """A picture's frame and packets.

    Attributes
    ----------
    width_px, height_px : int
        Of the upright picture at full size.
    orientation : int
        EXIF's Orientation, 1 to 8, by which other programs turn what is stored; 1 where there is none, also where a
        container turns its picture itself.
    packets : tuple of bytes
        XMP, the main packet first.
    """

    width_px: int
    height_px: int
    orientation: int
    packets: tuple[bytes, ...] = ()


def packets_of(picture: PIL.Image.Image, exif: Exif) -> tuple[bytes, ...]:
    """List the XMP packets of an opened picture: its own, what a JPEG continues elsewhere, and that of a raw file."""
    main = picture.info.get("xmp")
    if isinstance(main, str):
        main = main.encode("utf-8", "replace")
    found = [main] if isinstance(main, bytes) else []
    found += _extensions(getattr(picture, "applist", []))
    if (own := exif.xmp()) is not None and own not in found:
        found.append(own)
    return tuple(found)


def _extensions(segments: list[tuple[str, bytes]]) -> Iterator[bytes]:
    """Put together what a JPEG splits over several segments (XMP specification, part 3, 1.1.3.1)."""
    parts: defaultdict[tuple[bytes, int], dict[int, bytes]] = defaultdict(dict)
    n_head = len(_EXTENSION) + _HEAD.size
    for marker, data in segments:
        if marker == "APP1" and data.startswith(_EXTENSION) and len(data) > n_head:
            guid, length, offset = _HEAD.unpack_from(data, len(_EXTENSION))
            parts[guid, length][offset] = data[n_head:]
    for (_, length), pieces in parts.items():
        whole = b"".join(pieces[offset] for offset in sorted(pieces))
        if len(whole) == length <= MAX_PACKET_BYTES:
            yield whole
