"""How many faces a detector finds, at how many false ones, and how near its landmarks are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.faces.boxes import iou
from engine.records import FaceBox

MATCH_IOU = 0.4
BUCKETS_PX = (8, 12, 16, 24, 48, 96, 10_000)
"""Bounds of the sizes that are told apart: longer side of the box in pixels of the photo."""


@dataclass(frozen=True)
class Truth:
    """A photo's faces as people, or better detectors, see them.

    Attributes
    ----------
    boxes : (n, 4) float, x0 y0 x1 y1
    counts : (n,) bool
        Whether a face has to be found; one that does not is neither missed nor false.
    landmarks : (n, 5, 2) float or None
    """

    boxes: NDArray[np.floating]
    counts: NDArray[np.bool_]
    landmarks: NDArray[np.floating] | None = None


@dataclass
class Tally:
    """What was found in photos, in the order in which it was added.

    Attributes
    ----------
    sides : list of float
        Longer side of each face that has to be found.
    hits : list of float
        The score with which each of them was found; 0 if it was not.
    false_scores : list of float
    landmark_errors : list of float
        Mean distance of five points from the true ones, by the distance of the eyes.
    n_photos : int
    """

    sides: list[float] = field(default_factory=list)
    hits: list[float] = field(default_factory=list)
    false_scores: list[float] = field(default_factory=list)
    landmark_errors: list[float] = field(default_factory=list)
    n_photos: int = 0

    def add(self, truth: Truth, found: Sequence[FaceBox]) -> None:
        """Match a photo's finds, best first, with its faces: each with the free one that it covers best."""
        self.n_photos += 1
        shares = iou(np.stack([f.box for f in found]), truth.boxes) if found and len(truth.boxes) else None
        hits = np.zeros(len(truth.boxes))
        for at in sorted(range(len(found)), key=lambda at: -found[at].score):
            free = np.where(hits == 0, shares[at], -1.0) if shares is not None else np.empty(0)
            if free.size and free.max() >= MATCH_IOU:
                best = int(free.argmax())
                hits[best] = found[at].score
                if truth.landmarks is not None and truth.counts[best]:
                    self.landmark_errors.append(landmark_error(found[at].landmarks, truth.landmarks[best]))
            elif shares is None or shares[at].max() < MATCH_IOU or truth.counts[int(shares[at].argmax())]:
                self.false_scores.append(found[at].score)
        sides = (truth.boxes[:, 2:] - truth.boxes[:, :2]).max(axis=1) if len(truth.boxes) else np.empty(0)
        self.sides += sides[truth.counts].tolist()
        self.hits += hits[truth.counts].tolist()

    def threshold(self, false_a_photo: float) -> float:
        """Return the score above which there are so many false faces a photo."""
        worst_first = sorted(self.false_scores, reverse=True)
        allowed = int(false_a_photo * self.n_photos)
        return worst_first[allowed] if allowed < len(worst_first) else 0.0

    def recall(self, above: float, sides: tuple[float, float] = (BUCKETS_PX[0], BUCKETS_PX[-1])) -> float:
        """Compute the share of the faces of these sides that was found with a score above; NaN without such faces."""
        kept = [hit > above for hit, side in zip(self.hits, self.sides, strict=True) if sides[0] <= side < sides[1]]
        return float(np.mean(kept)) if kept else float("nan")

    def precision(self, above: float) -> float:
        """Compute the share of the finds with a score above that are faces."""
        true, false = (sum(score > above for score in scores) for scores in (self.hits, self.false_scores))
        return true / max(1, true + false)


def landmark_error(found: NDArray[np.floating], true: NDArray[np.floating]) -> float:
    """Compute the mean distance of landmarks from the true ones, by the distance of the true eyes."""
    eyes = float(np.linalg.norm(true[0] - true[1]))
    return float(np.linalg.norm(found - true, axis=1).mean() / max(eyes, 1e-6))
