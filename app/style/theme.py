"""Colours, spacing and type of the window, light and dark; the one place that knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from resources import path as resource_path

SETTING = "theme"
"""Where a library remembers it: "light", "dark" or "system"."""
GAP = 8
"""The grid that all distances are multiples of, device-independent pixels."""


@dataclass(frozen=True)
class Theme:
    """One set of colours; text on its grounds has a contrast of at least 4.5 to 1 (WCAG AA).

    Attributes
    ----------
    window, surface, raised : QColor
        The ground of the window, of lists and pages, and of what lies above them.
    line : QColor
        Thin lines and the rims of quiet buttons.
    text, muted : QColor
        What is read first, and what is read if need be.
    accent, on_accent, accent_soft : QColor
        The one colour that draws the eye, text on it, and its faint ground under what is selected.
    danger : QColor
        What takes something away.
    good : QColor
        Confirmed.
    strong : bool
        For eyes that need it: contrasts of at least 7 to 1 (WCAG AAA), lines and rims of 4.5 to 1, wide frames.
    """

    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    danger: QColor
    good: QColor
    strong: bool = False


LIGHT = Theme(
    dark=False,
    window=QColor("#f3f2ef"),
    surface=QColor("#fbfaf8"),
    raised=QColor("#ffffff"),
    line=QColor("#dcd9d3"),
    text=QColor("#23211e"),
    muted=QColor("#67635c"),
    accent=QColor("#2f6b5e"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#dcebe6"),
    danger=QColor("#a8382c"),
    good=QColor("#2f6b5e"),
)
DARK = Theme(
    dark=True,
    window=QColor("#1b1b1a"),
    surface=QColor("#222221"),
    raised=QColor("#2c2c2a"),
    line=QColor("#3d3c39"),
    text=QColor("#eeece7"),
    muted=QColor("#aaa69d"),
    accent=QColor("#7cc4b1"),
    on_accent=QColor("#10211c"),
    accent_soft=QColor("#29413a"),
    danger=QColor("#f08a7b"),
    good=QColor("#7cc4b1"),
)

STRONG_LIGHT = Theme(
    dark=False,
    window=QColor("#ffffff"),
    surface=QColor("#ffffff"),
    raised=QColor("#ffffff"),
    line=QColor("#4a4a4a"),
    text=QColor("#000000"),
    muted=QColor("#333333"),
    accent=QColor("#00473a"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#cdeee4"),
    danger=QColor("#8a0f05"),
    good=QColor("#00473a"),
    strong=True,
)
STRONG_DARK = Theme(
    dark=True,
    window=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#000000"),
    line=QColor("#a6a6a6"),
    text=QColor("#ffffff"),
    muted=QColor("#dcdcdc"),
    accent=QColor("#8ff0d6"),
    on_accent=QColor("#000000"),
    accent_soft=QColor("#0c3d32"),
    danger=QColor("#ffb3a8"),
    good=QColor("#8ff0d6"),
    strong=True,
)
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
    app.setStyle("Fusion")
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)  # few entries have one
    app.setPalette(_palette(_current))
    app.setStyleSheet(_sheet(_current))
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


def _opposite(theme: Theme) -> Theme:
    if theme.strong:
        return STRONG_LIGHT if theme.dark else STRONG_DARK
    return LIGHT if theme.dark else DARK


def _sheet(theme: Theme) -> str:
    """Write the style sheet; a widget asks for a look by its property `kind`."""
    c, over = (  # what passes over the window stands out in the other theme's colours
        {name: value.name() for name, value in vars(colours).items() if isinstance(value, QColor)}
        for colours in (theme, _opposite(theme))
    )
    arrows = resource_path("icons").as_posix()
    arrow, box, dot, gap = (scaled(length_px) for length_px in (11, 14, 6, 26))
    arrow_size = f"width: {arrow}px; height: {arrow}px;"
    ring = (box + 2 - dot) // 2
    # Tooltips are labels of Qt's own: names and paths in them, too, are shown as they are, never read as HTML.
    return f"""
QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
QPushButton {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 6px; padding: 6px 14px; }}
QPushButton:hover {{ border-color: {c["muted"]}; }}
QPushButton:pressed {{ background: {c["window"]}; }}
QPushButton:focus {{ border: 1px solid {c["accent"]}; }}
QPushButton[kind="primary"] {{ background: {c["accent"]}; color: {c["on_accent"]}; border-color: {c["accent"]};
    font-weight: 600; }}
QPushButton[kind="primary"]:disabled {{ background: {c["line"]}; color: {c["muted"]}; border-color: {c["line"]}; }}
QPushButton[kind="danger"] {{ color: {c["danger"]}; }}
QPushButton[kind="flat"] {{ background: transparent; border-color: transparent; color: {c["accent"]}; }}
QPushButton[kind="flat"]:hover {{ background: {c["accent_soft"]}; }}
QPushButton[kind="flat"]:focus {{ border-color: {c["accent"]}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 10px; }}
QToolButton:hover {{ background: {c["accent_soft"]}; }}
QToolButton:checked {{ background: {c["accent_soft"]}; }}
QToolButton:focus {{ border-color: {c["accent"]}; }}
QToolButton[kind="outlined"] {{ background: {c["raised"]}; border-color: {c["line"]}; }}
QToolButton[kind="outlined"]:hover {{ border-color: {c["muted"]}; }}
QToolButton[kind="outlined"]:focus {{ border-color: {c["accent"]}; }}
QPushButton[kind="link"] {{ background: transparent; border-color: transparent; color: {c["accent"]}; padding: 3px 0;
    text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {c["accent"]}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="target"] {{ background: transparent; border: 1px dashed {c["muted"]}; color: {c["muted"]}; }}
QLineEdit, QComboBox, QSpinBox, QDateEdit {{ background: {c["raised"]}; border: 1px solid {c["line"]};
    border-radius: 6px; padding: 5px 8px; selection-background-color: {c["accent"]};
    selection-color: {c["on_accent"]}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{ border-color: {c["accent"]}; }}
QComboBox::drop-down {{ border: none; width: {gap}px; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QDateEdit::down-arrow {{ image: url({arrows}/arrow-down.svg);
    {arrow_size} }}
QSpinBox::up-arrow, QDateEdit::up-arrow {{ image: url({arrows}/arrow-up.svg); {arrow_size} }}
QSpinBox, QDateEdit {{ padding: 4px 2px 4px 6px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {{ border: none;
    background: transparent; width: {gap}px; }}
QComboBox QAbstractItemView {{ background: {c["raised"]}; border: 1px solid {c["line"]};
    selection-background-color: {c["accent_soft"]}; selection-color: {c["text"]}; }}
QListView, QScrollArea {{ background: {c["surface"]}; border: none; outline: none; }}
QScrollArea[kind="bare"] {{ background: transparent; }}
QListView[kind="offers"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; }}
QListView[kind="offers"]::item {{ padding: 5px 8px; border-radius: 4px; color: {c["text"]}; }}
QListView[kind="offers"]::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QLineEdit[kind="title"] {{ background: transparent; border-color: transparent; }}
QLineEdit[kind="title"]:hover {{ border-color: {c["line"]}; }}
QLineEdit[kind="title"]:focus {{ background: {c["raised"]}; border-color: {c["accent"]}; }}
QLabel[kind="muted"] {{ color: {c["muted"]}; }}
QLabel[kind="key"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 4px; padding: 2px 6px; }}
QLabel[kind="danger"] {{ color: {c["danger"]}; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {c["muted"]};
    border-radius: {box // 2 + 1}px; background: {c["surface"]}; }}
QRadioButton::indicator:checked {{ width: {box + 2 - 2 * ring}px; height: {box + 2 - 2 * ring}px;
    border: {ring}px solid {c["accent"]}; background: {c["on_accent"]}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QCheckBox::indicator:checked {{ border-color: {c["accent"]}; background: {c["accent"]};
    image: url({arrows}/{"tick-on-dark" if theme.dark else "tick-on-light"}.svg); }}
QCheckBox::indicator:disabled {{ border-color: {c["line"]}; }}
QRadioButton, QCheckBox {{ border: 1px solid transparent; border-radius: 4px; padding: 2px 4px 2px 2px; }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {c["accent"]}; }}
QFrame[kind="card"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 10px; }}
QFrame[kind="line"] {{ background: {c["line"]}; max-height: 1px; border: none; }}
QProgressBar {{ background: {c["line"]}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c["accent"]}; border-radius: 3px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c["line"]}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c["accent"]}; }}
QSlider::handle:horizontal {{ width: {box}px; margin: -{box // 2 - 1}px 0; border: 1px solid {c["muted"]};
    border-radius: {box // 2 + 1}px; background: {c["raised"]}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ border-color: {c["accent"]}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c["line"]}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c["muted"]}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; height: 0; width: 0; }}
QMessageBox QLabel#qt_msgbox_label {{ font-weight: 600; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu {{ background: {c["raised"]}; border: 1px solid {c["line"]}; padding: 4px; }}
QMenu::item {{ padding: 6px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QMenu::separator {{ height: 1px; background: {c["line"]}; margin: 4px 8px; }}
QToolTip {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["line"]}; padding: 4px; }}
QSplitter::handle {{ background: {c["line"]}; }}
QFrame[kind="upright"] {{ background: {c["line"]}; max-width: 1px; min-width: 1px; border: none; }}
QFrame[kind="panel"] {{ background: {c["window"]}; border: none; border-top: 1px solid {c["line"]}; }}
QTableView {{ background: {c["surface"]}; border: none; outline: none; }}
QTableView::item {{ padding: 6px 8px; border-bottom: 1px solid {c["line"]}; }}
QTableView::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QHeaderView::section {{ background: {c["surface"]}; color: {c["muted"]}; border: none; padding: 6px 10px;
    border-bottom: 1px solid {c["line"]}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c["line"]}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {c["muted"]}; border: none; padding: 8px 14px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected, QTabBar::tab:focus {{ color: {c["text"]}; border-bottom: 2px solid {c["accent"]}; }}
QPlainTextEdit, QTextBrowser {{ background: {c["surface"]}; border: 1px solid {c["line"]}; border-radius: 6px;
    padding: 2px 4px; }}
QFrame[kind="toast"] {{ background: {over["raised"]}; border: 1px solid {over["line"]}; border-radius: 10px; }}
QLabel[kind="sign"] {{ background: {over["raised"]}; color: {over["text"]}; border-radius: 8px; padding: 6px 12px; }}
QFrame[kind="toast"] QLabel {{ color: {over["text"]}; background: transparent; }}
QFrame[kind="toast"] QPushButton {{ background: transparent; border-color: transparent; color: {over["accent"]};
    font-weight: 600; }}
QFrame[kind="toast"] QPushButton:hover, QFrame[kind="toast"] QPushButton:focus {{ border-color: {over["accent"]}; }}
""" + (_frames(c["accent"], c["text"]) if theme.strong else "")


def _frames(accent: str, text: str) -> str:
    """Return what makes the keyboard's place and what is chosen plain to see."""
    return f"""
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QRadioButton:focus, QCheckBox:focus {{ border: 3px solid {accent}; }}
QToolButton:checked {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: transparent; color: {text}; border: 1px dashed {text}; }}
QSlider::groove:horizontal {{ height: 4px; background: {text}; }}
QSlider::sub-page:horizontal {{ height: 4px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border: 2px solid {text}; border-radius: 9px;
    background: {accent}; }}
QMenu::item:selected, QTableView::item:selected, QListView[kind="offers"]::item:selected {{
    border: 2px solid {accent}; }}
"""
