"""One rule for the command line and the window: what is near, whose photos these are, and who somebody is."""

import numpy as np
import pytest

from engine.active_weights import THRESHOLD_SETTING
from engine.errors import KnownError
from engine.library import HidePerson, NamePerson, RejectFaces, SetBirthday
from engine.search.find import (
    Identity,
    identities,
    like_face,
    like_outside,
    like_person,
    people_like_faces,
    photos_of_person,
    sureness,
)
from engine.search.gallery import Gallery
from tests.engine.faces_library import CENTRES, WEIGHTS, add, add_person, near


def some(who, n, spread=0.3, seed=0):
    return [near(who, spread, seed * 100 + k) for k in range(n)]


def searched(library):
    return library, WEIGHTS, Gallery(library.reading.vectors(WEIGHTS.id))


def ids_of(found):
    return [face.face_id for face in found]


def test_the_faces_like_one_are_ranked_without_itself_and_its_person_may_be_anybody(faces):
    anna, ids = add_person(faces, some(0, 4))
    (single,) = add(faces, some(0, 1, seed=1))
    add_person(faces, some(3, 4))
    found = like_face(*searched(faces), ids[0])
    assert sorted(ids_of(found)) == sorted([*ids[1:], single])
    assert [face.distance for face in found] == sorted(face.distance for face in found)
    assert {face.face_id: face.person_id for face in found} == {**dict.fromkeys(ids[1:], anna), single: None}
    with pytest.raises(KnownError, match="network in use"):
        like_face(*searched(faces), 99)


def test_the_faces_like_a_person_are_not_theirs(faces):
    anna, ids = add_person(faces, some(0, 4))
    (single,) = add(faces, some(0, 1, seed=1))
    assert ids_of(like_person(*searched(faces), anna)) == [single]
    with pytest.raises(KnownError, match="no face"):
        like_person(*searched(faces), 99)
    assert sorted(ids_of(like_outside(*searched(faces), CENTRES[0]))) == sorted([*ids, single])


def test_faces_set_aside_and_absent_ones_are_not_found(faces):
    _, ids = add_person(faces, some(0, 3))
    faces.edits.do(RejectFaces((ids[1],), None))
    assert sorted(ids_of(like_outside(*searched(faces), CENTRES[0]))) == [ids[0], ids[2]]
    old = searched(faces)
    faces.scans.mark_missing(["/p"], set())
    assert like_outside(*old, CENTRES[0]) == []
    assert photos_of_person(*old, CENTRES[0]) == []


def test_a_sensitivity_moves_what_is_likely_for_everybody(faces):
    assert sureness(faces, WEIGHTS).likely == WEIGHTS.cluster_threshold
    anna, ids = add_person(faces, [near(0, 0.9, k) for k in range(1, 6)])
    faces.edits.do(NamePerson(anna, "Anna"))
    faces.set_setting(THRESHOLD_SETTING, 0.05)
    assert sureness(faces, WEIGHTS).likely == 0.05
    assert photos_of_person(*searched(faces), CENTRES[0]) == []
    (stranger,) = identities(*searched(faces), CENTRES[:1])
    assert (stranger.person_id, stranger.name) == (None, None)
    assert stranger.distance is not None and stranger.distance > 0.05
    faces.set_setting(THRESHOLD_SETTING, 3.9)
    assert sorted({photo.face_id for photo in photos_of_person(*searched(faces), CENTRES[0])}) == ids
    assert identities(*searched(faces), CENTRES[:1])[0].name == "Anna"


def test_all_photos_of_the_person_taken_for_are_found_however_far(faces):
    anna, ids = add_person(faces, [near(0, 0.1), near(1, 0.1)])
    (other,) = add(faces, [near(1, 0.1, 9)])
    faces.edits.do(NamePerson(anna, "Anna"))
    found = photos_of_person(*searched(faces), CENTRES[0])
    assert [(photo.face_id, photo.name) for photo in found] == [(ids[0], "Anna"), (ids[1], "Anna")]
    assert [photo.face_id for photo in photos_of_person(*searched(faces), CENTRES[0], within=0.5)] == ids[:1]
    assert other not in {photo.face_id for photo in found}


def test_one_face_is_enough_to_be_identified_and_only_the_named_are(faces):
    anna, _ = add_person(faces, some(0, 1, seed=1))
    add_person(faces, [near(1, 0.05)])
    bob, _ = add_person(faces, some(2, 2))
    assert identities(*searched(faces), CENTRES[:1]) == [Identity(None, None, None)]
    faces.edits.do(NamePerson(anna, "Anna"))
    faces.edits.do(NamePerson(bob, "Bob"))
    faces.edits.do(HidePerson(bob, True))
    found = identities(*searched(faces), CENTRES[:3])
    assert [identity.name for identity in found] == ["Anna", None, "Bob"]
    squared = np.square(CENTRES[0] - some(0, 1, seed=1)[0]).sum()
    assert found[0].distance == pytest.approx(squared, abs=0.02)


def test_photos_from_before_a_birth_do_not_show_that_person(faces):
    anna, ids = add_person(faces, some(0, 4), year=2012)
    (fine,) = add(faces, some(0, 1, seed=1), year=2013)
    (early,) = add(faces, some(0, 1, seed=2), year=1999)
    faces.edits.do(NamePerson(anna, "Anna"))

    def found():
        photos = photos_of_person(*searched(faces), CENTRES[0])
        return set(ids_of(like_person(*searched(faces), anna))), {photo.face_id for photo in photos}

    assert found() == ({fine, early}, {*ids, fine, early})
    assert people_like_faces(*searched(faces), [early]) == [anna]
    faces.edits.do(SetBirthday(anna, "2005"))
    assert found() == ({fine}, {*ids, fine})
    assert people_like_faces(*searched(faces), [early]) == []
    assert people_like_faces(*searched(faces), [early, fine]) == [anna]


def test_a_face_that_is_not_somebody_is_neither_found_for_them_nor_are_they_offered(faces):
    anna, ids = add_person(faces, some(0, 4))
    twin, other = add(faces, some(0, 2, seed=1))
    faces.edits.do(NamePerson(anna, "Anna"))
    faces.edits.do(RejectFaces((twin,), anna))

    def found():
        return {photo.face_id for photo in photos_of_person(*searched(faces), CENTRES[0])}

    assert ids_of(like_person(*searched(faces), anna)) == [other]
    assert found() == {*ids, other}
    assert people_like_faces(*searched(faces), [twin]) == []
    assert people_like_faces(*searched(faces), [twin, other]) == [anna]
    faces.edits.undo()
    assert set(ids_of(like_person(*searched(faces), anna))) == {twin, other}
    assert found() == {*ids, twin, other}
    assert people_like_faces(*searched(faces), [twin]) == [anna]
