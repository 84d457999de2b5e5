"""Write the detector as an ONNX graph, batch norm folded into the convolutions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from training.detection.table import STRIDES_PX, Conv, DetectorTable

Arrays = Mapping[str, NDArray[np.float32]]
_BATCH_NORM_EPSILON = 1e-5  # torch's default
_OPSET = 17


def to_onnx(table: DetectorTable, arrays: Arrays) -> ModelProto:
    """Write the network with its weights.

    Parameters
    ----------
    table : DetectorTable
    arrays : mapping of the names in torch's state_dict to float32 arrays

    Returns
    -------
    ModelProto
        "pixels" (1, 3, height, width) float32 in [0, 255], sides that divide by 32, to "stride8", "stride16" and
        "stride32", (1, 15, height / stride, width / stride).

    Raises
    ------
    KeyError, ValueError
        If the arrays do not fit the table.
    """
    graph = _Graph(arrays)
    x = graph.rows("pixels", "stem", table.stem, scale=1 / 255)
    maps = []
    for level, rows in enumerate(table.stages):
        x = graph.rows(x, f"stages.{level}", rows)
        maps.append(graph.conv(x, f"laterals.{level}"))
    for finer in range(len(maps) - 2, -1, -1):
        maps[finer] = graph.node("Add", [maps[finer], graph.doubled(maps[finer + 1])])
    for level, (stride, x) in enumerate(zip(STRIDES_PX, maps, strict=True)):
        for part in ("smooth", "towers"):
            x = graph.conv(graph.conv(x, f"{part}.{level}.0"), f"{part}.{level}.1")
        weight, bias = (graph.constant(arrays[f"heads.{level}.{name}"]) for name in ("weight", "bias"))
        graph.nodes.append(helper.make_node("Conv", [x, weight, bias], [f"stride{stride}"], kernel_shape=[1, 1]))
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1, 3, "height", "width"])
    outputs = [
        helper.make_tensor_value_info(f"stride{s}", TensorProto.FLOAT, [1, 15, f"rows{s}", f"columns{s}"])
        for s in STRIDES_PX
    ]
    whole = helper.make_graph(graph.nodes, "kith-detector", [pixels], outputs, graph.constants)
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=8)


class _Graph:
    """The nodes and constants written so far."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, value: object) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value, np.float32), name))
        return name

    def node(self, kind: str, inputs: list[str], **attributes: Any) -> str:
        name = f"x{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def rows(self, x: str, name: str, rows: Sequence[Conv], scale: float = 1.0) -> str:
        for i, row in enumerate(rows):
            x = self.conv(x, f"{name}.{i}", row.stride, row.skip, scale if i == 0 else 1.0)
        return x

    def conv(self, x: str, name: str, stride: int = 1, skip: bool = False, scale: float = 1.0) -> str:
        norm = {key: self.arrays[f"{name}.norm.{key}"] for key in ("weight", "bias", "running_mean", "running_var")}
        gain = norm["weight"] / np.sqrt(norm["running_var"] + _BATCH_NORM_EPSILON)
        weight = self.arrays[f"{name}.conv.weight"] * gain[:, None, None, None] * scale
        inputs = [x, self.constant(weight), self.constant(norm["bias"] - norm["running_mean"] * gain)]
        kernel = weight.shape[2]
        group = len(weight) if weight.shape[1] == 1 else 1
        shape = {"kernel_shape": [kernel, kernel], "strides": [stride, stride], "pads": [kernel // 2] * 4}
        y = self.node("Conv", inputs, group=group, **shape)
        return self.node("Relu", [self.node("Add", [x, y]) if skip else y])

    def doubled(self, x: str) -> str:
        scales = self.constant([1.0, 1.0, 2.0, 2.0])
        return self.node(
            "Resize", [x, "", scales], mode="nearest", nearest_mode="floor",
            coordinate_transformation_mode="asymmetric",
        )  # fmt: skip
