"""Many photos on a few pages, small and with their dates, to be printed or sent: as PDF or as HTML."""

from __future__ import annotations

import base64
import contextlib
import html
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from app.style.decoding import decoded
from engine.errors import KnownError
from engine.replacing import put_in_place

translate = QCoreApplication.translate  # by this name what is to be translated is found

_DPI = 200
_COLUMNS, _LINES = 4, 5  # on an upright page
_GAP_MM, _CAPTION_MM, _TITLE_MM = 4, 9, 14
_STYLE = """
body { font: 14px system-ui, sans-serif; margin: 2em; color: #23211e; background: #fbfaf8 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 1.2em }
figure { margin: 0 } img { width: 100%; border-radius: 6px } figcaption { color: #67635c; margin-top: .3em }
"""


class SheetPhoto(NamedTuple):
    """A photo of a contact sheet: a small JPEG, and the words below it."""

    jpeg: bytes
    caption: str


def write_contact_sheet(photos: Sequence[SheetPhoto], title: str, file: Path) -> None:
    """Write a contact sheet, whole or not at all; in the background.

    Parameters
    ----------
    photos : sequence of SheetPhoto
    title : str
    file : Path
        HTML, with the photos in it, if its name ends in .html; else PDF.

    Raises
    ------
    KnownError
        If the file cannot be written.
    """
    partial = file.with_name(f".{file.name[:60]}.partial")
    try:
        try:
            if file.suffix.lower() in (".html", ".htm"):
                partial.write_text(_as_html(photos, title), encoding="utf-8")
            else:
                _write_pdf(photos, title, partial)
            put_in_place(partial, file)
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
    except OSError as error:
        words = translate("Exporting", "{file} cannot be written: {reason}.")
        raise KnownError(words.format(file=file, reason=error.strerror or error)) from error


def _as_html(photos: Iterable[SheetPhoto], title: str) -> str:
    figures = "\n".join(
        f'<figure><img src="data:image/jpeg;base64,{base64.b64encode(photo.jpeg).decode()}" alt="">'
        f"<figcaption><bdi>{html.escape(photo.caption)}</bdi></figcaption></figure>"
        for photo in photos
    )
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    direction = "rtl" if _is_mirrored() else "ltr"
    heading = f"<h1><bdi>{html.escape(title)}</bdi></h1>"
    return f'<!doctype html>\n<html dir="{direction}">\n{head}\n{heading}\n<main>\n{figures}\n</main>\n</html>\n'


def _write_pdf(photos: Sequence[SheetPhoto], title: str, file: Path) -> None:
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("Kith")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(translate("Exporting", "nothing can be written there"))
    try:
        on_page = _COLUMNS * _LINES
        for number, photo in enumerate(photos):
            if number % on_page == 0:
                if number:
                    writer.newPage()
                _paint_title(painter, writer, title)
            _paint_photo(painter, _cell(writer, number % on_page), photo)
        if not photos:
            _paint_title(painter, writer, title)
    finally:
        painter.end()


def _is_mirrored() -> bool:
    """Whether the user's language is read from right to left, and pages with it."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _px(mm: float) -> int:
    return round(mm / 25.4 * _DPI)


def _cell(writer: QPdfWriter, number: int) -> QRect:
    """Return the place of a photo, with its caption, on its page."""
    gap, top = _px(_GAP_MM), _px(_TITLE_MM)
    width = (writer.width() - (_COLUMNS - 1) * gap) // _COLUMNS
    height = (writer.height() - top - (_LINES - 1) * gap) // _LINES
    line, column = divmod(number, _COLUMNS)
    column = _COLUMNS - 1 - column if _is_mirrored() else column
    return QRect(column * (width + gap), top + line * (height + gap), width, height)


def _paint_title(painter: QPainter, writer: QPdfWriter, title: str) -> None:
    font = QFont()
    font.setPointSizeF(15)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, writer.width())
    side = Qt.AlignmentFlag.AlignRight if _is_mirrored() else Qt.AlignmentFlag.AlignLeft
    align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(0, 0, writer.width(), _px(_TITLE_MM - 3)), align, shown)


def _paint_photo(painter: QPainter, cell: QRect, photo: SheetPhoto) -> None:
    room = QSize(cell.width(), cell.height() - _px(_CAPTION_MM))
    image = decoded(photo.jpeg)
    if not image.isNull():
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = cell.topLeft() + QPoint((room.width() - size.width()) // 2, room.height() - size.height())
        painter.drawImage(QRect(corner, size), image)
    font = QFont()
    font.setPointSizeF(7.5)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    words = QRect(cell.left(), cell.top() + room.height() + _px(1), cell.width(), _px(_CAPTION_MM - 1))
    shown = _in_two_lines(painter, photo.caption, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)


def _in_two_lines(painter: QPainter, words: str, width_px: int) -> str:
    """Break a caption where one line is too short for it; what two are too short for is cut."""
    layout = QTextLayout(words, painter.font(), painter.device())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width_px)
    layout.endLayout()
    units, n_first = words.encode("utf-16-le"), 2 * line.textLength()  # as Qt counts them
    first, rest = (part.decode("utf-16-le") for part in (units[:n_first], units[n_first:]))
    second = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width_px)
    return f"{first.rstrip()}\n{second}" if second else first
