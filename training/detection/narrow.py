"""Take channels out of CenterFace, those first that the others can best stand in for.

A convolution that narrows a group of channels is a regression: what it makes of all of them is fitted anew by what is
left. The channel goes whose loss costs this fit the least, then the next, as the optimal brain surgeon cuts weights.
Where faces are counts more than where none is. What the network has lost, `narrowing.imitation` teaches it again.

Source: Hassibi, Stork, "Second Order Derivatives for Network Pruning: Optimal Brain Surgeon" (NIPS 1992); channels by
regression: He, Zhang, Sun, "Channel Pruning for Accelerating Very Deep Neural Networks" (ICCV 2017).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from engine.onnx_format import with_free_sizes
from engine.onnx_runtime import onnxruntime
from training.detection.narrowing.calibration import calibrate
from training.detection.narrowing.imitation_run import ImitationConfig, imitate
from training.detection.photos import LabelledPhoto, read_photos
from training.detection.slim import MULTIPLE_PX, groups_of, pictures
from training.detection.validation import as_image

Doubles = NDArray[np.float64]

N_PHOTOS = 150
N_CALIBRATION = 600
HEAT = "537"
"""CenterFace's map of the probability that a face is centred in a cell."""
LAST_MAP = "535"
"""What its heads read."""
_BACKGROUND = 0.05  # what a place without a face counts; the middle of a sure one counts 1 more
_REACH_CELLS = 4  # around a place where a face makes it count
_MOST_PLACES = 3000  # of a map, drawn by what they count
_RIDGE = 1e-6


@dataclass(frozen=True)
class Junction:
    """Channels between convolutions.

    Attributes
    ----------
    writers : convolutions whose output channels they are, with their weights' axis of them
    readers : convolutions whose input channels they are
    name : str
        Of the map that the readers read.
    """

    writers: tuple[tuple[NodeProto, int], ...]
    readers: tuple[NodeProto, ...]
    name: str


def junctions_of(model: ModelProto) -> Iterator[Junction]:
    """Yield the junctions of the trunk's groups, then that of the finest map before the heads, and of the heads."""
    for group in groups_of(model):
        yield Junction(((group.widens, 0), (group.each, 0)), (group.narrows,), group.narrows.input[0])
    maker = {output: node for node in model.graph.node for output in node.output}
    heads = tuple(node for node in model.graph.node if node.op_type == "Conv" and node.input[0] == LAST_MAP)
    merge = maker[maker[LAST_MAP].input[0]]
    merged = maker[merge.input[0]]
    writers = []
    for name in merged.input:
        node = maker[name]
        while node.op_type == "Relu":
            node = maker[node.input[0]]
        writers.append((node, 1 if node.op_type == "ConvTranspose" else 0))
    yield Junction(tuple(writers), (merge,), merge.input[0])
    yield Junction(((merge, 0),), heads, LAST_MAP)


def fold_norms(model: ModelProto) -> None:
    """Write each batch norm into the convolution before it, in place."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    maker = {output: node for node in model.graph.node for output in node.output}
    for norm in [node for node in model.graph.node if node.op_type == "BatchNormalization"]:
        conv = maker[norm.input[0]]
        scale, shift, mean, variance = (arrays[name] for name in norm.input[1:])
        epsilon = next(a.f for a in norm.attribute if a.name == "epsilon")
        gain = scale / np.sqrt(variance + epsilon)
        arrays[conv.input[1]] = arrays[conv.input[1]] * gain[None, :, None, None]
        bias = f"{conv.input[1]}.bias"
        arrays[bias] = shift - mean * gain
        conv.input.append(bias)
        conv.output[0] = norm.output[0]
        model.graph.node.remove(norm)
    _replace(model, arrays)


def _replace(model: ModelProto, arrays: dict[str, NDArray[np.float32]]) -> None:
    read = {name for node in model.graph.node for name in node.input}
    inputs = [value for value in model.graph.input if value.name not in arrays]
    del model.graph.initializer[:], model.graph.input[:], model.graph.value_info[:]
    model.graph.input.extend(inputs)
    model.graph.initializer.extend(
        numpy_helper.from_array(np.ascontiguousarray(array, np.float32), name)
        for name, array in arrays.items()
        if name in read
    )


def moments(model: ModelProto, inputs: Iterable[NDArray[np.float32]], seed: int = 1) -> list[Doubles]:
    """Run the network over pictures and sum what each junction says, times itself.

    Returns
    -------
    list of (c * k * k + 1, c * k * k + 1) float64
        One a junction, of c channels that a kernel of k by k reads; the last row is of the constant 1.
    """
    junctions = list(junctions_of(model))
    kernels = [_kernel(junction.readers[0]) for junction in junctions]
    names = [junction.name for junction in junctions] + [HEAT]
    shown = onnx.ModelProto.FromString(model.SerializeToString())
    del shown.graph.output[:]
    shown.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, 1, 1]) for name in names)
    session = onnxruntime.InferenceSession(
        with_free_sizes(shown.SerializeToString(), axes=(0, 1, 2, 3)), providers=["CPUExecutionProvider"]
    )
    rng = np.random.default_rng(seed)
    sums: list[Doubles] = []
    for x in inputs:
        *maps, heat = session.run(names, {session.get_inputs()[0].name: x})
        near = _spread(heat[0, 0])
        told = [_moment(values[0], kernel, near, rng) for values, kernel in zip(maps, kernels, strict=True)]
        sums = [a + b for a, b in zip(sums, told, strict=True)] if sums else told
    return sums


def _kernel(conv: NodeProto) -> int:
    return int(next(a.ints[0] for a in conv.attribute if a.name == "kernel_shape"))


def _spread(heat: NDArray[np.float32]) -> NDArray[np.float32]:
    padded = np.pad(heat, _REACH_CELLS)
    steps = range(0, 2 * _REACH_CELLS + 1, 2)
    moved = [padded[i:, j:][: heat.shape[0], : heat.shape[1]] for i in steps for j in steps]
    spread: NDArray[np.float32] = np.max(moved, axis=0)
    return spread


def _moment(values: NDArray[np.float32], kernel: int, near: NDArray[np.float32], rng: np.random.Generator) -> Doubles:
    height, width = values.shape[1:]
    rows, columns = (np.arange(n) * m // n for n, m in zip((height, width), near.shape, strict=True))
    counts = (_BACKGROUND + near[np.ix_(rows, columns)]).ravel().astype(np.float64)
    reach = kernel // 2
    padded = np.pad(values, ((0, 0), (reach, reach), (reach, reach)))
    if len(counts) > _MOST_PLACES:
        places = rng.choice(len(counts), _MOST_PLACES, p=counts / counts.sum())
        each = np.full(_MOST_PLACES, counts.sum() / _MOST_PLACES)
    else:
        places, each = np.arange(len(counts)), counts
    y, x = np.divmod(places, width)
    shifted = [padded[:, y + i, x + j] for i in range(kernel) for j in range(kernel)]
    told = np.stack(shifted, axis=1).reshape(-1, len(places)).astype(np.float64)
    told = np.concatenate([told, np.ones((1, len(places)))])
    return (told * each) @ told.T


def cheapest(moment: Doubles, weights: Doubles, n_inputs: int, n_gone: int) -> list[int]:
    """Return the channels that go, in that order.

    Parameters
    ----------
    moment : (c * n_inputs + 1, c * n_inputs + 1)
    weights : (outputs, c * n_inputs)
    n_inputs : int
        Weights a channel has for each output.
    n_gone : int
    """
    n = weights.shape[1] // n_inputs
    inverse = np.linalg.inv(moment + np.eye(len(moment)) * _RIDGE * np.trace(moment) / len(moment))
    w = np.concatenate([weights, np.zeros((len(weights), 1))], axis=1)
    blocks = np.arange(n * n_inputs).reshape(n, n_inputs)
    gone: list[int] = []
    while len(gone) < n_gone:
        own, theirs = inverse[blocks[:, :, None], blocks[:, None, :]], w.T[blocks]  # (n, k, k) and (n, k, outputs)
        costs = (theirs * np.linalg.solve(own, theirs)).sum(axis=(1, 2))
        costs[gone] = np.inf
        block = blocks[int(costs.argmin())]
        step = np.linalg.solve(inverse[np.ix_(block, block)], inverse[block])
        w -= w[:, block] @ step
        inverse -= inverse[:, block] @ step
        w[:, block], inverse[block], inverse[:, block] = 0, 0, 0
        inverse[block, block] = 1  # so that it can be inverted
        gone.append(int(block[0]) // n_inputs)
    return gone


def narrow(model: ModelProto, sums: Sequence[Doubles], widths: Sequence[int]) -> None:
    """Take channels out of each junction until so many are left, and fit its readers anew, in place.

    Parameters
    ----------
    model : ModelProto
        Without batch norms.
    sums : as `moments` returns them
    widths : sequence of int
        Channels that each junction keeps.
    """
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for junction, moment, width in zip(list(junctions_of(model)), sums, widths, strict=True):
        weights = np.concatenate([arrays[reader.input[1]] for reader in junction.readers])
        n_inputs = weights.shape[2] * weights.shape[3]
        flat = weights.reshape(len(weights), -1).astype(np.float64)
        n = flat.shape[1] // n_inputs
        kept = np.setdiff1d(np.arange(n), cheapest(moment, flat, n_inputs, n - width))
        inputs = (kept[:, None] * n_inputs + np.arange(n_inputs)).ravel()
        fitted, bias = _refitted(moment, flat, inputs)
        fitted = fitted.reshape(len(fitted), width, *weights.shape[2:])
        start = 0
        for reader in junction.readers:
            end = start + len(arrays[reader.input[1]])
            arrays[reader.input[1]] = fitted[start:end]
            arrays[reader.input[2]] = arrays[reader.input[2]] + bias[start:end]
            start = end
        for writer, axis in junction.writers:
            arrays[writer.input[1]] = arrays[writer.input[1]].take(kept, axis)
            arrays[writer.input[2]] = arrays[writer.input[2]][kept]
            group = next((a for a in writer.attribute if a.name == "group"), None)
            if group is not None and group.i > 1:
                group.i = width
    _replace(model, arrays)


def _refitted(moment: Doubles, weights: Doubles, inputs: NDArray[np.int64]) -> tuple[Doubles, Doubles]:
    """Fit what all inputs say by some of them; weights and biases."""
    kept = np.append(inputs, len(moment) - 1)
    system = moment[np.ix_(kept, kept)] + np.eye(len(kept)) * _RIDGE * np.trace(moment) / len(moment)
    solved = np.linalg.solve(system, moment[kept][:, : weights.shape[1]] @ weights.T).T
    return solved[:, :-1], solved[:, -1]


def pictures_of(photos: Sequence[LabelledPhoto], n: int) -> Iterator[NDArray[np.float32]]:
    """Yield photos as the network sees them, a third of them at half the size."""
    for at, x in enumerate(pictures(photos, n)):
        yield at_half_size(x) if at % 3 == 1 else x


def at_half_size(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return every other pixel of a picture, its sides cut to what the network takes."""
    height, width = (side // (2 * MULTIPLE_PX) * MULTIPLE_PX for side in x.shape[2:])
    return np.ascontiguousarray(x[:, :, : 2 * height : 2, : 2 * width : 2])


def main() -> None:
    """Narrow the network, teach it, and write it."""
    parser = argparse.ArgumentParser(prog="python -m training.detection.narrow", description=__doc__.splitlines()[0])
    parser.add_argument("whole", type=Path, help="the teacher: CenterFace's ONNX file")
    parser.add_argument("narrowed", type=Path, help="where the result is written")
    parser.add_argument("--photos", type=Path, required=True, help="in the form of ../shared/photos")
    parser.add_argument("--run", type=Path, required=True, help="checkpoint and log; resumed if it exists")
    parser.add_argument("--widths", type=int, nargs="+", required=True, help="channels that each junction keeps")
    parser.add_argument("--start", type=Path, help="a network narrowed before, to be narrowed further")
    parser.add_argument("--steps", type=int, default=ImitationConfig.steps)
    parser.add_argument("--learning-rate", type=float, default=ImitationConfig.learning_rate)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    photos = read_photos(given.photos, "train")
    whole = onnx.load(str(given.whole))
    fold_norms(whole)
    model = onnx.load(str(given.start)) if given.start else ModelProto.FromString(whole.SerializeToString())
    narrow(model, moments(model, pictures_of(photos, N_PHOTOS)), given.widths)
    config = ImitationConfig(given.steps, learning_rate=given.learning_rate, seed=given.seed)
    imitate(whole, model, photos, given.run, config)
    calibrate(model, whole, [as_image(photo.pixels) for photo in photos[:N_CALIBRATION]])
    given.narrowed.write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main()
