"""The page of settings, as a mouse and a disk find it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.pages.settings.page import SettingsView
from app.session.scans.folders import Folders
from app.session.session import Session
from engine.active_weights import THRESHOLD_SETTING, cluster_threshold


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "holiday").mkdir()
    return tmp_path / "holiday"


@pytest.fixture
def view(qtbot: Any, session: Session, folder: Path) -> SettingsView:
    folders = Folders(session)
    folders.add([folder])
    view = SettingsView(session, folders)
    qtbot.addWidget(view)
    view.resize(700, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_the_wheel_scrolls_and_turns_no_setting(view: SettingsView) -> None:
    before = view.net.currentIndex(), view.theme.currentIndex(), view.min_face.value(), view.sensitivity.slider.value()
    for field in (view.net, view.theme, view.min_face, view.sensitivity.slider):
        field.setFocus()
        view.ensureWidgetVisible(field)
        bar = view.verticalScrollBar()
        place = bar.value()
        turned = QPoint(0, 120 if place else -120)
        QTest.wheelEvent(view.windowHandle(), QPointF(field.mapTo(view, field.rect().center())), turned)
        assert bar.value() != place
    after = view.net.currentIndex(), view.theme.currentIndex(), view.min_face.value(), view.sensitivity.slider.value()
    assert after == before


def test_a_folder_that_went_away_says_so_when_the_page_is_seen_again(
    qtbot: Any, view: SettingsView, folder: Path
) -> None:
    view.hide()
    shutil.rmtree(folder)
    view.show()
    words = view.folders.findChildren
    qtbot.waitUntil(lambda: any(one.text() == "away" and one.isVisible() for one in words(QLabel)))


def test_another_network_does_not_take_over_the_sensitivity(qtbot: Any, session: Session) -> None:
    """Its distances are others; the one chosen for the first network counts again with that."""
    chosen = session.weights.cluster_threshold + 0.05
    session.remember(THRESHOLD_SETTING, chosen)
    view = SettingsView(session, Folders(session))
    qtbot.addWidget(view)
    net, library = view.net, session.library
    steps, first = view.sensitivity.slider.value(), net.currentIndex()
    assert steps
    for number, expected in ((net.count() - 1, 0), (first, steps)):
        assert number != net.currentIndex()
        net.setCurrentIndex(number)
        session.write_settings()
        session.read_settings()
        view.sensitivity.refresh()
        assert view.sensitivity.slider.value() == expected
        usual = session.weights.cluster_threshold
        assert cluster_threshold(library, session.weights) == (chosen if expected else usual)
