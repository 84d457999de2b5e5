"""Milliseconds a face for each bundled network: onnxruntime beside torch, one face and sixteen at a time.

    python -m benchmarks.inference_speed [--threads N]

Every way runs on the same crops in turn, the fastest of several rounds counts, and each is held against torch in
float32: by its time, and by the largest difference in any component of an embedding.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from engine.networks.embed import NetEmbedder, Runner, run_in_torch
from engine.networks.weights import Weights, available, describe, load

ROUNDS = 7


def ways(weights: Weights, n_threads: int) -> dict[str, Runner]:
    """List the ways to run a network, torch in float32 first."""
    plain = replace(weights, mirror=False)
    return {
        "torch float32": run_in_torch(load(plain), "cpu"),
        "torch bfloat16": run_in_torch(load(plain), "cpu", half=True),
        "onnxruntime": NetEmbedder(plain, "cpu", n_threads=n_threads)._run,
    }


def fastest_ms(function: Callable[[], object]) -> float:
    """Time a function: milliseconds, the fastest of `ROUNDS` after one to warm up."""
    function()
    seconds = []
    for _ in range(ROUNDS):
        since = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - since)
    return min(seconds) * 1e3


def crops(weights: Weights, n: int) -> NDArray[np.uint8]:
    """Make crops of noise; the time does not depend on what they show."""
    return np.random.default_rng(0).integers(0, 256, (n, *weights.input_hw, 3), np.uint8)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--threads", type=int, default=1)
    n_threads = parser.parse_args().threads
    torch.set_num_threads(n_threads)
    table = Table("net", "way", "1 face", "ratio", "16 faces", "ratio", "largest difference")
    for name in available():
        weights = describe(name)
        reference: tuple[float, float, NDArray[np.float32]] | None = None
        for way, run in ways(weights, n_threads).items():
            one, many = crops(weights, 1), crops(weights, 16)
            single, batch = fastest_ms(lambda: run(one)), fastest_ms(lambda: run(many)) / 16  # noqa: B023
            embeddings = run(many)
            reference = reference or (single, batch, embeddings)
            table.add_row(
                name,
                way,
                f"{single:.2f} ms",
                f"{reference[0] / single:.2f}",
                f"{batch:.2f} ms",
                f"{reference[1] / batch:.2f}",
                f"{np.abs(embeddings - reference[2]).max():.1e}",
            )
    Console().print(f"{n_threads} thread(s); ratio: how many times as fast as torch in float32")
    Console().print(table)


if __name__ == "__main__":
    main()
