"""The order of a list while somebody is at it: nobody moves, and who comes back does so to their place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.pages.people.list_model import OTHERS


class Order:
    """Remembers where people stand.

    Parameters
    ----------
    rows : sequence of int
        Ids of people, one of them perhaps OTHERS.
    n_first : int
        So many of them are of the first section.
    """

    def __init__(self, rows: Sequence[int], n_first: int) -> None:
        self._rows = list(rows)
        self._first = frozenset(rows[:n_first])

    def rows(self, wanted: Sequence[int], seen: Collection[int]) -> tuple[list[int], int]:
        """Arrange who is wanted: those known keep their places, the others come at the end.

        Parameters
        ----------
        wanted : sequence of int
            Who would be listed, in the order that they would have.
        seen : collection of int
            Everybody who may be seen; those who are listed already stay although they would be folded away now.

        Returns
        -------
        rows : list of int
        n_first : int
            So many rows are of the first section.
        """
        known = set(self._rows)
        new = [person_id for person_id in wanted if person_id not in known and person_id != OTHERS]
        end = self._rows.index(OTHERS) if OTHERS in known else len(self._rows)
        self._rows[end:end] = new
        if OTHERS in wanted and OTHERS not in known:
            self._rows.append(OTHERS)
        rows = [row for row in self._rows if (row in wanted if row == OTHERS else row in seen)]
        return rows, sum(row in self._first for row in rows)
