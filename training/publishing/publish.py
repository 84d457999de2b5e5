"""Make a training run into bundled weights: half precision, thresholds calibrated on validation, a manifest entry."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.torch import save
from torch import Tensor

from engine.errors import KnownError
from engine.faces.align import Template
from engine.grouping.cluster import Constraints, cluster
from engine.networks.torch_net import FaceNet, count_multiply_adds, count_parameters
from engine.networks.weights import MANIFEST, describe, load
from engine.vectors.unit_vectors import dequantise, quantise
from training.data.faces import FaceSet, open_faces
from training.data.sources import import_faces
from training.evaluation.people import averaged_faces
from training.measures.albums import simulate_album
from training.measures.clustering import bcubed
from training.measures.pairs import read_pairs
from training.publishing.eight_bits import prepare_int8
from training.publishing.manifest import add_to_manifest
from training.publishing.unrecognisable import fit_unrecognisable, sample
from training.publishing.whole_photos import embed_albums, found_faces, whole_photo_thresholds
from training.publishing.world import World, world_file
from training.publishing.world_fit import faces_to_fit, fit_world
from training.runs.checkpoints import load_average, start_from
from training.runs.validation import Validation, embed_stored, validation_of

logger = logging.getLogger(__name__)

N_ALBUMS = 60
"""Simulated albums that a threshold is calibrated on; with 12, the best was off by a step of them."""
_MIRROR = True  # the mean with the mirror image: VAL at FAR 1e-3 from 0.49 to 0.61 for NNS2, for 1.3 ms a face
_THRESHOLDS = np.arange(0.5, 1.61, 0.05)


@dataclass(frozen=True)
class Provenance:
    """What the manifest says of where weights come from; what is known of it without is said in its place.

    Attributes
    ----------
    command : str
        How the run was started.
    data, teacher : str
        What faces it learned from, and who was its teacher.
    """

    command: str = ""
    data: str = ""
    teacher: str = ""

    def origin(self, config: dict[str, Any], faces: FaceSet) -> dict[str, str]:
        """Write the entries of the manifest, in the words that were given or in those that a configuration allows.

        Raises
        ------
        KnownError
            If a teacher is named for a run that had none.
        """
        taught = config.get("distill_weight", 1.0) > 0  # a distillation has no such word
        if self.teacher and not taught:
            raise KnownError("This run had no teacher: it learned from triplets alone.")
        n_faces = config.get("n_faces") or len(faces.rows(0))
        words = self.teacher or f"not named; its embeddings of {faces.teacher.shape[1]} numbers came with the faces"
        return {
            "command": self.command,
            "training_data": self.data or f"{n_faces:,} faces",
            "teacher": words if taught else "none",
        }


@dataclass(frozen=True)
class Calibration:
    """The clustering threshold and what it gives on the simulated albums."""

    threshold: float
    precision: float
    recall: float
    f: float


def calibrate(
    embeddings: NDArray[np.float32],
    identity: NDArray[np.int32],
    n_albums: int = N_ALBUMS,
    seed: int = 0,
    *,
    averaged: bool = False,
) -> Calibration:
    """Choose the clustering threshold with the best mean BCubed F over simulated albums.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows of the validation faces
    identity : (n,) int32, -1 where unlabelled
    n_albums : int
    seed : int
    averaged : bool
        Average faces with their neighbours first, as a library is grouped.
    """
    rng = np.random.default_rng(seed)
    albums = [simulate_album(identity, rng) for _ in range(n_albums)]
    stored = dequantise(quantise(embeddings))
    seen = [averaged_faces(stored[rows]) if averaged else stored[rows] for rows, _ in albums]
    scores = np.zeros((len(_THRESHOLDS), 3))
    for i, threshold in enumerate(_THRESHOLDS):
        for faces, (rows, truth) in zip(seen, albums, strict=True):
            result = bcubed(cluster(faces, float(threshold), Constraints.none(len(rows))), truth)
            scores[i] += (result.precision, result.recall, result.f)
    scores /= len(albums)
    best = int(scores[:, 2].argmax())
    return Calibration(round(float(_THRESHOLDS[best]), 3), *map(float, scores[best]))


def average_with(net: FaceNet, file: Path) -> str:
    """Average a network's weights with those of a file, as for `training.runs.checkpoints.start_from`.

    Returns the file's SHA-256. Two runs that began at the same weights mostly do better together than either alone
    (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
    """
    own = {name: value.clone() for name, value in net.state_dict().items() if value.is_floating_point()}
    start_from(net, file)
    other = net.state_dict()
    net.load_state_dict(other | {name: (value + other[name]) / 2 for name, value in own.items()})
    return hashlib.sha256(file.read_bytes()).hexdigest()


def publish(
    run_dir: Path,
    faces_dir: Path,
    cache: Path,
    out: Path,
    provenance: Provenance = Provenance(),
    mean_with: Path | None = None,
    n_albums: int = N_ALBUMS,
    albums: Sequence[Path] = (),
) -> dict[str, Any]:
    """Write a run's weights as NET.safetensors with a manifest entry.

    The figures are measured on the weights as they are shipped, after rounding to half precision.

    Parameters
    ----------
    run_dir : Path
        Holds checkpoint.pt.
    faces_dir, cache : Path
        As for `training.data.faces.open_faces`.
    out : Path
        The folder with the manifest; made if missing.
    provenance : Provenance
    mean_with : Path or None
        Other weights of the same network: what is bundled is the mean of both, and the entry says of which.
    n_albums : int
        As for `calibrate`.
    albums : sequence of Path
        Labelled albums of whole photos, which say where the threshold for grouping lies; without them, the simulated
        albums do.

    Returns
    -------
    dict
        The manifest entry.
    """
    net, config, step = load_average(run_dir / "checkpoint.pt")
    mean = {} if mean_with is None else {"mean_with_sha256": average_with(net, mean_with)}
    halves = _round(net)
    faces_dir = import_faces(faces_dir, cache)
    faces = open_faces(faces_dir, cache)
    origin = provenance.origin(config, faces)
    pairs = read_pairs(faces_dir / "val_pairs.csv", len(faces.identity))
    rows = np.unique(np.concatenate([faces.rows(1), pairs.a, pairs.b]))
    embeddings = embed_stored(net, faces.pixels[rows], config["template_px"], _MIRROR)
    validation = validation_of(embeddings, rows, pairs)
    held_out = faces.split[rows] == 1
    plain, averaged = (
        calibrate(embeddings[held_out], faces.identity[rows[held_out]], n_albums, averaged=averaged)
        for averaged in (False, True)
    )
    content = save(halves)
    out.mkdir(parents=True, exist_ok=True)
    name = config["net"]
    (out / f"{name}.safetensors").write_bytes(content)
    entry = _entry(net, content, config, validation, (plain, averaged)) | {"step": step} | origin | mean
    real = embeddings[held_out]
    if albums:
        whole = embed_albums(net, config["template_px"], _MIRROR, albums)
        entry |= whole_photo_thresholds(whole)
        real = found_faces(whole)
    embed = partial(embed_stored, net, template_px=config["template_px"], mirror=_MIRROR)
    entry["unrecognisable"] = fit_unrecognisable(embed, sample(faces), real).to_json()
    try:
        _fit_world(net, faces, config["template_px"], entry["sha256"]).save(world_file(out / entry["file"]))
    except KnownError as error:  # the weights are good for all else, but `kith finetune` will miss it
        logger.warning("%s", error)
    add_to_manifest(out / MANIFEST, name, entry)
    prepare_int8(describe(name, out), faces)
    return entry


def _round(net: FaceNet) -> dict[str, Tensor]:
    """Round a network's weights to half precision, in which they are returned too."""
    state = net.state_dict()
    halves = {name: tensor.half().contiguous() for name, tensor in state.items() if tensor.is_floating_point()}
    net.load_state_dict(state | {name: tensor.float() for name, tensor in halves.items()})
    return halves


def _entry(
    net: FaceNet,
    content: bytes,
    config: dict[str, Any],
    validation: Validation,
    calibrations: tuple[Calibration, Calibration],
) -> dict[str, Any]:
    plain, averaged = calibrations
    return {
        "file": f"{config['net']}.safetensors",
        "sha256": hashlib.sha256(content).hexdigest(),
        "embedding_size": net.embedding_size,
        "input_hw": list(net.table.input_hw),
        "span_px": config["template_px"],
        "mirror": _MIRROR,
        "crop_template": [[round(x, 2), round(y, 2)] for x, y in _template(net, config["template_px"]).points],
        "cluster_threshold": plain.threshold,
        "averaged_threshold": averaged.threshold,
        "same_threshold": round(validation.threshold, 3),
        "parameters": count_parameters(net),
        "multiply_adds": count_multiply_adds(net),
        "val": {
            "accuracy": round(validation.accuracy, 4),
            "standard_error": round(validation.standard_error, 4),
            "val_at_far_1e3": round(validation.val_at_far_1e3, 4),
            "simulated_albums_bcubed": {k: round(v, 4) for k, v in asdict(plain).items()},
            "averaged_albums_bcubed": {k: round(v, 4) for k, v in asdict(averaged).items()},
        },
        "config": config,
        "date": datetime.now(UTC).date().isoformat(),
    }


def _template(net: FaceNet, span_px: float) -> Template:
    return Template.for_input(*net.table.input_hw, span_px)


def refit_world(net: str, faces_dir: Path, cache: Path, folder: Path | None = None) -> Path:
    """Fit the model of the rest of the world anew to weights that are bundled, and write it beside them.

    Parameters
    ----------
    net : str
        As the manifest names it.
    faces_dir, cache : Path
        As for `training.data.faces.open_faces`; the training faces are used.
    folder : Path or None
        Where manifest and weights are; None for the bundled ones.

    Returns
    -------
    Path
        The file that was written.
    """
    weights = describe(net, folder)
    faces = open_faces(import_faces(faces_dir, cache), cache)
    file = world_file(weights.file)
    _fit_world(load(weights), faces, weights.span_px, weights.sha256).save(file)
    return file


def _fit_world(net: FaceNet, faces: FaceSet, template_px: float, sha256: str) -> World:
    rows = faces_to_fit(faces.identity, faces.rows(0))
    if not len(rows):
        raise KnownError("There is no model of the rest of the world: the training faces say of nobody who they are.")
    return fit_world(embed_stored(net, faces.pixels[rows], template_px, _MIRROR), faces.identity[rows], sha256)
