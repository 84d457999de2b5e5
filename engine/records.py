"""The frozen records that travel between the stages.

Coordinates of faces are always pixels of the upright photo at its full size, whatever size it was decoded at,
so a stage never has to know how an earlier one scaled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from engine.partial_dates import Days, PartialDate


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


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Image:
    """A decoded, upright photo.

    Attributes
    ----------
    pixels : (height, width, 3) uint8, RGB, C-contiguous
    scale : float
        Pixels here per pixel of the full-size photo, in (0, 1].
    info : PhotoInfo
    """

    pixels: NDArray[np.uint8]
    scale: float
    info: PhotoInfo


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
        Quantised unit embedding (FaceNet, section 5.4); see `engine.networks.embed.dequantise`.
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


@dataclass(frozen=True, slots=True, eq=False)
class FaceTimes:
    """When faces were seen, by the dates of their photos; row i of each array is one face.

    Attributes
    ----------
    year : (n,) float64
        About when, with a fraction; NaN where nobody knows.
    first, last : (n,) float64
        Between these days for certain, as in `engine.partial_dates.Days`.
    """

    year: NDArray[np.float64]
    first: NDArray[np.float64]
    last: NDArray[np.float64]

    def rows(self, rows: NDArray[np.bool_] | NDArray[np.int64]) -> FaceTimes:
        """Take some rows."""
        return FaceTimes(self.year[rows], self.first[rows], self.last[rows])

    def outside(self, life: Days) -> NDArray[np.bool_]:
        """Report the faces that were certainly seen before or after a life: (n,) bool."""
        return np.asarray((self.last < life.first) | (self.first > life.last))


@dataclass(frozen=True, slots=True, eq=False)
class FaceTable:
    """All faces that may belong to people, as columns; row i of each array is one face.

    Rows come in an order that does not depend on the order of scanning: by content hash, then by box.

    Attributes
    ----------
    face_id, photo_id : (n,) int64
        Faces with one photo_id stand in one picture; the moments of films have numbers of their own, below 0.
    vector : (n, d) int8
    quality : (n,) float32
    person_id : (n,) int64
        -1 where the face belongs to nobody yet.
    locked : (n,) bool
        The user confirmed the face, or named or hid its person and has seen it there: only the user may move it.
        A face that grouping put with a person who was named or hidden already is not locked.
    rejected : mapping of face_id to the person_ids that the user said it is not
    change_number : int
        How many changes that ask for a grouping there had been when the table was read; see `PeopleGrouping.apply`.
    drawn : (n,) bool or None
        The user drew the face, and no detector has found it; None where none is such.
    times : FaceTimes or None
    lives : mapping of person_id to Days
        When they can be seen, of those whose birth or death is known; see `engine.library.reading.lives`.
    """

    face_id: NDArray[np.int64]
    photo_id: NDArray[np.int64]
    vector: NDArray[np.int8]
    quality: NDArray[np.float32]
    person_id: NDArray[np.int64]
    locked: NDArray[np.bool_]
    rejected: Mapping[int, frozenset[int]] = field(default_factory=dict)
    change_number: int = 0
    drawn: NDArray[np.bool_] | None = None
    times: FaceTimes | None = None
    lives: Mapping[int, Days] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """A person and how many faces they have; what the user did not give is None or empty.

    Attributes
    ----------
    person_id : int
    name : str or None
    hidden : bool
    n_faces, n_photos : int
    cover_face_id : int or None
    born, died : PartialDate or None
    nicknames : str or None
    tags : tuple of str
        The groups of people to which they belong, in order.
    pinned : bool
        Whether they stand before all others.
    quality : float
        That of their best face: of blurred ones alone nobody can tell who they are.
    """

    person_id: int
    name: str | None
    hidden: bool
    n_faces: int
    n_photos: int
    cover_face_id: int | None
    born: PartialDate | None = None
    died: PartialDate | None = None
    nicknames: str | None = None
    tags: tuple[str, ...] = ()
    pinned: bool = False
    quality: float = 1.0

    @property
    def birthday(self) -> date | None:
        """The day they were born, or the first that it may be."""
        return None if self.born is None else self.born.first


class RelationKind(StrEnum):
    """What somebody is to somebody else."""

    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody who is related to a person, and what they are to them."""

    person_id: int
    kind: RelationKind


@dataclass(frozen=True, slots=True)
class About:
    """What the user wrote down about a person, beyond what `Person` tells."""

    notes: str | None = None
    relatives: tuple[Relative, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face in the library, with whom it belongs to and where it can be seen.

    Attributes
    ----------
    face_id : int
    photo_id : int
    paths : tuple of str
        The present files with this content, ascending; the first is shown.
    info : PhotoInfo
    face : FaceBox
    quality : float
    person_id : int or None
    person_name : str or None
    confirmed : bool
    """

    face_id: int
    photo_id: int
    paths: tuple[str, ...]
    info: PhotoInfo
    face: FaceBox
    quality: float
    person_id: int | None
    person_name: str | None
    confirmed: bool


@dataclass(frozen=True, slots=True)
class FaceLine:
    """A face as a list shows it, without what only a look at the whole photo needs.

    Attributes
    ----------
    face_id, photo_id : int
    taken_at : datetime or None
    confirmed : bool
    quality : float
    person_id : int or None
    likeness : float or None
        Squared distance to the person's nearest faces, small where it is certain; None where nobody worked it out
        (`engine.suggestions.doubt.likeness` does).
    date_source, date_precision : str or None
        As in `PhotoInfo`.
    moment_ms : int or None
        When the face is there in a film.
    """

    face_id: int
    photo_id: int
    taken_at: datetime | None
    confirmed: bool
    quality: float
    person_id: int | None
    likeness: float | None = None
    date_source: str | None = None
    date_precision: str | None = None
    moment_ms: int | None = None


@dataclass(frozen=True, slots=True)
class SomebodyInPhoto:
    """Somebody who is said to be in a photo, nobody knows where.

    Attributes
    ----------
    person_id : int or None
        Who they are in the library; None for somebody new.
    face_ids : tuple of int
        Further faces that are known to be theirs.
    candidate_ids : tuple of int
        The faces of the photo that may be theirs.
    """

    person_id: int | None
    face_ids: tuple[int, ...]
    candidate_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """A photo in the library; `paths` are the present files with its content, ascending."""

    photo_id: int
    paths: tuple[str, ...]
    info: PhotoInfo


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photo as a list shows it; `n_faces` counts the faces that were not set aside as nobody."""

    photo_id: int
    taken_at: datetime | None
    n_faces: int
    duration_ms: int | None = None
    date_precision: str | None = None
    date_source: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with a photo that could be read all the same: a sentence for the user."""

    path: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """Which photos are wanted; every condition holds for each.

    Attributes
    ----------
    with_people : tuple of person_id
        All of them are in the photo.
    without_people : tuple of person_id
        None of them is.
    only_these : bool
        Nobody but `with_people` is in the photo. Every other person counts, named or not, unless hidden; faces
        that belong to nobody, set aside or too poor to tell, do not.
    years : (first, last) or None
        Taken in these years or between; photos without a date are left out then.
    """

    with_people: tuple[int, ...] = ()
    without_people: tuple[int, ...] = ()
    only_these: bool = False
    years: tuple[int, int] | None = None


class PhotoKind(StrEnum):
    """What photos can be narrowed down to."""

    ALL = "all"
    NOBODY_NAMED = "nobody-named"  # there are faces, but none of anybody with a name
    NO_FACES = "no-faces"
    WITH_PLACE = "with-place"
    DATE_GUESSED = "date-guessed"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos a timeline shows; every condition holds for each.

    Attributes
    ----------
    kind : PhotoKind
    folder : str or None
        The absolute path of a folder, in or below which a file shows the photo.
    on_day : (month, day) or None
        Taken on this day of whichever year.
    people : tuple of person_id
        All of them are in the photo.
    """

    kind: PhotoKind = PhotoKind.ALL
    folder: str | None = None
    on_day: tuple[int, int] | None = None
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoRun:
    """Photos that follow one another in a timeline: those of a month, or of a folder.

    Attributes
    ----------
    n_photos : int
    month : (year, month) or None
        None for photos without a date, and for a folder's.
    folder : str or None
    """

    n_photos: int
    month: tuple[int, int] | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Photos in order, and the runs that they fall into.

    Attributes
    ----------
    runs : tuple of PhotoRun
    photo_ids : (n,) int64
    """

    runs: tuple[PhotoRun, ...]
    photo_ids: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PhotoNote:
    """What a list says of a photo that somebody points at; `n_faces` leaves out those set aside as nobody."""

    photo_id: int
    taken_at: datetime | None
    date_source: str | None
    date_precision: str | None
    n_faces: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two named people, and the photos that show both.

    Attributes
    ----------
    first_id, second_id : int
    n_photos : int
    years : tuple of (year, n_photos)
        Ascending; photos without a date are in none.
    """

    first_id: int
    second_id: int
    n_photos: int
    years: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """What can be counted in a library, of photos that can be seen; None or 0 where there is nothing of the kind.

    Attributes
    ----------
    n_photos, n_dated : int
    first_photo : (photo_id, datetime) or None
        The oldest.
    busiest_day, busiest_year : (str, n_photos) or None
        "2019-05-14", and "2019".
    most_faces : (photo_id, n_faces) or None
        The photo with most faces.
    most_seen : (person_id, n_photos) or None
        Of the named.
    longest_known : (person_id, first year, last year) or None
        Of the named, who is seen over most years.
    share_of_weekend : float
        Of the photos with a date, those taken on a Saturday or Sunday.
    """

    n_photos: int = 0
    n_dated: int = 0
    first_photo: tuple[int, datetime] | None = None
    busiest_day: tuple[str, int] | None = None
    busiest_year: tuple[str, int] | None = None
    most_faces: tuple[int, int] | None = None
    most_seen: tuple[int, int] | None = None
    longest_known: tuple[int, int, int] | None = None
    share_of_weekend: float = 0.0


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody without a name, with what tells that they hardly matter.

    Attributes
    ----------
    person_id : int
    n_photos : int
    quality : float
        Of their best face.
    is_at_edge : bool
        Every face of theirs is cut by the edge of its photo, or nearly.
    """

    person_id: int
    n_photos: int
    quality: float
    is_at_edge: bool
