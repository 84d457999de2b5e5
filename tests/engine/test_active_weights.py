"""Which weights a library is looked at with."""

import json
import logging

import numpy as np
import pytest

from engine.active_weights import (
    NET_SETTING,
    THRESHOLD_SETTING,
    cluster_threshold,
    nets_for,
    own_nets,
    weights_in_use,
)
from engine.errors import KnownError
from engine.grouping.preview import apply_preview, preview
from engine.networks.weights import available, describe
from engine.vectors.adapter import ADAPTER_SETTING, Adapter


def tune(library, name="nn2-own-1", sha256="cc" * 32):
    """Leave a network of the library's own, as fine-tuning does."""
    entry = {"file": f"{name}.safetensors", "sha256": sha256, "net": "nn2", "embedding_size": 128}
    entry |= {"input_hw": [160, 160], "span_px": 124.0, "mirror": True}
    entry |= {"cluster_threshold": 0.5, "same_threshold": 0.6}
    folder = own_nets(library)
    folder.mkdir(exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps({"default": name, "weights": {name: entry}}))


def test_without_a_choice_the_default_counts(faces):
    assert weights_in_use(faces) == describe()
    faces.set_setting(NET_SETTING, "nns2")
    assert weights_in_use(faces) == describe("nns2")
    assert weights_in_use(faces, "nn2") == describe("nn2")
    assert nets_for(faces) == available()


def test_a_network_of_the_librarys_own(faces):
    tune(faces)
    assert nets_for(faces) == [*available(), "nn2-own-1"]
    faces.set_setting(NET_SETTING, "nn2-own-1")
    weights = weights_in_use(faces)
    assert (weights.key, weights.net, weights.sha256) == ("nn2-own-1", "nn2", "cc" * 32)
    assert weights.file == faces.path.parent / f"{faces.path.stem}.nets" / "nn2-own-1.safetensors"
    tune(faces, "nn2-own-2")
    assert weights_in_use(faces, "nn2-own-2").key == "nn2-own-2"


def test_a_chosen_network_that_is_gone_counts_as_not_chosen(faces, caplog):
    faces.set_setting(NET_SETTING, "nn2-own-7")
    with caplog.at_level(logging.WARNING):
        assert weights_in_use(faces) == describe()
    assert "nn2-own-7" in caplog.text
    with pytest.raises(KnownError, match="no weights for 'nn2-own-7'"):
        weights_in_use(faces, "nn2-own-7")


def test_networks_whose_manifest_cannot_be_read_are_gone(faces, caplog):
    tune(faces)
    faces.set_setting(NET_SETTING, "nn2-own-1")
    (own_nets(faces) / "manifest.json").write_text('{"default": "nn2-')
    with caplog.at_level(logging.WARNING):
        assert weights_in_use(faces) == describe()
    assert "manifest.json" in caplog.text
    assert nets_for(faces) == available()


def test_an_adapter_brings_its_thresholds_for_its_own_weights(faces):
    adapter = Adapter(describe().id, np.eye(128, dtype=np.float32), 0.77, 0.88)
    faces.set_setting(ADAPTER_SETTING, adapter.to_json())
    weights = weights_in_use(faces)
    assert (weights.cluster_threshold, weights.same_threshold) == (0.77, 0.88)
    assert (weights.id, weights.file) == (describe().id, describe().file)
    assert weights_in_use(faces, "nns2") == describe("nns2")


@pytest.mark.parametrize("content", ["", '{"def', "[]"])
def test_a_list_of_own_networks_that_cannot_be_read_leaves_the_bundled_ones(faces, content, caplog):
    tune(faces)
    faces.set_setting(NET_SETTING, "nn2-own-1")
    (own_nets(faces) / "manifest.json").write_text(content)
    with caplog.at_level(logging.WARNING):
        assert weights_in_use(faces) == describe()
    assert "cannot be read" in caplog.text
    assert nets_for(faces) == available()


def test_a_sensitivity_belongs_to_the_network_that_it_was_chosen_for(faces):
    """Distances of another network are others; back at the first one, it counts again."""
    faces.set_setting(NET_SETTING, "nn2")
    apply_preview(faces, preview(faces, describe("nn2"), threshold=0.3))
    assert cluster_threshold(faces, weights_in_use(faces)) == 0.3
    assert cluster_threshold(faces, weights_in_use(faces, "nns1")) == describe("nns1").cluster_threshold
    faces.set_setting(NET_SETTING, "nns1")
    assert cluster_threshold(faces, weights_in_use(faces)) == describe("nns1").cluster_threshold
    apply_preview(faces, preview(faces, describe("nns1"), threshold=0.4))
    assert cluster_threshold(faces, weights_in_use(faces)) == 0.4
    faces.edits.undo()
    faces.set_setting(NET_SETTING, "nn2")
    assert cluster_threshold(faces, weights_in_use(faces)) == 0.3


def test_a_sensitivity_of_an_older_kith_is_one_of_the_network_in_use(faces):
    faces.set_setting(NET_SETTING, "nn2")
    faces.set_setting(THRESHOLD_SETTING, 0.3)
    assert cluster_threshold(faces, weights_in_use(faces)) == 0.3
    assert cluster_threshold(faces, weights_in_use(faces, "nns1")) == describe("nns1").cluster_threshold
