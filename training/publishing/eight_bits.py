"""Prepare published weights for the processor's arithmetic in 8 bits, where that gives the same embeddings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from engine.networks.architectures import table_of
from engine.networks.onnx_int8 import exactly, find_tops, save_tops, to_int8, tops_file
from engine.networks.onnx_net import to_onnx
from engine.networks.weights import Weights, read_arrays
from engine.onnx_runtime import onnxruntime
from training.data.augment import to_input
from training.data.faces import FaceSet

logger = logging.getLogger(__name__)

LEAST_COSINE = 0.9993
"""Of a face's embedding in 8 bits with that in float32, on average, for 8 bits to be used; NN2 has 0.9996."""
_N_MEASURED, _N_COMPARED = 192, 64


def prepare_int8(weights: Weights, faces: FaceSet, least_cosine: float = LEAST_COSINE) -> float:
    """Measure a network's activations on training faces, and write them beside the weights if 8 bits suffice.

    Parameters
    ----------
    weights : Weights
    faces : FaceSet
        Validation faces say whether they suffice.
    least_cosine : float

    Returns
    -------
    float
        Mean cosine of embeddings in 8 bits with those in float32; the file is written from `least_cosine` up.
    """
    table = replace(table_of(weights.net), input_hw=weights.input_hw)
    arrays, size = read_arrays(weights), weights.embedding_size
    held_out = faces.rows(1)
    training = faces.rows(0) if len(faces.rows(0)) else held_out  # a folder of one's own may hold nothing to learn from
    measured = _crops(weights, faces, training, _N_MEASURED)
    compared = _crops(weights, faces, held_out, _N_COMPARED)
    tops = find_tops(table, arrays, size, measured)
    plain, rounded = (_runner(model) for model in (to_onnx(table, arrays, size), to_int8(table, arrays, size, tops)))
    cosine = float((plain(compared) * rounded(compared)).sum(axis=1).mean())
    tops_file(weights.file).unlink(missing_ok=True)
    if cosine >= least_cosine:
        save_tops(weights.file, weights.sha256, tops)
    else:
        logger.warning("%s stays in float32: in 8 bits the mean cosine is %.4f", weights.key, cosine)
    return cosine


def _crops(weights: Weights, faces: FaceSet, rows: NDArray[np.int64], n: int) -> NDArray[np.uint8]:
    """Cut stored faces, spread over all of these rows, as the network takes them: (n, height, width, 3)."""
    pixels = np.array(faces.pixels[rows[np.unique(np.linspace(0, len(rows) - 1, n).astype(np.int64))]])
    with torch.inference_mode():
        planes = to_input(torch.from_numpy(pixels), weights.input_hw, weights.input_hw[0] / weights.span_px)
        return np.ascontiguousarray(planes.clamp(0, 255).round().byte().permute(0, 2, 3, 1).numpy())


def _runner(model: bytes) -> Callable[[NDArray[np.uint8]], NDArray[np.float32]]:
    options = exactly(onnxruntime.SessionOptions())
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.concatenate([session.run(None, {"crops": part})[0] for part in np.array_split(crops, 8)])

    return run
