"""Calibrate the thresholds for grouping anew, of weights that are bundled already."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.networks.weights import MANIFEST, describe, load
from resources import path as resource_path
from training.publishing.manifest import add_to_manifest
from training.publishing.whole_photos import embed_albums, whole_photo_thresholds


def recalibrate(net: str, albums: Sequence[Path], folder: Path | None = None) -> dict[str, Any]:
    """Set the thresholds of bundled weights by albums of whole photos, as publishing with albums does.

    Parameters
    ----------
    net : str
        As the manifest names it.
    albums : sequence of Path
        As for `training.publishing.whole_photos.embed_albums`.
    folder : Path or None
        Where manifest and weights are; None for the bundled ones.

    Returns
    -------
    dict
        The entries of the manifest that were written.
    """
    folder = folder or resource_path("weights")
    weights = describe(net, folder)
    found = whole_photo_thresholds(embed_albums(load(weights), weights.span_px, weights.mirror, albums))
    entry = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["weights"][weights.key]
    add_to_manifest(folder / MANIFEST, weights.key, entry | found)
    return found
