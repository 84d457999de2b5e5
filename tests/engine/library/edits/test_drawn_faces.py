"""Faces that the user drew, resized and deleted, through undo and through later scans."""

from __future__ import annotations

import pytest
from sqlalchemy import insert

from engine.library import DeleteFace, Library, RejectFaces, SetCover
from engine.library.schema import EmbeddingRow, WeightsRow
from engine.records import WeightsId
from tests.engine.library.conftest import Family
from tests.engine.library.make import BOX, NN2, NNS1, drawn, face, get, owner, resized, scan, vector, write


def looks(library: Library, weights: WeightsId = NN2) -> dict[int, bytes]:
    vectors = library.reading.vectors(weights)
    return {face_id: row.tobytes() for face_id, row in zip(vectors.face_ids.tolist(), vectors.vectors, strict=True)}


def test_a_drawn_face_is_a_face_like_others(family: Family) -> None:
    library = family.library
    (face_id,) = library.edits.do(drawn(2, person_id=1)).faces
    found = get(library, face_id)
    assert (found.photo_id, found.person_id, found.confirmed, found.face.score) == (2, 1, True, 0.0)
    assert found.face.box.tolist() == list(BOX)
    assert found.face.landmarks.ravel().tolist() == list(range(10))
    assert looks(library)[face_id] == vector(50).tobytes()
    assert library.grouping.is_needed()
    library.grouping.apply([])
    (face_id,) = library.edits.do(drawn(2)).faces
    assert owner(library, face_id) is None
    assert library.grouping.is_needed()


def test_a_deleted_drawing_comes_back_with_everything(family: Family) -> None:
    library = family.library
    (face_id,) = library.edits.do(drawn(2, person_id=1)).faces
    library.edits.do(RejectFaces((face_id,), 2))
    library.edits.do(SetCover(1, face_id))
    with library.transaction() as connection:
        connection.execute(insert(WeightsRow).values(id=9, net="NNS1", sha256=NNS1.sha256))
        values = {"face_id": face_id, "weights_id": 9, "vector": vector(3).tobytes()}
        connection.execute(insert(EmbeddingRow).values(**values))
    change = library.edits.do(DeleteFace(face_id))
    assert (change.people, change.faces) == ((1,), (face_id,))
    assert face_id not in {face.face_id for face in library.reading.faces()}
    assert (looks(library, NNS1), library.reading.people()[0].cover_face_id) == ({}, 1)
    library.edits.undo()
    assert (owner(library, face_id), get(library, face_id).confirmed) == (1, True)
    assert library.reading.people()[0].cover_face_id == face_id
    assert library.grouping.face_table(NN2).rejected == {face_id: {2}}
    assert (looks(library)[face_id], looks(library, NNS1)[face_id]) == (vector(50).tobytes(), vector(3).tobytes())
    library.edits.redo()
    (newer,) = library.edits.do(drawn(2)).faces
    assert newer > face_id, "ids are never used twice"


def test_undoing_a_drawing_takes_along_what_grouping_made_of_it(family: Family) -> None:
    library = family.library
    (face_id,) = library.edits.do(drawn(2)).faces
    library.grouping.apply([(2, [4, 5]), (3, [6, face_id])])
    library.edits.undo()
    assert [person.n_faces for person in library.reading.people()] == [3, 2, 1]
    library.edits.redo()
    assert owner(library, face_id) is None


def rescan(library: Library, *faces: object, content: str = "a", weights: WeightsId = NN2) -> None:
    write(library, scan("/p/a", content, *faces), weights=weights)  # type: ignore[arg-type]


def test_a_deleted_face_is_not_found_again(library: Library) -> None:
    rescan(library, face(100), face(500, look=2))
    library.edits.do(DeleteFace(1))
    assert [face.face_id for face in library.reading.faces()] == [2]
    rescan(library, face(101), face(501, look=2))
    assert [face.face_id for face in library.reading.faces()] == [2]
    library.edits.undo()
    assert [face.face_id for face in library.reading.faces()] == [1, 2]


def test_a_resized_face_keeps_its_box_and_look_in_a_rescan(library: Library) -> None:
    rescan(library, face(100))
    library.edits.do(resized(1, (90, 90, 210, 210)))
    rescan(library, face(101))
    (found,) = library.reading.faces()
    assert (found.face_id, found.face.box.tolist(), found.quality) == (1, [90, 90, 210, 210], 0.25)
    assert looks(library) == {1: vector(51).tobytes()}
    rescan(library, face(101, look=7), weights=NNS1)  # a new network has only what the detector found
    assert looks(library, NNS1) == {1: vector(7).tobytes()}
    assert get(library, 1).face.box.tolist() == [90, 90, 210, 210]
    library.edits.do(DeleteFace(1))
    rescan(library, face(101))
    assert library.reading.faces() == []


def test_a_drawn_face_stays_whether_or_not_a_scan_finds_it(library: Library) -> None:
    rescan(library)
    (face_id,) = library.edits.do(drawn(1, box=(100, 100, 200, 200))).faces
    rescan(library)
    assert [face.face_id for face in library.reading.faces()] == [face_id]
    rescan(library, face(105, look=50))
    assert (get(library, face_id).face.score, len(library.reading.faces())) == (pytest.approx(0.9), 1)
    library.edits.do(DeleteFace(face_id))  # the detector knows it now, so that it must be remembered
    rescan(library, face(105, look=50))
    assert library.reading.faces() == []


def test_a_drawn_box_goes_along_when_the_photo_is_cropped(library: Library) -> None:
    rescan(library, face(100))
    library.edits.do(resized(1, (90, 90, 210, 210), look=1))
    write(library, scan("/p/a", "cropped", face(20), size=(800, 700)))
    assert [(found.face_id, found.face.box[0]) for found in library.reading.faces()] == [(1, 20)]


def test_a_resized_face_that_a_scan_lost_meanwhile_is_skipped(library: Library) -> None:
    rescan(library, face(100), face(500, look=2))
    library.edits.do(resized(1))
    library.edits.undo()
    rescan(library, face(500, look=2), content="cropped")
    library.edits.redo()
    assert [face.face_id for face in library.reading.faces()] == [2]
    library.edits.undo()
    assert [face.face_id for face in library.reading.faces()] == [2]


def test_a_resize_drops_what_other_networks_saw(library: Library) -> None:
    rescan(library, face(100), weights=NNS1)
    rescan(library, face(100))
    library.edits.do(resized(1))
    assert looks(library, NNS1) == {}
    library.edits.undo()
    assert looks(library, NNS1) == {1: vector(1).tobytes()}


def test_what_is_no_embedding_is_a_bug(family: Family) -> None:
    edit = drawn(1)
    for change in ({"vector": "00" * 127}, {"box": (1.0, 2.0)}, {"landmarks": (1.0,)}):
        values = {name: getattr(edit, name) for name in edit.__dataclass_fields__} | change
        with pytest.raises(ValueError, match=r"127 and 128|10"):
            family.library.edits.do(type(edit)(**values))
    assert len(family.library.edits.journal()) == 1
