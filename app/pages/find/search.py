"""Looking for faces like one, in the background."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.pages.find.model import Result, Sureness
from app.session.session import Session
from engine.active_weights import adapted
from engine.errors import KnownError
from engine.grouping.regrouping import cluster_threshold
from engine.library import Library
from engine.networks.weights import Weights
from engine.scanning.face_maker import FaceMaker, OutsideFace
from engine.search.gallery import probe_of_face
from engine.vectors.unit_vectors import dequantise

_AT_MOST = 1000


def sureness(library: Library, weights: Weights) -> Sureness:
    """Tell what distances mean in words, as the user set the sensitivity."""
    return Sureness.of(cluster_threshold(library, weights), weights.same_threshold)


def like_face(session: Session, face_id: int) -> list[Result]:
    """Rank the faces like one of the library's, without itself."""
    probe = probe_of_face(session.library, session.weights, face_id)
    if probe is None:
        raise KnownError("This face was not looked at with the network in use. Look for new photos first, please.")
    return [one for one in like(session, probe) if one.face_id != face_id]


def like_person(session: Session, person_id: int) -> list[Result]:
    """Rank the faces like all of a person's together, without theirs."""
    vectors = session.library.reading.vectors(session.weights.id, [person_id]).vectors
    if not len(vectors):
        raise KnownError("This person has no face that could be looked for.")
    mean = dequantise(vectors).mean(axis=0)
    probe = mean / max(float(np.linalg.norm(mean)), 1e-12)
    return [one for one in like(session, probe) if one.person_id != person_id]


def like_outside(session: Session, face: OutsideFace) -> list[Result]:
    """Rank the faces like one from outside the library."""
    return like(session, adapted(session.library, session.weights, face.embedding[None])[0])


def like(session: Session, probe: NDArray[np.float32]) -> list[Result]:
    """Rank the faces that may be the probe's person."""
    library, weights = session.library, session.weights
    farthest = sureness(library, weights).maybe
    matches = [one for one in session.gallery.now(weights).nearest(probe, _AT_MOST) if one.distance <= farthest]
    lines = {line.face_id: line for line in library.reading.face_lines([one.face_id for one in matches])}
    return [
        Result(one.face_id, lines[one.face_id].photo_id, lines[one.face_id].person_id, None, one.distance)
        for one in matches
        if one.face_id in lines
    ]


def faces_of_picture(maker: FaceMaker, weights: Weights, picture: Path | QImage) -> list[OutsideFace]:
    """Find the faces of a file, or of a picture from the clipboard."""
    if isinstance(picture, Path):
        return maker.outside(weights, picture)
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "picture.png"
        picture.save(str(path))
        return maker.outside(weights, path)
