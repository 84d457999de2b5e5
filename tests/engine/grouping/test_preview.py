"""What another sensitivity, adapter or network would change; that it changes nothing yet, and then in one step."""

import json

import numpy as np
import pytest

from engine.active_weights import NET_SETTING, THRESHOLD_SETTING, cluster_threshold, own_nets, weights_in_use
from engine.errors import KnownError
from engine.grouping.preview import apply_preview, preview
from engine.grouping.regrouping import regroup_people
from engine.library import Change, ConfirmFaces, Facts, MoveFaces, NamePerson, RegroupPeople, RejectFaces
from engine.networks.weights import describe
from engine.vectors.adapter import ADAPTER_SETTING, Adapter
from engine.vectors.unit_vectors import quantise
from tests.engine.faces_library import WEIGHTS, add, add_person, near

IDENTITY = np.eye(128, dtype=np.float32)


def sight(library):
    faces = [(one.face_id, one.person_id, one.confirmed) for one in library.reading.faces()]
    table = library.grouping.face_table(WEIGHTS.id)
    settings = [library.setting(key, "none") for key in (THRESHOLD_SETTING, ADAPTER_SETTING, NET_SETTING)]
    return library.reading.people(include_hidden=True), faces, table.rejected, table.locked.tolist(), settings


def counts(found):
    return len(found.groups), found.merges, found.splits, len(found.gained), len(found.moved)


def test_nothing_would_change_at_the_threshold_in_use(faces):
    add(faces, [near(k % 3, 0.3, k) for k in range(9)])
    regroup_people(faces, WEIGHTS)
    before = sight(faces)
    found = preview(faces, WEIGHTS)
    assert counts(found) == (3, [], [], 0, 0)
    assert (found.facts, found.settings) == (Facts(), {})
    assert sight(faces) == before
    change = apply_preview(faces, found)
    assert change == Change("Grouped people again: no face moved")
    assert faces.edits.journal() == []


def test_a_high_threshold_merges_and_a_low_one_splits(faces):
    one, _ = add_person(faces, [near(0, 0.3, k) for k in range(3)])
    other, _ = add_person(faces, [near(1, 0.3, k) for k in range(2)])
    before = sight(faces)
    high = preview(faces, WEIGHTS, threshold=3.9)
    assert counts(high) == (1, [(one, other)], [], 0, 2)
    low = preview(faces, WEIGHTS, threshold=0.001)
    assert counts(low) == (5, [], [one, other], 3, 3)
    assert sorted(face for group in low.gained for face in group) == list(low.moved)
    assert sight(faces) == before


def test_the_outcome_is_that_of_the_grouping(faces):
    add(faces, [near(k % 4, 0.9, k) for k in range(40)])
    regroup_people(faces, WEIGHTS)
    before = {one.face_id: one.person_id for one in faces.reading.faces()}
    foreseen = preview(faces, WEIGHTS, threshold=0.6)
    faces.set_setting("cluster_threshold", 0.6)
    assert cluster_threshold(faces, WEIGHTS) == 0.6
    regroup_people(faces, WEIGHTS)
    after = {one.face_id: one.person_id for one in faces.reading.faces()}
    assert list(foreseen.moved) == [face_id for face_id, person_id in before.items() if after[face_id] != person_id]
    assert foreseen.moved
    assert len(foreseen.groups) == len(set(after.values()))


def test_a_preview_is_made_so_in_one_step_that_can_be_taken_back(faces):
    one, ones = add_person(faces, [near(0, 0.3, k) for k in range(3)])
    other, others = add_person(faces, [near(1, 0.3, k) for k in range(3)])
    stranger, (lone,) = add_person(faces, [near(2)])
    anna, _ = add_person(faces, [near(4)])
    faces.edits.do(NamePerson(anna, "Anna"))
    for person in (one, other):
        faces.edits.do(RejectFaces((lone,), person))
    before = sight(faces)
    foreseen = preview(faces, WEIGHTS, threshold=2.5)
    assert foreseen.merges == [(one, anna)]
    change = apply_preview(faces, foreseen)
    assert change.title == "Grouped people again: 1 merged, 3 faces moved"
    left = {person.person_id for person in faces.reading.people()}
    assert {one, other, stranger, anna} - left == {one}
    refused = {lone: {other, anna}} | {face: {stranger} for face in (*ones, *others)}
    assert faces.grouping.face_table(WEIGHTS.id).rejected == refused, "who has the faces of who went"
    assert (change.faces, change.settings) == ((*foreseen.moved, lone), (THRESHOLD_SETTING,))
    assert cluster_threshold(faces, WEIGHTS) == 2.5
    after = sight(faces)
    entry, *_ = faces.edits.journal(limit=1)
    assert (entry.title, entry.edit) == (change.title, RegroupPeople((THRESHOLD_SETTING,)))
    undone = faces.edits.undo()
    assert sight(faces) == before
    assert undone is not None and set(undone.people) == set(change.people)
    faces.edits.redo()
    assert sight(faces) == after
    faces.edits.undo()
    assert faces.health().integrity == "ok"
    apply_preview(faces, preview(faces, WEIGHTS, threshold=0.001))
    assert faces.health().n_people > 4
    faces.edits.undo()
    assert sight(faces) == before


def test_as_supplied_forgets_what_was_chosen(faces):
    add_person(faces, [near(0), near(1)])
    apply_preview(faces, preview(faces, WEIGHTS, threshold=0.5))
    assert faces.setting(THRESHOLD_SETTING) == 0.5
    back = preview(faces, WEIGHTS, threshold=WEIGHTS.cluster_threshold)
    assert back.settings == {THRESHOLD_SETTING: None}
    apply_preview(faces, back)
    assert faces.setting(THRESHOLD_SETTING, "none") == "none"
    faces.edits.undo()
    assert faces.setting(THRESHOLD_SETTING) == 0.5


@pytest.mark.parametrize("what", ["edit", "scan", "grouping"])
def test_a_preview_of_what_is_no_more_is_refused(faces, what):
    one, ids = add_person(faces, [near(0, 0.3, k) for k in range(3)])
    add_person(faces, [near(1, 0.3, k) for k in range(2)])
    foreseen = preview(faces, WEIGHTS, threshold=3.9)
    if what == "edit":
        faces.edits.do(MoveFaces((ids[0],), None))
    elif what == "scan":
        add(faces, [near(2)])
    else:
        faces.grouping.apply([(one, ids)])
    before = sight(faces)
    with pytest.raises(KnownError, match="changed since you looked"):
        apply_preview(faces, foreseen)
    assert sight(faces) == before


def test_an_adapter_is_taken_up_and_taken_back(faces):
    one, _ = add_person(faces, [near(0, 0.3, k) for k in range(3)])
    other, _ = add_person(faces, [near(1, 0.3, k) for k in range(3)])
    faces.set_setting(THRESHOLD_SETTING, 0.9)
    apart = near(0) - near(1)
    flat = (IDENTITY - np.outer(apart, apart) / (apart @ apart)).astype(np.float32)  # blind to what tells the two apart
    before = sight(faces)
    foreseen = preview(faces, WEIGHTS, adapter=Adapter(WEIGHTS.id, flat, 0.8, 0.9))
    assert foreseen.merges == [(one, other)]
    assert sight(faces) == before
    assert apply_preview(faces, foreseen).settings == (ADAPTER_SETTING, THRESHOLD_SETTING)
    adapter = faces.reading.adapter(WEIGHTS.id)
    assert adapter is not None and adapter.cluster_threshold == 0.8
    assert faces.setting(THRESHOLD_SETTING) is None, "the user chose it for other distances"
    assert len(faces.reading.people()) == 1
    without = preview(faces, WEIGHTS, adapter=None)
    assert (len(without.splits), without.settings) == (1, {ADAPTER_SETTING: None, THRESHOLD_SETTING: None})
    faces.edits.undo()
    assert sight(faces) == before


def test_another_network_is_taken_up_and_taken_back(faces):
    one, first = add_person(faces, [near(0, 0.3, k) for k in range(2)])
    other, second = add_person(faces, [near(1, 0.3, k) for k in range(2)])
    tuned = describe()
    entry = {"file": "own.safetensors", "sha256": "cc" * 32, "net": "nn2", "embedding_size": 128}
    entry |= {"input_hw": list(tuned.input_hw), "span_px": 124.0, "mirror": True}
    entry |= {"cluster_threshold": 0.5, "same_threshold": 0.6}
    own_nets(faces).mkdir()
    manifest = {"default": "nn2-own-1", "weights": {"nn2-own-1": entry}}
    (own_nets(faces) / "manifest.json").write_text(json.dumps(manifest))
    own = weights_in_use(faces, "nn2-own-1")
    with faces.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO weights (net, sha256) VALUES ('nn2', ?)", ("cc" * 32,))
        for face_id in [*first, *second[:1]]:  # the other has not been embedded yet
            vector = quantise(near(5)[None])[0].tobytes()
            new = "INSERT INTO embedding (face_id, weights_id, vector) SELECT ?, max(id), ? FROM weights"
            connection.exec_driver_sql(new, (face_id, vector))
    before = sight(faces)
    foreseen = preview(faces, own)
    assert foreseen.settings == {NET_SETTING: "nn2-own-1", THRESHOLD_SETTING: None}
    assert foreseen.moved == (second[0],)
    apply_preview(faces, foreseen)
    assert weights_in_use(faces) == own
    owners = {face.face_id: face.person_id for face in faces.reading.faces()}
    assert owners == dict.fromkeys([*first, second[0]], one) | {second[1]: other}
    faces.edits.undo()
    assert sight(faces) == before
    assert weights_in_use(faces) == tuned


def test_the_threshold_is_the_weights_own_unless_it_was_set(faces):
    assert cluster_threshold(faces, WEIGHTS) == WEIGHTS.cluster_threshold
    faces.set_setting("cluster_threshold", 0.5)
    assert cluster_threshold(faces, WEIGHTS) == 0.5
    faces.set_setting("cluster_threshold", None)
    assert cluster_threshold(faces, WEIGHTS) == WEIGHTS.cluster_threshold


def test_confirmed_faces_stay_in_every_preview(faces):
    _, ids = add_person(faces, [near(0), near(1)])
    faces.edits.do(ConfirmFaces(tuple(ids)))
    assert counts(preview(faces, WEIGHTS, threshold=0.001)) == (1, [], [], 0, 0)
