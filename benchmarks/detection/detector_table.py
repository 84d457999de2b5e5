"""Compare detectors on labelled photos: recall by size at a fixed number of false faces, landmarks, time.

    python -m benchmarks.detection.detector_table ../shared/photos [--yunet FILE] [--kith FILE]

CenterFace and Kith's detector at 640 px; YuNet, for comparing only, if its ONNX file is given (it is not Kith's to
pass on). Recall at one false face in ten photos, and at each detector's own threshold.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as PillowImage

from engine.faces.boxes import nms
from engine.faces.centerface import CenterFace
from engine.faces.centerface_model import open_session
from engine.faces.detector import Detector
from engine.faces.kith_detector import KithDetector
from engine.faces.network_input import network_input
from engine.onnx_runtime import onnxruntime
from engine.records import FaceBox, Image
from training.detection.photos import read_photos
from training.detection.recall import BUCKETS_PX, Tally, Truth
from training.detection.validation import FALSE_A_PHOTO, as_image, truth_of

LONG_SIDE_PX = 640
YUNET_SCORE = 0.6
"""Its own threshold."""
_LEAST_SCORE = 0.05
_TRUE_LEAST_PX = 8  # smaller official boxes are neither missed nor false


@dataclass
class YuNet:
    """YuNet of OpenCV's zoo, its outputs decoded as its authors do; only to compare with."""

    session: Any
    long_side_px: int = LONG_SIDE_PX

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        """Find the faces of each image."""
        return [self._detect(image) for image in images]

    def _detect(self, image: Image) -> list[FaceBox]:
        side = min(self.long_side_px, 2 * max(image.pixels.shape[:2]))
        planes, zoom = network_input(image.pixels, side)
        names = [f"{kind}_{stride}" for stride in (8, 16, 32) for kind in ("cls", "obj", "bbox", "kps")]
        maps = self.session.run(names, {"input": np.ascontiguousarray(planes[:, ::-1])})
        boxes, points, scores = [], [], []
        for at, stride in enumerate((8, 16, 32)):
            cls, obj, box, kps = (part[0] for part in maps[4 * at : 4 * at + 4])
            score = np.sqrt(np.clip(cls[:, 0], 0, 1) * np.clip(obj[:, 0], 0, 1))
            chosen = np.flatnonzero(score >= _LEAST_SCORE)
            columns = planes.shape[3] // stride
            corner = np.stack([chosen % columns, chosen // columns], axis=1)
            middle, half = (corner + box[chosen, :2]) * stride, np.exp(box[chosen, 2:]) * stride / 2
            boxes.append(np.concatenate([middle - half, middle + half], axis=1) / np.tile(zoom, 2))
            points.append((kps[chosen].reshape(-1, 5, 2) + corner[:, None]) * stride / zoom)
            scores.append(score[chosen])
        all_boxes, all_points, all_scores = map(np.concatenate, (boxes, points, scores))
        kept = nms(all_boxes, all_scores)
        return [FaceBox(all_boxes[i].astype("f"), all_points[i].astype("f"), float(all_scores[i])) for i in kept]


def open_yunet(path: Path) -> YuNet:
    """Open YuNet's ONNX file for one thread; its sizes must be free or fit."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.enable_mem_pattern = False
    return YuNet(onnxruntime.InferenceSession(str(path), options))


def read_truth(folder: Path) -> list[tuple[Image, Truth]]:
    """Read photos with official boxes: truth.jsonl and the images that it names."""
    photos = []
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        with PillowImage.open(folder / entry["name"]) as image:
            pixels = np.asarray(image.convert("RGB"))
        boxes = np.array([face["box"] for face in entry["faces"]], float).reshape(-1, 4)
        sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, initial=0)
        valid = np.array([not face.get("invalid") for face in entry["faces"]], bool)
        photos.append((as_image(pixels), Truth(boxes, valid & (sides >= _TRUE_LEAST_PX))))
    return photos


def table(name: str, photos: Sequence[tuple[Image, Truth]], detectors: dict[str, tuple[Any, float]]) -> None:
    """Print the recall of each detector."""
    print(f"\n{name}: {len(photos)} photos; recall at one false face in ten photos | at the detector's threshold")
    bounds = list(pairwise(BUCKETS_PX))
    print("detector     all   " + " ".join(f"{low:>5}+" for low, _ in bounds) + "   | all   precision | landmarks")
    for label, (detector, own) in detectors.items():
        found = Tally()
        for image, truth in photos:
            found.add(truth, detector.detect([image])[0])
        at = found.threshold(FALSE_A_PHOTO)
        cells = " ".join(f"{found.recall(at, sides):6.3f}" for sides in bounds)
        error = np.median(found.landmark_errors) if found.landmark_errors else float("nan")
        own_figures = f"{found.recall(own):.3f} {found.precision(own):9.3f}"
        print(f"{label:12} {found.recall(at):.3f} {cells}   | {own_figures} | {error:.4f}   (score {at:.3f})")


def milliseconds(detectors: dict[str, tuple[Any, float]], rounds: int = 20) -> None:
    """Print the time of one look at 640 x 480 on one thread, the detectors taking turns."""
    image = as_image(np.random.default_rng(0).integers(0, 255, (480, 640, 3)).astype(np.uint8))
    times: dict[str, list[float]] = {label: [] for label in detectors}
    for _ in range(rounds):
        for label, (detector, _) in detectors.items():
            since = time.process_time()
            detector.detect([image])
            times[label].append(time.process_time() - since)
    print("\nms at 640 x 480, one thread, median: ", {k: round(float(np.median(v)) * 1e3, 1) for k, v in times.items()})


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--yunet", type=Path)
    parser.add_argument("--kith", type=Path, help="another file than the bundled one")
    arguments = parser.parse_args()
    ours = arguments.kith
    load = (lambda n_threads: open_session(ours.read_bytes(), n_threads)) if ours else None
    kith: Detector = KithDetector(LONG_SIDE_PX, 1, _LEAST_SCORE, load=load)
    detectors: dict[str, tuple[Any, float]] = {
        "CenterFace": (CenterFace(LONG_SIDE_PX, 1, _LEAST_SCORE), 0.5),
        "Kith": (kith, 0.5),
    }
    if arguments.yunet:
        detectors["YuNet"] = (open_yunet(arguments.yunet), YUNET_SCORE)
    milliseconds(detectors)
    table("truth", read_truth(arguments.photos / "truth"), detectors)
    held_out = [(as_image(photo.pixels), truth_of(photo)) for photo in read_photos(arguments.photos, "val")]
    table("val (labels by CenterFace and YuNet)", held_out, detectors)


if __name__ == "__main__":
    main()
