"""Measure which faces a scan misses that a thorough one finds, and how often it says that a photo may hold more.

    python -m benchmarks.detection.missed_faces [--photos N] [--sides 160,320,640]

Natural photos of 500 px (../shared/photos) are searched as if they were larger: at 160 px first, which shows a face of
24 px as a photo of 2,000 px does at 640, and so on; thoroughly is at twice that, as `--thorough` does it. A miss is a
face of 24 px or more that only the thorough search finds. A hint is right where there is a miss. Processor time.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from benchmarks.detection.small_faces import PHOTOS
from engine.faces.boxes import iou
from engine.faces.detector import Findings, SearchSettings, search_photo
from engine.faces.registry import make_detector
from engine.records import Image, PhotoInfo

LEAST_PX = 24
_LEAST_PHOTO_PX = 400
_SAME_IOU = 0.3


@dataclass
class Counts:
    """What was counted over photos."""

    n_photos: int = 0
    n_thorough: int = 0
    n_missed: int = 0
    n_missed_in_silence: int = 0
    n_hinted: int = 0
    n_hinted_rightly: int = 0

    def add(self, found: Findings, thorough: Findings) -> None:
        """Count one photo."""
        wanted = _boxes(thorough)
        wanted = wanted[(wanted[:, 2:] - wanted[:, :2]).max(axis=1) >= LEAST_PX]
        n_missed = int((iou(wanted, _boxes(found)).max(axis=1, initial=0.0) < _SAME_IOU).sum())
        self.n_photos += 1
        self.n_thorough += len(wanted)
        self.n_missed += n_missed
        self.n_missed_in_silence += 0 if found.may_hold_more else n_missed
        self.n_hinted += found.may_hold_more
        self.n_hinted_rightly += found.may_hold_more and n_missed > 0


def _boxes(findings: Findings) -> NDArray[np.float32]:
    return np.array([face.box for face in findings.faces], np.float32).reshape(-1, 4)


def pictures(n_photos: int) -> Iterator[PillowImage.Image]:
    """Yield natural photos in an order that is always the same."""
    rows = [json.loads(line) for line in (PHOTOS / "faces.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if max(row["width"], row["height"]) >= _LEAST_PHOTO_PX]
    np.random.default_rng(0).shuffle(rows)
    for row in rows[:n_photos]:
        with tarfile.open(PHOTOS / row["shard"]) as shard:
            member = shard.extractfile(row["name"])
            assert member is not None
            yield PillowImage.open(io.BytesIO(member.read())).convert("RGB")


def decoder(picture: PillowImage.Image) -> Callable[[int], Image]:
    """Return what decodes a picture with a long side of at least so many pixels, at the scales that a JPEG has."""
    info = PhotoInfo(*picture.size, "JPEG")

    def decoded(long_side_px: int) -> Image:
        scale = next((s for s in (1 / 8, 1 / 4, 1 / 2) if max(picture.size) * s > long_side_px - 1), 1.0)
        size = round(picture.width * scale), round(picture.height * scale)
        return Image(np.asarray(picture.resize(size, PillowImage.Resampling.BOX)), scale, info)

    return decoded


def main() -> None:
    """Print a line a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=400)
    parser.add_argument("--sides", default="160,320,640", help="long sides in px at which photos are looked at first")
    arguments = parser.parse_args()
    if not PHOTOS.is_dir():
        sys.exit(f"There are no photos at {PHOTOS}.")
    for side_px in map(int, arguments.sides.split(",")):
        detectors = [make_detector(SearchSettings(long_side_px=side)) for side in (side_px, 2 * side_px)]
        counts, seconds = Counts(), [0.0, 0.0]
        for picture in pictures(arguments.photos):
            decoded, found = decoder(picture), []
            for at, (detector, side) in enumerate(zip(detectors, (side_px, 2 * side_px), strict=True)):
                start = time.thread_time()
                found.append(search_photo(detector, decoded(side), decoded))
                seconds[at] += time.thread_time() - start
            counts.add(found[0], found[1])
        print(f"{side_px} px first, {seconds[0] / seconds[1]:.2f} of the time of {2 * side_px}: {counts}", flush=True)


if __name__ == "__main__":
    main()
