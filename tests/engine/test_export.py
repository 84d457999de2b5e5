"""What leaves the library: a table or JSON of faces, written whole or not at all; photos, none over another."""

from __future__ import annotations

import csv
import errno
import json
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from engine.errors import KnownError
from engine.export import put_photos, write_faces
from engine.interchange.readers.kith_export import KithReader
from engine.records import Face, FaceBox, PhotoInfo


def face(face_id: int, name: str | None, *paths: str) -> Face:
    box = FaceBox(np.array([1, 2.25, 30, 40], np.float32), np.zeros((5, 2), np.float32), 0.9)
    person_id = None if name is None else 7
    return Face(face_id, face_id, paths, PhotoInfo(80, 60, "JPEG"), box, 0.5, person_id, name, name is not None)


FACES = [face(1, 'Åsa "Ås", 😀', "/p/a, b.jpg", "/p/copy\udcff.jpg"), face(2, None, "/p/c.jpg")]


def test_a_table_that_spreadsheets_read(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("an older one")
    assert write_faces(FACES, file) == 3
    with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as read:
        rows = list(csv.DictReader(read))
    assert [row["photo"] for row in rows] == ["/p/a, b.jpg", "/p/copy\udcff.jpg", "/p/c.jpg"]
    assert [row["person"] for row in rows] == ['Åsa "Ås", 😀'] * 2 + [""]
    assert [rows[0][edge] for edge in ("x0", "y0", "x1", "y1")] == ["1.0", "2.25", "30.0", "40.0"]
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_no_name_is_a_formula_in_a_table(tmp_path: Path, name: str) -> None:
    moved = face(1, name, "/p/a.jpg")
    moved.face.box[0] = -3
    write_faces([moved], tmp_path / "names.csv")
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as read:
        (row,) = csv.DictReader(read)
    assert (row["person"], row["photo"], row["x0"]) == (f"'{name}", "/p/a.jpg", "-3.0")
    write_faces([moved], tmp_path / "names.json")
    assert json.loads((tmp_path / "names.json").read_text())[0]["person"] == name


@pytest.mark.parametrize("name", ["=1+1", "'=1+1", "''@x", "'n Anna", "'", "''"])
def test_every_name_comes_back_from_a_table(tmp_path: Path, name: str) -> None:
    write_faces([face(1, name, "/p/a.jpg")], tmp_path / "names.csv")
    (photo,) = KithReader().read(tmp_path / "names.csv")
    assert [region.name for region in photo.regions] == [name]


def test_json_as_the_command_line_prints_it(tmp_path: Path) -> None:
    write_faces(FACES, tmp_path / "names.JSON")
    rows = json.loads((tmp_path / "names.JSON").read_text())
    assert rows[1]["photo"] == "/p/copy\udcff.jpg"
    assert (rows[0]["box"], rows[0]["assigned"], rows[2]["assigned"]) == ([1.0, 2.25, 30.0, 40.0], "confirmed", None)


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be written"):
        write_faces(FACES, tmp_path / "file" / "names.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        write_faces(FACES, tmp_path / "folder.csv")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "folder.csv"]


def test_two_exports_at_once_lose_no_photo_of_the_same_name(tmp_path: Path) -> None:
    both = threading.Barrier(2)

    def copy_together(source: Path, target: Path) -> None:
        with suppress(threading.BrokenBarrierError):
            both.wait(0.2)
        shutil.copy2(source, target)

    photos = [tmp_path / name / "IMG_1.jpg" for name in ("Anna", "Ben")]
    for photo in photos:
        photo.parent.mkdir()
        photo.write_text(photo.parent.name)
    folder = tmp_path / "birthday"
    with ThreadPoolExecutor(2) as pool:
        put = list(pool.map(lambda photo: put_photos([photo], folder, copy=copy_together), photos))
    assert [(done.n_photos, done.n_there) for done in put] == [(1, 0), (1, 0)]
    assert sorted(file.read_text() for file in folder.iterdir()) == ["Anna", "Ben"]


def test_a_name_that_is_too_long_with_a_number_behind_it_is_cut(tmp_path: Path) -> None:
    name = "å" * 125 + ".jpg"  # 254 bytes, of the 255 that systems take
    photos = [tmp_path / who / name for who in ("Anna", "Ben", "Cleo")]
    for photo in photos:
        photo.parent.mkdir()
        photo.write_text(photo.parent.name)
    put = put_photos(photos, tmp_path / "out")
    assert (put.n_photos, put.left_out) == (3, [])
    assert sorted(file.read_text() for file in (tmp_path / "out").iterdir()) == ["Anna", "Ben", "Cleo"]
    assert put_photos(photos, tmp_path / "out").n_there == 3


def test_one_photo_that_cannot_be_written_ends_no_export(tmp_path: Path) -> None:
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    for photo in photos:
        photo.write_text(photo.name)

    def copy(source: Path, target: Path) -> None:
        if source.name == "1.jpg":  # as a stick answers whose file system takes fewer characters
            raise OSError(errno.ENAMETOOLONG, "File name too long")
        shutil.copy2(source, target)

    put = put_photos(photos, tmp_path / "out", copy=copy)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["0.jpg", "2.jpg"]
    assert put.left_out == [(photos[1], f"It cannot be put into {tmp_path}/out: File name too long.")]


def test_a_full_disk_ends_the_export(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").touch()

    def copy(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(KnownError, match="No space left"):
        put_photos([tmp_path / "1.jpg"], tmp_path / "out", copy=copy)
