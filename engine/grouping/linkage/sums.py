"""Groups as the sums of their embeddings, one for each period of time that they have faces of.

For unit vectors the weighted mean squared distance of the faces of two groups,

    sum_{a, b} w(a, b) ||a - b||^2 / sum_{a, b} w(a, b),

in which w depends on the periods of a and b alone, is 2 - 2 sum_{k, l} w(k, l) <A_k, B_l> / sum_{k, l} w(k, l) a_k b_l,
where A_k is the sum of the embeddings of A's a_k faces of period k. A group that lies within one period, as almost all
do at first, is compared with another such by its mean alone, as if there were no weights.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.grouping.executors import in_order, parts
from engine.grouping.shortlist import Floats, Ints

_CELLS = 2**21  # of embeddings, that are weighted at once
_GROUPS = 512  # that are averaged at once
_PAIRS = 512  # whose sums are multiplied at once: a processor's own memory holds them


@dataclass(frozen=True, eq=False)
class Weighted:
    """Groups ready to be multiplied with the parts of others; see `GroupSums.weighted`.

    Attributes
    ----------
    total : (m, k, d) float32
        By period of the other's part, what that is to be multiplied with.
    count : (m, k) float32
    """

    total: Floats
    count: Floats

    def rows(self, rows: Ints) -> Weighted:
        """Take some rows."""
        return Weighted(self.total[rows], self.count[rows])


class GroupSums:
    """The sums of groups; a part is what a group has of one period.

    Parameters
    ----------
    total : (n_parts, d) float64
        Sum of the unit embeddings of each part; changed in place.
    part : (n, k) int64
        Each group's part of each period; -1 where it has none. Changed in place.
    count : (n, k) float64
        Embeddings in it. Changed in place.
    weight : (k, k) float64
        What a pair of faces of two periods counts.
    """

    def __init__(self, total: NDArray[np.float64], part: Ints, count: NDArray[np.float64], weight: NDArray[np.float64]):
        self.total, self.part, self.count, self.weight = total, part, count, weight
        self.size = count.sum(1)
        self.is_simple = (part >= 0).sum(1) == 1

    @classmethod
    def plain(cls, total: NDArray[np.float64], size: NDArray[np.float64]) -> GroupSums:
        """Make sums of groups whose faces all count alike: (n, d) and (n,)."""
        return cls(total, np.arange(len(size))[:, None], size[:, None], np.ones((1, 1)))

    @property
    def has_periods(self) -> bool:
        """Whether there is more than one period."""
        return len(self.weight) > 1

    def mean(self, groups: Ints) -> Floats:
        """Average the embeddings of groups within one period; of others, of their last: (m,) -> (m, d) float32."""
        period = self.part.shape[1] - 1 - (self.part[groups, ::-1] >= 0).argmax(1)
        count = self.count[groups, period]
        return np.asarray(self.total[self.part[groups, period]] / count[:, None], np.float32)

    def direction(self, groups: Ints) -> Floats:
        """Average the embeddings of groups, of all periods alike: (m,) -> (m, d) float32."""
        out = np.zeros((len(groups), self.total.shape[1]))
        for part in self.part[groups].T:
            there = np.flatnonzero(part >= 0)
            out[there] += self.total[part[there]]
        return np.asarray(out / self.size[groups, None], np.float32)

    def seen_in(self, period: int) -> Floats:
        """Average each group's embeddings as faces of a period are compared with them: (n, d) float32."""
        out = np.empty((len(self.size), self.total.shape[1]), np.float32)
        seen = self.count @ self.weight[period]

        def see(groups: Ints) -> None:
            total = np.zeros((len(groups), self.total.shape[1]))
            for part, weight in zip(self.part[groups].T, self.weight[period], strict=True):
                there = np.flatnonzero(part >= 0)
                total[there] += weight * self.total[part[there]]
            out[groups] = total / seen[groups, None]

        for _ in in_order(see, parts(np.arange(len(out)), _GROUPS)):
            pass
        return out

    def distance(self, a: Ints, b: Ints) -> NDArray[np.float64]:
        """Average the squared distances of the faces of pairs of groups; the same whichever way round: (m,) float64."""
        if not self.has_periods:
            products = self._plain_products(self.part[a, 0], self.part[b, 0])
            return np.asarray(2.0 - 2.0 * products / (self.size[a] * self.size[b]))
        a, b = np.minimum(a, b), np.maximum(a, b)
        out = np.empty(len(a))
        simple = self.is_simple[a] & self.is_simple[b]
        one, other = a[simple], b[simple]
        products = self._plain_products(self.part[one].max(1), self.part[other].max(1))
        out[simple] = products / (self.size[one] * self.size[other])
        rest = np.flatnonzero(~simple)
        for block in parts(rest, max(1, _CELLS // (self.total.shape[1] * len(self.weight)))):
            out[block] = self._products(a[block], b[block]) / self.pair_weight(a[block], b[block])
        return 2.0 - 2.0 * out

    def pair_weight(self, a: Ints, b: Ints) -> NDArray[np.float64]:
        """Sum what the pairs of faces of two groups count: (m,), (m,) -> (m,)."""
        return np.asarray(np.einsum("mk,mk->m", self.count[a] @ self.weight, self.count[b]))

    def penalty(self, a: Ints, b: Ints, met: NDArray[np.float64]) -> NDArray[np.float64]:
        """Compute what meeting adds to the distance of pairs of groups, of what their pairs of faces add: (m,) each."""
        if not self.has_periods:
            return met / np.minimum(self.size[a], self.size[b])
        return np.where(met > 0, met * np.maximum(self.size[a], self.size[b]) / self.pair_weight(a, b), 0.0)

    def merge(self, keep: Ints, gone: Ints) -> None:
        """Add each group in `gone` to the one in `keep`."""
        mine, theirs = self.part[keep], self.part[gone]
        both, new = (mine >= 0) & (theirs >= 0), (mine < 0) & (theirs >= 0)
        self.total[mine[both]] += self.total[theirs[both]]
        mine[new] = theirs[new]
        self.part[keep] = mine
        self.count[keep] += self.count[gone]
        self.size[keep] += self.size[gone]
        self.is_simple[keep] = (mine >= 0).sum(1) == 1

    def weighted(self, groups: Ints) -> Weighted:
        """Prepare groups for `likeness`."""
        row, period = np.nonzero(self.part[groups] >= 0)
        size = self.size[groups][:, None]
        own = np.zeros((len(groups), len(self.weight), self.total.shape[1]), np.float32)
        own[row, period] = self.total[self.part[groups[row], period]] / size[row]
        return Weighted(
            np.matmul(self.weight.astype(np.float32), own),
            (self.count[groups] / size @ self.weight).astype(np.float32),
        )

    def likeness(self, rows: Weighted, columns: Ints) -> Floats:
        """Compute 1 less half of the distance of prepared groups and others: (m, len(columns)) float32."""
        product, pairs = (np.zeros((len(columns), len(rows.count)), np.float32) for _ in range(2))
        there = self.part[columns] >= 0
        size = self.size[columns]
        for period in np.flatnonzero(there.any(0)).tolist():
            column = np.flatnonzero(there[:, period])
            own = (self.total[self.part[columns[column], period]] / size[column, None]).astype(np.float32)
            share = (self.count[columns[column], period] / size[column]).astype(np.float32)
            product[column] += own @ rows.total[:, period].T
            pairs[column] += np.multiply.outer(share, rows.count[:, period])
        product /= pairs
        return product.T

    def _plain_products(self, a: Ints, b: Ints) -> NDArray[np.float64]:
        """Multiply the sums of pairs of parts: (m,) float64."""
        out = np.empty(len(a))
        for start in range(0, len(a), _PAIRS):
            pairs = slice(start, start + _PAIRS)
            np.einsum("kd,kd->k", self.total[a[pairs]], self.total[b[pairs]], out=out[pairs])
        return out

    def _products(self, a: Ints, b: Ints) -> NDArray[np.float64]:
        """Sum the weighted products of the faces of pairs of groups: (m,) float64."""
        group, place = np.unique(a, return_inverse=True)
        row, period = np.nonzero(self.part[group] >= 0)
        own = np.zeros((len(group), len(self.weight), self.total.shape[1]))
        own[row, period] = self.total[self.part[group[row], period]]
        seen = np.matmul(self.weight, own)  # from each period
        pair, period = np.nonzero(self.part[b] >= 0)
        products = np.einsum("kd,kd->k", seen[place[pair], period], self.total[self.part[b[pair], period]])
        return np.bincount(pair, products, len(b)).astype(np.float64)
