"""Find unnamed people whose name is worth asking for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.people import POOR_QUALITY
from engine.suggestions.knowledge import Knowledge
from engine.vectors.unit_vectors import dequantise

_GOOD_FACES = 4  # of the groups of three in made-up albums, 3 in 100 are somebody whom the user knows
_EVERY_SECOND = 4.5  # of the groups of so many faces every second is worth a name there, of larger ones soon all
_STEEPNESS = 4
_TYPING = 2.0  # clicks that a name costs, where an answer costs one


@dataclass(frozen=True, eq=False)
class UnnamedPerson:
    """An unnamed person whose name is worth asking for.

    Attributes
    ----------
    rows : (k,) int64
        The person's faces, the most alike first.
    probability : float
        That it is nobody with a name.
    use : float
        Faces expected to be settled per click.
    """

    rows: NDArray[np.int64]
    probability: float
    use: float


def worth_a_name(
    knowledge: Knowledge, probability: NDArray[np.float64], below: float, limit: int
) -> list[UnnamedPerson]:
    """List the unnamed people of several good faces who are probably nobody with a name, the most useful first.

    Parameters
    ----------
    knowledge : Knowledge
    probability : (g, c) float64
        That each group is each of its candidates.
    below : float
        Groups that are somebody with a name this probably are left out.
    limit : int
        So many at most.
    """
    sizes = np.array([len(rows) for rows in knowledge.groups], np.int64)
    nobody = 1.0 - probability.sum(1)
    cared_for = 1.0 / (1.0 + (_EVERY_SECOND / np.maximum(sizes, 1)) ** _STEEPNESS)
    use = sizes * cared_for * nobody / _TYPING
    fits = np.flatnonzero((sizes >= _GOOD_FACES) & (probability.max(1, initial=0.0) < below))
    out: list[UnnamedPerson] = []
    for group in fits[np.argsort(-use[fits], kind="stable")].tolist():
        rows = knowledge.groups[group]
        if (knowledge.evidence.quality[rows] >= POOR_QUALITY).sum() < _GOOD_FACES:
            continue
        if len(out) == limit:
            break
        out.append(UnnamedPerson(_alike_first(knowledge, rows), float(nobody[group]), float(use[group])))
    return out


def _alike_first(knowledge: Knowledge, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    embeddings = dequantise(knowledge.evidence.vector[rows])
    return rows[np.argsort(-(embeddings @ embeddings.mean(0)), kind="stable")]
