"""Measure how fast Kith scans 12-megapixel photos, beside face_recognition's HOG pipeline on the same files.

The photos are made from ../shared/albums/family where that exists, else from the sample album: one, two, four or
six of its photos side by side, enlarged to 4000 x 3000 with Lanczos and a little noise, JPEG of quality 90. They are
made once and kept in the cache folder.

Kith is timed from an empty library to the last person, its start of processes and loading of networks included; the
peer from when its models are loaded. Every file is read once beforehand, so the disk plays no part. With n processes
both get n cores (on Linux), so that threads inside a process are no hidden advantage.

Run as ``python -m benchmarks.scan_speed``, or ``make bench``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from rich.console import Console
from rich.table import Table

from resources.sample_album import make_album

ROOT = Path(__file__).resolve().parent.parent
FAMILY_ALBUM = ROOT.parent / "shared" / "albums" / "family"
SIZE_PX = (4000, 3000)
LAYOUTS = ((1, 1), (2, 1), (3, 2), (2, 2))  # columns, rows
NOISE = 3.0
SHIFT_PX = 512  # one sheet of noise serves all photos, shifted by less than this
STAGES = ("decode", "detect", "align", "embed", "store", "group")


@dataclass(frozen=True, slots=True)
class Measurement:
    """One timed pass over `n_photos`; `seconds_by_stage` is summed over the processes, so may exceed `seconds`."""

    name: str
    n_processes: int
    n_photos: int
    n_faces: int
    seconds: float
    seconds_by_stage: dict[str, float]

    @property
    def photos_per_s(self) -> float:
        return self.n_photos / self.seconds


# --- the photos ---


def make_photos(cache: Path, n_photos: int) -> list[Path]:
    """Return `n_photos` 12-megapixel JPEGs in the cache folder, made where they are not there yet."""
    source = "family" if FAMILY_ALBUM.is_dir() else "sample"
    folder = cache / source
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{k:04d}.jpg" for k in range(n_photos)]
    missing = [k for k, path in enumerate(paths) if not path.exists()]
    if missing:
        album = sorted(FAMILY_ALBUM.glob("*.jpg")) if source == "family" else make_album(cache / "sample-album")
        width, height = SIZE_PX
        shape = (height + SHIFT_PX, width + SHIFT_PX, 1)
        noise = np.random.default_rng(0).standard_normal(shape, np.float32) * np.float32(NOISE)
        for k in missing:
            part = paths[k].with_suffix(".part")  # a photo is there whole or not at all
            _compose(album, k, noise).save(part, format="JPEG", quality=90)
            part.rename(paths[k])
    return paths


def _compose(album: list[Path], k: int, noise: np.ndarray) -> Image.Image:
    """Make photo number `k`, different from every other by its noise at least."""
    columns, rows = LAYOUTS[k % len(LAYOUTS)]
    tile_px = (SIZE_PX[0] // columns, SIZE_PX[1] // rows)
    photo = Image.new("RGB", SIZE_PX)
    for tile in range(columns * rows):
        with Image.open(album[(k + tile * 5) % len(album)]) as source:
            upright = ImageOps.exif_transpose(source).convert("RGB")
        whole = ImageOps.contain(upright, tile_px, Image.Resampling.LANCZOS)  # never through a face
        x, y = tile % columns * tile_px[0], tile // columns * tile_px[1]
        photo.paste(upright.resize((4, 3)).resize(tile_px), (x, y))
        photo.paste(whole, (x + (tile_px[0] - whole.width) // 2, y + (tile_px[1] - whole.height) // 2))
    y, x = np.random.default_rng(k).integers(0, SHIFT_PX, 2)
    pixels = np.asarray(photo, np.float32) + noise[y : y + SIZE_PX[1], x : x + SIZE_PX[0]]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


# --- the two that are measured ---


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
    return Measurement("Kith", n_processes, len(photos), finished.n_faces, seconds.pop("wall"), seconds)


def measure_peer(photos: list[Path], n_processes: int, peer_python: Path) -> Measurement:
    """Run face_recognition's HOG pipeline over the photos in its own environment."""
    script = Path(__file__).with_name("peer_face_recognition.py")
    command = [str(peer_python), str(script), str(n_processes), *map(str, photos)]
    answer = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return Measurement("face_recognition (HOG)", n_processes, len(photos), **answer)


# --- the report ---


def report(measurements: list[Measurement], console: Console) -> None:
    """Print the machine and a table: a line for each measurement, its ratio to the peer with as many processes."""
    peers = {m.n_processes: m for m in measurements if m.name != "Kith"}
    table = Table(title=f"Scan of {SIZE_PX[0]} x {SIZE_PX[1]} px JPEGs on {machine()}")
    table.add_column("")
    columns = ("processes", "photos", "faces", "photos/s", "to peer", *(f"{stage} ms" for stage in STAGES))
    for column in columns:
        table.add_column(column, justify="right")
    for m in measurements:
        peer = peers.get(m.n_processes)
        ratio = f"{m.photos_per_s / peer.photos_per_s:.1f} x" if peer else ""
        row = [m.name, str(m.n_processes), str(m.n_photos), str(m.n_faces), f"{m.photos_per_s:.2f}", ratio]
        table.add_row(*row, *(_stage_share(m, stage) for stage in STAGES))
    console.print(table)
    console.print("Stages: milliseconds of one process per photo, and their share of all stages.")


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
    """Make the photos, run both over them, print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scan_speed", description="Measure the speed of a scan.")
    parser.add_argument("--photos", type=int, default=120, help="how many photos Kith scans (default %(default)s)")
    parser.add_argument("--peer-photos", type=int, default=24, help="the first so many for the peer, which is slow")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2], help="with so many processes each")
    parser.add_argument("--peer-python", type=Path, help="python of the peer's environment; without it, Kith alone")
    cache = Path(tempfile.gettempdir()) / "kith-bench"
    parser.add_argument("--cache", type=Path, default=cache, help="where the photos are kept (default %(default)s)")
    arguments = parser.parse_args()

    console = Console(width=None if sys.stdout.isatty() else 160)
    with console.status(f"Making {arguments.photos} photos in {arguments.cache} ..."):
        photos = make_photos(arguments.cache, arguments.photos)
        for photo in photos:
            photo.read_bytes()
    measurements = []
    for n_processes in arguments.processes:
        console.print(f"With {n_processes} process{'es' if n_processes > 1 else ''} ...")
        with limited_to(n_processes):
            measurements.append(measure_kith(photos, n_processes))
            if arguments.peer_python:
                measurements.append(measure_peer(photos[: arguments.peer_photos], n_processes, arguments.peer_python))
    report(measurements, console)


if __name__ == "__main__":
    main()
