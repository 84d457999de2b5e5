"""Read what a photo says of itself in its EXIF block."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

import PIL.Image

_DATE = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)", re.ASCII)


class Exif:
    """What the EXIF block of a loaded picture tells; every tag that makes no sense is as good as absent."""

    def __init__(self, picture: PIL.Image.Image) -> None:
        self._base: Mapping[int, Any] = {}
        self._photo: Mapping[int, Any] = {}
        self._gps: Mapping[int, Any] = {}
        with suppress(Exception):
            self._base = exif = picture.getexif()
            with suppress(Exception):
                self._photo = exif.get_ifd(0x8769)
            with suppress(Exception):
                self._gps = exif.get_ifd(0x8825)
        orientation = self._get(self._base, 0x0112)
        self.orientation = orientation if isinstance(orientation, int) else 1

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

    def taken_at(self) -> datetime | None:
        """Read the capture time, or else the time of digitising or of the last change."""
        for table, tag in ((self._photo, 0x9003), (self._photo, 0x9004), (self._base, 0x0132)):
            match = _DATE.match(self._text(table, tag) or "")
            with suppress(ValueError):
                if match and int(match[1]) >= 1826:  # no photo is older
                    return datetime(*map(int, match.groups()))  # type: ignore[arg-type]
        return None

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
