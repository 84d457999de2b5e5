"""A scan that stands still says for which file it waits, and not too often."""

from __future__ import annotations

import threading

from engine.scanning.events import Waiting
from engine.scanning.processes.pools import DaemonThreads
from engine.scanning.standstill import Standstill


def test_it_is_told_after_a_while_and_again_after_as_long() -> None:
    now = [0.0]
    standstill = Standstill(30.0, lambda: now[0])
    told = []
    for now[0] in (0.0, 29.0, 30.0, 31.0, 59.0, 60.0, 61.0):
        if (waiting := standstill.waiting("/a.jpg")) is not None:
            told.append(waiting)
    assert told == [Waiting("/a.jpg", 30.0), Waiting("/a.jpg", 60.0)]


def test_whatever_comes_begins_anew_and_no_file_is_no_news() -> None:
    now = [0.0]
    standstill = Standstill(30.0, lambda: now[0])
    now[0] = 40.0
    assert standstill.waiting(None) is None
    standstill.something_came()
    assert standstill.waiting("/a.jpg") is None
    now[0] = 70.0
    assert standstill.waiting("/a.jpg") == Waiting("/a.jpg", 30.0)


def test_threads_that_wait_for_ever_keep_nobody() -> None:
    threads = DaemonThreads(2, "test")
    begun, gate = threading.Barrier(3), threading.Event()
    stuck = [threads.submit(lambda: begun.wait() >= 0 and gate.wait()) for _ in range(2)]
    begun.wait()
    waiting = threads.submit(pow, 2, 2)
    threads.shutdown(wait=False, cancel_futures=True)
    assert waiting.cancelled()
    gate.set()
    assert [future.result(60) for future in stuck] == [True, True]


def test_threads_pass_results_and_errors_on() -> None:
    with DaemonThreads(2, "test") as threads:
        assert [future.result(60) for future in [threads.submit(pow, k, 2) for k in range(5)]] == [0, 1, 4, 9, 16]
        assert isinstance(threads.submit(divmod, 1, 0).exception(60), ZeroDivisionError)
