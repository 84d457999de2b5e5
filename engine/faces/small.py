"""Faces that are small in their photo: suspected at a coarse look at the whole, found at a closer one at those places.

What a network cannot make out at 6 or 10 pixels still warms it a little. Of 479 faces that CenterFace finds in natural
photos at twice the size only, 98 of 100 stood where it had a score of 0.05 or more before, at a fifth of all places.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import iou, nms, share_inside
from engine.faces.detector import BoxShape, Detector, Findings, Larger, SearchSettings
from engine.faces.turned import TurnedToo
from engine.faces.windows import MARGIN_PX, Cell, Window, around, cells_of, windows_over
from engine.records import FaceBox, Failure, Image

FAINT = 0.06
"""From this score on a place is worth a closer look, in a photo in which small faces are to be expected."""
FAINTEST = 0.03
"""From this score on the likeliest places of a photo are, in which nothing was found."""
_FAINT_BESIDE_PORTRAIT = 0.2
_WORTH_MENTIONING = 0.1
_WORTH_DECODING = 0.15  # together
_PORTRAIT_SHARE = 0.2  # of the photo's short side
_SMALL_PX, _TINY_PX = 24.0, 12.0  # as the network sees them: too small to be found surely, or to tell of their like
_LARGE_PX = 48.0
_INSIDE, _LARGER = 0.6, 3.0  # share of a box in a face so many times its area, of which it is a part then
_SAME_IOU = 0.3
_N_LIKELIEST = 3
_STRONG, _FAR_CLOSER = 0.2, 2.0  # a suspicion that no vain look dispels which is less than so many times closer
_FAR = 3  # cells from a small face to others, in a crowd; where there are but two or three, fewer
_CLOSER = 1.3  # times the size of the look before, at least
_SMALLEST_PX = 10.0  # so large the smallest face that is wanted is seen at the last
_LONG = 2.5  # sides: a panorama, of which no more would be seen than a thread


@dataclass(frozen=True)
class Effort:
    """What may be spent on a photo beyond the first look.

    Attributes
    ----------
    n_pixels : int
        Looked at closely.
    seconds : float
        Of the processor.
    """

    n_pixels: int = 16_000_000
    seconds: float = 20.0


@dataclass(frozen=True)
class SmallToo:
    """Find faces with another detector, and where it suspects small ones, in windows at larger sizes.

    Each size is twice the last, up to the photo's own. Where a window shows a small face, its surroundings are looked
    at as well, so that a crowd is found whole from a few of its faces. Large faces are those of the first look.

    Parameters
    ----------
    whole : function of a long side in pixels
        Makes what looks at whole photos, which tells of faces down to the score `FAINTEST`.
    near : function of a long side in pixels
        Makes what looks at windows of that size, without turning them, down to `FAINTEST` likewise.
    long_side_px, min_face_px : int
        As in `SearchSettings`.
    min_score : float
        Of a face that is found in a window.
    effort : Effort
    """

    whole: Callable[[int], TurnedToo]
    near: Callable[[int], Detector]
    long_side_px: int = 640
    min_face_px: int = 20
    min_score: float = 0.5
    effort: Effort = field(default_factory=Effort)

    @property
    def signature(self) -> str:
        """Name of the detector and every setting that changes its results."""
        return f"{self.whole(self.long_side_px).signature}:small-1"

    @property
    def box_shape(self) -> BoxShape:
        """How its boxes lie around faces."""
        return self.whole(self.long_side_px).box_shape

    def search_settings(self, signature: str) -> SearchSettings | None:
        """Return how a photo with this signature was searched, for small faces too or not."""
        return self.whole(self.long_side_px).search_settings(signature)

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image, in full-size pixels, best score first; no closer than the images show them."""
        return [self.search(image).faces for image in images]

    def search(
        self, image: Image, larger: Larger | None = None, clock: Callable[[], float] = time.thread_time
    ) -> Findings:
        """Find the faces of a photo, and tell whether there may be more of them.

        Parameters
        ----------
        image : Image
            The photo, decoded at `long_side_px` or more.
        larger : function of a long side in pixels, or None
            Decodes the photo anew; None where this image is all there is.
        clock : function
            Seconds.
        """
        side_px = self._first_side(image)
        whole = self.whole(side_px)
        found = whole.look.detect([image])[0]
        search = _Search(image, whole.complete(image, found), self, clock() + self.effort.seconds, clock)
        zoom = side_px / _long_side(image)
        suspects = search.suspects(found, zoom, at_first=True)
        for scale in self._scales(image, zoom):
            if not suspects:
                break
            if not search.see(scale, suspects, larger):
                search.may_hold_more |= _is_worth_mentioning(suspects)
                break
            found = search.look_at(suspects)
            is_near = search.image.scale < _FAR_CLOSER * zoom
            strong = [suspect for suspect in suspects if is_near and _STRONG <= suspect.score < self.min_score]
            suspects = search.suspects(found, search.image.scale) + search.unexplained(strong)
        return Findings(_merged(search.faces, zoom), search.image, search.may_hold_more)

    def _first_side(self, image: Image) -> int:
        """Return the long side at which a photo is looked at first: more of a long one, which would be a thread."""
        height, width = image.pixels.shape[:2]
        aspect = max(height, width) / min(height, width)
        side_px = min(round(self.long_side_px * max(1.0, aspect / _LONG)), max(self.long_side_px, height, width))
        return min(side_px, 2 * max(height, width))

    def _scales(self, image: Image, zoom: float) -> Iterator[float]:
        """Yield the shares of its full size at which a photo is looked at closely, each twice the last."""
        finest = min(1.0, _SMALLEST_PX / self.min_face_px)
        scale = image.scale
        while scale < _CLOSER * zoom and scale < 1.0:
            scale = min(1.0, 2 * scale)
        while scale >= _CLOSER * zoom:
            yield scale
            if scale >= finest:
                return
            scale = min(1.0, 2 * scale)


class _Search:
    """A photo that is being searched: the largest picture of it that there is, and what was found so far."""

    def __init__(
        self, image: Image, faces: list[FaceBox], how: SmallToo, until: float, clock: Callable[[], float]
    ) -> None:
        self.image = image
        self.faces = faces
        self.may_hold_more = False
        self._how = how
        self._until = until
        self._clock = clock
        self._n_pixels = how.effort.n_pixels

    def suspects(self, found: Sequence[FaceBox], zoom: float, *, at_first: bool = False) -> list[FaceBox]:
        """List what may be faces too small to be made out at this zoom, network pixels per full-size pixel."""
        sides = np.array([(face.box[2:] - face.box[:2]).max() for face in found]) * zoom
        scores = np.array([face.score for face in found])
        wanting = (sides < _SMALL_PX) & ((scores < self._how.min_score) | (sides < _TINY_PX))
        wanting[wanting] = ~self._are_explained([face for face, is_so in zip(found, wanting, strict=True) if is_so])
        faint = [face for face, is_so in zip(found, wanting, strict=True) if is_so]
        is_portrait = at_first and self._is_portrait(zoom)
        suspects = [face for face in faint if face.score >= (_FAINT_BESIDE_PORTRAIT if is_portrait else FAINT)]
        if is_portrait and not suspects:
            self.may_hold_more |= _is_worth_mentioning(faint)
        if at_first and not suspects and not self.faces:
            suspects = faint[:_N_LIKELIEST]
        return suspects

    def unexplained(self, suspects: Sequence[FaceBox]) -> list[FaceBox]:
        """List the suspects in whose place nothing was found."""
        known = self._are_explained(suspects)
        return [suspect for suspect, is_known in zip(suspects, known, strict=True) if not is_known]

    def see(self, scale: float, suspects: Sequence[FaceBox], larger: Larger | None) -> bool:
        """Take a picture at this share of the full size; return whether there is one, or it is worth the while."""
        if self.image.scale >= 0.9 * scale:
            return True
        if sum(face.score for face in suspects) < _WORTH_DECODING or larger is None:
            return False
        image = larger(math.ceil(scale * _long_side(self.image)))
        if isinstance(image, Failure) or image.scale < 0.9 * scale:
            self.may_hold_more = True
            return False
        self.image = image
        return True

    def look_at(self, suspects: Sequence[FaceBox]) -> list[FaceBox]:
        """Look at the suspects' surroundings, and on from there as long as there are small faces: all that is found."""
        height, width = self.image.pixels.shape[:2]
        looked: set[Cell] = set()
        found: list[FaceBox] = []
        n_small = 0
        cells = cells_of(_centres(suspects) * self.image.scale, height, width)
        while cells:
            new: list[FaceBox] = []
            for window in windows_over(cells, height, width):
                if self._n_pixels < window.n_pixels or self._clock() > self._until:
                    self.may_hold_more = True
                    break
                self._n_pixels -= window.n_pixels
                new += self._look(window)
            found += new
            looked |= cells
            sure = self._accept(new)
            if self.may_hold_more:
                break
            small = [face for face in sure if (face.box[2:] - face.box[:2]).max() * self.image.scale < _SMALL_PX]
            n_small += len(small)
            cells = cells_of(_centres(small) * self.image.scale, height, width)
            cells = around(cells, height, width, min(n_small - 1, _FAR)) - looked if cells else cells
        return found

    def _look(self, window: Window) -> list[FaceBox]:
        """Find what is in a window, whole and no larger than the overlap of two."""
        pixels = np.ascontiguousarray(self.image.pixels[window.top : window.bottom, window.left : window.right])
        scale, info = self.image.scale, self.image.info
        size = {"width_px": round(pixels.shape[1] / scale), "height_px": round(pixels.shape[0] / scale)}
        detector = self._how.near(max(pixels.shape[:2]))
        found = detector.detect([Image(pixels, scale, replace(info, **size))])[0]
        if not found:
            return []
        origin = np.array([window.left, window.top], np.float32) / np.float32(scale)
        moved = [FaceBox(face.box + np.tile(origin, 2), face.landmarks + origin, face.score) for face in found]
        boxes = np.stack([face.box for face in moved]) * scale
        whole = ~window.cuts(boxes, *self.image.pixels.shape[:2])
        whole &= (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= 2 * MARGIN_PX
        return [face for face, is_whole in zip(moved, whole, strict=True) if is_whole]

    def _accept(self, found: Sequence[FaceBox]) -> list[FaceBox]:
        """Keep the sure ones that are no part of a face that is known; return those that were not known."""
        sure = [face for face in found if face.score >= self._how.min_score]
        sure = [sure[at] for at in nms(_boxes(sure), np.array([face.score for face in sure]))] if sure else []
        new = [face for face, is_known in zip(sure, self._are_explained(sure), strict=True) if not is_known]
        parts = _are_parts(_boxes(sure), _boxes(self.faces))
        self.faces = self.faces + [face for face, is_part in zip(sure, parts, strict=True) if not is_part]
        return new

    def _are_explained(self, found: Sequence[FaceBox]) -> NDArray[np.bool_]:
        """Whether places are those of faces that are found already, or parts of them; tiny faces explain nothing."""
        boxes, faces = _boxes(found), _boxes(self.faces)
        if not len(boxes) or not len(faces):
            return np.zeros(len(boxes), bool)
        scores = np.array([face.score for face in found])
        known = (iou(boxes, faces).max(axis=1) >= _SAME_IOU) & (scores < self._how.min_score)
        return known | _are_parts(boxes, faces)

    def _is_portrait(self, zoom: float) -> bool:
        """Whether somebody stands before the camera, and nobody small was found behind them."""
        sides = [float((face.box[2:] - face.box[:2]).max()) for face in self.faces]
        if not sides or min(sides) * zoom < _SMALL_PX:
            return False
        return max(sides) >= _PORTRAIT_SHARE * min(self.image.info.width_px, self.image.info.height_px)


def _merged(faces: list[FaceBox], zoom: float) -> list[FaceBox]:
    """Keep the best find of each face; of a large one that of the first look, at this zoom."""
    if not faces:
        return []
    boxes = _boxes(faces)
    large = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) * zoom >= _LARGE_PX
    kept = nms(boxes, np.array([face.score for face in faces]) + large)
    return sorted((faces[at] for at in kept), key=lambda face: -face.score)


def _are_parts(boxes: NDArray[np.float32], faces: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Whether boxes lie in much larger faces: an eye, a pattern on a hat."""
    if not len(boxes) or not len(faces):
        return np.zeros(len(boxes), bool)
    areas, of_faces = ((those[:, 2:] - those[:, :2]).prod(axis=1) for those in (boxes, faces))
    inside = (share_inside(boxes, faces) >= _INSIDE) & (of_faces[None] >= _LARGER * areas[:, None])
    return np.asarray(inside.any(axis=1))


def _is_worth_mentioning(suspects: Sequence[FaceBox]) -> bool:
    return any(face.score >= _WORTH_MENTIONING for face in suspects)


def _boxes(faces: Sequence[FaceBox]) -> NDArray[np.float32]:
    return np.array([face.box for face in faces], np.float32).reshape(-1, 4)


def _centres(faces: Sequence[FaceBox]) -> NDArray[np.floating]:
    boxes = _boxes(faces)
    return (boxes[:, :2] + boxes[:, 2:]) / 2


def _long_side(image: Image) -> int:
    return max(image.info.width_px, image.info.height_px)
