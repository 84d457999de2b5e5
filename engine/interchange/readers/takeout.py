"""Google Takeout: the JSON beside a photo lists the people in it, without saying where."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.interchange.readers.reader import walk_files
from engine.interchange.records import NamedRegion, PhotoNames
from engine.photos.companions import find_takeout, read_companion
from engine.photos.formats.kinds import is_photo_name

_LOOKED_AT = 200  # JSON files of others, until one of Google's names somebody
_MOST_PEOPLE = 1000  # of a photo


class TakeoutReader:
    """Reads the JSON files of a folder and all below it."""

    program = "Google Takeout"

    def recognises(self, source: Path) -> bool:
        """Whether one of the JSON files in a folder names anybody; where the first are not Google's, none is."""
        if not source.is_dir():
            return False
        looked_at = 0
        for folder, names in walk_files(source):
            for name in names:
                if name.lower().endswith(".json"):
                    data = _read(os.path.join(folder, name))  # noqa: PTH118
                    if _people(data):
                        return True
                    looked_at += "photoTakenTime" not in data
                    if looked_at >= _LOOKED_AT:
                        return False
        return False

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos beside which a JSON file names somebody."""
        for folder, names in walk_files(source):
            if not any(name.lower().endswith(".json") for name in names):
                continue
            for name in names:
                path = os.path.join(folder, name)  # noqa: PTH118
                beside = find_takeout(path) if is_photo_name(name) else None
                if beside is not None and (people := _people(_read(beside))):
                    yield PhotoNames(path, tuple(map(NamedRegion, people[:_MOST_PEOPLE])))


def _read(path: str) -> dict[str, Any]:
    try:
        data = json.loads(read_companion(path) or b"null")
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _people(data: dict[str, Any]) -> list[str]:
    listed = data.get("people")
    people = [entry.get("name") for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    return list(dict.fromkeys(name for name in people if isinstance(name, str) and name.strip()))
