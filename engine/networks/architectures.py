"""The FaceNet networks as tables, one each; free of torch, so that the CPU's runtime need not import it.

Source: Schroff, Kalenichenko, Philbin, "FaceNet" (CVPR 2015): table 1 (NN1), table 2 (NN2), section 3.3
(NN3, NN4, NNS1, NNS2). NN1's rnorm rows are left out: batch normalisation after every convolution stands in for
local response normalisation. The paper prints no tables for NNS1 and NNS2; ours are reconstructions that meet its
input sizes, parameter counts and multiply-adds (tests/engine/networks/test_torch_net.py counts them).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.errors import KnownError
from engine.sentences import sentence


@dataclass(frozen=True)
class Conv:
    """A 'same' convolution, batch norm, ReLU: one line such as "conv1 7x7, stride 2"."""

    out: int
    kernel: int
    stride: int = 1


@dataclass(frozen=True)
class MaxPool:
    """A 3x3 'same' max pooling with stride 2."""


@dataclass(frozen=True)
class Inception:
    """One line of table 2. A width of 0 leaves that branch out.

    `pool` is "max" or "L2"; `projection` 0 passes the pooled input through. With `stride` 2, the 3x3, the 5x5
    and the pooling branch all stride and there is no 1x1 branch (rows 3c and 4e).
    """

    one: int
    reduce3: int
    three: int
    reduce5: int
    five: int
    pool: str
    projection: int
    stride: int = 1


@dataclass(frozen=True)
class AveragePool:
    """Mean over the whole feature map."""


@dataclass(frozen=True)
class Maxout:
    """A fully connected layer of `out` units, each the maximum of `pieces` linear maps (fc1, fc2 of table 1)."""

    out: int
    pieces: int = 2


Row = Conv | MaxPool | Inception | AveragePool | Maxout


@dataclass(frozen=True)
class Table:
    """A network: its name, its input size in pixels (height, width) and its rows up to the embedding layer."""

    name: str
    input_hw: tuple[int, int]
    rows: tuple[Row, ...]


# -------------------------------------------------------------------------------------------- the tables

NN1 = Table(  # paper's table 1: 140M parameters, 1.6B multiply-adds
    "nn1",
    (220, 220),
    (
        Conv(64, 7, 2),  # 110x110x64
        MaxPool(),  # 55x55x64
        Conv(64, 1),
        Conv(192, 3),
        MaxPool(),  # 28x28x192
        Conv(192, 1),
        Conv(384, 3),
        MaxPool(),  # 14x14x384
        Conv(384, 1),
        Conv(256, 3),
        Conv(256, 1),
        Conv(256, 3),
        Conv(256, 1),
        Conv(256, 3),
        MaxPool(),  # 7x7x256
        Maxout(32 * 128),
        Maxout(32 * 128),
    ),
)

NN2 = Table(  # paper's table 2: 7.5M parameters, 1.6B multiply-adds
    "nn2",
    (224, 224),
    (
        Conv(64, 7, 2),  # 112x112x64
        MaxPool(),  # 56x56x64
        Conv(64, 1),  # "inception (2)" has only the 3x3 branch
        Conv(192, 3),  # 56x56x192
        MaxPool(),  # 28x28x192
        Inception(64, 96, 128, 16, 32, "max", 32),  # 3a 28x28x256
        Inception(64, 96, 128, 32, 64, "L2", 64),  # 3b 28x28x320
        Inception(0, 128, 256, 32, 64, "max", 0, 2),  # 3c 14x14x640
        Inception(256, 96, 192, 32, 64, "L2", 128),  # 4a 14x14x640
        Inception(224, 112, 224, 32, 64, "L2", 128),  # 4b
        Inception(192, 128, 256, 32, 64, "L2", 128),  # 4c
        Inception(160, 144, 288, 32, 64, "L2", 128),  # 4d
        Inception(0, 160, 256, 64, 128, "max", 0, 2),  # 4e 7x7x1024
        Inception(384, 192, 384, 48, 128, "L2", 128),  # 5a 7x7x1024
        Inception(384, 192, 384, 48, 128, "max", 128),  # 5b 7x7x1024
        AveragePool(),  # 1024
    ),
)

NN3 = replace(NN2, name="nn3", input_hw=(160, 160))


def _without_5x5(rows: Sequence[Row], from_row: int) -> tuple[Row, ...]:
    return tuple(
        replace(row, reduce5=0, five=0) if i >= from_row and isinstance(row, Inception) else row
        for i, row in enumerate(rows)
    )


# Section 3.3 drops the 5x5 convolutions "in the higher layers" and gives 285M multiply-adds: dropping them in
# 4e, 5a and 5b, whose maps are 3x3 at 96 pixels, meets that figure.
NN4 = replace(NN2, name="nn4", input_hw=(96, 96), rows=_without_5x5(NN2.rows, from_row=12))

NNS1 = Table(  # "mini Inception", section 3.3: 26M parameters, 220M multiply-adds; our reconstruction
    "nns1",
    (165, 165),
    (
        Conv(32, 5, 2),  # 83x83x32
        MaxPool(),  # 42x42x32
        Conv(32, 1),
        Conv(80, 3),  # 42x42x80
        MaxPool(),  # 21x21x80
        Inception(48, 48, 80, 12, 24, "max", 24),  # 3a 21x21x176
        Inception(0, 64, 128, 16, 32, "max", 0, 2),  # 3c 11x11x336
        Inception(128, 64, 144, 16, 40, "max", 64),  # 4a 11x11x376
        Inception(112, 72, 160, 16, 40, "max", 64),  # 4b 11x11x376
        Inception(0, 96, 192, 32, 64, "max", 0, 2),  # 4e 6x6x632
        Inception(224, 112, 224, 24, 64, "max", 96),  # 5a 6x6x608
        Inception(224, 112, 224, 24, 64, "max", 64),  # 5b 6x6x576
        Maxout(552),
        Maxout(512),
    ),
)

NNS2 = Table(  # "tiny Inception", section 3.3: 4.3M parameters, 20M multiply-adds; our reconstruction
    "nns2",
    (140, 116),
    (
        Conv(16, 3, 2),  # 70x58x16
        MaxPool(),  # 35x29x16
        Conv(16, 1),
        Conv(32, 3),  # 35x29x32
        MaxPool(),  # 18x15x32
        Inception(16, 16, 32, 4, 8, "max", 8),  # 3a 18x15x64
        Inception(0, 24, 64, 8, 24, "max", 0, 2),  # 3c 9x8x152
        Inception(48, 24, 64, 8, 16, "max", 24),  # 4a 9x8x152
        Inception(0, 32, 96, 8, 32, "max", 0, 2),  # 4e 5x4x280
        Inception(112, 48, 96, 8, 16, "max", 32),  # 5a 5x4x256
        Maxout(384),
    ),
)

TABLES: dict[str, Table] = {t.name: t for t in (NN1, NN2, NN3, NN4, NNS1, NNS2)}


def table_of(name: str) -> Table:
    """Return a network's table; case does not matter.

    Raises
    ------
    KnownError
        If there is no network of that name.
    """
    table = TABLES.get(name.lower())
    if table is None:
        raise KnownError(
            sentence(
                "There is no network called {name!r}. Choose one of: {networks}.", name=name, networks=", ".join(TABLES)
            )
        )
    return table
