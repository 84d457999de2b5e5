"""The network that places landmarks: seven small convolutions and two products."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from engine.faces.landmarks import GLANCE, INPUT_PX

ROWS = ((16, 2), (32, 2), (32, 1), (64, 2), (64, 1), (96, 2), (96, 1))
"""Channels and stride of each 3x3 convolution."""
HIDDEN = 160
_MAP_PX = 4
_UNIT_PX = 4.0  # of what the last product says: landmarks lie so far from where they lie on average, more or less
_OPSET = 17
_NORM_EPSILON = 1e-5  # torch's default


class LandmarkNet(nn.Module):
    """Places five landmarks in a crop of the form `engine.faces.landmarks.GLANCE`."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = 3
        for out, stride in ROWS:
            layers += [nn.Conv2d(channels, out, 3, stride, 1, bias=False), nn.BatchNorm2d(out), nn.ReLU()]
            channels = out
        self.body = nn.Sequential(*layers)
        self.hidden = nn.Linear(channels * _MAP_PX * _MAP_PX, HIDDEN)
        self.last = nn.Linear(HIDDEN, 10)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)
        self.register_buffer("mean", torch.tensor(GLANCE.points, dtype=torch.float32))

    def forward(self, pixels: Tensor) -> Tensor:
        """Compute landmarks: (n, 3, 64, 64) in [0, 255] to (n, 5, 2), pixels of the crop."""
        told = self.last(torch.relu(self.hidden(self.body(pixels / 127.5 - 1).flatten(1))))
        places: Tensor = _UNIT_PX * told.float().unflatten(1, (5, 2)) + self.mean
        return places


@torch.no_grad()
def to_onnx(net: LandmarkNet) -> ModelProto:
    """Write a network: "pixels" (n, 3, 64, 64) float32 in [-1, 1] to "landmarks" (n, 5, 2), pixels of the crop."""
    nodes: list[NodeProto] = []
    constants: list[TensorProto] = []

    def constant(value: NDArray[np.generic]) -> str:
        name = f"c{len(constants)}"
        constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind: str, *inputs: str, **attributes: Any) -> str:
        name = f"x{len(nodes)}"
        nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    weights: dict[str, Tensor] = net.state_dict()
    x = "pixels"
    for at, (_, stride) in enumerate(ROWS):
        norm = {
            name: weights[f"body.{3 * at + 1}.{name}"] for name in ("weight", "bias", "running_mean", "running_var")
        }
        gain = norm["weight"] / torch.sqrt(norm["running_var"] + _NORM_EPSILON)
        weight = weights[f"body.{3 * at}.weight"] * gain[:, None, None, None]
        bias = norm["bias"] - norm["running_mean"] * gain
        shape = {"kernel_shape": [3, 3], "strides": [stride, stride], "pads": [1] * 4}
        x = node("Relu", node("Conv", x, constant(weight.numpy()), constant(bias.numpy()), **shape))
    x = node("Flatten", x)
    hidden = [constant(value.numpy()) for value in (net.hidden.weight, net.hidden.bias)]
    x = node("Relu", node("Gemm", x, *hidden, transB=1))
    places = _UNIT_PX * net.last.bias + weights["mean"].flatten()
    x = node("Gemm", x, constant((_UNIT_PX * net.last.weight).numpy()), constant(places.numpy()), transB=1)
    nodes.append(helper.make_node("Reshape", [x, constant(np.array([-1, 5, 2]))], ["landmarks"]))
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, INPUT_PX, INPUT_PX])
    landmarks = helper.make_tensor_value_info("landmarks", TensorProto.FLOAT, ["n", 5, 2])
    graph = helper.make_graph(nodes, "kith-landmarks", [pixels], [landmarks], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=8)
