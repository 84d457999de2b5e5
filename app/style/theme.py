"""Colours, spacing and type of the window as they are at the moment; the one place that knows them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from app.style.colours import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Theme
from app.style.sheet import style_sheet

SETTING = "theme"
"""Where a library remembers it: "light", "dark" or "system"."""
GAP = 8
"""The grid that all distances are multiples of, device-independent pixels."""
SIDE_PX = 4 * GAP
"""From the side of a page to its title, and to all that stands below it."""


_BY_MODE = {"light": LIGHT, "dark": DARK, "strong light": STRONG_LIGHT, "strong dark": STRONG_DARK}

_USUAL_TEXT_PX = 13.5  # the height of 10 points at 96 dots an inch, which is rounded to 13 by some, to 14 by others

_current = LIGHT
_text_scale: float | None = None  # measured at first use, and anew by `apply`


def current() -> Theme:
    """Return the colours in use; ask again at each painting, for the system may change from light to dark."""
    return _current


def apply(app: QApplication, mode: str = "system") -> Theme:
    """Put colours and type on the application.

    Parameters
    ----------
    mode : str
        "light", "dark", "strong light", "strong dark", or "system".
    """
    global _current, _text_scale
    _text_scale = None
    wanted = _BY_MODE.get(mode) or _as_the_system()
    if wanted is _current and app.styleSheet():  # to dress all widgets anew takes a while
        return wanted
    _current = wanted
    focus = [window.focusWidget() for window in app.topLevelWidgets()]
    app.setStyleSheet("")  # else each of the next steps dresses all widgets by the old one first
    app.setStyle("Fusion")
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)  # few entries have one
    app.setPalette(_palette(_current))
    app.setStyleSheet(style_sheet(_current, scaled))
    for widget in focus:  # Qt puts the buttons of a box in order anew: the focus goes to another, and Enter with it
        if widget is not None and widget.window().focusWidget() is not widget:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return _current


def system_changes() -> list[SignalInstance]:
    """List the signals by which the system tells that it wants other colours."""
    hints = QGuiApplication.styleHints()
    accessibility = _accessibility(hints)
    return [hints.colorSchemeChanged, *([accessibility.contrastPreferenceChanged] if accessibility else [])]


def _as_the_system() -> Theme:
    hints = QGuiApplication.styleHints()
    accessibility = _accessibility(hints)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if accessibility and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if dark else LIGHT


def _accessibility(hints: QStyleHints) -> Any:
    """Return what the desktop says of contrast; Qt knows it from 6.10 on."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def scaled(length_px: float) -> int:
    """Return a length that was drawn for text of the usual size, as it has to be for the text there is.

    Whatever holds words is measured so: users have text of twice that size, and more dots an inch.
    """
    return round(length_px * text_scale())


def scaled_picture(length_px: float) -> int:
    """Return a length of a picture: they grow half as much as the text, for they can be seen in any size."""
    return round(length_px * (1 + text_scale()) / 2)


def text_scale() -> float:
    """Return how much larger than usual the system's text is; 1.0 where it is smaller."""
    global _text_scale
    if _text_scale is None:  # delegates ask it many times a frame
        _text_scale = max(1.0, QFontInfo(QApplication.font()).pixelSize() / _USUAL_TEXT_PX)
    return _text_scale


def title_font(points_more: float = 7.0) -> QFont:
    """Return the font of a page's title."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() + points_more)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def heading_font() -> QFont:
    """Return the font of a heading within a page."""
    return title_font(2.0)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        faint = QColor(theme.muted)
        faint.setAlphaF(0.55)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette
