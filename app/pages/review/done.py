"""The end of the review: nothing is left, and what was achieved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.pages.review.queue import ReviewQueue
from app.style import icons, theme
from app.style.theme import GAP


class DonePage(QWidget):
    """Says how a queue of questions ended, and offers those that were skipped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = icons.IconLabel("review", side_px=64, ink="accent")
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.words.setFont(theme.title_font(5.0))
        self.more_words = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.more_words.setProperty("kind", "muted")
        self.again = QPushButton(autoDefault=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.more_words)
        column.addSpacing(GAP)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_end(self, queue: ReviewQueue) -> None:
        """Show what there is to say of a queue without questions."""
        if queue.is_looking:
            words, more = self.tr("Looking for questions…"), ""
        elif queue.n_answered:
            words = self.tr("Nothing to review. Well done!")
            more = self.tr("%Ln face(s) of yours now have their people.", "", queue.n_faces)
        else:
            words = self.tr("Nothing to review.")
            more = self.tr("When you have named people and Kith finds faces like theirs, it will ask you here.")
        self.words.setText(words)
        self.more_words.setText(more)
        self.again.setVisible(queue.n_skipped > 0 and not queue.is_looking)
        self.again.setText(self.tr("Ask the %Ln skipped again", "", queue.n_skipped))
