"""Measure grouping, of all and of new ones alone, and finding of imaginary people, as many as an archive's.

The faces are drawn from the statistical model of the default network's embeddings that Kith bundles
(`training.publishing.world`), so that strangers resemble each other as real ones do: a few people have thousands of
faces and many have one, two or three. Every third photo holds two of them, and a tenth of the faces are poor.

Up to `--exact` faces grouping that compares all with all is measured, too, and the adjusted Rand index between the two.
New faces are grouped in a library, from reading it to writing the people, around the people that the others are said
to be. The last line is what the largest size's time and memory become at ten times as many faces, by their slopes
between the two largest. Each measurement has a process of its own; with `--keep` it is made once, and a table that was
broken off goes on from there.

Run as ``python -m benchmarks.scale --faces 100000 1000000 [--exact N] [--keep FOLDER]``; for one core with
OMP_NUM_THREADS=1.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.metrics import adjusted_rand_score

from benchmarks.cluster_speed import Measured, alone, library_constraints, measure
from benchmarks.scale_library import make_library
from engine.grouping.cells import PROBING, Probing
from engine.grouping.people import group_faces
from engine.grouping.regrouping import regroup_people
from engine.library import Library, Vectors
from engine.networks.weights import describe
from engine.search.gallery import Gallery
from engine.vectors.sizes import EMBEDDING_SIZE
from engine.vectors.unit_vectors import dequantise
from training.publishing.world import World

_PROBES = 15
_N_FOUND = 1000
_N_NEW = 1000
_LEAST_OF_CELLS = 4  # of so many faces one is enough for cells, here: fewer than a library's are looked at, too


class Faces(NamedTuple):
    """Quantised embeddings (n, d) int8 and their people (n,)."""

    vectors: np.ndarray
    person: np.ndarray


def imaginary(n: int, seed: int = 0) -> Faces:
    """Draw n faces, in no order."""
    rng = np.random.default_rng(seed)
    sizes = np.minimum(rng.zipf(1.6, n), max(1, n // 100))
    person = np.repeat(np.arange(n), sizes)[:n]
    vectors = World.load(describe()).faces_of(person, rng)
    order = rng.permutation(n)
    return Faces(vectors[order], person[order])


def grouped(n: int, in_cells: bool) -> Measured:
    """Group imaginary faces as a library's are."""
    weights = describe()
    faces, constraints = imaginary(n), library_constraints(n)
    probing = _in_cells(n) if in_cells else replace(PROBING, more_than=n)
    return measure(
        lambda: group_faces(
            faces.vectors, constraints, weights.cluster_threshold, weights.averaged_share, probing=probing
        )
    )


def grouped_since(n: int) -> Measured:
    """Group the last of imaginary faces around the others, in a library; the labels are of no matter."""
    weights, faces = describe(), imaginary(n)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        make_library(path, weights, faces.vectors, faces.person, library_constraints(n), _N_NEW)
        del faces
        with Library.open(path) as library:

            def group() -> np.ndarray:
                regroup_people(library, weights, probing=_in_cells(n))
                return np.zeros(0)

            return measure(group)


def _in_cells(n: int) -> Probing:
    return replace(PROBING, more_than=min(PROBING.more_than, n // _LEAST_OF_CELLS))


def found(n: int) -> Measured:
    """Find the faces like one; the seconds are the median, each on one core. Whose faces they are is of no matter."""
    rng = np.random.default_rng(0)
    vectors = rng.integers(-127, 128, (n, EMBEDDING_SIZE), np.int8)
    gallery = Gallery(Vectors(np.arange(n), np.full(n, -1), vectors))
    took = []

    def find() -> np.ndarray:
        for row in range(_PROBES):
            probe = dequantise(vectors[row : row + 1])[0]
            since = time.thread_time()
            gallery.nearest(probe, _N_FOUND)
            took.append(time.thread_time() - since)
        return np.zeros(0)

    megabytes = measure(find).megabytes + sum(it.nbytes for it in gallery.vectors) / 2**20
    median = float(np.median(took))
    return Measured(np.zeros(0), median, median, megabytes)


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """Compute the adjusted Rand index; a face of nobody is a person of its own."""
    alone_too = (np.where(labels < 0, -1 - np.arange(len(labels)), labels) for labels in (one, other))
    return float(adjusted_rand_score(*alone_too))


class Table:
    """What was measured, kept in a folder."""

    def __init__(self, folder: Path):
        self._folder = folder

    def measured(self, function: Callable[..., Measured], *arguments: int | bool) -> Measured:
        """Measure in a process of its own, or return what was measured before."""
        file = self._folder / f"{'-'.join([function.__name__, *map(str, arguments)])}.npz"
        if not file.exists():
            made = alone(function, *arguments)
            np.savez(file, **made._asdict())
        with np.load(file) as kept:
            return Measured(kept["labels"], *(float(kept[name]) for name in Measured._fields[1:]))

    def tell(self, n: int, exact_up_to: int) -> Measured:
        """Print the lines of so many faces, and return how they were grouped."""
        person = imaginary(n).person
        near = self.measured(grouped, n, True)
        n_groups, truth = near.labels.max() + 1, agreement(near.labels, person)
        print(f"{n} faces of {len(np.unique(person))} people: {n_groups} groups, ARI to the truth {truth:.4f}")
        _line("grouping all", near)
        if n <= exact_up_to:
            exact = self.measured(grouped, n, False)
            _line("all with all", exact)
            both, truth = agreement(near.labels, exact.labels), agreement(exact.labels, person)
            print(f"  ARI of the two {both:.5f}, of all with all to the truth {truth:.4f}")
        _line(f"grouping {_N_NEW} new", self.measured(grouped_since, n))
        self.tell_finding(n)
        return near

    def tell_finding(self, n: int) -> None:
        """Print how long it takes to find faces among so many."""
        _line(f"finding {_N_FOUND}", self.measured(found, n))


def _line(name: str, it: Measured) -> None:
    line = f"  {name:<18} {it.seconds:9.3f} s {it.cpu_seconds:9.3f} s of CPU {it.megabytes:7.0f} MB"
    print(line, flush=True)


def _slope(before: float, after: float, times: float) -> float:
    return math.log(after / before) / math.log(times)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--exact", type=int, default=100_000, help="compare all with all up to so many faces")
    parser.add_argument("--find", type=int, nargs="*", default=[10_000_000], help="only find faces among so many")
    parser.add_argument("--keep", type=Path, help="folder of what is measured, which is not measured again")
    arguments = parser.parse_args()
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    with nullcontext(arguments.keep) if arguments.keep else tempfile.TemporaryDirectory() as folder:
        sizes = sorted(arguments.faces)
        table = Table(Path(folder))
        done = [table.tell(n, arguments.exact) for n in sizes]
        for n in arguments.find:
            print(f"{n} faces")
            table.tell_finding(n)
    if len(done) > 1:
        (few, many), (before, after) = sizes[-2:], done[-2:]
        line = f"{10 * many} faces would take"
        for name, unit in (("cpu_seconds", "s of CPU"), ("megabytes", "MB")):
            was, now = getattr(before, name), getattr(after, name)
            slope = _slope(was, now, many / few)
            line += f" {now * 10**slope:.0f} {unit} (slope {slope:.2f})"
        print(line)


if __name__ == "__main__":
    main()
