"""A network keeps what it computes when the channels that say nothing are left out."""

from __future__ import annotations

import numpy as np
import pytest

from engine.onnx_runtime import onnxruntime

onnx = pytest.importorskip("onnx")
from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from training.detection.slim import BLOCK, measure, slim  # noqa: E402

N_CHANNELS, N_DEAD = 32, 13


def made_network(rng):
    """Two groups after one another; of the first, some channels never get above zero or hear nothing."""
    arrays, nodes = {}, []

    def conv(x, name, n_in, n_out, kernel=1, n_groups=1):
        arrays[f"{name}.w"] = rng.normal(size=(n_out, n_in // n_groups, kernel, kernel)).astype(np.float32)
        arrays[f"{name}.b"] = 5 + rng.random(n_out, np.float32)  # so that what was not made dead lives
        settings = {"kernel_shape": [kernel] * 2, "pads": [kernel // 2] * 4, "group": n_groups}
        nodes.append(helper.make_node("Conv", [x, f"{name}.w", f"{name}.b"], [name], **settings))
        return name

    def relu(x):
        nodes.append(helper.make_node("Relu", [x], [f"{x}.relu"]))
        return f"{x}.relu"

    x = "pixels"
    for at, n_in in enumerate((3, 5)):
        wide = relu(conv(x, f"{at}.widens", n_in, N_CHANNELS))
        each = relu(conv(wide, f"{at}.each", N_CHANNELS, N_CHANNELS, 3, N_CHANNELS))
        x = conv(each, f"{at}.narrows", N_CHANNELS, 5)
    arrays["0.widens.w"][:7], arrays["0.widens.b"][:7] = 0, -1
    arrays["0.each.w"][7:N_DEAD], arrays["0.each.b"][7:N_DEAD] = 0, 2
    graph = helper.make_graph(
        nodes,
        "made",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1, 3, 32, 32])],
        [helper.make_tensor_value_info(x, TensorProto.FLOAT, [1, 5, 32, 32])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def test_a_slim_network_computes_the_same():
    rng = np.random.default_rng(0)
    model = made_network(rng)
    seen, unseen = (rng.random((6, 1, 3, 32, 32), np.float32) for _ in range(2))
    before = onnxruntime.InferenceSession(model.SerializeToString())
    counts = slim(model, measure(model, seen))
    assert counts == [(N_CHANNELS, -(-(N_CHANNELS - N_DEAD) // BLOCK) * BLOCK), (N_CHANNELS, N_CHANNELS)]
    onnx.checker.check_model(model, full_check=True)
    after = onnxruntime.InferenceSession(model.SerializeToString())
    for x in unseen:
        (whole,), (slimmed,) = (session.run(None, {"pixels": x}) for session in (before, after))
        np.testing.assert_allclose(slimmed, whole, rtol=1e-4, atol=0.01)
