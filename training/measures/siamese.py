"""The Siamese verification head: logistic regression on what two embeddings differ by, beside a bare threshold.

p(same) = sigmoid(sum_k w_k u_k + b), with u_k = |f_k(x1) - f_k(x2)|, or the chi-square features
u_k = (f_k(x1) - f_k(x2))^2 / (f_k(x1) + f_k(x2)).

Source: Taigman et al. 2014, "DeepFace", section 4.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.measures.extras import extra

KINDS = ("absolute differences", "chi-square")


def pair_features(a: NDArray[np.float32], b: NDArray[np.float32], kind: str) -> NDArray[np.float32]:
    """Make the head's features of pairs.

    Parameters
    ----------
    a, b : (n, d) float32, unit rows
    kind : str
        One of `KINDS`. Chi-square takes non-negative features, and ours have both signs: each component is split
        into its positive and its negative part.

    Returns
    -------
    (n, d) float32, or (n, 2 d) for chi-square
    """
    if kind == KINDS[0]:
        return np.abs(a - b)
    first, second = (np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=1) for x in (a, b))
    return np.square(first - second) / np.maximum(first + second, 1e-9)


def doubts(features: NDArray[np.float32], same: NDArray[np.bool_], fold: NDArray[np.int64]) -> NDArray[np.float64]:
    """Fit the head on all folds but one and judge that one with it, in turn: (n, k) -> (n,) 1 - p(same).

    The result grows as the faces differ, so it is measured like a distance.
    """
    linear, scaling, pipeline = (extra(f"sklearn.{name}") for name in ("linear_model", "preprocessing", "pipeline"))
    out = np.empty(len(features))
    for k in np.unique(fold):
        held_out = fold == k
        head = pipeline.make_pipeline(scaling.StandardScaler(), linear.LogisticRegression(C=0.01, max_iter=2000))
        head.fit(features[~held_out], same[~held_out])
        out[held_out] = head.predict_proba(features[held_out])[:, 0]
    return out
