"""Who is who: decisions hold, numbers stay, rejections are remembered."""

from dataclasses import replace

import numpy as np

from engine.grouping.people import regroup
from engine.partial_dates import Days
from engine.records import FaceTable, FaceTimes
from engine.vectors.unit_vectors import quantise
from tests.fakes import unit_rows

CENTRES = unit_rows(np.random.default_rng(0), 6)


def table(who, person=None, locked=None, photo=None, quality=None, rejected=None, spread=0.3, seed=1):
    """Faces 100, 101, ... near the centres numbered in `who`."""
    n = len(who)
    noise = unit_rows(np.random.default_rng(seed), n)
    x = CENTRES[np.array(who, int)] + spread * noise
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return FaceTable(
        face_id=np.arange(100, 100 + n),
        photo_id=np.arange(n) if photo is None else np.array(photo),
        vector=quantise(x.astype(np.float32)),
        quality=np.full(n, 0.9, np.float32) if quality is None else np.array(quality, np.float32),
        person_id=np.full(n, -1) if person is None else np.array(person),
        locked=np.zeros(n, bool) if locked is None else np.array(locked, bool),
        rejected=rejected or {},
    )


def as_dict(groups):
    return {face: (group.person_id, k) for k, group in enumerate(groups) for face in group.face_ids}


def test_new_faces_become_new_people():
    groups = regroup(table([0, 1, 0, 2, 1]), 1.0)
    assert [(g.person_id, g.face_ids) for g in groups] == [(None, (100, 102)), (None, (101, 104)), (None, (103,))]


def test_the_portrait_is_the_best_of_the_typical_half():
    found = table([0, 0, 0, 0, 0, 1], quality=[0.6, 0.7, 0.8, 0.5, 0.4, 0.9])
    x = np.stack([CENTRES[0] * (1 - 0.1 * n) + CENTRES[1] * 0.1 * n for n in (0, 1, 4, 1, 0, 5)]).astype(np.float32)
    found = replace(found, vector=quantise(x / np.linalg.norm(x, axis=1, keepdims=True)))
    (group,) = regroup(found, 2.0)
    assert group.face_ids == (100, 101, 102, 103, 104, 105)
    assert group.portrait == 101  # 105, the sharpest, looks least like the others, and 102 comes next


def test_of_two_faces_the_better_one_is_the_portrait():
    assert [group.portrait for group in regroup(table([0, 0, 1], quality=[0.6, 0.7, 0.3]), 1.0)] == [101, 102]


def test_no_faces_no_people():
    assert regroup(table([]), 1.0) == []


def test_new_faces_join_a_named_person():
    groups = regroup(table([0, 0, 0, 1], person=[7, -1, -1, -1], locked=[1, 0, 0, 0]), 1.0)
    assert [(g.person_id, g.face_ids) for g in groups] == [(7, (100, 101, 102)), (None, (103,))]


def test_a_face_drawn_on_a_coat_draws_no_scraps_in():
    person, locked = [7, 7, -1, -1, -1, 8, -1], [1, 0, 0, 0, 0, 1, 0]
    coat = table([0] * 5 + [1, 1], person, locked, quality=[0.6, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9])
    drawn = np.array([1, 0, 0, 0, 0, 0, 0], bool)
    assert [as_dict(regroup(coat, 1.0))[face][0] for face in (100, 101, 105, 106)] == [7, 7, 8, 8]
    groups = regroup(replace(coat, drawn=drawn), 1.0)
    assert [group.face_ids for group in groups if group.person_id == 7] == [(100,)]
    assert [group.face_ids for group in groups if group.person_id == 8] == [(105, 106)]
    one_found = replace(coat, drawn=drawn, locked=np.array([1, 1, 0, 0, 0, 1, 0], bool))
    groups = as_dict(regroup(replace(one_found, quality=np.full(7, 0.9, np.float32)), 1.0))
    assert all(groups[face][0] == 7 for face in range(100, 105)), "a face that was found draws others in as ever"


def test_locked_faces_stay_even_where_they_look_wrong():
    groups = as_dict(regroup(table([0, 0, 0, 1], person=[7, 7, 8, 7], locked=[1, 1, 1, 1]), 1.0))
    assert {face: person for face, (person, _) in groups.items()} == {100: 7, 101: 7, 102: 8, 103: 7}


def test_unlocked_groups_keep_the_number_they_overlap_most():
    groups = as_dict(regroup(table([0, 0, 0, 1, 1], person=[5, 5, 6, 6, -1]), 1.0))
    assert groups[100][0] == groups[102][0] == 5
    assert groups[103][0] == groups[104][0] == 6


def test_a_number_goes_to_one_group_only():
    groups = regroup(table([0, 0, 1, 1], person=[5, 5, 5, 5]), 1.0)
    assert sorted((g.person_id or 0) for g in groups) == [0, 5]


def test_a_rejected_face_never_returns_to_a_named_person():
    faces = table([0, 0, 0], person=[7, 7, -1], locked=[1, 1, 0], rejected={102: frozenset({7})})
    groups = as_dict(regroup(faces, 1.0))
    assert groups[102] != groups[100]
    assert groups[102][0] is None


def test_a_rejected_face_never_returns_to_an_unnamed_person():
    faces = table([0, 0, 0, 0], person=[7, 7, 7, -1], rejected={103: frozenset({7})})
    groups = as_dict(regroup(faces, 1.0))
    assert groups[100] == groups[101] == groups[102] != groups[103]


def test_a_rejection_does_not_pass_the_person_to_the_face_that_is_not_them():
    """The lone rejected face must not take the person's number either."""
    for rejected, other in ((100, 101), (101, 100)):
        groups = as_dict(regroup(table([0, 1], person=[7, 7], rejected={rejected: frozenset({7})}), 1.0))
        assert (groups[rejected][0], groups[other][0]) == (None, 7)


def test_the_order_of_faces_does_not_matter():
    rng = np.random.default_rng(4)
    who = rng.integers(6, size=60).tolist()
    faces = table(who, spread=0.6, photo=rng.integers(30, size=60), quality=rng.random(60))
    order = rng.permutation(60)
    shuffled = FaceTable(
        faces.face_id[order], faces.photo_id[order], faces.vector[order], faces.quality[order],
        faces.person_id[order], faces.locked[order],
    )  # fmt: skip
    one, other = ({frozenset(g.face_ids) for g in regroup(t, 1.0)} for t in (faces, shuffled))
    assert one == other


def test_poor_faces_start_nobody():
    groups = regroup(table([0, 0, 1], quality=[0.9, 0.1, 0.1]), 1.0)
    assert [g.face_ids for g in groups] == [(100, 101)]


def seen(years):
    """Say in which years faces were seen, by photos that are dated to the year."""
    first = np.array(years, float) * 365.0
    return FaceTimes(np.array(years, float) + 0.5, first, first + 364.0)


def test_a_person_gets_no_face_from_before_their_birth():
    faces = table([0, 0], person=[7, -1], locked=[1, 0])
    lives = {7: Days(first=2005 * 365.0)}
    for year, is_theirs in ((2008, True), (1990, False)):
        dated = replace(faces, times=seen([2010, year]))
        assert len(regroup(dated, 1.0)) == 1
        assert len(regroup(replace(dated, lives=lives), 1.0)) == (1 if is_theirs else 2)


def test_what_the_user_decided_outweighs_dates():
    faces = table([0, 0], person=[7, 7], locked=[1, 1])
    faces = replace(faces, times=seen([1990, 2010]), lives={7: Days(first=2005 * 365.0)})
    assert as_dict(regroup(faces, 1.0)) == {100: (7, 0), 101: (7, 0)}


def test_a_group_from_before_a_birth_does_not_take_the_persons_number():
    faces = replace(table([0, 0], person=[7, 7]), times=seen([1990, 1991]))
    assert [group.person_id for group in regroup(faces, 1.0)] == [7]
    assert [group.person_id for group in regroup(replace(faces, lives={7: Days(first=2005 * 365.0)}), 1.0)] == [None]


def test_undated_faces_are_grouped_as_if_dates_were_unknown():
    faces = table([0, 1, 0, 2, 1, 2, 0])
    nothing = np.full(7, np.nan), np.full(7, -np.inf), np.full(7, np.inf)
    assert regroup(replace(faces, times=FaceTimes(*nothing)), 1.0) == regroup(faces, 1.0)
