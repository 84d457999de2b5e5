"""The groups of people to which somebody belongs, and a field for one more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.pages.person.about.fields import LineField
from app.style import icons, wording
from app.style.theme import GAP


class GroupList(QWidget):
    """Lists groups, each with a button that takes the person out of it."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, QWidget] = {}
        self.field = LineField()
        self.field.setPlaceholderText(self.tr("Family, school…"))
        self.field.setAccessibleName(self.tr("Add to a group"))
        self.field.setMaxLength(60)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        if (popup := completer.popup()) is not None:
            popup.setProperty("kind", "offers")
        self.field.setCompleter(completer)
        self.field.given.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(self._list)
        column.addWidget(self.field)

    def show_groups(self, groups: Sequence[str], known: Iterable[str]) -> None:
        """Show somebody's groups; all that there are complete what is typed."""
        self._known.setStringList(sorted(set(known) - set(groups)))
        if list(self.rows) == list(groups):
            return
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {group: self._row(group) for group in groups}
        for row in self.rows.values():
            self._list.addWidget(row)

    def _row(self, group: str) -> QWidget:
        row = QWidget()
        remove = QToolButton()
        remove.setIcon(icons.icon("close"))
        remove.setIconSize(icons.size(14))
        remove.setToolTip(self.tr("Take out of this group"))
        remove.setAccessibleName(self.tr("Take out of {group}").format(group=group))
        remove.clicked.connect(lambda: self.removed.emit(group))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(wording.short(group, 30))
        label.setToolTip(group)
        line.addWidget(label)
        line.addStretch()
        line.addWidget(remove)
        return row

    def _add(self, text: str) -> None:
        group = self._as_known(" ".join(text.split()))
        self.field.clear()
        self.field.show_text("")
        if group and group not in self.rows:
            self.added.emit(group)

    def _as_known(self, group: str) -> str:
        """Return a group as it is written already, whatever its case."""
        known = {other.casefold(): other for other in (*self._known.stringList(), *self.rows)}
        return known.get(group.casefold(), group)
