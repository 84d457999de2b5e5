"""The review: one question at a time, answered by a key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import icons, theme
from app.models import wording
from app.models.everyone import everyone
from app.models.learning import Question, learning
from app.models.review import ReviewQueue
from app.session import Session
from app.theme import GAP
from app.thumbnails import Thumbnails
from app.views.person_field import PersonField
from app.views.review_cards import AskedCard, KnownCard
from engine.completeness import sentence

_TOAST_PX = 64  # at the foot of the page, where messages appear
_ROOMY_PX = QSize(872, 740)  # what the page takes with its cards at full size


class ReviewView(QWidget):
    """Asks whether faces are who they seem to be, the most useful question first."""

    count_changed = Signal(int)
    photo_opened = Signal(int, list)
    person_opened = Signal(int)

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._people = everyone(session)
        self._learning = learning(session)
        self._learning.watch(self)
        self.queue = ReviewQueue(session, self)
        self._shown: Question | None = None
        self.question = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.question.setFont(theme.title_font(9.0))
        self.left, self.goal = QLabel(), QLabel()
        for label in (self.left, self.goal):
            label.setProperty("kind", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(200)
        self.known = KnownCard(thumbnails)
        self.asked = AskedCard(thumbnails)
        self.field = PersonField(self._people)
        self.field.setPlaceholderText(self.tr("Who is it then?"))
        self.field.setAccessibleName(self.tr("Who is it then?"))
        self.yes = self._button(self.tr("Yes"), "Y", self.say_yes, "primary")
        self.no = self._button(self.tr("No"), "N", self.say_no)
        self.skip_button = self._button(self.tr("Skip"), "S", self.skip)
        self.other = QPushButton(self.tr("Somebody else..."), autoDefault=True)
        self.other.setProperty("kind", "flat")
        self.again = QPushButton(autoDefault=True)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._words.setFont(theme.title_font(5.0))
        self._more_words = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._more_words.setProperty("kind", "muted")
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._asking_page())
        self._pages.addWidget(self._done_page())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()
        self._show()

    # Building

    def _asking_page(self) -> QWidget:
        cards = QHBoxLayout()
        cards.setSpacing(2 * GAP)
        cards.addStretch(1)
        cards.addWidget(self.known)
        cards.addWidget(self.asked)
        cards.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for button in (self.no, self.skip_button, self.yes):
            buttons.addWidget(button)
        buttons.addStretch(1)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, _TOAST_PX)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addSpacing(GAP)
        column.addLayout(self._goals())
        column.addSpacing(GAP)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(2 * GAP)
        column.addLayout(cards)
        column.addSpacing(2 * GAP)
        column.addLayout(buttons)
        column.addSpacing(GAP)
        self._others = QStackedWidget()
        self._others.setFixedSize(280, 36)
        self._others.addWidget(self.other)
        self._others.addWidget(self.field)
        column.addWidget(self._others, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return widget

    def _goals(self) -> QHBoxLayout:
        """Lay out what is left to do, and what it is good for."""
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addStretch(1)
        row.addWidget(self.left)
        row.addWidget(self.goal)
        row.addStretch(1)
        return row

    def _done_page(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, _TOAST_PX)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(self._mark)
        column.addSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(self._more_words)
        column.addSpacing(GAP)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return widget

    def _button(self, text: str, key: str, answer: object, kind: str = "") -> QPushButton:
        """Make a button whose letter answers too, wherever the focus is."""
        button = QPushButton(f"{text}   {key}", autoDefault=True)
        button.setAccessibleName(text)
        button.setProperty("kind", kind)
        button.setFixedSize(144, 40)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(answer)
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)
        self.addAction(action)
        return button

    def _connect(self) -> None:
        self.queue.changed.connect(self._show)
        self.queue.count_changed.connect(self.count_changed)
        self.asked.model.dataChanged.connect(self._show_buttons)
        self.known.opened.connect(self.person_opened)
        self.asked.photo_wanted.connect(self._open_photo)
        self.other.clicked.connect(self.ask_somebody)
        self.field.chosen.connect(self._say_person)
        self.field.named.connect(self._say_name)
        self.field.left.connect(self._leave_field)
        self.again.clicked.connect(self.queue.ask_skipped)
        self._people.updated.connect(self._on_people)
        self._people.loaded.connect(self._show_person)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Make do with smaller cards where a window is small."""
        super().resizeEvent(event)
        size = event.size()
        compact = size.height() < _ROOMY_PX.height() or size.width() < _ROOMY_PX.width()
        for card in (self.known, self.asked):
            card.set_compact(compact)

    # Answering

    @Slot()
    def refresh(self) -> None:
        """Look for questions."""
        self.queue.refresh()

    def ask_about(self, person_id: int) -> None:
        """Ask about somebody first."""
        self.queue.ask_about(person_id)

    @Slot()
    def say_yes(self) -> None:
        """Say that the faces are the person."""
        self.queue.say_yes(self.asked.model.meant)

    @Slot()
    def say_no(self) -> None:
        """Say that they are not."""
        self.queue.say_no(self.asked.model.meant)

    @Slot()
    def skip(self) -> None:
        """Leave the question for later."""
        self.queue.skip()

    @Slot()
    def ask_somebody(self) -> None:
        """Ask who it is instead."""
        self._others.setCurrentWidget(self.field)
        self.field.setFocus()

    @Slot(int)
    def _say_person(self, person_id: int) -> None:
        self._leave_field()
        self.queue.say_person(self.asked.model.meant, person_id)

    @Slot(str)
    def _say_name(self, name: str) -> None:
        self._leave_field()
        self.queue.say_name(self.asked.model.meant, name)

    @Slot()
    def _leave_field(self) -> None:
        self.field.clear()
        self._others.setCurrentWidget(self.other)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take Enter for a yes."""
        asking = self._others.currentWidget() is self.other and self._pages.currentIndex() == 0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and asking:
            self.yes.click()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _open_photo(self, photo_id: int) -> None:
        question = self.queue.current
        self.photo_opened.emit(photo_id, list(dict.fromkeys(question.photo_ids)) if question else [photo_id])

    # Showing

    @Slot()
    def _show(self) -> None:
        question = self.queue.current
        self._others.setCurrentWidget(self.other)
        if question is None:
            self._pages.setCurrentIndex(1)
            self._show_done()
            return
        self._pages.setCurrentIndex(0)
        n_left = self.queue.n_left
        self.left.setText(wording.n_questions(n_left))
        self.progress.setRange(0, self.queue.n_answered + n_left)
        self.progress.setValue(self.queue.n_answered)
        if question is not self._shown:
            self._shown = question
            self.asked.show_question(question)
        self._show_person()
        self._show_buttons()
        self._prefetch()

    @Slot()
    def _show_person(self) -> None:
        question = self.queue.current
        if question is None:
            return
        person = self._people.get(question.person_id)
        self.known.show_person(person, question)
        name = (person.name if person else None) or "..."
        n = len(question.face_ids)
        if question.is_check:
            words = self.tr("Is this really {}?") if n == 1 else self.tr("Are these really {}?")
        else:
            words = self.tr("Is this {}?") if n == 1 else self.tr("Are these all {}?")
        self.question.setText(words.format(wording.short(name)))
        self.question.setToolTip(name)
        complete = self._learning.completeness(question.person_id)
        self.goal.setText(sentence(wording.short(name), complete) if complete else "")

    @Slot(object)
    def _on_people(self, ids: set[int]) -> None:
        if self.queue.current is not None and self.queue.current.person_id in ids:
            self._show_person()

    @Slot()
    def _show_buttons(self) -> None:
        meant = len(self.asked.model.meant)
        for button in (self.yes, self.no, self.other):
            button.setEnabled(meant > 0)

    def _show_done(self) -> None:
        """Say that nothing is left, and what was achieved."""
        queue, colours = self.queue, theme.current()
        self._shown = None
        self._mark.setPixmap(icons.pixmap("review", colours.accent.name(), 64, self.devicePixelRatioF()))
        if queue.is_looking:
            words, more = self.tr("Looking for questions..."), ""
        elif queue.n_answered:
            words = self.tr("Nothing to review. Well done!")
            more = self.tr("{} of yours now have their people.").format(wording.n_faces(queue.n_faces))
        else:
            words = self.tr("Nothing to review.")
            more = self.tr("When you have named people and Kith finds faces like theirs, it will ask you here.")
        self._words.setText(words)
        self._more_words.setText(more)
        self.again.setVisible(queue.n_skipped > 0 and not queue.is_looking)
        self.again.setText(self.tr("Ask the {} skipped again").format(queue.n_skipped))

    def _prefetch(self) -> None:
        """Wish for the pictures of the next question."""
        following = self.queue.following
        if following is None:
            return
        person = self._people.get(following.person_id)
        cover = [person.cover_face_id] if person and person.cover_face_id else []
        for face_id in [*following.face_ids, *following.known, *cover]:
            self._thumbnails.face(face_id)
        if len(following.face_ids) == 1:
            self._thumbnails.photo(following.photo_ids[0])
