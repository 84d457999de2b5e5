"""The strip along the window's foot while a scan runs: how far it is, and the means to pause or end it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.session.scans.scan_progress import GROUPING, LOOKING, SCANNING, ScanProgress
from app.session.scans.scanner import Scanner, ScanOutcome
from app.style import icons, wording
from app.style.theme import GAP
from app.widgets.layout.elided_label import ElidedLabel


class ScanPanel(QFrame):
    """Shows a scan while it has something to do; a look through unchanged folders passes unseen.

    Parameters
    ----------
    scanner : Scanner
    """

    said = Signal(str)  # how a scan that did something ended

    def __init__(self, scanner: Scanner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self.setProperty("kind", "panel")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.state = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.found = QLabel(alignment=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.found.setProperty("kind", "muted")
        self.pause_button = self._button(self._pause_or_resume)
        self.stop_button = self._button(scanner.cancel)
        self.stop_button.setIcon(icons.icon("close"))
        #: A verb, on a button
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Stop the scan; what is finished is kept"))
        self._lay_out()
        scanner.progressed.connect(self._show)
        scanner.ended.connect(self._ended)
        self._show_paused(False)
        self.hide()

    def _button(self, function: object) -> QToolButton:
        button = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(icons.size(18))
        button.clicked.connect(function)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(self.state, 1)
        row.addWidget(self.found)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.pause_button)
        buttons.addWidget(self.stop_button)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 12, 2 * GAP, GAP)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(row)

    @Slot()
    def _pause_or_resume(self) -> None:
        if self._scanner.progress.paused:
            self._scanner.resume()
        else:
            self._scanner.pause()

    @Slot(object)
    def _show(self, progress: ScanProgress) -> None:
        if progress.n_to_do:
            self.show()
        self.bar.setRange(0, progress.n_to_do if progress.phase != LOOKING else 0)
        self.bar.setValue(min(progress.n_done, progress.n_to_do))
        self.state.setText(self._state(progress))
        self.state.setToolTip("\n".join([self.state.text(), *self._each_machine(progress)]))
        self.found.setText("  ·  ".join(_found(progress)))
        self._show_paused(progress.paused)

    def _show_paused(self, paused: bool) -> None:
        self.pause_button.setIcon(icons.icon("resume" if paused else "pause"))
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))

    def _state(self, progress: ScanProgress) -> str:
        number = QLocale().toString
        if progress.phase == LOOKING:
            return self.tr("Looking for photos")
        if progress.phase == GROUPING:
            return self.tr("Grouping the faces into people")
        done, to_do = number(progress.n_done), number(progress.n_to_do)
        if progress.paused:
            #: Both are numbers: 5 of 120
            return self.tr("Paused after {done} of {all} photos").format(done=done, all=to_do)
        #: Both are numbers: 5 of 120
        counted = self.tr("{done} of {all} photos").format(done=done, all=to_do)
        if progress.again:
            #: Both are numbers: 5 of 120
            again = self.tr("Looking again for smaller faces: {done} of {all} photos")
            counted = again.format(done=done, all=to_do)
        if progress.awaited:
            #: {name} is a file, or the address of a computer
            waiting = self.tr("waiting for {name}").format(name=_name(progress.awaited))
            return "  ·  ".join([counted, waiting])
        parts = [counted]
        if progress.eta_s is not None:
            parts.append(wording.time_left(progress.eta_s))
        if progress.photos_per_s is not None:  # last, where a narrow window cuts first
            #: How many photos are scanned
            parts.append(self.tr("{number} a second").format(number=number(progress.photos_per_s, "f", 1)))
        if progress.machines:
            parts.append(self.tr("%Ln computer(s)", "", len(progress.machines)))
        return "  ·  ".join(parts)

    def _each_machine(self, progress: ScanProgress) -> Iterator[str]:
        if progress.phase != SCANNING:
            return
        #: How many photos a computer searches
        at_work, late = self.tr("{computer}: {number} a second"), self.tr("{computer}: nothing for a while")
        for machine in progress.machines:
            words, rate = late if machine.is_late else at_work, QLocale().toString(machine.photos_per_s, "f", 1)
            yield words.format(computer=machine.name, number=rate)

    @Slot(object)
    def _ended(self, outcome: ScanOutcome) -> None:
        shown = not self.isHidden()
        self.hide()
        finished, n_failed = outcome.finished, outcome.progress.n_failed
        if finished is not None and finished.vanished:
            words = self.tr("{folder} vanished while it was scanned. What is finished is kept.")
            self.said.emit(words.format(folder=_readable(finished.vanished[0])))
            return
        passed_over = wording.passed_over(finished.passed_over) if finished is not None else ""
        if finished is not None and outcome.progress.n_more is not None:
            self._tell_of_second_look(outcome.progress.n_done - n_failed, outcome.progress.n_more)
            return
        if not shown:
            if finished is not None and not (finished.n_unchanged or finished.n_missing or outcome.progress.n_done):
                unreadable = self.tr("The folder could not be read; Problems says why.")
                nothing = unreadable if finished.n_failed else self.tr("No photos were found there.")
                self.said.emit(_sentences(nothing, passed_over))
            return
        n_done = outcome.progress.n_done
        goes_on = finished is None and self._scanner.has_more_to_do  # something new comes first
        if outcome.progress.again and goes_on:
            return  # nobody asked for it
        if finished is None:
            self.said.emit(self.tr("Stopped after %Ln photo(s). What is finished is kept.", "", n_done))
        else:
            #: {found} is "12 faces, 3 people"
            words = self.tr("%Ln photo(s) scanned: {found}.", "", n_done - n_failed)
            sentence = words.format(found=wording.listed(_found(outcome.progress)))
            #: Problems is the page of that name
            unread = self.tr("%Ln file(s) could not be read; Problems says why.", "", n_failed)
            self.said.emit(_sentences(sentence, unread if n_failed else "", passed_over))

    def _tell_of_second_look(self, n_photos: int, n_more: int) -> None:
        if not n_photos:
            return
        #: {photos} is "12 photos"
        words = self.tr("Looked again through {photos}: no more faces were found.")
        if n_more > 0:
            #: {photos} is "12 photos", {faces} is "3 faces"
            words = self.tr("Looked again through {photos} and found {faces} that had been missed.")
        self.said.emit(words.format(photos=wording.n_photos(n_photos), faces=wording.n_faces(n_more)))


def _found(progress: ScanProgress) -> list[str]:
    found = [wording.n_faces(progress.n_faces)]
    return [*found, wording.n_people(progress.n_people)] if progress.n_people else found


def _name(awaited: str) -> str:
    """Return what a file is called, or all of an address."""
    return _readable(awaited if "://" in awaited else Path(awaited).name)


def _readable(path: str) -> str:
    return path.encode("utf-8", "replace").decode()


def _sentences(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
