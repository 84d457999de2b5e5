"""The detector in torch, as its table says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.detection.table import OUTPUTS, STRIDES_PX, TABLE, Conv, DetectorTable

_RARE_LOGIT = -4.5  # where every cell's score begins: faces are rare


class ConvNorm(nn.Module):
    """A convolution without bias, batch norm and, but for `linear` ones, ReLU."""

    def __init__(
        self, channels: int, out: int, kernel: int, stride: int = 1, groups: int = 1, skip: bool = False
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, out, kernel, stride, kernel // 2, groups=groups, bias=False)
        self.norm = nn.BatchNorm2d(out)
        self.skip = skip

    def forward(self, x: Tensor) -> Tensor:
        """Compute (n, out, h, w)."""
        y = self.norm(self.conv(x))
        return F.relu(x + y if self.skip else y)


class Separable(nn.Sequential):
    """A depthwise 3x3 convolution and a 1x1."""

    def __init__(self, channels: int) -> None:
        super().__init__(ConvNorm(channels, channels, 3, groups=channels), ConvNorm(channels, channels, 1))


def _rows(channels: int, rows: Sequence[Conv]) -> tuple[nn.Sequential, int]:
    made = []
    for row in rows:
        made.append(ConvNorm(channels, row.out, 3, row.stride, skip=row.skip))
        channels = row.out
    return nn.Sequential(*made), channels


class DetectorNet(nn.Module):
    """The detector's network.

    Parameters
    ----------
    table : DetectorTable
    """

    def __init__(self, table: DetectorTable = TABLE) -> None:
        super().__init__()
        self.table = table
        self.stem, channels = _rows(3, table.stem)
        stages, laterals = [], []
        for rows in table.stages:
            stage, channels = _rows(channels, rows)
            stages.append(stage)
            laterals.append(ConvNorm(channels, table.neck, 1))
        self.stages, self.laterals = nn.ModuleList(stages), nn.ModuleList(laterals)
        self.smooth = nn.ModuleList(Separable(table.neck) for _ in STRIDES_PX)
        self.towers = nn.ModuleList(Separable(table.neck) for _ in STRIDES_PX)
        self.heads = nn.ModuleList(nn.Conv2d(table.neck, OUTPUTS, 1) for _ in STRIDES_PX)
        for head in self.heads:
            nn.init.normal_(head.weight, std=0.01)  # type: ignore[arg-type]
            nn.init.zeros_(head.bias)  # type: ignore[arg-type]
            head.bias.data[0] = _RARE_LOGIT  # type: ignore[operator]

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """Compute the maps.

        Parameters
        ----------
        pixels : (n, 3, h, w) float
            RGB in [0, 255]; sides divide by 32.

        Returns
        -------
        list of (n, 15, h / stride, w / stride)
            For strides 8, 16 and 32; see `OUTPUTS`.
        """
        x = self.stem(pixels / 255.0)
        maps = []
        for stage, lateral in zip(self.stages, self.laterals, strict=True):
            x = stage(x)
            maps.append(lateral(x))
        for finer in range(len(maps) - 2, -1, -1):
            maps[finer] = maps[finer] + F.interpolate(maps[finer + 1], scale_factor=2.0, mode="nearest")
        return [
            head(tower(smooth(x)))
            for x, smooth, tower, head in zip(maps, self.smooth, self.towers, self.heads, strict=True)
        ]


def flattened(maps: Sequence[Tensor]) -> Tensor:
    """Return the maps' cells one after the other, finest map first: (n, cells, 15) float32."""
    return torch.cat([x.flatten(2).transpose(1, 2) for x in maps], dim=1).float()


@lru_cache(maxsize=16)
def cells(height: int, width: int) -> Tensor:
    """Return the centres and strides of the cells in the order of `flattened`: (cells, 3) float32, x, y, stride."""
    parts = []
    for stride in STRIDES_PX:
        y, x = torch.meshgrid(
            (torch.arange(height // stride) + 0.5) * stride,
            (torch.arange(width // stride) + 0.5) * stride,
            indexing="ij",
        )
        parts.append(torch.stack([x, y, torch.full_like(x, stride)], dim=-1).reshape(-1, 3))
    return torch.cat(parts).float()


def decoded(values: Tensor, at: Tensor) -> tuple[Tensor, Tensor]:
    """Turn cells' outputs into boxes and landmarks.

    Parameters
    ----------
    values : (n, 15)
    at : (n, 3)
        Their rows of `cells`.

    Returns
    -------
    boxes : (n, 4), x0 y0 x1 y1
    landmarks : (n, 5, 2)
    """
    centre, stride = at[:, :2], at[:, 2:]
    middle = centre + values[:, 1:3] * stride
    half = values[:, 3:5].clamp(max=6.0).exp() * stride / 2
    landmarks = centre[:, None] + values[:, 5:].reshape(-1, 5, 2) * stride[:, None]
    return torch.cat([middle - half, middle + half], dim=1), landmarks
