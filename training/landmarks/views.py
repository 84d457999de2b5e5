"""Show faces as a scan would first cut them: a little turned, moved and scaled, in any light, sharp or not."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.faces.landmarks import INPUT_PX, MIRRORED_POINTS, SPAN_PX
from training.landmarks.faces import STORED_PX, STORED_SPAN_PX


@dataclass(frozen=True)
class LandmarkViews:
    """How faces are shown; standard deviations, and shares of the faces.

    Attributes
    ----------
    turn_rad, log_scale, shift_px : float
        Of the first landmarks' error; the shift in pixels of the 112-pixel template.
    wild_share, wild_times : float
        How many of them are so many times as far off.
    small_share : float
        Of the batch, shown with `small_px` pixels only.
    gray_share, noise_share : float
    """

    turn_rad: float = 0.07
    log_scale: float = 0.06
    shift_px: float = 3.0
    wild_share: float = 0.15
    wild_times: float = 2.5
    small_share: float = 0.35
    small_px: tuple[int, int] = (12, 40)
    gray_share: float = 0.12
    noise_share: float = 0.3


def halved(crops: Tensor) -> Tensor:
    """Make crops half as large, as the filter does that cuts them: (n, s, s, 3) uint8 to (n, 3, s / 2, s / 2) uint8."""
    parts = [F.avg_pool2d(part.permute(0, 3, 1, 2).float(), 2).round().to(torch.uint8) for part in crops.split(256)]
    return torch.cat(parts)


def shown(
    crops: Tensor, landmarks: Tensor, views: LandmarkViews | None, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Make the network's input.

    Parameters
    ----------
    crops : (n, 3, STORED_PX / 2, STORED_PX / 2) uint8
        As `halved` makes them.
    landmarks : (n, 5, 2) float32
        In the pixels of the stored crops.
    views : LandmarkViews or None
        None: only placed otherwise, by the errors of `LandmarkViews()`.
    generator : torch.Generator

    Returns
    -------
    pixels : (n, 3, INPUT_PX, INPUT_PX) float32 in [0, 255]
    landmarks : (n, 5, 2) float32, pixels of that
    """
    given = views or LandmarkViews()
    to_stored, start = _placed(len(crops), given, generator)
    at = torch.arange(INPUT_PX) + 0.5 - INPUT_PX / 2
    y, x = torch.meshgrid(at, at, indexing="ij")
    seen_at = torch.stack([x, y], dim=-1).reshape(1, -1, 2) @ to_stored.mT + start[:, None]
    grid = (seen_at / STORED_PX * 2 - 1).unflatten(1, (INPUT_PX, INPUT_PX))
    pixels = F.grid_sample(crops.float(), grid, mode="bilinear", padding_mode="border", align_corners=False)
    points = (landmarks - start[:, None]) @ torch.linalg.inv(to_stored).mT + INPUT_PX / 2
    return (pixels, points) if views is None else _changed(pixels, points, views, generator)


def _placed(n: int, views: LandmarkViews, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Draw maps from the input's pixels, counted from its middle, to the stored crop's: (n, 2, 2) and (n, 2)."""
    far = torch.where(_drawn(n, generator, views.wild_share), views.wild_times, 1.0)
    turn = torch.randn(n, generator=generator) * views.turn_rad * far
    stored_zoom = STORED_PX / STORED_SPAN_PX
    zoom = torch.exp(torch.randn(n, generator=generator) * views.log_scale * far) * stored_zoom * SPAN_PX / INPUT_PX
    cos, sin = torch.cos(turn) * zoom, torch.sin(turn) * zoom
    shift = torch.randn(n, 2, generator=generator) * (views.shift_px * stored_zoom * far)[:, None]
    return torch.stack([cos, -sin, sin, cos], dim=1).unflatten(1, (2, 2)), STORED_PX / 2 + shift


def _drawn(n: int, generator: torch.Generator, share: float) -> Tensor:
    return torch.rand(n, generator=generator) < share


def _changed(pixels: Tensor, points: Tensor, views: LandmarkViews, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    n = len(pixels)
    is_mirrored = _drawn(n, generator, 0.5)
    pixels = torch.where(is_mirrored[:, None, None, None], pixels.flip(3), pixels)
    across = (points * torch.tensor([-1.0, 1.0]) + torch.tensor([float(INPUT_PX), 0.0]))[:, list(MIRRORED_POINTS)]
    points = torch.where(is_mirrored[:, None, None], across, points)
    is_small = _drawn(n, generator, views.small_share)
    if is_small.any():
        side = int(torch.randint(*views.small_px, (1,), generator=generator))
        small = F.interpolate(pixels[is_small], size=(side, side), mode="area")
        pixels[is_small] = F.interpolate(small, size=pixels.shape[2:], mode="bilinear", align_corners=False)
    gain = 0.75 + 0.5 * torch.rand(n, 1, 1, 1, generator=generator)
    tint = 1 + 0.1 * torch.randn(n, 3, 1, 1, generator=generator)
    pixels = pixels * gain * tint + 50 * (torch.rand(n, 1, 1, 1, generator=generator) - 0.5)
    is_gray = _drawn(n, generator, views.gray_share)
    pixels = torch.where(is_gray[:, None, None, None], pixels.mean(1, keepdim=True), pixels)
    is_noisy = _drawn(n, generator, views.noise_share)[:, None, None, None]
    pixels = pixels + 8 * torch.randn(pixels.shape, generator=generator) * is_noisy
    return pixels.clamp(0, 255), points
