"""People painted for the window's tests, and drags as a mouse makes them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from engine.library import Library, NamePerson
from engine.networks.weights import describe
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto

NAMES = ("Anna", "Åsa", None, None, None)
N_PHOTOS = (7, 4, 5, 3, 1)
COLOURS = ((214, 120, 92), (86, 130, 190), (110, 170, 110), (190, 160, 70), (150, 110, 180))


class Family(NamedTuple):
    """What is in the library.

    Anna has 8 faces in 7 photos: 3 in 2018, two of them in one photo, 2 in 2019, 2 in 2020 and 1 without a date. Åsa
    has 4 faces; two people without names have 5 and 3; one more has a single face.
    """

    library: Library
    people: list[int]
    faces: list[list[int]]


def dialog_of(qtbot: Any, owner: QWidget, kind: type) -> Any:
    """Wait for a dialog above a page, and give it."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in owner.findChildren(kind)))
    return next(one for one in owner.findChildren(kind) if one.isVisible())


def make_family(folder: Path) -> Family:
    """Paint the photos and put them into a library."""
    library = Library.open(folder / "library.db")
    scans = [_scanned(folder, person, number) for person, n in enumerate(N_PHOTOS) for number in range(n)]
    library.scans.write(scans, (), (), "centerface", describe().id)
    faces: list[list[int]] = [[] for _ in N_PHOTOS]
    for face in library.reading.faces():
        faces[int(Path(face.paths[0]).stem.split("-")[0])].append(face.face_id)
    library.grouping.apply([(None, group) for group in faces])
    people = [one.person_id or 0 for group in faces for one in library.reading.faces(face_ids=group[:1])]
    for person_id, name in zip(people, NAMES, strict=True):
        if name:
            library.edits.do(NamePerson(person_id, name))
    return Family(library, people, faces)


def _scanned(folder: Path, person: int, number: int) -> ScannedPhoto:
    """Paint one photo of a person and say what a scan would find in it."""
    path = folder / f"{person}-{number}.jpg"
    n_faces = 2 if (person, number) == (0, 0) else 1
    _paint(path, COLOURS[person], n_faces)
    faces = tuple(_face(person, number + 50 * i, 20.0 + 80 * i) for i in range(n_faces))
    taken_at = None if number % 4 == 3 else datetime(2018 + number % 4, 5, 1 + number, 12)
    info = PhotoInfo(80 * n_faces, 80, "JPEG", taken_at)
    state = path.stat()
    photo = Photo(str(path), state.st_size, state.st_mtime_ns)
    return ScannedPhoto(photo, f"{1000 * person + number:032x}", info, faces)


def _paint(path: Path, colour: tuple[int, int, int], n_faces: int) -> None:
    picture = Image.new("RGB", (80 * n_faces, 80), (235, 232, 225))
    draw = ImageDraw.Draw(picture)
    for i in range(n_faces):
        draw.ellipse((80 * i + 20, 15, 80 * i + 60, 65), fill=colour)
    picture.save(path, quality=80)


def _face(person: int, number: int, x0: float) -> Embedding:
    """A face whose vector is near those of the same person."""
    vector = np.random.default_rng(person).normal(size=128)
    vector += 0.25 * np.random.default_rng(1000 * person + number + 7).normal(size=128)
    unit = np.round(vector / np.linalg.norm(vector) * 127).astype(np.int8)
    box = np.array([x0, 15, x0 + 40, 65], np.float32)
    landmarks = np.array([[x0 + 10, 30], [x0 + 30, 30], [x0 + 20, 40], [x0 + 12, 55], [x0 + 28, 55]], np.float32)
    return Embedding(FaceBox(box, landmarks, 0.9), 0.9 - number / 100, unit)


def mark_photo(family: Family, photo_id: int, values: str) -> None:
    """Change columns of a photo behind the library's back, as a scan of another file would have set them."""
    with closing(sqlite3.connect(family.library.path)) as connection, connection:
        connection.execute(f"update photo set {values} where id = ?", (photo_id,))


def drop(target: QWidget, data: QMimeData, place: QPoint) -> bool:
    """Drag something over a widget and let it fall there; whether it was taken."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, actions, data, buttons, keys)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    moving = QDragMoveEvent(place, actions, data, buttons, keys)
    QApplication.sendEvent(target, moving)
    dropping = QDropEvent(QPointF(place), actions, data, buttons, keys)
    QApplication.sendEvent(target, dropping)
    return dropping.isAccepted()
