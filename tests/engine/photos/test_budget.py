"""A few bytes may claim to be enormous: what decoding takes is known and bounded before it begins."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from engine.errors import ShortOfMemoryError
from engine.photos.budget import MAX_MEMORY_BYTES, affordable, count_passes, require_bounded_passes
from engine.photos.decode import read
from engine.photos.pixels import shrink
from engine.records import Failure, Image
from tests import corpus
from tests.engine.photos import hostile


def test_a_webp_of_a_few_bytes_and_225_million_pixels_is_refused_with_what_it_would_take(tmp_path: Path) -> None:
    path = tmp_path / "tiny.webp"
    path.write_bytes(hostile.webp(15_000, 15_000))
    assert path.stat().st_size < 40
    failure = read(str(path), 640)
    assert isinstance(failure, Failure) and failure.shortage is not None
    assert (failure.stage, failure.shortage.of) == ("decode", "memory")
    assert failure.shortage.needed > MAX_MEMORY_BYTES
    assert "GB of memory" in failure.reason


@pytest.mark.parametrize(
    ("format", "mode", "side", "factor"),
    [
        ("JPEG", "RGB", 17_000, 8),
        ("TIFF", "RGB", 11_000, 2),
        ("PNG", "RGB", 15_000, 4),
        ("PNG", "I;16", 15_000, 2),
        ("HEIF", "RGB", 14_000, 8),
        ("AVIF", "RGB", 11_500, 8),
        ("JPEG2000", "RGB", 9_000, 8),
    ],
)
def test_honest_large_photos_are_affordable_at_the_size_of_detection(
    format: str, mode: str, side: int, factor: int
) -> None:
    assert affordable(hostile.claimed(format, mode, (side, side)), 1) <= factor


@pytest.mark.parametrize("format", ["WEBP", "AVIF", "HEIF", "JXL", "JPEG2000"])
def test_what_no_budget_allows_is_refused(format: str) -> None:
    with pytest.raises(ShortOfMemoryError, match="more than Kith allows"):
        affordable(hostile.claimed(format, "RGBA", (17_000, 17_000)), 8)


def test_a_progressive_jpeg_counts_with_its_coefficients() -> None:
    plain, progressive = (hostile.claimed("JPEG", "RGB", (17_000, 17_000)) for _ in range(2))
    progressive.info["progressive"] = 1
    progressive.layer = [(1, 1, 1, 0), (2, 1, 1, 1), (3, 1, 1, 1)]  # type: ignore[attr-defined]
    assert affordable(plain, 8) == 8
    with pytest.raises(ShortOfMemoryError):
        affordable(progressive, 8)


def test_passes_are_counted_up_to_the_end_of_the_first_picture() -> None:
    progressive = corpus.encode(corpus.card(), "JPEG", progressive=True)
    n_passes = len(re.findall(rb"\xff\xda", progressive))
    assert n_passes > 5
    assert count_passes(progressive, 10_000) == n_passes
    assert count_passes(progressive * 2, 10_000) == n_passes
    assert count_passes(progressive, 3) == 3
    assert count_passes(corpus.encode(corpus.card(), "JPEG"), 10_000) == 1


def test_a_jpeg_of_thousands_of_passes_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "passes.jpg"
    path.write_bytes(hostile.jpeg_of_many_passes((4000, 4000), 3000))
    failure = read(str(path), 640)
    assert isinstance(failure, Failure)
    assert "passes" in failure.reason


def test_an_ordinary_progressive_jpeg_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(corpus.encode(corpus.card(), "JPEG", progressive=True))
    assert isinstance(read(str(tmp_path / "a.jpg")), Image)
    with PillowImage.open(tmp_path / "a.jpg") as picture:
        require_bounded_passes(picture)
        assert picture.load() is not None


@pytest.mark.parametrize("levels", [0, 2, 5])
def test_jpeg_2000_is_shrunk_by_its_decoder_as_far_as_it_goes(tmp_path: Path, levels: int) -> None:
    card = corpus.card((960, 640))
    card.save(tmp_path / "a.jp2", num_resolutions=levels + 1)
    image = read(str(tmp_path / "a.jp2"), 120)
    assert isinstance(image, Image)
    assert (image.pixels.shape, image.scale) == ((80, 120, 3), 1 / 8)
    assert (image.info.width_px, image.info.height_px) == (960, 640)
    for corner, (y, x) in zip(corpus.CORNERS, ((0, 0), (0, -1), (-1, 0), (-1, -1)), strict=True):
        assert np.abs(image.pixels[y, x].astype(int) - corner).max() < 12


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16", "F"])
@pytest.mark.parametrize("factor", [1, 2, 8])
def test_strips_make_the_same_picture(mode: str, factor: int) -> None:
    rng = np.random.default_rng(1)
    base = PillowImage.fromarray(rng.integers(0, 256, (75, 53, 3), np.uint8))
    picture = base.convert("L").convert(mode) if mode in ("F", "I;16") else base.convert(mode)
    whole = shrink(picture, factor)
    in_strips = shrink(picture, factor, strip_pixels=53 * 16)
    assert in_strips.mode == whole.mode
    assert in_strips.size == whole.size == (-(-53 // factor), -(-75 // factor))
    np.testing.assert_array_equal(np.asarray(in_strips), np.asarray(whole))


def test_a_float_tiff_in_colour_is_read_without_standing_in_memory_several_times(tmp_path: Path) -> None:
    import tifffile

    values = np.linspace(0, 1, 400 * 30 * 3, dtype=np.float32).reshape(400, 30, 3)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, photometric="rgb")
    (tmp_path / "a.tif").write_bytes(buffer.getvalue())
    image = read(str(tmp_path / "a.tif"))
    assert isinstance(image, Image)
    np.testing.assert_allclose(image.pixels, values * 255, atol=1)
