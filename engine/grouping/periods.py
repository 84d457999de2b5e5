"""How much a pair of faces counts in the distance of two groups: the more, the nearer in time their photos are.

Somebody is hardly known again after twenty years, but every few years of them resemble the next. So groups are compared
by how they looked at about the same time, where there are faces of that, and a childhood is joined to a life through
the years between. Time runs in periods of two years that begin where the calendar says, so that no face's period
depends on what else there is.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_YEARS = 2.0  # of a period
_FADING_YEARS = 4.0  # after which a pair counts about a third
_LEAST = 0.02  # of what a pair of one period counts, to a pair of a whole life apart
_UNDATED = 0.1  # and to one of which nobody knows how far apart they are


def periods(taken: NDArray[np.float64] | None, n: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Put n faces into the periods that their photos were taken in, as far as there are any.

    Parameters
    ----------
    taken : (n,) float64 or None
        Years, with fractions; NaN where nobody knows.
    n : int

    Returns
    -------
    period : (n,) int64
        From 0; where nothing is dated, or all in one period, it is the same of all.
    weight : (k, k) float64
        What a pair of faces of two periods counts, in (0, 1]; symmetric.
    """
    if taken is None or not n:
        return np.zeros(n, np.int64), np.ones((1, 1))
    number, period = np.unique(np.floor(taken / _YEARS), return_inverse=True)  # all NaN are one, and the last
    fading = np.exp(-np.abs(number[:, None] - number) * (_YEARS / _FADING_YEARS))
    weight = np.where(np.isnan(fading), _UNDATED, _LEAST + (1.0 - _LEAST) * fading)
    return period.astype(np.int64), weight if len(number) > 1 else np.ones((1, 1))
