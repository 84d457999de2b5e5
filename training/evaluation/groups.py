"""Measure how errors differ between groups of people: by age, sex and race, where faces have such labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.data.faces import FaceSet
from training.evaluation import plots
from training.evaluation.faces import FaceSource, validation_rows
from training.evaluation.report import NOTHING, Cell, Report
from training.evaluation.subject import Subject
from training.measures.all_pairs import PairCounts
from training.measures.verification import require_resolution

AGES = (0, 3, 13, 20, 35, 50, 65, 200)
SEXES = ("male", "female")
_GROWN = 20
RACES = ("White", "Black", "Asian", "Indian", "other")
"""UTKFace's codes for sex and race, in its words and order."""


@dataclass(frozen=True)
class GroupFigures:
    """One group's figures at the threshold of everybody.

    Attributes
    ----------
    group : str
    n_faces, n_different : int
        Faces, and pairs of different people within the group.
    far : float
        Share of these that are accepted; nan if there are none.
    val, accuracy : float
        Share of same pairs accepted, and the mean of `val` and 1 - `far`; nan without same pairs.
    """

    group: str
    n_faces: int
    n_different: int
    far: float
    val: float
    accuracy: float


def members(
    age: NDArray[np.integer], sex: NDArray[np.integer], race: NDArray[np.integer]
) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    """Yield the groups that somebody belongs to: name and (n,) bool; labels are (n,) integers, -1 for unknown.

    Groups by sex and race leave out those under 20: children are alike to a network, and not equally frequent in all.
    """
    groups = [
        (f"age {low} to {high - 1}" if high < AGES[-1] else f"age {low} and over", (age >= low) & (age < high))
        for low, high in pairwise(AGES)
    ]
    grown = (age < 0) | (age >= _GROWN)
    groups += [(f"adults, {name}", grown & (sex == code)) for code, name in enumerate(SEXES)]
    groups += [(f"adults, {name}", grown & (race == code)) for code, name in enumerate(RACES)]
    yield from ((name, mask) for name, mask in groups if mask.any())


def group_figures(
    group: str, embeddings: NDArray[np.float32], identity: NDArray[np.integer], threshold: float
) -> GroupFigures:
    """Measure the pairs within a group: (n, d) float32 unit rows, (n,) integers with -1 for strangers."""
    counts = PairCounts.of_faces(embeddings, identity)
    far, val = counts.shares(threshold)
    return GroupFigures(group, len(embeddings), counts.n_different, far, val, (val + 1 - far) / 2)


def on_groups(subject: Subject, source: FaceSource, far: float) -> Report:
    """Measure each group at the threshold that gives everybody the FAR `far`."""
    faces = source.open()
    labelled, rows = validation_rows(faces), validation_rows(faces, labelled=False)
    embeddings = subject.embed_faces(faces, rows)
    everybody = PairCounts.of_faces(embeddings[np.isin(rows, labelled)], faces.identity[labelled])
    require_resolution(far, everybody.n_different)
    at_far = everybody.val_at_far(far)
    threshold = at_far.threshold or 0.0
    figures = _all_groups(faces, rows, embeddings, threshold)
    if not figures:
        raise KnownError("None of these validation faces has an age, sex or race.")
    notes = [
        f"At threshold {threshold:.3f} all pairs of {len(labelled):,} labelled faces, celebrities, have FAR {far:g} "
        f"and VAL {at_far.val or 0:.3f}.",
        "Faces without a name count as different people each; the few that are not make a FAR look larger than it is.",
        "Pairs within a group are harder than pairs of everybody, who differ in age, sex and race too.",
    ]
    if all(np.isnan(g.val) for g in figures):
        notes.append(
            "No face with a name has an age, sex or race, so VAL and accuracy by group cannot be measured here."
        )
    name = f"groups-{subject.name}"
    drawn = [g for g in figures if not np.isnan(g.far)]
    return Report(
        name,
        {"threshold": threshold, "far": far, "val": at_far.val, "groups": [asdict(g) for g in figures], "notes": notes},
        [(("group", "faces", "different pairs", "FAR", "times everybody's", "VAL"), _rows(figures, far))],
        notes,
        {
            "far": lambda: plots.groups(
                [g.group for g in drawn], [g.far for g in drawn], f"{name}: false accepts within a group", far
            )
        },
    )


def _all_groups(
    faces: FaceSet, rows: NDArray[np.int64], embeddings: NDArray[np.float32], threshold: float
) -> list[GroupFigures]:
    labels = faces.age[rows], faces.sex[rows], faces.race[rows]
    return [
        group_figures(name, embeddings[mask], faces.identity[rows][mask], threshold) for name, mask in members(*labels)
    ]


def _rows(figures: list[GroupFigures], far: float) -> list[Sequence[Cell]]:
    return [
        (
            g.group,
            f"{g.n_faces:,}",
            f"{g.n_different:,}",
            _share(g.far, ".2g"),
            _share(g.far / far, ".1f"),
            _share(g.val, ".3f"),
        )
        for g in figures
    ]


def _share(value: float, spec: str) -> str:
    return NOTHING if np.isnan(value) else format(value, spec)
