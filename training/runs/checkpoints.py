"""Read what a run left behind, or weights that another run may start from."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.errors import KnownError, os_reason
from engine.networks.torch_net import FaceNet, build
from engine.vectors.sizes import EMBEDDING_SIZE
from training.runs.config import sized


def write_checkpoint(file: Path, state: Mapping[str, Any]) -> None:
    """Write a checkpoint; a kill in the middle leaves the one before.

    Raises
    ------
    KnownError
        If it cannot be written, on a full disk, say; the one before stays.
    """
    partial = file.with_suffix(".partial")
    try:
        torch.save(dict(state), partial)
        partial.replace(file)
    except (OSError, RuntimeError) as error:  # torch's own writer raises the latter
        raise KnownError(f"The checkpoint {file} cannot be written; is the disk full? ({error})") from error
    finally:
        partial.unlink(missing_ok=True)


def read_checkpoint(file: Path) -> dict[str, Any]:
    """Read a run's checkpoint: its configuration, step, weights, their average, and what optimisers remember.

    Raises
    ------
    KnownError
        If there is none, or it is something else.
    """
    if not file.is_file():
        raise KnownError(f"There is no checkpoint at {file}.")
    try:
        state: Any = torch.load(file, weights_only=True)
        if {"config", "step", "average"} <= state.keys():
            return dict(state)
    except OSError as error:
        raise KnownError(f"The checkpoint {file} cannot be read. {os_reason(error)}") from error
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError, AttributeError) as error:
        raise KnownError(f"{file} is no checkpoint of a run, or is damaged.") from error
    raise KnownError(f"{file} is no checkpoint of a run, or is damaged.")


def read_run_of(file: Path, net: str) -> dict[str, Any]:
    """Read a checkpoint; KnownError if it is one of another network."""
    state = read_checkpoint(file)
    if state["config"]["net"] != net:
        raise KnownError(f"{file} is a run of {state['config']['net']}, not of {net}.")
    return state


def start_from(net: FaceNet, file: Path) -> None:
    """Load into a network the weights that another run came to: a checkpoint's average, or bundled weights.

    Parameters
    ----------
    net : FaceNet
        What the file has no word of, the batches that batch norm has counted, stays as it is.
    file : Path
        checkpoint.pt, or a .safetensors file.

    Raises
    ------
    KnownError
        If the file cannot be read, or its weights do not fit.
    """
    bundled = file.suffix == ".safetensors"
    weights: dict[str, Tensor] = _read_bundled(file) if bundled else read_run_of(file, net.table.name)["average"]
    require_fit(net, weights, file)
    net.load_state_dict(net.state_dict() | weights)


def load_average(checkpoint: Path) -> tuple[FaceNet, dict[str, Any], int]:
    """Load the averaged weights of a run's checkpoint: network, built for its last input size, configuration, step."""
    state = read_checkpoint(checkpoint)
    config = state["config"]
    hw = sized(config["net"], config.get("input_px"))  # the first runs had no such word
    net = build(config["net"], config.get("embedding_size", EMBEDDING_SIZE), hw)
    require_fit(net, state["average"], checkpoint)
    net.load_state_dict(state["average"])
    return net.eval(), config, state["step"]


def require_fit(net: FaceNet, weights: dict[str, Tensor], file: Path) -> None:
    """Raise KnownError if a file's weights are of other shapes than the network's."""
    last = weights.get("embedding.weight")
    if last is not None and len(last) != net.embedding_size:
        raise KnownError(f"The weights in {file} give embeddings of {len(last)} numbers, not of {net.embedding_size}.")
    if _shapes(weights) != _shapes(net.state_dict()):
        other = f"another network than {net.table.name}, or of another input size"
        raise KnownError(f"The weights in {file} are those of {other}.")


def _shapes(state: dict[str, Tensor]) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in state.items() if value.is_floating_point()}


def _read_bundled(file: Path) -> dict[str, Tensor]:
    if not file.is_file():
        raise KnownError(f"There are no weights at {file}.")
    try:
        return {name: value.float() for name, value in load_file(file).items()}
    except OSError as error:
        raise KnownError(f"The weights {file} cannot be read. {os_reason(error)}") from error
    except SafetensorError as error:
        raise KnownError(f"{file} holds no weights, or is damaged.") from error
