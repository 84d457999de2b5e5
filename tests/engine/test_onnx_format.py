"""Models are written to the byte as the package onnx writes them, and read back by it."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from engine import onnx_format
from engine.faces.centerface_model import read_model

WEIGHT = np.random.default_rng(0).normal(size=(4, 3, 3, 3)).astype(np.float32)
SHAPE = np.array([0, -1], np.int64)
SETTINGS: dict[str, dict[str, Any]] = {
    "Conv": {"strides": [1, 1], "pads": [1, 1, 1, 1], "kernel_shape": [3, 3]},
    "Transpose": {"perm": [0, 300, 1]},
    "Cast": {"to": onnx_format.FLOAT},
}


def written() -> bytes:
    nodes = [onnx_format.node(kind, ["a", "w"], ["b"], **settings) for kind, settings in SETTINGS.items()]
    constants = [onnx_format.tensor("w", WEIGHT), onnx_format.tensor("shape", SHAPE)]
    end = onnx_format.value("a", onnx_format.UINT8, ["n", 3, 200, 200])
    graph = onnx_format.graph("a net", nodes, constants, [end], [end])
    return onnx_format.model(graph, ir_version=8, opset=17)


def written_by_onnx() -> bytes:
    nodes = [helper.make_node(kind, ["a", "w"], ["b"], **settings) for kind, settings in SETTINGS.items()]
    constants = [numpy_helper.from_array(WEIGHT, "w"), numpy_helper.from_array(SHAPE, "shape")]
    end = helper.make_tensor_value_info("a", TensorProto.UINT8, ["n", 3, 200, 200])
    graph = helper.make_graph(nodes, "a net", [end], [end], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())


def test_a_model_is_written_as_the_package_onnx_writes_it() -> None:
    assert written() == written_by_onnx()


def test_a_type_that_no_network_has_is_refused() -> None:
    with pytest.raises(KeyError):
        onnx_format.tensor("w", np.zeros(3, np.complex64))


def test_the_detectors_sizes_are_freed_and_its_weights_are_constants() -> None:
    content = read_model()
    model = onnx.load_model_from_string(content)
    del model.graph.input[1:]  # weights, which are constants now
    for value in [model.graph.input[0], *model.graph.output]:
        for axis in (0, 2, 3):
            value.type.tensor_type.shape.dim[axis].dim_param = f"{value.name}_{axis}"
    free = onnx_format.with_free_sizes(content, axes=(0, 2, 3))
    assert free == model.SerializeToString()
    onnx.checker.check_model(free)


@pytest.mark.parametrize("content", [b"\x3a", b"\x3a\x05ab", b"\x3a\x02\x62\x00", b"\x3b", b"\xff" * 20])
def test_what_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        onnx_format.with_free_sizes(content, axes=(0,))
