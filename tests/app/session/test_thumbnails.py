"""Thumbnails: cut in the background, a few pixmaps in each turn of the event loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QAbstractEventDispatcher, QRectF, QSize, Qt
from PySide6.QtGui import QImage

from app.session.portraits import Portraits
from app.session.session import Session
from app.session.thumbnails import PER_TURN, Thumbnails
from app.style.cutting import Shape, cut
from engine.library import Library
from engine.networks.weights import describe
from engine.photos.thumbnail_store import ThumbnailStore
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from tests.app.family import Family


def test_a_cut_fills_its_shape_on_any_screen() -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    made = cut(picture, Shape(16, 16, 8, 2.0))
    assert (made.width(), made.height(), made.devicePixelRatio()) == (32, 32, 2.0)
    assert made.pixelColor(16, 16) == Qt.GlobalColor.red
    assert made.pixelColor(0, 0).alpha() == 0


def test_nobody_loses_their_head_where_a_photo_is_cut(
    qtbot: Any, thumbnails: Thumbnails, session: Session, tmp_path: Path
) -> None:
    photo_id = _photo_of_somebody_tall(session, tmp_path / "tall.jpg")
    portraits = Portraits(thumbnails, thumbnails)

    def cut_to(width: int, height: int) -> QImage | None:
        made = portraits.cut("photo", photo_id, QSize(width, height), 4, 1.0)
        return None if made is None else made.toImage()

    qtbot.waitUntil(lambda: cut_to(208, 168) is not None)
    assert _n_red(cut_to(208, 168)) > 0.9 * 30 * 30 * (208 / 100) ** 2 * 3.14 / 4  # all of the head
    assert _n_red(cut_to(104, 84)) > 0.9 * 30 * 30 * (104 / 100) ** 2 * 3.14 / 4  # at once, from the other one


def _photo_of_somebody_tall(session: Session, path: Path) -> int:
    """Paint somebody who stands upright, so that the middle of the photo is their belt."""
    picture = Image.new("RGB", (100, 300), (235, 232, 225))
    ImageDraw.Draw(picture).ellipse((35, 20, 65, 50), fill=(220, 40, 40))
    picture.save(path, quality=95)
    return _scan(session, path, "f" * 32, height_px=300)


def _scan(session: Session, path: Path, content: str, height_px: int) -> int:
    box, marks = np.array([35, 20, 65, 50], np.float32), np.full((5, 2), 40, np.float32)
    face = Embedding(FaceBox(box, marks, 0.9), 0.9, np.full(128, 11, np.int8))
    photo, info = Photo(str(path), path.stat().st_size, 1), PhotoInfo(100, height_px, "JPEG", None)
    scanned = ScannedPhoto(photo, content, info, (face,))
    session.library.scans.write([scanned], (), (), "centerface", describe().id)
    return max(face.photo_id for face in session.library.reading.faces())


def _n_red(picture: QImage | None) -> int:
    assert picture is not None
    colours = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(colour.red() > 180 and colour.green() < 90 for colour in colours)


def test_a_focus_is_in_the_middle_where_it_can_be() -> None:
    picture = QImage(100, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    picture.setPixelColor(50, 200, Qt.GlobalColor.red)
    made = cut(picture, Shape(100, 100, 0, 1.0), QRectF(0.4, 0.6, 0.2, 2 / 15))  # from 180 to 220
    assert made.pixelColor(50, 50) == Qt.GlobalColor.red
    picture.setPixelColor(50, 30, Qt.GlobalColor.blue)
    heads_first = cut(picture, Shape(100, 100, 0, 1.0), QRectF(0, 0.1, 1, 0.9))  # more than there is room for
    assert heads_first.pixelColor(50, 0) == Qt.GlobalColor.blue


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


class AtOnce(Executor):
    """Makes everything as soon as it is asked for, and does something right after each."""

    def __init__(self) -> None:
        self.then: Callable[[], object] = lambda: None

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(function(*arguments, **named))
        self.then()
        return done


@pytest.fixture
def at_once() -> AtOnce:
    return AtOnce()


@pytest.fixture
def eager(session: Session, at_once: AtOnce, tmp_path: Path) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(session.library, ThumbnailStore(tmp_path / "eager.db"), pool=at_once)
    yield thumbnails
    thumbnails.close()


def test_no_turn_makes_many_pixmaps(qtbot: Any, eager: Thumbnails, family: Family) -> None:
    turn, ready = count(), Counter[int]()
    now = [next(turn)]
    loop = QAbstractEventDispatcher.instance()
    loop.awake.connect(lambda: now.append(next(turn)))
    eager.ready.connect(lambda *_: ready.update(now[-1:]))
    faces = [face_id for theirs in family.faces for face_id in theirs]
    for face_id in faces:
        eager.face(face_id)
    qtbot.waitUntil(lambda: ready.total() == len(faces))
    assert max(ready.values()) <= PER_TURN


def test_a_photo_that_was_edited_gets_a_new_thumbnail(
    qtbot: Any, session: Session, eager: Thumbnails, tmp_path: Path
) -> None:
    def height() -> int:
        qtbot.waitUntil(lambda: eager.photo(photo_id) is not None)
        shown = eager.photo(photo_id)
        return 0 if shown is None else shown.height()

    path = tmp_path / "tall.jpg"
    photo_id = _photo_of_somebody_tall(session, path)
    assert height() == 300
    Image.open(path).crop((0, 0, 100, 200)).save(path)
    assert _scan(session, path, "e" * 32, height_px=200) == photo_id
    assert eager.photo(photo_id) is not None  # until it is known that something was scanned
    with qtbot.waitSignal(eager.ready):
        eager.renew()
    assert height() == 200


def test_faces_that_another_process_forgot_are_dropped(
    qtbot: Any, session: Session, eager: Thumbnails, family: Family
) -> None:
    gone, kept = family.faces[0][0], family.faces[1][0]
    eager.face(gone), eager.face(kept)
    qtbot.waitUntil(lambda: eager.face(gone) is not None and eager.face(kept) is not None)
    with Library.open(session.library.path) as other:
        other.forgetting.forget(family.people[0])
    with qtbot.waitSignal(eager.ready) as told:
        eager.renew()
    assert told.args == ["face", gone]
    shown = eager.face(gone)
    assert shown is None or shown.isNull()
    assert eager.face(kept) is not None


class MeanwhileStore(ThumbnailStore):
    """Lets something happen between the look for a thumbnail and its making."""

    def __init__(self, path: Path, meanwhile: Callable[[], object]) -> None:
        super().__init__(path)
        self._meanwhile = meanwhile

    def get(self, key: str) -> bytes | None:
        found = super().get(key)
        self._meanwhile()
        return found


def test_what_is_made_of_somebody_while_they_are_forgotten_is_not_kept(
    qtbot: Any, session: Session, at_once: AtOnce, family: Family, tmp_path: Path
) -> None:
    store = MeanwhileStore(tmp_path / "late.db", lambda: session.library.forgetting.forget(family.people[0]))
    late = Thumbnails(session.library, store, pool=at_once)
    with qtbot.waitSignal(late.ready):
        late.face(family.faces[0][0])
    shown = late.face(family.faces[0][0])
    assert shown is not None and shown.isNull()
    assert store.keys() == []
    late.close()


def test_what_arrived_before_the_end_is_told_to_nobody_after_it(
    qtbot: Any, eager: Thumbnails, at_once: AtOnce, family: Family
) -> None:
    at_once.then = eager.close
    with qtbot.assertNotEmitted(eager.ready, wait=50):
        eager.face(family.faces[0][0])
