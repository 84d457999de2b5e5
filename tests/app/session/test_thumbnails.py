"""Thumbnails: cut in the background, a few pixmaps in each turn of the event loop."""

from __future__ import annotations

import threading
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage

from app.session.portraits import Portraits
from app.session.session import Session
from app.session.thumbnails import PER_TURN, Thumbnails
from app.style.cutting import Shape, cut
from engine.photos.thumbnail_store import ThumbnailStore
from tests.app.family import Family


def test_a_cut_fills_its_shape_on_any_screen() -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    made = cut(picture, Shape(16, 16, 8, 2.0))
    assert (made.width(), made.height(), made.devicePixelRatio()) == (32, 32, 2.0)
    assert made.pixelColor(16, 16) == Qt.GlobalColor.red
    assert made.pixelColor(0, 0).alpha() == 0


def test_another_shape_stands_in_until_the_right_one_is_there(
    qtbot: Any, thumbnails: Thumbnails, family: Family
) -> None:
    face_id, make = family.faces[0][0], Portraits(thumbnails, thumbnails)
    assert make.disc(face_id, 40, 1.0) is None
    qtbot.waitUntil(lambda: make.disc(face_id, 40, 1.0) is not None)
    meanwhile = make.disc(face_id, 64, 1.0)
    assert meanwhile is not None and meanwhile.width() == 64
    with qtbot.waitSignal(thumbnails.ready):
        pass
    right = make.disc(face_id, 64, 1.0)
    assert right is not None and right.cacheKey() == make.disc(face_id, 64, 1.0).cacheKey()  # type: ignore[union-attr]
    thumbnails.forget("face", face_id)
    assert make.disc(face_id, 64, 1.0) is None


class GreyStore(ThumbnailStore):
    """Has the same picture for everything, once it may give it, and counts how often it was asked."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.may_give = threading.Event()
        self.n_asked = 0
        self._jpeg = BytesIO()
        Image.new("RGB", (8, 8), "grey").save(self._jpeg, "JPEG")

    def get(self, key: str) -> bytes | None:
        self.n_asked += 1
        self.may_give.wait()
        return self._jpeg.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> GreyStore:
    return GreyStore(tmp_path / "grey.db")


def test_no_more_is_made_than_a_turn_can_show(qtbot: Any, session: Session, store: GreyStore, family: Family) -> None:
    thumbnails = Thumbnails(session.library, store)
    store.may_give.set()
    ahead: list[int] = []
    thumbnails.ready.connect(lambda _kind, _id: ahead.append(store.n_asked - len(ahead)))
    faces = [face for theirs in family.faces for face in theirs]
    assert [thumbnails.face(face) for face in faces] == [None] * len(faces)
    qtbot.waitUntil(lambda: len(ahead) == len(faces))
    assert max(ahead) <= PER_TURN < len(faces)
    assert all(thumbnails.face(face) is not None for face in faces)
    thumbnails.close()


def test_what_arrived_before_the_end_is_told_to_nobody_after_it(
    qtbot: Any, session: Session, store: GreyStore, family: Family
) -> None:
    thumbnails = Thumbnails(session.library, store)
    ready: list[int] = []
    thumbnails.ready.connect(lambda _kind, face_id: ready.append(face_id))
    thumbnails.face(family.faces[0][0])
    qtbot.waitUntil(lambda: store.n_asked == 1)
    store.may_give.set()
    thumbnails.close()
    QCoreApplication.processEvents()
    assert not ready
