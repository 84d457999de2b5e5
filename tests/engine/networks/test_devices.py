"""Which device a network runs on, by what is there."""

import pytest

from engine.errors import KnownError
from engine.networks.devices import CPU, TORCH, Device, choose_device, present_devices
from engine.networks.torch_there import require_torch

CUDA_TORCH, MPS = Device("cuda", TORCH), Device("mps", TORCH)
CUDA, COREML = Device("cuda", "CUDAExecutionProvider"), Device("coreml", "CoreMLExecutionProvider")


@pytest.mark.parametrize("present", [[CPU], [COREML, CPU], [MPS, COREML, CPU], [CUDA, CUDA_TORCH, CPU]])
def test_the_best_is_chosen_by_itself(present):
    assert choose_device("auto", present) == present[0]


def test_the_processor_is_always_there():
    assert choose_device("cpu", [CUDA, CPU]) == choose_device("auto", [CPU]) == CPU
    assert list(present_devices())[-1] == CPU


def test_a_device_is_chosen_by_name():
    assert choose_device("coreml", [MPS, COREML, CPU]) == COREML
    assert choose_device("cuda", [CUDA, CUDA_TORCH, CPU]) == CUDA
    assert choose_device("cuda:1", [CUDA, CUDA_TORCH, CPU]) == Device("cuda:1", TORCH)


@pytest.mark.parametrize("name", ["cuda", "cuda:1", "mps", "directml"])
def test_a_device_that_is_not_there_is_a_known_error(name):
    with pytest.raises(KnownError, match=f"no {name} device"):
        choose_device(name, [CPU])


@pytest.mark.parametrize("name", ["toaster", "cuda:x", "", "CPU"])
def test_what_is_no_device_is_a_known_error(name):
    with pytest.raises(KnownError, match="not a device"):
        choose_device(name, [CPU])


def test_what_needs_torch_says_how_to_add_it():
    require_torch("Learning", there=True)
    with pytest.raises(KnownError, match=r"Learning needs PyTorch.*kith\[learn\]"):
        require_torch("Learning", there=False)
