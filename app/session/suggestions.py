"""What was learned from the corrections so far: what to ask next, and how complete people are; kept up to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background.tasks import SLOW, Task
from app.session.session import Session
from engine.library import Change, Evidence, Library
from engine.networks.weights import Weights
from engine.suggestions.completeness import Completeness, estimated
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import Suggestion, asked

_AT_MOST = 200
_KNOWN = 4  # faces of the person shown beside their cover
_SHOWN_FACES = 60  # of a very large group; the rest is asked about next time
_DEBOUNCE_MS = 150  # edits so close together are learned from at once
_IDLE_MS = 1500  # after the last edit, where nobody sees what is learned but for a count


@dataclass(frozen=True, slots=True)
class Question:
    """Is this Anna? Or, without a person: who is this?

    Attributes
    ----------
    person_id : int or None
    face_ids : tuple of int
        Whom to ask about, the most likely first.
    photo_ids : tuple of int
        Where these faces are.
    known : tuple of int
        A few good faces of the person, the confirmed first.
    source_id : int or None
        The one person whose faces these are now, unnamed where a name is asked for.
    n_more : int
        Faces that are not shown because they are too many; they are asked about next time.
    """

    person_id: int | None
    face_ids: tuple[int, ...]
    photo_ids: tuple[int, ...]
    known: tuple[int, ...]
    source_id: int | None = None
    n_more: int = 0

    @property
    def about(self) -> int | None:
        """Who is asked about: the named person, or whose name is wanted."""
        return self.source_id if self.wants_name else self.person_id

    @property
    def wants_name(self) -> bool:
        """Whether nobody with a name is likely."""
        return self.person_id is None

    @property
    def is_check(self) -> bool:
        """Whether the faces are with the person already, put there by grouping and doubtful."""
        return self.person_id is not None and self.source_id == self.person_id

    def without(self, face_ids: set[int]) -> Question | None:
        """Ask about the other faces only; None if there are none."""
        kept = [pair for pair in zip(self.face_ids, self.photo_ids, strict=True) if pair[0] not in face_ids]
        if not kept:
            return None
        faces, photos = zip(*kept, strict=True)
        return replace(self, face_ids=faces, photo_ids=photos)


@dataclass(frozen=True)
class Learned:
    """Questions, the most useful first, and for each named person how complete they are."""

    questions: Sequence[Question] = ()
    completeness: dict[int, Completeness] | None = None


def learn(library: Library, weights: Weights) -> Learned:
    """Work everything out; in the background."""
    knowledge = Knowledge.read(library, weights)
    return Learned(_questions(knowledge.evidence, asked(knowledge, _AT_MOST)), estimated(knowledge))


def _questions(evidence: Evidence, found: Sequence[Suggestion]) -> list[Question]:
    known = {one: () if one is None else _known_faces(evidence, one) for one in {one.person_id for one in found}}
    out = []
    for one in found:
        face_ids = one.face_ids[:_SHOWN_FACES]
        photo_ids = tuple(evidence.photo_id[np.searchsorted(evidence.face_id, face_ids)].tolist())
        n_more = len(one.face_ids) - len(face_ids)
        out.append(Question(one.person_id, face_ids, photo_ids, known[one.person_id], one.source_person_id, n_more))
    return out


def _known_faces(evidence: Evidence, person_id: int) -> tuple[int, ...]:
    rows = np.flatnonzero(evidence.person_id == person_id)
    best = np.lexsort((rows, -evidence.quality[rows], ~evidence.confirmed[rows]))
    return tuple(evidence.face_id[rows[best[: _KNOWN + 1]]].tolist())


class Learning(QObject):
    """Learns in the background from every edit: at once while somebody looks, else when the user pauses.

    Get the one of a session by `learning(session)`.
    """

    learned = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.found = Learned()
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

    def completeness(self, person_id: int) -> Completeness | None:
        """Tell how complete somebody is; None where that is not known yet."""
        return (self.found.completeness or {}).get(person_id)

    def asks_about(self, person_id: int) -> bool:
        """Tell whether there is a question about somebody."""
        return any(one.person_id == person_id for one in self.found.questions)

    def watch(self, widget: QWidget) -> None:
        """Learn at once while a widget can be seen, which is hidden before it goes."""
        self._n_shown += widget.isVisible()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Catch up when somebody looks."""
        shown = event.type() == QEvent.Type.Show
        if not event.spontaneous():  # those are of minimising, which hides nothing in Qt's sense
            self._n_shown += shown - (event.type() == QEvent.Type.Hide)
        if shown and self._stale:
            self._wait.start(_DEBOUNCE_MS)
        return False

    @Slot()
    def look(self) -> None:
        """Learn now, or right after the look under way."""
        self._wait.stop()
        self._stale = True
        if self._task is not None:
            return
        self._stale = False
        self._touched.clear()
        session = self._session
        self._task = session.tasks.run(
            lambda: learn(session.library, session.weights), on_done=self._take, on_error=self._failed, lane=SLOW
        )

    def _take(self, found: Learned) -> None:
        kept = (one.without(self._touched) for one in found.questions)
        self.found = Learned([one for one in kept if one is not None], found.completeness)
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._session.tasks.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        if self._stale:
            self._catch_up()
        self.learned.emit()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        self._touched.update(change.faces)
        self._catch_up()

    def _catch_up(self) -> None:
        """Look soon; within a flurry of edits as well, if somebody waits for it."""
        self._stale = True
        if not self._n_shown:
            self._wait.start(_IDLE_MS)
        elif not self._wait.isActive() or self._wait.interval() > _DEBOUNCE_MS:
            self._wait.start(_DEBOUNCE_MS)


def learning(session: Session) -> Learning:
    """Give what a session has learned."""
    return session.findChild(Learning) or Learning(session)
