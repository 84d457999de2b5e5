"""The offer to bring another program's names along, made once where a scan came upon them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.background.tasks import SLOW

if TYPE_CHECKING:  # the frame is there before the database can be imported
    from app.session.scans.scanner import ScanOutcome
    from app.session.session import Session
    from app.widgets.dialogs.messages import Toast
    from engine.interchange.readers.finding import FoundSource

OFFERED_SETTING = "names_offered"
"""The sources that were offered, by program and path: nobody is asked twice."""
LOOKED_INTO_SETTING = "names_looked_into"
"""The folders that were looked into: again only once a scan has found new photos, as each look walks all of them."""


class NamesOffer(QObject):
    """Looks into the watched folders after a scan, the first time or if there are new photos.

    Each folder is looked into once while the window is open.

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
        if outcome.finished is None:
            return
        before = list(self._session.setting(LOOKED_INTO_SETTING, []))
        known = set() if outcome.finished.n_scanned else {Path(folder) for folder in before}
        folders = [folder for folder in self._folders() if folder not in self._looked_into | known]
        if folders:
            self._looked_into.update(folders)
            self._session.remember(LOOKED_INTO_SETTING, sorted({*before, *map(str, folders)}))
            self._session.tasks.run(_find, folders, on_done=self._offer, lane=SLOW)

    def _offer(self, found: list[FoundSource]) -> None:
        offered = list(self._session.setting(OFFERED_SETTING, []))
        keys = {f"{source.reader.program}: {source.path}": source.reader.program for source in found}
        new = {key: program for key, program in keys.items() if key not in offered}
        if new:
            self._session.remember(OFFERED_SETTING, offered + list(new))
            program = next(iter(new.values()))
            sentence = self.tr("{program} may know who is in your photos.").format(program=program)
            self._session.said.emit(sentence, False)
            self._toast.offer(sentence, self.tr("Bring the names…"), self._accept)


def _find(folders: Sequence[Path]) -> list[FoundSource]:
    from engine.interchange.readers.finding import find_sources

    return find_sources(folders)
