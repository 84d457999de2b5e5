"""Learning from corrections, adapter depth: adopted where it helps, refused where it cannot, taken back in one step."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from engine.active_weights import NET_SETTING, THRESHOLD_SETTING, weights_in_use
from engine.errors import KnownError
from engine.library import Library, RejectFaces
from engine.networks.weights import describe
from engine.vectors.adapter import ADAPTER_SETTING
from tests.training.learning_library import faces_of, fill, open_in
from training.finetuning.adapter import fit_matrix
from training.finetuning.adopt import adopt, preview_adoption, preview_return, take_back
from training.finetuning.config import AdapterConfig, FineTuningConfig
from training.finetuning.finetune import finetune
from training.finetuning.judge import View, judge, mixed_up, wrong_merges
from training.finetuning.labels import Labels, read_labels, readiness, split
from training.finetuning.report import Outcome
from training.finetuning.views import current_view
from training.measures.all_pairs import PairCounts
from training.publishing.world import World

WORLD = World.load(describe(), n_people=200)
QUICK = FineTuningConfig(AdapterConfig(steps=30, weights=(0.03,)), n_world_people=200)


@pytest.fixture
def library(tmp_path):
    with open_in(tmp_path) as opened:
        yield opened


def labels_of(person, embedding=None, photo=None, refused=()) -> Labels:
    n = len(person)
    x = np.eye(n, 128, dtype=np.float32) if embedding is None else embedding
    photos = np.arange(n) if photo is None else np.array(photo)
    people = np.array(person, np.int64)
    names = {int(who): f"person {who}" for who in people}
    return Labels(np.arange(n), photos, x, np.zeros(n, bool), people, np.ones(n, bool), refused, names)


def test_what_helps_is_adopted_and_one_undo_takes_it_back(library):
    faces = fill(library, faces_of(8, 10, nuisance=1.0, seed=3), n_confirmed=9)
    library.set_setting(THRESHOLD_SETTING, 0.9)
    outcome = finetune(library, config=QUICK)
    assert outcome.card.better, outcome.card.reasons
    assert outcome.card.after.f > outcome.card.before.f
    assert Outcome.from_json(json.loads(json.dumps(outcome.to_json()))) == outcome
    weights = weights_in_use(library)
    stored = library.reading.vectors(weights.id, raw=True).vectors.tobytes()
    owners = {face.face_id: face.person_name for face in library.reading.faces()}
    adopt(library, outcome)
    assert library.reading.adapter(weights.id) is not None
    assert weights_in_use(library).cluster_threshold == outcome.adapter["cluster_threshold"]
    assert library.setting(THRESHOLD_SETTING) is None, "a sensitivity for other distances means nothing any more"
    assert library.reading.vectors(weights.id, raw=True).vectors.tobytes() == stored
    confirmed = [face for theirs in faces for face in theirs[:9]]
    assert {face.face_id: face.person_name for face in library.reading.faces(face_ids=confirmed)} == {
        face: owners[face] for face in confirmed
    }
    library.edits.undo()
    assert library.reading.adapter(weights.id) is None
    assert library.setting(THRESHOLD_SETTING) == 0.9
    library.edits.redo()
    assert take_back(library) is not None
    assert library.reading.adapter(weights.id) is None
    assert take_back(library) is None


def test_what_is_shown_is_what_adopting_does_and_another_network_is_refused_on_both_roads(library):
    fill(library, faces_of(8, 10, nuisance=1.0, seed=3), n_confirmed=9)
    outcome = finetune(library, config=QUICK)
    shown = preview_adoption(library, outcome)
    assert library.reading.adapter(weights_in_use(library).id) is None, "nothing has changed yet"
    adopt(library, outcome)
    assert library.setting(ADAPTER_SETTING) == shown.settings[ADAPTER_SETTING] == outcome.adapter
    assert preview_adoption(library, outcome).groups == shown.groups
    assert preview_return(library) is not None
    library.edits.undo()
    assert preview_return(library) is None and take_back(library) is None
    other = outcome.adapter["weights"] | {"sha256": "other weights"}
    elsewhere = replace(outcome, adapter=outcome.adapter | {"weights": other})
    for road in (preview_adoption, adopt):
        with pytest.raises(KnownError, match=r"another network than the library uses now. Please learn again\."):
            road(library, elsewhere)


def test_of_a_network_that_is_gone_the_choice_can_be_taken_back(library):
    fill(library, faces_of(4, 4, nuisance=1.0, seed=3), n_confirmed=3)
    library.set_setting(NET_SETTING, "nn2-own-1")
    assert take_back(library) is not None
    assert library.setting(NET_SETTING) == describe().key
    assert take_back(library) is None
    library.edits.undo()
    assert library.setting(NET_SETTING) == "nn2-own-1"


def test_whatever_keeps_it_from_being_written_is_said_as_it_is(tmp_path):
    full = "The disk is full."
    with open_in(tmp_path) as library:
        fill(library, faces_of(8, 10, nuisance=1.0, seed=3), n_confirmed=9)
        outcome = finetune(library, config=QUICK)
    with Library(library.path, why_read_only=full) as reader, pytest.raises(KnownError, match=full):
        adopt(reader, outcome)
    with Library.open(library.path) as library:
        adopt(library, outcome)
    with Library(library.path, why_read_only=full) as reader, pytest.raises(KnownError, match=full):
        take_back(reader)


def test_what_cannot_help_is_refused_with_a_reason(library):
    fill(library, faces_of(6, 9, nuisance=0.0, noise=0.3))
    outcome = finetune(library, config=QUICK)
    assert outcome.card.reasons == ("It makes no clear difference for your photos.",)
    with pytest.raises(KnownError, match="no clear difference"):
        adopt(library, outcome)
    assert library.reading.adapter(weights_in_use(library).id) is None


def test_the_rest_of_the_world_is_not_forgotten_little_by_little():
    """Each step may cost a hundredth, and all of them together no more than that."""
    person = np.repeat(np.arange(8), 8)
    labels = labels_of(person, faces_of(8, 8, nuisance=1.0).reshape(-1, 128))
    clean = faces_of(8, 8, nuisance=0.0, noise=0.1).reshape(-1, 128)
    parts = split(labels)
    after = View(clean, 1.0, general_val=0.792)
    for before_val, supplied_val, reasons in (
        (0.80, 0.80, ()),
        (0.81, 0.80, ("It tells people outside your photos apart less well than before.",)),
        (0.80, 0.81, ("It tells people outside your photos apart less well than the network did when it was new.",)),
    ):
        card = judge(labels, parts, View(labels.embedding, 1.0, before_val, supplied_val), after, "a model")
        assert card.reasons == reasons


def test_faces_put_aside_are_grouped_as_those_of_a_library():
    """Averaged with their neighbours, and joined up to that share of the threshold which averaged faces have."""
    person = np.repeat(np.arange(8), 8)
    looks = faces_of(8, 8, nuisance=1.0).reshape(-1, 128)
    labels = labels_of(person, looks)
    parts = split(labels)
    views = [View(looks, 0.9, 0.8, 0.8, averaged_share=share) for share in (0.3, 0.9)]
    card = judge(labels, parts, *views, "a model")
    assert card.before.val == card.after.val and card.before.recall < card.after.recall


def test_what_the_bundled_network_saw_is_remembered_beside_an_adapter(library):
    fill(library, faces_of(8, 10, nuisance=1.0, seed=3), n_confirmed=9)
    weights = weights_in_use(library)
    labels = read_labels(library, weights)
    before = current_view(library, weights, labels, WORLD)
    assert before.supplied_val == before.general_val
    adopt(library, finetune(library, config=QUICK))
    again = current_view(library, weights_in_use(library), labels, WORLD)
    assert again.supplied_val == before.supplied_val
    assert not np.array_equal(again.embedding, before.embedding)


def test_too_few_labels_say_how_many_are_missing_and_of_whom(library):
    fill(library, faces_of(3, 9, nuisance=0.0), n_confirmed=7)
    state = readiness(library, weights_in_use(library))
    assert not state.ready
    assert state.needed == (
        "Kith needs 1 more confirmed face of Anna.",
        "Kith needs 1 more confirmed face of Bert.",
        "Kith needs 1 more confirmed face of Cleo.",
        "Kith needs 8 confirmed faces each of two more people.",
    )
    with pytest.raises(KnownError, match="too little to learn from yet"):
        finetune(library, config=QUICK)


def test_labels_know_what_is_sure_what_is_refused_and_which_photos_are_copies(library):
    embeddings = faces_of(2, 5, nuisance=0.0)
    embeddings[0, 1] = embeddings[0, 0]
    faces = fill(library, embeddings, n_confirmed=3)
    anna, bert = (library.reading.faces(face_ids=theirs[:1])[0].person_id for theirs in faces)
    library.edits.do(RejectFaces((faces[0][4],), anna))
    labels = read_labels(library, weights_in_use(library))
    at = {face: row for row, face in enumerate(labels.face_id.tolist())}
    assert [bool(labels.sure[at[face]]) for face in faces[1]] == [True, True, True, False, False]
    assert labels.person[at[faces[1][4]]] == bert
    assert labels.person[at[faces[0][4]]] == -1
    assert labels.refused == ((at[faces[0][4]], anna),)
    assert labels.photo[at[faces[0][0]]] == labels.photo[at[faces[0][1]]], "a copy stays on its side"
    assert len(set(labels.photo.tolist())) == len(at) - 1


def test_the_split_shares_no_photo_and_puts_whole_people_aside():
    person = np.repeat(np.arange(10), 12)
    labels = labels_of(person, photo=np.arange(120) % 60)  # people share photos
    parts = split(labels)
    assert not (parts.train & parts.held_out).any()
    assert not set(labels.photo[parts.train]) & set(labels.photo[parts.held_out])
    assert len(parts.new_people) == 2
    assert not np.isin(labels.person[parts.train], list(parts.new_people)).any()
    assert set(labels.person[parts.held_out]) > parts.new_people
    assert np.array_equal(split(labels).held_out, parts.held_out)


def test_a_refused_face_is_pushed_away_from_the_person_it_is_not():
    rng = np.random.default_rng(0)
    x = faces_of(4, 6, nuisance=0.0, noise=0.6).reshape(-1, 128)
    twin = x[:6].mean(0) + 0.7 * rng.normal(size=128) / np.sqrt(128)
    x = np.vstack([x, twin / np.linalg.norm(twin)]).astype(np.float32)
    person = [*np.repeat(np.arange(4), 6), -1]
    apart = []
    for refused in ((), ((24, 0),)):
        matrix = fit_matrix(labels_of(person, x, refused=refused), WORLD, 0.03, config=QUICK.adapter)
        y = x @ matrix.T
        y /= np.linalg.norm(y, axis=1, keepdims=True)
        apart.append(float((y[:6] @ y[:6].T).mean() - (y[:6] @ y[24]).mean()))
    assert apart[1] > apart[0] + 0.02


def test_the_map_is_the_same_for_the_same_seed_and_near_the_identity_where_that_weighs():
    labels = labels_of(np.repeat(np.arange(4), 6), faces_of(4, 6, nuisance=1.0).reshape(-1, 128))
    first, again = (fit_matrix(labels, WORLD, 0.1, config=AdapterConfig(steps=10)) for _ in range(2))
    assert np.array_equal(first, again)
    near = fit_matrix(labels, WORLD, 100.0, config=AdapterConfig(steps=10))
    assert np.linalg.norm(near - np.eye(128)) < 0.5 * np.linalg.norm(first - np.eye(128))


def test_wrong_merges_and_mixed_up_faces_are_counted_by_pairs_of_people():
    groups, person = np.array([0, 0, 0, 1, 1, -1, -1]), np.array([1, 1, 2, 3, 4, 1, 2])
    assert wrong_merges(groups, person) == 2
    x = np.eye(5, 128, dtype=np.float32)
    x[1] = x[0] * 0.8 + x[3] * 0.6
    x[2], x[4] = x[0], x[3]
    labels = labels_of([1, 1, 2, 2, 2], x, photo=[0, 0, 1, 2, 3])
    parts = replace(split(labels), train=np.zeros(5, bool), held_out=np.ones(5, bool))
    assert mixed_up(x, labels, parts) == {(1, 2): 3}, "the face of the same photo does not count as likeness"
    assert PairCounts.of_faces(x, labels.person).n_same == 4
