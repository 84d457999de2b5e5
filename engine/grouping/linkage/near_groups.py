"""Find the groups most like each of some, among all or among those of the nearest cells, a block of rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from engine.grouping.cells import CellNumbers, looked_into
from engine.grouping.executors import Executor, in_order, parts
from engine.grouping.linkage.tiles import Tiles
from engine.grouping.shortlist import Floats, Ints, Shortlist

_ROWS = 256  # that are compared with all columns at once, if they are not all of these themselves

Best = tuple[Ints, Ints, Floats, Floats]
"""As `Shortlist.best` returns it."""


class Wanted(NamedTuple):
    """What is looked for: so many of the most like columns, like enough, of groups that have their nodes."""

    tiles: Tiles
    group_of_node: Ints
    length: int
    least: float

    def shortlist(self, n_rows: int) -> Shortlist:
        """Begin a list for some rows."""
        return Shortlist(n_rows, self.length, self.least)


def whole(wanted: Wanted, rows: Ints, tile: int) -> Iterator[tuple[Ints, Best]]:
    """Find the most like columns of rows that are all columns; each product serves both of its sides."""
    tiles, blocks = wanted.tiles, parts(rows, tile)
    lists = [wanted.shortlist(len(block)) for block in blocks]
    for k, block in enumerate(blocks):
        prepared = tiles.prepared(block, wanted.group_of_node)
        for start in range(k * tile, len(tiles.columns), tile):
            likeness = tiles.likeness(prepared, start, start + tile)
            lists[k].add(likeness, start)
            if start > k * tile:
                lists[start // tile].add(likeness, k * tile, transposed=True)
        yield block, lists[k].best()
        lists[k] = wanted.shortlist(0)  # frees what it held


def among_all(wanted: Wanted, rows: Ints, tile: int) -> Iterator[tuple[Ints, Best]]:
    """Find the most like columns of some rows among all."""

    def search(block: Ints) -> Best:
        near, prepared = wanted.shortlist(len(block)), wanted.tiles.prepared(block, wanted.group_of_node)
        for start in range(0, len(wanted.tiles.columns), tile):
            near.add(wanted.tiles.likeness(prepared, start, start + tile), start)
        return near.best()

    blocks = parts(rows, _ROWS if wanted.tiles.are_in_cells else tile)
    return zip(blocks, in_order(search, blocks) if wanted.tiles.are_in_cells else map(search, blocks), strict=True)


def in_cells(wanted: Wanted, rows: Ints, block_rows: int, executor: Executor) -> Iterator[tuple[Ints, Best]]:
    """Find the most like columns of some rows in the cells that these are nearest to."""
    probes = wanted.tiles.probes(rows)
    blocks = parts(np.argsort(probes[:, 0], kind="stable"), block_rows)
    looks = [(rows[places], probes[places]) for places in blocks]
    return zip((block for block, _ in looks), executor.map(_in_near_cells, wanted, looks), strict=True)


def _in_near_cells(wanted: Wanted, look: tuple[Ints, CellNumbers]) -> Best:
    (block, probes), tiles = look, wanted.tiles
    near, prepared = wanted.shortlist(len(block)), tiles.prepared(block, wanted.group_of_node)
    for chosen in (probes[:, :1], probes[:, 1:]):  # its own cell first, where most of the best are
        for cell, some in looked_into(chosen):
            columns = tiles.columns_of(cell)
            likeness = tiles.likeness(prepared.some(some, columns), columns.start, columns.stop)
            near.add_rows(some, likeness, columns.start)
        near.tidy()
    return near.best()
