"""Faces that are small in their photo: suspected at a coarse look at the whole, found at a closer one at those places.

What a network cannot make out at 6 or 10 pixels still warms it a little. Kith's own detector places landmarks less well
than CenterFace, but smaller faces warm it, and it costs a sixth: it is the scout, and CenterFace looks where it says.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.faces.detector import LONG_SIDE_PX, BoxShape, Detector, Findings, Larger, SearchSettings
from engine.faces.scout import Scout
from engine.faces.small_search import Effort, SmallSearch
from engine.faces.turned import TurnedToo
from engine.records import FaceBox, Image

SCOUTED = 0.2
"""From this score of a scout on a place is worth a closer look: Kith's detector gives it to one in six faces of 4 px,
two in three of 7 px, nine in ten of 11 px."""
_SCOUTS_WEIGHT = 0.5  # of its scores, beside those of the detector itself
_CLOSER = 1.3  # times the size of the look before, at least
_SMALLEST_PX = 20.0  # so large the smallest face that is wanted is seen at the last
_LONG = 2.5  # sides: a panorama, of which no more would be seen than a thread


@dataclass(frozen=True)
class SmallToo:
    """Find faces with another detector, and where it suspects small ones, in windows at larger sizes.

    Each size is twice the last, up to the photo's own. Where a window shows a small face, its surroundings are looked
    at as well, so that a crowd is found whole from a few of its faces. Large faces are those of the first look.

    Parameters
    ----------
    whole : function of a long side in pixels
        Makes what looks at whole photos, which tells of faces down to the score `small_search.FAINTEST`.
    near : function of a long side in pixels
        Makes what looks at windows of that size, without turning them, down to `FAINTEST` likewise.
    scout : Scout or None
        What looks as well where `whole` saw anything at all, for suspects alone, down to the score `SCOUTED`.
    long_side_px, min_face_px : int
        As in `SearchSettings`.
    min_score : float
        Of a face that is found in a window.
    effort : Effort
    """

    whole: Callable[[int], TurnedToo]
    near: Callable[[int], Detector]
    scout: Scout | None = None
    long_side_px: int = LONG_SIDE_PX
    min_face_px: int = 20
    min_score: float = 0.5
    effort: Effort = field(default_factory=Effort)

    @property
    def signature(self) -> str:
        """Name of the detector and every setting that changes its results."""
        scouted = f":{self.scout.signature(self.long_side_px)}" if self.scout else ""
        return f"{self.whole(self.long_side_px).signature}:small-3{scouted}"

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
        search = SmallSearch(image, whole.complete(image, found), self.near, self.min_score, self.effort, clock)
        zoom = side_px / _long_side(image)
        scales = list(self._scales(image, zoom))
        scouted = self._scouted(image, side_px, search.worth_scouting(found, zoom)) if scales else []
        suspects = search.first_suspects(sorted([*found, *scouted], key=lambda face: -face.score), zoom)
        seen = zoom
        for scale in scales:
            if not suspects or not search.see(scale, suspects, larger):
                break
            search.note_doubts(found, seen, suspects)
            found, seen = search.look_at(suspects), search.image.scale
            suspects = search.next_suspects(found, suspects, zoom)
        search.note_doubts(found, seen)
        return Findings(search.merged(zoom), search.image, search.may_hold_more or search.is_in_doubt)

    def _scouted(self, image: Image, side_px: int, places: Sequence[FaceBox]) -> list[FaceBox]:
        """Return what the scout found around some places, its scores weighed."""
        found = self.scout.suspects(image, side_px, places) if self.scout else []
        return [FaceBox(face.box, face.landmarks, _SCOUTS_WEIGHT * face.score) for face in found]

    def _first_side(self, image: Image) -> int:
        """Return the long side at which a photo is looked at first: more of a long one, which would be a thread."""
        height, width = image.height_px, image.width_px
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


def _long_side(image: Image) -> int:
    return max(image.info.width_px, image.info.height_px)
