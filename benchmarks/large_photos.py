"""Make photos of 12 megapixels to measure scans with.

They are made from ../shared/albums/family where that exists, else from the sample album: one, two, four or six of its
photos side by side, enlarged to 4000 x 3000 with Lanczos and a little noise, JPEG of quality 90. They show four faces
on average, are made once and kept in the cache folder.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from resources.sample_album import make_album

ROOT = Path(__file__).resolve().parent.parent
FAMILY_ALBUM = ROOT.parent / "shared" / "albums" / "family"
SIZE_PX = (4000, 3000)
LAYOUTS = ((1, 1), (2, 1), (3, 2), (2, 2))  # columns, rows
NOISE = 3.0
SHIFT_PX = 512  # one sheet of noise serves all photos, shifted by less than this


def make_photos(cache: Path, n_photos: int) -> list[Path]:
    """Return `n_photos` 12-megapixel JPEGs in the cache folder, made where they are not there yet."""
    source = "family" if FAMILY_ALBUM.is_dir() else "sample"
    folder = cache / source
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{k:04d}.jpg" for k in range(n_photos)]
    missing = [k for k, path in enumerate(paths) if not path.exists()]
    if missing:
        album = sorted(FAMILY_ALBUM.glob("*.jpg")) if source == "family" else make_album(cache / "sample-album")
        width, height = SIZE_PX
        shape = (height + SHIFT_PX, width + SHIFT_PX, 1)
        noise = np.random.default_rng(0).standard_normal(shape, np.float32) * np.float32(NOISE)
        for k in missing:
            part = paths[k].with_suffix(".part")  # a photo is there whole or not at all
            _compose(album, k, noise).save(part, format="JPEG", quality=90)
            part.rename(paths[k])
    return paths


def _compose(album: list[Path], k: int, noise: np.ndarray) -> Image.Image:
    """Make photo number `k`, different from every other by its noise at least."""
    columns, rows = LAYOUTS[k % len(LAYOUTS)]
    tile_px = (SIZE_PX[0] // columns, SIZE_PX[1] // rows)
    photo = Image.new("RGB", SIZE_PX)
    for tile in range(columns * rows):
        with Image.open(album[(k + tile * 5) % len(album)]) as source:
            upright = ImageOps.exif_transpose(source).convert("RGB")
        whole = ImageOps.contain(upright, tile_px, Image.Resampling.LANCZOS)  # never through a face
        x, y = tile % columns * tile_px[0], tile // columns * tile_px[1]
        photo.paste(upright.resize((4, 3)).resize(tile_px), (x, y))
        photo.paste(whole, (x + (tile_px[0] - whole.width) // 2, y + (tile_px[1] - whole.height) // 2))
    y, x = np.random.default_rng(k).integers(0, SHIFT_PX, 2)
    pixels = np.asarray(photo, np.float32) + noise[y : y + SIZE_PX[1], x : x + SIZE_PX[0]]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
