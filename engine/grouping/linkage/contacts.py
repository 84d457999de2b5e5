"""Which groups meet: in a photo, or in a pair of faces that the user told apart.

Both are events at which faces stand, so that nothing is kept per pair: a photo of a hundred faces takes a hundred
entries, and merging two groups joins two lists.
"""

from __future__ import annotations

from itertools import chain

import numpy as np
from numpy.typing import NDArray

from engine.grouping.shortlist import Ints
from engine.vectors.runs import by_number


class Contacts:
    """The events of every group.

    Parameters
    ----------
    node : (m,) int64
        First group of a face that stands at an event; a face that stands at two has two entries.
    event : (m,) int64
        The event, from 0.
    weight : (n_events,) float64
        What a pair of faces at the event adds to the penalty of their groups; may be infinite.
    n_nodes : int
    """

    def __init__(self, node: Ints, event: Ints, weight: NDArray[np.float64], n_nodes: int):
        shared = np.bincount(event, minlength=len(weight))[event] > 1
        node, event = node[shared], event[shared]
        self._weight = weight
        self._n_guests = np.bincount(event, minlength=len(weight))
        self._first_guest = np.cumsum(self._n_guests) - self._n_guests
        self._guests = node[by_number(event)]
        self._n_events = np.bincount(node, minlength=n_nodes)
        self._mark = np.zeros(n_nodes, np.uint64)  # a bit of 64 for each event: groups without a common one never meet
        np.bitwise_or.at(self._mark, node, np.uint64(1) << (event % 64).astype(np.uint64))
        ends = np.cumsum(self._n_events).tolist()
        by_node = event[by_number(node)].tolist()
        self._events = [by_node[end - n : end] for end, n in zip(ends, self._n_events.tolist(), strict=True)]

    def met(self, groups: Ints, group_of_node: Ints) -> tuple[Ints, Ints, NDArray[np.float64]]:
        """List the pairs of faces at the events of some groups: index into `groups`, the other's group, weight."""
        n_events = self._n_events[groups]
        events = chain.from_iterable(map(self._events.__getitem__, groups.tolist()))
        event = np.fromiter(events, np.int64, int(n_events.sum()))
        n_guests = self._n_guests[event]
        start = np.repeat(self._first_guest[event] - (np.cumsum(n_guests) - n_guests), n_guests)
        guest = self._guests[start + np.arange(len(start))]
        index = np.repeat(np.repeat(np.arange(len(groups)), n_events), n_guests)
        return index, group_of_node[guest], np.repeat(self._weight[event], n_guests)

    def between(self, a_groups: Ints, b_groups: Ints, group_of_node: Ints) -> NDArray[np.float64]:
        """Sum the weights of the pairs of faces, one of each group, at one event: (k,), (k,) -> (k,)."""
        total = np.zeros(len(a_groups))
        meeting = np.flatnonzero(self._mark[a_groups] & self._mark[b_groups])
        if not len(meeting):
            return total
        few, many = a_groups[meeting], b_groups[meeting]
        swap = self._n_events[few] > self._n_events[many]
        few, many = np.where(swap, many, few), np.where(swap, few, many)
        index, group, weight = self.met(few, group_of_node)
        same = group == many[index]
        total[meeting] = np.bincount(index[same], weight[same], len(meeting))
        return total

    def merge(self, keep: Ints, gone: Ints) -> None:
        """Join the events of each group in `gone` to those of the group in `keep`."""
        self._mark[keep] |= self._mark[gone]
        self._n_events[keep] += self._n_events[gone]
        some = self._n_events[keep] > 0
        for a, b in zip(keep[some].tolist(), gone[some].tolist(), strict=True):
            few, many = sorted((self._events[a], self._events[b]), key=len)
            many += few
            self._events[a], self._events[b] = many, []
