"""Run the teacher (MobileFaceNet) in torch, read from its tflite file, many times faster than tflite in batches."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import KnownError

INPUT_PX = 112
"""Side of the teacher's input: the template crop itself."""
MAP_PX = 7
"""Side of its last feature map."""


Step = tuple[str, list[int], int]
"""A module's name or "add", the tensors that it takes, and the one that it makes."""


class SameConv(nn.Module):
    """A convolution with TensorFlow's 'same' padding: with stride 2 it pads more on the right and below."""

    def __init__(self, weight: Tensor, bias: Tensor, stride: int, padding: str, groups: int):
        super().__init__()
        self.weight, self.bias = nn.Parameter(weight, requires_grad=False), nn.Parameter(bias, requires_grad=False)
        self.stride, self.padding, self.groups = stride, padding, groups

    def forward(self, x: Tensor) -> Tensor:
        if self.padding == "VALID":
            return F.conv2d(x, self.weight, self.bias, self.stride, groups=self.groups)
        sides = []
        for length, kernel in ((x.shape[3], self.weight.shape[3]), (x.shape[2], self.weight.shape[2])):
            total = max((-(-length // self.stride) - 1) * self.stride + kernel - length, 0)
            sides += [total // 2, total - total // 2]
        if sides[0] == sides[1] and sides[2] == sides[3]:
            return F.conv2d(x, self.weight, self.bias, self.stride, (sides[2], sides[0]), groups=self.groups)
        return F.conv2d(F.pad(x, sides), self.weight, self.bias, self.stride, groups=self.groups)


class Teacher(nn.Module):
    """MobileFaceNet with its projection to 128 dimensions.

    Parameters
    ----------
    folder : Path
        Holds MobileFaceNet.tflite and projection.npy.

    Raises
    ------
    KnownError
        If a file is missing or damaged, the package tflite is not installed, or the graph holds an unknown operation.
    """

    def __init__(self, folder: Path):
        super().__init__()
        for name in ("MobileFaceNet.tflite", "projection.npy"):
            if not (folder / name).is_file():
                raise KnownError(f"{folder} holds no teacher: there is no {name} in it.")
        try:
            reader = _Reader((folder / "MobileFaceNet.tflite").read_bytes())
            reader.read()
            projection = torch.from_numpy(np.load(folder / "projection.npy").astype(np.float32))
        except (OSError, EOFError, LookupError, ValueError, TypeError, AttributeError, struct.error) as error:
            raise KnownError(f"The teacher in {folder} cannot be read: one of its two files is damaged.") from error
        self._steps = reader.steps
        for name, module in reader.modules.items():
            self.add_module(name, module)
        self.projection = nn.Parameter(projection, requires_grad=False)
        self.eval()
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def _once(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return embeddings, (n, 192), and the last feature maps, (n, 512, 7, 7)."""
        values, last_map = {self._steps[0][1][0]: x}, x
        last_use = {tensor: i for i, (_, inputs, _) in enumerate(self._steps) for tensor in inputs}
        for i, (what, inputs, output) in enumerate(self._steps):
            arguments = [values[tensor] for tensor in inputs]
            values[output] = arguments[0] + arguments[1] if what == "add" else getattr(self, what)(*arguments)
            if values[output].shape[2] == MAP_PX:
                last_map = values[output]
            for tensor in inputs:
                if last_use[tensor] == i:
                    values.pop(tensor, None)
        return F.normalize(values[self._steps[-1][2]].flatten(1).float(), dim=1), last_map

    def forward(self, x: Tensor, mirror: bool = True) -> Tensor:
        """Embed template crops.

        Parameters
        ----------
        x : Tensor, (n, 3, 112, 112) float32, RGB as `engine.networks.pixels.normalised` scales it
        mirror : bool
            Mean of each face and its mirror image, as the stored targets are.

        Returns
        -------
        Tensor, (n, 128) float32, unit length
        """
        embeddings, _ = self._once(x)
        if mirror:
            embeddings = F.normalize(embeddings + self._once(x.flip(3))[0], dim=1)
        return self._project(embeddings)

    def with_map(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Embed template crops as `forward` does without the mirror image, and return the last feature maps too.

        Returns
        -------
        (n, 128) float32, unit rows; (n, 512, 7, 7)
        """
        embeddings, last_map = self._once(x)
        return self._project(embeddings), last_map

    def _project(self, embeddings: Tensor) -> Tensor:
        with torch.autocast(embeddings.device.type, enabled=False):  # what it says keeps its digits
            return F.normalize(embeddings @ self.projection.T, dim=1)


def prelu(half_slope: Tensor) -> nn.PReLU:
    """Make PReLU of the file's form of it, relu(x) + half_slope * (x - |x|), since x - |x| is 2 x below zero."""
    made = nn.PReLU(half_slope.numel())
    made.weight = nn.Parameter(half_slope.flatten() * 2, requires_grad=False)
    return made


class _Reader:
    """Turns the graph's operations, in their order, into steps and the modules that they name."""

    def __init__(self, content: bytes):
        try:
            import tflite
        except ImportError as error:
            raise KnownError("Reading the teacher needs the package tflite: pip install 'kith[train]'.") from error
        self.tflite = tflite
        self.steps: list[Step] = []
        self.modules: dict[str, nn.Module] = {}
        self.model = tflite.Model.GetRootAsModel(content, 0)
        self.graph = self.model.Subgraphs(0)

    def read(self) -> None:
        i = 0
        while i < self.graph.OperatorsLength():
            operator = self.graph.Operators(i)
            match self._name(operator):
                case "CONV_2D" | "DEPTHWISE_CONV_2D" as name:
                    self._conv(operator, depthwise=name != "CONV_2D")
                case "RELU":  # relu(x) + slope * (x - |x|): relu, abs, sub, mul, add
                    self._prelu(operator, self.graph.Operators(i + 3), self.graph.Operators(i + 4))
                    i += 4
                case "ADD":
                    self.steps.append(("add", [operator.Inputs(0), operator.Inputs(1)], operator.Outputs(0)))
                case "RESHAPE":
                    pass
                case name:
                    raise KnownError(f"The teacher's graph holds {name}, which Kith does not know.")
            i += 1

    def _name(self, operator: Any) -> str:
        code = self.model.OperatorCodes(operator.OpcodeIndex())
        number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        return next(name for name, value in vars(self.tflite.BuiltinOperator).items() if value == number)

    def _constant(self, tensor: int) -> Tensor:
        described = self.graph.Tensors(tensor)
        raw = self.model.Buffers(described.Buffer()).DataAsNumpy()
        return torch.from_numpy(np.frombuffer(raw.tobytes(), np.float32).reshape(described.ShapeAsNumpy()).copy())

    def _add(self, module: nn.Module, source: int, output: int) -> None:
        name = f"m{len(self.steps)}"
        self.modules[name] = module
        self.steps.append((name, [source], output))

    def _conv(self, operator: Any, depthwise: bool) -> None:
        options = self.tflite.DepthwiseConv2DOptions() if depthwise else self.tflite.Conv2DOptions()
        table = operator.BuiltinOptions()
        options.Init(table.Bytes, table.Pos)
        weight = self._constant(operator.Inputs(1))  # (out, h, w, in), or (1, h, w, channels)
        weight = weight.permute(3, 0, 1, 2) if depthwise else weight.permute(0, 3, 1, 2)
        padding = "SAME" if options.Padding() == self.tflite.Padding.SAME else "VALID"
        groups = len(weight) if depthwise else 1
        conv = SameConv(weight.contiguous(), self._constant(operator.Inputs(2)), options.StrideH(), padding, groups)
        self._add(conv, operator.Inputs(0), operator.Outputs(0))

    def _prelu(self, relu: Any, scaled: Any, total: Any) -> None:
        self._add(prelu(self._constant(scaled.Inputs(0))), relu.Inputs(0), total.Outputs(0))
