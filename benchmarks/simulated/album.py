"""Libraries of labelled faces for simulated users: validation people and strangers, without any photo files."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.library import Library
from engine.networks.weights import Weights, load
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from engine.vectors.unit_vectors import quantise

NOBODY = -1
"""The identity of a stranger, whom the user does not care to name."""
_SAME = 0.4  # two identities whose teacher centres are this near are one person under two labels
_PHOTO_SHARES = (0.55, 0.25, 0.13, 0.07)  # of photos with one face, two, three and four
_FIRST_DAY, _DAYS = datetime(2004, 1, 1), 20 * 365
_BIG = 20  # a person with so many faces is rare among the validation people, and the heart of an album
_BOX_PX = 100


@dataclass(frozen=True, eq=False)
class Faces:
    """Embedded faces with labels; row i of each array is one face.

    Attributes
    ----------
    embedding : (n, 128) float32, unit rows
    identity : (n,) int64
    quality : (n,) float32, in [0, 1]
    row : (n,) int64
        Where each is among the training data's faces.
    """

    embedding: NDArray[np.float32]
    identity: NDArray[np.int64]
    quality: NDArray[np.float32]
    row: NDArray[np.int64]

    def take(self, rows: NDArray[np.int64], identity: NDArray[np.int64]) -> Faces:
        """Choose rows, under other identities."""
        return replace(
            self, embedding=self.embedding[rows], quality=self.quality[rows], row=self.row[rows], identity=identity
        )


def validation_faces(folder: Path, cache: Path, weights: Weights) -> Faces:
    """Embed the labelled validation faces, and leave out those whose label the teacher contradicts (about 1%).

    Parameters
    ----------
    folder, cache : Path
        As for `training.data.faces.open_faces`; the embeddings are kept in the cache too.
    weights : Weights
    """
    with np.load(folder / "index.npz") as index:
        rows = np.flatnonzero((index["split"] == 1) & (index["identity"] >= 0))
        columns = {name: index[name][rows] for name in ("teacher", "identity", "det_score", "source_px")}
    teacher = columns["teacher"].astype(np.float32)
    identity, kept = tidy_labels(teacher, columns["identity"])
    quality = (columns["det_score"] * columns["source_px"].clip(0, 1)).astype(np.float32)
    embedding = _embedded(folder, cache, weights, rows)
    return Faces(embedding[kept], identity[kept], quality[kept], rows[kept])


def tidy_labels(
    teacher: NDArray[np.float32], identity: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Join identities that are one person, and find the faces that are nearer to another one than to their own.

    Parameters
    ----------
    teacher : (n, 128) float32, unit rows
    identity : (n,) int32

    Returns
    -------
    identity : (n,) int64, from 0
    kept : (n,) bool
    """
    values, who = np.unique(identity, return_inverse=True)
    centres = _centres(teacher, who, len(values))
    near = np.tril(2.0 - 2.0 * centres @ centres.T < _SAME, -1)
    joined = np.arange(len(values))
    for late, early in np.argwhere(near):
        joined[late] = joined[early]
    who = np.unique(joined[who], return_inverse=True)[1].astype(np.int64)
    n_people = int(who.max()) + 1
    sums = np.zeros((n_people, teacher.shape[1]))
    np.add.at(sums, who, teacher)
    to_others = 2.0 - 2.0 * teacher @ _centres(teacher, who, n_people).T
    to_others[np.arange(len(who)), who] = np.inf
    without = sums[who] - teacher
    to_own = 2.0 - 2.0 * (teacher * without).sum(1) / np.maximum(np.linalg.norm(without, axis=1), 1e-9)
    return who, to_own < to_others.min(1)


def _centres(x: NDArray[np.float32], who: NDArray[np.int64], n: int) -> NDArray[np.float64]:
    sums = np.zeros((n, x.shape[1]))
    np.add.at(sums, who, x)
    return sums / np.linalg.norm(sums, axis=1, keepdims=True)


def _embedded(folder: Path, cache: Path, weights: Weights, rows: NDArray[np.int64]) -> NDArray[np.float32]:
    from training.data.faces import open_faces
    from training.runs.validation import embed_stored

    which = hashlib.sha256(weights.sha256.encode() + rows.tobytes()).hexdigest()[:12]
    kept = cache / f"simulated-{weights.net}-{which}.npy"
    if not kept.exists():
        pixels = open_faces(folder, cache).pixels
        net = load(weights)
        parts = [
            embed_stored(net, pixels[rows[at : at + 512]], weights.span_px, weights.mirror)
            for at in range(0, len(rows), 512)
        ]
        np.save(kept, np.concatenate(parts))
    embedded: NDArray[np.float32] = np.load(kept)
    return embedded


@dataclass(frozen=True)
class Style:
    """What an album is like.

    Attributes
    ----------
    name : str
    n_people, n_strangers : int
        Those whom the user wants to know, and those who are seen once.
    n_faces : (fewest, most)
        Of each person, evenly spread on a logarithmic scale, as far as there are so many.
    share_big : float
        Of the people who have `_BIG` faces or more among the validation faces; they are rare.
    n_named : int
        Groups that the user looks at for naming before anything else.
    """

    name: str
    n_people: int
    n_strangers: int
    n_faces: tuple[int, int]
    share_big: float
    n_named: int


FAMILY = Style("family", 25, 300, (10, 200), 1.0, 10)
CROWD = Style("crowd", 80, 300, (5, 60), 0.25, 25)


def draw_album(faces: Faces, style: Style, seed: int) -> Faces:
    """Draw an album. Strangers are other identities, one face each; their identity becomes `NOBODY`."""
    rng = np.random.default_rng(seed)
    people, counts = np.unique(faces.identity, return_counts=True)
    big = rng.permutation(people[counts >= _BIG])[: round(style.n_people * style.share_big)]
    others = rng.permutation(np.setdiff1d(people[counts >= style.n_faces[0]], big))
    n_others = style.n_people - len(big)
    chosen, strangers = [*big, *others[:n_others]], others[n_others:][: style.n_strangers]
    rows, identity = [], []
    for person in chosen:
        theirs = rng.permutation(np.flatnonzero(faces.identity == person))
        rows.append(theirs[: int(np.exp(rng.uniform(*np.log(style.n_faces))))])
        identity += [person] * len(rows[-1])
    rows += [rng.permutation(np.flatnonzero(faces.identity == person))[:1] for person in strangers]
    identity += [NOBODY] * len(strangers)
    return faces.take(np.concatenate(rows), np.array(identity, np.int64))


def photos_of(identity: NDArray[np.int64], rng: np.random.Generator) -> list[list[int]]:
    """Deal faces into photos of one to four, never a person twice: lists of rows."""
    photos: list[list[int]] = []
    wanted = 0
    for row in rng.permutation(len(identity)).tolist():
        there = {int(identity[other]) for other in photos[-1]} if photos else set()
        if not photos or len(photos[-1]) >= wanted or int(identity[row]) in there - {NOBODY}:
            photos.append([])
            wanted = 1 + int(rng.choice(len(_PHOTO_SHARES), p=_PHOTO_SHARES))
        photos[-1].append(row)
    return photos


def fill(library: Library, faces: Faces, weights: Weights, seed: int = 0) -> dict[int, int]:
    """Write an album into an empty library, its photos taken over twenty years; gives each face_id's row."""
    rng = np.random.default_rng(seed)
    photos = photos_of(faces.identity, rng)
    vectors = quantise(faces.embedding)
    scans = [_scan(number, rows, faces, vectors, rng) for number, rows in enumerate(photos)]
    library.scans.write(scans, [], [], "simulated", weights.id)
    place = {(f"/album/{n:05d}.jpg", k): row for n, rows in enumerate(photos) for k, row in enumerate(rows)}
    return {
        face.face_id: place[face.paths[0], round(float(face.face.box[0])) // _BOX_PX]
        for face in library.reading.faces()
    }


def _scan(
    number: int, rows: Sequence[int], faces: Faces, vectors: NDArray[np.int8], rng: np.random.Generator
) -> ScannedPhoto:
    taken_at = _FIRST_DAY + timedelta(days=int(rng.integers(_DAYS)), minutes=int(rng.integers(1440)))
    found = []
    for place, row in enumerate(rows):
        left = float(_BOX_PX * place)
        box = np.array([left, 0, left + 80, 100], np.float32)
        face = FaceBox(box, np.zeros((5, 2), np.float32), 0.9)
        found.append(Embedding(face, float(faces.quality[row]), vectors[row]))
    info = PhotoInfo(_BOX_PX * len(_PHOTO_SHARES), 100, "JPEG", taken_at)
    name = f"{number:05d}"
    return ScannedPhoto(Photo(f"/album/{name}.jpg", 1, 1), name, info, tuple(found))
