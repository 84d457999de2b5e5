"""Measure how fast Kith scans 12-megapixel photos, stage by stage, beside three others on the same files in one run:
decoding alone, Kith at another commit, and face_recognition's HOG pipeline.

Decoding alone is what nothing that looks at photos can do without: each JPEG once, at a quarter of its size, by
libjpeg's scaling. Kith is timed from an empty library to the last person, its start of processes and loading of
networks included; the peer from when its models are loaded. Every file is read once beforehand, so the disk plays no
part. With n processes all get n cores (on Linux), so that threads inside a process are no hidden advantage. Where other
programs are busy, go by the processor time, which is without the start. Stages are told in processor time, too, but for
Kith in one process only: where there are more, their clocks show how long they waited for each other.

Run as ``python -m benchmarks.scan_speed``, or ``make bench``.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.table import Table

from benchmarks.large_photos import ROOT, SIZE_PX, make_photos

STAGES = ("decode", "detect", "align", "embed", "store", "group", "rest")
"""Of a photo; detection ends with the search for small faces, and the rest is hashing, walking and handing over."""
BEFORE_ISSUE_20 = "e1747ec"
KITH = "Kith"
DECODING = "decoding alone"
PEER = "face_recognition (HOG)"

_SCAN_IN_TREE = """
import dataclasses, json, multiprocessing, sys, time
from pathlib import Path
wall, n_processes = time.monotonic, int(sys.argv[1])
if n_processes == 1:
    time.perf_counter = time.process_time  # which any tree asks how long a stage took
from benchmarks.scan_speed import measure_kith
start = wall()
found = dataclasses.asdict(measure_kith([Path(path) for path in sys.argv[2:]], n_processes))
found["seconds"] = wall() - start
for child in multiprocessing.active_children():
    child.join()
try:
    import resource
    whose = resource.RUSAGE_SELF if n_processes == 1 else resource.RUSAGE_CHILDREN
    found["memory_bytes"] = resource.getrusage(whose).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    found["cpu_seconds"] = sum(u.ru_utime + u.ru_stime for u in used)
except ImportError:
    pass
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One timed pass over `n_photos`.

    `seconds_by_stage` is processor time, empty where that is not known; `memory_bytes` is the most that one of the
    processes had and `cpu_seconds` what all of them computed, 0 where that is not known.
    """

    name: str
    n_processes: int
    n_photos: int
    n_faces: int
    seconds: float
    seconds_by_stage: dict[str, float]
    memory_bytes: int = 0
    cpu_seconds: float = 0.0

    @property
    def photos_per_s(self) -> float:
        return self.n_photos / self.seconds


# --- those that are measured ---


@contextmanager
def limited_to(n_cores: int) -> Iterator[None]:
    """Keep this thread and all that it starts to the first `n_cores` cores, where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:n_cores])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def measure_kith(photos: list[Path], n_processes: int) -> Measurement:
    """Scan the photos into a new library, with `n_processes` workers, or all in this process where it is 1."""
    from engine.library import Library
    from engine.scanning.events import ScanFinished
    from engine.scanning.pipeline import ScanSettings, scan

    settings = ScanSettings(workers=0 if n_processes == 1 else n_processes)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
        *_, finished = scan(library, photos, settings)
    assert isinstance(finished, ScanFinished)
    if finished.n_scanned != len(photos):
        sys.exit(f"Kith scanned {finished.n_scanned} of {len(photos)} photos: nothing to compare.")
    seconds = dict(finished.seconds)
    return Measurement(KITH, n_processes, len(photos), finished.n_faces, seconds.pop("wall"), seconds)


def measure_trees(trees: dict[str, Path], photos: list[Path], n_processes: int, rounds: int) -> list[Measurement]:
    """Scan the photos with each tree's own code, in turns, in processes of their own; the quickest of each counts.

    Processor time is without what starting costs: that of a scan of a photo a process is taken off, of which the
    quickest counts likewise.
    """
    scans: dict[str, tuple[list[Measurement], list[Measurement]]] = {name: ([], []) for name in trees}
    for _ in range(rounds):
        for name, tree in trees.items():
            for part, measured in zip((photos, photos[:n_processes]), scans[name], strict=True):
                measured.append(_scan_in(tree, name, part, n_processes))
    return [_without_start(*map(_quickest, scans[name]), n_processes) for name in trees]


def _quickest(measurements: list[Measurement]) -> Measurement:
    least = min(measurements, key=lambda m: m.cpu_seconds)
    return replace(least, seconds=min(m.seconds for m in measurements))


def _without_start(whole: Measurement, first: Measurement, n_processes: int) -> Measurement:
    def share(all_seconds: float, first_seconds: float) -> float:
        return (all_seconds - first_seconds) / max(1, whole.n_photos - n_processes) * whole.n_photos

    cpu_seconds = share(whole.cpu_seconds, first.cpu_seconds)
    if n_processes > 1:
        return replace(whole, cpu_seconds=cpu_seconds, seconds_by_stage={})
    stages = {
        stage: max(0.0, share(seconds, first.seconds_by_stage[stage]))
        for stage, seconds in whole.seconds_by_stage.items()
    }
    stages["rest"] = max(0.0, cpu_seconds - sum(stages.values()))
    return replace(whole, cpu_seconds=cpu_seconds, seconds_by_stage=stages)


def _scan_in(tree: Path, name: str, photos: list[Path], n_processes: int) -> Measurement:
    command = [sys.executable, "-c", _SCAN_IN_TREE, str(n_processes), *map(str, photos)]
    environment = os.environ | {"PYTHONPATH": str(tree)}
    answer = subprocess.run(command, cwd=tree, env=environment, check=True, stdout=subprocess.PIPE).stdout
    return Measurement(**json.loads(answer.splitlines()[-1]) | {"name": name})


def measure_decoding(photos: list[Path], n_processes: int) -> Measurement:
    """Decode the photos at a quarter of their size and do nothing with them."""
    with multiprocessing.get_context("spawn").Pool(n_processes) as pool:
        pool.map(_decode, photos[:n_processes], chunksize=1)  # the processes have started then
        start = time.perf_counter()
        times = pool.map(_decode, photos, chunksize=1)
        seconds = time.perf_counter() - start
    return Measurement(DECODING, n_processes, len(photos), 0, seconds, {"decode": sum(times)}, cpu_seconds=sum(times))


def _decode(path: Path) -> float:
    start = time.process_time()
    with Image.open(path) as picture:
        picture.draft("RGB", (picture.width // 4, picture.height // 4))
        picture.load()
    return time.process_time() - start


def measure_peer(photos: list[Path], n_processes: int, peer_python: Path) -> Measurement:
    """Run face_recognition's HOG pipeline over the photos in its own environment."""
    script = Path(__file__).with_name("peer_face_recognition.py")
    command = [str(peer_python), str(script), str(n_processes), *map(str, photos)]
    answer = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return Measurement(PEER, n_processes, len(photos), **answer)


@contextmanager
def worktree(commit: str) -> Iterator[Path]:
    """Check a commit out beside this tree, for a while.

    Raises
    ------
    subprocess.CalledProcessError
        If this is no repository, or it has no such commit.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "before"
        subprocess.run(["git", "-C", str(ROOT), "worktree", "add", "-q", "--detach", str(place), commit], check=True)
        try:
            yield place
        finally:
            subprocess.run(["git", "-C", str(ROOT), "worktree", "remove", "--force", str(place)], check=True)


# --- the report ---


def report(measurements: list[Measurement], console: Console) -> None:
    """Print the machine and a table: a line for each measurement, with its ratio to decoding in as many processes."""
    decoding = {m.n_processes: m for m in measurements if m.name == DECODING}
    table = Table(title=f"Scan of {SIZE_PX[0]} x {SIZE_PX[1]} px JPEGs on {machine()}")
    table.add_column("")
    columns = (
        "processes",
        "photos",
        "faces",
        "photos/s",
        "of decoding",
        "CPU ms",
        "of decoding",
        "MB",
        *(f"{stage} ms" for stage in STAGES),
    )
    for column in columns:
        table.add_column(column, justify="right")
    for m in measurements:
        row = [m.name, str(m.n_processes), str(m.n_photos), str(m.n_faces or ""), f"{m.photos_per_s:.2f}"]
        memory = f"{m.memory_bytes / 1e6:.0f}" if m.memory_bytes else ""
        row.append(f"{m.photos_per_s / decoding[m.n_processes].photos_per_s:.3f}")
        row += _computing(m, decoding[m.n_processes])
        table.add_row(*row, memory, *(_stage_share(m, stage) for stage in STAGES))
    console.print(table)
    console.print(
        "CPU and stages: milliseconds of processor time per photo, and the stages' share. MB: the most of one process."
    )
    for kith in (m for m in measurements if m.name == KITH):
        others = [m for m in measurements if m.n_processes == kith.n_processes and m.name not in (KITH, DECODING)]
        for other in others:
            by_clock = kith.photos_per_s / other.photos_per_s
            computed = (other.cpu_seconds / other.n_photos) / (kith.cpu_seconds / kith.n_photos or math.inf)
            console.print(
                f"{kith.n_processes} process(es): {by_clock:.1f} x {other.name} by the clock, "
                f"{computed:.1f} x by processor time"
            )


def _computing(measurement: Measurement, decoding: Measurement) -> tuple[str, str]:
    """Return processor time a photo, and what share of it decoding alone takes."""
    if not measurement.cpu_seconds:
        return "", ""
    a_photo, least = (m.cpu_seconds / m.n_photos for m in (measurement, decoding))
    return f"{a_photo * 1000:.0f}", f"{least / a_photo:.3f}"


def _stage_share(measurement: Measurement, stage: str) -> str:
    if stage not in measurement.seconds_by_stage:
        return ""
    seconds, total = measurement.seconds_by_stage[stage], sum(measurement.seconds_by_stage.values())
    return f"{seconds / measurement.n_photos * 1000:.0f} ({seconds / total:.0%})"


def machine() -> str:
    """Name the processor."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores"


def main() -> None:
    """Make the photos, run all over them, print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scan_speed", description="Measure the speed of a scan.")
    parser.add_argument("--photos", type=int, default=60, help="how many photos Kith scans (default %(default)s)")
    parser.add_argument("--peer-photos", type=int, default=12, help="the first so many for the peer, which is slow")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2], help="with so many processes each")
    parser.add_argument("--rounds", type=int, default=3, help="scans of each tree, in turns (default %(default)s)")
    parser.add_argument("--peer-python", type=Path, help="python of the peer's environment; without it, no peer")
    parser.add_argument("--before", default=BEFORE_ISSUE_20, help="commit to compare with (default %(default)s)")
    cache = Path(tempfile.gettempdir()) / "kith-bench"
    parser.add_argument("--cache", type=Path, default=cache, help="where the photos are kept (default %(default)s)")
    arguments = parser.parse_args()

    console = Console(width=None if sys.stdout.isatty() else 160)
    with console.status(f"Making {arguments.photos} photos in {arguments.cache} ..."):
        photos = make_photos(arguments.cache, arguments.photos)
        for photo in photos:
            photo.read_bytes()
    has_peer = arguments.peer_python is not None and arguments.peer_python.exists()
    if not has_peer:
        console.print("face_recognition is not installed here, so it is left out.")
    try:
        with worktree(arguments.before) as before:
            measurements = _measure(photos, arguments, before, has_peer)
    except subprocess.CalledProcessError:
        console.print(f"Commit {arguments.before} is not in this repository, or cannot scan, so it is left out.")
        measurements = _measure(photos, arguments, None, has_peer)
    report(measurements, console)


def _measure(
    photos: list[Path], arguments: argparse.Namespace, before: Path | None, has_peer: bool
) -> list[Measurement]:
    trees = {KITH: ROOT} | ({} if before is None else {f"{KITH} at {arguments.before}": before})
    measurements = []
    for n_processes in arguments.processes:
        with limited_to(n_processes):
            decoded = [measure_decoding(photos, n_processes)]
            scanned = measure_trees(trees, photos, n_processes, arguments.rounds)
            decoded.append(measure_decoding(photos, n_processes))
            measurements += [_quickest(decoded), *scanned]
            if has_peer:
                measurements.append(measure_peer(photos[: arguments.peer_photos], n_processes, arguments.peer_python))
    return measurements


if __name__ == "__main__":
    main()
