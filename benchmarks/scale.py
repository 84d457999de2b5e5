"""Measure grouping, of all and of new ones alone, and finding of imaginary people, as many as an archive's.

The faces are drawn from the statistical model of the default network's embeddings that Kith bundles
(`training.publishing.world`), so that strangers resemble each other as real ones do: a few people have thousands of
faces and many have one, two or three. Every third photo holds two of them, and a tenth of the faces are poor.

Up to `--exact` faces grouping that compares all with all is measured, too, and the adjusted Rand index between the two.
New faces are grouped around the people that the others are said to be, whose averages are made up: they are themselves.
The last line is what the largest size's time and memory become at ten times as many faces, by their slopes between the
two largest. Each measurement has a process of its own.

Run as ``python -m benchmarks.scale [--exact N] [N_FACES ...]``; OMP_NUM_THREADS=1 for one core.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.metrics import adjusted_rand_score

from benchmarks.cluster_speed import Measured, alone, library_constraints, measure
from engine.grouping.cells import PROBING, Probing
from engine.grouping.kept_averages import KeptAverages
from engine.grouping.people import group_faces, regroup
from engine.library import Vectors
from engine.networks.weights import describe
from engine.records import FaceTable
from engine.search.gallery import Gallery
from engine.vectors.unit_vectors import dequantise
from training.publishing.world import World

_PROBES = 15
_N_FOUND = 1000
_N_NEW = 1000


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


def grouped_since(n: int) -> float:
    """Group the last of imaginary faces around the others; return the processor's seconds."""
    weights = describe()
    faces, constraints = imaginary(n), library_constraints(n)
    is_new = np.arange(n) >= n - _N_NEW
    quality = np.where(constraints.poor, np.float32(0), np.float32(1))
    person = np.where(is_new, -1, faces.person)
    table = FaceTable(np.arange(n), constraints.photo, faces.vectors, quality, person, np.zeros(n, bool))
    with tempfile.TemporaryDirectory() as folder:
        kept = KeptAverages(Path(folder) / "library.averages")
        old = faces.vectors[~is_new]
        kept.write(old, weights.cluster_threshold, dequantise(old))
        kept.keep()
        since = time.process_time()
        regroup(table, weights.cluster_threshold, weights.averaged_share, kept=kept, probing=_in_cells(n))
        return time.process_time() - since


def _in_cells(n: int) -> Probing:
    return replace(PROBING, more_than=min(PROBING.more_than, n - 1))


def found(n: int) -> float:
    """Find the faces like one: the median, in milliseconds."""
    faces = imaginary(n)
    gallery = Gallery(Vectors(np.arange(n), faces.person, faces.vectors))
    took = []
    for row in range(_PROBES):
        probe = dequantise(faces.vectors[row : row + 1])[0]
        since = time.thread_time()
        gallery.nearest(probe, _N_FOUND)
        took.append(time.thread_time() - since)
    return 1000.0 * float(np.median(took))


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """Compute the adjusted Rand index; a face of nobody is a person of its own."""
    alone_too = (np.where(labels < 0, -1 - np.arange(len(labels)), labels) for labels in (one, other))
    return float(adjusted_rand_score(*alone_too))


def _slope(before: float, after: float, times: float) -> float:
    return math.log(after / before) / math.log(times)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--exact", type=int, default=30_000, help="compare all with all up to so many faces")
    parser.add_argument("n_faces", type=int, nargs="*", default=[10_000, 30_000])
    arguments = parser.parse_args()
    done: list[tuple[int, Measured]] = []
    for n in sorted(arguments.n_faces):
        person = imaginary(n).person
        near = alone(grouped, n, True)
        done.append((n, near))
        line = f"{n} faces of {person.max() + 1} people: {near.cpu_seconds:.1f} s of CPU, {near.seconds:.1f} s"
        line += f", {near.megabytes:.0f} MB, {near.labels.max() + 1} groups, ARI {agreement(near.labels, person):.4f}"
        print(line, flush=True)
        if n <= arguments.exact:
            exact = alone(grouped, n, False)
            line = f"  all with all: {exact.cpu_seconds:.1f} s of CPU, {exact.megabytes:.0f} MB"
            both = agreement(near.labels, exact.labels)
            line += f", ARI {agreement(exact.labels, person):.4f}; ARI of the two {both:.5f}"
            print(line, flush=True)
        print(f"  grouping {_N_NEW} new faces: {alone(grouped_since, n):.1f} s of CPU", flush=True)
        print(f"  finding {_N_FOUND} faces: {alone(found, n):.1f} ms of CPU", flush=True)
    if len(done) > 1:
        (few, before), (many, after) = done[-2:]
        line = f"{10 * many} faces would take"
        for name, unit in (("cpu_seconds", "s of CPU"), ("megabytes", "MB")):
            was, now = getattr(before, name), getattr(after, name)
            slope = _slope(was, now, many / few)
            line += f" {now * 10**slope:.0f} {unit} (slope {slope:.2f})"
        print(line)


if __name__ == "__main__":
    main()
