"""Which network a library is looked at with: a bundled one or one of its own, with the thresholds that hold for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.library import Library
from engine.library.error_sentences import printable
from engine.library.files import nets_beside
from engine.networks.weights import MANIFEST, OWN_UNUSABLE, Weights, available, describe, read_arrays
from engine.records import FaceTable
from engine.sentences import sentence
from engine.vectors.adapter import Adapter

logger = logging.getLogger(__name__)

NET_SETTING = "net"
"""Key of the network that the user chose, as the manifest names it; None for the default."""
THRESHOLD_SETTING = "cluster_threshold"
"""Key of the user's sensitivity, a squared distance; None leaves it to the weights."""
THRESHOLD_NET_SETTING = "cluster_threshold_net"
"""Key of the network whose distances the sensitivity is one of; an older Kith did not write it: the one in use."""


def own_nets(library: Library) -> Path:
    """Return the folder of the networks that were tuned to a library, with a manifest like that of the bundled ones."""
    return nets_beside(library.path)


def nets_for(library: Library) -> list[str]:
    """List the networks that a library can be looked at with: the default, the other bundled ones, its own."""
    return [*available(), *_own_names(library)]


def weights_in_use(library: Library, net: str | None = None) -> Weights:
    """Return the weights that a library's faces are compared by, without reading them.

    Parameters
    ----------
    library : Library
    net : str or None
        A network of `nets_for`; None for the one that the user chose for this library, or else the default.

    Returns
    -------
    Weights
        With the thresholds of the library's adapter, if it has one for these weights.

    Raises
    ------
    KnownError
        If there are no such weights, or the bundled manifest is unreadable. A network of the library's own that was
        chosen and is gone, or of which the list cannot be read, counts as not chosen.
    """
    weights = plain_weights(library, net)
    adapter = library.reading.adapter(weights.id)
    if adapter is None:
        return weights
    return replace(weights, cluster_threshold=adapter.cluster_threshold, same_threshold=adapter.same_threshold)


def plain_weights(library: Library, net: str | None = None) -> Weights:
    """Return what `weights_in_use` does, with the thresholds that hold without an adapter."""
    chosen = net or library.setting(NET_SETTING)
    own = _own_names(library)
    if net is None and is_choice_gone(library):
        logger.warning("the network %s of this library is gone; taking the default one", chosen)
        chosen = None
    return describe(chosen, own_nets(library) if chosen in own else None)


def is_choice_gone(library: Library) -> bool:
    """Whether the network that the user chose is none of `nets_for`, so that the default one counts."""
    chosen = library.setting(NET_SETTING)
    return chosen is not None and chosen not in nets_for(library)


def cluster_threshold(library: Library, weights: Weights) -> float:
    """Return the average squared distance up to which faces are one person: the user's, or else the weights'.

    What the user chose for another network's distances says nothing about these.
    """
    chosen = sensitivity(library.setting, weights)
    if chosen is None or not _is_for(library, weights):
        return weights.cluster_threshold
    return chosen


def sensitivity(setting: Callable[[str], Any], weights: Weights) -> float | None:
    """Return what the user chose for the weights in use; None if that is nothing, or for another network."""
    chosen, net = setting(THRESHOLD_SETTING), setting(THRESHOLD_NET_SETTING)
    return None if chosen is None or net not in (None, weights.key) else float(chosen)


def _is_for(library: Library, weights: Weights) -> bool:
    """Whether a sensitivity of which no network is noted is one of these distances."""
    is_noted = library.setting(THRESHOLD_NET_SETTING) is not None
    return is_noted or not weights.key or weights.key == plain_weights(library).key


def as_compared(stored: FaceTable, weights: Weights, adapter: Adapter | None) -> FaceTable:
    """Return a table of stored embeddings as grouping compares its faces.

    Those that cannot be recognised are poor, and embeddings come through the adapter, if there is one.
    """
    seen = stored
    if weights.unrecognisable is not None:
        seen = replace(seen, quality=weights.unrecognisable.lowered(stored.quality, stored.vector))
    return seen if adapter is None else replace(seen, vector=adapter.apply_to_bytes(stored.vector))


def adapted(library: Library, weights: Weights, embeddings: NDArray[np.float32]) -> NDArray[np.float32]:
    """Transform embeddings from outside as the library's are: (n, d) float32, unit rows -> the same."""
    adapter = library.reading.adapter(weights.id)
    return embeddings if adapter is None else adapter.apply(embeddings)


def check_own(library: Library) -> None:
    """Read what a library has of networks of its own: their list, and the one that the user chose.

    Raises
    ------
    KnownError
        If the list or the network cannot be read, or the network is gone.
    """
    folder = own_nets(library)
    try:
        _listed(library)
    except (KnownError, OSError) as error:
        raise KnownError(
            sentence(
                "The list of the networks that learned from you cannot be read ({file}). Move it away, and let the "
                "network learn again.",
                file=printable(folder / MANIFEST),
            )
        ) from error
    if is_choice_gone(library):
        raise KnownError(OWN_UNUSABLE(file=printable(folder / f"{library.setting(NET_SETTING)}.safetensors")))
    weights = plain_weights(library)
    if weights.file.parent == folder:
        read_arrays(weights)


def _own_names(library: Library) -> list[str]:
    """List the networks of a library's own; those of which the list cannot be read are as good as gone."""
    try:
        return _listed(library)
    except (KnownError, OSError) as error:
        logger.warning("the networks of this library cannot be read: %s", error)
        return []


def _listed(library: Library) -> list[str]:
    folder = own_nets(library)
    return sorted(available(folder)) if (folder / MANIFEST).exists() else []
