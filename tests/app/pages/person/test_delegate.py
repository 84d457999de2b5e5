"""What is written on a face's tile."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from app.pages.person.delegate import FaceDelegate
from app.pages.person.list_model import FaceRole


class NoPortraits:
    """Has no picture of anybody."""

    def cut(self, *_shape: Any) -> None:
        """Return none."""


def painted(**known: Any) -> QImage:
    model, item = QStandardItemModel(), QStandardItem()
    item.setData(1, FaceRole.N_FACES)
    for role, value in known.items():
        item.setData(value, FaceRole[role])
    model.appendRow(item)
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    painter = QPainter(image)
    FaceDelegate(NoPortraits()).paint(painter, option, model.index(0, 0))  # type: ignore[arg-type]
    painter.end()
    return image


def test_the_age_in_a_film_can_be_read(qtbot: Any) -> None:
    with_age, with_both = painted(AGE="7 years"), painted(AGE="7 years", MOMENT=83_000)
    assert with_both != with_age
    corner = QRect(0, 95, 120, 25)
    assert with_both.copy(corner) == with_age.copy(corner)
