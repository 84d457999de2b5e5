"""The page of all that the user did: go back to any point, and forth again."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.background.tasks import Task
from app.pages.history.model import HistoryModel, HistoryRole
from app.session.for_editors import only_for_editors
from app.session.session import Session
from app.style import theme
from app.style.theme import GAP, SIDE_PX
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.page_head import PageHead
from engine.library import JournalEntry

_INSET_PX = GAP  # from the side of a line to its words, around which what is chosen is painted
_WIDEST_PX = 960  # no line is so long that the eye loses it between what was done and when
_SHOWN = 1000  # older edits can be taken back one by one
_SAY_AFTER_MS = 300  # what is over sooner needs no words


class HistoryDelegate(QStyledItemDelegate):
    """Paints what was done, and when; muted and struck out what was taken back."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, option.fontMetrics.height() + 2 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        colours, direction = theme.current(), option.direction
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            is_selected = option.state & QStyle.StateFlag.State_Selected
            painter.setBrush(colours.accent_soft if is_selected else colours.raised)
            painter.drawRoundedRect(rect, 6, 6)
        undone, when = index.data(HistoryRole.UNDONE), index.data(HistoryRole.WHEN)
        line = rect.adjusted(_INSET_PX, 0, -_INSET_PX, 0)
        when_px = option.fontMetrics.horizontalAdvance(when)
        painter.setPen(colours.muted)
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(line, align, when)
        font = painter.font()
        font.setStrikeOut(undone)
        painter.setFont(font)
        painter.setPen(colours.muted if undone else colours.text)
        room = QStyle.visualRect(direction, line, line.adjusted(0, 0, -when_px - 2 * GAP, 0))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, align, words)
        painter.restore()


class HistoryView(QWidget):
    """Lists what was done, the last first; one button takes back all down to what is chosen, or makes it again.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Task | None = None
        self._under_way = ""  # a sentence on the steps that are being taken back or made again
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.model = HistoryModel(self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("kind", "muted")
        self.button = QPushButton(self.tr("Undo to here"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._go)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)  # nobody knows how far it is
        self.bar.setAccessibleName(self.tr("How far Kith is"))
        self.bar.hide()
        self._say = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._say.timeout.connect(self._say_what_is_under_way)
        self.empty = EmptyPage()
        self.empty.say(self.tr("Nothing yet"), self.tr("What you do to people and photos is listed here."))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show_choice)
        self.model.modelReset.connect(self._show_choice)
        only_for_editors(session.library, self.button)
        session.changed.connect(self._read_if_seen)
        session.regrouped.connect(self._read_if_seen)
        self._show_choice()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2 * GAP)
        foot.setContentsMargins(_INSET_PX, 0, _INSET_PX, 0)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        steps = QWidget()
        steps.setMaximumWidth(theme.scaled(_WIDEST_PX))
        inside = QVBoxLayout(steps)
        inside.setContentsMargins(SIDE_PX - _INSET_PX, GAP, SIDE_PX - _INSET_PX, 2 * GAP)
        inside.setSpacing(2 * GAP)
        inside.addWidget(self._stack, 1)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHead(self.tr("History")))
        column.addWidget(steps, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._read()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do at Enter what the button says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.button.isEnabled():
            self._go()
        else:
            super().keyPressEvent(event)

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._session.read(self._own_journal, on_done=self._show)

    def _own_journal(self) -> list[JournalEntry]:
        return self._session.library.edits.journal(_SHOWN, own=True)

    def _show(self, entries: list[JournalEntry]) -> None:
        chosen = self.list.currentIndex().data(HistoryRole.ID)
        self.model.show_entries(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        row = self.model.row_of(chosen) if chosen is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    @Slot()
    def _show_choice(self) -> None:
        if self._under_way:
            return
        index, why_not = self.list.currentIndex(), self._session.library.why_read_only
        self.button.setEnabled(index.isValid())
        if why_not is not None:
            self.words.setText(why_not)
            return
        if not index.isValid():
            self.words.setText(self.tr("Choose a step to undo it and all that came after it."))
            self.button.setText(self.tr("Undo to here"))
            return
        n_steps, undone = self.model.n_steps_to(index.row()), index.data(HistoryRole.UNDONE)
        self.button.setText(self.tr("Redo to here") if undone else self.tr("Undo to here"))
        makes = self.tr("Makes %Ln step(s) again.", "", n_steps)
        self.words.setText(makes if undone else self.tr("Takes back %Ln step(s); you can redo them.", "", n_steps))

    def _go(self) -> None:
        """Take back or make again what lies between; hundreds of steps take seconds, in which nothing can be chosen."""
        index = self.list.currentIndex()
        if not index.isValid() or self._under_way:
            return
        undone, journal_id = index.data(HistoryRole.UNDONE), index.data(HistoryRole.ID)
        self._under_way = self.tr("Making the steps again…") if undone else self.tr("Taking the steps back…")
        self.list.setFocus()  # which a button that is greyed would lose to whatever comes next
        self.button.setEnabled(False)
        self._say.start()
        (self._session.redo_to if undone else self._session.undo_to)(journal_id, self._over)

    @Slot()
    def _say_what_is_under_way(self) -> None:
        self.words.setText(self._under_way)
        self.bar.show()

    def _over(self) -> None:
        self._say.stop()
        self._under_way = ""
        self.bar.hide()
        self._read()
