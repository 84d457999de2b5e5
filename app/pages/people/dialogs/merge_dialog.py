"""The question before a merge: are these the same person?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.session.parts import WindowParts
from app.style import theme
from app.style.wording import n_faces, short
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.layout.scrolled import Scrolled, fit_dialog
from app.widgets.pictures.face_preview import FacePreview
from app.widgets.pictures.portrait import PortraitLabel
from engine.records import About, FaceLine, Person

_PORTRAIT_PX, _SMALL_PORTRAIT_PX = 144, 88
_N_SHOWN, _N_SHOWN_OF_MANY = 5, 2  # faces of each
_N_SIDES = 5
_WORD_MOST = 20  # letters, that two people fit side by side


class MergeDialog(QDialog):
    """Shows the people large, with some faces of each, and whose name will stay.

    Parameters
    ----------
    parts : WindowParts
    people : sequence of Person
        Two at least; the last one's name stays unless the user chooses another.
    """

    merge_wanted = Signal(list, int)  # those who become part of somebody, and whom
    apart_wanted = Signal(int, int)  # who is not whom

    def __init__(self, parts: WindowParts, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge people"))
        self._parts, self._session = parts, parts.session
        self._kept = people[-1]
        self._people = list(people if len(people) == 2 else reversed(people))  # of many, who stays is seen first
        self._named = [person for person in self._people if person.name]
        title = QLabel(self.tr("Are these the same person?"))
        title.setFont(theme.title_font(5))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setWordWrap(True)
        sides = self._sides()
        n_more = len(people) - sides.count()
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(4 * theme.GAP, 4 * theme.GAP, 4 * theme.GAP, theme.GAP)
        column.setSpacing(3 * theme.GAP)
        column.addWidget(title)
        column.addLayout(sides)
        if n_more:
            column.addWidget(_muted(self.tr("and %Ln more", "", n_more)))
        column.addWidget(self._result())
        self.warning = _muted("")
        self.warning.setProperty("kind", "danger")
        self.warning.hide()
        column.addWidget(self.warning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4 * theme.GAP)
        whole.addWidget(Scrolled(ground), 1)
        buttons = self._buttons()
        buttons.setContentsMargins(4 * theme.GAP, theme.GAP, 4 * theme.GAP, 0)
        whole.addLayout(buttons)
        fit_dialog(self)
        self.merge_button.setFocus()
        for person in self._named:
            self._look_for_relatives(person)

    def _look_for_relatives(self, person: Person) -> None:
        """Say where the user noted that two of them are relatives, and so two people."""

        def show(about: About) -> None:
            others = {other.person_id: other for other in self._named}
            words = {
                "parent": self.tr("You noted that {other} is a parent of {person}."),
                "child": self.tr("You noted that {other} is a child of {person}."),
                "sibling": self.tr("You noted that {other} is a sibling of {person}."),
                "partner": self.tr("You noted that {other} is a partner of {person}."),
            }
            for relative in about.relatives:
                if (other := others.get(relative.person_id)) is not None:
                    names = {"other": short(other.name or ""), "person": short(person.name or "")}
                    self.warning.setText(words[relative.kind].format(**names))
                    self.warning.show()
                    fit_dialog(self)

        task = self._session.read(self._session.library.reading.about, person.person_id, on_done=show)
        self.finished.connect(task.cancel)

    def _sides(self) -> QHBoxLayout:
        """Put people side by side: two, and of more as many as the screen has room for."""
        of_two = len(self._people) == 2
        sides = QHBoxLayout()
        sides.setSpacing((5 if of_two else 2) * theme.GAP)
        room_px = self.screen().availableSize().width() - theme.scaled(16) - 12 * theme.GAP  # margins, a bar
        for person in self._people[:_N_SIDES]:
            side = self._side(person)
            room_px -= side.sizeHint().width() + sides.spacing()
            if sides.count() > 1 and room_px < 0:
                side.deleteLater()
                break
            sides.addWidget(side, 0 if of_two else 1)
        return sides

    def _side(self, person: Person) -> QWidget:
        side = QWidget()
        of_two = len(self._people) == 2
        n_shown = _N_SHOWN if of_two else _N_SHOWN_OF_MANY
        portrait_px = theme.scaled_picture(_PORTRAIT_PX if of_two else _SMALL_PORTRAIT_PX)
        portrait = PortraitLabel(self._parts.portraits, portrait_px)
        portrait.show_person(person)
        called = person.name or self.tr("Without a name")
        name = QLabel(_in_lines(called) if of_two else short(called, 16))
        name.setToolTip(person.name or "")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(theme.heading_font() if of_two else theme.title_font(0.0))
        name.setWordWrap(of_two)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        count = QLabel(n_faces(person.n_faces))
        count.setProperty("kind", "muted")
        faces = FacePreview(self._parts.portraits, n_shown)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(name)
        column.addWidget(count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP)
        column.addWidget(faces, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

        def show(lines: Sequence[FaceLine]) -> None:
            best = sorted(
                (line for line in lines if line.face_id != person.cover_face_id), key=lambda line: -line.quality
            )
            faces.set_faces([line.face_id for line in best[:n_shown]])

        task = self._session.read(self._session.library.reading.person_faces, person.person_id, on_done=show)
        self.finished.connect(task.cancel)
        side.destroyed.connect(lambda: task.cancel())
        return side

    def _result(self) -> QWidget:
        """Show which name stays, or ask for one of several."""
        n = sum(person.n_faces for person in self._people)
        if len(self._named) > 1:
            return self._choice(n)
        if self._named:
            return _muted(self.tr("Together: {name}, %Ln face(s)", "", n).format(name=_in_lines(self._kept.name or "")))
        return _muted(self.tr("Together: %Ln face(s), without a name", "", n))

    def _choice(self, n: int) -> QWidget:
        box = QWidget()
        question = QLabel(self.tr("Name for the %Ln face(s):", "", n))
        question.setProperty("kind", "muted")
        down = len(self._named) > 3  # where they would not fit side by side
        choices = QVBoxLayout() if down else FlowLayout(2 * theme.GAP, is_centred=True)
        if down:
            choices.setSpacing(theme.GAP // 2)
        choices.addWidget(question)
        self.names = QButtonGroup(self)
        for number, person in enumerate(self._named):
            button = QRadioButton(short(person.name or "", 28).replace("&", "&&"))
            button.setToolTip(person.name or "")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setChecked(person is self._kept)
            self.names.addButton(button, number)
            choices.addWidget(button)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1 if down else 0)
        row.addLayout(choices, 0 if down else 1)
        row.addStretch(1 if down else 0)
        return box

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        self.apart_button = QPushButton(self.tr("Keep apart"))
        self.apart_button.setToolTip(self.tr("Remembers that these are two people"))
        self.apart_button.setVisible(len(self._people) == 2)
        self.apart_button.clicked.connect(self._keep_apart)
        merge = QPushButton(self.tr("Merge"))
        merge.setProperty("kind", "primary")
        merge.setDefault(True)
        cancel.clicked.connect(self.reject)
        merge.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.apart_button)
        row.addWidget(merge)
        self.merge_button = merge
        return row

    def _keep_apart(self) -> None:
        self.reject()
        self.apart_wanted.emit(*(person.person_id for person in self._people))

    def accept(self) -> None:
        """Merge."""
        target = self._named[self.names.checkedId()] if len(self._named) > 1 else self._kept
        super().accept()
        self.merge_wanted.emit([person.person_id for person in self._people if person is not target], target.person_id)


def _in_lines(name: str) -> str:
    """Shorten a name whose lines are broken between words, and its words, which are not broken."""
    return short(" ".join(short(word, _WORD_MOST) for word in name.split()), 64)


def _muted(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("kind", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    return label
