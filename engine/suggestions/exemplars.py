"""The faces that stand for a person where there are too many to compare with each, and how far others are from them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.library import Evidence

N_NEAREST = 3
"""A face is compared with so many exemplars, those nearest to it: one may be wrong, and people look different."""
_ENOUGH_CONFIRMED = 8


def choose(evidence: Evidence, rows: NDArray[np.int64], limit: int) -> NDArray[np.int64]:
    """Choose the exemplars of every person: spread over the years, of each year the best.

    Best are confirmed faces, then those that the user saw with the person, then good ones. A person with eight
    confirmed faces has no others as exemplars.

    Parameters
    ----------
    evidence : Evidence
    rows : (n,) int64
        All rows of the people wanted.
    limit : int
        Of a person.

    Returns
    -------
    (m,) int64
        Rows, those of one person together, people ascending.
    """
    person, n_people = np.unique(evidence.person_id[rows], return_inverse=True)[1], len(rows)
    n_confirmed = np.bincount(person, evidence.confirmed[rows], minlength=n_people)
    kept = evidence.confirmed[rows] | (n_confirmed[person] < _ENOUGH_CONFIRMED)
    rows, person = rows[kept], person[kept]
    year = evidence.year[rows]
    merit = (rows, -evidence.quality[rows], evidence.guessed[rows], ~evidence.confirmed[rows])
    place = np.empty(len(rows), np.int64)
    place[np.lexsort(merit)] = np.arange(len(rows))
    order = np.lexsort((place, year, person))
    rank = np.empty(len(rows), np.int64)  # within the person's year
    rank[order] = _count_up(person[order] * 100_000 + year[order])
    order = np.lexsort((place, rank, person))
    return rows[order][_count_up(person[order]) < limit]


def _count_up(runs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number the members of each run of equal values from 0."""
    firsts = np.flatnonzero(np.diff(runs, prepend=-1))
    return np.arange(len(runs)) - np.repeat(firsts, np.diff(firsts, append=len(runs)))


def distances(
    embeddings: NDArray[np.float32], exemplars: NDArray[np.float32], itself: NDArray[np.int64] | None = None
) -> NDArray[np.float32]:
    """Compute the mean squared distance of each face to the few exemplars nearest to it.

    Parameters
    ----------
    embeddings : (n, d) float32, unit rows
    exemplars : (m, d) float32, unit rows
    itself : (n,) int64, optional
        Which exemplar a face is, and is not compared with; -1 for none.

    Returns
    -------
    (n,) float32, squared distance; NaN where there is nothing to compare with
    """
    squared = np.maximum(2.0 - 2.0 * (embeddings @ exemplars.T), 0.0)
    if itself is not None:
        rows = np.flatnonzero(itself >= 0)
        squared[rows, itself[rows]] = np.nan
    nearest = np.sort(squared, axis=1)[:, :N_NEAREST]  # NaN comes last
    known = ~np.isnan(nearest)
    n_known = known.sum(1)
    total = np.where(known, nearest, 0.0).sum(1)
    out = np.divide(total, n_known, out=np.full(len(total), np.nan, np.float32), where=n_known > 0)
    return out.astype(np.float32)
