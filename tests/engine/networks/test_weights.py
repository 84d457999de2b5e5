"""Weights are verified before they are parsed, and never unpickled."""

import pickle

import pytest
import torch

from engine.errors import KnownError
from engine.networks.weights import available, describe, load
from engine.records import WeightsId
from engine.vectors.sizes import AVERAGED_SHARE
from tests.fakes import write_weights


def test_loads_what_was_published(tmp_path):
    weights = describe(folder=write_weights(tmp_path))
    assert available(tmp_path) == ["nns2"]
    assert weights.id == WeightsId("nns2", weights.sha256)
    net = load(weights)
    assert not net.training
    assert all(p.dtype == torch.float32 for p in net.parameters())


def test_one_changed_byte_is_refused(tmp_path):
    weights = describe(folder=write_weights(tmp_path))
    content = bytearray(weights.file.read_bytes())
    content[len(content) // 2] ^= 1
    weights.file.write_bytes(content)
    with pytest.raises(KnownError, match="damaged or were changed"):
        load(weights)


def test_a_pickle_never_runs_even_with_the_right_hash(tmp_path):
    import hashlib

    class Boom:
        def __reduce__(self):
            return (pytest.fail, ("the pickle ran",))

    content = pickle.dumps(Boom())
    write_weights(tmp_path, sha256=hashlib.sha256(content).hexdigest())
    (tmp_path / "nns2.safetensors").write_bytes(content)
    with pytest.raises(KnownError, match="do not fit"):
        load(describe(folder=tmp_path))


def test_weights_of_another_network_do_not_fit(tmp_path):
    folder = write_weights(tmp_path, embedding_size=64)
    with pytest.raises(KnownError, match="do not fit"):
        load(describe(folder=folder))


@pytest.mark.parametrize("text", ["", "{", "[]"])
def test_a_broken_manifest_is_a_sentence(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(KnownError, match="Reinstall Kith"):
        describe("nns2", tmp_path)


def test_missing_files_are_sentences(tmp_path):
    with pytest.raises(KnownError, match="cannot be read"):
        describe(folder=tmp_path / "nowhere")
    weights = describe(folder=write_weights(tmp_path))
    weights.file.unlink()
    with pytest.raises(KnownError, match="cannot be read"):
        load(weights)
    with pytest.raises(KnownError, match="Bundled are: nns2"):
        describe("nn9", tmp_path)


def test_a_tuned_network_is_not_mended_by_installing_kith_again(tmp_path):
    weights = describe(folder=write_weights(tmp_path, tuned_from="nns2", sha256="cc" * 32))
    for _ in range(2):
        with pytest.raises(KnownError, match="kith finetune --off"):
            load(weights)
        weights.file.unlink(missing_ok=True)


def test_the_bundled_weights_are_whole_and_documented():
    for name in available():
        weights = describe(name)
        load(weights)
        wanted = {"parameters", "multiply_adds", "training_data", "teacher", "val", "date", "command"}
        assert wanted <= set(weights.details), name
        assert 0 < weights.cluster_threshold < 4
        assert 0 < weights.same_threshold < 4
        assert 0.5 < weights.averaged_share < 1.0


def test_a_manifest_without_a_threshold_for_averaged_faces_has_the_usual_share(tmp_path):
    assert describe(folder=write_weights(tmp_path)).averaged_share == AVERAGED_SHARE
    assert describe(folder=write_weights(tmp_path, averaged_threshold=0.7)).averaged_share == pytest.approx(0.7)
