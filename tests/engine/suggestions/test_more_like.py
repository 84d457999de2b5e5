"""Faces that were misplaced together with those just corrected."""

from engine.library import ConfirmFaces, HidePerson, MoveFaces, NamePerson, RejectFaces, SetBirthday, SetDate
from engine.suggestions.more_like import more_like
from tests.engine.faces_library import WEIGHTS, add_person, near


def some(who, n, seed=0):
    return [near(who, 0.5, seed * 100 + k) for k in range(n)]


def mixed(library):
    """Anna's faces with some of somebody else's among them, one of which was just taken out."""
    anna, ids = add_person(library, [*some(0, 10), *some(1, 5, seed=1)])
    library.edits.do(NamePerson(anna, "Anna"))
    change = library.edits.do(MoveFaces((ids[10],), None, "Berta"))
    return anna, ids, change


def test_the_rest_of_the_sub_group_follows_and_nobody_else(faces):
    _, ids, change = mixed(faces)
    for among in (None, change.people):
        assert sorted(more_like(faces, WEIGHTS, ids[10:11], change.new_person_id, among)) == ids[11:]


def test_confirmed_and_refused_faces_stay(faces):
    anna, ids, change = mixed(faces)
    faces.edits.do(ConfirmFaces((ids[11],)))
    faces.edits.do(RejectFaces((ids[12],), change.new_person_id))
    assert sorted(more_like(faces, WEIGHTS, ids[10:11], change.new_person_id)) == ids[13:]
    faces.edits.do(HidePerson(anna, True))
    assert more_like(faces, WEIGHTS, ids[10:11], change.new_person_id) == ()


def test_the_whole_of_an_unnamed_group_may_follow_but_not_of_a_named_one(faces):
    berta, _ = add_person(faces, some(1, 4))
    faces.edits.do(NamePerson(berta, "Berta"))
    group, ids = add_person(faces, some(1, 5, seed=3))
    faces.edits.do(MoveFaces((ids[0],), berta))
    assert sorted(more_like(faces, WEIGHTS, ids[:1], berta)) == ids[1:]
    faces.edits.do(NamePerson(group, "Twin"))
    assert more_like(faces, WEIGHTS, ids[:1], berta) == ()


def test_a_correction_without_company_offers_nothing(faces):
    anna, ids = add_person(faces, [*some(0, 10), near(1)])
    faces.edits.do(NamePerson(anna, "Anna"))
    change = faces.edits.do(MoveFaces((ids[10],), None))
    assert more_like(faces, WEIGHTS, (ids[10],), change.new_person_id) == ()
    assert more_like(faces, WEIGHTS, (ids[0],), change.new_person_id) == (), "that face is not theirs"
    assert more_like(faces, WEIGHTS, (), anna) == ()


def test_a_face_from_before_the_persons_birth_does_not_follow(faces):
    _, ids, change = mixed(faces)
    (photo_id,) = [face.photo_id for face in faces.reading.faces(face_ids=[ids[12]])]
    faces.edits.do(SetDate(photo_id, "1999"))
    faces.edits.do(SetBirthday(change.new_person_id, "2005"))
    assert sorted(more_like(faces, WEIGHTS, ids[10:11], change.new_person_id)) == [ids[11], *ids[13:]]
