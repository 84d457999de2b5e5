"""What the style sheet makes of widgets where the text is large."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.style import theme


def test_a_slider_has_room_for_its_handle_where_the_text_is_large(qapp: QApplication) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(large)
    theme.apply(qapp, "light")
    try:
        slider, option = QSlider(Qt.Orientation.Horizontal), QStyleOptionSlider()
        slider.resize(300, slider.sizeHint().expandedTo(slider.minimumSizeHint()).height())
        slider.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        handle = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider)
        assert slider.rect().contains(handle)
    finally:
        qapp.setFont(before)
        theme.apply(qapp, "light")


@pytest.mark.parametrize("mode", ["light", "dark", "strong light", "strong dark"])
def test_a_slider_shows_plainly_that_it_has_the_focus(qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)
    try:
        slider, option = QSlider(Qt.Orientation.Horizontal), QStyleOptionSlider()
        slider.resize(300, slider.sizeHint().height())
        slider.initStyleOption(option)
        part, control = QStyle.SubControl.SC_SliderHandle, QStyle.ComplexControl.CC_Slider
        middle = slider.style().subControlRect(control, option, part, slider).center()
        option.subControls = part
        painted = []
        for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
            option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Horizontal | state
            image = QImage(slider.size(), QImage.Format.Format_RGB32)
            image.fill(qapp.palette().window().color())
            painter = QPainter(image)
            slider.style().drawComplexControl(control, option, painter, slider)
            painter.end()
            painted.append(image.pixelColor(middle))
        assert painted[0] != painted[1] == theme.current().accent
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize("mode", ["light", "dark", "strong light", "strong dark"])
def test_what_has_the_focus_leaves_its_words_as_much_room(qapp: QApplication, qtbot: QtBot, mode: str) -> None:
    theme.apply(qapp, mode)
    try:
        link = QPushButton("A link")
        link.setProperty("kind", "link")
        fields = QLineEdit("Anna"), QComboBox(), QCheckBox("Only"), QRadioButton("A")
        for widget in (QPushButton("Merge"), link, *fields):
            qtbot.addWidget(widget)
            widget.resize(widget.sizeHint())
            widget.ensurePolished()
            assert _words(widget, focus=True) == _words(widget, focus=False), type(widget).__name__
    finally:
        theme.apply(qapp, "light")


def test_the_focus_is_seen_on_a_tool_button_that_is_checked(qapp: QApplication, qtbot: QtBot) -> None:
    try:
        for mode in ("light", "strong light", "strong dark"):
            colours = theme.apply(qapp, mode)
            button = QToolButton()
            qtbot.addWidget(button)
            button.setText("Faces")
            button.setCheckable(True)
            button.setChecked(True)
            button.resize(button.sizeHint())
            option = QStyleOptionToolButton()
            button.initStyleOption(option)
            option.state |= QStyle.StateFlag.State_HasFocus
            image = QImage(button.size(), QImage.Format.Format_RGB32)
            painter = QPainter(image)
            button.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, button)
            painter.end()
            assert QColor(image.pixel(button.width() // 2, 0)) == colours.accent, mode
    finally:
        theme.apply(qapp, "light")


def _words(widget: QWidget, focus: bool) -> QSize:
    """Return the room that a widget has for its words."""
    option: Any
    part = QStyle.SubElement
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        _set_focus(option, focus)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).size()
    if isinstance(widget, QLineEdit):
        option, element = QStyleOptionFrame(), part.SE_LineEditContents
    else:
        option = QStyleOptionButton()
        element = {
            QPushButton: part.SE_PushButtonContents,
            QCheckBox: part.SE_CheckBoxContents,
            QRadioButton: part.SE_RadioButtonContents,
        }[type(widget)]
    widget.initStyleOption(option)  # type: ignore[attr-defined]
    _set_focus(option, focus)
    return widget.style().subElementRect(element, option, widget).size()


def _set_focus(option: QStyleOption, focus: bool) -> None:
    flag = QStyle.StateFlag.State_HasFocus
    option.state = option.state | flag if focus else option.state & ~flag
