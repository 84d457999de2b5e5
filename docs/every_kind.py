"""Make a folder with a photo of each kind, scan it, and draw what the window shows of it into docs/img.

The photos are those of the sample album, written anew: each format, turned and upside down, cut short, without an
ending, dated by its name, its folder and by what lies beside it, a film, and files that are none of these. What the
person's page and Problems show then is every-kind-person.png and every-kind-problems.png.

Run as ``python -m docs.every_kind [FOLDER]``; it takes the packages of the tests.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from docs.screenshots import ROOT, Album, _dress, _save
from resources.sample_album import make_album
from tests import corpus
from tests.engine.photos.raw_file import dng
from tests.films import make_film

_LONG_SIDE_PX = 900
_QUIET_MS = 6000  # so long nothing comes any more, on a busy machine too
_STAMP = 1_148_733_423  # 2006-05-27 12:37:03 UTC


def make_folder(folder: Path) -> None:
    """Write a file of each kind."""
    folder.mkdir(parents=True)
    pictures = _pictures(folder.parent / "sample")
    for number, (name, encode) in enumerate(_KINDS.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encode(pictures[number % len(pictures)]))
    (folder / "takeout.jpg.supplemental-metada.json").write_text(
        json.dumps({"photoTakenTime": {"timestamp": str(_STAMP)}})
    )
    face = pictures[0].resize((480, 480 * pictures[0].height // pictures[0].width // 2 * 2))
    make_film(folder / "VID_20220709_101112.mp4", [_shifted(face, 6 * step) for step in range(40)])
    for number in range(30):
        (folder / f"project {number}.xyz").write_bytes(b"something")


def _pictures(album: Path) -> list[Image.Image]:
    """Return the sample's portraits of one person."""
    pictures = []
    for path in make_album(album):
        if "Eileen" in path.name and "Grace" not in path.name:
            with Image.open(path) as photo:
                upright = ImageOps.exif_transpose(photo).convert("RGB")
            upright.thumbnail((_LONG_SIDE_PX, _LONG_SIDE_PX))
            pictures.append(upright)
    return pictures


def _shifted(picture: Image.Image, by_px: int) -> np.ndarray:
    canvas = Image.new("RGB", (picture.width + 240, picture.height), (70, 80, 90))
    canvas.paste(picture, (by_px, 0))
    return np.asarray(canvas)


def _as(format: str, **options: object) -> Callable[[Image.Image], bytes]:
    return lambda picture: corpus.encode(picture, format, **options)


def _turned(format: str, orientation: int) -> Callable[[Image.Image], bytes]:
    def encode(picture: Image.Image) -> bytes:
        exif = Image.Exif()
        exif[0x0112] = orientation
        block = exif if format == "HEIF" else exif.tobytes()
        return corpus.encode(corpus.stored(picture, orientation), format, exif=block)

    return encode


def _jxl(picture: Image.Image) -> bytes:
    import pylibjxl

    return bytes(pylibjxl.encode(np.asarray(picture), distance=1.0))


def _raw(picture: Image.Image) -> bytes:
    even = picture.crop((0, 0, picture.width // 2 * 2, picture.height // 2 * 2))
    return dng(even, taken_at="2011:02:03 04:05:06", preview=even)


_KINDS: dict[str, Callable[[Image.Image], bytes]] = {
    "IMG-20190203-WA0001.jpg": _as("JPEG"),
    "PXL_20201224_153012345.jpg": _turned("JPEG", 6),
    "2007-08 Norway/DSC00001.HIF": _turned("HEIF", 3),
    "2012/05/IMG_0002.HEIC": _turned("HEIF", 8),
    "2016 Lisbon/a.avif": _turned("AVIF", 5),
    "a.png": _turned("PNG", 7),
    "b.webp": _turned("WEBP", 2),
    "c.tif": _as("TIFF", compression="tiff_lzw"),
    "d.jp2": _as("JPEG2000"),
    "e.jxl": _jxl,
    "f.dng": _raw,
    "g.gif": _as("GIF"),
    "h.bmp": _as("BMP"),
    "i.tga": _as("TGA"),
    "takeout.jpg": _as("JPEG"),
    "IMG_LONG_NAME_TAKEOUT_01.jp": _as("JPEG"),
    "without an ending": _as("JPEG"),
    "upside down.jpg": lambda picture: corpus.encode(picture.rotate(180), "JPEG"),
    "cut by two bytes.jpg": lambda picture: corpus.encode(picture, "JPEG")[:-2],
    "cut short.jpg": lambda picture: _cut(picture, 0.97),
    "half there.jpg": lambda picture: _cut(picture, 0.5),
    "empty.jpg": lambda picture: b"",
    "a letter.jpg": lambda picture: b"Dear Anna, here are the photos.\n",
    "broken film.mp4": lambda picture: b"\0\0\0\x18ftypmp42" + bytes(4000),
    "notes.abc": lambda picture: b"something",
}


def _cut(picture: Image.Image, share: float) -> bytes:
    data = corpus.encode(picture, "JPEG")
    return data[: int(len(data) * share)]


def main() -> None:
    """Draw the two pages."""
    parser = argparse.ArgumentParser(prog="python -m docs.every_kind", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "img")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from app.style import language

    app = QApplication([sys.argv[0]])
    language.speak(app, "en")
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    with tempfile.TemporaryDirectory() as temporary:
        make_folder(Path(temporary) / "one of each kind")
        album = Album(Path(temporary) / "library.sqlite", workers=1, films=True)
        album.window.add_folders([Path(temporary) / "one of each kind"])
        scanner = album.kith.scanner
        album.wait_for(lambda: scanner.running, seconds=10)
        album.wait_for(lambda: not scanner.running)
        album.settle(1500)
        _draw(album, given.folder)
        album.kith.close()


def _draw(album: Album, folder: Path) -> None:
    from engine.library import NamePerson

    best = max(album.kith.library.reading.people(), key=lambda person: person.n_faces)
    album.kith.session.do(NamePerson(best.person_id, "Eileen"))
    pages = album.window.pages
    _dress(album, "light")
    for name, go in (
        ("every-kind-person", lambda: pages.go("person", best.person_id)),
        ("every-kind-problems", lambda: pages.go("problems")),
    ):
        go()
        album.settle(_QUIET_MS)
        album.window.messages.toast.hide()
        _save(album.window.grab(), folder / f"{name}.png")
        sys.stdout.write(f"{folder / name}.png\n")


if __name__ == "__main__":
    main()
