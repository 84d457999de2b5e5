"""Compute unit embeddings of face crops, on the fastest device there is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.networks.devices import CPU, Device, choose_device
from engine.networks.pixels import normalised
from engine.networks.weights import Weights, load, load_session
from engine.vectors.unit_vectors import unit_rows

if TYPE_CHECKING:
    from engine.networks.torch_net import FaceNet

logger = logging.getLogger(__name__)

ON_CPU = 4
"""Faces at once on the processor; a remainder is filled up, and takes as long."""
_ON_CARD = 16

Runner = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""From a batch of crops (n, height, width, 3), RGB, to unit embeddings (n, d)."""


class NetEmbedder:
    """Embed crops with one of the bundled networks: by onnxruntime, or by torch on a card that only torch knows.

    Crops always go through the network in whole batches of `batch_size` and their mirror images, the last one filled up
    with black: the arithmetic is then the same for a face whoever stands beside it, and a rescan gives the very same
    bytes. On the processor larger batches are hardly faster, and more of the last one is wasted.

    Parameters
    ----------
    weights : Weights
    device : str
        As for `engine.networks.devices.choose_device`.
    batch_size : int or None
        Faces at once; None for what suits the device.
    n_threads : int or None
        CPU threads; None leaves the runtime's choice.
    """

    def __init__(
        self, weights: Weights, device: str = "auto", batch_size: int | None = None, n_threads: int | None = None
    ) -> None:
        self.weights = weights
        self.device = device
        self.batch_size = batch_size
        self.n_threads = n_threads

    @cached_property
    def _chosen(self) -> Device:
        return choose_device(self.device)

    @cached_property
    def _run(self) -> Runner:
        device = self._chosen
        logger.info("%s on %s by %s", self.weights.net, device.name, device.runtime)
        if device.by_torch:
            return run_in_torch(load(self.weights), device.name)
        return _run_in_onnxruntime(self.weights, device.runtime, self.n_threads)

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Embed crops.

        Parameters
        ----------
        crops : (n, height, width, 3) uint8, RGB, of the network's input size

        Returns
        -------
        (n, embedding_size) float32, unit rows

        Raises
        ------
        ValueError
            If the crops have another size than the network's input.
        """
        if crops.ndim != 4 or crops.shape[1:] != (*self.weights.input_hw, 3):
            raise ValueError(f"crops are {crops.shape}, the network takes (n, {self.weights.input_hw}, 3)")
        out = np.empty((len(crops), self.weights.embedding_size), np.float32)
        n_at_once = self.batch_size or (ON_CPU if self._chosen == CPU else _ON_CARD)
        for start in range(0, len(crops), n_at_once):
            part = crops[start : start + n_at_once]
            full = np.zeros((n_at_once, *crops.shape[1:]), np.uint8)
            full[: len(part)] = part
            out[start : start + len(part)] = self._embed_batch(full)[: len(part)]
        return out

    def _embed_batch(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        if not self.weights.mirror:
            return self._run(crops)
        both = self._run(np.concatenate([crops, crops[:, :, ::-1]]))
        return unit_rows(both[: len(crops)] + both[len(crops) :])


def _run_in_onnxruntime(weights: Weights, provider: str, n_threads: int | None) -> Runner:
    session = load_session(weights, n_threads, provider)

    def run(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        (embeddings,) = session.run(None, {"crops": crops})
        return np.asarray(embeddings)

    return run


def run_in_torch(net: FaceNet, device: str, half: bool = False) -> Runner:
    """Return the function from crops to embeddings that runs a network in torch.

    Parameters
    ----------
    net : FaceNet
        In evaluation mode.
    device : str
    half : bool
        bfloat16 rather than float32.
    """
    import torch

    net = net.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    def run(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        with torch.inference_mode(), torch.autocast(torch.device(device).type, torch.bfloat16, enabled=half):
            # (n, h, w, 3) seen as (n, 3, h, w) is already channels_last in memory
            x = normalised(torch.from_numpy(crops).to(device).permute(0, 3, 1, 2).float())
            return np.asarray(net(x).cpu().numpy())

    return run
