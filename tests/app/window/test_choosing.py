"""Where files and folders are asked for: by the system's dialog, beginning in the user's pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.startup.display import use_system_dialogs
from tests.app.shell import empty_library, opened


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this system says that pictures are."""
    folder = tmp_path / "Bilder"
    folder.mkdir()
    (tmp_path / "user-dirs.dirs").write_text(f'XDG_PICTURES_DIR="{folder}"\n')
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return folder


def test_folders_are_asked_for_in_pictures(
    qtbot: Any, tmp_path: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _window, _title, where: asked.append(where) or "")
    with opened(empty_library(tmp_path)) as kith:
        pages = kith.window.pages
        qtbot.mouseClick(pages.widget_of("welcome").drop.choose, Qt.MouseButton.LeftButton)
        pages.go("settings")
        qtbot.mouseClick(pages.widget_of("settings").folders.add, Qt.MouseButton.LeftButton)
        kith.window.activateWindow()
        qtbot.waitUntil(kith.window.isActiveWindow)
        qtbot.keyClick(kith.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        pages.go("find")
        qtbot.mouseClick(pages.widget_of("find").source.open, Qt.MouseButton.LeftButton)
        dialog = kith.window.findChild(QFileDialog)
        assert Path(dialog.directory().absolutePath()) == pictures
        dialog.reject()
    assert asked == [str(pictures)] * 3


def test_the_desktop_s_own_dialogs_are_used_where_it_has_them(tmp_path: Path) -> None:
    session = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}
    theme = "QT_QPA_PLATFORMTHEME"

    def after(environment: dict[str, str]) -> dict[str, str]:
        use_system_dialogs(environment, [tmp_path])
        return environment

    assert theme not in after(dict(session))
    (tmp_path / "org.freedesktop.portal.Desktop.service").touch()
    assert after(dict(session))[theme] == "xdgdesktopportal"
    assert after(session | {theme: "gtk3"})[theme] == "gtk3", "who chose another one keeps it"
    assert theme not in after({}) and theme not in after(session | {"QT_QPA_PLATFORM": "offscreen"})
