"""Calibrate the threshold for grouping on labelled albums of whole photos, which is what it will be used on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.networks.torch_net import FaceNet
from engine.vectors.unit_vectors import dequantise, quantise
from training.data.faces import STORED_TEMPLATE
from training.evaluation.album import embed_album
from training.evaluation.faces import Labelled
from training.evaluation.people import averaged_faces, score_albums
from training.measures.clustering import BCubed
from training.runs.validation import embed_stored

THRESHOLDS = np.arange(0.8, 1.401, 0.01)
"""Finer than for simulated albums: between a family's most alike and one person's least alike there is little room."""
_AVERAGED_THRESHOLDS = np.arange(0.5, 1.201, 0.01)
_EQUALLY_GOOD = 0.002  # the very best lies at an edge, just before the two most alike people of an album join


@dataclass(frozen=True)
class AlbumCalibration:
    """The threshold with the best mean BCubed F over albums, and what each album has at it."""

    threshold: float
    albums: list[BCubed]

    def entry(self) -> dict[str, Any]:
        """Return what the manifest says of it."""
        scores = [{name: round(value, 4) for name, value in asdict(album).items()} for album in self.albums]
        return {"threshold": self.threshold, "albums": scores}


def calibrate_on_albums(albums: Sequence[Labelled], *, averaged: bool = False) -> AlbumCalibration:
    """Choose the threshold for grouping with the best mean BCubed F over albums; of about equally good ones the middle.

    Parameters
    ----------
    albums : sequence of Labelled
        Each weighs the same, however many faces it has.
    averaged : bool
        Average faces with their neighbours first, as a library is grouped.
    """
    thresholds = _AVERAGED_THRESHOLDS if averaged else THRESHOLDS
    albums = [replace(album, embeddings=averaged_faces(album.embeddings)) for album in albums] if averaged else albums
    scores = [[_score(album, float(threshold)) for album in albums] for threshold in thresholds]
    mean_f = np.array([np.mean([album.f for album in row]) for row in scores])
    best = np.flatnonzero(mean_f >= mean_f.max() - _EQUALLY_GOOD)
    middle = int(best[len(best) // 2])
    return AlbumCalibration(round(float(thresholds[middle]), 3), scores[middle])


def whole_photo_thresholds(albums: Sequence[Labelled]) -> dict[str, Any]:
    """Calibrate both thresholds for grouping, of faces as they are and averaged: entries of the manifest."""
    plain, averaged = (calibrate_on_albums(albums, averaged=averaged) for averaged in (False, True))
    return {
        "cluster_threshold": plain.threshold,
        "averaged_threshold": averaged.threshold,
        "whole_photos": plain.entry() | {"averaged": averaged.entry()},
    }


def embed_albums(net: FaceNet, template_px: float, mirror: bool, folders: Sequence[Path]) -> list[Labelled]:
    """Embed the labelled faces of albums as the library would keep them.

    Parameters
    ----------
    net : FaceNet
    template_px : float
        Template pixels that the input's height spans.
    mirror : bool
        Whether embeddings are means with the mirror image's.
    folders : sequence of Path
        As for `training.evaluation.album.embed_album`.
    """

    def embed(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        return dequantise(quantise(embed_stored(net, crops, template_px, mirror)))

    return [embed_album(folder, STORED_TEMPLATE, embed) for folder in folders]


def found_faces(albums: Sequence[Labelled]) -> NDArray[np.float32]:
    """Gather the embeddings of albums' labelled faces that were found: (n, d) float32."""
    return np.concatenate([album.embeddings[~np.isnan(album.embeddings[:, 0])] for album in albums])


def _score(album: Labelled, threshold: float) -> BCubed:
    rows = np.arange(len(album.identity))
    scores = score_albums(album.embeddings, [(rows, album.identity.astype(np.int64))], threshold)
    return BCubed(scores["BCubed P"], scores["BCubed R"], scores["BCubed F"])
