"""The language of the window: chosen in the settings, spoken from the next start on, by the engine too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.startup import engine_words
from app.style import language
from app.style.wording import n_faces
from engine import sentences
from engine.glance import glance
from engine.library import Library, NamePerson
from tests.app.shell import library_of_two
from tests.app.startup.test_opening import opening
from tests.app.user import press


@pytest.fixture(autouse=True)
def english_again(qapp, monkeypatch) -> Iterator[None]:
    monkeypatch.delenv("KITH_LANGUAGE", raising=False)
    before, side = QLocale(), qapp.layoutDirection()
    engine_words.install()
    yield
    sentences.install()
    language.forget(qapp)
    QLocale.setDefault(before)
    language.speak(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(side)


def test_a_language_chosen_in_the_settings_is_spoken_from_the_next_start_on(qtbot, tmp_path) -> None:
    path = library_of_two(tmp_path)
    with opening(path) as start:
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        start.window.go("settings")
        choice = start.window.pages.widget_of("settings").language
        choice.box.setFocus()
        while choice.box.currentText() != "Deutsch":
            press(Qt.Key.Key_Down)
        assert choice.restart.isVisible()
        choice.restart.click()
        assert start.window.starts_anew
        assert not start.window.isVisible()
    assert glance(path).settings[language.SETTING] == "de"
    with Library.open(path) as library:
        library.edits.do(NamePerson(library.reading.people()[0].person_id, "Zoë"))
    with opening(path) as start:
        start.start()
        qtbot.waitUntil(lambda: start.window.pages.here == "people")
        assert start.window.rail.buttons["people"].text() == "Personen"
        assert [n_faces(n) for n in (1, 4)] == ["1 Gesicht", "4 Gesichter"]
        done = start.kith.library.edits.next_steps()[0].title
        assert "Zoë" in done
        assert "faces" not in done


def test_arabic_begins_at_the_right(qapp) -> None:
    assert language.speak(qapp, "ar") == "ar"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert n_faces(2) != n_faces(3) != n_faces(11)


@pytest.mark.parametrize(
    ("tags", "spoken"), [(["de-AT"], "de"), (["zh-Hant-TW", "fr-CA"], "fr"), (["pt-PT"], "pt_BR"), (["cy"], "en")]
)
def test_the_systems_language_is_spoken_where_kith_knows_it(tags, spoken) -> None:
    assert language.known_of(tags) == spoken
