"""Read photos with the labels of two other detectors (../shared/photos/README has their form)."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError

_BEST_SUM, _SURE_SUM, _LEAST_SUM = 1.6, 1.1, 0.3
"""Sums of the two detectors' scores: of the clearest faces, from which a face is one, and up to which it is none."""
SURE_WORTH = (_SURE_SUM - _LEAST_SUM) / (_BEST_SUM - _LEAST_SUM)
"""From this worth on, a face has to be found."""


@dataclass(frozen=True)
class LabelledPhoto:
    """A photo and its faces.

    Attributes
    ----------
    pixels : (h, w, 3) uint8, RGB
    boxes : (n, 4) float32, x0 y0 x1 y1 in pixels
    landmarks : (n, 5, 2) float32, pixels x y
    worth : (n,) float32 in [0, 1]
        How sure the face is; what the network's score should be.
    squashed : bool
        Whether it was made square without regard to its proportions.
    """

    pixels: NDArray[np.uint8]
    boxes: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    worth: NDArray[np.float32]
    squashed: bool


def worth_of(face: dict[str, Any]) -> float:
    """Compute how sure a labelled face is, in [0, 1], by its use and the two detectors' scores.

    A hand that both took for a face is worth less than a clear face, so that scores keep the order of the detectors'.
    """
    if face["use"] == "neg":
        return 0.0
    both = float(face["score_centerface"]) + float(face["score_yunet"])
    return float(np.clip((both - _LEAST_SUM) / (_BEST_SUM - _LEAST_SUM), 0.0, 1.0))


def read_photos(folder: Path, split: str) -> list[LabelledPhoto]:
    """Read the photos of a split into memory.

    Parameters
    ----------
    folder : Path
        Holds faces.jsonl and the tars that it names.
    split : "train" or "val"

    Raises
    ------
    KnownError
        If the folder holds no photos with labels.
    """
    try:
        lines = (folder / "faces.jsonl").read_text(encoding="utf-8").splitlines()
        entries = [entry for entry in map(json.loads, lines) if entry["split"] == split]
        return list(_read(folder, entries))
    except (OSError, ValueError, KeyError, tarfile.TarError) as error:
        raise KnownError(f"The photos in {folder} cannot be read: {error}.") from error


def _read(folder: Path, entries: list[dict[str, Any]]) -> Iterator[LabelledPhoto]:
    for shard in sorted({entry["shard"] for entry in entries}):
        wanted = {entry["name"]: entry for entry in entries if entry["shard"] == shard}
        with tarfile.open(folder / shard) as tar:
            for member in tar:
                entry, file = wanted.get(member.name), tar.extractfile(member)
                if entry is not None and file is not None:
                    with PillowImage.open(io.BytesIO(file.read())) as image:
                        yield _labelled(np.asarray(image.convert("RGB")), entry)


def _labelled(pixels: NDArray[np.uint8], entry: dict[str, Any]) -> LabelledPhoto:
    faces = [face for face in entry["faces"] if worth_of(face) > 0]
    return LabelledPhoto(
        pixels,
        np.array([face["box"] for face in faces], np.float32).reshape(-1, 4),
        np.array([face["landmarks"] for face in faces], np.float32).reshape(-1, 5, 2),
        np.array([worth_of(face) for face in faces], np.float32),
        entry.get("source") in ("flickr8k-224", "humans-160"),
    )
