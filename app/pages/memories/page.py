"""The page that looks back: this day in other years, who is seen with whom, and a few numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.pages.memories.numbers import Fact, facts
from app.pages.memories.pair_card import PairCard
from app.session.parts import WindowParts
from app.style import theme, wording
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.elided_button import ElidedButton
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.page_head import PageHead
from app.widgets.pictures.clickable_picture import ClickablePicture
from engine.library import Library
from engine.records import Numbers, Pair, PhotoFilter, PhotoNote

_N_DAYS, _N_PAIRS = 8, 12
_PHOTO_PX = (168, 126)
_CARD_PX = 300


@dataclass(frozen=True)
class Memories:
    """What is read of a library to look back."""

    this_day: list[PhotoNote]
    n_this_day: int
    pairs: list[Pair]
    numbers: Numbers


def read_memories(library: Library, today: date) -> Memories:
    """Read all of it; in the background."""
    found = library.reading.photo_timeline(PhotoFilter(on_day=(today.month, today.day)))
    notes = {note.photo_id: note for note in library.reading.photo_notes(found.photo_ids.tolist())}
    by_year = {note.taken_at.year: note for note in notes.values() if note.taken_at and note.taken_at.year < today.year}
    shown = [by_year[year] for year in sorted(by_year, reverse=True)]
    return Memories(shown[:_N_DAYS], len(found.photo_ids), library.reading.pairs(_N_PAIRS), library.reading.numbers())


class MemoriesView(QScrollArea):
    """Shows what a library remembers.

    Parameters
    ----------
    parts : WindowParts
    today : date, optional
    """

    person_opened = Signal(int)
    photo_opened = Signal(int, object)
    photos_wanted = Signal(object, str)  # PhotoFilter, and what they are in words

    def __init__(self, parts: WindowParts, parent: QWidget | None = None, today: date | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._parts, self._session = parts, parts.session
        self._today = today
        self._asked: Task | None = None
        self._is_stale = True
        self._photo = QSize(*map(theme.scaled_picture, _PHOTO_PX))
        self.cards: list[PairCard] = []
        self.days: list[ClickablePicture] = []
        self.facts: list[QPushButton | QLabel] = []
        self._lay_out()
        self._session.changed.connect(self._catch_up)
        self._session.regrouped.connect(self._catch_up)
        parts.people.updated.connect(self._catch_up)  # whose names are looked up there, perhaps before they were read
        parts.people.loaded.connect(self._catch_up)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        self.empty = EmptyPage()
        words = self.tr("Once photos have dates and people have names, this page looks back with you.")
        self.empty.say(self.tr("No memories yet"), words)
        self.empty.hide()
        self.more_to_come = QLabel(words, wordWrap=True)
        self.more_to_come.setProperty("kind", "muted")
        self._days, self._pairs, self._facts = QHBoxLayout(), QGridLayout(), QVBoxLayout()
        self._days.setSpacing(2 * GAP)
        self._pairs.setSpacing(2 * GAP)
        self._facts.setSpacing(GAP // 2)
        self.all_of_day = QPushButton(self.tr("Show all of this day"))
        self.all_of_day.setProperty("kind", "link")
        self.all_of_day.clicked.connect(self._show_day)
        self.all_of_day.hide()
        self._headings: list[QLabel] = []
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        #: The page that looks back: on this day, often together
        whole.addWidget(PageHead(self.tr("Memories")))
        self._there = QWidget()
        column = QVBoxLayout(self._there)
        column.setContentsMargins(SIDE_PX, 0, SIDE_PX, 8 * GAP)
        column.setSpacing(GAP)
        whole.addWidget(self._there, 1)
        whole.addWidget(self.empty, 1)
        for words, layout in (
            (self.tr("On this day"), self._days),
            (self.tr("Often together"), self._pairs),
            (self.tr("A few numbers"), self._facts),
        ):
            heading = QLabel(words)
            heading.setFont(theme.heading_font())
            heading.setContentsMargins(0, 2 * GAP, 0, 0)
            heading.hide()
            self._headings.append(heading)
            column.addWidget(heading)
            column.addLayout(layout)
            if layout is self._days:
                column.addWidget(self.all_of_day, 0, Qt.AlignmentFlag.AlignLeading)
        self.more_to_come.setContentsMargins(1, 2 * GAP, 0, 0)
        column.addWidget(self.more_to_come)
        column.addStretch()
        self.setWidget(page)

    # What is shown.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._catch_up_now()

    def _catch_up(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._catch_up_now()

    def _catch_up_now(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        if self._asked is not None:
            self._asked.cancel()
        today = self._today or date.today()
        self._asked = self._session.read(read_memories, self._session.library, today, on_done=self._show)

    def _show(self, found: Memories) -> None:
        self._show_days(found)
        self._show_pairs(found.pairs)
        self._show_facts(facts(found.numbers, self._parts.people.get))
        shown = (self.days, self.cards, self.facts)
        for heading, widgets in zip(self._headings, shown, strict=True):
            heading.setVisible(bool(widgets))
        self.empty.setVisible(not any(shown))
        self._there.setVisible(any(shown))
        self.more_to_come.setHidden(bool(self.days or self.cards))
        self.all_of_day.setVisible(found.n_this_day > len(self.days) > 0)
        self._place()

    def _show_days(self, found: Memories) -> None:
        _clear(self._days, self.days)
        among = tuple(note.photo_id for note in found.this_day)
        today = self._today or date.today()
        for note in found.this_day:
            years = today.year - (note.taken_at.year if note.taken_at else today.year)
            words = self.tr("%Ln year(s) ago", "", years)
            picture = ClickablePicture(self._parts.portraits, self._photo, "photo", note.photo_id, words)
            picture.setToolTip(wording.listed(note.names))
            picture.clicked.connect(lambda _=False, one=note.photo_id: self.photo_opened.emit(one, among))
            self.days.append(picture)

    def _show_pairs(self, pairs: list[Pair]) -> None:
        _clear(self._pairs, self.cards)
        for pair in pairs:
            first, second = (self._parts.people.get(who) for who in (pair.first_id, pair.second_id))
            if first is not None and second is not None:
                card = PairCard(pair, (first, second), self._parts.portraits)
                card.clicked.connect(lambda _=False, card=card: self._show_pair(card))
                self.cards.append(card)

    def _show_facts(self, found: list[Fact]) -> None:
        _clear(self._facts, self.facts)
        for fact in found:
            widget = self._fact(fact)
            self._facts.addWidget(widget)
            self.facts.append(widget)

    def _fact(self, fact: Fact) -> QPushButton | QLabel:
        if fact.photo_id is None and fact.person_id is None:
            label = QLabel(fact.sentence, wordWrap=True)
            label.setContentsMargins(1, 4, 1, 4)  # as a link's frame
            return label
        button = ElidedButton()
        button.setText(fact.sentence)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._open(fact))
        return button

    def _place(self) -> None:
        """Put as many pictures and cards in a line as there is room for."""
        room = self.viewport().width() - 8 * GAP
        n_days = max(1, (room + 2 * GAP) // (self._photo.width() + 2 * GAP))
        new = [picture for picture in self.days if picture.parent() is None]
        for picture in new:
            self._days.addWidget(picture)
        if new:
            self._days.addStretch()
        for number, picture in enumerate(self.days):
            picture.setVisible(number < n_days)
        n_columns = max(1, (room + 2 * GAP) // (theme.scaled(_CARD_PX) + 2 * GAP))
        for number, card in enumerate(self.cards):
            self._pairs.addWidget(card, number // n_columns, number % n_columns)
        for column in range(self._pairs.columnCount()):
            self._pairs.setColumnStretch(column, 1 if column < n_columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    # What the user does.

    def _show_pair(self, card: PairCard) -> None:
        who = (card.pair.first_id, card.pair.second_id)
        self.photos_wanted.emit(PhotoFilter(people=who), card.names)

    def _show_day(self) -> None:
        today = self._today or date.today()
        words = wording.day(today).replace(str(today.year), "").strip(" ,.")
        self.photos_wanted.emit(PhotoFilter(on_day=(today.month, today.day)), words)

    def _open(self, fact: Fact) -> None:
        if fact.person_id is not None:
            self.person_opened.emit(fact.person_id)
        elif fact.photo_id is not None:
            self.photo_opened.emit(fact.photo_id, (fact.photo_id,))


def _clear(layout: QHBoxLayout | QVBoxLayout | QGridLayout, widgets: list) -> None:
    for widget in widgets:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    widgets.clear()
    while layout.count():  # stretches
        layout.takeAt(0)
