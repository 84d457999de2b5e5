"""How Kith is to learn, and how far it is: two ways, a start, and what holds or ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.pages.learning.fine_tuning import FineTuning
from app.style import wording
from app.style.theme import GAP, scaled
from engine.networks.torch_there import ADD_TORCH, has_torch
from training.finetuning.adopt import ADAPTER, NETWORK
from training.finetuning.resume_files import StoppedRun


class LearningRun(QWidget):
    """The choice, or the progress of what was chosen.

    Parameters
    ----------
    tuning : FineTuning
    can_train : bool or None
        Whether the network itself can learn, which takes torch; None finds out.
    """

    def __init__(self, tuning: FineTuning, parent: QWidget | None = None, can_train: bool | None = None) -> None:
        super().__init__(parent)
        self._learner = tuning
        self._ready = False
        self._had_focus = False  # one of the buttons that end with the run
        #: A way of learning that takes a short time
        self.quick = QRadioButton(self.tr("Quick"))
        #: A way of learning that takes long and changes more
        self.thorough = QRadioButton(self.tr("Thorough"))
        self.quick.setChecked(True)
        self.thorough.setEnabled(has_torch() if can_train is None else can_train)
        #: A verb, on a button
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self._start)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("How far Kith is with learning"))
        self.words = QLabel()
        self.words.setProperty("kind", "muted")
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.clicked.connect(lambda: tuning.pause(not tuning.paused))
        #: A verb, on a button
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(tuning.stop)
        self.trouble = QLabel(wordWrap=True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.stopped = QLabel(wordWrap=True)
        self.go_on, self.drop = QPushButton(), QPushButton(self.tr("Discard"))
        self.go_on.setProperty("kind", "primary")
        self.go_on.clicked.connect(self._go_on)
        self.drop.clicked.connect(tuning.stopped.delete)
        self._left, self._chosen, self._running = self._left_over(), self._choice(), self._progress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self.trouble, self._left, self._chosen, self._running):
            column.addWidget(page)
        tuning.changed.connect(self._show)
        self._show()

    def set_ready(self, ready: bool) -> None:
        """Enable the start, or not."""
        self._ready = ready
        self._show()

    def _choice(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self._times = {ADAPTER: QLabel(wordWrap=True), NETWORK: QLabel(wordWrap=True)}
        ways = (
            (
                self.quick,
                self.tr(
                    "Changes how faces are compared. No photo is read again. With the network that comes with Kith "
                    "this is seldom better; where it is not, nothing is changed."
                ),
            ),
            (
                self.thorough,
                self.tr(
                    "Trains the network itself on your photos, in the background. You can go on working, and quit: it "
                    "goes on where it was."
                ),
            ),
        )
        if not self.thorough.isEnabled():
            needed = self.tr("This needs PyTorch, which is not installed. To add it: {command}")
            ways = (ways[0], (self.thorough, needed.format(command=ADD_TORCH)))
        indent_px = scaled(18) + 6  # as the words of the buttons
        for button, sentence in ways:
            under = QLabel(sentence, wordWrap=True)
            under.setTextFormat(Qt.TextFormat.PlainText)
            under.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # a command, perhaps
            under.setProperty("kind", "muted")
            under.setContentsMargins(indent_px, 0, 0, 0)
            button.setAccessibleDescription(sentence)
            column.addWidget(button)
            column.addWidget(under)
            time = self._times[ADAPTER if button is self.quick else NETWORK]
            time.setProperty("kind", "muted")
            time.setContentsMargins(indent_px, 0, 0, GAP)
            column.addWidget(time)
            if not button.isEnabled():
                time.hide()
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def _progress(self) -> QWidget:
        page = _column(self.words, self.bar)
        _add_row(page, self.pause_button, self.stop_button)
        return page

    def _left_over(self) -> QWidget:
        page = _column(self.stopped)
        _add_row(page, self.go_on, self.drop)
        return page

    @Slot()
    def _start(self) -> None:
        self._learner.start(ADAPTER if self.quick.isChecked() else NETWORK)
        self.pause_button.setFocus()

    @Slot()
    def _go_on(self) -> None:
        self._learner.go_on()
        self.pause_button.setFocus()

    @Slot()
    def _show(self) -> None:
        tuning = self._learner
        self._had_focus = self._had_focus or self.pause_button.hasFocus() or self.stop_button.hasFocus()
        self._left.setVisible(tuning.stopped.found is not None and not tuning.running)
        self._chosen.setVisible(tuning.stopped.found is None and not tuning.running)
        self._running.setVisible(tuning.running)
        self.start.setEnabled(self._ready)
        if not tuning.running:
            if self._had_focus:
                self.start.setFocus()
            self._had_focus = False
        elif not tuning.ending:
            self._had_focus = False  # which may go elsewhere until then
        for button in (self.pause_button, self.stop_button):
            button.setEnabled(not tuning.ending)
        self.bar.setValue(round(1000 * tuning.share))
        for depth, label in self._times.items():
            label.setText(self._how_long(depth))
        self._tick.start() if tuning.running and not tuning.paused else self._tick.stop()
        self._show_time()
        self.pause_button.setText(self.tr("Go on") if tuning.paused else self.tr("Pause"))
        self.go_on.setEnabled(self._ready)
        if tuning.stopped.found is not None:
            self._show_stopped(tuning.stopped.found)
        self.trouble.setText(tuning.trouble)
        self.trouble.setVisible(bool(tuning.trouble) and tuning.outcome is None)

    def _how_long(self, depth: str) -> str:
        """Tell how long it took the last time, or what to expect of the first."""
        took_s = self._learner.took_s.get(depth)
        if took_s is not None:
            return self.tr("The last time it took {time}.").format(time=wording.duration(took_s))
        if depth == ADAPTER:
            return self.tr("Takes some seconds, or some minutes where the computer is busy with something else.")
        return self.tr("Takes some minutes, or more than an hour with thousands of photos.")

    @Slot()
    def _show_time(self) -> None:
        """Show what it is at, and how long it will still take."""
        tuning = self._learner
        words = self.tr("Paused: {step}").format(step=tuning.sentence) if tuning.paused else f"{tuning.sentence}…"
        left_s, spent_s = tuning.duration.left_s, tuning.duration.spent_s
        if tuning.running and not tuning.paused:
            so_far = self.tr("{time} so far").format(time=wording.duration(spent_s))
            words = f"{words}  ·  {so_far if left_s is None else wording.time_left(left_s)}"
        self.words.setText(words)

    def _show_stopped(self, stopped: StoppedRun) -> None:
        told = self.tr("Thorough learning was stopped at {share}.").format(share=f"{stopped.share:.0%}")
        anew = self.tr(
            "You have said more about faces since, so it begins again; photos that were read are not read twice."
        )
        more = self.tr("It can go on from there.") if stopped.fits else anew
        self.stopped.setText(f"{told} {more}")
        self.go_on.setText(self.tr("Go on") if stopped.fits else self.tr("Begin again"))


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _add_row(page: QWidget, *buttons: QPushButton) -> None:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    column.addLayout(row)
