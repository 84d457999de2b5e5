"""Learn from the user's corrections: a linear map on the stored embeddings, or the last blocks of the network itself.

What comes out is judged by confirmed faces that were put aside, and by the rest of the world, and changes nothing
before it is adopted (`training.finetuning.adopt`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.active_weights import weights_in_use
from engine.errors import KnownError
from engine.library import Library
from engine.networks.torch_there import require_torch
from engine.sentences import sentence
from engine.vectors.adapter import Adapter
from training.finetuning.adapter import choose_weight, fit_matrix, interpolate_matrix
from training.finetuning.adopt import ADAPTER, NETWORK, ReportProgress, base_of, describe_stored, ignore_progress
from training.finetuning.config import FineTuningConfig
from training.finetuning.crops import CropSource, from_photos
from training.finetuning.judge import View, general_val, judge, quantised
from training.finetuning.labels import read_labels, require_ready, split
from training.finetuning.report import Outcome
from training.finetuning.resume_files import open_resume_folder
from training.finetuning.task import Task
from training.finetuning.views import current_view
from training.publishing.world import RestOfWorld, World, carry_threshold


def leave_open(_outcome: Outcome) -> None:
    """Leave an outcome to the caller."""


def finetune(
    library: Library,
    depth: str = ADAPTER,
    report: ReportProgress = ignore_progress,
    *,
    rest: RestOfWorld | None = None,
    config: FineTuningConfig = FineTuningConfig(),
    crops: CropSource | None = None,
    n_workers: int = 1,
    settle: Callable[[Outcome], None] = leave_open,
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
    settle : callable
        What is done with the outcome, which may take minutes. A network that is learned is kept for the next time until
        that is done; without it, the outcome is the caller's.

    Returns
    -------
    Outcome
        A network is written beside the library only if it is better.

    Raises
    ------
    KnownError
        If there are too few labels, with sentences that say of whom, or the photos cannot be read; for the depth
        "network", if torch is not installed.
    """
    if depth not in (ADAPTER, NETWORK):
        raise KnownError(
            sentence(
                "{depth!r} is no depth. Choose {adapter} or {network}.", depth=depth, adapter=ADAPTER, network=NETWORK
            )
        )
    if depth == NETWORK:
        #: {what} in "{what} needs PyTorch, which is not installed. ..."
        require_torch(sentence("Learning in the network itself"))
    report(0.0, sentence("Reading what you said about faces"))
    weights = weights_in_use(library)
    labels = read_labels(library, weights)
    require_ready(labels)
    before = current_view(library, weights, labels, rest or World.load(weights, config.n_world_people))
    task = Task(library, weights, labels, before, rest, config, report)
    if depth == ADAPTER:
        outcome = _adapter(task)
        settle(outcome)
    else:
        from training.finetuning.last_blocks.network_depth import finetune_network

        with open_resume_folder(library, labels, weights, config.save_every_s) as folder:
            outcome = folder.outcome() or finetune_network(
                task, folder, crops or from_photos(library, base_of(weights), n_workers)
            )
            folder.save_outcome(outcome)
            settle(outcome)
    report(1.0, sentence("Done"))
    return outcome


def _adapter(task: Task) -> Outcome:
    labels, report, config = task.labels, task.report, task.config.adapter
    parts = split(labels)
    train = labels.take(parts.train)
    model = task.model(task.weights)
    weight = choose_weight(
        train,
        model,
        lambda share: report(0.05 + 0.6 * share, sentence("Finding out how much to change")),
        config=config,
    )
    matrix = fit_matrix(
        train,
        model,
        weight,
        lambda share: report(0.65 + 0.25 * share, sentence("Learning from your faces")),
        config=config,
    )
    matrix = interpolate_matrix(matrix, model)
    report(0.9, sentence("Judging by faces put aside"))
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
    share = task.weights.averaged_share
    after = View(see(labels.embedding), adapter.cluster_threshold, general_val(pairs), averaged_share=share)
    card = judge(labels, parts, task.before, after, world.description)
    return Outcome(ADAPTER, card, adapter=adapter.to_json())
