"""Interpolate between a network and what was made of it, and model what that makes of other people."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from training.finetuning.judge import choose_share, general_val
from training.finetuning.last_blocks.network import Tuning
from training.measures.all_pairs import PairCounts
from training.publishing.world import World

_RIDGE = 3.0  # with which faces of people who took no part are explained best (docs/learning.md)
_DRAW = 2  # other people than those that `judge` looks at


def general_val_of(world: World) -> float:
    """Compute VAL at FAR 1e-3 of people drawn from a model, others than those that `judge` looks at."""
    return general_val(PairCounts.of_faces(*world.draw(_DRAW)))


def interpolate(
    tuning: Tuning,
    world: World,
    seen: NDArray[np.int64],
    val_of: Callable[[World], float] = general_val_of,
) -> World:
    """Interpolate between the old network and the tuned one: as near to the latter as the rest of the world allows.

    Parameters
    ----------
    tuning : Tuning
        Trained; its network is left where it is to stay.
    world : World
        As the old network sees it.
    seen : (n,) int64
        The crops that took part in training, which tell what changed.
    val_of : callable
        Measures how well a model's people are told apart.

    Returns
    -------
    World
        As the network sees it then.
    """
    old = tuning.embeddings(old=True)[seen]

    def mapped() -> World:
        return world.mapped(*explained(old, tuning.embeddings()[seen]))

    def after(share: float) -> float:
        tuning.interpolate(share)
        return val_of(mapped())

    tuning.interpolate(choose_share(val_of(world), after))
    return mapped()


def explained(
    old: NDArray[np.float32], new: NDArray[np.float32], ridge: float = _RIDGE
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Explain new embeddings by the old ones: ridge regression that starts at the identity.

    Parameters
    ----------
    old, new : (n, d) float32, unit rows
    ridge : float

    Returns
    -------
    matrix : (d, d) float64
        new is about matrix @ old.
    noise : (d, d) float64
        Covariance of the rest.
    """
    x, y = old.astype(np.float64), new.astype(np.float64)
    n, d = x.shape
    moments = x.T @ x
    shrunk = np.linalg.inv(moments + ridge * np.eye(d))
    matrix = np.eye(d) + (shrunk @ x.T @ (y - x)).T
    rest = y - x @ matrix.T
    eaten = float(np.trace(shrunk @ moments))  # of the n rows, by the regression itself
    return matrix, rest.T @ rest / max(n - eaten, n / 2)
