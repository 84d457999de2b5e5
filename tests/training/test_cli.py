"""Options reach the configuration of their objective; those of the other one are refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image as PillowImage
from typer.testing import CliRunner

import training.objectives.distill
import training.objectives.triplet
from engine.cli.output import KNOWN
from training.cli import app
from training.objectives.distill import DistillConfig
from training.objectives.triplet import TripletConfig

ROOT = Path(__file__).parents[2]


@pytest.fixture
def asked(monkeypatch):
    """Note what would be run."""
    calls = []
    monkeypatch.setattr(training.objectives.distill, "distill", lambda *given: calls.append(given))
    monkeypatch.setattr(training.objectives.triplet, "train_triplets", lambda *given: calls.append(given))
    return calls


def train(tmp_path, *options):
    return CliRunner().invoke(app, ["train", "--faces", str(tmp_path), "--run", str(tmp_path / "run"), *options])


def test_without_options_the_configuration_decides(tmp_path, asked):
    assert train(tmp_path).exit_code == train(tmp_path, "--objective", "triplet").exit_code == 0
    assert [call[0] for call in asked] == [DistillConfig(), TripletConfig()]
    assert [call[1] for call in asked] == [tmp_path, tmp_path]


def test_options_reach_the_configuration(tmp_path, asked):
    shared = [
        "--net",
        "nn4",
        "--input-px",
        "64",
        "--first-px",
        "48",
        "--steps",
        "9",
        "--batch-size",
        "33",
        "--seed",
        "4",
    ]
    shared += ["--optimizer", "adamw", "--learning-rate", "0.5", "--decay-share", "0.25", "--start", "a.pt"]
    shared += ["--first-share", "0.75", "--muon-learning-rate", "0.25", "--warmup-steps", "0", "--average-decay", "0.5"]
    shared += ["--n-faces", "77"]
    expected = {
        "first_share": 0.75, "muon_learning_rate": 0.25, "warmup_steps": 0, "average_decay": 0.5, "n_faces": 77,
        "net": "nn4", "input_px": 64, "first_px": 48, "steps": 9, "batch_size": 33, "seed": 4, "optimizer": "adamw",
        "learning_rate": 0.5, "decay_share": 0.25, "start": "a.pt",
    }  # fmt: skip
    train(tmp_path, *shared, "--teacher", "there", "--live-share", "0.75")
    own = ["--people", "5", "--per-person", "6", "--semi-hard", "0", "--offline-every", "7", "--distill-weight", "2"]
    own += ["--embedding-size", "64"]
    train(tmp_path, "--objective", "triplet", *shared, *own)
    assert asked[0][0] == DistillConfig(**expected, live_share=0.75)
    assert str(asked[0][4]) == "there"
    assert asked[1][0] == TripletConfig(
        **expected,
        people_per_batch=5,
        faces_per_person=6,
        semi_hard_share=0,
        offline_every=7,
        distill_weight=2,
        embedding_size=64,
    )


def test_pictures_left_out_are_told_without_being_asked_for(tmp_path):
    (tmp_path / "faces" / "Anna").mkdir(parents=True)
    PillowImage.new("RGB", (112, 112)).save(tmp_path / "faces" / "Anna" / "1.png")
    (tmp_path / "faces" / "Anna" / "2.png").write_bytes(b"no picture")
    command = ["train", "--faces", tmp_path / "faces", "--run", tmp_path / "run", "--cache", tmp_path / "cache"]
    done = subprocess.run([sys.executable, ROOT / "main.py", *command], capture_output=True, text=True, check=False)
    assert done.returncode == KNOWN
    assert "1 picture left out: unreadable" in " ".join(done.stderr.split())
    assert "holds no people with two faces or more" in done.stderr


@pytest.mark.parametrize(
    ("objective", "options"),
    [("distill", ["--people", "5"]), ("distill", ["--embedding-size", "64"]), ("triplet", ["--live-share", "0"])],
)
def test_an_option_of_the_other_objective_is_refused(tmp_path, asked, objective, options):
    result = train(tmp_path, "--objective", objective, *options)
    assert result.exit_code == KNOWN
    assert f"go with --objective {'triplet' if objective == 'distill' else 'distill'} only" in result.output
    assert asked == []


def test_the_commands_of_the_training_log_and_the_manifest_are_understood(tmp_path, asked):
    log = (ROOT / "docs" / "training-log.md").read_text(encoding="utf-8")
    manifest = json.loads((ROOT / "resources" / "weights" / "manifest.json").read_text(encoding="utf-8"))
    bundled = [re.split("[;,(]", entry["command"])[0] for entry in manifest["weights"].values()]
    commands = [*re.findall("`(kith train [^`]*)`", log), *bundled]
    assert len(commands) > 8
    for command in commands:
        result = train(tmp_path, *command.split()[2:])
        assert result.exit_code == 0, (command, result.output)
