"""Stand-ins for the slow or heavy parts, and small things that several tests make."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.faces.align import supposed_landmarks
from engine.faces.detector import BoxShape, SearchSettings
from engine.networks.architectures import TABLES
from engine.records import FaceBox, Image


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


class FakeDetector:
    """Sees one face in the middle of every photo, half as wide and high as it."""

    box_shape = BoxShape(height=112.0, centre_y=56.0)

    def __init__(self, long_side_px: int, min_face_px: int) -> None:
        self.long_side_px, self.min_face_px = long_side_px, min_face_px

    @property
    def signature(self) -> str:
        return f"fake-1:{self.long_side_px}:{self.min_face_px}"

    def search_settings(self, signature: str) -> SearchSettings | None:
        match = re.fullmatch(r"fake-1:(\d+):(\d+)", signature)
        return SearchSettings(int(match[1]), int(match[2]), "fake") if match else None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        return [self._faces(image.info.width_px, image.info.height_px) for image in images]

    def _faces(self, width_px: int, height_px: int) -> list[FaceBox]:
        box = np.array([width_px / 4, height_px / 4, width_px * 3 / 4, height_px * 3 / 4], np.float32)
        is_large = max(width_px, height_px) / 2 >= self.min_face_px
        return [FaceBox(box, supposed_landmarks(box, self.box_shape), 0.9)] if is_large else []
