"""Learning in a process of its own: told of, paused, stopped, and without torch on this side."""

from __future__ import annotations

import multiprocessing
import os
import platform
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue

import pytest

from engine.errors import KnownError
from tests.training.freed_memory import left_behind
from training.finetuning.adopt import ReportProgress
from training.finetuning.job import Event, FinetuneJob, JobFailed, JobFinished, JobProgress
from training.finetuning.report import Figures, Outcome, ReportCard

FIGURES = Figures(0.5, 0.9, 0.9, 0.9, 1, 2, 0.7)
CARD = ReportCard(10, 2, 8, 2, 1, 1e-3, 1000, FIGURES, FIGURES, (("Anna", "Maria", 14, 2),), "a model", ())


def steps(library_path: Path, depth: str, report: ReportProgress) -> Outcome:
    for k in range(5):
        report(k / 5, f"{depth} {library_path.name}")
    return Outcome(depth, CARD, net=f"nice {os.nice(0)}" if hasattr(os, "nice") else None)


def forever(_library_path: Path, _depth: str, report: ReportProgress) -> Outcome:
    while True:
        threading.Event().wait(0.01)
        report(0.0, "still at it")


def refuse(_library_path: Path, _depth: str, _report: ReportProgress) -> Outcome:
    raise KnownError("There is too little to learn from yet.")


def stumble(_library_path: Path, _depth: str, _report: ReportProgress) -> Outcome:
    raise ZeroDivisionError("by zero")


def vanish(_library_path: Path, _depth: str, _report: ReportProgress) -> Outcome:
    os._exit(9)


def test_progress_and_outcome_come_from_a_process_of_low_priority():
    *told, end = FinetuneJob(Path("library.sqlite"), "adapter", steps).events()
    assert told == [JobProgress(k / 5, "adapter library.sqlite") for k in range(5)]
    assert isinstance(end, JobFinished)
    assert end.outcome.card == CARD
    if hasattr(os, "nice"):
        assert int(end.outcome.net.split()[1]) >= min(19, os.nice(0) + 10)


def test_a_held_job_is_silent_until_it_goes_on_and_a_cancelled_one_ends():
    job = FinetuneJob(Path("x"), "adapter", forever)
    told: Queue[Event] = Queue()
    listener = threading.Thread(target=lambda: [told.put(event) for event in job.events()])
    listener.start()
    assert isinstance(told.get(), JobProgress)
    job.pause()
    assert job.paused
    with pytest.raises(Empty):
        while True:  # what was said before it noticed
            told.get(timeout=0.3)
    job.resume()
    assert isinstance(told.get(), JobProgress)
    job.pause()
    job.cancel()
    listener.join()
    assert all(isinstance(event, JobProgress) for event in told.queue)
    assert "kith-finetune" not in [process.name for process in multiprocessing.active_children()]


def test_errors_come_as_sentences():
    assert list(FinetuneJob(Path("x"), "adapter", refuse).events()) == [
        JobFailed("There is too little to learn from yet.", known=True)
    ]
    assert list(FinetuneJob(Path("x"), "adapter", stumble).events()) == [
        JobFailed("ZeroDivisionError: by zero", known=False)
    ]
    (end,) = FinetuneJob(Path("x"), "adapter", vanish).events()
    assert isinstance(end, JobFailed)
    assert "want of memory" in end.sentence


def test_who_starts_a_job_judges_readiness_and_adopts_needs_no_torch():
    modules = ", ".join(f"training.finetuning.{name}" for name in ("job", "labels", "adopt", "resume_files"))
    code = f"import sys, {modules}; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told to keep memory")
def test_the_process_that_learns_keeps_its_freed_memory(tmp_path):
    imports = """
from pathlib import Path
from queue import Empty, Queue
from engine.errors import KnownError
from training.finetuning.job import run_finetune
"""
    library = tmp_path / "new.kith"
    calls = f"""
try:
    run_finetune(Path({str(library)!r}), "adapter", lambda *told: None)
except KnownError as error:
    assert "too little to learn from" in str(error)
else:
    raise AssertionError("there is nothing to learn from")
"""
    given_back, kept = left_behind(imports, calls)
    assert given_back < 16 and kept > 48


def test_the_card_speaks_in_sentences():
    words = " ".join(CARD.sentences())
    assert "Anna and Maria mixed up: 14 before, 2 after." in words
    assert "one false alarm in 1,000" in words
    assert CARD.verdict() == "It is better."
