"""A language that nobody speaks, made of English on the fly: what is not in it was never given to translators."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

LONGER = 1.4
"""How much room a translation may want."""

_LETTERS = str.maketrans("AaCcEeIiNnOoUuYy", "ÅåÇçÉéÎîÑñÖöÜüÝý")
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|%\d|<[^>]*>|\(\*[^)]*\)|&)")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_N_ROWS = 12
_DAYS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
_KEYS = (
    r"(?:Ctrl|Shift|Alt|Meta|Esc|Return|Enter|Del|Space|Left|Right|Up|Down|Tab|Home|End|Ins|Backspace|PgUp|PgDown|F\d+)"
)
_PATH = r"\S*[/\\]\S*"
_NO_WORDS = re.compile(rf"\b{_DAYS}\b|\b{_KEYS}\b|{_PATH}|\b\w+\.(?:jpg|jpeg|png|sqlite|db)\b|\bKith\b|\bPX\b")


class Pseudo(QTranslator):
    """Puts all words in brackets, with accents, and makes them longer."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        """Return the words."""
        return None if source in ("LTR", "RTL") or not source.strip() else in_pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802
        """Return that there are words."""
        return False


def in_pseudo(source: str) -> str:
    """Return words as the language that nobody speaks has them."""
    parts = [part if number % 2 else part.translate(_LETTERS) for number, part in enumerate(_KEPT.split(source))]
    words = "".join(parts)
    body, ending = (words[:-1], "…") if words.endswith("…") else (words, "")
    more = "~" * max(1, round((LONGER - 1) * len(source)) - 2)
    spaced = re.sub("~{12}", lambda run: run.group()[:-1] + " ", more)  # so that it can be wrapped
    return f"[{body} {spaced}]{ending}"


def untranslated(text: str, data: Iterable[str] = ()) -> str:
    """Return what of some words is in no brackets and is no date, key, path or name; nothing where all is well."""
    rest, depth = "", 0
    for letter in text:
        depth = max(0, depth + {"[": 1, "]": -1}.get(letter, 0))
        rest += letter if depth == 0 and letter != "]" else ""
    for words in sorted(data, key=len, reverse=True):
        rest = rest.replace(words, " ")
    rest = _NO_WORDS.sub(" ", rest)
    return rest.strip() if re.search(r"[^\W\d_]{2}", rest) else ""


def english_in(window: QWidget, data: Iterable[str]) -> list[str]:
    """List what is untranslated of all that a window shows, a line each."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window) and widget.window() is window and not isinstance(widget, QTextBrowser):
            wrong = ((text, untranslated(text, data)) for text in _texts(widget))
            found += [
                f"{type(widget).__name__}: English “{rest[:60]}” in “{text[:60]}”" for text, rest in wrong if rest
            ]
    return found


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub(r"<[^>]*>", "", widget.text())
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(min(_N_ROWS, widget.count())))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model())
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def _items(model: QAbstractItemModel) -> Iterator[str]:
    n_columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(_N_ROWS, model.rowCount())):
        for column in range(n_columns):
            for role in _ROLES:
                value: Any = model.data(model.index(row, column), role)
                if isinstance(value, str):
                    yield value
    for column in range(n_columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(heading, str):
            yield heading
