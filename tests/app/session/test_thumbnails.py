"""Thumbnails: cut in the background, a few pixmaps in each turn of the event loop."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.session import thumbnails as module
from app.session.portraits import Portraits
from app.session.thumbnails import Thumbnails
from app.style.cutting import Shape, cut
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


def test_no_turn_makes_many_pixmaps(qtbot: Any, thumbnails: Thumbnails) -> None:
    ready: list[int] = []
    thumbnails.ready.connect(lambda _kind, one_id: ready.append(one_id))
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    n = 3 * module._PER_TURN
    thumbnails._arrived.extend((("face", one, None), image) for one in range(n))
    thumbnails._keep_some()
    assert len(ready) == module._PER_TURN
    qtbot.waitUntil(lambda: len(ready) == n)
    assert len(set(ready)) == n


def test_what_arrived_before_the_end_is_told_to_nobody_after_it(thumbnails: Thumbnails) -> None:
    ready: list[int] = []
    thumbnails.ready.connect(lambda _kind, one_id: ready.append(one_id))
    thumbnails._arrived.append((("face", 1, None), QImage(8, 8, QImage.Format.Format_RGB32)))
    thumbnails.close()
    thumbnails._keep_some()
    assert not ready
