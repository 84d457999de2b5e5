"""Measure which small faces a scan finds, and what it takes: as it searched before, as it does now, and thoroughly.

Run as ``python -m benchmarks.detection.small_faces [--collages N]``; collages of natural photos need ../shared/photos.
Times are processor time of one thread; each row is one run, in which the three take turns.
"""

from __future__ import annotations

import argparse
import io
import json
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.faces.boxes import iou
from engine.faces.centerface import CenterFace, shared_session
from engine.faces.detector import LONG_SIDE_PX, Detector, SearchSettings, search_photo
from engine.faces.registry import QUICK_PX, make_detector
from engine.faces.turned import TurnedToo
from engine.records import Image
from engine.scanning.jobs.photo import Pictures
from engine.scanning.plan import THOROUGH_PX
from resources import path as resource_path

PHOTOS = Path(__file__).resolve().parents[3] / "shared" / "photos"
BUCKETS_PX = (16, 24, 48, 96, 192)
_SAME_IOU = 0.4
_FACE = (157, 55, 365, 335)  # of the sample's portrait: hair to collar, whose box is about 200 px high
_FACE_SHARE = 0.72  # the box's part of that height


@dataclass(frozen=True)
class KnownPhoto:
    """A photo and the boxes of its faces: (n, 4) float, pixels, x0 y0 x1 y1."""

    name: str
    picture: PillowImage.Image
    boxes: NDArray[np.float64]


def made_photos() -> Iterator[KnownPhoto]:
    """Make crowds, a face alone and a panorama, of a public-domain portrait; and the portrait itself."""
    portrait = PillowImage.open(resource_path("sample", "hopper.jpg")).convert("RGB")
    face = portrait.crop(_FACE)
    for name, size, (columns, rows), heights in (
        ("crowd, 240 in 12 MP", (4032, 3024), (20, 12), (100, 150)),
        ("group, 84 in 48 MP", (8064, 6048), (12, 7), (110, 260)),
        ("crowd, 240 of 30 px in 12 MP", (4032, 3024), (20, 12), (28, 34)),
        ("1 of 80 px in 12 MP", (4032, 3024), (1, 1), (80, 80)),
        ("panorama, 160 in 60 MP", (20_000, 3000), (40, 4), (90, 150)),
    ):
        rng = np.random.default_rng(0)
        picture, boxes = PillowImage.new("RGB", size, (60, 70, 80)), []
        step_x, step_y = size[0] / columns, size[1] / rows
        for row in range(rows):
            for column in range(columns):
                height = int(rng.integers(heights[0], heights[1] + 1) / _FACE_SHARE)
                small = face.resize((height * face.width // face.height, height), PillowImage.Resampling.LANCZOS)
                left, top = int((column + 0.1) * step_x), int((row + 0.08) * step_y)
                picture.paste(small, (left, top))
                margin = (1 - _FACE_SHARE) / 2 * height
                boxes.append([left + margin / 2, top + margin, left + small.width - margin / 2, top + height - margin])
        yield KnownPhoto(name, picture, np.array(boxes))
    whole = portrait.resize((2304, 2304 * portrait.height // portrait.width), PillowImage.Resampling.LANCZOS)
    zoom = whole.width / portrait.width
    box = np.array([[*_FACE]]) * zoom
    yield KnownPhoto("portrait", whole, box)


def collages(n: int, size: tuple[int, int] = (4032, 3024)) -> Iterator[KnownPhoto]:
    """Lay natural photos with known faces side by side at their own size, until they fill a photo of 12 MP."""
    rows = [json.loads(line) for line in (PHOTOS / "faces.jsonl").read_text().splitlines()]
    rows = [row for row in rows if row["width"] >= 400 and row["kind"] == "faces"]
    np.random.default_rng(0).shuffle(rows)
    for number in range(n):
        picture, boxes, left, top = PillowImage.new("RGB", size), [], 0, 0
        while rows and top < size[1]:
            row = rows.pop()
            with tarfile.open(PHOTOS / row["shard"]) as shard:
                member = shard.extractfile(row["name"])
                assert member is not None
                picture.paste(PillowImage.open(io.BytesIO(member.read())).convert("RGB"), (left, top))
            for face in row["faces"]:
                x0, y0, x1, y1 = np.array(face["box"]) + np.array((left, top, left, top))
                if face["use"] == "pos" and x1 <= min(size[0], left + 500) and y1 <= min(size[1], top + 375):
                    boxes.append([x0, y0, x1, y1])
            left += 500
            if left >= size[0]:
                left, top = 0, top + 375
        if boxes:
            yield KnownPhoto(f"collage {number}, 12 MP", picture, np.array(boxes))


def before(long_side_px: int) -> Detector:
    """Make the detector as it was until 29 November 2026: at one size for all photos."""
    look, quick = (CenterFace(side_px, 20, 0.3, load=shared_session) for side_px in (long_side_px, QUICK_PX))
    return TurnedToo(look, quick)


def measure(path: str, detector: Detector, long_side_px: int) -> tuple[NDArray[np.float64], float, bool]:
    """Search a photo file; return boxes (n, 4), milliseconds with decoding, and whether there may be more."""
    start = time.thread_time()
    pictures = Pictures(path)
    image = pictures.at(long_side_px, ahead=2)
    assert isinstance(image, Image)
    found = search_photo(detector, image, pictures.at)
    boxes = np.array([face.box for face in found.faces], np.float64).reshape(-1, 4)
    return boxes, 1000 * (time.thread_time() - start), found.may_hold_more


def main() -> None:
    """Print a line a photo, and recall by size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--collages", type=int, default=3)
    n_collages = parser.parse_args().collages if PHOTOS.is_dir() else 0
    ways: dict[str, tuple[Callable[[], Detector], int]] = {
        "before": (partial(before, 640), 640),
        "now": (partial(make_detector, SearchSettings()), LONG_SIDE_PX),
        "thorough before": (partial(before, THOROUGH_PX), THOROUGH_PX),
    }
    heights: list[float] = []
    hits: dict[str, list[bool]] = {name: [] for name in ways}
    for photo in (*made_photos(), *collages(n_collages)):
        heights += np.diff(photo.boxes[:, 1::2]).ravel().tolist()
        told, base = [], 0.0
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder) / "photo.jpg")
            photo.picture.save(path, quality=92)
            for name, (make, long_side_px) in ways.items():
                boxes, ms, more = measure(path, make(), long_side_px)
                base = base or ms
                is_hit = iou(photo.boxes, boxes).max(axis=1, initial=0.0) >= _SAME_IOU
                hits[name] += is_hit.tolist()
                others = len(boxes) - int(is_hit.sum())
                told.append(f"{name} {is_hit.sum()} +{others} x{ms / base:.1f}{' (may hold more)' if more else ''}")
        print(f"{photo.name}: {len(photo.boxes)} faces; {'; '.join(told)}", flush=True)
    lost = np.array(hits["thorough before"]) & ~np.array(hits["now"]) & (np.array(heights) >= 24)
    print(f"found thoroughly before, from 24 px on, and not now: {int(lost.sum())}")
    at = np.digitize(heights, BUCKETS_PX)
    for bucket in sorted(set(at.tolist())):
        low, high = [0, *BUCKETS_PX][bucket], [*BUCKETS_PX, 9999][bucket]
        shares = "; ".join(f"{name} {np.mean(np.array(found)[at == bucket]):.2f}" for name, found in hits.items())
        print(f"{low} to {high} px, {int((at == bucket).sum())} faces: {shares}")


if __name__ == "__main__":
    main()
