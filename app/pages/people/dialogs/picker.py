"""A small window to choose somebody in: type a few letters, or take a new person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.pages.people.column import PeopleColumn
from app.session.likeness import Likeness
from app.session.parts import WindowParts
from app.style import theme

_WIDTH_PX, _HEIGHT_PX = 280, 400


class PersonPicker(QFrame):
    """Pops up, lets the user choose, and goes.

    Parameters
    ----------
    parts : WindowParts
    without : int
        Who is not offered; without `face_ids`, those like them come first.
    face_ids : sequence of int, optional
        Faces for which somebody is looked for; those like them come first.
    new_person : bool
        Whether somebody new may be chosen.
    """

    chosen = Signal(int)
    new_person = Signal()

    def __init__(
        self,
        parts: WindowParts,
        parent: QWidget,
        without: int = -1,
        new_person: bool = False,
        face_ids: Sequence[int] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Choose a person"))
        self.column = PeopleColumn(parts, takes_likeliest=True)
        self.column.model.set_left_out(without)
        #: A noun: faces dropped on it become somebody new
        self.new_button = QPushButton(self.tr("New person"))
        self.new_button.setProperty("kind", "flat")
        self.new_button.setVisible(new_person)
        self.column.above.addWidget(self.new_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.GAP // 2] * 4)
        box.addWidget(self.column)
        self.column.chosen.connect(self._take)
        self.new_button.clicked.connect(self._take_new)
        self._likeness = Likeness(parts.session, self.column.model.set_likely)
        if face_ids:
            self._likeness.of_faces(face_ids)
        elif without >= 0:
            self._likeness.of_person(without)
        room = self.screen().availableSize()
        width, height = theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX)
        self.resize(min(width, room.width() // 2), min(height, room.height() - 2 * theme.GAP))

    def pop_up(self, beside: QRect) -> None:
        """Show below a place on the screen, within the screen."""
        screen = self.screen().availableGeometry()
        corner = beside.bottomLeft() + QPoint(0, theme.GAP // 2)
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.column.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._likeness.forget()
        super().closeEvent(event)

    def _take(self, person_id: int) -> None:
        self.close()
        self.chosen.emit(person_id)

    def _take_new(self) -> None:
        self.close()
        self.new_person.emit()
