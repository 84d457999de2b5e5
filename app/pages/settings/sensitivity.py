"""How readily faces are put together, with a look at what would change before anything does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from app.background.tasks import SLOW, Task
from app.session.for_editors import only_for_editors
from app.session.session import Session
from app.style import wording
from app.style.theme import GAP
from app.widgets.layout.flow_layout import FlowLayout
from engine.active_weights import sensitivity

if TYPE_CHECKING:
    from engine.grouping.preview import Preview

_STEP = 0.01  # of squared distance
_SPAN = 45  # steps to either side of what the weights were calibrated for
_DEBOUNCE_MS = 250


class Sensitivity(QWidget):
    """A slider from careful to generous; what the user has confirmed stays as it is in any case.

    Parameters
    ----------
    session : Session
    """

    closer_wanted = Signal(object)  # the Preview

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looking: Task | None = None
        self._preview: Preview | None = None  # what the slider stands for, once it is known
        self._wanted = False  # it is to be made so, as soon as it is known
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-_SPAN, _SPAN)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("How readily faces are put together"))
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("kind", "muted")
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.closer = QPushButton(self.tr("Look closer…"))
        self.closer.clicked.connect(lambda: self.closer_wanted.emit(self._preview))
        #: The value that Kith came with
        self.usual = QPushButton(self.tr("As supplied"))
        self.usual.clicked.connect(lambda: self.slider.setValue(0))
        #: A verb: to put all faces into groups again
        self.apply = QPushButton(self.tr("Group anew"))
        self.apply.clicked.connect(self._apply)
        only_for_editors(session.library, self.apply)
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._wait.timeout.connect(self._look)
        self._in_use = self._steps_in_use()
        self.slider.setValue(self._in_use)
        self.slider.valueChanged.connect(self._moved)
        session.regrouped.connect(self._take_up)
        session.weights_changed.connect(self.refresh)
        session.tasks.failed.connect(self._look_again)
        self._say_idle()

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        for text, place in (
            (self.tr("Careful: more, smaller groups"), Qt.AlignmentFlag.AlignLeading),
            (self.tr("Generous: fewer, larger groups"), Qt.AlignmentFlag.AlignTrailing),
        ):
            label = QLabel(text, wordWrap=True, alignment=place)
            label.setProperty("kind", "muted")
            ends.addWidget(label, 1)
        foot = FlowLayout()
        for button in (self.apply, self.usual, self.closer):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.slider)
        column.addLayout(ends)
        column.addWidget(self.words)
        column.addLayout(foot)

    @property
    def threshold(self) -> float:
        """The squared distance that the slider stands at."""
        usual, steps = self._session.weights.cluster_threshold, self.slider.value()
        return round(usual + steps * _STEP, 4) if steps else usual

    def _steps_in_use(self) -> int:
        chosen = sensitivity(self._session.setting, self._session.weights)
        return 0 if chosen is None else round((chosen - self._session.weights.cluster_threshold) / _STEP)

    @Slot()
    def refresh(self) -> None:
        """Take up what is remembered: another network has another scale."""
        self._in_use = self._steps_in_use()
        self.slider.setValue(self._in_use)
        self._moved()

    @Slot()
    def _take_up(self) -> None:
        """Follow an undo, which brings the last sensitivity back; a slider that is being moved stays."""
        if self._in_use != self._steps_in_use():
            self.refresh()

    @Slot()
    def _moved(self) -> None:
        self.usual.setEnabled(self.slider.value() != 0)
        self._preview, self._wanted = None, False
        self.closer.hide()
        if self._looking is not None:
            self._looking.cancel()
        if self.slider.value() == self._in_use:
            self._wait.stop()
            self._say_idle()
            return
        self.apply.setEnabled(True)
        self.words.setText(self.tr("Looking at what would change…"))
        self._wait.start()

    def _say_idle(self) -> None:
        self.apply.setEnabled(False)
        self.closer.hide()
        self.usual.setEnabled(self.slider.value() != 0)
        self.words.setText(self.tr("Names, and faces that you confirmed, stay as they are."))

    @Slot()
    def _look(self) -> None:
        from engine.grouping.preview import preview

        library, weights = self._session.library, self._session.weights
        look = partial(preview, library, weights, threshold=self.threshold)
        self._looking = self._session.tasks.run(look, on_done=self._show, lane=SLOW)

    def _show(self, found: Preview) -> None:
        self._preview = found
        if self._wanted:
            self._session.regroup(found)
            return
        parts = []
        if found.n_merged:
            parts.append(self.tr("%Ln person(s) would join others", "", found.n_merged))
        if found.splits:
            parts.append(self.tr("%Ln person(s) would come apart", "", len(found.splits)))
        if not parts and found.moved:
            parts.append(self.tr("%Ln face(s) would move", "", len(found.moved)))
        #: {changes} is "3 people would join others, 1 person would come apart"
        told = self.tr("{changes}.").format(changes=wording.listed(parts))
        self.words.setText(told if parts else self.tr("Nothing would change."))
        self.closer.setVisible(bool(parts))

    @Slot()
    def _apply(self) -> None:
        self._wanted = True
        self.apply.setEnabled(False)
        self.closer.hide()
        self.words.setText(self.tr("Grouping the faces…"))
        if self._preview is not None:
            self._session.regroup(self._preview)
        elif self._wait.isActive():
            self._wait.stop()
            self._look()

    @Slot()
    def _look_again(self) -> None:
        """After trouble, perhaps because people changed after the look at them."""
        if self._wanted:
            self._moved()
