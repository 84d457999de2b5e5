"""Find where a network puts faces that nobody could recognise: many people's, blurred or drowned in noise."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from engine.vectors.recognisability import Unrecognisable
from engine.vectors.unit_vectors import quantise, unit_rows
from training.data.faces import FaceSet

_N_FACES = 160
_KINDS = ((3.0, 1.0, 0.0), (3.0, 1.0, 10.0), (4.0, 1.0, 10.0), (0.0, 1 / 6, 9.0))
"""Blur (sigma in stored pixels), brightness, noise (standard deviation in grey levels): out of focus, and at night."""
_REAL_SHARE = 0.01  # of the faces of whole photos, that are taken for unrecognisable


def fit_unrecognisable(
    embed: Callable[[NDArray[np.uint8]], NDArray[np.float32]], pixels: NDArray[np.uint8], real: NDArray[np.float32]
) -> Unrecognisable:
    """Embed distorted faces, and set the limit by real ones.

    On whole photos the likeness to these centres predicts errors better than sharpness, the embedding's length before
    it is brought to 1, or how far a face and its mirror image disagree: of pairs of one person 24.9% are missed at FAR
    1e-3, and without the fifth of the faces that is worst by each 14.9, 21.3, 20.4 and 16.9% (NN2 of 2026-11-28).

    Parameters
    ----------
    embed : function
        (n, 128, 128, 3) uint8 -> (n, d) float32, unit rows.
    pixels : (n, 128, 128, 3) uint8
        Stored faces of many people.
    real : (m, d) float32
        Embeddings of faces that can be recognised, best of whole photos: the limit is passed by one in a hundred.
    """
    rng = np.random.default_rng(0)
    centres = [
        unit_rows(embed(np.stack([_distorted(face, *kind, rng) for face in pixels])).mean(0, keepdims=True))
        for kind in _KINDS
    ]
    stored = quantise(np.concatenate(centres).astype(np.float32))
    found = Unrecognisable(stored.tobytes(), 1.0)
    limit = float(np.quantile(found.likeness(quantise(real)), 1.0 - _REAL_SHARE))
    return Unrecognisable(stored.tobytes(), round(limit, 3))


def sample(faces: FaceSet) -> NDArray[np.uint8]:
    """Take validation faces to distort, spread over all of them: (n, 128, 128, 3) uint8."""
    rows = faces.rows(1)
    return faces.pixels[rows[np.unique(np.linspace(0, len(rows) - 1, _N_FACES).astype(np.int64))]]


def _distorted(
    face: NDArray[np.uint8], blur_px: float, brightness: float, noise: float, rng: np.random.Generator
) -> NDArray[np.uint8]:
    picture = np.asarray(Image.fromarray(face).filter(ImageFilter.GaussianBlur(blur_px)), np.float64)
    return (picture * brightness + rng.normal(0.0, noise, picture.shape)).clip(0, 255).astype(np.uint8)
