"""Turn face crops into unit embeddings, on the fastest device there is, and those into 128 bytes."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.weights import Weights, load

if TYPE_CHECKING:
    import torch

    from engine.nets import FaceNet

logger = logging.getLogger(__name__)


def quantise(embeddings: NDArray[np.float32]) -> NDArray[np.int8]:
    """Store each embedding in one signed byte a dimension.

    The largest component of each row becomes +-127. The scale itself need not be kept, since the length is
    known to be 1.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows

    Returns
    -------
    (n, d) int8

    Source: FaceNet, section 5.4.
    """
    peak = np.abs(embeddings).max(1, keepdims=True, initial=1e-12)
    return np.rint(embeddings * (127.0 / peak)).astype(np.int8)


def dequantise(vectors: NDArray[np.int8]) -> NDArray[np.float32]:
    """Undo `quantise`: (n, d) int8 -> (n, d) float32, unit rows (zero rows stay zero)."""
    floats = vectors.astype(np.float32)
    return floats / np.maximum(np.linalg.norm(floats, axis=1, keepdims=True), 1e-12)


def choose_device(requested: str = "auto") -> torch.device:
    """Choose where the network runs.

    Parameters
    ----------
    requested : str
        "auto" takes CUDA, else Apple's MPS, else the CPU; anything else is a device as torch names it.

    Raises
    ------
    KnownError
        If the requested device does not exist here.
    """
    import torch

    if requested == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(requested)
    except RuntimeError as error:
        raise KnownError(f"{requested!r} is not a device. Use auto, cpu, cuda or mps.") from error
    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not present.get(device.type, False):
        raise KnownError(f"This computer has no {requested} device that torch can use. Leave --device out.")
    return device


def fast_bfloat16(device: torch.device) -> bool:
    """Say whether bfloat16 is done in hardware on the device."""
    import torch

    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return device.type == "cpu" and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


class NetEmbedder:
    """Embed crops with one of the bundled networks.

    Crops always go through the network in whole batches of `batch_size`, the last one filled up with black: the
    arithmetic is then the same for a face whoever stands beside it, and a rescan gives the very same bytes.

    Parameters
    ----------
    weights : Weights
    device : str
        As for `choose_device`.
    batch_size : int
    n_threads : int or None
        CPU threads; None leaves torch's choice.
    """

    def __init__(
        self, weights: Weights, device: str = "auto", batch_size: int = 16, n_threads: int | None = None
    ) -> None:
        self.weights = weights
        self.device = device
        self.batch_size = batch_size
        self.n_threads = n_threads

    @cached_property
    def _loaded(self) -> tuple[FaceNet, torch.device, bool]:
        import torch

        if self.n_threads is not None:
            torch.set_num_threads(self.n_threads)
        device = choose_device(self.device)
        net = load(self.weights).to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        half = fast_bfloat16(device)
        logger.info("%s on %s%s", self.weights.net, device, " in bfloat16" if half else "")
        return net, device, half

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
        import torch

        if crops.ndim != 4 or crops.shape[1:] != (*self.weights.input_hw, 3):
            raise ValueError(f"crops are {crops.shape}, the network takes (n, {self.weights.input_hw}, 3)")
        net, device, half = self._loaded
        out = np.empty((len(crops), self.weights.embedding_size), np.float32)
        with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=half):
            for start in range(0, len(crops), self.batch_size):
                part = crops[start : start + self.batch_size]
                full = np.zeros((self.batch_size, *crops.shape[1:]), np.uint8)
                full[: len(part)] = part
                # (n, h, w, 3) seen as (n, 3, h, w) is already channels_last in memory
                x = (torch.from_numpy(full).to(device).permute(0, 3, 1, 2).float() - 127.5) / 128
                embeddings = net(x)
                if self.weights.mirror:
                    both = embeddings + net(x.flip(3).contiguous(memory_format=torch.channels_last))
                    embeddings = torch.nn.functional.normalize(both, dim=1)
                out[start : start + len(part)] = embeddings[: len(part)].float().cpu().numpy()
        return out
