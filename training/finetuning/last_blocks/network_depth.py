"""Fine-tune the last blocks of the network on crops of the user's faces; the one depth that needs torch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.active_weights import own_nets
from engine.sentences import sentence
from training.finetuning.adopt import NETWORK, base_of
from training.finetuning.crops import Crops, CropSource, gather
from training.finetuning.judge import View, general_val, judge
from training.finetuning.labels import Labels, require_ready, split
from training.finetuning.last_blocks.interpolation import interpolate
from training.finetuning.last_blocks.network import Tuning, write_net
from training.finetuning.report import Outcome
from training.finetuning.resume_files import ResumeFolder
from training.finetuning.task import Task
from training.publishing.world import carry_threshold

_ENOUGH_OTHERS = 100  # with fewer, the network is to stay near what it said of labelled faces too


def finetune_network(task: Task, folder: ResumeFolder, source: CropSource) -> Outcome:
    """Train the last blocks, judge them, and write them beside the library if they are better.

    Parameters
    ----------
    task : Task
    folder : ResumeFolder
        Where it is saved how far this came.
    source : CropSource
    """
    base = base_of(task.weights)

    def reading(share: float) -> None:
        folder.save_share(0.4 * share)
        task.report(0.4 * share, sentence("Reading your photos"))

    file = folder.crops(base.input_hw, base.span_px)
    crops = gather(task.library, task.weights, task.labels, source, file, reading)
    labels = task.labels.take(crops.labelled)
    require_ready(labels)
    parts = split(labels)
    train, others = np.flatnonzero(parts.train), np.arange(len(labels.face_id), len(crops.pixels))
    tuning = _tune(task, folder, crops, labels, train)
    task.report(0.95, sentence("Judging by faces put aside"))
    model = task.model(base)
    mapped = interpolate(tuning, model, np.concatenate([train, others]))
    plain, pairs = model.pairs(), mapped.pairs()
    cluster_threshold, same_threshold = (
        carry_threshold(threshold, plain, pairs) for threshold in (base.cluster_threshold, base.same_threshold)
    )
    world = task.rest or mapped
    new = tuning.embeddings()[: len(labels.face_id)]
    val = general_val(world.pairs(net=tuning.net))
    after = View(new, cluster_threshold, val, averaged_share=base.averaged_share)
    before = replace(task.before, embedding=task.before.embedding[crops.labelled])
    card = judge(labels, parts, before, after, world.description)
    if not card.better:
        return Outcome(NETWORK, card)
    written = write_net(tuning.net, base, own_nets(task.library), (cluster_threshold, same_threshold), mapped)
    return Outcome(NETWORK, card, net=written.key)


def _tune(task: Task, folder: ResumeFolder, crops: Crops, labels: Labels, train: np.ndarray) -> Tuning:
    """Train the last blocks on the labels that are not put aside."""

    def learning(share: float) -> None:
        folder.save_share(0.6 + 0.35 * share)
        task.report(0.6 + 0.35 * share, sentence("Learning from your faces"))

    tuning = Tuning(
        base_of(task.weights), crops.pixels, lambda share: task.report(0.4 + 0.2 * share, sentence("Looking at faces"))
    )
    others = np.arange(len(labels.face_id), len(crops.pixels))
    anchors = others if len(others) >= _ENOUGH_OTHERS else np.concatenate([train, others])
    tuning.train(labels.take(train), train, anchors, task.config.network, learning, folder)
    return tuning
