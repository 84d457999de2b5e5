"""Whoever may only look at a library finds grey what they may not do, and is not told so at every step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.session.for_editors import only_for_editors
from app.startup.application import Kith
from engine.addresses import write_address
from engine.library import Library, NamePerson
from tests.app.family import make_family
from tests.app.shell import opened
from tests.engine.library.places import CREATE_ROLE, Databases
from tests.postgres import Server


@pytest.fixture
def kith(qtbot: Any, postgres: Server, tmp_path: Path) -> Iterator[Kith]:
    """The family's library in the window of Carl, who may only look."""
    databases = Databases(postgres)
    databases.make(tmp_path / "library.db")
    make_family(tmp_path).library.close()
    database = databases.database_of(tmp_path / "library.db")
    may_look = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO carl"
    postgres.run(CREATE_ROLE.format("carl"), may_look, database=database)
    with Library.open(tmp_path / "library.db") as library:
        library.set_setting("folders", [str(tmp_path)])
    write_address(tmp_path / "carl.library", postgres.address(database, "carl"))
    with opened(tmp_path / "carl.library") as kith:
        errors: list[object] = []
        kith.tasks.failed.connect(errors.append)
        kith.scanner.failed.connect(errors.append)
        qtbot.waitUntil(lambda: kith.is_settled)
        yield kith
        qtbot.waitUntil(lambda: kith.window.parts.people.is_loaded)
        assert errors == []
    databases.tidy()


def grey(*parts: QAction | QWidget) -> bool:
    return not any(part.isEnabled() for part in parts) and all("You may look" in part.toolTip() for part in parts)


def test_what_a_viewer_may_not_is_grey(qtbot: Any, kith: Kith) -> None:
    window, pages = kith.window, kith.window.pages
    assert "You may look at the library" in window.messages.toast.text
    assert grey(*window.actions_.that_change_the_library)
    assert window.actions_.export.isEnabled()
    people = pages.widget_of("people")
    qtbot.waitUntil(lambda: people.model.rowCount() > 2)
    people.grid.selectAll()
    assert grey(people.rename_action, people.merge_action, people.hide_action, people.pin_action)
    assert not people.model.flags(people.model.index(0)) & Qt.ItemFlag.ItemIsEditable
    pages.go("person", 1)
    person = pages.widget_of("person")
    qtbot.waitUntil(lambda: person.model.rowCount() > 2)
    person.grid.selectAll()
    tools, faces, about = person.tools, person.face_actions, person.about
    assert grey(person.header.name, person.header.birthday, about.born, about.notes, tools.merge_button)
    assert grey(tools.forget_action, tools.hide_action, faces.confirm, faces.reject, faces.move_faces, faces.cover)
    assert tools.find_button.isEnabled() and about.isEnabled()
    pages.go("review")
    review = pages.widget_of("review")
    assert grey(review.answers.yes, review.answers.no, review.naming.name)
    pages.go("settings")
    assert grey(pages.widget_of("settings").folders.add)


def test_a_viewer_sees_what_others_change_and_keeps_settings_to_themselves(
    qtbot: Any, kith: Kith, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: kith.elsewhere.is_following)
    kith.session.remember("theme", "dark")
    kith.session.write_settings()
    kith.session.read_settings()
    with Library.open(tmp_path / "library.db") as library:
        with qtbot.waitSignal(kith.session.changed):
            library.edits.do(NamePerson(3, "Cid"))
        assert library.setting("theme") is None
    assert kith.session.setting("theme") == "dark"
    qtbot.waitUntil(lambda: kith.window.parts.people.called("Cid") is not None)


def test_in_a_library_that_can_only_be_read_nothing_is_undone_or_moved(qtbot: Any, tmp_path: Path) -> None:
    make_family(tmp_path).library.close()
    why = "You may look at this library, but not change it."
    with opened(tmp_path / "library.db", why_read_only=why) as kith:
        qtbot.waitUntil(lambda: kith.is_settled)
        window, pages = kith.window, kith.window.pages
        with qtbot.waitSignal(kith.session.undo_changed):
            kith.session.refresh_undo()
        assert window.actions_.undo.text() == "Undo: Named 4 faces “Åsa”"
        assert grey(window.actions_.undo, window.actions_.redo, window.actions_.restore)
        assert window.actions_.back_up.isEnabled()
        pages.go("history")
        history = pages.widget_of("history")
        qtbot.waitUntil(lambda: history.model.rowCount() == 2)
        history.list.setCurrentIndex(history.model.index(0))
        assert grey(history.button) and history.words.text() == why
        pages.go("person", 1)
        person = pages.widget_of("person")
        qtbot.waitUntil(lambda: person.model.rowCount() > 2)
        person.grid.selectAll()
        assert grey(person.sidebar.new_person, person.sidebar.not_a_person)


def test_nothing_is_grey_for_an_editor(qtbot: Any, tmp_path: Path) -> None:
    action = QAction("Merge")
    with Library.open(tmp_path / "own.db") as library:
        only_for_editors(library, action)
    assert action.isEnabled()
    assert not action.toolTip().startswith("You")
