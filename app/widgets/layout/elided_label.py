"""A line of text that gives way where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

_LEAST_LETTERS = 8


class ElidedLabel(QLabel):
    """A line of text with dots where there is no room for all of it.

    Parameters
    ----------
    mode : Qt.TextElideMode
        Where the dots are: in the middle, which keeps the end of a path, or at the end. ElideNone shows all or nothing:
        what is left of a number is another number.
    fills : bool
        Whether it takes the room there is; else no more than its words, if there is so much.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        fills: bool = True,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        across = QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return room for a few letters."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), _LEAST_LETTERS * self.fontMetrics().averageCharWidth()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint as much as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        if self._mode is Qt.TextElideMode.ElideNone and self.fontMetrics().horizontalAdvance(shown) > self.width():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment()) | Qt.AlignmentFlag.AlignAbsolute
        if self._mode is Qt.TextElideMode.ElideMiddle:  # a path, which runs its own way: not "jpg.0-6" among Arabic
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), aligned | Qt.TextFlag.TextSingleLine, shown)
