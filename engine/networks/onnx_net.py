"""Write a network as an ONNX graph, which onnxruntime runs on the CPU twice as fast as torch (docs/adr/0009)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine import onnx_format
from engine.networks.architectures import AveragePool, Conv, Inception, Maxout, MaxPool, Table
from engine.networks.pixels import MEAN, SCALE

Arrays = Mapping[str, NDArray[np.float32]]
_BATCH_NORM_EPSILON = 1e-5  # torch's default, with which the networks are trained
_OPSET = 17


def to_onnx(table: Table, arrays: Arrays, embedding_size: int) -> bytes:
    """Write a network with its weights, batch norm folded into the convolutions.

    Parameters
    ----------
    table : Table
    arrays : mapping of the names in torch's state_dict to float32 arrays
    embedding_size : int

    Returns
    -------
    bytes
        An ONNX model: "crops" (n, height, width, 3) uint8, RGB, to "embeddings" (n, embedding_size) float32, unit rows.

    Raises
    ------
    KeyError, ValueError
        If the arrays do not fit the table.
    """
    graph = _Graph(arrays)
    x = graph.node("Cast", ["crops"], to=onnx_format.FLOAT)
    x = graph.node("Transpose", [x], perm=[0, 3, 1, 2])
    x = graph.node("Div", [graph.node("Sub", [x, graph.constant(MEAN)]), graph.constant(SCALE)])
    for i, row in enumerate(table.rows):
        name = f"trunk.{i}"
        match row:
            case Conv():
                x = graph.conv(x, name, row.stride)
            case MaxPool():
                x = graph.node("MaxPool", [x], kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
            case Inception():
                x = graph.inception(x, name, row)
            case AveragePool():
                x = graph.node("GlobalAveragePool", [x])
            case Maxout():
                x = graph.linear(x, f"{name}.linear")
                x = graph.node("Reshape", [x, graph.constant([0, -1, row.pieces], np.int64)])
                x = graph.node("ReduceMax", [x], axes=[2], keepdims=0)
    x = graph.linear(x, "embedding")
    graph.nodes.append(onnx_format.node("LpNormalization", [x], ["embeddings"], axis=1, p=2))
    crops = onnx_format.value("crops", onnx_format.UINT8, ["n", *table.input_hw, 3])
    embeddings = onnx_format.value("embeddings", onnx_format.FLOAT, ["n", embedding_size])
    whole = onnx_format.graph(table.name, graph.nodes, graph.constants, [crops], [embeddings])
    return onnx_format.model(whole, ir_version=8, opset=_OPSET)


class _Graph:
    """The nodes and constants written so far."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.nodes: list[onnx_format.Message] = []
        self.constants: list[onnx_format.Message] = []

    def constant(self, value: object, dtype: type = np.float32) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(onnx_format.tensor(name, np.atleast_1d(np.asarray(value, dtype))))
        return name

    def node(self, kind: str, inputs: list[str], **attributes: int | Sequence[int]) -> str:
        name = f"x{len(self.nodes)}"
        self.nodes.append(onnx_format.node(kind, inputs, [name], **attributes))
        return name

    def conv(self, x: str, name: str, stride: int = 1) -> str:
        """Convolution, batch norm and ReLU."""
        norm = {key: self.arrays[f"{name}.1.{key}"] for key in ("weight", "bias", "running_mean", "running_var")}
        scale = norm["weight"] / np.sqrt(norm["running_var"] + _BATCH_NORM_EPSILON)
        weight = self.arrays[f"{name}.0.weight"] * scale[:, None, None, None]
        inputs = [x, self.constant(weight), self.constant(norm["bias"] - norm["running_mean"] * scale)]
        kernel = weight.shape[2]
        pads, strides = [kernel // 2] * 4, [stride, stride]
        x = self.node("Conv", inputs, kernel_shape=[kernel, kernel], strides=strides, pads=pads)
        return self.node("Relu", [x])

    def linear(self, x: str, name: str) -> str:
        weight, bias = self.arrays[f"{name}.weight"], self.arrays[f"{name}.bias"]
        return self.node("Gemm", [self.node("Flatten", [x]), self.constant(weight), self.constant(bias)], transB=1)

    def inception(self, x: str, name: str, row: Inception) -> str:
        branches: list[str] = []

        def branch() -> str:
            return f"{name}.branches.{len(branches)}"

        if row.one:
            branches.append(self.conv(x, branch()))
        for width in (row.three, row.five):
            if width:
                reduced = self.conv(x, f"{branch()}.0")
                branches.append(self.conv(reduced, f"{branch()}.1", row.stride))
        pooled = self._l2_pool(x) if row.pool == "L2" else self._max_pool(x, row.stride)
        branches.append(self.conv(pooled, f"{branch()}.1") if row.projection else pooled)
        return self.node("Concat", branches, axis=1)

    def _max_pool(self, x: str, stride: int) -> str:
        return self.node("MaxPool", [x], kernel_shape=[3, 3], strides=[stride, stride], pads=[1, 1, 1, 1])

    def _l2_pool(self, x: str) -> str:
        """Square root of the sum of squares over 3x3, as `engine.networks.torch_net` computes it."""
        squares = self.node("Mul", [x, x])
        mean = self.node("AveragePool", [squares], kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1)
        total = self.node("Mul", [mean, self.constant(9.0)])
        return self.node("Sqrt", [self.node("Add", [total, self.constant(1e-6)])])
