"""Somebody who is forgotten is nowhere any more: the bytes of every file that Kith keeps are searched for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from engine.errors import KnownError
from engine.library import Change, DrawFace, Library, MergePeople, MoveFaces, NamePerson
from engine.library.beside import averages_file, learning_folder, learning_lock
from engine.library.forgetting import Forgetting
from engine.library.schema import PhotoRow, utc_now
from engine.locking import exclusive
from engine.photos.thumbnail_store import ThumbnailStore, face_key, photo_key, store_of
from engine.places import OUTCOME_SETTING

from . import make

NAME, OLD_NAME, OTHER = "Zoë Quandt", "Zoé Before", "Bob Keeper"
JPEG = b"\xff\xd8 the face of Z \xff\xd9"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Zoë has faces 1 to 3, two of them in one photo, after names and a merge; Bob has faces 4 and 5."""
    with Library.open(tmp_path / "library.db") as library:
        scans = [
            make.scan("/p/0.jpg", "0" * 32, make.face(look=1), make.face(500, look=2)),
            make.scan("/p/1.jpg", "1" * 32, make.face(look=3)),
            make.scan("/p/2.jpg", "2" * 32, make.face(look=4)),
            make.scan("/p/3.jpg", "3" * 32, make.face(look=5)),
        ]
        make.write(library, *scans)
        library.grouping.apply([(None, [1, 2]), (None, [3]), (None, [4, 5])])
        library.edits.do(NamePerson(1, OLD_NAME))
        library.edits.do(NamePerson(2, "Zoe Alias"))
        library.edits.do(NamePerson(3, OTHER))
        library.edits.do(MergePeople(2, 1))
        library.edits.do(NamePerson(1, NAME))
        library.edits.do(NamePerson(1, "Quandt, Z."))
        library.edits.undo()
        yield library
        assert library.health().integrity == "ok"


def files_with(folder: Path, secret: bytes) -> list[str]:
    """List the files below a folder that hold some bytes."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if secret in path.read_bytes())


def secrets() -> list[bytes]:
    names = (NAME, OLD_NAME, "Zoe Alias", "Quandt, Z.")
    spelled = [name.encode() for name in names] + [json.dumps(name)[1:-1].encode() for name in names]
    vectors = [make.vector(look).tobytes() for look in (1, 2, 3)]
    return [*spelled, *vectors, *(vector.hex().encode() for vector in vectors), JPEG]


def drawn(look: int) -> DrawFace:
    vector = make.vector(look).tobytes().hex()
    return DrawFace(2, (600, 500, 700, 600), (0,) * 10, 0.5, vector, make.NN2.net, make.NN2.sha256, 1)


@pytest.mark.files
def test_nothing_is_left_of_somebody_in_any_file(tmp_path: Path, library: Library) -> None:
    (drawn_id,) = library.edits.do(drawn(1)).faces
    with closing(ThumbnailStore(store_of(library.path))) as thumbnails:
        box = library.reading.faces(face_ids=[1])[0].face.box
        thumbnails.put([(face_key(1, box), JPEG), (photo_key(1, "1" * 32), JPEG), (face_key(4, box), b"of Bob")])
        library.backup(tmp_path / "library.db.before-0009")
        (tmp_path / "library.db.backups").mkdir()
        library.backup(tmp_path / "library.db.backups" / "last week")
        half_made = ".library.db.backup-2026-11-28-110000.x1.new"
        for name in ("library.db.damaged-2026-11-28", "library.db.replaced-2026-11-28-wal", half_made):
            (tmp_path / name).write_bytes(b"what is left of " + NAME.encode())
        learning_folder(library.path).mkdir()
        (learning_folder(library.path) / "faces-140x116-1.bin").write_bytes(JPEG)
        averages_file(library.path).write_bytes(JPEG)
        (tmp_path / ".library.averages.77.new").write_bytes(JPEG)
        assert all(files_with(tmp_path, secret) for secret in secrets() if b"\\u" in secret or secret == JPEG)
        told = library.forgetting.traces_of(1)
        assert (told.name, told.face_ids, told.n_photos, told.has_crops) == (NAME, (1, 2, 3, drawn_id), 2, True)
        damaged = ["library.db.damaged-2026-11-28", "library.db.replaced-2026-11-28-wal"]
        assert [path.name for path in told.copies] == [half_made, "last week", "library.db.before-0009", *damaged]
        library.forgetting.forget(1)
        left = {secret: files_with(tmp_path, secret) for secret in secrets()}
        assert {secret: files for secret, files in left.items() if files} == {}
        assert thumbnails.get(face_key(4, box)) == b"of Bob"
    assert not library.path.with_name("library.db-wal").exists() or files_with(tmp_path, b"Zo") == []
    with pytest.raises(KnownError, match="no person 1"):
        library.forgetting.forget(1)


@pytest.mark.files
def test_what_was_learned_and_not_decided_on_names_nobody(tmp_path: Path, library: Library) -> None:
    card = {"mixed_pairs": [[NAME, OTHER, 14, 2]], "general": "as well as before"}
    library.set_setting(OUTCOME_SETTING, {"depth": "adapter", "card": card})
    library.forgetting.forget(1)
    assert library.setting(OUTCOME_SETTING) == {"depth": "adapter", "card": card | {"mixed_pairs": []}}
    assert {secret: files_with(tmp_path, secret) for secret in secrets() if files_with(tmp_path, secret)} == {}


def test_a_window_that_is_open_keeps_nothing_back(tmp_path: Path, library: Library) -> None:
    with Library.open(library.path) as window:
        assert len(window.reading.people()) == 2
        library.forgetting.forget(1)
        assert {secret: files_with(tmp_path, secret) for secret in secrets() if files_with(tmp_path, secret)} == {}
        assert [person.name for person in window.reading.people()] == [OTHER]


def test_a_library_that_is_being_read_is_packed_by_a_later_scan(tmp_path: Path, library: Library) -> None:
    with Library.open(library.path, busy_s=0) as window, window.snapshot() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM person").all()
        Forgetting(library, busy_s=0).forget(1)
    library.forgetting.pack()
    assert {secret: files_with(tmp_path, secret) for secret in secrets() if files_with(tmp_path, secret)} == {}


def test_everybody_else_stays_with_the_steps_about_them(library: Library) -> None:
    before = library.forgetting.traces_of(1)
    assert before.n_steps == len(library.edits.journal()) - 1
    library.forgetting.forget(1)
    (bob,) = library.reading.people()
    assert (bob.name, bob.n_faces) == (OTHER, 2)
    assert [entry.title for entry in library.edits.journal()] == [f"Named 2 faces “{OTHER}”"]
    undone = library.edits.undo()
    assert isinstance(undone, Change)
    assert [person.name for person in library.reading.people()] == [None]
    assert library.edits.redo() is not None


def test_the_steps_about_others_whose_names_begin_alike_stay(library: Library) -> None:
    library.edits.do(NamePerson(3, "Alice"))
    library.edits.do(NamePerson(1, "Al"))
    titles = [entry.title for entry in library.edits.journal() if "Alice" in entry.title]
    library.forgetting.forget(1)
    assert titles and [entry.title for entry in library.edits.journal()][: len(titles)] == titles


def test_a_later_scan_of_the_same_photos_asks_nothing(library: Library) -> None:
    library.forgetting.forget(1)
    again = make.scan("/p/0.jpg", "0" * 32, make.face(104, look=1), make.face(500, look=2), make.face(800, look=7))
    make.write(library, again)
    new = [face for face in library.reading.faces() if face.face_id not in (4, 5)]
    assert [float(face.face.box[0]) for face in new] == [800.0]  # a stranger beside them is found as ever
    half = (make.face(50, 50, 50, look=1), make.face(400, 50, 50, look=7))
    make.write(library, make.scan("/p/0.jpg", "f" * 32, *half, size=(500, 400)))  # saved anew at half the size
    assert [float(face.face.box[0]) for face in library.reading.faces() if face.photo_id == 1] == [400.0]


def test_whoever_is_close_to_somebody_forgotten_stays(library: Library) -> None:
    make.write(library, make.scan("/p/9.jpg", "9" * 32, make.face(look=8), make.face(140, look=9)))
    library.edits.do(MoveFaces((6,), 1))
    library.forgetting.forget(1)
    both = (make.face(102, look=8), make.face(141, look=9))  # whose boxes overlap by 0.43
    make.write(library, make.scan("/p/9.jpg", "9" * 32, *both))
    assert [face.face_id for face in library.reading.faces() if face.paths == ("/p/9.jpg",)] == [7]
    half = (make.face(51, 50, 50, look=8), make.face(70, 50, 50, look=9))
    make.write(library, make.scan("/p/9.jpg", "a" * 32, *half, size=(500, 400)))
    assert [face.face_id for face in library.reading.faces() if face.paths == ("/p/9.jpg",)] == [7]


def test_nobody_is_forgotten_while_faces_are_being_cut_out(library: Library) -> None:
    with library.scan_lock(), pytest.raises(KnownError, match="Another scan"):
        library.forgetting.forget(1)
    with exclusive(learning_lock(library.path)), pytest.raises(KnownError, match="learning from this library"):
        library.forgetting.forget(1)
    assert library.forgetting.traces_of(1).n_faces == 3


def test_a_moved_face_is_found_in_old_steps_too(library: Library) -> None:
    library.edits.do(MoveFaces((4,), None, "Carla"))
    (carla,) = [person for person in library.reading.people() if person.name == "Carla"]
    library.forgetting.forget(carla.person_id)
    assert not any("Carla" in entry.title for entry in library.edits.journal())
    assert sorted(person.name or "" for person in library.reading.people()) == [OTHER, NAME]


@pytest.mark.files
def test_deleted_photos_take_their_embeddings_along_after_a_while(tmp_path: Path, library: Library) -> None:
    library.edits.do(drawn(9))
    assert library.scans.mark_missing(["/p"], {"/p/0.jpg", "/p/2.jpg", "/p/3.jpg"}) == 1
    assert library.forgetting.drop_deleted() == 0
    assert library.forgetting.drop_deleted(timedelta(days=-1)) == 1
    library.forgetting.pack()
    for vector in (make.vector(3).tobytes(), make.vector(9).tobytes(), make.vector(9).tobytes().hex().encode()):
        assert files_with(tmp_path, vector) == []
    assert files_with(tmp_path, make.vector(4).tobytes()) == ["library.db"]
    assert library.forgetting.drop_deleted(timedelta(days=-1)) == 0
    known = library.scans.photo_by_hash("1" * 32)
    assert known is not None
    assert known.weights != make.NN2  # so that it is searched again
    make.write(library, make.scan("/p/1.jpg", "1" * 32, make.face(look=3)))
    (face,) = [face for face in library.reading.faces(person_id=1) if face.paths == ("/p/1.jpg",) and face.face.score]
    assert (face.face_id, face.person_name) == (3, NAME)
    assert library.forgetting.drop_deleted(timedelta(days=-1)) == 0


def test_a_disk_that_is_away_is_no_deletion(library: Library) -> None:
    library.scans.mark_missing(["/p"], set())
    assert library.forgetting.drop_deleted(timedelta(days=-1)) == 0


def test_a_photo_that_came_back_is_not_deleted_any_more(library: Library) -> None:
    library.scans.mark_missing(["/p"], {"/p/0.jpg"})
    make.write(library, links=[(make.photo("/p/new place.jpg"), 2)])
    library.scans.mark_missing(["/p"], {"/p/0.jpg", "/p/new place.jpg"})
    with library.snapshot() as connection:
        since = {row.id: row.deleted_since for row in connection.execute(select(PhotoRow.id, PhotoRow.deleted_since))}
    assert since[1] is None
    assert since[2] is None
    assert since[3] < utc_now()


def test_a_folder_that_is_left_out_comes_back_with_a_scan(tmp_path):
    library, people, faces = make.with_people(tmp_path, 3)
    with library:
        before = library.reading.faces()
        assert library.scans.leave_out("/p") == 3
        assert not library.reading.people() and library.reading.person_faces(people[0]) == []
        photos = sorted({(face.photo_id, face.paths[0]) for face in before})
        make.write(library, links=[(make.photo(path), photo_id) for photo_id, path in photos])
        assert [person.n_faces for person in library.reading.people()] == [3]
        assert [face.face_id for face in library.reading.faces()] == faces[0]


def test_what_is_left_out_counts_as_deleted(tmp_path):
    library, _, _ = make.with_people(tmp_path, 3)
    with library:
        library.scans.leave_out("/p")
        assert library.forgetting.drop_deleted(timedelta(0)) == 3
