"""What can be said to a question of the review: three buttons with their letters, and a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.session.everyone import Everyone
from app.style.theme import GAP, scaled, scaled_picture
from app.widgets.fields.person_field import PersonField
from app.widgets.layout.flow_layout import FlowLayout


class AnswerBar(QWidget):
    """Takes an answer. Its actions answer by a letter; the page takes them too, so that the focus may be anywhere.

    Parameters
    ----------
    people : Everyone
        Who may be named instead.
    """

    agreed = Signal()
    denied = Signal()
    skipped = Signal()
    person_said = Signal(int)
    name_said = Signal(str)
    left = Signal()  # nobody is asked for any more

    def __init__(self, people: Everyone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes = self._button(self.tr("Yes"), "Y", self.agreed, "primary")
        self.no = self._button(self.tr("No"), "N", self.denied)
        #: A verb: to leave a question for later
        self.skip = self._button(self.tr("Skip"), "S", self.skipped)
        #: It is somebody else: asks who
        self.other = QPushButton(self.tr("Somebody else…"), autoDefault=True)
        self.other.setProperty("kind", "flat")
        self.field = PersonField(people)
        self.field.setPlaceholderText(self.tr("Who is it then?"))
        self.field.setAccessibleName(self.tr("Who is it then?"))
        self._below = QStackedWidget()
        self._below.setFixedWidth(scaled(280))
        self._below.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._below.addWidget(self.other)
        self._below.addWidget(self.field)
        row = FlowLayout(is_centred=True)
        for button in (self.no, self.skip, self.yes):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self._below, 0, Qt.AlignmentFlag.AlignHCenter)
        self.other.clicked.connect(self.ask_somebody)
        self.field.left.connect(self._leave)
        for given, said in ((self.field.chosen, self.person_said), (self.field.named, self.name_said)):
            given.connect(self._leave)
            given.connect(said)

    def _button(self, text: str, key: str, answer: SignalInstance, kind: str = "") -> QPushButton:
        button = QPushButton(f"{text}   {key}", autoDefault=True)
        button.setAccessibleName(text)
        button.setProperty("kind", kind)
        button.setMinimumSize(scaled_picture(144), scaled(40))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(answer)
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)  # a key that is held down answers once
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)
        self.addAction(action)
        return button

    @property
    def asks_somebody(self) -> bool:
        """Whether a name is being asked for."""
        return self._below.currentWidget() is self.field

    @Slot()
    def ask_somebody(self) -> None:
        """Ask who it is instead."""
        self._below.setCurrentWidget(self.field)
        self.field.setFocus()

    def begin(self) -> None:
        """Prepare for another question."""
        self.field.start_over()
        self._below.setCurrentWidget(self.other)

    def set_meant(self, n_faces: int) -> None:
        """Without a face that is meant, the question can only be skipped."""
        for button in (self.yes, self.no, self.other):
            button.setEnabled(n_faces > 0)

    @Slot()
    def _leave(self) -> None:
        self.begin()
        self.left.emit()
