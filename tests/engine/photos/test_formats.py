"""Each format is read as it should be, each date is the right one, and what is passed over is counted."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image as PillowImage
from PIL import ImageOps

from engine.photos.decode import read
from engine.photos.find import PassedOver, find_photos
from engine.records import Image
from tests import corpus
from tests.engine.photos.formats import (
    DATES,
    DOCUMENT,
    FORMATS,
    PROMISES,
    WHEN,
    Dated,
    Format,
    dated_lab,
    gray_of_32_bits,
    gray_with_alpha,
    jp2_with,
    table,
    white_is_zero,
)
from tests.engine.photos.raw_file import dng

ROOT = Path(__file__).parents[3]
SUFFIX = {
    "JPEG": "jpg",
    "PNG": "png",
    "WEBP": "webp",
    "TIFF": "tif",
    "AVIF": "avif",
    "HEIF": "heic",
    "JXL": "jxl",
    "JPEG2000": "jp2",
}


def read_ok(path: Path, min_long_side_px: int | None = None) -> Image:
    result = read(str(path), min_long_side_px)
    assert isinstance(result, Image), result
    return result


def corners(pixels: np.ndarray) -> np.ndarray:
    height, width = pixels.shape[:2]
    dy, dx = height // 8, width // 8
    return pixels[[dy, dy, -1 - dy, -1 - dy], [dx, -1 - dx, dx, -1 - dx]].astype(int)


def shows_the_card(image: Image, tolerance: int = 12) -> bool:
    expected = corners(np.asarray(corpus.card()))
    return bool(np.abs(corners(image.pixels) - expected).max() <= tolerance)


@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.name)
def test_each_format_is_found_and_read(tmp_path: Path, row: Format) -> None:
    path = tmp_path / (f"photo.{row.suffix}" if row.suffix else "photo")
    path.write_bytes(row.make())
    passed_over: PassedOver = Counter()
    assert [found.path for found in find_photos([tmp_path], passed_over)] == [str(path)]
    assert not passed_over
    image = read_ok(path)
    assert image.info.width_px * 2 == image.info.height_px * 3
    assert image.info.format == row.format
    assert (image.info.remark or "").startswith(row.remark) and (row.remark or image.info.remark is None)
    assert shows_the_card(image, row.tolerance)


@pytest.mark.parametrize(
    "make",
    [white_is_zero, gray_with_alpha, gray_of_32_bits, lambda: gray_of_32_bits(">")],
    ids=["0 is white", "alpha", "32 bits", "32 bits, big-endian"],
)
def test_deep_grays(tmp_path: Path, make: Callable[[], bytes]) -> None:
    (tmp_path / "scan.tif").write_bytes(make())
    gray = np.repeat(np.asarray(corpus.card().convert("L"))[..., None], 3, 2)
    assert np.abs(corners(read_ok(tmp_path / "scan.tif").pixels) - corners(gray)).max() <= 2


@pytest.mark.parametrize("planes", ["contig", "separate"])
def test_of_a_tiff_that_begins_with_a_smaller_copy_the_photo_is_shown(tmp_path: Path, planes: str) -> None:
    import tifffile

    path = tmp_path / "a.tif"
    photo = np.zeros((60, 90, 3), np.uint16)
    photo[:20, :30] = 65535
    axes = (2, 0, 1) if planes == "separate" else (0, 1, 2)
    told = {"photometric": "rgb", "planarconfig": planes}
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(photo[::6, ::6].transpose(axes), subfiletype=1, datetime="2001:02:03 04:05:06", **told)
        tiff.write(photo.transpose(axes), extratags=[(274, "H", 1, 6, True)], **told)
    image = read(str(path))
    assert isinstance(image, Image)
    assert image.pixels.shape[:2] == (image.info.height_px, image.info.width_px) == (90, 60)
    assert image.pixels[10, 50].min() > 200, "and stands upright"
    assert image.pixels[10, 10].max() < 50
    assert image.info.taken_at == datetime(2001, 2, 3, 4, 5, 6)


def test_what_a_tiff_says_of_itself_that_pillow_refuses(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(dated_lab())
    info = read_ok(tmp_path / "a.tif").info
    assert (info.taken_at, info.date_source, info.camera) == (WHEN, "xmp-original", "Canon")


@pytest.mark.parametrize("row", DATES, ids=lambda row: row.name)
def test_each_date_is_the_right_one(tmp_path: Path, row: Dated) -> None:
    path = tmp_path / row.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(row.make())
    for name, data in row.beside:
        (path.parent / name).write_bytes(data)
    info = read_ok(path).info
    assert (info.taken_at, info.date_source, info.date_precision) == (row.taken_at, row.source, row.precision)


def test_the_document_is_made_from_these_rows() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == table(), "write it anew: python -m tests.engine.photos.formats"


def turned_file(format: str, orientation: int, folder: Path) -> Path:
    """Write the card as a camera would that was held so: its pixels lie, and EXIF alone says how."""
    exif = PillowImage.Exif()
    exif[0x0112] = orientation
    picture = corpus.stored(corpus.card(), orientation)
    path = folder / f"{orientation}.{SUFFIX[format]}"
    if format == "JXL":
        import pylibjxl

        path.write_bytes(bytes(pylibjxl.encode(np.asarray(picture), distance=0.5, exif=exif.tobytes())))
    elif format == "JPEG2000":
        path.write_bytes(jp2_with(b"exif", exif.tobytes().removeprefix(b"Exif\0\0"), picture))
    else:
        options = {"HEIF": {"chroma": 444}, "TIFF": {}, "PNG": {}, "WEBP": {"lossless": True}}.get(
            format, {"quality": 95}
        )
        path.write_bytes(corpus.encode(picture, format, exif=exif if format == "HEIF" else exif.tobytes(), **options))
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", SUFFIX)
def test_exif_turns_where_the_container_does_not(tmp_path: Path, format: str, orientation: int) -> None:
    image = read_ok(turned_file(format, orientation, tmp_path))
    assert (image.info.width_px, image.info.height_px) == (96, 64)
    assert shows_the_card(image, 20)


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("exif_says", [1, 6])
def test_a_container_that_turns_is_believed_and_exif_is_not(tmp_path: Path, orientation: int, exif_says: int) -> None:
    """As phones write HEIC: the container turns, and EXIF says the same, or something older."""
    picture = corpus.stored(corpus.card(), orientation)
    picture.info["exif"] = corpus.exif_block(t0112=orientation)  # which pillow-heif makes the container's turn
    data = corpus.encode(picture, "HEIF", chroma=444)
    tag = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00"
    assert data.count(tag + bytes([orientation])) == 1
    path = tmp_path / "turned.heic"
    path.write_bytes(data.replace(tag + bytes([orientation]), tag + bytes([exif_says])))
    image = read_ok(path)
    assert (image.info.width_px, image.info.height_px) == (96, 64)
    assert shows_the_card(image, 20)


def test_of_several_pictures_in_a_container_the_primary_ones_exif_counts(tmp_path: Path) -> None:
    container = pillow_heif.HeifFile()
    for year, picture in ((2001, PillowImage.new("RGB", (96, 64))), (2010, corpus.card())):
        picture.info["exif"] = corpus.exif_block(photo={0x9003: f"{year}:02:03 04:05:06"})
        container.add_from_pillow(picture)
    container.save(tmp_path / "two.heic", primary_index=1)
    image = read_ok(tmp_path / "two.heic")
    assert image.info.taken_at == datetime(2010, 2, 3, 4, 5, 6)
    assert shows_the_card(image, 20)


@pytest.mark.parametrize("orientation", [1, 6])
def test_exif_that_lies_among_the_boxes_turns_too(tmp_path: Path, orientation: int) -> None:
    """A container may hold small items in its meta box; decoders know that, and hide the orientation all the same."""
    path = turned_file("HEIF", orientation, tmp_path)
    path.write_bytes(exif_among_boxes(path.read_bytes()))
    image = read_ok(path)
    assert (image.info.width_px, image.info.height_px) == (96, 64)
    assert shows_the_card(image, 20)


def exif_among_boxes(data: bytes) -> bytes:
    """Move the second of a container's two items, its EXIF block, into an idat box."""
    place = data.index(b"iloc") - 4
    (n_bytes,) = struct.unpack_from(">I", data, place)
    assert data[place + 8 : place + 16] == bytes([0, 0, 0, 0, 0x44, 0x40, 0, 2]), (
        "version 0, 4 bytes each, and two items"
    )
    (_, _, base, _, at, length), (_, _, exif_base, _, exif_at, exif_length) = struct.iter_unpack(
        ">HHIHII", data[place + 16 : place + n_bytes]
    )
    exif = data[exif_base + exif_at :][:exif_length]
    idat = struct.pack(">I4s", 8 + exif_length, b"idat") + exif
    moved = 2 * 2 + len(idat)  # the methods, and the box
    rows = struct.pack(">HHHIHII", 1, 0, 0, base + moved, 1, at, length)
    rows += struct.pack(">HHHIHII", 2, 1, 0, 0, 1, 0, exif_length)
    iloc = struct.pack(">I4s", 16 + len(rows), b"iloc") + bytes([1, 0, 0, 0, 0x44, 0x40, 0, 2]) + rows
    head = data.index(b"meta") - 4
    (n_meta,) = struct.unpack_from(">I", data, head)
    return b"".join(
        [
            data[:head],
            struct.pack(">I", n_meta + moved),
            data[head + 4 : place],
            iloc,
            data[place + n_bytes : head + n_meta],
            idat,
            data[head + n_meta :],
        ]
    )


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("preview_px", [None, 240, 40])
def test_raw_photos_stand_upright_with_and_without_a_preview(
    tmp_path: Path, orientation: int, preview_px: int | None
) -> None:
    card = corpus.card((480, 320))
    preview = None if preview_px is None else card.resize((preview_px, preview_px * 2 // 3))
    path = tmp_path / "raw.dng"
    path.write_bytes(dng(card, taken_at="2011:02:03 04:05:06", orientation=orientation, preview=preview))
    image = read_ok(path)
    card.getexif()[0x0112] = orientation
    expected = ImageOps.exif_transpose(card).resize((240, 160) if orientation in (1, 3) else (160, 240))
    assert (image.info.width_px, image.info.height_px) == expected.size
    assert image.info.taken_at is not None and image.info.taken_at.year == 2011
    assert image.info.camera == "Maker Model 1"
    # The colours of a development are the camera's own: the corners are told by their strongest channel.
    corner, right = corners(image.pixels), corners(np.asarray(expected))
    assert (np.take_along_axis(corner, right.argmax(1)[:, None], 1)[:, 0] >= 170).all()


def test_a_raw_beside_its_jpeg_is_one_photo(tmp_path: Path) -> None:
    (tmp_path / "a.CR2").write_bytes(b"II*\0raw")
    (tmp_path / "A.jpg").write_bytes(b"jpeg")
    (tmp_path / "b.nef").write_bytes(b"II*\0raw")
    assert [Path(found.path).name for found in find_photos([tmp_path])] == ["A.jpg", "b.nef"]


def test_kinds_that_are_not_read_are_counted(tmp_path: Path) -> None:
    for name in ("1.xyz", "2.XYZ", "3.abc", "film.mp4", "noend", "a.jpg.xmp", "a.jpg.json", "Thumbs.db", "notes.txt"):
        (tmp_path / name).write_bytes(b"something")
    (tmp_path / "live.HEIC").write_bytes(b"photo")
    (tmp_path / "live.MOV").write_bytes(b"its film")
    passed_over: PassedOver = Counter()
    assert [Path(found.path).name for found in find_photos([tmp_path], passed_over)] == ["live.HEIC"]
    kinds = {"XYZ": 2, "ABC": 1, "MP4": 1, "no ending": 1}
    assert passed_over == {(str(tmp_path), kind): number for kind, number in kinds.items()}


def test_what_a_program_saved_before_it_changed_a_photo_is_none(tmp_path: Path) -> None:
    for name in ("1.jpg", "1.jpg_original", "1.jpg~", "1.jpg.bak", "2.jpg_original"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0 a photo")
    passed_over: PassedOver = Counter()
    found = [Path(photo.path).name for photo in find_photos([tmp_path], passed_over)]
    assert (found, passed_over) == (["1.jpg", "2.jpg_original"], {})


@pytest.mark.parametrize(
    "folder",
    [
        *("#recycle", "#snapshot", "@eaDir", "lost+found", "Trash", "Catalog Previews.lrdata", "$RECYCLE.BIN"),
        *("RECYCLED", "Papierkorb", "Corbeille", "ごみ箱", "me/files_trashbin/files", "me/files_versions"),
        *("P.photoslibrary/resources/derivatives", "iPhoto Library.photolibrary/Thumbnails", "P.photoslibrary/private"),
    ],
)
def test_folders_that_are_none(tmp_path: Path, folder: str) -> None:
    hidden = tmp_path / folder / "1.jpg"
    hidden.parent.mkdir(parents=True)
    hidden.write_bytes(b"photo")
    assert list(find_photos([tmp_path])) == []


def test_the_originals_of_a_photos_library_count(tmp_path: Path) -> None:
    for path in (
        "P.photoslibrary/originals/A/1.jpg",
        "iPhoto Library/Masters/2.jpg",
        "iPhoto Library/Thumbnails/2.jpg",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(b"photo")
    (tmp_path / "iPhoto Library/AlbumData.xml").write_bytes(b"<plist/>")
    assert [Path(found.path).name for found in find_photos([tmp_path])] == ["1.jpg", "2.jpg"]


def test_what_a_decoder_says_stays_out_of_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = corpus.encode(corpus.card(), "TIFF", compression="tiff_lzw")
    noise = np.random.default_rng(1).integers(0, 256, len(whole) // 2, np.uint8).tobytes()
    path = tmp_path / "broken.tif"
    path.write_bytes(whole[: len(whole) // 2] + noise)
    read(str(path))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("promise", "test"), PROMISES)
def test_every_promise_has_its_test(promise: str, test: str) -> None:
    file, name = test.split("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), promise
