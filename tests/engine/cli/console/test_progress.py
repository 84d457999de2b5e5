"""What a scan says on its way."""

from __future__ import annotations

from typing import Any

from engine.cli.console.progress import show_progress
from engine.scanning.events import MachineAtWork, MachinesAtWork, ScanFinished, Waiting

FINISHED = ScanFinished(0, 0, 0, 0, 0, 0, {"wall": 1.0})


def test_a_machine_that_is_late_is_told_once_and_a_scheduler_that_is_waited_for_too(capsys: Any) -> None:
    at_work, late = MachineAtWork("nas", 9, 3.0, False), MachineAtWork("old", 1, 0.0, True)
    away = [Waiting("tcp://nas:8786", seconds) for seconds in (30.0, 60.0)]
    told = [MachinesAtWork((at_work,)), MachinesAtWork((at_work, late)), MachinesAtWork((at_work, late)), *away]
    assert show_progress(iter([*told, FINISHED]), quiet=False) is FINISHED
    assert capsys.readouterr().err.split("\n") == [
        "old has brought nothing for a while, and keeps the photos that it has.",
        "Waiting for tcp://nas:8786 for 30 seconds.",
        "",
    ]
