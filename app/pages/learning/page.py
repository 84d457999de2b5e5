"""The page about learning: what Kith knows from the user, and what it can make of that."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.background.tasks import SLOW, Task
from app.pages.learning.fine_tuning import FineTuning
from app.pages.learning.regroup_dialog import RegroupDialog
from app.pages.learning.result import LearningResult
from app.pages.learning.run import LearningRun
from app.pages.learning.state import LearningState, learning_state
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import n_faces, n_people
from app.widgets.layout.page_head import PageHead, lay_out_cards
from training.finetuning.labels import MIN_FACES, MIN_PEOPLE

_DEBOUNCE_MS = 800


class LearningView(QScrollArea):
    """A page of cards.

    Parameters
    ----------
    parts : WindowParts
    tuning : FineTuning
    """

    review_wanted = Signal()

    def __init__(self, parts: WindowParts, tuning: FineTuning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session = parts.session
        self._looking: Task | None = None
        self.tuning = tuning
        self.known, self.missing, self.in_use, self.going_back = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.known, self.missing, self.in_use, self.going_back):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.missing, self.going_back):
            label.setProperty("kind", "muted")
        self.known.hide()
        self.missing.setText(self.tr("Counting what you confirmed…"))
        self.review = QPushButton(self.tr("Answer some questions"))
        self.review.clicked.connect(self.review_wanted)
        self.run, self.result = LearningRun(self.tuning), LearningResult(self.tuning)
        self.result.closer_wanted.connect(lambda found: RegroupDialog(parts, found, self).open())
        self.take_back = QPushButton(self.tr("Take it back"))
        self.take_back.clicked.connect(self.tuning.take_back)
        only_for_editors(session.library, self.run.start, self.run.go_on, self.result.use, self.take_back)
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._wait.timeout.connect(self.refresh)
        session.changed.connect(self._look_soon)
        session.regrouped.connect(self._look_soon)
        self.tuning.changed.connect(self._show_tuning)
        self._show_tuning()
        tuning.open()

    def _lay_out(self) -> None:
        words = self.tr(
            "Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you "
            "confirmed, what tells your people apart. Nothing leaves this computer."
        )
        if self._session.library.is_shared:
            words = self.tr(
                "Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you "
                "confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with "
                "the library, on its server."
            )
        #: The page on which Kith learns from what the user said
        column = lay_out_cards(self, PageHead(self.tr("Learning"), words))
        #: Of a network: the one by which faces are compared now
        self.in_use_card = _card(self.tr("In use"), self.in_use, self.going_back, self.take_back)
        self.result_card = _card("", self.result)
        self._run_card = _card(self.tr("Learn to tell your people apart"), self.run)
        cards = (
            self.in_use_card,
            self.result_card,
            self._run_card,
            _card(self.tr("What Kith knows from you"), self.known, self.missing, self.review),
        )
        for card in cards:
            column.addWidget(card)
        self.in_use_card.hide()
        column.addStretch(1)
        #: The page on which Kith learns from what the user said
        self.setAccessibleName(self.tr("Learning"))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask again: things may not be as they were."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _look_soon(self) -> None:
        if self.isVisible():
            self._wait.start()

    @Slot()
    def refresh(self) -> None:
        """Ask the library again, and what using the outcome would change."""
        if self._looking is not None:
            self._looking.cancel()
        look = partial(learning_state, self._session.library, self._session.weights)
        self._looking = self._session.tasks.run(look, on_done=self._show, lane=SLOW)
        self.tuning.look()
        self.tuning.stopped.refresh()

    def _show(self, found: LearningState) -> None:
        self.known.show()
        if found.n_confirmed:
            known = self.tr("{faces} of {people}, confirmed by you.")
            if found.n_refused:
                n = found.n_refused
                known = self.tr(
                    #: {faces} is "12 faces", {people} is "3 people"
                    "{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.",
                    "",
                    n,
                )
            self.known.setText(known.format(faces=n_faces(found.n_confirmed), people=n_people(found.n_people)))
        else:
            self.known.setText(self.tr("You have not confirmed any faces yet."))
        if found.needed:
            enough = self.tr("To begin, {people} should have {faces} each that you confirmed, from different photos.")
            first = enough.format(people=n_people(MIN_PEOPLE), faces=n_faces(MIN_FACES))
            self.missing.setText("\n".join([first, *found.needed]))
        else:
            #: Of confirmed faces
            self.missing.setText(self.tr("%Ln person(s) have enough of them to learn from.", "", found.n_enough))
        self.review.setVisible(bool(found.needed))
        self.run.set_ready(not found.needed)
        self.in_use_card.setVisible(bool(found.in_use))
        self.in_use.setText(self._used(found))

    def _used(self, found: LearningState) -> str:
        what = {"adapter": self.tr("What Kith learned quickly"), "network": self.tr("A network trained on your photos")}
        name = what.get(found.in_use, "")
        if found.since is None:
            return self.tr("{what} is in use.").format(what=name)
        return self.tr("{what} has been in use since {when}.").format(what=name, when=_moment(found.since))

    @Slot()
    def _show_tuning(self) -> None:
        outcome, running = self.tuning.outcome, self.tuning.running
        self.result_card.setVisible(outcome is not None and not running)
        is_good = outcome is not None and outcome.card.better
        self._run_card.setVisible(running or not is_good)  # another start would throw away what waits to be used
        back = self.tuning.back
        self.take_back.setEnabled(not self.tuning.going_back)
        self.going_back.setText(back.trouble or self.tr("Going back… ({share})").format(share=f"{back.share:.0%}"))
        self.going_back.setVisible(self.tuning.going_back or bool(back.trouble))
        if self.tuning.needs_look and self.isVisible():
            self._wait.start()


def _moment(when: datetime) -> str:
    locale = QLocale()
    there = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return locale.toString(there, locale.dateTimeFormat(QLocale.FormatType.ShortFormat))


def _card(title: str, *contents: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(12)
    if title:
        heading = QLabel(title)
        heading.setFont(theme.heading_font())
        column.addWidget(heading)
    for widget in contents:
        stretched = not isinstance(widget, QPushButton)
        column.addWidget(widget, 0, Qt.AlignmentFlag(0) if stretched else Qt.AlignmentFlag.AlignLeading)
    return card
