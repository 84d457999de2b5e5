"""Looking back: on this day, who with whom, numbers; each leads on by a click."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout

from app.background.tasks import READ
from app.pages.memories.numbers import facts
from app.pages.memories.page import MemoriesView
from app.pages.photos.page import PhotosView
from app.session.parts import WindowParts
from app.session.session import Session
from engine.library import MoveFaces, NamePerson
from engine.records import Numbers, Person, PhotoFilter
from tests.app.family import Family
from tests.app.held import HeldTasks
from tests.app.shell import empty_library, opened
from tests.engine.library import make


@pytest.fixture
def view(qtbot: Any, parts: WindowParts, session: Session, family: Family) -> MemoriesView:
    session.library.edits.do(MoveFaces((family.faces[0][1],), family.people[1]))  # both are in one photo now
    qtbot.waitUntil(lambda: parts.people.is_loaded)
    view = MemoriesView(parts, today=date(2026, 5, 1))
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitUntil(lambda: bool(view.cards))
    return view


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_this_day_in_other_years_opens_a_photo(qtbot: Any, view: MemoriesView) -> None:
    assert [picture.text() for picture in view.days] == ["8 years ago"] and view.days[0].isVisible()
    with qtbot.waitSignal(view.photo_opened) as opened:
        click(view.days[0])
    assert opened.args[0] == view.days[0].picture_id
    with qtbot.waitSignal(view.photos_wanted) as wanted:
        click(view.all_of_day)
    assert wanted.args == [PhotoFilter(on_day=(5, 1)), "1 May"]


def test_another_width_adds_nothing_to_the_line_of_days(view: MemoriesView) -> None:
    (line,) = (line for line in view.findChildren(QHBoxLayout) if line.indexOf(view.days[0]) >= 0)
    n_items = line.count()
    for width in (700, 800, 900):
        view.resize(width, 700)
    assert line.count() == n_items


def test_people_have_the_names_that_they_have_now(
    qtbot: Any, view: MemoriesView, family: Family, session: Session, tasks: HeldTasks
) -> None:
    tasks.settle(qtbot, READ)
    held, before = tasks.hold(READ), view.cards[0]  # what is read of all people
    session.do(NamePerson(family.people[1], "Bea"))
    qtbot.waitUntil(held.waits.is_set)
    qtbot.waitUntil(lambda: bool(view.cards) and view.cards[0] is not before)
    held.let_go()
    qtbot.waitUntil(lambda: bool(view.cards) and view.cards[0].names != "Anna and Åsa")
    assert [card.names for card in view.cards] == ["Anna and Bea"]


def test_a_pair_leads_to_its_photos(
    qtbot: Any, view: MemoriesView, parts: WindowParts, family: Family, session: Session
) -> None:
    (card,) = view.cards
    assert (card.names, card.note) == ("Anna and Åsa", "1 photo · 2018")
    with qtbot.waitSignal(view.photos_wanted) as wanted:
        click(card)
    assert wanted.args == [PhotoFilter(people=tuple(family.people[:2])), "Anna and Åsa"]
    photos = PhotosView(parts)
    qtbot.addWidget(photos)
    photos.show()
    photos.show_some(*wanted.args)
    qtbot.waitUntil(lambda: photos.model.is_loaded and photos.model.rowCount() == 1)
    assert photos.header.only.text().startswith("Anna and Åsa")
    click(photos.header.only)
    qtbot.waitUntil(lambda: photos.model.rowCount() > 1)
    assert not photos.header.only.isVisible()


def test_numbers_are_sentences(qtbot: Any, view: MemoriesView, family: Family) -> None:
    sentences = [fact.text() for fact in view.facts]
    assert sentences[0] == "Anna is in 7 photos, more than anybody else."
    with qtbot.waitSignal(view.person_opened) as opened:
        click(view.facts[0])
    assert opened.args == [family.people[0]]


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert facts(Numbers(), lambda _: None) == []
    anna = Person(1, "Anna", False, 9, 9, None)
    numbers = Numbers(
        12, 12, (3, datetime(1990, 7, 2)), ("2020-05-04", 5), ("2020", 6), (2, 7), (1, 9), (1, 1990, 2020), 0.5
    )
    said = [fact.sentence for fact in facts(numbers, lambda _: anna)]
    assert "You have photos of Anna from 1990 to 2020: 30 years." in said
    assert "The biggest crowd: 7 faces in one photo." in said and len(said) == 7


def test_no_weekend_is_spoken_of_without_a_photo() -> None:
    assert facts(Numbers(12, 12), lambda _: None) == []


def test_without_anything_to_look_back_on_the_page_says_when_there_will_be(qtbot: Any, tmp_path: Path) -> None:
    with opened(empty_library(tmp_path)) as kith:
        kith.window.pages.go("memories")
        view = kith.window.pages.widget_of("memories")
        qtbot.waitUntil(view.empty.isVisible)
        assert view.empty.title.text() == "No memories yet" and "photos have dates" in view.empty.words.text()


def test_a_lone_number_is_not_all_that_there_will_be(qtbot: Any, tmp_path: Path, view: MemoriesView) -> None:
    assert view.more_to_come.isHidden(), "there is a day and a pair"
    with opened(empty_library(tmp_path)) as kith:
        crowd = [make.face(100 * i, look=i) for i in range(5)]
        make.write(kith.library, make.scan("/p/crowd.jpg", f"{1:032x}", *crowd))
        kith.window.go("memories")
        alone = kith.window.pages.widget_of("memories")
        qtbot.waitUntil(lambda: bool(alone.facts))
        assert not alone.days and not alone.cards
        assert alone.more_to_come.isVisible() and "photos have dates" in alone.more_to_come.text()
