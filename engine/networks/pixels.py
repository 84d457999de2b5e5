"""How the networks take colours: from bytes to about [-1, 1]."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

MEAN, SCALE = 127.5, 128.0


def normalised(pixels: Tensor) -> Tensor:
    """Scale colours as every network here takes them, and the teacher too: [0, 255] -> [-1, 1], of the same shape."""
    return (pixels - MEAN) / SCALE
