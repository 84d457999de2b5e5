"""Write a network as an ONNX graph that computes its convolutions in 8 bits (docs/adr/0011).

Activations are uint8, weights int8 with a scale for each channel. The bytes of the crop are the first layer's input as
they are; the L2 pooling and what follows the last convolution stay in float32.
"""

from __future__ import annotations

import functools
import math
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import onnx_format
from engine.networks.architectures import Table
from engine.networks.onnx_net import Arrays, Graph, convolution_attributes, write_graph
from engine.networks.pixels import MEAN, SCALE

Tops = Mapping[str, NDArray[np.float32]]
"""By place in the network, the largest activation that each channel is expected to have; larger ones are cut to it."""

_LEVELS = 255
_BATCH = 8
_ZERO = round(MEAN + 0.5)  # the byte that stands for 0 here; in float32 it is MEAN
_LEAST = 1e-3  # of a place's largest top: a channel that was never seen to be brighter is taken for so bright
_MOST_STEPS = 2**31 - 1
_EXACT_CHANNELS = 64
_PRECISION = "session.x64quantprecision", "1"


def to_int8(table: Table, arrays: Arrays, embedding_size: int, tops: Tops) -> bytes:
    """Write a network in 8 bits; as `engine.networks.onnx_net.to_onnx`.

    Raises
    ------
    KeyError, ValueError
        If arrays or tops do not fit the table.
    """
    return write_graph(_Int8Graph(arrays, tops, table.input_hw), table, embedding_size)


def find_tops(table: Table, arrays: Arrays, embedding_size: int, crops: NDArray[np.uint8]) -> dict[str, NDArray[Any]]:
    """Find the largest activations that faces cause.

    Parameters
    ----------
    table, arrays, embedding_size
        As for `to_int8`.
    crops : (n, height, width, 3) uint8, RGB
        Of the network's input size.

    Returns
    -------
    dict
        Place to (channels,) float32.
    """
    from engine.onnx_runtime import onnxruntime

    graph = Graph(arrays)
    model = write_graph(graph, table, embedding_size, shows_kept=True)
    names = [name for tensors in graph.kept.values() for name in tensors]
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    tops: dict[str, NDArray[np.float32]] = {}
    for start in range(0, len(crops), _BATCH):
        for name, values in zip(names, session.run(names, {"crops": crops[start : start + _BATCH]}), strict=True):
            tops[name] = np.maximum(values.max(axis=(0, 2, 3)), tops.get(name, 0.0))
    return {place: np.concatenate([tops[name] for name in tensors]) for place, tensors in graph.kept.items()}


def tops_file(weights_file: Path) -> Path:
    """Return where the tops of a file of weights lie."""
    return weights_file.with_name(f"{weights_file.stem}-int8.npz")


def save_tops(weights_file: Path, sha256: str, tops: Tops) -> None:
    """Write tops beside the weights of this hash."""
    halves: dict[str, Any] = {place: values.astype(np.float16) for place, values in tops.items()}
    np.savez_compressed(tops_file(weights_file), sha256=np.array(sha256), **halves)


def read_tops(weights_file: Path, sha256: str) -> dict[str, NDArray[np.float32]] | None:
    """Read the tops of weights; None where there are none, or they are those of others."""
    try:
        with np.load(tops_file(weights_file), allow_pickle=False) as file:
            if str(file["sha256"]) != sha256:
                return None
            return {place: file[place].astype(np.float32) for place in file.files if place != "sha256"}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def exactly(options: Any) -> Any:
    """Bring a session's options to multiply bytes exactly, and return them.

    Where a processor lacks the instructions for it, onnxruntime would add products in 16 bits, which overflow. Asked
    not to, it widens both bytes to 16 bits and adds in 32: slower than that, but still faster than float32. Where it
    has them, being asked would cost NN2 2.3 times the time, for the same products.
    """
    if not multiplies_exactly(is_asked=False):
        options.add_session_config_entry(*_PRECISION)
    return options


@functools.cache
def multiplies_exactly(*, is_asked: bool = True) -> bool:
    """Report whether this machine multiplies bytes without losing any, if onnxruntime is asked to, or by itself."""
    from engine.onnx_runtime import onnxruntime

    one, zero = np.array(1, np.float32), np.array(0, np.uint8)
    weight = np.full((_EXACT_CHANNELS, _EXACT_CHANNELS, 1, 1), 127, np.int8)
    scales = {"x_scale": one, "w_scale": one, "y_scale": np.array(2 * _EXACT_CHANNELS * 127, np.float32)}
    constants = scales | {"x_zero": zero, "w": weight, "w_zero": zero.astype(np.int8), "y_zero": zero}
    inputs = ["x", "x_scale", "x_zero", "w", "w_scale", "w_zero", "y_scale", "y_zero"]
    size = [1, _EXACT_CHANNELS, 8, 8]
    graph = onnx_format.graph(
        "exact",
        [onnx_format.node("QLinearConv", inputs, ["y"], kernel_shape=[1, 1])],
        [onnx_format.tensor(name, value) for name, value in constants.items()],
        [onnx_format.value("x", onnx_format.UINT8, size)],
        [onnx_format.value("y", onnx_format.UINT8, size)],
    )
    model = onnx_format.model(graph, ir_version=8, opset=17)
    options = onnxruntime.SessionOptions()
    if is_asked:
        options.add_session_config_entry(*_PRECISION)
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    (products,) = session.run(None, {"x": np.full((1, _EXACT_CHANNELS, 8, 8), 254, np.uint8)})
    return bool((products == 127).all())


class _Int8Graph(Graph):
    """Tensors between layers are rounded to 8 bits, in pairs of nodes that onnxruntime fuses with what they frame.

    All channels of a tensor share a scale, so those that are never bright would be rounded coarsely. Each is divided by
    the square root of its top, and the next layer's weights multiplied by it: nothing but the rounding changes.
    Tensors that are joined have one scale, so that joining rounds nothing anew.
    """

    def __init__(self, arrays: Arrays, tops: Tops, input_hw: tuple[int, int]) -> None:
        super().__init__(arrays)
        self._tops = tops
        self._input_hw = input_hw
        self._scales: dict[str, float] = {}  # of what is rounded, by tensor
        self._bytes: dict[str, str] = {}  # that it is rounded to, likewise
        self._sizes: dict[str, tuple[int, int]] = {}  # of each tensor, height and width
        self._units: dict[str, NDArray[np.float32]] = {}  # by tensor, what 1.0 in each channel stands for

    def colours(self, crops: str) -> str:
        planes = self.node("Transpose", [crops], perm=[0, 3, 1, 2])
        x = self.node("DequantizeLinear", [planes, self.constant(1 / SCALE), self.constant(_ZERO, np.uint8)])
        self._scales[x], self._units[x], self._sizes[x] = 1 / SCALE, np.ones(3, np.float32), self._input_hw
        self._first = x
        return x

    def conv(self, x: str, name: str, stride: int = 1, place: str = "") -> str:
        weight, bias = self.folded(name)
        if x == self._first:
            bias = bias + np.float32((_ZERO - MEAN) / SCALE) * weight.sum(axis=(1, 2, 3))
        tops = self._next_tops(place or name, len(weight))
        highest = float(self._tops[place or name].max())
        units = np.sqrt(np.maximum(tops, np.float32(_LEAST * highest)))
        evened = weight * self._units[x][:, None, None] / units[:, None, None, None]
        y = self._rounding_conv(x, evened.astype(np.float32), (bias / units).astype(np.float32), stride)
        self._sizes[y] = self._strided(x, stride)
        super().keep(y, place or name)
        return self._rounded(y, math.sqrt(highest) / _LEVELS, units)  # from 0 up, which is the ReLU

    def keep(self, x: str, place: str) -> str:
        units = self._units[x]
        tops = self._next_tops(place, len(units))
        super().keep(x, place)
        return self._rounded(x, float((tops / units).max()) / _LEVELS, units)

    def concat(self, branches: list[str]) -> str:
        units = np.concatenate([self._units[branch] for branch in branches])
        y = super().concat(branches)
        self._sizes[y] = self._sizes[branches[0]]
        return self._rounded(y, max(self._scales[branch] for branch in branches), units)

    def max_pool(self, x: str, stride: int) -> str:
        y = super().max_pool(x, stride)
        self._sizes[y] = self._strided(x, stride)
        return self._rounded(y, self._scales[x], self._units[x])

    def l2_pool(self, x: str) -> str:
        """Square root of the sum of squares over 3x3, in whole numbers up to the root.

        A product with a band of ones adds along rows, another along columns, where the channels come last, as the
        convolutions lay them. onnxruntime pools float32 where they come first, and moving them takes as long again.
        """
        height, width = self._sizes[x]
        steps = self.node("Transpose", [self._bytes[x]], perm=[0, 2, 3, 1])
        steps = self.node("Cast", [steps], to=onnx_format.FLOAT)
        total = self.node("MatMul", [self.constant(_band(width)), self.node("Mul", [steps, steps])])
        total = self.node("Reshape", [total, self.constant([0, height, -1], np.int64)])
        total = self.node("MatMul", [self.constant(_band(height)), total])
        total = self.node("Reshape", [total, self.constant([0, height, width, -1], np.int64)])
        pooled = self.node("Transpose", [self.node("Sqrt", [total])], perm=[0, 3, 1, 2])
        self._units[pooled], self._sizes[pooled] = np.float32(self._scales[x]) * self._units[x], (height, width)
        return pooled

    def average_pool(self, x: str) -> str:
        pooled = super().average_pool(x)
        self._units[pooled] = self._units[x]
        return self._in_ones(pooled)

    def linear(self, x: str, name: str) -> str:
        return super().linear(self._in_ones(x), name)

    def _in_ones(self, x: str) -> str:
        """Bring a tensor back to what the float32 network has there."""
        if x not in self._units:
            return x
        return self.node("Mul", [x, self.constant(self._units[x][:, None, None])])

    def _next_tops(self, place: str, n_channels: int) -> NDArray[np.float32]:
        start = sum(len(self._units[x]) for x in self.kept.get(place, []))
        tops = self._tops[place][start : start + n_channels]
        if len(tops) != n_channels:
            raise ValueError(f"{len(tops)} of {n_channels} tops at {place}")
        return tops

    def _rounding_conv(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32], stride: int) -> str:
        scales = np.maximum(np.abs(weight).max(axis=(1, 2, 3)), 1e-12) / 127
        kernel = self._steps(weight / scales[:, None, None, None], np.int8, scales)
        bias_scales = scales * self._scales[x]
        added = self._steps(np.clip(bias / bias_scales, -_MOST_STEPS, _MOST_STEPS), np.int32, bias_scales)
        return self.node("Conv", [x, kernel, added], **convolution_attributes(weight.shape[2], stride))

    def _steps(self, values: NDArray[np.floating], dtype: type, scales: NDArray[np.float32]) -> str:
        steps = [self.constant(np.rint(values), dtype), self.constant(scales)]
        return self.node("DequantizeLinear", [*steps, self.constant(np.zeros(len(scales)), dtype)], axis=0)

    def _rounded(self, x: str, scale: float, units: NDArray[np.float32]) -> str:
        numbers = [self.constant(scale), self.constant(0, np.uint8)]
        self._units[x] = units
        rounded = self.node("QuantizeLinear", [x, *numbers])
        y = self.node("DequantizeLinear", [rounded, *numbers])
        self._scales[y], self._units[y], self._bytes[y], self._sizes[y] = scale, units, rounded, self._sizes[x]
        return y

    def _strided(self, x: str, stride: int) -> tuple[int, int]:
        height, width = self._sizes[x]
        return -(-height // stride), -(-width // stride)


def _band(n: int) -> NDArray[np.float32]:
    """Return the matrix that adds to each of n numbers its neighbours: (n, n)."""
    at = np.arange(n)
    return (np.abs(at[:, None] - at) <= 1).astype(np.float32)
