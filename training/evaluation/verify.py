"""Verification protocols: listed pairs (ours, LFW's, YouTube Faces'), all pairs of labelled faces, the Siamese head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from training.evaluation import plots
from training.evaluation.faces import FaceSource, Labelled, photos_note
from training.evaluation.folders import embed_photos, photos_in, videos_in
from training.evaluation.report import NOTHING, Cell, Report, plus_minus
from training.evaluation.subject import Subject
from training.measures.all_pairs import PairCounts, val_over_splits
from training.measures.pairs import Pairs, read_lfw_pairs, read_video_pairs
from training.measures.siamese import KINDS, doubts, pair_features
from training.measures.verification import (
    FARS,
    FoldedAccuracy,
    ValAtFar,
    folded_accuracy,
    n_allowed,
    require_folds,
    squared_distances,
    val_over_folds,
)

_NEVER = 5.0
"""Stands for the distance of a pair that no threshold accepts."""
_FEW = 10
VIDEO_FRAMES = 100


def val_table(figures: Sequence[ValAtFar]) -> tuple[Sequence[str], list[Sequence[Cell]]]:
    """Make the table of VAL at each FAR."""
    rows: list[Sequence[Cell]] = []
    for figure in figures:
        threshold = NOTHING if figure.threshold is None else f"{figure.threshold:.3f}"
        allowed = n_allowed(figure.far, figure.n_different)
        rows.append((f"{figure.far:g}", plus_minus(figure.val, figure.standard_error), threshold, f"{allowed:,}"))
    return ("FAR", "VAL", "threshold", "false accepts allowed"), rows


def resolution_notes(figures: Sequence[ValAtFar]) -> list[str]:
    """Report which FARs the number of different pairs cannot resolve, or only just."""
    n = figures[0].n_different
    notes = [f"{n:,} different pairs."]
    for figure in figures:
        allowed = n_allowed(figure.far, n)
        if not allowed:
            notes.append(f"FAR {figure.far:g} is below what they can resolve: it would take {1 / figure.far:,.0f}.")
        elif allowed < _FEW:
            notes.append(
                f"At FAR {figure.far:g} VAL hangs on the {allowed + 1} nearest of them; take it as a rough figure."
            )
    return notes


def pairs_report(name: str, distances: NDArray[np.float32], pairs: Pairs, notes: list[str]) -> Report:
    """Report on listed pairs: (n,) squared distances, nan where a face was not found.

    Such a pair is wrong for the accuracy whatever it is, and never accepted for VAL.
    """
    same, fold = pairs.same, pairs.fold
    wrong = np.where(np.isnan(distances), np.where(same, _NEVER, 0.0), distances)
    folded = folded_accuracy(wrong, same, fold)
    vals = [val_over_folds(np.nan_to_num(distances, nan=_NEVER), same, fold, far) for far in FARS]
    counts = PairCounts.of_pairs(distances, same)
    n_folds = len(np.unique(fold))
    accuracy = (plus_minus(folded.accuracy, folded.standard_error, 4), folded.threshold, f"{len(same):,}", n_folds)
    return Report(
        name,
        {"accuracy": asdict(folded), "val": [asdict(val) for val in vals], "notes": notes},
        [(("accuracy", "threshold", "pairs", "folds"), [accuracy]), val_table(vals)],
        notes + resolution_notes(vals),
        {
            "roc": lambda: plots.rates({name: counts.roc()}, f"{name}: verification"),
            "distances": lambda: plots.distances(counts, f"{name}: squared distances", folded.threshold),
        },
    )


def on_pairs(subject: Subject, source: FaceSource) -> Report:
    """Measure the validation pairs beside the shards, or LFW's in a folder with pairs.txt."""
    if source.folder is None:
        faces, pairs = source.open_with_pairs()
        rows = pairs.rows()
        distances = pair_distances(subject.embed_faces(faces, rows), rows, pairs)
        return pairs_report(f"pairs-{subject.name}", distances, pairs, [])
    file = source.folder / "pairs.txt"
    if not file.is_file():
        raise KnownError(f"{source.folder} has no pairs.txt, which lists LFW's ten folds.")
    paths = photos_in(source.folder)
    pairs = read_lfw_pairs(file, {path.stem: row for row, path in enumerate(paths)})
    require_folds(pairs.same, pairs.fold)
    rows = pairs.rows()
    found = embed_photos(subject, [paths[row] for row in rows], source.aligned)
    distances = pair_distances(found.embeddings, rows, pairs)
    return pairs_report(f"lfw-{subject.name}", distances, pairs, [photos_note(len(rows), found.n_missing)])


def pair_distances(embeddings: NDArray[np.float32], rows: NDArray[np.int64], pairs: Pairs) -> NDArray[np.float32]:
    """Compute the squared distance of each pair from the embeddings of `rows` (ascending): (n,) float32."""
    a, b = (embeddings[np.searchsorted(rows, side)] for side in (pairs.a, pairs.b))
    return squared_distances(a, b)


def on_videos(subject: Subject, source: FaceSource, n_frames: int = VIDEO_FRAMES) -> Report:
    """Measure YouTube Faces: the mean squared distance of all frame pairs of two videos.

    Of each video the first `n_frames` frames with a face count. The mean over all pairs of frames is
    2 - 2 <mean a, mean b>, so one mean vector a video is enough.

    Source: FaceNet, section 5.7.
    """
    folder = source.folder or Path()
    file = folder / "splits.txt"
    if not file.is_file():
        raise KnownError(f"{folder} has no splits.txt, which lists the pairs of videos.")
    videos = videos_in(folder, 2 * n_frames)
    pairs = read_video_pairs(file, {video: row for row, video in enumerate(videos)})
    require_folds(pairs.same, pairs.fold)
    means, n_missing = [], 0
    names = list(videos)
    rows = pairs.rows()
    for row in rows:
        found = embed_photos(subject, videos[names[row]], source.aligned)
        n_missing += found.n_missing
        seen = found.embeddings[~np.isnan(found.embeddings[:, 0])][:n_frames]
        means.append(seen.mean(0) if len(seen) else np.full(found.embeddings.shape[1], np.nan, np.float32))
    a, b = (np.stack(means)[np.searchsorted(rows, side)] for side in (pairs.a, pairs.b))
    note = f"{len(rows):,} videos, of each the first {n_frames} frames with a face; {n_missing:,} frames had none."
    return pairs_report(f"youtube-{subject.name}", 2 - 2 * (a * b).sum(1), pairs, [note])


def on_all_pairs(subject: Subject, faces: Labelled) -> Report:
    """Measure all pairs of labelled faces, with five splits of the people for the standard error."""
    name = f"all-pairs-{subject.name}"
    counts, vals = val_over_splits(faces.embeddings, faces.identity, FARS)
    notes = [*faces.notes, f"{counts.n_same:,} same pairs. Errors are over five splits of the people."]
    threshold = next((val.threshold for val in reversed(vals) if val.threshold is not None and val.far >= 1e-3), None)
    return Report(
        name,
        {"n_same": counts.n_same, "val": [asdict(val) for val in vals], "notes": notes},
        [val_table(vals)],
        notes + resolution_notes(vals),
        {
            "roc": lambda: plots.rates({name: counts.roc()}, f"{name}: verification"),
            "distances": lambda: plots.distances(counts, f"{name}: squared distances", threshold),
        },
    )


def on_siamese(subject: Subject, source: FaceSource) -> Report:
    """Compare the Siamese head with the bare threshold on the validation pairs, fitted on the other folds."""
    faces, pairs = source.open_with_pairs()
    rows = pairs.rows()
    embeddings = subject.embed_faces(faces, rows)
    a, b = (embeddings[np.searchsorted(rows, side)] for side in (pairs.a, pairs.b))
    scores = {"threshold on D": squared_distances(a, b).astype(np.float64)}
    scores |= {f"head, {kind}": doubts(pair_features(a, b, kind), pairs.same, pairs.fold) for kind in KINDS}
    accuracy: dict[str, FoldedAccuracy] = {k: folded_accuracy(s, pairs.same, pairs.fold) for k, s in scores.items()}
    vals = {k: val_over_folds(s, pairs.same, pairs.fold, 1e-3) for k, s in scores.items()}
    table: list[Sequence[Cell]] = [
        (k, plus_minus(folded.accuracy, folded.standard_error, 4), plus_minus(vals[k].val, vals[k].standard_error))
        for k, folded in accuracy.items()
    ]
    curves = {k: PairCounts.of_pairs(s, pairs.same).roc() for k, s in scores.items()}
    return Report(
        f"siamese-{subject.name}",
        {k: {"accuracy": asdict(accuracy[k]), "val": asdict(vals[k])} for k in scores},
        [(("verification by", "accuracy", "VAL at FAR 0.001"), table)],
        ["Each fold is judged by a head fitted on the others.", *resolution_notes(list(vals.values())[:1])],
        {"roc": lambda: plots.rates(curves, f"{subject.name}: a head on the difference, or a threshold")},
    )
