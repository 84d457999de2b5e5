"""What is known of a person: when they lived, what else they are called, their family, their groups, notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.background.tasks import Task
from app.pages.person.about.family import FamilyList
from app.pages.person.about.fields import LineField, NotesField
from app.pages.person.about.groups import GroupList
from app.pages.person.life_date_button import LifeDateButton
from app.session.for_editors import only_for_editors
from app.session.parts import WindowParts
from app.style import icons, theme, wording
from app.style.theme import GAP
from engine.library import Edit, RelatePeople, SetBirthday, SetDeath, SetNicknames, SetNotes, TagPeople
from engine.partial_dates import PartialDate, age_at
from engine.records import About, Person

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated

_LETTERS = 38  # in a line
_MOST_SHARE = 0.38  # of the page


class AboutPanel(QWidget):
    """Shows all that the user wrote down about somebody; each change is one step that can be undone.

    Parameters
    ----------
    parts : WindowParts
    """

    closed = Signal()
    person_opened = Signal(int)
    about_read = Signal(object)  # About

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._person: Person | None = None
        self._asked: Task | None = None
        self.setAccessibleName(self.tr("About this person"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(icons.size(16))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        self.born = LifeDateButton(self.tr("Birthday"), self.tr("Add a date"))
        self.died = LifeDateButton(self.tr("Date of death"), self.tr("Add a date"))
        self.lived = _muted("")
        self.nicknames = LineField()
        self.nicknames.setAccessibleName(self.tr("Also called"))
        self.nicknames.setPlaceholderText(self.tr("Nicknames…"))
        self.family = FamilyList(parts)
        self.groups = GroupList()
        self.notes = NotesField()
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("What you want to remember"))
        edits = (self.born, self.died, self.nicknames, self.family.add_button, self.groups, self.notes)
        only_for_editors(self._session.library, *edits)
        self._lay_out()
        self._connect()

    # -- layout --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of a short line in whatever font there is."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS + 6 * GAP, super().sizeHint().height())

    def fit(self, page_px: int) -> None:
        """Take no more of a page than leaves room for faces."""
        self.setFixedWidth(min(self.sizeHint().width(), round(_MOST_SHARE * page_px)))

    def _lay_out(self) -> None:
        #: What is known of a person: birthday, family, notes
        title = QLabel(self.tr("About"))
        title.setFont(theme.heading_font())
        head = QHBoxLayout()
        head.setContentsMargins(2 * GAP, GAP, GAP, 0)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.close_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, 3 * GAP)
        column.setSpacing(GAP)
        column.addLayout(self._dates())
        column.addWidget(self.lived)
        for words, widget in (
            (self.tr("Also called"), self.nicknames),
            (self.tr("Family"), self.family),
            (self.tr("Groups"), self.groups),
            (self.tr("Notes"), self.notes),
        ):
            column.addSpacing(GAP)
            column.addWidget(_muted(words))
            column.addWidget(widget)
        column.addStretch()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setAccessibleName(title.text())
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._area, 1)

    def _dates(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(0)
        form.setHorizontalSpacing(GAP)
        for words, button in ((self.tr("Born"), self.born), (self.tr("Died"), self.died)):
            button.setStyleSheet("text-align: left; padding: 3px 6px;")
            form.addRow(_muted(words), button)
        return form

    def _connect(self) -> None:
        self.born.date_given.connect(lambda day: self._do(lambda who: SetBirthday(who, day)))
        self.died.date_given.connect(lambda day: self._do(lambda who: SetDeath(who, day)))
        self.nicknames.given.connect(lambda text: self._do(lambda who: SetNicknames(who, text or None)))
        self.notes.given.connect(lambda text: self._do(lambda who: SetNotes(who, text or None)))
        self.family.added.connect(lambda other, kind: self._do(lambda who: RelatePeople(who, other, kind)))
        self.family.removed.connect(lambda other, kind: self._do(lambda who: RelatePeople(who, other, kind, False)))
        self.family.opened.connect(self.person_opened)
        self.groups.added.connect(lambda tag: self._do(lambda who: TagPeople((who,), tag)))
        self.groups.removed.connect(lambda tag: self._do(lambda who: TagPeople((who,), tag, False)))
        self._parts.people.updated.connect(self._read)  # the relatives' names are looked up there
        self._parts.people.loaded.connect(self._read)

    # -- what is shown -------------------------------------------------------------------------------

    def show_person(self, person: Person | None) -> None:
        """Show somebody; what was typed about whoever was shown before is theirs."""
        if person is None or self._person is None or person.person_id != self._person.person_id:
            for field in (self.nicknames, self.groups.field, self.notes):
                field.give()
                field.clearFocus()
            self._person = person
            self.family.show_relatives(-1, ())
            self.notes.show_text("")
            self._read()
        self._person = person
        self.setEnabled(person is not None)
        self.born.show_date(person.born if person else None)
        self.died.show_date(person.died if person else None)
        self.lived.setText(lived(person, date.today()) if person else "")
        self.lived.setVisible(bool(self.lived.text()))
        self.nicknames.show_text((person and person.nicknames) or "")
        known = {tag for other in self._parts.people for tag in other.tags}
        self.groups.show_groups(person.tags if person else (), known)

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if self._person is not None:
            who = self._person.person_id
            read = self._session.library.reading.about
            self._asked = self._session.read(read, who, on_done=lambda about: self._show(who, about))

    def _show(self, person_id: int, about: About) -> None:
        if self._person is not None and self._person.person_id == person_id:
            self.family.show_relatives(person_id, about.relatives)
            self.notes.show_text(about.notes or "")
            self.about_read.emit(about)

    def _do(self, make: Callable[[int], Edit]) -> None:
        if self._person is not None:
            self._session.do(make(self._person.person_id))


def lived(person: Person, today: date) -> str:
    """Return how old somebody is, or became, in words; nothing where that is not known."""
    if person.born is None:
        return ""
    age = age_at(person.born, person.died or PartialDate(today))
    if age is None:
        return ""
    is_newborn = age.years == 0 and not age.is_about and not age.months
    if is_newborn:
        return translate("AboutPanel", "Died as a newborn") if person.died else translate("AboutPanel", "Newborn")
    if person.died and age.years == 0 and age.is_about:
        return translate("AboutPanel", "Died before the first birthday")
    if person.died:
        #: {age} is "5 months", "7 years"
        words = translate("AboutPanel", "Lived to {age}")
    elif age.years and age.is_about:
        #: {age} is "about 7"
        words = translate("AboutPanel", "{age} today")
    else:
        #: {age} is "5 months", "7 years"
        words = translate("AboutPanel", "{age} old today")
    return words.format(age=wording.age_of(age))


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "muted")
    return label
