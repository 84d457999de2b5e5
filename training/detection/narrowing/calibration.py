"""Make the scores of a narrowed CenterFace mean what those of the whole one mean, so that its thresholds may stay."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, numpy_helper

from engine.errors import KnownError
from engine.faces.centerface import CenterFace
from engine.faces.centerface_model import open_session
from engine.records import Image

PASSING = (0.06, 0.5)
"""Scores that as many finds are to pass as of the whole network: a faint one, and a face's."""
_HEAT = "head.pos_conv"
_LOWEST = 0.01


def calibrate(narrowed: ModelProto, whole: ModelProto, images: Sequence[Image]) -> tuple[float, float]:
    """Scale and shift the logits of a network's scores, in place, so that as many of its finds pass as of another.

    Parameters
    ----------
    narrowed, whole : ModelProto
    images : sequence of Image
        Of which both find so many faces that their numbers can be compared.

    Returns
    -------
    scale, shift : float

    Raises
    ------
    KnownError
        If either finds too little.
    """
    ours, theirs = (_scores(model, images) for model in (narrowed, whole))
    n_passing = [int((theirs > score).sum()) for score in PASSING]
    if not 0 < n_passing[1] < n_passing[0] <= len(ours):
        raise KnownError("Too few faces are found in these photos to compare the networks' scores.")
    found, wanted = (_logit(scores[np.array(n_passing) - 1]) for scores in (ours, theirs))
    scale = float((wanted[1] - wanted[0]) / (found[1] - found[0]))
    shift = float(wanted[0] - scale * found[0])
    for tensor in narrowed.graph.initializer:
        if tensor.name in (f"{_HEAT}.weight", f"{_HEAT}.bias"):
            value = numpy_helper.to_array(tensor) * np.float32(scale)
            value = value + np.float32(shift) if tensor.name.endswith("bias") else value
            tensor.CopyFrom(numpy_helper.from_array(value.astype(np.float32), tensor.name))
    return scale, shift


def _scores(model: ModelProto, images: Sequence[Image]) -> NDArray[np.float64]:
    """Return the scores of all that a network finds, best first."""
    content = model.SerializeToString()
    detector = CenterFace(640, 1, _LOWEST, load=lambda n_threads: open_session(content, n_threads))
    return np.sort([face.score for faces in detector.detect(images) for face in faces])[::-1].astype(np.float64)


def _logit(score: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.log(score / (1 - score))
