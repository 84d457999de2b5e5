"""Photos that may hold more faces: an older Kith's are searched again by themselves, others where it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:  # the frame is there before the database can be imported
    from app.session.scans.scanner import Scanner, ScanOutcome
    from app.widgets.dialogs.messages import Messages


class CloserLook(QObject):
    """Follows up on scans.

    Parameters
    ----------
    scanner : Scanner
    messages : Messages
        Of the window, in which the offer to look closer is made after what the scan says of itself.
    folders : function
        Returns the watched folders that are there.
    """

    def __init__(
        self, scanner: Scanner, messages: Messages, folders: Callable[[], Sequence[Path]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scanner, self._messages, self._folders = scanner, messages, folders
        self._begun: set[Path] = set()  # a photo that cannot be read now is not tried again and again

    @Slot(object)
    def look(self, outcome: ScanOutcome) -> None:
        """Do what there is to do after a scan."""
        finished = outcome.finished
        if finished is None:
            return
        new = [folder for folder in self._folders() if folder not in self._begun]
        if finished.n_of_older_kith and new and not outcome.progress.again:
            self._begun.update(new)
            self._scanner.look_again(new)
        if finished.n_may_hold_more and finished.n_scanned:
            self._offer(finished.n_may_hold_more)

    def _offer(self, n_photos: int) -> None:
        sentence = self.tr("%Ln photo(s) may hold small faces that were not found.", "", n_photos)
        before = self._messages.toast.text if self._messages.toast.isVisible() else ""
        sentence = f"{before} {sentence}".strip()  # two sentences, of which the first is the scan's own
        self._messages.say(sentence)
        self._messages.toast.offer(sentence, self.tr("Look closer"), self._look_closer)

    def _look_closer(self) -> None:
        self._scanner.scan(self._folders(), closer=True)
