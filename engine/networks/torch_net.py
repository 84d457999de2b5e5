"""Build the FaceNet networks of `engine.networks.architectures` in torch, for training and for graphics cards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.networks.architectures import (
    NN1,
    NN2,
    NN3,
    NN4,
    NNS1,
    NNS2,
    TABLES,
    AveragePool,
    Conv,
    Inception,
    Maxout,
    MaxPool,
    Table,
    table_of,
)
from engine.vectors.sizes import EMBEDDING_SIZE

__all__ = [
    "NN1",
    "NN2",
    "NN3",
    "NN4",
    "NNS1",
    "NNS2",
    "TABLES",
    "FaceNet",
    "Table",
    "build",
    "count_multiply_adds",
    "count_parameters",
    "table_of",
]


class _ConvUnit(nn.Sequential):
    def __init__(self, c_in: int, c_out: int, kernel: int, stride: int = 1):
        super().__init__(
            nn.Conv2d(c_in, c_out, kernel, stride, padding=kernel // 2, bias=False),
            nn.BatchNorm2d(c_out),
            nn.ReLU(inplace=True),
        )
        self.norm_is_folded = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.norm_is_folded:
            y: Tensor = super().forward(x)
            return y
        conv, norm = self[0], self[1]
        assert isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d)
        assert norm.running_mean is not None and norm.running_var is not None
        scale = norm.weight * (norm.running_var + norm.eps).rsqrt()
        weight, bias = conv.weight * scale.view(-1, 1, 1, 1), norm.bias - norm.running_mean * scale
        return F.relu(F.conv2d(x, weight, bias, conv.stride, padding=conv.kernel_size[0] // 2), inplace=True)


class _SumOfSquares(torch.autograd.Function):
    """Of each 3x3 neighbourhood, its square root. The gradient is a pooling too, quicker than one's backwards."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        y = F.avg_pool2d(x * x, 3, 1, 1).mul_(9.0).add_(1e-6).sqrt_()
        ctx.save_for_backward(x, y)
        return y

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        x, y = ctx.saved_tensors
        return F.avg_pool2d(gradient / y, 3, 1, 1).mul_(9.0).mul_(x)


class _L2Pool(nn.Module):
    """Square root of the sum of squares over 3x3 (table 2's "L2")."""

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = _SumOfSquares.apply(x)
        return y


class _InceptionUnit(nn.Module):
    def __init__(self, c_in: int, row: Inception):
        super().__init__()
        branches: list[nn.Module] = []
        if row.one:
            branches.append(_ConvUnit(c_in, row.one, 1))
        for kernel, reduce, width in ((3, row.reduce3, row.three), (5, row.reduce5, row.five)):
            if width:
                branches.append(nn.Sequential(_ConvUnit(c_in, reduce, 1), _ConvUnit(reduce, width, kernel, row.stride)))
        pool: nn.Module = _L2Pool() if row.pool == "L2" else nn.MaxPool2d(3, row.stride, 1)
        branches.append(nn.Sequential(pool, _ConvUnit(c_in, row.projection, 1)) if row.projection else pool)
        self.branches = nn.ModuleList(branches)
        self.out = row.one + row.three + row.five + (row.projection or c_in)

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat([branch(x) for branch in self.branches], 1)


class _MaxoutUnit(nn.Module):
    """Maxout over a feature map of one size; the map of a smaller or larger input is stretched to it."""

    def __init__(self, c_in: int, map_hw: tuple[int, int], row: Maxout):
        super().__init__()
        self.map_hw = map_hw
        self.pieces = row.pieces
        self.linear = nn.Linear(c_in * map_hw[0] * map_hw[1], row.out * row.pieces)

    def forward(self, x: Tensor) -> Tensor:
        if x.ndim == 4 and x.shape[2:] != self.map_hw:
            x = F.interpolate(x, self.map_hw, mode="bilinear", align_corners=False)
        return self.linear(x.flatten(1)).unflatten(1, (-1, self.pieces)).amax(2)


class FaceNet(nn.Module):
    """Map face crops to unit embeddings.

    Parameters
    ----------
    table : Table
        The rows to build.
    embedding_size : int
        Length of the embedding; the paper's default is 128 (section 5.3 compares 64 to 512).
    """

    def __init__(self, table: Table, embedding_size: int = EMBEDDING_SIZE):
        super().__init__()
        self.table = table
        self.embedding_size = embedding_size
        channels, (height, width) = 3, table.input_hw
        trunk: list[nn.Module] = []
        for row in table.rows:
            match row:
                case Conv():
                    trunk.append(_ConvUnit(channels, row.out, row.kernel, row.stride))
                    channels, stride = row.out, row.stride
                case MaxPool():
                    trunk.append(nn.MaxPool2d(3, 2, 1))
                    stride = 2
                case Inception():
                    unit = _InceptionUnit(channels, row)
                    trunk.append(unit)
                    channels, stride = unit.out, row.stride
                case AveragePool():
                    trunk.append(nn.AdaptiveAvgPool2d(1))
                    height, width, stride = 1, 1, 1
                case Maxout():
                    trunk.append(_MaxoutUnit(channels, (height, width), row))
                    channels, height, width, stride = row.out, 1, 1, 1
            height, width = -(-height // stride), -(-width // stride)  # 'same': rounds up
        self.trunk = nn.Sequential(*trunk)
        self.embedding = nn.Linear(channels * height * width, embedding_size)

    def forward(self, x: Tensor) -> Tensor:
        """Embed a batch.

        Parameters
        ----------
        x : Tensor, (n, 3, height, width) float, RGB as `engine.networks.pixels.normalised` scales it

        Returns
        -------
        Tensor, (n, embedding_size) float32, unit length
        """
        x = self.trunk(x)  # (n, c, h, w), or (n, c) behind a maxout row
        x = self.embedding(x.flatten(1))  # (n, embedding_size)
        return F.normalize(x.float(), dim=1)


def fold_norms(net: nn.Module) -> None:
    """Make a network compute with its batch norms' running statistics, folded into the convolutions, while it learns.

    Parameters keep their meaning, and all of them go on learning but the statistics; a step takes a sixth less time.
    """
    for unit in net.modules():
        if isinstance(unit, _ConvUnit):
            unit.norm_is_folded = True


def build(name: str, embedding_size: int = EMBEDDING_SIZE, input_hw: tuple[int, int] | None = None) -> FaceNet:
    """Build a network with freshly initialised weights.

    Parameters
    ----------
    name : str
        One of nn1, nn2, nn3, nn4, nns1, nns2; case does not matter.
    embedding_size : int
        Length of the embedding.
    input_hw : tuple of int or None
        Height and width of the input in pixels; None for the table's own. A network that ends in an average has
        the same weights for every input; one with fully connected rows has as many as its feature map needs.

    Raises
    ------
    KnownError
        If there is no network of that name.
    """
    table = table_of(name)
    return FaceNet(table if input_hw is None else replace(table, input_hw=input_hw), embedding_size)


def count_parameters(net: nn.Module) -> int:
    """Count the trainable parameters."""
    return sum(p.numel() for p in net.parameters())


def count_multiply_adds(net: FaceNet) -> int:
    """Count the multiply-adds of one forward pass on one face: the paper's "FLOPS".

    Convolutions and fully connected layers count; pooling, normalisation and activations do not, as in the
    paper's tables.
    """
    total = 0

    def tally(module: nn.Module, _inputs: object, output: Tensor) -> None:
        nonlocal total
        if isinstance(module, nn.Conv2d):
            total += output.shape[2] * output.shape[3] * module.weight.numel()
        elif isinstance(module, nn.Linear):
            total += module.weight.numel()

    hooks = [m.register_forward_hook(tally) for m in net.modules() if isinstance(m, nn.Conv2d | nn.Linear)]
    was_training = net.training
    try:
        with torch.no_grad():
            net.eval()(torch.zeros(1, 3, *net.table.input_hw, device=net.embedding.weight.device))
    finally:
        net.train(was_training)
        for hook in hooks:
            hook.remove()
    return total
