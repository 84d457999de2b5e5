"""The style sheet of the window, a part for each kind of widget; a widget asks for a look by its property `kind`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor

from app.style.colours import Theme, opposite
from resources import path as resource_path

Colours = dict[str, str]
Scaled = Callable[[float], int]


def style_sheet(theme: Theme, scaled: Scaled) -> str:
    """Write the style sheet.

    Parameters
    ----------
    theme : Theme
    scaled : function of a length in pixels
        Returns what it is for text of the size in use.
    """
    c, over = _names(theme), _names(opposite(theme))
    icons, box = resource_path("icons").as_posix(), scaled(14)
    parts = [
        _labels(c),
        _buttons(c),
        _fields(c, icons, scaled),
        _lists(c),
        _choices(c, f"{icons}/{'tick-on-dark' if theme.dark else 'tick-on-light'}.svg", box, scaled),
        _cards(c),
        _bars(c, box),
        _menus(c),
        _messages(over),
        *([_frames(c)] if theme.strong else []),
    ]
    return "".join(parts)


def _names(theme: Theme) -> Colours:
    return {name: value.name() for name, value in vars(theme).items() if isinstance(value, QColor)}


def _labels(c: Colours) -> str:
    """Words, muted or not; names and paths in them are shown as they are, never read as HTML."""
    return f"""
QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
QLabel[kind="muted"] {{ color: {c["muted"]}; }}
QLabel[kind="key"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 4px; padding: 2px 6px; }}
QLabel[kind="danger"] {{ color: {c["danger"]}; }}
"""


def _buttons(c: Colours) -> str:
    """Buttons, and what looks like a link."""
    return f"""
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
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
"""


def _fields(c: Colours, icons: str, scaled: Scaled) -> str:
    """What is typed or chosen into."""
    arrow, gap = scaled(11), scaled(26)
    arrow_size = f"width: {arrow}px; height: {arrow}px;"
    return f"""
QLineEdit, QComboBox, QSpinBox, QDateEdit {{ background: {c["raised"]}; border: 1px solid {c["line"]};
    border-radius: 6px; padding: 5px 8px; selection-background-color: {c["accent"]};
    selection-color: {c["on_accent"]}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{ border-color: {c["accent"]}; }}
QComboBox::drop-down {{ border: none; width: {gap}px; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QDateEdit::down-arrow {{ image: url({icons}/arrow-down.svg);
    {arrow_size} }}
QSpinBox::up-arrow, QDateEdit::up-arrow {{ image: url({icons}/arrow-up.svg); {arrow_size} }}
QSpinBox, QDateEdit {{ padding: 4px 2px 4px 6px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {{ border: none;
    background: transparent; width: {gap}px; }}
QComboBox QAbstractItemView {{ background: {c["raised"]}; border: 1px solid {c["line"]};
    selection-background-color: {c["accent_soft"]}; selection-color: {c["text"]}; }}
QLineEdit[kind="title"] {{ background: transparent; border-color: transparent; }}
QLineEdit[kind="title"]:hover {{ border-color: {c["line"]}; }}
QLineEdit[kind="title"]:focus {{ background: {c["raised"]}; border-color: {c["accent"]}; }}
QPlainTextEdit, QTextBrowser {{ background: {c["surface"]}; border: 1px solid {c["line"]}; border-radius: 6px;
    padding: 2px 4px; }}
"""


def _lists(c: Colours) -> str:
    """Lists, tables and what scrolls."""
    return f"""
QListView, QScrollArea {{ background: {c["surface"]}; border: none; outline: none; }}
QScrollArea[kind="bare"] {{ background: transparent; }}
QListView[kind="offers"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; }}
QListView[kind="offers"]::item {{ padding: 5px 8px; border-radius: 4px; color: {c["text"]}; }}
QListView[kind="offers"]::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QTableView {{ background: {c["surface"]}; border: none; outline: none; }}
QTableView::item {{ padding: 6px 8px; border-bottom: 1px solid {c["line"]}; }}
QTableView::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QHeaderView::section {{ background: {c["surface"]}; color: {c["muted"]}; border: none; padding: 6px 10px;
    border-bottom: 1px solid {c["line"]}; }}
"""


def _choices(c: Colours, tick: str, box: int, scaled: Scaled) -> str:
    """Radio buttons and check boxes."""
    ring = (box + 2 - scaled(6)) // 2
    return f"""
QRadioButton::indicator, QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {c["muted"]};
    border-radius: {box // 2 + 1}px; background: {c["surface"]}; }}
QRadioButton::indicator:checked {{ width: {box + 2 - 2 * ring}px; height: {box + 2 - 2 * ring}px;
    border: {ring}px solid {c["accent"]}; background: {c["on_accent"]}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QCheckBox::indicator:checked {{ border-color: {c["accent"]}; background: {c["accent"]};
    image: url({tick}); }}
QCheckBox::indicator:disabled {{ border-color: {c["line"]}; }}
QRadioButton, QCheckBox {{ border: 1px solid transparent; border-radius: 4px; padding: 2px 4px 2px 2px; }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {c["accent"]}; }}
"""


def _cards(c: Colours) -> str:
    """Cards, tabs and the lines between them."""
    return f"""
QFrame[kind="card"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 10px; }}
QFrame[kind="line"] {{ background: {c["line"]}; max-height: 1px; border: none; }}
QSplitter::handle {{ background: {c["line"]}; }}
QFrame[kind="upright"] {{ background: {c["line"]}; max-width: 1px; min-width: 1px; border: none; }}
QFrame[kind="panel"] {{ background: {c["window"]}; border: none; border-top: 1px solid {c["line"]}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c["line"]}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {c["muted"]}; border: none; padding: 8px 14px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected, QTabBar::tab:focus {{ color: {c["text"]}; border-bottom: 2px solid {c["accent"]}; }}
"""


def _bars(c: Colours, box: int) -> str:
    """Progress, sliders and scroll bars."""
    return f"""
QProgressBar {{ background: {c["line"]}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c["accent"]}; border-radius: 3px; }}
QSlider:horizontal {{ min-height: {box + 6}px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c["line"]}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c["accent"]}; }}
QSlider::handle:horizontal {{ width: {box}px; margin: -{box // 2 - 1}px 0; border: 1px solid {c["muted"]};
    border-radius: {box // 2 + 1}px; background: {c["raised"]}; }}
QSlider::handle:horizontal:hover {{ border-color: {c["accent"]}; }}
QSlider::handle:horizontal:focus {{ border-color: {c["accent"]}; background: {c["accent"]}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c["line"]}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c["muted"]}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; height: 0; width: 0; }}
"""


def _menus(c: Colours) -> str:
    """Menus and tooltips."""
    return f"""
QMenu {{ background: {c["raised"]}; border: 1px solid {c["line"]}; padding: 4px; }}
QMenu::item {{ padding: 6px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QMenu::separator {{ height: 1px; background: {c["line"]}; margin: 4px 8px; }}
QToolTip {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["line"]}; padding: 4px; }}
"""


def _messages(c: Colours) -> str:
    """What passes over the window: it stands out in the other theme's colours."""
    return f"""
QMessageBox QLabel#qt_msgbox_label {{ font-weight: 600; }}
QFrame[kind="toast"] {{ background: {c["raised"]}; border: 1px solid {c["line"]}; border-radius: 10px; }}
QLabel[kind="sign"] {{ background: {c["raised"]}; color: {c["text"]}; border-radius: 8px; padding: 6px 12px; }}
QFrame[kind="toast"] QLabel {{ color: {c["text"]}; background: transparent; }}
QFrame[kind="toast"] QPushButton {{ background: transparent; border-color: transparent; color: {c["accent"]};
    font-weight: 600; }}
QFrame[kind="toast"] QPushButton:hover, QFrame[kind="toast"] QPushButton:focus {{ border-color: {c["accent"]}; }}
"""


def _frames(c: Colours) -> str:
    """What makes the keyboard's place and what is chosen plain to see, for eyes that need it.

    What a frame is wider takes nothing from the words: the padding is as much narrower.
    """
    return f"""
QToolButton:checked {{ border: 2px solid {c["text"]}; padding: 4px 9px; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QRadioButton:focus, QCheckBox:focus {{ border: 3px solid {c["accent"]}; }}
QPushButton:focus {{ padding: 4px 12px; }}
QToolButton:focus {{ padding: 3px 8px; }}
QLineEdit:focus, QComboBox:focus {{ padding: 3px 6px; }}
QSpinBox:focus, QDateEdit:focus {{ padding: 2px 0 2px 4px; }}
QRadioButton:focus, QCheckBox:focus {{ padding: 0 2px 0 0; }}
QPushButton[kind="link"] {{ border: 3px solid transparent; padding: 1px 0; }}
QPushButton[kind="primary"]:disabled {{ background: transparent; color: {c["text"]}; border: 1px dashed {c["text"]}; }}
QSlider::groove:horizontal {{ height: 4px; background: {c["text"]}; }}
QSlider::sub-page:horizontal {{ height: 4px; background: {c["accent"]}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border: 2px solid {c["text"]}; border-radius: 9px;
    background: {c["raised"]}; }}
QMenu::item:selected, QTableView::item:selected, QListView[kind="offers"]::item:selected {{
    border: 2px solid {c["accent"]}; }}
QMenu::item:selected {{ padding: 4px 20px; }}
QTableView::item:selected {{ padding: 4px 6px 5px 6px; }}
QListView[kind="offers"]::item:selected {{ padding: 3px 6px; }}
"""
