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

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cells import PROBING, Cells, Probing, looked_into, sample
from engine.grouping.cluster import Constraints
from engine.grouping.merging import parts
from engine.grouping.rules import Rules
from engine.grouping.shortlist import Floats, Ints, Shortlist
from engine.vectors.unit_vectors import dequantise

_SLACK = 1e-4  # more than float32 products of unit vectors err
_ROWS = 16384  # that are looked at at once: of so many, several look into each cell
_N_REVERSED = 8
_FEW = 1 / 64  # of a tile: so many pairs are sooner looked at each by itself than the whole tile once more


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
    usual = Averaging()
    return average_with_neighbours(
        vectors, constraints, replace(usual, least=max(usual.least, 1.0 - threshold / 2.0)), probing=probing
    )


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
        row, column, similarity = _neighbours_in_cells(vectors[good], rules, how, probing)
    else:
        row, column, similarity = _neighbours(vectors[good], rules, how, block)
    return _average(vectors, good[row], good[column], similarity, how)


def _average(vectors: NDArray[np.int8], row: Ints, column: Ints, similarity: Floats, how: Averaging) -> Floats:
    """Average rows with their neighbours, which are sorted by row, the nearest first."""
    averaged = dequantise(vectors)
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
        averaged[touched[part]] = total
    return averaged


def _neighbours(vectors: NDArray[np.int8], rules: Rules, how: Averaging, block: int) -> tuple[Ints, Ints, Floats]:
    """Find the nearest of each row: row, column and similarity, sorted by row, the nearest first."""
    n = len(vectors)
    floats = vectors.astype(np.float32)
    scale = 1.0 / np.maximum(np.sqrt(np.square(floats).sum(1)), np.float32(1e-12))
    unit = floats * scale[:, None]
    starts = range(0, n, block)
    lists = [Shortlist(min(block, n - start), how.n_neighbours, how.least) for start in starts]
    found = []
    for k, first in enumerate(starts):
        rows = slice(first, min(first + block, n))
        for start in range(first, n, block):  # each product serves both of its sides
            columns = slice(start, min(start + block, n))
            cells = _near_cells(unit[rows], unit[columns], lists[k].floor, lists[start // block].floor)
            if cells is not None:
                row, column = first + cells // len(unit[columns]), start + cells % len(unit[columns])
                row, column, similarity = _allowed(row, column, vectors, scale, rules)
                lists[k].add_cells(row - first, column, similarity)
                if start > first:
                    lists[start // block].add_cells(column - start, row, similarity)
                continue
            tile = floats[rows] @ floats[columns].T
            tile *= np.multiply.outer(scale[rows], scale[columns])
            rules.forbid(tile, rows, columns)
            lists[k].add(tile, start)
            if start > first:
                lists[start // block].add(tile, first, transposed=True)
        row, column, similarity, _ = lists[k].best()
        found.append((row + first, column, similarity))
        lists[k] = Shortlist(0, how.n_neighbours, how.least)  # frees what it held
    row, column, similarity = (np.concatenate(pieces) for pieces in zip(*found, strict=True))
    return row, column, similarity


def _near_cells(a: Floats, b: Floats, a_floor: Floats, b_floor: Floats) -> Ints | None:
    """Find the cells of a tile that may be among the best of either side; None if too many to look at each."""
    about = a @ b.T
    slack = np.float32(_SLACK)
    cells = np.flatnonzero(about >= np.minimum(a_floor[:, None], b_floor) - slack)
    return cells if len(cells) <= _FEW * about.size else None


def _allowed(
    row: Ints, column: Ints, vectors: NDArray[np.int8], scale: Floats, rules: Rules
) -> tuple[Ints, Ints, Floats]:
    """Compute the similarity of the pairs that may be averaged, to the bit as in a tile, and leave out the others."""
    fine = rules.allow(row, column)
    row, column = row[fine], column[fine]
    products = np.einsum("kd,kd->k", vectors[row].astype(np.float32), vectors[column].astype(np.float32))
    return row, column, products * (scale[row] * scale[column])


def _neighbours_in_cells(
    vectors: NDArray[np.int8], rules: Rules, how: Averaging, probing: Probing
) -> tuple[Ints, Ints, Floats]:
    """Find what `_neighbours` does among the faces of the nearest cells, and among the neighbours of neighbours."""
    n = len(vectors)
    cells = Cells.fit(dequantise(vectors[sample(n, probing)]), n, probing)
    probes = np.concatenate([cells.probes(dequantise(vectors[part])) for part in parts(np.arange(n), _ROWS)])
    order = np.argsort(probes[:, 0], kind="stable")  # so that a cell is a slice
    probes, rules = probes[order], rules.rows(order)
    starts = np.searchsorted(probes[:, 0], np.arange(len(cells) + 1))
    unit = dequantise(vectors[order])
    found = []
    for rows in parts(np.arange(n), _ROWS):
        near = Shortlist(len(rows), how.n_neighbours, how.least)
        for chosen in (probes[rows, :1], probes[rows, 1:]):  # its own cell first, where most of the best are
            for cell, places in looked_into(chosen):
                start, stop = starts[cell], starts[cell + 1]
                similarity = unit[rows[places]] @ unit[start:stop].T
                hits = np.flatnonzero(similarity >= near.floor[places, None])
                place, column = places[hits // (stop - start)], start + hits % (stop - start)
                fine = rules.allow(rows[place], column)
                near.add_cells(place[fine], column[fine], similarity.ravel()[hits[fine]])
            near.tidy()
        place, column, similarity, _ = near.best()
        found.append((rows[place], column, similarity))
    row, column, similarity = (np.concatenate(pieces) for pieces in zip(*found, strict=True))
    row, column, similarity = _once_more(unit, row, column, similarity, rules, how)
    row, column = order[row], order[column]
    by_row = np.argsort(row, kind="stable")
    return row[by_row], column[by_row], similarity[by_row]


def _once_more(
    unit: Floats, row: Ints, column: Ints, similarity: Floats, rules: Rules, how: Averaging
) -> tuple[Ints, Ints, Floats]:
    """Look for better ones among the neighbours' neighbours, and those whose neighbour a face is: they may lie in cells
    that were not looked into.

    Source: Dong et al. 2011, "Efficient k-nearest neighbor graph construction for generic similarity measures".
    """
    n = len(unit)
    near = _as_table(row, column, n, how.n_neighbours)
    by_column = np.lexsort((-similarity, column))
    nearest_to = _as_table(column[by_column], row[by_column], n, _N_REVERSED)
    found = []
    for rows in parts(np.arange(n), _ROWS):
        own = near[rows]
        theirs = np.where(own[:, :, None] >= 0, near[own], -1).reshape(len(rows), -1)
        others = np.sort(np.concatenate([own, theirs, nearest_to[rows]], axis=1), axis=1)
        others[:, 1:][others[:, 1:] == others[:, :-1]] = -1
        place, at = np.nonzero(others >= 0)
        other = others[place, at]
        fine = rules.allow(rows[place], other)
        place, other = place[fine], other[fine]
        likeness = np.einsum("kd,kd->k", unit[rows[place]], unit[other])
        best = Shortlist(len(rows), how.n_neighbours, how.least)
        best.add_cells(place, other, likeness)
        place, other, likeness, _ = best.best()
        found.append((rows[place], other, likeness))
    row, column, similarity = (np.concatenate(pieces) for pieces in zip(*found, strict=True))
    return row, column, similarity


def _as_table(row: Ints, column: Ints, n: int, width: int) -> Ints:
    """Put the first columns of each row, which is sorted, into a table: (n, width), -1 where there are no more."""
    place = np.arange(len(row)) - np.searchsorted(row, np.arange(n))[row]
    kept = place < width
    out = np.full((n, width), -1)
    out[row[kept], place[kept]] = column[kept]
    return out
