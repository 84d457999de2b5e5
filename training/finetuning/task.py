"""What a fine-tuning of either depth starts from."""

from __future__ import annotations

from dataclasses import dataclass

from engine.library import Library
from engine.networks.weights import Weights
from training.finetuning.adopt import ReportProgress
from training.finetuning.config import FineTuningConfig
from training.finetuning.judge import View
from training.finetuning.labels import Labels
from training.publishing.world import RestOfWorld, World


@dataclass(frozen=True, eq=False)
class Task:
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
