"""Faces of photos outside any library: found, cut out and embedded in one go."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.networks.embed import NetEmbedder
from engine.networks.weights import Weights
from engine.photos.find import find_photos
from engine.records import FaceCrop, Failure, Photo
from engine.scanning.jobs.photo import STUMBLED, PhotoSettings, find_faces, stack
from engine.sentences import sentence

logger = logging.getLogger(__name__)

_BATCH_FACES = 64
_THREADS = 2


@dataclass(frozen=True, eq=False)
class ProbeFace:
    """A face in a photo outside the library.

    Attributes
    ----------
    path : str
    crop : FaceCrop
    embedding : (d,) float32, unit length
    """

    path: str
    crop: FaceCrop
    embedding: NDArray[np.float32]


class Prober:
    """Find and embed the faces of single photos with one network.

    Parameters
    ----------
    weights : Weights
    device : str
        As for `engine.networks.devices.choose_device`.
    search : SearchSettings or None
        None for the usual ones.
    """

    def __init__(self, weights: Weights, device: str = "auto", search: SearchSettings | None = None) -> None:
        template = Template.for_input(*weights.input_hw, weights.span_px)
        self.settings = PhotoSettings(template, search or SearchSettings())
        self.embedder = NetEmbedder(weights, device)

    def faces(self, path: Path) -> list[ProbeFace]:
        """Find the faces of one photo, the largest first.

        Raises
        ------
        KnownError
            If the photo cannot be read.
        """
        found = find_faces(str(path), self.settings)
        if isinstance(found, Failure):
            raise KnownError(sentence("{path}: {reason}", path=path, reason=found.reason))
        crops = sorted(found.crops, key=_area, reverse=True)
        if not crops:
            return []
        embeddings = self.embedder.embed(stack(crops))
        return [ProbeFace(str(path), crop, row) for crop, row in zip(crops, embeddings, strict=True)]

    def all_faces(self, paths: Sequence[Path]) -> Iterator[ProbeFace | Failure]:
        """Find and embed the faces of every photo in folders or files, in the order of the walk."""
        waiting: list[tuple[str, FaceCrop]] = []
        for item, found in self._search_all(paths):
            if isinstance(found, Failure):
                yield found
                continue
            waiting += [(item.path, crop) for crop in found]
            if len(waiting) >= _BATCH_FACES:
                yield from self._embed(waiting)
                waiting = []
        yield from self._embed(waiting)

    def _search_all(self, paths: Sequence[Path]) -> Iterator[tuple[Photo | Failure, list[FaceCrop] | Failure]]:
        """Search photos in threads, a few ahead: the stages spend their time outside Python's lock."""
        under_way: deque[tuple[Photo | Failure, Future[list[FaceCrop] | Failure]]] = deque()
        with ThreadPoolExecutor(_THREADS) as threads:
            for item in find_photos(paths):
                under_way.append((item, threads.submit(self._search, item)))
                if len(under_way) > 2 * _THREADS:
                    done, future = under_way.popleft()
                    yield done, future.result()
            while under_way:
                done, future = under_way.popleft()
                yield done, future.result()

    def _search(self, item: Photo | Failure) -> list[FaceCrop] | Failure:
        if isinstance(item, Failure):
            return item
        try:
            found = find_faces(item.path, self.settings)
        except KnownError:
            raise
        except Exception:  # the photos after it are still wanted
            logger.exception("searching %s", item.path)
            return Failure(item.path, "detect", STUMBLED())
        return found if isinstance(found, Failure) else found.crops

    def _embed(self, waiting: list[tuple[str, FaceCrop]]) -> Iterator[ProbeFace]:
        if waiting:
            embeddings = self.embedder.embed(stack([crop for _, crop in waiting]))
            for (path, crop), row in zip(waiting, embeddings, strict=True):
                yield ProbeFace(path, crop, row)


def _area(crop: FaceCrop) -> float:
    x0, y0, x1, y1 = crop.face.box.tolist()
    return (x1 - x0) * (y1 - y0)
