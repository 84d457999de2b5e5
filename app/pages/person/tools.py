"""The tools of a person's page: faces or photos, find, merge, and what is wanted less often."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QWidget

from app.background.tasks import Task
from app.pages.people.actions import PeopleActions
from app.pages.people.dialogs.picker import PersonPicker
from app.pages.people.dialogs.untangle_dialog import ask_untangle
from app.pages.person.forgetting import ask_forget
from app.pages.person.model import FacesModel
from app.pages.person.splitting import ask_split
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style import theme
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.photos.exporting import export_photos
from engine.records import Person

AGES_SETTING = "show_ages"
"""Where a library remembers whether ages are shown."""


class PersonTools(QWidget):
    """A bar of what can be done to the whole person.

    Parameters
    ----------
    parts : WindowParts
    model : FacesModel
    people : PeopleActions
    """

    photos_wanted = Signal(bool)
    find_wanted = Signal(int)  # a face
    rename_wanted = Signal()
    forgotten = Signal(int)

    def __init__(
        self,
        parts: WindowParts,
        model: FacesModel,
        people: PeopleActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._session, self._model, self._people = parts, parts.session, model, people
        self._asking_forget: Task | None = None
        #: Shows faces, not whole photos
        self.faces_button = self._button(self.tr("Faces"))
        self.photos_button = self._button(self.tr("Photos"))
        which = QButtonGroup(self)
        for button in (self.faces_button, self.photos_button):
            button.setCheckable(True)
            which.addButton(button)
        self.faces_button.setChecked(True)
        self.photos_button.toggled.connect(self.photos_wanted)
        #: Shows how old the person was in each photo
        self.ages_button = self._button(self.tr("Ages"))
        self.ages_button.setCheckable(True)
        self.ages_button.setToolTip(self.tr("Show how old they were"))
        self.ages_button.setChecked(bool(self._session.setting(AGES_SETTING, True)))
        self.ages_button.toggled.connect(self._show_ages)
        model.set_shows_ages(self.ages_button.isChecked())
        #: What is known of a person: birthday, family, notes
        self.about_button = self._button(self.tr("About"))
        self.about_button.setCheckable(True)
        self.about_button.setToolTip(self.tr("Birthday, family, groups and notes (Ctrl+I)"))
        self.find_button = self._button(self.tr("Find this person"))
        self.find_button.clicked.connect(self._find)
        self.merge_button = self._button(self.tr("Merge with…"))
        self.merge_button.clicked.connect(self._merge)
        #: Opens a menu with further actions
        self.more_button = self._button(self.tr("More") + " ▾")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(self._menu())
        row = FlowLayout(theme.GAP // 2, spring_at=4)
        self.setLayout(row)
        row.addWidget(self.faces_button)
        row.addWidget(self.photos_button)
        row.addWidget(self.ages_button)
        row.addWidget(self.about_button)
        for button in (self.find_button, self.merge_button, self.more_button):
            row.addWidget(button)
        in_menu = (self.rename_action, self.hide_action, self.split_action, self.untangle_action, self.away_action)
        only_for_editors(self._session.library, self.merge_button, *in_menu, self.forget_action)

    def show_person(self, person: Person | None) -> None:
        """Offer what fits somebody."""
        self.setEnabled(person is not None)
        self.ages_button.setVisible(person is not None and person.born is not None)
        self.find_button.setEnabled(person is not None and person.cover_face_id is not None)
        #: A verb: to hide a person from the lists
        self.hide_action.setText(self.tr("Show again") if person and person.hidden else self.tr("Hide"))
        self.split_action.setEnabled(person is not None and person.n_faces > 1)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        #: A verb: to give another name
        self.rename_action = menu.addAction(self.tr("Rename"))
        self.rename_action.triggered.connect(self.rename_wanted)
        #: A verb: to hide a person from the lists
        self.hide_action = menu.addAction(self.tr("Hide"))
        self.hide_action.triggered.connect(self._hide)
        self.split_action = menu.addAction(self.tr("Split into two people…"))
        self.split_action.triggered.connect(self._split)
        self.untangle_action = menu.addAction(self.tr("Untangle from…"))
        self.untangle_action.triggered.connect(self._untangle)
        self.export_action = menu.addAction(self.tr("Copy photos into a folder…"))
        self.export_action.triggered.connect(self._export)
        menu.addSeparator()
        #: Faces that are none, or of nobody who matters
        self.away_action = menu.addAction(self.tr("Not a person"))
        self.away_action.triggered.connect(self._not_a_person)
        self.forget_action = menu.addAction(self.tr("Forget this person…"))
        self.forget_action.triggered.connect(self._forget)
        return menu

    def _show_ages(self, shown: bool) -> None:
        self._model.set_shows_ages(shown)
        self._session.remember(AGES_SETTING, shown)

    def _find(self) -> None:
        person = self._model.person
        if person is not None and person.cover_face_id is not None:
            self.find_wanted.emit(person.cover_face_id)

    def _merge(self) -> None:
        person = self._model.person
        if person is None:
            return
        person_id = person.person_id
        picker = PersonPicker(self._parts, self, without=person_id)
        picker.chosen.connect(lambda other: self._people.merge(person_id, other))
        picker.pop_up(QRect(self.merge_button.mapToGlobal(QPoint(0, 0)), self.merge_button.size()))

    def _hide(self) -> None:
        if self._model.person is not None:
            self._people.hide([self._model.person])

    def _split(self) -> None:
        """Part the cover from the face that is least like it."""
        person = self._model.person
        if person is None or person.cover_face_id is None:
            return
        other = self._model.face_ids([self._model.rowCount() - 1])[-1]
        if other == person.cover_face_id:
            other = self._model.face_ids([0])[0]
        if other != person.cover_face_id:
            ask_split(self._parts, person, person.cover_face_id, other, self)

    def _untangle(self) -> None:
        if self._model.person is not None:
            ask_untangle(self._parts, self._model.person, None, self)

    def _export(self) -> None:
        if self._model.person is not None:
            export_photos(self._session, self._model.person, self)

    def _not_a_person(self) -> None:
        if self._model.person is not None:
            self._people.not_a_person([self._model.person])

    def _forget(self) -> None:
        if self._model.person is not None:
            person_id = self._model.person.person_id
            if self._asking_forget is not None:
                self._asking_forget.cancel()
            on_done = lambda: self.forgotten.emit(person_id)  # noqa: E731
            self._asking_forget = ask_forget(self._parts, person_id, self, on_done)
