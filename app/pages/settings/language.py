"""The choice of a language, which Kith speaks from the next start on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.session.session import Session
from app.style.language import SETTING
from app.style.theme import GAP
from resources.qm import LANGUAGES


class LanguageChoice(QWidget):
    """Offers the system's language, and each that Kith speaks by its own name.

    Parameters
    ----------
    session : Session
    """

    restart_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._spoken = session.setting(SETTING, "")
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Language"))
        #: The language of the system
        self.box.addItem(self.tr("The system's"), "")
        for code, name in LANGUAGES.items():
            self.box.addItem(name, code)
        self.box.setCurrentIndex(max(0, self.box.findData(self._spoken)))
        self.box.currentIndexChanged.connect(self._choose)
        self.words = QLabel(self.tr("Kith speaks it from its next start on."), wordWrap=True)
        self.words.setProperty("kind", "muted")
        self.restart = QPushButton(self.tr("Restart now"))
        self.restart.clicked.connect(self.restart_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.box)
        column.addWidget(self.words)
        column.addWidget(self.restart)
        for later in (self.words, self.restart):
            later.hide()

    def _choose(self) -> None:
        chosen = self.box.currentData()
        self._session.remember(SETTING, chosen)
        for later in (self.words, self.restart):
            later.setVisible(chosen != self._spoken)
