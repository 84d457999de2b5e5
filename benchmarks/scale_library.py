"""A library of imaginary faces, as many as an archive's, that were grouped but for the last ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np

from engine.grouping.averaging.kept_averages import KeptAverages
from engine.grouping.cluster import Constraints
from engine.library import Library
from engine.library.beside import averages_file
from engine.networks.weights import Weights
from engine.vectors.unit_vectors import dequantise

_NO_BOX = bytes(40)


def make_library(
    path: Path, weights: Weights, vectors: np.ndarray, person: np.ndarray, constraints: Constraints, n_new: int
) -> None:
    """Write a library whose last faces are new, and what is kept of the others' grouping.

    The people of the others are given, and their averages made up: they are themselves.
    """
    Library.open(path).close()
    n_old = len(vectors) - n_new
    people, person = np.unique(person[:n_old], return_inverse=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement, rows in _rows(weights, vectors, person, len(people), constraints):
            connection.executemany(statement, rows)
    kept = KeptAverages(averages_file(path))
    kept.write(vectors[:n_old], weights.cluster_threshold, dequantise(vectors[:n_old]))
    kept.keep()


def _rows(
    weights: Weights, vectors: np.ndarray, person: np.ndarray, n_people: int, constraints: Constraints
) -> Iterator[tuple[str, Iterator[tuple[Any, ...]]]]:
    faces, photos = range(len(vectors)), range(int(constraints.photo.max()) + 1)
    yield "insert into weights values (1, ?, ?)", iter([(weights.net, weights.sha256)])
    yield (
        "insert into photo (id, content_hash, width_px, height_px, format, taken_at, detector, scanned_with)"
        " values (?, ?, 640, 480, 'JPEG', null, '', 1)",
        ((i + 1, f"{i * 2654435761 % 2**32:032x}") for i in photos),
    )
    yield (
        "insert into face (id, photo_id, x0, y0, x1, y1, landmarks, score, quality, drawn_by_user)"
        " values (?, ?, ?, 10, 640, 60, ?, 0.9, ?, 0)",
        (
            (i + 1, int(constraints.photo[i]) + 1, i * 40503 % 6000 / 10, _NO_BOX, float(not constraints.poor[i]))
            for i in faces
        ),
    )
    yield (
        "insert into embedding (face_id, weights_id, vector, checksum) values (?, 1, ?, ?)",
        ((i + 1, blob := vectors[i].tobytes(), crc32(blob)) for i in faces),
    )
    yield (
        "insert into person (id, created_at, hidden) values (?, '2024-01-01 00:00:00.000000', 0)",
        ((i + 1,) for i in range(n_people)),
    )
    yield (
        "insert into assignment (face_id, person_id, confirmed) values (?, ?, 0)",
        ((i + 1, of + 1) for i, of in enumerate(person.tolist())),
    )
