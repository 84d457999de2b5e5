"""Teach a narrowed network what the whole one says, map by map, of any picture: no labels are needed.

The whole one is asked twice, the second time in the mirror, and what it says on average is learnt: so it finds more
itself, and what is left of its chance errors need not be imitated.

Source: Beyer et al., "Knowledge Distillation: A Good Teacher Is Patient and Consistent" (CVPR 2022): both see the very
same picture, of which there is no end; Romero et al., "FitNets" (ICLR 2015): maps in between are learnt as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper
from torch import Tensor, nn

from engine.faces.landmarks import MIRRORED_POINTS
from engine.onnx_format import with_free_sizes
from engine.onnx_runtime import onnxruntime

LOGIT, SIDES, OFFSET, POINTS = "536", "538", "539", "540"
"""CenterFace's maps: the score before the sigmoid, log height and width, y and x of the centre, landmarks."""
PLACE_WEIGHT, POINTS_WEIGHT = 2.0, 20.0
_LEAST_SCORE = 0.05  # of the teacher, from which its box and landmarks are learnt
_BACKGROUND = 0.1  # what a place without a face counts in the maps in between
_NEAR_CELLS = 9


def hints_of(model: ModelProto) -> list[str]:
    """Return the maps in between that narrowing leaves as wide as they were: before and after the laterals meet."""
    maker = {output: node for node in model.graph.node for output in node.output}
    sums = [node.input[0] for node in model.graph.node if node.op_type == "ConvTranspose"]
    trunk, todo = [], ["532"]
    while todo:
        node = maker.get(todo.pop())
        if node is None:
            continue
        if node.op_type == "Conv" and node.input[0] not in sums:
            trunk.append(node.input[0])
        else:
            todo.extend(name for name in node.input if name in maker)
    return [*sums, *trunk]


@dataclass(frozen=True)
class Said:
    """What the teacher says of pictures: (n, 1, h, w), (n, 2, h, w), (n, 2, h, w), (n, 10, h, w), and its maps."""

    logit: Tensor
    sides: Tensor
    offset: Tensor
    points: Tensor
    hints: tuple[Tensor, ...]

    def mirrored(self) -> Said:
        """Return the same of the pictures in the mirror, without the maps in between."""
        across = torch.tensor([1.0, -1.0])[:, None, None]
        points = self.points.unflatten(1, (5, 2))[:, list(MIRRORED_POINTS)] * across
        points = points + torch.tensor([0.0, 1.0])[:, None, None]
        return Said(
            self.logit.flip(3), self.sides.flip(3), (self.offset * across).flip(3), points.flatten(1, 2).flip(3), ()
        )

    def agreed(self, other: Said) -> Said:
        """Return what two looks at the same pictures say on average, the surer counting more; own maps in between."""
        mine, theirs = self.logit.sigmoid(), other.logit.sigmoid()
        share = theirs / (mine + theirs)
        sides, offset, points = (
            torch.lerp(getattr(self, name), getattr(other, name), share) for name in ("sides", "offset", "points")
        )
        return Said((self.logit + other.logit) / 2, sides, offset, points, self.hints)


class Teacher:
    """The whole network, in onnxruntime.

    Parameters
    ----------
    model : ModelProto
    """

    def __init__(self, model: ModelProto) -> None:
        self.hints = hints_of(model)
        self.names = [LOGIT, SIDES, OFFSET, POINTS, *self.hints]
        shown = ModelProto.FromString(model.SerializeToString())
        del shown.graph.output[:]
        shown.graph.output.extend(
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, 1, 1]) for name in self.names
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        content = with_free_sizes(shown.SerializeToString(), axes=(0, 1, 2, 3))
        self.session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def both_ways(self, pixels: NDArray[np.float32]) -> tuple[Said, Said]:
        """Say of pictures, and of them in the mirror, what looks at both say together.

        Parameters
        ----------
        pixels : (n, 3, h, w) float32 in [0, 255]
        """
        seen, mirrored = self.look(pixels), self.look(np.ascontiguousarray(pixels[..., ::-1]))
        return seen.agreed(mirrored.mirrored()), mirrored.agreed(seen.mirrored())

    def look(self, pixels: NDArray[np.float32]) -> Said:
        """Look at pictures: (n, 3, h, w) float32 in [0, 255]."""
        maps = [torch.from_numpy(x) for x in self.session.run(self.names, {self.session.get_inputs()[0].name: pixels})]
        return Said(maps[0], maps[1], maps[2], maps[3], tuple(maps[4:]))


def loss_of(maps: Sequence[Tensor], said: Said, hint_weight: float) -> Tensor:
    """Compute how far a network's maps, in the order of `Teacher.names`, are from what the teacher says."""
    logit, sides, offset, points = (x.float() for x in maps[:4])
    q = said.logit.sigmoid()
    gap = F.binary_cross_entropy_with_logits(logit, q, reduction="none") - F.binary_cross_entropy_with_logits(
        said.logit, q, reduction="none"
    )
    worth = q * (q >= _LEAST_SCORE)
    total = worth.sum() + 1.0
    places = F.smooth_l1_loss(sides, said.sides, reduction="none", beta=0.1).sum(1, keepdim=True)
    places = places + F.smooth_l1_loss(offset, said.offset, reduction="none", beta=0.1).sum(1, keepdim=True)
    marks = F.smooth_l1_loss(points, said.points, reduction="none", beta=0.02).mean(1, keepdim=True)
    loss = gap.sum() / total + ((PLACE_WEIGHT * places + POINTS_WEIGHT * marks) * worth).sum() / total
    if not said.hints or not hint_weight:
        return loss
    near = F.max_pool2d(q, _NEAR_CELLS, 1, _NEAR_CELLS // 2) + _BACKGROUND
    apart = [_apart(x, y, near) for x, y in zip(maps[4:], said.hints, strict=True)]
    return loss + hint_weight * torch.stack(apart).mean()


def _apart(x: Tensor, y: Tensor, near: Tensor) -> Tensor:
    """Compute the share of a map's variance that is not explained, places near faces counting more."""
    counts = F.adaptive_max_pool2d(near, y.shape[2:])
    counts = counts / counts.sum()
    middle = (y * counts).sum((0, 2, 3), keepdim=True)
    spread = ((y - middle).square() * counts).sum((0, 2, 3)) + 1e-3
    return (((x.float() - y).square() * counts).sum((0, 2, 3)) / spread).mean()


def make_optimizer(net: nn.Module, learning_rate: float) -> torch.optim.Optimizer:
    """Make AdamW for weights in units of their size, where a rate of 0.001 moves each by a thousandth a step."""
    learnt = [p for p in net.parameters() if p.requires_grad]
    return torch.optim.AdamW(learnt, lr=learning_rate, betas=(0.9, 0.98), weight_decay=0.0)
