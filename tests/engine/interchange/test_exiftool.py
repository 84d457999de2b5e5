"""What Kith writes, read by a program that is not Kith: exiftool (Debian: libimage-exiftool-perl)."""

import json
import shutil
import subprocess
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.interchange.sidecars import write_sidecars
from engine.library import Library

from .album import SUFFIXES, make_photo, name_all, put, scanned, write
from .test_xmp_writing import DIGIKAM, LIGHTROOM, MINIFIED

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed here")
TURNS = {  # EXIF's orientation, by how Pillow turns pixels
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
N_OF_EACH = 4  # 8 orientations in 7 formats: 224 photos
NAMES = ["Anna & Bo", "Åsa <3", "王秀英", 'Cem "C"']


def exiftool(*arguments: object) -> list[dict]:
    command = ["exiftool", "-json", *map(str, arguments)]
    return json.loads(subprocess.run(command, capture_output=True, check=False).stdout or "[]")


def upright_box(corner: list[float], size: tuple[int, int], orientation: int) -> tuple[int, ...]:
    """Turn a box of the stored picture with the picture itself."""
    x, y, width, height = corner
    mask = np.zeros((size[1], size[0]), np.uint8)
    left, top = round(x * size[0]), round(y * size[1])
    mask[top : round((y + height) * size[1]), left : round((x + width) * size[0])] = 255
    picture = Image.fromarray(mask)
    if orientation in TURNS:
        picture = picture.transpose(TURNS[orientation])
    return picture.getbbox()


def test_two_hundred_photos_are_read_by_exiftool_with_the_same_boxes(empty_library, tmp_path):
    rng = np.random.default_rng(1)
    folder, boxes = tmp_path / "album", {}
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.db"))) as library:
        scans = []
        for orientation, suffix, n in product(range(1, 9), SUFFIXES, range(N_OF_EACH)):
            path = make_photo(folder / f"{suffix}{orientation}{n}.{suffix}", orientation, (80 + 2 * n, 60))
            x0, y0 = rng.integers(0, 30, 2)
            box = (x0, y0, x0 + rng.integers(5, 25), y0 + rng.integers(5, 25))
            boxes[path.name] = (NAMES[n], tuple(map(int, box)))
            scans.append(scanned(path, (n + 1, tuple(map(float, box)))))
        write(library, scans)
        name_all(library, NAMES)
        assert write_sidecars(library, library.sidecars.named_photos(str(folder))).n_made == len(boxes) >= 200
    told = {Path(one["SourceFile"]).name: one for one in exiftool("-n", "-Orientation", "-r", folder)}
    read = exiftool("-n", "-struct", "-XMP:all", "-ext", "xmp", "-r", folder)
    assert len(read) == len(boxes)
    for one in read:
        photo = Path(one["SourceFile"]).name.removesuffix(".xmp")
        name, box = boxes[photo]
        (region,) = one["RegionInfo"]["RegionList"]
        applied = one["RegionInfo"]["AppliedToDimensions"]
        size, orientation = (applied["W"], applied["H"]), told[photo].get("Orientation", 1)
        area = region["Area"]
        corner = [area["X"] - area["W"] / 2, area["Y"] - area["H"] / 2, area["W"], area["H"]]
        assert upright_box(corner, size, orientation) == box, photo
        (microsoft,) = one["RegionInfoMP"]["Regions"]
        corner = [float(part) for part in microsoft["Rectangle"].split(",")]
        assert upright_box(corner, size, orientation) == box, photo
        assert region["Name"] == microsoft["PersonDisplayName"] == name
        assert (region["Type"], one["PersonInImage"], one["TagsList"]) == ("Face", [name], [f"People/{name}"])


@pytest.mark.parametrize("foreign", [LIGHTROOM, DIGIKAM, MINIFIED], ids=["lightroom", "digikam", "minified"])
def test_what_others_wrote_reads_as_before(empty_library, tmp_path, foreign):
    photo = make_photo(tmp_path / "album" / "a.jpg")
    sidecar = photo.with_suffix(".xmp")
    sidecar.write_bytes(foreign)
    (before,) = exiftool("-struct", "-XMP:all", sidecar)
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.db"))) as library:
        put(library, photo, (1, (5.0, 40.0, 15.0, 55.0)))
        name_all(library, ["Anna"])
        write_sidecars(library, library.sidecars.named_photos())
    (after,) = exiftool("-struct", "-XMP:all", sidecar)
    (validated,) = exiftool("-validate", "-warning", "-error", "-a", sidecar)
    assert validated["Validate"] == "OK", validated
    assert after["PersonInImage"] == ["Anna"]
    for key, value in before.items():
        if isinstance(value, list):
            assert after[key][: len(value)] == value
        elif key not in ("RegionInfo", "RegionInfoMP"):
            assert after[key] == value
    if "RegionInfo" in before:
        assert after["RegionInfo"]["RegionList"][:-1] == before["RegionInfo"]["RegionList"]
