"""Builds a folder of odd, broken and hostile picture files, the same ones on every run.

Nearly all are written byte by byte or by Pillow from one small test card, whose four corners have four colours, so
that a wrong turn shows. Nothing here is downloaded.
"""

from __future__ import annotations

import io
import os
import random
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image, ImageCms

pillow_heif.register_heif_opener()

CARD_SIZE = (96, 64)
RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 180, 40), (40, 50, 210), (230, 220, 40)
CORNERS = (RED, GREEN, BLUE, YELLOW)  # upper left, upper right, lower left, lower right
CUT = "cut short"
NO_PHOTO = "This is not a photo"
TOO_LARGE = "too large"


@dataclass(frozen=True)
class Case:
    """One file, and what reading it must give.

    Attributes
    ----------
    name : str
        Unique; what tests are called.
    path : str
    expect : str
        "ok", "failure" or "any" (either will do, as long as nothing escapes).
    note : str
        What is odd about it.
    size : tuple of int or None
        Width and height of the upright photo, for "ok".
    corners : tuple or None
        RGB of the four corners of the upright photo: upper left, upper right, lower left, lower right.
    says : str
        What the sentence of a "failure" contains.
    """

    name: str
    path: str
    expect: str
    note: str
    size: tuple[int, int] | None = None
    corners: tuple[tuple[int, int, int], ...] | None = None
    says: str = ""


@dataclass
class _Folder:
    """Writes files and remembers what is expected of them; a name that the file system refuses is left out."""

    top: Path
    cases: list[Case] = field(default_factory=list)

    def add(self, name: str, data: bytes, expect: str, note: str, **expected: Any) -> None:
        path = self.top / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except (OSError, ValueError):
            return
        self.note(path, expect, note, **expected)

    def note(self, path: Path, expect: str, note: str, **expected: Any) -> None:
        name = str(path.relative_to(self.top))
        self.cases.append(Case(name, str(path), expect, note, **expected))

    def ok(self, name: str, data: bytes, note: str, size: tuple[int, int] = CARD_SIZE, **expected: Any) -> None:
        self.add(name, data, "ok", note, size=size, **expected)

    def card(self, name: str, data: bytes, note: str) -> None:
        self.ok(name, data, note, corners=CORNERS)

    def bad(self, name: str, data: bytes, note: str, says: str = "") -> None:
        self.add(name, data, "failure", note, says=says)


def build(folder: Path) -> list[Case]:
    """Write all files into a folder and return what is expected of each."""
    out = _Folder(Path(folder))
    for part in (_formats, _deep, _orientations, _alpha, _handmade, _sizes, _profiles, _exif, _containers):
        part(out)
    for part in (_cut, _flipped, _misnamed, _bombs, _malformed, _names, _specials):
        part(out)
    return out.cases


def card(size: tuple[int, int] = CARD_SIZE) -> Image.Image:
    """Draw the test card: a quarter each of red, green, blue and yellow."""
    width, height = size
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2], pixels[: height // 2, width // 2 :] = RED, GREEN
    pixels[height // 2 :, : width // 2], pixels[height // 2 :, width // 2 :] = BLUE, YELLOW
    return Image.fromarray(pixels)


def stored(upright: Image.Image, orientation: int) -> Image.Image:
    """Lay a picture out as a camera would that notes this EXIF orientation.

    Written from the standard's words, not by Pillow's transpositions, so that both cannot be wrong alike.
    """
    a = np.asarray(upright)
    layout: dict[int, NDArray[Any]] = {
        1: a,
        2: a[:, ::-1],  # row 0 is the top, column 0 the right side
        3: a[::-1, ::-1],  # bottom, right
        4: a[::-1],  # bottom, left
        5: a.swapaxes(0, 1),  # left, top
        6: a[:, ::-1].swapaxes(0, 1),  # right, top
        7: a[::-1, ::-1].swapaxes(0, 1),  # right, bottom
        8: a[::-1].swapaxes(0, 1),  # left, bottom
    }
    return Image.fromarray(np.ascontiguousarray(layout[orientation]))


def encode(picture: Image.Image, format: str, **options: Any) -> bytes:
    """Encode a picture, at a high quality where there is one."""
    if format in ("JPEG", "WEBP", "AVIF", "HEIF"):
        options.setdefault("quality", 92)
    if format == "AVIF":
        options.setdefault("speed", 10)
    if format == "JPEG":
        options.setdefault("subsampling", 0)
    buffer = io.BytesIO()
    picture.save(buffer, format, **options)
    return buffer.getvalue()


def exif_block(**tags: Any) -> bytes:
    """Write an EXIF block; `photo` and `gps` are dicts of tags, `tXXXX` any tag of the main directory."""
    exif = Image.Exif()
    for name, value in tags.items():
        if name.startswith("t"):
            exif[int(name[1:], 16)] = value
    for name, pointer in (("photo", 0x8769), ("gps", 0x8825)):
        if name in tags:
            exif[pointer] = tags[name]
    return exif.tobytes()


def with_segment(jpeg: bytes, marker: int, payload: bytes) -> bytes:
    """Put one more segment right behind a JPEG's first marker."""
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload + jpeg[2:]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(size: tuple[int, int], bits: int, color: int, rows: bytes, *extra: bytes, interlace: int = 0) -> bytes:
    """Write a PNG from filtered rows, with extra chunks before the pixels."""
    header = struct.pack(">IIBBBBB", *size, bits, color, 0, 0, interlace)
    chunks = [png_chunk(b"IHDR", header), *extra, png_chunk(b"IDAT", zlib.compress(rows)), png_chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff(
    fields: dict[int, tuple[int, tuple[int, ...]]], data: bytes = b"", endian: str = "<", next_ifd: int = 0
) -> bytes:
    """Write a TIFF of one directory: tag -> (type, values); strip offsets given as 0 point to `data`."""
    kinds = {1: "B", 3: "H", 4: "I"}
    start = 8 + 2 + 12 * len(fields) + 4
    spill, entries = b"", b""
    for tag, (kind, values) in sorted(fields.items()):
        packed = struct.pack(f"{endian}{len(values)}{kinds[kind]}", *values)
        if len(packed) > 4:
            packed, spill = struct.pack(f"{endian}I", start + len(spill)), spill + packed
        entries += struct.pack(f"{endian}HHI", tag, kind, len(values)) + packed.ljust(4, b"\0")
    at = start + len(spill)
    entries = entries.replace(struct.pack(f"{endian}HHII", 273, 4, 1, 0), struct.pack(f"{endian}HHII", 273, 4, 1, at))
    magic = struct.pack(f"{endian}2sHI", b"II" if endian == "<" else b"MM", 42, 8)
    return magic + struct.pack(f"{endian}H", len(fields)) + entries + struct.pack(f"{endian}I", next_ifd) + spill + data


def tiff_fields(size: tuple[int, int], bits: tuple[int, ...], photometric: int, n_bytes: int) -> dict[int, Any]:
    """List the fields that every uncompressed TIFF of one strip has."""
    return {
        256: (4, (size[0],)),
        257: (4, (size[1],)),
        258: (3, bits),
        259: (3, (1,)),
        262: (3, (photometric,)),
        273: (4, (0,)),
        277: (3, (len(bits),)),
        278: (4, (size[1],)),
        279: (4, (n_bytes,)),
    }


def _formats(out: _Folder) -> None:
    """Every format in every mode that keeps the card's colours, and some that cannot."""
    rgb = card()
    for options in ({}, {"progressive": True}, {"optimize": True}, {"subsampling": 2}, {"restart_marker_rows": 1}):
        name = "-".join(map(str, options)) or "plain"
        out.card(f"formats/jpeg-{name}.jpg", encode(rgb, "JPEG", **options), f"JPEG, {name}")
    for suffix in ("jpe", "jfif", "JPEG", "Jpg"):
        out.card(f"formats/suffix.{suffix}", encode(rgb, "JPEG"), "suffixes in every spelling")
    for format, suffix in (("PNG", "png"), ("GIF", "gif"), ("TIFF", "tif"), ("BMP", "bmp")):
        palette = rgb.quantize(8)
        out.card(f"formats/palette.{suffix}", encode(palette, format), f"{format} with a palette")
    for format, suffix in (("PNG", "png"), ("TIFF", "tif"), ("BMP", "bmp"), ("WEBP", "webp"), ("AVIF", "avif")):
        out.card(f"formats/rgb.{suffix}", encode(rgb, format), f"{format} in RGB")
    out.card("formats/rgb.heic", encode(rgb, "HEIF"), "HEIC in RGB")
    out.card("formats/rgb.heif", encode(rgb, "HEIF", chroma=444), "HEIF in full colour resolution")
    out.card("formats/lossless.webp", encode(rgb, "WEBP", lossless=True), "lossless WebP")
    for compression in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "tiff_deflate", "jpeg"):
        out.card(f"formats/{compression}.tif", encode(rgb, "TIFF", compression=compression), f"TIFF, {compression}")
    out.card("formats/big.tif", encode(rgb, "TIFF", big_tiff=True), "BigTIFF")
    out.ok("formats/cmyk.tif", encode(rgb.convert("CMYK"), "TIFF"), "TIFF in CMYK", corners=CORNERS)
    out.ok("formats/lab.tif", encode(_lab(rgb), "TIFF"), "TIFF in CIE Lab")
    out.card("formats/ycbcr.tif", encode(rgb.convert("YCbCr"), "TIFF"), "TIFF in YCbCr")
    out.card("formats/cmyk.jpg", encode(rgb.convert("CMYK"), "JPEG"), "CMYK JPEG as Adobe writes it, inverted")
    out.card("formats/ycck.jpg", _ycck(), "YCCK JPEG")
    frames = [rgb.rotate(180), rgb.rotate(90)]
    for format, suffix in (("GIF", "gif"), ("WEBP", "webp"), ("PNG", "png"), ("TIFF", "tif"), ("AVIF", "avif")):
        first = rgb.quantize(8) if format == "GIF" else rgb
        data = encode(first, format, save_all=True, append_images=frames)
        out.card(f"formats/several.{suffix}", data, f"{format} with several frames: the first is the photo")
    out.card("formats/several.mpo", encode(rgb, "MPO", save_all=True, append_images=frames), "MPO")
    out.card("formats/mpo.jpg", encode(rgb, "MPO", save_all=True, append_images=frames), "MPO named .jpg")
    out.card("formats/trailer.jpg", encode(rgb, "JPEG") + b"SEFT" * 40, "bytes behind the end, as some phones write")


def _lab(rgb: Image.Image) -> Image.Image:
    way = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    return way.apply(rgb)


def _ycck() -> bytes:
    """Write a YCCK JPEG: Pillow writes inverted CMYK planes with an Adobe marker, which is made to say YCCK."""
    c, m, y, k = card().convert("CMYK").split()
    planes = Image.merge("RGB", (c, m, y)).convert("YCbCr").split()
    inverted = [plane.point(lambda value: 255 - value) for plane in planes]
    data = encode(Image.merge("CMYK", (*inverted, k)), "JPEG", quality=98)
    at = data.index(b"Adobe") + 11
    return data[:at] + b"\2" + data[at + 1 :]


def _deep(out: _Folder) -> None:
    """Gray and deep modes: each holds a left half of 1/4 and a right half of 3/4 brightness."""
    unit = np.repeat(np.array([[0.25, 0.75]]), [48, 48], axis=1).repeat(64, axis=0)
    dark, light = (64, 64, 64), (191, 191, 191)
    gray: dict[str, Any] = {"corners": (dark, light, dark, light)}
    eight, sixteen = (unit * 255).round().astype(np.uint8), (unit * 65535).astype(np.uint16)
    for format, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("TIFF", "tif"), ("GIF", "gif"), ("BMP", "bmp")):
        out.ok(f"deep/gray.{suffix}", encode(Image.fromarray(eight), format), f"8-bit gray {format}", **gray)
    out.ok("deep/gray-progressive.jpg", encode(Image.fromarray(eight), "JPEG", progressive=True), "gray", **gray)
    out.ok("deep/gray.heic", encode(Image.fromarray(eight), "HEIF"), "gray HEIC", **gray)
    out.ok("deep/gray16.png", encode(Image.fromarray(sixteen), "PNG"), "16-bit gray PNG", **gray)
    out.ok("deep/gray16.tif", encode(Image.fromarray(sixteen), "TIFF"), "16-bit gray TIFF", **gray)
    big = tiff(tiff_fields(CARD_SIZE, (16,), 1, sixteen.nbytes), sixteen.astype(">u2").tobytes(), ">")
    out.ok("deep/gray16-big-endian.tif", big, "16-bit gray TIFF, big-endian", **gray)
    for kind, top in ((np.int32, 65535), (np.int32, 255), (np.int32, 2**31 - 1)):
        whole = Image.fromarray((unit * top).astype(kind))
        out.ok(f"deep/int32-{top}.tif", encode(whole, "TIFF"), "32-bit TIFF", **(gray if top < 65536 else {}))
    for top in (1, 255, 65535):
        real = Image.fromarray((unit * top).astype(np.float32))
        out.ok(f"deep/float-{top}.tif", encode(real, "TIFF"), f"float TIFF up to {top}", **gray)
    wild = (unit * 1).astype(np.float32)
    wild[30:34, 40:44], wild[30:34, 50:54], wild[20, 20] = np.nan, np.inf, -np.inf
    out.ok("deep/float-nan.tif", encode(Image.fromarray(wild), "TIFF"), "float TIFF with NaN and infinity", **gray)
    for fill in (np.nan, 0.0, -7.0, 1e30):
        flat = Image.fromarray(np.full((64, 96), fill, np.float32))
        out.ok(f"deep/float-all-{fill}.tif", encode(flat, "TIFF"), "float TIFF of one value")
    for format, suffix in (("PNG", "png"), ("TIFF", "tif"), ("BMP", "bmp")):
        bilevel = Image.fromarray(unit > 0.5)
        corners = ((0, 0, 0), (255, 255, 255)) * 2
        out.ok(f"deep/bilevel.{suffix}", encode(bilevel, format), f"1-bit {format}", corners=corners)
    out.ok("deep/fax.tif", encode(Image.fromarray(unit > 0.5), "TIFF", compression="group4"), "a fax")
    for bits in (2, 4):
        out.card(f"deep/palette{bits}.png", encode(card().quantize(4), "PNG", bits=bits), f"{bits}-bit palette")


def _orientations(out: _Folder) -> None:
    """Every orientation in every format that can tell one."""
    for orientation in range(1, 9):
        exif = exif_block(t0112=orientation)
        picture = stored(card(), orientation)
        for format, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("TIFF", "tif"), ("AVIF", "avif")):
            out.card(f"turned/{orientation}.{suffix}", encode(picture, format, exif=exif), f"turned {format}")
        lzw = encode(picture, "TIFF", compression="tiff_lzw", tiffinfo={0x0112: orientation})
        out.card(f"turned/{orientation}-lzw.tif", lzw, "turned TIFF through libtiff")
        picture.info["exif"] = exif  # pillow-heif turns this into the container's own rotation, as phones write it
        out.card(f"turned/{orientation}.heic", encode(picture, "HEIF"), "turned HEIC")
    for value in (0, 9, 255, 65535):
        out.card(f"turned/bogus-{value}.jpg", encode(card(), "JPEG", exif=exif_block(t0112=value)), "no such turn")
    six = stored(card(), 6)
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="1"/></x:xmpmeta>'
    out.card("turned/xmp-differs.jpg", encode(six, "JPEG", exif=exif_block(t0112=6), xmp=xmp), "EXIF wins over XMP")


def _alpha(out: _Folder) -> None:
    """Transparent pictures: the left half is red, the right one invisible black, so it must come out white."""
    rgba = Image.new("RGBA", CARD_SIZE, (0, 0, 0, 0))
    rgba.paste((*RED, 255), (0, 0, 48, 64))
    white = (255, 255, 255)
    see = {"corners": (RED, white, RED, white)}
    for format, suffix in (("PNG", "png"), ("TIFF", "tif"), ("WEBP", "webp"), ("AVIF", "avif"), ("HEIF", "heic")):
        out.ok(f"alpha/rgba.{suffix}", encode(rgba, format), f"{format} with alpha", **see)
    out.ok("alpha/rgba.gif", encode(rgba, "GIF"), "GIF with a transparent colour", **see)
    gray: dict[str, Any] = {"corners": ((76, 76, 76), white) * 2}
    la = Image.new("LA", CARD_SIZE, (0, 0))
    la.paste((76, 255), (0, 0, 48, 64))
    out.ok("alpha/la.png", encode(la, "PNG"), "gray PNG with alpha", **gray)
    out.ok("alpha/la.tif", encode(la, "TIFF"), "gray TIFF with alpha", **gray)
    keyed = Image.new("RGB", CARD_SIZE, (1, 2, 3))
    keyed.paste(RED, (0, 0, 48, 64))
    out.ok("alpha/key.png", encode(keyed, "PNG", transparency=(1, 2, 3)), "PNG with a transparent colour", **see)
    out.ok("alpha/key-gray.png", encode(la.convert("L"), "PNG", transparency=0), "gray with a key", **gray)
    bilevel = Image.new("1", CARD_SIZE, 1)
    out.ok("alpha/key-bilevel.png", encode(bilevel, "PNG", transparency=0), "1-bit with a key", corners=(white,) * 4)
    rows = b"\0" + b"\x40\0" * 96
    key = png_chunk(b"tRNS", b"\x12\x34")
    out.ok(
        "alpha/key-gray16.png",
        png(CARD_SIZE, 16, 0, rows * 64, key),
        "16-bit gray with a key",
        corners=((64,) * 3,) * 4,
    )
    palette = encode(rgba.quantize(4), "PNG")
    out.ok("alpha/palette.png", palette, "palette with alpha", **see)
    for length in (0, 1, 3, 300):
        odd = png(CARD_SIZE, 8, 2, _rows(card()), png_chunk(b"tRNS", bytes(length)))
        out.add(f"alpha/odd-key-{length}.png", odd, "any", "a transparent colour of a wrong length")


def _rows(picture: Image.Image) -> bytes:
    return b"".join(b"\0" + row.tobytes() for row in np.asarray(picture))


def _handmade(out: _Folder) -> None:
    """Layouts that Pillow reads but does not write."""
    rgb = np.asarray(card())
    wide = rgb.astype(np.uint16) * 257
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in wide)
    out.card("handmade/rgb16.png", png(CARD_SIZE, 16, 2, rows), "16-bit RGB PNG")
    passes = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1))
    adam7 = b"".join(_rows(Image.fromarray(rgb[y::dy, x::dx].copy())) for y, x, dy, dx in passes)
    out.card("handmade/interlaced.png", png(CARD_SIZE, 8, 2, adam7, interlace=1), "interlaced PNG")
    for endian, name in (("<", "little"), (">", "big")):
        fields = tiff_fields(CARD_SIZE, (8, 8, 8), 2, rgb.nbytes)
        out.card(f"handmade/{name}.tif", tiff(fields, rgb.tobytes(), endian), f"{name}-endian TIFF")
        fields = tiff_fields(CARD_SIZE, (16, 16, 16), 2, wide.nbytes)
        data = tiff(fields, wide.astype(f"{endian}u2").tobytes(), endian)
        out.card(f"handmade/rgb16-{name}.tif", data, f"16-bit RGB TIFF, {name}-endian")
    twelve = b"\x40\x04\x00" * 48  # two values of 1024 of 4095
    fields = tiff_fields(CARD_SIZE, (12,), 1, len(twelve) * 64)
    out.ok("handmade/gray12.tif", tiff(fields, twelve * 64), "12-bit gray TIFF", corners=((64, 64, 64),) * 4)
    fields = tiff_fields(CARD_SIZE, (8, 8, 8), 2, rgb.nbytes)
    out.card("handmade/self-linked.tif", tiff(fields, rgb.tobytes(), next_ifd=8), "its next page is itself")
    out.card("handmade/lost-page.tif", tiff(fields, rgb.tobytes(), next_ifd=2**31), "its next page is nowhere")
    bmp = encode(card(), "BMP")
    flipped = bmp[:22] + struct.pack("<i", -64) + bmp[26:]
    upside_down = (BLUE, YELLOW, RED, GREEN)
    out.ok("handmade/top-down.bmp", flipped, "BMP with rows from the top", corners=upside_down)


def _sizes(out: _Folder) -> None:
    """The smallest and the thinnest."""
    for format, suffix in (
        ("JPEG", "jpg"),
        ("PNG", "png"),
        ("GIF", "gif"),
        ("TIFF", "tif"),
        ("BMP", "bmp"),
        ("WEBP", "webp"),
    ):
        for size in ((1, 1), (1, 777), (777, 1), (3, 2), (17, 9)):
            picture = Image.new("RGB", size, RED)
            out.ok(f"sizes/{size[0]}x{size[1]}.{suffix}", encode(picture, format), "small or thin", size=size)
    out.ok("sizes/1x1.avif", encode(Image.new("RGB", (1, 1)), "AVIF"), "one pixel", size=(1, 1))
    out.add("sizes/1x1.heic", encode(Image.new("RGB", (1, 1)), "HEIF"), "any", "one pixel, under the codec's block")
    line = Image.new("L", (65500, 1), 9)
    out.ok("sizes/line.jpg", encode(line, "JPEG"), "as long as a JPEG can be", size=(65500, 1))


def _profiles(out: _Folder) -> None:
    """Colour profiles: useful, useless and broken ones."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    out.card("profiles/srgb.jpg", encode(card(), "JPEG", icc_profile=srgb), "sRGB")
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    swapped = swapped_profile()
    turned = tuple((blue, green, red) for red, green, blue in CORNERS)
    for format, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("TIFF", "tif"), ("WEBP", "webp")):
        data = encode(card(), format, icc_profile=swapped)
        out.ok(f"profiles/swapped.{suffix}", data, "a profile in which red is blue", corners=turned)
        for name, profile in (("lab", lab), ("noise", b"noise" * 99), ("cut", srgb[:200]), ("short", b"\0" * 3)):
            data = encode(card(), format, icc_profile=profile)
            out.card(f"profiles/{name}.{suffix}", data, "a profile that cannot be used is ignored")
    for name, mode in (("cmyk", "CMYK"), ("gray", "L")):
        data = encode(card().convert(mode), "JPEG", icc_profile=srgb)
        out.ok(f"profiles/srgb-on-{name}.jpg", data, "a profile of another colour space")
    huge = png_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(80_000_000), 9))
    out.add("profiles/bomb.png", png(CARD_SIZE, 8, 2, _rows(card()), huge), "any", "a profile of 80 MB in 80 KB")


def swapped_profile() -> bytes:
    """Make a profile in which the channels red and blue change places, so that using it shows."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    marked = data.replace(b"rXYZ", b"tmp!").replace(b"bXYZ", b"rXYZ").replace(b"tmp!", b"bXYZ")
    return marked.replace(b"s\0R\0G\0B", b"S\0w\0a\0p").replace(b"sRGB", b"Swap")


def _exif(out: _Folder) -> None:
    """EXIF that is broken in all ways; the photo is still good."""
    jpeg, head = encode(card(), "JPEG"), b"Exif\0\0"
    entry = struct.Struct("<HHII").pack
    one = b"II*\0\x08\0\0\0\x01\0"
    blocks = {
        "empty": b"",
        "half-header": b"II*",
        "noise": bytes(range(256)) * 8,
        "offset-outside": b"II*\0\xff\xff\xff\x7f",
        "offset-negative": b"II*\0\xff\xff\xff\xff",
        "directory-cut": b"II*\0\x08\0\0\0\xff\xff" + bytes(20),
        "directory-self": one + entry(0x8769, 4, 1, 8) + b"\x08\0\0\0",
        "gps-self": one + entry(0x8825, 4, 1, 8) + b"\x08\0\0\0",
        "count-huge": one + entry(0x010F, 2, 2**32 - 1, 8) + bytes(4),
        "count-rationals": one + entry(0x011A, 5, 2**29, 8) + bytes(4),
        "value-outside": one + entry(0x010F, 2, 4000, 2**31) + bytes(4),
        "type-unknown": one + entry(0x0112, 99, 1, 6) + bytes(4),
        "orientation-text": one + entry(0x0112, 2, 4, 0x00434241) + bytes(4),
        "orientation-many": one + entry(0x0112, 3, 2, 0x00010001) + bytes(4),
        "exif-pointer-text": one + entry(0x8769, 2, 4, 0x00434241) + bytes(4),
        "exif-pointer-lost": one + entry(0x8769, 4, 1, 2**31) + bytes(4),
        "gps-pointer-lost": one + entry(0x8825, 4, 1, 2**32 - 1) + bytes(4),
        "no-count": one + entry(0x010F, 2, 0, 0) + entry(0x0110, 2, 0, 0) + bytes(4),
        "resolution-nan": one + entry(0x011A, 5, 1, 26) + bytes(4) + bytes(8),
        "bigtiff": b"II+\0\x08\0\0\0" + struct.pack("<Q", 2**60),
    }
    for name, block in blocks.items():
        out.card(f"exif/{name}.jpg", with_segment(jpeg, 0xE1, head + block), "broken EXIF")
        chunk = png_chunk(b"eXIf", block)
        out.card(f"exif/{name}.png", png(CARD_SIZE, 8, 2, _rows(card()), chunk), "broken EXIF")
    for name in ("noise", "directory-self", "exif-pointer-lost", "offset-outside", "count-huge", "half-header"):
        out.card(f"exif/{name}.webp", encode(card(), "WEBP", exif=head + blocks[name]), "broken EXIF")
        mp = with_segment(jpeg, 0xE2, b"MPF\0" + blocks[name])
        out.card(f"exif/mpf-{name}.jpg", mp, "broken index of a multi-picture file")
    rgb = np.asarray(card())
    for tag in (0x8769, 0x8825):
        fields = tiff_fields(CARD_SIZE, (8, 8, 8), 2, rgb.nbytes) | {tag: (4, (2**31,))}
        out.card(f"exif/pointer-lost-{tag:x}.tif", tiff(fields, rgb.tobytes()), "TIFF with a lost EXIF pointer")
    out.card("exif/twice.jpg", with_segment(with_segment(jpeg, 0xE1, head), 0xE1, head + blocks["noise"]), "two blocks")


def _containers(out: _Folder) -> None:
    """Right pictures under wrong names, and pictures with odd company."""
    for format, suffix in (
        ("PNG", "jpg"),
        ("JPEG", "png"),
        ("WEBP", "jpg"),
        ("GIF", "tif"),
        ("HEIF", "jpg"),
        ("AVIF", "heic"),
    ):
        picture = card().quantize(8) if format == "GIF" else card()
        out.card(f"renamed/{format.lower()}.{suffix}", encode(picture, format), f"{format} named .{suffix}")
    heic = encode(card(), "HEIF")
    out.card("renamed/mif1.heic", heic.replace(b"ftypheic", b"ftypmif1", 1), "HEIC with the general brand")
    text = png_chunk(b"tEXt", b"Comment\0" + b"x" * 500_000)
    out.card("renamed/long-text.png", png(CARD_SIZE, 8, 2, _rows(card()), text), "half a megabyte of text")
    bomb = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80_000_000), 9))
    out.add("bombs/ztxt.png", png(CARD_SIZE, 8, 2, _rows(card()), bomb), "any", "text of 80 MB in 80 KB")
    many = [png_chunk(b"zTXt", b"C\0\0" + zlib.compress(bytes(1_000_000), 9))] * 80
    out.add("bombs/ztxt-many.png", png(CARD_SIZE, 8, 2, _rows(card()), *many), "any", "80 texts of 1 MB")
    itxt = png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(bytes(80_000_000), 9))
    out.add("bombs/itxt.png", png(CARD_SIZE, 8, 2, _rows(card()), itxt), "any", "XMP of 80 MB in 80 KB")


def _samples() -> Iterator[tuple[str, bytes]]:
    noisy = np.random.default_rng(3).integers(0, 256, (64, 96, 3), np.uint8)
    picture = Image.blend(card(), Image.fromarray(noisy), 0.2)
    exif = exif_block(t010F="Maker", photo={0x9003: "2020:02:03 04:05:06"}, gps={1: "N", 2: (1.0, 2.0, 3.0)})
    for format, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("AVIF", "avif"), ("HEIF", "heic")):
        yield suffix, encode(picture, format, exif=exif)
    yield "progressive.jpg", encode(picture, "JPEG", progressive=True)
    yield "gif", encode(picture.quantize(64), "GIF")
    yield "bmp", encode(picture, "BMP")
    yield "tif", encode(picture, "TIFF", exif=exif)
    yield "lzw.tif", encode(picture, "TIFF", compression="tiff_lzw")


def _cut(out: _Folder) -> None:
    """Files that end too early."""
    for suffix, data in _samples():
        is_jpeg = suffix.endswith("jpg")
        for percent in (1, 5, 20, 50, 80, 95):
            part = data[: max(3, len(data) * percent // 100)]
            says = CUT if is_jpeg else ""
            # Some formats hold all that matters before their end, and a little may be missing of any.
            expect = "any" if percent == 95 else "failure"
            out.add(f"cut/{percent}.{suffix}", part, expect, f"cut at {percent} percent", says=says)
    whole = encode(card(), "JPEG")
    thumbnail = with_segment(whole, 0xE1, b"Exif\0\0" + whole)
    out.bad("cut/behind-thumbnail.jpg", thumbnail[: len(whole) + 200], "cut right behind the thumbnail", CUT)
    for suffix, magic in (("jpg", b"\xff\xd8\xff"), ("png", b"\x89PNG\r\n\x1a\n"), ("gif", b"GIF89a"), ("bmp", b"BM")):
        out.bad(f"cut/magic.{suffix}", magic, "nothing but the first bytes")
    for suffix, magic in (("tif", b"II*\0"), ("webp", b"RIFF\0\0\0\0WEBP"), ("heic", b"\0\0\0\x18ftypheic")):
        out.bad(f"cut/magic.{suffix}", magic, "nothing but the first bytes")
    for suffix in ("jpg", "png", "gif", "tif", "bmp", "webp", "heic", "avif"):
        out.bad(f"cut/empty.{suffix}", b"", "no bytes at all", "empty")
        out.bad(f"cut/zeros.{suffix}", bytes(5000), "nothing but zeros, as after a crash", NO_PHOTO)


def _flipped(out: _Folder) -> None:
    """Files with a few wrong bits, and with the front whole but the rest noise."""
    dice = random.Random(20)
    for suffix, data in _samples():
        for round_ in range(12):
            broken = bytearray(data)
            reach = len(broken) if round_ % 2 else min(len(broken), 200)  # every other time in the header
            for _ in range(1 + round_):
                broken[dice.randrange(reach)] ^= 1 << dice.randrange(8)
            out.add(f"flipped/{round_}.{suffix}", bytes(broken), "any", "wrong bits")
        noise = data[: len(data) // 3] + dice.randbytes(2 * len(data) // 3)
        out.add(f"flipped/noise.{suffix}", noise, "any", "noise behind a good start")


def _misnamed(out: _Folder) -> None:
    """Things that are no photos."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a.txt", "hello")
    things = {
        "text": b"Dear diary,\n" * 50,
        "short-text": b"x",
        "html": b"<!DOCTYPE html><html><title>404</title></html>",
        "html-indented": b"\n\n  <html><body>Not found</body></html>",
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        "zip": archive.getvalue(),
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
        "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n%%EOF\n",
        "gzip": b"\x1f\x8b\x08" + bytes(30),
        "mp4": b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + bytes(200),
        "mov": b"\0\0\0\x14ftypqt  \0\0\0\0qt  " + bytes(200),
        "ppm": b"P6 2 2 255\n" + bytes(12),
        "icns": b"icns\0\0\0\x10" + bytes(8),
        "noise": random.Random(9).randbytes(3000),
        "utf16": "not a photo".encode("utf-16"),
        "appledouble": b"\0\x05\x16\x07\0\x02\0\0" + bytes(100),
    }
    for name, data in things.items():
        out.bad(f"misnamed/{name}.jpg", data, f"{name} named .jpg", NO_PHOTO)


def _bombs(out: _Folder) -> None:
    """A few bytes that claim to be enormous."""
    for side in (20_000, 60_000, 2**31 - 1):
        size = (side, side)
        out.bad(f"bombs/{side}.png", png(size, 8, 2, bytes(99)), "enormous PNG", "" if side > 10**6 else TOO_LARGE)
        bmp = b"BM" + struct.pack("<IHHIIiiHHIIiiII", 99, 0, 0, 54, 40, side, side, 1, 24, 0, 0, 0, 0, 0, 0) + bytes(99)
        out.bad(f"bombs/{side}.bmp", bmp, "enormous BMP")
        out.bad(f"bombs/{side}.tif", tiff(tiff_fields(size, (8, 8, 8), 2, 99), bytes(99)), "enormous TIFF", TOO_LARGE)
        fields = tiff_fields(size, (8, 8, 8), 2, 99) | {259: (3, (5,))}
        out.bad(f"bombs/{side}-lzw.tif", tiff(fields, bytes(99)), "enormous LZW TIFF", TOO_LARGE)
    jpeg = encode(card(), "JPEG")
    at = jpeg.index(b"\xff\xc0") + 5
    for side in (20_000, 65_000):
        data = jpeg[:at] + struct.pack(">HH", side, side) + jpeg[at + 4 :]
        out.bad(f"bombs/{side}.jpg", data, "enormous JPEG", TOO_LARGE)
    gif = encode(card().quantize(4), "GIF")
    out.bad("bombs/65535.gif", gif[:6] + b"\xff\xff\xff\xff" + gif[10:], "enormous GIF", TOO_LARGE)
    at = gif.index(b",") + 5
    out.bad("bombs/frame.gif", gif[:at] + b"\xff\xff\xff\xff" + gif[at + 4 :], "small GIF, enormous frame")
    canvas = (65_534).to_bytes(3, "little") * 2
    extended = b"VP8X\x0a\0\0\0\0\0\0\0" + canvas + encode(card(), "WEBP")[12:]
    webp = b"RIFF" + struct.pack("<I", len(extended) + 4) + b"WEBP" + extended
    out.bad("bombs/canvas.webp", webp, "enormous canvas around a small WebP")
    heic, avif = encode(card(), "HEIF"), encode(card(), "AVIF")
    for name, data in (("spatial.heic", heic), ("spatial.avif", avif)):
        at = data.index(b"ispe") + 8
        out.add(f"bombs/{name}", data[:at] + struct.pack(">II", 65_000, 65_000) + data[at + 8 :], "failure", "claims")
    for size in ((1, 200_000), (200_000, 1)):
        out.bad(f"bombs/{size[0]}x{size[1]}.png", png(size, 8, 0, bytes(99)), "endlessly thin", TOO_LARGE)
    counts = {258: (3, (8,) * 3), 273: (4, (8,) * 100_000), 279: (4, (8,) * 100_000)}
    out.add(
        "bombs/strips.tif", tiff(tiff_fields(CARD_SIZE, (8,) * 3, 2, 9) | counts), "any", "a hundred thousand strips"
    )
    path = out.top / "bombs/sparse.jpg"
    with path.open("wb") as file:
        file.write(jpeg)
        file.truncate(2**31 + 1)
    out.note(path, "failure", "over 2 GB, though not on the disk", says="larger than 2 GB")


def _malformed(out: _Folder) -> None:
    """Files whose parts contradict one another."""
    jpeg, gif = encode(card(), "JPEG"), encode(card().quantize(4), "GIF")
    at = jpeg.index(b"\xff\xc0")
    for name, size in (("height", (0, 96)), ("width", (64, 0)), ("both", (0, 0))):
        data = jpeg[: at + 5] + struct.pack(">HH", *size) + jpeg[at + 9 :]
        out.bad(f"malformed/no-{name}.jpg", data, "a side of no pixels")
    for precision in (0, 12, 16):
        data = jpeg[: at + 4] + bytes([precision]) + jpeg[at + 5 :]
        out.bad(f"malformed/precision-{precision}.jpg", data, f"JPEG of {precision} bits")
    for marker in (0xC3, 0xC5, 0xC9, 0xCF):
        out.add(f"malformed/{marker:x}.jpg", jpeg.replace(b"\xff\xc0", bytes([0xFF, marker])), "any", "rare JPEG kind")
    out.bad("malformed/no-tables.jpg", jpeg.replace(b"\xff\xdb", b"\xff\xfe"), "no quantisation tables")
    out.bad("malformed/no-scan.jpg", jpeg[: jpeg.index(b"\xff\xda")] + b"\xff\xd9", "an end, but no pixels")
    out.bad("malformed/soi-eoi.jpg", b"\xff\xd8\xff\xd9", "a start and an end")
    out.add("malformed/zero-length.jpg", b"\xff\xd8\xff\xe1\0\0" + jpeg[2:], "any", "a segment of no length")
    out.add("malformed/many-segments.jpg", jpeg[:2] + b"\xff\xfe\0\2" * 50_000 + jpeg[2:], "any", "50,000 comments")
    out.add("malformed/padded.jpg", jpeg[:2] + b"\xff" * 5000 + jpeg[2:], "any", "fill bytes")
    out.bad("malformed/no-frames.gif", gif[: gif.index(b",")] + b";", "no frames")
    out.bad(
        "malformed/code-size.gif", gif[: gif.index(b",") + 10] + b"\xff" + gif[gif.index(b",") + 11 :], "LZW of 255"
    )
    for size in ((0, 0), (0, 5), (5, 0)):
        out.bad(f"malformed/{size[0]}x{size[1]}.png", png(size, 8, 2, b""), "a side of no pixels")
        out.bad(f"malformed/{size[0]}x{size[1]}.tif", tiff(tiff_fields(size, (8,), 1, 0)), "a side of no pixels")
    rows = _rows(card())
    for bits, color in ((3, 2), (8, 7), (16, 3), (1, 2), (255, 255)):
        out.bad(f"malformed/bits-{bits}-{color}.png", png(CARD_SIZE, bits, color, rows), "no such kind of PNG")
    out.bad("malformed/no-palette.png", png(CARD_SIZE, 8, 3, rows)[:40], "a palette picture without palette")
    out.add("malformed/filter.png", png(CARD_SIZE, 8, 2, b"\x09" + rows[1:]), "any", "no such filter")
    out.bad("malformed/empty.psd", b"8BPS\0\1" + bytes(100), "a Photoshop document without a picture")
    out.bad("malformed/few-rows.png", png(CARD_SIZE, 8, 2, rows[:999]), "too few rows")
    good = png(CARD_SIZE, 8, 2, rows)
    out.bad("malformed/crc.png", good[:29] + b"\0\0\0\0" + good[33:], "wrong checksum of the header")
    out.add("malformed/chunk-length.png", good[:33] + b"\xff\xff\xff\xff" + good[37:], "any", "a chunk of 4 GB")
    fields = tiff_fields(CARD_SIZE, (8, 8, 8), 2, 18_432)
    out.bad("malformed/no-data.tif", tiff(fields), "strips behind the end")
    for tag, value in ((273, 2**32 - 1), (259, 77), (262, 99), (277, 200), (258, 7), (284, 9)):
        broken = tiff(fields | {tag: (fields.get(tag, (3, ()))[0], (value,))}, bytes(18_432))
        out.add(f"malformed/tag-{tag}.tif", broken, "any", f"tag {tag} is {value}")
    out.bad("malformed/no-tags.tif", tiff({}), "no tags")
    out.bad("malformed/offset.tif", b"II*\0\xff\xff\xff\xff", "the directory is nowhere")
    out.bad("malformed/bigtiff.tif", b"II+\0\x08\0\0\0" + b"\xff" * 8, "the directory is beyond nowhere")
    bmp = encode(card(), "BMP")
    for at, name in ((10, "offset"), (14, "header"), (28, "depth"), (30, "compression")):
        out.add(f"malformed/{name}.bmp", bmp[:at] + b"\xff\x7f" + bmp[at + 2 :], "any", f"wild {name}")
    webp = encode(card(), "WEBP")
    out.add("malformed/riff.webp", webp[:4] + b"\xff\xff\xff\xff" + webp[8:], "any", "a container of 4 GB")
    boxes = b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + (struct.pack(">I4s", 2**31, b"moov")) * 4000
    out.bad("malformed/boxes.heic", boxes, "boxes that do not end")
    deep = b"".join(struct.pack(">I4sI", 12 * (2000 - i), b"meta", 0) for i in range(2000))
    out.bad("malformed/nested.heic", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + deep, "2,000 boxes in one another")


def _names(out: _Folder) -> None:
    """Good photos under names that are hard to handle."""
    data = encode(card(), "JPEG")
    names = [
        "emoji 👩‍👩‍👧.jpg",
        "new\nline.jpg",
        "tab\t.jpg",
        "שלום‮gpj.jpg",
        " lead.jpg",
        "quote\"'`$(x).jpg",
        "%s%n.jpg",
    ]
    names += [
        "a" * 246 + ".jpg",
        "dots...jpg",
        "cafe\u0301.jpg",
        "caf\u00e9.jpg",
        "-rf.jpg",
        "back\\slash.jpg",
        "~.jpg",
        "日本語.jpg",
    ]
    names += [os.fsdecode(b"invalid-\xff\xfe.jpg"), os.fsdecode(b"latin-\xe9t\xe9.jpg"), "\x01\x1b[31m.jpg", "CON.jpg"]
    for name in names:
        out.card("names/" + name, data, "an odd name")
    out.card(os.fsdecode(b"names/folder-\xff/photo.jpg"), data, "an odd folder")
    out.card("names/folder.jpg/photo.jpg", data, "a folder with the name of a photo")


def _specials(out: _Folder) -> None:
    """Things of the file system that are no plain files, as far as it has them."""
    folder = out.top / "specials"
    folder.mkdir(parents=True)
    target = folder / "target.jpg"
    target.write_bytes(encode(card(), "JPEG"))
    out.note(target, "ok", "a plain photo", size=CARD_SIZE, corners=CORNERS)

    def attempt(name: str, make: Callable[[Path], object], expect: str, note: str, **expected: Any) -> None:
        path = folder / name
        try:
            make(path)
        except (OSError, AttributeError, NotImplementedError):
            return
        out.note(path, expect, note, **expected)

    attempt("folder.jpg", Path.mkdir, "failure", "a folder", says="folder")
    attempt("pipe.jpg", lambda path: os.mkfifo(path), "failure", "a pipe that nobody writes to", says="regular")
    attempt("socket.jpg", _bind, "failure", "a socket", says="regular")
    attempt("null.jpg", lambda path: path.symlink_to("/dev/zero"), "failure", "a device", says="regular")
    attempt("nowhere.jpg", lambda path: path.symlink_to("gone.jpg"), "failure", "a link to nothing", says="nowhere")
    attempt("itself.jpg", lambda path: path.symlink_to(path.name), "failure", "a link to itself", says="itself")
    good: dict[str, Any] = {"size": CARD_SIZE, "corners": CORNERS}
    attempt("link.jpg", lambda path: path.symlink_to("target.jpg"), "ok", "a link to a photo", **good)
    attempt("hard.jpg", lambda path: os.link(target, path), "ok", "a second name of a photo", **good)
    out.note(folder / "vanished.jpg", "failure", "a file that is not there", says="not there")
    if hasattr(os, "geteuid") and os.geteuid() != 0:  # root may read everything
        attempt("secret.jpg", _forbid, "failure", "a file without permission", says="permission")


def _bind(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(path.parent)  # a socket's path may not be longer than about 100 bytes
        try:
            server.bind(path.name)
        finally:
            os.chdir(here)


def _forbid(path: Path) -> None:
    path.write_bytes(encode(card(), "JPEG"))
    path.chmod(0)
