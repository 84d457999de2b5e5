"""How a library sees labelled faces, and the rest of the world, before anything is learned."""

from __future__ import annotations

from engine.active_weights import cluster_threshold
from engine.library import Library
from engine.networks.weights import Weights, load
from training.finetuning.adopt import base_of
from training.finetuning.judge import View, general_val, quantised
from training.finetuning.labels import Labels
from training.measures.all_pairs import PairCounts
from training.publishing.world import RestOfWorld, World


def current_view(library: Library, weights: Weights, labels: Labels, rest: RestOfWorld) -> View:
    """Compute how labels look to the library now.

    Parameters
    ----------
    library : Library
    weights : Weights
        In use.
    labels : Labels
    rest : RestOfWorld
    """
    adapter = library.reading.adapter(weights.id)
    plain = rest.pairs()
    if adapter is None:
        pairs, embedding = plain, labels.embedding
    else:
        see = quantised(adapter.apply)
        pairs, embedding = rest.pairs(see), see(labels.embedding)
    supplied = general_val(pairs_as_bundled(weights, rest) or plain)
    threshold = cluster_threshold(library, weights)
    return View(embedding, threshold, general_val(pairs), supplied, weights.averaged_share)


def pairs_as_bundled(weights: Weights, rest: RestOfWorld) -> PairCounts | None:
    """Count the pairs of the rest of the world by the network that weights were tuned from.

    None if these are bundled themselves. A model belongs to a network, so that of the bundled one is counted.
    """
    base = base_of(weights)
    if base.sha256 == weights.sha256:
        return None
    return World.load(base, rest.n_people).pairs() if isinstance(rest, World) else rest.pairs(net=load(base))
