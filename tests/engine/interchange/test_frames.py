"""Regions in the frames of other programs, there and back."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from engine.interchange import frames
from engine.interchange.records import Region

ORIENTATIONS = range(1, 9)


@st.composite
def regions(draw: st.DrawFn) -> Region:
    x0, y0 = draw(st.floats(0, 0.9)), draw(st.floats(0, 0.9))
    return Region(x0, y0, draw(st.floats(x0 + 0.01, 1)), draw(st.floats(y0 + 0.01, 1)))


def near(a, b, tolerance=1e-12) -> bool:
    return all(math.isclose(x, y, abs_tol=tolerance) for x, y in zip(a, b, strict=True))


def edges(region: Region) -> tuple[float, float, float, float]:
    return region.x0, region.y0, region.x1, region.y1


@given(regions(), st.sampled_from(ORIENTATIONS))
def test_every_orientation_leads_there_and_back(region, orientation):
    stored = frames.to_stored(region, orientation)
    assert near(edges(frames.to_upright(stored, orientation)), edges(region))
    assert math.isclose(stored.area, region.area, abs_tol=1e-12)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_spot_of_the_stored_picture_is_where_pillow_turns_it(orientation):
    stored = np.zeros((30, 40), np.uint8)
    stored[2:8, 20:38] = 255
    picture = Image.fromarray(stored)
    picture.getexif()[0x0112] = orientation
    upright = np.asarray(ImageOps.exif_transpose(picture))
    ys, xs = np.nonzero(upright)
    box = (xs.min(), ys.min(), xs.max() + 1, ys.max() + 1)
    region = frames.of_pixels(tuple(map(float, box)), upright.shape[::-1])
    assert near(edges(frames.to_stored(region, orientation)), (20 / 40, 2 / 30, 38 / 40, 8 / 30))
    assert frames.turned_size(40, 30, orientation) == upright.shape[::-1]


def test_the_example_of_orientation_6():
    upright = frames.of_pixels((1000, 500, 1600, 1300), (3024, 4032))
    stored = frames.to_stored(upright, 6)
    assert near(frames.centre_form(stored), (0.223214, 0.570106, 0.198413, 0.198413), 5e-7)
    assert near(frames.corner_form(stored), (0.124008, 0.470899, 0.198413, 0.198413), 5e-7)


@given(regions())
def test_centres_and_corners_lead_back(region):
    assert near(edges(frames.of_centre(*frames.centre_form(region))), edges(region), 1e-9)
    assert near(edges(frames.of_corner(*frames.corner_form(region))), edges(region), 1e-9)
    assert near(edges(frames.of_pixels(frames.to_pixels(region, (4032, 3024)), (4032, 3024))), edges(region), 1e-9)


@pytest.mark.parametrize(
    "corner", [(math.nan, 0, 0.1, 0.1), (0, math.inf, 0.1, 0.1), (0.1, 0.1, 0, 0.2), (1.2, 0, 0.1, 0.1), (0, 0, -1, 1)]
)
def test_what_is_no_region_is_none(corner):
    assert frames.of_corner(*corner) is None


def test_a_region_over_the_edge_is_cut():
    assert edges(frames.of_corner(-0.05, 0.5, 0.2, 0.2)) == pytest.approx((0, 0.5, 0.15, 0.7))
    assert frames.of_corner(-0.15, 0.5, 0.2, 0.2) is None


def test_sizes_of_one_aspect():
    assert frames.has_aspect((4032, 3024), (1024, 768))
    assert frames.has_aspect((640, 427), (6000, 4000))
    assert not frames.has_aspect((4032, 3024), (3024, 3024))
    assert frames.is_turned_size((3024, 4032), (4032, 3024))
    assert not frames.is_turned_size((3024, 3024), (4032, 3024))
