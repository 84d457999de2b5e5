"""CenterFace with fewer channels: what is fitted anew, and what is learnt from the whole one."""

from __future__ import annotations

import json

import numpy as np
import pytest
import skimage.data
import torch

onnx = pytest.importorskip("onnx")
from onnx import numpy_helper  # noqa: E402

from engine.errors import KnownError  # noqa: E402
from engine.faces.centerface_model import open_session, read_model  # noqa: E402
from tests.engine.faces.make import as_image  # noqa: E402
from tests.training.detection.made import photos  # noqa: E402
from training.detection.narrow import cheapest, fold_norms, junctions_of, moments, narrow  # noqa: E402
from training.detection.narrowing.calibration import calibrate  # noqa: E402
from training.detection.narrowing.imitation import Teacher, loss_of  # noqa: E402
from training.detection.narrowing.imitation_run import ImitationConfig, Unlabelled, imitate  # noqa: E402
from training.detection.narrowing.onnx_net import OnnxNet  # noqa: E402

HEADS = ["537", "538", "539", "540"]


@pytest.fixture(scope="module")
def whole():
    model = onnx.ModelProto.FromString(read_model())
    fold_norms(model)
    return model


def seen(n=3, side=96):
    pixels = [photo.pixels[:side, :side] for photo in photos(n)]
    return [np.ascontiguousarray(x.transpose(2, 0, 1)[None], np.float32) for x in pixels]


def run(model, x):
    return open_session(model.SerializeToString(), 1).run(HEADS, {"input.1": x})


def widths_of(model):
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    return [arrays[junction.readers[0].input[1]].shape[1] for junction in junctions_of(model)]


def test_folded_norms_compute_the_same(whole):
    for x in seen():
        for a, b in zip(run(whole, x), run(onnx.ModelProto.FromString(read_model()), x), strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-3)


def test_narrowing_keeps_as_many_channels_as_asked_and_most_of_what_they_say(whole):
    sums, n_channels = moments(whole, seen()), widths_of(whole)
    widths = [max(8, n * 9 // 10 // 8 * 8) if n < 200 else n for n in n_channels]
    fitted = onnx.ModelProto.FromString(whole.SerializeToString())
    narrow(fitted, sums, widths)
    onnx.checker.check_model(fitted)
    assert widths_of(fitted) == widths
    assert fitted.ByteSize() < whole.ByteSize()
    for x in seen():
        heat, kept = run(whole, x)[0], run(fitted, x)[0]
        assert np.abs(heat - kept).max() < 0.25  # with the last tenth of the channels cut off instead: 0.9


def test_channels_that_copy_others_cost_nothing():
    rng = np.random.default_rng(0)
    told = rng.normal(size=(4, 500))
    told = np.concatenate([told, told[:2] * 2, np.ones((1, 500))])  # 4 and 5 say what 0 and 1 say
    gone = cheapest(told @ told.T, rng.normal(size=(3, 6)), 1, 2)
    assert {c % 4 for c in gone} == {0, 1}


def test_the_module_computes_what_the_file_does_and_writes_it(whole):
    net = OnnxNet(whole)
    x = seen(1)[0]
    with torch.no_grad():
        maps = net(torch.from_numpy(x), HEADS)
    for a, b in zip(maps, run(whole, x), strict=True):
        np.testing.assert_allclose(a.numpy(), b, rtol=1e-3, atol=1e-4)
    with torch.no_grad():
        for weight in net.weights.values():
            weight.mul_(1.01)
    changed = onnx.ModelProto.FromString(whole.SerializeToString())
    net.write(changed)
    with torch.no_grad():
        maps = net(torch.from_numpy(x), HEADS)
    for a, b in zip(maps, run(changed, x), strict=True):
        np.testing.assert_allclose(a.numpy(), b, rtol=1e-3, atol=1e-3)


def test_the_teacher_says_the_same_of_a_picture_and_of_its_mirror_image(whole):
    teacher = Teacher(whole)
    x = seen(1)[0]
    said, mirrored = teacher.both_ways(x)
    again = mirrored.mirrored()
    for name in ("logit", "sides", "offset", "points"):
        torch.testing.assert_close(getattr(said, name), getattr(again, name), rtol=1e-3, atol=1e-3)
    maps = [said.logit, said.sides, said.offset, said.points, *said.hints]
    assert float(loss_of(maps, said, 1.0)) == pytest.approx(0, abs=1e-4)


def test_imitation_learns_and_goes_on_where_it_stopped(whole, tmp_path):
    start = onnx.ModelProto.FromString(whole.SerializeToString())
    narrow(start, moments(whole, seen(1)), [n if n > 200 else max(8, n // 2 // 8 * 8) for n in widths_of(whole)])
    config = ImitationConfig(steps=24, batch_size=4, side_px=96, learning_rate=2e-3, warmup_steps=4, average_decay=0.8)
    model = onnx.ModelProto.FromString(start.SerializeToString())
    half = ImitationConfig(**(vars(config) | {"steps": 12}))
    imitate(whole, model, photos(), tmp_path, half, checkpoint_every=6, n_workers=0)
    imitate(whole, model, photos(), tmp_path, config, checkpoint_every=6, n_workers=0)
    steps = [json.loads(line)["step"] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert steps == [6, 12, 18, 24]
    teacher = Teacher(whole)
    batch = torch.from_numpy(Unlabelled(photos(seed=5), ImitationConfig(batch_size=8, side_px=96))[0]).float()
    said, _ = teacher.both_ways(batch.numpy())
    with torch.no_grad():
        before, after = (float(loss_of(OnnxNet(m)(batch, teacher.names), said, 0.3)) for m in (start, model))
    assert after < 0.9 * before


def test_a_checkpoint_that_is_none_is_told(whole, tmp_path):
    (tmp_path / "checkpoint.pt").write_bytes(b"no")
    with pytest.raises(KnownError, match="cannot be read"):
        imitate(whole, whole, photos(), tmp_path, ImitationConfig(steps=2), n_workers=0)


def test_scores_are_calibrated_to_pass_as_often_as_those_of_the_whole(whole):
    """The same network with its logits halved and moved comes back."""
    moved = onnx.ModelProto.FromString(whole.SerializeToString())
    for tensor in moved.graph.initializer:
        if tensor.name.startswith("head.pos_conv"):
            value = numpy_helper.to_array(tensor) / 2 - np.float32(0.4 * tensor.name.endswith("bias"))
            tensor.CopyFrom(numpy_helper.from_array(value, tensor.name))
    images = [as_image(skimage.data.astronaut())] + [as_image(photo.pixels) for photo in photos(12)]
    scale, shift = calibrate(moved, whole, images)
    assert scale == pytest.approx(2, abs=0.25)
    assert shift == pytest.approx(0.8, abs=0.25)
    for x in seen():
        np.testing.assert_allclose(run(moved, x)[0], run(whole, x)[0], atol=0.08)
    with pytest.raises(KnownError, match="Too few"):
        calibrate(moved, whole, [as_image(np.zeros((64, 64, 3), np.uint8))])
