"""What is wrong with a window as it is on the screen: words that do not fit, widgets over widgets, no names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.widgets.dialogs.messages import Toast
from app.widgets.layout.elided_button import ElidedButton
from app.widgets.layout.elided_label import ElidedLabel
from app.widgets.layout.scrolled import Scrolled
from app.widgets.layout.wrapped_check_box import WrappedCheckBox
from app.window.navigation import NavigationButton

_SLACK_PX = 1


def faults_of(window: QWidget, screen: QSize) -> list[str]:
    """List what is wrong, a line each: who, and how."""
    found = _fits(window, screen)
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window:
            found += [
                f"{_path(widget)}: {fault}"
                for fault in (*_words(widget), *_place(widget), *_bars(widget), *_name(widget), *_enter(widget))
            ]
    return found


@contextmanager
def painted_words() -> Iterator[list[str]]:
    """Watch what is painted by hand meanwhile, and list the words that have less room than they take."""
    found: list[str] = []
    draw_text, draw_static = QPainter.drawText, QPainter.drawStaticText

    def watched(painter: QPainter, *arguments: Any) -> Any:
        rect, text = arguments[0], next((word for word in arguments if isinstance(word, str)), "")
        if isinstance(rect, QRect | QRectF) and text and painter.paintEngine() is not None:
            wraps = any(isinstance(one, int) and one & Qt.TextFlag.TextWordWrap.value for one in arguments)
            metrics = QFontMetricsF(painter.font())
            lines = metrics.boundingRect(QRectF(rect), Qt.TextFlag.TextWordWrap.value, text)
            taken = lines.size() if wraps else metrics.size(0, text)
            if taken.width() > rect.width() + _SLACK_PX or taken.height() > rect.height() + 2:
                found.append(f"painted “{text[:30]}” {taken.width():.0f}x{taken.height():.0f} in {_size(rect)}")
        return draw_text(painter, *arguments)

    QPainter.drawText = watched  # type: ignore[method-assign]
    try:
        yield found
    finally:
        QPainter.drawText = draw_text  # type: ignore[method-assign]
        assert QPainter.drawStaticText is draw_static


def _fits(window: QWidget, screen: QSize) -> list[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    faults = []
    for size, words in ((window.size(), "is"), (least, "takes at least")):
        if size.width() > screen.width() or size.height() > screen.height():
            took = f"{size.width()}x{size.height()}"
            faults.append(f"{_called(window)} {words} {took} on a screen of {screen.width()}x{screen.height()}")
    return faults


def _bars(widget: QWidget) -> list[str]:
    """Find a page that has to be moved sideways to be seen."""
    if not isinstance(widget, Scrolled) or not widget.horizontalScrollBar().maximum():
        return []
    content, place = widget.widget(), widget.viewport().width()
    return [f"{_called(content)} takes {content.minimumSizeHint().width()} across and has {place}"]


def _words(widget: QWidget) -> list[str]:
    checks: list[tuple[type, Callable[[Any], list[str]]]] = [
        (ElidedLabel, _height),
        (ElidedButton, _height),
        (QLabel, _label),
        (NavigationButton, _navigation),
        (WrappedCheckBox, _wrapped),
        (QAbstractButton, _hinted),
        (QComboBox, _hinted),
        (QLineEdit, _field),
    ]
    return next((check(widget) for kind, check in checks if isinstance(widget, kind)), [])


def _name(widget: QWidget) -> list[str]:
    """Find what can be pressed or come to with the Tab key, and has no name for whoever hears the window."""
    is_come_to = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    if not (is_come_to or isinstance(widget, QAbstractButton)):
        return []
    spoken = QAccessible.queryAccessibleInterface(widget)
    return [] if spoken is None or spoken.text(QAccessible.Text.Name).strip() else ["has no name"]


def _enter(widget: QWidget) -> list[str]:
    """Find a button of a dialog at which Enter presses another one."""
    if not isinstance(widget, QPushButton) or not isinstance(widget.window(), QDialog) or widget.autoDefault():
        return []
    return [f"Enter at “{widget.text()}” presses another button"]


_NO_SPACES = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")  # kana and Chinese characters, between which lines break


def _label(label: QLabel) -> list[str]:
    if not label.text():
        return []
    room = label.contentsRect()
    if label.wordWrap():
        taken = label.heightForWidth(label.width())
        words = label.text().split() if label.text().isascii() or not _NO_SPACES.search(label.text()) else []
        widest = max(label.fontMetrics().horizontalAdvance(word) for word in words or [""])
        cut = taken > label.height() + _SLACK_PX or widest > room.width() + _SLACK_PX
        return [f"words “{label.text()[:30]}” need {widest}x{taken}, have {_size(label.rect())}"] if cut else []
    return _hinted(label) if not label.hasScaledContents() else []


def _wrapped(box: WrappedCheckBox) -> list[str]:
    taken = box.heightForWidth(box.width())
    return [f"“{box.text()[:30]}” needs {taken} down, has {_size(box.rect())}"] if taken > box.height() else []


def _hinted(widget: Any) -> list[str]:
    hint = widget.sizeHint()
    text = widget.text() if hasattr(widget, "text") else widget.currentText()
    if not text and widget.size().isEmpty():
        return []
    if hint.width() > widget.width() + _SLACK_PX or hint.height() > widget.height() + _SLACK_PX:
        return [f"“{text[:30]}” needs {hint.width()}x{hint.height()}, has {_size(widget.rect())}"]
    return []


def _navigation(button: NavigationButton) -> list[str]:
    needed = button.fontMetrics().height()
    return [f"“{button.text()}” is {button.height()} high"] if button.height() < needed + 8 else []


def _height(label: QLabel | QAbstractButton) -> list[str]:
    needed = label.fontMetrics().height()
    return [f"“{label.text()[:30]}” is {label.height()} high"] if label.text() and label.height() < needed else []


def _field(field: QLineEdit) -> list[str]:
    needed, metrics = field.minimumSizeHint().height(), field.fontMetrics()
    if field.height() < needed - 4 and field.parent() is not None:
        return [f"the field is {field.height()} high, needs {needed}"]
    words = field.placeholderText() if not field.text() else ""
    room = field.width() - 2 * metrics.averageCharWidth()
    cut = metrics.horizontalAdvance(words) > room
    return [f"the field's hint “{words}” needs {metrics.horizontalAdvance(words)}, has {room}"] if cut else []


def _place(widget: QWidget) -> list[str]:
    """Find who lies outside of what holds them, or over somebody beside them."""
    parent = widget.parentWidget()
    if parent is None or parent.layout() is None or not _is_laid_out(widget):
        return []
    faults = []
    if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        faults.append(f"{_rect(widget.geometry())} lies outside of {_rect(parent.rect())}")
    beside = [one for one in parent.children() if isinstance(one, QWidget) and one is not widget]
    for other in beside:
        seen = other.isVisibleTo(parent) and _is_laid_out(other) and parent.children().index(other) > 0
        common = other.geometry() & widget.geometry()
        if seen and common.width() > 1 and common.height() > 1 and id(other) > id(widget):
            faults.append(f"lies over {_called(other)}")
    return faults


def _is_laid_out(widget: QWidget) -> bool:
    if isinstance(widget, Toast) or isinstance(widget.parentWidget(), QStackedWidget):
        return False
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    return layout is not None and _holds(layout, widget)


def _holds(layout: Any, widget: QWidget) -> bool:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is widget or (item.layout() is not None and _holds(item.layout(), widget)):
            return True
    return False


def _path(widget: QWidget) -> str:
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and not one.isWindow() and len(names) < 4:
        if type(one) not in (QWidget, QStackedWidget) and not isinstance(one, QAbstractScrollArea):
            names.append(_called(one))
        one = one.parentWidget()
    return " < ".join(names)


def _called(widget: QWidget) -> str:
    return type(widget).__name__


def _size(rect: QRect | QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f}"


def _rect(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {_size(rect)}"
