"""Read the composites of Photoshop documents that Pillow refuses or misreads: 16 bits, Lab, and large documents (PSB).

Source: Adobe Photoshop File Formats Specification (file header, image resources, image data).
"""

from __future__ import annotations

import struct
from typing import IO

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from engine.errors import ShortOfMemoryError
from engine.sentences import sentence

_GRAY, _RGB, _CMYK, _LAB = 1, 3, 4, 9
_MODES = {_GRAY: ("L", 1), _RGB: ("RGB", 3), _CMYK: ("CMYK", 4), _LAB: ("LAB", 3)}
_NAMES = {1039: "icc_profile", 1058: "exif", 1060: "xmp"}
_MAX_RESOURCES_BYTES = 64 * 1024**2


def is_rare(head: bytes) -> bool:
    """Whether a file begins as a document does that Pillow does not read."""
    if len(head) < 26 or not head.startswith(b"8BPS"):
        return False
    version, _, _, _, depth, mode = _header(head)
    return version == 2 or depth == 16 or mode == _LAB


def _header(head: bytes) -> tuple[int, int, int, int, int, int]:
    """Return version, planes, height, width, bits and mode."""
    return struct.unpack(">4xH6xHIIHH", head[:26])


def blocks_of(picture: PIL.Image.Image) -> dict[str, bytes]:
    """Return the blocks "exif" and "xmp" of a document that Pillow has opened."""
    resources = getattr(picture, "resources", ())
    return {_NAMES[number]: data for number, _, data in resources if number in _NAMES and number != 1039}


def open_rare(file: IO[bytes], max_bytes: int) -> PIL.Image.Image:
    """Decode the composite; EXIF, XMP and the colour profile are in its `info`.

    Raises
    ------
    ShortOfMemoryError
        If it would take more than `max_bytes`.
    ValueError
        If it is damaged, or of another kind of colours.
    """
    file.seek(0)
    version, n_planes, height, width, depth, mode = _header(file.read(26))
    name, n_wanted = _MODES.get(mode, ("", 99))
    if depth not in (8, 16) or n_planes < n_wanted or not width or not height:
        raise ValueError("a document of a kind that is not read")
    needed = float(width * height) * n_wanted * (depth // 8 + 2)
    if needed > max_bytes:
        reason = sentence(
            "The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.",
            size_gb=needed / 1e9,
        )
        raise ShortOfMemoryError(reason, needed)
    file.seek(_number(file, 4), 1)  # colours of other modes
    info = _resources(file.read(min(_number(file, 4), _MAX_RESOURCES_BYTES)))
    file.seek(_number(file, 8 if version == 2 else 4), 1)  # layers
    planes = _planes(file, n_planes, height, width * depth // 8, version)[:n_wanted]
    pixels = np.stack([_eight_bits(plane, depth) for plane in planes], axis=-1)
    if mode == _CMYK:
        pixels = 255 - pixels
    elif mode == _LAB:
        pixels[..., 1:] ^= 128  # Pillow counts a and b from 0, with a sign
    picture = PIL.Image.frombytes(name, (width, height), np.ascontiguousarray(pixels).tobytes())
    picture.info.update(info)
    return picture


def _number(file: IO[bytes], n_bytes: int) -> int:
    return int.from_bytes(file.read(n_bytes), "big")


def _resources(data: bytes) -> dict[str, bytes]:
    found, place = {}, 0
    while place + 12 <= len(data) and data[place : place + 4] in (b"8BIM", b"MeSa"):
        number, n_name = struct.unpack(">HB", data[place + 4 : place + 7])
        place += 6 + (n_name + 2) // 2 * 2
        size = int.from_bytes(data[place : place + 4], "big")
        if number in _NAMES:
            found[_NAMES[number]] = data[place + 4 : place + 4 + size]
        place += 4 + (size + 1) // 2 * 2
    return found


def _planes(file: IO[bytes], n_planes: int, height: int, row_bytes: int, version: int) -> list[NDArray[np.uint8]]:
    """Read the planes as bytes, (height, row_bytes) each."""
    compression = _number(file, 2)
    if compression == 0:
        raw = [np.frombuffer(file.read(height * row_bytes), np.uint8) for _ in range(n_planes)]
    elif compression == 1:
        kind = ">u4" if version == 2 else ">u2"
        counts = np.frombuffer(file.read(n_planes * height * int(kind[-1])), kind).reshape(n_planes, height)
        raw = [_unpacked(file.read(int(rows.sum(dtype=np.int64))), height, row_bytes) for rows in counts]
    else:
        raise ValueError("a compression that is not read")
    if any(plane.size != height * row_bytes for plane in raw):
        raise EOFError("truncated")
    return [plane.reshape(height, row_bytes) for plane in raw]


def _unpacked(data: bytes, height: int, row_bytes: int) -> NDArray[np.uint8]:
    return np.asarray(PIL.Image.frombytes("L", (row_bytes, height), data, "packbits", "L")).ravel()


def _eight_bits(plane: NDArray[np.uint8], depth: int) -> NDArray[np.uint8]:
    return plane if depth == 8 else np.ascontiguousarray(plane[:, ::2])  # of 16 bits the upper ones
