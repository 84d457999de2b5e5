"""One photo that is searched for small faces: the windows in which suspects are looked at, and what was found."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import iou, nms, share_inside
from engine.faces.detector import Detector, Larger
from engine.faces.windows import MARGIN_PX, Cell, around, cells_of, look_at_part, windows_over
from engine.records import FaceBox, Failure, Image

FAINT = 0.045
"""From this score on a place is worth a closer look, in a photo in which small faces are to be expected."""
FAINTEST = 0.0225
"""From this score on the likeliest places of a photo are, in which nothing was found."""
_FAINT_NEARER = (10.0, 12.0, 16.0), (0.045, 0.08, 0.12)  # px: at closer looks larger faces warm the network more
_FAINT_BESIDE_PORTRAIT = 0.2
_WORTH_DECODING = 0.15  # together
_PORTRAIT_SHARE = 0.2  # of the photo's short side
_SMALL_PX, _TINY_PX = 24.0, 12.0  # as the network sees them: too small to be found surely, or to tell of their like
_LARGE_PX = 48.0
_INSIDE, _LARGER = 0.6, 3.0  # share of a box in a face so many times its area, of which it is a part then
_SAME_IOU = 0.3
_N_LIKELIEST = 3
_STRONG, _FAR_CLOSER = 0.2, 2.0  # a suspicion that no vain look dispels which is less than so many times closer
_FAR = 3  # cells from a small face to others, in a crowd; where there are but two or three, fewer
_MAYBE = 0.25  # from this score on a face that is no longer small deserves a closer look
_DOUBTFUL = 0.4  # from this score on a thorough search may take it for a face
_DOUBTFUL_PX = 96.0  # a larger one it sees no better


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

    n_pixels: int = 24_000_000
    seconds: float = 20.0


class SmallSearch:
    """A photo that is being searched: the largest picture of it that there is, and what was found so far.

    Parameters
    ----------
    image : Image
    faces : list of FaceBox
        Those of the look at the whole.
    near : function of a long side in pixels
        Makes what looks at windows of that size.
    min_score : float
        Of a face.
    effort : Effort
    clock : function
        Seconds.
    """

    def __init__(
        self,
        image: Image,
        faces: list[FaceBox],
        near: Callable[[int], Detector],
        min_score: float,
        effort: Effort,
        clock: Callable[[], float],
    ) -> None:
        self.image = image
        self.faces = faces
        self.may_hold_more = False
        self._near = near
        self._min_score = min_score
        self._until = clock() + effort.seconds
        self._clock = clock
        self._n_pixels = effort.n_pixels
        self._doubts: list[FaceBox] = []

    def first_suspects(self, found: Sequence[FaceBox], zoom: float) -> list[FaceBox]:
        """List what may be faces that a look at the whole does not make out: too small ones, and doubtful ones.

        Parameters
        ----------
        found : sequence of FaceBox
            Best score first.
        zoom : float
            Network pixels per full-size pixel.
        """
        small, _ = self._too_small(found, zoom)
        least = _FAINT_BESIDE_PORTRAIT if self._is_portrait(zoom) else FAINT
        likely = [face for face in small if face.score >= least] or ([] if self.faces else small[:_N_LIKELIEST])
        return likely + self._doubtful(found, zoom, _MAYBE, (_SMALL_PX, MARGIN_PX))

    def worth_scouting(self, found: Sequence[FaceBox], zoom: float) -> list[FaceBox]:
        """List the finds, however faint, around which something small may be: none that is large, or part of it."""
        small = [face for face, side in zip(found, _sides(found) * zoom, strict=True) if side < _LARGE_PX]
        parts = _are_parts(_boxes(small), _boxes(self.faces))
        return [face for face, is_part in zip(small, parts, strict=True) if not is_part]

    def next_suspects(self, found: Sequence[FaceBox], suspects: Sequence[FaceBox], zoom: float) -> list[FaceBox]:
        """List what to look at closer yet: of what the last look found, and of its suspects, `zoom` being the first."""
        small, sides = self._too_small(found, self.image.scale)
        least = np.interp(sides, *_FAINT_NEARER)
        faint = [face for face, least_score in zip(small, least, strict=True) if face.score >= least_score]
        if self.image.scale >= _FAR_CLOSER * zoom:
            return faint
        strong = [suspect for suspect in suspects if _STRONG <= suspect.score < self._min_score]
        return faint + self._unexplained(strong)

    def note_doubts(self, found: Sequence[FaceBox], zoom: float, suspects: Sequence[FaceBox] = ()) -> None:
        """Remember what a look at this zoom found and a thorough search may make out, but for what is looked at now."""
        chosen = {id(face) for face in suspects}
        self._doubts += [
            face for face in self._doubtful(found, zoom, _DOUBTFUL, (0.0, _DOUBTFUL_PX)) if id(face) not in chosen
        ]

    @property
    def is_in_doubt(self) -> bool:
        """Whether a doubt remains where there is none of the faces."""
        return bool(self._unexplained(self._doubts))

    def _doubtful(
        self, found: Sequence[FaceBox], zoom: float, least: float, sides_px: tuple[float, float]
    ) -> list[FaceBox]:
        """List what is perhaps a face from this score on, between these sizes as the network saw it."""
        likely = [
            face
            for face, side in zip(found, _sides(found) * zoom, strict=True)
            if least <= face.score < self._min_score and sides_px[0] <= side < sides_px[1]
        ]
        return self._unexplained(likely)

    def see(self, scale: float, suspects: Sequence[FaceBox], larger: Larger | None) -> bool:
        """Take a picture at this share of the full size; return whether there is one, or it is worth the while."""
        if self.image.scale >= 0.9 * scale:
            return True
        if sum(face.score for face in suspects) < _WORTH_DECODING or larger is None:
            return False
        if self._clock() > self._until:  # of a huge photo, decoding is what takes long
            self.may_hold_more = True
            return False
        image = larger(math.ceil(scale * max(self.image.info.width_px, self.image.info.height_px)))
        if isinstance(image, Failure) or image.scale < 0.9 * scale:
            self.may_hold_more = True
            return False
        self.image = image
        return True

    def look_at(self, suspects: Sequence[FaceBox]) -> list[FaceBox]:
        """Look at the suspects' surroundings, and on from there as long as there are small faces: all that is found."""
        height, width = self.image.height_px, self.image.width_px
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
                new += look_at_part(self.image, window, self._near)
            found += new
            looked |= cells
            sure = self._accept(new)
            if self.may_hold_more:
                break
            small = [face for face, side in zip(sure, _sides(sure), strict=True) if side * self.image.scale < _SMALL_PX]
            n_small += len(small)
            cells = cells_of(_centres(small) * self.image.scale, height, width)
            cells = around(cells, height, width, min(n_small - 1, _FAR)) - looked if cells else cells
        return found

    def _accept(self, found: Sequence[FaceBox]) -> list[FaceBox]:
        """Keep the sure ones that are no part of a face that is known; return those that were not known."""
        sure = [face for face in found if face.score >= self._min_score]
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
        known = (iou(boxes, faces).max(axis=1) >= _SAME_IOU) & (scores < self._min_score)
        return known | _are_parts(boxes, faces)

    def _is_portrait(self, zoom: float) -> bool:
        """Whether somebody stands before the camera, and nobody small was found behind them."""
        sides = _sides(self.faces)
        if not len(sides) or sides.min() * zoom < _SMALL_PX:
            return False
        return bool(sides.max() >= _PORTRAIT_SHARE * min(self.image.info.width_px, self.image.info.height_px))

    def merged(self, zoom: float) -> list[FaceBox]:
        """Return the best find of each face, best score first; of a large one that of the first look, at this zoom."""
        if not self.faces:
            return []
        large = _sides(self.faces) * zoom >= _LARGE_PX
        kept = nms(_boxes(self.faces), np.array([face.score for face in self.faces]) + large)
        return sorted((self.faces[at] for at in kept), key=lambda face: -face.score)

    def _too_small(self, found: Sequence[FaceBox], zoom: float) -> tuple[list[FaceBox], NDArray[np.floating]]:
        """List what may be faces that are too small at this zoom, and their longer sides as the network saw them."""
        sides = _sides(found) * zoom
        scores = np.array([face.score for face in found])
        at = np.flatnonzero((sides < _SMALL_PX) & ((scores < self._min_score) | (sides < _TINY_PX)))
        small = [found[index] for index in at.tolist()]
        is_new = ~self._are_explained(small)
        return [face for face, is_so in zip(small, is_new, strict=True) if is_so], sides[at][is_new]

    def _unexplained(self, found: Sequence[FaceBox]) -> list[FaceBox]:
        """List the finds in whose place is no face."""
        known = self._are_explained(found)
        return [face for face, is_known in zip(found, known, strict=True) if not is_known]


def _are_parts(boxes: NDArray[np.float32], faces: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Whether boxes lie in much larger faces: an eye, a pattern on a hat."""
    if not len(boxes) or not len(faces):
        return np.zeros(len(boxes), bool)
    areas, of_faces = ((those[:, 2:] - those[:, :2]).prod(axis=1) for those in (boxes, faces))
    inside = (share_inside(boxes, faces) >= _INSIDE) & (of_faces[None] >= _LARGER * areas[:, None])
    return np.asarray(inside.any(axis=1))


def _boxes(faces: Sequence[FaceBox]) -> NDArray[np.float32]:
    return np.array([face.box for face in faces], np.float32).reshape(-1, 4)


def _sides(faces: Sequence[FaceBox]) -> NDArray[np.float32]:
    boxes = _boxes(faces)
    return (boxes[:, 2:] - boxes[:, :2]).max(axis=1)


def _centres(faces: Sequence[FaceBox]) -> NDArray[np.floating]:
    boxes = _boxes(faces)
    return (boxes[:, :2] + boxes[:, 2:]) / 2
