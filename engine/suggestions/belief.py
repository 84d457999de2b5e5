"""How probable it is that faces are a person: logistic regression that knows albums in general and learns this one.

Features are measured in shares of the distance up to which two faces are called the same person, so that one set of
constants serves every network. They were fitted by ``python -m benchmarks.completeness`` on 110 albums made of half of
the people of whole photos (albums/wild) and half of the families (their validation faces), embedded with NN2 of
2026-11-28; on 110 albums of the other halves what is called 3, 14, 25 and 43% probable of open groups is right in 2,
12, 23 and 42 of a hundred. Their log loss is 0.047, where saying their mean gives 0.069 and the constants before, which
came from tightly cropped faces, gave 0.054; that of placed faces is 0.191 (0.237, 0.202). The halves differ: strangers
in whole photos are easier than that to tell apart (of what is called 14% probable half is right there; of what was, it
had been three quarters), and relatives harder.
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
OPEN = Belief(np.array([-4.11, 1.67, 1.34, 7.40, 2.97, -0.45, -1.07, 0.08, 2.11]), np.full(len(FEATURES), _SURE))
"""That a group of faces of an unnamed person, or of nobody, is a named person."""
PLACED = Belief(np.array([-7.07, 1.55, 4.13, 6.01, 2.91, 0.0, 0.0, 0.59, 7.31]), np.full(len(FEATURES), _SURE))
"""That a face which grouping put with a named person is that person."""
