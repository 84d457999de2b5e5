"""Embed the faces of photos in folders: labelled by subfolder, Labeled Faces in the Wild, YouTube Faces."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import Template
from engine.photos.find import find_photos
from engine.records import FaceCrop, Failure
from training.data.photos import find_central_face
from training.evaluation.progress import watched
from training.evaluation.subject import Subject, cut

_ALIGNED_PX = (112, 128)
_BATCH = 64

FindFace = Callable[[Path, Template], FaceCrop | Failure | None]


@dataclass(frozen=True, eq=False)
class PhotoEmbeddings:
    """One face a photo.

    Attributes
    ----------
    paths : list of Path
    embeddings : (n, d) float32
        Unit rows; rows of nan where no face was found, or the photo cannot be read.
    """

    paths: list[Path]
    embeddings: NDArray[np.float32]

    @property
    def n_missing(self) -> int:
        """Count the photos in which no face was found."""
        return int(np.isnan(self.embeddings[:, 0]).sum())


def photos_in(folder: Path) -> list[Path]:
    """List the photos in a folder and those inside it; KnownError if there are none."""
    photos = [Path(item.path) for item in find_photos([folder]) if not isinstance(item, Failure)]
    if not photos:
        raise KnownError(f"There are no photos in {folder}.")
    return photos


def embed_photos(
    subject: Subject, paths: Sequence[Path], aligned: bool, find: FindFace = find_central_face
) -> PhotoEmbeddings:
    """Embed one face of each photo: the most central one that the app's detector finds.

    Parameters
    ----------
    subject : Subject
        A network.
    paths : sequence of Path
    aligned : bool
        The photos are aligned crops of 112 or 128 pixels already.
    find : callable
        Finds the face of a photo that is not.

    Raises
    ------
    KnownError
        If an aligned crop has another size.
    """
    embeddings = np.full((len(paths), subject.network.weights.embedding_size), np.nan, np.float32)
    waiting: list[tuple[int, NDArray[np.uint8]]] = []

    def flush() -> None:
        if waiting:
            rows, crops = zip(*waiting, strict=True)
            embeddings[list(rows)] = subject.embed_as_library(np.stack(crops))
            waiting.clear()

    for row, path in enumerate(watched(paths, f"Looking at {len(paths):,} photos")):
        crop = _aligned_crop(path, subject) if aligned else _found_crop(find(path, subject.template))
        if crop is not None:
            waiting.append((row, crop))
        if len(waiting) == _BATCH:
            flush()
    flush()
    return PhotoEmbeddings(list(paths), embeddings)


def _aligned_crop(path: Path, subject: Subject) -> NDArray[np.uint8] | None:
    try:
        with PillowImage.open(path) as picture:
            pixels = np.asarray(picture.convert("RGB"))
    except (OSError, ValueError, SyntaxError, PillowImage.DecompressionBombError):
        return None
    height, width = pixels.shape[:2]
    if height != width or height not in _ALIGNED_PX:
        raise KnownError(f"{path} has {width} x {height} pixels; aligned crops have 112 x 112 or 128 x 128.")
    return cut(pixels[None], subject.template)[0]


def _found_crop(found: FaceCrop | Failure | None) -> NDArray[np.uint8] | None:
    return found.pixels if isinstance(found, FaceCrop) else None


def label_by_folder(folder: Path, paths: Sequence[Path]) -> NDArray[np.int64]:
    """Number the people of a folder with one subfolder each: (n,) int64.

    Raises
    ------
    KnownError
        If there are fewer than two people, or nobody has two photos.
    """
    root = folder.absolute()
    names = [path.relative_to(root).parts[0] if path.parent != root else "" for path in paths]
    if "" in names:
        raise KnownError(
            f"{paths[names.index('')]} is in no person's folder. Each person's photos go into one of theirs."
        )
    people, identity = np.unique(names, return_inverse=True)
    if len(people) < 2:
        raise KnownError(f"{folder} holds one person only ({people[0]}); comparing takes two or more.")
    if len(people) == len(paths):
        raise KnownError(f"Nobody in {folder} has two photos, so no pair shows the same person.")
    return identity.astype(np.int64)


def videos_in(folder: Path, n_frames: int) -> dict[str, list[Path]]:
    """List the frames of videos, in order: folders NAME/VIDEO with frames that end in a number.

    Parameters
    ----------
    folder : Path
        YouTube Faces' `frame_images_DB` or `aligned_images_DB`, or what holds it.
    n_frames : int
        Frames of each video to look at: twice as many as wanted leave room for some without a face.

    Returns
    -------
    dict
        From "NAME/VIDEO" to at most `n_frames` paths.
    """
    frames: dict[str, list[tuple[int, Path]]] = defaultdict(list)
    for path in photos_in(folder):
        number = re.search(r"(\d+)$", path.stem)
        frames["/".join(path.parts[-3:-1])].append((int(number[1]) if number else 0, path))
    return {video: [path for _, path in sorted(found)[:n_frames]] for video, found in frames.items()}
