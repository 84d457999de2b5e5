"""What Kith says: a passing message with Undo, an error's sentence, and a bug that can be reported."""

from __future__ import annotations

import logging
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QGuiApplication, QHideEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.style.theme import GAP, scaled
from app.style.wording import numbers_in, short, without_numbers
from app.widgets.dialogs.bug_dialog import BugDialog
from engine.errors import KnownError

if TYPE_CHECKING:
    from app.session.everyone import Everyone
    from app.session.portraits import Portraits

logger = logging.getLogger(__name__)

SHOWN_MS = 8000
_PORTRAIT_PX = 32


class Toast(QFrame):
    """A sentence at the bottom of its parent, or on top where it would hide buttons; it goes by itself.

    It stays for as long as the mouse is over it.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.portrait_of: Callable[[int], QPixmap | None] = lambda person_id: None
        self.portrait = QLabel(self)
        self.portrait.hide()
        self._label = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._more_clicked)
        self._act: Callable[[], object] | None = None
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.clicked.connect(self._undo_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.portrait)
        row.addWidget(self._label, 1)
        row.addWidget(self.more)
        row.addWidget(self.undo)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or was last."""
        return self._label.text()

    def say(self, sentence: str, undoable: bool = False) -> None:
        """Show a sentence instead of the one before, with a portrait where it is about somebody without a name."""
        faces = [face for person_id in numbers_in(sentence) if (face := self.portrait_of(person_id)) is not None]
        self.portrait.setVisible(bool(faces))
        if faces:
            self.portrait.setPixmap(faces[0])
        sentence = _fitting(sentence)
        self._label.setText(sentence)
        self.undo.setVisible(undoable)
        self.more.hide()
        self._announce(sentence)

    def take_back(self, sentence: str) -> None:
        """Hide a sentence, unless something else was said by now."""
        if self.text == _fitting(sentence):
            self.hide()

    def offer(self, sentence: str, words: str, act: Callable[[], object]) -> None:
        """Add a button to a sentence, for what could be done next; unless something else was said by now."""
        sentence = _fitting(sentence)
        if self.isVisible() and self.text == sentence:
            self._act = act
            self.more.setText(words)
            self.more.show()
            self._announce(f"{sentence}. {words}")

    def _announce(self, sentence: str) -> None:
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _more_clicked(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _undo_clicked(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Hide at a click: what lies below may be wanted."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the parent's size changes."""
        if event.type() == QEvent.Type.Resize:
            self._place_again()
        return False

    def make_way(self) -> None:
        """Find a place again where it hides no button: another page is shown, whose buttons lie elsewhere."""
        QTimer.singleShot(0, self, self._place_again)  # by then the page is laid out

    def _place_again(self) -> None:
        if not self.isHidden():
            self._place()

    def _place(self) -> None:
        parent = self._ground
        room = max(200, parent.width() - 6 * GAP)
        metrics = self._label.fontMetrics()
        wanted = max(metrics.horizontalAdvance(line) for line in self._label.text().split("\n")) + GAP
        beside = (self.portrait, self.more, self.undo)
        others = sum(widget.sizeHint().width() + GAP for widget in beside if not widget.isHidden())
        width = min(wanted + others + 3 * GAP, room, scaled(640))
        self._label.setMinimumWidth(min(wanted, width - others - 3 * GAP))
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        at_foot = QRect(self.rect())
        at_foot.moveTo((parent.width() - self.width()) // 2, parent.height() - self.height() - 3 * GAP)
        at_head = at_foot.translated(0, 2 * GAP - at_foot.top())
        self.setGeometry(min(at_foot, at_head, key=self._n_hidden))

    def _n_hidden(self, place: QRect) -> int:
        """Count the buttons and fields that it would hide somewhere."""
        ground = self._ground
        buttons = (one for kind in (QAbstractButton, QLineEdit) for one in ground.findChildren(kind))
        return sum(
            one.isVisible()
            and not self.isAncestorOf(one)
            and QRect(one.mapTo(ground, QPoint()), one.size()).intersects(place)
            for one in buttons
        )


class Messages(QObject):
    """The one place where errors and news reach the user.

    Parameters
    ----------
    window : QWidget
    ground : QWidget
        The part of the window over which messages pass.
    """

    _raised = Signal(object)  # an exception, from whatever thread

    def __init__(self, window: QWidget, ground: QWidget) -> None:
        super().__init__(window)
        self.toast = Toast(ground)
        self.bug: BugDialog | None = None
        self._window = window
        self._raised.connect(self.show_error)

    def show_portraits(self, people: Everyone, portraits: Portraits) -> None:
        """Show from now on, beside a message, whom it is about where they have no name."""

        def portrait_of(person_id: int) -> QPixmap | None:
            person = people.get(person_id)
            face_id = person.cover_face_id if person is not None else None
            ratio = self._window.devicePixelRatioF()
            return None if face_id is None else portraits.disc(face_id, _PORTRAIT_PX, ratio)

        self.toast.portrait_of = portrait_of

    def say(self, sentence: str, undoable: bool = False) -> None:
        """Show a passing message."""
        self.toast.say(sentence, undoable)

    def show_error(self, error: BaseException) -> None:
        """Show an error: a KnownError's sentence in passing, anything else as the bug that it is."""
        if isinstance(error, KnownError):
            self.toast.say(str(error))
        elif self.bug is not None:
            self.bug.add(_details(error))
        else:
            self.bug = BugDialog(_details(error), self._window)
            self.bug.finished.connect(self._forget)
            self.bug.show()

    def _forget(self) -> None:
        self.bug = None

    def install_excepthook(self) -> None:
        """Show here whatever nobody caught, in any thread."""

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                QGuiApplication.quit()
                return
            logger.error("not caught", exc_info=(kind, error, trace))
            self._raised.emit(error)

        def thread_hook(caught: Any) -> None:
            if caught.exc_value is not None and caught.exc_type is not SystemExit:
                hook(caught.exc_type, caught.exc_value, caught.exc_traceback)

        sys.excepthook = hook
        threading.excepthook = thread_hook


def _fitting(sentence: str) -> str:
    """Cut what would not fit: the middle of words that no line could hold, and the end of names as long as a letter."""
    sentence = without_numbers(sentence)
    return short(re.sub(r"\S{49,}", lambda word: f"{word[0][:16]}…{word[0][-31:]}", sentence), 320)


def _details(error: BaseException) -> str:
    import PySide6

    lines = "".join(traceback.format_exception(error)).rstrip()
    return f"{platform.platform()}, Python {platform.python_version()}, PySide6 {PySide6.__version__}\n{lines}"
