"""Calibrate anew how a library is grouped with weights that are bundled already."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from engine.networks.weights import MANIFEST, describe, load
from resources import path as resource_path
from training.data.faces import open_faces
from training.data.sources import import_faces
from training.publishing.eight_bits import prepare_int8
from training.publishing.manifest import add_to_manifest
from training.publishing.unrecognisable import fit_unrecognisable, sample
from training.publishing.whole_photos import embed_albums, found_faces, whole_photo_thresholds
from training.runs.validation import embed_stored


def recalibrate(
    net: str, albums: Sequence[Path], faces_dir: Path | None, cache: Path, folder: Path | None = None
) -> dict[str, Any]:
    """Set the thresholds of bundled weights by albums of whole photos, as publishing with albums does.

    Parameters
    ----------
    net : str
        As the manifest names it.
    albums : sequence of Path
        As for `training.publishing.whole_photos.embed_albums`.
    faces_dir : Path or None
        As for `training.data.faces.open_faces`: its validation faces, distorted, say where the network puts what
        cannot be recognised, and its training faces how bright its activations are, for 8 bits. Without it both stay
        as they were.
    cache : Path
    folder : Path or None
        Where manifest and weights are; None for the bundled ones.

    Returns
    -------
    dict
        The entries of the manifest that were written.
    """
    folder = folder or resource_path("weights")
    weights = describe(net, folder)
    network = load(weights)
    whole = embed_albums(network, weights.span_px, weights.mirror, albums)
    found = whole_photo_thresholds(whole)
    if faces_dir is not None:
        faces = open_faces(import_faces(faces_dir, cache), cache)
        embed = partial(embed_stored, network, template_px=weights.span_px, mirror=weights.mirror)
        found["unrecognisable"] = fit_unrecognisable(embed, sample(faces), found_faces(whole)).to_json()
    entry = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["weights"][weights.key]
    add_to_manifest(folder / MANIFEST, weights.key, entry | found)
    if faces_dir is not None:
        prepare_int8(weights, faces)
    return found
