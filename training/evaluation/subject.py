"""What is measured: a bundled network, a checkpoint of a run, or the teacher's stored embeddings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.align import Template, warp
from engine.networks.devices import CPU, choose_device
from engine.networks.embed import NetEmbedder, Runner, run_in_torch
from engine.networks.weights import Weights, describe, load
from engine.vectors.unit_vectors import dequantise, quantise
from training.data.faces import FaceSet
from training.evaluation.progress import watched

if TYPE_CHECKING:
    from engine.networks.torch_net import FaceNet

_CHUNK = 512


def cut(aligned: NDArray[np.uint8], template: Template) -> NDArray[np.uint8]:
    """Cut a network's input out of aligned crops, with the app's own resampling.

    Parameters
    ----------
    aligned : (n, side, side, 3) uint8
        Template crops (112), or those with a margin (128), whose centre is the template's.
    template : Template

    Returns
    -------
    (n, template.height_px, template.width_px, 3) uint8
    """
    centre = aligned.shape[1] / 2
    shift_x, shift_y = (side / 2 - template.zoom * centre for side in (template.width_px, template.height_px))
    transform = np.array([[template.zoom, 0, shift_x], [0, template.zoom, shift_y]])
    pictures = (PillowImage.fromarray(face) for face in aligned)
    return np.stack([warp(picture, transform, (template.height_px, template.width_px)) for picture in pictures])


class GivenEmbedder(NetEmbedder):
    """The app's embedder with a network that is at hand, at a precision that is asked for.

    Parameters
    ----------
    weights : Weights
    net : FaceNet
    half : bool
        bfloat16 rather than float32.
    """

    def __init__(self, weights: Weights, net: FaceNet, half: bool):
        super().__init__(weights)
        self.net, self.half = net, half

    @cached_property
    def _run(self) -> Runner:
        device = choose_device(self.device)
        return run_in_torch(self.net, (device if device.by_torch else CPU).name, self.half)


@dataclass(frozen=True, eq=False)
class Subject:
    """A network as the app would use it, or the teacher.

    Attributes
    ----------
    name : str
        For tables and files.
    embedder : NetEmbedder or None
        None for the teacher, of which only the stored embeddings are at hand.
    """

    name: str
    embedder: NetEmbedder | None

    @property
    def network(self) -> NetEmbedder:
        """The embedder; KnownError for the teacher."""
        if self.embedder is None:
            raise KnownError("The teacher is known by its stored embeddings alone. Give --net or --checkpoint here.")
        return self.embedder

    def net(self) -> FaceNet:
        """Return the network itself; bundled weights are read anew."""
        network = self.network
        return network.net if isinstance(network, GivenEmbedder) else load(network.weights)

    @property
    def template(self) -> Template:
        """Where landmarks belong in the network's crops."""
        weights = self.network.weights
        return Template.for_input(*weights.input_hw, weights.span_px)

    def embed_as_library(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Embed crops of the network's input size and restore them from 128 bytes each, as the library does."""
        return dequantise(quantise(self.network.embed(crops)))

    def embed_aligned(self, aligned: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Embed aligned crops, as `cut` takes them: (n, side, side, 3) uint8 -> (n, d) float32, unit rows."""
        starts = watched(range(0, len(aligned), _CHUNK), f"Embedding {len(aligned):,} faces")
        return np.concatenate([self.embed_as_library(cut(aligned[i : i + _CHUNK], self.template)) for i in starts])

    def embed_faces(self, faces: FaceSet, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Embed stored faces, or look their embeddings up for the teacher: (m,) rows -> (m, d) float32, unit rows."""
        if self.embedder is None:
            return faces.teacher[rows]
        return self.embed_aligned(faces.pixels[rows])


def choose_subject(net: str | None, checkpoint: Path | None, teacher: bool) -> Subject:
    """Make the subject that the options name; the default network if they name none.

    Raises
    ------
    KnownError
        If they name more than one, or one that is not there.
    """
    if (net is not None) + (checkpoint is not None) + teacher > 1:
        raise KnownError("Give one of --net, --checkpoint and --teacher.")
    if teacher:
        return Subject("teacher", None)
    if checkpoint is not None:
        return of_checkpoint(checkpoint)
    weights = describe(net)
    return Subject(weights.net, NetEmbedder(weights))


def of_checkpoint(checkpoint: Path) -> Subject:
    """Make a subject of a run's averaged weights, before they are rounded to be shipped."""
    from training.runs.checkpoints import load_average

    net, config, _ = load_average(checkpoint)
    nan = float("nan")  # thresholds are found when weights are published
    weights = Weights(
        config["net"], checkpoint, "", net.embedding_size, net.table.input_hw, config["template_px"], True, nan, nan, {}
    )
    return Subject(f"{config['net']}-{checkpoint.resolve().parent.name}", GivenEmbedder(weights, net, half=False))


def at_precision(subject: Subject, half: bool) -> NetEmbedder:
    """Make the subject's embedder in torch, in bfloat16 or float32."""
    return GivenEmbedder(subject.network.weights, subject.net(), half)
