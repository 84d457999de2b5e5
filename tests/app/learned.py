"""A library of painted people of whom much is confirmed, and some faces with the wrong one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from engine.library import ConfirmFaces, Library, NamePerson
from engine.networks.weights import describe
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from engine.vectors.unit_vectors import quantise
from tests.training.learning_library import NAMES, faces_of

N_CONFIRMED, N_FACES = 10, 14
N_STRAYS = 3  # of Bert, with Anna; the last face of Bert is nobody's known person's


class Learned(NamedTuple):
    """People by number; faces of each as they truly are."""

    library: Library
    people: list[int]
    faces: list[list[int]]

    @property
    def strays(self) -> list[int]:
        """Bert's faces that grouping put with Anna."""
        return self.faces[1][N_CONFIRMED : N_CONFIRMED + N_STRAYS]


def make_learned(path: Path, n_people: int = 6, nuisance: float = 0.0, n_confirmed: int = N_CONFIRMED) -> Learned:
    """Paint the photos and put them into a library; the folder has to be there."""
    library = Library.open(path)
    embeddings = faces_of(n_people, N_FACES, nuisance, seed=3)
    scans = [_scanned(path.parent, who, k, x) for who, theirs in enumerate(embeddings) for k, x in enumerate(theirs)]
    library.scans.write(scans, (), (), "centerface", describe().id)
    faces: list[list[int]] = [[] for _ in range(n_people)]
    for face in library.reading.faces():
        faces[int(Path(face.paths[0]).stem.split("-")[0])].append(face.face_id)
    faces = [sorted(theirs) for theirs in faces]
    sure = [theirs[:N_CONFIRMED] for theirs in faces]
    library.grouping.apply([(None, theirs) for theirs in sure], [face for theirs in sure for face in theirs])
    people = [library.reading.faces(face_ids=theirs[:1])[0].person_id or 0 for theirs in faces]
    for person_id, name, theirs in zip(people, NAMES, sure, strict=False):
        library.edits.do(NamePerson(person_id, name))
        if n_confirmed:
            library.edits.do(ConfirmFaces(tuple(theirs[:n_confirmed])))
    guessed = [theirs[N_CONFIRMED:] for theirs in faces]
    guessed[0] += guessed[1][:N_STRAYS]
    guessed[1], last = [], guessed[1][N_STRAYS:]
    groups = [(person_id, [*one, *more]) for person_id, one, more in zip(people, sure, guessed, strict=True)]
    library.grouping.apply([*groups, (None, last)])
    return Learned(library, people, faces)


def _scanned(folder: Path, who: int, number: int, embedding: np.ndarray) -> ScannedPhoto:
    path = folder / f"{who}-{number:02d}.jpg"
    shade = np.random.default_rng(who).integers(70, 200, 3)
    picture = Image.new("RGB", (80, 80), (235, 232, 225))
    colour = tuple(int(one) for one in np.clip(shade + 4 * number, 0, 255))
    ImageDraw.Draw(picture).ellipse((20, 12, 60, 68), fill=colour)
    picture.save(path, quality=80)
    box = np.array([20, 12, 60, 68], np.float32)
    landmarks = np.array([[30, 30], [50, 30], [40, 42], [32, 55], [48, 55]], np.float32)
    found = (Embedding(FaceBox(box, landmarks, 0.9), 0.9 - number / 100, quantise(embedding[None])[0]),)
    state = path.stat()
    info = PhotoInfo(80, 80, "JPEG", datetime(2010 + number, 5, 1, 12))
    return ScannedPhoto(Photo(str(path), state.st_size, state.st_mtime_ns), f"{1000 * who + number:032x}", info, found)
