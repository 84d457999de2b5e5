"""Measure the clustering of generated libraries: time and memory, beside scipy's average linkage.

The first line is the clustering alone; the second averages faces with their neighbours first, as a library is grouped,
and says how many times as long that takes; the third does so with photos that are dated, over twenty years.

The faces are random people on the unit sphere, a few with thousands of faces and many with one, two or three, spread
so that neighbours overlap; every third photo holds two faces. scipy keeps an n x n matrix, so it is measured on fewer
faces, where both must give the same groups. Each measurement has a process of its own, so that its memory is its own.

Run as ``python -m benchmarks.cluster_speed [N_FACES ...]``. Set OMP_NUM_THREADS=1 for one core.
"""

from __future__ import annotations

import argparse
import multiprocessing
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from engine.grouping.averaging.neighbours import average_for_threshold
from engine.grouping.cluster import Constraints, cluster
from engine.vectors.sizes import AVERAGED_SHARE
from engine.vectors.unit_vectors import quantise

THRESHOLD = 1.0
PEER_FACES = 5000


class Measured(NamedTuple):
    """What one clustering took; `megabytes` above what the process had before."""

    labels: np.ndarray
    seconds: float
    cpu_seconds: float
    megabytes: float


def make_faces(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Make unit embeddings (n, 128) float32 and their people (n,)."""
    rng = np.random.default_rng(seed)
    sizes = np.minimum(rng.zipf(1.6, n), n // 10)
    person = np.repeat(np.arange(n), sizes)[:n]
    centres = rng.normal(size=(n, 128))
    x = centres[person] + 0.75 * rng.normal(size=(n, 128))
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32), person


def kith(faces: Path, plain: bool) -> Measured:
    """Cluster faces that stand alone, or as a library has them, in photos and some poor."""
    x = np.load(faces)
    constraints = Constraints.none(len(x)) if plain else library_constraints(len(x))
    return measure(lambda: cluster(x, THRESHOLD, constraints))


def averaged(faces: Path, dated: bool) -> Measured:
    """Average faces, in photos and some poor, with their neighbours, and cluster them."""
    vectors = quantise(np.load(faces))
    constraints = library_constraints(len(vectors))
    if dated:
        constraints = replace(constraints, taken=np.random.default_rng(2).uniform(2000, 2020, len(vectors)))

    def run() -> np.ndarray:
        near = average_for_threshold(vectors, constraints, THRESHOLD)
        return cluster(near, AVERAGED_SHARE * THRESHOLD, constraints)

    return measure(run)


def library_constraints(n: int) -> Constraints:
    """Put n faces into photos, every third of which holds two, and make a tenth of them poor."""
    rng = np.random.default_rng(1)
    return Constraints(np.full(n, -1), rng.integers(0, n * 2 // 3, n), rng.random(n) < 0.1)


def scipy(faces: Path) -> Measured:
    """Cluster with scipy's average linkage."""
    from scipy.cluster import hierarchy

    x = np.load(faces).astype(np.float64)
    return measure(
        lambda: hierarchy.fcluster(hierarchy.linkage(x, "average", metric="sqeuclidean"), THRESHOLD, "distance") - 1
    )


def measure(run: Callable[[], np.ndarray]) -> Measured:
    """Run something once."""
    before = _peak_megabytes()
    since, cpu_since = time.perf_counter(), time.process_time()
    labels = run()
    seconds, cpu_seconds = time.perf_counter() - since, time.process_time() - cpu_since
    return Measured(labels, seconds, cpu_seconds, _peak_megabytes() - before)


def _peak_megabytes() -> float:
    """Read the peak of this process alone: what `resource` tells is that of its parent, too."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def alone(function: Callable[..., Measured], *arguments: object) -> Measured:
    """Run a measurement in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def _same(one: np.ndarray, other: np.ndarray) -> str:
    n = one.max() + 1
    pairs = np.unique(np.stack([one, other]), axis=1)
    pairs = pairs[:, (pairs >= 0).any(0)]
    return f"the same {n} groups" if pairs.shape[1] == n == other.max() + 1 else "DIFFERENT groups"


def _tell(name: str, it: Measured, beside: Measured | None = None) -> None:
    line = f"  {name:<10} {it.seconds:8.2f} s {it.cpu_seconds:8.2f} s of CPU {it.megabytes:7.0f} MB"
    if beside:
        line += f"   {it.cpu_seconds / beside.cpu_seconds:5.2f} times Kith's CPU; {_same(beside.labels, it.labels)}"
    print(line, flush=True)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("n_faces", type=int, nargs="*", default=[20_000, 100_000])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for n in [PEER_FACES, *arguments.n_faces]:
            faces, plain = Path(folder) / f"{n}.npy", n == PEER_FACES
            x, person = make_faces(n)
            np.save(faces, x)
            people = np.bincount(person)
            print(f"{n} faces of {np.count_nonzero(people)} people, the largest with {people.max()}")
            ours = alone(kith, faces, plain)
            _tell("Kith", ours)
            if not plain:
                near, dated = (alone(averaged, faces, is_dated) for is_dated in (False, True))
                _tell("averaging", near)
                _tell("dated", dated)
                print(f"  averaging first takes {near.cpu_seconds / ours.cpu_seconds:.2f} times as long", end=", ")
                print(f"with dates {dated.cpu_seconds / ours.cpu_seconds:.2f} times")
            if plain:
                _tell("scipy", alone(scipy, faces), ours)


if __name__ == "__main__":
    main()
