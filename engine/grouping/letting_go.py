"""Let go of faces that their groups do not hold: the fewer others there are, the nearer these have to be.

Average linkage joins two groups of many faces on the mean of very many distances, which hardly errs, and two single
faces on one distance, which errs as often as any two strangers look alike. A threshold that is right for the former
makes pairs and handfuls of people of whom there is one photo each. So a face stays only while its mean squared distance
to the others of its group is at most

    threshold * (13 / 12 - 5 / 12 / others),

two thirds of the threshold where there is one other, and a little more than the threshold among many. Poor faces, which
resemble one another more than anybody, want four times as many others, or to lie within a third of it. Distances are
those of the faces as they are: averaged with their neighbours, lone faces have come nearer to whoever they resemble.
The farthest face goes first, of equally far ones the last, one at a time from each group, as the others may hold
without it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cluster import Constraints
from engine.grouping.executors import in_order
from engine.grouping.shortlist import Ints
from engine.vectors.runs import by_number, cut_runs
from engine.vectors.unit_vectors import dequantise

_AMONG_MANY = 13 / 12  # of the threshold
_FOR_LACK_OF_OTHERS = 5 / 12  # of it less, by their number
_POOR = 4.0  # times as many others are wanted by a poor face
_ALWAYS = 1 / 3  # of the threshold
_ROWS = 1024  # that are looked at at once, and more for a larger group


def let_go(
    vectors: NDArray[np.int8],
    labels: Ints,
    constraints: Constraints,
    threshold: float,
    some: NDArray[np.bool_] | None = None,
) -> Ints:
    """Make groups of their own of faces that are too far from the others of theirs; poor ones belong to nobody then.

    Parameters
    ----------
    vectors : (n, d) int8
        Quantised unit embeddings, not averaged.
    labels : (n,) int64
        The group of each face, -1 for none.
    constraints : Constraints
        Faces with a seed stay; poor ones do not count as others, and how far apart in time pairs are tells what they
        count, as in `engine.grouping.cluster`.
    threshold : float
        Squared distance up to which groups of faces, as they are, are one person.
    some : (n,) bool, optional
        Look only at groups that have one of these faces.

    Returns
    -------
    (n,) int64
        The groups; new ones have numbers beyond those of before.
    """
    order = by_number(labels)
    order = order[labels[order] >= 0]
    if not len(order):
        return labels
    is_first = np.diff(labels[order], prepend=-1) != 0
    group = np.cumsum(is_first) - 1
    is_looked_at = np.bincount(group) > 1
    if some is not None:
        is_looked_at &= np.bincount(group, some[order]) > 0
    order = order[is_looked_at[group]]
    starts = np.flatnonzero(np.diff(labels[order], prepend=-1))

    def gone(groups: slice) -> Ints:
        bounds = np.append(starts, len(order))[groups.start : groups.stop + 1]
        rows, group = order[bounds[0] : bounds[-1]], np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
        return rows[_gone(vectors, rows, group, constraints, threshold)]

    away = np.concatenate([order[:0], *in_order(gone, cut_runs(starts, len(order), _ROWS))])
    out = labels.copy()
    poor = constraints.poor[away]
    out[away[poor]] = -1
    away = np.sort(away[~poor])
    out[away] = labels.max() + 1 + np.arange(len(away))
    return out


def _gone(
    vectors: NDArray[np.int8], rows: Ints, group: Ints, constraints: Constraints, threshold: float
) -> NDArray[np.bool_]:
    """Find which rows of some groups, group after group, have to go: (m,) bool."""
    free, poor = constraints.seed[rows] < 0, constraints.poor[rows]
    shapes = ~poor | ~free
    period, weight = constraints.periods[0][rows], constraints.periods[1]
    x = dequantise(vectors.take(rows, axis=0)).astype(np.float64)
    length = np.einsum("md,md->m", x, x)  # squared; 1 but for rounding
    total = np.zeros((group[-1] + 1, len(weight), x.shape[1]))
    count = np.zeros(total.shape[:2])
    np.add.at(total, (group[shapes], period[shapes]), x[shapes])
    np.add.at(count, (group[shapes], period[shapes]), 1.0)

    def excess(some: Ints) -> NDArray[np.float64]:
        """Compute how much too far from the others some rows are; less than nothing where they are not."""
        g, p, own = group[some], period[some], shapes[some]
        of_itself = own * weight[p, p]
        seen = np.matmul(weight, total)[g, p]  # from each period
        likeness = np.einsum("md,md->m", seen, x[some]) - of_itself * length[some]
        pairs = (count @ weight)[g, p] - of_itself
        others = count[g].sum(1) - own
        there = others > 0
        distance = 2.0 - 2.0 * likeness / np.where(there, pairs, 1.0)
        lack = np.where(poor[some], _POOR, 1.0) / np.maximum(others, 1.0)
        limit = threshold * np.maximum(_AMONG_MANY - _FOR_LACK_OF_OTHERS * lack, _ALWAYS)
        return np.where(there, np.round(distance - limit, 9), -np.inf)  # both of two are equally far

    is_gone = np.zeros(len(rows), bool)
    left = np.flatnonzero(shapes & free)
    while len(left):
        over = excess(left)
        worst = np.lexsort((-left, -over, group[left]))
        worst = worst[np.diff(group[left[worst]], prepend=-1) > 0]
        worst = worst[over[worst] > 0]
        away = left[worst]
        is_gone[away] = True
        total[group[away], period[away]] -= x[away]
        count[group[away], period[away]] -= 1
        left = left[np.isin(group[left], group[away]) & ~is_gone[left]]
    doubtful = np.flatnonzero(poor & free)
    is_gone[doubtful] = excess(doubtful) > 0
    return is_gone
