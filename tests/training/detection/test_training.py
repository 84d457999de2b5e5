"""The detector's run: it learns, resumes to the step, and torch and onnxruntime see alike."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from engine.errors import KnownError
from engine.faces.centerface_model import open_session
from engine.faces.kith_detector import decode_maps
from tests.training.detection import made
from training.cli import app
from training.detection.batches import Pictures
from training.detection.loop import DetectorConfig, DetectorRun, read_detector_checkpoint, train_detector
from training.detection.network import DetectorNet, cells, decoded, flattened
from training.detection.validation import as_bytes
from training.detection.views import Views
from training.runs.steps import rate

CONFIG = DetectorConfig(steps=6, batch_size=4, side_px=64, warmup_steps=1, optimizer="adamw")


@pytest.fixture(scope="module")
def taught():
    """Return a network whose batch norms have seen something."""
    torch.manual_seed(1)
    net = DetectorNet()
    net.train()
    with torch.no_grad():
        for _ in range(3):
            net(torch.rand(2, 3, 64, 96) * 255)
        for head in net.heads:
            head.weight.normal_(std=0.2)
    return net.eval()


def test_it_is_small(taught):
    assert sum(p.numel() for p in taught.parameters()) < 500_000
    assert len(as_bytes(taught)) < 2_500_000


def test_torch_and_onnxruntime_see_alike(taught):
    pixels = np.random.default_rng(0).uniform(0, 255, (1, 3, 64, 96)).astype(np.float32)
    with torch.no_grad():
        expected = [x.numpy() for x in taught(torch.from_numpy(pixels))]
    session = open_session(as_bytes(taught), 1)
    maps = session.run(["stride8", "stride16", "stride32"], {"pixels": pixels})
    for ours, theirs in zip(maps, expected, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=2e-4)


def test_torch_and_numpy_decode_alike(taught):
    with torch.no_grad():
        maps = taught(torch.rand(1, 3, 64, 96) * 255)
    values = flattened(maps)[0]
    boxes, landmarks = decoded(values, cells(64, 96))
    ours = decode_maps([x[0].numpy() for x in maps], 0.0)
    assert len(ours[0]) == len(boxes)
    np.testing.assert_allclose(ours[0], boxes, rtol=1e-4, atol=1e-2)
    np.testing.assert_allclose(ours[1], landmarks, rtol=1e-4, atol=1e-2)
    np.testing.assert_allclose(ours[2], values[:, 0].sigmoid(), atol=1e-5)


def test_the_file_calls_half_what_the_threshold_says(taught):
    pixels = np.random.default_rng(0).uniform(0, 255, (1, 3, 64, 64)).astype(np.float32)
    plain, shifted = (
        open_session(as_bytes(taught, at), 1).run(["stride8"], {"pixels": pixels})[0] for at in (0.5, 0.3)
    )
    np.testing.assert_allclose(shifted[:, 0], plain[:, 0] - np.log(0.3 / 0.7), atol=1e-3)
    np.testing.assert_allclose(shifted[:, 1:], plain[:, 1:], atol=1e-4)


def test_steps_lower_the_loss_of_a_few_photos():
    config = DetectorConfig(steps=1000, optimizer="adamw", warmup_steps=1, decay_share=0.0)
    run = DetectorRun(config)
    batch = Pictures(made.photos(4), Views(grid_shares=(1.0,), plain_share=0.0, dark_share=0.0), 64, 4, seed=0)[0][0]
    losses = [run.update(batch) for _ in range(12)]
    assert losses[-1] < 0.8 * losses[0]


def test_a_resumed_run_comes_to_the_same_weights(tmp_path):
    photos, views = made.photos(4), Views()

    def go(folder, steps_at_a_time):
        for steps in steps_at_a_time:
            config = DetectorConfig(**{**vars(CONFIG), "decay_share": 0.0, "steps": steps})
            net = train_detector(config, photos, folder, lambda _: {}, checkpoint_every=1, n_workers=0, views=views)
        return net.state_dict()

    whole, halves = go(tmp_path / "whole", [4]), go(tmp_path / "halves", [1, 4])
    for name, value in whole.items():
        assert torch.equal(value, halves[name]), name
    assert read_detector_checkpoint(tmp_path / "halves" / "checkpoint.pt")["step"] == 4


def test_the_rate_rises_stays_and_falls():
    config = DetectorConfig(steps=100, warmup_steps=10, decay_share=0.5)
    assert rate(config, 0) == pytest.approx(0.1)
    assert rate(config, 30) == 1
    assert rate(config, 75) == pytest.approx(0.5)
    assert rate(config, 100) == 0


def test_what_is_no_checkpoint_is_a_known_error(tmp_path):
    file = tmp_path / "checkpoint.pt"
    for content in (None, {"step": 1}):
        if content is not None:
            torch.save(content, file)
        with pytest.raises(KnownError):
            read_detector_checkpoint(file)


def test_the_command_trains_and_writes_the_file(tmp_path):
    folder, file = made.write_folder(tmp_path / "photos"), tmp_path / "out.onnx"
    arguments = ["--photos", str(folder), "--run", str(tmp_path / "run"), "--steps", "2", "--batch-size", "4"]
    result = CliRunner().invoke(app, ["train-detector", *arguments, "--workers", "0", "--export", str(file)])
    assert result.exit_code == 0, result.output
    assert hashlib.sha256(file.read_bytes()).hexdigest() in result.output.replace("\n", "")
    assert (tmp_path / "run" / "log.jsonl").read_text().count("recall") == 1


def test_without_photos_the_command_says_so(tmp_path):
    result = CliRunner().invoke(app, ["train-detector", "--photos", str(tmp_path), "--run", str(tmp_path / "run")])
    assert result.exit_code == 3
