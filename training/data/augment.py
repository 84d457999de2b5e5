"""Distort face crops as real photos do: shifted, turned, dark, blurred, small, compressed, half hidden."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image as PillowImage
from torch import Tensor

from engine.networks.pixels import normalised
from training.data.augmentation import Augmentation


def to_input(pixels: Tensor, input_hw: tuple[int, int], pixels_per_template_px: float) -> Tensor:
    """Cut the network's input out of stored crops, undistorted, by bicubic sampling as `engine.faces.align` does it.

    Parameters
    ----------
    pixels : (n, 128, 128, 3) uint8
    input_hw : height, width of the network's input
    pixels_per_template_px : zoom from the 112-pixel template to the input

    Returns
    -------
    (n, 3, height, width) float32 in [0, 255]
    """
    n = len(pixels)
    identity = torch.zeros(n)
    still = torch.zeros(n, 2)
    return _warp(
        pixels, input_hw, pixels_per_template_px, torch.ones(n), identity, still, identity > 1, "bicubic"
    ).clamp_(0, 255)


def _warp(
    pixels: Tensor,
    input_hw: tuple[int, int],
    zoom: float,
    scale: Tensor,
    angle: Tensor,
    shift: Tensor,
    flip: Tensor,
    mode: str,
    placement: Tensor | None = None,
) -> Tensor:
    """Sample (n, 3, height, width) around the centre of the stored crops, or of where the faces lie in them, by one
    affine map a face.
    """
    side = pixels.shape[1]
    height, width = input_hw
    half_w, half_h = width / (zoom * side), height / (zoom * side)  # half extents in units of half the stored side
    cos, sin = torch.cos(angle) / scale, torch.sin(angle) / scale
    mirror = 1.0 - 2.0 * flip.float()
    row_x = torch.stack([mirror * cos * half_w, -sin * half_h, shift[:, 0] * 2 / side], 1)
    row_y = torch.stack([mirror * sin * half_w, cos * half_h, shift[:, 1] * 2 / side], 1)
    theta = torch.stack([row_x, row_y], 1)
    if placement is not None:
        theta = _onto(placement, theta, side)
    grid = F.affine_grid(theta, [len(pixels), 3, height, width], align_corners=False)
    source = pixels.permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)
    return F.grid_sample(source, grid, mode=mode, padding_mode="border", align_corners=False)


def _onto(placement: Tensor, theta: Tensor, side: int) -> Tensor:
    """Put maps in stored pixels behind maps in units of half the side around the middle: (n, 2, 3) each."""
    turn, middle = placement[:, :, :2], side / 2
    shift = (turn.sum(2) * middle + placement[:, :, 2] - middle) / middle
    placed = turn @ theta
    placed[:, :, 2] += shift
    return placed


def _recompress(face: np.ndarray, quality: int) -> np.ndarray:
    buffer = io.BytesIO()
    PillowImage.fromarray(face).save(buffer, "JPEG", quality=quality)
    return np.asarray(PillowImage.open(buffer))


class Augmenter:
    """Distort batches of stored crops into network inputs.

    Parameters
    ----------
    input_hw : tuple of int
        Height and width of the network's input.
    zoom : float
        Input pixels per pixel of the 112-pixel template.
    settings : Augmentation
    """

    def __init__(self, input_hw: tuple[int, int], zoom: float, settings: Augmentation):
        self.input_hw = input_hw
        self.zoom = zoom
        self.settings = settings
        self._threads = ThreadPoolExecutor(2)

    def __call__(self, pixels: Tensor, generator: torch.Generator, placement: Tensor | None = None) -> Tensor:
        """Distort one batch.

        Parameters
        ----------
        pixels : (n, 128, 128, 3) uint8
        generator : torch.Generator
            All randomness comes from here.
        placement : (n, 2, 3) float32, or None
            Where faces lie in their crops, as `training.data.placement` finds it; None where they were aligned.

        Returns
        -------
        (n, 3, height, width) float32, scaled to [-1, 1] as the networks expect
        """
        s, n = self.settings, len(pixels)

        def uniform(*shape: int) -> Tensor:
            return torch.rand(*shape, generator=generator) * 2 - 1

        x = _warp(
            pixels,
            self.input_hw,
            self.zoom,
            1 + s.scale * uniform(n),
            uniform(n) * math.radians(s.rotation_deg),
            uniform(n, 2) * s.shift_px,
            torch.rand(n, generator=generator) < 0.5,
            "bicubic" if torch.rand(1, generator=generator) < s.sharp_share else "bilinear",
            placement,
        )
        x = self._recolour(x, uniform, generator)
        x = self._shrink(x, generator)
        x = self._sharpen(x, generator)
        x = self._occlude(x, generator)
        x = self._add_noise(x, generator)
        x = self._compress(x.clamp_(0, 255), generator)
        return normalised(x)

    def _recolour(self, x: Tensor, uniform: Callable[..., Tensor], generator: torch.Generator) -> Tensor:
        s, n = self.settings, len(x)
        gray = (x * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
        saturation = 1 + s.saturation * uniform(n)
        saturation[torch.rand(n, generator=generator) < s.gray_share] = 0.0
        saturation = saturation.view(n, 1, 1, 1)
        contrast = (1 + s.contrast * uniform(n)).view(n, 1, 1, 1)
        gain = (1 + s.brightness * uniform(n)).view(n, 1, 1, 1) * (1 + s.tint * uniform(n, 3, 1, 1))
        mean = gray.mean((2, 3), keepdim=True)
        # gain * (contrast * (gray + saturation * (x - gray) - mean) + mean), in as few passes as possible
        return (
            x.mul_(saturation * contrast * gain)
            + gray * ((1 - saturation) * contrast * gain)
            + mean * (1 - contrast) * gain
        )

    def _shrink(self, x: Tensor, generator: torch.Generator) -> Tensor:
        s = self.settings
        chosen = torch.randperm(len(x), generator=generator)[: round(len(x) * s.small_share)]
        height, width = self.input_hw
        for part in chosen.chunk(8):
            # more small ones than large ones: uniform in the logarithm
            low, high = map(math.log, s.small_px)
            w = round(math.exp(low + (high - low) * torch.rand(1, generator=generator).item()))
            small = F.interpolate(x[part], (round(w * height / width), w), mode="bilinear", antialias=True)
            x[part] = F.interpolate(small, self.input_hw, mode="bilinear")
        return x

    def _sharpen(self, x: Tensor, generator: torch.Generator) -> Tensor:
        s = self.settings
        chosen = torch.randperm(len(x), generator=generator)[: round(len(x) * s.crisp_share)]
        if len(chosen):
            faces = x[chosen]
            soft = F.avg_pool2d(F.pad(faces, (1, 1, 1, 1), "replicate"), 3, 1)
            x[chosen] = faces + (faces - soft) * s.crispness * torch.rand(len(chosen), 1, 1, 1, generator=generator)
        return x

    def _occlude(self, x: Tensor, generator: torch.Generator) -> Tensor:
        height, width = self.input_hw
        for i in torch.randperm(len(x), generator=generator)[: round(len(x) * self.settings.erase_share)].tolist():
            a, b, top, left, shade = torch.rand(5, generator=generator).tolist()
            h, w = int(height * (0.1 + 0.3 * a)), int(width * (0.1 + 0.3 * b))
            y0, x0 = int((height - h) * top), int((width - w) * left)
            x[i, :, y0 : y0 + h, x0 : x0 + w] = 255 * shade
        return x

    def _add_noise(self, x: Tensor, generator: torch.Generator) -> Tensor:
        s = self.settings
        chosen = torch.randperm(len(x), generator=generator)[: round(len(x) * s.noise_share)]
        noise = torch.randn(len(chosen), *x.shape[1:], generator=generator)
        x[chosen] += noise * (s.noise_std * torch.rand(len(chosen), 1, 1, 1, generator=generator))
        return x

    def _compress(self, x: Tensor, generator: torch.Generator) -> Tensor:
        s = self.settings
        chosen = torch.randperm(len(x), generator=generator)[: round(len(x) * s.jpeg_share)]
        qualities = torch.randint(s.jpeg_quality[0], s.jpeg_quality[1] + 1, (len(chosen),), generator=generator)
        faces = x[chosen].permute(0, 2, 3, 1).round().to(torch.uint8).contiguous().numpy()
        done = list(self._threads.map(_recompress, faces, qualities.tolist()))
        if done:
            x[chosen] = torch.from_numpy(np.stack(done)).permute(0, 3, 1, 2).float()
        return x


@lru_cache(maxsize=4)
def augmenter(input_hw: tuple[int, int], zoom: float, settings: Augmentation) -> Augmenter:
    """Return the augmenter of these settings, made once: an input may grow in the midst of a run."""
    return Augmenter(input_hw, zoom, settings)
