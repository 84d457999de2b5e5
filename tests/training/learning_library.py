"""Libraries from which something can, or cannot, be learned."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.library import ConfirmFaces, Library, NamePerson
from engine.networks.weights import Weights, describe
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from engine.vectors.unit_vectors import quantise
from tests.fakes import unit_rows

NAMES = ("Anna", "Bert", "Cleo", "Dora", "Emil", "Fritz", "Greta", "Hans", "Ida", "Jan", "Karl", "Lena")


def faces_of(n_people: int, n_faces: int, nuisance: float, noise: float = 0.5, seed: int = 0) -> np.ndarray:
    """Embeddings (n_people, n_faces, 128): what tells people apart, and as much again that does not.

    The nuisance (light, say) lies in eight directions that are the same for everybody, so a linear map can remove it;
    the noise lies in all directions, so none can.
    """
    rng = np.random.default_rng(seed)
    people = unit_rows(rng, n_people)
    directions = np.linalg.qr(rng.normal(size=(128, 8)))[0]
    light = nuisance * rng.normal(size=(n_people, n_faces, 8)) / np.sqrt(8)
    rest = noise * rng.normal(size=(n_people, n_faces, 128)) / np.sqrt(128)
    x = people[:, None] + light @ directions.T + rest
    return (x / np.linalg.norm(x, axis=2, keepdims=True)).astype(np.float32)


def fill(
    library: Library, embeddings: np.ndarray, n_confirmed: int | None = None, weights: Weights | None = None
) -> list[list[int]]:
    """Write people, each face in a photo of its own, name them and confirm their first faces; returns the faces."""
    weights = weights or describe()
    faces: list[list[int]] = []
    for who, theirs in enumerate(embeddings):
        box = FaceBox(np.array([0, 0, 40, 50], np.float32), np.zeros((5, 2), np.float32), 0.9)
        scans = [
            ScannedPhoto(
                Photo(f"/p/{who}/{k}.jpg", 1, 1),
                f"{who:04x}{k:028x}",
                PhotoInfo(100, 100, "JPEG"),
                (Embedding(box, 0.9, quantise(x[None])[0]),),
            )
            for k, x in enumerate(theirs)
        ]
        before = {face.face_id for face in library.reading.faces()}
        library.scans.write(scans, [], [], "detector", weights.id)
        faces.append(sorted({face.face_id for face in library.reading.faces()} - before))
    library.grouping.apply([(None, theirs) for theirs in faces])
    for name, theirs in zip(NAMES, faces, strict=False):
        (face,) = library.reading.faces(face_ids=theirs[:1])
        library.edits.do(NamePerson(face.person_id, name))
        if confirmed := theirs[:n_confirmed]:
            library.edits.do(ConfirmFaces(tuple(confirmed)))
    return faces


def open_in(folder: Path) -> Library:
    """Open a new library."""
    return Library.open(folder / "library.sqlite")
