"""What another sensitivity would change, and that it changes nothing yet."""

from engine.library import ConfirmFaces
from engine.preview import Preview, preview
from engine.regrouping import cluster_threshold, regroup_people
from tests.engine.faces_library import WEIGHTS, add, add_person, near


def sight(library):
    faces = [(one.face_id, one.person_id) for one in library.faces()]
    return library.people(), faces, library.regroup_needed()


def test_nothing_would_change_at_the_threshold_in_use(faces):
    add(faces, [near(k % 3, 0.3, k) for k in range(9)])
    regroup_people(faces, WEIGHTS)
    before = sight(faces)
    assert preview(faces, WEIGHTS, 1.0) == Preview(3, 3, [], [], 0)
    assert sight(faces) == before


def test_a_high_threshold_merges_and_a_low_one_splits(faces):
    one, _ = add_person(faces, [near(0, 0.3, k) for k in range(3)])
    other, _ = add_person(faces, [near(1, 0.3, k) for k in range(2)])
    assert preview(faces, WEIGHTS, 3.9) == Preview(2, 1, [(one, other)], [], 2)
    low = preview(faces, WEIGHTS, 0.001)
    assert (low.n_people_before, low.n_people_after, low.merges, low.splits) == (2, 5, [], [one, other])
    assert low.moved_faces == 3


def test_the_outcome_is_that_of_the_grouping(faces):
    add(faces, [near(k % 4, 0.9, k) for k in range(40)])
    regroup_people(faces, WEIGHTS)
    before = {one.face_id: one.person_id for one in faces.faces()}
    foreseen = preview(faces, WEIGHTS, 0.6)
    faces.set_setting("cluster_threshold", 0.6)
    assert cluster_threshold(faces, WEIGHTS) == 0.6
    regroup_people(faces, WEIGHTS)
    after = {one.face_id: one.person_id for one in faces.faces()}
    assert foreseen.moved_faces == sum(after[face_id] != person_id for face_id, person_id in before.items()) > 0
    assert foreseen.n_people_after == len(set(after.values()))


def test_the_threshold_is_the_weights_own_unless_it_was_set(faces):
    assert cluster_threshold(faces, WEIGHTS) == WEIGHTS.cluster_threshold
    faces.set_setting("cluster_threshold", 0.5)
    assert cluster_threshold(faces, WEIGHTS) == 0.5
    faces.set_setting("cluster_threshold", None)
    assert cluster_threshold(faces, WEIGHTS) == WEIGHTS.cluster_threshold


def test_confirmed_faces_stay_in_every_preview(faces):
    _, ids = add_person(faces, [near(0), near(1)])
    faces.do(ConfirmFaces(tuple(ids)))
    assert preview(faces, WEIGHTS, 0.001) == Preview(1, 1, [], [], 0)
