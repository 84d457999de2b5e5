"""Tell relatives apart, and know a child again as an adult: the faces that family albums are full of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.data.faces import open_faces
from training.evaluation.faces import validation_rows
from training.evaluation.report import NOTHING, Cell, Report
from training.evaluation.subject import Subject
from training.measures.all_pairs import PairCounts

_FARS = (1e-2, 1e-3)
_CHILD, _ADULT = 0, 1


@dataclass(frozen=True, eq=False)
class Kin:
    """What is known of faces beside who they are, a row a face.

    Attributes
    ----------
    family : (n,) int32, -1 where unknown
    stage : (n,) int8
        0 as a child, 1 as an adult, -1 where unknown.
    """

    family: NDArray[np.integer]
    stage: NDArray[np.integer]


def read_kin(folder: Path) -> Kin:
    """Read the columns `family` and `stage` of a folder's index.npz; KnownError where they are not."""
    try:
        with np.load(folder / "index.npz") as index:
            return Kin(index["family"], index["stage"])
    except (OSError, KeyError, ValueError) as error:
        raise KnownError(f"{folder} does not say who is related: its index.npz has no family and stage.") from error


def pair_kinds(
    identity: NDArray[np.integer], kin: Kin
) -> tuple[NDArray[np.intp], NDArray[np.intp], dict[str, NDArray[np.bool_]]]:
    """List all pairs of faces, and which of them each question is about.

    A question's pairs of one person are asked to be found among its pairs of different people.

    Returns
    -------
    a, b : (m,)
        Rows of the faces.
    kinds : dict
        From the question to (m,) bool.
    """
    a, b = np.triu_indices(len(identity), 1)
    same = identity[a] == identity[b]
    known = (kin.family[a] >= 0) & (kin.family[b] >= 0)
    one_family = known & (kin.family[a] == kin.family[b])
    stages = np.sort(np.stack([kin.stage[a], kin.stage[b]]), axis=0)

    def at(first: int, second: int) -> NDArray[np.bool_]:
        return np.asarray((stages[0] == first) & (stages[1] == second))

    kinds = {
        "one person, among strangers": (same & one_family) | (known & ~one_family),
        "one person, among relatives": one_family,
        "child and child": at(_CHILD, _CHILD),
        "child and adult": at(_CHILD, _ADULT),
        "adult and adult": at(_ADULT, _ADULT),
    }
    return a, b, kinds


def on_families(subject: Subject, faces_dir: Path, cache: Path) -> Report:
    """Measure VAL among strangers, among relatives, and across childhood, on the validation faces of families."""
    kin = read_kin(faces_dir)
    faces = open_faces(faces_dir, cache)
    rows = validation_rows(faces)
    identity = faces.identity[rows]
    embeddings = subject.embed_faces(faces, rows)
    a, b, kinds = pair_kinds(identity, Kin(kin.family[rows], kin.stage[rows]))
    squared = 2 - 2 * (embeddings @ embeddings.T)[a, b]
    same = identity[a] == identity[b]
    figures: dict[str, object] = {}
    table: list[Sequence[Cell]] = []
    for question, chosen in kinds.items():
        counts = PairCounts.of_pairs(squared[chosen], same[chosen])
        vals = [counts.val_at_far(far).val for far in _FARS]
        figures[question] = {f"val_at_far_{far:g}": val for far, val in zip(_FARS, vals, strict=True)}
        cells = [NOTHING if val is None else f"{val:.3f}" for val in vals]
        table.append((question, *cells, f"{counts.n_same:,}", f"{counts.n_different:,}"))
    columns = ("pairs", *(f"VAL at FAR {far:g}" for far in _FARS), "same", "different")
    notes = [f"{len(rows):,} validation faces of {len(np.unique(identity)):,} people. Relatives are of one family."]
    return Report(f"families-{subject.name}", figures, [(columns, table)], notes)
