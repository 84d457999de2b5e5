"""How Kith is to learn, and how far it is: two ways, a start, and what holds or ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.learning import Learner
from app.theme import GAP
from training.finetune_adopt import ADAPTER, NETWORK


class LearningRun(QWidget):
    """The choice, or the progress of what was chosen.

    Parameters
    ----------
    learner : Learner
    """

    def __init__(self, learner: Learner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learner = learner
        self._ready = False
        self.quick = QRadioButton(self.tr("Quick (seconds)"))
        self.thorough = QRadioButton(self.tr("Thorough (minutes)"))
        self.quick.setChecked(True)
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self._start)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("How far Kith is with learning"))
        self.words = QLabel()
        self.words.setProperty("kind", "muted")
        self.hold = QPushButton(self.tr("Pause"))
        self.hold.clicked.connect(lambda: learner.pause(not learner.paused))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(learner.cancel)
        self.trouble = QLabel(wordWrap=True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._chosen, self._running = self._choice(), self._progress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self._chosen, self._running):
            column.addWidget(page)
        learner.changed.connect(self._show)
        self._show()

    def set_ready(self, ready: bool) -> None:
        """Let it start, or not."""
        self._ready = ready
        self._show()

    def _choice(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        ways = (
            (self.quick, self.tr("Changes how faces are compared. No photo is read again.")),
            (
                self.thorough,
                self.tr("Trains the network itself on your photos, in the background. You can go on working."),
            ),
        )
        for button, sentence in ways:
            under = QLabel(sentence, wordWrap=True)
            under.setProperty("kind", "muted")
            under.setContentsMargins(3 * GAP, 0, 0, GAP)
            button.setAccessibleDescription(sentence)
            column.addWidget(button)
            column.addWidget(under)
        column.addWidget(self.trouble)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def _progress(self) -> QWidget:
        page = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.hold)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        return page

    @Slot()
    def _start(self) -> None:
        self._learner.start(ADAPTER if self.quick.isChecked() else NETWORK)
        self.hold.setFocus()

    @Slot()
    def _show(self) -> None:
        learner = self._learner
        had_focus = self.hold.hasFocus() or self.cancel.hasFocus()
        self._chosen.setVisible(not learner.running)
        self._running.setVisible(learner.running)
        self.start.setEnabled(self._ready)
        if had_focus and not learner.running:
            self.start.setFocus()
        self.bar.setValue(round(1000 * learner.share))
        words = self.tr("Paused: {}") if learner.paused else "{} ..."
        self.words.setText(words.format(learner.sentence))
        self.hold.setText(self.tr("Go on") if learner.paused else self.tr("Pause"))
        self.trouble.setText(learner.trouble)
        self.trouble.setVisible(bool(learner.trouble) and learner.outcome is None)
