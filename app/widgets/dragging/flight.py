"""What a drag looks like, and faces that fly to where they were put."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QMimeData, QPoint, QPropertyAnimation, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QWidget

from app.style import theme

_FLIGHT_MS = 180
_STEP_PX = 10
_BADGE_PX = 24


def drag_discs(source: QWidget, data: QMimeData, pictures: Sequence[QPixmap | None], n: int) -> None:
    """Drag something, with up to three pictures of it under the pointer and a count where there are more."""
    drag = QDrag(source)
    drag.setMimeData(data)
    shown = [picture for picture in pictures if picture is not None][:3]
    if shown:
        picture = _pile(shown, n)
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize().toSize()
        drag.setHotSpot(QPoint(size.width() // 2, size.height() // 2))
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def _pile(pictures: Sequence[QPixmap], n: int) -> QPixmap:
    ratio = pictures[0].devicePixelRatioF()
    size_of_first = pictures[0].deviceIndependentSize().toSize()
    spread = _STEP_PX * (len(pictures) - 1)
    size = QSize(size_of_first.width() + spread, size_of_first.height() + spread)
    pile = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    pile.setDevicePixelRatio(ratio)
    pile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.92)
    for place, picture in reversed(list(enumerate(pictures))):
        painter.drawPixmap(QPoint(place * _STEP_PX, place * _STEP_PX), picture)
    if n > 1:
        _paint_badge(painter, QRect(0, 0, _BADGE_PX, _BADGE_PX), n)
    painter.end()
    return pile


def _paint_badge(painter: QPainter, rect: QRect, n: int) -> None:
    colours = theme.current()
    painter.setOpacity(1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    painter.drawEllipse(rect)
    font = QFont(QApplication.font())
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colours.on_accent)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(n) if n < 100 else "99+")


def fly(over: QWidget, picture: QPixmap | None, start: QRect, end: QRect, animated: bool | None = None) -> None:
    """Animate a picture across a widget's window, from and to places on the screen.

    Parameters
    ----------
    over : QWidget
    picture : QPixmap or None
    start, end : QRect
    animated : bool, optional
        Without, as the desktop wants it.
    """
    window = over.window()
    wanted = animations_on() if animated is None else animated
    if picture is None or not wanted or not window.isVisible():
        return
    label = QLabel(window)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setScaledContents(True)
    label.setPixmap(picture)
    flight = QPropertyAnimation(label, b"geometry", label)
    flight.setDuration(_FLIGHT_MS)
    flight.setEasingCurve(QEasingCurve.Type.InOutCubic)
    flight.setStartValue(QRect(window.mapFromGlobal(start.topLeft()), start.size()))
    flight.setEndValue(QRect(window.mapFromGlobal(end.topLeft()), end.size()))
    flight.finished.connect(label.deleteLater)
    label.show()
    flight.start()


def animations_on() -> bool:
    """Report whether the desktop wants things to move."""
    wanted = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return wanted > 0 and QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
