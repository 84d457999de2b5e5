"""What is on a contact sheet, and where."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.widgets.photos.contact_sheet import SheetPhoto, write_contact_sheet

_RIGHT_PX = 1000  # of a page 1464 pixels wide


@pytest.fixture
def jpeg() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (400, 300), (90, 120, 160)).save(made, "JPEG")
    return made.getvalue()


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def page_of(file: Path) -> bytes:
    """Return what is painted on the page of a PDF, as PDF says it."""
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", file.read_bytes(), re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:  # a photo
            continue
        if b" Do\n" in content:
            return content
    raise AssertionError("no photo is painted")


def x_of_photo(page: bytes) -> float:
    found = re.search(rb"([\d.]+) [\d.]+ cm\n[^\n]+ Do\n", page)
    assert found is not None
    return float(found[1])


def test_pages_are_read_from_the_left(qapp: QApplication, jpeg: bytes, tmp_path: Path) -> None:
    for name in ("sheet.pdf", "sheet.html"):
        write_contact_sheet([SheetPhoto(jpeg, "Ann")], "Family", tmp_path / name)
    assert x_of_photo(page_of(tmp_path / "sheet.pdf")) < _RIGHT_PX
    assert '<html dir="ltr">' in (tmp_path / "sheet.html").read_text(encoding="utf-8")


def test_arabic_pages_are_read_from_the_right(arabic: None, jpeg: bytes, tmp_path: Path) -> None:
    for name in ("sheet.pdf", "sheet.html"):
        write_contact_sheet([SheetPhoto(jpeg, "Ann")], "Family", tmp_path / name)
    page = page_of(tmp_path / "sheet.pdf")
    first_letter = re.search(rb"([\d.]+) -[\d.]+ Td", page)
    assert x_of_photo(page) > _RIGHT_PX
    assert first_letter is not None and float(first_letter[1]) > _RIGHT_PX, "the title is at that side, too"
    assert '<html dir="rtl">' in (tmp_path / "sheet.html").read_text(encoding="utf-8")


def test_whoever_has_no_room_on_one_line_stands_on_a_second(qapp: QApplication, jpeg: bytes, tmp_path: Path) -> None:
    """Of a photo of three people with two names each, half of the second was cut off."""
    sheet = [SheetPhoto(jpeg, "12 Mar 2020 · Ann Brown, Charles Dodgson, Eve Ferguson")]
    write_contact_sheet(sheet, "Family", tmp_path / "sheet.pdf")
    baselines = set(re.findall(rb"[\d.]+ (-[\d.]+) Td", page_of(tmp_path / "sheet.pdf")))
    assert len(baselines) == 3, "the title, and two lines"
