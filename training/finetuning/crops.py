"""The faces that a network is tuned with: those that the user said something about, and some without labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.faces.align import Template
from engine.grouping.people import POOR_QUALITY
from engine.library import Library
from engine.networks.weights import Weights
from engine.scanning.outside.reembedding import by_photo, read_crops
from engine.sentences import sentence
from training.finetuning.adapter import ReportShare
from training.finetuning.labels import Labels
from training.finetuning.resume_files import CropFile

_MOST_LABELS, _MOST_OTHERS = 3000, 600

CropSource = Callable[[Sequence[int]], Iterable[dict[int, NDArray[np.uint8]]]]
"""Yields faces' crops by face_id, some at a time: (height, width, 3) uint8, RGB. Faces that it cannot find are left
out, and what it yields may be empty."""


@dataclass(frozen=True, eq=False)
class Crops:
    """Crops of faces: first the labelled ones, then others.

    Attributes
    ----------
    pixels : (m, height, width, 3) uint8, RGB
    labelled : (n,) int64
        Rows of the labels whose faces come first, in this order.
    """

    pixels: NDArray[np.uint8]
    labelled: NDArray[np.int64]


def from_photos(library: Library, base: Weights, n_workers: int) -> CropSource:
    """Cut faces out of their photos, in worker processes or, with 0, in this one."""
    return partial(_cut, library, Template.for_input(*base.input_hw, base.span_px), n_workers)


def _cut(
    library: Library, template: Template, n_workers: int, face_ids: Sequence[int]
) -> Iterable[dict[int, NDArray[np.uint8]]]:
    photos = by_photo(library, [face_ids])
    for pairs in read_crops(photos, template, n_workers):
        yield {face.face_id: crop.pixels for face, crop in pairs}


def gather(
    library: Library, weights: Weights, labels: Labels, source: CropSource, file: CropFile, report: ReportShare
) -> Crops:
    """Collect crops of labelled faces, and of some others; those that were found before a stop are not cut out again.

    Parameters
    ----------
    library : Library
    weights : Weights
        In use.
    labels : Labels
    source : CropSource
    file : CropFile
        Saves what was found, in the size that the network to tune takes.
    report : callable

    Raises
    ------
    KnownError
        If none are found.
    """
    wanted = _wanted(library, weights, labels)
    before = file.read()
    found = {face_id: before[face_id] for face_id in wanted if face_id in before}
    for some in source([face_id for face_id in wanted if face_id not in found]):
        file.add(some)
        found |= some
        report(len(found) / len(wanted))
    rows = np.flatnonzero(np.isin(labels.face_id, list(found)))
    order = [*labels.face_id[rows].tolist(), *sorted(found.keys() - set(labels.face_id.tolist()))]
    if not order:
        raise KnownError(sentence("None of the photos can be read at the moment. Is their disk plugged in?"))
    return Crops(np.stack([found[face_id] for face_id in order]), rows)


def _wanted(library: Library, weights: Weights, labels: Labels) -> list[int]:
    """Choose faces: the confirmed ones before the others that are labelled, and as many without labels."""
    rng = np.random.default_rng(0)
    labelled = labels.face_id[np.argsort(~labels.sure, kind="stable")[:_MOST_LABELS]]
    table = library.grouping.face_table(weights.id, raw=True)
    free = table.face_id[~np.isin(table.face_id, labels.face_id) & (table.quality >= POOR_QUALITY)]
    return [*labelled.tolist(), *rng.permutation(free)[:_MOST_OTHERS].tolist()]
