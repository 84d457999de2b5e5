"""The threshold for grouping lies where albums of whole photos are grouped best, and the manifest says so."""

from __future__ import annotations

import numpy as np
import pytest
from typer.testing import CliRunner

import training.publishing.publish as publishing
import training.publishing.recalibrate as recalibration
from engine.networks.weights import describe
from tests.fakes import write_weights
from tests.training.fake_faces import clustered_rows, unit, write_faces
from training.cli import app
from training.evaluation.faces import Labelled
from training.objectives.config import DistillConfig
from training.publishing.publish import publish
from training.publishing.whole_photos import THRESHOLDS, calibrate_on_albums
from training.runs.loop import TrainingState

WHO = np.arange(30) // 5


def album(spread, seed=0):
    return Labelled(clustered_rows(np.random.default_rng(seed), WHO, spread), WHO, [])


def test_the_threshold_parts_people_in_every_album():
    found = calibrate_on_albums([album(0.4), album(0.9, seed=1)])
    assert [scores.f for scores in found.albums] == [1, 1]
    assert THRESHOLDS[0] < found.threshold < THRESHOLDS[-1]


def test_a_face_that_was_not_found_counts():
    lost = album(0.4)
    lost.embeddings[0] = np.nan
    (scores,) = calibrate_on_albums([lost]).albums
    assert scores.precision == 1 and scores.recall < 1


def test_equally_good_thresholds_give_the_middle_one():
    apart = Labelled(unit(np.repeat(np.eye(6, 8), 5, axis=0)).astype(np.float32), WHO, [])
    assert calibrate_on_albums([apart]).threshold == round(float(THRESHOLDS[len(THRESHOLDS) // 2]), 3)


def test_the_manifest_has_the_threshold_of_the_albums(tmp_path, monkeypatch):
    identity = np.concatenate([np.repeat(np.arange(40), 3), np.full(30, -1)]).astype(np.int32)
    write_faces(tmp_path / "faces", identity, identity < 30)
    run = TrainingState(DistillConfig(net="nns2", steps=1))
    (tmp_path / "run").mkdir()
    run.save(tmp_path / "run" / "checkpoint.pt")
    monkeypatch.setattr(publishing, "embed_albums", lambda *_: [album(0.4)])
    entry = publish(
        tmp_path / "run", tmp_path / "faces", tmp_path / "cache", tmp_path / "out", n_albums=1, albums=[tmp_path]
    )
    assert (
        entry["cluster_threshold"] == entry["whole_photos"]["threshold"] == calibrate_on_albums([album(0.4)]).threshold
    )
    perfect = {"precision": 1.0, "recall": 1.0, "f": 1.0}
    assert entry["whole_photos"]["albums"] == entry["whole_photos"]["averaged"]["albums"] == [perfect]
    averaged = calibrate_on_albums([album(0.4)], averaged=True).threshold
    assert entry["averaged_threshold"] == averaged < entry["cluster_threshold"]
    weights = describe("nns2", tmp_path / "out")
    assert weights.averaged_share * weights.cluster_threshold == pytest.approx(averaged)


def test_the_thresholds_of_bundled_weights_are_set_anew(tmp_path, monkeypatch):
    write_weights(tmp_path, note="kept")
    monkeypatch.setattr(recalibration, "embed_albums", lambda *_: [album(0.4)])
    result = CliRunner().invoke(app, ["recalibrate", "--net", "nns2", "--album", "here", "--out", str(tmp_path)])
    assert result.exit_code == 0, result.output
    weights = describe("nns2", tmp_path)
    assert weights.cluster_threshold == calibrate_on_albums([album(0.4)]).threshold
    assert weights.details["averaged_threshold"] == calibrate_on_albums([album(0.4)], averaged=True).threshold
    assert weights.details["note"] == "kept"
