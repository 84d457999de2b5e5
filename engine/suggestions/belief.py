"""How probable it is that faces are a person: logistic regression that knows albums in general and learns this one.

Features are measured in shares of the distance up to which two faces are called the same person, so that one set of
constants serves every network. They were fitted by ``python -m benchmarks.completeness`` on 200 albums made of half of
the validation identities, embedded with NN2 (a fit on training identities, which NN2 has seen, is too sure that what is
far is a stranger), with earlier weights. They hold for those of 2026-11-28, too: on 100 albums of the other
half the log loss of open groups is 0.017, where saying their mean gives 0.043, and a new fit 0.017; that of placed
faces is 0.036 instead of 0.048 (a new fit: 0.032, on a few hundred misplaced faces).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FEATURES: tuple[str, ...]
FEATURES = ("one", "nearness", "margin", "to centre", "its margin", "log of faces", "spread")
FEATURES += ("log of exemplars", "refused")
_STEPS = 25
_CLOSE = 1e-8


@dataclass(frozen=True, eq=False)
class Belief:
    """The weight of each feature, and how sure of it.

    Attributes
    ----------
    weight : (f,) float64
    precision : (f,) float64
        Of a Gaussian around each weight: what the user's answers have to overcome.
    """

    weight: NDArray[np.float64]
    precision: NDArray[np.float64]

    def probability(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Compute the probability of each row of features: (n, f) -> (n,)."""
        return _logistic(features @ self.weight)

    def learned(self, features: NDArray[np.float64], truth: NDArray[np.float64], counts: NDArray[np.float64]) -> Belief:
        """Fit the weights to answers, as near to these as the answers allow (maximum a posteriori).

        Parameters
        ----------
        features : (n, f) float64
        truth : (n,) float64
            In [0, 1]: how much of each is the person.
        counts : (n,) float64
            How much each answer counts.
        """
        weight = self.weight.copy()
        for _ in range(_STEPS):
            p = _logistic(features @ weight)
            gradient = features.T @ (counts * (truth - p)) - self.precision * (weight - self.weight)
            curvature = (features.T * (counts * p * (1 - p))) @ features + np.diag(self.precision)
            step = np.linalg.solve(curvature, gradient)
            step *= min(1.0, 2.0 / max(np.abs(step).max(initial=0.0), 1e-12))  # far from the answer Newton jumps
            weight += step
            if np.abs(step).max(initial=0.0) < _CLOSE:
                break
        return Belief(weight, self.precision)


def _logistic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)))


_SURE = 30.0  # as if so many answers had been given before
OPEN = Belief(np.array([-5.06, 2.04, 2.66, 10.88, 3.84, -1.31, 2.88, -0.44, 3.03]), np.full(len(FEATURES), _SURE))
"""That a group of faces of an unnamed person, or of nobody, is a named person."""
PLACED = Belief(np.array([-7.41, 1.17, 2.81, 9.02, 3.90, 0.0, 0.0, 1.09, 2.23]), np.full(len(FEATURES), _SURE))
"""That a face which grouping put with a named person is that person."""
