"""Read what a photo says of itself: EXIF, XMP, IPTC and PNG texts; and what its name and its neighbours say."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import PIL.Image

from engine.photos.companions import find_sidecars, read_companion, read_takeout
from engine.photos.dates import (
    DateSource,
    PhotoDate,
    at_home,
    best_date,
    date_in_folder,
    date_in_name,
    is_possible,
    parse_stamp,
)
from engine.photos.xmp import parse_packet, texts

_ORIGINAL, _DIGITIZED, _MODIFIED, _OFFSET_ORIGINAL = 0x9003, 0x9004, 0x0132, 0x9011
_XMP = (
    (DateSource.XMP_ORIGINAL, ("exif:DateTimeOriginal",)),
    (DateSource.XMP_CREATED, ("photoshop:DateCreated",)),
    (DateSource.XMP_DIGITIZED, ("xmp:CreateDate", "exif:DateTimeDigitized")),
    (DateSource.MODIFIED, ("xmp:ModifyDate",)),
)
_OF_PHONES = ("com.android.", "com.apple.quicktime.")
_AN_HOUR_ALMOST, _MOST_ZONES = timedelta(minutes=25), timedelta(hours=14, minutes=10)  # a film is dated by its end, too


def capture_date(picture: PIL.Image.Image, exif: Exif, path: str, now: datetime) -> PhotoDate | None:
    """Return when a photo was taken, by the best source that can be believed; None where nothing tells.

    Parameters
    ----------
    picture : PIL image
        Opened, so that its `info` holds the file's blocks.
    exif : Exif
    path : str
    now : datetime
        Without time zone.
    """
    inside = [*exif.dates(), *_dates_of_xmp(picture.info.get("xmp")), *_dates_of_iptc(picture), *_dates_of_png(picture)]
    sure = best_date(inside, now)
    if sure is not None and sure.source is not DateSource.MODIFIED:
        return sure  # without a look at the neighbours, which costs time
    return best_date([sure, date_around(path, now)], now)


def date_around(path: str, now: datetime) -> PhotoDate | None:
    """Return what a photo's neighbours, its name and its folders say of when it was taken; the photo is not opened.

    Parameters
    ----------
    path : str
    now : datetime
        Without time zone.
    """
    return best_date([*_dates_beside(path), *_dates_of_path(path)], now)


def date_of_film(tags: Mapping[str, str], path: str, now: datetime) -> PhotoDate | None:
    """Return when a film was taken, by the best source that can be believed; None where nothing tells.

    Parameters
    ----------
    tags : mapping of str to str
        Of the film's file, in lower case.
    path : str
    now : datetime
        Without time zone.
    """
    local = PhotoDate.parse(tags.get("com.apple.quicktime.creationdate", ""), DateSource.FILM)
    inside = best_date([local, _date_of_container(tags, path)], now)
    return inside or date_around(path, now)


def _date_of_container(tags: Mapping[str, str], path: str) -> PhotoDate | None:
    """Read when a film was begun: in UTC, as the standard has it, if a phone wrote it; cameras write local time.

    A name that differs by no more than time zones do was given by a clock at the place.
    """
    date = PhotoDate.parse(tags.get("creation_time") or tags.get("date", ""), DateSource.FILM)
    if date is None or date.precision is not None:
        return date
    named = date_in_name(path)
    if named is not None and named.time() != time.min and _AN_HOUR_ALMOST <= abs(named - date.taken_at) <= _MOST_ZONES:
        return replace(date, taken_at=named)
    is_of_phone = any(tag.startswith(_OF_PHONES) for tag in tags)
    return replace(date, taken_at=at_home(date.taken_at)) if is_of_phone else date


def _dates_of_xmp(packet: object) -> Iterator[PhotoDate]:
    if isinstance(packet, str):
        packet = packet.encode()
    root = parse_packet(packet) if isinstance(packet, bytes) else None
    if root is None:
        return
    for source, names in _XMP:
        for text in texts(root, *names):
            if (date := PhotoDate.parse(text, source)) is not None:
                yield date


def _dates_of_iptc(picture: PIL.Image.Image) -> Iterator[PhotoDate]:
    from PIL import IptcImagePlugin

    with suppress(Exception):  # a damaged block
        block = IptcImagePlugin.getiptcinfo(picture) or {}  # type: ignore[arg-type]
        day, hour = (_ascii(block.get((2, number))) for number in (55, 60))
        stamp = f"{day[:4]}-{day[4:6]}-{day[6:8]}"
        if len(hour) >= 6:
            stamp += f" {hour[:2]}:{hour[2:4]}:{hour[4:6]}"
        if (date := PhotoDate.parse(stamp, DateSource.IPTC)) is not None:
            yield date


def _ascii(value: object) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return value.decode("ascii", "replace").strip() if isinstance(value, bytes) else ""


def _dates_of_png(picture: PIL.Image.Image) -> Iterator[PhotoDate]:
    if picture.format != "PNG":
        return
    from email.utils import parsedate_to_datetime

    if isinstance(changed := picture.info.get("tIME"), str) and (taken_at := parse_stamp(changed)) is not None:
        yield PhotoDate(taken_at, DateSource.MODIFIED)
    for key, value in picture.info.items():
        if isinstance(key, str) and isinstance(value, str) and key.casefold() in ("creation time", "create-date"):
            date = PhotoDate.parse(value, DateSource.PNG)
            if date is None:
                with suppress(ValueError, TypeError):  # as RFC 1123 has it, which PNG recommends
                    date = PhotoDate(parsedate_to_datetime(value).replace(tzinfo=None), DateSource.PNG)
            if date is not None:
                yield date


def _dates_beside(path: str) -> Iterator[PhotoDate]:
    found = [date for sidecar in find_sidecars(path) for date in _dates_of_xmp(read_companion(sidecar))]
    for date in found:
        source = DateSource.MODIFIED if date.source is DateSource.MODIFIED else DateSource.SIDECAR
        yield replace(date, source=source)
    if (taken_at := read_takeout(path)) is not None:
        yield PhotoDate(taken_at, DateSource.TAKEOUT)


def _dates_of_path(path: str) -> Iterator[PhotoDate]:
    if (taken_at := date_in_name(path)) is not None:
        yield PhotoDate(taken_at, DateSource.NAME)
    if (date := date_in_folder(path)) is not None:
        yield date


class Exif:
    """What an EXIF block tells; every tag that makes no sense is as good as absent.

    Parameters
    ----------
    exif : PIL.Image.Exif or None
    """

    def __init__(self, exif: PIL.Image.Exif | None) -> None:
        self._base: Mapping[int, Any] = {}
        self._photo: Mapping[int, Any] = {}
        self._gps: Mapping[int, Any] = {}
        if exif is not None:
            self._base = exif
            with suppress(Exception):
                self._photo = exif.get_ifd(0x8769)
            with suppress(Exception):
                self._gps = exif.get_ifd(0x8825)
        orientation = self._get(self._base, 0x0112)
        self.orientation = orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1

    @classmethod
    def of_picture(cls, picture: PIL.Image.Image) -> Exif:
        """Read the block of an opened picture."""
        with suppress(Exception):
            return cls(picture.getexif())
        return cls(None)

    @classmethod
    def of_bytes(cls, block: bytes) -> Exif:
        """Read a block that begins with its TIFF header, or with "Exif"."""
        exif = PIL.Image.Exif()
        with suppress(Exception):
            exif.load(block)
            return cls(exif)
        return cls(None)

    @staticmethod
    def _get(table: Mapping[int, Any], tag: int) -> Any:
        with suppress(Exception):  # Pillow parses a tag when it is asked for
            return table.get(tag)
        return None

    def _text(self, table: Mapping[int, Any], tag: int) -> str | None:
        value = self._get(table, tag)
        if isinstance(value, bytes):
            value = value.decode("latin-1")
        if not isinstance(value, str):
            return None
        value = value.partition("\0")[0].strip()
        return value if value.isascii() and value.isprintable() and 0 < len(value) <= 100 else None

    def dates(self) -> Iterator[PhotoDate]:
        """List the times in the block; some programs write the tags of the inner directory into the outer one."""
        for tag, source in ((_ORIGINAL, DateSource.ORIGINAL), (_DIGITIZED, DateSource.DIGITIZED)):
            for table in (self._photo, self._base):
                if (date := PhotoDate.parse(self._text(table, tag) or "", source)) is not None:
                    yield date
        if (taken_at := self._gps_time()) is not None:
            yield PhotoDate(taken_at, DateSource.GPS)
        for table in (self._base, self._photo):
            if (date := PhotoDate.parse(self._text(table, _MODIFIED) or "", DateSource.MODIFIED)) is not None:
                yield date

    def _gps_time(self) -> datetime | None:
        """Read the satellites' time, which is UTC, in the zone that the block names, or else of home."""
        day = parse_stamp(self._text(self._gps, 29) or "")
        if day is None or not is_possible(day, datetime.max - timedelta(days=2)):
            return None
        has_time = False
        with suppress(Exception):
            hour, minute, second = (float(part) for part in self._get(self._gps, 7))
            day = datetime(day.year, day.month, day.day) + timedelta(hours=hour, minutes=minute, seconds=int(second))
            has_time = True
        zone = self._text(self._photo, _OFFSET_ORIGINAL) or self._text(self._photo, 0x9010) or ""
        with suppress(ValueError, KeyError):
            sign = {"+": 1, "-": -1}[zone[:1]]
            return day + sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6] or 0))
        return at_home(day) if has_time else day

    def xmp(self) -> bytes | None:
        """Return the XMP packet that a TIFF, or a raw file that is one at heart, keeps among its tags."""
        value = self._get(self._base, 0x02BC)
        return value if isinstance(value, bytes) and value else None

    def camera(self) -> str | None:
        """Join maker and model; most models start with the maker's name already."""
        make, model = self._text(self._base, 0x010F), self._text(self._base, 0x0110)
        if make and model and model.split()[0].lower() in make.lower().split():
            return model
        return " ".join(filter(None, (make, model))) or None

    def position(self) -> tuple[float | None, float | None]:
        """Read latitude and longitude in degrees; 0, 0 is what many cameras write before they know."""
        latitude, longitude = self._degrees(1, "NS", 90), self._degrees(3, "EW", 180)
        if latitude is None or longitude is None or latitude == longitude == 0:
            return None, None
        return latitude, longitude

    def _degrees(self, ref_tag: int, letters: str, limit: int) -> float | None:
        ref = (self._text(self._gps, ref_tag) or "").upper()
        value = self._get(self._gps, ref_tag + 1)
        if len(ref) != 1 or ref not in letters:
            return None
        with suppress(Exception):
            parts = [float(part) for part in (value if isinstance(value, tuple) else (value,))]
            degrees = sum(part / 60**i for i, part in enumerate(parts))
            if len(parts) <= 3 and all(0 <= part < math.inf for part in parts) and degrees <= limit:
                return degrees if ref == letters[0] else -degrees
        return None
