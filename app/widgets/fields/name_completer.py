"""The names of everyone, offered with their faces where a name is typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.session.everyone import Everyone
from app.style import theme
from app.widgets.pictures.placeholder import paint_disc

_FACE_PX = 28


def name_completer(people: Everyone, field: QLineEdit) -> QCompleter:
    """Complete a name by those that exist, wherever in them the typed text stands."""
    completer = QCompleter(people.names, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("kind", "offers")
        popup.setItemDelegate(OfferDelegate(people, popup))  # Qt's own for completions knows no style sheet
    return completer


class OfferDelegate(QStyledItemDelegate):
    """Paints a name with the face of whoever bears it before it.

    Parameters
    ----------
    people : Everyone
    """

    def __init__(self, people: Everyone, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._people, self._popup = people, popup
        if people.portraits is not None:
            people.portraits.ready.connect(self._repaint)  # as a method, which goes with this and its list

    def _repaint(self, kind: str, face_id: int) -> None:
        if kind == "face" and self._popup.isVisible():
            self._popup.viewport().update()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        whole = super().sizeHint(option, index)
        side = theme.scaled_picture(_FACE_PX)
        return QSize(whole.width() + side + theme.GAP, max(whole.height(), side + theme.GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, side, direction = option.rect, theme.scaled_picture(_FACE_PX), option.direction
        face = QRect(rect.left() + theme.GAP, rect.top() + (rect.height() - side) // 2, side, side)
        option.rect = QStyle.visualRect(direction, rect, rect.adjusted(side + theme.GAP, 0, 0, 0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.current().accent_soft)
        super().paint(painter, option, index)
        name = str(index.data() or "")
        person = self._people.called(name)
        disc = None
        if person is not None and person.cover_face_id is not None and self._people.portraits is not None:
            ratio = painter.device().devicePixelRatioF()
            disc = self._people.portraits.disc(person.cover_face_id, side, ratio)
        paint_disc(painter, QStyle.visualRect(direction, rect, face), disc, name)
        painter.restore()
