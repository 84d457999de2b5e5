"""Thumbnails: cut in the background, a few pixmaps in each turn of the event loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, Qt
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


def test_what_arrived_before_the_end_is_told_to_nobody_after_it(
    qtbot: Any, eager: Thumbnails, at_once: AtOnce, family: Family
) -> None:
    at_once.then = eager.close
    with qtbot.assertNotEmitted(eager.ready, wait=50):
        eager.face(family.faces[0][0])
