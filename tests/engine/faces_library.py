"""A library of faces near to chosen centres, for the tests of what compares faces."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.library import Library
from engine.networks.weights import Weights
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import Suggestion, suggest, suggest_by_mean
from engine.vectors.unit_vectors import quantise
from tests.fakes import unit_rows

CENTRES = unit_rows(np.random.default_rng(0), 8)
WEIGHTS = Weights("nns2", Path("nowhere"), "aa" * 32, 128, (140, 116), 124.0, True, 1.0, 1.2, {})


def near(who: int, spread: float = 0.3, seed: int = 0) -> NDArray[np.float32]:
    """A unit embedding near a centre; with a spread of 0.3 two of one centre are about 0.16 apart."""
    x = CENTRES[who] + spread * unit_rows(np.random.default_rng(seed), 1)[0]
    return (x / np.linalg.norm(x)).astype(np.float32)


def suggestions(library: Library, limit: int = 50, *, learning: bool = True, **most: int) -> list[Suggestion]:
    """List what is asked about a library as it is now."""
    knowledge = Knowledge.read(library, WEIGHTS)
    return suggest(knowledge, limit, **most) if learning else suggest_by_mean(knowledge, limit)


def add(
    library: Library,
    vectors: Sequence[NDArray[np.float32]],
    *,
    together: bool = False,
    quality: float = 0.8,
    year: int | None = None,
) -> list[int]:
    """Write faces, each in a photo of its own or all in one; returns their ids."""
    before = {face.face_id for face in library.reading.faces()}
    faces = []
    for k, vector in enumerate(vectors):
        box = np.array([50 * k, 0, 50 * k + 40, 50], np.float32)
        faces.append(Embedding(FaceBox(box, np.zeros((5, 2), np.float32), 0.9), quality, quantise(vector[None])[0]))
    photos = [tuple(faces)] if together else [(face,) for face in faces]
    scans = []
    for k, inside in enumerate(photos):
        name = f"{len(before):05d} {k:05d}"
        info = PhotoInfo(5000, 100, "JPEG", None if year is None else datetime(year, 1, 1 + k % 28))
        scans.append(ScannedPhoto(Photo(f"/p/{name}", 1, 1), name, info, inside))
    library.scans.write(scans, [], [], "detector", WEIGHTS.id)
    return sorted({face.face_id for face in library.reading.faces()} - before)


def add_person(library: Library, vectors: Sequence[NDArray[np.float32]], **how: object) -> tuple[int, list[int]]:
    """Write faces and make them a person without deciding anything about them; returns the person and the faces."""
    face_ids = add(library, vectors, **how)  # type: ignore[arg-type]
    with library.transaction() as connection:
        made = "INSERT INTO person (hidden, created_at) VALUES (0, '2020-01-01 00:00:00') RETURNING id"
        (person_id,) = connection.exec_driver_sql(made).one()
        for face_id in face_ids:
            connection.exec_driver_sql("INSERT INTO assignment VALUES (?, ?, 0, 0)", (face_id, person_id))
    return person_id, face_ids
