"""What Kith itself exported: the table or the JSON of `kith faces --export`."""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.errors import KnownError, os_reason
from engine.export import unguarded
from engine.interchange import frames
from engine.interchange.records import NamedRegion, PhotoNames
from engine.sentences import sentence

_MOST_BYTES = 1 << 30
_NEEDED = {"photo", "person", "photo_width", "photo_height"}


class KithReader:
    """Reads a file of names that Kith exported."""

    program = "Kith"

    def recognises(self, source: Path) -> bool:
        """Whether a file is named as an export is."""
        return source.is_file() and source.suffix.lower() in (".csv", ".json")

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos with faces that have a name."""
        try:
            rows = [row for row in _rows(source) if row.get("person") and row.get("photo")]
        except MemoryError as error:
            raise KnownError(sentence("There is not enough memory to read {source}.", source=source)) from error
        rows.sort(key=lambda row: str(row["photo"]))
        for photo, theirs in itertools.groupby(rows, key=lambda row: str(row["photo"])):
            yield PhotoNames(photo, tuple(map(_region, theirs)))


def _rows(source: Path) -> Sequence[Mapping[str, Any]]:
    try:
        if source.stat().st_size > _MOST_BYTES:
            raise KnownError(
                sentence(
                    "{source} is larger than {size_gb} GB, which no export of Kith is.",
                    source=source,
                    size_gb=_MOST_BYTES >> 30,
                )
            )
        text = source.read_text("utf-8-sig", "surrogateescape")
    except OSError as error:
        raise KnownError(sentence("{path}: {reason}", path=source, reason=os_reason(error))) from error
    try:
        rows = json.loads(text) if source.suffix.lower() == ".json" else _table(text)
    except (ValueError, RecursionError, csv.Error):
        rows = None
    if not isinstance(rows, list) or not all(isinstance(row, dict) and row.keys() >= _NEEDED for row in rows):
        raise KnownError(sentence("{source} is no file of names that Kith exported, or it is damaged.", source=source))
    return rows


def _table(text: str) -> list[dict[str, Any]] | None:
    table = csv.DictReader(io.StringIO(text), strict=True)
    if not set(table.fieldnames or ()) >= _NEEDED:
        return None
    rows = [{key: unguarded(value) for key, value in row.items() if key and isinstance(value, str)} for row in table]
    return [row | {"box": [row.get(edge) for edge in ("x0", "y0", "x1", "y1")]} for row in rows]


def _region(row: Mapping[str, Any]) -> NamedRegion:
    place = size = None
    try:
        x0, y0, x1, y1 = (float(edge) for edge in row["box"])
        size = float(row["photo_width"]), float(row["photo_height"])
        place = frames.of_pixels((x0, y0, x1, y1), size)
    except (TypeError, ValueError, KeyError, OverflowError):
        pass
    assigned = row.get("assigned", "confirmed")
    is_guess, is_confirmed = assigned == "guessed", assigned != "automatic"
    return NamedRegion(str(row["person"]), place, is_guess=is_guess, is_confirmed=is_confirmed, applied_to=size)
