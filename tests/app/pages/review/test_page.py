"""The review, answered by keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from app.background.tasks import READ
from app.pages.review.model import AskedFacesModel
from app.pages.review.page import ReviewView
from app.pages.review.skipped import SETTING, SkippedQuestions
from app.session.parts import WindowParts
from app.session.questions import Question
from app.session.session import Session
from app.session.suggestions import SuggestionFeed
from app.widgets.dialogs.messages import Toast
from engine.library import Change, HidePeople, HidePerson, Library, MoveFaces, NamePerson, RejectFaces
from tests.app.family import Family
from tests.app.held import HeldTasks
from tests.app.pages.review.feed import Names
from tests.app.shell import empty_library, opened

KEY = Qt.Key


def take_away(library: Library, face_ids: list[int]) -> None:
    """Let grouping have taken faces for somebody of their own."""
    with library.transaction() as connection:
        made = "INSERT INTO person (hidden, created_at) VALUES (0, '2020-01-01 00:00:00') RETURNING id"
        (person_id,) = connection.exec_driver_sql(made).one()
        for face_id in face_ids:
            connection.exec_driver_sql("UPDATE assignment SET person_id = ? WHERE face_id = ?", (person_id, face_id))


@pytest.fixture
def view(qtbot: Any, session: Session, parts: WindowParts, family: Family) -> ReviewView:
    """Two questions: three faces that are Anna's, then one that is Åsa's; those without names are hidden."""
    take_away(family.library, family.faces[0][4:7])
    take_away(family.library, family.faces[1][:1])
    family.library.edits.do(HidePerson(family.people[2], True))
    return open_view(qtbot, parts, n_questions=2)


@pytest.fixture
def asks_names(qtbot: Any, session: Session, parts: WindowParts, family: Family) -> ReviewView:
    """Two questions: who the five faces without a name are, then whether one face is Åsa's."""
    take_away(family.library, family.faces[1][:1])
    return open_view(qtbot, parts, n_questions=2)


def open_view(qtbot: Any, parts: WindowParts, n_questions: int, clock: Callable[[], float] | None = None) -> ReviewView:
    """Show the review to somebody who lets a second pass before each answer, or as a clock says."""
    view = ReviewView(parts, clock=clock or count().__next__)
    qtbot.addWidget(view)
    view.resize(1100, 760)
    view.show()
    qtbot.waitExposed(view)
    with qtbot.waitSignal(view.count_changed) as counted:
        view.refresh()
    assert counted.args == [n_questions]
    qtbot.waitUntil(lambda: parts.people.is_loaded)  # the names in questions are theirs
    view.setFocus()
    return view


def owner(library: Library, face_id: int) -> int | None:
    return library.reading.faces(face_ids=[face_id])[0].person_id


def undo(qtbot: Any, session: Session) -> None:
    with qtbot.waitSignal(session.undone):
        session.undo()


def test_the_most_useful_question_comes_first(view: ReviewView, family: Family) -> None:
    assert view.question.text() == "Are these all Anna?"
    assert set(view.asked.model.meant) == set(family.faces[0][4:7])
    assert view.left.text() == "2 questions left"
    assert view.queue.following is not None


def test_y_moves_the_faces_and_asks_the_next_question_at_once(
    qtbot: Any, view: ReviewView, session: Session, family: Family
) -> None:
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, KEY.Key_Y)
        assert view.question.text() == "Is this Åsa?"  # before anything was written
    assert {owner(family.library, face_id) for face_id in family.faces[0][4:7]} == {family.people[0]}
    undo(qtbot, session)
    assert view.question.text() == "Are these all Anna?"
    assert view.left.text() == "2 questions left"


def test_n_is_remembered_for_ever(qtbot: Any, view: ReviewView, session: Session, family: Family) -> None:
    asked = tuple(view.asked.model.meant)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, KEY.Key_N)
    assert family.library.edits.journal()[0].edit == RejectFaces(asked, family.people[0])
    with qtbot.waitSignal(view.count_changed):
        view.refresh()
    assert view.question.text() == "Is this Åsa?"
    undo(qtbot, session)
    assert view.question.text() == "Are these all Anna?"


def test_an_answer_that_cannot_be_written_does_not_count(
    qtbot: Any, view: ReviewView, session: Session, family: Family, tmp_path: Path
) -> None:
    session.tasks.failed.disconnect()
    family.library.path.rename(tmp_path / "away.db")
    with qtbot.waitSignal(session.tasks.failed):
        qtbot.keyClick(view, KEY.Key_Y)
    (tmp_path / "away.db").rename(family.library.path)
    assert view.question.text() == "Is this Åsa?"  # which may be about to be answered
    assert view.left.text() == "2 questions left" and view.progress.value() == 0
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, KEY.Key_Y)
    assert view.question.text() == "Are these all Anna?"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, KEY.Key_Y)
    assert owner(family.library, family.faces[0][4]) == family.people[0]
    assert (view.queue.n_answered, view.queue.n_left) == (2, 0)


def test_answers_that_are_undone_together_are_asked_for_again(
    qtbot: Any, view: ReviewView, session: Session, family: Family
) -> None:
    with qtbot.waitSignals([session.changed, session.changed]):
        qtbot.keyClick(view, KEY.Key_N)
        qtbot.keyClick(view, KEY.Key_N)
    with qtbot.waitSignal(session.undone):
        session.undo_to(family.library.edits.journal()[1].journal_id)
    view.refresh()
    qtbot.waitUntil(lambda: view.question.text() == "Are these all Anna?", timeout=5000)


def test_a_click_leaves_a_face_out(qtbot: Any, view: ReviewView, session: Session, family: Family) -> None:
    grid = view.asked.grid
    first = view.asked.model.meant[0]
    place = grid.visualRect(view.asked.model.index(0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert first not in view.asked.model.meant
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(grid, KEY.Key_Return)
    edit = family.library.edits.journal()[0].edit
    assert isinstance(edit, MoveFaces) and len(edit.face_ids) == 2 and first not in edit.face_ids
    assert edit.apart, "the face that was left out is no longer taken for the same one"


def test_with_all_left_out_there_is_nothing_to_say(qtbot: Any, view: ReviewView) -> None:
    for row in range(3):
        view.asked.grid.setCurrentIndex(view.asked.model.index(row))
        qtbot.keyClick(view.asked.grid, KEY.Key_Space)
    assert not view.answers.yes.isEnabled() and not view.answers.no.isEnabled() and view.answers.skip.isEnabled()


def test_skipped_questions_come_back_when_asked_for(qtbot: Any, view: ReviewView) -> None:
    qtbot.keyClick(view, KEY.Key_S)
    qtbot.keyClick(view, KEY.Key_S)
    assert view.queue.current is None
    assert view.done.again.isVisible()
    assert "Nothing to review" in view.done.words.text()
    qtbot.mouseClick(view.done.again, Qt.MouseButton.LeftButton)
    assert view.queue.n_left == 2


def test_skipped_questions_stay_away_after_a_restart(
    qtbot: Any, view: ReviewView, parts: WindowParts, session: Session, family: Family
) -> None:
    qtbot.keyClick(view, KEY.Key_S)
    assert view.question.text() == "Is this Åsa?"
    view.close()
    session.write_settings()
    again = ReviewView(replace(parts, session=Session(family.library, session.tasks)), clock=count().__next__)
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.count_changed) as counted:
        again.refresh()
    assert counted.args == [1] and again.question.text() == "Is this Åsa?"
    qtbot.keyClick(again, KEY.Key_S)
    assert again.done.again.text() == "Ask the 2 skipped again"
    qtbot.mouseClick(again.done.again, Qt.MouseButton.LeftButton)
    assert again.queue.n_left == 2 and again.queue.n_skipped == 0


def test_no_more_is_remembered_of_what_was_skipped_than_can_be_of_use(session: Session) -> None:
    skipped = SkippedQuestions(session)
    for face_id in range(1000):
        skipped.add(Question(1, tuple(range(10 * face_id, 10 * face_id + 10)), (1,) * 10, ()))
    assert len(json.dumps(session.setting(SETTING))) < 20_000
    assert skipped.holds(Question(1, (9990,), (1,), ())) and not skipped.holds(Question(2, (9990,), (1,), ()))


def test_somebody_else_by_name(qtbot: Any, view: ReviewView, session: Session, family: Family) -> None:
    faces = view.asked.model.meant
    qtbot.mouseClick(view.answers.other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(view.answers.field, "Yasmin")  # its letters are no answers
    assert view.queue.n_left == 2
    qtbot.keyClick(view.answers.field, KEY.Key_Return)
    assert view.queue.n_left == 1
    qtbot.waitUntil(lambda: "Yasmin" in {person.name for person in family.library.reading.people()})
    (yasmin,) = family.library.reading.find_people("Yasmin")
    assert {owner(family.library, face_id) for face_id in faces} == {yasmin.person_id}


def test_the_count_never_goes_up_while_one_answers(qtbot: Any, parts: WindowParts, family: Family) -> None:
    feed: Any = Names(family.library, family.people[2:4])
    view = open_view(qtbot, replace(parts, suggestions=feed), n_questions=2)
    qtbot.keyClick(view.naming.field, KEY.Key_Escape)
    feed.questions += [feed.question(family.library, person_id) for person_id in (family.people[4], family.people[0])]
    feed.updated.emit()
    assert view.left.text() == "1 question left" and view.queue.n_left == 1
    qtbot.keyClick(view.naming.field, KEY.Key_Escape)
    assert view.left.text() == "2 questions left", "another round, of what came up meanwhile"
    view.queue.skip()
    assert view.queue.n_left == 1


class Faces(tuple[int, ...]):
    """Counts how often somebody goes through them."""

    n_read = 0

    def __iter__(self) -> Iterator[int]:
        self.n_read += 1
        return super().__iter__()


def test_a_large_edit_is_read_once_for_all_questions(
    qtbot: Any, parts: WindowParts, session: Session, family: Family
) -> None:
    """To set 92,000 faces aside, or to take that back, stopped the window for a second: once a question."""
    by_others, faces = Faces(), Faces(face_id for theirs in family.faces for face_id in theirs)
    session.changed.emit(Change("", (), by_others))
    view = open_view(qtbot, replace(parts, suggestions=Names(family.library, family.people[2:5])), n_questions=3)
    session.changed.emit(Change("", (), faces))
    assert view.queue.n_left == 0
    assert faces.n_read <= by_others.n_read + 1


def test_the_count_goes_on_where_it_was_at_the_next_visit(qtbot: Any, parts: WindowParts, family: Family) -> None:
    view = open_view(qtbot, replace(parts, suggestions=Names(family.library, family.people[2:5])), n_questions=3)
    qtbot.keyClick(view.naming.field, KEY.Key_Escape)
    assert (view.left.text(), view.queue.n_left) == ("2 questions left", 2)
    view.hide()
    view.show()
    view.refresh()
    qtbot.waitUntil(lambda: not view.queue.is_looking)
    assert (view.left.text(), view.queue.n_left) == ("2 questions left", 2)


def test_the_end_is_a_small_reward(qtbot: Any, view: ReviewView, session: Session) -> None:
    for _ in range(2):
        with qtbot.waitSignal(session.changed):
            qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Well done" in view.done.words.text())
    assert "4 faces" in view.done.more_words.text()
    undo(qtbot, session)
    assert view.question.text() == "Is this Åsa?"


def test_an_answer_given_elsewhere_drops_the_question(
    qtbot: Any, view: ReviewView, session: Session, family: Family
) -> None:
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces((family.faces[0][4],), family.people[1]))
    assert view.question.text() == "Is this Åsa?"


def test_it_opens_photo_and_person(qtbot: Any, view: ReviewView, family: Family) -> None:
    with qtbot.waitSignal(view.person_opened) as person:
        qtbot.mouseClick(view.known.open, Qt.MouseButton.LeftButton)
    assert person.args == [family.people[0]]
    with qtbot.waitSignal(view.face_opened) as opened:
        qtbot.mouseClick(view.asked.open, Qt.MouseButton.LeftButton)
    face_id, photo_id, among = opened.args
    assert face_id in view.queue.current.face_ids
    assert photo_id in among


def test_a_name_is_typed_at_once_and_undone(
    qtbot: Any, asks_names: ReviewView, session: Session, family: Family
) -> None:
    view, theirs = asks_names, family.faces[2]
    assert view.question.text() == "Who is this?" and view.goal.text() == "5 faces"
    assert not view.known.isVisible() and view.naming.isVisible()
    assert set(view.asked.model.meant) == set(theirs)
    place = view.asked.y()
    field = view.window().focusWidget()
    assert field is view.naming.field and not view.naming.name.isEnabled()
    qtbot.keyClicks(field, "Yasmin")  # whose letters answer nothing
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(field, KEY.Key_Return)
        assert view.question.text() == "Is this Åsa?"  # before anything was written
    assert view.known.isVisible() and view.asked.y() == place
    (yasmin,) = family.library.reading.find_people("Yasmin")
    assert {owner(family.library, face_id) for face_id in theirs} == {yasmin.person_id}
    assert not view.naming.field.text() and view.window().focusWidget() is view
    undo(qtbot, session)
    assert view.question.text() == "Who is this?" and view.queue.n_left == 2
    assert view.window().focusWidget() is field
    assert {owner(family.library, face_id) for face_id in theirs} == {family.people[2]}


def test_a_face_left_out_of_a_name_stays_and_is_somebody_else(
    qtbot: Any, asks_names: ReviewView, session: Session, family: Family
) -> None:
    grid, meant = asks_names.asked.grid, asks_names.asked.model
    first, *others = meant.meant
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(meant.index(0)).center())
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(grid, "A")  # where the focus is now
        qtbot.keyClicks(asks_names.window().focusWidget(), "NNA")  # somebody has this name
        qtbot.keyClick(asks_names.naming.field, KEY.Key_Return)
    assert family.library.edits.journal()[0].edit == MoveFaces(tuple(others), family.people[0], apart=True)
    assert owner(family.library, first) == family.people[2]


def test_of_a_very_large_group_nothing_is_said_of_what_was_not_shown(
    qtbot: Any, session: Session, parts: WindowParts, family: Family
) -> None:
    parts = replace(parts, suggestions=SuggestionFeed(session, n_shown_faces=4, parent=session))
    view = open_view(qtbot, parts, n_questions=1)
    assert view.goal.text() == "4 of 5 faces"
    view.asked.model.toggle(view.asked.model.index(0))
    qtbot.keyClicks(view.naming.field, "Yasmin")
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(view.naming.name, Qt.MouseButton.LeftButton)
    edit = family.library.edits.journal()[0].edit
    assert isinstance(edit, MoveFaces) and len(edit.face_ids) == 3 and not edit.apart


def test_without_a_face_there_is_nobody_to_name(qtbot: Any, asks_names: ReviewView) -> None:
    for row in range(5):
        asks_names.asked.model.toggle(asks_names.asked.model.index(row))
    assert not asks_names.naming.field.isEnabled() and not asks_names.naming.name.isEnabled()
    qtbot.mouseClick(asks_names.naming.skip, Qt.MouseButton.LeftButton)
    assert asks_names.queue.n_skipped == 1


def test_who_is_of_no_interest_is_hidden_until_that_is_undone(
    qtbot: Any, asks_names: ReviewView, session: Session, family: Family
) -> None:
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(asks_names.naming.field, KEY.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert family.library.edits.journal()[0].edit == HidePeople((family.people[2],), True)
    with qtbot.waitSignal(asks_names.count_changed):
        asks_names.refresh()
    assert asks_names.queue.n_left == 1
    undo(qtbot, session)
    assert asks_names.question.text() == "Who is this?" and asks_names.queue.n_left == 2


def test_old_news_of_hiding_leaves_a_question_that_is_asked_again(
    qtbot: Any, asks_names: ReviewView, parts: WindowParts, tasks: HeldTasks, family: Family
) -> None:
    tasks.settle(qtbot, READ)
    asks_names.close()  # so that nobody but the list of people reads anything
    queue, people, person_id = asks_names.queue, parts.people, family.people[2]
    hidden: list[bool] = []
    people.updated.connect(lambda _: hidden.append(people.get(person_id).hidden))
    news = tasks.hold(READ)
    queue.not_interested()
    qtbot.waitUntil(news.waits.is_set)
    undo(qtbot, parts.session)
    assert queue.current.about == person_id
    news.let_go()
    qtbot.waitUntil(lambda: hidden == [True, False])
    assert queue.current.about == person_id
    parts.session.do(HidePerson(person_id, True))
    qtbot.waitUntil(lambda: queue.current.about != person_id)


def test_escape_takes_the_letters_back_and_then_skips_for_the_session(
    qtbot: Any, asks_names: ReviewView, session: Session
) -> None:
    field = asks_names.naming.field
    qtbot.keyClicks(field, "Xaver")
    qtbot.keyClick(field, KEY.Key_Escape)
    assert asks_names.question.text() == "Who is this?" and not field.text()
    qtbot.keyClick(field, KEY.Key_Escape)
    assert asks_names.question.text() == "Is this Åsa?" and asks_names.queue.n_skipped == 1
    with qtbot.waitSignal(asks_names.count_changed):
        asks_names.refresh()
    assert asks_names.queue.n_left == 1, "nothing that was skipped is asked again"
    qtbot.keyClick(asks_names, KEY.Key_S)
    asks_names.queue.ask_skipped()
    assert asks_names.queue.n_left == 2


def test_a_name_given_elsewhere_answers_the_question(
    qtbot: Any, asks_names: ReviewView, session: Session, family: Family
) -> None:
    qtbot.keyClicks(asks_names.naming.field, "Yas")
    asks_names.refresh()
    qtbot.waitUntil(lambda: not asks_names.queue.is_looking)
    assert asks_names.naming.field.text() == "Yas", "what is being typed stays"
    session.do(NamePerson(family.people[2], "Yasmin"))
    qtbot.waitUntil(lambda: asks_names.question.text() == "Is this Åsa?")


def test_the_model_is_one(qtmodeltester: Any) -> None:
    model = AskedFacesModel()
    model.ask(Question(1, (2, 3, 4), (5, 6, 7), (8,)))
    model.toggle(model.index(1))
    assert model.meant == [2, 4]
    qtmodeltester.check(model)


def test_a_small_window_gets_small_cards(view: ReviewView) -> None:
    view.resize(840, 520)
    QApplication.processEvents()
    assert view.known.compact and view.asked.compact
    foot = view.answers.no.mapTo(view, view.answers.no.rect().topLeft()).y()
    assert view.known.mapTo(view, view.known.rect().bottomLeft()).y() < foot
    assert view.asked.mapTo(view, view.asked.rect().bottomRight()).x() < view.width()
    view.resize(1100, 760)
    QApplication.processEvents()
    assert not view.known.compact


@pytest.mark.parametrize("size", [(704, 520), (843, 560), (843, 600), (843, 700), (1100, 800)])
def test_a_message_hides_no_answer(view: ReviewView, size: tuple[int, int]) -> None:
    view.resize(*size)
    QApplication.processEvents()
    toast = Toast(view)
    toast.say("Yes: it is her", undoable=True)
    answers = QRect(view.answers.mapTo(view, QPoint()), view.answers.size())
    assert not answers.intersects(toast.geometry())
    assert view.rect().contains(toast.geometry())


@pytest.mark.parametrize("size", [(1000, 700), (800, 600), (760, 600)])
def test_without_a_question_a_small_window_needs_no_bars(qtbot: Any, tmp_path: Path, size: tuple[int, int]) -> None:
    with opened(empty_library(tmp_path)) as kith:
        kith.window.resize(*size)
        kith.window.go("review")
        view = kith.window.pages.widget_of("review")
        qtbot.waitUntil(lambda: view.isVisible() and view.height() <= kith.window.height())
        assert view.width() < kith.window.width() and view.done.isVisible()
