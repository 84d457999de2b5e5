"""Somebody whom another has forgotten in a shared library is gone from this computer, too, as soon as it looks."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from engine.library import Library
from engine.library.beside import learning_folder, learning_lock
from engine.library.schema import PhotoRow, utc_now
from engine.locking import exclusive
from engine.photos.thumbnail_store import ThumbnailStore, face_key, photo_key, store_of

pytestmark = pytest.mark.servers

Shared = tuple[Library, Library, Library]


def jpeg_of(key: str) -> bytes:
    return b"\xff\xd8" + f"<{key}>".encode() * 20


def look_at_everything(library: Library) -> dict[int, str]:
    """Keep thumbnails of all photos and faces, as a window does that shows them; returns the keys by face."""
    faces = library.reading.faces()
    keys = {face.face_id: face_key(face.photo_id, face.face.box, face.face.moment_ms) for face in faces}
    photos = {key_of_photo(library, face.photo_id) for face in faces}
    with closing(ThumbnailStore(store_of(library.path))) as thumbnails:
        thumbnails.put([(key, jpeg_of(key)) for key in (*keys.values(), *photos)])
    return keys


def key_of_photo(library: Library, photo_id: int) -> str:
    return photo_key(photo_id, library.reading.photo_contents({photo_id}).get(photo_id, ""))


def kept(library: Library) -> set[str]:
    with closing(ThumbnailStore(store_of(library.path))) as thumbnails:
        return set(thumbnails.keys())


def is_in_files(folder: Path, key: str) -> bool:
    files = [path for path in folder.iterdir() if ".thumbnails" in path.name]
    return any(jpeg_of(key) in path.read_bytes() for path in files)


def test_thumbnails_of_the_forgotten_go_and_all_others_stay(shared: Shared, tmp_path: Path) -> None:
    anna, bert, _ = shared
    keys = look_at_everything(bert)
    before = kept(bert)
    assert not bert.forgetting.clear_traces_here()
    anna.forgetting.forget(2)
    assert is_in_files(tmp_path, keys[4])
    assert bert.forgetting.clear_traces_here()
    assert before - kept(bert) == {keys[4], keys[5]}
    assert not is_in_files(tmp_path, keys[4])
    assert not bert.forgetting.clear_traces_here()


def test_a_box_that_was_drawn_anew_leaves_no_old_thumbnail(shared: Shared) -> None:
    anna, bert, _ = shared
    look_at_everything(bert)
    with closing(ThumbnailStore(store_of(bert.path))) as thumbnails:
        old = face_key(anna.reading.faces(face_ids=[4])[0].photo_id, (1.0, 2.0, 3.0, 4.0))
        thumbnails.put([(old, jpeg_of(old))])
    anna.forgetting.forget(2)
    assert bert.forgetting.clear_traces_here()
    assert old not in kept(bert)


def test_thumbnails_of_photos_that_were_deleted_long_ago_go(shared: Shared) -> None:
    anna, bert, _ = shared
    look_at_everything(bert)
    photo_id = anna.reading.faces(face_ids=[6])[0].photo_id
    with anna.transaction() as connection:
        gone = update(PhotoRow).where(PhotoRow.id == photo_id)
        connection.execute(gone.values(deleted_since=utc_now() - timedelta(days=200)))
        connection.exec_driver_sql(f"UPDATE file SET missing = true WHERE photo_id = {photo_id}")
    assert anna.forgetting.drop_deleted() == 1
    assert bert.forgetting.clear_traces_here()
    assert key_of_photo(anna, photo_id) not in kept(bert)


def test_faces_cut_out_to_learn_from_go_once_nobody_learns(shared: Shared) -> None:
    anna, bert, _ = shared
    look_at_everything(bert)
    learning_folder(bert.path).mkdir()
    (learning_folder(bert.path) / "crops.npy").write_bytes(b"faces")
    with exclusive(learning_lock(bert.path)):
        anna.forgetting.forget(2)
        bert.forgetting.clear_traces_here()
        assert learning_folder(bert.path).exists()
    bert.forgetting.clear_traces_here()
    assert not learning_folder(bert.path).exists()


def test_what_is_learned_after_somebody_was_forgotten_stays(shared: Shared) -> None:
    anna, _, _ = shared
    look_at_everything(anna)
    anna.forgetting.clear_traces_here()
    anna.forgetting.forget(2)
    learning_folder(anna.path).mkdir()
    assert not anna.forgetting.clear_traces_here()
    assert learning_folder(anna.path).exists()


def test_a_library_of_ones_own_is_left_alone(tmp_path: Path) -> None:
    with Library.open(tmp_path / "own.db") as library:
        with closing(ThumbnailStore(store_of(library.path))) as thumbnails:
            thumbnails.put([("photo:99", b"jpeg")])
        assert not library.forgetting.clear_traces_here()
        assert kept(library) == {"photo:99"}
