"""Measure which kinds of faces are found: turned, in profile, with sunglasses, masked, babies, dark skin, no people.

    python -m benchmarks.detection.face_kinds [--yunet FILE]

Needs ../shared; `face_kinds.json` has the photos and the boxes of the faces of each kind, marked by eye: 11 to 28 a
kind, so that one face more or less is four to nine points. Each detector at its own threshold, at 640 px; "scan" is
what a scan does by default, which turns photos and looks closer, here for faces of any size. The babies' photos stand
in for upright faces in photos that were turned.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from benchmarks.detection.detector_table import LONG_SIDE_PX, YUNET_SCORE, open_yunet
from engine.faces.boxes import iou
from engine.faces.centerface import CenterFace
from engine.faces.detector import Detector, SearchSettings
from engine.faces.kith_detector import KithDetector
from engine.faces.registry import make_detector
from engine.records import FaceBox, Image, PhotoInfo

SHARED = Path(__file__).resolve().parents[3] / "shared"
LABELS = Path(__file__).with_name("face_kinds.json")
_SAME_IOU = 0.3  # boxes drawn by eye

Boxes = NDArray[np.float64]
"""(n, 4) pixels, x0 y0 x1 y1."""
Find = Callable[[Image], list[FaceBox]]


def labelled() -> dict[str, list[tuple[NDArray[np.uint8], Boxes]]]:
    """Read the photos of each kind, (height, width, 3) RGB, and the boxes of its faces in them."""
    kinds = json.loads(LABELS.read_text(encoding="utf-8"))
    wanted = {Path(row["photo"]).name for rows in kinds.values() for row in rows}
    pictures = {f"photos/{name}": pixels for name, pixels in _from_shards(wanted)}
    return {
        kind: [
            (
                pictures[row["photo"]] if row["photo"] in pictures else _opened(SHARED / row["photo"]),
                np.array(row["boxes"], float),
            )
            for row in rows
        ]
        for kind, rows in kinds.items()
    }


def _from_shards(names: set[str]) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    for path in sorted((SHARED / "photos").glob("photos-*.tar")):
        with tarfile.open(path) as shard:
            for member in shard:
                if member.name in names and (stream := shard.extractfile(member)) is not None:
                    yield member.name, _opened(io.BytesIO(stream.read()))


def _opened(source: Path | io.BytesIO) -> NDArray[np.uint8]:
    with PillowImage.open(source) as image:
        return np.asarray(image.convert("RGB"))


def turned(pixels: NDArray[np.uint8], boxes: Boxes, quarters: int) -> tuple[NDArray[np.uint8], Boxes]:
    """Turn a photo counterclockwise by quarters, and its boxes with it."""
    for _ in range(quarters):
        width = pixels.shape[1]
        pixels = np.rot90(pixels)
        boxes = np.stack([boxes[:, 1], width - boxes[:, 2], boxes[:, 3], width - boxes[:, 0]], axis=1)
    return np.ascontiguousarray(pixels), boxes


def n_found(find: Find, pixels: NDArray[np.uint8], boxes: Boxes) -> int:
    """Count the boxes in whose place a face is found."""
    height, width = pixels.shape[:2]
    found = [face.box for face in find(Image(pixels, 1.0, PhotoInfo(width, height, "JPEG")))]
    return int((iou(boxes, np.array(found).reshape(-1, 4)).max(axis=1, initial=0.0) >= _SAME_IOU).sum())


def _first(detector: Detector, image: Image) -> list[FaceBox]:
    return detector.detect([image])[0]


def finders(yunet: Path | None) -> dict[str, Find]:
    """Make what is compared: the scan's own search, and each detector alone."""
    detectors: dict[str, Detector] = {
        "scan": make_detector(SearchSettings(min_face_px=1)),
        "CenterFace": CenterFace(LONG_SIDE_PX, 1, 0.5),
        "Kith": KithDetector(LONG_SIDE_PX, 1, 0.5),
    }
    ways: dict[str, Find] = {name: partial(_first, detector) for name, detector in detectors.items()}
    if yunet:
        other = open_yunet(yunet)
        ways["YuNet"] = lambda image: [face for face in other.detect([image])[0] if face.score >= YUNET_SCORE]
    return ways


def main() -> None:
    """Print the recall of each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--yunet", type=Path, help="ONNX file of YuNet, to compare with")
    ways = finders(parser.parse_args().yunet)
    if not SHARED.is_dir():
        sys.exit(f"There are no photos at {SHARED}.")
    kinds = labelled()
    babies = kinds["babies"]
    for name, quarters in (
        ("babies, on the left side", 1),
        ("babies, upside down", 2),
        ("babies, on the right side", 3),
    ):
        kinds[name] = [turned(*photo, quarters) for photo in babies]
    print(f"{'kind':28} faces  " + "  ".join(f"{name:>10}" for name in ways))
    for kind, photos in kinds.items():
        n_faces = sum(len(boxes) for _, boxes in photos)
        shares = (sum(n_found(find, *photo) for photo in photos) / n_faces for find in ways.values())
        print(f"{kind:28} {n_faces:5}  " + "  ".join(f"{share:10.2f}" for share in shares), flush=True)


if __name__ == "__main__":
    main()
