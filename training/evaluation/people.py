"""Protocols about people: identification, one-shot and open-set, and clustering against the threshold."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.cli.console.output import count
from engine.errors import KnownError
from engine.grouping.averaging.neighbours import average_with_neighbours
from engine.grouping.cluster import Constraints, cluster
from engine.grouping.letting_go import let_go
from engine.vectors.sizes import AVERAGED_SHARE
from engine.vectors.unit_vectors import quantise
from training.evaluation import plots
from training.evaluation.faces import Labelled
from training.evaluation.report import Cell, Report, plus_minus
from training.evaluation.subject import Subject
from training.measures.albums import simulate_album
from training.measures.clustering import bcubed, mutual_information, pair_scores
from training.measures.identification import Search, dir_at_far, draw, rank1, search
from training.measures.verification import standard_error

_DRAWS = 10
_SUMMARIES = (("highest", np.max), ("mean", np.mean), ("lowest", np.min))
_FARS = (1e-1, 1e-2, 1e-3)
_MIN_PEOPLE = 25
THRESHOLDS = np.arange(0.5, 1.61, 0.05)

Album = tuple[NDArray[np.int64], NDArray[np.int64]]  # rows and who they are


def on_identification(subject: Subject, faces: Labelled, n_gallery: int) -> Report:
    """Measure rank-1 and open-set identification over ten random divisions into known people and strangers."""
    divisions = []
    for seed in range(_DRAWS):
        drawn = draw(faces.identity, n_gallery, np.random.default_rng(seed))
        known, strangers = (
            search(faces.embeddings, faces.identity, rows, drawn.gallery) for rows in (drawn.probes, drawn.strangers)
        )
        divisions.append((known, strangers))
    rows: list[Sequence[Cell]] = [_mean_row("rank-1, closed set", [rank1(known) for known, _ in divisions])]
    notes = [
        *faces.notes,
        f"{count(n_gallery, 'face')} a person in the gallery; ± is over {_DRAWS} draws from the same faces.",
    ]
    figures: dict[str, object] = {"rank1": [rank1(known) for known, _ in divisions]}
    for far in _FARS:
        rates = [dir_at_far(known, strangers, far) for known, strangers in divisions]
        found = [rate[0] for rate in rates if rate is not None]
        if len(found) < _DRAWS:
            notes.append(f"FAR {far:g} is below what the number of strangers can resolve.")
            continue
        rows.append(_mean_row(f"found, {far:.1%} of strangers taken for somebody", found))
        figures[f"dir_at_far_{far:g}"] = found
    curves = _open_set_curves(divisions)
    name = f"identify-{subject.name}"
    return Report(
        name,
        figures,
        [(("identification", "share of probes"), rows)],
        notes,
        {
            "open-set": lambda: plots.rates(
                curves,
                f"{name}: open-set identification",
                "probes found as who they are",
                "strangers taken for somebody",
                mark=False,
            )
        },
    )


def _mean_row(name: str, values: list[float]) -> Sequence[Cell]:
    return name, plus_minus(float(np.mean(values)), standard_error(values))


def _open_set_curves(
    divisions: list[tuple[Search, Search]],
) -> dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Return the mean, the lowest and the highest rate of the draws at each FAR that all of them resolve."""
    fars = np.geomspace(1 / min(len(strangers.distance) for _, strangers in divisions), 1, 200)
    rates = np.array([[(dir_at_far(*division, far) or (0.0,))[0] for far in fars] for division in divisions])
    return {f"{name} of ten draws": (fars, of(rates, axis=0)) for name, of in _SUMMARIES}


def albums_of(faces: Labelled, n_simulated: int) -> list[Album]:
    """Return the albums to cluster: so many drawn from the faces as family albums, or with 0 the faces as they are.

    Raises
    ------
    KnownError
        If there are too few people to draw albums from.
    """
    if not n_simulated:
        return [(np.arange(len(faces.identity)), faces.identity.astype(np.int64))]
    counts = np.unique(faces.identity[faces.identity >= 0], return_counts=True)[1]
    if (counts >= 3).sum() < _MIN_PEOPLE:
        raise KnownError(f"Albums are drawn from {_MIN_PEOPLE} people or more with three faces or more each.")
    rng = np.random.default_rng(0)
    n_strangers = min(30, int((faces.identity < 0).sum()))
    identity = faces.identity.astype(np.int32)
    return [simulate_album(identity, rng, _MIN_PEOPLE, n_strangers) for _ in range(n_simulated)]


def averaged_faces(embeddings: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average faces, of which nothing else is known, with their neighbours: (n, d) float32; rows of nan stay."""
    found = np.flatnonzero(~np.isnan(embeddings[:, 0]))
    out = embeddings.copy()
    out[found] = average_with_neighbours(quantise(embeddings[found]), Constraints.none(len(found)))
    return out


def score_albums(
    embeddings: NDArray[np.float32],
    albums: list[Album],
    threshold: float,
    as_they_are: tuple[NDArray[np.float32], float] | None = None,
) -> dict[str, float]:
    """Cluster albums with the app's clustering, faces as they are given, and average its scores.

    A face that was not found is alone, wherever it belongs. Where faces are averaged, those as they are and the
    threshold for them tell which have to leave their groups again, as in the app.
    """
    scores = []
    for rows, truth in albums:
        found = ~np.isnan(embeddings[rows, 0])
        labels = np.full(len(rows), -1, np.int64)
        constraints = Constraints.none(int(found.sum()))
        labels[found] = cluster(embeddings[rows[found]], threshold, constraints)
        if as_they_are is not None:
            vectors, up_to = as_they_are
            labels[found] = let_go(quantise(vectors[rows[found]]), labels[found], constraints, up_to)
        b, p = bcubed(labels, truth), pair_scores(labels, truth)
        scores.append((b.precision, b.recall, b.f, p.precision, p.recall, p.f, mutual_information(labels, truth)))
    return dict(zip(_SCORES, np.mean(scores, axis=0).tolist(), strict=True))


def _averaged_scores(
    embeddings: NDArray[np.float32], albums: list[Album], share: float
) -> dict[float, dict[str, float]]:
    seen = [(averaged_faces(embeddings[rows]), truth) for rows, truth in albums]
    together, raw = np.concatenate([faces for faces, _ in seen]), np.concatenate([embeddings[r] for r, _ in albums])
    ends = np.cumsum([len(faces) for faces, _ in seen])
    own_rows = [(np.arange(end - len(faces), end), truth) for end, (faces, truth) in zip(ends, seen, strict=True)]
    return {round(t, 2): score_albums(together, own_rows, t, (raw, t / share)) for t in THRESHOLDS.tolist()}


_SCORES = ("BCubed P", "BCubed R", "BCubed F", "pair P", "pair R", "pair F", "NMI")


def on_clustering(subject: Subject, faces: Labelled, n_simulated: int) -> Report:
    """Measure clustering against its threshold (FaceNet, section 5.8 shows it in pictures only).

    Of faces as they are, and, in a second table, averaged with their neighbours as the app has them.
    """
    albums = albums_of(faces, n_simulated)
    scores = {round(float(t), 2): score_albums(faces.embeddings, albums, float(t)) for t in THRESHOLDS}
    share = AVERAGED_SHARE if subject.embedder is None else subject.embedder.weights.averaged_share
    averaged = _averaged_scores(faces.embeddings, albums, share)
    best, best_averaged = (max(found, key=lambda t: found[t]["BCubed F"]) for found in (scores, averaged))
    own = None if subject.embedder is None else subject.embedder.weights.cluster_threshold
    own = None if own is None or np.isnan(own) else own
    what = f"{n_simulated} simulated family albums" if n_simulated else "one album of all faces"
    notes = [*faces.notes, f"Means over {what}." if n_simulated else f"Clustered as {what}."]
    notes.append(f"Best BCubed F at {best:g}" + (f"; the network's own threshold is {own:g}." if own else "."))
    own_averaged = 0.0 if own is None else share * own
    notes.append(
        f"Faces averaged with their neighbours, as the app groups them: best BCubed F at {best_averaged:g}"
        + (f"; the network's own threshold is {own_averaged:.2f}." if own_averaged else ".")
    )
    tables: list[list[Sequence[Cell]]] = [
        [(f"{t:.2f}", *values.values()) for t, values in found.items()] for found in (scores, averaged)
    ]
    series = {
        name: [values[name] for values in scores.values()]
        for name in ("BCubed P", "BCubed R", "BCubed F", "pair F", "NMI")
    }
    name = f"cluster-{subject.name}"
    return Report(
        name,
        {
            "scores": {f"{t:g}": values for t, values in scores.items()},
            "best": best,
            "averaged": {"scores": {f"{t:g}": values for t, values in averaged.items()}, "best": best_averaged},
            "notes": notes,
        },
        [(("threshold", *_SCORES), tables[0]), (("averaged, threshold", *_SCORES), tables[1])],
        notes,
        {
            "threshold": lambda: plots.lines(
                list(scores),
                series,
                f"{name}: clustering",
                ("threshold on the mean squared distance", "score"),
                mark=(own or best, "own threshold" if own else "best BCubed F"),
            )
        },
    )
