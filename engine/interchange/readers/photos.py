"""XMP in photos and in the sidecars beside them, which many programs write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from engine.interchange.records import PhotoNames
from engine.interchange.xmp.reading import read_names
from engine.photos.find import find_photos, is_photo_file
from engine.records import Failure


class XmpReader:
    """Reads the photos of a folder and all below it, or a single one."""

    program = "XMP"

    def recognises(self, source: Path) -> bool:
        """Whether the source is a folder or a photo: only a look into each photo tells what its XMP says."""
        return source.is_dir() or is_photo_file(str(source))

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos in which somebody is named, and those whose XMP cannot be read."""
        for photo in find_photos([source]):
            names = photo if isinstance(photo, Failure) else read_names(photo.path)
            if isinstance(names, PhotoNames) and (any(region.name for region in names.regions) or names.problems):
                yield names
