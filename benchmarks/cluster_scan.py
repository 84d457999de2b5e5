"""Compare a scan on a Dask cluster of this machine with the scan of local processes: the same library, and its cost.

Both ways are run by turns on the same files in one run. Where other programs are busy, go by the processor time: of
all processes, however they end. It is given with the start of processes and loading of networks, and without, which is
what an album of one photo takes.

Run as ``python -m benchmarks.cluster_scan [--photos N] [FOLDER]``; without a folder, on ../shared/albums/wild, or else
on photos that are made.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.large_photos import ROOT, make_photos
from engine.photos.formats.kinds import is_photo_name
from tests.integration.tables import tables

WILD_ALBUM = ROOT.parent / "shared" / "albums" / "wild"
_PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Scan:
    """What a scan took, and the library that it made."""

    cpu_s: float
    wall_s: float
    library: Path


def scan(album: Path, library: Path, net: str, options: Sequence[str]) -> Scan:
    """Scan a folder into a new library in processes that are waited for to the last."""
    command = [sys.executable, str(ROOT / "main.py"), "scan", str(album), "--library", str(library)]
    since, before = time.perf_counter(), os.times()
    subprocess.run([*command, "--net", net, "--json", *options], check=True, stdout=subprocess.DEVNULL)
    wall_s = time.perf_counter() - since
    with suppress(ChildProcessError):  # when no orphan is left
        while True:
            os.wait()
    after = os.times()
    cpu_s = sum(after[2:4]) - sum(before[2:4])
    return Scan(cpu_s, wall_s, library)


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--net", default="nns2")
    args = parser.parse_args()
    if sys.platform != "linux" or ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        sys.exit("This needs Linux, which tells what orphaned processes took.")
    folder = args.folder or (WILD_ALBUM if WILD_ALBUM.is_dir() else None)
    found = (
        sorted(file for file in folder.iterdir() if is_photo_name(file.name))
        if folder
        else make_photos(Path(tempfile.gettempdir()) / "kith-bench", 24)
    )
    photos = found[: args.photos]
    ways = {"local": ["--workers", str(args.workers)], "cluster": ["--cluster", f"local:{args.workers}"]}
    print(f"{len(photos)} photos, {args.workers} workers, {args.net}")
    with tempfile.TemporaryDirectory(prefix="kith-bench-") as top:
        runs: defaultdict[tuple[str, int], list[Scan]] = defaultdict(list)
        for part in (photos[:1], photos):
            album = Path(top) / f"album of {len(part)}"
            album.mkdir()
            for photo in part:
                shutil.copy2(photo, album)
            for number in range(args.rounds):
                for way, options in ways.items():
                    run = scan(album, Path(top) / f"{way}-{len(part)}-{number}.sqlite", args.net, options)
                    took = f"{run.cpu_s:7.1f} s of processors  {run.wall_s:7.1f} s"
                    print(f"{way:8} {len(part):5} photos  {took}", flush=True)
                    runs[way, len(part)].append(run)
        contents = {way: tables(runs[way, len(photos)][0].library) for way in ways}
    differing = [name for name, rows in contents["local"].items() if rows != contents["cluster"][name]]
    n_rows = sum(map(len, contents["local"].values()))
    same = f"the same library: {n_rows:,} rows of {len(contents['local'])} tables, but for row numbers and times"
    print(f"DIFFERENT: {', '.join(differing)}" if differing else same)
    cpu_s = {key: min(run.cpu_s for run in of_key) for key, of_key in runs.items()}
    wall_s = {way: min(run.wall_s for run in runs[way, len(photos)]) for way in ways}
    whole = {way: cpu_s[way, len(photos)] for way in ways}
    work = {way: whole[way] - cpu_s[way, 1] for way in ways}
    print(f"cluster / local, processor time: {whole['cluster'] / whole['local']:.2f} in all, ", end="")
    print(f"{work['cluster'] / work['local']:.2f} without the start; ", end="")
    print(f"wall time: {wall_s['cluster'] / wall_s['local']:.2f}")


if __name__ == "__main__":
    main()
