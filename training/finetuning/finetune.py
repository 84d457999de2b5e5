"""Learn from the user's corrections: a linear map on the stored embeddings, or the last blocks of the network itself.

What comes out is judged by confirmed faces that were put aside, and by the rest of the world, and changes nothing
before it is adopted (`training.finetuning.adopt`).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.active_weights import cluster_threshold, own_nets, weights_in_use
from engine.errors import KnownError
from engine.library import Library
from engine.networks.weights import Weights, load
from engine.vectors.adapter import Adapter
from training.finetuning.adapter import choose_weight, fit_matrix, held_back
from training.finetuning.adopt import ADAPTER, NETWORK, Report, base_of, describe_stored, silent
from training.finetuning.crops import CropSource, from_photos, gather
from training.finetuning.hold_back import hold_back
from training.finetuning.judge import View, general_val, judge, quantised
from training.finetuning.labels import Labels, read_labels, require_ready, split
from training.finetuning.network import NetworkConfig, Tuning, write_net
from training.finetuning.report import Outcome
from training.finetuning.resume_files import keeping
from training.measures.all_pairs import PairCounts
from training.publishing.world import General, World, same_far, world_file

_ENOUGH_OTHERS = 100  # with fewer, the network is held to what it said of labelled faces too


def finetune(
    library: Library,
    depth: str = ADAPTER,
    report: Report | None = None,
    *,
    general: General | None = None,
    network: NetworkConfig | None = None,
    crops: CropSource | None = None,
    n_workers: int = 1,
) -> Outcome:
    """Learn from what the user said, and judge the result; nothing changes yet.

    Parameters
    ----------
    library : Library
    depth : str
        "adapter", seconds; or "network", minutes: crops are read from the photos again. One that was ended before its
        time goes on where it was, if the user has said nothing about faces since.
    report : callable, optional
    general : General or None
        Stands for the rest of the world; None for the model that belongs to the weights.
    network : NetworkConfig or None
        For the depth "network".
    crops : callable or None
        Gives the faces for it; None cuts them out of their photos again.
    n_workers : int
        Processes that read photos; 0 reads in this one.

    Returns
    -------
    Outcome
        A network is written beside the library only if it is better.

    Raises
    ------
    KnownError
        If there are too few labels, with sentences that say of whom, or the photos cannot be read.
    """
    if depth not in (ADAPTER, NETWORK):
        raise KnownError(f"{depth!r} is no depth. Choose {ADAPTER} or {NETWORK}.")
    tell = report or silent
    tell(0.0, "Reading what you said about faces")
    weights = weights_in_use(library)
    labels = read_labels(library, weights)
    require_ready(labels)
    before = _before(library, weights, labels, general)
    if depth == ADAPTER:
        return _adapter(weights, labels, before, general, tell)
    source = crops or from_photos(library, base_of(weights), n_workers)
    return _network(library, weights, labels, before, general, network or NetworkConfig(), source, tell)


def _before(library: Library, weights: Weights, labels: Labels, general: General | None) -> View:
    """See the labels as the library sees them now."""
    adapter = library.reading.adapter(weights.id)
    world = general or World.load(weights)
    plain = world.pairs()
    if adapter is None:
        pairs, embedding = plain, labels.embedding
    else:
        see = quantised(adapter.apply)
        pairs, embedding = world.pairs(see), see(labels.embedding)
    supplied = general_val(_as_bundled(weights, general) or plain)
    return View(embedding, cluster_threshold(library, weights), general_val(pairs), supplied)


def _as_bundled(weights: Weights, general: General | None) -> PairCounts | None:
    """See the rest of the world by the network that weights were tuned from; None if these are bundled themselves."""
    base = base_of(weights)
    if base.sha256 == weights.sha256:
        return None
    return World.load(base).pairs() if general is None else general.pairs(net=load(base))


def _adapter(weights: Weights, labels: Labels, before: View, general: General | None, tell: Report) -> Outcome:
    parts = split(labels)
    train = labels.take(parts.train)
    model = World.load(weights)
    weight = choose_weight(train, model, lambda share: tell(0.05 + 0.6 * share, "Finding out how much to change"))
    matrix = fit_matrix(train, model, weight, lambda share: tell(0.65 + 0.25 * share, "Learning from your faces"))
    matrix = held_back(matrix, model)
    tell(0.9, "Judging by faces put aside")
    stored = describe_stored(weights)
    world = general or model
    adapter = Adapter(weights.id, matrix, stored.cluster_threshold, stored.same_threshold)
    see = quantised(adapter.apply)
    plain, pairs = world.pairs(), world.pairs(see)
    adapter = replace(
        adapter,
        cluster_threshold=same_far(stored.cluster_threshold, plain, pairs),
        same_threshold=same_far(stored.same_threshold, plain, pairs),
    )
    after = View(see(labels.embedding), adapter.cluster_threshold, general_val(pairs))
    card = judge(labels, parts, before, after, world.words())
    tell(1.0, "Done")
    return Outcome(ADAPTER, card, adapter=adapter.to_json())


def _network(
    library: Library,
    weights: Weights,
    labels: Labels,
    before: View,
    general: General | None,
    config: NetworkConfig,
    source: CropSource,
    tell: Report,
) -> Outcome:
    base = base_of(weights)
    with keeping(library, labels, weights) as kept:

        def reading(share: float) -> None:
            kept.note(0.4 * share)
            tell(0.4 * share, "Reading your photos")

        def learning(share: float) -> None:
            kept.note(0.6 + 0.35 * share)
            tell(0.6 + 0.35 * share, "Learning from your faces")

        crops = gather(library, weights, labels, base, source, kept, reading)
        labels, before = labels.take(crops.labelled), replace(before, embedding=before.embedding[crops.labelled])
        require_ready(labels)
        parts = split(labels)
        tuning = Tuning(base, crops.pixels, lambda share: tell(0.4 + 0.2 * share, "Looking at faces"))
        rows, others = np.arange(len(labels.face_id)), np.arange(len(labels.face_id), len(crops.pixels))
        train = np.flatnonzero(parts.train)
        held_to = others if len(others) >= _ENOUGH_OTHERS else np.concatenate([train, others])
        tuning.train(labels.take(train), rows[train], held_to, config, learning, kept.steps)
        tell(0.95, "Judging by faces put aside")
        model = World.load(base)
        mapped = hold_back(tuning, model, np.concatenate([train, others]))
        plain, pairs = model.pairs(), mapped.pairs()
        thresholds = [same_far(one, plain, pairs) for one in (base.cluster_threshold, base.same_threshold)]
        world = general or mapped
        after = View(tuning.embeddings()[rows], thresholds[0], general_val(world.pairs(net=tuning.net)))
        card = judge(labels, parts, before, after, world.words())
        key = None
        if card.better:
            written = write_net(tuning.net, base, own_nets(library), (thresholds[0], thresholds[1]))
            replace(mapped, sha256=written.sha256).save(world_file(written.file))
            key = written.key
    tell(1.0, "Done")
    return Outcome(NETWORK, card, net=key)
