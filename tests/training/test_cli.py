"""Options reach the configuration of their objective; those of the other one are refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from PIL import Image as PillowImage

from engine.cli.console.output import KNOWN
from engine.errors import KnownError
from training.cli import CONFIGS, app
from training.config_options import make_config
from training.objectives.config import DistillConfig, TripletConfig
from training.runs.config import RunConfig, options_of

ROOT = Path(__file__).parents[2]


def asked(*options: str) -> RunConfig:
    """Return the configuration that options come to."""
    command = typer.main.get_group(app).commands["train"]
    given = command.make_context("train", ["--faces", "here", "--run", "there", *options]).params
    settings = {name: given[name] for name in {name for config in CONFIGS.values() for name in options_of(config)}}
    return make_config(CONFIGS, given["objective"], settings)


def test_without_options_the_configuration_decides():
    assert asked() == DistillConfig()
    assert asked("--objective", "triplet") == TripletConfig()


def test_the_help_shows_the_defaults_of_the_configurations():
    command = typer.main.get_group(app).commands["train"]
    shown = {option.name: option.show_default for option in command.params}
    assert shown["batch_size"] == "128; triplet 1800"
    assert shown["people_per_batch"] == str(TripletConfig().people_per_batch)
    assert shown["first_px"] is False


def test_options_reach_the_configuration():
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
    own = ["--people", "5", "--per-person", "6", "--semi-hard", "0", "--offline-every", "7", "--distill-weight", "2"]
    own += ["--embedding-size", "64"]
    assert asked(*shared, "--live-share", "0.75") == DistillConfig(**expected, live_share=0.75)
    assert asked("--objective", "triplet", *shared, *own) == TripletConfig(
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
    ("objective", "options", "sentence"),
    [
        ("distill", ["--people", "5", "--semi-hard", "0"], "--people and --semi-hard: with --objective triplet only"),
        ("distill", ["--embedding-size", "64"], "--embedding-size: with --objective triplet only"),
        ("triplet", ["--live-share", "0"], "--live-share: with --objective distill only"),
    ],
)
def test_an_option_of_the_other_objective_is_refused(objective, options, sentence):
    with pytest.raises(KnownError, match=sentence):
        asked("--objective", objective, *options)


def test_the_commands_of_the_training_log_and_the_manifest_are_understood():
    log = (ROOT / "docs" / "training-log.md").read_text(encoding="utf-8")
    manifest = json.loads((ROOT / "resources" / "weights" / "manifest.json").read_text(encoding="utf-8"))
    bundled = [re.split("[;,(]", entry["command"])[0] for entry in manifest["weights"].values()]
    commands = [*re.findall("`(kith train [^`]*)`", log), *bundled]
    assert len(commands) > 8
    for command in commands:
        assert asked(*command.split()[2:]).net in command
