"""What leaves the library for use elsewhere: names and boxes as a table or JSON, photos as copies or links."""

from __future__ import annotations

import csv
import errno
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import KnownError, os_reason
from engine.photos.find import first_there
from engine.records import Face, PhotoRecord
from engine.replacing import put_in_place
from engine.sentences import sentence

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full-width ones in Japanese Excel
_MOST_NAME_BYTES = 255
_OF_ONE_PHOTO = (errno.ENAMETOOLONG, errno.EILSEQ, errno.EINVAL, errno.EFBIG, errno.EIO, errno.ENOENT)
"""Errors that are about a photo, its name or its size: the next one may fare better."""
_PUTTING = threading.Lock()
"""Held for a photo at a time: two exports into one folder would choose the same free name for two photos."""


def face_rows(face: Face) -> list[dict[str, Any]]:
    """Describe a face: one object for each present file with its photo, as docs/cli.md says under `kith faces`."""
    return [
        {
            "photo": path,
            "photo_width": face.info.width_px,
            "photo_height": face.info.height_px,
            "box": [round(edge, 2) for edge in face.face.box.tolist()],
            "person_id": face.person_id,
            "person": face.person_name,
            "assigned": _how_assigned(face),
            "score": round(face.face.score, 4),
            "quality": round(face.quality, 4),
            "face_id": face.face_id,
        }
        for path in face.paths
    ]


def _how_assigned(face: Face) -> str | None:
    if face.person_id is None:
        return None
    return "confirmed" if face.confirmed else "guessed" if face.guessed else "automatic"


def write_faces(faces: Iterable[Face], file: Path) -> int:
    """Write faces to a file, whole or not at all, and count the rows.

    Parameters
    ----------
    file : Path
        JSON if its name ends in .json; otherwise a table as spreadsheets read it, the box as x0, y0, x1, y1. There,
        an apostrophe stands before a name that begins as a formula does.

    Raises
    ------
    KnownError
        If the file cannot be written.
    """
    rows = [row for face in faces for row in face_rows(face)]
    partial = file.with_name(f".{file.name[:60]}.partial")
    try:
        with _removed(partial):
            if file.suffix.lower() == ".json":
                partial.write_text(json.dumps(rows, indent=1) + "\n", encoding="ascii")
            else:
                _write_table(rows, partial)
            put_in_place(partial, file)
    except OSError as error:
        raise KnownError(
            sentence("{file} cannot be written: {reason}.", file=file, reason=error.strerror or error)
        ) from error
    return len(rows)


def _write_table(rows: list[dict[str, Any]], file: Path) -> None:
    edges = ["x0", "y0", "x1", "y1"]
    # With a mark at its beginning, or Excel would not take it for UTF-8; names of files may be no UTF-8 at all.
    with file.open("w", encoding="utf-8-sig", errors="surrogateescape", newline="") as out:
        columns = ["photo", "person", *edges, "photo_width", "photo_height", "assigned"]
        table = csv.DictWriter(out, [*columns, "score", "quality", "person_id", "face_id"], extrasaction="ignore")
        table.writeheader()
        for row in rows:
            cells = row | dict(zip(edges, row["box"], strict=True))
            table.writerow({key: _guarded(value) if isinstance(value, str) else value for key, value in cells.items()})


def _guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula, and run (OWASP, CSV injection).

    One that has apostrophes before it gets one more, so that it comes back with its own.
    """
    return f"'{text}" if text.lstrip("'").startswith(_BEGINS_FORMULA) else text


def unguarded(text: str) -> str:
    """Return a cell of an exported table as it was before an apostrophe kept spreadsheets from running it."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_BEGINS_FORMULA) else text


@dataclass(frozen=True)
class PutPhotos:
    """What became of photos that were put into a folder.

    Attributes
    ----------
    n_photos, n_there : int
        In the folder now, and those of them that were there before.
    left_out : list of (Path, str)
        Photos that could not be read or written, and why.
    """

    n_photos: int
    n_there: int
    left_out: list[tuple[Path, str]]


def photos_of(photos: Iterable[PhotoRecord]) -> list[Path]:
    """List the files of photos: of each the first that is there."""
    return [Path(first_there(photo.paths)) for photo in photos]


def put_photos(
    photos: Iterable[Path], folder: Path, link: bool = False, copy: Callable[[Path, Path], object] = shutil.copy2
) -> PutPhotos:
    """Copy or link photos into a folder, which is made if it is missing; nothing in it is overwritten.

    A photo that is there already is left alone; another photo of the same name gets a number behind it, and a name
    that is too long for that is cut. A photo that cannot be read, or written under its name, is left out. `copy` copies
    a file to a path.

    Raises
    ------
    KnownError
        If nothing more can be put there.
    """
    left_out: list[tuple[Path, str]] = []
    there = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for photo in photos:
            reason = _why_unreadable(photo)
            if reason:
                left_out.append((photo, reason))
                continue
            try:
                with _PUTTING:
                    there.append(_put(photo, folder, link, copy))
            except OSError as error:
                if error.errno not in _OF_ONE_PHOTO or not folder.is_dir():
                    raise
                left_out.append(
                    (photo, sentence("It cannot be put into {folder}: {reason}.", folder=folder, reason=error.strerror))
                )
    except OSError as error:
        raise KnownError(
            sentence("The photos cannot be put into {folder}: {reason}.", folder=folder, reason=error.strerror or error)
        ) from error
    return PutPhotos(len(there), sum(there), left_out)


def _why_unreadable(photo: Path) -> str:
    try:
        with photo.open("rb"):
            return ""
    except OSError as error:
        return os_reason(error)


def _put(photo: Path, folder: Path, link: bool, copy: Callable[[Path, Path], object]) -> bool:
    """Put a photo into the folder under a free name; True if it was there already."""
    for target in _names(folder / photo.name):
        if not (target.exists() or target.is_symlink()):
            if link:
                target.symlink_to(photo)
            else:
                _copy(photo, target, copy)
            return False
        if _is_same(target, photo):
            return True
    raise AssertionError("there is always a free name")


def _copy(photo: Path, target: Path, copy: Callable[[Path, Path], object]) -> None:
    """Copy a photo so that its name appears only once it is whole."""
    partial = target.with_name(f".{target.name[:60]}.partial")
    with _removed(partial):
        copy(photo, partial)
        put_in_place(partial, target, replace=os.rename)


@contextmanager
def _removed(partial: Path) -> Iterator[None]:
    """Delete a file, written in half or not, at the end."""
    try:
        yield
    finally:
        partial.unlink(missing_ok=True)


def _names(target: Path) -> Iterator[Path]:
    yield target
    n = 1
    while True:
        n += 1
        yield target.with_name(_numbered(target, n))


def _numbered(target: Path, n: int) -> str:
    """Put a number behind a name; a long one is cut, so that no name is longer than systems take."""
    end = f" ({n}){target.suffix}"
    stem = target.stem
    while stem and len(os.fsencode(stem + end)) > _MOST_NAME_BYTES:
        stem = stem[:-1]
    return stem + end


def _is_same(target: Path, photo: Path) -> bool:
    from engine.photos.find import content_hash

    try:
        if target.samefile(photo):  # a link to it, or the photo itself
            return True
        return target.stat().st_size == photo.stat().st_size and content_hash(target) == content_hash(photo)
    except OSError:  # a link that leads nowhere, a folder
        return False
