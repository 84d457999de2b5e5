"""Widgets side by side that go on in another line where there is no room: for buttons in a large type."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from app.style.theme import GAP


class FlowLayout(QLayout):
    """Lays widgets out in lines, each as wide as it likes to be.

    Parameters
    ----------
    spacing_px : int
        Between widgets, and between lines.
    is_centred : bool
        Whether lines stand in the middle.
    spring_at : int, optional
        Where all fit into one line, the widgets from this one on stand at its end.

    Lines stand at the top of their room; with `Qt.AlignmentFlag.AlignVCenter` as its alignment, in the middle.
    """

    def __init__(self, spacing_px: int = GAP, is_centred: bool = False, spring_at: int | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._is_centred, self._spring_at = is_centred, spring_at
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing_px)

    # What QLayout asks.

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [_height(line) for line in lines]
        return sum(heights) + max(0, len(lines) - 1) * self.spacing() + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of all in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + max(0, len(shown) - 1) * self.spacing()
        return self._with_margins(QSize(width, _height(shown)))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the least size: as wide as the widest widget."""
        shown = self._shown()
        return self._with_margins(QSize(max((item.minimumSize().width() for item in shown), default=0), _height(shown)))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        top = room.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, rect.height() - self.heightForWidth(rect.width())) // 2
        for line in lines:
            self._place(line, QRect(room.left(), top, room.width(), _height(line)), is_only=len(lines) == 1)
            top += _height(line) + self.spacing()

    # How lines come about.

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            taken = item.sizeHint().width()
            if not lines or left + taken > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += taken + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect, is_only: bool) -> None:
        widths = [min(item.sizeHint().width(), room.width()) for item in line]
        rest = room.width() - sum(widths) - (len(line) - 1) * self.spacing()
        left = room.left() + (max(0, rest) // 2 if self._is_centred else 0)
        spring = self._items[self._spring_at] if is_only and self._spring_at is not None else None
        direction = self._direction()
        for item, width in zip(line, widths, strict=True):
            if spring is not None and self._items.index(item) >= self._items.index(spring):
                left, spring = left + max(0, rest), None
            height = item.sizeHint().height()
            place = QRect(QPoint(left, room.top() + (room.height() - height) // 2), QSize(width, height))
            item.setGeometry(QStyle.visualRect(direction, room, place))
            left += width + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection.LeftToRight


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
