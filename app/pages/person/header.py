"""The top of a person's page: portrait, name, counts, birthday."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.pages.person.life_date_button import LifeDateButton
from app.session.everyone import Everyone
from app.session.portraits import Portraits
from app.style import icons, theme
from app.style.wording import n_faces, n_photos
from app.widgets.fields.name_field import NameField
from app.widgets.layout.elided_label import ElidedLabel
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.pictures.portrait import PortraitLabel
from engine.records import Person

_PORTRAIT_PX = 96
_FIELD_INSET_PX = 3  # of the words in a field's frame, so that those below stand under them


class PersonHeader(QWidget):
    """Says who this is.

    Parameters
    ----------
    portraits : Portraits
    people : Everyone
        Whose names are offered.
    """

    closed = Signal()
    name_given = Signal(str)
    birthday_given = Signal(object)
    review_wanted = Signal()

    def __init__(self, portraits: Portraits, people: Everyone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.back = QToolButton()
        self.back.setIcon(icons.icon("back"))
        self.back.setIconSize(icons.size(20))
        #: To the page before
        self.back.setAccessibleName(self.tr("Back"))
        #: To the page before
        self.back.setToolTip(self.tr("Back"))
        self.back.clicked.connect(self.closed)
        self.portrait = PortraitLabel(portraits, _PORTRAIT_PX)
        self.name = NameField(people)
        self.name.name_given.connect(self.name_given)
        self.counts = ElidedLabel(mode=Qt.TextElideMode.ElideRight, fills=False)
        self.counts.setProperty("kind", "muted")
        self._known, self._away = "", ""
        self.birthday = LifeDateButton(self.tr("Birthday"), self.tr("Add a birthday"), self.tr("Born {date}"))
        self.birthday.date_given.connect(self.birthday_given)
        self.complete = ElidedLabel(mode=Qt.TextElideMode.ElideRight, fills=False)
        self.complete.setProperty("kind", "muted")
        self.complete.setTextFormat(Qt.TextFormat.PlainText)
        #: The page on which Kith asks who somebody is; a verb on a button
        self.review = QPushButton(self.tr("Review"))
        self.review.setProperty("kind", "flat")
        self.review.setStyleSheet("padding: 1px 8px;")
        self.review.clicked.connect(self.review_wanted)
        self.show_completeness("", False)
        self._about_them = QWidget()
        self._about_them.setLayout(self._words())
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GAP, 2 * theme.GAP, 3 * theme.GAP, theme.GAP)
        row.setSpacing(2 * theme.GAP)
        row.addWidget(self.back)
        row.addWidget(self.portrait)
        row.addWidget(self._about_them, 1)

    def _words(self) -> QVBoxLayout:
        below = FlowLayout()
        below.setContentsMargins(theme.GAP + _FIELD_INSET_PX, 0, 0, 0)
        below.addWidget(self.counts)
        below.addWidget(self.birthday)
        complete = QHBoxLayout()
        complete.setContentsMargins(theme.GAP + _FIELD_INSET_PX, 0, 0, 0)
        complete.setSpacing(theme.GAP // 2)
        complete.addWidget(self.complete)
        complete.addWidget(self.review)
        complete.addStretch()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.GAP // 2)
        words.addStretch()
        words.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeading)
        words.addLayout(below)
        words.addLayout(complete)
        words.addStretch()
        return words

    def show_completeness(self, sentence: str, asks: bool) -> None:
        """Show how complete somebody is, and whether a few answers would help."""
        self.complete.setText(sentence)
        self.complete.setToolTip(sentence)
        self.complete.setVisible(bool(sentence))
        self.review.setVisible(bool(sentence) and asks)

    def show_person(self, person: Person | None, years: tuple[int, int] | None) -> None:
        """Show somebody."""
        self.portrait.show_person(person)
        self.name.set_name((person and person.name) or "")
        self.birthday.show_date(person.born if person else None)
        self._about_them.setEnabled(person is not None)  # but one can go back
        if person is None:
            self._known, self._away = "", ""
            self.counts.clear()
            return
        parts = [n_faces(person.n_faces), n_photos(person.n_photos)]
        if years is not None:
            parts.append(str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}")
        if person.hidden:
            #: Of a person
            parts.append(self.tr("hidden"))
        self._known = " · ".join(parts)
        self.show_away(self._away)

    def show_away(self, sentence: str) -> None:
        """Show which of the photos are not there; nothing where all are."""
        self._away = sentence
        self.counts.setText(" · ".join(filter(None, (self._known, sentence))))
