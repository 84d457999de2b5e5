"""The progress bar of a scan."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from rich.progress import BarColumn, MofNCompleteColumn, Progress, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from engine.cli.console.output import complain, complaints, count, printable
from engine.scanning import events

_NAMED = 4  # machines; of more there is no room to name them


@dataclass
class _Tally:
    """What the bar shows beside itself."""

    start: float
    n_done: int = 0
    n_faces: int = 0
    n_failed: int = 0
    machines: tuple[events.MachineAtWork, ...] = ()

    def note(self) -> str:
        rate = self.n_done / max(1e-9, time.monotonic() - self.start)
        failed = f", {self.n_failed} unreadable" if self.n_failed else ""
        return f"{rate:.1f} photos/s, {count(self.n_faces, 'face')}{failed}{self._of_machines()}"

    def _of_machines(self) -> str:
        if not self.machines:
            return ""
        each = [
            f"{printable(one.name)} {'late' if one.is_late else f'{one.photos_per_s:.1f}/s'}" for one in self.machines
        ]
        return f"; {count(len(each), 'machine')}" + (f": {', '.join(each)}" if len(each) <= _NAMED else "")

    def newly_late(self, machines: tuple[events.MachineAtWork, ...]) -> list[str]:
        """Take what machines do; return the names of those that were not late before."""
        before, self.machines = {one.name for one in self.machines if one.is_late}, machines
        return [one.name for one in machines if one.is_late and one.name not in before]


class _TimeLeft(TimeRemainingColumn):
    def render(self, task: Task) -> Text:
        return Text("") if task.time_remaining is None else Text.assemble(super().render(task), " left")


def show_progress(stream: Iterator[events.Event], quiet: bool) -> events.ScanFinished:
    """Follow a scan to its end, with a bar if there is a terminal to show it on."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[note]}"),
        _TimeLeft(),
    )
    hidden = quiet or not complaints.is_terminal
    finished = None
    waited_for = ""
    with Progress(*columns, console=complaints, disable=hidden, transient=True) as progress:
        task = progress.add_task("Looking for photos", total=None, note="")
        tally = _Tally(time.monotonic())
        for event in stream:
            match event:
                case events.FoldersWalked(n_to_do=n_to_do):
                    tally = _Tally(time.monotonic(), n_failed=tally.n_failed)
                    progress.update(task, total=n_to_do, description="Scanning")
                case events.PhotoScanned(n_faces=n_faces):
                    tally.n_done += 1
                    tally.n_faces += n_faces or 0
                    progress.update(task, completed=tally.n_done, note=tally.note())
                case events.PhotoFailed():
                    tally.n_done += 1  # those of the walk are not among the photos to do, and forgotten above
                    tally.n_failed += 1
                    progress.update(task, completed=tally.n_done, note=tally.note())
                case events.Waiting(path=path, seconds=seconds):
                    progress.update(task, note=f"waiting for {printable(path)} for {seconds:.0f} s")
                    if hidden and path != waited_for:
                        complain(f"Waiting for {path} for {seconds:.0f} seconds.")
                    waited_for = path
                case events.MachinesAtWork(machines=machines):
                    for name in tally.newly_late(machines):
                        complain(f"{name} has brought nothing for a while, and keeps the photos that it has.")
                    progress.update(task, note=tally.note())
                case events.GroupingStarted():
                    progress.update(task, description="Grouping the faces")
                case events.ScanFinished():
                    finished = event
    assert finished is not None, "a scan that is not stopped ends with ScanFinished"
    return finished
