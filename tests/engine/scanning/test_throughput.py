"""What the machines of a cluster do, and which of them are late."""

from __future__ import annotations

from engine.scanning.events import MachineAtWork
from engine.scanning.throughput import Throughput
from engine.scanning.workers import Machine

MACHINES = [Machine(name, 2, True) for name in ("nas", "desk", "old")]


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def after(throughput: Throughput, clock: Clock, seconds: int, *machines: str) -> None:
    """Let machines bring a photo a second each."""
    for _ in range(seconds):
        clock.now += 1.0
        for machine in machines:
            throughput.add(machine)


def test_rates_are_told_every_few_seconds_and_not_without_machines() -> None:
    clock = Clock()
    throughput = Throughput(clock=clock)
    after(throughput, clock, 4, "nas", "nas", "desk")
    assert throughput.due(MACHINES) is None
    clock.now += 4.0
    assert throughput.due([]) is None
    told = throughput.due(MACHINES)
    assert told is not None
    assert told.machines == (
        MachineAtWork("desk", 4, 0.5, False),
        MachineAtWork("nas", 8, 1.0, False),
        MachineAtWork("old", 0, 0.0, False),
    )
    assert throughput.due(MACHINES) is None


def late(throughput: Throughput) -> set[str]:
    told = throughput.due(MACHINES)
    assert told is not None
    return {machine.name for machine in told.machines if machine.is_late}


def test_who_has_work_and_brings_nothing_while_others_do_is_late() -> None:
    clock = Clock()
    throughput = Throughput(clock=clock)
    after(throughput, clock, 5, "nas", "desk", "old")
    after(throughput, clock, 10, "nas", "desk")
    assert late(throughput) == set()
    after(throughput, clock, 10, "nas", "desk")
    assert late(throughput) == {"old"}
    after(throughput, clock, 6, "old")
    assert late(throughput) == set()


def test_nobody_is_late_while_all_wait_or_who_has_nothing_to_do() -> None:
    clock = Clock()
    throughput = Throughput(clock=clock)
    after(throughput, clock, 2, "nas", "desk", "old")
    clock.now += 60.0
    assert late(throughput) == set()
    after(throughput, clock, 20, "nas", "desk")
    told = throughput.due([*MACHINES[:2], Machine("old", 2, False)])
    assert told is not None and not any(machine.is_late for machine in told.machines)


def test_who_had_nothing_to_do_or_was_away_is_given_its_time_anew() -> None:
    clock = Clock()
    throughput = Throughput(clock=clock)
    after(throughput, clock, 5, "nas", "desk", "old")
    for others in (MACHINES[:2], [*MACHINES[:2], Machine("old", 2, False)]):
        after(throughput, clock, 30, "nas", "desk")
        assert throughput.due(others) is not None
        after(throughput, clock, 10, "nas", "desk")
        assert late(throughput) == set()
    after(throughput, clock, 10, "nas", "desk")
    assert late(throughput) == {"old"}
