"""The dialog that writes names into files beside the photos: what would be written where, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import SLOW, Task
from app.pages.sidecars import work
from app.pages.sidecars.model import SidecarTable
from app.session.session import Session
from app.style import theme
from app.style.theme import GAP
from app.style.wording import listed
from app.widgets.layout.scrolled import resize_dialog
from app.widgets.layout.wrapped_check_box import WrappedCheckBox
from engine.interchange.sidecars import GUESSES_SETTING, KEEP_SETTING, Outcome


class SidecarDialog(QDialog):
    """Shows what would be written, and writes it.

    Parameters
    ----------
    session : Session
    """

    keep_changed = Signal()  # whether the files are to follow from now on

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write names into sidecar files"))
        self._session = session
        self._task: Task | None = None
        self._n_to_write = 0
        self.model = SidecarTable(self)
        self.table = QTableView()
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("How far Kith is"))
        self.guesses = self._check(
            self.tr("Also faces that Kith recognised by itself, and that you have not looked at yet"), GUESSES_SETTING
        )
        self.keep = self._check(self.tr("Keep them current: write each change soon after it is made"), KEEP_SETTING)
        self.undo = QPushButton(self.tr("Put everything back"))
        self.undo.setToolTip(self.tr("Each file as it was before names were last written"))
        self.close_button = QPushButton(self.tr("Close"))
        self.write = QPushButton(self.tr("Write"))
        self.write.setProperty("kind", "primary")
        self._lay_out()
        self.guesses.toggled.connect(self._look)
        self.keep.toggled.connect(self.keep_changed)
        self.undo.clicked.connect(self._put_back)
        self.close_button.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is under way; what was written until then can be put back."""
        super().hideEvent(event)
        if not event.spontaneous():  # as when the window is minimised
            self._stop()

    # -- layout --------------------------------------------------------------------------------------

    def _check(self, text: str, setting: str) -> QCheckBox:
        box = WrappedCheckBox(text)
        box.setChecked(bool(self._session.setting(setting, False)))
        box.toggled.connect(lambda on: self._session.remember(setting, on))
        return box

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setFont(theme.title_font(5))
        words = QLabel(
            self.tr(
                "digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each "
                "photo. Your photos are not changed, nor is what other programs wrote into such a file."
            ),
            wordWrap=True,
        )
        words.setProperty("kind", "muted")
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files to be written"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(28))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.table.setColumnWidth(0, theme.scaled(280))
        self.table.setColumnWidth(1, theme.scaled(100))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * GAP] * 4)
        column.setSpacing(2 * GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        choices = QVBoxLayout()
        choices.setSpacing(GAP)
        choices.addWidget(self.guesses)
        choices.addWidget(self.keep)
        column.addLayout(choices)
        column.addLayout(self._buttons())
        resize_dialog(self, 720, 600)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.undo)
        row.addStretch()
        self.write.setDefault(True)
        row.addWidget(self.close_button)
        row.addWidget(self.write)
        return row

    # -- work ----------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        words = self.tr("Looking at {number} of {all}…")
        self._run(words, self._show_look, work.look, self.guesses.isChecked())

    @Slot()
    def _write(self) -> None:
        words = self.tr("Writing: {number} of {all}…")
        self._run(words, self._show_written, work.write, self.guesses.isChecked())

    @Slot()
    def _put_back(self) -> None:
        self.keep.setChecked(False)  # or they would be written again
        self._run(self.tr("Putting back: {number} of {all}…"), self._show_put_back, work.put_back)

    def _run(self, words: str, on_done: Callable[[Any], None], function: Callable[..., Any], *arguments: Any) -> None:
        self._stop()
        self.bar.show()
        self.bar.setRange(0, 0)
        self.words.setText("")
        for button in (self.write, self.undo):
            button.setEnabled(False)

        def show(progress: tuple[int, int]) -> None:
            n_done, n_all = progress
            self.bar.setRange(0, n_all)
            self.bar.setValue(n_done)
            number, of_all = map(QLocale().toString, progress)
            self.words.setText(words.format(number=number, all=of_all))

        def failed(error: Exception) -> None:
            self._session.tasks.failed.emit(error)
            self._rest(str(error) if self.words.text() else "")

        self._task = self._session.tasks.run(
            function, self._session.library, *arguments, on_done=on_done, on_error=failed, on_progress=show, lane=SLOW
        )

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _rest(self, words: str) -> None:
        self.bar.hide()
        self.words.setText(words)
        self._session.read(
            self._session.library.sidecars.n_undoable, on_done=lambda n_files: self.undo.setEnabled(n_files > 0)
        )

    def _show_look(self, found: work.Look) -> None:
        self.model.show(found.rows)
        self._n_to_write = found.outcome.n_written
        self.write.setEnabled(self._n_to_write > 0)
        if self._n_to_write:
            self.write.setText(self.tr("Write %Ln file(s)", "", self._n_to_write))
        nothing = self.tr("Nobody has a name yet, or all is written already.")
        self._rest(self._summary(found.outcome) or nothing)

    def _show_written(self, outcome: Outcome) -> None:
        self._rest(self.tr("Written: {summary}").format(summary=self._summary(outcome)))
        self._session.said.emit(self.tr("Wrote names into %Ln file(s).", "", outcome.n_written), False)
        self._show_rest(outcome)

    def _show_put_back(self, outcome: Outcome) -> None:
        self._rest(self.tr("Put back: {summary}").format(summary=self._summary(outcome)))
        self._show_rest(outcome)

    def _show_rest(self, outcome: Outcome) -> None:
        """Leave in the table what was left alone."""
        rows = [work.Row(path, work.LEFT, reason) for path, reason in outcome.problems]
        rows += [work.Row(path, work.LEFT, work.other_name(*names)) for path, *names in outcome.conflicts]
        self.model.show(rows)

    def _summary(self, outcome: Outcome) -> str:
        n_left, n_otherwise = len(outcome.problems), len(outcome.conflicts)
        kinds = (
            #: Of files
            (outcome.n_made, self.tr("%Ln new", "", outcome.n_made)),
            #: Of files
            (outcome.n_changed, self.tr("%Ln changed", "", outcome.n_changed)),
            #: Of files
            (outcome.n_removed, self.tr("%Ln removed", "", outcome.n_removed)),
            #: Of files
            (outcome.n_same, self.tr("%Ln as they should be", "", outcome.n_same)),
            #: Of files
            (n_left, self.tr("%Ln left alone", "", n_left)),
            (n_otherwise, self.tr("%Ln face(s) that another program calls otherwise", "", n_otherwise)),
        )
        return listed(words for n, words in kinds if n)
