"""What a network can run on here: the processor, or a graphics card by onnxruntime or by torch."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import KnownError
from engine.networks.torch_there import ADD_TORCH, has_torch
from engine.sentences import in_turn, sentence

TORCH = "torch"
CPU_PROVIDER = "CPUExecutionProvider"
_PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "cpu": CPU_PROVIDER,
}


@dataclass(frozen=True)
class Device:
    """Where a network runs, and by what.

    Attributes
    ----------
    name : str
        "cuda", "cuda:1", "mps", "directml", "coreml" or "cpu".
    runtime : str
        "torch", or the name of an onnxruntime provider.
    """

    name: str
    runtime: str

    @property
    def by_torch(self) -> bool:
        """Whether torch runs the network, rather than onnxruntime."""
        return self.runtime == TORCH


CPU = Device("cpu", CPU_PROVIDER)


def present_devices() -> Iterator[Device]:
    """List the devices that are here, the best first; torch is imported only where a graphics card could be."""
    from engine.onnx_runtime import onnxruntime

    providers = onnxruntime.get_available_providers()
    if _PROVIDERS["cuda"] in providers:
        yield Device("cuda", _PROVIDERS["cuda"])
    if _may_have_card() and has_torch():
        import torch

        yield from (Device("cuda", TORCH),) if torch.cuda.is_available() else ()
        yield from (Device("mps", TORCH),) if torch.backends.mps.is_available() else ()
    yield from (Device(name, _PROVIDERS[name]) for name in ("directml", "coreml") if _PROVIDERS[name] in providers)
    yield CPU


def choose_device(requested: str = "auto", present: Sequence[Device] | None = None) -> Device:
    """Return where the network runs.

    Parameters
    ----------
    requested : str
        "auto" takes the best that is here; or a name: "cpu", "cuda", "cuda:1", "mps", "coreml", "directml".
    present : sequence of Device, optional
        What is here, the best first; by default it is looked for.

    Raises
    ------
    KnownError
        If the requested device does not exist here.
    """
    kind, _, number = requested.partition(":")
    if requested != "auto" and (kind not in (*_PROVIDERS, "mps") or (number and not number.isdigit())):
        raise KnownError(
            sentence(
                "{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.", requested=requested
            )
        )
    if kind == "cpu" or (requested == "auto" and present is None and not _may_have_card()):
        return CPU
    here = list(present_devices() if present is None else present)
    for device in here:
        if requested in ("auto", device.name):
            return device
        if number and device.name == kind and device.by_torch:  # onnxruntime's cards are chosen by the environment
            return Device(requested, TORCH)
    missing = sentence("This computer has no {device} device that Kith can use. Leave --device out.", device=requested)
    if has_torch():
        raise KnownError(missing)
    hint = sentence("A graphics card may need PyTorch: {command}", command=ADD_TORCH)
    raise KnownError(in_turn([missing, hint]))


def _may_have_card() -> bool:
    """Report whether a card is worth asking for: a Mac, Windows, or a Linux with a graphics driver."""
    return sys.platform != "linux" or any(
        Path(device).exists() for device in ("/dev/nvidiactl", "/dev/kfd", "/dev/dxg")
    )
