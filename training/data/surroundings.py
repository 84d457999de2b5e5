"""Tell faces with real surroundings from smeared ones, and lend those the surroundings of others."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.data.candidates import striped_sides
from training.data.faces import STORED_PX
from training.data.joined_pixels import Pixels

_CHUNK = 512
_MIDDLE = (64.0, 74.0)
"""Centre of the lent face, x y: between brow and chin of the template, in stored pixels."""
_RADII = ((30.0, 37.0), (38.0, 46.0))
_SOFTNESS = (8.0, 18.0)  # the larger, the sharper the seam


def have_surroundings(pixels: Pixels) -> NDArray[np.bool_]:
    """Return which crops have hair and background around the face rather than stripes: (n,) bool.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8
    """
    real = np.empty(len(pixels), bool)
    for start in range(0, len(pixels), _CHUNK):
        chunk = pixels[start : start + _CHUNK]
        real[start : start + len(chunk)] = [not striped_sides(crop).any() for crop in chunk]
    return real


def lend_surroundings(pixels: Tensor, real: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Put the inner face of some smeared crops into the surroundings of real ones of the batch, through a soft mask.

    The surroundings take on half of the difference in colour. Whose face it is then the live teacher says.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8
    real : (n,) bool
    share : float
        Of the smeared crops.
    generator : torch.Generator

    Returns
    -------
    (n, 128, 128, 3) uint8
        The same tensor where nothing is to be lent.
    """
    chosen = torch.nonzero(~real & (torch.rand(len(real), generator=generator) < share)).flatten()
    lenders = torch.nonzero(real).flatten()
    if not len(chosen) or not len(lenders):
        return pixels
    mask = _masks(len(chosen), generator)[..., None]  # (k, 128, 128, 1)
    face = pixels[chosen].float()
    around = pixels[lenders[torch.randint(len(lenders), (len(chosen),), generator=generator)]].float()
    difference = ((face - around) * mask).sum((1, 2), keepdim=True) / mask.sum((1, 2), keepdim=True)
    lent = torch.lerp(around + 0.5 * difference, face, mask)
    out = pixels.clone()
    out[chosen] = lent.clamp(0, 255).round().to(torch.uint8)
    return out


def _masks(n: int, generator: torch.Generator) -> Tensor:
    """Draw soft ellipses around the inner face: (n, 128, 128) in [0, 1]."""

    def between(low: float, high: float) -> Tensor:
        return (low + (high - low) * torch.rand(n, generator=generator)).view(n, 1, 1)

    x, y = torch.arange(STORED_PX) + 0.5, (torch.arange(STORED_PX) + 0.5)[:, None]
    aside = (x - _MIDDLE[0] - torch.randn(n, 1, 1, generator=generator)) / between(*_RADII[0])
    above = (y - _MIDDLE[1] - 1.5 * torch.randn(n, 1, 1, generator=generator)) / between(*_RADII[1])
    return torch.sigmoid((1 - torch.hypot(aside, above)) * between(*_SOFTNESS))
