"""Average each face with those nearest to it, so that chance differences between pictures of one person fade.

A face becomes the mean of itself, with weight 1, and its few nearest neighbours, each weighted by a power of its
similarity. Nobody is averaged with a face that is somebody else's by what the user said, nor with one of the same
photo; and poor faces neither change nor change others.

Ten neighbours weighted less gain more where everybody is grown up and a stranger to all others (BCubed F 0.949 rather
than 0.938 on whole photos), but lose as much among relatives and children (0.742; five 0.792; none 0.776).

Among very many faces only those of the nearest cells are looked at, see `engine.grouping.cells`. Otherwise the
similarities are exact: a product of two rows of 128 int8 is a whole number below 2**24, which float32 holds however
it is summed. So a face's neighbours do not depend on how the faces are cut into blocks, or on the machine; of two
equally similar ones the earlier row is nearer.

Source: Arandjelovic & Zisserman 2012, "Three things everyone should know to improve object retrieval"
(database-side feature augmentation); weights by powers of the similarity: Radenovic et al. 2018, "Fine-tuning CNN image
retrieval with no human annotation", section 4 (alpha query expansion).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.grouping.averages import Averages
from engine.grouping.averaging.near_faces import all_with_all, in_cells, of_some
from engine.grouping.averaging.rules import Rules
from engine.grouping.cells import PROBING, Probing
from engine.grouping.cluster import Constraints
from engine.grouping.executors import parts
from engine.grouping.shortlist import Floats, Ints
from engine.vectors.unit_vectors import dequantise

_ROWS = 16384  # that are averaged at once


@dataclass(frozen=True, slots=True)
class Averaging:
    """How faces are averaged with their neighbours.

    Attributes
    ----------
    n_neighbours : int
        At most so many, the nearest.
    least : float
        Cosine similarity that a neighbour must have.
    power : float
        A neighbour weighs its similarity to this power.
    """

    n_neighbours: int = 5
    least: float = 0.5
    power: float = 3.0


def average_for_threshold(
    vectors: NDArray[np.int8], constraints: Constraints, threshold: float, *, probing: Probing = PROBING
) -> Floats:
    """Average each face with its nearest neighbours, none of them farther than faces of one person may be.

    So a careful user's faces are averaged with few others, and finding a generous one's neighbours takes no longer.

    Parameters
    ----------
    vectors, constraints
        As for `average_with_neighbours`.
    threshold : float
        Squared distance up to which faces are one person.
    """
    return average_with_neighbours(vectors, constraints, _up_to(threshold), probing=probing)


def average_with_neighbours(
    vectors: NDArray[np.int8],
    constraints: Constraints,
    how: Averaging | None = None,
    *,
    block: int = 1024,
    probing: Probing = PROBING,
) -> Floats:
    """Average each face with its nearest neighbours. Deterministic, and exact unless there are very many.

    Parameters
    ----------
    vectors : (n, d) int8
        Quantised unit embeddings; d is at most 1,024.
    constraints : Constraints
        As for `engine.grouping.cluster.cluster`: faces of one photo, faces with different seeds, faces that are
        told apart, or whose seed's faces are, and those that cannot be one person by dates are not averaged; nor are
        poor faces.
    how : Averaging, optional
    block : int
        Rows and columns of a tile of the matrix of similarities; the result does not depend on it.
    probing : Probing
        When faces are compared with those of the nearest cells alone.

    Returns
    -------
    (n, d) float32, unit rows
    """
    how = how or Averaging()
    good = np.flatnonzero(~constraints.poor)
    if how.n_neighbours < 1 or len(good) < 2:
        return dequantise(vectors)
    rules = Rules.of(constraints, good)
    if len(good) > probing.more_than:
        row, column, similarity = in_cells(vectors[good], rules, how.n_neighbours, how.least, probing)
    else:
        row, column, similarity = all_with_all(vectors[good], rules, how.n_neighbours, how.least, block)
    averaged = dequantise(vectors)
    for rows, mean in _averaged(vectors, good[row], good[column], similarity, how):
        averaged[rows] = mean
    return averaged


def average_new(
    vectors: NDArray[np.int8],
    averaged: NDArray[np.int8],
    is_new: NDArray[np.bool_],
    constraints: Constraints,
    threshold: float,
) -> Averages:
    """Average the new ones among faces as `average_for_threshold` does; the others are averaged, and stay so.

    Parameters
    ----------
    vectors, constraints, threshold
        Of all faces, as for `average_for_threshold`.
    averaged : (n, d) int8
        Quantised, of the others; taken over, not copied.
    is_new : (n,) bool
    """
    how = _up_to(threshold)
    good, new = np.flatnonzero(~constraints.poor), np.flatnonzero(is_new)
    some = np.flatnonzero(is_new[good])
    rules = Rules.of(constraints, good, some)
    row, column, similarity = of_some(some, vectors, good, rules, how.n_neighbours, how.least)
    floats = dequantise(vectors[new])
    for rows, mean in _averaged(vectors, good[row], good[column], similarity, how):
        floats[np.searchsorted(new, rows)] = mean
    return Averages.of(averaged, new, floats)


def _up_to(threshold: float) -> Averaging:
    usual = Averaging()
    return replace(usual, least=max(usual.least, 1.0 - threshold / 2.0))


def _averaged(
    vectors: NDArray[np.int8], row: Ints, column: Ints, similarity: Floats, how: Averaging
) -> Iterator[tuple[Ints, NDArray[np.float64]]]:
    """Average rows with their neighbours, which are sorted by row, the nearest first: rows, and their means."""
    weight = similarity.astype(np.float64) ** how.power
    touched, starts = np.unique(row, return_index=True)  # a face without neighbours stays what it is, to the bit
    ends = np.append(starts[1:], len(row))
    for part in parts(np.arange(len(touched)), _ROWS):
        total = dequantise(vectors[touched[part]]).astype(np.float64)
        for k in range(how.n_neighbours):  # the nearest first, for each face in the same order
            some = np.flatnonzero(starts[part] + k < ends[part])
            cells = starts[part[some]] + k
            total[some] += weight[cells, None] * dequantise(vectors[column[cells]])
        total /= np.linalg.norm(total, axis=1, keepdims=True)
        yield touched[part], total
