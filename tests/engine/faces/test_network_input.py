"""The picture that detectors' networks take, made once for all of them."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from engine.faces.network_input import network_input
from tests.engine.faces.make import as_image


def test_sides_divide_and_the_border_is_repeated():
    pixels = np.random.default_rng(0).integers(0, 256, (75, 100, 3), np.uint8)
    planes, zoom = network_input(as_image(pixels), 100)
    assert planes.shape == (1, 3, 96, 128)
    np.testing.assert_array_equal(planes[0, :, :75, :100], pixels.transpose(2, 0, 1))
    np.testing.assert_array_equal(planes[0, :, 75:, :100], np.repeat(planes[0, :, 74:75, :100], 21, axis=1))
    np.testing.assert_array_equal(zoom, [1.0, 1.0])


def test_two_detectors_at_one_size_share_what_none_may_change():
    image = as_image(np.zeros((60, 80, 3), np.uint8))
    planes, _ = network_input(image, 160)
    assert network_input(image, 160)[0] is planes
    assert network_input(image, 96)[0] is not planes
    with pytest.raises(ValueError, match="read-only"):
        planes[:] = 1


def test_it_goes_with_the_image():
    image = as_image(np.zeros((60, 80, 3), np.uint8))
    planes = weakref.ref(network_input(image, 96)[0])
    gc.collect()
    assert planes() is not None
    del image
    gc.collect()
    assert planes() is None
