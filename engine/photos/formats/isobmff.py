"""Read what a HEIF or AVIF container says of its primary picture: whether it turns it, and its EXIF block.

The decoders turn the picture as the container says, and then hide the EXIF block's own orientation, also where the
container says nothing. So the boxes are read here.

Source: ISO/IEC 14496-12 (boxes, iloc, iinf, iref, idat, pitm) and 23008-12 (irot, imir, Exif items).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

_MAX_META_BYTES = 16 * 1024**2
_MAX_EXIF_BYTES = 16 * 1024**2
_IN_FILE, _IN_META = 0, 1  # how iloc calls where an item is
_Box = tuple[bytes, int, int]


@dataclass(frozen=True, slots=True)
class Container:
    """What a container says.

    Attributes
    ----------
    turns : bool
        Whether it has an orientation of its own for the primary picture, be it upright.
    exif : bytes or None
        The EXIF block, beginning with its TIFF header.
    """

    turns: bool
    exif: bytes | None


def read_container(file: IO[bytes]) -> Container:
    """Read the boxes of an open file, whose position is kept; a damaged container says nothing."""
    place = file.tell()
    try:
        with suppress(Exception):
            return _read(file)
        return Container(False, None)
    finally:
        file.seek(place)


def _read(file: IO[bytes]) -> Container:
    meta = _meta(file)
    boxes = {kind: (start, end) for kind, start, end in _boxes(meta, 4, len(meta))}
    primary = _primary(meta, boxes[b"pitm"][0])
    turns = _turns(meta, boxes[b"iprp"], primary) if b"iprp" in boxes else False
    exif = None
    with suppress(Exception):
        exif = _exif(file, meta, boxes, primary)
    return Container(turns, exif)


def _meta(file: IO[bytes]) -> bytes:
    """Return the body of the file's meta box."""
    position = 0
    while True:
        file.seek(position)
        head = file.read(16)
        size, kind = struct.unpack(">I4s", head[:8])
        n_head = 8
        if size == 1:
            (size,) = struct.unpack(">Q", head[8:16])
            n_head = 16
        if kind == b"meta":
            file.seek(position + n_head)
            return file.read(min(size - n_head, _MAX_META_BYTES) if size else _MAX_META_BYTES)
        if size < n_head:
            raise ValueError("a box without a size, and no meta box before it")
        position += size


def _boxes(data: bytes, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        n_head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, start + 8)
            n_head = 16
        size = size or end - start
        if size < n_head or start + size > end:
            return
        yield kind, start + n_head, start + size
        start += size


def _primary(meta: bytes, start: int) -> int:
    return int.from_bytes(meta[start + 4 : start + (8 if meta[start] else 6)], "big")


def _turns(meta: bytes, iprp: tuple[int, int], item: int) -> bool:
    kinds: list[bytes] = []
    indices: list[int] = []
    for kind, start, end in _boxes(meta, *iprp):
        if kind == b"ipco":
            kinds = [inner for inner, _, _ in _boxes(meta, start, end)]
        elif kind == b"ipma":
            indices += _associations(meta, start, item)
    return any(kinds[index - 1] in (b"irot", b"imir") for index in indices if 0 < index <= len(kinds))


def _associations(meta: bytes, start: int, item: int) -> list[int]:
    """List the indices of an item's properties, from 1."""
    version, flags = meta[start], meta[start + 3]
    (n_entries,) = struct.unpack_from(">I", meta, start + 4)
    position, n_id, n_index = start + 8, 4 if version else 2, 2 if flags & 1 else 1
    found: list[int] = []
    for _ in range(n_entries):
        entry = int.from_bytes(meta[position : position + n_id], "big")
        count = meta[position + n_id]
        position += n_id + 1
        for _ in range(count):
            index = int.from_bytes(meta[position : position + n_index], "big") & (0x7FFF if n_index == 2 else 0x7F)
            position += n_index
            if entry == item:
                found.append(index)
    return found


def _exif(file: IO[bytes], meta: bytes, boxes: dict[bytes, tuple[int, int]], primary: int) -> bytes | None:
    """Read the EXIF block that describes the primary picture; where none says so, the first."""
    blocks = [*_exif_items(meta, *boxes[b"iinf"])]
    its_own = _describing(meta, *boxes[b"iref"], primary) if b"iref" in boxes else set()
    wanted = next((block for block in blocks if block in its_own), next(iter(blocks), None))
    place = None if wanted is None else _place(meta, boxes[b"iloc"][0], wanted)
    if place is None:
        return None
    method, start, n_bytes = place
    if method == _IN_META:
        data = meta[boxes[b"idat"][0] + start :][:n_bytes]
    else:
        file.seek(start)
        data = file.read(min(n_bytes, _MAX_EXIF_BYTES))
    (skip,) = struct.unpack_from(">I", data)
    return data[4 + skip :] or None


def _describing(meta: bytes, start: int, end: int, item: int) -> set[int]:
    """List the items that describe an item."""
    n_id = 4 if meta[start] else 2
    wanted, found = item.to_bytes(n_id, "big"), set()
    for kind, first, last in _boxes(meta, start + 4, end):
        described = range(first + n_id + 2, last, n_id)
        if kind == b"cdsc" and any(meta[at : at + n_id] == wanted for at in described):
            found.add(int.from_bytes(meta[first : first + n_id], "big"))
    return found


def _exif_items(meta: bytes, start: int, end: int) -> Iterator[int]:
    for kind, first, last in _boxes(meta, start + (8 if meta[start] else 6), end):
        if kind == b"infe" and meta[first] >= 2:
            n_id = 2 if meta[first] == 2 else 4
            if meta[first + 6 + n_id : first + 10 + n_id] == b"Exif" and last <= end:
                yield int.from_bytes(meta[first + 4 : first + 4 + n_id], "big")


def _place(meta: bytes, start: int, item: int) -> tuple[int, int, int] | None:
    """Return how an item's first extent is stored, and its offset and length, in the file or in the idat box."""
    version = meta[start]
    n_offset, n_length = meta[start + 4] >> 4, meta[start + 4] & 15
    n_base, n_index = meta[start + 5] >> 4, (meta[start + 5] & 15) if version else 0
    n_id = 2 if version < 2 else 4
    position = start + 6

    def number(n_bytes: int) -> int:
        nonlocal position
        position += n_bytes
        return int.from_bytes(meta[position - n_bytes : position], "big")

    for _ in range(number(n_id)):
        item_id = number(n_id)
        method = number(2) & 15 if version else 0
        number(2)
        base = number(n_base)
        extents = [(number(n_index), base + number(n_offset), number(n_length)) for _ in range(number(2))]
        if item_id == item and method in (_IN_FILE, _IN_META) and extents:
            return method, extents[0][1], extents[0][2]
    return None
