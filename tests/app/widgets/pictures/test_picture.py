"""A face or photo as a widget."""

from __future__ import annotations

from typing import Any

from PIL import Image
from PySide6.QtCore import QSize, Qt

from app.session.parts import WindowParts
from app.widgets.pictures.picture import Picture
from tests.app.family import Family


def test_nobody_in_a_photo_loses_their_head(qtbot: Any, parts: WindowParts, family: Family) -> None:
    face = parts.session.library.reading.faces(face_ids=[family.faces[2][0]])[0]
    with Image.open(face.paths[0]) as photo:
        assert photo.width == photo.height, "or this shows nothing"
    picture = Picture(parts.portraits, QSize(144, 60), 8, "photo", whole=True)
    picture.show_one(face.photo_id)
    qtbot.addWidget(picture)
    picture.show()
    qtbot.waitUntil(lambda: parts.portraits.whole("photo", face.photo_id) is not None)
    shown = picture.grab().toImage()
    ground = Qt.GlobalColor.transparent
    assert shown.pixelColor(4, 30) == picture.grab().toImage().pixelColor(140, 30) != ground
    top, middle = shown.pixelColor(72, 2), shown.pixelColor(72, 30)
    assert abs(top.red() - 235) < 12, "the wall above the head"
    assert abs(middle.red() - 110) < 25 and middle.green() > 150, "the face"
