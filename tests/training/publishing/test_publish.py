"""What is published loads, gives the embeddings that were measured, and comes with a sensible threshold."""

from __future__ import annotations

import hashlib
import json
import shutil

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from engine.errors import KnownError
from engine.networks.embed import NetEmbedder
from engine.networks.onnx_int8 import read_tops, tops_file
from engine.networks.torch_net import build
from engine.networks.weights import available, describe, load
from tests.training.fake_faces import clustered_rows, write_faces
from training.cli import app
from training.data.augment import to_input
from training.data.faces import open_faces
from training.measures.albums import simulate_album
from training.measures.pairs import read_pairs
from training.objectives.config import DistillConfig
from training.publishing.eight_bits import prepare_int8
from training.publishing.manifest import add_to_manifest, remove_from_manifest
from training.publishing.publish import Provenance, average_with, calibrate, publish, refit_world
from training.publishing.world import World
from training.runs.checkpoints import load_average
from training.runs.loop import TrainingState
from training.runs.validation import embed_stored, validate

# 40 people with 1 to 9 faces each and 45 strangers
IDENTITY = np.concatenate([np.repeat(np.arange(40), np.arange(40) % 9 + 1), np.full(45, -1)]).astype(np.int32)

# As few people and strangers as an album of `calibrate` has: what is published of them is measured in half the time.
FEW = np.concatenate([np.repeat(np.arange(25), 3), np.full(30, -1)]).astype(np.int32)


@settings(max_examples=50)
@given(st.integers(0, 2**32 - 1), st.integers(1, 25), st.integers(0, 45))
def test_albums_hold_people_and_strangers(seed, n_people, n_strangers):
    rows, truth = simulate_album(IDENTITY, np.random.default_rng(seed), n_people, n_strangers)
    assert len(set(rows.tolist())) == len(rows), "no face twice"
    np.testing.assert_array_equal(truth, IDENTITY[rows])
    assert (truth < 0).sum() == n_strangers
    people, counts = np.unique(truth[truth >= 0], return_counts=True)
    assert len(people) == n_people
    assert counts.min() >= 2
    assert (np.bincount(IDENTITY[IDENTITY >= 0])[people] >= 3).all()
    again, _ = simulate_album(IDENTITY, np.random.default_rng(seed), n_people, n_strangers)
    np.testing.assert_array_equal(again, rows)


def test_calibration_parts_what_can_be_parted():
    rng = np.random.default_rng(0)
    result = calibrate(clustered_rows(rng, IDENTITY, spread=0.4), IDENTITY, n_albums=2)
    assert result.f > 0.995
    assert 0.5 <= result.threshold < 1.6
    assert min(result.precision, result.recall) > 0.99


def test_calibration_joins_no_strangers_where_faces_say_nothing():
    rng = np.random.default_rng(0)
    result = calibrate(clustered_rows(rng, np.full(len(IDENTITY), -1), spread=0.0), IDENTITY, n_albums=2)
    assert result.f < 0.9


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Publish an untrained net that tells faces apart all the same, and whose average is not its weights."""
    root = tmp_path_factory.mktemp("publish")
    pixels = write_faces(root / "faces", FEW, np.ones(len(FEW)))
    run = TrainingState(DistillConfig())
    x = (to_input(torch.from_numpy(pixels[:16]), (140, 116), 140 / 124) - 127.5) / 128
    with torch.no_grad():
        for _ in range(20):  # without statistics, batch norm would leave almost nothing but its biases
            run.average.train()(x)
    generator = torch.Generator().manual_seed(1)
    for value in run.average.parameters():
        value.data.add_(0.5 * (torch.rand(value.shape, generator=generator) - 0.5) if value.ndim == 1 else 0)
    run.step = 123
    (root / "run").mkdir()
    run.save(root / "run" / "checkpoint.pt")
    provenance = Provenance("kith train ...", "my own photos", "a large network")
    entry = publish(root / "run", root / "faces", root / "cache", root / "out", provenance, n_albums=1)
    return root, entry


def test_the_manifest_is_accepted(published):
    root, entry = published
    weights = describe(folder=root / "out")
    assert available(root / "out") == ["nns2"]
    assert weights.sha256 == entry["sha256"] == hashlib.sha256(weights.file.read_bytes()).hexdigest()
    assert (weights.net, weights.embedding_size, weights.input_hw) == ("nns2", 128, (140, 116))
    assert weights.span_px == DistillConfig().template_px
    assert (weights.cluster_threshold, weights.same_threshold) == (entry["cluster_threshold"], entry["same_threshold"])
    assert (weights.details["step"], weights.details["command"]) == (123, "kith train ...")
    assert (weights.details["training_data"], weights.details["teacher"]) == ("my own photos", "a large network")
    assert weights.file.stat().st_size < 2.1 * weights.details["parameters"], "half precision"
    json.dumps(entry)


def test_the_loaded_net_is_the_average_rounded_to_halves(published):
    root, _ = published
    loaded = load(describe(folder=root / "out"))
    state = torch.load(root / "run" / "checkpoint.pt", weights_only=True)
    average = build("nns2")
    average.load_state_dict({k: v.half().float() if v.is_floating_point() else v for k, v in state["average"].items()})
    pixels = open_faces(root / "faces", root / "cache").pixels[:32]
    ours = embed_stored(loaded, pixels, 124.0)
    np.testing.assert_array_equal(ours, embed_stored(average, pixels, 124.0))
    average.load_state_dict(state["net"])
    assert np.abs(ours - embed_stored(average, pixels, 124.0)).max() > 0.01, "or the test could not tell"


def test_the_mean_with_other_weights_is_that_of_every_weight(published):
    root, entry = published
    run, _, _ = load_average(root / "run" / "checkpoint.pt")
    mean = build("nns2")
    untrained = {name: value.clone() for name, value in mean.state_dict().items()}
    average_with(mean, root / "run" / "checkpoint.pt")
    for name, value in run.state_dict().items():
        if value.is_floating_point():
            torch.testing.assert_close(mean.state_dict()[name], (value + untrained[name]) / 2)
    bundled = root / "out" / entry["file"]
    average_with(run, bundled)  # nearly the same weights, rounded
    with pytest.raises(KnownError, match="another network than nn2"):
        average_with(build("nn2", input_hw=(112, 112)), bundled)


def test_a_mean_with_what_it_replaces_says_what_that_was(published, tmp_path):
    root, entry = published
    there = shutil.copytree(root / "out", tmp_path / "out")
    bundled = there / entry["file"]
    untrained = torch.load(root / "run" / "checkpoint.pt") | {"average": build("nns2").state_dict()}
    torch.save(untrained, there / "checkpoint.pt")
    again = publish(there, root / "faces", root / "cache", there, mean_with=bundled, n_albums=1)
    assert again["mean_with_sha256"] == entry["sha256"] != again["sha256"]
    assert "mean_with_sha256" not in entry


def test_the_figures_are_those_of_the_shipped_weights(published):
    root, entry = published
    faces, pairs = (
        open_faces(root / "faces", root / "cache"),
        read_pairs(root / "faces" / "val_pairs.csv", len(IDENTITY)),
    )
    measured = validate(load(describe(folder=root / "out")), faces, pairs, 124.0, mirror=True)
    assert entry["val"]["accuracy"] == pytest.approx(measured.accuracy, abs=1e-4)
    assert entry["val"]["val_at_far_1e3"] == pytest.approx(measured.val_at_far_1e3, abs=1e-4)
    assert entry["same_threshold"] == pytest.approx(measured.threshold, abs=1e-3)


def test_the_engine_embeds_as_training_does(published):
    """Pins the scaling of pixels; the engine may compute in bfloat16."""
    root, _ = published
    weights = describe(folder=root / "out")
    pixels = open_faces(root / "faces", root / "cache").pixels[:16]
    crops = to_input(torch.from_numpy(np.array(pixels)), (140, 116), 140 / 124).round().byte()
    engine = NetEmbedder(weights, device="cpu").embed(crops.permute(0, 2, 3, 1).contiguous().numpy())
    cosine = (engine * embed_stored(load(weights), pixels, 124.0)).sum(1)
    assert cosine.min() > 0.995


def test_eight_bits_are_prepared_only_where_they_suffice(published, tmp_path):
    root, entry = published
    folder = shutil.copytree(root / "out", tmp_path / "out")
    weights, faces = describe(folder=folder), open_faces(root / "faces", root / "cache")
    assert prepare_int8(weights, faces, least_cosine=1.1) < 1.0001
    assert not tops_file(weights.file).exists()
    cosine = prepare_int8(weights, faces, least_cosine=0.9)
    assert cosine > 0.9
    assert read_tops(weights.file, entry["sha256"])


def test_a_run_at_another_size_is_published_at_that_size(tmp_path):
    """Its network is built for it, and the manifest tells the engine."""
    write_faces(tmp_path / "faces", FEW, np.ones(len(FEW)))
    torch.manual_seed(0)
    state = {"config": {"net": "nn4", "input_px": 48, "template_px": 112.0}, "step": 1}
    torch.save(state | {"average": build("nn4").state_dict()}, tmp_path / "checkpoint.pt")
    entry = publish(tmp_path, tmp_path / "faces", tmp_path / "cache", tmp_path / "out", n_albums=1)
    assert entry["input_hw"] == [48, 48]
    assert (entry["training_data"], entry["teacher"][:9]) == ("0 faces", "not named")
    assert entry["multiply_adds"] < 0.4 * 285e6
    assert load(describe(folder=tmp_path / "out")).table.input_hw == (48, 48)


def test_checkpoints_of_the_first_runs_can_be_read(tmp_path):
    """They know neither another input size nor several optimisers."""
    average = build("nns2").state_dict()
    state = {"config": {"net": "nns2", "template_px": 124.0}, "step": 7, "net": average, "average": average}
    torch.save(state | {"optimizer": {}}, tmp_path / "checkpoint.pt")
    net, config, step = load_average(tmp_path / "checkpoint.pt")
    assert net.table.input_hw == (140, 116)
    assert (config["template_px"], step) == (124.0, 7)
    assert all(torch.equal(value, average[name]) for name, value in net.state_dict().items())


def test_a_run_of_triplets_alone_had_no_teacher(tmp_path):
    write_faces(tmp_path / "faces", np.arange(24) // 3, np.array([0] * 20 + [1] * 4))
    faces = open_faces(tmp_path / "faces", tmp_path / "cache")
    alone, taught = ({"n_faces": 20, "distill_weight": weight} for weight in (0.0, 0.5))
    assert Provenance().origin(alone, faces) == {"command": "", "training_data": "20 faces", "teacher": "none"}
    assert Provenance(teacher="it").origin(taught, faces)["teacher"] == "it"
    with pytest.raises(KnownError, match="had no teacher"):
        Provenance(teacher="it").origin(alone, faces)


def test_publishing_again_keeps_the_other_entries(tmp_path):
    file = tmp_path / "manifest.json"
    add_to_manifest(file, "nns2", {"step": 1})
    add_to_manifest(file, "nn4", {"step": 2})
    add_to_manifest(file, "nns2", {"step": 3})
    assert json.loads(file.read_text()) == {"default": "nns2", "weights": {"nns2": {"step": 3}, "nn4": {"step": 2}}}
    assert remove_from_manifest(file, "nns2") == {"step": 3}
    assert remove_from_manifest(file, "nns2") is None
    assert json.loads(file.read_text()) == {"default": "nn4", "weights": {"nn4": {"step": 2}}}
    remove_from_manifest(file, "nn4")
    assert not file.exists()


def test_a_run_without_checkpoint_is_a_sentence(tmp_path):
    with pytest.raises(KnownError, match="no checkpoint"):
        publish(tmp_path, tmp_path, tmp_path, tmp_path / "out")


def test_the_model_of_the_rest_of_the_world_is_fitted_anew_to_weights_that_are_there(published, tmp_path):
    root, entry = published
    there = shutil.copytree(root / "out", tmp_path / "out")
    write_faces(tmp_path / "faces", np.arange(40) // 4, np.zeros(40))
    where = ("--faces", tmp_path / "faces", "--cache", tmp_path / "cache", "--out", there)
    result = CliRunner().invoke(app, ["refit-world", "--net", "nns2", *map(str, where)])
    assert result.exit_code == 0, result.output
    assert World.load(describe("nns2", there)).sha256 == entry["sha256"]
    with pytest.raises(KnownError, match="say of nobody who they are"):
        refit_world("nns2", root / "faces", root / "cache", there)
