"""Check the similarity fit, that landmarks land on the template, and that nothing aliases."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import skimage.data
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as PillowImage

from engine.faces.align import (
    TEMPLATE_POINTS,
    Template,
    crop_aligned,
    face_transform,
    similarity,
    supposed_landmarks,
    warp,
    zoom_needed,
)
from engine.faces.detector import WHOLE_FACE, BoxShape
from tests.engine.faces.make import as_image, placed

TEMPLATE = Template.for_input(140, 116, 124)


def disc_photo(points, radius, height=900, width=1200):
    """Draw an anti-aliased white disc on black around each point."""
    y, x = np.mgrid[:height, :width] + 0.5
    photo = np.zeros((height, width))
    for px, py in points:
        photo = np.maximum(photo, np.clip(radius + 0.5 - np.hypot(x - px, y - py), 0, 1))
    return np.repeat((photo * 255).astype(np.uint8)[..., None], 3, axis=2)


def disc_centres(crop, points, reach):
    """Return the centre of mass of the brightness around each expected point."""
    grey = crop[..., 0].astype(np.float64)
    y, x = np.mgrid[: grey.shape[0], : grey.shape[1]] + 0.5
    centres = []
    for px, py in points:
        weight = grey * (np.hypot(x - px, y - py) < reach)
        centres.append((np.sum(weight * x) / weight.sum(), np.sum(weight * y) / weight.sum()))
    return np.array(centres)


def test_template_scales_around_its_centre():
    assert np.allclose(Template.for_input(112, 112, 112).points, TEMPLATE_POINTS)
    points = np.array(TEMPLATE.points)
    np.testing.assert_allclose(points - [58, 70], (np.array(TEMPLATE_POINTS) - 56) * 140 / 124)


@given(
    st.floats(0.01, 50), st.floats(-math.pi, math.pi), st.floats(-5000, 5000), st.floats(-5000, 5000), st.integers(2, 9)
)
def test_similarity_recovers_a_known_transform(scale, angle, dx, dy, n):
    source = np.random.default_rng(n).normal(size=(n, 2)) * 100
    cos, sin = scale * math.cos(angle), scale * math.sin(angle)
    wanted = np.array([[cos, -sin, dx], [sin, cos, dy]])
    target = source @ wanted[:, :2].T + wanted[:, 2]
    np.testing.assert_allclose(similarity(source, target), wanted, rtol=1e-7, atol=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_similarity_is_the_least_squares_optimum(seed):
    rng = np.random.default_rng(seed)
    source, target = rng.normal(size=(2, 5, 2)) * 30

    def error(parameters):
        a, b, dx, dy = parameters
        return np.sum((source @ np.array([[a, b], [-b, a]]) + [dx, dy] - target) ** 2)

    transform = similarity(source, target)
    best = np.array([transform[0, 0], transform[1, 0], transform[0, 2], transform[1, 2]])
    for step in np.concatenate([np.eye(4), -np.eye(4)]) * 1e-3:
        assert error(best) <= error(best + step)


def test_similarity_never_reflects():
    source = np.array(TEMPLATE_POINTS)
    transform = similarity(source, source * [-1, 1])
    assert np.linalg.det(transform[:, :2]) > 0


def test_similarity_of_collinear_points_is_exact_and_of_one_point_is_flat():
    line = np.array([(k, 2.0 * k) for k in range(5)])
    np.testing.assert_allclose(similarity(line, 3 * line + 1), [[3, 0, 1], [0, 3, 1]], atol=1e-12)
    flat = similarity(np.full((5, 2), 7.0), np.array(TEMPLATE_POINTS))
    np.testing.assert_allclose(flat[:, :2], 0)
    np.testing.assert_allclose(flat[:, 2], np.mean(TEMPLATE_POINTS, axis=0))


@pytest.mark.parametrize("template", [TEMPLATE, Template.for_input(220, 220, 124), Template.for_input(96, 96, 112)])
@pytest.mark.parametrize(("zoom", "angle_deg"), [(0.5, 0), (1.0, 30), (2.3, -40), (5.0, 12)])
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_landmarks_land_on_the_template(template, zoom, angle_deg, scale):
    face = placed(zoom, angle_deg, at=(600.0, 450.0))
    radius = max(2.5 * zoom * scale, 1.0)
    photo = disc_photo(face.landmarks * scale, radius, height=round(900 * scale), width=round(1200 * scale))
    (crop,) = crop_aligned(as_image(photo, scale), [face], template)
    assert crop.face is face
    assert crop.pixels.shape == (template.height_px, template.width_px, 3)
    assert crop.pixels.dtype == np.uint8
    found = disc_centres(crop.pixels, template.points, reach=7 * template.zoom)
    np.testing.assert_allclose(found, template.points, atol=0.35)


@pytest.mark.parametrize("zoom", [1.5, 4.0, 9.0])
def test_a_checkerboard_shrinks_to_grey(zoom):
    board = np.indices((1000, 1000)).sum(axis=0) % 2 * 255
    photo = as_image(np.repeat(board[..., None], 3, axis=2))
    (crop,) = crop_aligned(photo, [placed(zoom, 20, at=(500.0, 500.0))], TEMPLATE)
    assert abs(crop.pixels.mean() - 127.5) < 2
    assert crop.pixels.std() < 12


def test_warping_by_nothing_changes_nothing():
    photo = skimage.data.astronaut()
    np.testing.assert_array_equal(warp(PillowImage.fromarray(photo), np.eye(2, 3), photo.shape[:2]), photo)


@pytest.mark.parametrize(("zoom", "most"), [(1.7, 1.0), (0.9, 2.0), (0.5, 3.0), (0.23, 4.0)])
def test_a_quick_warp_shows_the_same_where_and_the_same_how(zoom, most):
    photo = PillowImage.fromarray(skimage.data.astronaut()).resize((900, 900))
    turn = math.radians(20)
    place = zoom * np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    transform = np.column_stack([place, (32, 32) - place @ (400.0, 200.0)])
    careful, quick = (warp(photo, transform, (64, 64), quick=quick).astype(float) for quick in (False, True))
    errors = {dx: np.abs(np.roll(quick, dx, axis=1) - careful)[:, 2:-2].mean() for dx in (-1, 0, 1)}
    assert min(errors, key=errors.__getitem__) == 0
    assert errors[0] < most


def test_a_quick_warp_repeats_the_border_too():
    photo = PillowImage.fromarray(np.full((300, 300, 3), 200, np.uint8))
    corner = np.array([[0.2, 0.0, 32.0], [0.0, 0.2, 32.0]])  # three quarters of it lie outside
    assert (warp(photo, corner, (64, 64), quick=True) == 200).all()


def test_the_border_of_the_photo_is_repeated_outwards():
    photo = np.zeros((60, 80, 3), np.uint8)
    photo[:] = np.linspace(20, 250, 80).astype(np.uint8)[:, None]
    (crop,) = crop_aligned(as_image(photo), [placed(1.0, at=(0.0, 30.0))], TEMPLATE)
    assert (crop.pixels[:, :50] == 20).all()
    assert crop.pixels.min() >= 18  # bicubic undershoot
    np.testing.assert_allclose(crop.pixels[0].astype(int), crop.pixels[70], atol=1)


@pytest.mark.parametrize(
    "landmarks",
    [
        np.full((5, 2), 200.0),
        np.full((5, 2), np.nan),
        np.full((5, 2), np.inf),
        np.zeros((5, 2)),
        np.array(TEMPLATE_POINTS) * 20,
        np.array(TEMPLATE_POINTS) * 1e-3 + 180,
        np.array(TEMPLATE_POINTS)[::-1] * [1, 0] + [140, 150],
    ],
)
@pytest.mark.parametrize("zoom", [0.3, 8 / 9, 1.0])
def test_landmarks_that_make_no_sense_fall_back_on_the_box(landmarks, zoom):
    good = placed(zoom, at=(196.0, 150.0))
    bad = replace(good, landmarks=landmarks.astype(np.float32))
    photo = as_image(np.random.default_rng(0).integers(0, 255, (300, 400, 3)))
    (crop,) = crop_aligned(photo, [bad], TEMPLATE)
    assert crop.pixels.shape == (140, 116, 3)
    assert 0 <= crop.quality <= 1
    assert zoom_needed(bad, TEMPLATE) == pytest.approx(zoom_needed(good, TEMPLATE), rel=0.7)
    middle = face_transform(bad, TEMPLATE) @ [*good.box.reshape(2, 2).mean(axis=0), 1]
    assert np.abs(middle - [58, 70]).max() < 30


def test_odd_photos_and_boxes_give_crops_all_the_same():
    photos = [np.full((1, 1, 3), 9), np.full((1, 3000, 3), 9), np.full((3000, 1, 3), 9)]
    faces = [placed(zoom, at=at) for zoom in (1e-3, 1.0, 40.0) for at in ((0.0, 0.0), (2000.0, 2.0), (-1e6, 1e6))]
    for photo in photos:
        for crop in crop_aligned(as_image(photo), faces, TEMPLATE):
            assert crop.pixels.shape[2] == 3
            assert math.isfinite(crop.quality)


def test_zoom_needed_is_network_pixels_per_photo_pixel():
    assert zoom_needed(placed(1.0), TEMPLATE) == pytest.approx(140 / 124, rel=1e-5)
    assert zoom_needed(placed(4.0, 25), TEMPLATE) == pytest.approx(140 / 124 / 4, rel=1e-5)


def test_supposed_landmarks_lie_where_an_upright_face_has_them():
    face = placed(2.0, at=(300.0, 200.0))
    shape = BoxShape(height=106.0, centre_y=56.0)  # as `placed` draws boxes
    np.testing.assert_allclose(supposed_landmarks(face.box, shape), face.landmarks, atol=1e-3)


def test_the_shape_of_boxes_decides_where_landmarks_make_no_sense():
    blind = replace(placed(), landmarks=np.full((5, 2), np.nan, np.float32))
    tall = BoxShape(height=2 * WHOLE_FACE.height, centre_y=WHOLE_FACE.centre_y)
    assert zoom_needed(blind, TEMPLATE, tall) == pytest.approx(2 * zoom_needed(blind, TEMPLATE))
    assert zoom_needed(placed(), TEMPLATE, tall) == zoom_needed(placed(), TEMPLATE)
