"""Leave out CenterFace's channels that say the same of every photo.

    python -m training.detection.slim PUBLISHED.onnx SLIM.onnx --photos FOLDER

CenterFace's trunk is a MobileNetV2: groups of a convolution that widens, one that looks at each channel by itself, and
one that narrows. Of the channels in between, training has let a tenth die: their weights are as good as zero, or what
they say never gets above zero. A channel that is the same everywhere only adds a constant, which the convolution that
narrows adds in its bias. What comes out is the same network, up to rounding.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from PIL import Image

from engine.onnx_format import with_free_sizes
from engine.onnx_runtime import onnxruntime
from training.detection.photos import LabelledPhoto, read_photos

SIDE_PX = 640
MULTIPLE_PX = 32
BLOCK = 8
"""So many channels onnxruntime computes at once; a group of another size would be slower, not faster."""
LEAST = 1e-3
"""A channel that moves the group's output by less than this share of the output's own spread tells nothing."""


@dataclass(frozen=True)
class Group:
    """Convolutions between which channels may be left out: each a node of the graph."""

    widens: NodeProto
    each: NodeProto
    narrows: NodeProto


@dataclass
class Spread:
    """What a channel was seen to say, and how far the output of its group moved."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]
    output: NDArray[np.float32]


def groups_of(model: ModelProto) -> Iterator[Group]:
    """Yield the groups, in order."""
    maker = {output: node for node in model.graph.node for output in node.output}
    readers = [name for node in model.graph.node for name in node.input]

    def before(node: NodeProto) -> NodeProto | None:
        """Return the convolution before a node, if there is but a ReLU between them that nobody else reads."""
        relu = maker.get(node.input[0])
        conv = maker.get(relu.input[0]) if relu is not None and relu.op_type == "Relu" else None
        is_alone = relu is not None and readers.count(relu.output[0]) == 1
        return conv if is_alone and conv is not None and conv.op_type == "Conv" else None

    for node in model.graph.node:
        each = before(node) if node.op_type == "Conv" else None
        widens = before(each) if each is not None and _n_groups(each) > 1 else None
        if each is not None and widens is not None:
            yield Group(widens, each, node)


def measure(model: ModelProto, inputs: Iterable[NDArray[np.float32]]) -> list[Spread]:
    """Run the network over pictures, (1, 3, h, w) in [0, 255], and note what each group's channels say."""
    groups = list(groups_of(model))
    names = [name for group in groups for name in (group.narrows.input[0], group.narrows.output[0])]
    shown = onnx.ModelProto.FromString(model.SerializeToString())
    del shown.graph.output[:]
    shown.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, 1, 1]) for name in names)
    session = onnxruntime.InferenceSession(
        with_free_sizes(shown.SerializeToString(), axes=(0, 1, 2, 3)), providers=["CPUExecutionProvider"]
    )
    spreads: list[Spread] = []
    for x in inputs:
        maps = session.run(names, {session.get_inputs()[0].name: x})
        told = [
            Spread(inner[0].min((1, 2)), inner[0].max((1, 2)), outer[0].std((1, 2)))
            for inner, outer in zip(maps[::2], maps[1::2], strict=True)
        ]
        for spread, new in zip(spreads, told, strict=False):
            spread.low = np.minimum(spread.low, new.low)
            spread.high = np.maximum(spread.high, new.high)
            spread.output = np.maximum(spread.output, new.output)
        spreads = spreads or told
    return spreads


def slim(model: ModelProto, spreads: list[Spread], least: float = LEAST) -> list[tuple[int, int]]:
    """Leave the channels out, in place; return how many channels each group had, and has."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    counts = []
    for group, spread in zip(groups_of(model), spreads, strict=True):
        narrowing = arrays[group.narrows.input[1]]
        moves = (spread.high - spread.low) * np.abs(narrowing[:, :, 0, 0] / spread.output[:, None]).max(axis=0)
        order = np.argsort(-moves, kind="stable")
        n_kept = -(-int((moves >= least).sum()) // BLOCK) * BLOCK
        kept, gone = np.sort(order[:n_kept]), order[n_kept:]
        constant = narrowing[:, gone, 0, 0] @ ((spread.low + spread.high) / 2)[gone]
        for conv in (group.widens, group.each):
            for name in conv.input[1:]:
                arrays[name] = arrays[name][kept]
        next(a for a in group.each.attribute if a.name == "group").i = n_kept
        arrays[group.narrows.input[1]] = narrowing[:, kept]
        arrays[group.narrows.input[2]] = arrays[group.narrows.input[2]] + constant
        counts.append((len(order), n_kept))
    read = {name for node in model.graph.node for name in node.input}
    inputs = [value for value in model.graph.input if value.name not in arrays]
    del model.graph.initializer[:], model.graph.input[:], model.graph.value_info[:]  # listed with the shapes of before
    model.graph.input.extend(inputs)
    model.graph.initializer.extend(
        numpy_helper.from_array(np.ascontiguousarray(array), name) for name, array in arrays.items() if name in read
    )
    return counts


def pictures(photos: Sequence[LabelledPhoto], n_photos: int) -> Iterator[NDArray[np.float32]]:
    """Yield photos as the network sees them, every other one turned, and pictures of nothing."""
    rng = np.random.default_rng(0)
    for at in rng.permutation(len(photos))[:n_photos].tolist():
        picture = Image.fromarray(photos[at].pixels)
        zoom = SIDE_PX / max(picture.size)
        size = [max(1, round(side * zoom / MULTIPLE_PX)) * MULTIPLE_PX for side in picture.size]
        pixels = np.asarray(picture.resize((size[0], size[1])), np.float32)
        yield np.ascontiguousarray(np.rot90(pixels, at % 2).transpose(2, 0, 1)[None])
    flat = np.ones((1, 3, SIDE_PX // 2, SIDE_PX // 2), np.float32)
    yield from (flat * level for level in (0, 128, 255))
    yield rng.integers(0, 256, flat.shape).astype(np.float32)


def _n_groups(conv: NodeProto) -> int:
    return next((attribute.i for attribute in conv.attribute if attribute.name == "group"), 1)


def main() -> None:
    """Write the slim network, and print what became of each group."""
    parser = argparse.ArgumentParser(prog="python -m training.detection.slim", description=__doc__.splitlines()[0])
    parser.add_argument("published", type=Path)
    parser.add_argument("slim", type=Path)
    parser.add_argument("--photos", type=Path, required=True, help="in the form of ../shared/photos")
    parser.add_argument("--n", type=int, default=200, help="how many photos are looked at (default %(default)s)")
    given = parser.parse_args()
    model = onnx.load(str(given.published))
    for before, after in slim(model, measure(model, pictures(read_photos(given.photos, "train"), given.n))):
        sys.stdout.write(f"{before:5} channels, {after} kept\n")
    given.slim.write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main()
