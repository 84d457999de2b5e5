"""What CenterFace says of one face's landmarks when it is shown the face larger and smaller, and in the mirror."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.faces.centerface import decode_heads
from engine.faces.centerface_model import load_session, open_session
from engine.faces.landmarks import MIRRORED_POINTS
from engine.records import FaceBox

Doubles = NDArray[np.float64]

SIDES_PX = (64, 96, 128)
"""Sides of the face as the network sees it: where CenterFace places landmarks best."""
_WINDOW = 2.4  # times the face
_MULTIPLE_PX = 32
_LEAST_SCORE = 0.2
_ASIDE = 0.35  # of the face's side: farther from the middle it is another face


class Looks:
    """CenterFace, asked about one face at a time.

    Parameters
    ----------
    whole : bytes or None
        The network that is asked; None for the bundled one, which is narrowed and places landmarks less well.
    """

    def __init__(self, whole: bytes | None = None) -> None:
        self._session: Any = load_session(1) if whole is None else open_session(whole, 1)

    def at(self, picture: PillowImage.Image, face: FaceBox, side_px: int) -> list[Doubles]:
        """Look at a face and at its mirror image.

        Parameters
        ----------
        picture : PIL.Image.Image, RGB
            The photo, to whose pixels the face refers.
        face : FaceBox
        side_px : int
            Side of the face as it is shown.

        Returns
        -------
        list of (5, 2) float64
            Landmarks in the photo's pixels; none for a look that did not find the face.
        """
        x0, y0, x1, y1 = (float(v) for v in face.box)
        zoom = side_px / ((x1 - x0 + y1 - y0) / 2)
        n = round(_WINDOW * side_px / _MULTIPLE_PX) * _MULTIPLE_PX
        start = np.array([(x0 + x1) / 2, (y0 + y1) / 2]) - n / 2 / zoom
        shown = picture
        if zoom < 0.5:  # so that no pixels are passed over
            factor = int(1 / zoom)
            shown, start, zoom = picture.reduce(factor), start / factor, zoom * factor
        else:
            factor = 1
        extent = (*start.tolist(), *(start + n / zoom).tolist())
        window = shown.transform((n, n), PillowImage.Transform.EXTENT, extent, PillowImage.Resampling.BICUBIC)
        planes = np.asarray(window, np.float32).transpose(2, 0, 1)[None]
        found = (self._find(np.ascontiguousarray(planes)), self._find(np.ascontiguousarray(planes[..., ::-1])))
        plain, mirrored = (None if points is None else points for points in found)
        told = [] if plain is None else [plain]
        if mirrored is not None:
            told.append(mirrored[list(MIRRORED_POINTS)] * (-1, 1) + (n, 0))
        return [(points / zoom + start) * factor for points in told]

    def _find(self, planes: NDArray[np.float32]) -> Doubles | None:
        heads = self._session.run(["537", "538", "539", "540"], {"input.1": planes})
        heat, scale, offset, relative = (head[0] for head in heads)
        boxes, landmarks, scores = decode_heads(heat, scale, offset, relative, _LEAST_SCORE)
        middle, side = planes.shape[2] / 2, planes.shape[2] / _WINDOW
        aside = np.abs((boxes[:, :2] + boxes[:, 2:]) / 2 - middle).max(axis=1, initial=0) / side
        scores = np.where(aside <= _ASIDE, scores, -1.0)
        best = int(scores.argmax()) if len(scores) else -1
        return landmarks[best] if best >= 0 and scores[best] > 0 else None
