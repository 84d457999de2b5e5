"""Find, verify and load the bundled weights.

Weights are safetensors files beside a manifest that gives each file's SHA-256. A file is read whole, checked
against the manifest and parsed as plain tensors: nothing is ever unpickled, so a tampered file can neither run
code nor be mistaken for ours.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.networks.torch_there import require_torch
from engine.records import WeightsId
from engine.sentences import Phrase, sentence
from engine.vectors.recognisability import Unrecognisable
from engine.vectors.sizes import AVERAGED_SHARE
from resources import path as resource_path

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

    from engine.networks.torch_net import FaceNet

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Weights:
    """One entry of the manifest.

    Attributes
    ----------
    net : str
        Name of the network's table in `engine.networks.torch_net`.
    file : Path
    sha256 : str
        Hexadecimal, of the file's bytes.
    embedding_size : int
    input_hw : tuple of int
        Height and width of the face crop in pixels.
    span_px : float
        Pixels of the 112-pixel alignment template that the input's height spans.
    mirror : bool
        Embed each face as the mean of the crop and its mirror image, as the thresholds and figures were measured.
    cluster_threshold : float
        Average squared distance up to which groups of faces, as they are, are one person: the measure of the user's
        sensitivity, and the limit for finding a face among many, where `same_threshold` would let too many strangers
        in.
    same_threshold : float
        Squared distance up to which two faces are called the same person (best accuracy on validation pairs).
    details : dict
        Everything else that the manifest says: where the five landmarks lie in the crop, parameters, multiply-adds,
        training, figures, date, command.
    averaged_share : float
        So much of a threshold like `cluster_threshold` holds for faces averaged with their neighbours, which is how a
        library is grouped; both are calibrated on whole photos.
    unrecognisable : Unrecognisable or None
        Where the network puts faces that nobody could recognise; None where its manifest does not say.
    key : str
        Its name in the manifest: that of the network, or of one that was tuned, "nn2-own-1".
    """

    net: str
    file: Path
    sha256: str
    embedding_size: int
    input_hw: tuple[int, int]
    span_px: float
    mirror: bool
    cluster_threshold: float
    same_threshold: float
    details: dict[str, Any]
    averaged_share: float = AVERAGED_SHARE
    unrecognisable: Unrecognisable | None = None
    key: str = ""

    @property
    def id(self) -> WeightsId:
        """What embeddings made with these weights are marked with."""
        return WeightsId(self.net, self.sha256)


def _manifest(folder: Path) -> dict[str, Any]:
    file = folder / MANIFEST
    try:
        return _parsed(file, file.stat().st_mtime_ns)
    except (OSError, ValueError) as error:
        raise KnownError(
            sentence(
                "The list of network weights cannot be read ({file}: {error}). Reinstall Kith.", file=file, error=error
            )
        ) from error


@lru_cache(maxsize=8)
def _parsed(file: Path, _mtime_ns: int) -> dict[str, Any]:
    manifest = json.loads(file.read_text(encoding="utf-8"))
    if not (isinstance(manifest, dict) and {"default", "weights"} <= manifest.keys()):
        raise ValueError("it is not a manifest")
    return manifest


def available(folder: Path | None = None) -> list[str]:
    """List the networks whose weights are bundled, the default one first."""
    manifest = _manifest(folder or resource_path("weights"))
    default = manifest["default"]
    return [default, *sorted(name for name in manifest["weights"] if name != default)]


def describe(net: str | None = None, folder: Path | None = None) -> Weights:
    """Read what the manifest says of a network's weights, without reading them.

    Parameters
    ----------
    net : str or None
        Name of the network; None for the default.
    folder : Path or None
        Where manifest and files are; None for the bundled ones.

    Raises
    ------
    KnownError
        If the manifest is unreadable or lists no such weights.
    """
    folder = folder or resource_path("weights")
    manifest = _manifest(folder)
    name = (net or manifest["default"]).lower()
    entry = manifest["weights"].get(name)
    if entry is None:
        raise KnownError(
            sentence(
                "There are no weights for {net!r}. Bundled are: {networks}.",
                net=net,
                networks=", ".join(available(folder)),
            )
        )
    entry = dict(entry)
    threshold = entry.pop("cluster_threshold")
    unrecognisable = entry.pop("unrecognisable", None)
    averaged_share = entry.get("averaged_threshold", AVERAGED_SHARE * threshold) / threshold
    return Weights(
        key=name,
        net=entry.pop("net", name),
        file=folder / entry.pop("file"),
        sha256=entry.pop("sha256"),
        embedding_size=entry.pop("embedding_size"),
        input_hw=tuple(entry.pop("input_hw")),
        span_px=entry.pop("span_px"),
        mirror=entry.pop("mirror"),
        cluster_threshold=threshold,
        same_threshold=entry.pop("same_threshold"),
        averaged_share=averaged_share,
        unrecognisable=unrecognisable and Unrecognisable.from_json(unrecognisable),
        details=entry,
    )


def read_arrays(weights: Weights) -> dict[str, NDArray[np.float32]]:
    """Read and verify weights: the names of torch's state_dict, to float32 arrays.

    Raises
    ------
    KnownError
        If the file is missing, its SHA-256 is not the manifest's, or it is no safetensors file.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load as parse

    try:
        content = weights.file.read_bytes()
    except OSError as error:
        raise unusable(
            weights, sentence("The network weights cannot be read ({error}). Reinstall Kith.", error=error)
        ) from error
    if hashlib.sha256(content).hexdigest() != weights.sha256:
        raise unusable(
            weights,
            sentence("The network weights {file} are damaged or were changed. Reinstall Kith.", file=weights.file),
        )
    try:
        return {name: array.astype(np.float32) for name, array in parse(content).items()}
    except SafetensorError as error:
        raise _misfit(weights) from error


def load(weights: Weights) -> FaceNet:
    """Read, verify and load weights into their network in torch, in evaluation mode.

    Raises
    ------
    KnownError
        As for `read_arrays`, or if the weights do not fit the network, or torch is not installed.
    """
    #: {what} in "{what} needs PyTorch, which is not installed. ..."
    require_torch(sentence("Running a network in PyTorch"))
    import torch

    from engine.networks.torch_net import build

    net = build(weights.net, weights.embedding_size, weights.input_hw)
    state = {name: torch.from_numpy(array) for name, array in read_arrays(weights).items()}
    counters = {name: value for name, value in net.state_dict().items() if not value.is_floating_point()}
    try:
        net.load_state_dict(counters | state)  # batch norm counts its batches, which only training wants
    except RuntimeError as error:
        raise _misfit(weights) from error
    return net.eval()


def load_session(
    weights: Weights, n_threads: int | None = None, provider: str = "CPUExecutionProvider"
) -> InferenceSession:
    """Read, verify and load weights into onnxruntime: crops (n, height, width, 3) uint8 to embeddings.

    Where bytes are multiplied exactly, and with weights that were prepared for it, the network runs in 8 bits.

    Parameters
    ----------
    weights : Weights
    n_threads : int or None
        None leaves onnxruntime's choice.
    provider : str
        Of onnxruntime; what it cannot do is done on the CPU.

    Raises
    ------
    KnownError
        As for `load`.
    """
    from engine.networks.architectures import table_of
    from engine.networks.onnx_int8 import exactly, multiplies_exactly, read_tops, to_int8
    from engine.networks.onnx_net import to_onnx
    from engine.onnx_runtime import onnxruntime

    options = exactly(onnxruntime.SessionOptions())
    options.intra_op_num_threads = n_threads or 0
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waiting threads are others' threads
    providers = list(dict.fromkeys([provider, "CPUExecutionProvider"]))
    arrays = read_arrays(weights)
    tops = (
        read_tops(weights.file, weights.sha256) if provider == "CPUExecutionProvider" and multiplies_exactly() else None
    )
    table = replace(table_of(weights.net), input_hw=weights.input_hw)
    try:
        if tops is None:
            content = to_onnx(table, arrays, weights.embedding_size)
        else:
            content = to_int8(table, arrays, weights.embedding_size, tops)
        return onnxruntime.InferenceSession(content, options, providers=providers)
    except (KeyError, ValueError, onnxruntime.capi.onnxruntime_pybind11_state.Fail) as error:
        raise _misfit(weights) from error


OWN_UNUSABLE = Phrase(
    "The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned "
    "(kith finetune --off), or let the network learn again."
)


def unusable(weights: Weights, of_bundled: str) -> KnownError:
    """Say that weights cannot be used: what helps is another thing where they were tuned and are no part of Kith."""
    if "tuned_from" not in weights.details:
        return KnownError(of_bundled)
    return KnownError(OWN_UNUSABLE(file=weights.file))


def _misfit(weights: Weights) -> KnownError:
    return unusable(
        weights,
        sentence("The network weights {file} do not fit {net}. Reinstall Kith.", file=weights.file, net=weights.net),
    )
