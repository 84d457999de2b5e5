"""What was learned: a report card, what would change among the people, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.pages.learning.fine_tuning import FineTuning
from app.style import theme
from app.style.theme import GAP
from app.style.wording import listed
from engine.grouping.preview import Preview
from training.finetuning.report import ReportCard

_N_PAIRS = 3
_N_TECHNICAL = 2  # the last sentences, in terms that few people have heard; they are in a tooltip


class LearningResult(QWidget):
    """The outcome that waits for the user; nothing where there is none.

    Parameters
    ----------
    tuning : FineTuning
    """

    closer_wanted = Signal(object)  # a Preview, to be shown in full

    def __init__(self, tuning: FineTuning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learner = tuning
        self.verdict, self.words, self.figures = QLabel(), QLabel(), QLabel()
        self.verdict.setFont(theme.heading_font())
        self.figures.setFont(theme.title_font(-1.0))
        font = self.figures.font()
        font.setWeight(font.Weight.Normal)
        self.figures.setFont(font)
        self.changes = QLabel()
        for label in (self.verdict, self.words, self.figures, self.changes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures.setProperty("kind", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("How far Kith is in looking at what would change"))
        self.closer = QPushButton(self.tr("Look closer…"))
        self.closer.setProperty("kind", "flat")
        self.closer.clicked.connect(lambda: self.closer_wanted.emit(tuning.preview))
        #: The outcome of learning
        self.use = QPushButton(self.tr("Use it"))
        self.use.setProperty("kind", "primary")
        self.use.clicked.connect(tuning.use)
        self.leave = QPushButton()
        self.leave.clicked.connect(tuning.leave)
        self.again = QPushButton(self.tr("Look again"))
        self.again.clicked.connect(tuning.look_anew)
        self._lay_out()
        tuning.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        line = QWidget()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(line.backgroundRole().Mid)
        self._line = line
        closer = QHBoxLayout()
        closer.setSpacing(GAP)
        closer.addWidget(self.changes, 1)
        closer.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.use, self.again, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.verdict, self.words, self.figures, line):
            column.addWidget(widget)
        column.addLayout(closer)
        column.addWidget(self.bar)
        column.addLayout(buttons)

    @Slot()
    def _show(self) -> None:
        tuning, outcome = self._learner, self._learner.outcome
        if outcome is None:
            return
        better = outcome.card.better
        first, *rest = outcome.card.sentences(_N_PAIRS)
        n_told = min(_N_PAIRS, len(outcome.card.mixed_pairs)) + 1
        if better:
            self.verdict.setText(self._headline(outcome.card))
            self.words.setText("\n".join(rest[:n_told]))
        else:
            self.verdict.setText(self.tr("It came to nothing better, so nothing was changed"))
            self.words.setText(" ".join(_reasons(outcome.card)))
            n_told = 0
        plain, figures = rest[n_told:-_N_TECHNICAL], rest[-_N_TECHNICAL:]
        self.figures.setText("\n".join([first, *plain]))
        self.figures.setToolTip("\n".join(figures))
        self._show_changes(better)
        self.use.setVisible(better)
        self.use.setEnabled(tuning.preview is not None and not tuning.ahead.busy)
        self.leave.setEnabled(not tuning.ahead.being_made)
        self.again.setVisible(better and bool(tuning.ahead.trouble))
        #: Not to use the outcome of learning
        self.leave.setText(self.tr("Leave it") if better else self.tr("All right"))

    def _headline(self, card: ReportCard) -> str:
        """Say what is better, as the figures below have it."""
        before, after = card.before, card.after
        fewer = before.mixed_up - after.mixed_up
        if fewer > 0:
            return self.tr("%Ln fewer face(s) look like somebody else", "", fewer)
        if round(after.f - before.f, 3) > 0:
            words = self.tr("More faces are put with the right person: {after} instead of {before}")
            return words.format(before=f"{before.f:.1%}", after=f"{after.f:.1%}")
        if after.wrong_merges < before.wrong_merges:
            return self.tr("Fewer people are wrongly put together")
        return self.tr("A little surer who is who; nothing else would change")

    def _show_changes(self, better: bool) -> None:
        ahead, preview = self._learner.ahead, self._learner.preview
        for widget in (self._line, self.changes):
            widget.setVisible(better)
        self.closer.setVisible(better and preview is not None and bool(preview.moved))
        self.bar.setVisible(better and ahead.busy and ahead.share > 0)
        self.bar.setValue(round(1000 * ahead.share))
        if ahead.trouble:
            self.changes.setText(ahead.trouble)
        elif preview is None:
            looking = self.tr("Looking at all faces with the new network…")
            self.changes.setText(looking if ahead.share else self.tr("Looking at what would change…"))
        else:
            self.changes.setText(self._told(preview))

    def _told(self, preview: Preview) -> str:
        """Return what would change, in a sentence."""
        parts = []
        if preview.n_merged:
            parts.append(self.tr("%Ln person(s) would join others", "", preview.n_merged))
        if preview.splits:
            parts.append(self.tr("%Ln person(s) would come apart", "", len(preview.splits)))
        if preview.gained:
            parts.append(self.tr("%Ln person(s) would be new", "", len(preview.gained)))
        if preview.moved:
            parts.append(self.tr("%Ln face(s) would move", "", len(preview.moved)))
        #: {changes} is "3 people would join others, 1 person would come apart"
        told = self.tr("If you use it: {changes}.").format(changes=listed(parts))
        unchanged = self.tr("Names, and faces that you confirmed, stay as they are.")
        return f"{told if parts else self.tr('Nobody would change now.')} {unchanged}"


def _reasons(card: ReportCard) -> list[str]:
    return [reason if reason.endswith(".") else f"{reason}." for reason in card.reasons]
