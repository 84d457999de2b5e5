"""A check box whose words go on in another line where there is no room: in a large type, or another language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_WORDS = Qt.TextFlag.TextWordWrap


class WrappedCheckBox(QCheckBox):
    """Behaves as any check box.

    Parameters
    ----------
    text : str
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of all lines."""
        room = QRect(0, 0, max(1, width - self._before_px), 0)
        lines = self.fontMetrics().boundingRect(room, _WORDS, self.text())
        return max(lines.height() + self._line.height() - self.fontMetrics().height(), self._line.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return room for the longest word."""
        words = self.text().split() or [""]
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return QSize(self._before_px + longest, self._line.height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Take a click on any line."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the box beside the first line, and the lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, whole = QPainter(self), QRect(option.rect)
        option.text = ""
        before = QRect(0, 0, self._before_px, self._line.height())
        option.rect = QStyle.visualRect(self.layoutDirection(), whole, before)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        above = (self._line.height() - self.fontMetrics().height()) // 2
        words = QStyle.visualRect(self.layoutDirection(), whole, whole.adjusted(self._before_px, above, 0, 0))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(words, align | _WORDS, self.text())

    @property
    def _line(self) -> QSize:
        """Its size with all words in one line."""
        return super().sizeHint()

    @property
    def _before_px(self) -> int:
        return self._line.width() - self.fontMetrics().horizontalAdvance(self.text())
