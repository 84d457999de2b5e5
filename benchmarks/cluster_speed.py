"""Measure the clustering of a generated library: time and memory, beside scipy's average linkage.

The faces are random people on the unit sphere, a few with thousands of faces and many with one, two or three, spread
so that neighbours overlap; every third photo holds two faces. scipy keeps an n x n matrix, so it is measured on fewer
faces, where both must give the same groups.

Run as ``python -m benchmarks.cluster_speed [N_FACES]``.
"""

from __future__ import annotations

import resource
import sys
import time

import numpy as np
from scipy.cluster import hierarchy

from engine.cluster import Constraints, cluster

THRESHOLD = 1.0
PEER_FACES = 5000


def make_faces(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Make unit embeddings (n, 128) float32 and their people (n,)."""
    rng = np.random.default_rng(seed)
    sizes = np.minimum(rng.zipf(1.6, n), n // 10)
    person = np.repeat(np.arange(n), sizes)[:n]
    centres = rng.normal(size=(n, 128))
    x = centres[person] + 0.75 * rng.normal(size=(n, 128))
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32), person


def main() -> None:
    """Print a table."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    x, _ = make_faces(PEER_FACES)
    since = time.perf_counter()
    ours = cluster(x, THRESHOLD, Constraints.none(len(x)))
    ours_s = time.perf_counter() - since
    since = time.perf_counter()
    tree = hierarchy.linkage(x.astype(np.float64), "average", metric="sqeuclidean")
    theirs = hierarchy.fcluster(tree, THRESHOLD, "distance")
    theirs_s = time.perf_counter() - since
    same = len(np.unique(np.stack([ours, theirs]), axis=1).T) == ours.max() + 1 == theirs.max()
    print(f"{PEER_FACES} faces: Kith {ours_s:.2f} s, scipy {theirs_s:.2f} s, ratio {theirs_s / ours_s:.2f}", end="; ")
    print(f"the same {ours.max() + 1} groups" if same else "DIFFERENT groups")

    x, person = make_faces(n)
    rng = np.random.default_rng(1)
    photo = rng.integers(0, n * 2 // 3, n)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    since = time.perf_counter()
    labels = cluster(x, THRESHOLD, Constraints(np.full(n, -1), photo, rng.random(n) < 0.1))
    seconds = time.perf_counter() - since
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{n} faces of {len(np.unique(person))} people: {seconds:.1f} s, {labels.max() + 1} groups, ", end="")
    print(f"peak memory {after:.0f} MB in all, {max(0.0, after - before):.0f} MB above the start and the peer's")


if __name__ == "__main__":
    main()
