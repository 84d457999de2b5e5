"""The page about learning: what is known, a run held and ended, a report card, and the decision."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.background.tasks import SLOW, WRITE, Task
from app.pages.learning.fine_tuning import FineTuning
from app.pages.learning.page import LearningView
from app.pages.learning.regroup_dialog import RegroupDialog
from app.pages.learning.run import LearningRun
from app.pages.learning.state import learning_state
from app.pages.learning.work import look_back
from app.session.parts import WindowParts
from app.session.session import Session
from engine.active_weights import weights_in_use
from engine.grouping.preview import Preview
from engine.library import Library, MoveFaces
from engine.places import OUTCOME_SETTING
from engine.vectors.adapter import ADAPTER_SETTING
from tests.app.held import HeldTasks
from tests.app.learned import Learned
from tests.app.pages.learning.learners import BEFORE, card, forever, improve, refuse, slowly, want
from training.finetuning.labels import read_labels
from training.finetuning.report import Figures, Outcome
from training.finetuning.resume_files import find_stopped, open_resume_folder

LEFT = Qt.MouseButton.LeftButton


def stop_at(library: Library, share: float) -> None:
    """Leave what a thorough run leaves that was ended on its way."""
    weights = weights_in_use(library)
    with pytest.raises(KeyboardInterrupt), open_resume_folder(library, read_labels(library, weights), weights) as kept:
        kept.save_share(share)
        raise KeyboardInterrupt


@pytest.fixture
def library(learned: Learned) -> Library:
    return learned.library


OpenView = Callable[..., LearningView]


@pytest.fixture
def open_view(qtbot: Any, parts: WindowParts) -> Iterator[OpenView]:
    opened: list[LearningView] = []

    def open_view(**jobs: Any) -> LearningView:
        """Open the page with some of its background work done otherwise."""
        view = LearningView(parts, FineTuning(parts.session, parts.session, **jobs))
        opened.append(view)
        qtbot.addWidget(view)
        view.resize(1000, 760)
        view.show()
        qtbot.waitUntil(lambda: bool(view.known.text()))
        return view

    yield open_view
    for view in opened:
        view.tuning.close()


@pytest.fixture
def view(open_view: OpenView) -> LearningView:
    return open_view()


def run(qtbot: Any, view: LearningView, work: Any) -> None:
    """Press Start, and wait for the end."""
    view.tuning.work = work
    qtbot.mouseClick(view.run.start, LEFT)
    assert view.tuning.running
    qtbot.waitUntil(lambda: not view.tuning.running, timeout=120_000)


def test_it_says_what_it_knows_and_is_ready(view: LearningView) -> None:
    assert view.known.text() == "60 faces of 6 people, confirmed by you."
    assert view.missing.text() == "6 people have enough of them to learn from."
    assert view.run.start.isEnabled() and not view.review.isVisible()
    assert not view.in_use_card.isVisible() and not view.result_card.isVisible()


def test_without_torch_the_thorough_way_says_how_to_add_it(view: LearningView) -> None:
    run = LearningRun(view.tuning, view, can_train=False)
    assert run.quick.isChecked() and not run.thorough.isEnabled()
    assert "pip install 'kith[learn]'" in run.thorough.accessibleDescription()
    assert LearningRun(view.tuning, view, can_train=True).thorough.isEnabled()


def test_what_is_missing_is_said_with_the_way_to_mend_it(
    qtbot: Any, tmp_path: Path, session: Session, view: LearningView, learned: Learned
) -> None:
    few = learned.faces[5][:4]
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces(tuple(few), learned.people[4]))
    for who in (2, 3):
        session.do(MoveFaces(tuple(learned.faces[who]), learned.people[4]))
    qtbot.waitUntil(lambda: "Kith needs" in view.missing.text())
    assert not view.run.start.isEnabled()
    with qtbot.waitSignal(view.review_wanted):
        qtbot.mouseClick(view.review, LEFT)


def test_a_run_is_held_goes_on_and_is_ended(qtbot: Any, session: Session, view: LearningView) -> None:
    view.tuning.work = forever
    qtbot.mouseClick(view.run.start, LEFT)
    qtbot.waitUntil(lambda: view.tuning.share > 0, timeout=120_000)
    assert view.run.words.text().startswith("Reading your photos…")
    assert view.run.bar.value() == 250
    qtbot.keyClick(view.run.pause_button, Qt.Key.Key_Space)
    assert view.run.pause_button.text() == "Go on" and view.run.words.text().startswith("Paused")
    qtbot.keyClick(view.run.pause_button, Qt.Key.Key_Space)
    assert view.run.pause_button.text() == "Pause"
    qtbot.mouseClick(view.run.stop_button, LEFT)
    qtbot.waitUntil(lambda: not view.tuning.running)
    assert view.tuning.outcome is None and view.run.start.isVisible()
    assert session.setting(OUTCOME_SETTING) is None


def test_the_thorough_way_is_paused_goes_on_and_reports(qtbot: Any, view: LearningView) -> None:
    view.tuning.work = slowly
    view.run.thorough.setChecked(True)
    qtbot.mouseClick(view.run.start, LEFT)
    qtbot.waitUntil(lambda: view.tuning.share > 0, timeout=120_000)
    assert not view.run.thorough.isVisible() and view.run.bar.isVisible()
    qtbot.mouseClick(view.run.pause_button, LEFT)
    assert view.run.words.text() == "Paused: Learning from your faces"
    qtbot.wait(200)  # what was said before it noticed
    held = view.run.bar.value()
    qtbot.wait(200)
    assert view.run.bar.value() == held
    qtbot.mouseClick(view.run.pause_button, LEFT)
    qtbot.waitUntil(lambda: view.run.bar.value() > held)
    qtbot.waitUntil(lambda: view.result_card.isVisible())
    assert view.tuning.outcome is not None and view.tuning.outcome.depth == "network"
    assert view.result.verdict.isVisible() and view.run.start.isVisible()


def test_a_stopped_thorough_run_is_offered_and_gone_on_with(
    qtbot: Any, session: Session, view: LearningView, library: Library, learned: Learned
) -> None:
    assert not view.run.go_on.isVisible()
    stop_at(library, 0.43)
    view.refresh()
    qtbot.waitUntil(view.run.go_on.isVisible)
    assert view.run.stopped.text() == "Thorough learning was stopped at 43%. It can go on from there."
    assert view.run.go_on.text() == "Go on" and not view.run.start.isVisible()
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces((learned.strays[0],), learned.people[1]))
    qtbot.waitUntil(lambda: view.run.go_on.text() == "Begin again")
    assert "You have said more about faces since" in view.run.stopped.text()
    view.tuning.work = refuse
    qtbot.mouseClick(view.run.go_on, LEFT)
    qtbot.waitUntil(lambda: view.tuning.outcome is not None, timeout=120_000)
    assert view.tuning.outcome is not None and view.tuning.outcome.depth == "network"


def show_stopped(qtbot: Any, view: LearningView, library: Library) -> None:
    """Let a run have been stopped, and wait until the page says so."""
    stop_at(library, 0.1)
    view.refresh()
    qtbot.waitUntil(view.run.drop.isVisible)


def test_a_stopped_thorough_run_is_discarded(qtbot: Any, view: LearningView, library: Library) -> None:
    show_stopped(qtbot, view, library)
    qtbot.mouseClick(view.run.drop, LEFT)
    assert view.run.start.isVisible() and not view.run.go_on.isVisible()
    qtbot.waitUntil(lambda: find_stopped(library) is None)


def test_what_was_discarded_does_not_come_back_by_an_older_look(
    qtbot: Any, view: LearningView, library: Library, tasks: HeldTasks
) -> None:
    show_stopped(qtbot, view, library)
    older = tasks.hold(SLOW)
    view.tuning.stopped.refresh()
    qtbot.waitUntil(older.waits.is_set)
    qtbot.mouseClick(view.run.drop, LEFT)
    qtbot.waitUntil(lambda: find_stopped(library) is None)
    older.let_go()
    tasks.settle(qtbot, SLOW)
    assert view.tuning.stopped.found is None and not view.run.go_on.isVisible()


def test_nothing_is_seen_of_it_while_it_is_being_discarded(
    qtbot: Any, view: LearningView, library: Library, tasks: HeldTasks
) -> None:
    show_stopped(qtbot, view, library)
    tasks.settle(qtbot, SLOW)
    deletion = tasks.hold(SLOW, before=True)
    qtbot.mouseClick(view.run.drop, LEFT)
    view.tuning.stopped.refresh()
    arrived: list[object] = []
    tasks.run(lambda: None, on_done=arrived.append, lane=SLOW)
    qtbot.waitUntil(lambda: len(arrived) == 1)  # and so would have a look before it
    assert view.tuning.stopped.found is None
    deletion.let_go()
    tasks.settle(qtbot, SLOW)
    assert view.tuning.stopped.found is None and find_stopped(library) is None


def test_a_run_that_cannot_be_discarded_is_said_and_stays(
    qtbot: Any, open_view: OpenView, library: Library, tasks: HeldTasks
) -> None:
    def refuse(_library: Library) -> None:
        raise OSError(30, "Read-only file system")

    view = open_view(delete_stopped=refuse)
    show_stopped(qtbot, view, library)
    tasks.failed.disconnect()  # from the fixture that lets nothing fail
    with qtbot.waitSignal(tasks.failed) as failed:
        qtbot.mouseClick(view.run.drop, LEFT)
    assert isinstance(failed.args[0], OSError)
    qtbot.waitUntil(view.run.go_on.isVisible)


def test_edits_go_on_while_the_way_back_is_looked_for(
    qtbot: Any,
    session: Session,
    open_view: OpenView,
    library: Library,
    learned: Learned,
) -> None:
    looked, go = threading.Event(), threading.Event()

    def slow(task: Task, library: Library) -> Preview | None:
        looked.set()
        assert go.wait(20)
        return look_back(task, library)

    view = open_view(look_back=slow)
    run(qtbot, view, improve)
    qtbot.waitUntil(view.result.use.isEnabled)
    with qtbot.waitSignal(session.regrouped):
        qtbot.mouseClick(view.result.use, LEFT)
    qtbot.waitUntil(view.take_back.isVisible)
    qtbot.mouseClick(view.take_back, LEFT)
    assert not view.take_back.isEnabled() and view.going_back.isVisible()
    qtbot.waitUntil(looked.is_set)
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces((learned.strays[0],), learned.people[1]))
    go.set()
    qtbot.waitUntil(lambda: library.setting(ADAPTER_SETTING) is None)
    qtbot.waitUntil(lambda: not view.in_use_card.isVisible())
    assert library.reading.face_lines([learned.strays[0]])[0].person_id == learned.people[1]
    assert not view.tuning.going_back


def test_closing_ends_a_run_at_once(qtbot: Any, view: LearningView) -> None:
    view.tuning.work = forever
    qtbot.mouseClick(view.run.start, LEFT)
    qtbot.waitUntil(lambda: view.tuning.share > 0, timeout=120_000)
    view.tuning.close()
    assert not view.tuning.running
    assert not [one for one in threading.enumerate() if one.name == "kith-learning"]


def test_a_better_outcome_is_shown_used_undone_and_taken_back(
    qtbot: Any, session: Session, view: LearningView, library: Library, learned: Learned
) -> None:
    run(qtbot, view, improve)
    assert view.result.verdict.text() == "12 fewer faces look like somebody else"
    assert "false alarm" not in view.result.figures.text() + view.result.words.text()
    assert "Anna and Bert mixed up: 14 before, 2 after." in view.result.words.text()
    assert "Learned from 60 faces" in view.result.figures.text()
    assert not view.result.use.isEnabled()
    assert not view.run.start.isVisible(), "to start again would throw it away"
    qtbot.waitUntil(view.result.use.isEnabled)
    assert "would move" in view.result.changes.text()
    assert "stay as they are" in view.result.changes.text()
    qtbot.mouseClick(view.result.closer, LEFT)
    (dialog,) = view.findChildren(RegroupDialog)
    dialog.reject()
    confirmed = [face for theirs in learned.faces for face in theirs[:10]]
    before = [line.person_id for line in library.reading.face_lines(confirmed)]
    with qtbot.waitSignal(session.regrouped):
        qtbot.mouseClick(view.result.use, LEFT)
    assert [line.person_id for line in library.reading.face_lines(confirmed)] == before
    assert library.edits.journal(1)[0].title == "Learned from your corrections"
    qtbot.waitUntil(view.in_use_card.isVisible)
    assert "in use since" in view.in_use.text()
    assert not view.result_card.isVisible()
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert library.setting(ADAPTER_SETTING) is None
    qtbot.waitUntil(lambda: not view.in_use_card.isVisible())
    with qtbot.waitSignal(session.regrouped):
        session.redo()
    qtbot.waitUntil(view.in_use_card.isVisible)
    with qtbot.waitSignal(session.regrouped):
        qtbot.mouseClick(view.take_back, LEFT)
    assert library.setting(ADAPTER_SETTING) is None
    assert not learning_state(library, session.weights).in_use


@pytest.mark.parametrize(
    ("after", "headline"),
    [
        (replace(BEFORE, mixed_up=13), "1 fewer face looks like somebody else"),
        (replace(BEFORE, f=0.95), "More faces are put with the right person: 95.0% instead of 90.0%"),
        (replace(BEFORE, wrong_merges=3), "Fewer people are wrongly put together"),
        (replace(BEFORE, val=0.9), "A little surer who is who; nothing else would change"),
    ],
)
def test_the_headline_says_what_the_figures_say(view: LearningView, after: Figures, headline: str) -> None:
    better = replace(card(), after=after)
    view.tuning.outcome = Outcome("adapter", better)
    view.tuning.changed.emit()
    assert view.result.verdict.text() == headline


def test_time_is_told_and_measured(qtbot: Any, open_view: OpenView) -> None:
    now = [1000.0]
    view = open_view(clock=lambda: now[0])
    times = [label.text() for label in view.run.findChildren(QLabel)]
    assert any("or some minutes where the computer is busy" in words for words in times)
    view.tuning.work = forever
    qtbot.mouseClick(view.run.start, LEFT)
    qtbot.waitUntil(lambda: view.tuning.share > 0, timeout=120_000)
    assert "so far" in view.run.words.text()
    now[0] += 60
    view.tuning.duration.report(0.5)  # a quarter in a minute
    view.tuning.changed.emit()
    assert "minutes left" in view.run.words.text() or "seconds left" in view.run.words.text()
    qtbot.mouseClick(view.run.pause_button, LEFT)
    now[0] += 1000
    assert view.tuning.duration.spent_s == 60, "a pause takes no time"
    view.tuning.close()


def test_how_long_it_took_is_said_the_next_time(qtbot: Any, session: Session, view: LearningView) -> None:
    run(qtbot, view, refuse)
    qtbot.mouseClick(view.result.leave, LEFT)
    assert "adapter" in session.setting("learning_seconds")
    assert any("The last time it took" in label.text() for label in view.run.findChildren(QLabel))


def test_what_the_judge_refused_changes_nothing(qtbot: Any, session: Session, view: LearningView) -> None:
    run(qtbot, view, refuse)
    assert view.result.verdict.text() == "It came to nothing better, so nothing was changed"
    assert view.result.words.text() == "It makes no clear difference for your photos."
    assert not view.result.use.isVisible()
    qtbot.mouseClick(view.result.leave, LEFT)
    assert not view.result_card.isVisible()
    assert session.setting(OUTCOME_SETTING) is None


def test_what_was_learned_can_be_left_where_its_network_is_gone(
    qtbot: Any, session: Session, tasks: HeldTasks, view: LearningView
) -> None:
    view.tuning.outcome = Outcome("network", card(), net="nn2-own-1")
    view.tuning.changed.emit()
    view.tuning.leave()
    tasks.settle(qtbot, SLOW)  # nothing fails
    assert view.tuning.outcome is None


def test_what_a_run_says_after_stop_does_not_hide_that_it_ends(qtbot: Any, view: LearningView) -> None:
    view.tuning.work = forever
    qtbot.mouseClick(view.run.start, LEFT)
    qtbot.waitUntil(lambda: view.tuning.share > 0, timeout=120_000)
    shown: list[str] = []

    def note() -> None:
        if view.tuning.running:
            shown.append(view.run.words.text())

    view.tuning.changed.connect(note)
    qtbot.mouseClick(view.run.stop_button, LEFT)
    assert not (view.run.stop_button.isEnabled() or view.run.pause_button.isEnabled())
    qtbot.waitUntil(lambda: not view.tuning.running)
    assert shown and all(words.startswith("Ending") for words in shown)
    assert view.run.start.hasFocus()
    view.tuning.changed.disconnect(note)
    qtbot.mouseClick(view.run.start, LEFT)
    assert view.run.stop_button.isEnabled() and view.run.pause_button.isEnabled()


def test_a_failure_is_a_sentence(qtbot: Any, view: LearningView) -> None:
    run(qtbot, view, want)
    assert view.run.trouble.isVisible() and "too little" in view.run.trouble.text()


def test_an_edit_meanwhile_is_taken_into_the_preview(
    qtbot: Any, session: Session, view: LearningView, learned: Learned
) -> None:
    run(qtbot, view, improve)
    qtbot.waitUntil(view.result.use.isEnabled)
    old = view.tuning.preview
    with qtbot.waitSignal(session.changed):
        session.do(MoveFaces((learned.strays[0],), learned.people[1]))
    assert not view.result.use.isEnabled()
    qtbot.waitUntil(view.result.use.isEnabled)
    assert view.tuning.preview is not old


def test_what_is_being_used_is_not_left(
    qtbot: Any, session: Session, view: LearningView, library: Library, tasks: HeldTasks
) -> None:
    """Its network would be deleted while the library comes to be seen by it."""
    run(qtbot, view, improve)
    qtbot.waitUntil(view.result.use.isEnabled)
    held = tasks.hold(WRITE, before=True)
    qtbot.mouseClick(view.result.use, LEFT)
    qtbot.mouseClick(view.result.leave, LEFT)
    assert view.tuning.outcome is not None and not view.result.use.isEnabled()
    with qtbot.waitSignal(session.regrouped):
        held.let_go()
    qtbot.waitUntil(lambda: view.tuning.outcome is None)
    assert library.settings()[ADAPTER_SETTING]


def test_the_report_names_nobody_who_was_forgotten(qtbot: Any, session: Session, view: LearningView) -> None:
    run(qtbot, view, improve)
    assert "Anna" in " ".join(view.tuning.outcome.card.sentences())
    with qtbot.waitSignal(session.changed):
        session.forget(session.library.reading.people()[0].person_id, lambda: None)
    assert "Anna" not in " ".join(view.tuning.outcome.card.sentences())
    assert session.setting(OUTCOME_SETTING)["card"]["mixed_pairs"] == []


def test_an_outcome_waits_through_a_restart(qtbot: Any, session: Session, view: LearningView) -> None:
    run(qtbot, view, improve)
    again = FineTuning(session, session)
    again.open()
    qtbot.waitUntil(lambda: again.outcome is not None)
    assert again.outcome == view.tuning.outcome
    again.leave()
    assert session.setting(OUTCOME_SETTING) is None
    QApplication.processEvents()
