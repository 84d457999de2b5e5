"""What hostile files cost: bombs one by one, and thousands of damaged files of 14 formats.

    python -m benchmarks.hostile_files --files 10000 --seed 1

Names the peak memory of a reading process, the slowest photo, and everything that a process died of or was ended for.
Files are made from the test card of `tests/engine/photos/formats.py`; the same seed makes the same files.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from engine.faces.detector import LONG_SIDE_PX
from engine.photos.decode import read
from engine.records import Failure
from engine.scanning.processes.limits import PHOTO_LIMITS, WorkerLost
from engine.scanning.processes.watched_pool import WatchedPool
from tests.engine.photos import hostile
from tests.engine.photos.formats import FORMATS

NAMES = ("JPEG", "JPEG, progressive", "MPO", "PNG", "WebP", "GIF", "BMP", "TIFF", "HEIC", "AVIF", "JPEG XL")
NAMES += ("JPEG 2000", "Photoshop", "Targa", "RAW (DNG, CR2, CR3, NEF, ARW, RAF, RW2, ORF, PEF, SRW)")
EXTREMES = (0, 1, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 15_000, 300_000)


@dataclass(frozen=True)
class Cost:
    """What reading a file took.

    Attributes
    ----------
    outcome : str
        "read", "refused", or how its process ended.
    cpu_s : float
    peak_bytes : int
        Of the process until then.
    """

    outcome: str
    cpu_s: float
    peak_bytes: int


def cost_of(path: str) -> Cost:
    """Read a photo in this process as a scan does."""
    since = time.process_time()
    result = read(path, LONG_SIDE_PX)
    return Cost("refused" if isinstance(result, Failure) else "read", time.process_time() - since, _peak_bytes())


def _peak_bytes() -> int:
    """Return the most memory that this process held; what `resource` says on Linux is inherited from the parent."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def damaged(content: bytes, other: bytes, rng: np.random.Generator) -> bytes:
    """Damage a file in one of six ways."""
    data = bytearray(content)
    start, end = sorted(int(place) for place in rng.integers(0, len(data), 2))
    match int(rng.integers(6)):
        case 0:
            for place in rng.integers(0, len(data), int(rng.integers(1, 20))):
                data[place] = int(rng.integers(256))
        case 1:
            for place in rng.integers(0, min(len(data), 400), 2):
                order = "big" if rng.integers(2) else "little"
                n_bytes = int(rng.choice([2, 4]))
                value = EXTREMES[rng.integers(len(EXTREMES))] % 256**n_bytes
                data[place : place + n_bytes] = value.to_bytes(n_bytes, order)  # type: ignore[arg-type]
        case 2:
            del data[start:]
        case 3:
            del data[start:end]
        case 4:
            data[start:start] = data[start:end] * int(rng.integers(1, 50))
        case 5:
            data[start:end] = other[start:end]
    return bytes(data)


def fuzzed(folder: Path, n_files: int, seed: int) -> Iterator[tuple[str, Path]]:
    """Write damaged files, the formats in turn."""
    rows = [row for row in FORMATS if row.name in NAMES]
    contents = [row.make() for row in rows]
    for number in range(n_files):
        rng = np.random.default_rng((seed, number))
        row, content = rows[number % len(rows)], contents[number % len(rows)]
        path = folder / f"{number}.{row.suffix}"
        path.write_bytes(damaged(content, contents[rng.integers(len(contents))], rng))
        yield row.name, path


def bombs(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write files that are small and claim to be large, and large ones that are honest."""

    def write(name: str, make: Callable[[Path], object]) -> tuple[str, Path]:
        path = folder / name
        make(path)
        return f"{name}, {path.stat().st_size / 1e6:.2f} MB", path

    yield write("225 MP.webp", lambda path: path.write_bytes(hostile.webp(15_000, 15_000)))
    yield write("100 MP.webp", lambda path: path.write_bytes(hostile.webp(10_000, 10_000)))
    yield write("225 MP, 16 bits.png", lambda path: path.write_bytes(hostile.png(15_000, 15_000, 16, 2)))
    yield write("225 MP, 16 bits, alpha.png", lambda path: path.write_bytes(hostile.png(15_000, 15_000, 16, 6)))
    yield write("225 MP, float.tif", lambda path: _write_floats(path, (15_000, 15_000)))
    yield write("81 MP, float RGB.tif", lambda path: _write_floats(path, (9_000, 9_000, 3)))
    passes = hostile.jpeg_of_many_passes((4000, 4000), 3000)
    yield write("3000 passes.jpg", lambda path: path.write_bytes(passes))
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (1000, 1420, 3), np.uint8))
    large = noise.resize((17_000, 11_800), Image.Resampling.BILINEAR)
    yield write("200 MP, honest.jpg", lambda path: large.save(path, quality=80))
    yield write("200 MP, honest, progressive.jpg", lambda path: large.save(path, quality=80, progressive=True))
    scan = large.crop((0, 0, 13_000, 9_300))
    yield write("120 MP, honest.tif", lambda path: scan.save(path))
    yield write("120 MP, honest, LZW.tif", lambda path: scan.save(path, compression="tiff_lzw"))
    plain = scan.crop((0, 0, 9_000, 9_000))
    yield write("81 MP.jp2", lambda path: plain.save(path, quality_layers=[200]))


def _write_floats(path: Path, shape: tuple[int, ...]) -> None:
    kind = "rgb" if len(shape) == 3 else "minisblack"
    tifffile.imwrite(path, np.full(shape, 0.5, np.float32), photometric=kind, compression="zlib", rowsperstrip=64)


def measure(files: Iterator[tuple[str, Path]], n_workers: int, seconds: float) -> list[tuple[str, str, Cost]]:
    """Read files in watched processes until the time is over; each is deleted then. Return name, file and cost."""
    costs = []
    end = time.monotonic() + seconds
    pool = WatchedPool(n_workers, PHOTO_LIMITS)
    under_way: dict[Future[Cost], tuple[str, Path]] = {}
    while True:
        if time.monotonic() < end:
            for name, path in islice(files, 2 * n_workers - len(under_way)):
                under_way[pool.submit(cost_of, str(path))] = (name, path)
        if not under_way:
            break
        for future in wait(under_way, return_when=FIRST_COMPLETED).done:
            name, path = under_way.pop(future)
            try:
                cost = future.result()
            except WorkerLost as lost:
                cost = Cost(lost.sentence, 0.0, 0)
                path.rename(path.with_name(f"kept-{path.name}"))
            path.unlink(missing_ok=True)
            costs.append((name, path.name, cost))
    pool.shutdown(wait=False)
    return costs


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1800.0)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--no-bombs", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kith-hostile-") as name:
        folder = Path(name)
        if not options.no_bombs:
            for bomb in bombs(folder):  # each in a process of its own, for its own peak
                ((title, _, cost),) = measure(iter([bomb]), 1, options.seconds)
                print(f"{title:44} {cost.outcome:8} {cost.peak_bytes / 1e9:5.2f} GB {cost.cpu_s:6.1f} s", flush=True)
        costs = measure(fuzzed(folder, options.files, options.seed), options.workers, options.seconds)
        report(costs)


def report(costs: list[tuple[str, str, Cost]]) -> None:
    """Print what the damaged files of each format came to, the peak, and the slowest."""
    for title in dict.fromkeys(title for title, _, _ in costs):
        outcomes = Counter(cost.outcome for other, _, cost in costs if other == title)
        print(f"{title.split(' (')[0]:20} {dict(outcomes)}")
    peak = max(costs, key=lambda row: row[2].peak_bytes)
    slowest = max(costs, key=lambda row: row[2].cpu_s)
    print(f"{len(costs)} files; peak of a process {peak[2].peak_bytes / 1e9:.2f} GB, by {peak[1]}")
    print(f"slowest: {slowest[1]} ({slowest[0]}), {slowest[2].cpu_s:.2f} s of processor time")


if __name__ == "__main__":
    main()
