"""Stand-ins for the slow or heavy parts, and small things that several tests make."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np

from engine.networks.architectures import TABLES


def unit_rows(rng: np.random.Generator, n: int, d: int = 128) -> np.ndarray:
    """Random unit rows: (n, d) float32."""
    x = rng.normal(size=(n, d))
    return (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)


def write_weights(folder: Path, net: str = "nns2", **changes: object) -> Path:
    """Write untrained weights with their manifest into a folder, as `kith publish` would."""
    import torch  # here, so that processes which only want the rows start quickly
    from safetensors.torch import save

    from engine.networks.torch_net import build

    torch.manual_seed(0)
    state = {k: v.half().contiguous() for k, v in build(net).state_dict().items() if v.is_floating_point()}
    content = save(state)
    (folder / f"{net}.safetensors").write_bytes(content)
    entry = {
        "file": f"{net}.safetensors",
        "sha256": hashlib.sha256(content).hexdigest(),
        "embedding_size": 128,
        "input_hw": list(TABLES[net].input_hw),
        "span_px": 124.0,
        "mirror": True,
        "cluster_threshold": 1.0,
        "same_threshold": 1.1,
    } | changes
    (folder / "manifest.json").write_text(json.dumps({"default": net, "weights": {net: entry}}))
    return folder
