"""Judge a fine-tuning by faces that it never saw: adopted only if it is better, and no worse at anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from engine.grouping.cluster import Constraints
from engine.grouping.people import group_faces
from engine.sentences import sentence
from engine.vectors.sizes import AVERAGED_SHARE
from engine.vectors.unit_vectors import dequantise, quantise
from training.finetuning.labels import Labels, TrainTestSplit
from training.finetuning.report import Figures, ReportCard
from training.measures.all_pairs import PairCounts
from training.measures.clustering import bcubed
from training.measures.verification import standard_error
from training.publishing.world import Transform

FAR = 1e-3
_GENERAL_LOSS = 0.01  # of VAL on the rest of the world, that is allowed
_SMALL_LOSS = 0.005  # so much of it where a share of the way is chosen, by other people
_SHARES = (1.0, 0.6, 0.35, 0.2)  # of the way
_CLEARLY = 0.01  # what counts as better, of F or VAL
_JACKKNIFE = 8


@dataclass(frozen=True, eq=False)
class View:
    """How labelled faces look, before or after.

    Attributes
    ----------
    embedding : (n, d) float32
        Unit rows, of all labels.
    cluster_threshold : float
    general_val : float
        VAL at FAR 1e-3 of the rest of the world.
    supplied_val : float
        The same as the network was bundled, before anything was learned: what is forgotten little by little counts too.
    averaged_share : float
        Of the threshold, up to which averaged faces are one person.
    """

    embedding: NDArray[np.float32]
    cluster_threshold: float
    general_val: float
    supplied_val: float = 0.0
    averaged_share: float = AVERAGED_SHARE


def judge(labels: Labels, parts: TrainTestSplit, before: View, after: View, general: str) -> ReportCard:
    """Compare two views of the faces put aside.

    Parameters
    ----------
    labels : Labels
    parts : TrainTestSplit
    before, after : View
    general : str
        What the general VAL was measured on.
    """
    held_out = np.flatnonzero(parts.held_out)
    person = labels.person[held_out]
    n_different = PairCounts.of_faces(before.embedding[held_out], person).n_different
    far = max(FAR, 1 / max(1, n_different))
    mixed = [mixed_up(view.embedding, labels, parts) for view in (before, after)]
    figures = [
        _figures(labels, held_out, view, far, pairs.total()) for view, pairs in zip((before, after), mixed, strict=True)
    ]
    trained = parts.train & (labels.person >= 0)
    return ReportCard(
        n_trained_faces=int(trained.sum()),
        n_trained_people=len(np.unique(labels.person[trained])),
        n_faces=len(held_out),
        n_people=len(np.unique(person)),
        n_new_people=len(parts.new_people),
        far=far,
        n_different=n_different,
        before=figures[0],
        after=figures[1],
        mixed_pairs=tuple(
            (labels.names[a], labels.names[b], mixed[0][a, b], mixed[1][a, b])
            for a, b in sorted(mixed[0] | mixed[1], key=lambda pair: (-max(mixed[0][pair], mixed[1][pair]), pair))
        ),
        general=general,
        reasons=tuple(
            _reasons(figures[0], figures[1], before.supplied_val, _errors(labels, held_out, (before, after), far))
        ),
    )


def _figures(labels: Labels, rows: NDArray[np.int64], view: View, far: float, n_mixed: int) -> Figures:
    person = labels.person[rows]
    groups = _groups(labels, rows, view)
    score = bcubed(groups, person)
    return Figures(
        val=_val(view.embedding[rows], person, far),
        precision=score.precision,
        recall=score.recall,
        f=score.f,
        wrong_merges=wrong_merges(groups, person),
        mixed_up=n_mixed,
        general_val=view.general_val,
    )


def _val(embedding: NDArray[np.float32], person: NDArray[np.int64], far: float) -> float:
    return PairCounts.of_faces(embedding, person).val_at_far(far).val or 0.0


def _groups(labels: Labels, rows: NDArray[np.int64], view: View) -> NDArray[np.int64]:
    """Group some faces as they would be in the library, if nothing had been said of them."""
    nothing = Constraints(np.full(len(rows), -1, np.int64), labels.photo[rows], labels.poor[rows])
    return group_faces(quantise(view.embedding[rows]), nothing, view.cluster_threshold, view.averaged_share)


def wrong_merges(groups: NDArray[np.int64], person: NDArray[np.int64]) -> int:
    """Count the pairs of people with faces in one group: (n,) group, negative for none, (n,) person."""
    joined: set[tuple[int, int]] = set()
    for group in np.unique(groups[groups >= 0]):
        joined.update(combinations(np.unique(person[groups == group]).tolist(), 2))
    return len(joined)


def mixed_up(embedding: NDArray[np.float32], labels: Labels, parts: TrainTestSplit) -> Counter[tuple[int, int]]:
    """Count, by pair of people, the faces put aside whose nearest face in another photo is somebody else's."""
    gallery = np.flatnonzero((parts.train & (labels.person >= 0)) | parts.held_out)
    pairs: Counter[tuple[int, int]] = Counter()
    for row in np.flatnonzero(parts.held_out):
        likeness = embedding[gallery] @ embedding[row]
        likeness[labels.photo[gallery] == labels.photo[row]] = -np.inf
        person, nearest = int(labels.person[row]), int(labels.person[gallery[likeness.argmax()]])
        if person != nearest:
            pairs[min(person, nearest), max(person, nearest)] += 1
    return pairs


def _errors(labels: Labels, held_out: NDArray[np.int64], views: Sequence[View], far: float) -> tuple[float, float]:
    """Estimate the standard errors of the gains in F and VAL, over parts of the people (jackknife)."""
    people = np.random.default_rng(0).permutation(np.unique(labels.person[held_out]))
    gains = []
    for part in np.array_split(people, min(_JACKKNIFE, len(people))):
        rows = held_out[~np.isin(labels.person[held_out], part)]
        person = labels.person[rows]
        f = [bcubed(_groups(labels, rows, view), person).f for view in views]
        val = [_val(view.embedding[rows], person, max(far, 4 / len(rows) ** 2)) for view in views]
        gains.append((f[1] - f[0], val[1] - val[0]))
    n = len(gains)
    f_error, val_error = ((standard_error(gain) or 0.0) * (n - 1) for gain in zip(*gains, strict=True))
    return f_error, val_error


def _reasons(before: Figures, after: Figures, supplied_val: float, errors: tuple[float, float]) -> list[str]:
    """Return why the new is not better: worse at something, or not clearly better at anything."""
    reasons: list[str] = []
    if after.f < before.f:
        reasons.append(sentence("Faces are grouped less well than before."))
    if after.val < before.val:
        reasons.append(sentence("Fewer pairs of one person are recognised than before."))
    if after.wrong_merges > before.wrong_merges:
        reasons.append(sentence("More people are wrongly put together than before."))
    if after.general_val < before.general_val - _GENERAL_LOSS:
        reasons.append(sentence("It tells people outside your photos apart less well than before."))
    elif after.general_val < supplied_val - _GENERAL_LOSS:
        reasons.append(
            sentence("It tells people outside your photos apart less well than the network did when it was new.")
        )
    gains = (after.f - before.f, after.val - before.val)
    if not reasons and not any(gain >= max(_CLEARLY, error) for gain, error in zip(gains, errors, strict=True)):
        reasons.append(sentence("It makes no clear difference for your photos."))
    return reasons


def general_val(world_pairs: PairCounts) -> float:
    """Compute VAL at FAR 1e-3."""
    return world_pairs.val_at_far(FAR).val or 0.0


def choose_share(before: float, after: Callable[[float], float]) -> float:
    """Choose how far to go towards what was learned: as far as the rest of the world allows.

    Few labels, and refusals above all, can pull harder than is good for everybody else.

    Parameters
    ----------
    before : float
        VAL of other people.
    after : callable
        Computes it after a share of the way.

    Returns
    -------
    float
        The shortest way that is tried even if it is too far: whether it may be taken is `judge`'s decision.
    """
    for share in _SHARES:
        if after(share) >= before - _SMALL_LOSS:
            break
    return share


def quantised(transform: Transform) -> Transform:
    """Make a transform end as embeddings in the library do: in one byte a dimension."""
    return lambda embeddings: dequantise(quantise(transform(embeddings)))
