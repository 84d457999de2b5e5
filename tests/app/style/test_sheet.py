"""What the style sheet makes of widgets where the text is large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSlider, QStyle, QStyleOptionSlider

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
