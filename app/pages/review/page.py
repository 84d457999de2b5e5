"""The review: one question at a time, answered by a key or a name."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.pages.review.answers import AnswerBar
from app.pages.review.asking import request_pictures, words_of
from app.pages.review.cards import HEIGHT_PX, LEAST_HEIGHT_PX, AskedCard, KnownCard
from app.pages.review.done import DonePage
from app.pages.review.naming import NamingBar
from app.pages.review.pause import Pause
from app.pages.review.queue import ReviewQueue
from app.pages.review.rows import centred_row
from app.session.for_editors import only_for_editors
from app.session.likeness import Likeness
from app.session.parts import WindowParts
from app.session.questions import Question
from app.style import theme, wording
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.elided_label import ElidedLabel
from app.widgets.layout.page_head import PageHead
from engine.suggestions.completeness import sentence

_TOAST_PX = 72  # at the foot of the page, where messages appear
_ROOMY_PX = QSize(872, 748)  # what the page takes with its cards at full size
_WORDS_PX = 240  # of that height, for words and buttons


class ReviewView(QWidget):
    """Asks whether faces are who they seem to be, or who they are at all, the most useful question first.

    Nothing answers a question within half a second of its appearance: the key was meant for the one before.

    Parameters
    ----------
    parts : WindowParts
    clock : callable, optional
        Seconds, for that half second.
    """

    count_changed = Signal(int)
    face_opened = Signal(int, int, list)  # a face, its photo, and all among which that is shown
    person_opened = Signal(int)

    def __init__(
        self, parts: WindowParts, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._thumbnails = parts.thumbnails
        self._people = parts.people
        self._suggestions = parts.suggestions
        self._suggestions.watch(self)
        self.queue = ReviewQueue(parts, self)
        self._shown: Question | None = None
        self._likeness = Likeness(parts.session, self._offer_first)
        self.pause = Pause(clock)
        self._answering = False  # so that it is the user who changes the question
        self.question = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.question.setWordWrap(True)
        self.question.setFont(theme.title_font(9.0))
        #: The page on which Kith asks who somebody is; a verb on a button
        self.head = PageHead(self.tr("Review"))
        self.left, self.goal = self.head.note, ElidedLabel(mode=Qt.TextElideMode.ElideRight, fills=False)
        self.goal.setProperty("kind", "muted")
        self.goal.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(theme.scaled(200))
        self.known = KnownCard(parts.portraits)
        self.asked = AskedCard(parts.portraits)
        self.answers = AnswerBar(self._people)
        self.naming = NamingBar(self._people)
        edits = (self.answers.yes, self.answers.no, self.answers.other, self.answers.field)
        only_for_editors(parts.session.library, *edits, self.naming.field, self.naming.name, self.naming.refuse)
        self._bars = QStackedWidget()
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for bar in (self.answers, self.naming):
            self._bars.addWidget(bar)
            self.addActions(bar.actions())
        self.done = DonePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._asking_page())
        self._pages.addWidget(self.done)
        self.head.end.addWidget(self.progress)
        self._around = QVBoxLayout()
        self._around.addWidget(self._pages)
        page = QVBoxLayout(self)
        page.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # with less room, cards become smaller
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(self._around, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()
        self._show()

    def _asking_page(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addSpacing(GAP)
        column.addLayout(centred_row(self.goal))
        column.addSpacing(2 * GAP)
        column.addLayout(centred_row(self.known, self.asked, spacing_px=2 * GAP))
        column.addSpacing(2 * GAP)
        column.addWidget(self._bars)
        column.addStretch(1)
        return widget

    def _connect(self) -> None:
        self.queue.changed.connect(self._show)
        self.queue.count_changed.connect(self.count_changed)
        self.asked.model.dataChanged.connect(self._show_buttons)
        self.known.opened.connect(self.person_opened)
        self.asked.face_wanted.connect(self._open_face)
        answers, naming, meant = self.answers, self.naming, self.asked.model
        answers.agreed.connect(lambda: self._answer(lambda: self.queue.say_yes(meant.meant)))
        answers.denied.connect(lambda: self._answer(lambda: self.queue.say_no(meant.meant)))
        naming.refused.connect(lambda: self._answer(self.queue.not_interested))
        for bar in (answers, naming):
            bar.skipped.connect(lambda: self._answer(self.queue.skip))
            bar.person_said.connect(lambda who: self._name(lambda: self.queue.say_person(meant.meant, who)))
            bar.name_said.connect(lambda name: self._name(lambda: self.queue.say_name(meant.meant, name)))
        for widget in (answers.field, naming.field, self.asked.grid):
            widget.installEventFilter(self)
        answers.left.connect(self.setFocus)
        self.done.again.clicked.connect(self.queue.ask_skipped)
        self._people.updated.connect(self._on_people)
        self._people.loaded.connect(self._show_person)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Make do with smaller cards where a window is small."""
        super().resizeEvent(event)
        around = self.parentWidget()  # which scrolls what is larger than itself: as large as that, cards would stay so
        size = event.size() if around is None else event.size().boundedTo(around.size())
        roomy_px = _ROOMY_PX.height() - _WORDS_PX + theme.scaled(_WORDS_PX)
        compact = size.height() < roomy_px or size.width() < _ROOMY_PX.width()
        for card in (self.known, self.asked):
            card.set_compact(compact, QSize(size.width() - 2 * SIDE_PX, size.height() - roomy_px + HEIGHT_PX))
        self.question.setFont(theme.title_font(4.0 if compact else 9.0))
        asking = self._pages.widget(0)
        if asking is not None and asking.isHidden() and (layout := asking.layout()) is not None:
            layout.activate()  # which hears of smaller cards only where it is seen
            self._pages.updateGeometry()
        lacking_px = max(0, roomy_px - HEIGHT_PX + LEAST_HEIGHT_PX - size.height())
        self._around.setContentsMargins(SIDE_PX, 0, SIDE_PX, max(GAP, _TOAST_PX - lacking_px))

    @Slot()
    def refresh(self) -> None:
        """Look for questions."""
        self.queue.refresh()

    def ask_about(self, person_id: int) -> None:
        """Ask about somebody first."""
        self.queue.ask_about(person_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Swallow the rest of a name that was being typed for the question before."""
        return event.type() == QEvent.Type.KeyPress and self.pause.swallows()

    def _answer(self, answer: Callable[[], None]) -> None:
        """Answer by a key or a button, unless that was meant for the question before."""
        if not self.pause.swallows() and not self.pause.is_on:
            self._name(answer)

    def _name(self, answer: Callable[[], None]) -> None:
        """Answer by a name: it was typed for this question, however quickly."""
        self._answering = True
        answer()
        self._answering = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Treat Enter as a yes; where a name is asked for, what is typed anywhere goes into its field."""
        if self.pause.swallows():
            return
        question = self.queue.current
        asking = question is not None and not self.answers.asks_somebody
        if question is not None and question.wants_name and self.naming.takes(event):
            self.naming.take(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and asking:
            self.answers.yes.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Prepare for a name where a name is asked for."""
        super().focusInEvent(event)
        if self._shown is not None and self._shown.wants_name:
            self.naming.field.setFocus()

    @Slot(int, int)
    def _open_face(self, face_id: int, photo_id: int) -> None:
        question = self.queue.current
        self.face_opened.emit(face_id, photo_id, list(dict.fromkeys(question.photo_ids)) if question else [photo_id])

    # Showing

    @Slot()
    def _show(self) -> None:
        question = self.queue.current
        if question is None or question is not self._shown:
            self._begin(question)
        self._pages.setCurrentIndex(0 if question else 1)
        if question is None:
            self.done.show_end(self.queue)
            self.left.clear()
            self.progress.hide()
            return
        self.progress.show()
        n_left = self.queue.n_left
        self.left.setText(wording.n_questions(n_left))
        self.progress.setRange(0, self.queue.n_answered + n_left)
        self.progress.setValue(self.queue.n_answered)
        self._show_person()
        self._prefetch()

    def _begin(self, question: Question | None) -> None:
        """Prepare for another question; the focus stays on the page, or waits in the field for a name."""
        fields = (self.answers.field, self.naming.field)
        self.pause.begin(typing=not self._answering and any(field.text() for field in fields))
        self._shown = question
        wants_name = question is not None and question.wants_name
        was_naming = self._bars.currentWidget() is self.naming
        focus = self.window().focusWidget()
        is_here = focus is not None and (focus is self or self.isAncestorOf(focus))
        for bar in (self.answers, self.naming):
            bar.begin()
            for action in bar.actions():
                action.setEnabled((bar is self.naming) == wants_name)
        self._bars.setCurrentWidget(self.naming if wants_name else self.answers)
        self.known.setVisible(not wants_name)
        if question is not None:
            self.asked.show_question(question)
            self._show_buttons()
            self._likeness.of_faces(question.face_ids)
        if is_here and (wants_name or was_naming or question is None):
            (self.naming.field if wants_name else self).setFocus()

    def _offer_first(self, person_ids: list[int]) -> None:
        for bar in (self.answers, self.naming):
            bar.field.offer_first(person_ids)

    @Slot()
    def _show_person(self) -> None:
        question = self.queue.current
        if question is None:
            return
        if question.wants_name:
            self._show_unknown(question)
            return
        person = self._people.get(question.person_id)
        self.known.show_person(person, question)
        name = (person.name if person else None) or "…"
        self.question.setText(words_of(question, wording.short(name)))
        self.question.setToolTip(name)
        complete = self._suggestions.completeness(person.person_id) if person else None
        self.goal.setText(sentence(wording.short(name), complete) if complete else "")

    def _show_unknown(self, question: Question) -> None:
        n_shown = len(question.face_ids)
        self.question.setText(self.tr("Who is this?"))
        self.question.setToolTip("")
        n_all = n_shown + question.n_more
        #: Of faces that look alike, some are shown: 8 of 30 faces
        some = self.tr("{shown} of %Ln face(s)", "", n_all).format(shown=self.locale().toString(n_shown))
        self.goal.setText(some if question.n_more else wording.n_faces(n_all))

    @Slot(object)
    def _on_people(self, ids: set[int]) -> None:
        if self.queue.current is not None and self.queue.current.person_id in ids:
            self._show_person()

    @Slot()
    def _show_buttons(self) -> None:
        for bar in (self.answers, self.naming):
            bar.set_meant(len(self.asked.model.meant))

    def _prefetch(self) -> None:
        if self.queue.following is not None:
            request_pictures(self.queue.following, self._people, self._thumbnails)
