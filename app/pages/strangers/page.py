"""The page that sorts out who has no name: seen once, blurred, at the edge, too poor to tell; all hidden at once."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.pages.strangers.grid import StrangerGrid, StrangersModel
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.layout.page_head import PageHead
from engine.grouping.people import POOR_QUALITY
from engine.library import HidePeople, Library, RejectFaces
from engine.networks.weights import Weights
from engine.records import Stranger
from engine.suggestions.poor_faces import poor_faces


class Why(StrEnum):
    """Why somebody hardly matters."""

    ONCE = "once"
    BLURRED = "blurred"
    EDGE = "edge"
    UNTOLD = "untold"  # no person: faces of which nobody could tell whose they are


_HOLDS: dict[Why, Callable[[Stranger], bool]] = {
    Why.ONCE: lambda who: who.n_photos == 1,
    Why.BLURRED: lambda who: who.quality < POOR_QUALITY,
    Why.EDGE: lambda who: who.is_at_edge,
}


class StrangersView(QWidget):
    """Shows the people without names of a kind, all chosen; a click keeps somebody, a button hides the rest.

    Parameters
    ----------
    parts : WindowParts
    """

    closed = Signal()
    person_opened = Signal(int)

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._everyone = parts.session, parts.people
        self._strangers: list[Stranger] = []
        self._untold: list[int] = []  # faces
        self._kept: set[tuple[bool, int]] = set()  # whom the user let go: whether a face, and its id or a person's
        self._asked: Task | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.model = StrangersModel(parts.people, self)
        self.grid = StrangerGrid(self.model, parts.portraits)
        self.grid.setAccessibleName(self.tr("People without names"))
        self.empty = EmptyPage()
        self.empty.say(self.tr("Nobody of this kind"), self.tr("All that are left may matter to you."))
        self.kinds = {why: self._kind_button() for why in Why}
        self.all_button = QPushButton()
        self.all_button.clicked.connect(self._choose_all_or_none)
        self.hide_button = QPushButton()
        self.hide_button.setProperty("kind", "primary")
        self.hide_button.clicked.connect(self._hide)
        only_for_editors(self._session.library, self.hide_button)
        self._lay_out()
        self.kinds[Why.ONCE].setChecked(True)
        self._group.buttonToggled.connect(self._kind_toggled)
        self.grid.selectionModel().selectionChanged.connect(self._show_choice)
        self.grid.doubleClicked.connect(self._open)
        toggle = QItemSelectionModel.SelectionFlag.Toggle
        self.grid.looked_at.connect(lambda index: self.grid.selectionModel().select(index, toggle))
        self._session.changed.connect(self._read_if_seen)
        self._session.regrouped.connect(self._read_if_seen)
        self._show_choice()

    def _kind_button(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        words = self.tr("People without names whom you may not care for. Click whoever you want to keep.")
        kinds, line = QWidget(), FlowLayout()
        line.setContentsMargins(SIDE_PX, 0, SIDE_PX, GAP)
        kinds.setLayout(line)
        self._group = QButtonGroup(self)
        for button in self.kinds.values():
            self._group.addButton(button)
            line.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        below, foot = QWidget(), FlowLayout(spring_at=1)
        foot.setContentsMargins(SIDE_PX, GAP, SIDE_PX, 2 * GAP)
        below.setLayout(foot)
        foot.addWidget(self.all_button)
        foot.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        #: People with few faces, or whom one may not care for
        column.addWidget(PageHead(self.tr("Others"), words))
        column.addWidget(kinds)
        column.addWidget(self._stack, 1)
        column.addWidget(below)

    # What is shown.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._read()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._session.read(
            partial(_read_all, self._session.library, self._session.weights), on_done=self._take
        )

    def _take(self, found: tuple[list[Stranger], list[int]]) -> None:
        if found != (self._strangers, self._untold) or not self.model.rowCount():
            self._strangers, self._untold = found
            self._show_kind()

    def _kind_toggled(self, _button: object, on: bool) -> None:
        if on:
            self._show_kind()

    def _show_kind(self) -> None:
        """Show who is of the kind; whom the user kept stays kept, in whatever kind they are seen again."""
        chosen_rows, is_face = set(self.grid.selected_rows()), self.model.shows_faces
        for row in range(self.model.rowCount()):
            (self._kept.discard if row in chosen_rows else self._kept.add)((is_face, self.model.id_in(row)))
        words = {
            Why.ONCE: self.tr("Seen once ({number})"),
            Why.BLURRED: self.tr("Blurred ({number})"),
            Why.EDGE: self.tr("At the edge ({number})"),
            Why.UNTOLD: self.tr("Too blurred or dark to tell ({number})"),
        }
        for why, button in self.kinds.items():
            n = len(self._untold) if why is Why.UNTOLD else sum(map(_HOLDS[why], self._strangers))
            button.setText(words[why].format(number=self.locale().toString(n)))
        chosen = next(why for why, button in self.kinds.items() if button.isChecked())
        if chosen is Why.UNTOLD:
            self.model.show_faces(self._untold)
        else:
            self.model.show_people([who.person_id for who in self._strangers if _HOLDS[chosen](who)])
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        wanted, is_face = QItemSelection(), self.model.shows_faces
        for is_kept, run in groupby(
            range(self.model.rowCount()), lambda row: (is_face, self.model.id_in(row)) in self._kept
        ):
            if not is_kept:
                rows = list(run)
                wanted.select(self.model.index(rows[0]), self.model.index(rows[-1]))
        self.grid.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_choice()

    def _show_choice(self) -> None:
        n = len(self.grid.selected_rows())
        faces, people = self.tr("Hide %Ln face(s)", "", n), self.tr("Hide %Ln person(s)", "", n)
        self.hide_button.setText(faces if self.model.shows_faces else people)
        self.hide_button.setEnabled(n > 0)
        self.all_button.setText(self.tr("Choose nobody") if n else self.tr("Choose all"))
        self.all_button.setEnabled(self.model.rowCount() > 0)

    # What the user does.

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.grid.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _choose_all_or_none(self) -> None:
        if self.grid.selected_rows():
            self.grid.clearSelection()
        else:
            self.grid.selectAll()

    def _hide(self) -> None:
        ids = tuple(self.model.id_in(row) for row in self.grid.selected_rows())
        if ids:
            self._session.do(RejectFaces(ids, None) if self.model.shows_faces else HidePeople(ids, True))

    def _open(self, index: QModelIndex) -> None:
        if not self.model.shows_faces:
            self.person_opened.emit(self.model.id_in(index.row()))


def _read_all(library: Library, weights: Weights) -> tuple[list[Stranger], list[int]]:
    return library.reading.strangers(), poor_faces(library, weights)
