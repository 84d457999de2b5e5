"""Distortions stay in range, repeat with their seed, and vanish at zero; crops agree with engine.faces.align."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.faces.align import TEMPLATE_POINTS, Template, crop_aligned
from engine.records import FaceBox, Image, PhotoInfo
from tests.training.fake_faces import blotches
from training.data.augment import Augmenter, to_input
from training.data.augmentation import Augmentation

HW, ZOOM = (140, 116), 140 / 124
TEMPLATE = Template.for_input(140, 116, 124)
NOTHING = Augmentation(
    scale=0, rotation_deg=0, shift_px=0,
    sharp_share=1, brightness=0, contrast=0, saturation=0, tint=0,
    gray_share=0, small_share=0, crisp_share=0, jpeg_share=0, erase_share=0, noise_share=0,
)  # fmt: skip


def faces(n, seed=0):
    return torch.from_numpy(blotches(np.random.default_rng(seed), n))


def distort(settings, pixels, seed=0):
    return Augmenter(HW, ZOOM, settings)(pixels.clone(), torch.Generator().manual_seed(seed))


def undistorted(pixels):
    return (to_input(pixels, HW, ZOOM) - 127.5) / 128


STRONG = Augmentation(
    scale=0.3, rotation_deg=45, shift_px=30, brightness=1, contrast=1, saturation=1, tint=1,
    gray_share=0.5, small_share=1, small_px=(1, 116), crisp_share=1, crispness=9,
    jpeg_share=1, erase_share=1, noise_share=1, noise_std=200,
)  # fmt: skip


@pytest.mark.parametrize("n", [1, 2, 33])
@pytest.mark.parametrize("settings", [NOTHING, Augmentation(), STRONG], ids=["nothing", "usual", "strong"])
def test_shape_type_and_range(settings, n):
    x = distort(settings, faces(n))
    assert x.shape == (n, 3, *HW)
    assert x.dtype == torch.float32
    assert torch.isfinite(x).all()
    assert x.min() >= -127.5 / 128 and x.max() <= 127.5 / 128


def test_the_generator_decides_everything():
    pixels = faces(16)
    first = distort(Augmentation(), pixels, seed=5)
    torch.rand(3)  # the global generator plays no part
    assert torch.equal(distort(Augmentation(), pixels, seed=5), first)
    assert not torch.equal(distort(Augmentation(), pixels, seed=6), first)


def test_the_faces_given_are_not_changed():
    pixels = faces(8)
    before = pixels.clone()
    Augmenter(HW, ZOOM, STRONG)(pixels, torch.Generator().manual_seed(0))
    assert torch.equal(pixels, before)


def test_settings_of_zero_only_mirror():
    pixels = faces(24)
    x = distort(NOTHING, pixels)
    as_is, mirrored = undistorted(pixels), undistorted(pixels.flip(2))
    same = (x - as_is).abs().amax((1, 2, 3)) < 1e-4
    flipped = (x - mirrored).abs().amax((1, 2, 3)) < 1e-4
    assert (same ^ flipped).all()
    assert same.any() and flipped.any()
    torch.testing.assert_close(mirrored, as_is.flip(3), atol=1e-4, rtol=0)


def test_gray_share():
    x = distort(replace(NOTHING, gray_share=1), faces(4))
    torch.testing.assert_close(x[:, 0], x[:, 1], atol=1e-4, rtol=0)
    torch.testing.assert_close(x[:, 0], x[:, 2], atol=1e-4, rtol=0)


def changed(settings, n=40):
    """Report which faces differ from their undistorted input, mirrored or not."""
    pixels = faces(n)
    x, plain = distort(settings, pixels), undistorted(pixels)
    off = torch.minimum((x - plain).abs().amax((1, 2, 3)), (x - plain.flip(3)).abs().amax((1, 2, 3)))
    return off > 1e-3


@pytest.mark.parametrize("share", ["small_share", "crisp_share", "jpeg_share", "erase_share", "noise_share"])
def test_shares_are_kept(share):
    assert changed(replace(NOTHING, **{share: 0.25})).sum() == 10


@pytest.mark.parametrize(
    "strength", ["scale", "rotation_deg", "shift_px", "brightness", "contrast", "saturation", "tint"]
)
def test_each_strength_does_something_alone(strength):
    assert changed(replace(NOTHING, **{strength: getattr(Augmentation(), strength)}), n=8).all()


@pytest.mark.parametrize("strength", ["scale", "rotation_deg", "shift_px"])
def test_moved_by_no_more_than_the_setting(strength):
    """A disc at an eye stays within the reach of the setting, mirrored or not."""
    eye = np.array(TEMPLATE_POINTS[0])
    usual = getattr(Augmentation(), strength)
    reach = {"scale": usual, "rotation_deg": np.radians(usual), "shift_px": usual * 2**0.5}[strength]
    if strength != "shift_px":
        reach *= np.hypot(*(eye - 56))
    pixels = torch.from_numpy(disc(*(eye + 8))[None]).repeat(32, 1, 1, 1)
    x = distort(replace(NOTHING, **{strength: usual}), pixels)
    found = np.array([centre_of_mass(face[0].numpy() + 127.5 / 128) for face in x])
    found[:, 0] = np.minimum(found[:, 0], HW[1] - found[:, 0])  # the eye lies in the left half
    away = np.hypot(*(found - TEMPLATE.points[0]).T) / ZOOM
    assert away.max() <= reach + 0.2
    assert away.max() > reach / 3
    if strength == "shift_px":
        assert (np.ptp(found, axis=0) / ZOOM > 1.5 * usual).all(), "nearly all the way, along both axes"


# ------------------------------------------------------------------------------------------------ geometry


def disc(x, y, radius=2.5):
    """Draw an anti-aliased white disc on a stored crop: (128, 128, 3) uint8."""
    rows, columns = np.mgrid[:128, :128] + 0.5  # pixel i covers [i, i + 1)
    grey = np.clip(radius + 0.5 - np.hypot(columns - x, rows - y), 0, 1) * 255
    return np.repeat(grey.round().astype(np.uint8)[..., None], 3, 2)


def centre_of_mass(grey):
    rows, columns = np.mgrid[: grey.shape[0], : grey.shape[1]] + 0.5
    return (grey * columns).sum() / grey.sum(), (grey * rows).sum() / grey.sum()


@pytest.mark.parametrize("point", range(5))
def test_stored_landmarks_land_where_the_engine_puts_them(point):
    """The centre of a stored crop is the 112-pixel template with 8 pixels around it.

    A tenth of a pixel leaves no room for another half-pixel convention.
    """
    x, y = TEMPLATE_POINTS[point]
    face = to_input(torch.from_numpy(disc(x + 8, y + 8)[None]), HW, ZOOM)[0, 0].numpy()
    assert centre_of_mass(face) == pytest.approx(TEMPLATE.points[point], abs=0.1)


def test_training_sees_what_the_engine_crops():
    """A stored crop taken as a photo, with its landmarks on the template, is cut by both alike."""
    stored = blotches(np.random.default_rng(3), 1)
    landmarks = (np.array(TEMPLATE_POINTS) + 8).astype(np.float32)
    face = FaceBox(np.array([24, 20, 104, 126], np.float32), landmarks, 0.9)
    (crop,) = crop_aligned(Image(stored[0], 1.0, PhotoInfo(128, 128, "PNG")), [face], TEMPLATE)
    ours = to_input(torch.from_numpy(stored), HW, ZOOM)[0].permute(1, 2, 0).numpy()
    inner = np.s_[8:-8, 8:-8]  # at the border they repeat pixels a little differently
    difference = np.abs(crop.pixels[inner].astype(float) - ours[inner])
    assert difference.mean() < 1.0
    assert difference.max() < 6


@pytest.mark.parametrize("point", range(5))
def test_a_face_that_lies_otherwise_in_its_crop_is_cut_out_all_the_same(point):
    """Turned, larger and shifted there, its landmarks land where the template has them."""
    turn, zoom = math.radians(7), 1.1
    place = zoom * np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    shift = np.array([64.0, 64.0]) - place @ (64, 64) + (3.5, -2.0)
    x, y = place @ (np.array(TEMPLATE_POINTS[point]) + 8) + shift
    placement = torch.from_numpy(np.column_stack([place, shift])[None]).float()
    stored = torch.from_numpy(disc(x, y)[None]).repeat(8, 1, 1, 1)
    faces = Augmenter(HW, ZOOM, NOTHING)(stored, torch.Generator().manual_seed(0), placement.repeat(8, 1, 1))
    x, y = TEMPLATE.points[point]
    for face in faces[:, 0].numpy() * 128 + 127.5:
        found = centre_of_mass(face)  # every other one in the mirror
        assert found == pytest.approx((x, y), abs=0.15) or found == pytest.approx((116 - x, y), abs=0.15)
