"""What is larger than its place is scrolled rather than squeezed: on a small screen, or in a large type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStyle, QWidget

from app.style.theme import scaled


class Scrolled(QScrollArea):
    """Gives a widget the room there is, or what it needs at least; bars come only where that is more.

    Parameters
    ----------
    content : QWidget
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(content.focusPolicy().NoFocus)
        self.setProperty("kind", "bare")
        self.viewport().setAutoFillBackground(False)
        fills = content.autoFillBackground()
        self.setWidget(content)
        content.setAutoFillBackground(fills)  # which setWidget turns on

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the widget likes to have."""
        content: QWidget | None = self.widget()
        return super().sizeHint() if content is None else content.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return nearly nothing, as all else can be scrolled to."""
        return QSize(scaled(80), scaled(48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Report another size hint of the widget to whoever lays this out."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def resize_dialog(dialog: QDialog, width_px: int, height_px: int) -> None:
    """Give a dialog a size that was drawn for text of the usual size, within the screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(scaled(width_px), room.width() - scaled(16)), min(scaled(height_px), room.height() - scaled(40)))


def fit_dialog(dialog: QDialog) -> None:
    """Give a dialog the size that it likes to have, within the screen."""
    room = dialog.screen().availableSize() - QSize(scaled(16), scaled(40))
    wanted = dialog.sizeHint()
    if wanted.height() > room.height():  # a bar comes, and takes of the width
        wanted += QSize(dialog.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent), 0)
    dialog.resize(wanted.boundedTo(room))
