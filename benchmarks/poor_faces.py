"""Measure which sign of a poor face predicts errors best: an error-against-reject curve of each.

Run as ``python -m benchmarks.poor_faces CROPS.npz [NET]``. The file holds `pixels` (n, 128, 128, 3) uint8, faces
aligned as training faces are, best those of whole photos, and `identity` (n,).

For each sign it says how many pairs of one person are missed at FAR 1e-3 once the worst tenth, or fifth, ... of the
faces is left out. The signs: `sharpness`, which the quality of a face hangs on most; how far a face's and its mirror
image's embeddings disagree; the length of the embedding before it is brought to 1; and how like the places it is where
the network puts faces that show nothing, which is what Kith goes by.

With NN2 of 2026-11-28 on the 1,275 faces of albums/wild 24.0% are missed; without the worst tenth, and fifth, by
sharpness 21.6 and 20.5, by agreement 19.3 and 16.7, by length 22.7 and 21.6, and by what Kith goes by 18.0 and 13.9.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.faces.quality import sharpness
from engine.networks.pixels import normalised
from engine.networks.torch_net import FaceNet
from engine.networks.weights import Weights, describe, load
from engine.vectors.unit_vectors import quantise, unit_rows
from training.data.augment import to_input
from training.measures.all_pairs import PairCounts

_FAR = 1e-3
_LEFT_OUT = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4)
_BATCH = 64

Floats = NDArray[np.float32]


def raw_views(net: FaceNet, pixels: NDArray[np.uint8], template_px: float) -> tuple[Floats, Floats]:
    """Embed faces and their mirror images, without bringing them to length 1: (n, d) float32 each."""
    views: tuple[list[Floats], list[Floats]] = ([], [])
    zoom = net.table.input_hw[0] / template_px
    net.eval()
    with torch.inference_mode():
        for start in range(0, len(pixels), _BATCH):
            crops = to_input(torch.from_numpy(np.array(pixels[start : start + _BATCH])), net.table.input_hw, zoom)
            for view, crop in zip(views, (crops, crops.flip(-1)), strict=True):
                view.append(net.embedding(net.trunk(normalised(crop)).flatten(1)).numpy())
    return np.concatenate(views[0]), np.concatenate(views[1])


def signs(weights: Weights, pixels: NDArray[np.uint8]) -> tuple[Floats, dict[str, Floats]]:
    """Embed faces, (n, d) unit rows, and compute each sign, (n,), high where a face is good."""
    one, other = raw_views(load(weights), pixels, weights.span_px)
    embeddings = unit_rows(unit_rows(one) + unit_rows(other))
    found = {
        "sharpness": np.array([sharpness(face) for face in pixels], np.float32),
        "agreement with the mirror image": np.einsum("nd,nd->n", unit_rows(one), unit_rows(other)),
        "length": np.linalg.norm(one, axis=1),
    }
    if weights.unrecognisable is not None:
        found["unlike faces that show nothing"] = -weights.unrecognisable.likeness(quantise(embeddings))
    return embeddings, found


def missed(embeddings: Floats, identity: NDArray[np.int64], sign: Floats, left_out: float) -> float:
    """Compute the share of one person's pairs that is missed, without the worst faces by a sign."""
    kept = np.argsort(sign, kind="stable")[round(left_out * len(sign)) :]
    return 1.0 - (PairCounts.of_faces(embeddings[kept], identity[kept]).val_at_far(_FAR).val or 0.0)


def main() -> None:
    """Print a line for each sign."""
    if len(sys.argv) not in (2, 3):
        sys.exit("Please give a file of aligned faces and, if you like, a network.")
    torch.set_num_threads(1)
    weights = describe(sys.argv[2] if len(sys.argv) == 3 else None)
    with np.load(Path(sys.argv[1])) as stored:
        pixels, identity = stored["pixels"], stored["identity"].astype(np.int64)
    embeddings, found = signs(weights, pixels)
    rng = np.random.default_rng(0)
    found["none: at random"] = rng.random(len(identity)).astype(np.float32)
    print(f"{'missed of one person, left out:':34}" + "".join(f"{share:8.0%}" for share in _LEFT_OUT))
    for name, sign in found.items():
        shares = "".join(f"{missed(embeddings, identity, sign, share):8.3f}" for share in _LEFT_OUT)
        print(f"{name:34}{shares}")


if __name__ == "__main__":
    main()
