"""Eight bits a number: nearly the embeddings of float32, on machines that can, with weights that were prepared."""

from dataclasses import replace

import numpy as np
import pytest

from engine.networks.architectures import TABLES
from engine.networks.embed import NetEmbedder
from engine.networks.onnx_int8 import exactly, find_tops, multiplies_exactly, read_tops, save_tops, to_int8, tops_file
from engine.networks.onnx_net import to_onnx
from engine.networks.weights import available, describe, read_arrays
from engine.onnx_runtime import onnxruntime
from tests.fakes import write_weights


def crops(weights, n):
    """Blots of colour, for noise tells the channels of an untrained network little."""
    rng = np.random.default_rng(0)
    height, width = weights.input_hw
    coarse = rng.integers(0, 256, (n, -(-height // 16), -(-width // 16), 3), np.uint8)
    return np.ascontiguousarray(coarse.repeat(16, axis=1).repeat(16, axis=2)[:, :height, :width])


def tops_of(weights):
    table = replace(TABLES[weights.net], input_hw=weights.input_hw)
    return table, read_arrays(weights), find_tops(table, read_arrays(weights), 128, crops(weights, 8))


@pytest.mark.skipif(not multiplies_exactly(), reason="This processor cannot multiply bytes exactly.")
@pytest.mark.parametrize(("net", "input_hw"), [("nn4", (96, 96)), ("nn4", (96, 70)), ("nns2", (140, 116))])
def test_the_embeddings_are_nearly_those_of_float32(tmp_path, net, input_hw):
    weights = replace(describe(folder=write_weights(tmp_path, net)), input_hw=input_hw)
    table, arrays, tops = tops_of(weights)
    faces = crops(weights, 8)
    plain, rounded = (
        onnxruntime.InferenceSession(model, exactly(onnxruntime.SessionOptions())).run(None, {"crops": faces})[0]
        for model in (to_onnx(table, arrays, 128), to_int8(table, arrays, 128, tops))
    )
    assert (plain * rounded).sum(axis=1).min() > 0.999
    assert np.abs(plain - rounded).max() > 0


def test_exact_products_are_asked_for_only_where_they_are_not_had_anyway():
    """Asked for, they cost a processor that has the instructions for them more than twice the time."""
    asked = "session.x64quantprecision"
    try:
        is_asked = exactly(onnxruntime.SessionOptions()).get_session_config_entry(asked) == "1"
    except RuntimeError:  # nothing was set
        is_asked = False
    assert is_asked != multiplies_exactly(is_asked=False)


def test_a_network_of_another_shape_is_refused(tmp_path):
    weights = describe(folder=write_weights(tmp_path))
    table, arrays, tops = tops_of(weights)
    with pytest.raises(ValueError, match="tops at"):
        to_int8(table, arrays, 128, tops | {"trunk.0": tops["trunk.0"][:3]})


def test_only_weights_that_were_prepared_run_in_8_bits(tmp_path):
    weights = describe(folder=write_weights(tmp_path))
    faces = crops(weights, 4)
    before = NetEmbedder(weights, "cpu").embed(faces)
    _, _, tops = tops_of(weights)
    save_tops(weights.file, "0" * 64, tops)
    np.testing.assert_array_equal(NetEmbedder(weights, "cpu").embed(faces), before)
    save_tops(weights.file, weights.sha256, tops)
    prepared = NetEmbedder(weights, "cpu").embed(faces)
    assert (prepared != before).any() == multiplies_exactly()
    np.testing.assert_array_equal(NetEmbedder(weights, "cpu").embed(faces[:1]), prepared[:1])


@pytest.mark.parametrize("content", [b"", b"no tops", b"PK\x03\x04 cut short"])
def test_a_damaged_file_leaves_float32(tmp_path, content):
    file = tmp_path / "net.safetensors"
    assert read_tops(file, "0" * 64) is None
    tops_file(file).write_bytes(content)
    assert read_tops(file, "0" * 64) is None


def test_what_is_bundled_belongs_to_the_bundled_weights():
    prepared = [describe(name) for name in available() if tops_file(describe(name).file).exists()]
    assert prepared
    assert all(read_tops(weights.file, weights.sha256) for weights in prepared)
