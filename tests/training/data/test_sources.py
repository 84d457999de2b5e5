"""Shards of others and folders a person become Kith's own form; what cannot be read is left out and counted."""

from __future__ import annotations

import io
import json
import tarfile

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.errors import KnownError
from tests.training.fake_faces import blotches
from training.data.faces import open_faces
from training.data.sources import import_faces, validation_people
from training.measures.pairs import read_pairs
from training.objectives.config import DistillConfig, TripletConfig
from training.objectives.triplet import train_triplets

PEOPLE = [f"person {i // 3}" for i in range(24)]
PIXELS = blotches(np.random.default_rng(0), len(PEOPLE))


def encoded(pixels, form="PNG"):
    buffer = io.BytesIO()
    PillowImage.fromarray(pixels).save(buffer, form, **({"lossless": True} if form == "WEBP" else {}))
    return buffer.getvalue()


def write_shard(file, members):
    with tarfile.open(file, "w") as tar:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))


def write_folders(folder, side=128):
    edge = (128 - side) // 2
    for i, (person, pixels) in enumerate(zip(PEOPLE, PIXELS, strict=True)):
        (folder / person).mkdir(parents=True, exist_ok=True)
        (folder / person / f"{i:02}.png").write_bytes(encoded(pixels[edge : 128 - edge, edge : 128 - edge]))
    return folder


def opened(folder, cache, teacher=None):
    place = import_faces(folder, cache, teacher)
    return place, open_faces(place, cache)


def check_labels(faces, people=PEOPLE):
    """Whoever had one name has one number."""
    same = faces.identity[:, None] == faces.identity
    np.testing.assert_array_equal(same, [[a == b for b in people] for a in people])


def test_kiths_own_form_is_left_where_it_is(tmp_path):
    (tmp_path / "index.npz").touch()
    assert import_faces(tmp_path, tmp_path / "cache") == tmp_path
    assert not (tmp_path / "cache").exists()


def test_folders_of_aligned_crops(tmp_path):
    place, faces = opened(write_folders(tmp_path / "faces"), tmp_path / "cache")
    np.testing.assert_array_equal(faces.pixels, PIXELS)
    check_labels(faces)
    assert not faces.has_teacher and faces.teacher.shape == (24, 0)
    assert (faces.age == -1).all()
    assert set(faces.identity[faces.split == 0]).isdisjoint(faces.identity[faces.split == 1])
    assert len(set(faces.identity[faces.split == 1])) >= 4
    pairs = read_pairs(place / "val_pairs.csv", len(faces.identity))
    np.testing.assert_array_equal(pairs.same, faces.identity[pairs.a] == faces.identity[pairs.b])
    assert pairs.same.sum() == (~pairs.same).sum() > 0
    assert (faces.split[pairs.a] == 1).all() and (faces.split[pairs.b] == 1).all() and (pairs.a != pairs.b).all()
    folds = [set(faces.identity[pairs.a[pairs.fold == fold]]) for fold in np.unique(pairs.fold)]
    assert len(folds) >= 2 and not set.intersection(*folds)


def test_crops_of_112_pixels_get_a_border(tmp_path):
    _, faces = opened(write_folders(tmp_path / "faces", side=112), tmp_path / "cache")
    np.testing.assert_array_equal(faces.pixels[:, 8:-8, 8:-8], PIXELS[:, 8:-8, 8:-8])
    np.testing.assert_array_equal(faces.pixels[:, 0, 8:-8], PIXELS[:, 8, 8:-8])


@pytest.mark.parametrize("form", ["webp", "jpg", "png"])
@pytest.mark.parametrize("label", ["json", "cls"])
def test_shards_without_index(tmp_path, form, label):
    """The label may come before its picture or after it; a face without one is unlabelled."""
    members = []
    for i, (person, pixels) in enumerate(zip(PEOPLE, PIXELS, strict=True)):
        text = json.dumps({"identity": person, "more": 1}) if label == "json" else f"{person}\n"
        pair = [(f"a/{i:03}.{form}", encoded(pixels, {"jpg": "JPEG"}.get(form, form.upper())))]
        members.append(pair + ([(f"a/{i:03}.{label}", text.encode())] if i != 20 else []))
    (tmp_path / "faces").mkdir()
    write_shard(tmp_path / "faces" / "0.tar", [m for pair in members[:10] for m in pair])
    write_shard(tmp_path / "faces" / "1.tar", [m for pair in members[10:] for m in pair[::-1]])
    _, faces = opened(tmp_path / "faces", tmp_path / "cache")
    assert faces.identity[20] == -1 and faces.split[20] == 0
    check_labels(faces, [person if i != 20 else "nobody" for i, person in enumerate(PEOPLE)])
    order = [*range(10), *range(10, 24)]
    if form != "jpg":
        np.testing.assert_array_equal(faces.pixels, PIXELS[order])
    assert np.abs(faces.pixels.astype(int) - PIXELS[order]).mean() < 12


def test_what_cannot_be_read_is_left_out_and_counted(tmp_path, caplog):
    folder = write_folders(tmp_path / "faces")
    (folder / "person 0" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    (folder / "person 0" / "cut short.png").write_bytes(encoded(PIXELS[0])[:3000])
    (folder / "person 0" / "notes.txt").write_text("no picture")
    (folder / "person 1" / "landscape.png").write_bytes(encoded(PIXELS[1][:60, :90]))
    (folder / "nobody").mkdir()
    _, faces = opened(folder, tmp_path / "cache")
    assert len(faces.pixels) == 24
    check_labels(faces)
    assert "2 pictures left out: unreadable" in caplog.text
    assert "1 picture left out: without a face" in caplog.text


def test_shards_leave_other_sizes_and_damage_out(tmp_path, caplog):
    (tmp_path / "faces").mkdir()
    members = [(f"{i}.png", encoded(x)) for i, x in enumerate(PIXELS)]
    members += [(f"{i}.cls", p.encode()) for i, p in enumerate(PEOPLE)]
    members += [("large.png", encoded(np.zeros((200, 200, 3), np.uint8))), ("bad.jpg", b"?"), ("3.json", b"{")]
    write_shard(tmp_path / "faces" / "0.tar", members)
    _, faces = opened(tmp_path / "faces", tmp_path / "cache")
    assert len(faces.pixels) == 24
    assert "1 picture left out: of another size" in caplog.text
    assert "1 picture left out: unreadable" in caplog.text


def test_photos_are_aligned_with_the_detector(tmp_path):
    """A portrait in each folder: the crop is the template's, whatever the photo's size."""
    from engine.faces.align import TEMPLATE_POINTS, similarity
    from engine.scanning.jobs.photo import PhotoSettings, find_faces
    from training.data.photos import find_central_face
    from training.data.sources import STORED_TEMPLATE

    astronaut = pytest.importorskip("skimage.data").astronaut()
    PillowImage.fromarray(astronaut).save(tmp_path / "photo.png")
    crop = find_central_face(tmp_path / "photo.png", STORED_TEMPLATE).pixels
    assert crop.shape == (128, 128, 3)
    (face,) = find_faces(str(tmp_path / "photo.png"), PhotoSettings(STORED_TEMPLATE)).crops
    warp = similarity(face.face.landmarks, np.array(TEMPLATE_POINTS) + 8)
    x, y = (warp @ [*face.face.landmarks[2], 1]).round().astype(int)
    nose = astronaut[tuple(face.face.landmarks[2].round().astype(int)[::-1])].astype(int)
    assert np.abs(crop[y - 2 : y + 3, x - 2 : x + 3].mean((0, 1)) - nose).max() < 25


def test_it_is_read_once_until_it_changes(tmp_path):
    folder, cache = write_folders(tmp_path / "faces"), tmp_path / "cache"
    first = import_faces(folder, cache)
    written = (first / "index.npz").stat().st_ino
    assert import_faces(folder, cache) == first
    assert (first / "index.npz").stat().st_ino == written, "it is not read again"
    (folder / "person 0" / "another.png").write_bytes(encoded(PIXELS[5]))
    place, faces = opened(folder, cache)
    assert place != first and len(faces.pixels) == 25


def test_the_split_depends_on_names_alone():
    many = {f"person {i}": 3 for i in range(2000)}
    kept = validation_people(many, "")
    assert 150 < len(kept) < 250
    fewer = {name: n for i, (name, n) in enumerate(many.items()) if i % 2}
    assert validation_people(fewer, "") == {name for name in fewer if name in kept}


@pytest.mark.parametrize("n_people", [0, 1, 5])
def test_too_few_people_are_a_sentence_and_leave_nothing_behind(tmp_path, n_people):
    folder = tmp_path / "faces"
    folder.mkdir()
    for person in range(n_people):
        (folder / str(person)).mkdir()
        for i in range(2):
            (folder / str(person) / f"{i}.png").write_bytes(encoded(PIXELS[2 * person + i]))
    expected = {0: "no faces to learn from", 1: "holds 1 person with", 5: "holds 5 people with"}[n_people]
    with pytest.raises(KnownError, match=expected):
        import_faces(folder, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_missing_folder_and_a_broken_shard_are_sentences(tmp_path):
    with pytest.raises(KnownError, match="no folder"):
        import_faces(tmp_path / "nowhere", tmp_path / "cache")
    (tmp_path / "bad.tar").write_bytes(b"this is no tar file" * 100)
    with pytest.raises(KnownError, match="cannot be read as a tar file"):
        import_faces(tmp_path, tmp_path / "cache")


def test_a_teacher_fills_its_embeddings_in(tmp_path):
    """A fake one: the mean colours, drawn out to 128 numbers."""
    import torch

    class FakeTeacher:
        def __init__(self, folder):
            assert folder == tmp_path / "teacher"

        def __call__(self, x):
            assert x.shape[1:] == (3, 112, 112) and x.min() >= -1 and x.max() <= 1
            return torch.nn.functional.normalize(x.mean((2, 3)).repeat(1, 43)[:, :128], dim=1)

    folder, cache = write_folders(tmp_path / "faces"), tmp_path / "cache"
    faces = open_faces(import_faces(folder, cache, tmp_path / "teacher", open_teacher=FakeTeacher), cache)
    means = ((PIXELS[:, 8:-8, 8:-8].astype(np.float32) - 127.5) / 128).mean((1, 2))
    expected = np.tile(means, 43)[:, :128]
    np.testing.assert_allclose(faces.teacher, expected / np.linalg.norm(expected, axis=1, keepdims=True), atol=2e-3)


def test_folders_can_be_trained_on(tmp_path):
    config = TripletConfig(steps=2, batch_size=8, people_per_batch=2, faces_per_person=3, chunk_size=8)
    train_triplets(config, write_folders(tmp_path / "faces"), tmp_path / "cache", tmp_path / "run")
    row = json.loads((tmp_path / "run" / "log.jsonl").read_text())
    assert np.isfinite(row["loss"]) and 0 <= row["accuracy"] <= 1


def test_distillation_asks_for_a_teacher(tmp_path):
    from training.objectives.distill import distill

    with pytest.raises(KnownError, match="without a teacher's embeddings"):
        distill(DistillConfig(batch_size=4), write_folders(tmp_path / "faces"), tmp_path / "cache", tmp_path / "run")
