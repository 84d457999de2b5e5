"""A network of convolutions that an ONNX file describes, as a module of torch whose weights can be learnt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from onnx import ModelProto, NodeProto, numpy_helper
from torch import Tensor, nn


class OnnxNet(nn.Module):
    """The graph of a file, node by node: convolutions and transposed ones, ReLU, sums and sigmoids.

    Weights are learnt in units of their size at the start, an output channel's together: batch norm is folded into
    them, so channels differ by orders of magnitude, and no one step would suit them all.

    Parameters
    ----------
    model : ModelProto
    """

    def __init__(self, model: ModelProto) -> None:
        super().__init__()
        self.nodes: list[NodeProto] = list(model.graph.node)
        self.input_name: str = model.graph.input[0].name
        tensors = model.graph.initializer
        arrays = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in tensors}
        self.weights, self.units = nn.ParameterDict(), nn.ParameterDict()
        self.biases, self.sizes = nn.ParameterDict(), nn.ParameterDict()
        for node in self.nodes:
            if node.op_type in ("Conv", "ConvTranspose"):
                weight, name = arrays[node.input[1]], _key(node)
                axis = 0 if node.op_type == "Conv" else 1
                rest = [i for i in range(4) if i != axis]
                unit = weight.square().mean(dim=rest, keepdim=True).sqrt().clamp(min=1e-6)
                self.units[name] = nn.Parameter(unit, requires_grad=False)
                self.weights[name] = nn.Parameter((weight / unit).contiguous(memory_format=torch.channels_last))
                bias = arrays[node.input[2]]
                size = bias.square().mean().sqrt().clamp(min=1e-3)
                self.sizes[name] = nn.Parameter(size, requires_grad=False)
                self.biases[name] = nn.Parameter(bias / size)

    def forward(self, pixels: Tensor, wanted: Sequence[str]) -> list[Tensor]:
        """Compute the maps with these names from pixels in [0, 255], (n, 3, h, w)."""
        values = {self.input_name: pixels}
        for node in self.nodes:
            x = values[node.input[0]]
            if node.op_type in ("Conv", "ConvTranspose"):
                values[node.output[0]] = self._convolved(node, x)
            elif node.op_type == "Relu":
                values[node.output[0]] = F.relu(x)
            elif node.op_type == "Sigmoid":
                values[node.output[0]] = x.float().sigmoid()
            elif node.op_type == "Add":
                values[node.output[0]] = x + values[node.input[1]]
            else:
                raise ValueError(f"no {node.op_type} here")
        return [values[name] for name in wanted]

    def _convolved(self, node: NodeProto, x: Tensor) -> Tensor:
        given = {a.name: a.ints or a.i for a in node.attribute}
        name = _key(node)
        weight, bias = self.weights[name] * self.units[name], self.biases[name] * self.sizes[name]
        stride, padding, groups = given["strides"][0], given["pads"][0], given.get("group", 1)
        if node.op_type == "Conv" and groups > 1 and stride > 1:  # whose gradient oneDNN has no quick code for
            return F.conv2d(x, weight, bias, 1, padding, 1, groups)[..., ::stride, ::stride]
        if node.op_type == "Conv":
            return F.conv2d(x, weight, bias, stride, padding, 1, groups)
        return F.conv_transpose2d(x, weight, bias, stride, padding, 0, groups)

    @torch.no_grad()
    def write(self, model: ModelProto) -> None:
        """Put the weights into a file of the same graph."""
        told = {}
        for node in self.nodes:
            if node.op_type in ("Conv", "ConvTranspose"):
                told[node.input[1]] = (self.weights[_key(node)] * self.units[_key(node)]).contiguous().float().numpy()
                told[node.input[2]] = (self.biases[_key(node)] * self.sizes[_key(node)]).float().numpy()
        for tensor in model.graph.initializer:
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(told[tensor.name]), tensor.name))


def _key(node: NodeProto) -> str:
    return str(node.output[0])
