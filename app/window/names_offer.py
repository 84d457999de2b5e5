"""The offer to bring another program's names along, made once where a scan came upon them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.background.tasks import SLOW

if TYPE_CHECKING:  # the frame is there before the database can be imported
    from app.session.scanner import ScanOutcome
    from app.session.session import Session
    from app.widgets.messages import Toast
    from engine.interchange.readers.finding import FoundSource

OFFERED_SETTING = "names_offered"
"""The sources that were offered, by program and path: nobody is asked twice."""


class NamesOffer(QObject):
    """Looks into the watched folders once after a scan; each folder once while the window is open.

    Parameters
    ----------
    session : Session
    toast : Toast
        Of the window, in which the offer is made.
    folders : function
        Returns the watched folders that are there.
    accept : function
        Leads on to the names.
    """

    def __init__(
        self,
        session: Session,
        toast: Toast,
        folders: Callable[[], Sequence[Path]],
        accept: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._toast = session, toast
        self._folders, self._accept = folders, accept
        self._looked_into: set[Path] = set()

    @Slot(object)
    def look(self, outcome: ScanOutcome) -> None:
        """Look for names, now that the faces are there for them."""
        folders = [folder for folder in self._folders() if folder not in self._looked_into]
        if outcome.finished is not None and folders:
            self._looked_into.update(folders)
            self._session.tasks.run(_find, folders, on_done=self._offer, lane=SLOW)

    def _offer(self, found: list[FoundSource]) -> None:
        offered = list(self._session.setting(OFFERED_SETTING, []))
        keys = {f"{source.reader.program}: {source.path}": source.reader.program for source in found}
        new = {key: program for key, program in keys.items() if key not in offered}
        if new:
            self._session.remember(OFFERED_SETTING, offered + list(new))
            program = next(iter(new.values()))
            sentence = self.tr("{} may know who is in your photos.").format(program)
            self._session.said.emit(sentence, False)
            self._toast.offer(sentence, self.tr("Bring the names..."), self._accept)


def _find(folders: Sequence[Path]) -> list[FoundSource]:
    from engine.interchange.readers.finding import find_sources

    return find_sources(folders)
