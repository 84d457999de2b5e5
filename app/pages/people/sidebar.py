"""The people beside a person's faces: drag a wrong face straight onto the right one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.pages.people.column import PeopleColumn
from app.session.for_editors import only_for_editors
from app.session.likeness import Likeness
from app.session.parts import WindowParts
from app.style import theme
from app.widgets.dragging.drag_data import dragged_faces
from app.widgets.fields.person_field import PersonField

_WIDTH_PX = 232
_MOST_SHARE = 0.32  # of the page


class FaceTarget(QPushButton):
    """A button that faces can be dropped on; a click does the same to what is selected."""

    faces_dropped = Signal(list, QRect)  # faces, and this button's place on the screen

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAcceptDrops(True)
        self._is_target = False

    def set_clickable(self, clickable: bool) -> None:
        """Set whether a click would do anything; dropping always does."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", None if clickable else "target")
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        event.setAccepted(bool(dragged_faces(event.mimeData())))
        self._light_up(event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._light_up(False)
        faces = dragged_faces(event.mimeData())
        event.setAccepted(bool(faces))
        if faces:
            self.faces_dropped.emit(faces, QRect(self.mapToGlobal(self.rect().topLeft()), self.size()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._is_target:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().accent, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _light_up(self, lit: bool) -> None:
        self._is_target = lit
        self.update()


class _NewName(PersonField):
    """Asks for a name until the user is elsewhere."""

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.hide()


class PeopleSidebar(PeopleColumn):
    """Everyone in a narrow list, with "New person" and "Not a person" on top.

    Parameters
    ----------
    parts : WindowParts
    """

    new_named = Signal(int, str)  # a new person, and the name given or chosen

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Drop faces on people here"))
        #: A noun: faces dropped on it become somebody new
        self.new_person = FaceTarget(self.tr("New person"))
        #: Faces that are none, or of nobody who matters
        self.not_a_person = FaceTarget(self.tr("Not a person"))
        self._people = parts.people
        self._likeness = Likeness(parts.session, self.model.set_likely)
        self.new_name = _NewName(self._people)
        self.new_name.setPlaceholderText(self.tr("Who is this?"))
        self.new_name.setAccessibleName(self.tr("Name of the new person"))
        self._asked_for = 0
        self.new_name.named.connect(self._give)
        self.new_name.chosen.connect(self._give_namesake)
        self.new_name.left.connect(self.new_name.hide)
        self.new_name.hide()
        targets = QVBoxLayout()
        targets.setSpacing(theme.GAP // 2)
        for target in (self.new_person, self.new_name, self.not_a_person):
            targets.addWidget(target)
        for target in (self.new_person, self.not_a_person):
            target.set_clickable(False)
        only_for_editors(parts.session.library, self.new_person, self.not_a_person)
        self.fit(0)
        self.above.insertLayout(0, targets)
        self.above.insertSpacing(1, theme.GAP)
        for widget, following in pairwise((self.new_person, self.new_name, self.not_a_person, self.search, self.grid)):
            self.setTabOrder(widget, following)

    def show_those_like(self, face_ids: Sequence[int], person_id: int) -> None:
        """Show first who is most like faces, or without any like a person."""
        if face_ids:
            self._likeness.of_faces(face_ids)
        elif person_id >= 0:
            self._likeness.of_person(person_id)

    def fit(self, page_px: int) -> None:
        """Take the width that the text wants, or what a narrow page can spare."""
        layout = self.layout()
        wanted = 0 if layout is None else layout.minimumSize().width()
        least = max(wanted, theme.scaled_picture(_WIDTH_PX) // 2)
        self.setFixedWidth(max(least, min(theme.scaled(_WIDTH_PX), round(_MOST_SHARE * page_px))))

    def ask_name(self, person_id: int) -> None:
        """Ask who a new person is; to go elsewhere leaves them without a name."""
        self._asked_for = person_id
        self.new_name.clear()
        self.new_name.show()
        self.new_name.setFocus()

    def _give_namesake(self, person_id: int) -> None:
        person = self._people.get(person_id)
        self._give((person and person.name) or "")

    def _give(self, name: str) -> None:
        self.new_name.hide()
        self.new_named.emit(self._asked_for, name)
