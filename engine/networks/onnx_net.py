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
    return write_graph(Graph(arrays), table, embedding_size)


def write_graph(graph: Graph, table: Table, embedding_size: int, shows_kept: bool = False) -> bytes:
    """Write a network's rows into an empty graph, and make the model of it; as `to_onnx`.

    With `shows_kept`, whatever the graph kept is among the outputs.
    """
    x = graph.colours("crops")
    for i, row in enumerate(table.rows):
        name = f"trunk.{i}"
        match row:
            case Conv():
                x = graph.conv(x, name, row.stride)
            case MaxPool():
                x = graph.max_pool(x, 2)
            case Inception():
                x = graph.inception(x, name, row)
            case AveragePool():
                x = graph.average_pool(x)
            case Maxout():
                x = graph.linear(x, f"{name}.linear")
                x = graph.node("Reshape", [x, graph.constant([0, -1, row.pieces], np.int64)])
                x = graph.node("ReduceMax", [x], axes=[2], keepdims=0)
    x = graph.linear(x, "embedding")
    graph.nodes.append(onnx_format.node("LpNormalization", [x], ["embeddings"], axis=1, p=2))
    crops = onnx_format.value("crops", onnx_format.UINT8, ["n", *table.input_hw, 3])
    embeddings = onnx_format.value("embeddings", onnx_format.FLOAT, ["n", embedding_size])
    kept = [name for tensors in graph.kept.values() for name in tensors] if shows_kept else []
    also = [onnx_format.value(name, onnx_format.FLOAT, ["n", *(f"{name}_{axis}" for axis in "chw")]) for name in kept]
    whole = onnx_format.graph(table.name, graph.nodes, graph.constants, [crops], [embeddings, *also])
    return onnx_format.model(whole, ir_version=8, opset=_OPSET)


class Graph:
    """The nodes and constants written so far.

    Attributes
    ----------
    kept : dict
        Name of a place in the network to the tensors that arise there; those that are joined have one name.
    """

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.nodes: list[onnx_format.Message] = []
        self.constants: list[onnx_format.Message] = []
        self.kept: dict[str, list[str]] = {}

    def constant(self, value: object, dtype: type = np.float32) -> str:
        """Add a constant; return its name."""
        name = f"c{len(self.constants)}"
        self.constants.append(onnx_format.tensor(name, np.atleast_1d(np.asarray(value, dtype))))
        return name

    def node(self, kind: str, inputs: list[str], **attributes: int | Sequence[int]) -> str:
        """Add a node; return the name of its output."""
        name = f"x{len(self.nodes)}"
        self.nodes.append(onnx_format.node(kind, inputs, [name], **attributes))
        return name

    def colours(self, crops: str) -> str:
        """Bring crops to what the networks take: (n, 3, height, width), about [-1, 1]."""
        x = self.node("Cast", [crops], to=onnx_format.FLOAT)
        x = self.node("Transpose", [x], perm=[0, 3, 1, 2])
        return self.node("Div", [self.node("Sub", [x, self.constant(MEAN)]), self.constant(SCALE)])

    def keep(self, x: str, place: str) -> str:
        """Note a tensor without negative values that other layers read; return what they read."""
        self.kept.setdefault(place, []).append(x)
        return x

    def conv(self, x: str, name: str, stride: int = 1, place: str = "") -> str:
        """Convolution, batch norm and ReLU."""
        weight, bias = self.folded(name)
        x = self.convolution(x, weight, bias, stride)
        return self.keep(self.node("Relu", [x]), place or name)

    def folded(self, name: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return weight and bias of a convolution with its batch norm."""
        norm = {key: self.arrays[f"{name}.1.{key}"] for key in ("weight", "bias", "running_mean", "running_var")}
        scale = norm["weight"] / np.sqrt(norm["running_var"] + _BATCH_NORM_EPSILON)
        weight = self.arrays[f"{name}.0.weight"] * scale[:, None, None, None]
        return weight, norm["bias"] - norm["running_mean"] * scale

    def convolution(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32], stride: int) -> str:
        """Convolution alone, 'same'."""
        kernel = weight.shape[2]
        return self.node(
            "Conv", [x, self.constant(weight), self.constant(bias)], **convolution_attributes(kernel, stride)
        )

    def linear(self, x: str, name: str) -> str:
        """Fully connected layer."""
        weight, bias = self.arrays[f"{name}.weight"], self.arrays[f"{name}.bias"]
        return self.node("Gemm", [self.node("Flatten", [x]), self.constant(weight), self.constant(bias)], transB=1)

    def inception(self, x: str, name: str, row: Inception) -> str:
        """One line of table 2; its outputs are joined, so they arise at one place."""
        branches: list[str] = []

        def branch() -> str:
            return f"{name}.branches.{len(branches)}"

        if row.one:
            branches.append(self.conv(x, branch(), place=name))
        for width in (row.three, row.five):
            if width:
                reduced = self.conv(x, f"{branch()}.0")
                branches.append(self.conv(reduced, f"{branch()}.1", row.stride, place=name))
        is_l2 = row.pool == "L2"
        pooled = self.keep(self.l2_pool(x), f"{branch()}.0") if is_l2 else self.max_pool(x, row.stride)
        branches.append(self.conv(pooled, f"{branch()}.1", place=name) if row.projection else pooled)
        return self.concat(branches)

    def concat(self, branches: list[str]) -> str:
        """Join channels."""
        return self.node("Concat", branches, axis=1)

    def average_pool(self, x: str) -> str:
        """Mean over the whole feature map."""
        return self.node("GlobalAveragePool", [x])

    def max_pool(self, x: str, stride: int) -> str:
        """Maximum over 3x3, 'same'."""
        return self.node("MaxPool", [x], kernel_shape=[3, 3], strides=[stride, stride], pads=[1, 1, 1, 1])

    def l2_pool(self, x: str) -> str:
        """Square root of the sum of squares over 3x3, as `engine.networks.torch_net` computes it."""
        total = self.node("Mul", [self.mean_pool(self.node("Mul", [x, x])), self.constant(9.0)])
        return self.node("Sqrt", [self.node("Add", [total, self.constant(1e-6)])])

    def mean_pool(self, x: str) -> str:
        """Mean over 3x3, zeros beyond the edge counted."""
        return self.node("AveragePool", [x], kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1)


def convolution_attributes(kernel: int, stride: int) -> dict[str, list[int]]:
    """Return the attributes of a 'same' convolution."""
    return {"kernel_shape": [kernel, kernel], "strides": [stride, stride], "pads": [kernel // 2] * 4}
