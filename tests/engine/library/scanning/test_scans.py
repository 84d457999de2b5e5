"""What a scan writes, and that what the user decided survives it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.library import ConfirmFaces, KnownFile, KnownPhoto, Library, NamePerson, RejectFaces, SetCover
from engine.library.scanning.matching import match_faces
from engine.records import Failure, ScannedPhoto
from engine.sentences import install, sentence
from tests.engine.library.make import (
    BOX,
    NN2,
    NNS1,
    drawn,
    face,
    get,
    group,
    owner,
    photo,
    scan,
    vector,
    with_people,
    write,
)

NOT_UTF8 = os.fsdecode(b"/p/caf\xe9.jpg")


def confirm(library: Library, face_id: int) -> int:
    """Make the face a confirmed person's; returns who."""
    library.grouping.apply([(None, [face_id])])
    library.edits.do(ConfirmFaces((face_id,)))
    person_id = owner(library, face_id)
    assert person_id is not None
    return person_id


def test_files_are_known_after_a_scan(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face()), detector="centerface 0.5")
    failure = Failure("/p/b.jpg", "decode", "It is cut short.")
    write(library, failures=[(photo("/p/b.jpg"), failure)])
    assert library.scans.known_files(None) == {
        "/p/a.jpg": KnownFile(1000, 1, 1, False, False, "centerface 0.5", NN2, False),
        "/p/b.jpg": KnownFile(1000, 1, None, True, False, None, None, False),
    }
    assert library.scans.photo_by_hash("aa") == KnownPhoto(1, "centerface 0.5", NN2)
    assert library.scans.photo_by_hash("bb") is None
    assert library.scans.problems() == [failure]


def test_a_face_comes_back_as_it_went_in(library: Library) -> None:
    scanned = scan("/p/a.jpg", "aa", face(12.3, 45.6, look=-7, quality=0.25))
    write(library, scanned)
    (found,) = library.reading.faces()
    assert found.info == scanned.info
    assert found.face.box.tolist() == scanned.faces[0].face.box.tolist()
    assert found.face.landmarks.tolist() == scanned.faces[0].face.landmarks.tolist()
    assert (found.face.box.dtype, found.face.landmarks.dtype) == (np.float32, np.float32)
    assert (found.quality, found.face.score, found.paths) == (0.25, 0.9, ("/p/a.jpg",))
    assert library.reading.vectors(NN2).vectors.tolist() == [vector(-7).tolist()]


@pytest.mark.parametrize("root", ["/p/100%_[a]", "/p/100%_[a]/"])
def test_only_files_below_the_roots_are_known(library: Library, root: str) -> None:
    inside = ["/p/100%_[a]/x.jpg", os.fsdecode(b"/p/100%_[a]/\xff.jpg"), "/p/100%_[a]/deep/\U0001f600.jpg"]
    outside = ["/p/100%_[a].jpg", "/p/100%_[a]0/x.jpg", "/p/100abca/x.jpg", os.fsdecode(b"/p/100%_[a]\xff/x.jpg"), "/q"]
    write(library, *(scan(path, f"{i}") for i, path in enumerate(inside + outside)))
    assert set(library.scans.known_files([root])) == set(inside)
    assert set(library.scans.known_files([root, "/q", "/p/100abca/x.jpg"])) == {*inside, "/q", "/p/100abca/x.jpg"}
    assert set(library.scans.known_files(["/"])) == set(library.scans.known_files(None)) == {*inside, *outside}
    assert library.scans.known_files([]) == {}


def test_names_that_are_not_utf8_are_kept(library: Library) -> None:
    write(library, scan(NOT_UTF8, "aa", face()))
    write(library, scan(NOT_UTF8, "aa", face()))
    assert set(library.scans.known_files(["/p"])) == set(library.scans.known_files([NOT_UTF8])) == {NOT_UTF8}
    assert [face.paths for face in library.reading.faces(path=NOT_UTF8)] == [(NOT_UTF8,)]
    folder = os.fsdecode(b"/\xe9t\xe9")
    write(library, scan(folder + "/a.jpg", "bb"))
    assert set(library.scans.known_files([folder])) == {folder + "/a.jpg"}
    assert library.scans.mark_missing(["/"], {NOT_UTF8}) == 1


def test_detecting_again_keeps_ids_and_decisions(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(100, look=1), face(400, look=2), face(700, look=3)))
    first, second, third = (face.face_id for face in library.reading.faces())
    anna = confirm(library, first)
    group(library, [(None, [third]), (anna, [first])])
    library.edits.do(NamePerson(anna, "Anna"))
    assert not library.grouping.is_needed()
    write(library, scan("/p/a.jpg", "aa", face(120, look=1), face(700, 400, look=8)), detector="yunet", weights=NN2)
    faces = {face.face_id: face for face in library.reading.faces()}
    assert first in faces and not {second, third} & faces.keys()
    assert len(faces) == 2
    assert faces[first].face.box[0] == 120
    assert (faces[first].person_id, faces[first].confirmed, faces[first].person_name) == (anna, True, "Anna")
    assert library.reading.vectors(NN2, [anna]).vectors.tolist() == [vector(1).tolist()]
    assert library.grouping.is_needed()
    known = library.scans.photo_by_hash("aa")
    assert known is not None and known.detector == "yunet"


def test_scanning_the_same_again_changes_nothing(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face()))
    group(library, [])
    write(library, scan("/p/a.jpg", "aa", face()))
    assert not library.grouping.is_needed()


def test_another_net_adds_embeddings_beside_the_first(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(look=1)))
    write(library, scan("/p/a.jpg", "aa", face(look=2)), weights=NNS1)
    assert [library.reading.vectors(weights).vectors[0, 0] for weights in (NN2, NNS1)] == [1, 2]
    assert len(library.reading.faces()) == 1
    known = library.scans.photo_by_hash("aa")
    assert known is not None and known.weights == NNS1


def test_decided_faces_stay_when_they_are_not_found_again(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", *(face(150 * i) for i in range(5))))
    confirmed, nobody, not_her, covering, plain = (face.face_id for face in library.reading.faces())
    anna = confirm(library, confirmed)
    library.edits.do(RejectFaces((nobody,), None))
    library.edits.do(RejectFaces((not_her,), anna))
    library.grouping.apply([(None, [covering])])
    somebody = owner(library, covering)
    assert somebody is not None
    library.edits.do(SetCover(somebody, covering))
    write(library, scan("/p/a.jpg", "aa"))
    assert {face.face_id for face in library.reading.faces()} == {confirmed, not_her, covering}
    assert plain not in library.reading.vectors(NN2).face_ids
    assert library.grouping.face_table(NN2).rejected == {not_her: {anna}}
    library.edits.undo()
    library.edits.undo()
    library.edits.undo()
    assert {face.face_id for face in library.reading.faces()} == {confirmed, nobody, not_her, covering}


@pytest.mark.parametrize("scale", [1, 0.5])
def test_a_photo_edited_in_place_keeps_its_confirmed_faces(library: Library, scale: float) -> None:
    write(library, scan("/p/a.jpg", "aa", face(100), face(400), face(700)))
    first, _, third = (face.face_id for face in library.reading.faces())
    anna = confirm(library, first)
    library.edits.do(RejectFaces((third,), anna))
    size = (int(1000 * scale), int(800 * scale))
    edited = scan("/p/a.jpg", "a2", face(100 * scale, 100 * scale, 100 * scale), size=size, mtime_ns=2)
    write(library, edited)
    assert get(library, first).confirmed and owner(library, first) == anna
    assert get(library, first).info == edited.info
    assert get(library, third).face.box.tolist() == [700 * scale, 100 * scale, 800 * scale, 200 * scale]
    assert get(library, third).face.landmarks[1].tolist() == [701 * scale, 102 * scale]
    assert len(library.reading.faces()) == 2
    assert (library.health().n_photos, library.scans.photo_by_hash("aa")) == (1, None)


def test_editing_one_of_two_copies_leaves_the_other_alone(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face()))
    write(library, links=[(photo("/p/b.jpg"), 1)])
    anna = confirm(library, library.reading.faces()[0].face_id)
    write(library, scan("/p/a.jpg", "a2", face(500)))
    assert [face.paths for face in library.reading.faces(anna)] == [("/p/b.jpg",)]
    assert [face.paths for face in library.reading.faces()] == [("/p/a.jpg",), ("/p/b.jpg",)]


def test_a_copy_that_was_away_while_the_photo_changed_is_read_anew(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face()))
    write(library, links=[(photo("/usb/a.jpg"), 1)])
    library.scans.mark_missing(["/usb"], set())
    write(library, scan("/p/a.jpg", "a2", face()))
    away = library.scans.known_files(["/usb"])["/usb/a.jpg"]
    assert (away.photo_id, away.missing) == (None, True)


def test_a_moved_file_keeps_its_faces_even_if_another_takes_its_place(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face()))
    first = library.reading.faces()[0].face_id
    anna = confirm(library, first)
    library.edits.do(NamePerson(anna, "Anna"))
    known = library.scans.photo_by_hash("aa")
    assert known is not None
    write(library, scan("/p/a.jpg", "zz", face(look=99)), links=[(photo("/p/moved.jpg"), known.photo_id)])
    assert [face.paths for face in library.reading.faces(anna)] == [("/p/moved.jpg",)]
    assert get(library, first).confirmed
    assert [face.person_id for face in library.reading.faces(path="/p/a.jpg")] == [None]


def test_missing_files_take_their_faces_away_and_bring_them_back(tmp_path: Path) -> None:
    library, people, faces = with_people(tmp_path, 2, 1)
    assert library.scans.mark_missing(["/p"], {"/p/0.jpg"}) == 2
    assert library.scans.mark_missing(["/p"], {"/p/0.jpg"}) == 0
    assert [(person.person_id, person.n_faces) for person in library.reading.people()] == [(people[0], 1)]
    assert library.reading.faces(path="/p/1.jpg") == []
    assert library.scans.known_files(None)["/p/1.jpg"].missing
    assert sorted(library.grouping.face_table(NN2).face_id) == sorted(faces[0] + faces[1])
    write(library, links=[(photo(f"/p/{i}.jpg"), i + 1) for i in (1, 2)])
    assert [(person.person_id, person.n_faces) for person in library.reading.people()] == [
        (people[0], 2),
        (people[1], 1),
    ]
    library.close()


@pytest.mark.parametrize(("stage", "is_seen"), [("find", True), ("embed", True), ("decode", False)])
def test_a_failing_file_remembers_its_photo(library: Library, stage: str, is_seen: bool) -> None:
    """A broken file shows nothing, one out of reach for a while still does; whole again, all is as it was."""
    write(library, scan("/p/a.jpg", "aa", face()))
    (whole,) = library.reading.faces()
    anna = confirm(library, whole.face_id)
    failure = Failure("/p/a.jpg", stage, "It is cut short.")
    write(library, failures=[(photo("/p/a.jpg", 2), failure)])
    known = library.scans.known_files(None)["/p/a.jpg"]
    assert (known.photo_id, known.failed, known.out_of_reach) == (1, True, stage == "find")
    assert len(library.reading.faces()) == is_seen
    assert library.scans.problems() == [failure]
    write(library, scan("/p/a.jpg", "saved at last", face(), mtime_ns=3))
    assert (owner(library, whole.face_id), library.scans.problems()) == (anna, [])


def test_problems_of_missing_files_are_none(library: Library) -> None:
    write(library, failures=[(photo("/p/a.jpg"), Failure("/p/a.jpg", "decode", "It is cut short."))])
    library.scans.mark_missing(["/p"], set())
    assert library.scans.problems() == []


def test_problems_and_remarks_are_read_in_the_language_of_the_day(library: Library) -> None:
    large = sentence("It is larger than {size_gb} GB.", size_gb=4)
    cut = sentence("About {share:.0%} of it is missing.", share=0.25)
    whole = scan("/p/a.jpg", "aa", face())
    write(library, replace(whole, info=replace(whole.info, remark=cut)))
    write(library, failures=[(photo("/p/b.jpg"), Failure("/p/b.jpg", "find", large))])
    said = {large.source: "Größer als {size_gb} GB.", cut.source: "{share:.0%} fehlen."}
    install(lambda source, _: said.get(source, source))
    try:
        found = [library.scans.problems()[0].reason, library.scans.remarks()[0].sentence]
    finally:
        install()
    assert found == ["Größer als 4 GB.", "25% fehlen."]
    assert library.scans.problems()[0].reason == "It is larger than 4 GB."


def test_a_path_or_content_twice_in_a_batch(library: Library) -> None:
    failure = Failure("/p/a.jpg", "embed", "It gave up.")
    write(
        library,
        scan("/p/a.jpg", "aa", face()),
        scan("/p/copy.jpg", "aa", face()),
        scan("/p/a.jpg", "a2", face(500)),
        scan("/p/a.jpg", "a2", face(500)),
        failures=[(photo("/p/a.jpg"), failure), (photo("/p/a.jpg"), failure)],
        links=[(photo("/p/b.jpg"), 1)] * 2 if library.scans.photo_by_hash("aa") else [],
    )
    assert [face.paths for face in library.reading.faces()] == [("/p/a.jpg",), ("/p/copy.jpg",)]
    assert library.scans.problems() == [failure]


def test_a_batch_is_all_or_nothing(library: Library) -> None:
    bad = ScannedPhoto(photo("/p/b.jpg"), "bb", scan("/p/b.jpg", "bb").info, (face(),))
    bad.faces[0].vector.resize(64, refcheck=False)
    with pytest.raises(ValueError, match="128"):
        write(library, scan("/p/a.jpg", "aa", face()), bad)
    assert library.scans.known_files(None) == {}
    assert not library.grouping.is_needed()


def test_boxes_are_matched_best_first() -> None:
    old = np.array([[0, 0, 10, 10], [2, 0, 12, 10], [50, 50, 50, 50]], np.float64)
    new = np.array([[2, 0, 12, 10], [0, 1, 10, 11], [50, 50, 50, 50]], np.float64)
    unknown = np.full((3, 3), np.nan)
    assert match_faces(old, new, unknown) == {1: 0, 0: 1}
    assert match_faces(old[:1], np.array([[5.1, 0, 15.1, 10]]), unknown[:1, :1]) == {}
    assert match_faces(old[:0], new, unknown[:0]) == match_faces(old, new[:0], unknown[:, :0]) == {}
    looks = np.array([[0.1, 3.0, 3.0], [3.0, 0.1, 3.0], [3.0, 3.0, 3.0]])
    assert match_faces(old, new, looks) == {0: 0, 1: 1}, "looks overrule place"


def test_a_turned_photo_keeps_its_decisions(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(100, 600, look=1), face(500, 600, look=2)))
    first, second = (face.face_id for face in library.reading.faces())
    anna = confirm(library, first)
    write(library, scan("/p/a.jpg", "bb", face(100, 100, look=1), face(100, 500, look=2), size=(800, 1000)))
    assert {found.face_id: found.face.box[1] for found in library.reading.faces()} == {first: 100, second: 500}
    assert owner(library, first) == anna


def test_another_photo_saved_over_a_known_one_inherits_nothing(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(look=1)))
    (old,) = library.reading.faces()
    anna = confirm(library, old.face_id)
    write(library, scan("/p/a.jpg", "bb", face(look=2)))
    (new,) = library.reading.faces()
    assert (new.face_id == old.face_id, new.person_id) == (False, None)
    write(library, scan("/p/back.jpg", "aa", face(look=1)))
    assert owner(library, old.face_id) == anna, "the old photo is known again wherever it turns up"


def test_faces_of_a_named_person_outlive_a_detector_that_misses_them(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa", face(look=1)))
    (old,) = library.reading.faces()
    library.grouping.apply([(None, [old.face_id])])
    named = owner(library, old.face_id)
    assert named is not None
    library.edits.do(NamePerson(named, "Anna"))
    write(library, scan("/p/a.jpg", "aa"), detector="thorough")
    assert owner(library, old.face_id) == named


def test_what_a_photo_says_of_its_date_is_kept(library: Library) -> None:
    scanned = scan("/p/a.jpg", "a" * 32, face())
    info = replace(scanned.info, date_source="exif", remark="The end of the file is missing.")
    write(library, replace(scanned, info=info))
    assert library.reading.photo(1).info == info
    (found,) = library.reading.faces()
    assert found.info == info


def test_a_closer_look_adds_faces_and_changes_none(library: Library) -> None:
    """What the user refused, named, drew or let be stays as it is, however the box of now differs."""
    first = scan("/p/a.jpg", "aa", face(100, look=1), face(300, look=2), face(500, look=3), face(700, look=4))
    write(library, first)
    named, refused, forgotten, vanished = [found.face_id for found in library.reading.faces()]
    group(library, [(None, [named, forgotten])])
    library.edits.do(NamePerson(owner(library, named) or 0, "Anna"))
    library.edits.do(RejectFaces((refused,), None))
    before = {found.face_id: found.face.box.tolist() for found in library.reading.faces()}
    again = [face(110, look=1), face(340, look=9), face(500, look=7), face(300, 500, 30, look=5)]
    closer = replace(scan("/p/a.jpg", "aa", *again), adds_only=True)
    write(library, closer, detector="closer")
    after = {found.face_id: found.face.box.tolist() for found in library.reading.faces()}
    (new,) = after.keys() - before.keys()
    assert after == before | {new: [300.0, 500.0, 330.0, 530.0]}
    assert vanished in after and get(library, named).person_name == "Anna"
    assert library.scans.photo_by_hash("aa").detector == "closer"
    write(library, closer, detector="closer")
    assert {found.face_id for found in library.reading.faces()} == after.keys(), "nothing comes a second time"


def test_a_closer_look_confirms_what_the_user_drew(library: Library) -> None:
    write(library, scan("/p/a.jpg", "aa"))
    library.edits.do(drawn(1))
    (face_id,) = [found.face_id for found in library.reading.faces()]
    write(library, replace(scan("/p/a.jpg", "aa", face(600, 305, 105)), adds_only=True))
    (found,) = library.reading.faces()
    assert (found.face_id, found.face.box.tolist()) == (face_id, list(BOX))
    assert found.face.score == pytest.approx(0.9)


def test_photos_that_may_hold_more_are_counted(library: Library) -> None:
    more = replace(scan("/p/a.jpg", "aa"), may_hold_more=True)
    write(library, more, scan("/p/b.jpg", "bb"), detector="old")
    write(library, replace(more, photo=photo("/p/copy.jpg")), detector="old")
    assert library.scans.n_may_hold_more() == 1
    assert library.scans.photos_by_search() == {"old": 2}
    known = library.scans.known_files()
    assert {path: file.may_hold_more for path, file in known.items()} == {
        "/p/a.jpg": True,
        "/p/b.jpg": False,
        "/p/copy.jpg": True,
    }
    write(library, scan("/p/a.jpg", "aa"), detector="new")
    assert (library.scans.n_may_hold_more(), library.scans.photos_by_search()) == (0, {"old": 1, "new": 1})
