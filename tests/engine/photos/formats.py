"""Every format and every source of a date that Kith knows, with a file of each and what is right for it.

`docs/formats.md` is written from these rows: ``python -m tests.engine.photos.formats``.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image, ImageCms, PngImagePlugin

from tests import corpus
from tests.engine.photos.raw_file import dng

DOCUMENT = Path(__file__).parents[3] / "docs" / "formats.md"
WHEN = datetime(2006, 5, 27, 12, 37, 3)
_SIZE = (96, 64)
_STAMP = WHEN.strftime("%Y:%m:%d %H:%M:%S")


@dataclass(frozen=True)
class Format:
    """A kind of file: how it is named, what Kith does with it, and the bytes of one that shows the corpus' card."""

    name: str
    suffix: str
    told: str
    make: Callable[[], bytes]
    format: str
    remark: str = ""
    tolerance: int = 12


@dataclass(frozen=True)
class Dated:
    """A source of a date: the name of a photo, what lies in it and beside it, and what is right for it."""

    name: str
    told: str
    path: str
    make: Callable[[], bytes]
    source: str | None
    taken_at: datetime | None
    beside: tuple[tuple[str, bytes], ...] = ()
    precision: str | None = None


def _encoded(format: str, **options: object) -> Callable[[], bytes]:
    return lambda: corpus.encode(corpus.card(), format, **options)


def _mpo() -> bytes:
    buffer = io.BytesIO()
    corpus.card().save(buffer, "MPO", save_all=True, append_images=[Image.new("RGB", _SIZE)])
    return buffer.getvalue()


def _jxl() -> bytes:
    import pylibjxl

    return bytes(pylibjxl.encode(np.asarray(corpus.card()), distance=0.5))


def _psd(depth: int = 8, mode: int = 3, version: int = 1, resources: bytes = b"") -> bytes:
    """Write a Photoshop document of no layers but its composite, as Photoshop lays one into each."""
    pixels = np.asarray(corpus.card())
    if mode == 4:
        pixels = 255 - np.asarray(corpus.card().convert("CMYK"))
    planes = pixels.transpose(2, 0, 1).astype(">u2" if depth == 16 else np.uint8) * (257 if depth == 16 else 1)
    head = b"8BPS" + struct.pack(">H6xHIIHH", version, len(planes), _SIZE[1], _SIZE[0], depth, mode)
    layers = struct.pack(">Q" if version == 2 else ">I", 0)
    sections = struct.pack(">II", 0, len(resources)) + resources + layers
    if version == 1:
        return head + sections + struct.pack(">H", 0) + planes.astype(planes.dtype.newbyteorder(">")).tobytes()
    rows = [_packed(row.tobytes()) for plane in planes for row in plane]
    counts = b"".join(struct.pack(">I", len(row)) for row in rows)
    return head + sections + struct.pack(">H", 1) + counts + b"".join(rows)


def _packed(row: bytes) -> bytes:
    """Pack a row as PackBits does that finds nothing to repeat."""
    parts = [row[start : start + 128] for start in range(0, len(row), 128)]
    return b"".join(bytes([len(part) - 1]) + part for part in parts)


def _psd_with_xmp() -> bytes:
    packet = _xmp(_ORIGINAL)
    packet += b" " * (len(packet) % 2)
    return _psd(16, resources=b"8BIM" + struct.pack(">HHI", 1060, 0, len(packet)) + packet)


def jp2_with(name: bytes, block: bytes, picture: Image.Image | None = None) -> bytes:
    """Write a JPEG 2000 with a block, "exif" or "xmp", as exiftool lays it into one."""
    kind = {b"exif": b"JpgTiffExif->JP2", b"xmp": bytes.fromhex("be7acfcb97a942e89c71999491e3afac")}[name]
    data = corpus.encode(picture or corpus.card(), "JPEG2000")
    return data + struct.pack(">I", 24 + len(block)) + b"uuid" + kind + block


def _png_changed() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add(b"tIME", struct.pack(">HBBBBB", *WHEN.timetuple()[:6]))
    return corpus.encode(corpus.card(), "PNG", pnginfo=info)


def white_is_zero() -> bytes:
    """Write a gray TIFF of 16 bits in which 0 is white."""
    buffer = io.BytesIO()
    gray = np.asarray(corpus.card().convert("L")).astype(np.uint16) * 257
    tifffile.imwrite(buffer, 65535 - gray, photometric="miniswhite")
    return buffer.getvalue()


def _tiff(pixels: np.ndarray, **options: object) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, pixels, photometric="rgb", **options)
    return buffer.getvalue()


def _card16() -> np.ndarray:
    return np.asarray(corpus.card()).astype(np.uint16) * 257


def _planar() -> bytes:
    return _tiff(_card16().transpose(2, 0, 1), planarconfig="separate")


def _big_endian() -> bytes:
    return _tiff(np.asarray(corpus.card()), bigtiff=True, byteorder=">")


def _float() -> bytes:
    return _tiff((np.asarray(corpus.card()) / 255).astype(np.float32))


def lab_of_16_bits(**options: Any) -> bytes:
    """Write a TIFF as Photoshop does in Lab and 16 bits: a and b have a sign."""
    profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    lab = np.asarray(ImageCms.profileToProfile(corpus.card(), *profiles, outputMode="LAB"))
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, lab.astype(np.uint16) * 256, photometric="cielab", **options)
    return buffer.getvalue()


def dated_lab() -> bytes:
    """Write the same, which tells its camera in EXIF and its date in XMP."""
    packet = _xmp(_ORIGINAL)
    return lab_of_16_bits(extratags=[(271, 2, 0, "Canon", True), (700, 1, len(packet), packet, True)])


def _cmyk16() -> bytes:
    planes = np.asarray(corpus.card().convert("CMYK")).transpose(2, 0, 1).astype(np.uint16) * 257
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, planes, photometric="separated", planarconfig="separate")
    return buffer.getvalue()


def gray_with_alpha() -> bytes:
    """Write a gray TIFF of 16 bits with alpha."""
    gray = np.asarray(corpus.card().convert("L")).astype(np.uint16) * 257
    buffer = io.BytesIO()
    opaque = np.full_like(gray, 65535)
    tifffile.imwrite(buffer, np.dstack([gray, opaque]), photometric="minisblack", extrasamples=["unassalpha"])
    return buffer.getvalue()


def gray_of_32_bits(byteorder: str = "<") -> bytes:
    """Write a gray TIFF of 32 bits without a sign, up to the highest number."""
    gray = np.asarray(corpus.card().convert("L")).astype(np.uint32) * 0x01010101
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, gray, photometric="minisblack", byteorder=byteorder)
    return buffer.getvalue()


def _much_text(n_bytes: int) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", "<a/>" * (n_bytes // 4), zip=True)
    return corpus.encode(corpus.card(), "PNG", pnginfo=info)


def _black_first() -> bytes:
    frames = [Image.new("RGB", _SIZE), corpus.card()]
    buffer = io.BytesIO()
    frames[0].save(buffer, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    return buffer.getvalue()


def _jpeg() -> bytes:
    return corpus.encode(corpus.card(), "JPEG")


def _cut() -> bytes:
    """Cut a percent off a JPEG that is large enough for it to matter, with the corners of the card."""
    noise = np.random.default_rng(3).integers(0, 256, (1024, 1536, 3), np.uint8)
    noisy = Image.fromarray(noise)
    card = corpus.card((1536, 1024))
    for left, top in ((0, 0), (1136, 0), (0, 824), (1136, 824)):
        noisy.paste(card.crop((left, top, left + 400, top + 200)), (left, top))
    data = corpus.encode(noisy, "JPEG")
    return data[: len(data) * 99 // 100]


_CUT = "The file is cut short; the rest is shown."
FORMATS = [
    Format("JPEG", "jpg", "read, scaled while it is decoded", _encoded("JPEG"), "JPEG"),
    Format("JPEG, progressive", "jpeg", "read", _encoded("JPEG", progressive=True), "JPEG"),
    Format("JPEG without its end marker", "jpg", "read", lambda: _jpeg()[:-2], "JPEG"),
    Format("JPEG whose last percent is missing", "jpg", "read, with a remark", _cut, "JPEG", _CUT),
    Format("JPEG whose ending Takeout cut", "jp", "read: content decides", _encoded("JPEG"), "JPEG"),
    Format("JPEG without an ending", "", "read: content decides", _encoded("JPEG"), "JPEG"),
    Format("MPO", "mpo", "its first picture", _mpo, "MPO"),
    Format("JPS", "jps", "as the JPEG that it is", _encoded("JPEG"), "JPEG"),
    Format("PNG", "png", "read", _encoded("PNG"), "PNG"),
    Format("PNG with 1.2 MB of text", "png", "read", lambda: _much_text(1_200_000), "PNG"),
    Format("PNG with 40 MB of text", "png", "read without the text", lambda: _much_text(40_000_000), "PNG"),
    Format("WebP", "webp", "read", _encoded("WEBP", lossless=True), "WEBP"),
    Format("WebP, animated, black at first", "webp", "the first frame that shows something", _black_first, "WEBP"),
    Format("GIF", "gif", "read", lambda: corpus.encode(corpus.card().quantize(64), "GIF"), "GIF"),
    Format("BMP", "bmp", "read", _encoded("BMP"), "BMP"),
    Format("TIFF", "tif", "read", _encoded("TIFF"), "TIFF"),
    Format("TIFF, 16 bits, planes apart", "tif", "read", _planar, "TIFF"),
    Format("TIFF, floats in colour", "tif", "read", _float, "TIFF"),
    Format("TIFF, Lab of 16 bits", "tif", "read", lab_of_16_bits, "TIFF"),
    Format("TIFF, CMYK of 16 bits, planes apart", "tif", "read", _cmyk16, "TIFF"),
    Format("TIFF, big-endian BigTIFF", "tif", "read", _big_endian, "TIFF"),
    Format("HEIC", "heic", "read", _encoded("HEIF", chroma=444), "HEIF"),
    Format("HEIF of cameras", "HIF", "read", _encoded("HEIF", chroma=444), "HEIF"),
    Format("AVIF", "avif", "read", _encoded("AVIF", quality=95), "AVIF"),
    Format("JPEG XL", "jxl", "read", _jxl, "JXL"),
    Format("JPEG 2000", "jp2", "read", _encoded("JPEG2000"), "JPEG2000"),
    Format("Photoshop", "psd", "its composite picture", _psd, "PSD"),
    Format("Photoshop, CMYK", "psd", "its composite picture", lambda: _psd(mode=4), "PSD"),
    Format("Photoshop, 16 bits", "psd", "its composite picture", lambda: _psd(16), "PSD"),
    Format("Photoshop, CMYK of 16 bits", "psd", "its composite picture", lambda: _psd(16, 4), "PSD"),
    Format("Photoshop's large documents", "psb", "its composite picture", lambda: _psd(version=2), "PSD"),
    Format("Targa", "tga", "read", _encoded("TGA"), "TGA"),
    Format(
        "RAW (DNG, CR2, CR3, NEF, ARW, RAF, RW2, ORF, PEF, SRW)",
        "dng",
        "the preview inside, or where that is small a development at half the size; not beside a JPEG of the same name",
        lambda: dng(corpus.card(), taken_at=_STAMP, preview=corpus.card()),
        "RAW",
    ),
]


def _exif(**tags: object) -> Callable[[], bytes]:
    return lambda: corpus.encode(corpus.card(), "JPEG", exif=corpus.exif_block(**tags))


def _xmp(*properties: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        f'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">{"".join(properties)}'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _with_xmp(*properties: str, **tags: object) -> Callable[[], bytes]:
    def make() -> bytes:
        jpeg = corpus.encode(corpus.card(), "JPEG", exif=corpus.exif_block(**tags))
        return corpus.with_segment(jpeg, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _xmp(*properties))

    return make


def _with_iptc() -> bytes:
    records = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(value)) + value
        for number, value in ((55, b"20060527"), (60, b"123703+0200"))
    )
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records + b"\0" * (len(records) % 2)
    return corpus.with_segment(corpus.encode(corpus.card(), "JPEG"), 0xED, b"Photoshop 3.0\0" + block)


def _png_time() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Creation Time", "Sat, 27 May 2006 12:37:03 +0200")
    return corpus.encode(corpus.card(), "PNG", pnginfo=info)


def _takeout(stamp: int) -> bytes:
    return json.dumps({"title": "x.jpg", "photoTakenTime": {"timestamp": str(stamp)}}).encode()


_plain = _encoded("JPEG")
_ISO = WHEN.isoformat()
_ORIGINAL = f"<exif:DateTimeOriginal>{_ISO}+02:00</exif:DateTimeOriginal>"
_GPS = {29: "2006:05:27", 7: (10.0, 37.0, 3.0)}
_UTC_STAMP = 1_148_733_423  # 2006-05-27 12:37:03 UTC
_DAY = datetime(2006, 5, 27)
DATES = [
    Dated("EXIF DateTimeOriginal", "sure", "a.jpg", _exif(photo={0x9003: _STAMP}), "exif-original", WHEN),
    Dated("the same in the main directory", "sure", "a.jpg", _exif(t9003=_STAMP), "exif-original", WHEN),
    Dated(
        "the same, with a later DateTime",
        "capture beats edit",
        "a.jpg",
        _exif(t9003=_STAMP, t0132="2020:05:15 10:25:45"),
        "exif-original",
        WHEN,
    ),
    Dated(
        "the same of a year alone: 1970:00:00",
        "sure, of the year",
        "a.jpg",
        _exif(photo={0x9003: "1970:00:00 00:00:00"}),
        "exif-original",
        datetime(1970, 1, 1),
        precision="year",
    ),
    Dated(
        "XMP exif:DateTimeOriginal",
        "sure; before EXIF's DateTime",
        "a.jpg",
        _with_xmp(_ORIGINAL, t0132="2021:03:03 10:00:00"),
        "xmp-original",
        WHEN,
    ),
    Dated(
        "XMP photoshop:DateCreated",
        "sure",
        "a.jpg",
        _with_xmp(f"<photoshop:DateCreated>{_ISO}</photoshop:DateCreated>"),
        "xmp-created",
        WHEN,
    ),
    Dated("IPTC 2:55 and 2:60", "sure", "a.jpg", _with_iptc, "iptc", WHEN),
    Dated("EXIF DateTimeDigitized", "sure", "a.jpg", _exif(photo={0x9004: _STAMP}), "exif-digitized", WHEN),
    Dated(
        "XMP xmp:CreateDate",
        "sure",
        "a.jpg",
        _with_xmp(f"<xmp:CreateDate>{_ISO}</xmp:CreateDate>"),
        "xmp-digitized",
        WHEN,
    ),
    Dated("PNG Creation Time", "sure", "a.png", _png_time, "png", WHEN),
    Dated("XMP in a JPEG 2000", "sure", "a.jp2", lambda: jp2_with(b"xmp", _xmp(_ORIGINAL)), "xmp-original", WHEN),
    Dated("XMP in a Photoshop document", "sure", "a.psd", _psd_with_xmp, "xmp-original", WHEN),
    Dated(
        "GPS date and time",
        "sure; UTC, told in the zone of home",
        "a.jpg",
        _exif(gps=_GPS),
        "gps",
        datetime(2006, 5, 27, 10, 37, 3),
    ),
    Dated(
        "GPS date and time, with EXIF's zone",
        "sure; in that zone",
        "a.jpg",
        _exif(gps=_GPS, photo={0x9011: "+02:00"}),
        "gps",
        WHEN,
    ),
    Dated("sidecar photo.jpg.xmp", "sure", "a.jpg", _plain, "sidecar", WHEN, (("a.jpg.xmp", _xmp(_ORIGINAL)),)),
    Dated("sidecar photo.xmp", "sure", "a.jpg", _plain, "sidecar", WHEN, (("a.XMP", _xmp(_ORIGINAL)),)),
    Dated(
        "Google Takeout's JSON",
        "sure; UTC, told in the zone of home",
        "a.jpg",
        _plain,
        "takeout",
        WHEN,
        (("a.jpg.supplemental-metadata.json", _takeout(_UTC_STAMP)),),
    ),
    Dated(
        "the same, its name cut",
        "sure; UTC, told in the zone of home",
        "a(1).jpg",
        _plain,
        "takeout",
        WHEN,
        (("a.jpg.suppl(1).json", _takeout(_UTC_STAMP)), ("a.jpg.supplemental-metadata.json", _takeout(1))),
    ),
    Dated("name: IMG-20060527-WA0001", "a guess", "IMG-20060527-WA0001.jpg", _plain, "name", _DAY),
    Dated("name: PXL_20060527_123703999", "a guess", "PXL_20060527_123703999.jpg", _plain, "name", WHEN),
    Dated(
        "name: Screenshot_2006-05-27-12-37-03", "a guess", "Screenshot_2006-05-27-12-37-03.jpg", _plain, "name", WHEN
    ),
    Dated(
        "a name, and a later DateTime",
        "a guess; capture beats edit",
        "IMG-20060527-WA0001.jpg",
        _exif(t0132="2020:05:15 10:25:45"),
        "name",
        _DAY,
    ),
    Dated("EXIF DateTime alone", "a guess", "a.jpg", _exif(t0132=_STAMP), "modified", WHEN),
    Dated("a PNG's last change", "a guess", "a.png", _png_changed, "modified", WHEN),
    Dated("folder: 2006-05-27 Rome", "a guess", "2006-05-27 Rome/a.jpg", _plain, "folder", _DAY),
    Dated(
        "folder: 2006/05",
        "a guess, of the month",
        "2006/05/a.jpg",
        _plain,
        "folder",
        datetime(2006, 5, 1),
        precision="month",
    ),
    Dated(
        "folder: 2006 Rome",
        "a guess, of the year",
        "2006 Rome/a.jpg",
        _plain,
        "folder",
        datetime(2006, 1, 1),
        precision="year",
    ),
    Dated(
        "folder: 1980 Rome",
        "a guess, of the year",
        "1980 Rome/a.jpg",
        _plain,
        "folder",
        datetime(1980, 1, 1),
        precision="year",
    ),
    Dated(
        "a clock that was never set: 1970-01-01, 1980-01-01",
        "passed over",
        "a.jpg",
        _exif(t9003="1980:01:01 00:00:09"),
        None,
        None,
    ),
    Dated("a date after today", "passed over", "a.jpg", _exif(t9003="2999:01:01 00:00:00"), None, None),
]


_FILMS, _READERS = "tests/engine/scanning/jobs/test_film.py", "tests/engine/photos/films/test_readers.py"
_SCAN, _MOVED = "tests/engine/scanning/test_pipeline.py", "tests/engine/library/scanning/test_moved.py"
_TURNED, _DATE = "tests/engine/faces/test_turned.py", "tests/engine/library/edits/test_dates.py"
PROMISES = [
    (
        "files of kinds that Kith does not read are counted, in the scan's last line and until the next scan",
        f"{_SCAN}::test_files_of_other_kinds_are_counted_and_remembered_until_their_root_is_scanned_again",
    ),
    (
        "Problems lists remarks on photos that were read apart from failures, and what was passed over",
        "tests/app/window/test_main_window.py::test_remarks_and_files_passed_over_stand_beside_the_problems",
    ),
    (
        "a guessed date is shown as such, says where it is from, and can be corrected",
        "tests/app/pages/photo/test_page.py::test_a_guessed_date_is_shown_as_such_and_corrected",
    ),
    (
        "a date from a name, a folder or a file beside the photo follows these when the photo is found anew",
        "tests/engine/scanning/test_moved.py::test_a_date_follows_the_name_of_a_folder_and_of_a_file",
    ),
    (
        "a photo that a program saves anew without its date keeps the one that it had",
        f"{_MOVED}::test_a_date_outlasts_a_program_that_leaves_it_out",
    ),
    ("no scan changes a date that the user gave", f"{_DATE}::test_no_scan_changes_a_date_of_the_users"),
    (
        "photos turned by 90, 180 or 270 degrees without EXIF: their faces are found, their crops are upright",
        f"{_TURNED}::test_portraits_turned_are_found_and_their_crops_upright",
    ),
    (
        "a page with faces in all directions: each is found once, where it is",
        f"{_TURNED}::test_a_page_with_faces_in_all_directions",
    ),
    ("tags written and renamed at once: the same photo", f"{_MOVED}::test_tags_written_and_renamed_at_once"),
    ("turned and renamed at once: the same photo", f"{_MOVED}::test_turned_and_renamed_at_once"),
    ("saved in another format, or smaller: the same photo", f"{_MOVED}::test_saved_in_another_format"),
    (
        "developed from a raw file, beside it: the same photo, with its names",
        f"{_MOVED}::test_a_photo_that_is_developed_beside_its_raw_file",
    ),
    ("the next photo of a series is another one", f"{_MOVED}::test_another_photo_is_a_new_one"),
    (
        "a file rewritten with its old size and time is read again",
        f"{_SCAN}::test_a_file_rewritten_with_its_old_size_and_time_is_read_again",
    ),
    ("`kith scan --reread` reads what seems unchanged", f"{_SCAN}::test_reread_reads_what_seems_unchanged"),
    (
        "faces in films, where films are wanted, join people whom photos show and start none",
        f"{_FILMS}::test_a_film_joins_whom_photos_show_and_starts_nobody",
    ),
    (
        "the film of a Live Photo stays with its picture, and is not counted as passed over",
        f"{_FILMS}::test_the_film_of_a_live_photo_stays_with_its_picture",
    ),
    ("films stand upright, however the phone was held", f"{_READERS}::test_pictures_stand_upright"),
    ("a broken film is a failure, and the scan goes on", f"{_READERS}::test_a_broken_film_is_a_failure"),
    (
        "without PyAV and ffmpeg it is said what to do",
        f"{_READERS}::test_without_anything_that_reads_films_it_is_said_what_to_do",
    ),
    (
        "one photo that cannot be written ends no export",
        "tests/engine/test_export.py::test_one_photo_that_cannot_be_written_ends_no_export",
    ),
]
"""What Kith promises beyond formats and dates, and the test that holds it to each."""


def table() -> str:
    """Write `docs/formats.md`."""
    lines = [
        "# Formats and dates",
        "",
        "Made from the rows that `tests/engine/photos/test_formats.py` holds Kith to "
        "(`python -m tests.engine.photos.formats`).",
        "",
        "| format | Kith |",
        "|---|---|",
        *(f"| {row.name} | {row.told} |" for row in FORMATS),
        "",
        "All eight EXIF orientations are turned in every format that has them; where a HEIC, AVIF or JPEG XL turns",
        "the picture itself, that counts and EXIF's does not. Other files are passed over and counted by ending; XMP,",
        "JSON and the like, which speak of photos, are not counted, nor is what a program saved of a photo before it",
        "changed that (`photo.jpg_original`, `photo.jpg~`, `photo.jpg.bak`). Folders in which storage boxes, systems",
        "and photo programs keep thumbnails, previews and what was deleted are left alone; of a Photos or iPhoto",
        "library only the originals are read.",
        "",
        "Films (MP4, MOV, AVI, MKV, MPG, MTS, TS, WMV, 3GP and more) are looked through where that is asked for: with",
        "`kith scan --videos`, or the setting in the window. Their date is QuickTime's creation date, or the time at",
        "which the file was begun: of a phone's in UTC, told in the zone of home, or as its name tells the",
        "hour at the place; of a camera's as its clock showed it. Then come the sources below from the sidecar on.",
        "",
        "The first of these that makes sense is the date of a photo:",
        "",
        "| source | how sure |",
        "|---|---|",
        *(f"| {row.name} | {row.told} |" for row in DATES),
        "",
        "Dates may lack seconds or the time; seconds of 60 and an hour of 24 carry. A zone is passed over: the time of",
        "a photo is that of the clock at the place.",
        "",
        "| promise | held by |",
        "|---|---|",
        *(f"| {promise} | `{test}` |" for promise, test in PROMISES),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
