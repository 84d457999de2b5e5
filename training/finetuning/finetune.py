"""Learn from the user's corrections: a linear map on the stored embeddings, or the last blocks of the network itself.

What comes out is judged by confirmed faces that were put aside, and by the rest of the world, and changes nothing
before it is adopted (`training.finetuning.adopt`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from engine.active_weights import own_nets, weights_in_use
from engine.errors import KnownError
from engine.library import Library
from engine.networks.weights import Weights
from engine.vectors.adapter import Adapter
from training.finetuning.adapter import AdapterConfig, choose_weight, fit_matrix, interpolate_matrix
from training.finetuning.adopt import ADAPTER, NETWORK, ReportProgress, base_of, describe_stored, ignore_progress
from training.finetuning.crops import Crops, CropSource, from_photos, gather
from training.finetuning.interpolation import interpolate
from training.finetuning.judge import View, general_val, judge, quantised
from training.finetuning.labels import Labels, read_labels, require_ready, split
from training.finetuning.network import NetworkConfig, Tuning, write_net
from training.finetuning.report import Outcome
from training.finetuning.resume_files import SAVE_EVERY_S, ResumeFolder, open_resume_folder
from training.finetuning.views import current_view
from training.publishing.world import N_PEOPLE, RestOfWorld, World, carry_threshold, world_file

_ENOUGH_OTHERS = 100  # with fewer, the network is to stay near what it said of labelled faces too


@dataclass(frozen=True)
class FineTuningConfig:
    """What decides a fine-tuning beside what the user said.

    Attributes
    ----------
    adapter : AdapterConfig
    network : NetworkConfig
    n_world_people : int
        So many people are drawn from the model of the rest of the world.
    save_every_s : float
        So often a network's training is saved while it is under way.
    """

    adapter: AdapterConfig = field(default_factory=AdapterConfig)
    network: NetworkConfig = field(default_factory=NetworkConfig)
    n_world_people: int = N_PEOPLE
    save_every_s: float = SAVE_EVERY_S


@dataclass(frozen=True, eq=False)
class _Task:
    """What a fine-tuning starts from; `rest` is None where a model stands for the rest of the world."""

    library: Library
    weights: Weights
    labels: Labels
    before: View
    rest: RestOfWorld | None
    config: FineTuningConfig
    report: ReportProgress

    def model(self, weights: Weights) -> World:
        return World.load(weights, self.config.n_world_people)


def finetune(
    library: Library,
    depth: str = ADAPTER,
    report: ReportProgress = ignore_progress,
    *,
    rest: RestOfWorld | None = None,
    config: FineTuningConfig = FineTuningConfig(),
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
    rest : RestOfWorld or None
        By what the rest of the world is judged; None for the model that belongs to the weights.
    config : FineTuningConfig
    crops : callable or None
        Yields the faces for the depth "network"; None cuts them out of their photos again.
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
    report(0.0, "Reading what you said about faces")
    weights = weights_in_use(library)
    labels = read_labels(library, weights)
    require_ready(labels)
    before = current_view(library, weights, labels, rest or World.load(weights, config.n_world_people))
    task = _Task(library, weights, labels, before, rest, config, report)
    if depth == ADAPTER:
        outcome = _adapter(task)
    else:
        with open_resume_folder(library, labels, weights, config.save_every_s) as folder:
            outcome = _network(task, folder, crops or from_photos(library, base_of(weights), n_workers))
    report(1.0, "Done")
    return outcome


def _adapter(task: _Task) -> Outcome:
    labels, report, config = task.labels, task.report, task.config.adapter
    parts = split(labels)
    train = labels.take(parts.train)
    model = task.model(task.weights)
    weight = choose_weight(
        train, model, lambda share: report(0.05 + 0.6 * share, "Finding out how much to change"), config=config
    )
    matrix = fit_matrix(
        train, model, weight, lambda share: report(0.65 + 0.25 * share, "Learning from your faces"), config=config
    )
    matrix = interpolate_matrix(matrix, model)
    report(0.9, "Judging by faces put aside")
    stored = describe_stored(task.weights)
    world = task.rest or model
    adapter = Adapter(task.weights.id, matrix, stored.cluster_threshold, stored.same_threshold)
    see = quantised(adapter.apply)
    plain, pairs = world.pairs(), world.pairs(see)
    adapter = replace(
        adapter,
        cluster_threshold=carry_threshold(stored.cluster_threshold, plain, pairs),
        same_threshold=carry_threshold(stored.same_threshold, plain, pairs),
    )
    after = View(see(labels.embedding), adapter.cluster_threshold, general_val(pairs))
    card = judge(labels, parts, task.before, after, world.description)
    return Outcome(ADAPTER, card, adapter=adapter.to_json())


def _network(task: _Task, folder: ResumeFolder, source: CropSource) -> Outcome:
    base = base_of(task.weights)

    def reading(share: float) -> None:
        folder.save_share(0.4 * share)
        task.report(0.4 * share, "Reading your photos")

    file = folder.crops(base.input_hw, base.span_px)
    crops = gather(task.library, task.weights, task.labels, source, file, reading)
    labels = task.labels.take(crops.labelled)
    require_ready(labels)
    parts = split(labels)
    train, others = np.flatnonzero(parts.train), np.arange(len(labels.face_id), len(crops.pixels))
    tuning = _tune(task, folder, crops, labels, train)
    task.report(0.95, "Judging by faces put aside")
    model = task.model(base)
    mapped = interpolate(tuning, model, np.concatenate([train, others]))
    plain, pairs = model.pairs(), mapped.pairs()
    cluster_threshold, same_threshold = (
        carry_threshold(threshold, plain, pairs) for threshold in (base.cluster_threshold, base.same_threshold)
    )
    world = task.rest or mapped
    new = tuning.embeddings()[: len(labels.face_id)]
    after = View(new, cluster_threshold, general_val(world.pairs(net=tuning.net)))
    before = replace(task.before, embedding=task.before.embedding[crops.labelled])
    card = judge(labels, parts, before, after, world.description)
    if not card.better:
        return Outcome(NETWORK, card)
    written = write_net(tuning.net, base, own_nets(task.library), (cluster_threshold, same_threshold))
    replace(mapped, sha256=written.sha256).save(world_file(written.file))
    return Outcome(NETWORK, card, net=written.key)


def _tune(task: _Task, folder: ResumeFolder, crops: Crops, labels: Labels, train: np.ndarray) -> Tuning:
    """Train the last blocks on the labels that are not put aside."""

    def learning(share: float) -> None:
        folder.save_share(0.6 + 0.35 * share)
        task.report(0.6 + 0.35 * share, "Learning from your faces")

    tuning = Tuning(
        base_of(task.weights), crops.pixels, lambda share: task.report(0.4 + 0.2 * share, "Looking at faces")
    )
    others = np.arange(len(labels.face_id), len(crops.pixels))
    anchors = others if len(others) >= _ENOUGH_OTHERS else np.concatenate([train, others])
    tuning.train(labels.take(train), train, anchors, task.config.network, learning, folder)
    return tuning
