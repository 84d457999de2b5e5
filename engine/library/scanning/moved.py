"""Photos whose file moved and changed at once: it was renamed, and tagged, turned, or saved in another format."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Row, bindparam, select

from engine.library.paths import joined
from engine.library.scanning.photo_faces import Size, share_of_faces_found
from engine.library.scanning.roots import is_away
from engine.library.schema import FileRow, PhotoRow, RootRow, plain_rows
from engine.long_paths import openable
from engine.photos.formats.kinds import is_raw_name
from engine.records import Fingerprint, ScannedPhoto
from engine.volumes import is_folder, volume_of

MOST_BITS = 6
"""Of 64, by which the perceptual hashes of a photo differ that was saved anew; unlike photos differ by some 32."""
_MOST_BITS_TURNED = 10  # of a turned photo's hash, worked out from the photo's; those near the median may go either way
_LEAST_FACES = 0.8  # of the faces of both, that are found in the same places
_MOST_STRETCH = 1.02
_SAME_PIXELS = select(PhotoRow.id).where(PhotoRow.pixel_hash == bindparam("pixels")).order_by(PhotoRow.id)


class MovedPhotos:
    """Recognises known photos, none of whose files is there any more, in new files.

    Parameters
    ----------
    connection : Connection
    weights_id : int
    """

    def __init__(self, connection: Connection, weights_id: int) -> None:
        self._connection = connection
        self._weights_id = weights_id
        self._hashes: tuple[NDArray[np.int64], NDArray[np.uint64]] | None = None
        self._disks_away: dict[str, bool] = {}  # by root

    def find_same(self, scan: ScannedPhoto, before: int | None) -> int | None:
        """Find the photo that a file of unknown content shows by its pixels, also where it lay has changed meanwhile.

        Parameters
        ----------
        scan : ScannedPhoto
        before : int or None
            The photo that the file held last, which comes first.
        """
        if scan.fingerprint is None:
            return None
        same = self._connection.scalars(_SAME_PIXELS, {"pixels": scan.fingerprint.pixels}).all()
        likely = sorted(same, key=lambda photo_id: photo_id != before)
        return next((one for one in likely if self._is_gone(one, scan.photo.path, same_pixels=True)), None)

    def find_alike(self, scan: ScannedPhoto) -> int | None:
        """Find the photo that a file of unknown content shows by its look and faces, turned by quarters perhaps."""
        for quarters in range(4) if scan.faces else ():
            likely = self._alike(scan.fingerprint, _MOST_BITS_TURNED if quarters else MOST_BITS)
            gone = (photo_id for photo_id in likely if self._is_gone(photo_id, scan.photo.path))
            found = next((photo_id for photo_id in gone if self._has_faces_of(photo_id, scan)), None)
            if found is not None:
                return found
            scan = _turned(scan)
        return None

    def _alike(self, shown: Fingerprint | None, most_bits: int) -> Iterator[int]:
        if shown is None:
            return
        if self._hashes is None:
            query = select(PhotoRow.id, PhotoRow.look_hash).where(PhotoRow.look_hash.is_not(None))
            rows = np.array(plain_rows(self._connection, query), np.int64).reshape(-1, 2)
            self._hashes = rows[:, 0], rows[:, 1].copy().view(np.uint64)
        photo_ids, hashes = self._hashes
        mine = np.array([shown.look], np.int64).view(np.uint64)
        differing = np.bitwise_count(hashes ^ mine)
        near = np.flatnonzero(differing <= most_bits)
        yield from photo_ids[near[np.argsort(differing[near], kind="stable")]].tolist()

    def _is_gone(self, photo_id: int, new_path: str, *, same_pixels: bool = False) -> bool:
        """Whether no file of a photo is there, but the new one under a name that means the same, or its raw file.

        Of what has the same pixels a file is not there either that has been changed since: it may be another's by now.
        """
        place = (RootRow.path, RootRow.volume, FileRow.path.label("below"))
        query = select(*place, FileRow.size_bytes, FileRow.mtime_ns)
        there = query.join(FileRow, RootRow.id == FileRow.root_id).where(FileRow.photo_id == photo_id)
        rows = self._connection.execute(there).all()
        # a smaller copy of what lies on a disk that is away is no move
        if any(self._is_disk_away(row.path, row.volume) for row in rows):
            return False
        return not any(self._is_there(row, new_path, same_pixels) for row in rows)

    def _is_there(self, file: Row[str, str | None, str, int, int], new_path: str, same_pixels: bool) -> bool:
        path = joined(file.path, file.below)
        if path == new_path:
            return not same_pixels
        is_another = not _is_raw_file_of(path, new_path) and _is_another(path, new_path)
        return is_another and (not same_pixels or self.is_as_it_was(file))

    def is_as_it_was(self, file: Row[str, str | None, str, int, int]) -> bool:
        """Whether a file has its size and time; so has one that nobody can look at now, on a disk that is away perhaps.

        Parameters
        ----------
        file : row of path and volume of its root, below, size_bytes and mtime_ns
        """
        try:
            now = os.stat(openable(joined(file.path, file.below)))  # noqa: PTH116 - surrogate escapes need no detour
        except FileNotFoundError:
            return not is_folder(file.path) or self._is_disk_away(file.path, file.volume)
        except OSError:
            return True
        return (now.st_size, now.st_mtime_ns) == (file.size_bytes, file.mtime_ns)

    def _is_disk_away(self, root: str, volume: str | None) -> bool:
        """Whether a root is on a volume that is known, and not connected."""
        if root not in self._disks_away:
            is_elsewhere = volume is not None and volume_of(root) != volume
            self._disks_away[root] = is_elsewhere and is_away(root, volume)
        return self._disks_away[root]

    def _has_faces_of(self, photo_id: int, scan: ScannedPhoto) -> bool:
        row = self._connection.execute(
            select(PhotoRow.width_px, PhotoRow.height_px).where(PhotoRow.id == photo_id)
        ).one()
        was: Size = (row.width_px, row.height_px)
        now: Size = (scan.info.width_px, scan.info.height_px)
        stretch = was[0] * now[1] / (was[1] * now[0])
        if not 1 / _MOST_STRETCH < stretch < _MOST_STRETCH:
            return False
        share = share_of_faces_found(self._connection, photo_id, was, now, scan.faces, self._weights_id)
        return share >= _LEAST_FACES


def _turned(scan: ScannedPhoto) -> ScannedPhoto:
    """Return a photo as it would have been found a quarter to the left: its size, boxes and perceptual hash."""
    shown = scan.fingerprint
    width, height = scan.info.width_px, scan.info.height_px
    faces = []
    for found in scan.faces:
        x0, y0, x1, y1 = found.face.box
        box = np.array([y0, width - x1, y1, width - x0], np.float32)
        faces.append(replace(found, face=replace(found.face, box=box)))
    if shown is not None:
        bits = np.unpackbits(np.array([shown.look], ">i8").view(np.uint8)).reshape(8, 8).T.copy()
        bits[1::2] ^= 1  # a cosine of an odd number of half waves is its own negative where a picture is mirrored
        shown = replace(shown, look=int(np.packbits(bits).view(">i8")[0]))
    info = replace(scan.info, width_px=height, height_px=width)
    return replace(scan, info=info, faces=tuple(faces), fingerprint=shown)


def looks_alike(look: int | None, shown: Fingerprint) -> bool:
    """Whether a photo that a library knows by its perceptual hash looks like another one."""
    return look is not None and ((look ^ shown.look) & (2**64 - 1)).bit_count() <= MOST_BITS


def _is_raw_file_of(path: str, developed: str) -> bool:
    """Whether a raw file lies beside the photo that was developed from it, and so is not found any more."""
    stems = (os.path.splitext(one)[0].casefold() for one in (path, developed))  # noqa: PTH122 - surrogate escapes
    return len(set(stems)) == 1 and is_raw_name(path) and not is_raw_name(developed)


def _is_another(path: str, new_path: str) -> bool:
    if not os.path.lexists(path):
        return False
    try:
        return not os.path.samefile(path, new_path)  # noqa: PTH121 - on some systems a.JPG and a.jpg are one file
    except OSError:
        return True
