"""Landmarks are learnt from many looks, and written as the file that places them."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
import skimage.data
import torch
from PIL import Image as PillowImage

onnx = pytest.importorskip("onnx")

from engine.errors import KnownError  # noqa: E402
from engine.faces.centerface import CenterFace  # noqa: E402
from engine.faces.centerface_model import open_session  # noqa: E402
from engine.faces.landmarks import GLANCE, INPUT_PX, network_planes  # noqa: E402
from tests.engine.faces.make import as_image  # noqa: E402
from training.landmarks import faces, run  # noqa: E402
from training.landmarks.faces import STORED, STORED_PX, LandmarkFaces, gathered  # noqa: E402
from training.landmarks.looks import SIDES_PX, Looks  # noqa: E402
from training.landmarks.network import LandmarkNet, to_onnx  # noqa: E402
from training.landmarks.run import LandmarkConfig, error_of, train_landmarks  # noqa: E402
from training.landmarks.views import LandmarkViews, halved, shown  # noqa: E402

COLOURS = ((255, 60, 60), (60, 255, 60), (60, 60, 255), (255, 255, 60), (60, 255, 255))


def drawn(n, seed=0):
    """Faces of five bright spots on a dark ground, near where a face has its landmarks."""
    rng = np.random.default_rng(seed)
    points = np.array(STORED.points) + rng.normal(0, 4, (n, 5, 2))
    y, x = np.mgrid[0:STORED_PX, 0:STORED_PX] + 0.5
    crops = np.full((n, STORED_PX, STORED_PX, 3), 30, np.uint8)
    for crop, spots in zip(crops, points, strict=True):
        for at, (px, py) in enumerate(spots):
            crop[np.hypot(x - px, y - py) < 7] = COLOURS[at]
    points = points.astype(np.float32)
    return LandmarkFaces(crops, points, points + 3)


def test_looks_find_the_landmarks_wherever_the_face_is_and_however_large():
    pixels = skimage.data.astronaut()
    (face,) = CenterFace().detect([as_image(pixels)])[0]
    picture = PillowImage.fromarray(pixels)
    looks = Looks()
    eyes = np.linalg.norm(face.landmarks[0] - face.landmarks[1])
    told = [points for side in SIDES_PX for points in looks.at(picture, face, side)]
    assert len(told) == 2 * len(SIDES_PX)
    assert np.linalg.norm(np.stack(told) - face.landmarks, axis=2).mean() < 0.12 * eyes
    larger = picture.resize((3 * picture.width, 3 * picture.height))
    enlarged = type(face)(3 * face.box, 3 * face.landmarks, face.score)
    for points in looks.at(larger, enlarged, 64):
        assert np.linalg.norm(points / 3 - np.mean(told, axis=0), axis=1).mean() < 0.1 * eyes


def test_faces_are_gathered_from_pictures_and_kept(tmp_path, monkeypatch):
    PillowImage.fromarray(skimage.data.astronaut()).save(tmp_path / "astronaut.png")
    PillowImage.fromarray(skimage.data.coffee()).save(tmp_path / "coffee.png")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    monkeypatch.setattr(sys, "argv", ["faces", str(tmp_path / "out.npz"), str(tmp_path)])
    faces.main()
    found = LandmarkFaces.load([tmp_path / "out.npz"])
    assert found.crops.shape == (1, STORED_PX, STORED_PX, 3)
    eyes = np.linalg.norm(found.landmarks[0, 0] - found.landmarks[0, 1])
    assert np.abs(found.landmarks[0] - STORED.points).max() < 0.35 * eyes
    assert 0 < np.linalg.norm(found.first - found.landmarks, axis=2).mean() < 0.15 * eyes
    assert list(gathered([PillowImage.fromarray(skimage.data.coffee())])) == []
    with pytest.raises(KnownError, match="no faces with landmarks"):
        LandmarkFaces.load([tmp_path / "coffee.png"])


def test_views_move_landmarks_with_the_picture():
    made = drawn(6)
    generator = torch.Generator().manual_seed(3)
    plain = LandmarkViews(small_share=0, gray_share=0, noise_share=0)
    for views in (None, plain):
        pixels, points = shown(halved(torch.from_numpy(made.crops)), torch.from_numpy(made.landmarks), views, generator)
        assert pixels.shape == (6, 3, INPUT_PX, INPUT_PX)
        inside = points.round().long().clamp(0, INPUT_PX - 1)
        for face in range(6):
            spots = pixels[face, :, inside[face, :, 1], inside[face, :, 0]].amax(0)
            assert float(spots.min()) > 1.5 * float(pixels[face].median())


def test_a_network_learns_where_landmarks_are_and_is_written_as_it_is(tmp_path):
    config = LandmarkConfig(steps=120, batch_size=32, log_every=60, warmup_steps=10, average_decay=0.9)
    made = drawn(150)
    net = train_landmarks(made, tmp_path, config)
    rows = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows] == [60, 120]
    untaught = error_of(lambda pixels: torch.tensor(GLANCE.points).float().expand(len(pixels), 5, 2), made)
    assert error_of(net, made) < 0.6 * untaught
    pixels = np.random.default_rng(1).integers(0, 256, (3, INPUT_PX, INPUT_PX, 3)).astype(np.uint8)
    session = open_session(to_onnx(net).SerializeToString(), 1)
    (written,) = session.run(None, {"pixels": network_planes(pixels)})
    with torch.inference_mode():
        told = net(torch.from_numpy(pixels.transpose(0, 3, 1, 2).astype(np.float32)))
    np.testing.assert_allclose(written, told.numpy(), atol=1e-3)


def test_the_command_trains_and_exports(tmp_path, monkeypatch, capsys):
    drawn(40).save(tmp_path / "faces.npz")
    arguments = ["--run", str(tmp_path / "run"), "--export", str(tmp_path / "net.onnx"), "--steps", "2"]
    monkeypatch.setattr(sys, "argv", ["run", str(tmp_path / "faces.npz"), *arguments])
    run.main()
    onnx.checker.check_model(onnx.load(str(tmp_path / "net.onnx")), full_check=True)
    assert str(tmp_path / "net.onnx") in capsys.readouterr().out


def test_an_untaught_network_says_where_landmarks_lie_on_average():
    with torch.inference_mode():
        told = LandmarkNet().eval()(torch.rand(2, 3, INPUT_PX, INPUT_PX) * 255)
    np.testing.assert_allclose(told.numpy(), np.broadcast_to(GLANCE.points, (2, 5, 2)), atol=1e-4)
