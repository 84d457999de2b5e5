"""How strongly face crops are distorted in training; without torch, since configurations hold it."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Augmentation:
    """How strong each distortion is; shares are probabilities per face."""

    scale: float = 0.05  # +- share of the size
    rotation_deg: float = 5.0  # +-
    shift_px: float = 2.5  # +-, in template pixels
    sharp_share: float = 0.5  # of the batches: sampled bicubically as `engine.faces.align` does, the others bilinearly
    brightness: float = 0.2  # +- share
    contrast: float = 0.2  # +- share
    saturation: float = 0.3  # +- share
    tint: float = 0.04  # +- share per channel
    gray_share: float = 0.05
    small_share: float = 0.12  # shrunk to small_px, then enlarged again
    small_px: tuple[int, int] = (28, 90)  # width in pixels that is left
    crisp_share: float = 0.15  # sharpened: most training faces are softer than those of large photos
    crispness: float = 1.0  # share of the difference to the blurred face that is added, at most
    jpeg_share: float = 0.05
    jpeg_quality: tuple[int, int] = (12, 70)
    erase_share: float = 0.05
    noise_share: float = 0.05
    noise_std: float = 12.0  # grey levels

    def with_jitter(self, factor: float) -> Augmentation:
        """Return the same with shifts, turns and sizes times `factor`."""
        return replace(
            self,
            scale=self.scale * factor,
            rotation_deg=self.rotation_deg * factor,
            shift_px=self.shift_px * factor,
        )
