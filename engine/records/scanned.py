"""What a scan finds in a photo file, on its way to the library.

Coordinates of faces are always pixels of the upright photo at its full size, whatever size it was decoded at,
so a stage never has to know how an earlier one scaled.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo file as found on the disk.

    Attributes
    ----------
    path : str
        Absolute; may hold surrogate escapes where the name is not valid UTF-8 (PEP 383).
    size_bytes, mtime_ns : int
        As `os.stat` gave them: the cheap signs of an unchanged file.
    ctime_ns: int
        When the system last changed anything about the file, which no program can set back; on Windows when it was
        made. Of no matter when two records are compared.
    """

    path: str
    size_bytes: int
    mtime_ns: int
    ctime_ns: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class PhotoInfo:
    """What a photo file says of itself.

    Attributes
    ----------
    width_px, height_px : int
        Of the upright photo at full size.
    format : str
        Pillow's name of the format, "JPEG" for example; of a film the container's, "MP4" for example.
    taken_at : datetime or None
        Capture time, without time zone, as the camera's clock showed it.
    camera : str or None
        Maker and model.
    latitude, longitude : float or None
        Degrees; north and east are positive.
    date_source : str or None
        Where `taken_at` was read, one of `engine.photos.dates.DateSource`.
    date_precision : str or None
        "month" or "year" where no more is known, and `taken_at` is the beginning of that; see
        `engine.photos.dates.known`.
    remark : str or None
        A sentence on what is wrong with a photo that could be read all the same.
    duration_ms : int or None
        Of a film, 0 where its file does not say; None of a photo.
    """

    width_px: int
    height_px: int
    format: str
    taken_at: datetime | None = None
    camera: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    date_source: str | None = None
    date_precision: str | None = None
    remark: str | None = None
    duration_ms: int | None = None

    @property
    def is_film(self) -> bool:
        """Whether the pictures move."""
        return self.duration_ms is not None


class Image:
    """A decoded, upright photo, as an array and as Pillow has it; the one that it was not made of comes when wanted.

    Nobody may change either. To look at a few faces of a large photo, the picture is enough, and the array a copy.

    Parameters
    ----------
    shown : (height, width, 3) uint8, RGB, C-contiguous; or PIL.Image.Image of mode RGB
    scale : float
        Pixels here per pixel of the full-size photo, in (0, 1].
    info : PhotoInfo
    """

    def __init__(self, shown: NDArray[np.uint8] | PillowImage, scale: float, info: PhotoInfo) -> None:
        self.scale = scale
        self.info = info
        if isinstance(shown, np.ndarray):
            self.pixels = shown
            self.height_px, self.width_px = shown.shape[:2]
        else:
            self.picture = shown
            self.width_px, self.height_px = shown.size

    def part(self, left: int, top: int, right: int, bottom: int) -> Image:
        """Return the part between these pixels as a photo of its own; the rest is not copied for it."""
        if "picture" in vars(self):
            shown: NDArray[np.uint8] | PillowImage = self.picture.crop((left, top, right, bottom))
        else:
            shown = np.ascontiguousarray(self.pixels[top:bottom, left:right])
        width_px, height_px = (round(side / self.scale) for side in (right - left, bottom - top))
        return Image(shown, self.scale, replace(self.info, width_px=width_px, height_px=height_px))

    @cached_property
    def pixels(self) -> NDArray[np.uint8]:
        """The photo as (height, width, 3) uint8, RGB, C-contiguous."""
        return np.asarray(self.picture)

    @cached_property
    def picture(self) -> PillowImage:
        """The photo as Pillow has it, of mode RGB."""
        from PIL.Image import fromarray  # what only reads records needs no Pillow

        return fromarray(self.pixels)


@dataclass(frozen=True, slots=True, eq=False)
class FaceBox:
    """A found face.

    Attributes
    ----------
    box : (4,) float32, full-size pixels, x0 y0 x1 y1
    landmarks : (5, 2) float32, full-size pixels, x y
        Left eye in the picture, right eye, nose, left mouth corner, right mouth corner.
    score : float
        The detector's confidence in [0, 1]; 0 for a face that the user drew and no detector ever found.
    moment_ms : int or None
        When the face is there in a film, from its beginning; None in a photo.
    """

    box: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    score: float
    moment_ms: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FaceCrop:
    """A face cut out of its photo for the network.

    Attributes
    ----------
    face : FaceBox
    pixels : (height, width, 3) uint8, RGB
    quality : float
        In [0, 1]: sharpness, size, pose and detector score in one; poor faces never start a person.
    """

    face: FaceBox
    pixels: NDArray[np.uint8]
    quality: float


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A face as the library keeps it.

    Attributes
    ----------
    face : FaceBox
    quality : float
    vector : (d,) int8
        Quantised unit embedding (FaceNet, section 5.4); see `engine.vectors.unit_vectors.dequantise`.
    """

    face: FaceBox
    quality: float
    vector: NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Shortage:
    """What a photo lacked that could not be read.

    Attributes
    ----------
    of : str
        "memory" or "time".
    needed : float
        Bytes or processor seconds with which it is worth another try; 0 where that is not known.
    """

    of: str
    needed: float = 0.0


@dataclass(frozen=True, slots=True)
class Failure:
    """A photo that could not be read, or a stage that gave up on it.

    Attributes
    ----------
    path : str
    stage : str
        "find", "decode", "detect", "align" or "embed". "find" also where the system did not give a file's bytes: every
        scan tries such a file again, others only once they have changed.
    reason : str
        One sentence for the user.
    shortage : Shortage or None
        What ran out, if anything did: a scan that has more of it tries the file again.
    """

    path: str
    stage: str
    reason: str
    shortage: Shortage | None = None


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a photo shows, whatever file holds it.

    Attributes
    ----------
    pixels : str
        Hexadecimal BLAKE2b-128 of the decoded pixels: the same as long as only tags change.
    look : int
        64 bits, signed; few of them change when a photo is saved anew.
    """

    pixels: str
    look: int


@dataclass(frozen=True, slots=True)
class ScannedPhoto:
    """Everything a scan learned from one photo file.

    Attributes
    ----------
    photo : Photo
    content_hash : str
        Hexadecimal BLAKE2b-128 of the file's bytes.
    info : PhotoInfo
    faces : tuple of Embedding
    fingerprint : Fingerprint or None
    may_hold_more : bool
        A closer look may find more faces.
    adds_only : bool
        The same photo was only looked at more closely: its faces stay, whether they were found again or not.
    """

    photo: Photo
    content_hash: str
    info: PhotoInfo
    faces: tuple[Embedding, ...] = ()
    fingerprint: Fingerprint | None = None
    may_hold_more: bool = False
    adds_only: bool = False


@dataclass(frozen=True, slots=True)
class WeightsId:
    """Which network and which weights an embedding came from; embeddings of different ones are never compared."""

    net: str
    sha256: str
