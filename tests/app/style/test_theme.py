"""What stays as it is, and what does not, when the colours change under a window that is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.style import theme
from app.style.icons import IconLabel
from app.widgets.dialogs.question import Question, Role


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def test_a_question_keeps_its_harmless_answer_under_enter_when_the_colours_change(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    question = Question(page, "Forget", "Forget Anna for good?", "This cannot be undone.")
    question.offer("Forget for good", lambda: None, Role.DestructiveRole)
    question.offer_cancel()
    question.open()
    qtbot.waitUntil(question.isActiveWindow)
    before = question.focusWidget()
    assert before is question.defaultButton()
    theme.apply(qapp, "dark")
    assert question.focusWidget() is before
    question.close()


def test_an_icon_is_drawn_in_the_colours_of_the_moment(qapp: QApplication, qtbot: QtBot) -> None:
    mark = IconLabel("review", side_px=64, ink="accent")
    qtbot.addWidget(mark)
    for mode in ("light", "strong dark"):
        wanted = theme.apply(qapp, mode).accent
        assert wanted.name() in _colours(mark)


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in pixels}
