"""Distorted faces have centres of their own, and one real face in a hundred counts as one of them."""

import numpy as np

from engine.vectors.unit_vectors import quantise, unit_rows
from training.publishing.unrecognisable import fit_unrecognisable


def embed(crops):
    """Map faces to their mean colour and detail: without detail all are one."""
    x = crops.astype(np.float32)
    detail = np.abs(np.diff(x, axis=1)).mean((1, 2, 3))
    return unit_rows(np.stack([np.full(len(x), 9.0), detail, x.mean((1, 2, 3)) / 99], axis=1).astype(np.float32))


def test_centres_are_means_of_distorted_faces_and_the_limit_is_that_of_real_ones():
    rng = np.random.default_rng(0)
    faces = rng.integers(0, 255, (6, 128, 128, 3), np.uint8)
    real = unit_rows(rng.normal(size=(1000, 3)).astype(np.float32))
    found = fit_unrecognisable(embed, faces, real)
    assert len(found.centres) == 4 * 3
    assert 5 <= (found.likeness(quantise(real)) > found.limit).sum() <= 15
    blurred = fit_unrecognisable(embed, faces, embed(faces))
    assert blurred.limit < 0.999, "undistorted faces lie elsewhere"
    assert found == fit_unrecognisable(embed, faces, real)
