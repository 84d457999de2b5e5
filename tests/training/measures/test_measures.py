"""Each measure against a loop that says what it means, a small case done by hand, or scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from engine.errors import KnownError
from tests.fakes import unit_rows
from tests.training.fake_faces import clustered_rows
from training.evaluation.groups import group_figures, members
from training.evaluation.sweeps import compressed, projected, projection, shrunk
from training.measures.all_pairs import BIN_WIDTH, PairCounts, split_identities, val_over_splits
from training.measures.clustering import mutual_information, pair_scores
from training.measures.identification import Search, dir_at_far, draw, rank1, search
from training.measures.siamese import KINDS, doubts, pair_features
from training.measures.verification import require_resolution, standard_error, val_at_far, val_over_folds

seeds = st.integers(0, 2**32 - 1)

# ---------------------------------------------------------------------------------------------- VAL over folds


def pairs_apart(rng, n, gap):
    """Distances of n same and n different pairs, the latter `gap` farther on the whole."""
    same = np.arange(2 * n) < n
    return np.clip(rng.normal(np.where(same, 1, 1 + gap), 0.3), 0, 4).astype(np.float32), same


def test_val_over_folds_takes_each_folds_threshold_from_the_others():
    rng = np.random.default_rng(0)
    distances, same = pairs_apart(rng, 200, 0.8)
    fold = rng.integers(0, 4, 400)
    parts = []
    for k in range(4):
        _, threshold = val_at_far(distances[fold != k], same[fold != k], 0.05)
        parts.append(np.mean([d <= threshold for d, s, f in zip(distances, same, fold, strict=True) if s and f == k]))

    figure = val_over_folds(distances, same, fold, 0.05)

    assert (figure.val, figure.threshold) == val_at_far(distances, same, 0.05)
    assert figure.standard_error == pytest.approx(np.std(parts, ddof=1) / 2)
    assert figure.n_different == 200


def test_a_far_below_the_resolution_has_no_val():
    distances, same = pairs_apart(np.random.default_rng(0), 50, 1)
    assert val_over_folds(distances, same, np.arange(100) % 2, 0.019).val is None
    assert val_over_folds(distances, same, np.arange(100) % 2, 0.02).val is not None
    require_resolution(0.02, 50)
    with pytest.raises(KnownError, match="cannot be measured with 50 different pairs; it takes 1,000"):
        require_resolution(0.001, 50)


def test_one_fold_has_no_error():
    distances, same = pairs_apart(np.random.default_rng(0), 50, 1)
    assert val_over_folds(distances, same, np.zeros(100, np.int64), 0.1).standard_error is None
    assert standard_error([0.5]) is None
    assert standard_error([0.0, 1.0]) == pytest.approx(0.5)


# --------------------------------------------------------------------------------------------------- all pairs

people = st.lists(st.integers(-1, 4), min_size=2, max_size=30)


def naive_distances(embeddings, identity):
    """List the distances of same and of different pairs; those of faces not found are 5."""
    same, different = [], []
    for i in range(len(identity)):
        for j in range(i + 1, len(identity)):
            d = float(np.square(embeddings[i].astype(float) - embeddings[j]).sum())
            d = 5.0 if np.isnan(d) else d
            (same if identity[i] == identity[j] >= 0 else different).append(d)
    return np.array(same), np.array(different)


@settings(max_examples=50)
@given(seeds, people, st.floats(0, 4))
def test_pair_counts_match_a_loop(seed, identity, threshold):
    rng = np.random.default_rng(seed)
    identity = np.array(identity)
    embeddings = clustered_rows(rng, identity, 1.0, d=8)
    embeddings[rng.random(len(identity)) < 0.1] = np.nan
    same, different = naive_distances(embeddings, identity)

    counts = PairCounts.of_faces(embeddings, identity)

    assert (counts.n_same, counts.n_different) == (len(same), len(different))
    edge = round(threshold / BIN_WIDTH) * BIN_WIDTH
    far, val = counts.shares(edge)
    for share, d in ((far, different), (val, same)):
        if len(d):
            assert (d <= edge - 1e-5).mean() - 1e-9 <= share <= (d <= edge + 1e-5).mean() + 1e-9
        else:
            assert np.isnan(share)


def test_blocks_do_not_show():
    identity = np.repeat(np.arange(130), 10)  # 1,300 faces are three blocks
    counts = PairCounts.of_faces(clustered_rows(np.random.default_rng(0), identity, 0.5, d=16), identity)
    assert counts.n_same == 130 * 45
    assert counts.n_same + counts.n_different == 1300 * 1299 // 2


@settings(max_examples=50)
@given(seeds, st.sampled_from([0.01, 0.1, 0.5, 1.0]))
def test_counted_val_is_the_exact_one_to_a_bin(seed, far):
    distances, same = pairs_apart(np.random.default_rng(seed), 100, 0.5)
    counts = PairCounts.of_pairs(distances, same)
    figure = counts.val_at_far(far)
    exact, threshold = val_at_far(distances, same, far)
    assert figure.val is not None and figure.threshold is not None
    assert figure.val <= exact + 1e-12
    assert (distances[~same] < figure.threshold).mean() <= far
    assert (distances[same] <= threshold - 2 * BIN_WIDTH).mean() <= figure.val + 1e-12


def test_roc_rises_from_nothing_to_all():
    distances, same = pairs_apart(np.random.default_rng(0), 100, 0.5)
    far, val = PairCounts.of_pairs(distances, same).roc()
    assert (np.diff(far) >= 0).all() and (np.diff(val) >= 0).all()
    assert (far[-1], val[-1]) == (1.0, 1.0)
    at = round(1.3 / BIN_WIDTH)
    assert far[at - 1] == (distances[~same] < 1.3).mean()
    assert val[at - 1] == (distances[same] < 1.3).mean()


def test_a_face_not_found_is_never_accepted():
    counts = PairCounts.of_pairs(np.array([0.5, np.nan, 2.0, np.nan]), np.array([True, True, False, False]))
    assert counts.shares(4.0) == (0.5, 0.5)


@given(seeds, people, st.integers(1, 5))
def test_splits_share_no_person(seed, identity, n_splits):
    identity = np.array(identity)
    split = split_identities(identity, n_splits, seed)
    for who in set(identity[identity >= 0].tolist()):
        assert len(set(split[identity == who].tolist())) == 1
    everybody = len(set(identity[identity >= 0].tolist())) + int((identity < 0).sum())
    heads = [len(set(identity[(split == k) & (identity >= 0)].tolist())) for k in range(n_splits)]
    lonely = [int(((split == k) & (identity < 0)).sum()) for k in range(n_splits)]
    sizes = [a + b for a, b in zip(heads, lonely, strict=True)]
    assert sum(sizes) == everybody and max(sizes) - min(sizes) <= 1


def test_val_over_splits_gives_the_error_of_the_splits():
    identity = np.repeat(np.arange(40), 5)
    embeddings = clustered_rows(np.random.default_rng(0), identity, 1.2, d=16)
    counts, (figure, unresolved) = val_over_splits(embeddings, identity, (0.01, 1e-6), n_splits=4, seed=3)
    split = split_identities(identity, 4, 3)
    vals = [PairCounts.of_faces(embeddings[split == k], identity[split == k]).val_at_far(0.01).val for k in range(4)]
    assert figure.standard_error == pytest.approx(np.std(vals, ddof=1) / 2)
    assert figure.val == counts.val_at_far(0.01).val
    assert unresolved.val is None and unresolved.standard_error is None


# ---------------------------------------------------------------------------------------------- identification


@given(seeds, st.lists(st.integers(-1, 5), min_size=6, max_size=40), st.integers(1, 2))
def test_a_draw_parts_known_people_from_strangers(seed, identity, n_gallery):
    identity = np.array(identity)
    counts = {who: int((identity == who).sum()) for who in set(identity[identity >= 0].tolist())}
    able = [who for who, count in counts.items() if count > n_gallery]
    rng = np.random.default_rng(seed)
    if len(able) < 2:
        with pytest.raises(KnownError, match="two people or more"):
            draw(identity, n_gallery, rng)
        return
    drawn = draw(identity, n_gallery, rng)
    rows = np.concatenate([drawn.gallery, drawn.probes, drawn.strangers])
    assert sorted(rows.tolist()) == list(range(len(identity)))
    known = set(identity[drawn.gallery].tolist())
    assert known <= set(able) and len(known) == (len(able) + 1) // 2
    assert len(drawn.gallery) == n_gallery * len(known)
    assert set(identity[drawn.probes].tolist()) == known
    assert not known & set(identity[drawn.strangers].tolist())


@settings(max_examples=30)
@given(seeds)
def test_search_matches_a_loop(seed):
    rng = np.random.default_rng(seed)
    identity = rng.integers(0, 4, 20)
    embeddings = unit_rows(rng, 20, 6)
    embeddings[[2, 12]] = np.nan
    probes, gallery = np.arange(12), np.arange(12, 20)
    result = search(embeddings, identity, probes, gallery)
    for k in probes:
        d = [float(np.square(embeddings[k] - embeddings[g]).sum()) for g in gallery]
        d = [np.inf if np.isnan(x) else x for x in d]
        assert result.distance[k] == pytest.approx(min(min(d), 4.0), abs=1e-5)
        nearest = gallery[int(np.argmin(d))]
        assert result.right[k] == (np.isfinite(min(d)) and identity[nearest] == identity[k])


def test_open_set_by_hand():
    known = Search(np.array([0.1, 0.4, 0.6, 0.9]), np.array([True, True, False, True]))
    strangers = Search(np.array([0.3, 0.5, 0.8, 1.0]), np.zeros(4, bool))
    assert rank1(known) == 0.75
    rate, threshold = dir_at_far(known, strangers, 0.25) or (None, None)
    assert rate == 0.5 and 0.3 < threshold < 0.5, "one stranger at 0.3, none at 0.5"
    assert dir_at_far(known, strangers, 0.5)[0] == 0.5, "the face at 0.6 is taken for somebody else"
    assert dir_at_far(known, strangers, 1.0) == (0.75, 4.0)
    assert dir_at_far(known, strangers, 0.2) is None


# -------------------------------------------------------------------------------------------------- clustering

groupings = st.lists(st.tuples(st.integers(-2, 4), st.integers(-2, 4)), min_size=2, max_size=25)


@given(groupings)
def test_pair_scores_match_a_loop(rows):
    def together(k, i, j):
        return rows[i][k] == rows[j][k] >= 0

    index = [(i, j) for i in range(len(rows)) for j in range(i)]
    both = sum(together(0, *ij) and together(1, *ij) for ij in index)
    mine, theirs = (sum(together(k, *ij) for ij in index) for k in (0, 1))
    p, r = both / mine if mine else 1.0, both / theirs if theirs else 1.0

    result = pair_scores(*np.array(rows).T)

    assert (result.precision, result.recall) == (pytest.approx(p), pytest.approx(r))
    assert result.f == pytest.approx(2 * p * r / (p + r) if both else 0.0)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=25))
def test_pair_scores_agree_with_scikit_learn(rows):
    ours, truth = np.array(rows).T
    (_, fp), (fn, tp) = metrics.cluster.pair_confusion_matrix(truth, ours)
    result = pair_scores(ours, truth)
    assert result.precision == pytest.approx(tp / (tp + fp) if tp + fp else 1.0)
    assert result.recall == pytest.approx(tp / (tp + fn) if tp + fn else 1.0)


def test_mutual_information_counts_negatives_as_alone():
    truth = np.array([0, 0, 1, -1, -1])
    assert mutual_information(np.array([5, 5, 6, 7, 8]), truth) == pytest.approx(1.0)
    assert mutual_information(np.array([-1, -1, -1, -1, -1]), truth) < 1.0


# ------------------------------------------------------------------------------------------------ Siamese head


def test_pair_features_by_hand():
    a, b = np.array([[0.6, -0.8]], np.float32), np.array([[-0.6, -0.2]], np.float32)
    assert pair_features(a, b, KINDS[0])[0] == pytest.approx([1.2, 0.6])
    # positive parts (0.6, 0) and (0, 0), negative parts (0, 0.8) and (0.6, 0.2)
    assert pair_features(a, b, KINDS[1])[0] == pytest.approx([0.6, 0.0, 0.6, 0.36 / 1.0], abs=1e-6)
    assert pair_features(a, a, KINDS[1]).max() == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_head_learns_which_components_tell(kind):
    """Half of the components are noise, which the bare distance cannot know."""
    rng = np.random.default_rng(0)
    same = np.arange(400) % 2 == 0
    a = rng.normal(size=(400, 8)).astype(np.float32)
    b = np.where(same[:, None] & (np.arange(8) < 4), a, rng.normal(size=(400, 8))).astype(np.float32)
    judged = doubts(pair_features(a, b, kind), same, np.arange(400) // 100)
    assert judged.min() >= 0 and judged.max() <= 1
    assert ((judged < 0.5) == same).mean() > 0.95
    assert ((np.square(a - b).sum(1) < 12) == same).mean() < 0.9


# ------------------------------------------------------------------------------------------- sweeps and groups


def test_a_projection_keeps_what_there_is():
    rng = np.random.default_rng(0)
    flat = unit_rows(rng, 50, 4) @ np.linalg.qr(rng.normal(size=(16, 4)))[0].T.astype(np.float32)
    out = projected(flat, projection(flat, 4))
    assert out.shape == (50, 4)
    np.testing.assert_allclose(out @ out.T, flat @ flat.T, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(projected(flat, projection(flat, 2)), axis=1), 1, atol=1e-5)


def test_distortions_keep_the_shape_and_take_detail():
    pixels = np.random.default_rng(0).integers(0, 256, (2, 128, 128, 3), np.uint8)
    assert shrunk(pixels, 128) is pixels
    for distort, values in ((compressed, (90, 10)), (shrunk, (100, 24))):
        little, much = (distort(pixels, value) for value in values)
        assert little.shape == much.shape == pixels.shape and much.dtype == np.uint8
        errors = [np.abs(x.astype(int) - pixels).mean() for x in (little, much)]
        assert errors[0] < errors[1]


def test_groups_hold_whom_they_say():
    age, sex, race = np.array([-1, 0, 2, 12, 70, 30]), np.array([-1, 0, 1, 0, 1, 1]), np.array([-1, 4, 2, 2, 0, 0])
    found = {name: np.flatnonzero(mask).tolist() for name, mask in members(age, sex, race)}
    assert found == {
        "age 0 to 2": [1, 2],
        "age 3 to 12": [3],
        "age 20 to 34": [5],
        "age 65 and over": [4],
        "adults, female": [4, 5],
        "adults, White": [4, 5],
    }


def test_group_figures_by_hand():
    angle = np.array([0.0, 0.1, 1.0, 1.2])
    embeddings = np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)
    figures = group_figures("some", embeddings, np.array([7, 7, -1, -1]), threshold=0.5)
    assert (figures.n_faces, figures.n_different) == (4, 5)
    assert figures.far == pytest.approx(1 / 5), "the two strangers are near each other"
    assert figures.val == 1.0
    assert figures.accuracy == pytest.approx(0.9)
    assert np.isnan(group_figures("strangers", embeddings[2:], np.array([-1, -1]), 0.5).val)
