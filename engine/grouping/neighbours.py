"""Average each face with those nearest to it, so that chance differences between pictures of one person fade.

A face becomes the mean of itself, with weight 1, and its few nearest neighbours, each weighted by a power of its
similarity. Nobody is averaged with a face that is somebody else's by what the user said, nor with one of the same
photo; and poor faces neither change nor change others.

Ten neighbours weighted less gain more where everybody is grown up and a stranger to all others (BCubed F 0.949 rather
than 0.938 on whole photos), but lose as much among relatives and children (0.742; five 0.792; none 0.776).

The similarities are exact: a product of two rows of 128 int8 is a whole number below 2**24, which float32 holds however
it is summed. So a face's neighbours do not depend on how the faces are cut into blocks, or on the machine; of two
equally similar ones the earlier row is nearer.

Source: Arandjelovic & Zisserman 2012, "Three things everyone should know to improve object retrieval"
(database-side feature augmentation); weights by powers of the similarity: Radenovic et al. 2018, "Fine-tuning CNN image
retrieval with no human annotation", section 4 (alpha query expansion).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cluster import Constraints, first_nodes
from engine.grouping.lifetimes import Lifetimes
from engine.grouping.shortlist import Floats, Ints, Shortlist
from engine.vectors.unit_vectors import dequantise

_SLACK = 1e-4  # more than float32 products of unit vectors err
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


class _Rules(NamedTuple):
    """What keeps rows from being averaged: different seeds, pairs kept apart, both ways and by row, and dates."""

    seed: Ints
    apart: tuple[Ints, Ints]
    lifetimes: Lifetimes


def average_for_threshold(vectors: NDArray[np.int8], constraints: Constraints, threshold: float) -> Floats:
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
    return average_with_neighbours(vectors, constraints, replace(usual, least=max(usual.least, 1.0 - threshold / 2.0)))


def average_with_neighbours(
    vectors: NDArray[np.int8], constraints: Constraints, how: Averaging | None = None, *, block: int = 1024
) -> Floats:
    """Average each face with its nearest neighbours. Exact and deterministic.

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

    Returns
    -------
    (n, d) float32, unit rows
    """
    how = how or Averaging()
    embeddings = dequantise(vectors)
    good = np.flatnonzero(~constraints.poor)
    if how.n_neighbours < 1 or len(good) < 2:
        return embeddings
    lifetimes = constraints.lifetimes or Lifetimes.unknown(len(vectors))
    rules = _Rules(constraints.seed[good], _apart(constraints, good), lifetimes.rows(good))
    row, column, similarity = _neighbours(vectors[good], rules, how, block)
    place = np.arange(len(row)) - np.searchsorted(row, np.arange(len(good)))[row]
    total = embeddings[good].astype(np.float64)
    weight = similarity.astype(np.float64) ** how.power
    for k in range(how.n_neighbours):  # the nearest first, for each face in the same order
        cells = np.flatnonzero(place == k)
        total[row[cells]] += weight[cells, None] * embeddings[good[column[cells]]]
    total /= np.linalg.norm(total, axis=1, keepdims=True)
    averaged = embeddings.copy()
    touched = np.unique(row)  # a face without neighbours stays what it is, to the bit
    averaged[good[touched]] = total[touched]
    return averaged


def _neighbours(vectors: NDArray[np.int8], rules: _Rules, how: Averaging, block: int) -> tuple[Ints, Ints, Floats]:
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
            cells = _near_cells(unit[rows], unit[columns], how.least)
            if cells is not None:
                row, column = first + cells // len(unit[columns]), start + cells % len(unit[columns])
                row, column, similarity = _allowed(row, column, floats, scale, rules)
                lists[k].add_cells(row - first, column, similarity)
                if start > first:
                    lists[start // block].add_cells(column - start, row, similarity)
                continue
            tile = floats[rows] @ floats[columns].T
            tile *= np.multiply.outer(scale[rows], scale[columns])
            _forbid(tile, rows, columns, rules)
            lists[k].add(tile, start)
            if start > first:
                lists[start // block].add(tile, first, transposed=True)
        row, column, similarity, _ = lists[k].best()
        found.append((row + first, column, similarity))
        lists[k] = Shortlist(0, how.n_neighbours, how.least)  # frees what it held
    row, column, similarity = (np.concatenate(pieces) for pieces in zip(*found, strict=True))
    return row, column, similarity


def _near_cells(a: Floats, b: Floats, least: float) -> Ints | None:
    """Find the cells of a tile that may be similar enough; None where they are too many to look at each."""
    about = a @ b.T
    cells = np.flatnonzero(about >= np.float32(least - _SLACK))
    return cells if len(cells) <= _FEW * about.size else None


def _allowed(row: Ints, column: Ints, floats: Floats, scale: Floats, rules: _Rules) -> tuple[Ints, Ints, Floats]:
    """Compute the similarity of the pairs that may be averaged, to the bit as in a tile, and leave out the others."""
    seed, apart, lifetimes = rules
    fine = (row != column) & ((seed[row] < 0) | (seed[column] < 0) | (seed[row] == seed[column]))
    fine &= ~lifetimes.forbid(row, column)
    row, column = row[fine], column[fine]
    forbidden = slice(*np.searchsorted(apart[0], [row.min(initial=0), row.max(initial=-1) + 1]))
    n = len(seed)
    fine = np.isin(row * n + column, apart[0][forbidden] * n + apart[1][forbidden], invert=True)
    row, column = row[fine], column[fine]
    return row, column, np.einsum("kd,kd->k", floats[row], floats[column]) * (scale[row] * scale[column])


def _forbid(tile: Floats, rows: slice, columns: slice, rules: _Rules) -> None:
    """Make the faces that are not to be averaged like nothing: themselves, of other seeds, kept apart, by dates too."""
    seed, apart, lifetimes = rules
    for cell in lifetimes.forbidden_cells(np.arange(rows.start, rows.stop), np.arange(columns.start, columns.stop)):
        tile[cell] = -np.inf
    if rows.start == columns.start:
        np.fill_diagonal(tile, -np.inf)
    row, column = apart
    there = slice(*np.searchsorted(row, [rows.start, rows.stop]))
    row, column = row[there], column[there]
    inside = (column >= columns.start) & (column < columns.stop)
    tile[row[inside] - rows.start, column[inside] - columns.start] = -np.inf
    seeded, others = np.flatnonzero(seed[rows] >= 0), np.flatnonzero(seed[columns] >= 0)
    if len(seeded) and len(others):
        differ = seed[rows][seeded][:, None] != seed[columns][others]
        cells = np.ix_(seeded, others)
        tile[cells] = np.where(differ, np.float32(-np.inf), tile[cells])


def _apart(constraints: Constraints, good: Ints) -> tuple[Ints, Ints]:
    """List the pairs of good faces, as places in `good`, that share a photo or are told apart: both ways, by row."""
    place = np.full(len(constraints.seed), -1)
    place[good] = np.arange(len(good))
    pairs = [_within(constraints.photo[good])]
    node = first_nodes(constraints)
    order = np.argsort(node, kind="stable")
    starts = np.searchsorted(node[order], np.arange(node.max(initial=-1) + 2))
    for a, b in sorted({(int(node[i]), int(node[j])) for i, j in constraints.cannot_link}):
        if min(a, b) >= 0:
            members = (place[order[starts[side] : starts[side + 1]]] for side in (a, b))
            a_places, b_places = (side[side >= 0] for side in members)
            pairs.append(np.stack(np.meshgrid(a_places, b_places, indexing="ij"), axis=-1).reshape(-1, 2))
    found = np.concatenate(pairs)
    found = np.concatenate([found, found[:, ::-1]])
    found = found[np.argsort(found[:, 0], kind="stable")]
    return found[:, 0], found[:, 1]


def _within(photo: Ints) -> Ints:
    """List the pairs of places, the lower first, that have the same photo: (k, 2)."""
    order = np.argsort(photo, kind="stable")
    cuts = np.flatnonzero(np.diff(photo[order])) + 1
    shared = [members for members in np.split(order, cuts) if len(members) > 1]
    pairs = [np.stack(np.triu_indices(len(members), 1), axis=1) for members in shared]
    chosen = [members[pair] for members, pair in zip(shared, pairs, strict=True)]
    return np.concatenate([np.zeros((0, 2), np.int64), *chosen])
