"""A process that takes too much is ended and replaced; its task alone is lost, and it is known why."""

from __future__ import annotations

import os
import platform
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from engine.records import Shortage
from engine.scanning.processes.limits import NO_LIMITS, Limits, Room, WorkerLost, default_workers
from engine.scanning.processes.system_memory import Usage, available_bytes, total_bytes, usage_of
from engine.scanning.processes.watched_pool import WatchedPool


def wait_for_ever() -> None:
    threading.Event().wait()


class StubbornError(Exception):
    """Cannot be pickled."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__("stubborn")


def raise_stubborn() -> None:
    raise StubbornError(1, 2)


@contextmanager
def pool(n_workers: int = 1, limits: Limits = NO_LIMITS, **parts: Callable[..., object]) -> Iterator[WatchedPool]:
    made = WatchedPool(n_workers, limits, **parts)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        made.shutdown(wait=False, cancel_futures=True)


def test_tasks_come_back_with_results_and_errors() -> None:
    with pool(2) as workers:
        futures = [workers.submit(pow, k, 2) for k in range(20)]
        with pytest.raises(ZeroDivisionError):
            workers.submit(divmod, 1, 0).result(60)
        with pytest.raises(RuntimeError, match="stubborn"):
            workers.submit(raise_stubborn).result(60)
        with pytest.raises(Exception, match="pickle"):
            workers.submit(lambda: 1).result(60)
        assert [future.result(60) for future in futures] == [k * k for k in range(20)]


def test_a_pool_that_is_left_finishes_what_it_has() -> None:
    with WatchedPool(1) as workers:
        futures = [workers.submit(pow, k, 2) for k in range(3)]
    assert [future.done() for future in futures] == [True] * 3


def test_a_pool_that_is_shut_at_once_ends_what_is_under_way() -> None:
    workers = WatchedPool(1)
    endless, waiting = workers.submit(wait_for_ever), workers.submit(pow, 2, 2)
    workers.submit(pow, 2, 2).cancel()
    workers.shutdown(wait=False, cancel_futures=True)
    assert waiting.cancelled()
    assert endless.cancelled() or isinstance(endless.exception(60), WorkerLost)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(("number", "says"), [(9, "not enough memory"), (11, "crashed the reader"), (6, "crashed")])
def test_a_death_costs_its_own_task_alone(number: int, says: str) -> None:
    with pool() as workers:
        deadly, after = workers.submit(_die, number), workers.submit(pow, 3, 2)
        with pytest.raises(WorkerLost, match=says) as lost:
            deadly.result(60)
        assert lost.value.may_be_others and lost.value.shortage is not None
        assert lost.value.shortage.of == "memory"
        assert after.result(60) == 9


def _die(number: int) -> None:
    if number != signal.SIGKILL:
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    wait_for_ever()


@pytest.mark.parametrize(
    ("limits", "usage", "shortage"),
    [
        (Limits(memory_bytes=10**9), Usage(2 * 10**9, 0.0), Shortage("memory", 1.25e9)),
        (Limits(cpu_s=60), Usage(10**6, 61.0), Shortage("time", 75.0)),
    ],
)
def test_who_takes_too_much_is_ended(limits: Limits, usage: Usage, shortage: Shortage) -> None:
    readings = iter([Usage(10**6, 0.0)])
    with pool(limits=limits, gauge=lambda pid: next(readings, usage)) as workers:
        with pytest.raises(WorkerLost) as lost:
            workers.submit(wait_for_ever).result(60)
        assert (lost.value.shortage, lost.value.may_be_others) == (shortage, False)


def test_time_before_the_task_does_not_count() -> None:
    with pool(limits=Limits(cpu_s=60), gauge=lambda pid: Usage(10**6, 1000.0)) as workers:
        assert workers.submit(pow, 2, 2).result(60) == 4


def test_a_file_that_nobody_gives_is_waited_for_only_so_long() -> None:
    times = iter([0.0])
    with pool(limits=Limits(cpu_s=60, wall_s=300), gauge=lambda pid: None, clock=lambda: next(times, 301.0)) as workers:
        with pytest.raises(WorkerLost, match="within 5 minutes") as lost:
            workers.submit(wait_for_ever).result(60)
        assert lost.value.is_of_disk and lost.value.shortage is None


@pytest.mark.skipif(sys.platform != "linux", reason="where the system bounds a process itself")
def test_memory_beyond_the_bound_is_an_error_within_the_process() -> None:
    with pool(limits=Limits(memory_bytes=500_000_000)) as workers:
        with pytest.raises(MemoryError):
            workers.submit(bytearray, 2 * 10**9).result(60)
        assert workers.submit(len, b"abc").result(60) == 3


@pytest.mark.skipif(sys.platform not in ("linux", "darwin", "win32"), reason="other systems tell nothing")
def left_behind_mb(n_mb: int) -> float:
    before = usage_of(os.getpid())
    np.ones(n_mb * 2**20, np.uint8)
    after = usage_of(os.getpid())
    assert before is not None and after is not None
    return (after.resident_bytes - before.resident_bytes) / 2**20


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told to keep memory")
def test_the_process_keeps_what_pictures_lay_in_but_not_the_largest() -> None:
    with pool() as workers:
        assert workers.submit(left_behind_mb, 32).result(60) > 24
        assert workers.submit(left_behind_mb, 160).result(60) < 16


def test_this_process_has_taken_something() -> None:
    usage = usage_of(os.getpid())
    assert usage is not None
    assert 10**6 < usage.resident_bytes < 10**12
    assert 0 < usage.cpu_s < 10**6
    assert usage_of(2**22 + 1) is None


def test_a_machine_has_memory() -> None:
    assert (total_bytes() or 10**12) >= (available_bytes() or 0) > -1


@pytest.mark.parametrize(
    ("n_cores", "total", "n_workers"),
    [(4, 32e9, 4), (64, 256e9, 8), (8, 4e9, 2), (8, 1e9, 1), (8, None, 8), (1, 64e9, 1)],
)
def test_workers_are_as_many_as_cores_and_memory_allow(n_cores: int, total: float | None, n_workers: int) -> None:
    assert default_workers(n_cores, None if total is None else int(total)) == n_workers


def test_room_is_what_limits_and_the_free_memory_leave() -> None:
    limits = Limits(memory_bytes=2 * 10**9, cpu_s=90)
    assert Room.of(limits, 10**9) == Room(1e9, 90.0)
    assert Room.of(limits, None) == Room(2e9, 90.0)
    assert Room.of(limits, 10**12).suffices(Shortage("memory", 2e9))
    assert not Room.of(limits, 10**9).suffices(Shortage("memory", 2e9))
    assert not Room.of(limits, 10**12).suffices(Shortage("time", 100.0))
    assert Room.of(limits, 10**12).suffices(Shortage("time", 60.0))
    assert not Room.of(limits, 10**12).suffices(None)
