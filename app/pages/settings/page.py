"""The settings: folders, grouping, scanning, appearance. Each is kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.pages.settings.folder_list import FolderList
from app.pages.settings.language import LanguageChoice
from app.pages.settings.sensitivity import Sensitivity
from app.session.for_editors import only_for_editors
from app.session.scans.folders import Folders
from app.session.scans.scanner import DEVICE_SETTING, FILMS_SETTING, MIN_FACE_SETTING
from app.session.session import Session
from app.style import theme
from app.style.theme import GAP
from app.widgets.layout.page_head import PageHead, lay_out_cards
from engine.active_weights import NET_SETTING, THRESHOLD_NET_SETTING, THRESHOLD_SETTING, nets_for
from engine.faces.detector import SearchSettings
from engine.photos.films.film import FilmReader
from engine.photos.films.registry import HOW_TO_READ_FILMS, READERS, can_read_films

THEME_SETTING = "theme"
_TURNED_BY_WHEEL = (QComboBox, QSlider, QSpinBox)


class SettingsView(QScrollArea):
    """A page of cards.

    Parameters
    ----------
    session : Session
    folders : Folders
    readers : sequence of FilmReader, optional
        What may read films.
    """

    folders_chosen = Signal(list)  # of Path
    folder_removed = Signal(str, object)  # what was done, and the folder
    theme_changed = Signal(str)
    rescan_wanted = Signal()
    films_wanted = Signal()  # from now on
    closer_wanted = Signal(object)  # a Preview
    restart_wanted = Signal()

    def __init__(
        self,
        session: Session,
        folders: Folders,
        parent: QWidget | None = None,
        readers: Sequence[FilmReader] = READERS,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._can_read_films = can_read_films(readers)
        self.setAccessibleName(self.tr("Settings"))
        self.folders = FolderList(session, folders)
        self.folders.folders_chosen.connect(self.folders_chosen)
        self.folders.removed.connect(self.folder_removed)
        self.sensitivity = Sensitivity(session)
        self.sensitivity.closer_wanted.connect(self.closer_wanted)
        column = lay_out_cards(self, PageHead(self.tr("Settings")))
        column.addWidget(
            _card(
                self.tr("Folders"),
                self.tr("Kith looks for photos here, at each start and whenever something changes."),
                self.folders,
            )
        )
        column.addWidget(
            _card(self.tr("Grouping"), self.tr("How alike faces must be to be taken for one person."), self.sensitivity)
        )
        column.addWidget(
            #: To look for faces in photos
            _card(self.tr("Scanning"), self.tr("For photos that are scanned from now on."), self._scanning())
        )
        column.addWidget(_card(self.tr("Appearance"), "", self._appearance()))
        column.addStretch(1)
        for field in self.findChildren(QWidget):
            if isinstance(field, _TURNED_BY_WHEEL):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Scroll by the wheel whatever lies below the mouse: a setting that was turned in passing goes unseen."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, _TURNED_BY_WHEEL):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _scanning(self) -> QWidget:
        #: The value that Kith came with
        nets = [(None, self.tr("As supplied")), *((name, name.upper()) for name in nets_for(self._session.library))]
        #: The neural network by which faces are compared
        self.net = self._choice(NET_SETTING, nets, self.tr("Network"))
        devices = [
            ("auto", self.tr("Best there is")),
            ("cpu", self.tr("Processor")),
            ("cuda", self.tr("NVIDIA graphics card")),
            ("mps", self.tr("Apple graphics")),
            ("coreml", self.tr("Apple Core ML")),
            ("directml", self.tr("Windows DirectML")),
        ]
        #: Followed by a choice: the processor, a graphics card
        self.device = self._choice(DEVICE_SETTING, devices, self.tr("Compute on"))
        self.min_face = QSpinBox(minimum=8, maximum=400, suffix=self.tr(" pixels"))
        self.min_face.setValue(int(self._session.setting(MIN_FACE_SETTING, SearchSettings.min_face_px)))
        self.min_face.setAccessibleName(self.tr("Smallest face"))
        self.min_face.lineEdit().setTextMargins(7, 0, 0, 0)  # a style sheet's padding does not reach it
        self.min_face.valueChanged.connect(lambda value: self._session.remember(MIN_FACE_SETTING, value))
        self.films = self._film_choice()
        again = QPushButton(self.tr("Look through all photos again"))
        again.setToolTip(self.tr("With these settings; names and corrections stay"))
        again.clicked.connect(self.rescan_wanted)
        only_for_editors(self._session.library, self.net, self.device, self.min_face, self.films, again)
        return _form(
            #: The neural network by which faces are compared
            (self.tr("Network"), self.net),
            #: Followed by a choice: the processor, a graphics card
            (self.tr("Compute on"), self.device),
            (self.tr("Smallest face"), self.min_face),
            (self.tr("Films"), self.films),
            ("", again),
        )

    def _film_choice(self) -> QWidget:
        """Offer films where anything here reads them; else say what to do."""
        if not self._can_read_films:
            sentence = QLabel(HOW_TO_READ_FILMS(), wordWrap=True)
            sentence.setProperty("kind", "muted")
            sentence.setTextFormat(Qt.TextFormat.PlainText)
            return sentence
        box = QCheckBox(self.tr("Also look through films"))
        box.setToolTip(self.tr("Their faces join people whom photos show"))
        box.setChecked(bool(self._session.setting(FILMS_SETTING, False)))
        box.toggled.connect(self._set_films)
        return box

    def _set_films(self, wanted: bool) -> None:
        self._session.remember(FILMS_SETTING, wanted)
        if wanted:
            self.films_wanted.emit()

    def _appearance(self) -> QWidget:
        modes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("strong light", self.tr("Light, high contrast")),
            ("strong dark", self.tr("Dark, high contrast")),
        ]
        self.theme = self._choice(THEME_SETTING, modes, self.tr("Colours"))
        self.theme.currentIndexChanged.connect(lambda _: self.theme_changed.emit(self.theme.currentData()))
        self.language = LanguageChoice(self._session)
        self.language.restart_wanted.connect(self.restart_wanted)
        return _form((self.tr("Colours"), self.theme), (self.tr("Language"), self.language))

    def _choice(self, key: str, options: list[tuple[Any, str]], name: str) -> QComboBox:
        """Make a choice that is remembered; a remembered one that is not offered any more counts as the first."""
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(self._session.setting(key, options[0][0]))))
        box.currentIndexChanged.connect(lambda _: self._take(key, box.currentData()))
        return box

    def _take(self, key: str, value: Any) -> None:
        setting = self._session.setting
        if key == NET_SETTING and setting(THRESHOLD_SETTING) is not None and setting(THRESHOLD_NET_SETTING) is None:
            self._session.remember(THRESHOLD_NET_SETTING, self._session.weights.key)  # it was chosen for these
        self._session.remember(key, value)


def _card(title: str, words: str, content: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    heading = QLabel(title)
    heading.setFont(theme.heading_font())
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(12)
    top = QVBoxLayout()
    top.setSpacing(2)
    top.addWidget(heading)
    if words:
        under = QLabel(words, wordWrap=True)
        under.setProperty("kind", "muted")
        top.addWidget(under)
    column.addLayout(top)
    column.addWidget(content)
    return card


def _form(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * GAP)
    grid.setVerticalSpacing(GAP)
    grid.setColumnMinimumWidth(0, theme.scaled(120))
    grid.setColumnStretch(2, 1)
    for number, (words, field) in enumerate(rows):
        field.setMinimumWidth(theme.scaled(220))
        grid.addWidget(QLabel(words), number, 0, Qt.AlignmentFlag.AlignTop if field.layout() else Qt.AlignmentFlag(0))
        grid.addWidget(field, number, 1)
    return page
