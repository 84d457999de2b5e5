"""Whole photos with labels, and families: which faces are compared with which, and what is told of them."""

from __future__ import annotations

import numpy as np
import pytest

import training.evaluation.album as album
from engine.errors import KnownError
from engine.faces.align import Template
from engine.records import FaceBox, FaceCrop, Failure, PhotoInfo
from engine.scanning.jobs.photo import SearchedPhoto
from tests.training.fake_faces import clustered_rows, write_faces
from training.evaluation.album import FaceLabel, embed_album, nearest_face, on_album, read_labels
from training.evaluation.families import Kin, on_families, pair_kinds, read_kin
from training.evaluation.subject import Subject

INFO = PhotoInfo(200, 100, "JPEG")
TEMPLATE = Template.for_input(112, 112, 112)
PEOPLE = [f"person {i % 5}" for i in range(30)]


def crop_at(x, y, shade=0):
    box = np.array([x - 10, y - 10, x + 10, y + 10], np.float32)
    return FaceCrop(FaceBox(box, np.zeros((5, 2), np.float32), 0.9), np.full((112, 112, 3), shade, np.uint8), 0.5)


def write_labels(folder, people=PEOPLE):
    lines = [f"{i:02}.jpg,0.5,0.5,{person}" for i, person in enumerate(people)]
    (folder / "labels.csv").write_text("\n".join(["photo,x,y,person", *lines]) + "\n")
    return folder


@pytest.fixture
def looked(monkeypatch, tmp_path):
    """An album whose photo i shows a face of shade i in the middle and a stranger aside; the last cannot be read."""

    def find(path, _):
        i = int(path[-6:-4])
        if i == len(PEOPLE) - 1:
            return Failure(path, "decode", "broken")
        return SearchedPhoto(INFO, [crop_at(15, 15, 200), crop_at(100, 50, i)])

    monkeypatch.setattr(album, "find_faces", find)
    return write_labels(tmp_path)


def test_the_face_nearest_to_the_label_is_taken():
    near, far = crop_at(100, 50), crop_at(20, 50)
    assert nearest_face([far, near], INFO, FaceLabel(0.52, 0.5, "")) is near
    assert nearest_face([far], INFO, FaceLabel(0.52, 0.5, "")) is None
    assert nearest_face([], INFO, FaceLabel(0.5, 0.5, "")) is None


def test_labels_are_read(tmp_path):
    (tmp_path / "labels.csv").write_text("photo,x,y,person\na.jpg,0.1,0.2,Ann\na.jpg,0.3,0.4,Bob\nb.jpg,0.5,0.6,Ann\n")
    assert read_labels(tmp_path) == {
        "a.jpg": [FaceLabel(0.1, 0.2, "Ann"), FaceLabel(0.3, 0.4, "Bob")],
        "b.jpg": [FaceLabel(0.5, 0.6, "Ann")],
    }


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (None, "no readable labels.csv"),
        ("photo,x,y\na.jpg,1,2\n", "photo, x, y and person"),
        ("photo,x,y,person\na.jpg,left,2,Ann\n", "photo, x, y and person"),
        ("photo,x,y,person\na.jpg,0.1,0.2,Ann\n", "fewer than two people"),
    ],
)
def test_labels_that_say_too_little_are_refused(tmp_path, text, complaint):
    if text is not None:
        (tmp_path / "labels.csv").write_text(text)
    with pytest.raises(KnownError, match=complaint):
        read_labels(tmp_path)


def test_an_album_is_measured_on_pairs_and_groups(looked):
    who = np.array([int(person[-1]) for person in PEOPLE])
    rows = clustered_rows(np.random.default_rng(0), who, 0.2)
    faces = embed_album(looked, TEMPLATE, lambda crops: rows[crops[:, 0, 0, 0]])
    assert np.isnan(faces.embeddings[-1]).all() and not np.isnan(faces.embeddings[:-1]).any()
    np.testing.assert_array_equal(faces.identity[:, None] == faces.identity, who[:, None] == who)
    report = on_album(Subject("teacher", None), faces)
    vals = {val["far"]: val["val"] for val in report.figures["pairs"]["val"]}
    assert vals[1e-2] == pytest.approx(1 - 5 / (5 * 15))  # the face that was not found, with its five others
    assert report.figures["groups"]["scores"]["1"]["BCubed P"] == 1
    assert "1 were not found" in report.notes[0]


def test_an_album_without_any_face_is_refused(looked, monkeypatch):
    monkeypatch.setattr(album, "find_faces", lambda path, _: Failure(path, "decode", "broken"))
    with pytest.raises(KnownError, match="No labelled face was found"):
        embed_album(looked, TEMPLATE, lambda crops: crops)


def test_pairs_of_each_kind():
    identity = np.array([0, 0, 1, 2, 3, 3])
    kin = Kin(np.array([7, 7, 7, 8, -1, -1]), np.array([-1, -1, -1, -1, 0, 1]))
    a, b, kinds = pair_kinds(identity, kin)

    def listed(kind):
        return {(int(i), int(j)) for i, j in zip(a[kinds[kind]], b[kinds[kind]], strict=True)}

    assert listed("one person, among relatives") == {(0, 1), (0, 2), (1, 2)}
    assert listed("one person, among strangers") == {(0, 1), (0, 3), (1, 3), (2, 3)}
    assert listed("child and adult") == {(4, 5)}
    assert listed("child and child") == listed("adult and adult") == set()


def test_families_are_measured(tmp_path):
    identity = np.repeat(np.arange(40), 4).astype(np.int32)
    write_faces(tmp_path / "faces", identity, np.ones(len(identity)))
    with np.load(tmp_path / "faces" / "index.npz") as index:
        columns = dict(index)
    family = np.where(identity < 20, identity // 4, -1)
    stage = np.where(identity < 20, -1, np.arange(len(identity)) % 2)
    np.savez(tmp_path / "faces" / "index.npz", **columns, family=family, stage=stage)
    report = on_families(Subject("teacher", None), tmp_path / "faces", tmp_path / "cache")
    assert report.figures["one person, among relatives"]["val_at_far_0.01"] > 0.9
    assert [row[0] for row in report.tables[0][1]][2:] == ["child and child", "child and adult", "adult and adult"]
    assert report.tables[0][1][1][3:] == (f"{20 * 6:,}", f"{5 * 6 * 16:,}")


def test_faces_without_families_are_refused(tmp_path):
    write_faces(tmp_path, np.zeros(4, np.int32), np.ones(4))
    with pytest.raises(KnownError, match="who is related"):
        read_kin(tmp_path)
