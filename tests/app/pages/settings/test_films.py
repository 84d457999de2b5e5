"""Films in the settings: offered where something reads them, else it is said what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel

from app.pages.settings.page import SettingsView
from app.session.scans.folders import Folders
from app.session.scans.scanner import FILMS_SETTING
from app.session.session import Session
from engine.photos.films.registry import HOW_TO_READ_FILMS


class Reader:
    """Stands for a program that reads films."""

    name = "fake"

    def is_there(self) -> bool:
        return True

    def open(self, path: str) -> Any:
        raise NotImplementedError


def test_films_are_looked_through_from_then_on(qtbot: Any, session: Session) -> None:
    view = SettingsView(session, Folders(session), readers=[Reader()])
    qtbot.addWidget(view)
    assert isinstance(view.films, QCheckBox)
    assert not view.films.isChecked()
    with qtbot.waitSignal(view.films_wanted):
        view.films.click()
    assert session.setting(FILMS_SETTING) is True
    again = SettingsView(session, Folders(session), readers=[Reader()])
    qtbot.addWidget(again)
    assert isinstance(again.films, QCheckBox)
    assert again.films.isChecked()


def test_where_nothing_reads_them_it_is_said_what_to_do(qtbot: Any, session: Session) -> None:
    view = SettingsView(session, Folders(session), readers=[])
    qtbot.addWidget(view)
    assert isinstance(view.films, QLabel)
    assert view.films.text() == HOW_TO_READ_FILMS
