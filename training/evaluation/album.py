"""Embed the labelled faces of whole photos, as a scan finds them, and measure pairs and groups of them at once."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.records import FaceCrop, Failure, PhotoInfo
from engine.scanning.jobs.photo import PhotoSettings, find_faces
from training.evaluation.faces import Labelled
from training.evaluation.people import on_clustering
from training.evaluation.progress import watched
from training.evaluation.report import Report
from training.evaluation.subject import Subject
from training.evaluation.verify import on_all_pairs

_BATCH = 64
_ASIDE = 0.15
"""How far the centre of a face may be from its label, as a share of the photo's long side."""


@dataclass(frozen=True)
class FaceLabel:
    """A labelled face: its centre as shares of the photo's width and height, and who it is."""

    x: float
    y: float
    person: str


def read_labels(folder: Path) -> dict[str, list[FaceLabel]]:
    """Read labels.csv (photo, x, y, person) of an album: photo -> labels, in the file's order.

    Raises
    ------
    KnownError
        If there is none, or it lacks a column or holds no number where one belongs.
    """
    file = folder / "labels.csv"
    labels: dict[str, list[FaceLabel]] = defaultdict(list)
    try:
        with open(file, encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                labels[row["photo"]].append(FaceLabel(float(row["x"]), float(row["y"]), row["person"]))
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(f"There is no readable labels.csv in {folder}.") from error
    except (KeyError, ValueError, TypeError, csv.Error) as error:
        raise KnownError(f"{file} does not say photo, x, y and person of each face.") from error
    if len({label.person for theirs in labels.values() for label in theirs}) < 2:
        raise KnownError(f"{file} names fewer than two people; comparing takes two or more.")
    return dict(labels)


def nearest_face(crops: Sequence[FaceCrop], info: PhotoInfo, label: FaceLabel) -> FaceCrop | None:
    """Pick the face whose box is centred nearest to a label; None where none is near."""
    place = np.array([label.x * info.width_px, label.y * info.height_px])

    def aside(crop: FaceCrop) -> float:
        return float(np.hypot(*(crop.face.box.reshape(2, 2).mean(axis=0) - place)))

    nearest = min(crops, key=aside, default=None)
    if nearest is None or aside(nearest) > _ASIDE * max(info.width_px, info.height_px):
        return None
    return nearest


def embed_album(
    folder: Path, template: Template, embed: Callable[[NDArray[np.uint8]], NDArray[np.float32]]
) -> Labelled:
    """Embed the labelled faces of an album, each found by the detector as a scan finds it.

    Parameters
    ----------
    folder : Path
        Photos and labels.csv.
    template : Template
        The crops that `embed` takes.
    embed : function
        (n, height, width, 3) uint8 -> (n, d) float32, unit rows.

    Returns
    -------
    Labelled
        Rows of nan for faces that were not found.

    Raises
    ------
    KnownError
        If the labels cannot be read, or no face is found at all.
    """
    labels = read_labels(folder)
    settings = PhotoSettings(template, SearchSettings())
    people: list[str] = []
    crops: list[NDArray[np.uint8] | None] = []
    for photo in watched(list(labels), f"Looking at {len(labels):,} photos"):
        found = find_faces(str(folder / photo), settings)
        for label in labels[photo]:
            crop = None if isinstance(found, Failure) else nearest_face(found.crops, found.info, label)
            people.append(label.person)
            crops.append(None if crop is None else crop.pixels)
    rows = [i for i, crop in enumerate(crops) if crop is not None]
    if not rows:
        raise KnownError(f"No labelled face was found in the photos in {folder}.")
    taken = np.stack([crop for crop in crops if crop is not None])
    parts = [embed(taken[start : start + _BATCH]) for start in range(0, len(taken), _BATCH)]
    embeddings = np.full((len(crops), parts[0].shape[1]), np.nan, np.float32)
    embeddings[rows] = np.concatenate(parts)
    _, identity = np.unique(people, return_inverse=True)
    note = (
        f"{len(crops):,} labelled faces of {identity.max() + 1:,} people in {len(labels):,} whole photos; "
        f"{len(crops) - len(rows):,} were not found, and count as errors."
    )
    return Labelled(embeddings, identity.astype(np.int64), [note])


def on_album(subject: Subject, faces: Labelled) -> Report:
    """Measure all pairs of an album's faces, and the groups that a scan would make of them."""
    pairs, groups = on_all_pairs(subject, faces), on_clustering(subject, faces, n_simulated=0)
    return Report(
        f"album-{subject.name}",
        {"pairs": pairs.figures, "groups": groups.figures},
        pairs.tables + groups.tables,
        list(dict.fromkeys(pairs.notes + groups.notes)),
        pairs.plots | groups.plots,
    )
