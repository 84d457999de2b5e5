"""Fit the belief in who faces are, and measure how honest it is: on albums made of labelled faces, the answer known.

Run as ``python -m benchmarks.completeness ONE.npz OTHER.npz``. Each file holds `embedding` (n, 128) float32, unit rows,
and `identity` (n,), made with the default network of people whom it was not trained on, other people in each. Constants
are fitted on the first file and measured on the second, beside those of `engine.suggestions.belief`: log loss,
calibration by bucket, and estimated against true completeness.

Of 2026-11-29, on albums of people whom nothing was fitted on, the constants before and those that ship: from whole
photos and families, 119 and 287 faces estimated to be left where truly 406 and 351 were, the share found off by 0.083
and 0.096 on average, by +0.045 and -0.003 in all; from whole photos alone off by 0.054 and 0.047, by +0.051 and +0.032.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.simulated.made_albums import Album, LabelledFaces, random_style
from engine.library import Evidence
from engine.networks.weights import Weights, describe
from engine.suggestions.belief import FEATURES, OPEN, PLACED, Belief
from engine.suggestions.completeness import expected
from engine.suggestions.face_groups import grouped
from engine.suggestions.knowledge import Knowledge
from engine.suggestions.questions import suggest

N_FITTED, N_MEASURED = 200, 100
_AT_MOST = 20.0  # faces of one group that count
_BUCKETS = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
_SHARES = (0.5, 0.7, 0.8, 0.9, 0.95, 0.99)
_WEAK = 1.0  # precision of the fit's prior, around nothing

Examples = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]  # features, truth, counts


def albums(faces: LabelledFaces, weights: Weights, n_albums: int, seed: int) -> Iterator[tuple[Album, Knowledge]]:
    """Make albums of all styles; each is grouped, named and corrected by answering questions before it is looked at."""
    rng = np.random.default_rng(seed)

    def ask(evidence: Evidence, n: int) -> list[tuple[int, NDArray[np.int64]]]:
        questions = suggest(Knowledge(evidence, weights.same_threshold), 3 * n)
        found = [(one.person_id, one.face_ids) for one in questions if one.person_id is not None]
        chosen = rng.permutation(len(found))[:n]  # not the best alone, or refused faces would be of one kind
        return [(found[k][0], np.searchsorted(evidence.face_id, found[k][1])) for k in chosen]

    for _ in range(n_albums):
        album = Album(faces, rng, random_style(rng), weights, ask)
        knowledge = Knowledge(album.evidence, weights.same_threshold)
        if len(knowledge.people):
            yield album, knowledge


def open_examples(album: Album, knowledge: Knowledge) -> Examples:
    """Take every open group with each of its candidates."""
    found = knowledge.candidates
    group, column = np.nonzero(found.place >= 0)
    who = album.identity_of(knowledge.people)[found.place[group, column]]
    share = [
        (album.truth[knowledge.groups[g]] == one).mean() for g, one in zip(group.tolist(), who.tolist(), strict=True)
    ]
    sizes = [min(_AT_MOST, len(knowledge.groups[g])) for g in group.tolist()]
    return found.features[group, column], np.array(share, np.float64), np.array(sizes, np.float64)


def placed_examples(album: Album, knowledge: Knowledge) -> Examples:
    """Take every face that grouping put with a named person."""
    rows = knowledge.placed
    wanted = np.searchsorted(knowledge.people, album.evidence.person_id[rows])
    found = knowledge.comparison.candidates(grouped(album.evidence, list(rows[:, None])), wanted=wanted)
    fine = found.place[:, 0] >= 0
    return found.features[fine, 0], album.is_right()[rows][fine].astype(np.float64), np.ones(int(fine.sum()))


def joined(parts: list[Examples]) -> Examples:
    """Put examples of many albums together."""
    features, truth, counts = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    return features, truth, counts


def fit(examples: Examples) -> Belief:
    """Fit constants from nothing."""
    n = len(FEATURES)
    return Belief(np.zeros(n), np.full(n, _WEAK)).learned(*examples)


def print_calibration(title: str, belief: Belief, examples: Examples) -> None:
    """Print said and true probability by bucket, and log loss beside that of saying the mean."""
    features, truth, counts = examples
    said = belief.probability(features)
    mean = np.full(len(said), np.average(truth, weights=counts))
    print(f"\n{title}: log loss {_log_loss(said, examples):.4f}, of the mean alone {_log_loss(mean, examples):.4f}")
    print("   said    true  examples")
    bucket = np.digitize(said, _BUCKETS)
    for one in np.unique(bucket):
        inside = bucket == one
        pair = (np.average(values[inside], weights=counts[inside]) for values in (said, truth))
        print("  {:5.3f}   {:5.3f}".format(*pair), f"{int(inside.sum()):9d}")


def _log_loss(said: NDArray[np.float64], examples: Examples) -> float:
    _, truth, counts = examples
    said = said.clip(1e-6, 1 - 1e-6)
    return float(-np.average(truth * np.log(said) + (1 - truth) * np.log(1 - said), weights=counts))


def people_of(album: Album, knowledge: Knowledge) -> NDArray[np.float64]:
    """Compare estimate and truth for each named person: (p, 4), found and left, estimated and true."""
    numbers = expected(knowledge)
    identity = album.identity_of(knowledge.people)
    right = album.is_right()
    n_found = [(right & (album.truth == one)).sum() for one in identity.tolist()]
    n_left = [(~right & (album.truth == one)).sum() for one in identity.tolist()]
    return np.column_stack([numbers.n_found, numbers.n_left, n_found, n_left])


def print_completeness(people: NDArray[np.float64]) -> None:
    """Print the mean absolute error and the bias of the share found, by what was estimated."""
    estimate, truth = (people[:, k] / np.maximum(people[:, k] + people[:, k + 1], 1e-9) for k in (0, 2))
    error = estimate - truth
    print(f"\nshare found, {len(people)} people: mean absolute error {abs(error).mean():.3f}, bias {error.mean():+.3f}")
    print(f"faces left, all albums: estimated {people[:, 1].sum():.0f}, true {people[:, 3].sum():.0f}")
    print("  estimated   true   error    bias  people")
    bucket = np.digitize(estimate, _SHARES)
    for one in np.unique(bucket):
        inside = bucket == one
        figures = (estimate[inside].mean(), truth[inside].mean(), abs(error[inside]).mean(), error[inside].mean())
        print("      {:5.3f}  {:5.3f}   {:5.3f}  {:+.3f}".format(*figures), f"{int(inside.sum()):7d}")


def draw(people: NDArray[np.float64], target: Path) -> None:
    """Draw estimated against true share found, a point for each person."""
    from matplotlib.figure import Figure

    estimate, truth = (people[:, k] / np.maximum(people[:, k] + people[:, k + 1], 1e-9) for k in (0, 2))
    figure = Figure(figsize=(5, 5))
    axes = figure.add_subplot(xlabel="estimated share found", ylabel="true share found")
    axes.plot([0, 1], [0, 1], color="0.6")
    axes.scatter(estimate, truth, s=2.0 * np.sqrt(people[:, 2:].sum(1)), alpha=0.3, linewidths=0)
    figure.savefig(target, dpi=120)


def main() -> None:
    """Fit on the first file, measure on the second; a third argument is where to draw."""
    if len(sys.argv) not in (3, 4):
        sys.exit(
            "Please give two files of labelled embeddings, to fit on and to measure on, and perhaps a PNG to draw."
        )
    weights = describe()
    kinds = {"open groups": (open_examples, OPEN), "placed faces": (placed_examples, PLACED)}
    examples: dict[str, list[list[Examples]]] = {title: [[], []] for title in kinds}
    people: defaultdict[int, list[NDArray[np.float64]]] = defaultdict(list)
    for part, n_albums in enumerate((N_FITTED, N_MEASURED)):
        for album, knowledge in albums(LabelledFaces.read(Path(sys.argv[1 + part])), weights, n_albums, part):
            people[part].append(people_of(album, knowledge))
            for title, (take, _) in kinds.items():
                examples[title][part].append(take(album, knowledge))
    for title, (_, bundled) in kinds.items():
        fitted = fit(joined(examples[title][0]))
        print(f"\n{title}: " + ", ".join(f"{name} {w:.2f}" for name, w in zip(FEATURES, fitted.weight, strict=True)))
        print_calibration(f"{title}, fitted now", fitted, joined(examples[title][1]))
        print_calibration(f"{title}, as bundled", bundled, joined(examples[title][1]))
    measured = np.concatenate(people[1])
    print_completeness(measured)
    if len(sys.argv) == 4:
        draw(measured, Path(sys.argv[3]))


if __name__ == "__main__":
    main()
