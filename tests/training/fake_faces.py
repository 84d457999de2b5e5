"""Write small folders of training faces, as `training.data.faces` reads them."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage


def blotches(rng: np.random.Generator, n: int) -> np.ndarray:
    """Make smooth coloured pictures, all different: (n, 128, 128, 3) uint8."""
    small = rng.integers(0, 256, (n, 6, 6, 3), np.uint8)
    large = [PillowImage.fromarray(x).resize((128, 128), PillowImage.Resampling.BICUBIC) for x in small]
    return np.stack([np.asarray(x) for x in large])


def unit(x: np.ndarray) -> np.ndarray:
    """Scale rows to length 1."""
    return x / np.linalg.norm(x, axis=-1, keepdims=True)


def clustered_rows(rng: np.random.Generator, identity: np.ndarray, spread: float, d: int = 128) -> np.ndarray:
    """Make unit rows close to one direction for each identity, and to one for each face at -1: (n, d) float32."""
    directions = unit(rng.normal(size=(identity.max(initial=-1) + 1 + len(identity), d)))
    which = np.where(identity >= 0, identity, identity.max(initial=-1) + 1 + np.arange(len(identity)))
    return unit(directions[which] + spread * rng.normal(size=(len(identity), d)) / np.sqrt(d)).astype(np.float32)


def write_faces(
    folder: Path, identity: np.ndarray, split: np.ndarray, seed: int = 0, faces_per_shard: int = 50
) -> np.ndarray:
    """Write shards, index.npz and val_pairs.csv (two folds), and return the pixels, which the shards keep exactly."""
    rng = np.random.default_rng(seed)
    n = len(identity)
    pixels = blotches(rng, n)
    folder.mkdir(parents=True, exist_ok=True)
    # within a shard the members come in no order, and the names alone say which face is which
    for k, start in enumerate(range(0, n, faces_per_shard)):
        with tarfile.open(folder / f"train-{k:03}.tar", "w") as tar:
            for i in rng.permutation(np.arange(start, min(n, start + faces_per_shard))).tolist():
                buffer = io.BytesIO()
                PillowImage.fromarray(pixels[i]).save(buffer, "WEBP", lossless=True, method=0)
                member = tarfile.TarInfo(f"{i:06}.webp")
                member.size = buffer.tell()
                buffer.seek(0)
                tar.addfile(member, buffer)
    unknown = np.full(n, -1)
    np.savez(
        folder / "index.npz",
        teacher=clustered_rows(rng, identity, 0.3).astype(np.float16),
        identity=identity.astype(np.int32),
        split=split.astype(np.int8),
        age=unknown.astype(np.int16),
        sex=unknown.astype(np.int8),
        race=unknown.astype(np.int8),
    )
    _write_pairs(folder / "val_pairs.csv", identity, np.flatnonzero(split == 1))
    return pixels


def _write_pairs(file: Path, identity: np.ndarray, rows: np.ndarray) -> None:
    lines = ["fold,a,b,same"]
    for fold, half in enumerate((rows[::2], rows[1::2])):
        for a in half[:12]:
            lines += [f"{fold},{a:06},{b:06},{int(identity[a] == identity[b] >= 0)}" for b in half[:12] if a < b]
    file.write_text("\n".join(lines) + "\n")
