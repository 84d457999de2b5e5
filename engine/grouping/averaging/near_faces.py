"""Find the faces most like each of some: rows, columns and similarities, sorted by row, the most like first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.grouping.averaging.rules import Rules
from engine.grouping.cells import CellNumbers, Cells, Probing, looked_into, sample
from engine.grouping.executors import in_order, parts
from engine.grouping.shortlist import Floats, Ints, Shortlist, best_first
from engine.vectors.unit_vectors import dequantise

Vectors = NDArray[np.int8]
Pairs = tuple[Ints, Ints, Floats]
_Table = NDArray[np.int32]

_SLACK = 1e-4  # more than float32 products of unit vectors err
_FEW = 1 / 64  # of a tile: so many pairs are sooner looked at each by itself than the whole tile once more
_COLUMNS = 32768  # that new faces are compared with by one thread
_TILE = 2048  # faces that are compared with others at once
_BOUNDED = 512  # of these, if most are too far by a bound
_SEEN = 0.375  # of the dimensions, by which that is computed: nearly all of what faces differ in
_SAMPLED = 8192  # faces in which these are looked for
_N_REVERSED = 8  # of the faces that one is a neighbour of


def all_with_all(vectors: Vectors, rules: Rules, length: int, least: float, block: int) -> Pairs:
    """Find the nearest of each row: row, column and similarity, sorted by row, the nearest first."""
    n = len(vectors)
    floats = vectors.astype(np.float32)
    scale = 1.0 / np.maximum(np.sqrt(np.square(floats).sum(1)), np.float32(1e-12))
    unit = floats * scale[:, None]
    starts = range(0, n, block)
    lists = [Shortlist(min(block, n - start), length, least) for start in starts]
    found = []
    for k, first in enumerate(starts):
        rows = slice(first, min(first + block, n))
        for start in range(first, n, block):  # each product serves both of its sides
            columns = slice(start, min(start + block, n))
            entries = _near_entries(unit[rows], unit[columns], lists[k].floor, lists[start // block].floor)
            if entries is not None:
                row, column = first + entries // len(unit[columns]), start + entries % len(unit[columns])
                row, column, similarity = _allowed(row, column, vectors, scale, rules)
                lists[k].add_entries(row - first, column, similarity)
                if start > first:
                    lists[start // block].add_entries(column - start, row, similarity)
                continue
            tile = floats[rows] @ floats[columns].T
            tile *= np.multiply.outer(scale[rows], scale[columns])
            rules.forbid(tile, rows, columns)
            lists[k].add(tile, start)
            if start > first:
                lists[start // block].add(tile, first, transposed=True)
        row, column, similarity, _ = lists[k].best()
        found.append((row + first, column, similarity))
        lists[k] = Shortlist(0, length, least)  # frees what it held
    return _joined(found)


def of_some(some: Ints, vectors: Vectors, good: Ints, rules: Rules, length: int, least: float) -> Pairs:
    """Find the nearest of some rows, ascending, among all: rows 0, 1, ... are those of `vectors` that `good` lists."""
    found = [(some[:0], some[:0], np.zeros(0, np.float32))]
    axes = _leading_axes(vectors[good[:: max(1, len(good) // _SAMPLED)]])
    for rows in parts(some, _TILE):
        near = Shortlist(len(rows), length, least)
        look = partial(_among, rows, vectors, good, rules, length, near, axes)
        for entries in in_order(look, parts(np.arange(len(good)), _COLUMNS)):
            near.add_entries(*entries)
            near.tidy()  # so that what is looked at next has to be nearer
        place, column, likeness, _ = near.best()
        found.append((rows[place], column, likeness))
    return _joined(found)


def _among(
    rows: Ints, vectors: Vectors, good: Ints, rules: Rules, length: int, known: Shortlist, axes: Floats, columns: Ints
) -> Pairs:
    """Find the nearest of some rows among some columns: the place of a row, column and similarity.

    Most are too far by a bound on their similarity, for which a part of the dimensions is multiplied.
    """
    unit, near = dequantise(vectors[good[rows]]), Shortlist.above(known.floor, length)
    shadow = _shadows(unit, axes).T
    for tile in parts(columns, _BOUNDED):
        others = dequantise(vectors.take(good[tile], axis=0))
        at_most = _shadows(others, axes) @ shadow
        hits = np.flatnonzero(at_most >= near.floor - np.float32(_SLACK))
        column, place = hits // len(rows), hits % len(rows)
        fine = rules.allow(rows[place], tile[column])
        place, column = place[fine], column[fine]
        near.add_entries(place, tile[column], np.einsum("kd,kd->k", unit[place], others[column]))
    return near.best()[:3]


def _leading_axes(vectors: Vectors) -> Floats:
    """Find orthogonal axes in which faces differ most, for some of the dimensions: (d, k) float32."""
    unit = dequantise(vectors).astype(np.float64)
    return np.linalg.eigh(unit.T @ unit)[1][:, -round(_SEEN * unit.shape[1]) :].astype(np.float32)


def _shadows(unit: Floats, axes: Floats) -> Floats:
    """Compute what of unit rows lies along axes, and how long the rest is: (n, d) -> (n, k + 1).

    By Cauchy and Schwarz the product of two is no less than that of the rows.
    """
    along = unit @ axes
    rest = np.sqrt(np.maximum(1.0 - np.einsum("nk,nk->n", along, along), np.float32(0)))
    return np.concatenate([along, rest[:, None]], axis=1)


def _near_entries(a: Floats, b: Floats, a_floor: Floats, b_floor: Floats) -> Ints | None:
    """Find the entries of a tile that may be among the best of either side; None if too many to look at each."""
    about = a @ b.T
    slack = np.float32(_SLACK)
    entries = np.flatnonzero(about >= np.minimum(a_floor[:, None], b_floor) - slack)
    return entries if len(entries) <= _FEW * about.size else None


def _allowed(row: Ints, column: Ints, vectors: Vectors, scale: Floats, rules: Rules) -> Pairs:
    """Compute the similarity of the pairs that may be averaged, to the bit as in a tile, and leave out the others."""
    fine = rules.allow(row, column)
    row, column = row[fine], column[fine]
    products = np.einsum("kd,kd->k", vectors[row].astype(np.float32), vectors[column].astype(np.float32))
    return row, column, products * (scale[row] * scale[column])


def in_cells(vectors: Vectors, rules: Rules, length: int, least: float, probing: Probing) -> Pairs:
    """Find what `all_with_all` does among the faces of the nearest cells, and among the neighbours of neighbours."""
    n = len(vectors)
    cells = Cells.fit(dequantise(vectors[sample(n, probing)]), n, probing)
    probes = cells.probes(np.arange(n), lambda rows: dequantise(vectors[rows]))
    order = np.argsort(probes[:, 0], kind="stable")  # so that a cell is a slice
    probes = probes[order]
    starts = np.searchsorted(probes[:, 0], np.arange(len(cells) + 1))
    faces = _Faces(dequantise(vectors[order]), rules.rows(order), length, least)
    blocks = parts(np.arange(n), probing.block_rows)
    looks = [(rows, probes[rows]) for rows in blocks]
    pairs = _joined(probing.executor.map(_in_near_cells, (faces, starts), looks))
    tables = _near_tables(pairs, n, length)
    pairs = _joined(probing.executor.map(_near_the_near, (faces, *tables), blocks))
    row, column = order[pairs[0]], order[pairs[1]]
    by_row = np.argsort(row, kind="stable")
    return row[by_row], column[by_row], pairs[2][by_row]


class _Faces(NamedTuple):
    """Unit vectors, and what is looked for among them."""

    unit: Floats
    rules: Rules
    length: int
    least: float

    def shortlist(self, n_rows: int) -> Shortlist:
        return Shortlist(n_rows, self.length, self.least)


def _in_near_cells(shared: tuple[_Faces, Ints], look: tuple[Ints, CellNumbers]) -> Pairs:
    """Find the nearest of some rows in the cells that they look into."""
    (faces, starts), (rows, probes) = shared, look
    near = faces.shortlist(len(rows))
    for chosen in (probes[:, :1], probes[:, 1:]):  # its own cell first, where most of the best are
        for cell, places in looked_into(chosen):
            start, stop = starts[cell], starts[cell + 1]
            similarity = faces.unit[rows[places]] @ faces.unit[start:stop].T
            hits = np.flatnonzero(similarity >= near.floor[places, None])
            place, column = places[hits // (stop - start)], start + hits % (stop - start)
            fine = faces.rules.allow(rows[place], column)
            near.add_entries(place[fine], column[fine], similarity.ravel()[hits[fine]])
        near.tidy()
    place, column, similarity, _ = near.best()
    return rows[place], column, similarity


def _near_tables(pairs: Pairs, n: int, length: int) -> tuple[_Table, _Table]:
    """List the neighbours of each of n rows, and some of the rows whose neighbour it is: (n, length) and (n, few)."""
    row, column, similarity = pairs
    by_column = best_first(column, similarity)
    return _as_table(row, column, n, length), _as_table(column[by_column], row[by_column], n, _N_REVERSED)


def _near_the_near(shared: tuple[_Faces, _Table, _Table], block: Ints) -> Pairs:
    """Look for better ones among the neighbours' neighbours, and those whose neighbour a face is: they may lie in cells
    that were not looked into.

    Source: Dong et al. 2011, "Efficient k-nearest neighbor graph construction for generic similarity measures".
    """
    faces, near, nearest_to = shared
    found = []
    for rows in parts(block, _TILE):
        own = near[rows]
        theirs = np.where(own[:, :, None] >= 0, near[own], -1).reshape(len(rows), -1)
        others = np.sort(np.concatenate([own, theirs, nearest_to[rows]], axis=1), axis=1)
        others[:, 1:][others[:, 1:] == others[:, :-1]] = -1
        place, at = np.nonzero(others >= 0)
        other = others[place, at].astype(np.int64)
        fine = faces.rules.allow(rows[place], other)
        place, other = place[fine], other[fine]
        likeness = np.einsum("kd,kd->k", faces.unit[rows[place]], faces.unit[other])
        best = faces.shortlist(len(rows))
        best.add_entries(place, other, likeness)
        place, other, likeness, _ = best.best()
        found.append((rows[place], other, likeness))
    return _joined(found)


def _joined(found: Iterable[Pairs]) -> Pairs:
    row, column, similarity = (np.concatenate(pieces) for pieces in zip(*found, strict=True))
    return row, column, similarity


def _as_table(row: Ints, column: Ints, n: int, width: int) -> _Table:
    """Put the first columns of each row, which is sorted, into a table: (n, width), -1 where there are no more."""
    place = np.arange(len(row)) - np.searchsorted(row, np.arange(n))[row]
    kept = place < width
    out = np.full((n, width), -1, np.int32)
    out[row[kept], place[kept]] = column[kept]
    return out
