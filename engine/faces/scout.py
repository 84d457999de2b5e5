"""A quick detector that is sent where the careful one saw next to nothing, but not nothing.

What warms Kith's own detector hardly ever leaves CenterFace cold: in sixty natural photos, 187 of 198 finds below 24 px
to which the first gives 0.2 or more lie where the second gives something 0.03 or more. So most of a photo need not be
looked at twice where people stand near.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.faces.detector import Detector
from engine.faces.network_input import resized
from engine.faces.windows import cells_of, look_at_part, windows_over
from engine.records import FaceBox, Image

_MOST_SHARE = 0.8  # of the photo: windows overlap, and each costs a call


@dataclass(frozen=True)
class Scout:
    """Suspects small faces around places that it is sent to.

    Parameters
    ----------
    look : function of a long side in pixels
        Makes a detector, which tells of faint finds too.
    """

    look: Callable[[int], Detector]

    def signature(self, side_px: int) -> str:
        """Name of the detector and every setting that changes its results."""
        return self.look(side_px).signature

    def suspects(self, image: Image, side_px: int, places: Sequence[FaceBox]) -> list[FaceBox]:
        """Find what may be faces around some places, in full-size pixels.

        Parameters
        ----------
        image : Image
        side_px : int
            Long side at which it is looked at; in windows of that picture, or whole if they would be most of it.
        places : sequence of FaceBox
            What else was seen there.
        """
        small = resized(image, side_px)
        height, width = small.height_px, small.width_px
        corners = np.array([face.box for face in places], np.float32).reshape(-1, 2, 2)
        cells = cells_of(corners.mean(axis=1) * small.scale, height, width)
        windows = windows_over(cells, height, width)
        if sum(window.n_pixels for window in windows) >= _MOST_SHARE * height * width:
            return self.look(side_px).detect([image])[0]
        return [face for window in windows for face in look_at_part(small, window, self.look)]
