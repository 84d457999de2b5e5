"""Photos of one colour, and stages that read from it who is in them: a scan without networks."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

from engine.networks.weights import Weights
from engine.records import FaceBox, FaceCrop, Failure, PhotoInfo
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.workers import InlineWorkers
from tests.fakes import unit_rows


def photo(file: Path, n_faces: int, who: int = 1, blue: int = 0) -> Path:
    """Write a photo of the people `who`, `who + 1`, ...; `blue` makes it another one of them."""
    file.parent.mkdir(parents=True, exist_ok=True)
    PillowImage.new("RGB", (8, 8), (n_faces, who, blue)).save(file, "PNG")
    return file


def find_faces(path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
    """Stand for `engine.scanning.jobs.photo.find_faces`."""
    try:
        with PillowImage.open(path) as picture:
            n_faces, who, _ = picture.convert("RGB").getpixel((0, 0))
    except Exception as error:
        gone = isinstance(error, FileNotFoundError)
        return Failure(path, "find" if gone else "decode", "It is broken.")
    crops = []
    for k in range(n_faces):
        x = 10.0 + 30 * k
        box = np.array([x, 10, x + 20, 35], np.float32)
        pixels = np.full((140, 116, 3), who + k, np.uint8)
        crops.append(FaceCrop(FaceBox(box, np.zeros((5, 2), np.float32), 0.9), pixels, 0.8))
    return SearchedPhoto(PhotoInfo(200, 100, "PNG"), crops, {"decode": 0.1, "detect": 0.2, "align": 0.0})


def find_faces_or_die(path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
    """Stand for a decoder with a bug that no `except` can catch."""
    if path.endswith("deadly.png"):
        os.kill(os.getpid(), 9)
    return find_faces(path, settings)


def embed_crops(weights: Weights, device: str, n_threads: int | None, crops: np.ndarray) -> tuple[np.ndarray, float]:
    """Stand for `engine.scanning.jobs.embed.embed_crops`: all are as far apart as random vectors are."""
    return np.rint(_looks()[crops[:, 0, 0, 0]] * 300).astype(np.int8), 0.01


@functools.cache
def _looks() -> np.ndarray:
    return unit_rows(np.random.default_rng(0), 256)


class PaintedWorkers(InlineWorkers):
    """Searches painted photos without a network, at once; remembers which, and lets a test come between.

    Parameters
    ----------
    before : function of path and settings, optional
        Called before a photo is searched.
    embed : function, optional
        As `embed_crops`.
    """

    def __init__(
        self,
        before: Callable[[str, PhotoSettings], object] = lambda path, settings: None,
        embed: Callable[..., tuple[np.ndarray, float]] = embed_crops,
    ):
        super().__init__(find_faces=self.search, embed_crops=embed)
        self.searched: list[str] = []
        self.before = before

    def search(self, path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
        self.searched.append(Path(path).name)
        self.before(path, settings)
        return find_faces(path, settings)
