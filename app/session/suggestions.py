"""Follows the edits with what to ask next and how complete people are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background.tasks import SLOW, Task
from app.session.session import Session
from engine.library import Change

if TYPE_CHECKING:
    from app.session.questions import Question, Suggestions
    from engine.suggestions.completeness import Completeness

DEBOUNCE_MS = 150  # edits so close together are answered at once
IDLE_MS = 1500  # after the last edit, where nobody sees what comes of it but for a count


class SuggestionFeed(QObject):
    """Works suggestions out in the background from every edit: at once while somebody looks, else after a pause.

    Parameters
    ----------
    session : Session
    n_shown_faces : int
        At most so many a question; the rest of a very large group is asked about next time.
    """

    updated = Signal()

    def __init__(self, session: Session, n_shown_faces: int = 60, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._n_shown_faces = session, n_shown_faces
        self._found: Suggestions | None = None
        self._stale = True
        self._task: Task | None = None
        self._touched: set[int] = set()  # since the look under way began
        self._n_shown = 0  # of the widgets watched
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self.look)
        session.changed.connect(self._on_changed)
        session.regrouped.connect(self.look)

    @property
    def is_looking(self) -> bool:
        """Whether more is on its way."""
        return self._task is not None or self._wait.isActive()

    @property
    def wait_ms(self) -> int | None:
        """How long it waits for the next edit before it looks; None where it waits for nothing."""
        return self._wait.interval() if self._wait.isActive() else None

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions found last, the most useful first."""
        return () if self._found is None else tuple(self._found.questions)

    def completeness(self, person_id: int) -> Completeness | None:
        """Return how complete somebody is; None where that is not known yet."""
        found = None if self._found is None else self._found.completeness
        return (found or {}).get(person_id)

    def asks_about(self, person_id: int) -> bool:
        """Whether there is a question about somebody."""
        return any(question.person_id == person_id for question in self.questions)

    def watch(self, widget: QWidget) -> None:
        """Answer edits at once while a widget can be seen, which is hidden before it goes."""
        self._n_shown += widget.isVisible()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Catch up when somebody looks."""
        shown = event.type() == QEvent.Type.Show
        if not event.spontaneous():  # those are of minimising, which hides nothing in Qt's sense
            self._n_shown += shown - (event.type() == QEvent.Type.Hide)
        if shown and self._stale:
            self._wait.start(DEBOUNCE_MS)
        return False

    @Slot()
    def look(self) -> None:
        """Work suggestions out now, or right after the look under way."""
        self._wait.stop()
        self._stale = True
        if self._task is not None:
            return
        self._stale = False
        self._touched.clear()
        session, n_shown_faces = self._session, self._n_shown_faces
        self._task = session.tasks.run(
            _look, session, n_shown_faces, on_done=self._take, on_error=self._failed, lane=SLOW
        )

    def _take(self, found: Suggestions) -> None:
        kept = (question.without(self._touched) for question in found.questions)
        self._found = replace(found, questions=[question for question in kept if question is not None])
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._session.tasks.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        if self._stale:
            self._catch_up()
        self.updated.emit()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        self._touched.update(change.faces)
        self._catch_up()

    def _catch_up(self) -> None:
        """Look soon; within a flurry of edits as well, if somebody waits for it."""
        self._stale = True
        if not self._n_shown:
            self._wait.start(IDLE_MS)
        elif not self._wait.isActive() or self._wait.interval() > DEBOUNCE_MS:
            self._wait.start(DEBOUNCE_MS)


def _look(session: Session, n_shown_faces: int) -> Suggestions:
    from app.session.questions import suggestions_of  # which brings the arithmetic along

    return suggestions_of(session.library, session.weights, n_shown_faces)
