"""What there is to learn from in a library, and what that was learned is in use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from engine.active_weights import NET_SETTING
from engine.library import Library
from engine.library.edits.kinds import RegroupPeople
from engine.networks.weights import Weights
from engine.vectors.adapter import ADAPTER_SETTING
from training.finetuning.labels import MIN_FACES, read_labels, readiness

_LOOKED_THROUGH = 2000  # journal entries


@dataclass(frozen=True)
class LearningState:
    """What the user has said, and what became of it.

    Attributes
    ----------
    n_confirmed, n_people : int
        Confirmed faces, and of how many people.
    n_refused : int
        How often a face was said not to be somebody.
    n_enough : int
        People with enough confirmed faces.
    needed : tuple of sentences
        What is missing before anything can be learned.
    in_use : str
        "adapter", "network", or nothing.
    since : datetime or None
        UTC; None where the journal does not tell.
    """

    n_confirmed: int
    n_people: int
    n_refused: int
    n_enough: int
    needed: tuple[str, ...]
    in_use: str
    since: datetime | None


def learning_state(library: Library, weights: Weights) -> LearningState:
    """Read everything from the library; in the background."""
    labels = read_labels(library, weights)
    sure = np.unique(np.column_stack([labels.person, labels.photo])[labels.sure], axis=0)
    people, n_photos = np.unique(sure[:, 0], return_counts=True)
    tuned = "tuned_from" in weights.details
    in_use = "adapter" if library.reading.adapter(weights.id) is not None else "network" if tuned else ""
    return LearningState(
        n_confirmed=int(labels.sure.sum()),
        n_people=len(people),
        n_refused=len(labels.refused),
        n_enough=int((n_photos >= MIN_FACES).sum()),
        needed=readiness(library, weights).needed,
        in_use=in_use,
        since=_since(library) if in_use else None,
    )


def _since(library: Library) -> datetime | None:
    """Find when the network or adapter was changed last."""
    for entry in library.edits.journal(_LOOKED_THROUGH):
        edit = entry.edit
        if not entry.undone and isinstance(edit, RegroupPeople) and {ADAPTER_SETTING, NET_SETTING} & set(edit.settings):
            return entry.made_at
    return None
