"""What decides the result of a training, by its objective; without torch, so that the command line can ask for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.vectors.sizes import EMBEDDING_SIZE
from training.data.augmentation import Augmentation
from training.runs.config import RunConfig, option


@dataclass(frozen=True)
class DistillConfig(RunConfig):
    """Everything that decides a distillation's result.

    Attributes
    ----------
    similarity_weight : float
        Of the squared error of the batch's similarity matrices.
    alike_weight : float
        How much more the errors of pairs count in it that look alike, to the teacher or the student.
    live_share : float
        Share of each batch whose target is what the teacher says of the very crop that the student sees, distorted
        and mixed ("function matching"), instead of its stored embedding of the undistorted face.
    mix_share : float
        Share of those live crops that are mixed with another face.
    echo : int
        Steps that learn from a batch, with the target it got once (Choi et al. 2019, "Faster neural network training
        with data echoing"): a live teacher costs several times what a small network does. Other batches come between.
    hint_weight : float
        Of the error with which the teacher's last feature map can be read from the student's
        (`training.objectives.hints`); the teacher has to be live for all faces.
    people_weight : float
        Of telling the labelled people apart (`training.objectives.people_loss`), in all faces that are not mixed.
    real_share : float or None
        Share of faces with real surroundings in each batch; None for batches of all faces alike, each once an epoch.
    lend_share : float
        With `real_share`: share of the smeared others that are shown within a real one's surroundings
        (`training.data.surroundings`).
    near_share : float
        With `real_share`: share of each batch in groups of faces that look alike to the teacher.
    place_anew : bool
        Cut faces out of the stored crops by landmarks placed anew, as the app does (`training.data.placement`).
    jitter : float
        How far they are then shifted, turned and resized, as a multiple of the usual.
    """

    similarity_weight: float = 0.1
    alike_weight: float = option(0.0, "Distill: how much more pairs that look alike count.", least=0)
    live_share: float = option(0.0, "Distill: share of faces that the teacher sees distorted too.", least=0, most=1)
    mix_share: float = option(0.5, "Distill: share of those faces that are mixed with another.", least=0, most=1)
    echo: int = option(1, "Distill: steps that learn from a batch and its live targets.", least=1)
    hint_weight: float = option(0.0, "Distill: weight of the teacher's last feature map.", least=0)
    people_weight: float = option(0.0, "Distill: weight of telling the labelled people apart.", least=0)
    real_share: float | None = option(
        None, "Distill: share of faces with real surroundings in a batch.", least=0, most=1
    )
    lend_share: float = 0.6
    near_share: float = option(
        0.0, "Distill: with --real-share, share of groups of faces that look alike.", least=0, most=1
    )
    place_anew: bool = option(False, "Distill: cut faces out by landmarks placed anew.")
    jitter: float = option(1.0, "Distill: shifts, turns and sizes of the faces, as a multiple of the usual.", least=0)
    augmentation: Augmentation = field(default_factory=Augmentation)


@dataclass(frozen=True)
class TripletConfig(RunConfig):
    """Everything that decides the result of training with triplets; the paper's figures where it gives them.

    Attributes
    ----------
    margin : float
        Of the loss, alpha.
    people_per_batch, faces_per_person : int
        As for `training.data.sampling.IdentityBatches`.
    semi_hard_share : float
        Share of the steps with semi-hard negatives; hard ones from then on.
    offline_every : int
        Steps between searches of `offline_faces` training faces for hard triplets, which join the batches up to
        the next search; 0 for none.
    distill_weight : float
        Of the mean 1 - cos to the teacher's embeddings, which keeps fine-tuning near them.
    chunk_size : int
        Faces embedded at a time; batch norm's statistics are of so many.
    """

    optimizer: str = "adagrad"
    learning_rate: float = 0.05
    batch_size: int = 1800
    embedding_size: int = option(EMBEDDING_SIZE, "Triplet: numbers that stand for a face.", least=2)
    margin: float = 0.2
    people_per_batch: int = option(40, "Triplet: people in a batch.", flag="people", least=2)
    faces_per_person: int = option(40, "Triplet: faces of each, at most.", flag="per-person", least=2)
    semi_hard_share: float = option(
        0.5, "Triplet: share of steps with semi-hard negatives.", flag="semi-hard", least=0, most=1
    )
    offline_every: int = option(0, "Triplet: steps between searches for hard triplets; 0 for none.", least=0)
    offline_faces: int = 4000
    distill_weight: float = option(0.0, "Triplet: weight of staying near the teacher.", least=0)
    chunk_size: int = 120
    augmentation: Augmentation = field(default_factory=Augmentation)
