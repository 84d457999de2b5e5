"""Gather faces to learn landmarks from: any folder of pictures will do, for CenterFace labels them itself.

python -m training.landmarks.faces FACES.npz PICTURES... [--most N] [--centerface WHOLE.onnx]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import Template, crop_aligned, face_transform
from engine.faces.centerface import CenterFace
from engine.photos.find import find_photos
from engine.records import FaceBox, Image, Photo, PhotoInfo
from training.landmarks.looks import SIDES_PX, Looks

STORED_PX, STORED_SPAN_PX = 176, 220.0
STORED = Template.for_input(STORED_PX, STORED_PX, STORED_SPAN_PX)
"""The form of the crops that are kept: wide enough to be turned and moved."""
LONG_SIDE_PX, LEAST_FACE_PX = 700, 40
MOST_APART = 0.12
"""Mean distance of looks from their mean, by that of the eyes: beyond, they do not agree."""
_LEAST_LOOKS = 5
_FACES_A_PICTURE = 2


@dataclass(frozen=True)
class LandmarkFaces:
    """Faces and where their landmarks are.

    Attributes
    ----------
    crops : (n, STORED_PX, STORED_PX, 3) uint8
    landmarks : (n, 5, 2) float32, pixels of the crop
    first : (n, 5, 2) float32
        Where the detector had put them.
    """

    crops: NDArray[np.uint8]
    landmarks: NDArray[np.float32]
    first: NDArray[np.float32]

    def save(self, file: Path) -> None:
        """Write the faces."""
        np.savez(file, crops=self.crops, landmarks=self.landmarks, first=self.first)

    @classmethod
    def load(cls, files: Iterable[Path]) -> LandmarkFaces:
        """Read files of faces into one; KnownError if one is none."""
        try:
            parts = [np.load(file) for file in files]
            crops, landmarks, first = (
                np.concatenate([part[name] for part in parts]) for name in ("crops", "landmarks", "first")
            )
        except (OSError, ValueError, KeyError) as error:
            raise KnownError(f"These are no faces with landmarks: {error}.") from error
        return cls(crops, landmarks, first)


def gathered(
    pictures: Iterable[PillowImage.Image], whole: bytes | None = None
) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.float32]]]:
    """Yield of each face of pictures the crop, and the landmarks in it, on average and at first: (2, 5, 2).

    Parameters
    ----------
    pictures : iterable of PIL.Image.Image, RGB
    whole : bytes or None
        As for `Looks`; the bundled network finds the faces.
    """
    detector, looks = CenterFace(448, LEAST_FACE_PX), Looks(whole)
    for picture in pictures:
        image = Image(picture, 1.0, PhotoInfo(*picture.size, ""))
        for face in detector.detect([image])[0][:_FACES_A_PICTURE]:
            told = [points for side in SIDES_PX for points in looks.at(picture, face, side)]
            if len(told) < _LEAST_LOOKS:
                continue
            mean = np.mean(told, axis=0)
            apart = np.linalg.norm(np.stack(told) - mean, axis=2).mean() / np.linalg.norm(mean[0] - mean[1])
            if not apart <= MOST_APART:
                continue
            placed = FaceBox(face.box, mean.astype(np.float32), face.score)
            transform = face_transform(placed, STORED)
            points = np.stack([mean, face.landmarks]) @ transform[:, :2].T + transform[:, 2]
            yield crop_aligned(image, [placed], STORED)[0].pixels, points.astype(np.float32)


def _opened(folders: list[Path], most: int) -> Iterator[PillowImage.Image]:
    files = [photo.path for photo in find_photos(folders) if isinstance(photo, Photo)]
    for at in np.random.default_rng(0).permutation(len(files))[:most].tolist():
        try:
            with PillowImage.open(files[at]) as file:
                picture = file.convert("RGB")
        except OSError:
            continue
        picture.thumbnail((LONG_SIDE_PX, LONG_SIDE_PX))
        yield picture


def main() -> None:
    """Write the faces of folders of pictures."""
    parser = argparse.ArgumentParser(prog="python -m training.landmarks.faces", description=__doc__.splitlines()[0])
    parser.add_argument("faces", type=Path)
    parser.add_argument("pictures", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=sys.maxsize, help="pictures that are looked at")
    parser.add_argument("--centerface", type=Path, help="the whole network that is asked; without it, the bundled one")
    given = parser.parse_args()
    whole = given.centerface.read_bytes() if given.centerface else None
    found = list(gathered(_opened(given.pictures, given.most), whole))
    if not found:
        raise SystemExit("No face was found.")
    points = np.stack([points for _, points in found])
    LandmarkFaces(np.stack([crop for crop, _ in found]), points[:, 0], points[:, 1]).save(given.faces)


if __name__ == "__main__":
    main()
